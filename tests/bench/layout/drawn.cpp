// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/layout/drawn.h"

#include <algorithm>

namespace meshbook::bench {
namespace {

struct Segment {
    QPointF a; ///< the end that is further left
    QPointF b;
    int line = 0;
};

double side(QPointF a, QPointF b, QPointF c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

bool cross(const Segment &s, const Segment &t)
{
    if (std::max(s.a.y(), s.b.y()) <= std::min(t.a.y(), t.b.y())
        || std::max(t.a.y(), t.b.y()) <= std::min(s.a.y(), s.b.y()))
        return false;
    return side(s.a, s.b, t.a) * side(s.a, s.b, t.b) < 0 && side(t.a, t.b, s.a) * side(t.a, t.b, s.b) < 0;
}

/// Sweeps over x with the segments that reach the sweep line.
qint64 crossings(std::vector<Segment> segments)
{
    std::sort(segments.begin(), segments.end(),
              [](const Segment &s, const Segment &t) { return s.a.x() < t.a.x(); });
    std::vector<const Segment *> open;
    qint64 count = 0;
    for (const Segment &segment : segments) {
        std::erase_if(open, [&](const Segment *other) { return other->b.x() <= segment.a.x(); });
        for (const Segment *other : open)
            count += other->line != segment.line && cross(*other, segment) ? 1 : 0;
        open.push_back(&segment);
    }
    return count;
}

Segment segmentOf(QPointF a, QPointF b, int line)
{
    return a.x() <= b.x() ? Segment{a, b, line} : Segment{b, a, line};
}

} // namespace

Drawn drawnBy(const lineage::LayoutInput &input, const lineage::Layout &layout)
{
    Drawn drawn;
    for (const QRectF &box : layout.boxes)
        drawn.middles.push_back(box.center());
    drawn.lines = layout.routes;
    drawn.lines.resize(input.lines.size());
    drawn.size = layout.bounds.size();
    return drawn;
}

qint64 drawnCrossings(const lineage::LayoutInput &input, const Drawn &drawn)
{
    std::vector<Segment> segments;
    for (int i = 0; i < static_cast<int>(input.lines.size()); ++i) {
        const std::vector<QPointF> &line = drawn.lines[i];
        if (input.lines[i].from == input.lines[i].to)
            continue;
        for (std::size_t k = 1; k < line.size(); ++k)
            segments.push_back(segmentOf(line[k - 1], line[k], i));
    }
    return crossings(std::move(segments));
}

qint64 straightCrossings(const lineage::LayoutInput &input, const Drawn &drawn)
{
    std::vector<Segment> segments;
    for (int i = 0; i < static_cast<int>(input.lines.size()); ++i) {
        const lineage::LayoutLine &line = input.lines[i];
        if (line.from != line.to)
            segments.push_back(segmentOf(drawn.middles[line.from], drawn.middles[line.to], i));
    }
    return crossings(std::move(segments));
}

} // namespace meshbook::bench
