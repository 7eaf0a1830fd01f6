// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/adjacency.h"

namespace meshbook::lineage {

/// Which nodes belong together. Both kinds work without recursion, in time of nodes and edges.
struct Components {
    std::vector<quint32> of; ///< by node
    std::vector<quint32> sizes; ///< by component
    [[nodiscard]] quint32 count() const { return static_cast<quint32>(sizes.size()); }
};

/// Nodes that reach each other. Numbers are a topological order backwards: what a component flows into has a
/// smaller number. After R. Tarjan, "Depth-first search and linear graph algorithms" (1972).
[[nodiscard]] Components strongComponents(const Adjacency &graph);

/// Nodes that hang together whatever way the edges point, numbered by their first node.
[[nodiscard]] Components weakComponents(const Adjacency &graph);

/// Of each component of more than one node its nodes in order; self edges alone make none. Largest first.
[[nodiscard]] std::vector<std::vector<NodeId>> cycles(const Components &strong);

/// Most edges in a row from anywhere to anywhere, each component of several nodes counted as one node.
[[nodiscard]] quint32 longestPath(const Adjacency &graph, const Components &strong);

} // namespace meshbook::lineage
