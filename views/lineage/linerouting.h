// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout.h"

#include <QPainterPath>
#include <QPointF>

#include <vector>

namespace meshbook::views::linerouting {

/// A route as it is drawn: lineage::curvesOf() as a path.
[[nodiscard]] QPainterPath smooth(const std::vector<QPointF> &points, lineage::Flow flow);

/// The loop of a box on itself, at its end of the flow.
[[nodiscard]] QPainterPath loop(const QRectF &box, double middle, lineage::Flow flow, bool mirrored);

/// The direction (a unit vector) in which a route arrives.
[[nodiscard]] QPointF heading(const std::vector<QPointF> &points, lineage::Flow flow);

/// The head of an arrow, 6 by 7, with its tip at `end`.
[[nodiscard]] QPolygonF head(const QPointF &end, const QPointF &heading);

} // namespace meshbook::views::linerouting
