// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/skos/rdfvocabulary.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace meshbook::formats::rdf {

using NodeId = quint32;

/// The triples of one file, grouped by subject. IRIs and blank nodes are interned, so equal ones have
/// one number; the known IRIs have the numbers of `Known`. Every literal has a number of its own.
class RdfGraph final {
public:
    enum class Kind : quint8 { Iri, Blank, Literal };

    struct Triple {
        NodeId subject;
        NodeId predicate;
        NodeId object;
        qint32 line; ///< 1-based line of the source; 0 if unknown
    };

    RdfGraph();

    [[nodiscard]] NodeId iri(QByteArrayView text) { return intern(Kind::Iri, text); }
    [[nodiscard]] NodeId blank(QByteArrayView label) { return intern(Kind::Blank, label); }
    [[nodiscard]] NodeId literal(QByteArrayView text, QByteArrayView language);
    void add(NodeId subject, NodeId predicate, NodeId object, qint32 line);
    void addPrefix(QByteArrayView prefix, QByteArrayView space);
    /// Groups the triples; to be called once, after the last add().
    void finish();

    [[nodiscard]] std::size_t size() const { return m_triples.size(); }
    /// Subjects in the order in which the file first speaks of them.
    [[nodiscard]] const std::vector<NodeId> &subjects() const { return m_subjects; }
    /// The triples of a subject in file order; empty for all other nodes.
    [[nodiscard]] std::span<const Triple> of(NodeId subject) const;
    [[nodiscard]] Kind kind(NodeId node) const { return m_nodes[node].kind; }
    [[nodiscard]] bool isIri(NodeId node) const { return kind(node) == Kind::Iri; }
    [[nodiscard]] bool isLiteral(NodeId node) const { return kind(node) == Kind::Literal; }
    [[nodiscard]] QString text(NodeId node) const { return QString::fromUtf8(m_nodes[node].text); }
    /// BCP 47 tag of a literal; null if it has none.
    [[nodiscard]] QString language(NodeId node) const;
    /// "dct:title" by the prefixes of the file, else the whole IRI.
    [[nodiscard]] QString compact(NodeId node) const;
    /// The first object of a subject's predicate that is a literal, as text; null if there is none among
    /// the first thousand statements.
    [[nodiscard]] QString firstLiteral(NodeId subject, NodeId predicate) const;

private:
    struct Node {
        QByteArray text;
        QByteArray language;
        Kind kind = Kind::Iri;
    };

    [[nodiscard]] NodeId intern(Kind kind, QByteArrayView text);

    std::vector<Node> m_nodes;
    QHash<QByteArray, NodeId> m_iris;
    QHash<QByteArray, NodeId> m_blanks;
    QHash<QByteArray, QByteArray> m_languages; ///< each tag once
    std::vector<Triple> m_triples;
    std::vector<NodeId> m_subjects;
    QHash<NodeId, std::pair<std::size_t, std::size_t>> m_ranges;
    QHash<QByteArray, QByteArray> m_prefixes; ///< namespace → prefix
};

} // namespace meshbook::formats::rdf
