// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sync/cancellation.h"

#include <QString>

namespace meshbook::services {

/// Writes the files that a folder or file had at a git revision below `into`, as git keeps them: no filters,
/// no hooks, no checkout; links and files that no reader could read are left out. Returns where what was
/// asked for is now: a folder, or the file. A path that was not there then is an empty folder.
[[nodiscard]] core::Result<QString> filesAtRevision(const QString &path, const QString &revision,
                                                    const QString &into,
                                                    const sync::Cancellation &cancellation);

} // namespace meshbook::services
