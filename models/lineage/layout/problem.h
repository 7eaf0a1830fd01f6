// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout.h"

#include <optional>
#include <vector>

/// One connected part of a drawing, in the terms of the layered method: `along` is the way the data flows (x
/// from left to right, y from top to bottom), `across` the other. All indices are of the part, not of the
/// whole.
namespace meshbook::lineage::layered {

struct Item {
    int box = 0; ///< index into LayoutInput::boxes
    int frame = -1; ///< index into Problem::frames
    double along = 0;
    double across = 0;
    std::optional<double> alongBefore; ///< where it began in the drawing before
    std::optional<double> acrossBefore;
    int ports = 1; ///< distinct places where lines end
};

struct Group {
    int frame = 0; ///< index into LayoutInput::frames
    double alongStart = 0; ///< room between its edge and its boxes
    double alongEnd = 0;
    double acrossStart = 0;
    double acrossEnd = 0;
    double leastAlong = 0;
    double leastAcross = 0;
};

/// All lines between the same places of the same two boxes: laid out as one, drawn side by side.
struct Edge {
    int from = 0;
    int to = 0;
    double fromOffset = 0; ///< across, from where the box begins
    double toOffset = 0;
    int fromPort = 0; ///< rank of the offset among those of its box
    int toPort = 0;
    std::vector<int> lines; ///< indices into LayoutInput::lines
    bool turned = false; ///< laid out from `to` to `from`, to open a cycle
};

struct Problem {
    std::vector<Item> items;
    std::vector<Group> frames;
    std::vector<Edge> edges; ///< without self-loops
    double layerGap = 0;
    double boxGap = 0;
    bool continued = false; ///< some item has a place in the drawing before
};

/// Where all of it came to stand. Points are (along, across).
struct Drawing {
    std::vector<QPointF> items; ///< where each begins
    std::vector<QRectF> frames;
    std::vector<std::vector<QPointF>> routes; ///< of each edge, from its `from` to its `to`
    QRectF bounds;
    qint64 crossings = 0;
};

} // namespace meshbook::lineage::layered
