// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <memory>
#include <string>

namespace meshbook::policies {

struct FinalizeStatement {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
/// A statement of SQLite itself, for what SQLite::Statement hides: values handed on without being looked at,
/// and texts bound without a copy.
using Prepared = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// Throws SQLite::Exception.
[[nodiscard]] inline Prepared prepareStatement(SQLite::Database &database, const std::string &sql)
{
    sqlite3_stmt *made = nullptr;
    if (sqlite3_prepare_v2(database.getHandle(), sql.c_str(), static_cast<int>(sql.size()), &made, nullptr)
        != SQLITE_OK)
        throw SQLite::Exception(database.getHandle());
    return Prepared(made);
}

} // namespace meshbook::policies
