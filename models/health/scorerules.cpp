// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/scorerules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResource>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::health {

using core::ErrorCode;
using core::failure;
using core::Result;
using core::Standing;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::health::ScoreRules)
};

constexpr std::pair<QLatin1StringView, ScoreInput> inputs[] = {
    {"promisesNow"_L1, ScoreInput::PromisesNow},
    {"promisesAttained"_L1, ScoreInput::PromisesAttained},
    {"budgetLeft"_L1, ScoreInput::BudgetLeft},
    {"rulesNow"_L1, ScoreInput::RulesNow}};

QString titleOf(ScoreInput input)
{
    switch (input) {
    case ScoreInput::PromisesNow:
        return Words::tr("Service levels now");
    case ScoreInput::PromisesAttained:
        return Words::tr("Service levels over time");
    case ScoreInput::BudgetLeft:
        return Words::tr("Error budget left");
    case ScoreInput::RulesNow:
        break;
    }
    return Words::tr("Quality rules now");
}

/// Points of one rule, with how many checks they come from.
struct Points {
    double sum = 0; ///< of parts of 1
    int judged = 0;
    int whole = 0; ///< checks that got all
};

void add(Points &points, double part)
{
    points.sum += part;
    ++points.judged;
    points.whole += part >= 1 ? 1 : 0;
}

void addNow(Points &points, Standing now)
{
    if (now != Standing::Unknown)
        add(points, now == Standing::Met ? 1 : now == Standing::Warning ? 0.5 : 0);
}

/// Kept as promised: 1. From there it falls in a straight line to 0 at ten times the breach allowed.
double attainedPart(double share, double promised)
{
    constexpr double timesAllowed = 10;
    const double allowed = std::max(1 - promised, 1e-6);
    const double over = (1 - share) / allowed;
    return std::clamp((timesAllowed - over) / (timesAllowed - 1), 0.0, 1.0);
}

Points pointsOf(ScoreInput input, const std::vector<ScoredCheck> &checks)
{
    Points points;
    for (const ScoredCheck &check : checks) {
        if (check.isRule != (input == ScoreInput::RulesNow))
            continue;
        const auto share = check.attainment.share();
        if (input == ScoreInput::PromisesNow || input == ScoreInput::RulesNow) {
            addNow(points, check.now);
        } else if (share && input == ScoreInput::PromisesAttained) {
            add(points, attainedPart(*share, check.share));
        } else if (share) {
            const double allowed = (1 - check.share)
                * static_cast<double>(check.attainment.window.length() - check.attainment.excluded);
            add(points, static_cast<double>(check.attainment.breached) <= allowed ? 1 : 0);
        }
    }
    return points;
}

QString evidenceOf(ScoreInput input, const Points &points)
{
    if (points.judged == 0)
        return Words::tr("nothing was measured");
    switch (input) {
    case ScoreInput::PromisesNow:
        return Words::tr("%1 of %2 service levels met").arg(points.whole).arg(points.judged);
    case ScoreInput::PromisesAttained:
        return Words::tr("%1 of %2 service levels kept as promised").arg(points.whole).arg(points.judged);
    case ScoreInput::BudgetLeft:
        return Words::tr("%1 of %2 error budgets not spent").arg(points.whole).arg(points.judged);
    case ScoreInput::RulesNow:
        break;
    }
    return Words::tr("%1 of %2 quality rules met").arg(points.whole).arg(points.judged);
}

Result<ScoreRules> parsed(const QJsonObject &table)
{
    ScoreRules rules;
    rules.version = table.value("version"_L1).toInt();
    rules.days = table.value("days"_L1).toInt();
    rules.defaultShare = table.value("defaultShare"_L1).toDouble();
    for (const QJsonValue &value : table.value("rules"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        const QString name = row.value("input"_L1).toString();
        const auto *input = std::find_if(std::begin(inputs), std::end(inputs),
                                         [&](const auto &one) { return one.first == name; });
        const double weight = row.value("weight"_L1).toDouble(-1);
        if (input == std::end(inputs) || weight < 0)
            return failure(ErrorCode::Unreadable,
                           Words::tr("The score table has a rule that is not understood."),
                           row.value("id"_L1).toString());
        rules.rules.push_back(
            {row.value("id"_L1).toString(), input->second, weight, row.value("why"_L1).toString()});
    }
    for (const QJsonValue &value : table.value("grades"_L1).toArray())
        rules.grades.push_back(
            {value.toObject().value("least"_L1).toDouble(), value.toObject().value("grade"_L1).toString()});
    const bool isGood = rules.version > 0 && rules.days > 0 && rules.days <= 366 && rules.defaultShare > 0
        && rules.defaultShare < 1 && !rules.rules.empty() && !rules.grades.empty();
    if (!isGood)
        return failure(ErrorCode::Unreadable, Words::tr("The score table is incomplete."), {});
    return rules;
}

} // namespace

Result<ScoreRules> ScoreRules::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(ErrorCode::Unreadable, Words::tr("The score table is no JSON object."),
                       error.errorString());
    return parsed(document.object());
}

const ScoreRules &ScoreRules::builtIn()
{
    static const ScoreRules rules = [] {
        const auto read = fromJson(QResource(u":/health/score-rules.json"_s).uncompressedData());
        Q_ASSERT(read);
        return read ? *read : ScoreRules();
    }();
    return rules;
}

QString ScoreRules::gradeOf(std::optional<double> score) const
{
    if (!score)
        return u"?"_s;
    for (const Grade &grade : grades) {
        if (*score >= grade.least)
            return grade.grade;
    }
    return grades.empty() ? u"?"_s : grades.back().grade;
}

std::vector<ScorePart> scoreParts(const std::vector<ScoredCheck> &checks, const ScoreRules &rules)
{
    std::vector<ScorePart> parts;
    for (const ScoreRule &rule : rules.rules) {
        const Points points = pointsOf(rule.input, checks);
        ScorePart part{rule.id, titleOf(rule.input), rule.weight, {}, evidenceOf(rule.input, points)};
        if (points.judged > 0)
            part.points = 100 * points.sum / points.judged;
        parts.push_back(std::move(part));
    }
    return parts;
}

std::optional<double> scoreOf(const std::vector<ScoredCheck> &checks, const ScoreRules &rules)
{
    double sum = 0;
    double weights = 0;
    for (const ScoreRule &rule : rules.rules) {
        const Points points = pointsOf(rule.input, checks);
        if (points.judged == 0)
            continue;
        sum += rule.weight * 100 * points.sum / points.judged;
        weights += rule.weight;
    }
    return weights > 0 ? std::optional(sum / weights) : std::nullopt;
}

} // namespace meshbook::health
