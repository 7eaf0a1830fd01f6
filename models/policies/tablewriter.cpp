// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/tablewriter.h"

#include "core/identity.h"
#include "store/database.h"

namespace meshbook::policies {

using core::EntityKind;

namespace {

constexpr qsizetype mostRemembered = 1'000'000; ///< names of one kind

void run(sqlite3_stmt *statement, SQLite::Database &database)
{
    const int done = sqlite3_step(statement);
    sqlite3_reset(statement);
    if (done != SQLITE_DONE)
        throw SQLite::Exception(database.getHandle(), done);
}

} // namespace

TableWriter::TableWriter(SQLite::Database &cache, SQLite::Database &tables)
    : m_cache(cache)
    , m_tables(tables)
    , m_find(
          cache,
          "SELECT e.id FROM entity e WHERE e.id IN (SELECT entity FROM identity WHERE kind = ?1 AND key = ?2 "
          "UNION SELECT r.entity FROM alias a JOIN record r ON r.id = a.record WHERE a.kind = ?1 AND "
          "a.alias = ?3) ORDER BY e.implied, e.records = 0, e.key DESC LIMIT 1")
    , m_remember(tables, "INSERT OR REPLACE INTO p_named VALUES (?, ?, ?, ?)")
{
}

qint64 TableWriter::resolve(EntityKind kind, const QString &name)
{
    m_find.reset();
    m_find.bind(1, static_cast<int>(kind));
    store::bindText(m_find, 2, name);
    store::bindText(m_find, 3, core::foldedName(name));
    return m_find.executeStep() ? m_find.getColumn(0).getInt64() : 0;
}

void TableWriter::remember(EntityKind kind, const QString &name, qint64 thing)
{
    m_remember.reset();
    m_remember.bind(1, static_cast<int>(kind));
    store::bindText(m_remember, 2, name);
    store::bindText(m_remember, 3, core::foldedName(name));
    m_remember.bind(4, static_cast<int64_t>(thing));
    m_remember.exec();
}

qint64 TableWriter::known(EntityKind kind, const QByteArray &name)
{
    QHash<QByteArray, qint64> &all = m_known[static_cast<std::size_t>(kind)];
    auto found = all.constFind(name);
    if (found == all.constEnd()) {
        if (all.size() > mostRemembered)
            all.clear();
        const QString text = QString::fromUtf8(name);
        found = all.insert(name, resolve(kind, text));
        remember(kind, text, *found);
    }
    return *found;
}

void TableWriter::bind(sqlite3_stmt *into, int index, const RowBatch &batch, const RowBatch::Cell &cell)
{
    switch (cell.kind) {
    case RowBatch::Kind::Null:
        sqlite3_bind_null(into, index);
        break;
    case RowBatch::Kind::Integer:
        sqlite3_bind_int64(into, index, cell.integer);
        break;
    case RowBatch::Kind::Real:
        sqlite3_bind_double(into, index, cell.real);
        break;
    case RowBatch::Kind::Text:
        sqlite3_bind_text(into, index, batch.textOf(cell), static_cast<int>(cell.size), SQLITE_STATIC);
        break;
    case RowBatch::Kind::Reference: {
        const qint64 thing =
            known(cell.named, QByteArray(batch.textOf(cell), static_cast<qsizetype>(cell.size)));
        if (thing == 0)
            sqlite3_bind_null(into, index);
        else
            sqlite3_bind_int64(into, index, thing);
        break;
    }
    case RowBatch::Kind::LastPort:
        sqlite3_bind_int64(into, index, m_lastPort);
        break;
    }
}

void TableWriter::bindCells(sqlite3_stmt *into, int first, const RowBatch &batch, const RowBatch::Row &row)
{
    const RowBatch::Cell *cells = batch.cells(row);
    for (quint32 i = 0; i < row.count; ++i)
        bind(into, first + static_cast<int>(i), batch, cells[i]);
}

void TableWriter::insert(const RowBatch &batch, const RowBatch::Row &row)
{
    const auto table = static_cast<std::size_t>(row.table);
    const bool hasOwnId = isOneOfSeveral(row.table);
    Prepared &statement = m_inserts[table];
    if (!statement) {
        std::string sql = std::string("INSERT OR IGNORE INTO ") + nameOf(row.table) + " VALUES (?";
        for (quint32 i = 1; i < row.count + (hasOwnId ? 1U : 0U); ++i)
            sql += ", ?";
        statement = prepareStatement(m_tables, sql + ')');
    }
    if (row.thing != m_thing) {
        m_thing = row.thing;
        m_counts.fill(0);
    }
    if (hasOwnId) {
        if (m_counts[table] + 1 >= rowsOfThing)
            return; // more than any reader lets through
        const qint64 id = m_thing * rowsOfThing + ++m_counts[table];
        sqlite3_bind_int64(statement.get(), 1, id);
        if (row.table == Table::Port)
            m_lastPort = id;
    }
    bindCells(statement.get(), hasOwnId ? 2 : 1, batch, row);
    run(statement.get(), m_tables);
}

void TableWriter::write(const RowBatch &batch)
{
    for (const RowBatch::Row &row : batch.rows())
        insert(batch, row);
}

void TableWriter::erase(qint64 thing)
{
    for (std::size_t i = 0; i < m_erasures.size(); ++i) {
        const auto table = static_cast<Table>(i);
        if (!m_erasures[i])
            m_erasures[i] = prepareStatement(
                m_tables,
                std::string("DELETE FROM ") + nameOf(table)
                    + (isOneOfSeveral(table) ? " WHERE id BETWEEN ?1 AND ?2" : " WHERE id = ?1"));
        const bool isRange = isOneOfSeveral(table);
        sqlite3_bind_int64(m_erasures[i].get(), 1, isRange ? thing * rowsOfThing : thing);
        if (isRange)
            sqlite3_bind_int64(m_erasures[i].get(), 2, (thing + 1) * rowsOfThing - 1);
        run(m_erasures[i].get(), m_tables);
    }
}

QSet<QString> TableWriter::lookAgain(const std::vector<qint64> &things)
{
    using Named = std::pair<int, QString>;
    QSet<Named> names;
    const auto collect = [&names](SQLite::Statement &rows) {
        while (rows.executeStep())
            names.insert({rows.getColumn(0).getInt(), store::textColumn(rows, 1)});
        rows.reset();
    };
    SQLite::Statement before(m_tables, "SELECT kind, name FROM p_named WHERE thing = ?");
    SQLite::Statement own(m_cache, "SELECT kind, key FROM identity WHERE entity = ?");
    SQLite::Statement other(m_cache,
                            "SELECT a.kind, a.alias FROM record r JOIN alias a ON a.record = r.id WHERE "
                            "r.entity = ?1 AND a.kind < ?2");
    other.bind(2, core::entityKindCount);
    SQLite::Statement sameName(m_tables, "SELECT kind, name FROM p_named WHERE kind = ?1 AND name = ?2");
    SQLite::Statement alike(m_tables, "SELECT kind, name FROM p_named WHERE kind = ?1 AND folded = ?2");
    const auto collectEach = [&](SQLite::Statement &theirs, SQLite::Statement &found) {
        while (theirs.executeStep()) {
            found.bind(1, theirs.getColumn(0).getInt());
            store::bindText(found, 2, store::textColumn(theirs, 1));
            collect(found);
        }
        theirs.reset();
    };
    for (const qint64 thing : things) {
        before.bind(1, static_cast<int64_t>(thing));
        collect(before);
        own.bind(1, static_cast<int64_t>(thing));
        collectEach(own, sameName);
        other.bind(1, static_cast<int64_t>(thing));
        collectEach(other, alike);
    }
    QSet<QString> moved;
    SQLite::Statement led(m_tables, "SELECT thing FROM p_named WHERE kind = ?1 AND name = ?2");
    for (const Named &named : names) {
        const auto kind = static_cast<EntityKind>(named.first);
        led.bind(1, named.first);
        store::bindText(led, 2, named.second);
        const qint64 then = led.executeStep() ? led.getColumn(0).getInt64() : 0;
        led.reset();
        const qint64 now = resolve(kind, named.second);
        if (now == then)
            continue;
        remember(kind, named.second, now);
        moved.insert(named.second);
    }
    return moved;
}

} // namespace meshbook::policies
