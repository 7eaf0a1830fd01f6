// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "formats/document/content.h"
#include "formats/reader/reader.h"
#include "formats/reader/readutil.h"
#include "formats/skos/entityreader.h"
#include "formats/skos/rdfgraph.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace meshbook::formats::rdf {

/// Finds the glossaries and terms of a graph and how they hang together, and fills the batch.
class GlossaryBuilder final {
public:
    GlossaryBuilder(const RdfGraph &graph, const Content &content, const ReadContext &context,
                    core::Batch &batch);
    /// False if there is none.
    [[nodiscard]] bool build();

private:
    enum class Role : quint8 { Concept, Collection, Class };

    void classify();
    [[nodiscard]] QSet<NodeId> withSubclasses(std::initializer_list<NodeId> types) const;
    void addClasses();
    void linkMembers();
    void addMember(NodeId collection, NodeId member);
    void linkParents();
    void breakParentCycles();
    void addGlossaries();
    void addTerm(NodeId subject, Role role);
    [[nodiscard]] QStringList schemesOf(NodeId subject) const;
    [[nodiscard]] QString glossaryOf(NodeId subject, Role role);
    [[nodiscard]] QString fallbackGlossary(NodeId subject);
    void implyGlossary(const QString &key);
    void implyTeams(const core::Entity &entity);
    [[nodiscard]] bool isDescribed(NodeId subject) const { return m_roles.contains(subject); }

    const RdfGraph &m_graph;
    core::Batch &m_batch;
    SubjectLines m_lines;
    EntityReader m_reader;
    Budget m_budget;
    std::vector<NodeId> m_schemes;
    std::vector<NodeId> m_ontologies;
    std::vector<std::pair<NodeId, Role>> m_terms;
    QHash<NodeId, Role> m_roles;
    QSet<NodeId> m_mentioned; ///< classes without label or definition
    QHash<NodeId, NodeId> m_parents;
    QHash<NodeId, QStringList> m_collections; ///< member → collections
    QHash<NodeId, QStringList> m_topTerms; ///< scheme → terms
    QSet<QString> m_glossaries; ///< keys in the batch
    QSet<QString> m_teams;
    int m_listSteps = 0;
};

} // namespace meshbook::formats::rdf
