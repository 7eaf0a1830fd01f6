// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/paintedwidget.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>

namespace meshbook::views {

namespace {

bool changesLook(QEvent::Type type)
{
    return type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::StyleChange
        || type == QEvent::LayoutDirectionChange || type == QEvent::EnabledChange;
}

} // namespace

PaintedWidget::PaintedWidget(QWidget *parent)
    : QWidget(parent)
{
}

void PaintedWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(event->type())) {
        updateGeometry();
        update();
    }
}

PaintedButton::PaintedButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void PaintedButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (changesLook(event->type())) {
        updateGeometry();
        update();
    }
}

void PaintedButton::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
}

void PaintedButton::keyPressEvent(QKeyEvent *event)
{
    // Return presses it too: these look like links and rows, where people expect it.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isEnabled()) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace meshbook::views
