// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/standing.h"

#include "health/checks.h"
#include "health/promisescope.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::health {

using core::Measurement;
using core::ObjectiveKind;
using core::Observation;
using core::ObservationStatus;

namespace {

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

Check checkOf(const core::Objective &promise, const std::vector<Measurement> &measured,
              const QStringList &datasets)
{
    Check check = statementOf(promise);
    for (const Measurement &one : measured) {
        if (!measures(promise, one, datasets))
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

void grade(ProductHealth &health)
{
    const core::Tally promised = tally(health.objectives);
    const core::Tally checked = tally(health.rules);
    const int met = promised.met + checked.met;
    const int warned = promised.warning + checked.warning;
    const int known = met + warned + promised.breached + checked.breached;
    if (known > 0)
        health.score = (100.0 * met + 50.0 * warned) / known;
    health.grade = gradeOf(health.score);
}

} // namespace

ProductHealth assess(const std::vector<core::Objective> &promises, const std::vector<Measurement> &measured,
                     const QStringList &datasets, const std::vector<core::QualityRule> &declared)
{
    ProductHealth health;
    for (const core::Objective &promise : promises) {
        if (directionOf(promise.kind))
            health.objectives.push_back(checkOf(promise, measured, datasets));
        else
            health.stated.push_back(statementOf(promise));
    }
    std::vector<bool> run(declared.size(), false);
    for (const Measurement &one : measured) {
        const bool promised =
            std::any_of(promises.begin(), promises.end(), [&](const core::Objective &promise) {
                return directionOf(promise.kind) && measures(promise, one, datasets);
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
    grade(health);
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
