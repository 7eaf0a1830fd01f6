// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"
#include "formats/dbt/dbtartifact.h"
#include "formats/dbt/manifestcolumns.h"

#include <QHash>

#include <vector>

namespace meshbook::formats::dbt {

/// The datasets of a manifest and where to find them.
struct ManifestIndex {
    std::vector<core::Dataset> datasets;
    QHash<QString, std::size_t> byUniqueId;

    [[nodiscard]] core::Dataset *find(const QString &uniqueId);
};

/// Turns tests and unit tests into rules of the datasets they check, and folds the four generic tests
/// of dbt itself into the columns: not_null, unique, accepted_values and relationships. A test with a
/// `where` says nothing about the column as a whole and stays a rule only.
class ManifestTests final {
public:
    ManifestTests(ManifestIndex &index, Shape &shape, const QString &scope)
        : m_index(index)
        , m_shape(shape)
        , m_scope(scope)
    {
    }

    void add(Node test, const QString &uniqueId);
    void addUnitTest(Node test, const QString &uniqueId);

private:
    /// The unique_id of the node that a test checks: stated since manifest v11, worked out before.
    [[nodiscard]] QString attachedNode(Node test, const QStringList &dependsOn);
    [[nodiscard]] bool isNamed(const QString &uniqueId, const QString &name);
    /// The dataset, made as an implied one if the manifest does not describe it.
    [[nodiscard]] std::size_t datasetFor(const QString &uniqueId, Node at);
    [[nodiscard]] core::QualityRule ruleOf(Node test, const QString &uniqueId);
    void applyLimits(Node config, core::QualityRule &rule);
    void fold(Node test, core::Column &column, const core::Dataset &dataset);
    [[nodiscard]] core::Column *columnOf(std::size_t dataset, const QString &name);

    ManifestIndex &m_index;
    Shape &m_shape;
    QString m_scope;
    QHash<std::size_t, ColumnIndex> m_columns;
};

} // namespace meshbook::formats::dbt
