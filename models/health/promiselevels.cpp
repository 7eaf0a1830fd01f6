// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/promiselevels.h"

#include "health/promisescope.h"

#include <QJsonArray>
#include <QJsonObject>
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

} // namespace

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

bool repeats(const QString &expected, const Objective &promise)
{
    const auto told = numberIn(expected);
    const auto written = numberIn(promise.value);
    return told && written && *written != 0 && std::abs(*told - *written) <= 1e-9 * std::abs(*written);
}

std::optional<double> factorOf(const Objective &promise, const MeasuredCheck &measured)
{
    if (!promise.number)
        return std::nullopt;
    if (!measured.unit.isEmpty())
        return unitFactor(measured.unit, promise.unitIso);
    if (!repeats(measured.expected, promise))
        return std::nullopt;
    return *promise.number / *numberIn(promise.value);
}

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

} // namespace meshbook::health
