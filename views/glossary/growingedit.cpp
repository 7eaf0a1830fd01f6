// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/growingedit.h"

#include "views/theme/fontscale.h"
#include "views/theme/metrics.h"

#include <QWheelEvent>
#include <QtMath>

#include <algorithm>

namespace meshbook::views {

GrowingEdit::GrowingEdit(int lines, QWidget *parent)
    : QTextEdit(parent)
    , m_lines(lines)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(metrics::space1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    applyLook();
    connect(this, &QTextEdit::textChanged, this, [this] {
        fit();
        if (!m_showing)
            emit edited();
    });
}

void GrowingEdit::showText(const QString &text)
{
    if (toPlainText() == text)
        return;
    m_showing = true;
    setPlainText(text);
    m_showing = false;
}

QSize GrowingEdit::sizeHint() const
{
    const int least = m_lines * QFontMetrics(font()).lineSpacing() + 2 * metrics::space1;
    return {200, std::max(least, qCeil(document()->size().height()) + 1)};
}

QSize GrowingEdit::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void GrowingEdit::fit()
{
    document()->setTextWidth(viewport()->width());
    updateGeometry();
}

void GrowingEdit::applyLook()
{
    setFont(FontScale::current().base);
}

void GrowingEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyLook();
    if (event->type() == QEvent::FontChange)
        fit();
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void GrowingEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, not the text
}

} // namespace meshbook::views
