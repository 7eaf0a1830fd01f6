// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/widgets/paintedwidget.h"

namespace meshbook::views {

/// A small drawing beside words that say the same.
class IconLabel final : public PaintedWidget {
    Q_OBJECT

public:
    explicit IconLabel(Icon icon, Ink ink, QWidget *parent = nullptr);

    void setIcon(Icon icon, Ink ink);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Ink m_ink;
};

} // namespace meshbook::views
