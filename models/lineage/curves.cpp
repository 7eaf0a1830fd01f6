// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/curves.h"

#include <algorithm>
#include <cmath>

namespace meshbook::lineage {
namespace {

constexpr double most = 96; // px a bend reaches out at most, else long ones look flat

/// How far the tangents of a bend reach, and to which side at its begin.
double reachOf(QPointF from, QPointF to, double before)
{
    const double along = to.x() - from.x();
    if (along != 0)
        return std::copysign(std::min(std::abs(along) / 2, most), along);
    return std::copysign(std::clamp(std::abs(to.y() - from.y()) / 2, 4.0, 24.0), before);
}

} // namespace

std::vector<Curve> curvesOf(const std::vector<QPointF> &route, Flow flow)
{
    const auto turned = [&](QPointF point) { return flow == Flow::LeftToRight ? point : point.transposed(); };
    std::vector<Curve> curves;
    double before = 1; // the way the line runs: 1 with the flow, -1 against it
    for (std::size_t i = 1; i < route.size(); ++i) {
        const QPointF from = turned(route[i - 1]);
        const QPointF to = turned(route[i]);
        const double reach = reachOf(from, to, before);
        const bool turnsBack = to.x() == from.x();
        const QPointF first(from.x() + reach, from.y());
        const QPointF second(turnsBack ? to.x() + reach : to.x() - reach, to.y());
        curves.push_back({turned(from), turned(first), turned(second), turned(to)});
        before = turnsBack ? -before : std::copysign(1.0, to.x() - from.x());
    }
    return curves;
}

} // namespace meshbook::lineage
