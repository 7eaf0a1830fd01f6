// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/graphbuilder.h"

#include "lineage/columnbook.h"
#include "lineage/flowrows.h"
#include "lineage/noise.h"

#include <algorithm>

namespace meshbook::lineage {

struct GraphBuilder::State {
    std::shared_ptr<Graph> graph{new Graph};
    bool indexed = false;
    std::vector<FlowRow> rows;
    std::vector<FlowRow> columnRows; ///< ends are numbers of `columns`
    std::vector<Adjacency::Pair> parts;
    std::vector<Adjacency::Pair> declarations;

    ColumnBook columns{graph->m_texts};

    void numberColumns();
    void joinParts();
    void joinColumnRows();
    void joinRows();
};

GraphBuilder::GraphBuilder()
    : d(std::make_unique<State>())
{
}

GraphBuilder::~GraphBuilder() = default;
GraphBuilder::GraphBuilder(GraphBuilder &&) noexcept = default;
GraphBuilder &GraphBuilder::operator=(GraphBuilder &&) noexcept = default;

void GraphBuilder::reserve(std::size_t things, std::size_t edges)
{
    d->graph->m_nodes.reserve(things);
    d->rows.reserve(edges);
}

Graph::Node GraphBuilder::nodeOf(const Thing &thing, TextPool &texts)
{
    Graph::Node node;
    node.key = texts.add(thing.key);
    const auto sharing = [&](QUtf8StringView text, TextId otherwise) {
        if (text.isEmpty() || text == texts.utf8(otherwise))
            return otherwise;
        return texts.add(text);
    };
    node.name = sharing(thing.name, node.key);
    node.qualified = thing.qualified.isEmpty()     ? noText
        : thing.qualified == texts.utf8(node.name) ? node.name
                                                   : sharing(thing.qualified, node.key);
    const std::array fields{thing.type,   thing.domain, thing.owner, thing.platform,
                            thing.schema, thing.source, thing.tags,  thing.classification};
    std::transform(fields.begin(), fields.end(), node.fields.begin(),
                   [&](QUtf8StringView text) { return texts.intern(text); });
    node.kind = thing.kind;
    node.lifecycle = thing.lifecycle;
    node.flags = static_cast<quint8>((thing.implied ? Graph::Implied : 0) | (thing.stale ? Graph::Stale : 0)
                                     | (isNoise(thing.type, thing.name) ? Graph::Noise : 0));
    return node;
}

NodeId GraphBuilder::addThing(const Thing &thing)
{
    d->graph->m_nodes.push_back(nodeOf(thing, d->graph->m_texts));
    d->indexed = false;
    return static_cast<NodeId>(d->graph->m_nodes.size() - 1);
}

NodeId GraphBuilder::find(core::EntityKind kind, QUtf8StringView key)
{
    if (!d->indexed)
        d->graph->index();
    d->indexed = true;
    return d->graph->find(kind, key);
}

void GraphBuilder::classifyColumn(NodeId thing, QUtf8StringView path, QUtf8StringView classification)
{
    d->columns.classify(thing, path, classification);
}

void GraphBuilder::addEdge(const Edge &edge)
{
    TextPool &texts = d->graph->m_texts;
    const bool ofColumns = !edge.fromColumn.isEmpty() || !edge.toColumn.isEmpty();
    std::vector<FlowRow> &rows = ofColumns ? d->columnRows : d->rows;
    FlowRow row{
        edge.from,    edge.to,  static_cast<quint32>(rows.size()), texts.intern(edge.job), noText, edge.kind,
        edge.masking, ofColumns};
    if (ofColumns) {
        row.from = d->columns.number(edge.from, edge.fromColumn);
        row.to = d->columns.number(edge.to, edge.toColumn);
        row.transformation = texts.intern(edge.transformation);
    }
    rows.push_back(row);
}

void GraphBuilder::addPart(NodeId whole, NodeId part)
{
    d->parts.push_back({whole, part});
}

void GraphBuilder::addDeclaration(NodeId reader, NodeId what)
{
    if (reader != what)
        d->declarations.push_back({reader, what});
}

/// By thing and folded path, so that they are found by halving and come in the same order however they came.
void GraphBuilder::State::numberColumns()
{
    const std::vector<NodeId> order = columns.inOrder();
    std::vector<NodeId> numbers(order.size());
    graph->m_firstColumn.assign(graph->m_nodes.size() + 1, 0);
    graph->m_columnFacts.reserve(order.size());
    for (NodeId number = 0; number < order.size(); ++number) {
        const ColumnBook::Column &column = columns.at(order[number]);
        numbers[order[number]] = number;
        graph->m_columnFacts.push_back({column.path, column.classification});
        ++graph->m_firstColumn[column.thing + 1];
    }
    for (std::size_t thing = 0; thing < graph->m_nodes.size(); ++thing)
        graph->m_firstColumn[thing + 1] += graph->m_firstColumn[thing];
    for (FlowRow &row : columnRows) {
        row.from = numbers[row.from];
        row.to = numbers[row.to];
    }
    columns.clear();
}

/// Columns that flow make a line, and one of their things, where that does not stand yet.
void GraphBuilder::State::joinColumnRows()
{
    std::sort(columnRows.begin(), columnRows.end(), isBefore);
    ColumnFlows flows = columnFlows(columnRows, graph->m_texts);
    addThingsOfColumns(
        columnRows, [this](NodeId column) { return graph->thingOf(column); }, rows);
    columnRows = {};
    graph->m_columnEdges = std::move(flows.facts);
    graph->m_columns = Adjacency(graph->m_columnFacts.size(), flows.pairs);
}

void GraphBuilder::State::joinParts()
{
    tidy(parts);
    graph->m_parts = Adjacency(graph->m_nodes.size(), parts);
    tidy(declarations);
}

void GraphBuilder::State::joinRows()
{
    std::sort(rows.begin(), rows.end(), isBefore);
    Flows flows = thingFlows(rows);
    rows = {};
    holdDeclarations(*graph, declarations, flows);
    for (const Adjacency::Pair &said : declarations)
        graph->m_nodes[said.from].flags |= Graph::DeclaresInputs;
    graph->m_declarations = std::move(declarations);
    flows.facts.shrink_to_fit();
    graph->m_edges = std::move(flows.facts);
    graph->m_things = Adjacency(graph->m_nodes.size(), flows.pairs);
}

GraphPtr GraphBuilder::build()
{
    d->graph->m_nodes.shrink_to_fit();
    if (!d->indexed)
        d->graph->index();
    d->numberColumns();
    d->joinParts();
    d->joinColumnRows();
    d->joinRows();
    for (NodeId thing = 0; thing < d->graph->m_nodes.size(); ++thing)
        d->graph->takeStrictestOfColumns(thing);
    d->graph->markCycles();
    for (NodeId thing = 0; thing < d->graph->m_nodes.size(); ++thing)
        d->graph->markSelfEdge(thing);
    d->graph->m_texts.squeeze();
    GraphPtr built = std::move(d->graph);
    d = std::make_unique<State>();
    return built;
}

} // namespace meshbook::lineage
