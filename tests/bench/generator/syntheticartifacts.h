// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/generator/syntheticproduct.h"

namespace meshbook::bench {

/// Bitol ODCS 3.1.0; the revision shows in the description.
[[nodiscard]] QByteArray contractText(const SyntheticProduct &product, int revision);
/// Bitol ODPS 1.0.0.
[[nodiscard]] QByteArray productText(const SyntheticProduct &product, quint64 seed);

/// manifest.json and catalog.json of one dbt project, grown product by product.
class ProjectText final {
public:
    ProjectText(const QByteArray &name, quint64 seed);

    void add(const SyntheticProduct &product);
    [[nodiscard]] QByteArray manifest() const;
    [[nodiscard]] QByteArray catalog() const;

private:
    void addNode(const SyntheticProduct &product, const SyntheticTable &table);
    void addCatalog(const SyntheticProduct &product, const SyntheticTable &table);

    QByteArray m_name;
    quint64 m_seed;
    QByteArray m_nodes;
    QByteArray m_parents;
    QByteArray m_catalog;
};

} // namespace meshbook::bench
