// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout/layered.h"
#include "lineage/layout/watch.h"

namespace meshbook::lineage::layered {

/// Turns a dressed order and its places across into boxes, frames and routes. Lines pass layers straight and
/// change their place across only between layers, where there are no boxes; so no line runs through a box.
[[nodiscard]] Drawing draw(const Layered &layered, const Problem &problem, const std::vector<double> &across,
                           Watch &watch);

} // namespace meshbook::lineage::layered
