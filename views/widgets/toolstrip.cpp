// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/toolstrip.h"

#include "views/theme/metrics.h"
#include "views/theme/paint.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

ToolStrip::ToolStrip(bool tall, QWidget *parent)
    : PaintedWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_tall(tall)
{
    m_layout->setSpacing(metrics::space2);
    setPadding(metrics::rowPadding, metrics::rowPadding);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ToolStrip::addWidget(QWidget *widget, int stretch)
{
    m_layout->addWidget(widget, stretch);
}

void ToolStrip::addStretch()
{
    m_layout->addStretch(1);
}

void ToolStrip::addSpacing(int pixels)
{
    m_layout->addSpacing(pixels);
}

void ToolStrip::setPadding(int left, int right)
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    m_layout->setContentsMargins(rtl ? right : left, 0, rtl ? left : right, 1);
}

QSize ToolStrip::sizeHint() const
{
    const QFontMetrics fm(FontScale::current().base);
    return {m_layout->sizeHint().width(),
            metrics::heightFor(m_tall ? metrics::toolStripTall : metrics::toolStripHeight, fm, 16)};
}

QSize ToolStrip::minimumSizeHint() const
{
    return {m_layout->minimumSize().width(), sizeHint().height()};
}

void ToolStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paint::hairBottom(&painter, rect(), tokens().hair);
}

SegmentedControl::SegmentedControl(const QString &accessibleName, QWidget *parent)
    : PaintedWidget(parent)
    , m_name(accessibleName)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(accessibleName);
}

void SegmentedControl::setSegments(const QStringList &texts)
{
    m_texts = texts;
    m_current = qBound(0, m_current, qMax(0, static_cast<int>(texts.size()) - 1));
    updateGeometry();
    update();
}

void SegmentedControl::setCurrent(int index)
{
    if (index < 0 || index >= m_texts.size() || index == m_current)
        return;
    m_current = index;
    setAccessibleName(m_name + ": "_L1 + m_texts.at(index));
    update();
    emit currentChanged(index);
}

int SegmentedControl::segmentWidth(int index) const
{
    return QFontMetrics(FontScale::current().base).horizontalAdvance(m_texts.at(index)) + 20;
}

QRect SegmentedControl::segmentRect(int index) const
{
    int x = 0;
    for (int i = 0; i < index; ++i)
        x += segmentWidth(i);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, segmentWidth(index), height()));
}

QSize SegmentedControl::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_texts.size(); ++i)
        width += segmentWidth(i);
    return {width,
            metrics::heightFor(metrics::toolbarControlHeight, QFontMetrics(FontScale::current().base), 8)};
}

void SegmentedControl::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::frame(&painter, rect(), metrics::radiusControl, p.raised, {});
    QPainterPath clip;
    clip.addRoundedRect(rect(), metrics::radiusControl, metrics::radiusControl);
    for (int i = 0; i < m_texts.size(); ++i) {
        const QRect segment = segmentRect(i);
        const bool on = i == m_current;
        painter.save();
        painter.setClipPath(clip);
        if (on)
            painter.fillRect(segment, p.sel);
        if (i > 0) {
            const int x = layoutDirection() == Qt::RightToLeft ? segment.right() : segment.left();
            painter.fillRect(QRect(x, 0, 1, height()), p.line);
        }
        painter.restore();
        const QColor ink = on ? (p.highContrast ? p.selText : p.accent) : p.text;
        const FontScale s = FontScale::current();
        paint::text(&painter, segment, m_texts.at(i), on ? s.name : s.base, ink, Qt::AlignCenter,
                    Qt::ElideNone);
    }
    paint::frame(&painter, rect(), metrics::radiusControl, {}, p.line);
    if (m_keyboardFocus && hasFocus())
        paint::focusRing(&painter, rect(), metrics::radiusControl, p);
}

void SegmentedControl::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_texts.size(); ++i) {
        if (segmentRect(i).contains(event->position().toPoint()))
            setCurrent(i);
    }
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    if (event->key() == Qt::Key_Left)
        setCurrent(m_current + (rtl ? 1 : -1));
    else if (event->key() == Qt::Key_Right)
        setCurrent(m_current + (rtl ? -1 : 1));
    else
        PaintedWidget::keyPressEvent(event);
}

void SegmentedControl::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() != Qt::MouseFocusReason;
    PaintedWidget::focusInEvent(event);
    update();
}

void SegmentedControl::focusOutEvent(QFocusEvent *event)
{
    PaintedWidget::focusOutEvent(event);
    update();
}

} // namespace meshbook::views
