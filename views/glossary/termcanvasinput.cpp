// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the graph of terms does with mouse, wheel and keyboard.
#include "views/glossary/termcanvas.h"
#include "views/widgets/plaintext.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace meshbook::views {

namespace {

constexpr double notch = 120; ///< one step of a wheel
constexpr double wheelStep = 1.2;
constexpr double keyPan = 60;

} // namespace

bool TermCanvas::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // While the picture has the focus these zoom it, not the text of the whole window.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool zooms = key->modifiers().testFlag(Qt::ControlModifier)
            && (key->key() == Qt::Key_0 || key->key() == Qt::Key_Plus || key->key() == Qt::Key_Minus
                || key->key() == Qt::Key_Equal);
        if (zooms) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int term = termAt(help->pos());
        if (term < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plaintext::toolTip(describe(term)), this);
        return true;
    }
    default:
        break;
    }
    return PaintedWidget::event(event);
}

void TermCanvas::resizeEvent(QResizeEvent *event)
{
    PaintedWidget::resizeEvent(event);
    if (m_fitted)
        fit();
}

void TermCanvas::wheelEvent(QWheelEvent *event)
{
    event->accept();
    // Two fingers on a touchpad move the picture; a wheel, or Ctrl with either, zooms it.
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier);
    if (!zooms && !event->pixelDelta().isNull()) {
        panBy(event->pixelDelta());
        return;
    }
    m_wheelRest += event->angleDelta().y();
    const double steps = std::trunc(m_wheelRest / (notch / 4)) / 4;
    if (steps == 0)
        return;
    m_wheelRest -= steps * notch;
    setZoom(zoom() * std::pow(wheelStep, steps), event->position());
}

void TermCanvas::mousePressEvent(QMouseEvent *event)
{
    m_keyboardFocus = false;
    const int term = termAt(event->position());
    if (term >= 0 && event->button() != Qt::MiddleButton) {
        setCurrent(term);
    } else if (event->button() != Qt::RightButton) {
        m_panning = true;
        m_pannedAt = event->position();
        setCursor(Qt::ClosedHandCursor);
    }
    update();
    event->accept();
}

void TermCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_panning) {
        setHovered(termAt(event->position()));
        return;
    }
    panBy(event->position() - m_pannedAt);
    m_pannedAt = event->position();
}

void TermCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_panning)
        unsetCursor();
    m_panning = false;
    event->accept();
}

void TermCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int term = termAt(event->position());
    if (term < 0 || event->button() != Qt::LeftButton)
        return;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        emit openRequested(term);
    else
        emit centreRequested(term);
}

void TermCanvas::leaveEvent(QEvent *event)
{
    PaintedWidget::leaveEvent(event);
    setHovered(-1);
}

void TermCanvas::focusInEvent(QFocusEvent *event)
{
    PaintedWidget::focusInEvent(event);
    m_keyboardFocus = event->reason() != Qt::MouseFocusReason;
    speak();
    update();
}

void TermCanvas::focusOutEvent(QFocusEvent *event)
{
    PaintedWidget::focusOutEvent(event);
    update();
}

void TermCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QPoint at = m_current < 0 ? rect().center() : rectOf(m_current).center().toPoint();
        emit menuRequested(m_current, mapToGlobal(at));
        return;
    }
    emit menuRequested(termAt(event->pos()), event->globalPos());
}

bool TermCanvas::handleArrow(const QKeyEvent &event)
{
    QPointF direction;
    switch (event.key()) {
    case Qt::Key_Left:
        direction = {-1, 0};
        break;
    case Qt::Key_Right:
        direction = {1, 0};
        break;
    case Qt::Key_Up:
        direction = {0, -1};
        break;
    case Qt::Key_Down:
        direction = {0, 1};
        break;
    default:
        return false;
    }
    if (event.modifiers().testFlag(Qt::AltModifier))
        return false; // history
    if (event.modifiers().testFlag(Qt::ControlModifier) || event.modifiers().testFlag(Qt::ShiftModifier)) {
        panBy(direction * -keyPan);
        return true;
    }
    m_keyboardFocus = true;
    setCurrent(m_current < 0 ? 0 : nextFrom(m_current, direction));
    ensureVisible(m_current);
    update();
    return true;
}

void TermCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!m_picture || m_picture->boxes.empty()) {
        PaintedWidget::keyPressEvent(event);
        return;
    }
    if (handleArrow(*event))
        return;
    const bool ctrl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < 0)
            break;
        if (ctrl)
            emit openRequested(m_current);
        else
            emit centreRequested(m_current);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1);
        return;
    case Qt::Key_Minus:
        zoomBy(-1);
        return;
    case Qt::Key_0:
        if (!ctrl)
            break;
        setZoom(1, m_current < 0 ? QRectF(rect()).center() : rectOf(m_current).center());
        return;
    case Qt::Key_Home:
        setCurrent(0);
        ensureVisible(0);
        return;
    case Qt::Key_F:
        if (ctrl || alt)
            break;
        fit();
        return;
    default:
        break;
    }
    PaintedWidget::keyPressEvent(event);
}

} // namespace meshbook::views
