// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openlineage/lineagefacets.h"

#include "formats/reader/redaction.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::openlineage {

namespace {

core::EntityRef datasetRef(const QString &key)
{
    return {core::EntityKind::Dataset, key};
}

core::Edge edgeOf(const EdgeContext &context, core::EntityRef from, core::EntityRef to, Node at)
{
    core::Edge edge;
    edge.from = std::move(from);
    edge.to = std::move(to);
    edge.job = context.flow.job;
    edge.firstSeen = context.flow.first;
    edge.lastSeen = context.flow.last;
    edge.at = at.position();
    return edge;
}

/// Several transformations of one input field become one edge: "DIRECT/IDENTITY, INDIRECT/FILTER".
void addTransformations(core::Edge &edge, Node transformations)
{
    QStringList names;
    QStringList descriptions;
    for (Node item : transformations) {
        QStringList parts{item["type"_L1].text(), item["subtype"_L1].text()};
        parts.removeAll(QString());
        if (const QString name = parts.join(u'/'); !name.isEmpty() && !names.contains(name))
            names.append(name);
        if (const QString text = item["description"_L1].text();
            !text.isEmpty() && !descriptions.contains(text))
            descriptions.append(text);
        if (const auto masking = item["masking"_L1].toBool())
            edge.masking = edge.masking.value_or(false) || *masking;
    }
    if (!names.isEmpty())
        edge.transformation = names.join(u", "_s);
    if (!descriptions.isEmpty())
        edge.description = descriptions.join(u"; "_s);
}

/// transformationDescription and transformationType ("IDENTITY" or "MASKED") of columnLineage 1-0.
void addOldTransformation(core::Edge &edge, Node field)
{
    if (edge.transformation.isNull())
        edge.transformation = field["transformationType"_L1].text();
    if (edge.description.isNull())
        edge.description = field["transformationDescription"_L1].text();
    if (!edge.masking && !field["transformationType"_L1].text().isEmpty())
        edge.masking = field["transformationType"_L1].text().compare("MASKED"_L1, Qt::CaseInsensitive) == 0;
}

void reportShape(const EdgeContext &context, Node at, QLatin1StringView what, QLatin1StringView expected)
{
    if (at)
        report(context.batch, core::Severity::Warning, "openlineage.type"_L1,
               u"\"%1\" must be %2."_s.arg(what, expected), at);
}

bool addInputField(const EdgeContext &context, const QString &to, const QString &toColumn, Node input,
                   Node field)
{
    const DatasetState *from = context.fold.dataset(input, false);
    if (!from)
        return true;
    core::Edge edge = edgeOf(context, datasetRef(from->key), datasetRef(to), input);
    edge.fromColumn = columnPath(input["field"_L1].text());
    edge.toColumn = toColumn;
    addTransformations(edge, input["transformations"_L1]);
    if (field)
        addOldTransformation(edge, field);
    return context.edges.add(std::move(edge));
}

/// The end an input of the explicit lineage facet names; a JOB without a name is the event's own.
std::optional<core::EntityRef> endOf(const EdgeContext &context, Node node)
{
    if (node["type"_L1].text().compare("JOB"_L1, Qt::CaseInsensitive) != 0) {
        const DatasetState *state = context.fold.dataset(node, false);
        return state ? std::optional(datasetRef(state->key)) : std::nullopt;
    }
    if (!node["name"_L1]) {
        if (context.flow.job.isEmpty())
            return std::nullopt;
        return core::EntityRef{core::EntityKind::Job, context.flow.job};
    }
    const JobState *job = context.fold.job(node, false);
    if (!job)
        return std::nullopt;
    return core::EntityRef{core::EntityKind::Job, job->key};
}

bool addExplicitInput(const EdgeContext &context, const core::EntityRef &to, const QString &toColumn,
                      Node input)
{
    const auto from = endOf(context, input);
    if (!from)
        return true;
    core::Edge edge = edgeOf(context, *from, to, input);
    edge.kind = core::EdgeKind::Declared;
    edge.toColumn = toColumn;
    if (from->kind == core::EntityKind::Dataset)
        edge.fromColumn = columnPath(input["field"_L1].text());
    addTransformations(edge, input["transformations"_L1]);
    return context.edges.add(std::move(edge));
}

bool addExplicitEntry(const EdgeContext &context, const core::EntityRef &to, Node entry)
{
    const Node inputs = entry["inputs"_L1];
    if (inputs && !inputs.isSequence())
        reportShape(context, inputs, "inputs"_L1, "a list"_L1);
    for (Node input : inputs) {
        if (!addExplicitInput(context, to, {}, input))
            return false;
    }
    const Node fields = entry["fields"_L1];
    if (fields && !fields.isMapping()) {
        reportShape(context, fields, "fields"_L1, "an object"_L1);
        return true;
    }
    for (Node field : fields) {
        for (Node input : field["inputs"_L1]) {
            if (!addExplicitInput(context, to, columnPath(field.key()), input))
                return false;
        }
    }
    return true;
}

} // namespace

QString columnPath(const QString &field)
{
    QString path = field;
    return path.replace("._element"_L1, "[]"_L1);
}

void addFlowEdges(const EdgeContext &context)
{
    for (const QString &to : context.flow.outputs) {
        for (const QString &from : context.flow.inputs) {
            const DatasetState *output = context.fold.dataset(to);
            if (!context.edges.add(
                    edgeOf(context, datasetRef(from), datasetRef(to), output ? output->at : context.flow.at)))
                return;
        }
    }
}

void addColumnLineage(const EdgeContext &context, const FlowFacet &facet)
{
    const Node fields = facet.node["fields"_L1];
    if (fields && !fields.isMapping())
        reportShape(context, fields, "fields"_L1, "an object"_L1);
    else {
        for (Node field : fields) {
            const Node inputs = field["inputFields"_L1];
            if (inputs && !inputs.isSequence())
                reportShape(context, inputs, "inputFields"_L1, "a list"_L1);
            for (Node input : inputs) {
                if (!addInputField(context, facet.dataset, columnPath(field.key()), input, field))
                    return;
            }
        }
    }
    const Node whole = facet.node["dataset"_L1];
    if (whole && !whole.isSequence())
        reportShape(context, whole, "dataset"_L1, "a list"_L1);
    for (Node input : whole) {
        if (!addInputField(context, facet.dataset, {}, input, {}))
            return;
    }
}

void addExplicitLineage(const EdgeContext &context, const FlowFacet &facet)
{
    if (!facet.dataset.isNull()) {
        (void)addExplicitEntry(context, datasetRef(facet.dataset), facet.node);
        return;
    }
    const Node entries = facet.node["entries"_L1];
    if (entries && !entries.isSequence())
        reportShape(context, entries, "entries"_L1, "a list"_L1);
    for (Node entry : entries) {
        const auto to = endOf(context, entry);
        if (to && !addExplicitEntry(context, *to, entry))
            return;
    }
}

void addRename(EventFold &fold, EdgeBook &edges, const DatasetState &state)
{
    const Node facet = state.facets.value(u"lifecycleStateChange"_s);
    const Node previous = facet["previousIdentifier"_L1];
    if (!previous || facet["lifecycleStateChange"_L1].text().compare("RENAME"_L1, Qt::CaseInsensitive) != 0)
        return;
    const QString key = state.key;
    const DatasetState *before = fold.dataset(previous, false);
    if (!before || before->key == key)
        return;
    core::Edge edge;
    edge.from = datasetRef(before->key);
    edge.to = datasetRef(key);
    edge.kind = core::EdgeKind::Rename;
    edge.at = facet.position();
    (void)edges.add(std::move(edge));
}

} // namespace meshbook::formats::openlineage
