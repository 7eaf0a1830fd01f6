// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/canvasmetrics.h"

#include <QFontMetricsF>

#include <algorithm>

namespace meshbook::views {

CanvasMetrics CanvasMetrics::current()
{
    CanvasMetrics metrics;
    metrics.fonts = FontScale::current();
    const QFontMetricsF base(metrics.fonts.base);
    const QFontMetricsF mono(metrics.fonts.monoCaption);
    const QFontMetricsF caption(metrics.fonts.caption);
    metrics.boxHeight = std::max(metrics.boxHeight, std::ceil(base.height()) + 12);
    metrics.frameHeader = std::max(metrics.frameHeader, std::ceil(base.height()) + 8);
    metrics.columnHeight = std::max(metrics.columnHeight, std::ceil(mono.height()) + 6);
    metrics.moreHeight = std::max(metrics.moreHeight, std::ceil(caption.height()) + 6);
    metrics.stubHeight = std::max(metrics.stubHeight, std::ceil(caption.height()) + 2);
    const double scale = std::max(1.0, base.averageCharWidth() / 7.0);
    metrics.leastWidth *= scale;
    metrics.mostWidth *= scale;
    // One size each of a face is measured: that of the theme.
    const auto measuring = [](const QFont &font) {
        return [of = QFontMetricsF(font)](QStringView text, double) {
            return of.horizontalAdvance(text.toString());
        };
    };
    metrics.textWidth = measuring(metrics.fonts.base);
    metrics.strongWidth = measuring(metrics.fonts.strong);
    metrics.fixedWidth = measuring(metrics.fonts.monoCaption);
    return metrics;
}

lineage::LayoutInput layoutInput(const lineage::Picture &picture, const CanvasMetrics &metrics,
                                 lineage::Flow flow, const EarlierPlaces &earlier)
{
    lineage::LayoutInput input = lineage::sizeBoxes(picture, metrics, flow);
    for (std::size_t i = 0; i < picture.boxes.size(); ++i) {
        const auto known = earlier.constFind(picture.boxes[i].id);
        if (known != earlier.constEnd())
            input.boxes[i].previous = *known;
    }
    return input;
}

} // namespace meshbook::views
