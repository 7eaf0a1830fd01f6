// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

namespace SQLite {
class Database;
}

namespace meshbook::store {

/// The right to sync a workspace, held while the object lives and by one process at a time.
///
/// It is SQLite's exclusive lock on a small file of its own: the system gives it back when a process
/// dies, at whatever moment. A file with a process number in it (QLockFile) does not: killed between
/// making the file and writing the number, it would lock the workspace for ever.
class SyncLock final {
public:
    /// Conflict where somebody else has it, Storage where the folder cannot be written.
    [[nodiscard]] static core::Result<std::unique_ptr<SyncLock>> take(const QString &workspaceFolder);
    ~SyncLock();

private:
    explicit SyncLock(std::unique_ptr<SQLite::Database> database);

    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace meshbook::store
