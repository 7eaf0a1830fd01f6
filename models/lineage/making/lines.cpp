// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/making/lines.h"

#include "lineage/declaredflows.h"

#include <algorithm>
#include <tuple>

namespace meshbook::lineage {

namespace {

using Pairs = std::vector<Adjacency::Pair>;

bool holds(const Pairs &pairs, NodeId from, NodeId to)
{
    return std::binary_search(pairs.begin(), pairs.end(), Adjacency::Pair{from, to});
}

void tidyPairs(Pairs &pairs)
{
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

/// Of a line that stands for several edges. What was not declared is seen before what was.
Standing together(Standing a, Standing b)
{
    if (a == b)
        return a;
    if (a == Standing::Undeclared || b == Standing::Undeclared)
        return Standing::Undeclared;
    return a == Standing::Declared || b == Standing::Declared || a == Standing::Both || b == Standing::Both
        ? Standing::Both
        : Standing::Observed;
}

auto endsOf(const Line &line)
{
    return std::tuple(line.from, line.to, line.fromColumn, line.toColumn);
}

class Drawing final {
public:
    Drawing(const Graph &graph, const Placement &placement, const OpenedColumns &opened, const Trail &trail,
            const Marks &marks, Picture &picture)
        : m_graph(graph)
        , m_placement(placement)
        , m_opened(opened)
        , m_trail(trail)
        , m_marks(marks)
        , m_picture(picture)
    {
    }

    void run()
    {
        findTraced();
        drawColumns();
        for (const std::vector<NodeId> &things : m_placement.members) {
            for (const NodeId thing : things)
                drawThing(thing);
        }
    }

private:
    /// Pairs of things that the trail goes between.
    void findTraced()
    {
        for (const std::vector<NodeId> *side : {&m_trail.above, &m_trail.below}) {
            for (const NodeId column : *side) {
                const NodeId thing = m_graph.thingOf(column);
                for (const NodeId next : m_graph.columns().downstream(column)) {
                    if (m_trail.passes(column, next))
                        m_traced.push_back({thing, m_graph.thingOf(next)});
                }
            }
        }
        tidyPairs(m_traced);
    }

    void drawColumns()
    {
        const Adjacency &columns = m_graph.columns();
        for (const NodeId thing : m_opened.things) {
            for (NodeId column = m_graph.firstColumn(thing); column < m_graph.endColumn(thing); ++column) {
                const std::span<const NodeId> targets = columns.downstream(column);
                for (std::size_t i = 0; i < targets.size(); ++i)
                    drawColumnEdge(column, targets[i], columns.firstEdge(column) + static_cast<EdgeId>(i));
                const std::span<const NodeId> sources = columns.upstream(column);
                for (std::size_t i = 0; i < sources.size(); ++i) {
                    if (!m_opened.isOpen(m_graph.thingOf(sources[i]))) // else it is drawn from there
                        drawColumnEdge(sources[i], column, columns.edgesInto(column)[i]);
                }
            }
        }
        tidyPairs(m_byColumns);
    }

    void drawColumnEdge(NodeId from, NodeId to, EdgeId edge)
    {
        const NodeId source = m_graph.thingOf(from);
        const NodeId target = m_graph.thingOf(to);
        if (!m_placement.isShown(source) || !m_placement.isShown(target))
            return;
        // Where only the trail opens things, its lines are drawn, or else that of the things.
        const bool traced = m_trail.passes(from, to);
        if (!traced && !m_opened.isAsked(source) && !m_opened.isAsked(target))
            return;
        m_byColumns.push_back({source, target});
        const Graph::ColumnEdgeFacts &facts = m_graph.columnEdge(edge);
        Line line;
        line.from = m_placement.boxOf[source];
        line.to = m_placement.boxOf[target];
        line.fromColumn = m_opened.index(from);
        line.toColumn = m_opened.index(to);
        line.kind = facts.kind;
        line.via = m_graph.texts().text(facts.transformation);
        line.traced = traced;
        if (const EdgeId ofThings = m_graph.things().edge(source, target); ofThings != none)
            line.standing = standingOf(m_graph, source, target, m_graph.edge(ofThings));
        line.mark = m_marks.columnEdges.value(edge);
        m_picture.lines.push_back(std::move(line));
    }

    void drawThing(NodeId thing)
    {
        const Adjacency &things = m_graph.things();
        const std::span<const NodeId> targets = things.downstream(thing);
        const bool isOpen = m_opened.isOpen(thing);
        for (std::size_t i = 0; i < targets.size(); ++i) {
            const NodeId target = targets[i];
            if (!m_placement.isShown(target)
                || ((isOpen || m_opened.isOpen(target)) && holds(m_byColumns, thing, target)))
                continue;
            const qint32 from = m_placement.boxOf[thing];
            const qint32 to = m_placement.boxOf[target];
            Box &box = m_picture.boxes[static_cast<std::size_t>(from)];
            if (from == to && box.uri.key.isEmpty()) {
                ++box.inside;
                continue;
            }
            const EdgeId edge = things.firstEdge(thing) + static_cast<EdgeId>(i);
            const Graph::EdgeFacts &facts = m_graph.edge(edge);
            Line line;
            line.from = from;
            line.to = to;
            line.kind = facts.kind;
            line.via = m_graph.texts().text(facts.job);
            line.traced = holds(m_traced, thing, target);
            line.standing = standingOf(m_graph, thing, target, facts);
            line.mark = m_marks.edges.value(edge);
            m_picture.lines.push_back(std::move(line));
        }
    }

    const Graph &m_graph;
    const Placement &m_placement;
    const OpenedColumns &m_opened;
    const Trail &m_trail;
    const Marks &m_marks;
    Picture &m_picture;
    Pairs m_traced; ///< things
    Pairs m_byColumns; ///< things whose columns are drawn instead
};

} // namespace

void drawLines(const Graph &graph, const Placement &placement, const OpenedColumns &opened,
               const Trail &trail, const Marks &marks, Picture &picture)
{
    Drawing(graph, placement, opened, trail, marks, picture).run();
    tidyLines(picture.lines);
}

void tidyLines(std::vector<Line> &lines)
{
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line &a, const Line &b) { return endsOf(a) < endsOf(b); });
    std::vector<Line> tidy;
    for (Line &line : lines) {
        if (tidy.empty() || endsOf(tidy.back()) != endsOf(line)) {
            tidy.push_back(std::move(line));
            continue;
        }
        Line &known = tidy.back();
        known.edges += line.edges;
        known.traced = known.traced || line.traced;
        known.mark = together(known.mark, line.mark);
        known.standing = together(known.standing, line.standing);
        known.bridged = known.bridged && line.bridged;
        if (known.via != line.via)
            known.via.clear(); // several ways: none of them speaks for all
    }
    lines = std::move(tidy);
}

} // namespace meshbook::lineage
