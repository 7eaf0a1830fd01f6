// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/dbt/manifestdatasets.h"
#include "formats/dbt/manifestowners.h"
#include "formats/dbt/manifesttests.h"
#include "formats/reader/readutil.h"

#include <QMap>

namespace meshbook::formats::dbt {

/// One reading of one manifest: fills the batch.
class ManifestBuilder final {
public:
    ManifestBuilder(const Content &content, const ReadContext &context, core::Batch &batch);
    void build();

private:
    void checkVersion();
    void addDatasets();
    void add(core::Dataset dataset, Node node);
    void addSection(QLatin1StringView section, const QString &type);
    void addTests();
    void addEdges();
    [[nodiscard]] QString codeOf(Node node) const;
    void addEdge(const core::Dataset &to, Node node, const QString &from);
    [[nodiscard]] QStringList dependenciesOf(Node node, const QString &uniqueId);
    void addProducts();
    void addPort(core::Product &product, const core::Dataset &dataset);
    void linkProducts(QMap<QString, core::Product> &products);
    void finish();
    [[nodiscard]] QString uniqueIdOf(Node node);

    const ReadContext &m_context;
    core::Batch &m_batch;
    Node m_root;
    Metadata m_metadata;
    Shape m_shape;
    Budget m_budget;
    ManifestOwners m_owners;
    ManifestIndex m_index;
    ManifestDatasets m_datasets;
    ManifestTests m_tests;
    std::vector<std::pair<std::size_t, Node>> m_described;
    QHash<QString, Node> m_parents; ///< parent_map, for nodes without depends_on
};

} // namespace meshbook::formats::dbt
