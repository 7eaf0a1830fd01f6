// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lenslegend.h"

#include "views/lineage/picturewords.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr qsizetype mostValues = 9;
constexpr int padding = 10;
constexpr int widest = 110;
constexpr int lead = 28; ///< what a stroke takes before its word

} // namespace

LensLegend::LensLegend(QWidget *parent)
    : PaintedWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Legend"));
}

void LensLegend::setPicture(const LensColors &lens, const lineage::Picture &picture)
{
    using lineage::Mark;
    m_entries.clear();
    const QList<LensEntry> values = lens.legend();
    for (const LensEntry &value : values.first(std::min(values.size(), mostValues)))
        m_entries.append({value.text, value.mark, Stroke::None});
    if (values.size() > mostValues)
        m_entries.append(
            {tr("%n more", nullptr, static_cast<int>(values.size() - mostValues)), {}, Stroke::None});
    m_lensEntries = static_cast<int>(m_entries.size());
    bool traced = false;
    bool bridged = false;
    bool folded = false;
    bool dangling = false;
    bool declared = false;
    bool undeclared = false;
    std::array<bool, 6> marks{};
    for (const lineage::Line &line : picture.lines) {
        traced = traced || line.traced;
        bridged = bridged || line.bridged;
        marks.at(static_cast<std::size_t>(line.mark)) = true;
        declared = declared || line.standing == lineage::Standing::Declared;
        undeclared = undeclared || line.standing == lineage::Standing::Undeclared;
    }
    for (const lineage::Box &box : picture.boxes) {
        folded = folded || box.hiddenUp > 0 || box.hiddenDown > 0;
        dangling = dangling || box.implied;
        marks.at(static_cast<std::size_t>(box.mark)) = true;
        for (const lineage::PictureColumn &column : box.columns)
            marks.at(static_cast<std::size_t>(column.mark)) = true;
    }
    const auto add = [this](bool there, const QString &text, Stroke stroke) {
        if (there)
            m_entries.append({text, {}, stroke});
    };
    add(traced, tr("traced"), Stroke::Traced);
    add(!picture.lines.empty(), tr("feeds"), Stroke::Feeds);
    add(folded, tr("folded"), Stroke::Folded);
    add(bridged, tr("over others"), Stroke::Bridged);
    add(dangling, tr("not described"), Stroke::Dangling);
    add(marks.at(static_cast<std::size_t>(Mark::Added)), picturewords::mark(Mark::Added), Stroke::Added);
    add(marks.at(static_cast<std::size_t>(Mark::Removed)), picturewords::mark(Mark::Removed),
        Stroke::Removed);
    add(marks.at(static_cast<std::size_t>(Mark::Changed)), picturewords::mark(Mark::Changed),
        Stroke::Changed);
    add(marks.at(static_cast<std::size_t>(Mark::Dropped)), picturewords::mark(Mark::Dropped),
        Stroke::Dropped);
    add(marks.at(static_cast<std::size_t>(Mark::AtRisk)), picturewords::mark(Mark::AtRisk), Stroke::Risk);
    add(declared, tr("only declared"), Stroke::Declared);
    add(undeclared, tr("not declared"), Stroke::Undeclared);
    QStringList words{lensName(lens.lens())};
    for (const LensEntry &value : values)
        words << tr("%1: %n", nullptr, value.count).arg(value.text);
    setAccessibleDescription(words.join(u", "_s));
    resize(sizeHint());
    update();
}

int LensLegend::columns() const
{
    return std::clamp(static_cast<int>(m_entries.size()), 1, 3);
}

int LensLegend::columnWidth() const
{
    const QFontMetrics fm(FontScale::current().caption);
    int width = 48;
    for (const Entry &entry : m_entries)
        width =
            std::max(width, (entry.stroke == Stroke::None ? 14 : lead) + fm.horizontalAdvance(entry.text));
    return std::min(width, widest) + 12;
}

int LensLegend::rowHeight() const
{
    return std::max(19, QFontMetrics(FontScale::current().caption).height() + 4);
}

QSize LensLegend::sizeHint() const
{
    const int strokes = static_cast<int>(m_entries.size()) - m_lensEntries;
    const auto rows = [this](int count) { return (count + columns() - 1) / columns(); };
    return {columns() * columnWidth() + 2 * padding - 8,
            (rows(m_lensEntries) + rows(strokes)) * rowHeight() + 2 * padding - 6};
}

void LensLegend::paintMark(QPainter *painter, const QRectF &place, const LensMark &mark) const
{
    const QRectF square(place.left(), place.center().y() - 4, 8, 8);
    if (mark.hatched) {
        painter->fillRect(square, QBrush(mark.color, Qt::Dense4Pattern));
        paint::frame(painter, square, metrics::radiusMark, {}, mark.color, 1.0);
    } else {
        paint::frame(painter, square, metrics::radiusMark, mark.hollow ? QColor() : mark.color,
                     mark.hollow ? mark.color : QColor(), 1.5);
    }
}

void LensLegend::paintStroke(QPainter *painter, const QRectF &place, Stroke stroke) const
{
    const SemanticPalette palette = tokens();
    QPen pen(palette.text3, 1);
    switch (stroke) {
    case Stroke::None:
    case Stroke::Feeds:
        break;
    case Stroke::Traced:
        pen = QPen(palette.accent, 2);
        break;
    case Stroke::Bridged:
        pen.setStyle(Qt::DotLine);
        break;
    case Stroke::Dangling:
        pen.setStyle(Qt::DashLine);
        break;
    case Stroke::Folded:
        pen.setStyle(Qt::DashLine);
        break;
    case Stroke::Added:
        pen = QPen(palette.added, 2);
        break;
    case Stroke::Removed:
        pen = QPen(palette.removed, 2, Qt::DashLine);
        break;
    case Stroke::Changed:
        pen = QPen(palette.warning.text, 2);
        break;
    case Stroke::Dropped:
        pen = QPen(palette.breach.text, 2, Qt::DashLine);
        break;
    case Stroke::Risk:
        pen = QPen(palette.warning.text, 2, Qt::DashDotLine);
        break;
    case Stroke::Declared:
        pen.setStyle(Qt::DashDotDotLine);
        break;
    case Stroke::Undeclared:
        break;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const double middle = std::round(place.center().y()) + 0.5;
    if (stroke == Stroke::Folded)
        painter->drawRoundedRect(QRectF(place.left() + 0.5, middle - 4.5, 22, 9), 4.5, 4.5);
    else
        painter->drawLine(QPointF(place.left(), middle), QPointF(place.left() + 22, middle));
    const Sign sign = signOf(stroke, palette);
    if (sign.icon == Icon::None)
        return;
    const QRectF round(place.left() + 5, middle - 6, 12, 12);
    painter->setPen(QPen(sign.color, 1));
    painter->setBrush(palette.base);
    painter->drawEllipse(round);
    icons::paint(painter, sign.icon, round.adjusted(2, 2, -2, -2), sign.color, 8);
    painter->setBrush(Qt::NoBrush);
}

LensLegend::Sign LensLegend::signOf(Stroke stroke, const SemanticPalette &palette)
{
    switch (stroke) {
    case Stroke::Added:
        return {Icon::Plus, palette.added};
    case Stroke::Removed:
        return {Icon::Minus, palette.removed};
    case Stroke::Changed:
        return {Icon::Edit, palette.warning.text};
    case Stroke::Dropped:
        return {Icon::Breach, palette.breach.text};
    case Stroke::Risk:
        return {Icon::Warning, palette.warning.text};
    case Stroke::Undeclared:
        return {Icon::Unknown, palette.text2};
    case Stroke::None:
    case Stroke::Traced:
    case Stroke::Feeds:
    case Stroke::Bridged:
    case Stroke::Dangling:
    case Stroke::Folded:
    case Stroke::Declared:
        break;
    }
    return {};
}

void LensLegend::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const SemanticPalette palette = tokens();
    painter.fillRect(rect(), palette.alt);
    paint::frame(&painter, rect(), metrics::radiusControl, palette.raised, palette.line);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int row = 0;
    int column = 0;
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        if (i == m_lensEntries && column > 0) { // strokes begin a row of their own
            ++row;
            column = 0;
        }
        const Entry &entry = m_entries.at(i);
        QRectF place(padding + column * columnWidth(), padding - 3 + row * rowHeight(), columnWidth() - 8,
                     rowHeight());
        if (mirrored)
            place.moveLeft(width() - place.right());
        const double from = entry.stroke != Stroke::None ? lead : (entry.mark.color.isValid() ? 14 : 0);
        const QRectF sign(mirrored ? place.right() - (from > 14 ? 22 : 8) : place.left(), place.top(), from,
                          place.height());
        if (entry.stroke != Stroke::None)
            paintStroke(&painter, sign, entry.stroke);
        else if (entry.mark.color.isValid())
            paintMark(&painter, sign, entry.mark);
        paint::text(&painter, mirrored ? place.adjusted(0, 0, -from, 0) : place.adjusted(from, 0, 0, 0),
                    entry.text, FontScale::current().caption, palette.text2, Qt::AlignLeft | Qt::AlignVCenter,
                    Qt::ElideMiddle);
        if (++column == columns()) {
            ++row;
            column = 0;
        }
    }
}

} // namespace meshbook::views
