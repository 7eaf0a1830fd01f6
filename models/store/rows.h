// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUtf8StringView>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace meshbook::store {

/// The rows of one question, read without copying a text and without counting references: for questions with
/// a million answers, where SQLite::Statement takes twice as long.
class Rows final {
public:
    /// Throws SQLite::Exception, as all of it does; see guarded().
    Rows(SQLite::Database &database, const char *sql)
        : m_handle(database.getHandle())
    {
        if (sqlite3_prepare_v2(m_handle, sql, -1, &m_statement, nullptr) != SQLITE_OK)
            throw SQLite::Exception(m_handle);
    }
    /// A question with one parameter, a text that is copied.
    Rows(SQLite::Database &database, const char *sql, const QByteArray &parameter)
        : Rows(database, sql)
    {
        const int bound =
            sqlite3_bind_text64(m_statement, 1, parameter.constData(),
                                static_cast<sqlite3_uint64>(parameter.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
        if (bound != SQLITE_OK)
            throw SQLite::Exception(m_handle, bound);
    }
    ~Rows() { sqlite3_finalize(m_statement); }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    [[nodiscard]] bool next()
    {
        const int step = sqlite3_step(m_statement);
        if (step != SQLITE_ROW && step != SQLITE_DONE)
            throw SQLite::Exception(m_handle, step);
        return step == SQLITE_ROW;
    }
    [[nodiscard]] qint64 number(int column) const { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] bool isNull(int column) const
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }
    /// Good until the next row.
    [[nodiscard]] QUtf8StringView text(int column) const
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return {bytes, bytes == nullptr ? 0 : sqlite3_column_bytes(m_statement, column)};
    }

private:
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace meshbook::store
