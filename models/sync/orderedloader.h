// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/fileloader.h"

#include <QHash>

#include <functional>

namespace meshbook::sync {

/// Loads files on several threads and hands them over in order on the calling thread, so that results
/// do not depend on timing. Runs a bounded number of files ahead of the taker: memory stays bounded.
/// Stops early when `take` returns false or the work is cancelled.
void loadInOrder(const FileLoader &loader, const std::vector<store::FileFacts> &files,
                 const QHash<QString, store::KnownFile> &known, bool reread, int threads,
                 const Cancellation &cancellation, const std::function<bool(LoadedFile &&)> &take);

} // namespace meshbook::sync
