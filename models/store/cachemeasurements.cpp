// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/standing.h"
#include "store/cachereader.h"
#include "store/database.h"

#include <QSet>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::Result;

namespace {

constexpr int mostLooked = 5'000; ///< of a thing measured every minute the last days are enough
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
    if (!row.getColumn(4).isNull())
        o.at = QDateTime::fromMSecsSinceEpoch(row.getColumn(4).getInt64(), Qt::UTC);
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

/// The last of each rule or metric and element, newest first.
std::vector<core::Observation> CacheReader::newestOf(qint64 entity)
{
    std::vector<core::Observation> newest;
    SQLite::Statement rows(
        *m_database,
        "SELECT o.element, o.rule, o.metric, o.dimension, o.at, o.status, o.value, o.unit, o.expected, "
        "o.rows_evaluated, o.rows_failed, o.severity, o.message, o.run, o.producer FROM identity i "
        "JOIN observation o ON o.subject = i.id WHERE i.entity = ? ORDER BY o.at DESC, o.id DESC LIMIT ?");
    rows.bind(1, static_cast<int64_t>(entity));
    rows.bind(2, mostLooked);
    QSet<QString> seen;
    while (newest.size() < mostTold && rows.executeStep()) {
        core::Observation o = observationFrom(rows);
        const QString what = o.rule + QChar(0x1f) + o.metric + QChar(0x1f) + o.element;
        if (seen.contains(what))
            continue;
        seen.insert(what);
        newest.push_back(std::move(o));
    }
    return newest;
}

/// What was measured on a thing and, of a product or contract, on its datasets, beside what is promised.
void CacheReader::loadMeasurements(Dossier &dossier, const std::vector<core::Objective> &promises)
{
    dossier.measurements = newestOf(dossier.line.id);
    std::vector<core::Measurement> measured;
    for (const core::Observation &one : dossier.measurements)
        measured.push_back({dossier.line.name, one});
    SQLite::Statement count(*m_database,
                            "SELECT count(*) FROM identity i JOIN observation o ON o.subject = i.id "
                            "WHERE i.entity = ?");
    const auto countOf = [&](qint64 entity) {
        count.reset();
        count.bind(1, static_cast<int64_t>(entity));
        count.executeStep();
        return count.getColumn(0).getInt64();
    };
    dossier.observations = countOf(dossier.line.id);
    for (const EntityLine &dataset : dossier.datasets) {
        dossier.observations += countOf(dataset.id);
        for (core::Observation &one : newestOf(dataset.id))
            measured.push_back({dataset.name, std::move(one)});
    }
    const health::ProductHealth health = health::assess(promises, measured);
    dossier.promises = health::tally(health.objectives);
    dossier.checks = health::tally(health.rules);
}

Result<health::ProductHealth> CacheReader::productHealth(const core::Uri &product)
{
    health::ProductHealth health;
    const Result<> read = guarded(u"health"_s, [&]() -> Result<> {
        const Result<Dossier> found = dossier(product);
        if (!found)
            return core::Unexpected{found.error()};
        std::vector<core::Measurement> measured;
        for (const EntityLine &dataset : found->datasets) {
            for (core::Observation &one : newestOf(dataset.id))
                measured.push_back({dataset.name, std::move(one)});
        }
        health = health::assess(promisesOf(*found), measured);
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return health;
}

/// Those of the thing itself and of its contracts.
std::vector<core::Objective> CacheReader::promisesOf(const Dossier &dossier)
{
    std::vector<core::Objective> promises;
    const auto add = [&](const core::AnyEntity &any) {
        const std::vector<core::Objective> *more = nullptr;
        if (const auto *product = std::get_if<core::Product>(&any))
            more = &product->objectives;
        else if (const auto *contract = std::get_if<core::Contract>(&any))
            more = &contract->objectives;
        else if (const auto *dataset = std::get_if<core::Dataset>(&any))
            more = &dataset->objectives;
        if (more != nullptr)
            promises.insert(promises.end(), more->begin(), more->end());
    };
    add(dossier.folded);
    for (const EntityLine &contract : dossier.contracts) {
        Dossier inner;
        inner.line = contract;
        loadStatements(contract.id, inner);
        add(inner.folded);
    }
    return promises;
}

} // namespace meshbook::store
