// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/graph.h"
#include "lineage/whatif.h"

/// How far a change of a column goes on along its edges.
namespace meshbook::lineage {

enum class Passing : quint8 {
    Everything, ///< a value that is gone is missed by all that is made of it
    ByName, ///< who reads it by its name, and beyond only where a column of the same name takes it as it is
    ByType, ///< as far as values go; sums and counts, and what only chooses rows by it, are where it ends
    ByValue, ///< the same, but choosing rows by it goes on working
    Nothing ///< no reader notices
};

/// What a change does to one that reads what was changed.
enum class Passage : quint8 { No, Ends, GoesOn };

[[nodiscard]] Passing passingOf(const WhatIf &whatIf);

/// Over an edge of columns.
[[nodiscard]] Passage passage(const Graph &graph, Passing passing, NodeId from, NodeId to, EdgeId edge);
/// From a thing to one of which no columns are told.
[[nodiscard]] Passage passageToWhole(Passing passing);

} // namespace meshbook::lineage
