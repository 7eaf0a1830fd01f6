// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"
#include "views/widgets/textlook.h"

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

// Chips, badges, marks and matched text as strokes: widgets and delegates draw the same thing with them.
// Every width function returns what the paint function of the same name will use. Rectangles give the place;
// each piece centres itself vertically in it and starts at its leading edge (painter layout direction).
namespace meshbook::views::pieces {

// Filled tint, 11/500, icon 12: classification and filters.
struct Chip {
    QString text = {};
    Icon icon = Icon::None;
    Tone tone = Tone::Neutral;
    bool outlined = false; // border instead of tint
};
[[nodiscard]] int chipWidth(const Chip &chip);
[[nodiscard]] int chipHeight();
int paintChip(QPainter *painter, const QRectF &place, const Chip &chip, const SemanticPalette &palette);

// Outline only: lifecycle and version. Neutral when all is well, Warning or Breach when not.
struct Badge {
    QString text = {};
    Tone tone = Tone::Neutral;
};
[[nodiscard]] int badgeWidth(const Badge &badge);
int paintBadge(QPainter *painter, const QRectF &place, const Badge &badge, const SemanticPalette &palette);

// State icon 14 and a value: "99.8 %". The value stays quiet (text2) when ok and takes the state's colour
// otherwise. `icon` overrides the state's shape (a clock for freshness, a flag for findings).
struct Mark {
    State state = State::Unknown;
    QString value = {};
    Icon icon = Icon::None;
    bool quietIcon = false; // icon in text2 too while ok
};
[[nodiscard]] int markWidth(const Mark &mark);
int paintMark(QPainter *painter, const QRectF &place, const Mark &mark, const SemanticPalette &palette);

// A stretch of a text that matched a search: UTF-16 offset and length.
struct Range {
    int start = 0;
    int length = 0;
    bool operator==(const Range &) const = default;
};

// Where a stretch of `text` stands in `shown`, the same text with its end, middle or start elided; length 0
// where nothing of it is left.
[[nodiscard]] Range inElided(const Range &range, const QString &text, const QString &shown);

// One line of plain text with matches marked, elided at the end; returns the width used.
int paintMatched(QPainter *painter, const QRectF &place, const QString &text, const QList<Range> &matches,
                 const QFont &font, const QColor &color, const SemanticPalette &palette,
                 Qt::TextElideMode elide = Qt::ElideRight);

// "Key" outline for shortcuts: Ctrl+K.
[[nodiscard]] int keyCapWidth(const QString &keys);
int paintKeyCap(QPainter *painter, const QRectF &place, const QString &keys, const SemanticPalette &palette);

// What a mark says in words, for tool tips and screen readers: "met", "warning", "breached", "unknown".
[[nodiscard]] QString stateWord(State state);

} // namespace meshbook::views::pieces
