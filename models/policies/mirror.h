// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace meshbook::policies {

/// What makes a table of the policies from rows of the cache.
struct MirrorQuestion {
    const char *table = nullptr;
    std::string sql; ///< its first column is an id, by which the rows come in order
    int told = 0; ///< how many columns of the answer tell whether a row is another one; the first ones
};

/// Keeps tables of the policies as what questions to the cache answer, row by row. For one thread; everything
/// throws SQLite::Exception.
class Mirror final {
public:
    /// Both must outlive the mirror.
    Mirror(SQLite::Database &cache, SQLite::Database &tables);

    /// Fills an empty table.
    void fill(const MirrorQuestion &question);
    /// Reads both and writes what differs; what stands in the second column of rows that did, before and now.
    /// Absent where so much differs that the table was emptied: it has to be filled.
    [[nodiscard]] std::optional<std::vector<qint64>> follow(const MirrorQuestion &question);

private:
    SQLite::Database &m_cache;
    SQLite::Database &m_tables;
};

} // namespace meshbook::policies
