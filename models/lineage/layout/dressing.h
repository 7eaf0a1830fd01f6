// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout/layered.h"

namespace meshbook::lineage::layered {

/// Once the order stands, puts in what has an extent but no say in the order: the edges of frames in every
/// layer they span, and beside the ends of each turned edge the place where its line turns round. Links are
/// made anew to run between these.
void dress(Layered &layered, const Problem &problem);

/// Room that is kept between two neighbours in a layer, across.
[[nodiscard]] double gapBetween(const Node &first, const Node &second, double boxGap);

} // namespace meshbook::lineage::layered
