// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/minimap.h"

#include "views/lineage/lineagecanvas.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace meshbook::views {

namespace {
constexpr double margin = 6;
}

Minimap::Minimap(LineageCanvas *canvas)
    : PaintedWidget(canvas)
    , m_canvas(canvas)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview of the whole picture"));
    connect(canvas, &LineageCanvas::viewChanged, this, qOverload<>(&QWidget::update));
}

void Minimap::sceneChanged()
{
    m_boxes = {};
    update();
}

QRectF Minimap::inner() const
{
    return QRectF(rect()).adjusted(margin, margin, -margin, -margin);
}

double Minimap::scale() const
{
    if (m_canvas->scene() == nullptr)
        return 1;
    const QRectF &all = m_canvas->scene()->bounds();
    const QRectF place = inner();
    return std::min(place.width() / std::max(1.0, all.width()), place.height() / std::max(1.0, all.height()));
}

QPointF Minimap::offset() const
{
    const QRectF &all = m_canvas->scene()->bounds();
    return inner().center() - all.center() * scale();
}

void Minimap::paintBoxes()
{
    const double ratio = devicePixelRatioF();
    m_boxes = QPixmap((QSizeF(size()) * ratio).toSize());
    m_boxes.setDevicePixelRatio(ratio);
    m_boxes.fill(Qt::transparent);
    QPainter painter(&m_boxes);
    const CanvasScene &scene = *m_canvas->scene();
    const CanvasPainter look = m_canvas->makePainter();
    const double small = scale();
    const QPointF from = offset();
    for (int i = 0; i < scene.boxCount(); ++i) {
        const QRectF &box = scene.boxRect(i);
        const LensMark &mark = look.lens().of(i);
        QRectF place(box.topLeft() * small + from, box.size() * small);
        place.setSize({std::max(2.0, place.width()), std::max(1.5, place.height())});
        painter.fillRect(place, mark.color);
        if ((mark.hatched || mark.hollow) && place.height() > 3)
            painter.fillRect(place.adjusted(1, 1, -1, -1), tokens().raised);
    }
}

void Minimap::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const SemanticPalette palette = tokens();
    painter.fillRect(rect(), palette.alt);
    paint::frame(&painter, rect(), metrics::radiusControl, palette.raised, palette.line);
    if (m_canvas->scene() == nullptr)
        return;
    if (m_boxes.isNull())
        paintBoxes();
    painter.drawPixmap(0, 0, m_boxes);
    const QRectF seen = m_canvas->visibleArea();
    const QRectF place = QRectF(seen.topLeft() * scale() + offset(), seen.size() * scale())
                             .intersected(QRectF(rect()).adjusted(2, 2, -2, -2));
    if (!place.isEmpty())
        paint::frame(&painter, place, metrics::radiusMark, {}, palette.accent, 2.0);
}

void Minimap::resizeEvent(QResizeEvent *event)
{
    PaintedWidget::resizeEvent(event);
    sceneChanged();
}

void Minimap::changeEvent(QEvent *event)
{
    PaintedWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        sceneChanged();
}

void Minimap::follow(const QPointF &point)
{
    if (m_canvas->scene() != nullptr)
        m_canvas->centerOn((point - offset()) / scale());
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() == Qt::LeftButton)
        follow(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    event->accept();
    if (event->buttons().testFlag(Qt::LeftButton))
        follow(event->position());
}

void Minimap::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (event->angleDelta().y() != 0)
        m_canvas->zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
}

} // namespace meshbook::views
