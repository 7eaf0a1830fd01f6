// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"
#include "formats/dbt/dbtartifact.h"
#include "formats/dbt/manifestcolumns.h"
#include "formats/dbt/manifestowners.h"

namespace meshbook::formats::dbt {

/// Makes a dataset of each kind of manifest entry. Relations are named by adapter, database, schema and
/// alias, as other sources know them, and by the scoped unique_id, as the artifacts beside them do;
/// what has no relation (ephemeral models, exposures, metrics …) by the latter only.
class ManifestDatasets final {
public:
    ManifestDatasets(const Metadata &metadata, const QString &scope, ManifestOwners &owners, Shape &shape,
                     std::vector<core::Issue> &issues)
        : m_metadata(metadata)
        , m_scope(scope)
        , m_owners(owners)
        , m_shape(shape)
        , m_issues(issues)
        , m_columns(shape, issues)
    {
    }

    /// A model, seed, snapshot or function.
    [[nodiscard]] core::Dataset relation(Node node, const QString &uniqueId);
    [[nodiscard]] core::Dataset source(Node node, const QString &uniqueId);
    [[nodiscard]] core::Dataset exposure(Node node, const QString &uniqueId);
    /// A metric, semantic model or saved query.
    [[nodiscard]] core::Dataset semantic(Node node, const QString &uniqueId, const QString &type);

private:
    [[nodiscard]] core::Dataset common(Node node, const QString &uniqueId);
    void locate(Node node, core::Dataset &dataset, const QString &identifier);
    void addFreshness(Node node, core::Dataset &dataset);
    void applyDeprecation(Node node, core::Dataset &dataset);

    const Metadata &m_metadata;
    QString m_scope;
    ManifestOwners &m_owners;
    Shape &m_shape;
    std::vector<core::Issue> &m_issues;
    ManifestColumns m_columns;
};

} // namespace meshbook::formats::dbt
