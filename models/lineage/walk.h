// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/adjacency.h"
#include "lineage/cancelled.h"
#include "lineage/scope.h"

#include <limits>

namespace meshbook::lineage {

/// Reached from the roots, with the least number of hops; upstream hops are negative.
struct Reached {
    NodeId node = 0;
    int depth = 0;
    friend bool operator==(const Reached &, const Reached &) = default;
};

struct WalkRequest {
    std::vector<NodeId> roots; ///< are reached at depth 0, whatever `enters` says of them
    int up = 0; ///< hops; -1: all there are
    int down = 0;
    std::function<bool(NodeId)> enters; ///< false: not reached, nor what lies only behind it; unset: all are
    std::size_t most = std::numeric_limits<std::size_t>::max(); ///< nodes, roots included
    Cancelled cancelled;
};

struct WalkAnswer {
    std::vector<Reached> reached; ///< roots, then upstream by hops, then downstream by hops
    bool cut = false; ///< there would be more than `most`, or it was cancelled
};

/// Walks over a graph by breadth, in time of what is reached and its edges. Keeps its room between walks; one
/// for each thread. Upstream and downstream are walked each from the roots: what can only be reached by
/// turning (a neighbour's other neighbours) is not reached. What is reached both ways is there once, with the
/// depth of the nearer; upstream where they are as near.
class Walker final {
public:
    /// The graph must outlive it.
    explicit Walker(const Adjacency &graph);

    [[nodiscard]] WalkAnswer walk(const WalkRequest &request);

private:
    struct Pass;
    void run(Pass &pass, WalkAnswer &answer);
    void forget(const std::vector<Reached> &reached, bool all);

    const Adjacency &m_graph;
    std::vector<quint64> m_seen; ///< a bit for each node, all clear between walks
    std::vector<quint64> m_upstream; ///< of a walk both ways: what was reached the first way
};

/// What can be reached from `roots` in any number of hops, roots first; no more than that.
[[nodiscard]] std::vector<NodeId> closure(const Adjacency &graph, const std::vector<NodeId> &roots,
                                          Direction direction);

} // namespace meshbook::lineage
