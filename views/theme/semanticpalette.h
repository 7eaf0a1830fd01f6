// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

class QWidget;

namespace meshbook::views {

// What a mark says about a thing. Each has a shape of its own (see stateIcon()), never colour alone.
enum class State { Ok, Warning, Breach, Unknown };

// The voice of a chip, badge or message.
enum class Tone { Neutral, Accent, Ok, Warning, Breach };

// Text, quiet background and solid fill of one state. `text` reaches 4.5:1 on base, window, alt, sel, hover
// and its own tint; `fill` reaches 3:1 on base and sel.
struct StateColors {
    QColor text;
    QColor tint;
    QColor fill;
    bool operator==(const StateColors &) const = default;
};

// Every colour the program paints with, computed from a QPalette so that the person's own palette rules.
// Views paint from these tokens only. Always set a background and its foreground as a pair:
//   text, text2, text3, accent, link and states go on base, window, alt, raised, hover and sel;
//   onAccent goes on accentFill; matchText goes on match.
// A value type: equal palettes give equal tokens.
struct SemanticPalette {
    bool dark = false;
    bool highContrast = false; // no tints, 1 px outlines in text colour, 3 px focus ring

    QColor window; // rail, tab bar, status bar
    QColor base; // lists, pages, active tab
    QColor alt; // code, graph canvas
    QColor raised; // buttons, nodes, floating tools
    QColor hair; // separators (decoration)
    QColor line; // borders of controls and frames
    QColor text; // names, values
    QColor text2; // descriptions, icons
    QColor text3; // captions, paths, headers
    QColor placeholder; // hints inside fields
    QColor disabled; // text and icons of what cannot be used now
    QColor accent; // active item, traced path
    QColor link;
    QColor focus; // the ring
    QColor accentFill; // the one primary button, check boxes
    QColor onAccent;
    QColor sel; // selected row, active navigation item
    QColor selText;
    QColor hover;
    QColor match; // search match
    QColor matchText;

    StateColors ok;
    StateColors warning;
    StateColors breach;
    StateColors unknown;

    QColor added; // words added in a diff, on addedTint
    QColor addedTint;
    QColor removed; // words removed in a diff, on removedTint
    QColor removedTint;

    std::array<QColor, 8> domains; // use domain(), which repeats

    QColor keyword;
    QColor string;
    QColor number;
    QColor function;
    QColor comment;

    bool operator==(const SemanticPalette &) const = default;

    // Derives all tokens from the active group of `palette`.
    [[nodiscard]] static SemanticPalette from(const QPalette &palette);

    // The tokens of the widget's current palette, cached by palette: cheap enough for every paintEvent.
    [[nodiscard]] static SemanticPalette of(const QWidget *widget);
    [[nodiscard]] static SemanticPalette of(const QPalette &palette);

    [[nodiscard]] const StateColors &state(State state) const;
    // Text colour for a tone: text2 when neutral.
    [[nodiscard]] QColor toneText(Tone tone) const;
    // Chip background for a tone; equals base in high contrast, where an outline takes its place.
    [[nodiscard]] QColor toneTint(Tone tone) const;

    // Colour of the domain with this running number; from the ninth on it repeats and domainIsHollow()
    // says to draw the square as an outline.
    [[nodiscard]] QColor domain(int index) const;
    [[nodiscard]] static bool domainIsHollow(int index);

    // The palette to paint a selected row with: the same, except in high contrast, where everything on the
    // selection takes the highlighted text colour.
    [[nodiscard]] SemanticPalette onSelection() const;
};

} // namespace meshbook::views
