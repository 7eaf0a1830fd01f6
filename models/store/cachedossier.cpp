// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec.h"
#include "core/fields.h"
#include "core/identity.h"
#include "core/precedence.h"
#include "health/normalize.h"
#include "health/standing.h"
#include "store/cachereader.h"
#include "store/database.h"
#include "store/linecolumns.h"
#include "store/recordwriter.h"
#include "store/snapshot.h"
#include "store/withdrawals.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QSet>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::Literals::StringLiterals;

// Everything known of one thing.
namespace meshbook::store {

using core::AnyEntity;
using core::EntityKind;
using core::ErrorCode;
using core::failure;
using core::Result;
using core::Uri;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::store::CacheReader)
};

core::Unexpected<core::Error> notThere(const Uri &uri)
{
    return failure(ErrorCode::NotFound, Words::tr("There is no such thing in the catalog."), uri.toString());
}

QStringList namesOf(const std::vector<EntityLine> &lines)
{
    QStringList names;
    std::transform(lines.begin(), lines.end(), std::back_inserter(names),
                   [](const EntityLine &line) { return line.name; });
    return names;
}

/// The rules a thing states itself, those of its columns with the column's path.
std::vector<core::QualityRule> declaredRules(const AnyEntity &entity)
{
    return std::visit(
        [](const auto &thing) {
            std::vector<core::QualityRule> rules;
            if constexpr (requires { thing.rules; })
                rules = thing.rules;
            if constexpr (requires { thing.columns; }) {
                for (const core::Column &column : thing.columns) {
                    for (core::QualityRule rule : column.rules) {
                        rule.element = column.path;
                        rules.push_back(std::move(rule));
                    }
                }
            }
            return rules;
        },
        entity);
}

} // namespace

void CacheReader::loadStatements(qint64 entity, Dossier &dossier)
{
    SQLite::Statement rows(
        *m_database,
        "SELECT s.uid, s.name, f.path, f.format, f.version, f.synced_at, f.state, r.body, r.line, r.col, "
        "r.withdrawn "
        "FROM record r JOIN file f ON f.id = r.file JOIN source s ON s.id = f.source "
        "WHERE r.entity = ? ORDER BY r.told DESC, r.id");
    rows.bind(1, static_cast<int64_t>(entity));
    while (rows.executeStep()) {
        std::optional<AnyEntity> said = core::decode(dossier.line.uri.kind, blobColumn(rows, 7));
        if (!said)
            continue;
        Withdrawals::apply(*said, textColumn(rows, 10));
        core::header(*said).at = {rows.getColumn(8).getInt(), rows.getColumn(9).getInt()};
        dossier.statements.push_back({textColumn(rows, 0),
                                      textColumn(rows, 1),
                                      textColumn(rows, 2),
                                      {},
                                      textColumn(rows, 3),
                                      textColumn(rows, 4),
                                      timeColumn(rows, 5),
                                      rows.getColumn(6).getInt() == 2,
                                      std::move(*said)});
    }
    std::stable_sort(
        dossier.statements.begin(), dossier.statements.end(), [](const Statement &a, const Statement &b) {
            const bool impliedA = core::header(a.entity).implied;
            const bool impliedB = core::header(b.entity).implied;
            return impliedA != impliedB ? impliedB
                                        : core::precedenceOf(a.format) < core::precedenceOf(b.format);
        });
    if (dossier.statements.empty())
        return;
    dossier.folded = dossier.statements.front().entity;
    for (std::size_t i = 1; i < dossier.statements.size(); ++i)
        core::fold(dossier.folded, dossier.statements[i].entity);
}

void CacheReader::loadHistory(Dossier &dossier)
{
    constexpr int mostShown = 2'000;
    dossier.history = eventsOf(dossier.line.uri, mostShown);
}

std::vector<EntityLine> CacheReader::byAlias(EntityKind kind, const QStringList &names)
{
    std::vector<EntityLine> lines;
    QList<qint64> seen;
    for (const QString &name : names) {
        if (name.isEmpty())
            continue;
        for (EntityLine &line :
             // The + keeps SQLite from walking every thing of the kind by key, for the sake of the order.
             linesWhere("SELECT " MESHBOOK_LINE_COLUMNS " FROM entity e WHERE +e.kind = ?1 AND e.id IN ("
                        "SELECT entity FROM identity WHERE kind = ?1 AND key = ?2 UNION "
                        "SELECT r.entity FROM alias a JOIN record r ON r.id = a.record WHERE a.kind = ?1 AND "
                        "a.alias = ?3) ORDER BY e.key LIMIT 50",
                        {static_cast<int>(kind), name, core::foldedName(name)})) {
            if (!seen.contains(line.id)) {
                seen.append(line.id);
                lines.push_back(std::move(line));
            }
        }
    }
    return lines;
}

std::vector<EntityLine> CacheReader::mentioning(int mention, const QStringList &names)
{
    std::vector<EntityLine> lines;
    QList<qint64> seen;
    for (const QString &name : names) {
        for (EntityLine &line : linesWhere(
                 "SELECT " MESHBOOK_LINE_COLUMNS " FROM entity e WHERE e.id IN (SELECT r.entity FROM alias a "
                 "JOIN record r ON r.id = a.record WHERE a.kind = ? AND a.alias = ?) "
                 "ORDER BY e.kind, e.name LIMIT 1000",
                 {mention, core::foldedName(name)})) {
            if (!seen.contains(line.id)) {
                seen.append(line.id);
                lines.push_back(std::move(line));
            }
        }
    }
    return lines;
}

/// Folded, as the thing's page needs what it promises and covers.
std::vector<core::Contract> CacheReader::contractsOf(const Dossier &dossier)
{
    std::vector<core::Contract> contracts;
    for (const EntityLine &line : dossier.contracts) {
        Dossier inner;
        inner.line = line;
        loadStatements(line.id, inner);
        if (auto *contract = std::get_if<core::Contract>(&inner.folded))
            contracts.push_back(std::move(*contract));
    }
    return contracts;
}

Promises CacheReader::loadProduct(const core::Product &product, Dossier &dossier)
{
    QStringList contracts = product.contracts;
    QStringList datasets = product.datasets;
    for (const core::Port &port : product.ports) {
        if (port.direction == core::PortDirection::Input)
            continue;
        datasets += port.datasets;
        if (!port.contractId.isEmpty())
            contracts.append(port.contractVersion.isEmpty()
                                 ? port.contractId
                                 : core::contractKey(port.contractId, port.contractVersion));
    }
    contracts.removeDuplicates();
    dossier.contracts = byAlias(EntityKind::Contract, contracts);
    Promises promises = product.objectives;
    for (const core::Contract &contract : contractsOf(dossier)) {
        datasets += contract.datasets;
        promises.insert(promises.end(), contract.objectives.begin(), contract.objectives.end());
    }
    datasets.removeDuplicates();
    dossier.datasets = byAlias(EntityKind::Dataset, datasets);
    return promises;
}

Promises CacheReader::loadContract(const core::Contract &contract, Dossier &dossier)
{
    dossier.datasets = byAlias(EntityKind::Dataset, contract.datasets);
    dossier.products = mentioning(ContractMention, {contract.nativeId});
    if (dossier.products.empty())
        dossier.products = byAlias(EntityKind::Product, {contract.product});
    return contract.objectives;
}

Promises CacheReader::loadDataset(const core::Dataset &dataset, Dossier &dossier)
{
    dossier.contracts = byAlias(EntityKind::Contract, {dataset.contract});
    QStringList contracts;
    for (const EntityLine &line : dossier.contracts)
        contracts.append(line.uri.key.section(u'@', 0, 0));
    dossier.products = mentioning(ContractMention, contracts);
    if (dossier.products.empty())
        dossier.products = byAlias(EntityKind::Product, {dataset.product});
    Promises promises = dataset.objectives;
    for (const core::Contract &contract : contractsOf(dossier)) {
        const QStringList datasets = namesOf(byAlias(EntityKind::Dataset, contract.datasets));
        std::copy_if(contract.objectives.begin(), contract.objectives.end(), std::back_inserter(promises),
                     [&](const core::Objective &objective) {
                         return health::concerns(objective, dossier.line.name, datasets);
                     });
    }
    return promises;
}

/// The things around it, and what is promised of it: by itself and its contracts.
Promises CacheReader::loadNeighbours(Dossier &dossier)
{
    if (const auto *product = std::get_if<core::Product>(&dossier.folded))
        return loadProduct(*product, dossier);
    if (const auto *contract = std::get_if<core::Contract>(&dossier.folded))
        return loadContract(*contract, dossier);
    if (const auto *dataset = std::get_if<core::Dataset>(&dossier.folded))
        return loadDataset(*dataset, dossier);
    if (const auto *term = std::get_if<core::Term>(&dossier.folded)) {
        QStringList names = dossier.identities + QStringList{term->name, term->nativeId};
        for (const core::LabelText &label : term->labels)
            names.append(label.text);
        names.removeDuplicates();
        dossier.usedBy = mentioning(TermMention, names);
    } else if (std::holds_alternative<core::Team>(dossier.folded)) {
        dossier.products =
            linesWhere("SELECT " MESHBOOK_LINE_COLUMNS " FROM entity e WHERE lower(e.owner) = lower(?) "
                       "AND e.kind <> 1 ORDER BY e.kind, e.name LIMIT 1000",
                       {dossier.line.name});
    } else if (std::holds_alternative<core::Domain>(dossier.folded)) {
        dossier.products = linesWhere("SELECT " MESHBOOK_LINE_COLUMNS " FROM entity e WHERE e.kind = 2 AND "
                                      "lower(e.domain) = lower(?) ORDER BY e.name LIMIT 1000",
                                      {dossier.line.name});
    }
    return {};
}

std::optional<EntityLine> CacheReader::lineOf(qint64 entity)
{
    std::vector<EntityLine> lines =
        linesWhere("SELECT " MESHBOOK_LINE_COLUMNS " FROM entity e WHERE e.id = ?", {entity});
    return lines.empty() ? std::nullopt : std::optional(std::move(lines.front()));
}

/// Of a thing of which only the line is known: what is said, what is around it, and how it stands.
health::ProductHealth CacheReader::assess(Dossier &dossier)
{
    loadStatements(dossier.line.id, dossier);
    const Promises promises = loadNeighbours(dossier);
    const QStringList datasets = namesOf(dossier.datasets) << dossier.line.name;
    return health::assess(promises, loadMeasurements(dossier), datasets, declaredRules(dossier.folded));
}

/// Of a product or contract: the rules of its datasets that were declared and never run.
void CacheReader::addNeverRun(Dossier &dossier)
{
    constexpr std::size_t mostRead = 500; ///< datasets
    std::size_t left = health::mostNeverRun;
    for (std::size_t i = 0; i < std::min(dossier.datasets.size(), mostRead) && left > 0; ++i) {
        const EntityLine &line = dossier.datasets[i];
        if (line.rules == 0)
            continue;
        Dossier inner;
        inner.line = line;
        loadStatements(line.id, inner);
        std::vector<core::Measurement> measured;
        for (core::Observation &one : newestOf(line.id))
            measured.push_back({line.name, std::move(one)});
        health::ProductHealth own = health::assess({}, measured, {line.name}, declaredRules(inner.folded));
        for (core::Check &check : own.notRun) {
            if (left == 0)
                break;
            check.dataset = line.name;
            dossier.checked.push_back(std::move(check));
            --left;
        }
    }
}

Result<Dossier> CacheReader::dossier(const Uri &uri, bool withNeverRun)
{
    Dossier dossier;
    // What was measured of its datasets is asked twice here: for the checks, and for the rules that never
    // ran.
    const bool remembered = std::exchange(m_remembers, true);
    const auto forget = qScopeGuard([&] {
        m_remembers = remembered;
        if (!remembered)
            m_newest.clear();
    });
    const Result<> read = guarded(u"show"_s, [&]() -> Result<> {
        const Snapshot snapshot(*m_database);
        const qint64 id = entityId(uri);
        const std::optional<EntityLine> line = lineOf(id);
        if (!line)
            return notThere(uri);
        dossier.line = *line;
        dossier.line.uri.column = uri.column;
        SQLite::Statement names(*m_database, "SELECT key FROM identity WHERE entity = ? ORDER BY id");
        names.bind(1, static_cast<int64_t>(id));
        while (names.executeStep())
            dossier.identities.append(textColumn(names, 0));
        loadHistory(dossier);
        const health::ProductHealth health = assess(dossier);
        loadHops(dossier);
        dossier.promises = health::tally(health.objectives);
        dossier.checks = health::tally(health.rules);
        dossier.promised = health.objectives;
        dossier.promised.insert(dossier.promised.end(), health.stated.begin(), health.stated.end());
        dossier.checked = health.rules;
        dossier.checked.insert(dossier.checked.end(), health.notRun.begin(), health.notRun.end());
        if (withNeverRun)
            addNeverRun(dossier);
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return dossier;
}

/// Everything others may mean a thing by.
QStringList CacheReader::allNames(qint64 entity)
{
    SQLite::Statement rows(*m_database,
                           "SELECT key FROM identity WHERE entity = ?1 UNION SELECT a.alias FROM record r "
                           "JOIN alias a ON a.record = r.id WHERE r.entity = ?1 AND a.kind < ?2");
    rows.bind(1, static_cast<int64_t>(entity));
    rows.bind(2, static_cast<int>(ContractMention));
    QStringList names;
    while (rows.executeStep())
        names.append(textColumn(rows, 0));
    return names;
}

/// Products and contracts that a dataset or contract is a part of.
std::vector<qint64> CacheReader::wholesOf(const Dossier &dossier)
{
    QSet<qint64> wholes;
    std::vector<EntityLine> contracts = dossier.contracts;
    if (dossier.line.uri.kind == EntityKind::Contract)
        contracts = {dossier.line};
    else if (dossier.line.uri.kind != EntityKind::Dataset)
        return {};
    for (const EntityLine &line : dossier.products)
        wholes.insert(line.id);
    for (EntityLine &line : mentioning(DatasetMention, allNames(dossier.line.id))) {
        if (line.uri.kind == EntityKind::Contract)
            contracts.push_back(std::move(line));
        else
            wholes.insert(line.id);
    }
    for (const EntityLine &contract : contracts) {
        wholes.insert(contract.id);
        for (const EntityLine &product : mentioning(ContractMention, allNames(contract.id)))
            wholes.insert(product.id);
    }
    return {wholes.begin(), wholes.end()};
}

Result<health::ProductHealth> CacheReader::productHealth(const Uri &product)
{
    health::ProductHealth health;
    const Result<> read = guarded(u"health"_s, [&]() -> Result<> {
        const Snapshot snapshot(*m_database);
        const std::optional<EntityLine> line = lineOf(entityId(product));
        if (!line)
            return notThere(product);
        Dossier dossier;
        dossier.line = *line;
        health = assess(dossier);
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return health;
}

} // namespace meshbook::store
