// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewjson.h"

#include "core/fields.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

namespace {

void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QString typeName(const core::Uri &uri)
{
    return uri.column.isEmpty() ? QString(core::toText(uri.kind)) : u"column"_s;
}

QJsonArray linesJson(const std::vector<core::EntityLine> &lines)
{
    QJsonArray array;
    for (const core::EntityLine &line : lines)
        array.append(toJson(line));
    return array;
}

QJsonArray measurementsJson(const std::vector<core::Observation> &measurements)
{
    QJsonArray array;
    for (const core::Observation &o : measurements) {
        QJsonObject object{{u"status"_s, QString(core::toText(o.status))}};
        if (o.at.isValid())
            object.insert(u"at"_s, o.at.toString(Qt::ISODate));
        put(object, u"rule"_s, o.rule);
        put(object, u"metric"_s, o.metric);
        put(object, u"element"_s, o.element);
        put(object, u"unit"_s, o.unit);
        put(object, u"expected"_s, o.expected);
        put(object, u"severity"_s, o.severity);
        put(object, u"message"_s, o.message);
        put(object, u"run"_s, o.run);
        put(object, u"producer"_s, o.producer);
        if (o.dimension != core::QualityDimension::Unknown)
            object.insert(u"dimension"_s, QString(core::toText(o.dimension)));
        if (o.value)
            object.insert(u"value"_s, *o.value);
        if (o.rowsEvaluated)
            object.insert(u"rowsEvaluated"_s, *o.rowsEvaluated);
        if (o.rowsFailed)
            object.insert(u"rowsFailed"_s, *o.rowsFailed);
        array.append(object);
    }
    return array;
}

/// Field by field what each source said; `agreed` is false where they differ.
QJsonObject saidJson(const core::Dossier &dossier)
{
    QJsonObject said;
    for (const core::Statement &statement : dossier.statements) {
        for (const core::Field &field : core::fieldsOf(statement.entity)) {
            QJsonArray values = said.value(field.path).toArray();
            values.append(QJsonObject{{u"source"_s, statement.source},
                                      {u"file"_s, statement.path},
                                      {u"line"_s, field.at.line},
                                      {u"value"_s, field.value}});
            said.insert(field.path, values);
        }
    }
    return said;
}

} // namespace

QJsonObject toJson(const core::Stats &s)
{
    return {{u"domains"_s, s.domains},
            {u"teams"_s, s.teams},
            {u"products"_s, s.products},
            {u"ports"_s, s.ports},
            {u"contracts"_s, s.contracts},
            {u"datasets"_s, s.datasets},
            {u"columns"_s, s.columns},
            {u"glossaries"_s, s.glossaries},
            {u"terms"_s, s.terms},
            {u"termRelations"_s, s.termRelations},
            {u"termLinks"_s, s.termLinks},
            {u"datasetEdges"_s, s.datasetEdges},
            {u"columnEdges"_s, s.columnEdges},
            {u"jobs"_s, s.jobs},
            {u"objectives"_s, s.objectives},
            {u"rules"_s, s.rules},
            {u"observations"_s, s.observations},
            {u"policies"_s, 0},
            {u"findings"_s, 0},
            {u"issues"_s, s.issues}};
}

QJsonObject toJson(const core::EntityLine &line)
{
    QJsonObject object{
        {u"uri"_s, line.uri.toString()}, {u"type"_s, typeName(line.uri)}, {u"name"_s, line.name}};
    put(object, u"qualifiedName"_s, line.qualified);
    put(object, u"kind"_s, line.type);
    put(object, u"domain"_s, line.domain);
    put(object, u"owner"_s, line.owner);
    put(object, u"platform"_s, line.platform);
    put(object, u"status"_s, line.status);
    put(object, u"description"_s, line.summary);
    if (line.lifecycle != core::Lifecycle::Unknown)
        object.insert(u"lifecycle"_s, QString(core::toText(line.lifecycle)));
    if (!line.tags.isEmpty())
        object.insert(u"tags"_s, QJsonArray::fromStringList(line.tags));
    if (line.implied)
        object.insert(u"implied"_s, true);
    if (line.stale)
        object.insert(u"stale"_s, true);
    return object;
}

QJsonObject toJson(const core::SourceState &state)
{
    QJsonObject formats;
    for (auto it = state.formats.begin(); it != state.formats.end(); ++it)
        formats.insert(it.key(), it.value());
    QJsonObject object{
        {u"name"_s, state.name},
        {u"kind"_s, state.kind},
        {u"location"_s, state.location},
        {u"state"_s, state.state},
        {u"seconds"_s, state.seconds},
        {u"things"_s, state.things},
        {u"formats"_s, formats},
        {u"files"_s,
         QJsonObject{{u"read"_s, state.filesRead},
                     {u"ignored"_s, state.filesIgnored},
                     {u"failed"_s, state.filesFailed}}},
        {u"issues"_s,
         QJsonObject{{u"error"_s, state.errors}, {u"warning"_s, state.warnings}, {u"info"_s, state.infos}}}};
    put(object, u"message"_s, state.message);
    put(object, u"commit"_s, state.commitId);
    put(object, u"branch"_s, state.branch);
    if (state.syncedAt.isValid())
        object.insert(u"syncedAt"_s, state.syncedAt.toString(Qt::ISODate));
    return object;
}

QJsonObject toJson(const core::Dossier &dossier)
{
    QJsonObject object = core::toJson(dossier.folded);
    const QJsonObject line = toJson(dossier.line);
    for (const QString &name : {u"uri"_s, u"type"_s, u"implied"_s, u"stale"_s, u"owner"_s}) {
        if (name == "type"_L1 && object.contains(name))
            object.insert(u"kind"_s, object.take(name)); // "type" is the kind of thing in all output
        if (line.contains(name))
            object.insert(name, line.value(name));
    }
    object.remove(u"at"_s);
    object.insert(u"identities"_s, QJsonArray::fromStringList(dossier.identities));
    QJsonArray sources;
    for (const core::Statement &statement : dossier.statements) {
        const core::SourcePosition at = core::header(statement.entity).at;
        sources.append(QJsonObject{{u"source"_s, statement.source},
                                   {u"file"_s, statement.path},
                                   {u"line"_s, at.line},
                                   {u"column"_s, at.column},
                                   {u"format"_s, statement.format},
                                   {u"version"_s, statement.version},
                                   {u"stale"_s, statement.stale},
                                   {u"syncedAt"_s, statement.syncedAt.toString(Qt::ISODate)}});
    }
    object.insert(u"sources"_s, sources);
    object.insert(u"said"_s, saidJson(dossier));
    object.insert(u"upstream"_s, dossier.upstream);
    object.insert(u"downstream"_s, dossier.downstream);
    object.insert(u"observations"_s, dossier.observations);
    if (!dossier.measurements.empty())
        object.insert(u"measurements"_s, measurementsJson(dossier.measurements));
    if (!dossier.datasets.empty())
        object.insert(u"datasetsFound"_s, linesJson(dossier.datasets));
    if (!dossier.contracts.empty())
        object.insert(u"contractsFound"_s, linesJson(dossier.contracts));
    if (!dossier.products.empty())
        object.insert(u"productsFound"_s, linesJson(dossier.products));
    QJsonArray history;
    for (const core::Event &event : dossier.history) {
        static constexpr const char *ops[] = {"added", "changed", "removed"};
        QJsonObject entry{{u"at"_s, event.at.toString(Qt::ISODate)},
                          {u"source"_s, event.source},
                          {u"change"_s, QString::fromLatin1(ops[qBound(0, event.op, 2)])}};
        put(entry, u"field"_s, event.field);
        put(entry, u"commit"_s, event.commitId);
        if (!event.from.isUndefined())
            entry.insert(u"from"_s, event.from);
        if (!event.to.isUndefined())
            entry.insert(u"to"_s, event.to);
        history.append(entry);
    }
    object.insert(u"history"_s, history);
    return object;
}

QJsonObject toJson(const core::SearchAnswer &answer)
{
    QJsonArray hits;
    for (const core::SearchHit &hit : answer.hits) {
        QJsonObject object = toJson(hit.line);
        object.insert(u"score"_s, hit.score);
        object.insert(u"matched"_s, QJsonArray::fromStringList(hit.matched));
        if (!hit.line.uri.column.isNull())
            object.insert(u"type"_s, u"column"_s);
        object.insert(u"tier"_s, hit.tier);
        object.insert(u"weight"_s, hit.weight);
        QJsonArray why;
        for (const core::SearchReason &reason : hit.reasons)
            why.append(
                QJsonObject{{u"word"_s, reason.word}, {u"field"_s, reason.field}, {u"text"_s, reason.text}});
        object.insert(u"why"_s, why);
        hits.append(object);
    }
    QJsonObject facets;
    for (auto it = answer.facets.begin(); it != answer.facets.end(); ++it) {
        QJsonArray values;
        for (const core::FacetValue &value : it.value())
            values.append(QJsonObject{{u"value"_s, value.label}, {u"count"_s, value.count}});
        facets.insert(it.key(), values);
    }
    QJsonObject json{{u"total"_s, answer.total},
                     {u"elapsedMs"_s, answer.elapsedMs},
                     {u"hits"_s, hits},
                     {u"facets"_s, facets}};
    if (!answer.corrected.isNull())
        json.insert(u"corrected"_s, answer.corrected);
    if (answer.problem)
        json.insert(u"problem"_s,
                    QJsonObject{{u"code"_s, answer.problem->code},
                                {u"position"_s, answer.problem->position},
                                {u"length"_s, answer.problem->length},
                                {u"message"_s, answer.problem->message}});
    return json;
}

} // namespace meshbook::cli
