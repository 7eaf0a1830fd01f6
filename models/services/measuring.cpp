// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/measuring.h"

#include "formats/measurements/measurementline.h"
#include "formats/openlineage/assertionwriter.h"
#include "store/cachereader.h"
#include "store/measuredlog.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services::measuring {

using core::Connection;
using core::EntityKind;
using core::ErrorCode;
using core::failure;
using core::Result;
using core::Uri;
using measure::Target;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::services::Measuring)
};

constexpr int pageOfDatasets = 2000;
const QString measuredKind = u"measured"_s; ///< of the source; see Workspace::rootOf

/// Reads datasets with all that is promised of them. What several share is read once.
class TargetReader final {
public:
    explicit TargetReader(store::CacheReader &reader)
        : m_reader(reader)
    {
    }

    /// The datasets of a product or contract, or the dataset itself.
    Result<std::vector<Uri>> datasetsOf(const Uri &thing)
    {
        if (thing.kind == EntityKind::Dataset)
            return std::vector<Uri>{{thing.kind, thing.key, {}}};
        if (thing.kind != EntityKind::Product && thing.kind != EntityKind::Contract)
            return failure(ErrorCode::Usage,
                           Words::tr("Only products, contracts and datasets can be measured."),
                           thing.toString());
        const Result<core::Dossier> dossier = m_reader.dossier(thing, false);
        if (!dossier)
            return core::Unexpected{dossier.error()};
        std::vector<Uri> datasets;
        for (const core::EntityLine &line : dossier->datasets)
            datasets.push_back(line.uri);
        return datasets;
    }

    Result<Target> target(const Uri &uri)
    {
        const Result<core::Dossier> dossier = m_reader.dossier(uri, false);
        if (!dossier)
            return core::Unexpected{dossier.error()};
        const auto *dataset = std::get_if<core::Dataset>(&dossier->folded);
        if (dataset == nullptr)
            return failure(ErrorCode::NotFound, Words::tr("This is no dataset."), uri.toString());
        Target target{dossier->line.uri, *dataset, dossier->identities, dataset->objectives, {},
                      {dataset->name},   {}};
        if (target.dataset.name.isEmpty())
            target.dataset.name = dossier->line.name;
        addOthers(target);
        for (const auto *wholes : {&dossier->contracts, &dossier->products}) {
            for (const core::EntityLine &line : *wholes)
                addPromises(whole(line.uri), target);
        }
        return target;
    }

private:
    struct Whole {
        std::vector<core::Objective> objectives;
        std::vector<core::Server> servers;
        QStringList datasets;
    };

    const Whole &whole(const Uri &uri)
    {
        const QString key = uri.toString();
        if (const auto known = m_wholes.constFind(key); known != m_wholes.constEnd())
            return *known;
        Whole whole;
        if (const Result<core::Dossier> dossier = m_reader.dossier(uri, false)) {
            if (const auto *contract = std::get_if<core::Contract>(&dossier->folded)) {
                whole.objectives = contract->objectives;
                whole.servers = contract->servers;
            } else if (const auto *product = std::get_if<core::Product>(&dossier->folded)) {
                whole.objectives = product->objectives;
            }
            for (const core::EntityLine &line : dossier->datasets)
                whole.datasets.append(line.name);
        }
        return *m_wholes.insert(key, std::move(whole));
    }

    /// Where the tables are that rules name by their name alone: beside this one, by that name.
    void addOthers(Target &target)
    {
        const auto add = [&](const std::vector<core::QualityRule> &rules) {
            for (const core::QualityRule &rule : rules) {
                const QString name = measure::otherTable(rule);
                if (name.isEmpty() || target.others.contains(name))
                    continue;
                const QString known = m_tables.value(name);
                if (known.isNull())
                    m_tables.insert(name, find(name, measure::locatedOf(target.uri.key).space));
                target.others.insert(name, m_tables.value(name));
            }
        };
        add(target.dataset.rules);
        for (const core::Column &column : target.dataset.columns)
            add(column.rules);
    }

    /// The identity of the one dataset of this name in a namespace; empty: none, or several.
    QString find(const QString &name, const QString &space)
    {
        const auto lines = m_reader.resolve(name);
        QStringList found;
        for (const core::EntityLine &line : lines ? *lines : std::vector<core::EntityLine>()) {
            const measure::Located located = measure::locatedOf(line.uri.key);
            if (line.uri.kind == EntityKind::Dataset && located.space == space
                && located.name.section(u'.', -1).compare(name, Qt::CaseInsensitive) == 0)
                found.append(line.uri.key);
        }
        return found.size() == 1 ? found.first() : u""_s;
    }

    static void addPromises(const Whole &whole, Target &target)
    {
        target.objectives.insert(target.objectives.end(), whole.objectives.begin(), whole.objectives.end());
        target.servers.insert(target.servers.end(), whole.servers.begin(), whole.servers.end());
        target.datasets += whole.datasets;
    }

    store::CacheReader &m_reader;
    QHash<QString, Whole> m_wholes;
    QHash<QString, QString> m_tables; ///< identities by name; empty: not found
};

/// The datasets whose address alone says that a connection leads to them.
Result<std::vector<Uri>> datasetsOfAll(store::CacheReader &reader, const std::vector<Connection> &connections,
                                       const measure::Cancelled &cancelled)
{
    std::vector<Uri> found;
    for (int offset = 0;; offset += pageOfDatasets) {
        if (cancelled && cancelled())
            return failure(ErrorCode::Cancelled, Words::tr("Cancelled."));
        const auto page = reader.list(EntityKind::Dataset, pageOfDatasets, offset);
        if (!page)
            return core::Unexpected{page.error()};
        for (const core::EntityLine &line : *page) {
            Target named;
            named.identities = QStringList{line.uri.key};
            if (std::any_of(connections.begin(), connections.end(), [&](const Connection &connection) {
                    return measure::livesIn(named, connection);
                }))
                found.push_back(line.uri);
        }
        if (static_cast<int>(page->size()) < pageOfDatasets)
            return found;
    }
}

} // namespace

qint64 Plan::askable() const
{
    return std::count_if(checks.begin(), checks.end(),
                         [](const measure::PlannedCheck &check) { return !check.sql.isEmpty(); });
}

Result<Plans> planAll(store::CacheReader &reader, const std::vector<Connection> &connections,
                      const Asked &asked, const QDateTime &now, const measure::Cancelled &cancelled)
{
    std::vector<Connection> usable;
    for (const Connection &connection : connections) {
        if (asked.connectionUid.isNull() || connection.uid == asked.connectionUid)
            usable.push_back(connection);
    }
    TargetReader targets(reader);
    std::vector<Uri> datasets;
    if (asked.things.empty()) {
        auto all = datasetsOfAll(reader, usable, cancelled);
        if (!all)
            return core::Unexpected{all.error()};
        datasets = std::move(*all);
    }
    for (const Uri &thing : asked.things) {
        const auto its = targets.datasetsOf(thing);
        if (!its)
            return core::Unexpected{its.error()};
        datasets.insert(datasets.end(), its->begin(), its->end());
    }
    Plans plans;
    for (const Connection &connection : usable)
        plans.plans.push_back({connection, {}});
    QSet<QString> seen;
    for (const Uri &uri : datasets) {
        if (cancelled && cancelled())
            return failure(ErrorCode::Cancelled, Words::tr("Cancelled."));
        const Result<Target> target = targets.target(uri);
        if (!target)
            return core::Unexpected{target.error()};
        if (seen.contains(target->uri.toString()))
            continue;
        seen.insert(target->uri.toString());
        const bool named = !asked.connectionUid.isNull() && !asked.things.empty();
        const auto home = std::find_if(plans.plans.begin(), plans.plans.end(), [&](const Plan &plan) {
            return named || measure::livesIn(*target, plan.connection);
        });
        if (home == plans.plans.end()) {
            plans.homeless.append(target->dataset.name);
            continue;
        }
        const auto checks = measure::planChecks(*target, home->connection, now);
        home->checks.insert(home->checks.end(), checks.begin(), checks.end());
    }
    std::erase_if(plans.plans, [](const Plan &plan) { return plan.checks.empty(); });
    return plans;
}

Result<core::Source> keep(store::Workspace &workspace, const std::vector<core::Observation> &observations,
                          const QDateTime &now)
{
    QByteArray lines;
    for (const core::Observation &observation : observations)
        lines += formats::measurementLine(observation);
    if (workspace.isReadOnly())
        return failure(ErrorCode::Storage, Words::tr("This workspace is read-only."), workspace.directory());
    const auto sources = workspace.ledger().sources();
    if (!sources)
        return core::Unexpected{sources.error()};
    core::Source source;
    source.name = Words::tr("Measured by Meshbook");
    source.kind = measuredKind;
    source.location = u"measured"_s;
    source.addedAt = now;
    if (const Result<> written = store::MeasuredLog(workspace.rootOf(source)).append(lines, now); !written)
        return core::Unexpected{written.error()};
    for (const core::Source &known : *sources) {
        if (known.kind == measuredKind)
            return known;
    }
    Result<core::Source> added = workspace.ledger().addSource(source);
    if (added || added.error().code != ErrorCode::Conflict)
        return added;
    return keep(workspace, {}, now); // another process was first
}

QByteArray openLineageEvent(const Plan &plan, const measure::MeasureResult &result, const QString &run,
                            const QDateTime &at)
{
    std::vector<formats::openlineage::MeasuredDataset> datasets;
    QHash<QString, std::size_t> index;
    QHash<QString, formats::openlineage::AssertionNames> rules;
    for (std::size_t i = 0; i < result.observations.size(); ++i) {
        const core::Observation &observation = result.observations[i];
        const measure::PlannedCheck &check = plan.checks[result.asked[i]];
        if (!index.contains(observation.subject.key)) {
            index.insert(observation.subject.key, datasets.size());
            const measure::Located located = measure::locatedOf(observation.subject.key);
            const bool known = !located.name.isEmpty();
            datasets.push_back({known ? located.space : core::spaceOf(plan.connection),
                                known ? located.name : check.dataset,
                                {}});
        }
        datasets[index.value(observation.subject.key)].observations.push_back(observation);
        if (!check.rule.isEmpty())
            rules.insert(check.rule, {check.metric, check.element, check.sql});
    }
    return formats::openlineage::assertionEvent(run, u"measure "_s + plan.connection.name, at, datasets,
                                                rules);
}

} // namespace meshbook::services::measuring
