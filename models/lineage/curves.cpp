// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/curves.h"

#include <algorithm>
#include <cmath>
#include <utility>

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

constexpr double mostRound = 8; // px: the corners of a spine
constexpr double roundness = 0.5523; // of a quarter of a circle as a Bézier curve

/// Whether the piece that ends at a point runs across and the line then goes on the way it went.
bool isSpine(const std::vector<QPointF> &route, std::size_t end)
{
    if (end < 2 || end + 1 >= route.size() || route[end].x() != route[end - 1].x())
        return false;
    return (route[end - 1].x() - route[end - 2].x()) * (route[end + 1].x() - route[end].x()) > 0;
}

/// Makes the curves of one route; all points with the flow to the right.
class Tracer {
public:
    explicit Tracer(const std::vector<QPointF> &route)
        : m_route(route)
        , m_at(route.empty() ? QPointF() : route.front())
    {
    }

    std::vector<Curve> trace()
    {
        for (std::size_t i = 1; i < m_route.size(); ++i) {
            if (isSpine(m_route, i))
                turnAlong(i);
            else
                bend(i);
        }
        return std::move(m_curves);
    }

private:
    [[nodiscard]] double roundAt(std::size_t end) const
    {
        const double across = std::abs(m_route[end].y() - m_route[end - 1].y());
        const double before = std::abs(m_route[end - 1].x() - m_route[end - 2].x());
        const double after = std::abs(m_route[end + 1].x() - m_route[end].x());
        return std::min({mostRound, across / 2, before, after / 2});
    }
    void add(QPointF first, QPointF second, QPointF to)
    {
        m_curves.push_back({m_at, first, second, to});
        m_at = to;
    }
    void bend(std::size_t end)
    {
        const QPointF from = m_at;
        QPointF to = m_route[end];
        if (isSpine(m_route, end + 1))
            to.rx() -= std::copysign(roundAt(end + 1), to.x() - from.x());
        const double reach = reachOf(from, to, m_before);
        const bool turnsBack = to.x() == from.x();
        add({from.x() + reach, from.y()}, {turnsBack ? to.x() + reach : to.x() - reach, to.y()}, to);
        m_before = turnsBack ? -m_before : std::copysign(1.0, to.x() - from.x());
    }
    /// Round the corner, along the spine, and round the next.
    void turnAlong(std::size_t end)
    {
        const double round = roundAt(end);
        const QPointF corner = m_route[end - 1];
        const QPointF next = m_route[end];
        const QPointF along(std::copysign(round, m_before), 0);
        const QPointF across(0, std::copysign(round, next.y() - corner.y()));
        add(corner - along * (1 - roundness), corner + across * (1 - roundness), corner + across);
        const QPointF stop = next - across;
        add(m_at, stop, stop);
        add(next - across * (1 - roundness), next + along * (1 - roundness), next + along);
    }

    const std::vector<QPointF> &m_route;
    QPointF m_at;
    double m_before = 1; ///< the way the line runs: 1 with the flow, -1 against it
    std::vector<Curve> m_curves;
};

std::vector<QPointF> turned(const std::vector<QPointF> &route, Flow flow)
{
    std::vector<QPointF> points = route;
    if (flow == Flow::TopToBottom)
        std::transform(points.begin(), points.end(), points.begin(),
                       [](QPointF point) { return point.transposed(); });
    return points;
}

} // namespace

std::vector<Curve> curvesOf(const std::vector<QPointF> &route, Flow flow)
{
    const std::vector<QPointF> points = turned(route, flow);
    std::vector<Curve> curves = Tracer(points).trace();
    if (flow == Flow::TopToBottom) {
        for (Curve &curve : curves)
            curve = {curve.from.transposed(), curve.firstControl.transposed(),
                     curve.secondControl.transposed(), curve.to.transposed()};
    }
    return curves;
}

std::optional<QPointF> middleOfBranch(const std::vector<QPointF> &route, Flow flow, bool atEnd)
{
    const std::vector<QPointF> points = turned(route, flow);
    for (std::size_t end = 2; end + 1 < points.size(); ++end) {
        if (!isSpine(points, end))
            continue;
        const QPointF middle =
            atEnd ? (points[end] + points[end + 1]) / 2 : (points[end - 2] + points[end - 1]) / 2;
        return flow == Flow::TopToBottom ? middle.transposed() : middle;
    }
    return std::nullopt;
}

} // namespace meshbook::lineage
