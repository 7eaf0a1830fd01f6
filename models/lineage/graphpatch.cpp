// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/graphpatch.h"

#include "lineage/walk.h"

#include <algorithm>

namespace meshbook::lineage {

namespace {

constexpr NodeId ofBefore = 0x80000000; ///< marks an end that is a column of the graph before
constexpr std::size_t mostWalked = 4'096; ///< things looked at for a new cycle before all cycles are sought

/// Two lists of pairs in order, with what is known of them, as one. No pair is in both.
template <typename List>
List merged(const List &a, const List &b)
{
    List all;
    all.pairs.reserve(a.pairs.size() + b.pairs.size());
    all.facts.reserve(all.pairs.capacity());
    std::size_t at = 0;
    const auto take = [&all](const List &from, std::size_t number) {
        all.pairs.push_back(from.pairs[number]);
        all.facts.push_back(from.facts[number]);
    };
    for (std::size_t other = 0; other < b.pairs.size(); ++other) {
        while (at < a.pairs.size() && a.pairs[at] < b.pairs[other])
            take(a, at++);
        take(b, other);
    }
    while (at < a.pairs.size())
        take(a, at++);
    return all;
}

/// The edges between nodes that both go on, under their new numbers.
template <typename List, typename NowOf, typename Take>
List kept(const Adjacency &before, NowOf nowOf, Take take)
{
    List list;
    list.pairs.reserve(before.edgeCount());
    list.facts.reserve(before.edgeCount());
    for (NodeId node = 0; node < before.nodeCount(); ++node) {
        const NodeId from = nowOf(node);
        EdgeId edge = before.firstEdge(node);
        for (const NodeId target : before.downstream(node)) {
            const NodeId to = from == none ? none : nowOf(target);
            if (to != none)
                take(list, Adjacency::Pair{from, to}, edge);
            ++edge;
        }
    }
    return list;
}

} // namespace

GraphPatch::GraphPatch(GraphPtr before, std::vector<Place> places)
    : m_before(std::move(before))
    , m_places(std::move(places))
    , m_moved(m_before->thingCount(), none)
    , m_graph(new Graph)
    , m_columns(m_graph->m_texts)
{
    m_graph->m_texts = m_before->m_texts;
    m_graph->m_nodes.resize(m_places.size());
    for (NodeId thing = 0; thing < m_places.size(); ++thing) {
        const Place &place = m_places[thing];
        if (place.was != none)
            m_moved[place.was] = thing;
        if (!place.anew)
            m_graph->m_nodes[thing] = m_before->m_nodes[place.was];
    }
}

bool GraphPatch::isKept(NodeId before) const
{
    return m_moved[before] != none && !m_places[m_moved[before]].anew;
}

void GraphPatch::setThing(NodeId thing, const GraphBuilder::Thing &told)
{
    m_graph->m_nodes[thing] = GraphBuilder::nodeOf(told, m_graph->m_texts);
    if (m_places[thing].was != none) // unless cycles are sought again it is in one as before
        m_graph->m_nodes[thing].flags |=
            static_cast<quint8>(m_before->m_nodes[m_places[thing].was].flags & Graph::InCycle);
}

void GraphPatch::classifyColumn(NodeId thing, QUtf8StringView path, QUtf8StringView classification)
{
    m_columns.classify(thing, path, classification);
}

NodeId GraphPatch::columnOf(NodeId thing, QUtf8StringView path)
{
    const Place &place = m_places[thing];
    if (place.anew)
        return m_columns.number(thing, path);
    const NodeId column = m_before->findColumn(place.was, path.toString());
    m_incomplete = m_incomplete || column == none;
    return column | ofBefore;
}

void GraphPatch::addEdge(const GraphBuilder::Edge &edge)
{
    TextPool &texts = m_graph->m_texts;
    const bool ofColumns = !edge.fromColumn.isEmpty() || !edge.toColumn.isEmpty();
    std::vector<FlowRow> &rows = ofColumns ? m_columnRows : m_rows;
    FlowRow row{
        edge.from,    edge.to,  static_cast<quint32>(rows.size()), texts.intern(edge.job), noText, edge.kind,
        edge.masking, ofColumns};
    if (ofColumns) {
        row.from = columnOf(edge.from, edge.fromColumn);
        row.to = columnOf(edge.to, edge.toColumn);
        row.transformation = texts.intern(edge.transformation);
    }
    rows.push_back(row);
}

void GraphPatch::setWords(std::vector<Adjacency::Pair> parts, std::vector<Adjacency::Pair> declarations)
{
    m_words = true;
    m_parts = std::move(parts);
    m_declarations = std::move(declarations);
}

/// Of things that go on as they were before, of the others from the book. Gives the new numbers of columns
/// before; `none`: of things that are anew or gone.
std::vector<NodeId> GraphPatch::numberColumns()
{
    const std::vector<NodeId> order = m_columns.inOrder();
    std::vector<NodeId> ofBook(order.size());
    std::vector<NodeId> moved(m_before->columnCount(), none);
    Graph &graph = *m_graph;
    graph.m_firstColumn.assign(m_places.size() + 1, 0);
    graph.m_columnFacts.reserve(m_before->m_columnFacts.size() + order.size());
    std::size_t next = 0;
    for (NodeId thing = 0; thing < m_places.size(); ++thing) {
        const Place &place = m_places[thing];
        for (; place.anew && next < order.size() && m_columns.at(order[next]).thing == thing; ++next) {
            ofBook[order[next]] = static_cast<NodeId>(graph.m_columnFacts.size());
            graph.m_columnFacts.push_back(
                {m_columns.at(order[next]).path, m_columns.at(order[next]).classification});
        }
        for (NodeId column = place.anew ? none : m_before->firstColumn(place.was);
             column != none && column < m_before->endColumn(place.was); ++column) {
            moved[column] = static_cast<NodeId>(graph.m_columnFacts.size());
            graph.m_columnFacts.push_back(m_before->m_columnFacts[column]);
        }
        graph.m_firstColumn[thing + 1] = static_cast<NodeId>(graph.m_columnFacts.size());
    }
    for (FlowRow &row : m_columnRows) {
        for (NodeId *end : {&row.from, &row.to})
            *end = (*end & ofBefore) != 0 ? moved[*end & ~ofBefore] : ofBook[*end];
    }
    return moved;
}

void GraphPatch::joinColumns(const std::vector<NodeId> &moved)
{
    std::sort(m_columnRows.begin(), m_columnRows.end(), isBefore);
    addThingsOfColumns(
        m_columnRows, [this](NodeId column) { return m_graph->thingOf(column); }, m_rows);
    ColumnFlows flows = merged(kept<ColumnFlows>(
                                   m_before->columns(), [&moved](NodeId column) { return moved[column]; },
                                   [this](ColumnFlows &list, Adjacency::Pair ends, EdgeId edge) {
                                       list.pairs.push_back(ends);
                                       list.facts.push_back(m_before->columnEdge(edge));
                                   }),
                               columnFlows(m_columnRows, m_graph->m_texts));
    m_graph->m_columnEdges = std::move(flows.facts);
    m_graph->m_columns = Adjacency(m_graph->m_columnFacts.size(), flows.pairs);
}

void GraphPatch::joinWords()
{
    if (m_words) {
        tidy(m_parts);
        tidy(m_declarations);
        std::erase_if(m_declarations, [](const Adjacency::Pair &said) { return said.from == said.to; });
    } else {
        const auto take = [this](std::vector<Adjacency::Pair> &list, NodeId from, NodeId to) {
            if (m_moved[from] != none && m_moved[to] != none)
                list.push_back({m_moved[from], m_moved[to]});
        };
        for (NodeId whole = 0; whole < m_before->thingCount(); ++whole) {
            for (const NodeId part : m_before->parts(whole))
                take(m_parts, whole, part);
        }
        for (const auto &[reader, what] : m_before->declarations())
            take(m_declarations, reader, what);
    }
    m_graph->m_parts = Adjacency(m_places.size(), m_parts);
    for (Graph::Node &node : m_graph->m_nodes)
        node.flags &= static_cast<quint8>(~Graph::DeclaresInputs);
    for (const Adjacency::Pair &said : m_declarations)
        m_graph->m_nodes[said.from].flags |= Graph::DeclaresInputs;
}

void GraphPatch::joinThings()
{
    std::sort(m_rows.begin(), m_rows.end(), isBefore);
    Flows flows =
        merged(kept<Flows>(
                   m_before->things(), [this](NodeId thing) { return isKept(thing) ? m_moved[thing] : none; },
                   [this](Flows &list, Adjacency::Pair ends, EdgeId edge) {
                       Graph::EdgeFacts facts = m_before->edge(edge);
                       if (facts.byWordOnly)
                           return; // said again where it still is
                       facts.declared = facts.declaredByRow;
                       list.pairs.push_back(ends);
                       list.facts.push_back(facts);
                   }),
               thingFlows(m_rows));
    holdDeclarations(*m_graph, m_declarations, flows);
    m_graph->m_declarations = std::move(m_declarations);
    m_graph->m_edges = std::move(flows.facts);
    m_graph->m_things = Adjacency(m_places.size(), flows.pairs);
}

bool GraphPatch::isLost(NodeId from, NodeId to) const
{
    return m_moved[from] == none || m_moved[to] == none
        || m_graph->m_things.edge(m_moved[from], m_moved[to]) == none;
}

/// An edge that went may have held a cycle together; one that came closes one only where its end leads to its
/// beginning.
bool GraphPatch::mayCyclesDiffer() const
{
    const Adjacency &before = m_before->things();
    for (NodeId from = 0; from < before.nodeCount(); ++from) {
        EdgeId edge = before.firstEdge(from);
        for (const NodeId to : before.downstream(from)) {
            const bool asked = m_before->isInCycle(from) && m_before->isInCycle(to) && from != to
                && (!isKept(from) || !isKept(to) || m_before->edge(edge).byWordOnly);
            if (asked && isLost(from, to))
                return true;
            ++edge;
        }
    }
    WalkRequest request;
    std::vector<NodeId> tails;
    const Adjacency &now = m_graph->m_things;
    for (NodeId from = 0; from < now.nodeCount(); ++from) {
        EdgeId edge = now.firstEdge(from);
        for (const NodeId to : now.downstream(from)) {
            const Place &tail = m_places[from];
            const Place &head = m_places[to];
            const bool asked = tail.anew || head.anew || m_graph->m_edges[edge].byWordOnly;
            ++edge;
            if (!asked || from == to)
                continue;
            if (tail.was != none && head.was != none && before.edge(tail.was, head.was) != none)
                continue;
            tails.push_back(from);
            request.roots.push_back(to);
        }
    }
    if (tails.empty())
        return false;
    std::sort(request.roots.begin(), request.roots.end());
    request.roots.erase(std::unique(request.roots.begin(), request.roots.end()), request.roots.end());
    request.down = -1;
    request.most = mostWalked;
    const WalkAnswer answer = Walker(now).walk(request);
    return answer.cut
        || std::any_of(answer.reached.begin(), answer.reached.end(), [&](const Reached &reached) {
               return std::binary_search(tails.begin(), tails.end(), reached.node);
           });
}

void GraphPatch::mark()
{
    for (NodeId thing = 0; thing < m_places.size(); ++thing) {
        if (!m_places[thing].anew)
            continue;
        m_graph->takeStrictestOfColumns(thing);
        m_graph->markSelfEdge(thing);
    }
    if (mayCyclesDiffer())
        m_graph->markCycles();
}

/// Where nobody moved and no key is other, everything is found where it was.
void GraphPatch::index()
{
    bool same = m_places.size() == m_before->thingCount();
    for (NodeId thing = 0; same && thing < m_places.size(); ++thing) {
        same = m_places[thing].was == thing
            && (!m_places[thing].anew
                || (m_graph->kind(thing) == m_before->kind(thing)
                    && m_graph->key(thing) == m_before->key(thing)));
    }
    if (same)
        m_graph->m_byKey = m_before->m_byKey;
    else
        m_graph->index();
}

GraphPtr GraphPatch::build()
{
    if (m_incomplete)
        return nullptr;
    joinColumns(numberColumns());
    joinWords();
    joinThings();
    mark();
    index();
    return std::move(m_graph);
}

} // namespace meshbook::lineage
