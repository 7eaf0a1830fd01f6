// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/svgboxes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::lineage {
namespace {

constexpr double radius = 6;
constexpr double squareRoom = 14; // the square of a lens and what is beside it
constexpr qsizetype longestMeasured = 256;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::lineage::SvgBoxes)
};

/// A sign for what became of a thing: state is never told by colour alone.
QString signOf(Mark mark)
{
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Added:
        return u"+"_s;
    case Mark::Removed:
    case Mark::Dropped:
        return u"−"_s;
    case Mark::Changed:
        return u"≠"_s;
    case Mark::AtRisk:
        return u"!"_s;
    }
    return {};
}

bool isGone(Mark mark)
{
    return mark == Mark::Removed || mark == Mark::Dropped;
}

/// Base line of a text of a size that stands in the middle of a row.
double baseLine(const QRectF &row, double size)
{
    constexpr double middleOfText = 0.36; // em above the base line
    return row.center().y() + size * middleOfText;
}

QString iconOf(const Box &box)
{
    if (box.uri.key.isEmpty())
        return u"M2.75 3.25h10.5v9.5H2.75zM2.75 6.25h10.5"_s;
    switch (box.kind) {
    case core::EntityKind::Product:
        return u"M8 1.75l5.5 3.1v6.3L8 14.25l-5.5-3.1v-6.3zM2.75 5 8 8l5.25-3M8 8v6"_s;
    case core::EntityKind::Job:
        return u"M1.75 2.75h12.5v10.5H1.75zM4.5 6 6.75 8 4.5 10M8.5 10.25h3"_s;
    default:
        return u"M1.75 2.75h12.5v10.5H1.75zM1.75 6.25h12.5M1.75 9.75h12.5M6 6.25v7"_s;
    }
}

} // namespace

SvgBoxes::SvgBoxes(SvgElements &svg, const Picture &picture, const Layout &layout, const SvgStyle &style,
                   Flow flow)
    : m_svg(svg)
    , m_picture(picture)
    , m_layout(layout)
    , m_style(style)
    , m_flow(flow)
{
}

const SvgLens *SvgBoxes::lensAt(const std::vector<int> &of, std::size_t index) const
{
    const int lens = index < of.size() ? of[index] : -1;
    return lens >= 0 && lens < static_cast<int>(m_style.lenses.size()) ? &m_style.lenses[lens] : nullptr;
}

QString SvgBoxes::colourOf(Mark mark) const
{
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Added:
        return m_style.colours.added;
    case Mark::Removed:
    case Mark::Dropped:
        return m_style.colours.removed;
    case Mark::Changed:
    case Mark::AtRisk:
        return m_style.colours.warning;
    }
    return m_style.colours.line;
}

void SvgBoxes::writeFrames()
{
    for (std::size_t i = 0; i < m_picture.frames.size() && i < m_layout.frames.size(); ++i) {
        const QRectF &place = m_layout.frames[i];
        if (place.isEmpty())
            continue;
        m_svg.rect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, m_style.colours.base, m_style.colours.line);
        m_svg.path(u"M%1 %2h%3"_s.arg(SvgElements::number(place.left() + 1),
                                      SvgElements::number(place.top() + m_style.sizes.frameHeader + 0.5),
                                      SvgElements::number(place.width() - 2)),
                   m_style.colours.hair, 1);
    }
}

void SvgBoxes::writeFrameTitles()
{
    const BoxSizes &sizes = m_style.sizes;
    for (std::size_t i = 0; i < m_picture.frames.size() && i < m_layout.frames.size(); ++i) {
        const Frame &frame = m_picture.frames[i];
        const QRectF &place = m_layout.frames[i];
        if (place.isEmpty())
            continue;
        const QRectF header(place.left(), place.top(), place.width(), sizes.frameHeader);
        const SvgLens *lens = lensAt(m_style.lensOfFrame, i);
        const double from = place.left() + sizes.framePadding + (lens != nullptr ? squareRoom : 0);
        const double end = place.right() - sizes.framePadding;
        const QString count = QLocale().toString(frame.members);
        const double countWidth = sizes.widthOf(count, sizes.base);
        const double room = end - countWidth - sizes.padding - from;
        const double titleWidth =
            std::min(room, sizes.widthOf(QStringView(frame.title).left(longestMeasured), sizes.base));
        const auto backdrop = [&](double left, double width) {
            m_svg.rect({left - 3, header.top() + 3, width + 6, header.height() - 6}, 2, m_style.colours.base,
                       u"none"_s);
        };
        m_svg.open("g");
        m_svg.title(frame.title);
        backdrop(place.left() + sizes.framePadding, titleWidth + from - place.left() - sizes.framePadding);
        backdrop(end - countWidth, countWidth);
        if (lens != nullptr)
            m_svg.square({place.left() + sizes.framePadding, header.center().y() - 4}, *lens);
        const double y = baseLine(header, sizes.base);
        m_svg.text(
            {frame.title, {from, y}, sizes.base, m_style.colours.text, 600, false, false, false, room});
        m_svg.text({count, {end, y}, sizes.base, m_style.colours.text3, 400, false, true});
        m_svg.close();
    }
}

void SvgBoxes::writeBoxes()
{
    for (std::size_t i = 0; i < m_picture.boxes.size() && i < m_layout.boxes.size(); ++i) {
        const Box &box = m_picture.boxes[i];
        const QRectF &room = m_layout.boxes[i];
        const QRectF place(room.left(), room.top(), room.width(), m_style.sizes.heightOf(box));
        m_svg.open("g");
        m_svg.title(box.qualified.isEmpty() ? box.name : box.qualified);
        writeBox(box, place, lensAt(m_style.lensOfBox, i));
        if (m_style.sizes.hasStubs(box))
            writeStubs(box, place);
        m_svg.close();
    }
}

void SvgBoxes::writeBox(const Box &box, const QRectF &place, const SvgLens *lens)
{
    const SvgColours &colours = m_style.colours;
    const bool traced = std::any_of(box.columns.begin(), box.columns.end(),
                                    [](const PictureColumn &column) { return column.traced; });
    QString border = colourOf(box.mark);
    if (box.mark == Mark::None && (traced || box.root))
        border = colours.accent;
    const QRectF outline = place.adjusted(0.5, 0.5, -0.5, -0.5);
    if (box.members > 1) // a second sheet behind a closed group
        m_svg.rect(outline.translated(3, 3), radius, colours.raised, colours.line);
    if (box.implied || isGone(box.mark))
        m_svg.rect(outline, radius, colours.raised, border, {{"stroke-dasharray", u"4 3"_s}});
    else
        m_svg.rect(outline, radius, colours.raised, border);
    if (lens != nullptr) {
        // The left edge follows the round corners of the box.
        const double edge = m_style.sizes.edge;
        m_svg.empty("path",
                    {{"d",
                      u"M%1 %2h%3v%4h-%3a4 4 0 0 1-4-4v-%5a4 4 0 0 1 4-4z"_s.arg(
                          SvgElements::number(place.left() + 4), SvgElements::number(place.top() + 1),
                          SvgElements::number(edge - 3), SvgElements::number(place.height() - 2),
                          SvgElements::number(place.height() - 10))},
                     {"fill", lens->hollow ? colours.raised : lens->colour},
                     {"stroke", lens->hollow ? lens->colour : u"none"_s}});
    }
    writeName(box, place);
    if (m_style.sizes.isOpen(box))
        writeColumns(box, place);
}

void SvgBoxes::writeName(const Box &box, const QRectF &place)
{
    const BoxSizes &sizes = m_style.sizes;
    const QRectF row(place.left(), place.top(), place.width(), sizes.boxHeight);
    const double iconAt = place.left() + sizes.edge + sizes.padding;
    writeIcon(box, {iconAt, row.center().y() - sizes.icon / 2});
    const double from = iconAt + sizes.icon + sizes.padding;
    double end = place.right() - sizes.padding;
    const QString sign =
        box.members > 1 && box.mark == Mark::None ? QLocale().toString(box.members) : signOf(box.mark);
    if (!sign.isEmpty()) {
        const QString colour = box.mark == Mark::None ? m_style.colours.text3 : colourOf(box.mark);
        m_svg.text({sign, {end, baseLine(row, sizes.base)}, sizes.base, colour, 600, false, true});
        end -= sizes.widthOf(sign, sizes.base) + sizes.padding / 2;
    }
    m_svg.text({box.name,
                {from, baseLine(row, sizes.base)},
                sizes.base,
                m_style.colours.text,
                sizes.isOpen(box) || box.root ? 600 : 400,
                false,
                false,
                isGone(box.mark),
                end - from});
}

void SvgBoxes::writeIcon(const Box &box, QPointF at)
{
    const double scale = m_style.sizes.icon / 16;
    m_svg.path(iconOf(box), m_style.colours.text2, 1.5,
               {{"stroke-linecap", u"round"_s},
                {"stroke-linejoin", u"round"_s},
                {"transform",
                 u"translate(%1 %2) scale(%3)"_s.arg(SvgElements::number(at.x()), SvgElements::number(at.y()),
                                                     SvgElements::number(scale))}});
}

void SvgBoxes::writeColumns(const Box &box, const QRectF &place)
{
    const BoxSizes &sizes = m_style.sizes;
    const auto hair = [&](double y) {
        m_svg.path(u"M%1 %2h%3"_s.arg(SvgElements::number(place.left() + sizes.edge),
                                      SvgElements::number(y + 0.5),
                                      SvgElements::number(place.width() - sizes.edge - 1)),
                   m_style.colours.hair, 1);
    };
    QRectF row(place.left(), place.top() + sizes.boxHeight, place.width(), sizes.columnHeight);
    hair(row.top());
    for (const PictureColumn &column : box.columns) {
        writeColumn(column, row);
        row.translate(0, sizes.columnHeight);
    }
    if (box.moreColumns > 0) {
        row.setHeight(sizes.moreHeight);
        hair(row.top());
        const QString words = QCoreApplication::translate("meshbook::lineage::SvgBoxes", "+ %n more",
                                                          "columns", box.moreColumns);
        const double from = row.left() + sizes.edge + sizes.padding;
        m_svg.text({words,
                    {from, baseLine(row, sizes.caption)},
                    sizes.caption,
                    m_style.colours.text3,
                    400,
                    false,
                    false,
                    false,
                    row.right() - from});
    }
}

void SvgBoxes::writeColumn(const PictureColumn &column, const QRectF &row)
{
    const BoxSizes &sizes = m_style.sizes;
    if (column.traced)
        m_svg.rect(row.adjusted(sizes.edge, 1, -1, 0), 0, m_style.colours.selection, u"none"_s);
    const double y = baseLine(row, sizes.caption);
    double end = row.right() - sizes.padding;
    QString side = column.classification;
    if (column.key)
        side = side.isEmpty() ? Words::tr("key") : side;
    if (!side.isEmpty()) {
        const double most = row.width() / 3;
        const double width = std::min(most, sizes.widthOf(side, sizes.caption));
        const QString colour =
            column.classification.isEmpty() ? m_style.colours.text3 : m_style.colours.warning;
        m_svg.text({side, {end, y}, sizes.caption, colour, 400, false, true, false, most});
        end -= width + sizes.padding;
    }
    double from = row.left() + sizes.edge + sizes.padding;
    if (const QString sign = signOf(column.mark); !sign.isEmpty())
        m_svg.text({sign, {from, y}, sizes.caption, colourOf(column.mark), 600});
    from += sizes.iconColumn;
    const QString colour = column.mark != Mark::None ? colourOf(column.mark)
        : column.traced                              ? m_style.colours.text
                                                     : m_style.colours.text2;
    m_svg.text({column.path,
                {from, y},
                sizes.caption,
                colour,
                column.traced ? 600 : 400,
                true,
                false,
                isGone(column.mark),
                end - from});
}

void SvgBoxes::writeStubs(const Box &box, const QRectF &place)
{
    const BoxSizes &sizes = m_style.sizes;
    const bool across = m_flow == Flow::LeftToRight;
    const auto write = [&](int hidden, bool up) {
        if (hidden <= 0)
            return;
        const QString arrow = across ? (up ? u"←"_s : u"→"_s) : (up ? u"↑"_s : u"↓"_s);
        const QString number = u"+"_s + QLocale().toString(hidden);
        const QString words = up ? arrow + u' ' + number : number + u' ' + arrow;
        const double width = sizes.widthOf(words, sizes.caption) + 2 * sizes.padding;
        const QRectF stub(up ? place.left() : place.right() - width, place.bottom() + sizes.stubGap, width,
                          sizes.stubHeight);
        m_svg.rect(stub.adjusted(0.5, 0.5, -0.5, -0.5), stub.height() / 2, m_style.colours.base,
                   m_style.colours.text3, {{"stroke-dasharray", u"3 2"_s}});
        m_svg.text({words,
                    {stub.left() + sizes.padding, baseLine(stub, sizes.caption)},
                    sizes.caption,
                    m_style.colours.text2});
    };
    write(box.hiddenUp, true);
    write(box.hiddenDown, false);
}

} // namespace meshbook::lineage
