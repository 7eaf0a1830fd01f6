// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout/layered.h"
#include "lineage/layout/watch.h"

namespace meshbook::lineage::layered {

/// Of each node of a dressed drawing where it begins across. Neighbours keep their order and their gaps,
/// frames are straight, and long lines run straight where nothing straighter crosses them.
///
/// U. Brandes, B. Köpf, "Fast and simple horizontal coordinate assignment", Graph Drawing 2001: four
/// alignments with median neighbours, combined by the mean of the two middle ones. Blocks are compacted by
/// longest paths over the block graph, which has neither of the two faults of the published compaction
/// (U. Brandes, J. Walter, J. Zink, "Erratum: Fast and simple horizontal coordinate assignment",
/// arXiv:2008.01252). Boxes of different sizes and ports are aligned at the ports (U. Rüegg, C. D. Schulze,
/// J. J. Carstens, R. von Hanxleden, "Size- and port-aware horizontal node coordinate assignment", Graph
/// Drawing 2015). Frames' edges win over inner segments, inner segments over all others.
[[nodiscard]] std::vector<double> placeAcross(const Layered &layered, const Problem &problem, Watch &watch);

} // namespace meshbook::lineage::layered
