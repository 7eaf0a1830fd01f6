// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout/packing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace meshbook::lineage::layered {
namespace {

constexpr double screenRatio = 1.6; // width to height

double medianOf(std::vector<double> &values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// How far a part must move so that most of its boxes are where they were.
QPointF moveBack(const Problem &problem, const Drawing &part)
{
    std::vector<double> along;
    std::vector<double> across;
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        if (problem.items[i].alongBefore) {
            along.push_back(*problem.items[i].alongBefore - part.items[i].x());
            across.push_back(*problem.items[i].acrossBefore - part.items[i].y());
        }
    }
    return {medianOf(along), medianOf(across)};
}

class Rows {
public:
    Rows(double width, double gap)
        : m_width(width)
        , m_gap(gap)
    {
    }
    /// Where the next part goes; parts come tall ones first. Sizes are of the whole drawing, not along the
    /// flow.
    QPointF next(double width, double height)
    {
        if (m_x > 0 && m_x + width > m_width) {
            m_x = 0;
            m_y += m_height + m_gap;
            m_height = 0;
        }
        const QPointF at(m_x, m_y);
        m_x += width + m_gap;
        m_height = std::max(m_height, height);
        return at;
    }

private:
    double m_width;
    double m_gap;
    double m_x = 0;
    double m_y = 0;
    double m_height = 0;
};

std::vector<QPointF> packNew(const std::vector<Drawing> &parts, const std::vector<int> &which, Flow flow,
                             QPointF origin, double gap)
{
    const bool across = flow == Flow::LeftToRight;
    const auto width = [&](int i) { return across ? parts[i].bounds.width() : parts[i].bounds.height(); };
    const auto height = [&](int i) { return across ? parts[i].bounds.height() : parts[i].bounds.width(); };
    double area = 0;
    double widest = 0;
    for (const int i : which) {
        area += (width(i) + gap) * (height(i) + gap);
        widest = std::max(widest, width(i));
    }
    std::vector<int> order = which;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return height(a) > height(b); });
    Rows rows(std::max(widest, std::sqrt(area * screenRatio)), gap);
    std::vector<QPointF> moves(parts.size());
    for (const int i : order) {
        QPointF at = rows.next(width(i), height(i));
        if (!across)
            at = at.transposed();
        moves[i] = origin + at - parts[i].bounds.topLeft();
    }
    return moves;
}

} // namespace

std::vector<QPointF> pack(const std::vector<Problem> &problems, const std::vector<Drawing> &parts, Flow flow,
                          double gap)
{
    std::vector<QPointF> moves(parts.size());
    std::vector<int> kept;
    std::vector<int> fresh;
    for (int i = 0; i < static_cast<int>(parts.size()); ++i) {
        (problems[i].continued ? kept : fresh).push_back(i);
        if (problems[i].continued)
            moves[i] = moveBack(problems[i], parts[i]);
    }
    const auto bounds = [&](int i) { return parts[i].bounds.translated(moves[i]); };
    std::stable_sort(kept.begin(), kept.end(),
                     [&](int a, int b) { return bounds(a).top() < bounds(b).top(); });
    QRectF all;
    for (std::size_t k = 0; k < kept.size(); ++k) {
        // Each move is below something placed, so this ends.
        for (std::size_t j = 0; j < k;) {
            const QRectF placed = bounds(kept[j]).adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2);
            const QRectF mine = bounds(kept[k]);
            const bool over = placed.left() < mine.right() && mine.left() < placed.right()
                && placed.top() < mine.bottom() && mine.top() < placed.bottom();
            if (over) {
                moves[kept[k]].ry() += placed.bottom() + gap / 2 - mine.top();
                j = 0;
            } else {
                ++j;
            }
        }
        all = k == 0 ? bounds(kept[k]) : all.united(bounds(kept[k]));
    }
    QPointF origin;
    if (!kept.empty())
        origin = QPointF(all.left(), all.bottom() + gap);
    const std::vector<QPointF> rows = packNew(parts, fresh, flow, origin, gap);
    for (const int i : fresh)
        moves[i] = rows[i];
    return moves;
}

} // namespace meshbook::lineage::layered
