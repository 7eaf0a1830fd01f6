// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/checks.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::health {

using core::Check;
using core::Measurement;
using core::ObjectiveKind;
using core::Observation;
using core::ObservationStatus;
using core::Standing;

namespace {

/// "postgres://…/db.schema.table#completeness/reason_code" and the like: what a reader can use of it.
QString nameOf(const Observation &observation)
{
    if (observation.rule.isEmpty())
        return observation.metric;
    return observation.rule.sliced(observation.rule.lastIndexOf(u'#') + 1);
}

QString nameOf(const core::QualityRule &rule)
{
    for (const QString &name : {rule.name, rule.metric, rule.description.section(u'\n', 0, 0), rule.type}) {
        if (!name.isEmpty())
            return name;
    }
    return rule.id;
}

/// ODCS's operators as they are written in mathematics; others as they are.
QString symbolOf(const QString &comparison)
{
    static constexpr std::pair<QLatin1StringView, QStringView> symbols[] = {
        {"mustBe"_L1, u"="},
        {"mustNotBe"_L1, u"≠"},
        {"mustBeGreaterThan"_L1, u">"},
        {"mustBeGreaterOrEqualTo"_L1, u"≥"},
        {"mustBeLessThan"_L1, u"<"},
        {"mustBeLessOrEqualTo"_L1, u"≤"},
        {"mustBeBetween"_L1, u""},
        {"mustNotBeBetween"_L1, u"≠"}};
    for (const auto &[name, symbol] : symbols) {
        if (comparison == name)
            return symbol.toString();
    }
    return comparison;
}

/// "completeness/reason_code" is the assertion "completeness" on the column "reason_code".
bool isNamed(const QString &assertion, const QString &name, const QString &element)
{
    if (name.isEmpty() || !assertion.startsWith(name, Qt::CaseInsensitive))
        return false;
    if (assertion.size() == name.size())
        return true;
    return !element.isEmpty() && assertion.at(name.size()) == u'/'
        && QStringView(assertion).sliced(name.size() + 1).compare(element, Qt::CaseInsensitive) == 0;
}

} // namespace

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

int badness(Standing standing)
{
    switch (standing) {
    case Standing::Breached:
        return 3;
    case Standing::Warning:
        return 2;
    case Standing::Met:
        return 1;
    case Standing::Unknown:
        break;
    }
    return 0;
}

Check statementOf(const core::Objective &promise)
{
    Check check;
    // What no kind of ours means keeps its own name.
    check.what = promise.kind == ObjectiveKind::Other && !promise.property.isEmpty()
        ? promise.property
        : QString(core::toText(promise.kind));
    check.element = promise.element;
    check.promise = promise.unit.isEmpty() ? promise.value : promise.value + u' ' + promise.unit;
    check.description = promise.description;
    return check;
}

Check statementOf(const core::QualityRule &rule)
{
    Check check;
    check.what = nameOf(rule);
    check.element = rule.element;
    const QString bound = rule.comparison.contains("Between"_L1) ? rule.thresholds.join(u" … "_s)
                                                                 : rule.thresholds.join(u", "_s);
    check.promise = QStringList{symbolOf(rule.comparison), bound, rule.unit}.join(u' ').simplified();
    check.description = rule.description;
    return check;
}

std::vector<std::size_t> rulesOf(const Observation &observation,
                                 const std::vector<core::QualityRule> &declared)
{
    std::vector<std::size_t> rules;
    if (observation.rule.isEmpty())
        return rules;
    const QString assertion = nameOf(observation);
    for (std::size_t i = 0; i < declared.size(); ++i) {
        const core::QualityRule &rule = declared[i];
        if (rule.id == observation.rule)
            rules.insert(rules.begin(), i);
        else if (observation.element.compare(rule.element, Qt::CaseInsensitive) == 0
                 && (isNamed(assertion, rule.name, rule.element)
                     || isNamed(assertion, rule.metric, rule.element)))
            rules.push_back(i);
    }
    return rules;
}

Check checkOf(const Measurement &measured, const core::QualityRule *rule)
{
    const Observation &o = measured.observation;
    Check check{nameOf(o), measured.dataset, o.element, o.expected, standingOf(o.status),
                o.value,   o.unit,           o.at};
    if (rule == nullptr)
        return check;
    const Check stated = statementOf(*rule);
    check.what = stated.what;
    check.description = stated.description;
    if (!stated.promise.isEmpty())
        check.promise = stated.promise;
    if (check.element.isEmpty())
        check.element = stated.element;
    return check;
}

} // namespace meshbook::health
