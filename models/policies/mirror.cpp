// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/mirror.h"

#include "policies/prepared.h"

#include <cstring>

namespace meshbook::policies {

namespace {

constexpr std::size_t mostHeld = 50'000; ///< rows that differ, until filling anew is the quicker way

struct FreeValue {
    void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
};
using Value = std::unique_ptr<sqlite3_value, FreeValue>;
using Row = std::vector<Value>;

bool isSame(sqlite3_value *a, sqlite3_value *b)
{
    const int type = sqlite3_value_type(a);
    if (type != sqlite3_value_type(b))
        return false;
    switch (type) {
    case SQLITE_NULL:
        return true;
    case SQLITE_INTEGER:
        return sqlite3_value_int64(a) == sqlite3_value_int64(b);
    case SQLITE_FLOAT:
        return sqlite3_value_double(a) == sqlite3_value_double(b);
    default: {
        const void *bytes = sqlite3_value_blob(a);
        const void *others = sqlite3_value_blob(b);
        const int size = sqlite3_value_bytes(a);
        return size == sqlite3_value_bytes(b)
            && (size == 0 || std::memcmp(bytes, others, static_cast<std::size_t>(size)) == 0);
    }
    }
}

/// The rows of a question, one at a time.
class Rows final {
public:
    Rows(SQLite::Database &database, const std::string &sql)
        : m_database(database)
        , m_statement(prepareStatement(database, sql))
    {
        next();
    }
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    [[nodiscard]] qint64 integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
    [[nodiscard]] sqlite3_value *value(int column) const
    {
        return sqlite3_column_value(m_statement.get(), column);
    }
    [[nodiscard]] int columns() const { return sqlite3_column_count(m_statement.get()); }
    void next()
    {
        const int step = sqlite3_step(m_statement.get());
        if (step != SQLITE_ROW && step != SQLITE_DONE)
            throw SQLite::Exception(m_database.getHandle(), step);
        m_isAtEnd = step == SQLITE_DONE;
    }
    [[nodiscard]] bool isLike(const Rows &other, int columns) const
    {
        for (int i = 0; i < columns; ++i) {
            if (!isSame(value(i), other.value(i)))
                return false;
        }
        return true;
    }
    [[nodiscard]] Row kept() const
    {
        Row row;
        for (int i = 0; i < columns(); ++i)
            row.emplace_back(sqlite3_value_dup(value(i)));
        return row;
    }

private:
    SQLite::Database &m_database;
    Prepared m_statement;
    bool m_isAtEnd = false;
};

/// Puts rows into a table, also in the place of those with the same id.
class Put final {
public:
    Put(SQLite::Database &database, const char *table, int columns)
        : m_database(database)
    {
        std::string sql = std::string("INSERT OR REPLACE INTO ") + table + " VALUES (?";
        for (int i = 1; i < columns; ++i)
            sql += ", ?";
        m_statement = prepareStatement(database, sql + ')');
    }
    void bind(int column, sqlite3_value *value) { sqlite3_bind_value(m_statement.get(), column + 1, value); }
    void run()
    {
        const int done = sqlite3_step(m_statement.get());
        sqlite3_reset(m_statement.get());
        if (done != SQLITE_DONE)
            throw SQLite::Exception(m_database.getHandle(), done);
    }

private:
    SQLite::Database &m_database;
    Prepared m_statement;
};

struct Differences {
    std::vector<qint64> gone;
    std::vector<Row> put;
    std::vector<qint64> second; ///< what stands in the second column of each, before and now
};

/// Absent where they are too many.
std::optional<Differences> differences(Rows &now, Rows &then, int told)
{
    Differences found;
    while (!now.isAtEnd() || !then.isAtEnd()) {
        if (found.put.size() + found.gone.size() > mostHeld)
            return std::nullopt;
        if (now.isAtEnd() || (!then.isAtEnd() && then.integer(0) < now.integer(0))) {
            found.gone.push_back(then.integer(0));
            found.second.push_back(then.integer(1));
            then.next();
            continue;
        }
        const bool isThere = !then.isAtEnd() && then.integer(0) == now.integer(0);
        if (!isThere || !now.isLike(then, told)) {
            found.put.push_back(now.kept());
            found.second.push_back(now.integer(1));
            if (isThere)
                found.second.push_back(then.integer(1));
        }
        now.next();
        if (isThere)
            then.next();
    }
    return found;
}

} // namespace

Mirror::Mirror(SQLite::Database &cache, SQLite::Database &tables)
    : m_cache(cache)
    , m_tables(tables)
{
}

void Mirror::fill(const MirrorQuestion &question)
{
    Rows rows(m_cache, question.sql);
    Put put(m_tables, question.table, rows.columns());
    for (; !rows.isAtEnd(); rows.next()) {
        for (int i = 0; i < rows.columns(); ++i)
            put.bind(i, rows.value(i));
        put.run();
    }
}

std::optional<std::vector<qint64>> Mirror::follow(const MirrorQuestion &question)
{
    const std::string table = question.table;
    std::optional<Differences> found;
    {
        Rows now(m_cache, question.sql);
        Rows then(m_tables, "SELECT * FROM " + table + " ORDER BY id");
        found = differences(now, then, question.told);
    }
    if (!found) {
        m_tables.exec("DELETE FROM " + table);
        return std::nullopt;
    }
    SQLite::Statement erase(m_tables, "DELETE FROM " + table + " WHERE id = ?");
    for (const qint64 id : found->gone) {
        erase.bind(1, static_cast<int64_t>(id));
        erase.exec();
        erase.reset();
    }
    if (!found->put.empty()) {
        Put put(m_tables, question.table, static_cast<int>(found->put.front().size()));
        for (const Row &row : found->put) {
            for (std::size_t i = 0; i < row.size(); ++i)
                put.bind(static_cast<int>(i), row[i].get());
            put.run();
        }
    }
    return std::move(found->second);
}

} // namespace meshbook::policies
