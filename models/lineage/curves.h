// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout.h"

namespace meshbook::lineage {

/// A piece of a drawn line: a cubic Bézier curve.
struct Curve {
    QPointF from;
    QPointF firstControl;
    QPointF secondControl;
    QPointF to;
};

/// A route as it is drawn, the same on the canvas and in exports: straight where it passes layers, bent with
/// tangents along the flow between them, round where it turns back, with round corners where it runs across
/// along a spine (layout/trunks.h).
[[nodiscard]] std::vector<Curve> curvesOf(const std::vector<QPointF> &route, Flow flow);

/// The middle of what a line that shares a trunk has for itself, behind the spine (`atEnd`) or before it;
/// nothing for all other lines.
[[nodiscard]] std::optional<QPointF> middleOfBranch(const std::vector<QPointF> &route, Flow flow, bool atEnd);

} // namespace meshbook::lineage
