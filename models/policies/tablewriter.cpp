// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/tablewriter.h"

#include "core/identity.h"
#include "store/database.h"

namespace meshbook::policies {

namespace {

constexpr qsizetype mostRemembered = 1'000'000; ///< names of one kind

/// What a link from one thing to another must have to be a row at all.
bool needsBothEnds(Table table)
{
    return table == Table::Part || table == Table::Consumption;
}

} // namespace

TableWriter::TableWriter(SQLite::Database &cache, SQLite::Database &tables)
    : m_tables(tables)
    , m_find(
          cache,
          "SELECT e.id FROM entity e WHERE e.id IN (SELECT entity FROM identity WHERE kind = ?1 AND key = ?2 "
          "UNION SELECT r.entity FROM alias a JOIN record r ON r.id = a.record WHERE a.kind = ?1 AND "
          "a.alias = ?3) ORDER BY e.implied, e.records = 0, e.key DESC LIMIT 1")
{
}

qint64 TableWriter::resolve(core::EntityKind kind, const QString &name)
{
    m_find.reset();
    m_find.bind(1, static_cast<int>(kind));
    store::bindText(m_find, 2, name);
    store::bindText(m_find, 3, core::foldedName(name));
    return m_find.executeStep() ? m_find.getColumn(0).getInt64() : 0;
}

bool TableWriter::bind(sqlite3_stmt *into, int index, const RowBatch &batch, const RowBatch::Cell &cell)
{
    switch (cell.kind) {
    case RowBatch::Kind::Null:
        sqlite3_bind_null(into, index);
        return false;
    case RowBatch::Kind::Integer:
        sqlite3_bind_int64(into, index, cell.integer);
        return true;
    case RowBatch::Kind::Real:
        sqlite3_bind_double(into, index, cell.real);
        return true;
    case RowBatch::Kind::Text:
        sqlite3_bind_text(into, index, batch.textOf(cell), static_cast<int>(cell.size), SQLITE_STATIC);
        return true;
    case RowBatch::Kind::Reference: {
        QHash<QByteArray, qint64> &known = m_known[static_cast<std::size_t>(cell.named)];
        const QByteArray name(batch.textOf(cell), static_cast<qsizetype>(cell.size));
        auto found = known.constFind(name);
        if (found == known.constEnd()) {
            if (known.size() > mostRemembered)
                known.clear();
            found = known.insert(name, resolve(cell.named, QString::fromUtf8(name)));
        }
        if (*found == 0)
            sqlite3_bind_null(into, index);
        else
            sqlite3_bind_int64(into, index, *found);
        return *found != 0;
    }
    case RowBatch::Kind::LastPort:
        sqlite3_bind_int64(into, index, m_lastPort);
        return true;
    }
    return false;
}

void TableWriter::insert(const RowBatch &batch, const RowBatch::Row &row)
{
    Prepared &statement = m_inserts[static_cast<std::size_t>(row.table)];
    if (!statement) {
        std::string sql = std::string("INSERT OR IGNORE INTO ") + nameOf(row.table) + " VALUES (?";
        for (quint32 i = 1; i < row.count; ++i)
            sql += ", ?";
        statement = prepareStatement(m_tables, sql + ')');
    }
    sqlite3_stmt *into = statement.get();
    const RowBatch::Cell *cells = batch.cells(row);
    bool whole = true;
    for (quint32 i = 0; i < row.count; ++i) {
        const bool isThere = bind(into, static_cast<int>(i) + 1, batch, cells[i]);
        // Of parts both ends; of consumptions the reader, the other may be unknown.
        if (!isThere && needsBothEnds(row.table) && i < (row.table == Table::Part ? 2U : 1U))
            whole = false;
    }
    const int done = whole ? sqlite3_step(into) : SQLITE_DONE;
    sqlite3_reset(into);
    if (done != SQLITE_DONE)
        throw SQLite::Exception(m_tables.getHandle(), done);
    if (row.table == Table::Port)
        m_lastPort = sqlite3_last_insert_rowid(m_tables.getHandle());
}

void TableWriter::write(const RowBatch &batch)
{
    for (const RowBatch::Row &row : batch.rows())
        insert(batch, row);
}

} // namespace meshbook::policies
