// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meshbook::tests {

/// What the lineage graph of the corpora (DataHub's "search_lineage" index documents) holds, counted by a
/// script that shares nothing with the program.
namespace searchlineage {
inline constexpr int datasets = 53'324; ///< index documents, each a dataset
inline constexpr int edges = 110'071; ///< upstreams over all documents; none is twice
inline constexpr int selfLoops = 1'929; ///< of these, documents that name themselves
inline constexpr int dangling = 1'643; ///< different upstreams without a document of their own
inline constexpr int cycles = 526; ///< strongly connected components of more than one dataset
inline constexpr int inCycles = 3'345; ///< datasets in these
inline constexpr int fanOut = 1'928; ///< datasets that name the same upstream, at most
inline constexpr int longestPath = 64; ///< edges in a row, each cycle counted as one dataset
} // namespace searchlineage

/// Writes that graph as DataHub change proposals, one a line, as a source of a few files: of each document
/// its datasetProperties and its upstreamLineage. False if the corpora are not here or it cannot be written.
[[nodiscard]] bool writeSearchLineage(const QString &folder);

} // namespace meshbook::tests
