// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sourcetally.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/statements.h"

#include <QStringList>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

namespace {

/// What keepBySource() wrote, if it is of this generation: "generation source count source count …".
std::optional<QHash<qint64, qint64>> kept(SQLite::Database &database)
{
    SQLite::Statement row(database,
                          "SELECT k.value, coalesce(g.value, 0) FROM meta k LEFT JOIN meta g ON g.name = "
                          "'generation' WHERE k.name = 'things by source'");
    if (!row.executeStep())
        return {};
    const QStringList numbers = textColumn(row, 0).split(u' ', Qt::SkipEmptyParts);
    if (numbers.size() % 2 == 0 || numbers.constFirst().toLongLong() != row.getColumn(1).getInt64())
        return {};
    QHash<qint64, qint64> counts;
    for (qsizetype i = 1; i < numbers.size(); i += 2)
        counts.insert(numbers.at(i).toLongLong(), numbers.at(i + 1).toLongLong());
    return counts;
}

} // namespace

/// The records of a thing come one after the other, so a source is counted where it was not for that thing.
QHash<qint64, qint64> countBySource(SQLite::Database &database)
{
    QHash<qint64, qint64> sourceOf; // by file
    Rows files(database, "SELECT id, source FROM file");
    while (files.next())
        sourceOf.insert(files.number(0), files.number(1));
    QHash<qint64, qint64> counts;
    QHash<qint64, qint64> lastThing; // by source
    Rows records(database,
                 "SELECT entity, file FROM record INDEXED BY record_entity WHERE entity IS NOT NULL "
                 "ORDER BY entity");
    qint64 file = 0;
    qint64 *last = nullptr;
    qint64 *count = nullptr;
    while (records.next()) {
        const qint64 thing = records.number(0);
        if (const qint64 in = records.number(1); in != file || last == nullptr) {
            file = in;
            const qint64 source = sourceOf.value(file);
            last = &lastThing[source];
            count = &counts[source];
        }
        if (*last != thing) {
            *last = thing;
            ++*count;
        }
    }
    return counts;
}

void keepBySource(Statements &sql, const QHash<qint64, qint64> &counts)
{
    SQLite::Statement &generation =
        sql("SELECT coalesce((SELECT value FROM meta WHERE name = 'generation'), 0)");
    generation.executeStep();
    QString text = QString::number(generation.getColumn(0).getInt64());
    generation.reset();
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        text += u" %1 %2"_s.arg(each.key()).arg(each.value());
    SQLite::Statement &write =
        sql("INSERT OR REPLACE INTO meta (name, value) VALUES ('things by source', ?)");
    bindText(write, 1, text);
    write.exec();
}

QHash<qint64, qint64> thingsBySource(SQLite::Database &database)
{
    std::optional<QHash<qint64, qint64>> counts = kept(database);
    return counts ? std::move(*counts) : countBySource(database);
}

} // namespace meshbook::store
