// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/graph.h"
#include "lineage/picture.h"

#include <functional>
#include <vector>

/// What products say they read, held against what flows.
namespace meshbook::lineage {

/// The things that something flows into, from one thing; in order, each once.
using TargetsOf = std::function<std::vector<NodeId>(NodeId from)>;

struct DeclaredFlows {
    std::vector<Adjacency::Pair> borneOut; ///< flows that the declaration is about
    std::vector<Adjacency::Pair> missing; ///< what it says beyond: from, to
};

/// Of one declaration: `reader` (a product) says it reads `what`. A flow bears it out that leads from a part
/// of `what` (or itself) to a part of the reader (or itself). Of a contract each of its things is declared by
/// itself, of a product that anything of it is read. The graph needs to know things and parts only.
[[nodiscard]] DeclaredFlows matchDeclaration(const Graph &graph, NodeId reader, NodeId what,
                                             const TargetsOf &targetsOf);

/// How an edge stands between what is declared and what is observed.
[[nodiscard]] Standing standingOf(const Graph &graph, NodeId from, NodeId to, const Graph::EdgeFacts &facts);

} // namespace meshbook::lineage
