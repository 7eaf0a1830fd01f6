// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"
#include "formats/dbt/dbtartifact.h"

#include <QHash>

#include <vector>

namespace meshbook::formats::dbt {

/// Finds the columns of one dataset by name, whatever its case. Holds as long as no column is added.
class ColumnIndex final {
public:
    ColumnIndex() = default;
    explicit ColumnIndex(const core::Dataset &dataset);
    /// Null if there is none. `dataset` is the one the index was made from.
    [[nodiscard]] core::Column *find(core::Dataset &dataset, const QString &name) const;

private:
    QHash<QString, std::size_t> m_places;
};

/// The documented columns and the declared constraints of a manifest node. Columns that nobody
/// documented are not in a manifest; those come from catalog.json.
class ManifestColumns final {
public:
    ManifestColumns(Shape &shape, std::vector<core::Issue> &issues)
        : m_shape(shape)
        , m_issues(issues)
    {
    }

    /// Fills columns, and relationships and rules from the constraints of node and columns.
    void read(Node node, core::Dataset &dataset);
    /// Entities, dimensions and measures of a semantic model, as columns with that role.
    void readSemanticModel(Node node, core::Dataset &dataset);

private:
    [[nodiscard]] core::Column column(Node node, const core::Dataset &dataset);
    void applyMeta(Node meta, core::Column &column);
    /// A constraint on one column.
    void apply(Node constraint, core::Column &column, const core::Dataset &dataset);
    /// A constraint of the whole model, over one or more columns.
    void apply(Node constraint, core::Dataset &dataset, const ColumnIndex &columns, int number);

    Shape &m_shape;
    std::vector<core::Issue> &m_issues;
};

} // namespace meshbook::formats::dbt
