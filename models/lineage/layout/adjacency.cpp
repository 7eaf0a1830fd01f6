// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout/adjacency.h"

#include <numeric>
#include <utility>

namespace meshbook::lineage::layered {

Adjacency::Adjacency(int nodes, const std::vector<Edge> &edges, Side side, const std::vector<bool> &among,
                     Turned turned)
    : m_start(nodes + 1, 0)
{
    const auto ends = [&](const Edge &edge) {
        const bool swapped = (turned == AsLaidOut && edge.turned) != (side == In);
        return swapped ? std::pair(edge.to, edge.from) : std::pair(edge.from, edge.to);
    };
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (among.empty() || among[i])
            ++m_start[ends(edges[i]).first + 1];
    }
    std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
    m_neighbours.resize(m_start.back());
    std::vector<int> next(m_start.begin(), m_start.end() - 1);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (!among.empty() && !among[i])
            continue;
        const auto [node, other] = ends(edges[i]);
        m_neighbours[next[node]++] = {other, static_cast<int>(i)};
    }
}

} // namespace meshbook::lineage::layered
