// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/theme/semanticpalette.h"

#include <QBrush>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

// The few strokes every painted widget and delegate is made of. Rectangles are in device-independent pixels.
namespace meshbook::views::paint {

// Filled rounded rectangle with an optional border whose outer edge is `rect`. Invalid colours are skipped.
void frame(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border,
           double width = 1.0);

// One-pixel separators along an edge of `rect`.
void hairTop(QPainter *painter, const QRect &rect, const QColor &color);
void hairBottom(QPainter *painter, const QRect &rect, const QColor &color);

// Ring drawn inside `rect`: 2 px, 3 px in high contrast.
void focusRing(QPainter *painter, const QRectF &rect, double radius, const SemanticPalette &palette);

// Background of a row, with the 2-px bar at its leading edge when selected in the active pane.
struct RowLook {
    bool selected = false;
    bool active = true; // the pane holds the focus (or is the only one)
    bool hovered = false;
    bool focused = false; // current row by keyboard
    bool leadingEdge = true; // false for cells that do not touch the leading edge of the view
    Qt::LayoutDirection direction = Qt::LeftToRight;
};
void row(QPainter *painter, const QRect &rect, const RowLook &look, const SemanticPalette &palette);

// One line of plain text, elided to the width; returns the width used. Never interprets markup.
int text(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
         Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter,
         Qt::TextElideMode elide = Qt::ElideRight);

// Diagonal hatch that stands for missing data.
[[nodiscard]] QBrush hatch(const QColor &color);

// The 8-px domain square, hollow from the ninth domain on.
void domainSquare(QPainter *painter, const QRectF &rect, int domain, const SemanticPalette &palette);

} // namespace meshbook::views::paint
