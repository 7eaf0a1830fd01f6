// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout/separations.h"
#include "lineage/layout/watch.h"

namespace meshbook::lineage::layered {

/// Of each node of a dressed drawing where it begins across: compact, neighbours in their order and apart,
/// frames straight.
///
/// Sweeps over the layers solve each layer exactly, given its neighbours: least squares of the links' offsets
/// (inner pieces of long lines weigh most) with the gaps as constraints, which is isotonic regression once
/// the gaps are taken out (pool adjacent violators; R. E. Barlow et al., "Statistical inference under order
/// restrictions", 1972). The layers begin packed, so the whole stays about as high as its highest layer;
/// alignments by blocks (Brandes and Köpf 2001) were tried and made large drawings five times as large.
/// Edges of frames are soft in the sweeps and made straight by one pass over all constraints after them.
/// Last, lines are made straight where the room allows it (see Straightener).
///
/// Boxes with a place before pull towards it more strongly than any line.
[[nodiscard]] std::vector<double> relaxed(const Layered &layered, const Problem &problem, Watch &watch);

} // namespace meshbook::lineage::layered
