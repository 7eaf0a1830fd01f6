// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace meshbook::store {

/// One read transaction: every statement inside sees the same state.
class Snapshot final {
public:
    explicit Snapshot(SQLite::Database &database)
        : m_database(database)
    {
        m_database.exec("BEGIN");
    }
    ~Snapshot() { sqlite3_exec(m_database.getHandle(), "ROLLBACK", nullptr, nullptr, nullptr); }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    SQLite::Database &m_database;
};

} // namespace meshbook::store
