// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/cancelled.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

/// Layered drawing (Sugiyama): cycles are opened, layers assigned, crossings reduced, coordinates made
/// compact, lines routed around boxes. Units are pixels at 1:1. Deterministic: the same input gives the same
/// drawing.
namespace meshbook::lineage {

enum class Flow : quint8 { LeftToRight, TopToBottom };

struct LayoutBox {
    QSizeF size;
    int frame = -1; ///< index into LayoutInput::frames
    std::vector<double> ports; ///< where lines of its columns end: offset from its top (left in TopToBottom)
    std::optional<double> anchor; ///< the same for lines of the box itself; absent: its middle
    std::optional<QPointF> previous; ///< top left in the drawing before: kept near, in order and layer
};

struct LayoutFrame {
    double header = 26; ///< room above its boxes
    double padding = 12;
    double leastWidth = 0;
};

struct LayoutLine {
    int from = 0;
    int to = 0;
    int fromPort = -1; ///< index into LayoutBox::ports; -1: its anchor
    int toPort = -1;
};

struct LayoutInput {
    std::vector<LayoutBox> boxes;
    std::vector<LayoutFrame> frames;
    std::vector<LayoutLine> lines; ///< may hold cycles, self-loops and doubles
    Flow flow = Flow::LeftToRight;
    double layerGap = 48; ///< least room between layers, for lines
    double boxGap = 16; ///< least room between boxes of a layer
};

struct Layout {
    std::vector<QRectF> boxes;
    std::vector<QRectF> frames;
    /// Of each line the points of a polyline from the edge of one box to the edge of the other; drawn as
    /// horizontal (vertical) tangents with smooth bends. Lines against the flow come around the boxes.
    std::vector<std::vector<QPointF>> routes;
    std::vector<bool> against; ///< the line was turned to open a cycle
    QRectF bounds;
    qint64 crossings = 0; ///< of the routes between layers
};

/// Absent only where cancelled.
[[nodiscard]] std::optional<Layout> layOut(const LayoutInput &input, const Cancelled &cancelled = {});

} // namespace meshbook::lineage
