// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout/problem.h"
#include "lineage/layout/watch.h"

namespace meshbook::lineage::layered {

/// Splits a drawing into parts that nothing connects: neither lines nor a common frame. Parts are in the
/// order of their first box.
[[nodiscard]] std::vector<Problem> componentsOf(const LayoutInput &input, Watch &watch);

/// Where a line ends, across, from where its box begins; always on the box.
[[nodiscard]] double offsetOf(const LayoutInput &input, int box, int port);

} // namespace meshbook::lineage::layered
