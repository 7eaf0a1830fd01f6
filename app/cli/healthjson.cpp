// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "healthjson.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

using health::CheckStanding;

namespace {

QString isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

QJsonValue orNull(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

void addTexts(QJsonObject &object, std::initializer_list<std::pair<QString, QString>> texts)
{
    for (const auto &[name, text] : texts) {
        if (!text.isEmpty())
            object.insert(name, text);
    }
}

double seconds(qint64 ms)
{
    return static_cast<double>(ms) / 1000;
}

QString endText(health::BreachEnd end)
{
    switch (end) {
    case health::BreachEnd::Open:
        return u"open"_s;
    case health::BreachEnd::Recovered:
        return u"recovered"_s;
    case health::BreachEnd::LostSight:
        return u"lost-sight"_s;
    case health::BreachEnd::Maintenance:
        break;
    }
    return u"maintenance"_s;
}

QJsonArray alarms(const CheckStanding &check)
{
    QJsonArray list;
    for (const health::BurnAlarm &alarm : check.alarms)
        list.append(QJsonObject{{u"longSeconds"_s, seconds(alarm.longWindow)},
                                {u"shortSeconds"_s, seconds(alarm.shortWindow)},
                                {u"threshold"_s, alarm.threshold},
                                {u"longRate"_s, orNull(alarm.longRate)},
                                {u"shortRate"_s, orNull(alarm.shortRate)},
                                {u"burning"_s, alarm.isBurning()}});
    return list;
}

QJsonObject toJson(const CheckStanding &check)
{
    const health::NormalObjective &objective = check.objective;
    QJsonObject object{{u"key"_s, objective.key},
                       {u"what"_s, objective.what},
                       {u"standing"_s, QString(core::toText(check.now))},
                       {u"share"_s, objective.share},
                       {u"shareStated"_s, objective.isShareStated},
                       {u"attainment"_s, orNull(check.attainment.share())},
                       {u"seconds"_s,
                        QJsonObject{{u"met"_s, seconds(check.attainment.met)},
                                    {u"warning"_s, seconds(check.attainment.warning)},
                                    {u"breached"_s, seconds(check.attainment.breached)},
                                    {u"unknown"_s, seconds(check.attainment.unknown)},
                                    {u"excluded"_s, seconds(check.attainment.excluded)}}},
                       {u"budget"_s,
                        QJsonObject{{u"totalSeconds"_s, seconds(check.budget.total)},
                                    {u"consumedSeconds"_s, seconds(check.budget.consumed)},
                                    {u"leftShare"_s, orNull(check.budget.leftShare)},
                                    {u"burnRate"_s, orNull(check.budget.burnRate)}}},
                       {u"alarms"_s, alarms(check)},
                       {u"missing"_s, check.missing}};
    addTexts(object,
             {{u"dataset"_s, objective.dataset},
              {u"element"_s, objective.element},
              {u"promise"_s, objective.promise},
              {u"unit"_s, objective.unit}});
    if (objective.target)
        object.insert(u"target"_s, *objective.target);
    if (objective.warnLevel)
        object.insert(u"warn"_s, *objective.warnLevel);
    if (check.value)
        object.insert(u"value"_s, *check.value);
    if (check.measuredAt > 0)
        object.insert(u"at"_s, isoTime(check.measuredAt));
    return object;
}

QJsonArray parts(const health::ProductStanding &product)
{
    QJsonArray list;
    for (const health::ScorePart &part : product.parts)
        list.append(QJsonObject{{u"rule"_s, part.rule},
                                {u"weight"_s, part.weight},
                                {u"points"_s, orNull(part.points)},
                                {u"evidence"_s, part.evidence}});
    return list;
}

} // namespace

QJsonObject toJson(const health::Breach &breach)
{
    QJsonObject object{{u"check"_s, breach.check},
                       {u"what"_s, breach.what},
                       {u"start"_s, isoTime(breach.start)},
                       {u"end"_s, breach.isOpen() ? QJsonValue() : QJsonValue(isoTime(breach.end))},
                       {u"ended"_s, endText(breach.ended)},
                       {u"seconds"_s, seconds(breach.length())}};
    addTexts(object,
             {{u"dataset"_s, breach.dataset},
              {u"element"_s, breach.element},
              {u"unit"_s, breach.unit},
              {u"cause"_s, breach.cause}});
    if (breach.worst) {
        object.insert(u"worst"_s, *breach.worst);
        object.insert(u"worstAt"_s, isoTime(breach.worstAt));
    }
    if (breach.target)
        object.insert(u"target"_s, *breach.target);
    if (breach.depth)
        object.insert(u"depth"_s, *breach.depth);
    QJsonArray evidence;
    for (const qint64 at : breach.evidence)
        evidence.append(isoTime(at));
    object.insert(u"evidence"_s, evidence);
    return object;
}

QJsonObject toJson(const health::ProductLevels &levels)
{
    const health::ProductStanding &product = levels.standing;
    QJsonArray objectives;
    QJsonArray rules;
    QJsonArray neverRun;
    QJsonArray breaches;
    QJsonObject tally{
        {u"met"_s, 0}, {u"warning"_s, 0}, {u"breached"_s, 0}, {u"unknown"_s, 0}, {u"neverRun"_s, 0}};
    for (const CheckStanding &check : levels.checks) {
        const bool isRun = check.measuredAt != 0;
        (!check.objective.isRule ? objectives : isRun ? rules : neverRun).append(toJson(check));
        if (check.objective.isRule) {
            const QString standing = isRun ? QString(core::toText(check.now)) : u"neverRun"_s;
            tally.insert(standing, tally.value(standing).toInt() + 1);
        }
        for (const health::Breach &breach : check.breaches)
            breaches.append(toJson(breach));
    }
    QJsonArray trend;
    for (const health::ScorePoint &point : product.trend)
        trend.append(QJsonObject{{u"at"_s, isoTime(point.at)}, {u"score"_s, orNull(point.score)}});
    QJsonArray changes;
    for (const health::Marker &marker : product.changes)
        changes.append(QJsonObject{{u"at"_s, isoTime(marker.at)}, {u"text"_s, marker.text}});
    return {{u"uri"_s, product.uri.toString()},
            {u"name"_s, product.name},
            {u"domain"_s, product.domain},
            {u"owner"_s, product.owner},
            {u"score"_s, orNull(product.score)},
            {u"grade"_s, product.grade},
            {u"standing"_s, QString(core::toText(product.now))},
            {u"parts"_s, parts(product)},
            {u"trend"_s, trend},
            {u"objectives"_s, objectives},
            {u"rules"_s, tally},
            {u"measuredRules"_s, rules},
            {u"neverRunRules"_s, neverRun},
            {u"breaches"_s, breaches},
            {u"changes"_s, changes}};
}

} // namespace meshbook::cli
