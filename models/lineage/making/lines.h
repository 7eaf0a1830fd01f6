// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/making/openedcolumns.h"
#include "lineage/making/placement.h"
#include "lineage/making/thingfilter.h"
#include "lineage/trail.h"

namespace meshbook::lineage {

/// Fills Picture::lines and Box::inside with every edge between things that are shown. Between two things of
/// which one is open, the edges of columns stand in place of that of the things, where any are known.
void drawLines(const Graph &graph, const Placement &placement, const OpenedColumns &opened,
               const Trail &trail, const Marks &marks, Picture &picture);

/// Fills the stubs of the boxes, and adds lines over what the filter leaves out between things that no other
/// line connects. In time of what lies between, for each box. False where cancelled.
[[nodiscard]] bool drawBridges(const Graph &graph, const Placement &placement, ThingFilter &filter,
                               const Trail &trail, const Cancelled &cancelled, Picture &picture);

/// In order; those with the same ends become one.
void tidyLines(std::vector<Line> &lines);

} // namespace meshbook::lineage
