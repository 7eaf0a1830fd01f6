// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout/watch.h"

#include <vector>

namespace meshbook::lineage::layered {

/// `head` is at least `least` ranks after `tail`; each rank between them costs `weight`.
struct RankEdge {
    int tail = 0;
    int head = 0;
    int least = 1;
    int weight = 1;
};

/// Ranks of nodes that keep every edge and cost least, by the network simplex method of E. R. Gansner,
/// E. Koutsofios, S. C. North, K.-P. Vo, "A technique for drawing directed graphs", IEEE Transactions on
/// Software Engineering 19 (1993). The first tight tree is grown as Prim's is, with two heaps of slacks, so
/// it costs O(edges · log nodes). Edges must form no cycle; what they connect may be several parts. Ends
/// early, with ranks that are allowed but not the best, after `mostSteps`.
[[nodiscard]] std::vector<int> cheapestRanks(int nodes, const std::vector<RankEdge> &edges, qint64 mostSteps,
                                             Watch &watch);

} // namespace meshbook::lineage::layered
