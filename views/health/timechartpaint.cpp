// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the time chart paints below and above its lines.
#include "views/health/chartwords.h"
#include "views/health/timechart.h"
#include "views/search/thingwords.h"
#include "views/theme/fontscale.h"
#include "views/theme/iconprovider.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr int pixelsPerTick = 110;
constexpr int pixelsPerRow = 42;
constexpr double leastMarked = 4; ///< pixels: narrower shades have no line at their begin
constexpr double leastShade = 2; ///< pixels: a short breach must be seen in a year
constexpr double dotRadius = 1.75;
constexpr int markSize = 14;

} // namespace

void TimeChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->setLayoutDirection(Qt::LeftToRight); // time runs so in every language, as do its labels
    painter->fillRect(rect, SemanticPalette::of(this).base);
    if (m_to <= m_from)
        return;
    paintGrid(painter);
    painter->save();
    painter->setClipRect(plotArea());
    paintBands(painter);
    paintIntervals(painter);
    painter->restore();
}

void TimeChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    Q_UNUSED(rect)
    if (m_to <= m_from)
        return;
    painter->save();
    painter->setClipRect(plotArea().adjusted(-1, -1, 1, 1));
    if (m_dense && isPartShown(Part::Line))
        paintDense(painter);
    paintDots(painter);
    paintPromise(painter);
    paintMarkers(painter);
    paintIntervalLabels(painter);
    painter->restore();
    if (m_data.series->isEmpty())
        paintNothing(painter);
    paintCrosshair(painter);
    if (m_keyboardFocus && hasFocus())
        paint::focusRing(painter, QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), metrics::radiusControl,
                         SemanticPalette::of(this));
}

void TimeChart::paintGrid(QPainter *painter) const
{
    const SemanticPalette p = SemanticPalette::of(this);
    const FontScale fonts = FontScale::current();
    const QFont caption = withTabularFigures(fonts.caption);
    const QFontMetrics fm(caption);
    const QRectF area = plotArea();
    painter->setRenderHint(QPainter::Antialiasing, false);
    const int rows = std::max(2, static_cast<int>(area.height()) / pixelsPerRow);
    for (const chartwords::Tick &tick : chartwords::valueTicks(m_low, m_high, rows, m_data.unit)) {
        const double y = std::round(yOf(tick.at));
        painter->fillRect(QRectF(area.left(), y, area.width(), 1), p.hair);
        paint::text(painter, QRectF(0, y - fm.height() / 2.0, area.left() - metrics::space2, fm.height()),
                    tick.label, caption, p.text3, Qt::AlignRight | Qt::AlignVCenter, Qt::ElideNone);
    }
    const int columns = std::max(1, static_cast<int>(area.width()) / pixelsPerTick);
    double free = 0; // labels never touch each other
    for (const chartwords::Tick &tick : chartwords::timeTicks(m_from, m_to, columns)) {
        const double x = std::round(xOf(static_cast<qint64>(tick.at)));
        painter->fillRect(QRectF(x, area.bottom(), 1, 4), p.line);
        const double width = fm.horizontalAdvance(tick.label);
        const double left = std::clamp(x - width / 2, area.left() - 4,
                                       std::max(area.left(), area.right() + metrics::space3 - width));
        if (left < free)
            continue;
        free = left + width + metrics::space2;
        paint::text(painter, QRectF(left, area.bottom() + 5, width + 2, fm.height()), tick.label, caption,
                    p.text3, Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideNone);
    }
    painter->setRenderHint(QPainter::Antialiasing, true);
}

void TimeChart::paintBands(QPainter *painter) const
{
    if (!m_data.promise || !m_data.promise->warning || !isPartShown(Part::Warning))
        return;
    const SemanticPalette p = SemanticPalette::of(this);
    const double edge = yOf(*m_data.promise->warning);
    const double limit = yOf(m_data.promise->value);
    const QRectF area = plotArea();
    const QRectF band(area.left(), std::min(edge, limit), area.width(), std::abs(edge - limit));
    if (p.highContrast) {
        painter->fillRect(band, paint::hatch(p.warning.fill));
        return;
    }
    painter->fillRect(band, p.warning.tint);
    painter->setPen(QPen(p.warning.fill, 1, Qt::DotLine));
    painter->drawLine(QPointF(area.left(), edge), QPointF(area.right(), edge));
}

void TimeChart::paintIntervals(QPainter *painter) const
{
    if (!isPartShown(Part::Intervals))
        return;
    const SemanticPalette p = SemanticPalette::of(this);
    const QRectF area = plotArea();
    for (const ChartInterval &each : m_data.intervals) {
        if (each.to < m_from || each.from > m_to)
            continue;
        const double left = xOf(each.from);
        const QRectF shade(left, area.top(), std::max(leastShade, xOf(each.to) - left), area.height());
        if (each.kind == ChartInterval::Kind::Maintenance) {
            painter->fillRect(shade, paint::hatch(p.unknown.fill));
            continue;
        }
        if (p.highContrast)
            painter->fillRect(shade, paint::hatch(p.breach.fill));
        else
            painter->fillRect(shade, p.breach.tint);
        if (shade.width() > leastMarked) // many short ones would be a fence before the line
            painter->fillRect(QRectF(shade.left(), area.top(), 1, area.height()), p.breach.fill);
    }
}

void TimeChart::paintIntervalLabels(QPainter *painter) const
{
    if (!isPartShown(Part::Intervals))
        return;
    const SemanticPalette p = SemanticPalette::of(this);
    const FontScale fonts = FontScale::current();
    const QRectF area = plotArea();
    const QFontMetrics fm(fonts.caption);
    double free = area.left();
    for (const ChartInterval &each : m_data.intervals) {
        if (each.to < m_from || each.from > m_to || each.kind != ChartInterval::Kind::Breach)
            continue;
        const double width = each.label.isEmpty() ? 0 : fm.horizontalAdvance(each.label) + metrics::space1;
        double left = std::max(xOf(each.from) + metrics::space1, area.left() + 2);
        left = std::min(left, area.right() - markSize - width - 2);
        if (left < free) // too many to name each; the shade still shows it
            continue;
        const QRectF mark(left, area.top() + 2, markSize, markSize);
        icons::paint(painter, Icon::Breach, mark, p.breach.text, markSize);
        if (width > 0)
            paint::text(painter, QRectF(mark.right() + metrics::space1, mark.top(), width, markSize),
                        each.label, fonts.caption, p.breach.text, Qt::AlignLeft | Qt::AlignVCenter,
                        Qt::ElideNone);
        free = mark.right() + width + metrics::space2;
    }
}

void TimeChart::paintMarkers(QPainter *painter) const
{
    if (!isPartShown(Part::Markers))
        return;
    const SemanticPalette p = SemanticPalette::of(this);
    const QRectF area = plotArea();
    double free = area.left() - markSize;
    for (const ChartMarker &each : m_data.markers) {
        if (each.at < m_from || each.at > m_to)
            continue;
        const double x = std::round(xOf(each.at));
        painter->setPen(QPen(p.text3, 1, Qt::DashDotLine));
        painter->drawLine(QPointF(x, area.top() + markSize * 2), QPointF(x, area.bottom()));
        if (x - markSize / 2.0 < free)
            continue;
        const QRectF mark(x - markSize / 2.0, area.bottom() - markSize - 2, markSize, markSize);
        painter->fillRect(mark, p.base);
        icons::paint(painter, each.kind == ChartMarker::Kind::Contract ? Icon::Contract : Icon::Sync, mark,
                     p.text2, markSize);
        free = mark.right() + 2;
    }
}

void TimeChart::paintPromise(QPainter *painter) const
{
    if (!m_data.promise || !isPartShown(Part::Promise))
        return;
    const SemanticPalette p = SemanticPalette::of(this);
    const FontScale fonts = FontScale::current();
    const QRectF area = plotArea();
    const double y = std::round(yOf(m_data.promise->value)) + 0.5;
    painter->setPen(QPen(p.breach.text, 1.5, Qt::DashLine));
    painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    const QFontMetrics fm(fonts.caption);
    const bool above = m_data.promise->atMost;
    const QRectF place(area.left() + metrics::space1, above ? y - fm.height() - 2 : y + 2,
                       fm.horizontalAdvance(m_data.promise->label) + metrics::space1, fm.height());
    QColor under = p.base;
    under.setAlphaF(0.8F);
    painter->fillRect(place.adjusted(-2, 0, 0, 0), under);
    paint::text(painter, place, m_data.promise->label, fonts.caption, p.breach.text,
                Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideNone);
}

void TimeChart::paintDense(QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(SemanticPalette::of(this).accent, 1));
    painter->setBrush(Qt::NoBrush);
    const std::vector<std::size_t> &starts = m_drawn.starts;
    QPolygon line;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : m_drawn.points.size();
        line.clear();
        for (std::size_t k = starts[i]; k < end; ++k) {
            const std::size_t point = m_drawn.points[k];
            line.append(QPointF(xOf(m_data.series->at(point)), yOf(m_data.series->value(point))).toPoint());
        }
        if (line.size() == 1)
            painter->drawPoint(line.constFirst());
        else
            painter->drawPolyline(line);
    }
    painter->restore();
}

void TimeChart::paintDots(QPainter *painter) const
{
    const SemanticPalette p = SemanticPalette::of(this);
    painter->setPen(Qt::NoPen);
    painter->setBrush(p.accent);
    const auto dot = [&](std::size_t point, double radius) {
        painter->drawEllipse(QPointF(xOf(m_data.series->at(point)), yOf(m_data.series->value(point))), radius,
                             radius);
    };
    for (const std::size_t point : m_dots)
        dot(point, dotRadius);
    // Few points: each is seen for itself, so that one sees what was measured and what is only joined.
    if (isPartShown(Part::Line)
        && m_drawn.points.size() * 12 < static_cast<std::size_t>(plotArea().width())) {
        for (const std::size_t point : m_drawn.points)
            dot(point, dotRadius + 0.25);
    }
}

void TimeChart::paintCrosshair(QPainter *painter) const
{
    const SemanticPalette p = SemanticPalette::of(this);
    const QRectF area = plotArea();
    if (m_dragFrom) {
        const double left = std::min(*m_dragFrom, m_dragTo);
        QColor fill = p.accent;
        fill.setAlphaF(0.15F);
        const QRectF chosen(left, area.top(), std::abs(m_dragTo - *m_dragFrom), area.height());
        painter->fillRect(chosen, fill);
        painter->setPen(QPen(p.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(chosen);
        return;
    }
    if (!m_current)
        return;
    const qint64 at = m_data.series->at(*m_current);
    if (at < m_from || at > m_to)
        return;
    const double x = std::round(xOf(at)) + 0.5;
    painter->setPen(QPen(p.text2, 1, Qt::DotLine));
    painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const bool missing = m_data.series->isMissing(*m_current);
    const FontScale fonts = FontScale::current();
    const QFont strong = withTabularFigures(fonts.captionStrong);
    const State state = things::state(m_data.series->standing(*m_current));
    const QString figure = missing
        ? tr("no value")
        : chartwords::value(m_data.series->value(*m_current), m_data.unit, m_data.unitName);
    const QString when = chartwords::moment(at);
    if (!missing) {
        const double y = yOf(m_data.series->value(*m_current));
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter->setPen(QPen(p.base, 1.5));
        painter->setBrush(p.accent);
        painter->drawEllipse(QPointF(x, y), 4, 4);
    }
    const int height = QFontMetrics(strong).height();
    const double width = std::max(QFontMetrics(strong).horizontalAdvance(figure) + markSize + metrics::space1,
                                  QFontMetrics(fonts.caption).horizontalAdvance(when))
        + 2 * metrics::space2;
    QRectF box(x + metrics::space2, area.top() + markSize + metrics::space2, width,
               2 * height + metrics::space2);
    if (box.right() > area.right())
        box.moveRight(x - metrics::space2);
    paint::frame(painter, box, metrics::radiusChip, p.raised, p.line);
    const QRectF inner = box.adjusted(metrics::space2, metrics::space1, -metrics::space2, -metrics::space1);
    icons::paint(painter, icons::forState(state), QRectF(inner.left(), inner.top(), markSize, height),
                 p.state(state).text, markSize);
    paint::text(painter,
                QRectF(inner.left() + markSize + metrics::space1, inner.top(), inner.width(), height), figure,
                strong, p.text, Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideNone);
    paint::text(painter, QRectF(inner.left(), inner.top() + height, inner.width() + 2, height), when,
                fonts.caption, p.text2, Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideNone);
}

void TimeChart::paintNothing(QPainter *painter) const
{
    const SemanticPalette p = SemanticPalette::of(this);
    const QRectF area = plotArea();
    QBrush hatch = paint::hatch(p.unknown.fill);
    painter->fillRect(QRectF(area.left(), area.bottom() - 8, area.width(), 8), hatch);
    paint::text(painter, area, tr("No measurements"), FontScale::current().base, p.text3, Qt::AlignCenter);
}

} // namespace meshbook::views
