// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uri.h"
#include "core/vocabulary.h"
#include "lineage/adjacency.h"
#include "lineage/textpool.h"

#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace meshbook::lineage {

class GraphBuilder;
class GraphPatch;

/// What is said of a thing besides its names. Interned: equal texts have equal ids.
enum class Field : quint8 { Type, Domain, Owner, Platform, Schema, Source, Tags, Classification };
inline constexpr std::size_t fieldCount = 8;

/// Everything that flows in a catalog: things (datasets, jobs, products, contracts; any kind an edge names),
/// their columns as far as edges or classifications name them, and the wholes (products, contracts) that
/// datasets are parts of. Immutable and without any lock: shared between threads, replaced as a whole after
/// a sync. Node numbers are good within one graph only; what outlives it is a Uri.
///
/// Nothing an edge says is lost: self edges, cycles and ends that nothing describes are kept and marked;
/// parallel edges are one line here that counts its rows. Where only columns are said to flow, their things
/// flow too.
class Graph final {
public:
    /// One end to the other, whatever number of rows of the cache say so.
    struct EdgeFacts {
        /// That name the things as wholes; 0: only their columns are said to flow, or only a product says it
        /// reads the other.
        quint32 rows = 0;
        TextId job = noText; ///< identity of the first job that is said to move it
        core::EdgeKind kind = core::EdgeKind::Transform; ///< of the first row
        bool declared : 1 = false; ///< somebody says that it is meant to be
        bool observed : 1 = false; ///< somebody saw it: a run, a query, a model
        bool declaredByRow : 1 = false; ///< an edge of a source says so itself, whatever products say
        bool byWordOnly : 1 = false; ///< no edge of a source: only a product says it reads the other
        friend bool operator==(const EdgeFacts &, const EdgeFacts &) = default;
    };
    struct ColumnEdgeFacts {
        quint32 rows = 0;
        TextId transformation = noText; ///< as written, of the first row
        core::EdgeKind kind = core::EdgeKind::Transform;
        bool indirect = false; ///< decides which rows there are (filter, join, sort), does not become a value
        bool masking = false; ///< every row says that values are masked
        friend bool operator==(const ColumnEdgeFacts &, const ColumnEdgeFacts &) = default;
    };

    // Things
    [[nodiscard]] const Adjacency &things() const { return m_things; }
    [[nodiscard]] NodeId thingCount() const { return m_things.nodeCount(); }
    /// By key exactly; the column of an address does not count. `none`: not here.
    [[nodiscard]] NodeId find(const core::Uri &uri) const;
    [[nodiscard]] core::Uri uri(NodeId thing) const;
    [[nodiscard]] core::EntityKind kind(NodeId thing) const { return m_nodes[thing].kind; }
    [[nodiscard]] core::Lifecycle lifecycle(NodeId thing) const { return m_nodes[thing].lifecycle; }
    [[nodiscard]] QString key(NodeId thing) const { return m_texts.text(m_nodes[thing].key); }
    [[nodiscard]] QString name(NodeId thing) const { return m_texts.text(m_nodes[thing].name); }
    [[nodiscard]] QString qualified(NodeId thing) const { return m_texts.text(m_nodes[thing].qualified); }
    [[nodiscard]] QUtf8StringView keyUtf8(NodeId thing) const { return m_texts.utf8(m_nodes[thing].key); }
    [[nodiscard]] QUtf8StringView nameUtf8(NodeId thing) const { return m_texts.utf8(m_nodes[thing].name); }
    [[nodiscard]] QUtf8StringView qualifiedUtf8(NodeId thing) const
    {
        return m_texts.utf8(m_nodes[thing].qualified);
    }
    [[nodiscard]] TextId textId(NodeId thing, Field field) const
    {
        return m_nodes[thing].fields[static_cast<std::size_t>(field)];
    }
    [[nodiscard]] QString text(NodeId thing, Field field) const { return m_texts.text(textId(thing, field)); }
    [[nodiscard]] QStringList tags(NodeId thing) const;
    [[nodiscard]] const TextPool &texts() const { return m_texts; }

    /// Named by an edge or a whole, described nowhere: a dangling end.
    [[nodiscard]] bool isImplied(NodeId thing) const { return has(thing, Implied); }
    /// Described by a file that cannot be read any more.
    [[nodiscard]] bool isStale(NodeId thing) const { return has(thing, Stale); }
    /// A staging model, test, seed or something that only lives while a job runs (lineage/noise.h).
    [[nodiscard]] bool isNoise(NodeId thing) const { return has(thing, Noise); }
    [[nodiscard]] bool hasSelfEdge(NodeId thing) const { return has(thing, SelfEdge); }
    /// Can be reached from itself by way of others.
    [[nodiscard]] bool isInCycle(NodeId thing) const { return has(thing, InCycle); }

    [[nodiscard]] const EdgeFacts &edge(EdgeId edge) const { return m_edges[edge]; }

    // Products and contracts, and their parts
    [[nodiscard]] std::span<const NodeId> parts(NodeId whole) const { return m_parts.downstream(whole); }
    /// The products and contracts that a thing is a part of, in order.
    [[nodiscard]] std::span<const NodeId> wholes(NodeId thing) const { return m_parts.upstream(thing); }
    /// What products say they read: reader, and the product, contract or thing they name.
    [[nodiscard]] const std::vector<Adjacency::Pair> &declarations() const { return m_declarations; }
    /// Says what it reads, so that what it reads beside that stands out.
    [[nodiscard]] bool declaresInputs(NodeId product) const { return has(product, DeclaresInputs); }
    /// The product it is a part of, of several a described one with the fewest parts; else `none`.
    [[nodiscard]] NodeId productOf(NodeId thing) const;

    // Columns: numbered by thing. A column without a path stands for its thing as a whole, for edges that
    // name a column on one side only (OpenLineage INDIRECT on a whole output).
    [[nodiscard]] const Adjacency &columns() const { return m_columns; }
    [[nodiscard]] NodeId columnCount() const { return m_columns.nodeCount(); }
    [[nodiscard]] NodeId firstColumn(NodeId thing) const { return m_firstColumn[thing]; }
    [[nodiscard]] NodeId endColumn(NodeId thing) const { return m_firstColumn[thing + 1]; }
    /// Letter case of paths does not count. `none`: no edge or classification names it.
    [[nodiscard]] NodeId findColumn(NodeId thing, QStringView path) const;
    [[nodiscard]] NodeId thingOf(NodeId column) const;
    [[nodiscard]] QString path(NodeId column) const { return m_texts.text(m_columnFacts[column].path); }
    [[nodiscard]] bool isWhole(NodeId column) const { return m_columnFacts[column].path == noText; }
    [[nodiscard]] QString classification(NodeId column) const
    {
        return m_texts.text(m_columnFacts[column].classification);
    }
    [[nodiscard]] TextId classificationId(NodeId column) const
    {
        return m_columnFacts[column].classification;
    }
    [[nodiscard]] bool isClassified(NodeId column) const
    {
        return m_columnFacts[column].classification != noText;
    }
    [[nodiscard]] core::Uri columnUri(NodeId column) const;
    [[nodiscard]] const ColumnEdgeFacts &columnEdge(EdgeId edge) const { return m_columnEdges[edge]; }

    /// Memory taken, by what for.
    struct Bytes {
        qint64 edges = 0; ///< of things, both ways, with their facts
        qint64 columns = 0; ///< columns and their edges
        qint64 things = 0; ///< facts and look-up
        qint64 texts = 0;
        [[nodiscard]] qint64 total() const { return edges + columns + things + texts; }
    };
    [[nodiscard]] Bytes bytes() const;

private:
    friend class GraphBuilder;
    friend class GraphPatch;
    enum Flag : quint8 { Implied = 1, Stale = 2, Noise = 4, SelfEdge = 8, InCycle = 16, DeclaresInputs = 32 };
    struct Node {
        TextId key = noText;
        TextId name = noText;
        TextId qualified = noText;
        std::array<TextId, fieldCount> fields = {};
        core::EntityKind kind = core::EntityKind::Dataset;
        core::Lifecycle lifecycle = core::Lifecycle::Unknown;
        quint8 flags = 0;
    };
    struct ColumnFacts {
        TextId path = noText;
        TextId classification = noText;
    };
    Graph() = default;
    [[nodiscard]] bool has(NodeId thing, Flag flag) const { return (m_nodes[thing].flags & flag) != 0; }
    [[nodiscard]] NodeId find(core::EntityKind kind, QUtf8StringView key) const;
    [[nodiscard]] std::size_t slotOf(core::EntityKind kind, QUtf8StringView key) const;
    void index();
    /// Of its columns' classifications and its own the strictest is that of the thing.
    void takeStrictestOfColumns(NodeId thing);
    void markSelfEdge(NodeId thing);
    void markCycles();

    TextPool m_texts;
    std::vector<Node> m_nodes;
    std::vector<NodeId> m_byKey; ///< open addressing by hash of kind and key; `none`: free
    Adjacency m_things;
    std::vector<EdgeFacts> m_edges;
    Adjacency m_parts; ///< whole → part
    std::vector<Adjacency::Pair> m_declarations; ///< in order
    Adjacency m_columns;
    std::vector<NodeId> m_firstColumn = {0}; ///< by thing, and the end
    std::vector<ColumnFacts> m_columnFacts;
    std::vector<ColumnEdgeFacts> m_columnEdges;
};

/// Shared by all that read it at the same time.
using GraphPtr = std::shared_ptr<const Graph>;

} // namespace meshbook::lineage
