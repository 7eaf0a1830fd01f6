// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/canvaspainter.h"

#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/theme/readingdirection.h"
#include "views/widgets/plaintext.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

using lineage::Direction;
using lineage::Mark;

namespace {

constexpr qsizetype longestShown = 256; ///< characters of a name that are looked at

/// Rounds alike on both sides of zero, so that tiles of one drawing fit together.
double wholePixel(double at)
{
    return std::floor(at + 0.5);
}

bool isGroup(const lineage::Box &box)
{
    return box.uri.key.isEmpty();
}

Icon kindIcon(const lineage::Box &box)
{
    if (isGroup(box))
        return Icon::ChevronRight;
    switch (box.kind) {
    case core::EntityKind::Product:
        return Icon::Product;
    case core::EntityKind::Job:
        return Icon::Job;
    case core::EntityKind::Contract:
        return Icon::Contract;
    case core::EntityKind::Term:
        return Icon::Term;
    case core::EntityKind::Domain:
        return Icon::Domain;
    case core::EntityKind::Team:
        return Icon::Team;
    case core::EntityKind::Glossary:
        return Icon::Glossary;
    case core::EntityKind::Dataset:
        return Icon::Dataset;
    }
    return Icon::None;
}

} // namespace

CanvasPainter::CanvasPainter(CanvasScenePtr scene, LensColors lens, const SemanticPalette &palette)
    : m_scene(std::move(scene))
    , m_lens(std::move(lens))
    , m_palette(palette)
    , m_names(m_scene->picture().boxes.size())
{
}

CanvasDetail CanvasPainter::detailAt(double zoom)
{
    if (zoom < shapesFrom)
        return CanvasDetail::Specks;
    return zoom < wordsFrom ? CanvasDetail::Boxes : CanvasDetail::Full;
}

QRectF CanvasPainter::device(const Job &job, const QRectF &rect)
{
    const QRectF mapped = job.toDevice.mapRect(rect);
    const double left = wholePixel(mapped.left());
    const double top = wholePixel(mapped.top());
    return {left, top, std::max(1.0, wholePixel(mapped.right()) - left),
            std::max(1.0, wholePixel(mapped.bottom()) - top)};
}

QRectF CanvasPainter::lead(const QRectF &rect, double from, double width) const
{
    return {m_scene->isMirrored() ? rect.right() - from - width : rect.left() + from, rect.top(), width,
            rect.height()};
}

void CanvasPainter::prepareIcons(int size)
{
    QList<QPair<Icon, QColor>> drawings;
    for (const Icon icon : {Icon::ChevronRight, Icon::ChevronDown, Icon::Product, Icon::Job, Icon::Contract,
                            Icon::Term, Icon::Domain, Icon::Team, Icon::Glossary, Icon::Dataset})
        drawings.append({icon, m_palette.text2});
    for (const Icon icon :
         {Icon::Key, Icon::Column, Icon::Lock, Icon::ArrowLeft, Icon::ArrowRight, Icon::ArrowUp,
          Icon::ArrowDown, Icon::Plus, Icon::Minus, Icon::Unknown, Icon::Sync})
        drawings.append({icon, m_palette.text3});
    for (int box = 0; box < m_scene->boxCount(); ++box) {
        const Glyph glyph = glyphOf(box);
        if (!drawings.contains(QPair<Icon, QColor>{glyph.icon, glyph.color}))
            drawings.append({glyph.icon, glyph.color});
    }
    for (const lineage::Line &line : m_scene->picture().lines) {
        const Glyph glyph = glyphOf(line.mark);
        if (!drawings.contains(QPair<Icon, QColor>{glyph.icon, glyph.color}))
            drawings.append({glyph.icon, glyph.color});
    }
    drawings.append({Icon::Column, m_palette.accent});
    drawings.append({Icon::Lock, m_palette.warning.text});
    drawings.append({Icon::Unknown, m_palette.text2}); // of lines that nobody declared
    // What opened columns may wear (paintColumns).
    drawings.append({Icon::Plus, m_palette.added});
    drawings.append({Icon::Minus, m_palette.removed});
    drawings.append({Icon::Edit, m_palette.warning.text});
    drawings.append({Icon::Warning, m_palette.warning.text});
    drawings.append({Icon::Breach, m_palette.breach.text});
    m_icons.prepare(drawings, size);
}

void CanvasPainter::paint(QPainter *painter, const Job &job)
{
    if (m_scene == nullptr)
        return;
    if (job.area.isNull()) {
        m_boxes.resize(m_scene->picture().boxes.size());
        std::iota(m_boxes.begin(), m_boxes.end(), 0);
        m_lines.resize(m_scene->picture().lines.size());
        std::iota(m_lines.begin(), m_lines.end(), 0);
    } else {
        m_scene->boxesIn(job.area, m_boxes);
        m_scene->linesIn(job.area, m_lines);
    }
    painter->resetTransform();
    paintFrames(painter, job);
    if (detailAt(job.zoom) == CanvasDetail::Specks) {
        paintSpecks(painter, job);
        return;
    }
    paintLineSet(painter, job, false);
    for (const int box : m_boxes)
        paintBox(painter, job, box, m_scene->boxRect(box));
    paintLineSet(painter, job, true);
    if (detailAt(job.zoom) == CanvasDetail::Full) {
        paintCounts(painter, job);
        for (const int box : m_boxes)
            paintWords(painter, job, box, m_scene->boxRect(box));
    }
}

void CanvasPainter::paintBoxes(QPainter *painter, const Job &job, const std::vector<int> &boxes,
                               const std::vector<QRectF> &places)
{
    painter->resetTransform();
    for (std::size_t i = 0; i < boxes.size(); ++i)
        paintBox(painter, job, boxes[i], places[i]);
    if (detailAt(job.zoom) != CanvasDetail::Full)
        return;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        paintWords(painter, job, boxes[i], places[i]);
}

void CanvasPainter::paintFrames(QPainter *painter, const Job &job)
{
    const auto &frames = m_scene->picture().frames;
    const double scale = scaleOf(job);
    const CanvasMetrics &sizes = m_scene->metrics();
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const QRectF rect = m_scene->frameRect(static_cast<int>(i));
        if (rect.isEmpty() || (!job.area.isNull() && !rect.intersects(job.area)))
            continue;
        const QRectF outer = device(job, rect);
        if (detailAt(job.zoom) != CanvasDetail::Full) {
            painter->fillRect(outer, m_palette.line);
            painter->fillRect(outer.adjusted(1, 1, -1, -1), m_palette.base);
            continue;
        }
        paint::frame(painter, outer, metrics::radiusControl * scale, m_palette.base, m_palette.line);
        const QRectF header(rect.left(), rect.top(), rect.width(), sizes.frameHeader);
        painter->fillRect(QRectF(outer.left() + 1, device(job, header).bottom(), outer.width() - 2, 1),
                          m_palette.hair);
        paintIcon(painter, job, Icon::ChevronDown, lead(header, sizes.padding, 12), m_palette.text2);
        const LensMark *mark = nullptr;
        for (int box = 0; box < m_scene->boxCount() && mark == nullptr; ++box) {
            if (m_scene->box(box).frame == static_cast<int>(i) && m_lens.lens() == Lens::Domain)
                mark = &m_lens.of(box);
        }
        double from = 2 * sizes.padding + 12;
        if (mark != nullptr && !mark->hatched) {
            const QRectF place = lead(header, from, metrics::square);
            const QRectF square(place.left(), place.center().y() - metrics::square / 2.0, metrics::square,
                                metrics::square);
            paint::frame(painter, device(job, square), metrics::radiusMark * scale,
                         mark->hollow ? QColor() : mark->color, mark->hollow ? mark->color : QColor(), 1.5);
            from += metrics::square + 6;
        }
        const QString count = QLocale().toString(frames[i].members);
        const double countWidth = QFontMetricsF(sizes.fonts.caption).horizontalAdvance(count) + 2;
        paintText(painter, job, lead(header, from, header.width() - from - countWidth - 2 * sizes.padding),
                  frames[i].title, sizes.fonts.strong, m_palette.text);
        paintText(painter, job, lead(header, header.width() - countWidth - sizes.padding, countWidth), count,
                  sizes.fonts.caption, m_palette.text3, true);
    }
}

void CanvasPainter::paintSpecks(QPainter *painter, const Job &job)
{
    QList<QLineF> plain;
    QList<QLineF> traced;
    for (const int index : m_lines) {
        const QPainterPath &path = m_scene->linePath(index);
        if (path.elementCount() < 2)
            continue;
        const QLineF straight(job.toDevice.map(QPointF(path.elementAt(0))),
                              job.toDevice.map(m_scene->lineEnd(index)));
        (m_scene->line(index).traced ? traced : plain).append(straight);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(m_palette.line, 0));
    painter->drawLines(plain);
    for (const int index : m_boxes) {
        const QRectF rect = device(job, m_scene->boxRect(index));
        const LensMark &mark = m_lens.of(index);
        painter->fillRect(rect, mark.color);
        if (mark.hatched || mark.hollow)
            painter->fillRect(rect.adjusted(1, 1, -1, -1), m_palette.raised);
    }
    painter->setPen(QPen(m_palette.accent, 2));
    painter->drawLines(traced);
}

bool CanvasPainter::isTraced(const lineage::Box &box) const
{
    return std::any_of(box.columns.begin(), box.columns.end(),
                       [](const lineage::PictureColumn &column) { return column.traced; });
}

CanvasPainter::BoxLook CanvasPainter::lookOf(const lineage::Box &box) const
{
    BoxLook look{m_palette.raised, m_palette.highContrast ? m_palette.text : m_palette.line};
    if (box.implied)
        look.style = Qt::DashLine;
    if (box.root || isTraced(box))
        look.border = m_palette.accent;
    switch (box.mark) {
    case Mark::None:
        break;
    case Mark::Added:
        look = {m_palette.addedTint, m_palette.added, 1.5};
        break;
    case Mark::Removed:
        look = {m_palette.removedTint, m_palette.removed, 1.5, Qt::DashLine};
        break;
    case Mark::Changed:
        look = {m_palette.warning.tint, m_palette.warning.text, 1.5};
        break;
    case Mark::Dropped:
        look = {m_palette.removedTint, m_palette.breach.text, 2};
        break;
    case Mark::AtRisk:
        look = {m_palette.warning.tint, m_palette.warning.text, 1.5, Qt::DotLine};
        break;
    }
    if (m_palette.highContrast)
        look.fill = m_palette.raised;
    return look;
}

CanvasPainter::Glyph CanvasPainter::glyphOf(Mark of) const
{
    switch (of) {
    case Mark::None:
        break;
    case Mark::Added:
        return {Icon::Plus, m_palette.added};
    case Mark::Removed:
        return {Icon::Minus, m_palette.removed};
    case Mark::Changed:
        return {Icon::Edit, m_palette.warning.text};
    case Mark::Dropped:
        return {Icon::Breach, m_palette.breach.text};
    case Mark::AtRisk:
        return {Icon::Warning, m_palette.warning.text};
    }
    return {};
}

CanvasPainter::Glyph CanvasPainter::glyphOf(int index) const
{
    const lineage::Box &box = m_scene->box(index);
    if (box.mark != Mark::None)
        return glyphOf(box.mark);
    const LensMark &mark = m_lens.of(index);
    if (mark.glyph != Icon::None)
        return {mark.glyph, mark.glyphColor};
    // What is not well is told under the lenses that tell names as well.
    const State state = healthState(box.health);
    const bool names = m_lens.lens() == Lens::Domain || m_lens.lens() == Lens::Owner;
    if (names && (state == State::Warning || state == State::Breach))
        return {icons::forState(state), m_palette.state(state).text};
    if (box.implied)
        return {Icon::Unknown, m_palette.text3};
    if (box.inCycle)
        return {Icon::Sync, m_palette.text3};
    return {};
}

void CanvasPainter::paintBox(QPainter *painter, const Job &job, int index, const QRectF &rect)
{
    const lineage::Box &box = m_scene->box(index);
    const QRectF outer = device(job, rect);
    const BoxLook look = lookOf(box);
    const double scale = scaleOf(job);
    const LensMark &mark = m_lens.of(index);
    if (detailAt(job.zoom) == CanvasDetail::Boxes) {
        painter->fillRect(outer, look.border);
        painter->fillRect(outer.adjusted(1, 1, -1, -1), look.fill);
        const double width = std::max(2.0, 2 * m_scene->metrics().edge * scale);
        const QRectF edge(m_scene->isMirrored() ? outer.right() - width : outer.left(), outer.top(), width,
                          outer.height());
        painter->fillRect(edge, mark.color);
        if (mark.hatched || mark.hollow)
            painter->fillRect(edge.adjusted(0, 1, 0, -1), look.fill);
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    const double radius = metrics::radiusControl * scale;
    const double inset = look.width / 2;
    painter->setPen(Qt::NoPen);
    painter->setBrush(look.fill);
    painter->drawRoundedRect(outer, radius, radius);
    paintEdge(painter, job, outer, mark);
    QPen pen(look.border, look.width, look.style);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(outer.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    if (isGroup(box)) { // a pile: the edge of the next one shows below
        const double step = 2 * scale;
        painter->drawLine(QPointF(outer.left() + radius, outer.bottom() + step),
                          QPointF(outer.right() - radius, outer.bottom() + step));
    }
}

void CanvasPainter::paintEdge(QPainter *painter, const Job &job, const QRectF &box, const LensMark &mark)
{
    const double scale = scaleOf(job);
    const double width = std::max(2.0, m_scene->metrics().edge * scale);
    const double radius = metrics::radiusControl * scale;
    // The part of the rounded box that lies within `width` of its leading side.
    const bool mirrored = m_scene->isMirrored();
    const double x = mirrored ? box.right() : box.left();
    const double inner = mirrored ? x - width : x + width;
    const double rise = radius * 0.15;
    QPainterPath path(QPointF(inner, box.top() + rise));
    path.quadTo(QPointF(x, box.top() + radius * 0.35), QPointF(x, box.top() + radius));
    path.lineTo(x, box.bottom() - radius);
    path.quadTo(QPointF(x, box.bottom() - radius * 0.35), QPointF(inner, box.bottom() - rise));
    path.closeSubpath();
    painter->setPen(mark.hollow ? QPen(mark.color, 1) : QPen(Qt::NoPen));
    if (mark.hatched)
        painter->setBrush(QBrush(mark.color, Qt::Dense4Pattern));
    else
        painter->setBrush(mark.hollow ? QBrush(m_palette.base) : QBrush(mark.color));
    painter->drawPath(path);
}

void CanvasPainter::paintIcon(QPainter *painter, const Job &job, Icon icon, const QRectF &place,
                              const QColor &color)
{
    const double side = place.width() * scaleOf(job);
    const QPointF centre = job.toDevice.map(place.center());
    m_icons.paint(painter, icon, {centre.x() - side / 2, centre.y() - side / 2, side, side}, color);
}

void CanvasPainter::paintText(QPainter *painter, const Job &job, const QRectF &place, const QString &text,
                              const QFont &font, const QColor &color, bool trailing)
{
    if (place.width() <= 0)
        return;
    const QRectF mapped = job.toDevice.mapRect(place);
    const double scale = scaleOf(job);
    painter->save();
    painter->translate(wholePixel(mapped.left()), wholePixel(mapped.top()));
    painter->scale(scale, scale);
    painter->setFont(font);
    painter->setPen(color);
    const QString shown = QFontMetricsF(font).elidedText(plaintext::oneLine(text.left(longestShown)),
                                                         Qt::ElideMiddle, place.width());
    const bool toRight = trailing != m_scene->isMirrored();
    painter->drawText(QRectF(0, 0, place.width(), place.height()),
                      Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip
                          | (toRight ? Qt::AlignRight : Qt::AlignLeft)
                          | Qt::AlignAbsolute
                          // The order of the signs follows the name, not the window.
                          | (readingDirection(text, m_scene->isMirrored() ? Qt::RightToLeft : Qt::LeftToRight)
                                     == Qt::RightToLeft
                                 ? Qt::TextForceRightToLeft
                                 : Qt::TextForceLeftToRight),
                      shown);
    painter->restore();
}

void CanvasPainter::paintWords(QPainter *painter, const Job &job, int index, const QRectF &rect)
{
    const lineage::Box &box = m_scene->box(index);
    const CanvasMetrics &sizes = m_scene->metrics();
    const bool open = !box.columns.empty();
    const QRectF header(rect.left(), rect.top(), rect.width(), sizes.boxHeight);
    double from = sizes.edge + sizes.padding;
    paintIcon(painter, job, open ? Icon::ChevronDown : kindIcon(box),
              lead(header, from, open ? sizes.iconColumn : sizes.icon), m_palette.text2);
    from += sizes.icon + sizes.padding - (open ? 2 : 0);
    double room = rect.width() - from - sizes.padding;
    if (isGroup(box)) {
        const QString count = QLocale().toString(box.members);
        const double width = QFontMetricsF(sizes.fonts.caption).horizontalAdvance(count) + 2;
        paintText(painter, job, lead(header, rect.width() - width - sizes.padding, width), count,
                  sizes.fonts.caption, m_palette.text3, true);
        room -= width + sizes.padding;
    }
    const Glyph glyph = glyphOf(index);
    if (glyph.icon != Icon::None) {
        const double side = sizes.icon - 2;
        paintIcon(painter, job, glyph.icon, lead(header, from + room - side, side), glyph.color);
        room -= side + sizes.padding / 2;
    }
    QStaticText &name = m_names.at(static_cast<std::size_t>(index));
    const QFont &font = open || box.root ? sizes.fonts.strong : sizes.fonts.base;
    if (name.text().isEmpty()) {
        name = QStaticText(QFontMetricsF(font).elidedText(plaintext::oneLine(box.name.left(longestShown)),
                                                          Qt::ElideMiddle, room));
        name.setTextFormat(Qt::PlainText);
    }
    painter->setFont(font);
    painter->setPen(box.mark == Mark::Removed ? m_palette.removed
                                              : (box.implied ? m_palette.text2 : m_palette.text));
    const QRectF place = lead(header, from, room);
    const double scale = scaleOf(job);
    const QPointF at =
        job.toDevice.map(QPointF(m_scene->isMirrored() ? place.right() - name.size().width() : place.left(),
                                 place.center().y() - name.size().height() / 2));
    painter->translate(wholePixel(at.x()), wholePixel(at.y()));
    painter->scale(scale, scale);
    painter->drawStaticText(QPointF(0, 0), name);
    painter->resetTransform();
    if (open || box.moreColumns > 0)
        paintColumns(painter, job, index, rect);
    if (box.hiddenUp > 0 || box.hiddenDown > 0)
        paintStubs(painter, job, index, rect);
}

} // namespace meshbook::views
