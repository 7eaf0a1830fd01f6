// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"
#include "formats/skos/rdfgraph.h"
#include "formats/skos/subjectlines.h"

#include <QSet>

#include <vector>

namespace meshbook::formats::rdf {

/// Reads what the statements of one subject say, for terms and glossaries alike. What is not mapped
/// goes into `extra`.
class EntityReader final {
public:
    EntityReader(const RdfGraph &graph, const SubjectLines &lines)
        : m_graph(graph)
        , m_lines(lines)
    {
    }

    /// A concept, collection or class, without its place (identities, glossary, parent, collections).
    [[nodiscard]] core::Term term(NodeId subject) const;
    /// A concept scheme or ontology, without its top terms.
    [[nodiscard]] core::Glossary glossary(NodeId subject) const;

private:
    /// Texts from which labels and definitions are chosen when all are known.
    struct Texts {
        std::vector<core::LabelText> preferred;
        std::vector<core::LabelText> labels;
        std::vector<core::LabelText> titles;
        std::vector<core::LabelText> definitions;
        std::vector<core::LabelText> comments;
    };

    /// Relations read so far: kind and target in one number.
    using SeenRelations = QSet<quint64>;

    [[nodiscard]] bool readCommon(const RdfGraph::Triple &triple, core::Entity &entity, Texts &texts) const;
    [[nodiscard]] bool readText(const RdfGraph::Triple &triple, Texts &texts) const;
    [[nodiscard]] bool readTermText(const RdfGraph::Triple &triple, core::Term &term) const;
    [[nodiscard]] bool readRelation(const RdfGraph::Triple &triple, core::Term &term,
                                    SeenRelations &seen) const;
    void readStatus(NodeId object, core::Entity &entity) const;
    void addReference(const QString &type, NodeId object, core::Entity &entity) const;
    void addSource(const RdfGraph::Triple &triple, core::Term &term) const;
    /// Chooses labels and definitions; gives the comments that were not needed.
    [[nodiscard]] std::vector<core::LabelText> choose(Texts &texts, std::vector<core::LabelText> &labels,
                                                      std::vector<core::LabelText> &definitions) const;
    void conclude(NodeId subject, core::Entity &entity, const std::vector<core::LabelText> &labels,
                  const std::vector<core::LabelText> &definitions) const;

    [[nodiscard]] core::SourcePosition placeOf(NodeId subject) const;

    const RdfGraph &m_graph;
    const SubjectLines &m_lines;
};

} // namespace meshbook::formats::rdf
