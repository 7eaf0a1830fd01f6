// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "options.h"
#include "resolve.h"
#include "services/joinreport.h"
#include "store/cachereader.h"
#include "store/workspace.h"
#include "text.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

namespace {

using governance::JoinKey;
using governance::JoinSide;
using governance::KeyEnd;
using services::JoinAnswer;

const governance::JoinDataset &datasetOf(const JoinAnswer &answer, const KeyEnd &end)
{
    return answer.sides[static_cast<std::size_t>(end.side)].datasets[static_cast<std::size_t>(end.dataset)];
}

QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject toJson(const JoinAnswer &answer, const JoinKey &key)
{
    QJsonArray ends;
    for (const KeyEnd &end : key.ends) {
        ends.append(
            QJsonObject{{u"product"_s, answer.sides[static_cast<std::size_t>(end.side)].uri.toString()},
                        {u"dataset"_s, datasetOf(answer, end).uri.toString()},
                        {u"column"_s, end.path},
                        {u"type"_s, end.type},
                        {u"format"_s, end.pattern},
                        {u"key"_s, end.isKey},
                        {u"filled"_s, orNull(end.filled)},
                        {u"measured"_s, end.isMeasured}});
    }
    return {{u"name"_s, key.name},
            {u"term"_s, key.term.isNull() ? QJsonValue() : QJsonValue(key.term)},
            {u"approved"_s, key.isApproved},
            {u"ends"_s, ends},
            {u"type"_s, QString(toText(key.type))},
            {u"format"_s, QString(toText(key.format))},
            {u"coverage"_s, orNull(key.coverage)},
            {u"problems"_s, QJsonArray::fromStringList(key.problems)}};
}

QJsonObject toJson(const JoinAnswer &answer)
{
    QJsonArray sides;
    for (const JoinSide &side : answer.sides)
        sides.append(QJsonObject{{u"uri"_s, side.uri.toString()},
                                 {u"name"_s, side.name},
                                 {u"domain"_s, side.domain},
                                 {u"datasets"_s, static_cast<qint64>(side.datasets.size())}});
    QJsonArray keys;
    for (const JoinKey &key : answer.report.keys)
        keys.append(toJson(answer, key));
    const governance::JoinReport &report = answer.report;
    return {{u"products"_s, sides},
            {u"keys"_s, keys},
            {u"canJoin"_s, report.canJoin()},
            {u"apart"_s, QJsonArray::fromStringList(report.apart)},
            {u"result"_s,
             QJsonObject{{u"freshnessSeconds"_s, orNull(report.freshness)},
                         {u"freshnessOf"_s, report.freshnessOf},
                         {u"freshnessUnsaid"_s, QJsonArray::fromStringList(report.freshnessUnsaid)},
                         {u"classification"_s, report.classification},
                         {u"classificationOf"_s, report.classificationOf},
                         {u"personalColumns"_s, report.personalColumns},
                         {u"unclassified"_s, QJsonArray::fromStringList(report.unclassified)}}},
            {u"sql"_s, report.sql}};
}

QString shareText(const std::optional<double> &share)
{
    return share ? QString::number(*share * 100, 'f', 1) + u" %"_s : u"not known"_s;
}

QString durationText(double seconds)
{
    constexpr double hour = 3'600;
    constexpr double day = 24 * hour;
    if (seconds >= 2 * day)
        return QString::number(seconds / day, 'g', 4) + u" days"_s;
    return seconds >= hour ? QString::number(seconds / hour, 'g', 4) + u" h"_s
                           : QString::number(seconds / 60, 'g', 4) + u" min"_s;
}

QString resultText(const governance::JoinReport &report)
{
    QString text = u"\nWhat the result is worth\n"_s;
    text += report.freshness ? u"  freshness: up to %1 old, by %2\n"_s.arg(durationText(*report.freshness),
                                                                           plain(report.freshnessOf))
                             : u"  freshness: promised by none\n"_s;
    if (report.freshness && !report.freshnessUnsaid.isEmpty())
        text += u"    no promise: %1\n"_s.arg(plain(report.freshnessUnsaid.join(u", "_s)));
    text += report.classification.isEmpty()
        ? u"  classification: none is stated\n"_s
        : u"  classification: %1, by %2; %3 personal columns\n"_s
              .arg(plain(report.classification), plain(report.classificationOf))
              .arg(report.personalColumns);
    if (!report.unclassified.isEmpty())
        text += u"    columns without one: %1\n"_s.arg(plain(report.unclassified.join(u", "_s)));
    return text;
}

QString toText(const JoinAnswer &answer)
{
    QString text;
    if (answer.report.keys.empty()) {
        text = u"They share no identifier.\n"_s;
        if (!answer.report.apart.isEmpty())
            text +=
                u"Nothing in common with the others: %1\n"_s.arg(plain(answer.report.apart.join(u", "_s)));
        return text + resultText(answer.report);
    }
    Table table({u"identifier"_s, u"governed"_s, u"columns"_s, u"type"_s, u"format"_s, u"coverage"_s});
    for (const JoinKey &key : answer.report.keys) {
        QStringList ends;
        for (const KeyEnd &end : key.ends)
            ends.append(datasetOf(answer, end).name + u'.' + end.path
                        + (end.isKey ? u" (key)"_s : QString()));
        const QString governed = key.term.isNull() ? u"no"_s
            : key.isApproved                       ? u"approved"_s
                                                   : u"not approved"_s;
        table.add({key.name, governed, ends.join(u" = "_s), governance::toText(key.type),
                   governance::toText(key.format), shareText(key.coverage)});
    }
    text = table.toString(terminalWidth());
    for (const JoinKey &key : answer.report.keys) {
        for (const QString &problem : key.problems)
            text += u"  %1: %2\n"_s.arg(plain(key.name), plain(problem));
    }
    QString sql;
    for (const QString &line : answer.report.sql.split(u'\n'))
        sql += plain(line) + u'\n';
    return text + resultText(answer.report) + u'\n' + sql.trimmed() + u'\n';
}

/// A product where one is called so; products often bear the name of their table or contract.
std::variant<core::Uri, int> resolveProduct(Context &context, store::CacheReader &reader, const QString &text)
{
    if (const auto found = reader.resolve(text)) {
        std::vector<core::Uri> products;
        for (const core::EntityLine &line : *found) {
            if (line.uri.kind == core::EntityKind::Product)
                products.push_back(line.uri);
        }
        if (products.size() == 1)
            return products.front();
    }
    return resolveOne(context, reader, text);
}

} // namespace

int runJoin(Context &context)
{
    Options options({}, {});
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    if (options.positional().size() < 2)
        return context.usage(u"join takes two or more products."_s);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto reader = (*workspace)->openReader();
    if (!reader)
        return context.fail(reader.error());
    std::vector<core::Uri> things;
    for (const QString &text : options.positional()) {
        const auto uri = resolveProduct(context, **reader, text);
        if (const int *code = std::get_if<int>(&uri))
            return *code;
        things.push_back(std::get<core::Uri>(uri));
    }
    const auto answer = services::joinReport(**reader, things);
    if (!answer)
        return context.fail(answer.error());
    const bool printed =
        context.settings().json ? context.print(toJson(*answer)) : context.print(toText(*answer));
    if (!printed)
        return InternalError;
    return answer->report.canJoin() ? Fine : Findings;
}

} // namespace meshbook::cli
