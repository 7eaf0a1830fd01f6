// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace meshbook::views {

FlowLayout::FlowLayout(QWidget *parent, int spacing, int lineSpacing)
    : QLayout(parent)
    , m_lineSpacing(lineSpacing < 0 ? spacing : lineSpacing)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width += (item->isEmpty() ? 0 : item->sizeHint().width() + spacing());
    const QMargins m = contentsMargins();
    width = qMax(0, width - spacing()) + m.left() + m.right();
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

void FlowLayout::alignLine(qsizetype first, qsizetype last, const QRect &area, int y, int height) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = area.left();
    for (qsizetype i = first; i < last; ++i) {
        QLayoutItem *item = m_items.at(i);
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(area.width(), QWIDGETSIZE_MAX));
        const QRect place(x, y + (height - size.height()) / 2, size.width(), size.height());
        item->setGeometry(QStyle::visualRect(direction, area, place));
        x += size.width() + spacing();
    }
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins m = contentsMargins();
    const QRect area = rect.marginsRemoved(m);
    int x = 0;
    int y = area.top();
    int lineHeight = 0;
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i)->isEmpty())
            continue;
        const QSize size = m_items.at(i)->sizeHint();
        if (x > 0 && x + size.width() > area.width()) {
            if (apply)
                alignLine(lineStart, i, area, y, lineHeight);
            y += lineHeight + m_lineSpacing;
            x = 0;
            lineHeight = 0;
            lineStart = i;
        }
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    if (apply)
        alignLine(lineStart, m_items.size(), area, y, lineHeight);
    return y + lineHeight - rect.top() + m.bottom();
}

} // namespace meshbook::views
