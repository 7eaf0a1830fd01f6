// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/columnbook.h"
#include "lineage/flowrows.h"
#include "lineage/graphbuilder.h"

#include <memory>
#include <vector>

namespace meshbook::lineage {

/// Makes a graph of another one of which a few things are told anew. All that is known of such a thing is
/// told again: its facts, its classified columns and every edge that begins or ends at it. The rest is taken
/// over, in time of the size of the graph but without reading or sorting any of it. The graph is the one a
/// GraphBuilder would make of everything, node for node.
class GraphPatch final {
public:
    /// A thing of the graph to be made.
    struct Place {
        NodeId was = none; ///< its number in the graph before; `none`: was not there
        bool anew = false; ///< is told anew; always where it was not there
    };

    /// `places` by number in the new graph; what goes on keeps its order. Things of the graph before that are
    /// in no place are gone.
    GraphPatch(GraphPtr before, std::vector<Place> places);

    /// Of each place that is anew, once.
    void setThing(NodeId thing, const GraphBuilder::Thing &told);
    /// Of things that are anew; of several the strictest counts.
    void classifyColumn(NodeId thing, QUtf8StringView path, QUtf8StringView classification);
    /// One end at least is anew. In the order in which all edges would be added to a builder.
    void addEdge(const GraphBuilder::Edge &edge);
    /// What is part of what, and what products say they read, all of it; otherwise they stay as they are.
    void setWords(std::vector<Adjacency::Pair> parts, std::vector<Adjacency::Pair> declarations);

    /// Null where an edge names a column of a thing that goes on and that has no such column: then not all
    /// that is other was told anew.
    [[nodiscard]] GraphPtr build();

private:
    [[nodiscard]] bool isKept(NodeId before) const;
    [[nodiscard]] NodeId columnOf(NodeId thing, QUtf8StringView path);
    [[nodiscard]] std::vector<NodeId> numberColumns();
    void joinColumns(const std::vector<NodeId> &moved);
    void joinWords();
    void joinThings();
    void mark();
    [[nodiscard]] bool mayCyclesDiffer() const;
    [[nodiscard]] bool isLost(NodeId from, NodeId to) const;
    void index();

    GraphPtr m_before;
    std::vector<Place> m_places;
    std::vector<NodeId> m_moved; ///< by number before: the new one; `none`: gone
    std::shared_ptr<Graph> m_graph;
    ColumnBook m_columns; ///< of things that are anew
    std::vector<FlowRow> m_rows;
    std::vector<FlowRow> m_columnRows;
    bool m_words = false; ///< told anew
    std::vector<Adjacency::Pair> m_parts;
    std::vector<Adjacency::Pair> m_declarations;
    bool m_incomplete = false;
};

} // namespace meshbook::lineage
