// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/textlabel.h"

#include "views/theme/paint.h"
#include "views/theme/readingdirection.h"
#include "views/widgets/plaintext.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>
#include <QtMath>

namespace meshbook::views {

namespace {

constexpr double lineFactor = 1.2; // 16 px of type on 20 px of line, as the scale asks

} // namespace

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

void TextLabel::setWrapped(bool on, int widest)
{
    m_widest = widest;
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
    // Names start where the window starts, whatever script they are in.
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment leading = (rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    const Qt::Alignment horizontal = alignment() & (Qt::AlignHorizontal_Mask | Qt::AlignAbsolute);
    if (horizontal == Qt::AlignLeft || horizontal == m_leading) // else the owner chose another one
        setAlignment((alignment() & Qt::AlignVertical_Mask) | leading);
    m_leading = leading;
    m_applying = false;
    updateGeometry();
}

void TextLabel::setMatches(const QList<pieces::Range> &matches)
{
    m_matches = matches;
    update();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ParentChange
        || event->type() == QEvent::LayoutDirectionChange)
        applyLook();
}

QSize TextLabel::sizeHint() const
{
    if (isParagraph()) {
        // About as wide as is comfortable to read; the height follows the width given.
        const int natural = QFontMetrics(font()).size(0, text()).width() + 2;
        const int width = qMin(natural, QFontMetrics(font()).averageCharWidth() * m_widest);
        return {width, layOut(width, nullptr)};
    }
    if (wordWrap())
        return QLabel::sizeHint();
    const QFontMetrics fm(font());
    const QMargins m = contentsMargins();
    return {fm.horizontalAdvance(text()) + 2 + m.left() + m.right(), fm.height() + m.top() + m.bottom()};
}

QSize TextLabel::minimumSizeHint() const
{
    if (isParagraph())
        return {QFontMetrics(font()).averageCharWidth() * 10,
                qRound(QFontMetricsF(font()).height() * lineFactor)};
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

bool TextLabel::isParagraph() const
{
    return wordWrap() && !textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
}

QList<QTextLayout::FormatRange> TextLabel::markFormats(int start, int length) const
{
    QList<QTextLayout::FormatRange> formats;
    const SemanticPalette p = SemanticPalette::of(this);
    for (const pieces::Range &match : m_matches) {
        if (match.start < start || match.start + match.length > start + length)
            continue;
        QTextLayout::FormatRange format;
        format.start = match.start - start;
        format.length = match.length;
        format.format.setForeground(p.matchText);
        format.format.setBackground(p.match);
        formats.append(format);
    }
    return formats;
}

int TextLabel::layOut(int width, QPainter *painter) const
{
    const QFontMetricsF fm(font());
    const double lineHeight = qRound(fm.height() * lineFactor);
    const QMargins m = contentsMargins();
    const double inner = qMax(1, width - m.left() - m.right());
    double y = m.top();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    QTextOption option((rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(readingDirection(text(), layoutDirection()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QStringList paragraphs = text().split(u'\n');
    int start = 0;
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font());
        if (painter)
            layout.setFormats(markFormats(start, static_cast<int>(paragraph.size())));
        start += static_cast<int>(paragraph.size()) + 1;
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(inner);
            line.setPosition({double(m.left()), y + (lineHeight - fm.height()) / 2.0});
            y += lineHeight;
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, {});
    }
    return qCeil(y) + m.bottom();
}

int TextLabel::heightForWidth(int width) const
{
    return isParagraph() ? layOut(width, nullptr) : QLabel::heightForWidth(width);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (isParagraph()) {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        const int spare = alignment().testFlag(Qt::AlignVCenter) ? height() - layOut(width(), nullptr) : 0;
        painter.translate(0, qMax(0, spare / 2));
        layOut(width(), &painter);
        return;
    }
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
