// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout.h"
#include "lineage/picture.h"
#include "views/theme/fontscale.h"

#include <QHash>
#include <QPointF>

namespace meshbook::views {

/// The measures of boxes on the canvas at 1:1, from the fonts in force.
struct CanvasMetrics {
    FontScale fonts;
    double boxHeight = 30;
    double columnHeight = 20;
    double moreHeight = 20; ///< "+ 17 columns"
    double frameHeader = 26;
    double framePadding = 12;
    double stubHeight = 16;
    double stubGap = 3; ///< between a box and its stubs
    double leastWidth = 160;
    double mostWidth = 208;
    double edge = 3; ///< in the colour of the lens
    double icon = 16;
    double iconColumn = 12;
    double padding = 8;

    [[nodiscard]] static CanvasMetrics current();

    [[nodiscard]] double widthOf(const lineage::Box &box) const;
    /// The box as it is drawn, without its stubs.
    [[nodiscard]] double heightOf(const lineage::Box &box) const;
    /// With the stubs below it: the room it takes.
    [[nodiscard]] QSizeF roomFor(const lineage::Box &box) const;
    /// Middle of a column below the top of its box.
    [[nodiscard]] double columnMiddle(int column) const;
};

/// Where the boxes of an earlier drawing stood, by Box::id.
using EarlierPlaces = QHash<QString, QPointF>;

/// What the layout is asked for a picture. Lines end at their column where it is shown, else at the middle of
/// the header of their box.
[[nodiscard]] lineage::LayoutInput layoutInput(const lineage::Picture &picture, const CanvasMetrics &metrics,
                                               lineage::Flow flow, const EarlierPlaces &earlier = {});

} // namespace meshbook::views
