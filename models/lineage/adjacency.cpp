// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/adjacency.h"

#include <algorithm>

namespace meshbook::lineage {

Adjacency::Adjacency(std::size_t nodes, std::span<const Pair> pairs)
    : m_out(nodes + 1)
    , m_targets(pairs.size())
    , m_in(nodes + 1)
    , m_sources(pairs.size())
    , m_edgesIn(pairs.size())
{
    for (std::size_t edge = 0; edge < pairs.size(); ++edge) {
        m_targets[edge] = pairs[edge].to;
        ++m_out[pairs[edge].from + 1];
        ++m_in[pairs[edge].to + 1];
    }
    for (std::size_t node = 0; node < nodes; ++node) {
        m_out[node + 1] += m_out[node];
        m_in[node + 1] += m_in[node];
    }
    // In the order of sources, so that what comes into a node is in that order too.
    std::vector<EdgeId> next(m_in.begin(), m_in.end() - 1);
    for (std::size_t edge = 0; edge < pairs.size(); ++edge) {
        const EdgeId at = next[pairs[edge].to]++;
        m_sources[at] = pairs[edge].from;
        m_edgesIn[at] = static_cast<EdgeId>(edge);
    }
}

NodeId Adjacency::source(EdgeId edge) const
{
    return static_cast<NodeId>(std::upper_bound(m_out.begin(), m_out.end(), edge) - m_out.begin() - 1);
}

EdgeId Adjacency::edge(NodeId from, NodeId to) const
{
    const std::span<const NodeId> row = downstream(from);
    const auto found = std::lower_bound(row.begin(), row.end(), to);
    if (found == row.end() || *found != to)
        return none;
    return m_out[from] + static_cast<EdgeId>(found - row.begin());
}

qint64 Adjacency::bytes() const
{
    return static_cast<qint64>((m_out.capacity() + m_targets.capacity() + m_in.capacity()
                                + m_sources.capacity() + m_edgesIn.capacity())
                               * sizeof(quint32));
}

} // namespace meshbook::lineage
