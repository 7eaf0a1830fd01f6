// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/normalize.h"

#include "core/batch.h"
#include "health/checks.h"
#include "health/promisescope.h"
#include "health/schedule.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QVariant>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::health {

using core::Objective;
using core::ObjectiveKind;

namespace {

/// Of a time promise the last quarter is close to a breach.
constexpr double closeToBreach = 0.75;

std::optional<double> numberIn(const QString &text)
{
    bool isNumber = false;
    QString plain = text.trimmed();
    while (!plain.isEmpty() && (plain.endsWith(u'%') || plain.endsWith(u' ')))
        plain.chop(1);
    while (!plain.isEmpty() && QStringView(u"<>=≤≥ ").contains(plain.front()))
        plain.remove(0, 1);
    const double number = plain.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// What a number in `unit` is multiplied by to be in seconds or a share; absent where the units do not go
/// together.
std::optional<double> unitFactor(const QString &unit, const QString &iso)
{
    static constexpr std::pair<QLatin1StringView, double> seconds[] = {
        {"s"_L1, 1},        {"sec"_L1, 1},   {"second"_L1, 1},   {"seconds"_L1, 1},
        {"ms"_L1, 0.001},   {"min"_L1, 60},  {"minutes"_L1, 60}, {"h"_L1, 3600},
        {"hours"_L1, 3600}, {"d"_L1, 86400}, {"days"_L1, 86400}};
    static constexpr std::pair<QLatin1StringView, double> shares[] = {
        {"1"_L1, 1}, {"%"_L1, 0.01}, {"percent"_L1, 0.01}, {"ratio"_L1, 1}};
    const auto find = [&](const auto &units) -> std::optional<double> {
        for (const auto &[name, factor] : units) {
            if (unit.compare(name, Qt::CaseInsensitive) == 0)
                return factor;
        }
        return std::nullopt;
    };
    if (iso == u"s")
        return find(seconds);
    return iso == u"1" ? find(shares) : std::nullopt;
}

/// How what was measured compares with what was promised. A measurement that names no unit but repeats the
/// promise's number as what it expected is in the unit of the promise.
std::optional<double> factorOf(const Objective &promise, const MeasuredCheck &measured)
{
    if (!promise.number)
        return std::nullopt;
    if (!measured.unit.isEmpty())
        return unitFactor(measured.unit, promise.unitIso);
    const auto expected = numberIn(measured.expected);
    const auto written = numberIn(promise.value);
    if (!expected || !written || *written == 0 || std::abs(*expected - *written) > 1e-9 * std::abs(*written))
        return std::nullopt;
    return *promise.number / *written;
}

/// Promises that are one: same kind, element and number of levels; dbt states a warning and an error level.
struct Levels {
    Objective promise; ///< of the error level, where there are both
    std::optional<double> warn;
    bool isWarnOnly = false;
};

std::vector<Levels> levelled(const std::vector<Objective> &promises)
{
    std::vector<Levels> levels;
    for (const Objective &promise : promises) {
        const bool isWarn = promise.level == u"warn";
        const auto same = std::find_if(levels.begin(), levels.end(), [&](const Levels &one) {
            return one.promise.kind == promise.kind && one.promise.element == promise.element
                && one.promise.property == promise.property
                && (one.promise.level.isEmpty() == promise.level.isEmpty())
                && (one.promise.level != promise.level || one.promise == promise
                    || (one.promise.number == promise.number && one.promise.value == promise.value));
        });
        if (same == levels.end() || (promise.level.isEmpty() && same->promise.value != promise.value)) {
            levels.push_back({promise, isWarn ? promise.number : std::nullopt, isWarn});
        } else if (isWarn) {
            same->warn = promise.number;
        } else {
            same->isWarnOnly = false;
            same->promise = promise;
        }
    }
    return levels;
}

QString written(const QString &value, const QString &unit)
{
    return unit.isEmpty() ? value : value + u' ' + unit;
}

void setLevels(const Levels &levels, const MeasuredCheck *measured, NormalObjective &objective)
{
    const Objective &promise = levels.promise;
    objective.better = directionOf(promise.kind).value_or(Better::Less);
    objective.unit = promise.unitIso;
    objective.target = levels.isWarnOnly ? std::nullopt : promise.number;
    objective.warnLevel = levels.warn;
    objective.isWarnStated = levels.warn.has_value();
    const bool isComparable = measured == nullptr || factorOf(promise, *measured).has_value();
    if (!promise.number || !isComparable) {
        // The producer's verdict speaks; a number in another unit would be a wrong line.
        objective.judging = Judging::Verdict;
        if (!isComparable) {
            objective.target = std::nullopt;
            objective.warnLevel = std::nullopt;
            objective.unit = measured->unit;
        }
        return;
    }
    objective.judging = promise.kind == ObjectiveKind::Freshness ? Judging::Age : Judging::Value;
    if (!objective.warnLevel && objective.better == Better::Less && promise.unitIso == u"s"
        && objective.target)
        objective.warnLevel = *objective.target * closeToBreach;
}

/// The share of the time: as stated; of an availability that is only probed for up and down, what it
/// promises.
void setShare(const Objective &promise, const MeasuredCheck *measured, NormalObjective &objective)
{
    if (const auto share = statedShare(promise)) {
        objective.share = *share;
        objective.isShareStated = true;
    } else if (promise.kind == ObjectiveKind::Availability && promise.unitIso == u"1" && promise.number
               && *promise.number > 0 && *promise.number < 1 && measured != nullptr && measured->isJudged
               && measured->unit.isEmpty() && measured->expected.isEmpty()) {
        objective.share = *promise.number;
        objective.isShareStated = true;
        objective.judging = Judging::Verdict;
    }
}

/// Builds the checks of one thing.
class Tracker final {
public:
    Tracker(const std::vector<MeasuredCheck> &measured, const QStringList &datasets,
            const std::vector<core::QualityRule> &declared)
        : m_measured(measured)
        , m_datasets(datasets)
        , m_declared(declared)
        , m_used(measured.size(), false)
    {
    }

    void addPromise(const Levels &levels);
    void addRules();
    TrackedChecks take() { return std::move(m_all); }

private:
    [[nodiscard]] NormalObjective begin(const Levels &levels, const QString &dataset) const;
    [[nodiscard]] bool measures(const Objective &promise, std::size_t i) const;
    bool addDeadline(const Objective &promise);
    void addRule(std::size_t i);
    void push(TrackedCheck check);

    const std::vector<MeasuredCheck> &m_measured;
    const QStringList &m_datasets;
    const std::vector<core::QualityRule> &m_declared;
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

void Tracker::addPromise(const Levels &levels)
{
    const Objective &promise = levels.promise;
    if (isMaintenance(promise)) {
        m_all.maintenance.append(written(promise.value, promise.unit));
        return;
    }
    if (promise.kind == ObjectiveKind::TimeOfAvailability && addDeadline(promise))
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

void Tracker::addRule(std::size_t i)
{
    const MeasuredCheck &one = m_measured[i];
    core::Measurement measured;
    measured.dataset = one.dataset;
    measured.observation.rule = one.rule;
    measured.observation.metric = one.metric;
    measured.observation.element = one.element;
    measured.observation.expected = one.expected;
    const std::vector<std::size_t> rules = rulesOf(measured.observation, m_declared);
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
    if (rule != nullptr) {
        objective.everyMs = cronEvery(rule->schedule);
        if (objective.dimension == core::QualityDimension::Unknown)
            objective.dimension = rule->dimension;
        const bool isAtLeast = rule->comparison.startsWith("mustBeGreater"_L1);
        if (rule->thresholds.size() == 1 && (isAtLeast || rule->comparison.startsWith("mustBeLess"_L1))) {
            objective.target = numberIn(rule->thresholds.front());
            objective.better = isAtLeast ? Better::More : Better::Less;
        }
    }
    check.parts.push_back({one.series, 1});
    push(std::move(check));
}

void Tracker::addRules()
{
    for (std::size_t i = 0; i < m_measured.size(); ++i) {
        // A bare metric that nobody judges is a fact, not a check.
        if (!m_used[i] && (!m_measured[i].rule.isEmpty() || m_measured[i].isJudged))
            addRule(i);
    }
}

} // namespace

std::optional<double> statedShare(const Objective &promise)
{
    static constexpr QLatin1StringView names[] = {"attainment"_L1, "compliance"_L1, "sloTarget"_L1};
    const auto read = [](const QJsonValue &value) -> std::optional<double> {
        auto number = numberIn(value.toVariant().toString());
        if (!number || *number <= 0 || *number > 100)
            return std::nullopt;
        return *number > 1 ? *number / 100 : *number;
    };
    const QJsonArray custom = promise.extra.value("customProperties"_L1).toArray();
    for (const QLatin1StringView name : names) {
        if (const QJsonValue own = promise.extra.value(name); !own.isUndefined())
            return read(own);
        for (const QJsonValue &entry : custom) {
            const QJsonObject property = entry.toObject();
            if (property.value("property"_L1).toString().compare(name, Qt::CaseInsensitive) == 0)
                return read(property.value("value"_L1));
        }
    }
    return std::nullopt;
}

TrackedChecks trackedChecks(const std::vector<Objective> &promises,
                            const std::vector<MeasuredCheck> &measured, const QStringList &datasets,
                            const std::vector<core::QualityRule> &declared)
{
    Tracker tracker(measured, datasets, declared);
    for (const Levels &levels : levelled(promises))
        tracker.addPromise(levels);
    tracker.addRules();
    return tracker.take();
}

} // namespace meshbook::health
