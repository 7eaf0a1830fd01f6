// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termpicture.h"

#include "lineage/layout.h"
#include "views/lineage/linerouting.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using glossary::Neighbourhood;
using lineage::Flow;

namespace {

constexpr double margin = 24;
constexpr double moreGap = 8;

double widthOf(const Neighbourhood::Node &term, const TermSizes &sizes)
{
    double width = sizes.lead + sizes.labelWidth(term.label, term.hops == 0) + sizes.tail;
    if (const QString more = TermSizes::moreOf(term); !more.isEmpty())
        width += sizes.captionWidth(more) + moreGap;
    return std::ceil(std::clamp(width, sizes.least, sizes.most));
}

QPointF headingFrom(const std::vector<QPointF> &route)
{
    // The same route walked the other way round arrives where this one begins.
    return linerouting::heading({route.rbegin(), route.rend()}, Flow::LeftToRight);
}

} // namespace

TermSizes TermSizes::current()
{
    const FontScale fonts = FontScale::current();
    const QFontMetricsF base(fonts.base);
    TermSizes sizes;
    sizes.height = std::max(sizes.height, std::ceil(base.height()) + 12);
    const double scale = std::max(1.0, base.averageCharWidth() / 7.0);
    sizes.least *= scale;
    sizes.most *= scale;
    sizes.labelWidth = [base, strong = QFontMetricsF(fonts.strong)](const QString &label, bool isStrong) {
        return isStrong ? strong.horizontalAdvance(label) : base.horizontalAdvance(label);
    };
    sizes.captionWidth = [caption = QFontMetricsF(fonts.caption)](const QString &text) {
        return caption.horizontalAdvance(text);
    };
    return sizes;
}

QString TermSizes::moreOf(const Neighbourhood::Node &term)
{
    if (term.hidden == 0)
        return {};
    constexpr QChar leftToRight(
        0x200E); // else the sign stands behind its number where one reads from the right
    return leftToRight + (u'+' + QLocale().toString(term.hidden));
}

TermPicturePtr drawTerms(Neighbourhood around, const TermSizes &sizes, bool mirrored)
{
    auto picture = std::make_shared<TermPicture>();
    picture->mirrored = mirrored;
    lineage::LayoutInput input;
    input.layerGap = 64;
    input.boxGap = 14;
    for (const Neighbourhood::Node &term : around.terms)
        input.boxes.push_back({QSizeF(widthOf(term, sizes), sizes.height), -1, {}, {}, {}});
    for (const Neighbourhood::Tie &tie : around.ties)
        input.lines.push_back({tie.from, tie.to, -1, -1});
    const lineage::Layout layout = lineage::layOut(input).value_or(lineage::Layout());
    const auto turned = [mirrored](const QPointF &point) {
        return mirrored ? QPointF(-point.x(), point.y()) : point;
    };
    for (const QRectF &box : layout.boxes)
        picture->boxes.push_back(mirrored ? QRectF(-box.right(), box.top(), box.width(), box.height()) : box);
    for (std::vector<QPointF> route : layout.routes) {
        std::transform(route.begin(), route.end(), route.begin(), turned);
        TermPicture::Line line;
        line.path = linerouting::smooth(route, Flow::LeftToRight);
        line.toHeading = linerouting::heading(route, Flow::LeftToRight);
        line.fromHeading = headingFrom(route);
        line.middle = line.path.pointAtPercent(0.5);
        picture->bounds |= line.path.boundingRect();
        picture->lines.push_back(std::move(line));
    }
    for (const QRectF &box : picture->boxes)
        picture->bounds |= box;
    picture->bounds.adjust(-margin, -margin, margin, margin);
    picture->around = std::make_shared<const Neighbourhood>(std::move(around));
    return picture;
}

} // namespace meshbook::views
