// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace meshbook::views {

/// Rectangles by the cells of a grid they touch: which of very many are in sight, and which is under a point,
/// in time that goes with the answer. Built once for one drawing; find() is for one thread at a time.
class RectGrid final {
public:
    RectGrid() = default;
    /// Ids are the indices of `rects`. A rectangle over more than `mostCells` cells is kept apart and asked
    /// one by one.
    explicit RectGrid(const std::vector<QRectF> &rects);

    /// The ids of all that touch `area`, each once, ascending.
    void find(const QRectF &area, std::vector<int> &into) const;
    [[nodiscard]] std::vector<int> find(const QRectF &area) const;

private:
    static constexpr int mostCells = 512;

    struct Span {
        int left, top, right, bottom;
    };
    [[nodiscard]] Span spanOf(const QRectF &rect) const;

    QRectF m_bounds;
    double m_cell = 1;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<int> m_starts; ///< of each cell in m_ids
    std::vector<int> m_ids;
    std::vector<int> m_large;
    std::vector<QRectF> m_rects;
    mutable std::vector<int> m_seen; ///< the number of the question that saw an id last
    mutable int m_question = 0;
};

} // namespace meshbook::views
