// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutchecks.h"

#include "lineage/curves.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::tests {
namespace {

using namespace lineage;

constexpr double close = 0.01;

QRectF turned(const QRectF &rect, Flow flow)
{
    return flow == Flow::LeftToRight ? rect : QRectF(rect.y(), rect.x(), rect.height(), rect.width());
}

QPointF turned(QPointF point, Flow flow)
{
    return flow == Flow::LeftToRight ? point : point.transposed();
}

bool overlap(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() - close && b.left() < a.right() - close && a.top() < b.bottom() - close
        && b.top() < a.bottom() - close;
}

QString overlapFault(const LayoutInput &input, const Layout &layout)
{
    std::vector<int> order(layout.boxes.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = static_cast<int>(i);
        if (layout.boxes[i].size() != input.boxes[i].size)
            return u"box %1 has another size"_s.arg(i);
    }
    std::sort(order.begin(), order.end(),
              [&](int a, int b) { return layout.boxes[a].top() < layout.boxes[b].top(); });
    for (std::size_t i = 0; i < order.size(); ++i) {
        const QRectF &box = layout.boxes[order[i]];
        if (!layout.bounds.adjusted(-close, -close, close, close).contains(box))
            return u"box %1 is out of bounds"_s.arg(order[i]);
        for (std::size_t k = i + 1; k < order.size() && layout.boxes[order[k]].top() < box.bottom(); ++k) {
            if (overlap(box, layout.boxes[order[k]]))
                return u"boxes %1 and %2 overlap"_s.arg(order[i]).arg(order[k]);
        }
    }
    return {};
}

QString frameFault(const LayoutInput &input, const Layout &layout)
{
    for (std::size_t f = 0; f < input.frames.size(); ++f) {
        const QRectF &frame = layout.frames[f];
        bool used = false;
        for (std::size_t i = 0; i < input.boxes.size(); ++i) {
            const QRectF &box = layout.boxes[i];
            if (input.boxes[i].frame == static_cast<int>(f)) {
                used = true;
                const QRectF inner = frame.adjusted(0, input.frames[f].header, 0, 0);
                if (!inner.adjusted(-close, -close, close, close).contains(box))
                    return u"frame %1 does not hold its box %2"_s.arg(f).arg(i);
            } else if (overlap(frame, box)) {
                return u"frame %1 lies over box %2 that is not its own"_s.arg(f).arg(i);
            }
        }
        if (used && frame.width() + close < input.frames[f].leastWidth)
            return u"frame %1 is too narrow"_s.arg(f);
        for (std::size_t k = f + 1; k < input.frames.size(); ++k) {
            if (overlap(frame, layout.frames[k]))
                return u"frames %1 and %2 overlap"_s.arg(f).arg(k);
        }
    }
    return {};
}

double portOf(const LayoutBox &box, int port, Flow flow)
{
    const double across = flow == Flow::LeftToRight ? box.size.height() : box.size.width();
    return std::min(across, port >= 0 ? box.ports[port] : box.anchor.value_or(across / 2));
}

/// Lines end at the edges and ports of their boxes, run with the flow unless turned, and end drawn curves.
QString endFault(const LayoutInput &input, const Layout &layout, std::size_t i)
{
    constexpr double fan = 10;
    const LayoutLine &line = input.lines[i];
    const std::vector<QPointF> &route = layout.routes[i];
    if (route.size() < 2)
        return u"line %1 has no route"_s.arg(i);
    const QRectF from = turned(layout.boxes[line.from], input.flow);
    const QRectF to = turned(layout.boxes[line.to], input.flow);
    const QPointF begin = turned(route.front(), input.flow);
    const QPointF end = turned(route.back(), input.flow);
    const bool self = line.from == line.to;
    if (std::abs(begin.x() - from.right()) > close
        || std::abs(end.x() - (self ? to.right() : to.left())) > close)
        return u"line %1 does not end at the edges of its boxes"_s.arg(i);
    if (begin.y() < from.top() - close || begin.y() > from.bottom() + close || end.y() < to.top() - close
        || end.y() > to.bottom() + close)
        return u"line %1 ends beside its boxes"_s.arg(i);
    if (std::abs(begin.y() - from.top() - portOf(input.boxes[line.from], line.fromPort, input.flow)) > fan
        || std::abs(end.y() - to.top() - portOf(input.boxes[line.to], line.toPort, input.flow)) > fan)
        return u"line %1 is not at its port"_s.arg(i);
    if (!self && !layout.against[i] && from.right() > to.left() - close)
        return u"line %1 runs against the flow and does not say so"_s.arg(i);
    if (layout.against[i] && from.left() < to.right())
        return u"line %1 is said to run against the flow and does not"_s.arg(i);
    for (std::size_t k = 1; k < route.size() && !layout.against[i] && !self; ++k) {
        if (turned(route[k], input.flow).x() < turned(route[k - 1], input.flow).x() - close)
            return u"line %1 runs back on its way"_s.arg(i);
    }
    return {};
}

/// No drawn line comes into a box: its curves are followed in small steps.
QString crossingFault(const LayoutInput &input, const Layout &layout, std::size_t i)
{
    constexpr int steps = 12;
    for (const Curve &curve : curvesOf(layout.routes[i], input.flow)) {
        for (int k = 0; k <= steps; ++k) {
            const double t = static_cast<double>(k) / steps;
            const double s = 1 - t;
            const QPointF at = curve.from * (s * s * s) + curve.firstControl * (3 * s * s * t)
                + curve.secondControl * (3 * s * t * t) + curve.to * (t * t * t);
            for (std::size_t box = 0; box < layout.boxes.size(); ++box) {
                if (layout.boxes[box].adjusted(0.5, 0.5, -0.5, -0.5).contains(at))
                    return u"line %1 runs through box %2"_s.arg(i).arg(box);
            }
        }
    }
    return {};
}

} // namespace

LayoutInput madeUp(const GraphPlan &plan)
{
    std::mt19937 random(plan.seed);
    const auto below = [&](int bound) { return static_cast<int>(random() % static_cast<quint32>(bound)); };
    LayoutInput input;
    for (int i = 0; i < plan.boxes; ++i) {
        LayoutBox box;
        box.size = QSizeF(160 + below(49), 30);
        if (plan.columns && below(4) == 0) {
            const int columns = 1 + below(12);
            box.size.setHeight(28 + 20 * columns);
            box.anchor = 14;
            for (int c = 0; c < columns; ++c)
                box.ports.push_back(38 + 20 * c);
        }
        if (plan.frames > 0 && below(4) > 0)
            box.frame = std::min(plan.frames - 1, i * plan.frames / plan.boxes + below(2));
        input.boxes.push_back(box);
    }
    input.frames.resize(plan.frames);
    const auto anyPort = [&](int box) {
        const int ports = static_cast<int>(input.boxes[box].ports.size());
        return ports > 0 && below(4) > 0 ? below(ports) : -1;
    };
    for (int i = 0; i < plan.lines && plan.boxes > 1; ++i) {
        int from = below(plan.boxes - 1);
        int to = std::min(plan.boxes - 1, from + 1 + below(plan.reach));
        if (below(100) < plan.backwards)
            std::swap(from, to);
        input.lines.push_back({from, to, anyPort(from), anyPort(to)});
    }
    for (int i = 0; i < plan.selfLoops; ++i) {
        const int box = below(plan.boxes);
        input.lines.push_back({box, box, anyPort(box), anyPort(box)});
    }
    return input;
}

QString faultOf(const LayoutInput &input, const Layout &layout)
{
    if (layout.boxes.size() != input.boxes.size() || layout.frames.size() != input.frames.size()
        || layout.routes.size() != input.lines.size() || layout.against.size() != input.lines.size())
        return u"something is missing"_s;
    if (QString fault = overlapFault(input, layout); !fault.isEmpty())
        return fault;
    if (QString fault = frameFault(input, layout); !fault.isEmpty())
        return fault;
    for (std::size_t i = 0; i < input.lines.size(); ++i) {
        if (QString fault = endFault(input, layout, i); !fault.isEmpty())
            return fault;
        if (QString fault = crossingFault(input, layout, i); !fault.isEmpty())
            return fault;
    }
    return {};
}

double meanDisplacement(const LayoutInput &input, const Layout &layout)
{
    double sum = 0;
    int count = 0;
    for (std::size_t i = 0; i < input.boxes.size(); ++i) {
        if (input.boxes[i].previous) {
            const QPointF moved = layout.boxes[i].topLeft() - *input.boxes[i].previous;
            sum += std::hypot(moved.x(), moved.y());
            ++count;
        }
    }
    return count == 0 ? 0 : sum / count;
}

} // namespace meshbook::tests
