// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/paintedwidget.h"

#include <optional>
#include <vector>

namespace meshbook::views {

/// What is left of an error budget over its window, beside the line on which it would be spent evenly.
struct BurnDownData {
    struct Point {
        qint64 at = 0; ///< milliseconds since 1970, UTC; ascending
        double left = 1; ///< share of the budget, 1 at first; negative: overspent
    };
    std::vector<Point> points = {};
    qint64 from = 0; ///< of the window
    qint64 to = 0;
};

class BurnDown final : public PaintedWidget {
    Q_OBJECT

public:
    explicit BurnDown(QWidget *parent = nullptr);

    void setData(BurnDownData burn);
    [[nodiscard]] const BurnDownData &burnData() const { return m_data; }
    /// The point keys or pointer stand on.
    [[nodiscard]] std::optional<std::size_t> current() const { return m_current; }
    /// When the budget was used up; absent if it was not.
    [[nodiscard]] std::optional<qint64> spentAt() const;

    [[nodiscard]] QSize sizeHint() const override { return {380, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCurrent(std::optional<std::size_t> point);
    void speak();
    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] QPointF place(qint64 at, double left) const;
    void paintGrid(QPainter *painter) const;
    void paintLine(QPainter *painter) const;
    void paintCurrent(QPainter *painter) const;

    BurnDownData m_data;
    double m_lowest = -0.1;
    std::optional<std::size_t> m_current;
    bool m_keyboardFocus = false;
};

} // namespace meshbook::views
