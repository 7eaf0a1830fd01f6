// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/datahub/lineagebuilder.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::datahub {

namespace {

core::EdgeKind edgeKind(const QString &type)
{
    if (type == "COPY"_L1)
        return core::EdgeKind::Copy;
    if (type == "VIEW"_L1)
        return core::EdgeKind::View;
    return core::EdgeKind::Transform;
}

void appendOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

QString urnOf(Node item)
{
    return item.isScalar() ? item.text() : unwrapped(item["destinationUrn"_L1]).text();
}

} // namespace

LineageBuilder::LineageBuilder(Session &session)
    : m_session(session)
{
}

void LineageBuilder::add(const Record &record)
{
    if (isRemoved(record))
        return;
    const QString &type = record.urn.type;
    if (type == "dataset"_L1) {
        addUpstreamLineage(record);
    } else if (type == "dataJob"_L1) {
        addJob(record);
    } else if (type == "chart"_L1) {
        addInputs(record, "chartinfo"_L1, {"inputs"_L1, "inputEdges"_L1});
        addInputFields(record);
    } else if (type == "dashboard"_L1) {
        addInputs(record, "dashboardinfo"_L1,
                  {"charts"_L1, "chartEdges"_L1, "datasets"_L1, "datasetEdges"_L1, "dashboards"_L1});
        addInputFields(record);
    } else if (type == "mlModel"_L1) {
        addTraining(record);
        addInputs(record, "mlmodelproperties"_L1, {"mlFeatures"_L1});
    } else if (type == "mlFeature"_L1) {
        addInputs(record, "mlfeatureproperties"_L1, {"sources"_L1});
    } else if (type == "mlPrimaryKey"_L1) {
        addInputs(record, "mlprimarykeyproperties"_L1, {"sources"_L1});
    }
}

std::optional<LineageBuilder::End> LineageBuilder::endOf(const QString &urn)
{
    QString column;
    QString owner = urn;
    if (const std::optional<FieldUrn> field = parseFieldUrn(urn)) {
        column = field->path;
        owner = field->dataset;
    } else if (const QString table = m_session.featureTable(urn); !table.isEmpty()) {
        column = Urn::parse(urn).shortName();
        owner = table;
    }
    const std::optional<core::EntityRef> ref = m_session.refer(owner);
    if (!ref)
        return std::nullopt;
    return End{*ref, column};
}

void LineageBuilder::addEdge(const QString &from, const QString &to, core::Edge edge)
{
    const std::optional<End> source = endOf(from);
    const std::optional<End> target = endOf(to);
    if (!source || !target) {
        m_session.complain(core::Severity::Warning, "datahub.edge"_L1,
                           u"An edge from \"%1\" to \"%2\" names something that is no asset."_s.arg(from, to),
                           edge.at);
        return;
    }
    if (!m_session.budget().take())
        return;
    edge.from = source->ref;
    edge.to = target->ref;
    edge.fromColumn = source->column;
    edge.toColumn = target->column;
    m_session.batch().edges.push_back(std::move(edge));
}

void LineageBuilder::addUpstreamLineage(const Record &record)
{
    if (const Aspect *aspect = record.state("upstreamlineage"_L1)) {
        for (const Node upstream : m_session.list(*aspect, aspect->value, "upstreams"_L1))
            addUpstream(*aspect, upstream, m_session.text(*aspect, upstream, "dataset"_L1), record.urn.text);
        for (const Node group : m_session.list(*aspect, aspect->value, "fineGrainedLineages"_L1))
            addFieldGroup(*aspect, group, record.urn.text, {});
    }
    for (const PatchOperation &patch : patchOperations(m_session, record, "upstreamlineage"_L1)) {
        if (patch.removes)
            continue;
        if (patch.path.value(0) == "upstreams"_L1 && patch.path.size() == 2)
            addUpstream(*patch.aspect, patch.value, patch.path.at(1), record.urn.text);
        else if (patch.path.value(0) == "fineGrainedLineages"_L1)
            addPatchedFields(patch, record.urn.text);
    }
}

void LineageBuilder::addUpstream(const Aspect &aspect, Node upstream, const QString &dataset,
                                 const QString &target)
{
    core::Edge edge;
    edge.at = aspect.positionOf(upstream);
    edge.transformation = m_session.text(aspect, upstream, "type"_L1);
    edge.kind = edgeKind(edge.transformation);
    edge.sql = m_session.queryText(m_session.text(aspect, upstream, "query"_L1));
    edge.firstSeen = timeOf(unwrapped(upstream["created"_L1])["time"_L1]);
    edge.lastSeen = timeOf(unwrapped(upstream["auditStamp"_L1])["time"_L1]);
    addEdge(dataset, target, std::move(edge));
}

void LineageBuilder::addFieldGroup(const Aspect &aspect, Node group, const QString &target,
                                   const QString &job)
{
    core::Edge edge;
    edge.at = aspect.positionOf(group);
    edge.transformation = m_session.text(aspect, group, "transformOperation"_L1);
    if (edge.transformation == "NONE"_L1)
        edge.transformation.clear(); // DataHub's word for "not stated"
    edge.kind = edge.transformation.startsWith("COPY"_L1) ? core::EdgeKind::Copy : core::EdgeKind::Transform;
    edge.confidence = unwrapped(group["confidenceScore"_L1]).toDouble();
    edge.sql = m_session.queryText(m_session.text(aspect, group, "query"_L1));
    edge.job = job;
    const std::vector<Node> upstreams = m_session.list(aspect, group, "upstreams"_L1);
    std::vector<Node> downstreams = m_session.list(aspect, group, "downstreams"_L1);
    for (const Node from : upstreams) {
        for (const Node to : downstreams)
            addEdge(from.text(), to.text(), edge);
        if (downstreams.empty() && !target.isEmpty())
            addEdge(from.text(), target, edge);
    }
}

/// "/fineGrainedLineages/<operation>/<downstream>/<query>/<upstream>"
void LineageBuilder::addPatchedFields(const PatchOperation &patch, const QString &target)
{
    if (patch.path.size() != 5) {
        m_session.complain(
            core::Severity::Info, "datahub.patch"_L1,
            u"A change of the column lineage of %1 has a form that is not understood."_s.arg(target),
            patch.aspect->positionOf(patch.value));
        return;
    }
    core::Edge edge;
    edge.at = patch.aspect->positionOf(patch.value);
    if (patch.path.at(1) != "NONE"_L1)
        edge.transformation = patch.path.at(1);
    edge.confidence = unwrapped(patch.value["confidenceScore"_L1]).toDouble();
    edge.sql = m_session.queryText(patch.path.at(3));
    addEdge(patch.path.at(4), patch.path.at(2), std::move(edge));
}

QStringList LineageBuilder::urns(const Aspect &aspect, std::initializer_list<QLatin1StringView> keys)
{
    QStringList found;
    QSet<QString> seen;
    for (const QLatin1StringView key : keys) {
        for (const Node item : m_session.list(aspect, aspect.value, key)) {
            const QString urn = urnOf(item);
            if (!urn.isEmpty() && !seen.contains(urn)) {
                seen.insert(urn);
                found.append(urn);
            }
        }
    }
    return found;
}

void LineageBuilder::addJob(const Record &record)
{
    const QString job = entityRef(record.urn)->key;
    QStringList inputs;
    QStringList outputs;
    QStringList jobs;
    core::SourcePosition at = record.at;
    if (const Aspect *aspect = record.state("datajobinputoutput"_L1)) {
        at = aspect->at;
        inputs = urns(*aspect, {"inputDatasetEdges"_L1, "inputDatasets"_L1});
        outputs = urns(*aspect, {"outputDatasetEdges"_L1, "outputDatasets"_L1});
        jobs = urns(*aspect, {"inputDatajobEdges"_L1, "inputDatajobs"_L1});
        for (const Node group : m_session.list(*aspect, aspect->value, "fineGrainedLineages"_L1))
            addFieldGroup(*aspect, group, {}, job);
    }
    for (const PatchOperation &patch : patchOperations(m_session, record, "datajobinputoutput"_L1)) {
        const QString list = patch.path.value(0);
        const QString urn = patch.path.value(1);
        if (patch.removes || urn.isEmpty())
            continue;
        if (list.startsWith("inputDataset"_L1))
            appendOnce(inputs, urn);
        else if (list.startsWith("outputDataset"_L1))
            appendOnce(outputs, urn);
        else if (list.startsWith("inputDatajob"_L1))
            appendOnce(jobs, urn);
    }
    core::Edge edge;
    edge.job = job;
    edge.at = at;
    for (const QString &input : std::as_const(inputs)) {
        for (const QString &output : std::as_const(outputs))
            addEdge(input, output, edge);
    }
    edge.kind = core::EdgeKind::Declared;
    edge.job.clear();
    for (const QString &before : std::as_const(jobs))
        addEdge(before, record.urn.text, edge);
}

void LineageBuilder::addInputs(const Record &record, QLatin1StringView name,
                               std::initializer_list<QLatin1StringView> keys)
{
    core::Edge edge;
    edge.kind = core::EdgeKind::Declared;
    QStringList inputs;
    edge.at = record.at;
    if (const Aspect *aspect = record.state(name)) {
        edge.at = aspect->at;
        inputs = urns(*aspect, keys);
    }
    for (const PatchOperation &patch : patchOperations(m_session, record, name)) {
        const QString list = patch.path.value(0);
        const bool isInput =
            std::any_of(keys.begin(), keys.end(), [&list](QLatin1StringView key) { return list == key; });
        if (isInput && !patch.removes)
            appendOnce(inputs, patch.path.value(1));
    }
    for (const QString &input : std::as_const(inputs))
        addEdge(input, record.urn.text, edge);
}

void LineageBuilder::addInputFields(const Record &record)
{
    const Aspect *aspect = record.state("inputfields"_L1);
    if (aspect == nullptr)
        return;
    for (const Node item : m_session.list(*aspect, aspect->value, "fields"_L1)) {
        const QString from = m_session.text(*aspect, item, "schemaFieldUrn"_L1);
        const QString to = unwrapped(unwrapped(item["schemaField"_L1])["fieldPath"_L1]).text();
        const std::optional<End> source = endOf(from);
        if (!source || source->column.isEmpty() || !m_session.budget().take())
            continue;
        core::Edge edge;
        edge.kind = core::EdgeKind::Declared;
        edge.at = aspect->positionOf(item);
        edge.from = source->ref;
        edge.fromColumn = source->column;
        edge.to = *entityRef(record.urn);
        edge.toColumn = columnPath(to);
        // Old files name the chart's own field as its input; that says nothing.
        if (edge.from == edge.to)
            continue;
        m_session.batch().edges.push_back(std::move(edge));
    }
}

void LineageBuilder::addTraining(const Record &record)
{
    for (const QLatin1StringView kind : {"trainingdata"_L1, "evaluationdata"_L1}) {
        const Aspect *aspect = record.state(kind);
        if (aspect == nullptr)
            continue;
        const bool training = kind == "trainingdata"_L1;
        for (const Node item :
             m_session.list(*aspect, aspect->value, training ? "trainingData"_L1 : "evaluationData"_L1)) {
            core::Edge edge;
            edge.kind = core::EdgeKind::Declared;
            edge.transformation = training ? u"training"_s : u"evaluation"_s;
            edge.at = aspect->positionOf(item);
            addEdge(m_session.text(*aspect, item, "dataset"_L1), record.urn.text, std::move(edge));
        }
    }
}

} // namespace meshbook::formats::datahub
