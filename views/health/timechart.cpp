// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/timechart.h"

#include "views/health/chartwords.h"
#include "views/search/thingwords.h"
#include "views/theme/fontscale.h"
#include "views/theme/metrics.h"
#include "views/widgets/pieces.h"
#include "views/widgets/plaintext.h"

#include <QAccessible>
#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views {

namespace {

constexpr double strokeWidth = 1.5;
constexpr qsizetype mostLines =
    120; ///< stretches between gaps that get a line of the chart; the rest are dots
constexpr double headRoom = 1.12; ///< above the highest value, for labels
constexpr double densePerPixel = 1.5; ///< points

} // namespace

TimeChart::TimeChart(QWidget *parent)
    : QChartView(new QChart, parent)
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
{
    QChart *inner = chart();
    inner->legend()->hide();
    inner->setBackgroundVisible(false);
    inner->setMargins({});
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setBackgroundRoundness(0);
    for (QValueAxis *axis : {m_x, m_y}) {
        // Marks, labels and grid are painted here: the chart's own know no durations, time zones or tokens.
        axis->setVisible(false);
        axis->setParent(inner);
    }
    inner->addAxis(m_x, Qt::AlignBottom);
    inner->addAxis(m_y, Qt::AlignLeft);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart over time")); // until the data has a name
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_data.series =
        std::make_shared<const health::ChartSeries>(); // never null, also before there is anything
    applyLook();
}

TimeChart::~TimeChart() = default;

void TimeChart::setData(TimeChartData shown)
{
    m_data = std::move(shown);
    if (!m_data.series)
        m_data.series = std::make_shared<const health::ChartSeries>();
    m_current.reset();
    const QString name = plaintext::oneLine(m_data.name);
    setAccessibleName(name.isEmpty() ? tr("Chart over time") : name);
    m_from = m_data.from;
    m_to = std::max(m_data.to, m_data.from + 1);
    fitValues();
    draw();
    speak();
    emit rangeChanged(m_from, m_to);
}

/// Ten points or ten seconds, whichever is more: nearer there is nothing to see.
qint64 TimeChart::least() const
{
    const auto points =
        static_cast<qint64>(std::max<std::size_t>(1, m_data.series ? m_data.series->size() : 1));
    return std::min<qint64>(m_data.to - m_data.from,
                            std::max<qint64>(10'000, (m_data.to - m_data.from) / points * 10));
}

void TimeChart::setRange(qint64 from, qint64 to)
{
    const qint64 whole = std::max<qint64>(1, m_data.to - m_data.from);
    const qint64 length = std::clamp(to - from, std::max<qint64>(1, least()), whole);
    const qint64 begin = std::clamp(from, m_data.from, std::max(m_data.from, m_data.from + whole - length));
    if (begin == m_from && begin + length == m_to)
        return;
    m_from = begin;
    m_to = begin + length;
    draw();
    emit rangeChanged(m_from, m_to);
}

void TimeChart::showAll()
{
    setRange(m_data.from, m_data.to);
}

void TimeChart::zoom(double factor, qint64 at)
{
    if (!(factor > 0))
        return;
    const double length = static_cast<double>(m_to - m_from);
    const double wanted = std::clamp(length / factor, static_cast<double>(least()),
                                     static_cast<double>(m_data.to - m_data.from));
    const double share = std::clamp((static_cast<double>(at - m_from)) / length, 0.0, 1.0);
    const auto begin = static_cast<qint64>(static_cast<double>(at) - share * wanted);
    setRange(begin, begin + static_cast<qint64>(wanted));
}

void TimeChart::panBy(qint64 ms)
{
    const qint64 length = m_to - m_from;
    const qint64 begin = std::clamp(m_from + ms, m_data.from, std::max(m_data.from, m_data.to - length));
    setRange(begin, begin + length);
}

void TimeChart::setPartShown(Part part, bool shown)
{
    m_shown[static_cast<std::size_t>(part)] = shown;
    draw();
}

void TimeChart::setCurrent(std::optional<std::size_t> point)
{
    if (point && (*point >= m_data.series->size()))
        point.reset();
    if (point == m_current)
        return;
    m_current = point;
    viewport()->update();
    speak();
    emit currentChanged();
}

QString TimeChart::describe(std::size_t point) const
{
    const health::ChartSeries &series = *m_data.series;
    QStringList words{chartwords::moment(series.at(point))};
    if (series.isMissing(point))
        words << tr("no value");
    else
        words << tr("%1 %2").arg(m_data.lineName,
                                 chartwords::value(series.value(point), m_data.unit, m_data.unitName));
    if (m_data.promise && !m_data.promise->label.isEmpty())
        words << m_data.promise->label;
    words << pieces::stateWord(things::state(series.standing(point)));
    const int interval = intervalAt(series.at(point));
    if (interval >= 0)
        words << m_data.intervals[static_cast<std::size_t>(interval)].words;
    return words.join(u", "_s);
}

/// The focus stays on the chart, so its description says what the keys stand on.
void TimeChart::speak()
{
    QString words;
    if (m_current)
        words = describe(*m_current);
    else if (m_data.series->isEmpty())
        words = tr("No measurements");
    else
        words =
            tr("%1 to %2, %n point(s), %3", nullptr, static_cast<int>(m_data.series->size()))
                .arg(chartwords::moment(m_from), chartwords::moment(m_to),
                     tr("%n breach(es)", nullptr,
                        static_cast<int>(std::count_if(m_data.intervals.begin(), m_data.intervals.end(),
                                                       [](const ChartInterval &each) {
                                                           return each.kind == ChartInterval::Kind::Breach;
                                                       }))));
    words = plaintext::oneLine(words);
    if (words == accessibleDescription())
        return;
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QRectF TimeChart::plotArea() const
{
    return chart()->plotArea();
}

double TimeChart::xOf(qint64 at) const
{
    const QRectF area = plotArea();
    return area.left()
        + area.width()
        * (static_cast<double>(at - m_from) / static_cast<double>(std::max<qint64>(1, m_to - m_from)));
}

double TimeChart::yOf(double value) const
{
    const QRectF area = plotArea();
    return area.bottom() - area.height() * (value - m_low) / (m_high - m_low);
}

qint64 TimeChart::momentAt(double x) const
{
    const QRectF area = plotArea();
    const double share = area.width() > 0 ? (x - area.left()) / area.width() : 0;
    return m_from + static_cast<qint64>(share * static_cast<double>(m_to - m_from));
}

int TimeChart::intervalAt(qint64 moment) const
{
    // The last that began before: breaches of one promise do not overlap.
    const auto after = std::upper_bound(m_data.intervals.begin(), m_data.intervals.end(), moment,
                                        [](qint64 at, const ChartInterval &each) { return at < each.from; });
    for (auto it = after; it != m_data.intervals.begin();) {
        --it;
        if (it->to >= moment)
            return static_cast<int>(it - m_data.intervals.begin());
    }
    return -1;
}

/// From nought to above the highest value, the promise in sight; shares of a hundred stay near their top.
void TimeChart::fitValues()
{
    const health::ChartSeries::Summary all = m_data.series->summary(0, m_data.series->size());
    double low = all.hasValues ? m_data.series->value(all.lowest) : 0;
    double high = all.hasValues ? m_data.series->value(all.highest) : 1;
    if (m_data.promise) {
        for (const double each :
             {m_data.promise->value, m_data.promise->warning.value_or(m_data.promise->value)}) {
            low = std::min(low, each);
            high = std::max(high, each);
        }
    }
    if (m_data.unit == ChartUnit::Percent && low >= 0 && high <= 100) {
        // Promised shares are near a hundred: begun at nought, 99 and 97 would look the same.
        const double span = std::max(0.5, 100 - low);
        m_low = std::max(0.0, 100 - span * 1.25);
        m_high = 100 + (100 - m_low) * (headRoom - 1);
        return;
    }
    m_low = std::min(0.0, low * headRoom);
    m_high = std::max(high * headRoom, m_low + 1e-9);
    if (!(m_high > m_low))
        m_high = m_low + 1;
}

void TimeChart::layOut()
{
    const FontScale fonts = FontScale::current();
    const QFontMetrics caption(fonts.caption);
    int widest = 0;
    for (const chartwords::Tick &tick : chartwords::valueTicks(m_low, m_high, 4, m_data.unit))
        widest = std::max(widest, caption.horizontalAdvance(tick.label));
    const int left = widest + metrics::space3;
    const QRectF area(
        left, metrics::space2, std::max(1, viewport()->width() - left - metrics::space4),
        std::max(1, viewport()->height() - metrics::space2 - caption.height() - metrics::space2 - 2));
    chart()->setPlotArea(area);
}

QPen TimeChart::linePen() const
{
    return {SemanticPalette::of(this).accent, strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// The lines of the chart take what is drawn now; they are replaced whole, never appended to.
void TimeChart::draw()
{
    layOut();
    m_x->setRange(static_cast<double>(m_from), static_cast<double>(m_to));
    m_y->setRange(m_low, m_high);
    const int columns = std::max(1, static_cast<int>(plotArea().width()));
    m_drawn = health::decimate(*m_data.series, m_from, m_to, columns);
    // Where every column of pixels is full, the chart's own lines cost most of the time: they are smoothed,
    // and their outline is worked out for a pointer that nobody asks of. There the lines are painted here.
    m_dense = static_cast<double>(m_drawn.points.size()) > plotArea().width() * densePerPixel;
    m_dots.clear();
    qsizetype used = 0;
    const std::vector<std::size_t> &starts = m_drawn.starts;
    for (std::size_t i = 0; isPartShown(Part::Line) && !m_dense && i < starts.size(); ++i) {
        const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : m_drawn.points.size();
        if (end - starts[i] == 1 || used >= mostLines) {
            m_dots.insert(m_dots.end(), m_drawn.points.begin() + static_cast<std::ptrdiff_t>(starts[i]),
                          m_drawn.points.begin() + static_cast<std::ptrdiff_t>(end));
            continue;
        }
        QList<QPointF> points;
        points.reserve(static_cast<qsizetype>(end - starts[i]));
        for (std::size_t k = starts[i]; k < end; ++k)
            points.append({static_cast<double>(m_data.series->at(m_drawn.points[k])),
                           m_data.series->value(m_drawn.points[k])});
        if (used == m_lines.size()) {
            auto *line = new QLineSeries;
            line->setPen(linePen());
            chart()->addSeries(line);
            line->attachAxis(m_x);
            line->attachAxis(m_y);
            m_lines.append(line);
        }
        m_lines.at(used)->replace(points);
        m_lines.at(used)->setVisible(true);
        ++used;
    }
    for (qsizetype i = used; i < m_lines.size(); ++i) {
        if (m_lines.at(i)->isVisible()) {
            m_lines.at(i)->replace(QList<QPointF>());
            m_lines.at(i)->setVisible(false);
        }
    }
    viewport()->update();
}

void TimeChart::applyLook()
{
    const SemanticPalette palette = SemanticPalette::of(this);
    setBackgroundBrush(palette.base);
    for (QLineSeries *line : std::as_const(m_lines))
        line->setPen(linePen());
    viewport()->update();
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    if (m_data.series)
        draw();
}

void TimeChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        applyLook();
        if (m_data.series)
            draw();
    }
}

} // namespace meshbook::views
