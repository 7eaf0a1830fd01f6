// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/normalize.h"
#include "store/cachereader.h"
#include "store/database.h"
#include "store/snapshot.h"
#include "store/trackedcodec.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

// CacheReader::tracked: what a product is held against.
namespace meshbook::store {

namespace {

/// The declared rules of a dataset, those of its columns with the column's path.
std::vector<core::QualityRule> rulesOf(const core::Dataset &dataset)
{
    std::vector<core::QualityRule> rules = dataset.rules;
    for (const core::Column &column : dataset.columns) {
        for (core::QualityRule rule : column.rules) {
            rule.element = column.path;
            rules.push_back(std::move(rule));
        }
    }
    return rules;
}

} // namespace

std::vector<health::MeasuredCheck> CacheReader::seriesOf(qint64 entity, const QString &name)
{
    std::vector<health::MeasuredCheck> measured;
    SQLite::Statement rows(
        *m_database,
        "SELECT s.id, s.element, s.rule, s.metric, s.unit, s.expected, s.dimension, s.judged "
        "FROM identity i JOIN series s ON s.subject = i.id WHERE i.entity = ? ORDER BY s.id");
    rows.bind(1, static_cast<int64_t>(entity));
    while (rows.executeStep())
        measured.push_back({rows.getColumn(0).getInt64(), name, textColumn(rows, 1), textColumn(rows, 2),
                            textColumn(rows, 3), textColumn(rows, 4), textColumn(rows, 5),
                            static_cast<core::QualityDimension>(rows.getColumn(6).getInt()),
                            rows.getColumn(7).getInt() != 0});
    return measured;
}

TrackedProduct CacheReader::tracked(qint64 thing, bool withNeverRun)
{
    TrackedProduct tracked;
    const Snapshot snapshot(*m_database);
    const std::optional<EntityLine> line = lineOf(thing);
    if (!line)
        return tracked;
    Dossier dossier;
    dossier.line = *line;
    loadStatements(thing, dossier);
    const Promises promises = loadNeighbours(dossier);
    QStringList names{line->name};
    std::vector<health::MeasuredCheck> measured = seriesOf(thing, line->name);
    std::vector<health::DeclaredRules> declared;
    if (const auto *dataset = std::get_if<core::Dataset>(&dossier.folded)) { // it has none but itself
        declared.push_back({line->name, rulesOf(*dataset)});
        tracked.datasets.append(line->name);
        tracked.datasetKeys.append(line->uri.key);
    }
    for (const EntityLine &dataset : dossier.datasets) {
        names.append(dataset.name);
        tracked.datasets.append(dataset.name);
        tracked.datasetKeys.append(dataset.uri.key);
        std::vector<health::MeasuredCheck> own = seriesOf(dataset.id, dataset.name);
        const bool hasRules =
            std::any_of(own.begin(), own.end(), [](const auto &one) { return !one.rule.isEmpty(); });
        measured.insert(measured.end(), std::make_move_iterator(own.begin()),
                        std::make_move_iterator(own.end()));
        if (dataset.rules == 0 || (!hasRules && !withNeverRun))
            continue; // reading what is said of it is most of the work, and there are no rules in it
        Dossier inner;
        inner.line = dataset;
        loadStatements(dataset.id, inner);
        if (const auto *described = std::get_if<core::Dataset>(&inner.folded))
            declared.push_back({dataset.name, rulesOf(*described)});
    }
    tracked.checks = health::trackedChecks(promises, measured, names, declared);
    for (const EntityLine &contract : dossier.contracts)
        tracked.contracts.append(contract.uri.key);
    return tracked;
}

std::vector<qint64> CacheReader::partOf(qint64 entity)
{
    const Snapshot snapshot(*m_database);
    const std::optional<EntityLine> line = lineOf(entity);
    if (!line)
        return {};
    Dossier dossier;
    dossier.line = *line;
    loadStatements(entity, dossier);
    static_cast<void>(loadNeighbours(dossier));
    return wholesOf(dossier);
}

} // namespace meshbook::store
