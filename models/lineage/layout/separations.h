// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout/layered.h"

namespace meshbook::lineage::layered {

/// What must hold between where nodes begin across: `second` at least `room` after `first`. Together they
/// have no cycle: neighbours in layers, and for frames the least extent.
struct Separation {
    int first = 0;
    int second = 0;
    double room = 0;
};

[[nodiscard]] std::vector<Separation> separationsOf(const Layered &layered, const Problem &problem);

} // namespace meshbook::lineage::layered
