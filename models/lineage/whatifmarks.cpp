// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/impact.h"

#include <algorithm>

namespace meshbook::lineage {

namespace {

/// Which of two marks a reader has to see.
int gravity(Mark mark)
{
    switch (mark) {
    case Mark::Dropped:
        return 3;
    case Mark::Changed:
        return 2;
    case Mark::AtRisk:
        return 1;
    case Mark::None:
    case Mark::Added:
    case Mark::Removed:
        break;
    }
    return 0;
}

template <typename Id>
void put(QHash<Id, Mark> &marks, Id id, Mark mark)
{
    Mark &known = marks[id];
    if (gravity(mark) > gravity(known))
        known = mark;
}

class Marking final {
public:
    Marking(const Graph &graph, const Supposition &change, const Cancelled &cancelled, Marks &marks)
        : m_graph(graph)
        , m_change(change)
        , m_asked(reachRequest(graph, change.about, change.whatIf))
        , m_marks(marks)
    {
        m_asked.cancelled = cancelled;
    }

    /// False where it was cancelled.
    [[nodiscard]] bool run()
    {
        const Mark own = m_change.whatIf.change == WhatIf::Change::Drop ? Mark::Dropped : Mark::Changed;
        for (const NodeId root : m_asked.roots)
            put(m_marks.things, root, m_asked.ofColumn ? Mark::Changed : own);
        if (m_asked.column != none)
            put(m_marks.columns, m_asked.column, own);
        if (m_asked.roots.empty())
            return true;
        if (concernsWriters(m_change.whatIf)) {
            markWriters();
            return true;
        }
        const std::optional<std::vector<ReachedThing>> reached = reach(m_graph, m_asked);
        if (!reached)
            return false;
        markReached(*reached);
        return true;
    }

private:
    void markWriters()
    {
        for (const NodeId writer : writersOf(m_graph, m_asked)) {
            put(m_marks.things, writer, Mark::AtRisk);
            for (const NodeId root : m_asked.roots) {
                if (const EdgeId edge = m_graph.things().edge(writer, root); edge != none)
                    put(m_marks.edges, edge, Mark::AtRisk);
            }
        }
        if (m_asked.column == none)
            return;
        const auto sources = m_graph.columns().upstream(m_asked.column);
        const auto edges = m_graph.columns().edgesInto(m_asked.column);
        for (std::size_t i = 0; i < sources.size(); ++i) {
            put(m_marks.columns, sources[i], Mark::AtRisk);
            put(m_marks.columnEdges, edges[i], Mark::AtRisk);
        }
    }

    void markReached(const std::vector<ReachedThing> &reached)
    {
        std::vector<bool> concerned(m_graph.thingCount(), false);
        std::vector<bool> columns(m_graph.columnCount(), false);
        std::vector<NodeId> from = m_asked.roots; // what the change goes on from
        for (const NodeId root : m_asked.roots) {
            concerned[root] = true;
            markAll(root, columns);
        }
        for (const ReachedThing &thing : reached) {
            concerned[thing.thing] = true;
            put(m_marks.things, thing.thing, Mark::AtRisk);
            for (const NodeId column : thing.columns) {
                columns[column] = true;
                put(m_marks.columns, column, Mark::AtRisk);
            }
            if (thing.concern == Concern::Whole)
                markAll(thing.thing, columns);
            if (!thing.ends)
                from.push_back(thing.thing);
        }
        for (const NodeId thing : from) {
            EdgeId edge = m_graph.things().firstEdge(thing);
            for (const NodeId to : m_graph.things().downstream(thing)) {
                if (concerned[to])
                    put(m_marks.edges, edge, Mark::AtRisk);
                ++edge;
            }
            markColumnEdges(thing, concerned, columns);
        }
    }

    /// Of a thing that is concerned as a whole every column is.
    void markAll(NodeId thing, std::vector<bool> &columns) const
    {
        for (NodeId column = m_graph.firstColumn(thing); column < m_graph.endColumn(thing); ++column)
            columns[column] = !m_asked.ofColumn || thing != m_asked.roots.front() || column == m_asked.column
                || m_graph.isWhole(column);
    }

    void markColumnEdges(NodeId thing, const std::vector<bool> &concerned, const std::vector<bool> &columns)
    {
        for (NodeId column = m_graph.firstColumn(thing); column < m_graph.endColumn(thing); ++column) {
            if (!columns[column])
                continue;
            EdgeId edge = m_graph.columns().firstEdge(column);
            for (const NodeId to : m_graph.columns().downstream(column)) {
                const bool reads = concerned[m_graph.thingOf(to)] && (columns[to] || m_graph.isWhole(to))
                    && passage(m_graph, m_asked.passing, column, to, edge) != Passage::No;
                if (reads)
                    put(m_marks.columnEdges, edge, Mark::AtRisk);
                ++edge;
            }
        }
    }

    const Graph &m_graph;
    const Supposition &m_change;
    ReachRequest m_asked;
    Marks &m_marks;
};

} // namespace

std::optional<Marks> whatIfMarks(const Graph &graph, const std::vector<Supposition> &changes,
                                 const Cancelled &cancelled)
{
    Marks marks;
    for (const Supposition &change : changes) {
        if (!Marking(graph, change, cancelled, marks).run())
            return std::nullopt;
    }
    return marks;
}

qint64 thingsAtRisk(const Marks &marks)
{
    return std::count(marks.things.cbegin(), marks.things.cend(), Mark::AtRisk);
}

} // namespace meshbook::lineage
