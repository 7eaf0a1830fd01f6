// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <initializer_list>

// Colour arithmetic for the palette: WCAG contrast, mixing and lightness shifts in OKLab, where equal
// steps look equal and a shift keeps the hue. Pure functions over opaque sRGB colours.
namespace meshbook::views::colormath {

// WCAG 2.x relative luminance, 0 (black) to 1 (white).
[[nodiscard]] double luminance(const QColor &color);

// WCAG 2.x contrast ratio, 1 to 21; the order of the arguments does not matter.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

// The smallest contrast of `color` against any of `surfaces`.
[[nodiscard]] double worstContrast(const QColor &color, std::initializer_list<QColor> surfaces);

// `amount` (0..1) of `over` laid on `base`, per channel in sRGB, as painting with that opacity gives.
[[nodiscard]] QColor mix(const QColor &over, const QColor &base, double amount);

// Like mix(), but keeps (and a little strengthens) the hue cast of `over`, so that greys derived from a
// bluish text stay bluish instead of turning dull. Neutral colours stay neutral.
[[nodiscard]] QColor mixKeepingCast(const QColor &over, const QColor &base, double amount);

// `color` moved in lightness only, away from the surfaces, by the least step that reaches `ratio` on
// every one of them; black or white when nothing else does.
[[nodiscard]] QColor readable(const QColor &color, std::initializer_list<QColor> surfaces, double ratio);

} // namespace meshbook::views::colormath
