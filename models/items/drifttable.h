// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "governance/drift.h"
#include "items/comparison.h"

#include <memory>

namespace meshbook::items {

using Dossiers = std::vector<std::shared_ptr<const core::Dossier>>;

/// Who describes columns: a format within a source, "the contracts of the mesh", "its dbt manifests".
struct ColumnSpeaker {
    QString source;
    QString format;
    friend bool operator==(const ColumnSpeaker &, const ColumnSpeaker &) = default;
};

/// What two speakers do not share of some datasets, as rows of a comparison.
struct DriftTable {
    std::vector<Comparison::Row> rows; ///< a row per column; of several datasets, a row for each of those
    int columns = 0; ///< that differ
    int datasets = 0; ///< that both describe

    /// Everybody who describes columns of these datasets, contracts first (core::precedenceOf).
    [[nodiscard]] static std::vector<ColumnSpeaker> speakersOf(const Dossiers &dossiers);
    /// The places of the two to begin with: the first contract, and who saw the data themselves best
    /// (a dbt catalog, lineage events, …). Equal where there are no two.
    [[nodiscard]] static std::pair<int, int> likeliest(const std::vector<ColumnSpeaker> &speakers);
    [[nodiscard]] static DriftTable of(const Dossiers &dossiers, const ColumnSpeaker &declares,
                                       const ColumnSpeaker &observes, governance::TypeComparison types);
};

} // namespace meshbook::items
