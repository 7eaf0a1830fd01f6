// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout.h"
#include "lineage/picture.h"

#include <functional>

namespace meshbook::lineage {

/// The measures of boxes at 1:1, px. The defaults are those of the default font; the canvas hands in its own.
struct BoxSizes {
    double boxHeight = 30; ///< also the header of an opened box
    double columnHeight = 20;
    double moreHeight = 20; ///< "+ 17 columns"
    double frameHeader = 26;
    double framePadding = 12;
    double stubHeight = 16;
    double stubGap = 3; ///< between a box and its stubs below it
    double leastWidth = 160;
    double mostWidth = 208;
    double edge = 3; ///< in the colour of the lens
    double icon = 16;
    double iconColumn = 12;
    double padding = 8;
    double base = 13; ///< font sizes
    double caption = 11;

    /// Width of a text in the proportional font of a size; estimated where absent.
    std::function<double(QStringView text, double size)> textWidth;
    /// The same for the bold one, of the names of opened boxes and of frames; as textWidth where absent.
    std::function<double(QStringView text, double size)> strongWidth;
    /// The same for the fixed font.
    std::function<double(QStringView text, double size)> fixedWidth;

    [[nodiscard]] bool isOpen(const Box &box) const { return !box.columns.empty() || box.moreColumns > 0; }
    [[nodiscard]] bool hasStubs(const Box &box) const { return box.hiddenUp > 0 || box.hiddenDown > 0; }
    [[nodiscard]] double widthOf(const Box &box) const;
    /// The box as it is drawn, without its stubs.
    [[nodiscard]] double heightOf(const Box &box) const;
    /// With the stubs below it: the room it takes in a layout.
    [[nodiscard]] QSizeF roomFor(const Box &box) const;
    /// Middle of a column, from the top of its box.
    [[nodiscard]] double columnMiddle(int column) const { return boxHeight + (column + 0.5) * columnHeight; }

    [[nodiscard]] double widthOf(QStringView text, double size) const;
    [[nodiscard]] double strongWidthOf(QStringView text, double size) const;
    [[nodiscard]] double fixedWidthOf(QStringView text, double size) const;
};

/// What the layout is asked for a picture. Lines end at their column where it is shown, else at the middle of
/// the header of their box.
[[nodiscard]] LayoutInput sizeBoxes(const Picture &picture, const BoxSizes &sizes = {},
                                    Flow flow = Flow::LeftToRight);

/// About how wide a text is in a common proportional sans serif, px: for output that has no fonts at hand.
[[nodiscard]] double estimatedWidth(QStringView text, double size);

} // namespace meshbook::lineage
