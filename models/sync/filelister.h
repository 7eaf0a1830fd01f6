// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/result.h"
#include "store/sourceupdate.h"
#include "sync/cancellation.h"

#include <vector>

namespace meshbook::sync {

struct Listing {
    std::vector<store::FileFacts> files; ///< sorted by path; hash not set
    std::vector<std::pair<QString, core::Issue>> issues; ///< folders that could not be entered
};

/// All regular files below `root`, as paths relative to it. Honours .gitignore files (through git's own
/// rules, from a scratch repository in `scratch`, so that no configuration of the folder is obeyed).
/// Never follows symbolic links out of the root, never enters .git. Bounded in number and depth.
[[nodiscard]] core::Result<Listing> listFiles(const QString &root, const QString &scratch,
                                              const Cancellation &cancellation);

} // namespace meshbook::sync
