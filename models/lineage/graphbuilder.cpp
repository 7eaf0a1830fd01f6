// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/graphbuilder.h"

#include "lineage/classification.h"
#include "lineage/columnpath.h"
#include "lineage/components.h"
#include "lineage/declaredflows.h"
#include "lineage/noise.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace meshbook::lineage {

namespace {

/// A row that says data flows, as long as it is not put together with its like.
struct Row {
    NodeId from;
    NodeId to;
    quint32 order; ///< which came first
    TextId job;
    TextId transformation;
    core::EdgeKind kind;
    bool masking;
    bool ofColumns; ///< says so of columns only
};

bool isBefore(const Row &a, const Row &b)
{
    return std::tie(a.from, a.to, a.ofColumns, a.order) < std::tie(b.from, b.to, b.ofColumns, b.order);
}

bool isIndirect(QUtf8StringView transformation)
{
    const QLatin1StringView text(reinterpret_cast<const char *>(transformation.data()),
                                 transformation.size());
    return text.startsWith(QLatin1StringView("INDIRECT"), Qt::CaseInsensitive);
}

/// Calls `take` with each run of rows that have the same ends. Rows are in order.
template <typename Take>
void forEnds(const std::vector<Row> &rows, Take take)
{
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t last = first + 1;
        while (last < rows.size() && rows[last].from == rows[first].from && rows[last].to == rows[first].to)
            ++last;
        take(std::span<const Row>(rows.data() + first, last - first));
        first = last;
    }
}

} // namespace

struct GraphBuilder::State {
    std::shared_ptr<Graph> graph{new Graph};
    bool indexed = false;
    std::vector<Row> rows;
    std::vector<Row> columnRows; ///< ends are numbers of `columns`
    std::vector<Adjacency::Pair> parts;
    std::vector<Adjacency::Pair> declarations;
    std::vector<Adjacency::Pair> declared; ///< flows that declarations are about, in order

    struct Column {
        NodeId thing;
        TextId folded; ///< of `folds`
        TextId path;
        TextId classification;
    };
    std::vector<Column> columns; ///< in order of coming
    QHash<quint64, NodeId> columnNumbers; ///< by thing and folded path
    TextPool folds;

    NodeId column(NodeId thing, QUtf8StringView path);
    void numberColumns();
    void joinParts();
    void joinColumnRows();
    void matchDeclarations();
    void joinRows();
    void strictestOfColumns();
    void mark();
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

NodeId GraphBuilder::addThing(const Thing &thing)
{
    Graph &graph = *d->graph;
    TextPool &texts = graph.m_texts;
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
    graph.m_nodes.push_back(node);
    d->indexed = false;
    return static_cast<NodeId>(graph.m_nodes.size() - 1);
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
    TextPool &texts = d->graph->m_texts;
    TextId &known = d->columns[d->column(thing, path)].classification;
    if (strictness(classification) > strictness(texts.utf8(known)))
        known = texts.intern(classification);
}

void GraphBuilder::addEdge(const Edge &edge)
{
    TextPool &texts = d->graph->m_texts;
    const bool ofColumns = !edge.fromColumn.isEmpty() || !edge.toColumn.isEmpty();
    std::vector<Row> &rows = ofColumns ? d->columnRows : d->rows;
    Row row{
        edge.from,    edge.to,  static_cast<quint32>(rows.size()), texts.intern(edge.job), noText, edge.kind,
        edge.masking, ofColumns};
    if (ofColumns) {
        row.from = d->column(edge.from, edge.fromColumn);
        row.to = d->column(edge.to, edge.toColumn);
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

NodeId GraphBuilder::State::column(NodeId thing, QUtf8StringView path)
{
    const TextId folded = folds.intern(QUtf8StringView(foldedPath(path)));
    const quint64 name = (quint64(thing) << 32) | folded;
    const auto known = columnNumbers.constFind(name);
    if (known != columnNumbers.cend())
        return *known;
    const auto number = static_cast<NodeId>(columns.size());
    columns.push_back({thing, folded, graph->m_texts.intern(path), noText});
    columnNumbers.insert(name, number);
    return number;
}

/// By thing and folded path, so that they are found by halving and come in the same order however they came.
void GraphBuilder::State::numberColumns()
{
    columnNumbers = {};
    std::vector<NodeId> order(columns.size());
    for (NodeId number = 0; number < order.size(); ++number)
        order[number] = number;
    const auto foldOf = [this](const Column &column) {
        const QUtf8StringView text = folds.utf8(column.folded);
        return QByteArrayView(reinterpret_cast<const char *>(text.data()), text.size());
    };
    std::sort(order.begin(), order.end(), [&](NodeId a, NodeId b) {
        const Column &one = columns[a];
        const Column &other = columns[b];
        return one.thing != other.thing ? one.thing < other.thing : foldOf(one) < foldOf(other);
    });
    std::vector<NodeId> numbers(columns.size());
    graph->m_firstColumn.assign(graph->m_nodes.size() + 1, 0);
    graph->m_columnFacts.reserve(columns.size());
    for (NodeId number = 0; number < order.size(); ++number) {
        const Column &column = columns[order[number]];
        numbers[order[number]] = number;
        graph->m_columnFacts.push_back({column.path, column.classification});
        ++graph->m_firstColumn[column.thing + 1];
    }
    for (std::size_t thing = 0; thing < graph->m_nodes.size(); ++thing)
        graph->m_firstColumn[thing + 1] += graph->m_firstColumn[thing];
    for (Row &row : columnRows) {
        row.from = numbers[row.from];
        row.to = numbers[row.to];
    }
    columns = {};
    folds = {};
}

/// Columns that flow make a line, and one of their things, where that does not stand yet.
void GraphBuilder::State::joinColumnRows()
{
    std::sort(columnRows.begin(), columnRows.end(), isBefore);
    std::vector<Adjacency::Pair> pairs;
    forEnds(columnRows, [&](std::span<const Row> same) {
        const Row &first = same.front();
        pairs.push_back({first.from, first.to});
        graph->m_columnEdges.push_back(
            {static_cast<quint32>(same.size()), first.transformation, first.kind,
             std::all_of(same.begin(), same.end(),
                         [&](const Row &row) { return isIndirect(graph->m_texts.utf8(row.transformation)); }),
             std::all_of(same.begin(), same.end(), [](const Row &row) { return row.masking; })});
        Row ofThings = first;
        ofThings.from = graph->thingOf(first.from);
        ofThings.to = graph->thingOf(first.to);
        if (rows.empty() || !rows.back().ofColumns || rows.back().from != ofThings.from
            || rows.back().to != ofThings.to)
            rows.push_back(ofThings);
    });
    columnRows = {};
    graph->m_columns = Adjacency(graph->m_columnFacts.size(), pairs);
}

void GraphBuilder::State::joinParts()
{
    const auto tidy = [](std::vector<Adjacency::Pair> &pairs) {
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    };
    tidy(parts);
    graph->m_parts = Adjacency(graph->m_nodes.size(), parts);
    tidy(declarations);
}

/// Holds what products say they read against what flows. What no flow bears out becomes a row of its own.
void GraphBuilder::State::matchDeclarations()
{
    const auto targetsOf = [this](NodeId from) {
        std::vector<NodeId> targets;
        auto row = std::lower_bound(rows.begin(), rows.end(), from,
                                    [](const Row &other, NodeId at) { return other.from < at; });
        for (; row != rows.end() && row->from == from; ++row) {
            if (targets.empty() || targets.back() != row->to)
                targets.push_back(row->to);
        }
        return targets;
    };
    std::vector<Row> missing;
    for (const auto &[reader, what] : declarations) {
        graph->m_nodes[reader].flags |= Graph::DeclaresInputs;
        const DeclaredFlows flows = matchDeclaration(*graph, reader, what, targetsOf);
        declared.insert(declared.end(), flows.borneOut.begin(), flows.borneOut.end());
        for (const auto &[from, to] : flows.missing)
            missing.push_back({from, to, static_cast<quint32>(rows.size() + missing.size()), noText, noText,
                               core::EdgeKind::Declared, false, true});
    }
    std::sort(declared.begin(), declared.end());
    graph->m_declarations = std::move(declarations);
    if (missing.empty())
        return;
    rows.insert(rows.end(), missing.begin(), missing.end());
    std::sort(rows.begin(), rows.end(), isBefore);
}

void GraphBuilder::State::joinRows()
{
    std::sort(rows.begin(), rows.end(), isBefore);
    matchDeclarations();
    std::vector<Adjacency::Pair> pairs;
    pairs.reserve(rows.size());
    forEnds(rows, [&](std::span<const Row> same) {
        const Row &first = same.front();
        const auto wholes =
            std::count_if(same.begin(), same.end(), [](const Row &row) { return !row.ofColumns; });
        const auto job =
            std::find_if(same.begin(), same.end(), [](const Row &row) { return row.job != noText; });
        const auto isDeclared = [](const Row &row) { return row.kind == core::EdgeKind::Declared; };
        const Adjacency::Pair ends{first.from, first.to};
        pairs.push_back(ends);
        graph->m_edges.push_back({static_cast<quint32>(wholes), job == same.end() ? noText : job->job,
                                  first.kind,
                                  std::any_of(same.begin(), same.end(), isDeclared)
                                      || std::binary_search(declared.begin(), declared.end(), ends),
                                  !std::all_of(same.begin(), same.end(), isDeclared)});
    });
    rows = {};
    graph->m_things = Adjacency(graph->m_nodes.size(), pairs);
    graph->m_edges.shrink_to_fit();
}

void GraphBuilder::State::strictestOfColumns()
{
    for (NodeId thing = 0; thing < graph->m_nodes.size(); ++thing) {
        TextId &own = graph->m_nodes[thing].fields[static_cast<std::size_t>(Field::Classification)];
        for (NodeId column = graph->firstColumn(thing); column < graph->endColumn(thing); ++column) {
            const TextId other = graph->m_columnFacts[column].classification;
            if (other != own && strictness(graph->m_texts.utf8(other)) > strictness(graph->m_texts.utf8(own)))
                own = other;
        }
    }
}

void GraphBuilder::State::mark()
{
    const Components strong = strongComponents(graph->m_things);
    for (NodeId thing = 0; thing < graph->m_nodes.size(); ++thing) {
        if (strong.sizes[strong.of[thing]] > 1)
            graph->m_nodes[thing].flags |= Graph::InCycle;
        if (graph->m_things.edge(thing, thing) != none)
            graph->m_nodes[thing].flags |= Graph::SelfEdge;
    }
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
    d->strictestOfColumns();
    d->mark();
    d->graph->m_texts.close();
    GraphPtr built = std::move(d->graph);
    d = std::make_unique<State>();
    return built;
}

} // namespace meshbook::lineage
