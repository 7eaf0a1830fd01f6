// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/breaches.h"

#include "health/freshnessline.h"
#include "health/spans.h"

#include <algorithm>
#include <cmath>

namespace meshbook::health {

using core::Standing;

namespace {

constexpr std::size_t evidenceAtEachEnd = 5;

void judgeDepth(Breach &breach, Better better)
{
    if (!breach.worst || !breach.target || *breach.target == 0)
        return;
    const double beyond =
        better == Better::Less ? *breach.worst - *breach.target : *breach.target - *breach.worst;
    breach.depth = beyond / std::abs(*breach.target);
}

/// The measurements that show it, and the worst of them.
void addEvidence(const NormalObjective &objective, const Series &series, Breach &breach)
{
    std::vector<qint64> shown;
    std::size_t i = series.firstFrom(breach.start);
    for (; i < series.size() && series.times[i] <= breach.end; ++i) {
        const double value = series.values[i];
        const bool shows = objective.judging == Judging::Deadline
            || pointStanding(objective, value, series.statuses[i]) == Standing::Breached;
        if (!shows)
            continue;
        shown.push_back(series.times[i]);
        const bool isWorse = !breach.worst
            || (objective.better == Better::Less ? value > *breach.worst : value < *breach.worst);
        if (!std::isnan(value) && isWorse && objective.judging != Judging::Deadline) {
            breach.worst = value;
            breach.worstAt = series.times[i];
        }
    }
    if (shown.size() > 2 * evidenceAtEachEnd)
        shown.erase(shown.begin() + evidenceAtEachEnd, shown.end() - evidenceAtEachEnd);
    breach.evidence = std::move(shown);
}

/// Age and lateness go on rising to the end, measured or not.
void addRising(Judging judging, const FreshnessLine &line, Breach &breach)
{
    if (judging == Judging::Deadline) {
        breach.worst = static_cast<double>(breach.length()) / 1000;
        breach.worstAt = breach.end;
        breach.target = std::nullopt;
        breach.unit = QStringLiteral("s");
        return;
    }
    auto piece =
        std::partition_point(line.pieces.begin(), line.pieces.end(),
                             [&](const FreshnessLine::Piece &one) { return one.range.to <= breach.start; });
    for (; piece != line.pieces.end() && piece->range.from < breach.end; ++piece) {
        const qint64 until = std::min(piece->range.to, breach.end);
        const double age = piece->from + static_cast<double>(until - piece->range.from) / 1000;
        if (!breach.worst || age > *breach.worst) {
            breach.worst = age;
            breach.worstAt = until;
        }
    }
}

BreachEnd endOf(const std::vector<Span> &spans, std::size_t i, qint64 now)
{
    const qint64 end = spans[i].range.to;
    if (end >= now)
        return BreachEnd::Open;
    if (i + 1 < spans.size() && spans[i + 1].range.from == end)
        return spans[i + 1].isExcluded ? BreachEnd::Maintenance : BreachEnd::Recovered;
    return BreachEnd::LostSight;
}

} // namespace

std::vector<Breach> breachesOf(const NormalObjective &objective, const Series &series,
                               const std::vector<Span> &spans, qint64 since, const Range &window, qint64 now)
{
    std::vector<Breach> breaches;
    FreshnessLine line;
    if (objective.judging == Judging::Age && !spans.empty())
        line = freshnessLine(series, {spans.front().range.from, spans.back().range.to},
                             cadenceOf(objective, series).holds);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const Span &span = spans[i];
        if (span.standing != Standing::Breached || span.isExcluded || span.range.to <= window.from
            || span.range.from >= window.to)
            continue;
        Breach breach;
        breach.check = objective.key;
        breach.what = objective.what;
        breach.dataset = objective.dataset;
        breach.element = objective.element;
        breach.start = span.range.from;
        breach.end = span.range.to;
        breach.ended = endOf(spans, i, std::min(now, window.to));
        breach.isCut = span.range.from <= since;
        breach.target = objective.target;
        breach.unit = objective.unit;
        addEvidence(objective, series, breach);
        addRising(objective.judging, line, breach);
        judgeDepth(breach, objective.better);
        breaches.push_back(std::move(breach));
    }
    return breaches;
}

} // namespace meshbook::health
