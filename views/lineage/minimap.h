// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/paintedwidget.h"

#include <QPixmap>

namespace meshbook::views {

class LineageCanvas;

/// The whole of a canvas in small with what is in sight; pressed or dragged, the canvas follows. For the eye
/// and the mouse only: with keys one walks the canvas itself.
class Minimap final : public PaintedWidget {
    Q_OBJECT

public:
    explicit Minimap(LineageCanvas *canvas);

    [[nodiscard]] QSize sizeHint() const override { return {148, 84}; }
    void sceneChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QRectF inner() const;
    [[nodiscard]] double scale() const;
    [[nodiscard]] QPointF offset() const;
    void paintBoxes();
    void follow(const QPointF &point);

    LineageCanvas *m_canvas;
    QPixmap m_boxes; ///< painted once for each scene and lens
};

} // namespace meshbook::views
