// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/boxsizes.h"

#include <algorithm>
#include <cmath>

namespace meshbook::lineage {
namespace {

/// Names are cut for measuring: nobody reads ten thousand characters in a box.
constexpr qsizetype longestMeasured = 64;
constexpr double fixedAdvance = 0.602; // em, of nearly every fixed font

/// Advance of a character in em, by rough classes of Helvetica's and DejaVu's metrics, on the wide side.
double advanceOf(QChar c)
{
    constexpr char16_t firstIdeograph = 0x2E80;
    if (c.unicode() >= firstIdeograph && !c.isSurrogate())
        return 1.0;
    if (QStringView(u"iIjl.,:;'|!").contains(c))
        return 0.29;
    if (QStringView(u"frt()[]{}/\\- \"").contains(c))
        return 0.38;
    if (QStringView(u"mwMW@%").contains(c))
        return 0.9;
    if (c.isUpper())
        return 0.7;
    return 0.58;
}

} // namespace

double estimatedWidth(QStringView text, double size)
{
    double em = 0;
    for (const QChar c : text)
        em += advanceOf(c);
    return em * size;
}

double BoxSizes::widthOf(QStringView text, double size) const
{
    return textWidth ? textWidth(text, size) : estimatedWidth(text, size);
}

double BoxSizes::strongWidthOf(QStringView text, double size) const
{
    return strongWidth ? strongWidth(text, size) : widthOf(text, size);
}

double BoxSizes::fixedWidthOf(QStringView text, double size) const
{
    return fixedWidth ? fixedWidth(text, size) : fixedAdvance * size * static_cast<double>(text.size());
}

double BoxSizes::widthOf(const Box &box) const
{
    const double beside = edge + padding + icon + padding + padding;
    // The last is for a mark, or the number of members.
    const QStringView name = QStringView(box.name).left(longestMeasured);
    double width = (isOpen(box) ? strongWidthOf(name, base) : widthOf(name, base)) + beside + icon + padding;
    for (const PictureColumn &column : box.columns)
        width = std::max(width,
                         fixedWidthOf(QStringView(column.path).left(longestMeasured), caption) + edge
                             + iconColumn + 5 * padding);
    // Even widths keep borders on whole pixels.
    return std::ceil(std::clamp(width, leastWidth, mostWidth) / 2) * 2;
}

double BoxSizes::heightOf(const Box &box) const
{
    if (!isOpen(box))
        return boxHeight;
    const auto columns = static_cast<double>(box.columns.size());
    return boxHeight + columns * columnHeight + (box.moreColumns > 0 ? moreHeight : padding / 2);
}

QSizeF BoxSizes::roomFor(const Box &box) const
{
    return {widthOf(box), heightOf(box) + (hasStubs(box) ? stubGap + stubHeight : 0)};
}

LayoutInput sizeBoxes(const Picture &picture, const BoxSizes &sizes, Flow flow)
{
    LayoutInput input;
    input.flow = flow;
    for (const Box &box : picture.boxes) {
        LayoutBox place;
        place.size = sizes.roomFor(box);
        place.frame = box.frame;
        if (flow == Flow::LeftToRight) {
            place.anchor = sizes.boxHeight / 2;
            for (int column = 0; column < static_cast<int>(box.columns.size()); ++column)
                place.ports.push_back(sizes.columnMiddle(column));
        }
        input.boxes.push_back(std::move(place));
    }
    constexpr double besideTitle = 72;
    for (const Frame &frame : picture.frames) {
        const double title = sizes.strongWidthOf(QStringView(frame.title).left(longestMeasured), sizes.base);
        input.frames.push_back(
            {sizes.frameHeader, sizes.framePadding, std::min(sizes.mostWidth, title + besideTitle)});
    }
    for (const Line &line : picture.lines)
        input.lines.push_back({line.from, line.to, line.fromColumn, line.toColumn});
    return input;
}

} // namespace meshbook::lineage
