// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/source.h"

#include <QString>

#include <memory>
#include <vector>

namespace SQLite {
class Database;
}

namespace meshbook::store {

using core::Source;

/// The precious file: what people did. Every write is on disk when the call returns. Its sources are here;
/// what a person keeps of the catalog is in Bookmarks, which opens the same file.
class Ledger final {
public:
    static constexpr int schemaVersion = 3;

    /// Opens or creates the ledger, checks its integrity (quick_check and row hashes) and makes the
    /// day's backup. A file of an older version is brought to this one, after a backup of its own
    /// ("before-version-3-….db"); where that cannot be made it stays as it is and opens read-only, as does a
    /// newer file (see isReadOnly). A damaged file is an error that says where the backups are: it is never
    /// replaced by the program.
    [[nodiscard]] static core::Result<std::unique_ptr<Ledger>>
    open(const QString &path, const QString &backupFolder, const QDateTime &now);
    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] core::Result<std::vector<Source>> sources() const;
    /// Adds a source; a name already taken gets a number, a location already there is a Conflict.
    [[nodiscard]] core::Result<Source> addSource(Source source);
    [[nodiscard]] core::Result<> updateSource(const Source &source);
    [[nodiscard]] core::Result<> removeSource(const QString &uid);

private:
    Ledger(std::unique_ptr<SQLite::Database> database, bool readOnly);
    [[nodiscard]] core::Result<> checkRows() const;

    std::unique_ptr<SQLite::Database> m_database;
    bool m_readOnly;
};

} // namespace meshbook::store
