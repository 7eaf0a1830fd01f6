// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/chartof.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace meshbook::health {

namespace {

using core::Standing;

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 dayMs = 24LL * 3'600 * 1'000;
constexpr qint64 mostDays = 4'000;
constexpr double wholeInPercent = 100;

/// Columns under construction.
struct Columns {
    std::vector<qint64> at;
    std::vector<double> values;
    std::vector<Standing> standings;

    void add(qint64 moment, double value, Standing standing)
    {
        at.push_back(moment);
        values.push_back(value);
        standings.push_back(standing);
    }
    void gap(qint64 moment) { add(moment, missing, Standing::Unknown); }
    [[nodiscard]] ChartSeries take() { return {std::move(at), std::move(values), std::move(standings)}; }
};

/// The standing at moments that are asked for in ascending order.
class Spans final {
public:
    explicit Spans(const std::vector<Span> &spans)
        : m_spans(spans)
    {
    }
    [[nodiscard]] Standing at(qint64 moment)
    {
        while (m_next < m_spans.size() && m_spans[m_next].range.to <= moment)
            ++m_next;
        return m_next < m_spans.size() && m_spans[m_next].range.contains(moment) ? m_spans[m_next].standing
                                                                                 : Standing::Unknown;
    }
    /// Where between two moments nothing is known; -1: everywhere something.
    [[nodiscard]] qint64 unknownBetween(qint64 from, qint64 to) const
    {
        for (std::size_t i = m_next; i < m_spans.size() && m_spans[i].range.from < to; ++i) {
            if (m_spans[i].standing == Standing::Unknown && m_spans[i].range.to > from
                && !m_spans[i].isExcluded)
                return std::max(from, m_spans[i].range.from);
        }
        return -1;
    }

private:
    const std::vector<Span> &m_spans;
    std::size_t m_next = 0;
};

ChartSeries agesOf(const ObjectiveSeries &told)
{
    Columns columns;
    Spans spans(told.spans);
    qint64 end = std::numeric_limits<qint64>::min();
    std::size_t next = 0; // of the spans that begin within a piece
    for (const FreshnessLine::Piece &piece : told.line.pieces) {
        if (piece.range.length() <= 0)
            continue;
        if (end != std::numeric_limits<qint64>::min() && piece.range.from > end)
            columns.gap(end);
        const double length = static_cast<double>(piece.range.length()) / 1'000;
        // Where it passes the limit its standing changes within the piece: each part has a point of its own.
        columns.add(piece.range.from, piece.from, spans.at(piece.range.from));
        while (next < told.spans.size() && told.spans[next].range.from <= piece.range.from)
            ++next;
        for (; next < told.spans.size() && told.spans[next].range.from < piece.range.to; ++next) {
            const Span &span = told.spans[next];
            columns.add(span.range.from,
                        piece.from + static_cast<double>(span.range.from - piece.range.from) / 1'000,
                        span.standing);
        }
        columns.add(piece.range.to, piece.from + length, spans.at(piece.range.to - 1));
        end = piece.range.to;
    }
    return columns.take();
}

ChartSeries valuesOf(const ObjectiveSeries &told, double scale)
{
    Columns columns;
    Spans spans(told.spans);
    const Series &series = told.series;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const qint64 at = series.times[i];
        if (at < told.range.from)
            continue;
        columns.add(at, series.values[i] * scale, spans.at(at));
        if (i + 1 < series.size()) {
            const qint64 unknown = spans.unknownBetween(at, series.times[i + 1]);
            if (unknown > at)
                columns.gap(unknown);
        }
    }
    return columns.take();
}

ChartSeries sharesOf(const ObjectiveSeries &told)
{
    Columns columns;
    const qint64 days = std::min(mostDays, told.range.length() / dayMs + 1);
    const qint64 first = told.range.to - days * dayMs;
    std::size_t next = 0;
    for (qint64 day = 0; day < days; ++day) {
        const Range range{std::max(told.range.from, first + day * dayMs), first + (day + 1) * dayMs};
        if (range.length() == 0)
            continue;
        while (next < told.spans.size() && told.spans[next].range.to <= range.from)
            ++next;
        std::vector<Span> within;
        for (std::size_t i = next; i < told.spans.size() && told.spans[i].range.from < range.to; ++i)
            within.push_back(told.spans[i]);
        const Attainment attainment = attainmentOf(within, range);
        const auto share = attainment.share();
        const Standing standing = !share ? Standing::Unknown
            : attainment.breached > 0    ? Standing::Breached
            : attainment.warning > 0     ? Standing::Warning
                                         : Standing::Met;
        columns.add(range.from + range.length() / 2, share ? *share * wholeInPercent : missing, standing);
    }
    return columns.take();
}

} // namespace

CheckChart chartOf(const ObjectiveSeries &told)
{
    CheckChart chart;
    const NormalObjective &objective = told.objective;
    const bool hasValue = std::any_of(told.series.values.begin(), told.series.values.end(),
                                      [](double value) { return std::isfinite(value); });
    if (objective.judging == Judging::Age) {
        chart.shows = CheckChart::Shows::Ages;
        chart.series = agesOf(told);
    } else if (hasValue && objective.judging != Judging::Deadline) {
        chart.shows = CheckChart::Shows::Values;
        chart.isPercent = objective.unit == QLatin1StringView("1");
        chart.series = valuesOf(told, chart.isPercent ? wholeInPercent : 1);
    } else {
        chart.shows = CheckChart::Shows::Shares;
        chart.series = sharesOf(told);
        chart.limit = objective.share * wholeInPercent;
        chart.isAtMost = false;
        return chart;
    }
    const double scale = chart.isPercent ? wholeInPercent : 1;
    if (objective.target) {
        chart.limit = *objective.target * scale;
        if (objective.warnLevel)
            chart.warning = *objective.warnLevel * scale;
    }
    chart.isAtMost = objective.better == Better::Less;
    return chart;
}

} // namespace meshbook::health
