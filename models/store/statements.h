// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QHash>
#include <QString>

#include <memory>
#include <unordered_map>

namespace meshbook::store {

/// Prepared statements kept by their text, so each is prepared once per sync.
class Statements final {
public:
    explicit Statements(SQLite::Database &database)
        : m_database(database)
    {
    }
    /// Ready to bind: reset, with cleared bindings. Text must be a literal.
    SQLite::Statement &operator()(const char *sql)
    {
        std::unique_ptr<SQLite::Statement> &statement = m_statements[sql];
        if (!statement)
            statement = std::make_unique<SQLite::Statement>(m_database, sql);
        else
            statement->reset();
        statement->clearBindings();
        return *statement;
    }
    [[nodiscard]] SQLite::Database &database() { return m_database; }

private:
    SQLite::Database &m_database;
    std::unordered_map<const char *, std::unique_ptr<SQLite::Statement>> m_statements;
};

} // namespace meshbook::store
