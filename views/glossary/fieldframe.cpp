// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/fieldframe.h"

#include "views/theme/metrics.h"
#include "views/theme/paint.h"

#include <QEvent>
#include <QPainter>

namespace meshbook::views {

FieldFrame::FieldFrame(QWidget *parent)
    : PaintedWidget(parent)
{
    setContentsMargins(2, 2, 2, 2); // the ring is inside
}

void FieldFrame::watch(QWidget *editor)
{
    editor->installEventFilter(this);
}

bool FieldFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_focused = event->type() == QEvent::FocusIn;
        update();
    }
    return PaintedWidget::eventFilter(watched, event);
}

void FieldFrame::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const SemanticPalette palette = tokens();
    paint::frame(&painter, rect(), metrics::radiusControl, palette.base, palette.line);
    if (m_focused)
        paint::focusRing(&painter, rect(), metrics::radiusControl, palette);
}

} // namespace meshbook::views
