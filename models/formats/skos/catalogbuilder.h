// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "formats/reader/reader.h"
#include "formats/reader/readutil.h"
#include "formats/skos/rdfgraph.h"
#include "formats/skos/subjectlines.h"

#include <QHash>
#include <QSet>

namespace meshbook::formats::rdf {

/// Finds what a graph says of data: DCAT 3 (W3C Recommendation of 2024; dcat:Dataset and DatasetSeries →
/// dataset, dcat:DataService → dataset of type "api" that flows from what it serves), DPROD (OMG, both
/// namespaces; DataProduct → product, its ports lead over distributions to datasets) and DQV measurements
/// (→ observations).
class CatalogBuilder final {
public:
    CatalogBuilder(const RdfGraph &graph, const Content &content, const ReadContext &context,
                   core::Batch &batch);
    /// False if there is nothing of all this.
    [[nodiscard]] bool build();

private:
    /// "dcat:Dataset": with one prefix for each namespace, whatever the file calls it.
    [[nodiscard]] const QString &shortName(NodeId iri);
    [[nodiscard]] bool isA(NodeId subject, QLatin1StringView type);
    [[nodiscard]] QString textOf(NodeId subject, QLatin1StringView predicate);
    [[nodiscard]] std::vector<NodeId> objectsOf(NodeId subject, QLatin1StringView predicate);
    [[nodiscard]] QString linkOf(NodeId object) const;
    [[nodiscard]] core::SourcePosition placeOf(NodeId subject) const;
    [[nodiscard]] QString datasetKeyOf(NodeId subject);
    [[nodiscard]] QString nameOf(NodeId subject);
    [[nodiscard]] QString partyOf(NodeId agent);

    void addProduct(NodeId subject);
    [[nodiscard]] core::Port portOf(NodeId service, core::PortDirection direction);
    void addDataset(NodeId subject, const QString &type);
    void addService(NodeId subject);
    void addMeasurement(NodeId subject);
    void readCommon(NodeId subject, core::Entity &entity);
    void readStatement(const RdfGraph::Triple &triple, core::Entity &entity);
    void readDistributions(NodeId subject, core::Dataset &dataset);
    void addOwner(core::Entity &entity, NodeId agent, const QString &role);

    const RdfGraph &m_graph;
    const ReadContext &m_context;
    core::Batch &m_batch;
    SubjectLines m_lines;
    Budget m_budget;
    QHash<NodeId, QString> m_names;
    QHash<NodeId, QString> m_catalogs; ///< dataset → title of its catalog
    QHash<NodeId, QString> m_parties; ///< agent → name
    qint64 m_steps = 0; ///< statements looked at: parts that many things share are looked at for each
    QSet<NodeId> m_ports; ///< services that are ports of a product
    QSet<QString> m_teams;
};

} // namespace meshbook::formats::rdf
