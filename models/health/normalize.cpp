// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/normalize.h"

#include "core/batch.h"
#include "health/checks.h"
#include "health/frequency.h"
#include "health/promiselevels.h"
#include "health/promisescope.h"
#include "health/schedule.h"

#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::health {

using core::Objective;
using core::ObjectiveKind;

namespace {

QString written(const QString &value, const QString &unit)
{
    return unit.isEmpty() ? value : value + u' ' + unit;
}

/// Builds the checks of one thing.
class Tracker final {
public:
    Tracker(const std::vector<MeasuredCheck> &measured, const QStringList &datasets,
            const std::vector<DeclaredRules> &declared)
        : m_measured(measured)
        , m_datasets(datasets)
        , m_used(measured.size(), false)
    {
        for (const DeclaredRules &of : declared) {
            m_declared.insert(m_declared.end(), of.rules.begin(), of.rules.end());
            m_declaredOf.resize(m_declared.size(), of.dataset);
        }
        m_isRun.resize(m_declared.size(), false);
    }

    void addPromise(const Levels &levels);
    void addRules();
    TrackedChecks take() { return std::move(m_all); }

private:
    [[nodiscard]] NormalObjective begin(const Levels &levels, const QString &dataset) const;
    [[nodiscard]] bool measures(const Objective &promise, std::size_t i) const;
    bool addDeadline(const Objective &promise);
    bool addFrequency(const Levels &levels);
    bool addUpdates(const Levels &levels, qint64 interval);
    [[nodiscard]] std::vector<std::size_t> declaredRulesOf(const MeasuredCheck &one) const;
    void addRule(std::size_t i);
    void addNeverRun();
    void push(TrackedCheck check);

    const std::vector<MeasuredCheck> &m_measured;
    const QStringList &m_datasets;
    std::vector<core::QualityRule> m_declared;
    std::vector<QString> m_declaredOf; ///< names of the datasets that declare them
    std::vector<bool> m_isRun; ///< of those declared: something was measured of it
    std::vector<bool> m_used; ///< judged by a promise
    QSet<QString> m_keys;
    TrackedChecks m_all;
};

NormalObjective Tracker::begin(const Levels &levels, const QString &dataset) const
{
    const Objective &promise = levels.promise;
    const core::Check statement = statementOf(promise);
    NormalObjective objective;
    objective.kind = promise.kind;
    objective.what = statement.what;
    objective.dataset = dataset;
    objective.element = promise.element;
    objective.promise = written(promise.value, promise.unit);
    objective.description = promise.description;
    objective.everyMs = cronEvery(promise.schedule);
    objective.key = QStringList{statement.what, dataset, promise.element}.join(u':');
    return objective;
}

bool Tracker::measures(const Objective &promise, std::size_t i) const
{
    const MeasuredCheck &one = m_measured[i];
    return one.metric.compare(core::toText(promise.kind), Qt::CaseInsensitive) == 0
        && isAbout(promise, one.dataset, one.element, m_datasets);
}

void Tracker::push(TrackedCheck check)
{
    const QString key = check.objective.key;
    for (int next = 2; m_keys.contains(check.objective.key); ++next)
        check.objective.key = key + u'~' + QString::number(next);
    m_keys.insert(check.objective.key);
    m_all.checks.push_back(std::move(check));
}

/// Arrivals are known from ages; else from whoever measured the deadline itself.
bool Tracker::addDeadline(const Objective &promise)
{
    const auto schedule = timeOfDay(promise.value, promise.unit);
    bool any = false;
    for (const bool byAges : {true, false}) {
        for (std::size_t i = 0; i < m_measured.size() && (byAges || !any); ++i) {
            const MeasuredCheck &one = m_measured[i];
            const QLatin1StringView metric = byAges ? "freshness"_L1 : core::toText(promise.kind);
            const auto factor = byAges ? unitFactor(one.unit, u"s"_s) : std::optional(1.0);
            if (one.metric.compare(metric, Qt::CaseInsensitive) != 0 || !factor || (byAges && !schedule)
                || !isAbout(promise, one.dataset, one.element, m_datasets))
                continue;
            TrackedCheck check;
            check.objective = begin({promise, {}, false}, one.dataset);
            check.objective.judging = byAges ? Judging::Deadline : Judging::Verdict;
            check.objective.unit = u"s"_s;
            if (byAges)
                check.objective.schedule = schedule;
            else
                m_used[i] = true;
            setShare(promise, nullptr, check.objective);
            check.parts.push_back({one.series, *factor});
            push(std::move(check));
            any = true;
        }
    }
    return any;
}

/// What was measured in `unit` beside the promise; where nobody measured anything, without a measurement.
TrackedCheck &checkFor(std::vector<TrackedCheck> &checks, const QString &dataset,
                       const std::function<NormalObjective()> &objective)
{
    const auto same = std::find_if(checks.begin(), checks.end(), [&](const TrackedCheck &check) {
        return check.objective.dataset == dataset;
    });
    if (same != checks.end())
        return *same;
    checks.push_back({objective(), {}});
    return checks.back();
}

/// Updates are known from ages, as each measured age tells when data came. The time since the last one is
/// held against the promised interval: beyond it an update is late, beyond missedAfter times one is missed.
bool Tracker::addUpdates(const Levels &levels, qint64 interval)
{
    const auto objective = [&](const QString &dataset) {
        NormalObjective one = begin(levels, dataset);
        one.everyMs = std::nullopt; // the schedule is that of the data, not of measuring
        one.judging = Judging::Age;
        one.unit = u"s"_s;
        one.target = missedAfter * static_cast<double>(interval) / 1000;
        one.warnLevel = static_cast<double>(interval) / 1000;
        one.isWarnStated = true;
        setShare(levels.promise, nullptr, one);
        return one;
    };
    std::vector<TrackedCheck> checks;
    for (const MeasuredCheck &one : m_measured) {
        const auto factor = unitFactor(one.unit, u"s"_s);
        if (!factor || one.metric.compare(core::toText(ObjectiveKind::Freshness), Qt::CaseInsensitive) != 0
            || !isAbout(levels.promise, one.dataset, one.element, m_datasets))
            continue;
        checkFor(checks, one.dataset, [&] {
            return objective(one.dataset);
        }).parts.push_back({one.series, *factor});
    }
    if (checks.empty())
        return false;
    for (TrackedCheck &check : checks)
        push(std::move(check));
    return true;
}

/// False where nothing says how often, and nobody measured it: then it is only stated.
bool Tracker::addFrequency(const Levels &levels)
{
    const auto interval = promisedInterval(levels.promise);
    if (interval && addUpdates(levels, *interval))
        return true;
    std::vector<TrackedCheck> checks; // whoever measures frequency itself says whether it is kept
    for (std::size_t i = 0; i < m_measured.size(); ++i) {
        if (!measures(levels.promise, i))
            continue;
        m_used[i] = true;
        const MeasuredCheck &one = m_measured[i];
        const auto begun = [&] {
            NormalObjective objective = begin(levels, one.dataset);
            objective.unit = one.unit;
            setShare(levels.promise, nullptr, objective);
            return objective;
        };
        checkFor(checks, one.dataset, begun).parts.push_back({one.series, 1});
    }
    if (checks.empty() && !interval)
        return false;
    if (checks.empty()) {
        checks.emplace_back().objective = begin(levels, {});
        setShare(levels.promise, nullptr, checks.back().objective);
    }
    for (TrackedCheck &check : checks)
        push(std::move(check));
    return true;
}

void Tracker::addPromise(const Levels &levels)
{
    const Objective &promise = levels.promise;
    if (isMaintenance(promise)) {
        m_all.maintenance.append(written(promise.value, promise.unit));
        return;
    }
    if (promise.kind == ObjectiveKind::TimeOfAvailability && addDeadline(promise))
        return;
    if (promise.kind == ObjectiveKind::Frequency && addFrequency(levels))
        return;
    if (!directionOf(promise.kind)) {
        m_all.stated.push_back(statementOf(promise));
        return;
    }
    std::vector<TrackedCheck> checks; // one for each dataset
    for (std::size_t i = 0; i < m_measured.size(); ++i) {
        if (!measures(promise, i))
            continue;
        m_used[i] = true;
        const MeasuredCheck &one = m_measured[i];
        const TrackedCheck::Part part{one.series, factorOf(promise, one).value_or(1)};
        const auto same = std::find_if(checks.begin(), checks.end(), [&](const TrackedCheck &check) {
            return check.objective.dataset == one.dataset;
        });
        if (same != checks.end()) {
            same->parts.push_back(part);
            continue;
        }
        TrackedCheck check;
        check.objective = begin(levels, one.dataset);
        setLevels(levels, &one, check.objective);
        setShare(promise, &one, check.objective);
        check.parts.push_back(part);
        checks.push_back(std::move(check));
    }
    if (checks.empty()) {
        checks.emplace_back().objective = begin(levels, {});
        setLevels(levels, nullptr, checks.back().objective);
        setShare(promise, nullptr, checks.back().objective);
    }
    for (TrackedCheck &check : checks)
        push(std::move(check));
}

core::Observation observationOf(const MeasuredCheck &one)
{
    core::Observation observation;
    observation.rule = one.rule;
    observation.metric = one.metric;
    observation.element = one.element;
    observation.expected = one.expected;
    return observation;
}

/// How often a rule is run, and its limit, where it has one.
void setRule(const core::QualityRule &rule, NormalObjective &objective)
{
    objective.everyMs = cronEvery(rule.schedule);
    if (objective.dimension == core::QualityDimension::Unknown)
        objective.dimension = rule.dimension;
    const bool isAtLeast = rule.comparison.startsWith("mustBeGreater"_L1);
    if (rule.thresholds.size() == 1 && (isAtLeast || rule.comparison.startsWith("mustBeLess"_L1))) {
        objective.target = numberIn(rule.thresholds.front());
        objective.better = isAtLeast ? Better::More : Better::Less;
    }
}

/// A name or metric alone means a rule of the same dataset; an id is one everywhere.
std::vector<std::size_t> Tracker::declaredRulesOf(const MeasuredCheck &one) const
{
    std::vector<std::size_t> rules = rulesOf(observationOf(one), m_declared);
    std::erase_if(rules, [&](std::size_t rule) {
        return m_declared[rule].id != one.rule && m_declaredOf[rule] != one.dataset
            && m_datasets.contains(one.dataset);
    });
    return rules;
}

void Tracker::addRule(std::size_t i)
{
    const MeasuredCheck &one = m_measured[i];
    core::Measurement measured;
    measured.dataset = one.dataset;
    measured.observation = observationOf(one);
    const std::vector<std::size_t> rules = declaredRulesOf(one);
    for (const std::size_t each : rules)
        m_isRun[each] = true;
    const core::QualityRule *rule = rules.empty() ? nullptr : &m_declared[rules.front()];
    const core::Check words = checkOf(measured, rule);
    TrackedCheck check;
    NormalObjective &objective = check.objective;
    objective.isRule = true;
    objective.what = words.what;
    objective.dataset = one.dataset;
    objective.element = words.element;
    objective.promise = words.promise;
    objective.description = words.description;
    objective.dimension = one.dimension;
    objective.unit = one.unit;
    objective.key =
        QStringList{u"rule"_s, one.dataset, one.rule.isEmpty() ? one.metric : one.rule, one.element}.join(
            u':');
    if (rule != nullptr)
        setRule(*rule, objective);
    check.parts.push_back({one.series, 1});
    push(std::move(check));
}

/// What was declared and never measured is a check without measurements: unknown, neither met nor failed.
void Tracker::addNeverRun()
{
    std::size_t added = 0;
    for (std::size_t i = 0; i < m_declared.size() && added < mostNeverRun; ++i) {
        const core::QualityRule &rule = m_declared[i];
        if (m_isRun[i] || rule.type.compare("text"_L1, Qt::CaseInsensitive) == 0)
            continue;
        const core::Check words = statementOf(rule);
        TrackedCheck check;
        NormalObjective &objective = check.objective;
        objective.isRule = true;
        objective.what = words.what;
        objective.dataset = m_declaredOf[i];
        objective.element = words.element;
        objective.promise = words.promise;
        objective.description = words.description;
        objective.key =
            QStringList{u"rule"_s, objective.dataset, rule.id.isEmpty() ? words.what : rule.id, rule.element}
                .join(u':');
        setRule(rule, objective);
        push(std::move(check));
        ++added;
    }
}

void Tracker::addRules()
{
    for (std::size_t i = 0; i < m_measured.size(); ++i) {
        // A bare metric that nobody judges is a fact, not a check.
        if (!m_used[i] && (!m_measured[i].rule.isEmpty() || m_measured[i].isJudged)) {
            addRule(i);
        } else if (m_used[i]) {
            for (const std::size_t rule : declaredRulesOf(m_measured[i]))
                m_isRun[rule] = true;
        }
    }
    addNeverRun();
}

} // namespace

TrackedChecks trackedChecks(const std::vector<Objective> &promises,
                            const std::vector<MeasuredCheck> &measured, const QStringList &datasets,
                            const std::vector<DeclaredRules> &declared)
{
    Tracker tracker(measured, datasets, declared);
    for (const Levels &levels : levelled(promises))
        tracker.addPromise(levels);
    tracker.addRules();
    return tracker.take();
}

} // namespace meshbook::health
