// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/evaluation.h"

#include "health/breaches.h"
#include "health/calendar.h"
#include "health/spans.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace meshbook::health {

using core::Standing;

namespace {

constexpr qint64 day = 24LL * 3'600'000;

/// What was measured last; an age is told as it is by now.
void addNewest(const CheckInput &check, const std::vector<Span> &spans, qint64 now, CheckStanding &standing)
{
    const std::size_t after = check.series.firstFrom(now + 1);
    if (after == 0)
        return;
    standing.measuredAt = check.series.times[after - 1];
    standing.now = standingAt(spans, now - 1);
    for (std::size_t i = after; i > 0; --i) {
        if (std::isnan(check.series.values[i - 1]))
            continue;
        standing.value = check.series.values[i - 1];
        const bool ages = check.objective.judging == Judging::Age;
        if (ages && standing.now != Standing::Unknown)
            *standing.value += static_cast<double>(now - check.series.times[i - 1]) / 1000;
        break;
    }
}

/// The attainments of the days a trend needs, so that each window of it is a sum.
class DaySums final {
public:
    DaySums(const std::vector<Range> &days, int windowDays)
        : m_windowDays(static_cast<std::size_t>(windowDays))
    {
        for (int back = windowDays - 1; back > 0; --back) {
            const qint64 end = days.front().from - (back - 1) * day;
            m_days.push_back({end - day, end});
        }
        m_days.insert(m_days.end(), days.begin(), days.end());
    }
    void read(const std::vector<Span> &spans, qint64 now)
    {
        m_sums.assign(1, {});
        for (Range one : m_days) {
            one.to = std::max(one.from, std::min(one.to, now));
            const Attainment of = attainmentOf(spans, one);
            Attainment sum = m_sums.back();
            sum.met += of.met;
            sum.warning += of.warning;
            sum.breached += of.breached;
            sum.unknown += of.unknown;
            sum.excluded += of.excluded;
            m_sums.push_back(sum);
        }
    }
    /// Of the window that ends with the day.
    [[nodiscard]] Attainment upTo(std::size_t dayIndex) const
    {
        const Attainment &begin = m_sums[dayIndex];
        const Attainment &end = m_sums[dayIndex + m_windowDays];
        Attainment window;
        window.window = {m_days[dayIndex].from, m_days[dayIndex + m_windowDays - 1].to};
        window.met = end.met - begin.met;
        window.warning = end.warning - begin.warning;
        window.breached = end.breached - begin.breached;
        window.unknown = end.unknown - begin.unknown;
        window.excluded = end.excluded - begin.excluded;
        return window;
    }

private:
    std::size_t m_windowDays;
    std::vector<Range> m_days;
    std::vector<Attainment> m_sums;
};

void tally(Standing standing, ProductStanding &product)
{
    switch (standing) {
    case Standing::Met:
        ++product.met;
        break;
    case Standing::Warning:
        ++product.warning;
        break;
    case Standing::Breached:
        ++product.breached;
        break;
    case Standing::Unknown:
        ++product.unknown;
        break;
    }
    product.now = std::max(product.now, standing);
}

void addOpen(const CheckStanding &check, ProductStanding &product)
{
    for (const Breach &breach : check.breaches) {
        if (breach.isOpen())
            product.open.push_back(breach);
    }
}

const CheckStanding *tightestOf(const std::vector<CheckStanding> &checks)
{
    const CheckStanding *tightest = nullptr;
    for (const CheckStanding &check : checks) {
        if (!check.budget.leftShare)
            continue;
        if (tightest == nullptr || *check.budget.leftShare < *tightest->budget.leftShare)
            tightest = &check;
    }
    if (tightest == nullptr && !checks.empty())
        tightest = &checks.front();
    return tightest;
}

} // namespace

CheckStanding checkStanding(const CheckInput &check, const std::vector<Span> &spans, qint64 since,
                            const Outlook &outlook)
{
    CheckStanding standing;
    standing.objective = check.objective;
    const Range window{outlook.window.from, std::min(outlook.window.to, outlook.now)};
    addNewest(check, spans, outlook.now, standing);
    if (standing.measuredAt == 0)
        standing.measuredAt = check.measuredBefore;
    standing.attainment = attainmentOf(spans, window);
    standing.budget = errorBudgetOf(standing.attainment, check.objective.share);
    standing.alarms = burnAlarmsOf(spans, outlook.now, check.objective.share);
    standing.breaches = breachesOf(check.objective, check.series, spans, since, window, outlook.now);
    std::reverse(standing.breaches.begin(), standing.breaches.end());
    standing.missing = missingIn(cadenceOf(check.objective, check.series), check.series, window, outlook.now);
    return standing;
}

ProductLevels productLevels(const std::vector<CheckInput> &checks, const Outlook &outlook,
                            const ScoreRules &rules)
{
    ProductLevels levels;
    ProductStanding &product = levels.standing;
    const std::size_t dayCount = outlook.hasTrend ? outlook.days.size() : 0;
    std::vector<std::vector<ScoredCheck>> byDay(dayCount);
    std::vector<ScoredCheck> scored;
    std::optional<DaySums> sums;
    if (dayCount > 0)
        sums.emplace(outlook.days, rules.days);
    const qint64 scoreFrom = outlook.now - rules.days * day;
    const Range wide{std::min(outlook.window.from - lookBack, scoreFrom - day), outlook.now};
    for (const CheckInput &check : checks) {
        std::vector<Range> maintenance = outlook.maintenance;
        maintenance.insert(maintenance.end(), check.maintenance.begin(), check.maintenance.end());
        const std::vector<Span> spans =
            spansOf(check.objective, check.series, wide, outlook.now, maintenance);
        levels.checks.push_back(checkStanding(check, spans, wide.from, outlook));
        const CheckStanding &standing = levels.checks.back();
        const NormalObjective &objective = check.objective;
        addWorst(product.days, daysOf(spans, outlook.days));
        scored.push_back(
            {objective.isRule, standing.now, attainmentOf(spans, {scoreFrom, outlook.now}), objective.share});
        if (sums)
            sums->read(spans, outlook.now);
        for (std::size_t i = 0; i < dayCount; ++i) {
            const qint64 end = std::min(outlook.days[i].to, outlook.now);
            byDay[i].push_back(
                {objective.isRule, standingAt(spans, end - 1), sums->upTo(i), objective.share});
        }
        tally(standing.now, product);
        addOpen(standing, product);
    }
    product.score = scoreOf(scored, rules);
    product.parts = scoreParts(scored, rules);
    product.grade = rules.gradeOf(product.score);
    for (std::size_t i = 0; i < dayCount; ++i)
        product.trend.push_back({std::min(outlook.days[i].to, outlook.now), scoreOf(byDay[i], rules)});
    std::stable_sort(product.open.begin(), product.open.end(),
                     [](const Breach &a, const Breach &b) { return a.length() > b.length(); });
    if (const CheckStanding *tightest = tightestOf(levels.checks))
        product.tightest = *tightest;
    return levels;
}

qint64 scoreReach(const ScoreRules &rules)
{
    return lookBack + rules.days * day;
}

std::optional<double> scoreNow(const std::vector<CheckInput> &checks, qint64 now,
                               const std::vector<Range> &maintenance, const ScoreRules &rules)
{
    const qint64 scoreFrom = now - rules.days * day;
    std::vector<ScoredCheck> scored;
    for (const CheckInput &check : checks) {
        std::vector<Range> excluded = maintenance;
        excluded.insert(excluded.end(), check.maintenance.begin(), check.maintenance.end());
        const std::vector<Span> spans =
            spansOf(check.objective, check.series, {now - scoreReach(rules), now}, now, excluded);
        scored.push_back({check.objective.isRule,
                          check.series.isEmpty() ? Standing::Unknown : standingAt(spans, now - 1),
                          attainmentOf(spans, {scoreFrom, now}), check.objective.share});
    }
    return scoreOf(scored, rules);
}

ObjectiveSeries objectiveSeries(CheckInput check, const Range &range, qint64 now)
{
    ObjectiveSeries all;
    all.range = range;
    const Range seen{range.from, std::min(range.to, now)};
    const std::vector<Span> spans =
        spansOf(check.objective, check.series, {range.from - lookBack, seen.to}, now, check.maintenance);
    all.attainment = attainmentOf(spans, seen);
    all.budget = errorBudgetOf(all.attainment, check.objective.share);
    all.burn = burnDown(spans, range, check.objective.share, now);
    all.breaches = breachesOf(check.objective, check.series, spans, range.from - lookBack, seen, now);
    for (auto span = firstSpanAfter(spans, seen.from); span != spans.end(); ++span) {
        all.spans.push_back(*span);
        all.spans.back().range.from = std::max(span->range.from, seen.from);
    }
    if (check.objective.judging == Judging::Age)
        all.line = freshnessLine(check.series, seen, cadenceOf(check.objective, check.series).holds);
    all.seasonality =
        seasonalityOf(spans, seen, check.objective.schedule ? check.objective.schedule->zone : QByteArray());
    const std::size_t first = check.series.firstFrom(range.from);
    const std::size_t last = check.series.firstFrom(range.to);
    const std::size_t begin = first > 0 ? first - 1 : 0;
    if (begin > 0 || last < check.series.size()) {
        const auto cut = [&](auto &column) {
            column = {column.begin() + static_cast<std::ptrdiff_t>(begin),
                      column.begin() + static_cast<std::ptrdiff_t>(last)};
        };
        cut(check.series.times);
        cut(check.series.values);
        cut(check.series.statuses);
    }
    all.series = std::move(check.series);
    all.objective = std::move(check.objective);
    return all;
}

std::optional<double> scoreOfMany(const std::vector<std::optional<double>> &scores)
{
    double sum = 0;
    int known = 0;
    for (const std::optional<double> &score : scores) {
        sum += score.value_or(0);
        known += score ? 1 : 0;
    }
    return known > 0 ? std::optional(sum / known) : std::nullopt;
}

} // namespace meshbook::health
