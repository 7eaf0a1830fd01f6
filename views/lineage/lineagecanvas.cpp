// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineagecanvas.h"

#include "views/lineage/canvaswalk.h"
#include "views/theme/reducedmotion.h"

#include <QEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace meshbook::views {

namespace {

constexpr double leastFitted = 0.6; ///< smaller than this a first view shows the root at this zoom instead
constexpr int settleMs = 90;
constexpr std::size_t mostMoved = 600; ///< boxes in sight that are moved; more jump
constexpr std::size_t manyLines = 500; ///< in sight: not smoothed while zooming
constexpr double step = 1.1; ///< of zoom

QPointF snapped(const QPointF &point, double ratio)
{
    return {std::round(point.x() * ratio) / ratio, std::round(point.y() * ratio) / ratio};
}

} // namespace

LineageCanvas::LineageCanvas(QWidget *parent)
    : PaintedWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Lineage picture"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (m_rough) {
            m_rough = false;
            dropBuffer();
        }
    });
    m_movement.setDuration(longestMs);
    m_movement.setStartValue(0.0);
    m_movement.setEndValue(1.0);
    m_movement.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_movement, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_movement, &QVariantAnimation::finished, this, [this] { update(); });
}

LineageCanvas::~LineageCanvas() = default;

void LineageCanvas::setScene(const CanvasScenePtr &scene, const LensColors &lens)
{
    const CanvasScenePtr before = m_scene;
    const CanvasChoice chosen = before != nullptr ? before->choiceOf(m_current) : CanvasChoice();
    m_movement.stop();
    m_scene = scene;
    m_hovered = {};
    m_found.clear();
    if (scene == nullptr) {
        m_painter = {};
        m_current = {};
        dropBuffer();
        return;
    }
    m_painter = CanvasPainter(scene, lens, tokens());
    m_current = scene->find(chosen);
    const bool first = before == nullptr || before->boxCount() == 0;
    if (first) {
        fitFrom(leastFitted);
    } else {
        QPointF shift;
        keepPlace(*before, shift);
        startMovement(*before, shift);
    }
    updateTrail();
    dropBuffer();
    emit viewChanged();
    if (chosen != scene->choiceOf(m_current))
        emit currentChanged();
}

void LineageCanvas::setLens(const LensColors &lens)
{
    if (m_scene == nullptr)
        return;
    m_painter.setLens(lens);
    dropBuffer();
}

/// What is chosen (else the box nearest to the middle) stays where it is in the widget.
void LineageCanvas::keepPlace(const CanvasScene &before, QPointF &shift)
{
    const QPointF middle = toScene(rect().center());
    QString anchor = m_current.isOfBox() ? m_scene->box(m_current.index).id : QString();
    if (anchor.isEmpty()) {
        double nearest = std::numeric_limits<double>::max();
        for (int i = 0; i < before.boxCount(); ++i) {
            const QPointF away = before.boxRect(i).center() - middle;
            const double distance = std::hypot(away.x(), away.y());
            if (distance < nearest && m_scene->indexOfBox(before.box(i).id) >= 0) {
                nearest = distance;
                anchor = before.box(i).id;
            }
        }
    }
    const int was = before.indexOfBox(anchor);
    const int is = m_scene->indexOfBox(anchor);
    if (was < 0 || is < 0) {
        fitFrom(leastFitted);
        return;
    }
    shift = m_scene->boxRect(is).topLeft() - before.boxRect(was).topLeft();
    place(m_origin - shift * m_zoom);
    // A fitted picture that grew out of the window is fitted again while it can still be read.
    const QRectF all(fromScene(m_scene->bounds().topLeft()), m_scene->bounds().size() * m_zoom);
    if (m_fitted && !QRectF(rect()).contains(all))
        fitFrom(leastFitted);
}

void LineageCanvas::startMovement(const CanvasScene &before, const QPointF &shift)
{
    m_movedFrom.assign(static_cast<std::size_t>(m_scene->boxCount()), QRectF());
    std::vector<int> inSight;
    m_scene->boxesIn(visibleArea(), inSight);
    bool moves = false;
    for (int i = 0; i < m_scene->boxCount(); ++i) {
        const int was = before.indexOfBox(m_scene->box(i).id);
        if (was < 0)
            continue;
        QRectF &from = m_movedFrom[static_cast<std::size_t>(i)];
        from = before.boxRect(was).translated(shift);
        moves = moves || from.topLeft() != m_scene->boxRect(i).topLeft();
    }
    if (moves && !reducedMotion() && isVisible() && inSight.size() <= mostMoved)
        m_movement.start();
}

bool LineageCanvas::isMoving() const
{
    return m_movement.state() == QAbstractAnimation::Running;
}

void LineageCanvas::dropBuffer()
{
    m_missing = QRect(QPoint(0, 0), m_buffer.size());
    update();
}

QRectF LineageCanvas::visibleArea() const
{
    return {toScene(QPointF(0, 0)), QSizeF(size()) / m_zoom};
}

void LineageCanvas::place(const QPointF &origin)
{
    m_origin = snapped(origin, devicePixelRatioF());
    m_placedIn = size();
}

void LineageCanvas::viewMoved()
{
    dropBuffer();
    emit viewChanged();
}

void LineageCanvas::setZoom(double zoom, const QPointF &anchor)
{
    const double wanted = std::clamp(zoom, leastZoom, mostZoom);
    if (m_scene == nullptr || qFuzzyCompare(wanted, m_zoom))
        return;
    m_fitted = false;
    const QPointF spot = toScene(anchor);
    m_zoom = wanted;
    place(anchor - spot * m_zoom);
    std::vector<int> lines;
    m_scene->linesIn(visibleArea(), lines);
    m_rough = lines.size() > manyLines;
    if (m_rough)
        m_settle.start();
    viewMoved();
}

void LineageCanvas::zoomBy(int steps)
{
    QPointF anchor = QRectF(rect()).center();
    if (m_scene != nullptr && !m_current.isNone()) {
        const QPointF chosen = fromScene(m_scene->rectOf(m_current).center());
        if (QRectF(rect()).contains(chosen))
            anchor = chosen;
    }
    setZoom(m_zoom * std::pow(step, 2 * steps), anchor);
}

void LineageCanvas::fit()
{
    fitFrom(leastZoom);
}

void LineageCanvas::fitFrom(double least)
{
    if (m_scene == nullptr || width() < 1 || height() < 1)
        return;
    const QRectF all = m_scene->bounds();
    const double room = std::max(1.0, static_cast<double>(height() - m_toolRoom));
    const double whole = std::min(width() / std::max(1.0, all.width()), room / std::max(1.0, all.height()));
    m_zoom = std::clamp(whole, least, 1.0);
    QPointF middle = all.center();
    if (whole < m_zoom) { // not all of it can be seen: then its root
        const CanvasTarget root = m_current.isNone() ? canvaswalk::start(*m_scene) : m_current;
        if (!root.isNone())
            middle = m_scene->rectOf(root).center();
    }
    place(QPointF(width() / 2.0, room / 2) - middle * m_zoom);
    m_fitted = true;
    m_leastFit = least;
    viewMoved();
}

void LineageCanvas::resetZoom()
{
    const QPointF anchor = m_scene != nullptr && !m_current.isNone()
        ? fromScene(m_scene->rectOf(m_current).center())
        : QRectF(rect()).center();
    setZoom(1, anchor);
}

void LineageCanvas::panBy(const QPoint &pixels)
{
    if (m_scene == nullptr || pixels.isNull())
        return;
    m_fitted = false;
    const double ratio = devicePixelRatioF();
    const QPointF before = m_origin;
    place(m_origin + pixels);
    const QPoint moved = ((m_origin - before) * ratio).toPoint();
    if (!m_buffer.isNull() && std::abs(moved.x()) < m_buffer.width()
        && std::abs(moved.y()) < m_buffer.height()) {
        QRegion exposed;
        m_missing.translate(moved);
        m_buffer.scroll(moved.x(), moved.y(), m_buffer.rect(), &exposed);
        m_missing += exposed;
        m_missing &= m_buffer.rect();
        update();
    } else {
        dropBuffer();
    }
    emit viewChanged();
}

void LineageCanvas::centerOn(const QPointF &point)
{
    panBy((QRectF(rect()).center() - fromScene(point)).toPoint());
}

void LineageCanvas::ensureVisible(const CanvasTarget &target)
{
    if (m_scene == nullptr || target.isNone())
        return;
    const QRectF rect = m_scene->rectOf(target);
    const QRectF place(fromScene(rect.topLeft()), rect.size() * m_zoom);
    constexpr double margin = 32;
    const QRectF inside =
        QRectF(0, 0, width(), std::max(80, height() - m_toolRoom)).adjusted(margin, margin, -margin, -margin);
    QPointF by;
    if (place.left() < inside.left() || place.width() > inside.width())
        by.setX(inside.left() - place.left());
    else if (place.right() > inside.right())
        by.setX(inside.right() - place.right());
    if (place.top() < inside.top() || place.height() > inside.height())
        by.setY(inside.top() - place.top());
    else if (place.bottom() > inside.bottom())
        by.setY(inside.bottom() - place.bottom());
    if (place.intersects(QRectF(this->rect())))
        panBy(by.toPoint());
    else
        centerOn(rect.center());
}

LineageCanvas::View LineageCanvas::view() const
{
    return {m_zoom, toScene(QRectF(rect()).center())};
}

void LineageCanvas::setView(const View &view)
{
    if (!std::isfinite(view.zoom) || !std::isfinite(view.centre.x()) || !std::isfinite(view.centre.y()))
        return;
    m_fitted = false;
    m_zoom = std::clamp(view.zoom, leastZoom, mostZoom);
    place(QRectF(rect()).center() - view.centre * m_zoom);
    viewMoved();
}

CanvasPainter LineageCanvas::makePainter() const
{
    return {m_scene, m_painter.lens(), tokens()};
}

void LineageCanvas::resizeEvent(QResizeEvent *event)
{
    PaintedWidget::resizeEvent(event);
    if (m_fitted) {
        fitFrom(m_leastFit);
        return;
    }
    // The middle stays. The event's old size is not what the view was chosen for where the widget was hidden.
    const QSizeF grown = QSizeF(size()) - m_placedIn;
    place(m_origin + QPointF(grown.width(), grown.height()) / 2);
    viewMoved();
}

void LineageCanvas::changeEvent(QEvent *event)
{
    PaintedWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_scene != nullptr) {
        m_painter = makePainter();
        dropBuffer();
    }
}

void LineageCanvas::setCurrent(const CanvasTarget &target)
{
    if (target == m_current)
        return;
    m_current = target;
    updateTrail();
    speak();
    update();
    emit currentChanged();
}

void LineageCanvas::setHovered(const CanvasTarget &target)
{
    if (target == m_hovered)
        return;
    m_hovered = target;
    updateTrail();
    setCursor(target.isNone() || (target.kind == CanvasTarget::Kind::Frame && !target.chevron)
                  ? Qt::ArrowCursor
                  : Qt::PointingHandCursor);
    update();
}

void LineageCanvas::updateTrail()
{
    m_trail = {};
    const CanvasTarget &of = m_hovered.isOfBox() ? m_hovered : m_current;
    // Everything goes through the root: chosen, it would light up the whole picture.
    const bool says = of.isOfBox() && (m_hovered.isOfBox() || !m_scene->box(of.index).root);
    if (m_scene != nullptr && says)
        m_trail = m_scene->trailOf(of.index);
}

void LineageCanvas::setFound(const std::vector<int> &boxes)
{
    m_found = boxes;
    update();
}

} // namespace meshbook::views
