// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/spans.h"

#include "health/checks.h"
#include "health/deadlines.h"
#include "health/freshnessline.h"

#include <algorithm>
#include <cmath>

namespace meshbook::health {

using core::ObservationStatus;
using core::Standing;

namespace {

constexpr qint64 day = 24LL * 3'600'000;
constexpr std::size_t gapsLooked = 1'000;

bool isBeyond(double value, double level, Better better)
{
    return better == Better::Less ? value > level : value < level;
}

Standing byLevels(const NormalObjective &objective, double value)
{
    if (objective.target && isBeyond(value, *objective.target, objective.better))
        return Standing::Breached;
    if (objective.warnLevel && isBeyond(value, *objective.warnLevel, objective.better))
        return Standing::Warning;
    return Standing::Met;
}

/// Spans in order, neighbours that are alike made one.
class SpanList final {
public:
    explicit SpanList(const Range &window)
        : m_window(window)
    {
    }
    void add(qint64 from, qint64 to, Standing standing)
    {
        from = std::max(from, m_window.from);
        to = std::min(to, m_window.to);
        if (from >= to || standing == Standing::Unknown)
            return;
        if (!m_spans.empty() && m_spans.back().range.to == from && m_spans.back().standing == standing)
            m_spans.back().range.to = to;
        else
            m_spans.push_back({{from, to}, standing, false});
    }
    [[nodiscard]] std::vector<Span> take() { return std::move(m_spans); }

private:
    Range m_window;
    std::vector<Span> m_spans;
};

/// How a piece stands beyond the target. Measured as often as promised, what nobody saw come did not come;
/// more seldom, data may have come and gone unseen, so that only what was broken when it was measured is.
Standing beyondTarget(const FreshnessLine::Piece &piece, double target, bool isWatched)
{
    const bool isBroken = piece.isMeasured || isWatched || piece.newest > target;
    return isBroken ? Standing::Breached : Standing::Unknown;
}

std::vector<Span> byAge(const NormalObjective &objective, const Series &series, const Range &window,
                        const Cadence &cadence)
{
    SpanList spans(window);
    const double target = objective.target.value_or(0);
    const bool isWatched = cadence.every > 0 && static_cast<double>(cadence.every) <= target * 1000;
    // The moment at which data of a piece becomes older than a level.
    const auto passes = [](const FreshnessLine::Piece &piece, const std::optional<double> &level) {
        if (!level)
            return piece.range.to;
        const double left = std::ceil((*level - piece.from) * 1000);
        return std::clamp(piece.range.from + static_cast<qint64>(std::clamp(left, -1e15, 1e15)),
                          piece.range.from, piece.range.to);
    };
    for (const FreshnessLine::Piece &piece : freshnessLine(series, window, cadence.holds).pieces) {
        const qint64 breach = passes(piece, objective.target);
        const qint64 warning = std::min(passes(piece, objective.warnLevel), breach);
        spans.add(piece.range.from, warning, Standing::Met);
        spans.add(warning, breach, Standing::Warning);
        spans.add(breach, piece.range.to, beyondTarget(piece, target, isWatched));
    }
    return spans.take();
}

std::vector<Span> bySteps(const NormalObjective &objective, const Series &series, const Range &window,
                          qint64 holds)
{
    SpanList spans(window);
    std::size_t i = series.firstFrom(window.from);
    i = i > 0 ? i - 1 : 0;
    for (; i < series.size() && series.times[i] < window.to; ++i) {
        const qint64 from = series.times[i];
        const qint64 next = i + 1 < series.size() ? series.times[i + 1] : window.to;
        spans.add(from, std::min(next, from + holds),
                  pointStanding(objective, series.values[i], series.statuses[i]));
    }
    return spans.take();
}

/// Cuts planned maintenance out of the spans: it becomes spans of its own.
std::vector<Span> without(const std::vector<Span> &spans, const Range &window, std::vector<Range> maintenance)
{
    std::sort(maintenance.begin(), maintenance.end(),
              [](const Range &a, const Range &b) { return a.from < b.from; });
    std::vector<Span> cut;
    std::vector<Span> planned;
    for (const Range &one : maintenance) {
        Range range{std::max(one.from, window.from), std::min(one.to, window.to)};
        if (!planned.empty())
            range.from = std::max(range.from, planned.back().range.to);
        if (range.length() > 0)
            planned.push_back({range, Standing::Unknown, true});
    }
    auto next = planned.begin();
    for (Span span : spans) {
        while (next != planned.end() && next->range.to <= span.range.from)
            cut.push_back(*next++);
        while (next != planned.end() && next->range.from < span.range.to) {
            if (span.range.from < next->range.from)
                cut.push_back({{span.range.from, next->range.from}, span.standing, false});
            span.range.from = std::min(std::max(span.range.from, next->range.to), span.range.to);
            if (next->range.to > span.range.to)
                break; // it goes on over what follows
            cut.push_back(*next++);
        }
        if (span.range.length() > 0)
            cut.push_back(span);
    }
    cut.insert(cut.end(), next, planned.end());
    return cut;
}

} // namespace

Cadence cadenceOf(const NormalObjective &objective, const Series &series)
{
    if (objective.everyMs && *objective.everyMs > 0)
        return {*objective.everyMs, *objective.everyMs + *objective.everyMs / 2,
                *objective.everyMs + *objective.everyMs / 2, true};
    if (series.size() < 3)
        return {0, 2 * day, 2 * day, false};
    std::vector<qint64> gaps;
    const std::size_t first = series.size() > gapsLooked ? series.size() - gapsLooked : 1;
    for (std::size_t i = first; i < series.size(); ++i)
        gaps.push_back(series.times[i] - series.times[i - 1]);
    const auto tenth = gaps.begin() + static_cast<std::ptrdiff_t>((gaps.size() - 1) * 9 / 10);
    std::nth_element(gaps.begin(), tenth, gaps.end());
    return {*tenth, 2 * *tenth, std::max(2 * *tenth, day), false};
}

Standing pointStanding(const NormalObjective &objective, double value, ObservationStatus status)
{
    if (status == ObservationStatus::Error || status == ObservationStatus::Skip)
        return Standing::Unknown;
    const bool isComparable = !std::isnan(value) && (objective.target || objective.warnLevel);
    const bool isNumeric = objective.judging == Judging::Value || objective.judging == Judging::Age;
    if (!isComparable || !isNumeric)
        return standingOf(status);
    const Standing standing = byLevels(objective, value);
    return standing == Standing::Met && status == ObservationStatus::Warn ? Standing::Warning : standing;
}

std::vector<Span> spansOf(const NormalObjective &objective, const Series &series, const Range &window,
                          qint64 now, const std::vector<Range> &maintenance)
{
    const Range seen{window.from, std::min(window.to, now)};
    const std::size_t known = series.firstFrom(now + 1);
    if (known < series.size()) { // times to come say nothing
        Series past = series;
        past.times.resize(known);
        past.values.resize(known);
        past.statuses.resize(known);
        return spansOf(objective, past, window, now, maintenance);
    }
    if (series.isEmpty() || seen.length() == 0)
        return without({}, seen, maintenance);
    const Cadence cadence = cadenceOf(objective, series);
    const bool hasLevel = objective.target || objective.warnLevel;
    std::vector<Span> spans;
    if (objective.judging == Judging::Deadline)
        spans = deadlineSpans(objective.schedule.value_or(Schedule()), series, seen, cadence.holds);
    else if (objective.judging == Judging::Age && hasLevel)
        spans = byAge(objective, series, seen, cadence);
    else
        spans = bySteps(objective, series, seen, cadence.holds);
    return maintenance.empty() ? spans : without(spans, seen, maintenance);
}

qint64 missingIn(const Cadence &cadence, const Series &series, const Range &window, qint64 now)
{
    const qint64 end = std::min(window.to, now);
    if (cadence.every <= 0 || series.isEmpty() || end <= window.from)
        return 0;
    qint64 missing = 0;
    std::size_t i = series.firstFrom(window.from);
    i = i > 0 ? i - 1 : 0;
    for (; i < series.size() && series.times[i] < end; ++i) {
        const qint64 next = i + 1 < series.size() ? std::min(series.times[i + 1], end) : end;
        const qint64 gap = next - std::max(series.times[i], window.from);
        if (gap > cadence.overdue)
            missing += std::max<qint64>(1, (gap + cadence.every / 2) / cadence.every - 1);
    }
    return missing;
}

} // namespace meshbook::health
