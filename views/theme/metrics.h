// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

#include <algorithm>

// Sizes of the 8-pixel grid, in device-independent pixels. Heights are minima: heightFor() lets larger
// fonts grow them.
namespace meshbook::views::metrics {

inline constexpr int space1 = 4;
inline constexpr int space2 = 8;
inline constexpr int space3 = 12;
inline constexpr int space4 = 16;
inline constexpr int space5 = 20;
inline constexpr int pagePadding = 20;
inline constexpr int panePadding = 16;
inline constexpr int rowPadding = 12;

inline constexpr double radiusControl = 6.0; // controls, nodes, frames
inline constexpr double radiusChip = 4.0;
inline constexpr double radiusCell = 3.0;
inline constexpr double radiusMark = 2.0;

inline constexpr int topBarHeight = 44;
inline constexpr int tabHeight = 32;
inline constexpr int sectionTabHeight = 36;
inline constexpr int toolStripHeight = 36;
inline constexpr int toolStripTall = 44;
inline constexpr int tableHeaderHeight = 26;
inline constexpr int rowHeight = 28;
inline constexpr int resultRowHeight = 44;
inline constexpr int facetRowHeight = 24;
inline constexpr int railItemHeight = 30;
inline constexpr int controlHeight = 28;
inline constexpr int toolbarControlHeight = 26;
inline constexpr int smallControlHeight = 24;
inline constexpr int chipHeight = 18;
inline constexpr int editableChipHeight = 22;
inline constexpr int badgeHeight = 16;
inline constexpr int statusBarHeight = 24;

inline constexpr int railWidth = 160;
inline constexpr int facetsWidth = 176;
inline constexpr int facetsWidthWide = 216;
inline constexpr int treeWidth = 232;
inline constexpr int inspectorWidth = 288;
inline constexpr int inspectorWidthWide = 380;
inline constexpr int searchWidth = 520;
inline constexpr int searchWidthWide = 760;
inline constexpr int wideWindow = 1600; // from this window width on the wide variants apply

inline constexpr int icon = 16;
inline constexpr int iconSmall = 14;
inline constexpr int iconTiny = 12;
inline constexpr int square = 8; // domain square
inline constexpr int treeIndent = 18;

// Whether rows stand closer, as the person chose; of the whole program, like its font. Theme sets it.
inline bool compact = false;

// A height of the grid in the density in force: a seventh less when compact.
[[nodiscard]] inline int dense(int token)
{
    return compact ? token - token / 7 : token;
}

// max(token, lines of text + padding), in the density in force.
[[nodiscard]] inline int heightFor(int token, const QFontMetrics &fm, int padding = 8)
{
    return std::max(dense(token), fm.height() + (compact ? padding / 2 : padding));
}

} // namespace meshbook::views::metrics
