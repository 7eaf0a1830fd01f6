// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the time chart does with mouse, wheel, touchpad and keyboard.
#include "views/health/chartwords.h"
#include "views/health/timechart.h"
#include "views/widgets/plaintext.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace meshbook::views {

namespace {

constexpr double notch = 120; ///< one step of a wheel
constexpr double zoomStep = 1.25;
constexpr double keyPan = 0.1; ///< of the stretch on view
constexpr int nearPixels = 6;
constexpr int farSteps = 10;

} // namespace

bool TimeChart::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // While the chart has the focus these zoom it, not the text of the whole window.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool zooms = key->key() == Qt::Key_0 || key->key() == Qt::Key_Plus
            || key->key() == Qt::Key_Minus || key->key() == Qt::Key_Equal;
        if (zooms
            && (key->modifiers() & ~(Qt::ControlModifier | Qt::KeypadModifier | Qt::ShiftModifier)) == 0) {
            event->accept();
            return true;
        }
    }
    return QChartView::event(event);
}

bool TimeChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QStringList words;
        const qint64 moment = momentAt(help->pos().x());
        for (const ChartMarker &each : m_data.markers) {
            if (isPartShown(Part::Markers) && std::abs(xOf(each.at) - help->pos().x()) <= nearPixels)
                words << each.words;
        }
        const int interval = isPartShown(Part::Intervals) ? intervalAt(moment) : -1;
        if (interval >= 0)
            words << m_data.intervals[static_cast<std::size_t>(interval)].words;
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plaintext::toolTip(words.join(u'\n')), this);
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoom(1 + gesture->value(), momentAt(gesture->position().x()));
            return true;
        }
    }
    if (event->type() == QEvent::Leave && !m_keyboardFocus)
        setCurrent({});
    return QChartView::viewportEvent(event);
}

void TimeChart::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier);
    const double msPerPixel = static_cast<double>(m_to - m_from) / std::max(1.0, plotArea().width());
    const QPoint pixels = event->pixelDelta();
    const QPoint angle = event->angleDelta();
    if (!zooms && !pixels.isNull() && std::abs(pixels.x()) > std::abs(pixels.y())) {
        panBy(static_cast<qint64>(-pixels.x() * msPerPixel));
        return;
    }
    if (!zooms && (event->modifiers().testFlag(Qt::ShiftModifier) || (angle.x() != 0 && angle.y() == 0))) {
        panBy(static_cast<qint64>(-(angle.x() + angle.y()) / 2.0 * msPerPixel));
        return;
    }
    m_wheelRest += angle.y();
    const double steps = std::trunc(m_wheelRest / (notch / 4)) / 4;
    if (steps == 0)
        return;
    m_wheelRest -= steps * notch;
    zoom(std::pow(zoomStep, steps), momentAt(event->position().x()));
}

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    m_keyboardFocus = false;
    setFocus(Qt::MouseFocusReason);
    const bool below = event->position().y() > plotArea().bottom();
    const bool pans = event->button() == Qt::MiddleButton
        || (event->button() == Qt::LeftButton && (below || event->modifiers().testFlag(Qt::ShiftModifier)));
    if (pans) {
        m_panFrom = event->position().x();
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        m_dragFrom = m_dragTo = std::clamp(event->position().x(), plotArea().left(), plotArea().right());
    }
    event->accept();
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    event->accept();
    const double x = event->position().x();
    if (m_panFrom) {
        const double msPerPixel = static_cast<double>(m_to - m_from) / std::max(1.0, plotArea().width());
        panBy(static_cast<qint64>((*m_panFrom - x) * msPerPixel));
        m_panFrom = x;
        return;
    }
    if (m_dragFrom) {
        m_dragTo = std::clamp(x, plotArea().left(), plotArea().right());
        viewport()->update();
        return;
    }
    if (plotArea().contains(event->position()))
        setCurrent(m_data.series->nearest(momentAt(x)));
}

void TimeChart::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    if (m_panFrom) {
        m_panFrom.reset();
        viewport()->unsetCursor();
        return;
    }
    if (!m_dragFrom)
        return;
    const double from = *m_dragFrom;
    m_dragFrom.reset();
    if (std::abs(m_dragTo - from) >= QApplication::startDragDistance())
        setRange(momentAt(std::min(from, m_dragTo)), momentAt(std::max(from, m_dragTo)));
    else
        setCurrent(m_data.series->nearest(momentAt(from)));
    viewport()->update();
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    const int interval = intervalAt(momentAt(event->position().x()));
    if (interval >= 0 && isPartShown(Part::Intervals))
        emit intervalActivated(interval);
    else
        showAll();
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() != Qt::MouseFocusReason;
    QChartView::focusInEvent(event);
    viewport()->update();
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    m_keyboardFocus = true;
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const qint64 middle =
        m_current ? std::clamp(m_data.series->at(*m_current), m_from, m_to) : m_from + (m_to - m_from) / 2;
    const auto part = static_cast<qint64>(static_cast<double>(m_to - m_from) * keyPan);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep, middle);
        return;
    case Qt::Key_Minus:
        zoom(1 / zoomStep, middle);
        return;
    case Qt::Key_0:
        showAll();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (control) {
            panBy(event->key() == Qt::Key_Left ? -part : part);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_current) {
            setCurrent({});
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const int interval = m_current ? intervalAt(m_data.series->at(*m_current)) : -1; interval >= 0) {
            emit intervalActivated(interval);
            return;
        }
        break;
    default:
        break;
    }
    if (!walk(event->key()))
        QWidget::keyPressEvent(event);
}

bool TimeChart::walk(int key)
{
    switch (key) {
    case Qt::Key_Left:
        walkPoints(-1);
        return true;
    case Qt::Key_Right:
        walkPoints(1);
        return true;
    case Qt::Key_Up:
        walkPoints(farSteps);
        return true;
    case Qt::Key_Down:
        walkPoints(-farSteps);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!m_drawn.points.empty())
            setCurrent(key == Qt::Key_Home ? m_drawn.points.front() : m_drawn.points.back());
        return true;
    case Qt::Key_PageUp:
        walkIntervals(-1);
        return true;
    case Qt::Key_PageDown:
        walkIntervals(1);
        return true;
    default:
        return false;
    }
}

/// Over what is drawn: of millions of points those that can be told apart. Past the edge the chart moves on.
void TimeChart::walkPoints(int steps)
{
    if (m_drawn.points.empty())
        return;
    if (!m_current) {
        setCurrent(m_drawn.points.back());
        return;
    }
    const std::vector<std::size_t> &points = m_drawn.points;
    const auto place = std::lower_bound(points.begin(), points.end(), *m_current) - points.begin();
    const auto next =
        std::clamp<std::ptrdiff_t>(place + steps, 0, static_cast<std::ptrdiff_t>(points.size()) - 1);
    setCurrent(points[static_cast<std::size_t>(next)]);
    const qint64 at = m_data.series->at(*m_current);
    if (at < m_from)
        panBy(at - m_from - (m_to - m_from) / 2);
    else if (at > m_to)
        panBy(at - m_to + (m_to - m_from) / 2);
}

void TimeChart::walkIntervals(int step)
{
    if (m_data.intervals.empty())
        return;
    const qint64 now = m_current ? m_data.series->at(*m_current) : (step > 0 ? m_from - 1 : m_to + 1);
    const ChartInterval *found = nullptr;
    for (const ChartInterval &each : m_data.intervals) {
        if (step > 0 && each.from > now) {
            found = &each;
            break;
        }
        if (step < 0 && each.to < now)
            found = &each;
    }
    if (found == nullptr)
        return;
    if (found->from < m_from || found->from > m_to)
        panBy(found->from - m_from - (m_to - m_from) / 3);
    // The first point within it, so that the next step leads past it.
    const std::size_t first = m_data.series->firstFrom(found->from);
    setCurrent(first < m_data.series->size() ? std::optional(first) : m_data.series->nearest(found->from));
}

} // namespace meshbook::views
