// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachereader.h"
#include "store/database.h"
#include "store/seriesfeed.h"
#include "store/snapshot.h"

#include <QSet>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

namespace {

constexpr int mostLooked = 5'000;
constexpr std::size_t mostTold = 500;

template <typename T>
std::optional<T> optionalFrom(const SQLite::Column &column)
{
    if (column.isNull())
        return std::nullopt;
    if constexpr (std::is_same_v<T, double>)
        return column.getDouble();
    else
        return column.getInt64();
}

core::Observation observationFrom(SQLite::Statement &row)
{
    core::Observation o;
    o.element = textColumn(row, 0);
    o.rule = textColumn(row, 1);
    o.metric = textColumn(row, 2);
    o.dimension = static_cast<core::QualityDimension>(row.getColumn(3).getInt());
    o.at = timeColumn(row, 4);
    o.status = static_cast<core::ObservationStatus>(row.getColumn(5).getInt());
    o.value = optionalFrom<double>(row.getColumn(6));
    o.unit = textColumn(row, 7);
    o.expected = textColumn(row, 8);
    o.rowsEvaluated = optionalFrom<qint64>(row.getColumn(9));
    o.rowsFailed = optionalFrom<qint64>(row.getColumn(10));
    o.severity = textColumn(row, 11);
    o.message = textColumn(row, 12);
    o.run = textColumn(row, 13);
    o.producer = textColumn(row, 14);
    return o;
}

} // namespace

/// The last of each rule or metric and element, newest first. Series know when that was, so that of a thing
/// measured every minute only the last minute is read; measurements without a time, or with one that is in no
/// series (SeriesFeed::add), are few.
std::vector<core::Observation> CacheReader::newestOf(qint64 entity)
{
    if (const auto known = m_newest.constFind(entity); known != m_newest.constEnd())
        return *known;
    std::vector<core::Observation> newest;
    SQLite::Statement rows(
        *m_database,
        "WITH mine AS (SELECT id FROM identity WHERE entity = ?1), "
        "looked AS ("
        "SELECT o.id FROM (SELECT DISTINCT s.subject, s.newest FROM mine JOIN series s ON s.subject = "
        "mine.id) l "
        "JOIN observation o ON o.subject = l.subject AND o.at = l.newest UNION ALL "
        "SELECT o.id FROM mine JOIN observation o ON o.subject = mine.id AND o.at IS NULL UNION ALL "
        "SELECT o.id FROM mine JOIN observation o ON o.subject = mine.id AND o.at < 0 UNION ALL "
        "SELECT o.id FROM mine JOIN observation o ON o.subject = mine.id AND o.at >= ?3) "
        "SELECT o.element, o.rule, o.metric, o.dimension, o.at, o.status, o.value, o.unit, o.expected, "
        "o.rows_evaluated, o.rows_failed, o.severity, o.message, o.run, o.producer FROM looked "
        "CROSS JOIN observation o ON o.id = looked.id ORDER BY o.at DESC, o.id DESC LIMIT ?2");
    rows.bind(1, static_cast<int64_t>(entity));
    rows.bind(2, mostLooked);
    rows.bind(3, static_cast<int64_t>(latestInSeries));
    QSet<QString> seen;
    while (newest.size() < mostTold && rows.executeStep()) {
        // At one time a check may be told by several runs: only what tells them apart is read of each.
        const QString what =
            textColumn(rows, 1) + QChar(0x1f) + textColumn(rows, 2) + QChar(0x1f) + textColumn(rows, 0);
        if (seen.contains(what))
            continue;
        seen.insert(what);
        newest.push_back(observationFrom(rows));
    }
    if (m_remembers)
        m_newest.insert(entity, newest);
    return newest;
}

/// What was measured last on a thing and, of a product or contract, on its datasets.
std::vector<core::Measurement> CacheReader::loadMeasurements(Dossier &dossier)
{
    std::vector<core::Measurement> measured;
    dossier.measurements = newestOf(dossier.line.id);
    for (const core::Observation &one : dossier.measurements)
        measured.push_back({dossier.line.name, one});
    for (const EntityLine &dataset : dossier.datasets) {
        for (core::Observation &one : newestOf(dataset.id))
            measured.push_back({dataset.name, std::move(one)});
    }
    return measured;
}

core::Result<> CacheReader::countObservations(Dossier &dossier)
{
    return guarded(u"show"_s, [&]() -> core::Result<> {
        const Snapshot snapshot(*m_database);
        SQLite::Statement count(*m_database,
                                "SELECT count(*) FROM identity i JOIN observation o ON o.subject = i.id "
                                "WHERE i.entity = ?");
        const auto countOf = [&](qint64 entity) {
            count.reset();
            count.bind(1, static_cast<int64_t>(entity));
            count.executeStep();
            return static_cast<qint64>(count.getColumn(0).getInt64());
        };
        dossier.observations = countOf(dossier.line.id);
        for (const EntityLine &dataset : dossier.datasets)
            dossier.observations += countOf(dataset.id);
        return {};
    });
}

} // namespace meshbook::store
