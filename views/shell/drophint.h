// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/paintedwidget.h"

namespace meshbook::views {

// Laid over the window while files are dragged onto it: says what dropping them will do.
class DropHint final : public PaintedWidget {
    Q_OBJECT
public:
    explicit DropHint(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace meshbook::views
