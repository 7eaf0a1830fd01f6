// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/rectgrid.h"

#include <algorithm>
#include <cmath>

namespace meshbook::views {

namespace {

constexpr int mostColumns = 256;

/// QRectF::united and intersects leave empty rectangles out; straight lines have empty ones.
QRectF hull(const QRectF &a, const QRectF &b)
{
    const double left = std::min(a.left(), b.left());
    const double top = std::min(a.top(), b.top());
    return {left, top, std::max(a.right(), b.right()) - left, std::max(a.bottom(), b.bottom()) - top};
}

bool touches(const QRectF &a, const QRectF &b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

} // namespace

RectGrid::RectGrid(const std::vector<QRectF> &rects)
    : m_rects(rects)
    , m_seen(rects.size(), 0)
{
    if (rects.empty())
        return;
    m_bounds = rects.front();
    for (const QRectF &rect : rects)
        m_bounds = hull(m_bounds, rect);
    const double side = std::max({m_bounds.width(), m_bounds.height(), 1.0});
    const double wanted =
        std::clamp(std::sqrt(static_cast<double>(rects.size())) * 2, 1.0, static_cast<double>(mostColumns));
    m_cell = side / wanted;
    m_columns = static_cast<int>(m_bounds.width() / m_cell) + 1;
    m_rows = static_cast<int>(m_bounds.height() / m_cell) + 1;
    std::vector<int> counts(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows) + 1, 0);
    const auto eachCell = [&](const Span &span, const auto &visit) {
        for (int y = span.top; y <= span.bottom; ++y) {
            for (int x = span.left; x <= span.right; ++x)
                visit(static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns)
                      + static_cast<std::size_t>(x));
        }
    };
    const auto isLarge = [](const Span &span) {
        return (span.right - span.left + 1) * (span.bottom - span.top + 1) > mostCells;
    };
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const Span span = spanOf(rects.at(i));
        if (isLarge(span))
            m_large.push_back(static_cast<int>(i));
        else
            eachCell(span, [&](std::size_t cell) { ++counts[cell + 1]; });
    }
    for (std::size_t cell = 1; cell < counts.size(); ++cell)
        counts[cell] += counts[cell - 1];
    m_starts = counts;
    m_ids.resize(static_cast<std::size_t>(m_starts.back()));
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const Span span = spanOf(rects.at(i));
        if (!isLarge(span))
            eachCell(span, [&](std::size_t cell) {
                m_ids[static_cast<std::size_t>(counts[cell]++)] = static_cast<int>(i);
            });
    }
}

RectGrid::Span RectGrid::spanOf(const QRectF &rect) const
{
    const auto cell = [this](double offset, int count) {
        return std::clamp(static_cast<int>(std::floor(std::clamp(offset / m_cell, -1.0, 1e6))), 0, count - 1);
    };
    return {cell(rect.left() - m_bounds.left(), m_columns), cell(rect.top() - m_bounds.top(), m_rows),
            cell(rect.right() - m_bounds.left(), m_columns), cell(rect.bottom() - m_bounds.top(), m_rows)};
}

void RectGrid::find(const QRectF &area, std::vector<int> &into) const
{
    into.clear();
    if (m_rects.empty() || !touches(area, m_bounds))
        return;
    ++m_question;
    const Span span = spanOf(area);
    for (int y = span.top; y <= span.bottom; ++y) {
        for (int x = span.left; x <= span.right; ++x) {
            const std::size_t cell = static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns)
                + static_cast<std::size_t>(x);
            for (int at = m_starts[cell]; at < m_starts[cell + 1]; ++at) {
                const int id = m_ids[static_cast<std::size_t>(at)];
                int &seen = m_seen[static_cast<std::size_t>(id)];
                if (seen != m_question && touches(m_rects[static_cast<std::size_t>(id)], area)) {
                    seen = m_question;
                    into.push_back(id);
                }
            }
        }
    }
    for (const int id : m_large) {
        if (touches(m_rects[static_cast<std::size_t>(id)], area))
            into.push_back(id);
    }
    std::sort(into.begin(), into.end());
}

std::vector<int> RectGrid::find(const QRectF &area) const
{
    std::vector<int> ids;
    find(area, ids);
    return ids;
}

} // namespace meshbook::views
