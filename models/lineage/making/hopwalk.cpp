// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/making/hopwalk.h"

namespace meshbook::lineage {

HopWalk::HopWalk(const Graph &graph, Direction direction, ThingFilter &filter,
                 const std::vector<bool> &closed, std::vector<bool> &over, const std::vector<NodeId> &seeds)
    : m_graph(graph)
    , m_direction(direction)
    , m_filter(filter)
    , m_closed(closed)
    , m_over(over)
    , m_seen(graph.thingCount())
    , m_frontier(seeds)
{
    for (const NodeId seed : seeds)
        m_seen[seed] = true;
}

const std::vector<NodeId> &HopWalk::next()
{
    std::vector<NodeId> open;
    open.swap(m_frontier);
    for (std::size_t i = 0; i < open.size(); ++i) {
        const NodeId here = open[i];
        const Adjacency &things = m_graph.things();
        for (const NodeId there :
             m_direction == Direction::Up ? things.upstream(here) : things.downstream(here)) {
            if (m_seen[there] || m_closed[there])
                continue;
            m_seen[there] = true;
            if (m_filter.leavesOut(there)) {
                m_over[there] = true;
                open.push_back(there);
            } else {
                m_frontier.push_back(there);
            }
        }
    }
    return m_frontier;
}

} // namespace meshbook::lineage
