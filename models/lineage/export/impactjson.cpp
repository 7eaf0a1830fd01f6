// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/export/impactexport.h"

#include <QJsonArray>

namespace meshbook::lineage {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const ThingName &thing)
{
    QJsonObject object{{u"uri"_s, thing.uri.toString()}, {u"name"_s, thing.name}, {u"type"_s, thing.type}};
    for (const auto &[key, text] :
         {std::pair(u"domain"_s, thing.domain), {u"owner"_s, thing.owner}, {u"product"_s, thing.product}}) {
        if (!text.isEmpty())
            object.insert(key, text);
    }
    return object;
}

QJsonObject toJson(const ImpactLine &line)
{
    QJsonObject object = toJson(line.thing);
    object.insert(u"depth"_s, line.depth);
    object.insert(u"concern"_s, QString(toText(line.concern)));
    object.insert(u"columns"_s, QJsonArray::fromStringList(line.columns));
    QJsonArray path;
    for (const ThingName &thing : line.path)
        path.append(thing.uri.toString());
    object.insert(u"path"_s, path);
    return object;
}

QJsonArray toJson(const std::vector<ImpactGroup> &groups)
{
    QJsonArray array;
    for (const ImpactGroup &group : groups)
        array.append(QJsonObject{
            {u"value"_s, group.value}, {u"things"_s, group.things}, {u"columns"_s, group.columns}});
    return array;
}

QJsonObject toJson(const AgreementAtRisk &agreement)
{
    QJsonObject object = toJson(agreement.agreement);
    object.insert(u"status"_s, agreement.status);
    object.insert(u"holds"_s, QJsonArray::fromStringList(agreement.holds));
    QJsonArray promises;
    for (const PromiseAtRisk &promise : agreement.promises)
        promises.append(QJsonObject{
            {u"what"_s, promise.what}, {u"promise"_s, promise.promise}, {u"element"_s, promise.element}});
    object.insert(u"serviceLevels"_s, promises);
    return object;
}

QJsonObject toJson(const PersonToTell &person)
{
    return {{u"name"_s, person.party},
            {u"roles"_s, QJsonArray::fromStringList(person.roles)},
            {u"of"_s, QJsonArray::fromStringList(person.of)},
            {u"channels"_s, QJsonArray::fromStringList(person.channels)}};
}

QJsonObject toJson(const Breakage &breakage)
{
    QJsonObject object{{u"kind"_s, QString(toText(breakage.kind))},
                       {u"name"_s, breakage.name},
                       {u"detail"_s, breakage.detail}};
    if (!breakage.uri.key.isEmpty())
        object.insert(u"uri"_s, breakage.uri.toString());
    return object;
}

template <typename Values>
QJsonArray all(const Values &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(toJson(value));
    return array;
}

} // namespace

QJsonObject toJson(const Impact &impact)
{
    QJsonObject about = toJson(impact.about);
    if (!impact.column.isEmpty()) {
        core::Uri column = impact.about.uri;
        column.column = impact.column;
        about.insert(u"uri"_s, column.toString());
        about.insert(u"column"_s, impact.column);
    }
    QJsonObject object{{u"about"_s, about},
                       {u"total"_s, impact.things},
                       {u"columns"_s, impact.columns},
                       {u"whole"_s, impact.whole},
                       {u"deepest"_s, impact.deepest},
                       {u"cut"_s, impact.cut},
                       {u"things"_s, all(impact.lines)},
                       {u"byKind"_s, toJson(impact.byKind)},
                       {u"byDomain"_s, toJson(impact.byDomain)},
                       {u"byOwner"_s, toJson(impact.byOwner)},
                       {u"agreements"_s, all(impact.agreements)},
                       {u"people"_s, all(impact.people)}};
    if (impact.whatIf) {
        QJsonObject whatIf{{u"change"_s, QString(toText(impact.whatIf->change))},
                           {u"breaks"_s, all(impact.breakages)}};
        if (!impact.whatIf->to.isEmpty())
            whatIf.insert(u"to"_s, impact.whatIf->to);
        if (impact.whatIf->change == WhatIf::Change::Retype)
            whatIf.insert(u"step"_s, QString(toText(impact.whatIf->step)));
        object.insert(u"whatIf"_s, whatIf);
    }
    return object;
}

QJsonObject toJson(const PiiTrail &trail)
{
    QJsonArray lines;
    for (const PiiLine &line : trail.lines) {
        QJsonObject object = toJson(line.thing);
        if (!line.column.isEmpty())
            object.insert(u"column"_s, line.column);
        object.insert(u"keeping"_s, QString(toText(line.keeping)));
        object.insert(u"classification"_s, line.classification);
        if (!line.from.key.isEmpty()) {
            object.insert(u"carried"_s, line.carried);
            object.insert(u"evidence"_s, QString(toText(line.evidence)));
            object.insert(u"transformation"_s, line.transformation);
            object.insert(u"from"_s, line.from.toString());
            object.insert(u"origin"_s, line.origin.toString());
            object.insert(u"hops"_s, line.hops);
        }
        lines.append(object);
    }
    return {{u"lines"_s, lines},
            {u"cut"_s, trail.cut},
            {u"counts"_s,
             QJsonObject{{u"named"_s, trail.named},
                         {u"kept"_s, trail.kept},
                         {u"lost"_s, trail.lost},
                         {u"weaker"_s, trail.weaker},
                         {u"lostBefore"_s, trail.lostBefore},
                         {u"masked"_s, trail.masked},
                         {u"unknown"_s, trail.unknown}}}};
}

} // namespace meshbook::lineage
