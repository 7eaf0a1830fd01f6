// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/standing.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::health {

using core::Measurement;
using core::ObjectiveKind;
using core::Observation;
using core::ObservationStatus;

namespace {

enum class Better { Less, More };

/// The promises that a measured number can be held against, and which way is better.
std::optional<Better> directionOf(ObjectiveKind kind)
{
    switch (kind) {
    case ObjectiveKind::Freshness:
    case ObjectiveKind::Latency:
    case ObjectiveKind::ResponseTime:
    case ObjectiveKind::ErrorRate:
        return Better::Less;
    case ObjectiveKind::Availability:
    case ObjectiveKind::Throughput:
    case ObjectiveKind::Completeness:
    case ObjectiveKind::Accuracy:
        return Better::More;
    default:
        return std::nullopt;
    }
}

Standing standingOf(ObservationStatus status)
{
    switch (status) {
    case ObservationStatus::Pass:
        return Standing::Met;
    case ObservationStatus::Warn:
        return Standing::Warning;
    case ObservationStatus::Fail:
        return Standing::Breached;
    case ObservationStatus::Error:
    case ObservationStatus::Skip:
    case ObservationStatus::Unknown:
        break;
    }
    return Standing::Unknown;
}

/// "postgres://…/db.schema.table#completeness/reason_code" and the like: what a reader can use of it.
QString nameOf(const Observation &observation)
{
    if (observation.rule.isEmpty())
        return observation.metric;
    return observation.rule.sliced(observation.rule.lastIndexOf(u'#') + 1);
}

bool isAbout(const core::Objective &promise, const Measurement &measured)
{
    if (!concerns(promise, measured.dataset))
        return false;
    // Freshness is measured on the table, whichever column tells it.
    const QString column = promise.element.section(u'.', -1);
    return column.isEmpty() || measured.observation.element.isEmpty()
        || measured.observation.element.compare(column, Qt::CaseInsensitive) == 0;
}

bool measures(const core::Objective &promise, const Measurement &measured)
{
    return measured.observation.metric.compare(core::toText(promise.kind), Qt::CaseInsensitive) == 0
        && isAbout(promise, measured);
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

Check checkOf(const core::Objective &promise, const std::vector<Measurement> &measured)
{
    Check check;
    check.what = core::toText(promise.kind);
    check.element = promise.element;
    check.promise = promise.unit.isEmpty() ? promise.value : promise.value + u' ' + promise.unit;
    for (const Measurement &one : measured) {
        if (!measures(promise, one))
            continue;
        const Standing standing = judge(promise, one.observation);
        if (!check.at.isValid() || standing > check.standing) { // the worst speaks
            check.dataset = one.dataset;
            check.value = one.observation.value;
            check.unit = one.observation.unit;
            check.at = one.observation.at;
        }
        check.standing = std::max(standing, check.standing);
    }
    return check;
}

QString gradeOf(std::optional<double> score)
{
    if (!score)
        return u"?"_s;
    for (const auto &[least, grade] :
         {std::pair(95.0, u"A"_s), {85.0, u"B"_s}, {75.0, u"C"_s}, {65.0, u"D"_s}}) {
        if (*score >= least)
            return grade;
    }
    return u"E"_s;
}

} // namespace

QLatin1StringView toText(Standing standing)
{
    switch (standing) {
    case Standing::Met:
        return "met"_L1;
    case Standing::Warning:
        return "warning"_L1;
    case Standing::Breached:
        return "breached"_L1;
    case Standing::Unknown:
        break;
    }
    return "unknown"_L1;
}

bool concerns(const core::Objective &promise, const QString &dataset)
{
    return !promise.element.contains(u'.')
        || promise.element.section(u'.', 0, 0).compare(dataset, Qt::CaseInsensitive) == 0;
}

ProductHealth assess(const std::vector<core::Objective> &promises, const std::vector<Measurement> &measured)
{
    ProductHealth health;
    for (const core::Objective &promise : promises) {
        if (directionOf(promise.kind))
            health.objectives.push_back(checkOf(promise, measured));
    }
    for (const Measurement &one : measured) {
        const bool promised =
            std::any_of(promises.begin(), promises.end(), [&](const core::Objective &promise) {
                return directionOf(promise.kind) && measures(promise, one);
            });
        const Observation &o = one.observation;
        // A bare metric that nobody judges is a fact, not a check.
        if (promised || (o.rule.isEmpty() && o.status == ObservationStatus::Unknown))
            continue;
        health.rules.push_back(
            {nameOf(o), one.dataset, o.element, o.expected, standingOf(o.status), o.value, o.unit, o.at});
    }
    const core::Tally promised = tally(health.objectives);
    const core::Tally checked = tally(health.rules);
    const int met = promised.met + checked.met;
    const int warned = promised.warning + checked.warning;
    const int known = met + warned + promised.breached + checked.breached;
    if (known > 0)
        health.score = (100.0 * met + 50.0 * warned) / known;
    health.grade = gradeOf(health.score);
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
