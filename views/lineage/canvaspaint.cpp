// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the canvas paints: what stands still into its buffer, what moves and what is chosen over it.
#include "views/lineage/lineagecanvas.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"

#include <QPainter>

namespace meshbook::views {

namespace {

constexpr std::size_t mostBold = 300; ///< lines of a trail drawn with two pixels

QRectF between(const QRectF &from, const QRectF &to, double at)
{
    const QPointF place = from.topLeft() + (to.topLeft() - from.topLeft()) * at;
    return {place, to.size()};
}

} // namespace

CanvasPainter::Job LineageCanvas::jobFor(const QRect &pixels, double ratio) const
{
    CanvasPainter::Job job;
    job.zoom = m_zoom;
    job.smooth = !m_rough;
    job.toDevice = QTransform::fromTranslate(m_origin.x() * ratio, m_origin.y() * ratio);
    job.toDevice.scale(m_zoom * ratio, m_zoom * ratio);
    // Heads, counts and the second edge of a pile stand out of what they belong to.
    const double more = 16 + 4 / m_zoom;
    job.area = job.toDevice.inverted().mapRect(QRectF(pixels)).adjusted(-more, -more, more, more);
    return job;
}

void LineageCanvas::fillBuffer()
{
    const double ratio = devicePixelRatioF();
    const QSize wanted = (QSizeF(size()) * ratio).toSize();
    if (m_buffer.size() != wanted) {
        m_buffer = QPixmap(wanted);
        m_missing = QRect(QPoint(0, 0), wanted);
    }
    if (m_missing.isEmpty())
        return;
    QPainter painter(&m_buffer);
    const SemanticPalette palette = tokens();
    for (const QRect &part : m_missing) {
        painter.resetTransform();
        painter.setClipRect(part);
        painter.fillRect(part, palette.alt);
        m_painter.paint(&painter, jobFor(part, ratio));
    }
    m_missing = {};
}

void LineageCanvas::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    if (m_scene == nullptr) {
        painter.fillRect(rect(), tokens().alt);
        return;
    }
    if (isMoving()) {
        paintMovement(&painter);
        return;
    }
    fillBuffer();
    painter.drawPixmap(QRectF(rect()), m_buffer, QRectF(m_buffer.rect()));
    paintOver(&painter);
}

void LineageCanvas::paintMovement(QPainter *painter)
{
    const SemanticPalette palette = tokens();
    painter->fillRect(rect(), palette.alt);
    const double at = m_movement.currentValue().toDouble();
    const CanvasPainter::Job job = jobFor(rect(), 1);
    std::vector<QRectF> places;
    for (int i = 0; i < m_scene->boxCount(); ++i) {
        const QRectF &from = m_movedFrom.at(static_cast<std::size_t>(i));
        places.push_back(from.isEmpty() ? m_scene->boxRect(i) : between(from, m_scene->boxRect(i), at));
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setTransform(job.toDevice);
    QPen pen(palette.text3, 1);
    pen.setCosmetic(true);
    painter->setPen(pen);
    const bool across = m_scene->flow() == lineage::Flow::LeftToRight;
    for (const lineage::Line &line : m_scene->picture().lines) {
        const QRectF &from = places.at(static_cast<std::size_t>(line.from));
        const QRectF &to = places.at(static_cast<std::size_t>(line.to));
        if (line.from == line.to || !(from | to).intersects(job.area))
            continue;
        const double half = m_scene->metrics().boxHeight / 2;
        QPointF start(m_scene->isMirrored() ? from.left() : from.right(), from.top() + half);
        QPointF end(m_scene->isMirrored() ? to.right() : to.left(), to.top() + half);
        QPainterPath path;
        if (across) {
            const double middle = (start.x() + end.x()) / 2;
            path.moveTo(start);
            path.cubicTo({middle, start.y()}, {middle, end.y()}, end);
        } else {
            start = {from.center().x(), from.bottom()};
            end = {to.center().x(), to.top()};
            const double middle = (start.y() + end.y()) / 2;
            path.moveTo(start);
            path.cubicTo({start.x(), middle}, {end.x(), middle}, end);
        }
        painter->drawPath(path);
    }
    std::vector<int> boxes;
    std::vector<QRectF> shown;
    for (int i = 0; i < m_scene->boxCount(); ++i) {
        if (places.at(static_cast<std::size_t>(i)).intersects(job.area)) {
            boxes.push_back(i);
            shown.push_back(places.at(static_cast<std::size_t>(i)));
        }
    }
    m_painter.paintBoxes(painter, job, boxes, shown);
}

void LineageCanvas::paintFound(QPainter *painter, const CanvasPainter::Job &job)
{
    const SemanticPalette palette = tokens();
    for (const int box : m_found) {
        const QRectF rect = m_scene->boxRect(box);
        if (!rect.intersects(job.area))
            continue;
        const QRectF place = QRectF(fromScene(rect.topLeft()), rect.size() * m_zoom).adjusted(-4, -4, 4, 4);
        paint::frame(painter, place, metrics::radiusControl * m_zoom + 4, {}, palette.matchText, 1.0);
        paint::frame(painter, place.adjusted(1, 1, -1, -1), metrics::radiusControl * m_zoom + 3, {},
                     palette.match, 3.0);
    }
}

void LineageCanvas::paintOver(QPainter *painter)
{
    CanvasPainter::Job job = jobFor(rect(), 1);
    if (!m_trail.lines.empty()) {
        job.smooth = m_trail.lines.size() <= mostBold;
        m_painter.paintLines(painter, job, m_trail.lines);
        m_painter.paintOutlines(painter, job, m_trail.boxes);
        job.smooth = true;
    }
    if (!m_found.empty())
        paintFound(painter, job);
    if (m_hovered.kind == CanvasTarget::Kind::Line)
        m_painter.paintLines(painter, job, {m_hovered.index});
    painter->resetTransform();
    if (m_current.isNone())
        return;
    if (m_current.kind == CanvasTarget::Kind::Line) {
        m_painter.paintLines(painter, job, {m_current.index});
        const lineage::Line &line = m_scene->line(m_current.index);
        m_painter.paintOutlines(painter, job, {line.from, line.to});
        return;
    }
    const QRectF rect = m_scene->rectOf(m_current);
    const QRectF place(fromScene(rect.topLeft()), rect.size() * m_zoom);
    const bool row =
        m_current.kind == CanvasTarget::Kind::Column || m_current.kind == CanvasTarget::Kind::More;
    const double out = row ? 0 : (m_keyboardFocus && hasFocus() ? 3 : 1);
    if (m_keyboardFocus && hasFocus())
        paint::focusRing(painter, place.adjusted(-out, -out, out, out),
                         row ? metrics::radiusMark : metrics::radiusControl * m_zoom + out, tokens());
    else
        paint::frame(painter, place.adjusted(-out, -out, out, out), metrics::radiusControl * m_zoom + out, {},
                     tokens().accent, 2.0);
}

} // namespace meshbook::views
