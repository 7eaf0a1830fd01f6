// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the canvas does with mouse, wheel, touchpad and keyboard.
#include "views/lineage/canvaswalk.h"
#include "views/lineage/lineagecanvas.h"
#include "views/widgets/plaintext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace meshbook::views {

using lineage::Direction;
using Kind = CanvasTarget::Kind;

namespace {

constexpr double nearPixels = 5; ///< how far beside a line it is still meant
constexpr double notch = 120; ///< one step of a wheel
constexpr double zoomStep = 1.1;
constexpr int keyPan = 60;

} // namespace

bool LineageCanvas::event(QEvent *event)
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
    case QEvent::NativeGesture:
        return handleNative(event);
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const CanvasTarget target =
            m_scene != nullptr ? m_scene->at(toScene(help->pos()), nearPixels / m_zoom) : CanvasTarget();
        if (target.isNone())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plaintext::toolTip(describe(target)), this);
        return true;
    }
    default:
        break;
    }
    return PaintedWidget::event(event);
}

bool LineageCanvas::handleNative(QEvent *event)
{
    const auto *gesture = static_cast<QNativeGestureEvent *>(event);
    if (gesture->gestureType() == Qt::ZoomNativeGesture) {
        setZoom(m_zoom * (1 + gesture->value()), gesture->position());
        return true;
    }
    if (gesture->gestureType() == Qt::SmartZoomNativeGesture) {
        fit();
        return true;
    }
    return PaintedWidget::event(event);
}

void LineageCanvas::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier);
    // Two fingers on a touchpad move the picture; a wheel, or Ctrl with either, zooms it.
    if (!zooms && !event->pixelDelta().isNull()) {
        panBy(event->pixelDelta());
        return;
    }
    if (!zooms && event->modifiers().testFlag(Qt::ShiftModifier)) {
        panBy({static_cast<int>(event->angleDelta().y() + event->angleDelta().x()) / 2, 0});
        return;
    }
    if (event->angleDelta().x() != 0 && event->angleDelta().y() == 0) {
        panBy({event->angleDelta().x() / 2, 0});
        return;
    }
    m_wheelRest += event->angleDelta().y();
    const double steps = std::trunc(m_wheelRest / (notch / 4)) / 4;
    if (steps == 0)
        return;
    m_wheelRest -= steps * notch;
    setZoom(m_zoom * std::pow(zoomStep, 2 * steps), event->position());
}

void LineageCanvas::mousePressEvent(QMouseEvent *event)
{
    m_keyboardFocus = false;
    m_pressedAt = m_pannedAt = event->pos();
    const CanvasTarget target =
        m_scene != nullptr ? m_scene->at(toScene(event->position()), nearPixels / m_zoom) : CanvasTarget();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld)) {
        m_panning = true;
        setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        m_mayPan = target.isNone() || (target.kind == Kind::Frame && !target.chevron);
        if (!m_mayPan)
            press(target);
    } else if (event->button() == Qt::RightButton && !target.isNone()) {
        setCurrent(target.kind == Kind::Stub ? CanvasTarget{Kind::Box, target.index} : target);
    }
    event->accept();
}

void LineageCanvas::press(const CanvasTarget &target)
{
    switch (target.kind) {
    case Kind::Stub:
        setCurrent({Kind::Box, target.index});
        emit growRequested({Kind::Box, target.index}, target.direction);
        return;
    case Kind::More:
        setCurrent({Kind::Box, target.index});
        emit columnsRequested(target);
        return;
    default:
        break;
    }
    CanvasTarget chosen = target;
    chosen.chevron = false;
    setCurrent(chosen);
    if (!target.chevron)
        return;
    const bool group = target.kind == Kind::Frame || m_scene->box(target.index).uri.key.isEmpty();
    if (group)
        emit groupToggled(chosen);
    else
        emit columnsRequested(chosen);
}

void LineageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_mayPan && (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_panning = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_panning) {
        panBy(event->pos() - m_pannedAt);
        m_pannedAt = event->pos();
        return;
    }
    if (m_scene != nullptr && event->buttons() == Qt::NoButton && !isMoving())
        setHovered(m_scene->at(toScene(event->position()), nearPixels / m_zoom));
}

void LineageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const bool panned = m_panning;
    m_panning = false;
    if (panned)
        setCursor(m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
    else if (m_mayPan && event->button() == Qt::LeftButton && m_scene != nullptr)
        setCurrent(m_scene->at(toScene(event->position()), nearPixels / m_zoom));
    m_mayPan = false;
}

void LineageCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_scene == nullptr || event->button() != Qt::LeftButton)
        return;
    const CanvasTarget target = m_scene->at(toScene(event->position()), nearPixels / m_zoom);
    if ((target.kind == Kind::Box || target.kind == Kind::Column || target.kind == Kind::Frame)
        && !target.chevron)
        emit activated(
            target, event->modifiers().testFlag(Qt::ControlModifier) ? OpenIn::NewTab : OpenIn::CurrentTab);
}

void LineageCanvas::leaveEvent(QEvent *event)
{
    PaintedWidget::leaveEvent(event);
    setHovered({});
}

void LineageCanvas::focusInEvent(QFocusEvent *event)
{
    PaintedWidget::focusInEvent(event);
    m_keyboardFocus = event->reason() != Qt::MouseFocusReason;
    if (m_scene != nullptr && m_current.isNone()
        && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason))
        setCurrent(canvaswalk::start(*m_scene));
    speak();
    update();
}

void LineageCanvas::focusOutEvent(QFocusEvent *event)
{
    PaintedWidget::focusOutEvent(event);
    m_spaceHeld = false;
    update();
}

void LineageCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_scene == nullptr)
        return;
    event->accept();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRectF rect = m_scene->rectOf(m_current);
        const QPoint at = m_current.isNone() ? this->rect().center() : fromScene(rect.center()).toPoint();
        emit menuRequested(m_current, mapToGlobal(at));
        return;
    }
    emit menuRequested(m_scene->at(toScene(event->pos()), nearPixels / m_zoom), event->globalPos());
}

void LineageCanvas::keyPressEvent(QKeyEvent *event)
{
    if (m_scene == nullptr) {
        PaintedWidget::keyPressEvent(event);
        return;
    }
    if (handleArrow(*event) || handleCommandKey(*event))
        event->accept();
    else
        PaintedWidget::keyPressEvent(event);
}

bool LineageCanvas::handleArrow(const QKeyEvent &event)
{
    canvaswalk::Step step{};
    QPoint pan;
    switch (event.key()) {
    case Qt::Key_Left:
        step = canvaswalk::Step::Left;
        pan = {keyPan, 0};
        break;
    case Qt::Key_Right:
        step = canvaswalk::Step::Right;
        pan = {-keyPan, 0};
        break;
    case Qt::Key_Up:
        step = canvaswalk::Step::Up;
        pan = {0, keyPan};
        break;
    case Qt::Key_Down:
        step = canvaswalk::Step::Down;
        pan = {0, -keyPan};
        break;
    default:
        return false;
    }
    if (event.modifiers().testFlag(Qt::AltModifier))
        return false; // history
    if (event.modifiers().testFlag(Qt::ControlModifier) || event.modifiers().testFlag(Qt::ShiftModifier)) {
        panBy(pan);
        return true;
    }
    m_keyboardFocus = true;
    const CanvasTarget target = canvaswalk::next(*m_scene, m_current, step);
    setCurrent(target);
    ensureVisible(target);
    return true;
}

bool LineageCanvas::handleCommandKey(const QKeyEvent &event)
{
    const bool ctrl = event.modifiers().testFlag(Qt::ControlModifier);
    const bool box = m_current.isOfBox();
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.isNone())
            return false;
        emit activated(m_current, ctrl ? OpenIn::NewTab : OpenIn::CurrentTab);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (box && !ctrl)
            emit growRequested(m_current, Direction::Both);
        else
            zoomBy(1);
        return true;
    case Qt::Key_Minus:
        if (box && !ctrl)
            emit shrinkRequested(m_current);
        else
            zoomBy(-1);
        return true;
    case Qt::Key_0:
        if (!ctrl)
            return false;
        resetZoom();
        return true;
    case Qt::Key_Space:
        if (!event.isAutoRepeat()) {
            m_spaceHeld = true;
            setCursor(Qt::OpenHandCursor);
        }
        return true;
    case Qt::Key_Home:
        setCurrent(canvaswalk::start(*m_scene));
        ensureVisible(m_current);
        return true;
    case Qt::Key_Escape:
        if (m_current.isNone())
            return false;
        setCurrent({});
        return true;
    case Qt::Key_Delete:
        if (box)
            emit hideRequested(m_current);
        return box;
    default:
        return !ctrl && !event.modifiers().testFlag(Qt::AltModifier) && handleLetter(event.key());
    }
}

bool LineageCanvas::handleLetter(int key)
{
    const bool box = m_current.isOfBox();
    switch (key) {
    case Qt::Key_F:
        fit();
        return true;
    case Qt::Key_C:
        if (box)
            emit columnsRequested({Kind::Box, m_current.index});
        return box;
    case Qt::Key_R:
        if (box)
            emit refocusRequested(m_current);
        return box;
    case Qt::Key_T:
        if (m_current.kind == Kind::Column)
            emit traceRequested(m_current);
        return m_current.kind == Kind::Column;
    case Qt::Key_G:
        if (m_current.kind == Kind::Frame
            || (box
                && (m_scene->box(m_current.index).uri.key.isEmpty()
                    || m_scene->box(m_current.index).frame >= 0))) {
            emit groupToggled(m_current);
            return true;
        }
        return false;
    default:
        return false;
    }
}

void LineageCanvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        if (!m_panning)
            setCursor(Qt::ArrowCursor);
        event->accept();
        return;
    }
    PaintedWidget::keyReleaseEvent(event);
}

} // namespace meshbook::views
