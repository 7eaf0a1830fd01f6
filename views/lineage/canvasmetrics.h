// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/boxsizes.h"
#include "views/theme/fontscale.h"

#include <QHash>
#include <QPointF>

namespace meshbook::views {

/// The measures of boxes on the canvas at 1:1, from the fonts in force.
struct CanvasMetrics : lineage::BoxSizes {
    FontScale fonts;

    [[nodiscard]] static CanvasMetrics current();
};

/// Where the boxes of an earlier drawing stood, by Box::id.
using EarlierPlaces = QHash<QString, QPointF>;

/// lineage::sizeBoxes, near to where they stood.
[[nodiscard]] lineage::LayoutInput layoutInput(const lineage::Picture &picture, const CanvasMetrics &metrics,
                                               lineage::Flow flow, const EarlierPlaces &earlier = {});

} // namespace meshbook::views
