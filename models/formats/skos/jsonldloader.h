// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "formats/document/content.h"
#include "formats/skos/rdfgraph.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace meshbook::formats::rdf {

/// Reads JSON-LD 1.1 (W3C Recommendation of 2020) into a graph, as far as catalogs and glossaries use it:
/// inline contexts with prefixes, terms, @vocab, @base, @language, types and language maps; @graph, lists,
/// sets and nested nodes. Scoped contexts, @nest, @index and framing are not followed.
///
/// A context that is named by its address is never fetched: the names of DPROD, DCAT, DCTERMS, DQV and
/// SKOS are known without it, others are left out, and "rdf.context" says so.
class JsonLdLoader final {
public:
    /// `base` resolves relative IRIs.
    JsonLdLoader(const Content &content, QString base, RdfGraph &graph, std::vector<core::Issue> &issues);
    void load();

    [[nodiscard]] static bool looksLikeJsonLd(Node root);

private:
    struct Term {
        QString iri; ///< as written: may be a compact IRI, or a keyword
        bool isReference = false; ///< its texts are IRIs
        bool byLanguage = false; ///< its objects are texts by language
    };
    struct Context {
        QHash<QString, Term> terms;
        QString vocabulary;
        QString base;
        QString language;
        bool isRemote = false; ///< some of it is not known
    };

    void readContext(Context &context, Node node, int depth);
    [[nodiscard]] QString expand(const Context &context, const QString &name, bool isType, int depth) const;
    [[nodiscard]] QString keywordOf(const Context &context, const QString &key) const;
    [[nodiscard]] QString resolved(const Context &context, const QString &iri) const;
    [[nodiscard]] NodeId nodeOf(const Context &context, const QString &id);
    [[nodiscard]] NodeId visit(Node object, Context context, int depth);
    void visitKey(NodeId subject, const Context &context, Node value, int depth);
    void addValues(NodeId subject, NodeId predicate, const Context &context, const Term &term, Node value,
                   int depth);
    void addLiteral(NodeId subject, NodeId predicate, Node text, const QString &language);

    const Content &m_content;
    QString m_base;
    RdfGraph &m_graph;
    std::vector<core::Issue> &m_issues;
    QSet<QString> m_told; ///< contexts that were reported
    int m_blanks = 0;
    qint64 m_terms = 0; ///< of all contexts so far
    qint64 m_left; ///< statements that may still be added
};

} // namespace meshbook::formats::rdf
