// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/linerouting.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace meshbook::views::linerouting {

namespace {

constexpr double corner = 10;
constexpr double headLength = 6;
constexpr double headHalf = 3.5;
constexpr double nearly = 0.5;

double length(const QPointF &v)
{
    return std::hypot(v.x(), v.y());
}

/// Whether every stretch goes on along the flow (in the direction of the whole), so that curves never turn.
bool goesAlong(const std::vector<QPointF> &points, bool across)
{
    const auto along = [across](const QPointF &p) { return across ? p.x() : p.y(); };
    const double whole = along(points.back()) - along(points.front());
    const double sign = whole < 0 ? -1 : 1;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if ((along(points[i]) - along(points[i - 1])) * sign <= 0)
            return false;
    }
    return true;
}

void curveTo(QPainterPath &path, const QPointF &from, const QPointF &to, bool across)
{
    const double offset = across ? to.y() - from.y() : to.x() - from.x();
    if (std::abs(offset) < nearly) {
        path.lineTo(to);
        return;
    }
    if (across) {
        const double middle = (from.x() + to.x()) / 2;
        path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
    } else {
        const double middle = (from.y() + to.y()) / 2;
        path.cubicTo({from.x(), middle}, {to.x(), middle}, to);
    }
}

QPainterPath withCorners(const std::vector<QPointF> &points)
{
    QPainterPath path(points.front());
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const QPointF before = points[i] - points[i - 1];
        const QPointF after = points[i + 1] - points[i];
        const double room = std::min({corner, length(before) / 2, length(after) / 2});
        if (room < nearly) {
            path.lineTo(points[i]);
            continue;
        }
        path.lineTo(points[i] - before / length(before) * room);
        path.quadTo(points[i], points[i] + after / length(after) * room);
    }
    path.lineTo(points.back());
    return path;
}

} // namespace

QPainterPath smooth(const std::vector<QPointF> &points, lineage::Flow flow)
{
    if (points.empty())
        return {};
    if (points.size() == 1)
        return QPainterPath(points.front());
    const bool across = flow == lineage::Flow::LeftToRight;
    if (!goesAlong(points, across))
        return withCorners(points);
    QPainterPath path(points.front());
    for (std::size_t i = 1; i < points.size(); ++i)
        curveTo(path, points[i - 1], points[i], across);
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

QPointF heading(const std::vector<QPointF> &points, lineage::Flow flow, bool mirrored)
{
    const bool across = flow == lineage::Flow::LeftToRight;
    if (points.size() < 2 || goesAlong(points, across))
        return across ? QPointF(mirrored ? -1 : 1, 0) : QPointF(0, 1);
    for (std::size_t i = points.size() - 1; i > 0; --i) {
        const QPointF step = points[i] - points[i - 1];
        if (length(step) >= nearly)
            return step / length(step);
    }
    return {1, 0};
}

QPolygonF head(const QPointF &end, const QPointF &heading)
{
    const QPointF base = end - heading * headLength;
    const QPointF side(-heading.y() * headHalf, heading.x() * headHalf);
    return QPolygonF({end, base + side, base - side});
}

} // namespace meshbook::views::linerouting
