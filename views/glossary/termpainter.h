// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glossary/termpicture.h"
#include "views/theme/semanticpalette.h"

#include <QByteArray>
#include <QImage>
#include <QPen>

class QPainter;

/// A picture of terms as strokes, the same on screen and in files.
namespace meshbook::views::termpainter {

/// Each family has a stroke of its own, so that no colour is needed to tell them apart.
[[nodiscard]] QPen penOf(glossary::Family family, const QColor &color);
/// A short line of a family with its head, for legends.
void paintSample(QPainter *painter, const QRectF &place, glossary::Family family,
                 const SemanticPalette &palette);

struct Look {
    int current = -1; ///< term; its ties are drawn last and in accent
    int hovered = -1;
    bool focused = false; ///< by keyboard
    FontScale fonts = FontScale::current(); ///< taken on the UI thread, where a file is painted on another
};
/// In the coordinates of the picture.
void paint(QPainter *painter, const TermPicture &picture, const SemanticPalette &palette,
           const Look &look = {});

/// Whole files, painted on any thread. `fonts` are those in force.
[[nodiscard]] QByteArray svg(const TermPicture &picture, const SemanticPalette &palette,
                             const FontScale &fonts, const QString &title);
[[nodiscard]] QImage image(const TermPicture &picture, const SemanticPalette &palette, const FontScale &fonts,
                           double scale);
[[nodiscard]] QByteArray png(const TermPicture &picture, const SemanticPalette &palette,
                             const FontScale &fonts, double scale);

} // namespace meshbook::views::termpainter
