// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/termpainter.h"

#include "views/lineage/linerouting.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/celldelegate.h"
#include "views/widgets/plaintext.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace meshbook::views::termpainter {

using glossary::Family;
using glossary::Neighbourhood;

namespace {

constexpr double dot = 10; ///< room of the status
constexpr double mostPixels = 64'000'000; ///< of an image

enum class Head : quint8 { None, Filled, Open, Hollow, Diamond };

Head headOf(Family family)
{
    switch (family) {
    case Family::Hierarchy:
        return Head::Filled;
    case Family::Kind:
        return Head::Hollow;
    case Family::Part:
        return Head::Diamond;
    case Family::Replaced:
    case Family::Value:
    case Family::Own:
        return Head::Open;
    default:
        return Head::None;
    }
}

/// Heads of a hierarchy stand at what is broader, those of statements at what they are about.
bool headAtStart(Family family)
{
    return family == Family::Hierarchy || family == Family::Kind || family == Family::Part;
}

void paintHead(QPainter *painter, Head head, const QPointF &tip, const QPointF &heading, const QColor &color,
               const QColor &background)
{
    if (head == Head::None)
        return;
    constexpr double length = 9;
    constexpr double half = 4.5;
    const QPointF side(-heading.y() * half, heading.x() * half);
    const QPointF base = tip - heading * length;
    painter->setPen(QPen(color, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    switch (head) {
    case Head::Filled:
        painter->setBrush(color);
        painter->drawPolygon(linerouting::head(tip, heading));
        break;
    case Head::Hollow:
        painter->setBrush(background);
        painter->drawPolygon(QPolygonF({tip, base + side, base - side}));
        break;
    case Head::Diamond: {
        const QPointF middle = tip - heading * (length * 0.75);
        painter->setBrush(background);
        painter->drawPolygon(
            QPolygonF({tip, middle + side * 0.8, tip - heading * (length * 1.5), middle - side * 0.8}));
        break;
    }
    case Head::Open:
        painter->drawPolyline(QPolygonF({base + side, tip, base - side}));
        break;
    case Head::None:
        break;
    }
}

void paintLine(QPainter *painter, const TermPicture &picture, std::size_t index, const QColor &color,
               double more, const SemanticPalette &palette)
{
    const TermPicture::Line &line = picture.lines[index];
    const Neighbourhood::Tie &tie = picture.around->ties[index];
    QPen pen = penOf(tie.family, color);
    pen.setWidthF(pen.widthF() + more);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(line.path);
    if (!tie.directed || line.path.elementCount() < 2)
        return;
    if (headAtStart(tie.family))
        paintHead(painter, headOf(tie.family), line.path.pointAtPercent(0), line.fromHeading, color,
                  palette.alt);
    else
        paintHead(painter, headOf(tie.family), line.path.pointAtPercent(1), line.toHeading, color,
                  palette.alt);
}

void paintName(QPainter *painter, const TermPicture &picture, std::size_t index,
               const SemanticPalette &palette, const FontScale &fonts)
{
    const Neighbourhood::Tie &tie = picture.around->ties[index];
    if (tie.name.isEmpty())
        return;
    const QFont &font = fontFor(TextRole::Caption, fonts);
    const QString name = plaintext::oneLine(tie.name);
    constexpr double most = 120;
    const QFontMetricsF metrics(font);
    const double width = std::min(most, metrics.horizontalAdvance(name) + 6);
    QRectF place(0, 0, width, metrics.height());
    place.moveCenter(picture.lines[index].middle);
    painter->fillRect(place, palette.alt);
    paint::text(painter, place, name, font, palette.text2, Qt::AlignCenter);
}

Progress progressOf(glossary::TermStatus status)
{
    switch (status) {
    case glossary::TermStatus::Draft:
        return Progress::Draft;
    case glossary::TermStatus::InReview:
        return Progress::InReview;
    case glossary::TermStatus::Approved:
        return Progress::Approved;
    case glossary::TermStatus::Deprecated:
        break;
    }
    return Progress::Deprecated;
}

void paintBox(QPainter *painter, const TermPicture &picture, int index, const SemanticPalette &palette,
              const Look &look)
{
    const auto at = static_cast<std::size_t>(index);
    const Neighbourhood::Node &term = picture.around->terms[at];
    const QRectF box = picture.boxes[at];
    const bool middle = term.hops == 0;
    const bool current = index == look.current;
    const QColor fill = current ? palette.sel : index == look.hovered ? palette.hover : palette.raised;
    paint::frame(painter, box, metrics::radiusControl, fill,
                 middle || current ? palette.accent : palette.line, middle ? 2.0 : 1.0);
    if (current && look.focused)
        paint::focusRing(painter, box.adjusted(-3, -3, 3, 3), metrics::radiusControl + 3, palette);
    const SemanticPalette &ink = palette;
    const auto place = [&](double from, double width) {
        const double left = picture.mirrored ? box.right() - from - width : box.left() + from;
        return QRectF(left, box.top(), width, box.height());
    };
    paintProgressDot(painter, place(9, dot), progressOf(term.status), ink);
    const FontScale &fonts = look.fonts;
    const QString more = TermSizes::moreOf(term);
    double tail = 8;
    if (!more.isEmpty()) {
        const QFont &caption = fontFor(TextRole::Caption, fonts);
        const double width = QFontMetricsF(caption).horizontalAdvance(more) + 2;
        paint::text(painter, place(box.width() - tail - width, width), more, caption, ink.text3,
                    Qt::AlignRight | Qt::AlignVCenter, Qt::ElideNone);
        tail += width + 4;
    }
    const double lead = 24;
    paint::text(painter, place(lead, box.width() - lead - tail + 2), plaintext::oneLine(term.label),
                fontFor(middle ? TextRole::Strong : TextRole::Base, fonts), ink.text);
}

} // namespace

QPen penOf(Family family, const QColor &color)
{
    QPen pen(color, 1.25, Qt::SolidLine, Qt::FlatCap);
    switch (family) {
    case Family::Hierarchy:
        pen.setWidthF(1.75);
        break;
    case Family::Kind:
    case Family::Part:
        break;
    case Family::Related:
        pen.setDashPattern({6, 4});
        break;
    case Family::Match:
        pen.setDashPattern({1.5, 2.5});
        break;
    case Family::Antonym:
        pen.setDashPattern({8, 3, 1.5, 3});
        break;
    case Family::Replaced:
        pen.setDashPattern({12, 4});
        break;
    case Family::Value:
        pen.setDashPattern({3, 3});
        break;
    case Family::Own:
        pen.setDashPattern({10, 3, 3, 3});
        break;
    }
    return pen;
}

void paintSample(QPainter *painter, const QRectF &place, Family family, const SemanticPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double y = place.center().y();
    const QPointF from(place.left() + 1, y);
    const QPointF to(place.right() - 1, y);
    painter->setPen(penOf(family, palette.text2));
    painter->drawLine(from, to);
    if (headAtStart(family))
        paintHead(painter, headOf(family), from, {-1, 0}, palette.text2, palette.base);
    else
        paintHead(painter, headOf(family), to, {1, 0}, palette.text2, palette.base);
    painter->restore();
}

void paint(QPainter *painter, const TermPicture &picture, const SemanticPalette &palette, const Look &look)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(picture.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const auto &ties = picture.around->ties;
    const auto isOfCurrent = [&](const Neighbourhood::Tie &tie) {
        return tie.from == look.current || tie.to == look.current;
    };
    for (const bool ofCurrent : {false, true}) {
        for (std::size_t i = 0; i < ties.size(); ++i) {
            if (isOfCurrent(ties[i]) == ofCurrent)
                paintLine(painter, picture, i, ofCurrent ? palette.accent : palette.text3,
                          ofCurrent ? 0.5 : 0, palette);
        }
    }
    for (std::size_t i = 0; i < ties.size(); ++i)
        paintName(painter, picture, i, palette, look.fonts);
    for (int i = 0; i < static_cast<int>(picture.boxes.size()); ++i)
        paintBox(painter, picture, i, palette, look);
    painter->restore();
}

QByteArray svg(const TermPicture &picture, const SemanticPalette &palette, const FontScale &fonts,
               const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(plaintext::oneLine(title));
    generator.setViewBox(QRectF({0, 0}, picture.bounds.size()));
    generator.setSize(picture.bounds.size().toSize());
    QPainter painter(&generator);
    painter.fillRect(QRectF({0, 0}, picture.bounds.size()), palette.alt);
    painter.translate(-picture.bounds.topLeft());
    paint(&painter, picture, palette, {-1, -1, false, fonts});
    painter.end();
    return bytes;
}

QImage image(const TermPicture &picture, const SemanticPalette &palette, const FontScale &fonts, double scale)
{
    const double all = picture.bounds.width() * picture.bounds.height() * scale * scale;
    const double used = all > mostPixels ? scale * std::sqrt(mostPixels / all) : scale;
    QImage image((picture.bounds.size() * used).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(palette.alt);
    QPainter painter(&image);
    painter.scale(used, used);
    painter.translate(-picture.bounds.topLeft());
    paint(&painter, picture, palette, {-1, -1, false, fonts});
    return image;
}

QByteArray png(const TermPicture &picture, const SemanticPalette &palette, const FontScale &fonts,
               double scale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image(picture, palette, fonts, scale).save(&buffer, "PNG");
    return bytes;
}

} // namespace meshbook::views::termpainter
