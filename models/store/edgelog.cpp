// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edgelog.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace meshbook::store {

namespace {

enum Operation { Added = 0, Removed = 2 };

void bindMasking(SQLite::Statement &statement, int index, const std::optional<bool> &masking)
{
    if (masking)
        statement.bind(index, *masking ? 1 : 0);
    else
        statement.bind(index);
}

} // namespace

QByteArray EdgeDetails::digest() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << kind << (masking ? (*masking ? 1 : 0) : -1);
    for (const QString *text : {&transformation, &description, &job, &sql})
        stream << text->toUtf8(); // of null and empty the same
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160).first(16);
}

size_t qHash(const EdgeEnds &ends, size_t seed)
{
    return qHashMulti(seed, ends.from, ends.to, ends.fromColumn, ends.toColumn);
}

size_t qHash(const EdgeLog::Told &told, size_t seed)
{
    return qHashMulti(seed, told.source, told.ends, told.details.kind, told.details.transformation,
                      told.details.job, told.details.sql);
}

EdgeLog::EdgeLog(Statements &sql, qint64 source, bool quiet, qint64 sources)
    : m_sql(sql)
    , m_source(source)
    , m_quiet(quiet)
    , m_idle(quiet && sources <= 1)
{
}

void EdgeLog::count(qint64 source, const EdgeEnds &ends, const EdgeDetails &details, int by)
{
    if (m_idle || (m_quiet && source == m_source))
        return;
    const Told told{source, ends, details};
    auto entry = m_balance.find(told);
    if (entry == m_balance.end())
        entry = m_balance.insert(told, 0);
    *entry += by;
    if (*entry == 0)
        m_balance.erase(entry);
}

void EdgeLog::countRows(SQLite::Statement &rows, int by)
{
    while (rows.executeStep()) {
        EdgeDetails details{rows.getColumn(5).getInt(), textColumn(rows, 6), textColumn(rows, 7), {},
                            textColumn(rows, 9),        textColumn(rows, 10)};
        if (!rows.getColumn(8).isNull())
            details.masking = rows.getColumn(8).getInt() != 0;
        count(rows.getColumn(0).getInt64(),
              {rows.getColumn(1).getInt64(), rows.getColumn(2).getInt64(), textColumn(rows, 3),
               textColumn(rows, 4)},
              details, by);
    }
    rows.reset();
}

void EdgeLog::countFile(qint64 file, int by)
{
    if (m_idle || m_quiet)
        return;
    SQLite::Statement &rows =
        m_sql("SELECT f.source, g.from_identity, g.to_identity, g.from_column, g.to_column, g.kind, "
              "g.transformation, g.description, g.masking, g.job, g.sql FROM edge g "
              "JOIN file f ON f.id = g.file WHERE g.file = ?");
    rows.bind(1, static_cast<int64_t>(file));
    countRows(rows, by);
}

void EdgeLog::countRun(const QString &run, int by)
{
    if (m_idle)
        return;
    SQLite::Statement &rows =
        m_sql("SELECT f.source, g.from_identity, g.to_identity, g.from_column, g.to_column, g.kind, "
              "g.transformation, g.description, g.masking, g.job, g.sql FROM edge g "
              "JOIN file f ON f.id = g.file WHERE g.joined_run = ?");
    bindText(rows, 1, run);
    countRows(rows, by);
}

/// How often the source tells it now, counted up to `most`.
int EdgeLog::stillTold(const Told &told, int most)
{
    SQLite::Statement &count = m_sql(
        "SELECT count(*) FROM (SELECT 1 FROM edge g JOIN file f ON f.id = g.file WHERE f.source = ?1 AND "
        "g.from_identity = ?2 AND g.to_identity = ?3 AND ifnull(g.from_column, '') = ifnull(?4, '') AND "
        "ifnull(g.to_column, '') = ifnull(?5, '') AND g.kind = ?6 AND "
        "ifnull(g.transformation, '') = ifnull(?7, '') AND ifnull(g.description, '') = ifnull(?8, '') AND "
        "g.masking IS ?9 AND ifnull(g.job, '') = ifnull(?10, '') AND ifnull(g.sql, '') = ifnull(?11, '') "
        "LIMIT ?12)");
    count.bind(1, static_cast<int64_t>(told.source));
    count.bind(2, static_cast<int64_t>(told.ends.from));
    count.bind(3, static_cast<int64_t>(told.ends.to));
    bindText(count, 4, told.ends.fromColumn);
    bindText(count, 5, told.ends.toColumn);
    count.bind(6, told.details.kind);
    bindText(count, 7, told.details.transformation);
    bindText(count, 8, told.details.description);
    bindMasking(count, 9, told.details.masking);
    bindText(count, 10, told.details.job);
    bindText(count, 11, told.details.sql);
    count.bind(12, most);
    count.executeStep();
    return count.getColumn(0).getInt();
}

void EdgeLog::writeChange(qint64 sync, const Told &told, bool added)
{
    SQLite::Statement &write =
        m_sql("INSERT INTO edge_change (sync, source, op, from_identity, to_identity, from_column, "
              "to_column, details, kind, transformation, description, masking, job, sql) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    write.bind(1, static_cast<int64_t>(sync));
    write.bind(2, static_cast<int64_t>(told.source));
    write.bind(3, added ? Added : Removed);
    write.bind(4, static_cast<int64_t>(told.ends.from));
    write.bind(5, static_cast<int64_t>(told.ends.to));
    bindText(write, 6, told.ends.fromColumn);
    bindText(write, 7, told.ends.toColumn);
    bindBlob(write, 8, told.details.digest());
    write.bind(9, told.details.kind);
    bindText(write, 10, told.details.transformation);
    bindText(write, 11, told.details.description);
    bindMasking(write, 12, told.details.masking);
    bindText(write, 13, told.details.job);
    bindText(write, 14, added ? QString() : told.details.sql);
    write.exec();
}

void EdgeLog::write(qint64 sync)
{
    using Entry = std::pair<const Told *, int>;
    std::vector<Entry> entries;
    entries.reserve(static_cast<std::size_t>(m_balance.size()));
    for (auto it = m_balance.constBegin(); it != m_balance.constEnd(); ++it)
        entries.emplace_back(&it.key(), it.value());
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        const EdgeEnds &x = a.first->ends;
        const EdgeEnds &y = b.first->ends;
        return std::tie(x.from, x.to, x.fromColumn, x.toColumn, a.second)
            < std::tie(y.from, y.to, y.fromColumn, y.toColumn, b.second);
    });
    for (const auto &[told, balance] : entries) {
        const int now = stillTold(*told, std::abs(balance) + 1);
        if (balance > 0 && now == balance)
            writeChange(sync, *told, true);
        else if (balance < 0 && now == 0)
            writeChange(sync, *told, false);
    }
    m_balance.clear();
}

} // namespace meshbook::store
