// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/graph.h"

#include <memory>

namespace meshbook::lineage {

/// Makes a Graph of values. Things first, then what flows between them; then build(), once.
class GraphBuilder final {
public:
    /// A thing, with texts that need to live during the call only.
    struct Thing {
        core::EntityKind kind = core::EntityKind::Dataset;
        QUtf8StringView key = {}; ///< unique within its kind
        QUtf8StringView name = {}; ///< empty: as the key
        QUtf8StringView qualified = {};
        QUtf8StringView type = {};
        QUtf8StringView domain = {};
        QUtf8StringView owner = {};
        QUtf8StringView platform = {};
        QUtf8StringView schema = {};
        QUtf8StringView source = {};
        QUtf8StringView tags = {}; ///< separated by U+001F
        QUtf8StringView classification = {}; ///< its own; that of its columns is added
        core::Lifecycle lifecycle = core::Lifecycle::Unknown;
        bool implied = false;
        bool stale = false;
    };
    /// One row that says data flows from one thing or column to another.
    struct Edge {
        NodeId from = 0;
        NodeId to = 0;
        QUtf8StringView fromColumn = {}; ///< empty: the thing as a whole
        QUtf8StringView toColumn = {};
        core::EdgeKind kind = core::EdgeKind::Transform;
        QUtf8StringView transformation = {};
        QUtf8StringView job = {};
        bool masking = false;
    };

    GraphBuilder();
    ~GraphBuilder();
    GraphBuilder(GraphBuilder &&) noexcept;
    GraphBuilder &operator=(GraphBuilder &&) noexcept;
    GraphBuilder(const GraphBuilder &) = delete;
    GraphBuilder &operator=(const GraphBuilder &) = delete;

    void reserve(std::size_t things, std::size_t edges);
    /// Numbers count up from 0.
    NodeId addThing(const Thing &thing);
    /// The first one added of this kind and key, else `none`. Dear until it was asked once.
    [[nodiscard]] NodeId find(core::EntityKind kind, QUtf8StringView key);
    /// Of several the strictest counts (lineage/classification.h).
    void classifyColumn(NodeId thing, QUtf8StringView path, QUtf8StringView classification);
    /// Ends must have been added.
    void addEdge(const Edge &edge);
    /// Saying it twice is saying it once.
    void addPart(NodeId whole, NodeId part);

    /// A product says that it reads a product, contract or thing. Flows that are known between the parts of
    /// both are declared then; where none is, an edge says that one was declared (docs/lineage.md, Declared
    /// flows). Saying it twice is saying it once.
    void addDeclaration(NodeId reader, NodeId what);

    /// The builder is empty then.
    [[nodiscard]] GraphPtr build();

private:
    friend class GraphPatch;
    [[nodiscard]] static Graph::Node nodeOf(const Thing &thing, TextPool &texts);
    struct State;
    std::unique_ptr<State> d;
};

} // namespace meshbook::lineage
