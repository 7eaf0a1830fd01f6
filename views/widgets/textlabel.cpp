// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/textlabel.h"

#include "views/theme/paint.h"
#include "views/widgets/plaintext.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace meshbook::views {

TextLabel::TextLabel(const QString &text, TextRole role, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    applyLook();
}

void TextLabel::setText(const QString &text)
{
    QLabel::setText(wordWrap() ? plaintext::manyLines(text) : plaintext::oneLine(text));
    setAccessibleName(QLabel::text());
}

void TextLabel::setLook(TextRole role, Ink ink)
{
    m_role = role;
    m_ink = ink;
    applyLook();
}

void TextLabel::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
    update();
}

void TextLabel::setWrapped(bool on)
{
    setWordWrap(on);
    if (on) {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
}

void TextLabel::setSelectable(bool on)
{
    setTextInteractionFlags(on ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    if (on)
        setCursor(Qt::IBeamCursor);
}

void TextLabel::applyLook()
{
    if (m_applying)
        return;
    m_applying = true;
    setFont(fontFor(m_role, FontScale::current()));
    // Start from the inherited palette, so that a change of the application's reaches this label.
    QPalette palette = parentWidget() ? parentWidget()->palette() : QApplication::palette();
    const SemanticPalette tokens = SemanticPalette::of(palette);
    QPalette own;
    own.setColor(QPalette::WindowText, inkColor(m_ink, tokens));
    own.setColor(QPalette::Text, inkColor(m_ink, tokens));
    setPalette(own);
    m_applying = false;
    updateGeometry();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ParentChange)
        applyLook();
}

QSize TextLabel::sizeHint() const
{
    if (wordWrap())
        return QLabel::sizeHint();
    const QFontMetrics fm(font());
    const QMargins m = contentsMargins();
    return {fm.horizontalAdvance(text()) + 2 + m.left() + m.right(), fm.height() + m.top() + m.bottom()};
}

QSize TextLabel::minimumSizeHint() const
{
    if (wordWrap())
        return QLabel::minimumSizeHint();
    const QSize full = sizeHint();
    if (m_elide == Qt::ElideNone)
        return full;
    return {qMin(full.width(), QFontMetrics(font()).averageCharWidth() * 4), full.height()};
}

bool TextLabel::isElided() const
{
    return !wordWrap() && m_elide != Qt::ElideNone
        && QFontMetrics(font()).horizontalAdvance(text()) > contentsRect().width();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!isElided()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paint::text(&painter, contentsRect(), text(), font(), palette().color(QPalette::WindowText),
                alignment() | Qt::AlignVCenter, m_elide);
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plaintext::toolTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace meshbook::views
