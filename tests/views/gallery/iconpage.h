// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/paintedwidget.h"

namespace meshbook::gallery {

// All icons at 12, 16 and 32 px with their names.
class IconPage final : public views::PaintedWidget {
    Q_OBJECT
public:
    using views::PaintedWidget::PaintedWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace meshbook::gallery
