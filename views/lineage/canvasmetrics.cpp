// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/canvasmetrics.h"

#include <QFontMetricsF>

#include <algorithm>

namespace meshbook::views {

namespace {

/// Names are cut for measuring: nobody reads ten thousand characters in a box.
constexpr qsizetype longestMeasured = 64;

} // namespace

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
    return metrics;
}

double CanvasMetrics::widthOf(const lineage::Box &box) const
{
    const QFontMetricsF base(box.columns.empty() ? fonts.base : fonts.strong);
    double width =
        base.horizontalAdvance(box.name.left(longestMeasured)) + edge + padding + icon + padding + padding;
    width += icon + padding; // a glyph, or the number of members
    if (!box.columns.empty()) {
        const QFontMetricsF mono(fonts.monoCaption);
        for (const lineage::PictureColumn &column : box.columns)
            width = std::max(width,
                             mono.horizontalAdvance(column.path.left(longestMeasured)) + edge + iconColumn
                                 + 5 * padding);
    }
    // Even widths keep borders on whole pixels.
    return std::ceil(std::clamp(width, leastWidth, mostWidth) / 2) * 2;
}

double CanvasMetrics::heightOf(const lineage::Box &box) const
{
    if (box.columns.empty() && box.moreColumns == 0)
        return boxHeight;
    const auto columns = static_cast<double>(box.columns.size());
    return boxHeight + columns * columnHeight + (box.moreColumns > 0 ? moreHeight : padding / 2);
}

QSizeF CanvasMetrics::roomFor(const lineage::Box &box) const
{
    const bool stubs = box.hiddenUp > 0 || box.hiddenDown > 0;
    return {widthOf(box), heightOf(box) + (stubs ? stubGap + stubHeight : 0)};
}

double CanvasMetrics::columnMiddle(int column) const
{
    return boxHeight + (column + 0.5) * columnHeight;
}

lineage::LayoutInput layoutInput(const lineage::Picture &picture, const CanvasMetrics &metrics,
                                 lineage::Flow flow, const EarlierPlaces &earlier)
{
    lineage::LayoutInput input;
    input.flow = flow;
    const bool across = flow == lineage::Flow::LeftToRight;
    for (const lineage::Box &box : picture.boxes) {
        lineage::LayoutBox place;
        place.size = metrics.roomFor(box);
        place.frame = box.frame;
        const auto columns = static_cast<int>(box.columns.size());
        for (int column = 0; column < columns; ++column)
            place.ports.push_back(across ? metrics.columnMiddle(column) : place.size.width() / 2);
        place.anchor = across ? metrics.boxHeight / 2 : place.size.width() / 2;
        const auto known = earlier.constFind(box.id);
        if (known != earlier.constEnd())
            place.previous = *known;
        input.boxes.push_back(std::move(place));
    }
    for (const lineage::Frame &frame : picture.frames) {
        lineage::LayoutFrame place;
        place.header = metrics.frameHeader;
        place.padding = metrics.framePadding;
        const QFontMetricsF strong(metrics.fonts.strong);
        place.leastWidth =
            std::min(metrics.mostWidth, strong.horizontalAdvance(frame.title.left(longestMeasured)) + 72);
        input.frames.push_back(place);
    }
    for (const lineage::Line &line : picture.lines) {
        lineage::LayoutLine route;
        route.from = line.from;
        route.to = line.to;
        route.fromPort = line.fromColumn;
        route.toPort = line.toColumn;
        input.lines.push_back(route);
    }
    return input;
}

} // namespace meshbook::views
