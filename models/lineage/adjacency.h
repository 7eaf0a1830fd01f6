// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace meshbook::lineage {

using NodeId = quint32; ///< things, columns or products, 0 … nodeCount() - 1
using EdgeId = quint32;
inline constexpr quint32 none = 0xffffffff;

/// Who flows into whom, both ways, in compressed rows: twelve bytes an edge and eight a node. Edges are
/// numbered by their source and then their target; between two nodes there is at most one each way. May hold
/// cycles and self edges. Immutable.
class Adjacency final {
public:
    struct Pair {
        NodeId from = 0;
        NodeId to = 0;
        friend auto operator<=>(const Pair &, const Pair &) = default;
    };

    Adjacency() = default;
    /// `pairs` are sorted and without doubles, and below `nodes`.
    Adjacency(std::size_t nodes, std::span<const Pair> pairs);

    [[nodiscard]] NodeId nodeCount() const { return static_cast<NodeId>(m_out.size() - 1); }
    [[nodiscard]] EdgeId edgeCount() const { return static_cast<EdgeId>(m_targets.size()); }

    /// Where data goes from here, in order.
    [[nodiscard]] std::span<const NodeId> downstream(NodeId node) const
    {
        return {m_targets.data() + m_out[node], m_targets.data() + m_out[node + 1]};
    }
    /// Where it comes from, in order.
    [[nodiscard]] std::span<const NodeId> upstream(NodeId node) const
    {
        return {m_sources.data() + m_in[node], m_sources.data() + m_in[node + 1]};
    }
    /// The edge to downstream(node)[0]; those of the others follow.
    [[nodiscard]] EdgeId firstEdge(NodeId node) const { return m_out[node]; }
    /// The edges that upstream(node) come by, in its order.
    [[nodiscard]] std::span<const EdgeId> edgesInto(NodeId node) const
    {
        return {m_edgesIn.data() + m_in[node], m_edgesIn.data() + m_in[node + 1]};
    }

    [[nodiscard]] NodeId source(EdgeId edge) const;
    [[nodiscard]] NodeId target(EdgeId edge) const { return m_targets[edge]; }
    /// `none`: there is no such edge.
    [[nodiscard]] EdgeId edge(NodeId from, NodeId to) const;
    [[nodiscard]] qint64 bytes() const;

private:
    std::vector<EdgeId> m_out = {0};
    std::vector<NodeId> m_targets;
    std::vector<EdgeId> m_in = {0};
    std::vector<NodeId> m_sources;
    std::vector<EdgeId> m_edgesIn;
};

} // namespace meshbook::lineage
