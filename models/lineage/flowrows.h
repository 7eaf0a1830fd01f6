// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/graph.h"

#include <functional>
#include <span>
#include <vector>

/// Rows that say data flows, put together with their like: what GraphBuilder and GraphPatch make edges of.
/// What becomes of two ends depends on the rows of these two ends alone.
namespace meshbook::lineage {

/// Ends are things, or columns.
struct FlowRow {
    NodeId from;
    NodeId to;
    quint32 order; ///< which came first
    TextId job;
    TextId transformation;
    core::EdgeKind kind;
    bool masking;
    bool ofColumns; ///< says so of columns only
};

/// By ends, wholes before columns, as they came.
[[nodiscard]] bool isBefore(const FlowRow &a, const FlowRow &b);

/// Sorted pairs, each once, with what is known of them.
struct Flows {
    std::vector<Adjacency::Pair> pairs;
    std::vector<Graph::EdgeFacts> facts;
};
struct ColumnFlows {
    std::vector<Adjacency::Pair> pairs;
    std::vector<Graph::ColumnEdgeFacts> facts;
};

/// Of rows in order.
[[nodiscard]] Flows thingFlows(std::span<const FlowRow> rows);
[[nodiscard]] ColumnFlows columnFlows(std::span<const FlowRow> rows, const TextPool &texts);

/// Columns that flow say so of their things: adds to `things`, in any order, the few of the rows in order
/// (`columns`) that count for each two of them. `thingOf` rises with columns.
void addThingsOfColumns(std::span<const FlowRow> columns, const std::function<NodeId(NodeId)> &thingOf,
                        std::vector<FlowRow> &things);

/// Holds what products say they read against what flows. What a flow bears out is declared then; what none
/// bears out becomes a flow of its own. The graph needs to know things and parts only.
void holdDeclarations(const Graph &graph, std::span<const Adjacency::Pair> declarations, Flows &flows);

/// In order, each once.
void tidy(std::vector<Adjacency::Pair> &pairs);

} // namespace meshbook::lineage
