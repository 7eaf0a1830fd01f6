// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/adjacency.h"
#include "lineage/cancelled.h"

namespace meshbook::lineage {

using Path = std::vector<NodeId>; ///< from the first node to the last, both included

struct PathRequest {
    NodeId from = 0;
    NodeId to = 0; ///< the same as `from`: the ways around and back
    int longest = -1; ///< hops; -1: any number
    std::size_t most = 100; ///< paths
    /// Steps before the search gives up: beside the paths that are found there may be ways without number
    /// that turn back on themselves. A few million are a second.
    std::size_t effort = 2'000'000;
    std::function<bool(NodeId)> enters; ///< false: no path goes through here; ends may be here; unset: all
    Cancelled cancelled;
};

struct PathAnswer {
    /// No node is twice in a path, but for both ends of a way around. Shortest first, then by their nodes.
    std::vector<Path> paths;
    /// There may be more paths than these: `most`, `longest` or `effort` was reached, or it was cancelled.
    /// Where `paths` is empty and nothing was cut, there is no way.
    bool cut = false;
};

/// The way downstream with the fewest hops; of several the first by its nodes. Empty: there is none, or it is
/// longer than `longest`. Time of nodes and edges at most.
[[nodiscard]] Path shortestPath(const Adjacency &graph, const PathRequest &request);

/// All ways downstream, the shorter first. No step is taken from where the end is too far, so that time goes
/// into paths and not into what lies beside them.
[[nodiscard]] PathAnswer simplePaths(const Adjacency &graph, const PathRequest &request);

/// All nodes on ways (simple or not) from one to the other, ends included, in order; empty: there is no way.
[[nodiscard]] std::vector<NodeId> between(const Adjacency &graph, NodeId from, NodeId to);

} // namespace meshbook::lineage
