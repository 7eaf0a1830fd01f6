// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/paint.h"

#include "views/theme/metrics.h"
#include "views/theme/readingdirection.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace meshbook::views::paint {

void frame(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border,
           double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double inset = border.isValid() ? width / 2.0 : 0.0;
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inner = qMax(0.0, radius - inset);
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), inner, inner);
    painter->restore();
}

void hairTop(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), color);
}

void hairBottom(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color);
}

void focusRing(QPainter *painter, const QRectF &rect, double radius, const SemanticPalette &palette)
{
    frame(painter, rect, radius, {}, palette.focus, palette.highContrast ? 3.0 : 2.0);
}

void row(QPainter *painter, const QRect &rect, const RowLook &look, const SemanticPalette &palette)
{
    QColor fill;
    if (look.selected)
        fill = look.active ? palette.sel : palette.hover;
    else if (look.hovered)
        fill = palette.hover;
    if (fill.isValid())
        painter->fillRect(rect, fill);
    if (look.selected && look.active && look.leadingEdge) {
        const bool rtl = look.direction == Qt::RightToLeft;
        painter->fillRect(QRect(rtl ? rect.right() - 1 : rect.left(), rect.top(), 2, rect.height()),
                          palette.accent);
    }
    // In high contrast a hovered or inactive selection would else be invisible.
    // Lines above and below, and a bar where the row begins: frames would box in each cell.
    if (palette.highContrast && fill.isValid() && fill != palette.sel) {
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), palette.text);
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), palette.text);
        const bool rtl = look.direction == Qt::RightToLeft;
        if (look.leadingEdge)
            painter->fillRect(QRect(rtl ? rect.right() - 1 : rect.left(), rect.top(), 2, rect.height()),
                              palette.text);
    }
    if (look.focused)
        focusRing(painter, QRectF(rect).adjusted(1, 1, -1, -1), metrics::radiusCell, palette);
}

int text(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
         Qt::Alignment alignment, Qt::TextElideMode elide)
{
    if (rect.width() <= 0 || text.isEmpty())
        return 0;
    const QFontMetricsF fm(font);
    const QString shown = fm.elidedText(text, elide, rect.width());
    painter->setFont(font);
    painter->setPen(color);
    const auto direction = painter->layoutDirection();
    const int flags = static_cast<int>(QStyle::visualAlignment(direction, alignment)) | Qt::TextSingleLine
        | Qt::TextDontClip;
    const bool latin = direction == Qt::RightToLeft && readingDirection(text, direction) == Qt::LeftToRight;
    painter->drawText(rect, latin ? flags | Qt::TextForceLeftToRight : flags, shown);
    return qCeil(qMin(fm.horizontalAdvance(shown), rect.width()));
}

QBrush hatch(const QColor &color)
{
    return QBrush(color, Qt::BDiagPattern);
}

void domainSquare(QPainter *painter, const QRectF &rect, int domain, const SemanticPalette &palette)
{
    const double side = metrics::square;
    const QRectF square(rect.center().x() - side / 2.0, rect.center().y() - side / 2.0, side, side);
    const QRectF snapped(qRound(square.x()), qRound(square.y()), side, side);
    const QColor color = palette.domain(domain);
    if (SemanticPalette::domainIsHollow(domain))
        frame(painter, snapped, metrics::radiusMark, {}, color, 1.5);
    else
        frame(painter, snapped, metrics::radiusMark, color, {});
}

} // namespace meshbook::views::paint
