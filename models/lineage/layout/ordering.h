// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout/layered.h"
#include "lineage/layout/watch.h"

namespace meshbook::lineage::layered {

/// Permutes Layered::layers so that few links cross. The boxes of a frame stand together in each layer, two
/// frames have the same order in all layers they share, and nodes with a place before keep their order.
/// Returns how many pairs of lines are left that cross.
qint64 reduceCrossings(Layered &layered, Watch &watch);

} // namespace meshbook::lineage::layered
