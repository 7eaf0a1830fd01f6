// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/linerouting.h"

#include "lineage/curves.h"

#include <QPolygonF>

#include <cmath>

namespace meshbook::views::linerouting {

namespace {

constexpr double headLength = 6;
constexpr double headHalf = 3.5;
constexpr double nearly = 0.5;

} // namespace

QPainterPath smooth(const std::vector<QPointF> &points, lineage::Flow flow)
{
    if (points.empty())
        return {};
    QPainterPath path(points.front());
    for (const lineage::Curve &curve : lineage::curvesOf(points, flow)) {
        const bool straight = flow == lineage::Flow::LeftToRight
            ? std::abs(curve.from.y() - curve.to.y()) < nearly
            : std::abs(curve.from.x() - curve.to.x()) < nearly;
        if (straight)
            path.lineTo(curve.to);
        else
            path.cubicTo(curve.firstControl, curve.secondControl, curve.to);
    }
    return path;
}

QPainterPath loop(const QRectF &box, double middle, lineage::Flow flow, bool mirrored)
{
    constexpr double out = 16;
    constexpr double half = 8;
    QPainterPath path;
    if (flow == lineage::Flow::LeftToRight) {
        const double x = mirrored ? box.left() : box.right();
        const double away = mirrored ? x - out : x + out;
        const double y = box.top() + middle;
        path.moveTo(x, y - half);
        path.cubicTo({away, y - half - 4}, {away, y + half + 4}, {x, y + half});
    } else {
        const double y = box.bottom();
        const double x = box.center().x();
        path.moveTo(x - half, y);
        path.cubicTo({x - half - 4, y + out}, {x + half + 4, y + out}, {x + half, y});
    }
    return path;
}

QPointF heading(const std::vector<QPointF> &points, lineage::Flow flow)
{
    const std::vector<lineage::Curve> curves = lineage::curvesOf(points, flow);
    if (curves.empty())
        return {1, 0};
    const QPointF arrives = curves.back().to - curves.back().secondControl;
    const double far = std::hypot(arrives.x(), arrives.y());
    return far < nearly ? QPointF(1, 0) : arrives / far;
}

QPolygonF head(const QPointF &end, const QPointF &heading)
{
    const QPointF base = end - heading * headLength;
    const QPointF side(-heading.y() * headHalf, heading.x() * headHalf);
    return QPolygonF({end, base + side, base - side});
}

} // namespace meshbook::views::linerouting
