// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openlineage/eventfold.h"

#include "core/identity.h"
#include "formats/reader/redaction.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::openlineage {

namespace {

/// Facets that tell of one run rather than of the dataset.
bool isRunBound(QStringView facet)
{
    static constexpr std::array names{
        "columnLineage"_L1,     "lineage"_L1,         "dataQualityAssertions"_L1, "dataQualityMetrics"_L1,
        "meshbook_unjudged"_L1, "inputStatistics"_L1, "outputStatistics"_L1,      "stats"_L1};
    return std::find(names.begin(), names.end(), facet) != names.end();
}

bool isTerminal(const QString &type)
{
    return type == "COMPLETE"_L1 || type == "FAIL"_L1 || type == "ABORT"_L1;
}

/// A later facet takes the place of an earlier one; `_deleted` takes it away, here and (told by
/// `State::deleted`) from what earlier files said.
template <typename State>
void mergeFacet(State &into, Node facet, const QDateTime &at)
{
    if (isDeleted(facet)) {
        into.facets.remove(facet.key());
        into.deleted.insert(facet.key(), at);
    } else if (facet) {
        into.facets.insert(facet.key(), facet);
        into.deleted.remove(facet.key());
    }
}

} // namespace

bool isDeleted(Node facet)
{
    return facet["_deleted"_L1].toBool().value_or(false);
}

EventFold::EventFold(core::Batch &batch, Budget &budget)
    : m_batch(batch)
    , m_budget(budget)
{
}

QString EventFold::spaceOf(Node reference)
{
    const QString space = reference["namespace"_L1].text().trimmed();
    if (!space.contains(u'@'))
        return space;
    auto known = m_spaces.find(space);
    if (known == m_spaces.end())
        known = m_spaces.insert(space, redactedText(space, reference.position(), m_batch.issues));
    return *known;
}

QString EventFold::identityOf(Node reference)
{
    const QString name = reference["name"_L1].text().trimmed();
    const QString space = reference["namespace"_L1].text().trimmed();
    if (!reference.isMapping() || name.isEmpty()) {
        report(m_batch, core::Severity::Warning, "openlineage.dataset"_L1,
               u"A dataset without a name is left out."_s, reference);
        return {};
    }
    if (isPlaceholder(name) || isPlaceholder(space)) {
        if (!m_saidTemplate)
            report(m_batch, core::Severity::Info, "openlineage.template"_L1,
                   u"This is a template: names that are still placeholders are left out."_s, reference);
        m_saidTemplate = true;
        return {};
    }
    return core::datasetKey(core::fromOpenLineage(space, name));
}

DatasetState *EventFold::dataset(const QString &key)
{
    const auto found = m_datasetIndex.constFind(key);
    return found == m_datasetIndex.constEnd() ? nullptr : &m_datasets[*found];
}

DatasetState *EventFold::addDatasetState(Node reference, const QString &key)
{
    if (!m_budget.take()) {
        m_stopped = true;
        return nullptr;
    }
    m_datasetIndex.insert(key, m_datasets.size());
    DatasetState *state = &m_datasets.emplace_back();
    state->key = key;
    state->space = spaceOf(reference);
    state->name = reference["name"_L1].text().trimmed();
    state->at = reference;
    if (state->space.isEmpty())
        report(m_batch, core::Severity::Warning, "openlineage.namespace"_L1,
               u"Dataset \"%1\" has no namespace, so it cannot be matched with other sources."_s.arg(
                   state->name),
               reference);
    return state;
}

DatasetState *EventFold::dataset(Node reference, bool described)
{
    // Column lineage names the same few datasets over and over; working out identities is dear.
    std::string written(reference["namespace"_L1].utf8());
    written += '\n';
    written += reference["name"_L1].utf8();
    DatasetState *state = nullptr;
    if (const auto known = m_datasetsByText.find(written); known != m_datasetsByText.end()) {
        state = known->second;
    } else {
        const QString key = identityOf(reference);
        if (key.isEmpty())
            return nullptr;
        state = dataset(key);
        if (!state)
            state = addDatasetState(reference, key);
        if (!state)
            return nullptr;
        m_datasetsByText.emplace(std::move(written), state);
    }
    if (described && !state->described) {
        state->described = true;
        state->at = reference;
    }
    return state;
}

JobState *EventFold::job(Node reference, bool described)
{
    const QString name = reference["name"_L1].text().trimmed();
    const QString space = spaceOf(reference);
    if (name.isEmpty() || isPlaceholder(name) || isPlaceholder(space))
        return nullptr;
    const QString key = core::jobKey(space, name);
    const auto found = m_jobIndex.constFind(key);
    JobState *state = found == m_jobIndex.constEnd() ? nullptr : &m_jobs[*found];
    if (!state) {
        if (!m_budget.take()) {
            m_stopped = true;
            return nullptr;
        }
        m_jobIndex.insert(key, m_jobs.size());
        state = &m_jobs.emplace_back();
        state->key = key;
        state->space = space;
        state->name = name;
        state->at = reference;
    }
    if (described && !state->described) {
        state->described = true;
        state->at = reference;
    }
    return state;
}

std::size_t EventFold::flowOf(const Event &event, const JobState *job)
{
    QString key;
    if (!event.runId.isNull())
        key = u"run:"_s + event.runId;
    else if (event.kind == EventKind::Dataset)
        key = u"dataset:"_s + event.node["dataset"_L1]["namespace"_L1].text() + u'\n'
            + event.node["dataset"_L1]["name"_L1].text();
    else if (job)
        key = (event.kind == EventKind::Job ? u"job:"_s : u"template:"_s) + job->key;
    else
        key = u"event:"_s + QString::number(m_flows.size());
    const auto found = m_flowIndex.constFind(key);
    if (found != m_flowIndex.constEnd()) {
        // A job event tells the whole of a job, so a later one takes the place of an earlier one.
        if (event.kind == EventKind::Job) {
            m_flows[*found] = Flow();
            m_flows[*found].at = event.node;
        }
        return *found;
    }
    m_flowIndex.insert(key, m_flows.size());
    Flow &flow = m_flows.emplace_back();
    flow.runId = event.runId;
    flow.at = event.node;
    return m_flows.size() - 1;
}

void EventFold::keep(Flow &flow, const QString &dataset, Node facet, const Event &event)
{
    QString slot = facet.key() + u'\n' + dataset;
    // Within a run a measurement is refined; dataset events without a run are measurements of their own.
    if (event.kind == EventKind::Dataset && facet.key() != "columnLineage"_L1 && facet.key() != "lineage"_L1)
        slot += u'\n' + event.time.toString(Qt::ISODateWithMs);
    const auto found = flow.facetIndex.constFind(slot);
    if (found == flow.facetIndex.constEnd()) {
        if (isDeleted(facet))
            return;
        flow.facetIndex.insert(slot, flow.facets.size());
        flow.facets.push_back({dataset, facet.key(), facet, event.time, event.producer});
        return;
    }
    FlowFacet &kept = flow.facets[*found];
    kept.node = isDeleted(facet) ? Node() : facet;
    kept.at = event.time;
    kept.producer = event.producer;
}

void EventFold::noteLifecycle(std::size_t flow, DatasetState &state, Node facets)
{
    const QString change = facets["lifecycleStateChange"_L1]["lifecycleStateChange"_L1].text();
    const auto index = static_cast<qsizetype>(flow);
    if (change.compare("DROP"_L1, Qt::CaseInsensitive) == 0) {
        state.dropped = true;
        state.droppedIn = index;
    } else if (!change.isEmpty() || state.droppedIn != index) {
        state.dropped = false;
    }
}

void EventFold::addDataset(const Event &event, std::size_t flow, Node node, DatasetState &state)
{
    for (const QLatin1StringView group : {"facets"_L1, "inputFacets"_L1, "outputFacets"_L1}) {
        const Node facets = node[group];
        if (!facets)
            continue;
        if (!facets.isMapping()) {
            report(m_batch, core::Severity::Warning, "openlineage.type"_L1,
                   u"\"%1\" must be an object."_s.arg(group), facets);
            continue;
        }
        for (Node facet : facets) {
            if (facet && !facet.isMapping())
                report(m_batch, core::Severity::Warning, "openlineage.type"_L1,
                       u"Facet \"%1\" must be an object."_s.arg(facet.key()), facet);
            else if (isRunBound(facet.key()))
                keep(m_flows[flow], state.key, facet, event);
            else
                mergeFacet(state, facet, event.time);
        }
    }
    noteLifecycle(flow, state, node["facets"_L1]);
    state.told = event.time;
}

void EventFold::addSide(const Event &event, std::size_t flow, QLatin1StringView side)
{
    const Node list = event.node[side];
    if (!list)
        return;
    if (!list.isSequence()) {
        report(m_batch, core::Severity::Warning, "openlineage.type"_L1, u"\"%1\" must be a list."_s.arg(side),
               list);
        return;
    }
    const bool input = side == "inputs"_L1;
    for (Node item : list) {
        DatasetState *state = dataset(item, true);
        if (m_stopped)
            return;
        if (!state)
            continue;
        Flow &target = m_flows[flow];
        QSet<QString> &seen = input ? target.seenInputs : target.seenOutputs;
        if (!seen.contains(state->key)) {
            seen.insert(state->key);
            (input ? target.inputs : target.outputs).append(state->key);
        }
        addDataset(event, flow, item, *state);
    }
}

void EventFold::addParent(const Event &event, Flow &flow, JobState *child)
{
    const Node parent = event.node["run"_L1]["facets"_L1]["parent"_L1];
    if (!parent || isDeleted(parent))
        return;
    const QString run = parent["run"_L1]["runId"_L1].text().trimmed();
    if (!run.isEmpty() && !isPlaceholder(run))
        flow.parentRun = run;
    const JobState *above = job(parent["job"_L1], false);
    if (above && child && above->key != child->key)
        child->parent = above->key;
}

void EventFold::noteTimes(const Event &event, Flow &flow)
{
    if (!event.type.isEmpty() && !(isTerminal(flow.state) && !isTerminal(event.type)))
        flow.state = event.type;
    if (!event.time.isValid())
        return;
    if (!flow.first.isValid())
        flow.first = event.time;
    flow.last = event.time;
    if (event.type == "START"_L1 && !flow.started.isValid())
        flow.started = event.time;
    if (isTerminal(event.type))
        flow.ended = event.time;
}

bool EventFold::add(const Event &event)
{
    if (!event.node.isMapping()) {
        report(m_batch, core::Severity::Warning, "openlineage.type"_L1, u"An event must be an object."_s,
               event.node);
        return true;
    }
    JobState *owner = nullptr;
    if (const Node node = event.node["job"_L1]; node) {
        owner = job(node, true);
        if (owner) {
            for (Node facet : node["facets"_L1])
                mergeFacet(*owner, facet, event.time);
            owner->told = event.time;
        } else {
            report(m_batch, core::Severity::Info, "openlineage.job"_L1,
                   u"The event's job has no usable name."_s, node);
        }
    }
    const std::size_t flow = flowOf(event, owner);
    if (owner)
        m_flows[flow].job = owner->key;
    addParent(event, m_flows[flow], owner);
    noteTimes(event, m_flows[flow]);
    if (event.kind == EventKind::Dataset) {
        if (DatasetState *state = dataset(event.node["dataset"_L1], true))
            addDataset(event, flow, event.node["dataset"_L1], *state);
    }
    addSide(event, flow, "inputs"_L1);
    addSide(event, flow, "outputs"_L1);
    if (const Node test = event.node["run"_L1]["facets"_L1]["test"_L1]; test)
        keep(m_flows[flow], {}, test, event);
    if (const Node lineage = event.node["job"_L1]["facets"_L1]["lineage"_L1]; lineage)
        keep(m_flows[flow], {}, lineage, event);
    return !m_stopped && m_budget.take();
}

} // namespace meshbook::formats::openlineage
