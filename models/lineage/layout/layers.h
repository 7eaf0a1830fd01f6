// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout/problem.h"
#include "lineage/layout/watch.h"

namespace meshbook::lineage::layered {

/// The layer of each item, from 0 without a gap; every edge as laid out runs at least one layer onwards.
/// A new drawing gets layers that make its edges short; one that goes on from a drawing before keeps every
/// item that was there in its layer, unless a new edge pushes it on.
[[nodiscard]] std::vector<int> assignLayers(const Problem &problem, Watch &watch);

} // namespace meshbook::lineage::layered
