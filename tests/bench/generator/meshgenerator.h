// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace meshbook::bench {

/// What a generated mesh holds, to compare with what a sync has read.
struct GeneratedMesh {
    qint64 domains = 0;
    qint64 products = 0;
    qint64 contracts = 0;
    qint64 datasets = 0;
    qint64 columns = 0;
    qint64 datasetEdges = 0; ///< as dbt's depends_on states them
    qint64 files = 0;
    qint64 bytes = 0;
};

/// Products in one dbt project; a mesh of more products has several projects.
inline constexpr int productsPerProject = 250;

/// Writes a synthetic mesh into `dir`, which is created and must be empty: per product one Bitol ODPS
/// 1.0.0 file and one ODCS 3.1.0 contract of 2 to 4 tables with 5 to 40 columns each, and per 250
/// products a dbt manifest (v12) and catalog (v1) over the same tables. Tables read up to three tables
/// of products before them, mostly of near ones. The same seed gives the same bytes on every platform.
[[nodiscard]] core::Result<GeneratedMesh> generateMesh(const QString &dir, int products, quint64 seed);

/// Rewrites the contract of product `index` of such a mesh as the generator makes it from `seed` plus a
/// changed description: the one-file change of a sync bench. Returns the path of the file.
[[nodiscard]] core::Result<QString> touchProduct(const QString &dir, int index, quint64 seed, int revision);

} // namespace meshbook::bench
