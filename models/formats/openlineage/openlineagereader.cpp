// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openlineage/openlineagereader.h"

#include "core/identity.h"
#include "formats/openlineage/edgebook.h"
#include "formats/openlineage/entityfacets.h"
#include "formats/openlineage/event.h"
#include "formats/openlineage/eventfold.h"
#include "formats/openlineage/lineagefacets.h"
#include "formats/openlineage/qualityfacets.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

using namespace openlineage;

void addFacets(const EdgeContext &edges, const MeasureContext &measures)
{
    for (const FlowFacet &facet : edges.flow.facets) {
        if (!facet.node)
            continue;
        if (facet.name == "columnLineage"_L1)
            addColumnLineage(edges, facet);
        else if (facet.name == "lineage"_L1)
            addExplicitLineage(edges, facet);
        else if (facet.name == "dataQualityAssertions"_L1 || facet.name == "meshbook_unjudged"_L1)
            addAssertions(measures, facet);
        else if (facet.node["meshbook"_L1].isScalar())
            continue; // drawn from the assertions beside it
        else if (facet.name == "dataQualityMetrics"_L1 || facet.name == "stats"_L1)
            addMetrics(measures, facet);
        else if (facet.name == "test"_L1)
            addTests(measures, facet);
        else
            addStatistics(measures, facet);
    }
}

/// Rows and bytes of a dataset as last measured.
void setSizes(core::Dataset &dataset, const Flow &flow)
{
    for (const FlowFacet &facet : flow.facets) {
        if (facet.dataset != dataset.identities.constFirst()
            || (facet.name != "dataQualityMetrics"_L1 && facet.name != "stats"_L1))
            continue;
        if (const auto rows = facet.node["rowCount"_L1].toInt())
            dataset.rowCount = rows;
        if (const auto bytes = facet.node.any({"bytes"_L1, "size"_L1}).toInt())
            dataset.sizeBytes = bytes;
    }
}

void addRun(core::Batch &batch, const Flow &flow)
{
    if (flow.runId.isNull())
        return;
    core::Run run;
    run.id = flow.runId;
    run.job = flow.job;
    run.state = flow.state;
    run.started = flow.started;
    run.ended = flow.ended;
    run.parent = flow.parentRun;
    run.inputs = flow.inputs;
    run.outputs = flow.outputs;
    run.at = flow.at.position();
    batch.runs.push_back(std::move(run));
}

/// Owners named by facets are teams or people described elsewhere.
void addOwnerTeams(core::Batch &batch, QSet<QString> &seen, const core::Entity &entity)
{
    for (const core::Ownership &owner : entity.owners) {
        const QString key = core::teamKey(owner.party);
        if (key.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        core::Team team;
        team.identities = {key};
        team.nativeId = owner.party;
        team.name = owner.party;
        team.at = entity.at;
        team.implied = true;
        batch.entities.emplace_back(std::move(team));
    }
}

void addEntities(core::Batch &batch, EventFold &fold)
{
    QHash<QString, std::vector<const Flow *>> measured;
    for (const Flow &flow : fold.flows()) {
        for (const FlowFacet &facet : flow.facets) {
            if (facet.node && (facet.name == "dataQualityMetrics"_L1 || facet.name == "stats"_L1))
                measured[facet.dataset].push_back(&flow);
        }
    }
    QSet<QString> teams;
    for (const DatasetState &state : fold.datasets()) {
        core::Dataset dataset = datasetOf(state, fold, batch);
        for (const Flow *flow : measured.value(state.key))
            setSizes(dataset, *flow);
        addOwnerTeams(batch, teams, dataset);
        batch.entities.emplace_back(std::move(dataset));
    }
    for (const JobState &state : fold.jobs()) {
        core::Job job = jobOf(state, batch);
        addOwnerTeams(batch, teams, job);
        batch.entities.emplace_back(std::move(job));
    }
}

} // namespace

QLatin1StringView OpenLineageReader::id() const
{
    return "openlineage"_L1;
}

int OpenLineageReader::recognise(const Content &content) const
{
    int best = 0;
    int looked = 0;
    for (Node root : content.roots()) {
        if (root.isSequence()) {
            for (Node item : root) {
                best = std::max(best, eventScore(item));
                if (++looked >= 5)
                    break;
            }
        } else {
            best = std::max(best, eventScore(root));
            ++looked;
        }
        if (looked >= 5)
            break;
    }
    return best;
}

core::Batch OpenLineageReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    Budget budget(content, context, batch);
    EventFold fold(batch, budget);
    for (const Event &event : eventsInOrder(content)) {
        if (batch.formatVersion.isNull())
            batch.formatVersion = specVersion(event.node);
        if (!fold.add(event))
            break;
    }
    EdgeBook edges(batch, budget);
    for (const Flow &flow : fold.flows()) {
        addRun(batch, flow);
        const EdgeContext edgeContext{batch, fold, edges, flow};
        addFlowEdges(edgeContext);
        addFacets(edgeContext, {batch, fold, budget, flow, context.fileTime});
    }
    const std::size_t described = fold.datasets().size();
    for (std::size_t i = 0; i < described; ++i)
        addRename(fold, edges, fold.datasets()[i]);
    addEntities(batch, fold);
    return batch;
}

} // namespace meshbook::formats
