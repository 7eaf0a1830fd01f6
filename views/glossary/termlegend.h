// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/entry.h"
#include "views/widgets/paintedwidget.h"

#include <array>

namespace meshbook::views {

/// What the shapes before terms mean, and how many terms there are of each.
class TermLegend final : public PaintedWidget {
    Q_OBJECT

public:
    explicit TermLegend(QWidget *parent = nullptr);

    /// By glossary::TermStatus.
    void setCounts(const std::array<int, 4> &counts);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columns() const;

    std::array<int, 4> m_counts{};
};

} // namespace meshbook::views
