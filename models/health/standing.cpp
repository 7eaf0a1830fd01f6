// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/standing.h"

#include "health/checks.h"
#include "health/frequency.h"
#include "health/promiselevels.h"
#include "health/promisescope.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::health {

using core::Measurement;
using core::ObjectiveKind;
using core::Observation;
using core::ObservationStatus;

namespace {

bool isJudged(const core::Objective &promise)
{
    return directionOf(promise.kind)
        || (promise.kind == ObjectiveKind::Frequency && promisedInterval(promise).has_value());
}

bool measures(const core::Objective &promise, const Measurement &measured, const QStringList &datasets)
{
    if (measured.observation.metric.compare(core::toText(promise.kind), Qt::CaseInsensitive) != 0)
        return false;
    // Freshness is measured on the table, whichever column tells it.
    return isAbout(promise, measured.dataset, measured.observation.element, datasets);
}

/// Against the number where both are understood; else what the producer of the measurement said.
Standing judge(const core::Objective &promise, const Observation &measured)
{
    const std::optional<Better> better = directionOf(promise.kind);
    if (better && promise.number && measured.value && promise.unitIso == "s"_L1 && measured.unit == "s"_L1) {
        const bool met =
            *better == Better::Less ? *measured.value <= *promise.number : *measured.value >= *promise.number;
        return met ? Standing::Met : Standing::Breached;
    }
    return standingOf(measured.status);
}

/// Updates are known from ages: that of the data is the time since the last one.
bool tellsUpdates(const core::Objective &promise, const Measurement &measured, const QStringList &datasets)
{
    const Observation &o = measured.observation;
    return o.metric.compare(core::toText(ObjectiveKind::Freshness), Qt::CaseInsensitive) == 0
        && o.unit == "s"_L1 && o.value && isAbout(promise, measured.dataset, o.element, datasets);
}

Standing judgeUpdates(qint64 intervalMs, const Observation &measured)
{
    if (measured.status == ObservationStatus::Error || measured.status == ObservationStatus::Skip)
        return Standing::Unknown;
    const double intervals = *measured.value * 1000 / static_cast<double>(intervalMs);
    if (intervals > missedAfter)
        return Standing::Breached;
    return intervals > 1 ? Standing::Warning : Standing::Met;
}

Check checkOf(const core::Objective &promise, const std::vector<Measurement> &measured,
              const QStringList &datasets)
{
    Check check = statementOf(promise);
    const auto interval =
        promise.kind == ObjectiveKind::Frequency ? promisedInterval(promise) : std::optional<qint64>();
    for (const Measurement &one : measured) {
        const bool isUpdate = interval && tellsUpdates(promise, one, datasets);
        if (!isUpdate && !measures(promise, one, datasets))
            continue;
        const Standing standing =
            isUpdate ? judgeUpdates(*interval, one.observation) : judge(promise, one.observation);
        if (!check.at.isValid() || standing > check.standing) { // the worst speaks
            check.dataset = one.dataset;
            check.value = one.observation.value;
            const Observation &o = one.observation;
            check.unit = o.unit.isEmpty() && repeats(o.expected, promise) ? promise.unit : o.unit;
            check.at = one.observation.at;
        }
        check.standing = std::max(standing, check.standing);
    }
    return check;
}

} // namespace

ProductHealth assess(const std::vector<core::Objective> &promises, const std::vector<Measurement> &measured,
                     const QStringList &datasets, const std::vector<core::QualityRule> &declared)
{
    ProductHealth health;
    for (const core::Objective &promise : promises) {
        if (isJudged(promise))
            health.objectives.push_back(checkOf(promise, measured, datasets));
        else
            health.stated.push_back(statementOf(promise));
    }
    std::vector<bool> run(declared.size(), false);
    for (const Measurement &one : measured) {
        const bool promised =
            std::any_of(promises.begin(), promises.end(), [&](const core::Objective &promise) {
                return isJudged(promise) && measures(promise, one, datasets);
            });
        const Observation &o = one.observation;
        const std::vector<std::size_t> rules = rulesOf(o, declared);
        for (const std::size_t rule : rules)
            run[rule] = true;
        // A bare metric that nobody judges is a fact, not a check.
        if (promised || (o.rule.isEmpty() && o.status == ObservationStatus::Unknown))
            continue;
        health.rules.push_back(checkOf(one, rules.empty() ? nullptr : &declared[rules.front()]));
    }
    for (std::size_t i = 0; i < declared.size(); ++i) {
        if (!run[i])
            health.notRun.push_back(statementOf(declared[i]));
    }
    return health;
}

core::Tally tally(const std::vector<Check> &checks)
{
    core::Tally tally;
    for (const Check &check : checks) {
        switch (check.standing) {
        case Standing::Met:
            ++tally.met;
            break;
        case Standing::Warning:
            ++tally.warning;
            break;
        case Standing::Breached:
            ++tally.breached;
            break;
        case Standing::Unknown:
            ++tally.unknown;
            break;
        }
    }
    return tally;
}

} // namespace meshbook::health
