// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/paintedwidget.h"

namespace meshbook::views {

class LineageCanvas;
class TextLabel;

/// "− 100 % + fit" over the corner of a canvas.
class ZoomTool final : public PaintedWidget {
    Q_OBJECT

public:
    explicit ZoomTool(LineageCanvas *canvas);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showZoom();

    LineageCanvas *m_canvas;
    TextLabel *m_percent;
};

} // namespace meshbook::views
