// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/theme/semanticpalette.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

// Monochrome drawings tinted at paint time, so they follow the palette and the text beside them. Rendered
// once per drawing, size, pixel ratio and colour, then taken from QPixmapCache.
namespace meshbook::views::icons {

// Icon for actions, buttons and menus: text2 normally, the disabled colour when disabled, accent when
// checked (QIcon::On) or selected. Follows palette changes by itself.
[[nodiscard]] QIcon icon(Icon id);

// Icon of one fixed colour. Does not follow palette changes: make it anew on PaletteChange.
[[nodiscard]] QIcon tinted(Icon id, const QColor &color);

// Draws the icon centred in `rect` at `size` device-independent pixels, for painted widgets and delegates.
void paint(QPainter *painter, Icon id, const QRectF &rect, const QColor &color, int size = 16);

// One picture of `size` device-independent pixels at the given device pixel ratio.
[[nodiscard]] QPixmap pixmap(Icon id, int size, double devicePixelRatio, const QColor &color);

// "git-branch": the file's base name, also usable in data; and back (Icon::None when unknown).
[[nodiscard]] QString name(Icon id);
[[nodiscard]] Icon fromName(const QString &name);

// Drawings that point or read from left to right and are therefore mirrored while the window reads from right
// to left. Arrows and chevrons are not: whoever uses them says which way they point.
[[nodiscard]] bool followsReading(Icon id);

// The chevron that points the way one reads: of what is folded, and of commands without a drawing.
[[nodiscard]] Icon onward();

// The shape that always goes with a state.
[[nodiscard]] Icon forState(State state);

} // namespace meshbook::views::icons
