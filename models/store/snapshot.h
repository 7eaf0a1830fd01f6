// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace meshbook::store {

/// One read transaction: every statement inside sees the same state. Within a transaction that is so anyway,
/// and it goes on.
class Snapshot final {
public:
    explicit Snapshot(SQLite::Database &database)
        : m_database(database)
        , m_isOutermost(sqlite3_get_autocommit(database.getHandle()) != 0)
    {
        if (m_isOutermost)
            m_database.exec("BEGIN");
    }
    ~Snapshot()
    {
        if (m_isOutermost)
            sqlite3_exec(m_database.getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    SQLite::Database &m_database;
    bool m_isOutermost;
};

} // namespace meshbook::store
