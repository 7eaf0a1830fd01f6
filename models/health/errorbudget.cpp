// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/errorbudget.h"

#include <algorithm>
#include <cmath>

namespace meshbook::health {

using core::Standing;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

std::optional<double> burnRate(const Attainment &attainment, double share)
{
    if (attainment.known() == 0 || share >= 1)
        return std::nullopt;
    return static_cast<double>(attainment.breached) / static_cast<double>(attainment.known()) / (1 - share);
}

} // namespace

ErrorBudget errorBudgetOf(const Attainment &attainment, double share)
{
    ErrorBudget budget;
    budget.total =
        std::llround((1 - share) * static_cast<double>(attainment.window.length() - attainment.excluded));
    budget.consumed = attainment.breached;
    if (attainment.known() > 0 && budget.total > 0)
        budget.leftShare = static_cast<double>(budget.left()) / static_cast<double>(budget.total);
    budget.burnRate = burnRate(attainment, share);
    return budget;
}

std::vector<BurnAlarm> burnAlarmsOf(const std::vector<Span> &spans, qint64 now, double share)
{
    struct Pair {
        qint64 longWindow;
        qint64 shortWindow;
        double threshold;
        bool isPage;
    };
    static constexpr Pair pairs[] = {
        {hour, 5 * minute, 14.4, true}, {6 * hour, 30 * minute, 6, true}, {3 * day, 6 * hour, 1, false}};
    std::vector<BurnAlarm> alarms;
    for (const Pair &pair : pairs) {
        BurnAlarm alarm{pair.longWindow, pair.shortWindow, pair.threshold, {}, {}, pair.isPage};
        alarm.longRate = burnRate(attainmentOf(spans, {now - pair.longWindow, now}), share);
        alarm.shortRate = burnRate(attainmentOf(spans, {now - pair.shortWindow, now}), share);
        alarms.push_back(alarm);
    }
    return alarms;
}

std::vector<BurnPoint> burnDown(const std::vector<Span> &spans, const Range &window, double share, qint64 now)
{
    const Range seen{window.from, std::min(window.to, now)};
    const auto total = static_cast<double>(errorBudgetOf(attainmentOf(spans, window), share).total);
    if (total <= 0 || seen.length() == 0)
        return {};
    std::vector<BurnPoint> points{{seen.from, 1}};
    double left = 1;
    for (auto span = firstSpanAfter(spans, seen.from); span != spans.end() && span->range.from < seen.to;
         ++span) {
        if (span->standing != Standing::Breached || span->isExcluded)
            continue;
        const Range breach{std::max(span->range.from, seen.from), std::min(span->range.to, seen.to)};
        if (points.back().at != breach.from)
            points.push_back({breach.from, left});
        left -= static_cast<double>(breach.length()) / total;
        points.push_back({breach.to, left});
    }
    if (points.back().at != seen.to)
        points.push_back({seen.to, left});
    return points;
}

} // namespace meshbook::health
