// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage.h"
#include "lineage/export/impactexport.h"
#include "options.h"
#include "services/impactreport.h"
#include "store/cachereader.h"
#include "text.h"

#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

using lineage::Impact;

namespace {

constexpr std::array formats{"text"_L1, "json"_L1, "csv"_L1, "md"_L1};

core::Result<QString> formatFrom(const Context &context, const Options &options)
{
    QStringList asked;
    if (const QString as = options.value(u"as"_s); !as.isNull())
        asked.append(as);
    if (context.settings().json)
        asked.append(u"json"_s);
    if (options.flag(u"csv"_s))
        asked.append(u"csv"_s);
    asked.removeDuplicates();
    if (asked.size() > 1)
        return core::failure(core::ErrorCode::Usage, u"Only one format can be written at once."_s);
    const QString format = asked.isEmpty() ? u"text"_s : asked.front();
    if (std::find(formats.begin(), formats.end(), format) == formats.end())
        return core::failure(core::ErrorCode::Usage, u"--as is text, json, csv or md."_s);
    return format;
}

QString columnsCell(const lineage::ImpactLine &line, bool named)
{
    if (line.concern == lineage::Concern::Whole)
        return u"whole, unknown"_s;
    if (line.concern == lineage::Concern::Thing)
        return u"none told"_s;
    return named ? line.columns.join(u", "_s) : QString::number(line.columns.size());
}

QString pathCell(const lineage::ImpactLine &line)
{
    QStringList names;
    for (std::size_t i = 1; i + 1 < line.path.size(); ++i)
        names.append(line.path[i].name);
    return names.join(u" → "_s);
}

QString agreementsText(const Impact &impact)
{
    Table table({u"name"_s, u"kind"_s, u"owner"_s, u"holds"_s, u"service levels"_s});
    for (const lineage::AgreementAtRisk &agreement : impact.agreements) {
        QStringList promises;
        for (const lineage::PromiseAtRisk &promise : agreement.promises)
            promises.append(promise.what + u' ' + promise.promise);
        table.add({agreement.agreement.name, agreement.agreement.type, agreement.agreement.owner,
                   agreement.holds.join(u", "_s), promises.join(u"; "_s)});
    }
    return table.toString(terminalWidth());
}

QString peopleText(const Impact &impact)
{
    Table table({u"who"_s, u"role"_s, u"of"_s, u"reached by"_s});
    for (const lineage::PersonToTell &person : impact.people)
        table.add({person.party, person.roles.join(u", "_s), person.of.join(u", "_s),
                   person.channels.join(u", "_s)});
    return table.toString(terminalWidth());
}

QString breaksText(const Impact &impact)
{
    Table table({u"breaks"_s, u"name"_s, u"detail"_s});
    for (const lineage::Breakage &breakage : impact.breakages)
        table.add({toText(breakage.kind), breakage.name, breakage.detail});
    return table.toString(terminalWidth());
}

QString groupsText(const QString &title, const std::vector<lineage::ImpactGroup> &groups)
{
    QStringList words;
    for (const lineage::ImpactGroup &group : groups)
        words.append(
            u"%1 %2"_s.arg(group.value.isEmpty() ? u"not said"_s : plain(group.value)).arg(group.things));
    return u"by %1: %2\n"_s.arg(title, words.join(u", "_s));
}

QString toText(const Impact &impact, bool columns)
{
    QString text = u"%1 things downstream, %2 columns told to be concerned, %3 things of unknown columns, at "
                   "most %4 hops away\n"_s.arg(impact.things)
                       .arg(impact.columns)
                       .arg(impact.whole)
                       .arg(impact.deepest);
    if (impact.things > 0)
        text += groupsText(u"kind"_s, impact.byKind) + groupsText(u"domain"_s, impact.byDomain)
            + groupsText(u"owner"_s, impact.byOwner);
    if (impact.whatIf)
        text += u"\nWhat breaks\n"_s + breaksText(impact);
    if (!impact.agreements.empty())
        text += u"\nContracts and service levels at risk\n"_s + agreementsText(impact);
    if (!impact.people.empty())
        text += u"\nPeople to tell\n"_s + peopleText(impact);
    if (impact.lines.empty())
        return text;
    Table table({u"hops"_s, u"name"_s, u"kind"_s, u"domain"_s, u"owner"_s, u"columns"_s, u"by way of"_s});
    for (const lineage::ImpactLine &line : impact.lines)
        table.add({QString::number(line.depth), line.thing.name, line.thing.type, line.thing.domain,
                   line.thing.owner, columnsCell(line, columns), pathCell(line)});
    return text + u"\nEverything downstream\n"_s + table.toString(terminalWidth());
}

bool printAs(Context &context, const QString &format, const Impact &impact, bool columns)
{
    if (format == "json"_L1)
        return context.print(lineage::toJson(impact));
    if (format == "csv"_L1)
        return context.print(lineage::toCsv(impact));
    if (format == "md"_L1)
        return context.print(lineage::toMarkdown(impact));
    return context.print(toText(impact, columns));
}

} // namespace

int runImpact(Context &context)
{
    Options options(whatIfFlags() + QStringList{u"columns"_s, u"csv"_s},
                    whatIfValues() + QStringList{u"as"_s, u"limit"_s, u"as-of"_s});
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    if (options.positional().size() != 1)
        return context.usage(u"impact takes one thing or column."_s);
    const auto format = formatFrom(context, options);
    if (!format)
        return context.usage(format.error().message);
    const auto whatIf = whatIfFrom(options);
    if (!whatIf)
        return context.usage(whatIf.error().message);
    const auto asOf = momentFrom(options, u"as-of"_s);
    if (!asOf)
        return context.usage(asOf.error().message);
    const auto limit =
        options.number(u"limit"_s, std::numeric_limits<int>::max(), 0, std::numeric_limits<int>::max());
    if (!limit)
        return context.usage(u"--limit takes a whole number."_s);
    const auto sight = openLineage(context);
    if (!sight)
        return context.fail(sight.error());
    const auto about = resolveFlowing(context, *sight, options.positional().front());
    if (const int *code = std::get_if<int>(&about))
        return *code;
    const core::Uri &uri = std::get<core::Uri>(about);
    if (*whatIf && (*whatIf)->change == lineage::WhatIf::Change::Retype && uri.column.isEmpty())
        return context.usage(u"Only a column has a type."_s);
    const auto impact = services::impactReport(*sight->graph, *sight->cache, {uri, *whatIf, *limit, *asOf});
    if (!impact)
        return context.fail(impact.error());
    if (impact->cut)
        context.say(u"The first %1 of %2 things; --limit gives more."_s.arg(impact->lines.size())
                        .arg(impact->things));
    if (impact->agreementsCut)
        context.say(
            u"Only the %1 contracts and products that hold most are told."_s.arg(impact->agreements.size()));
    if (!printAs(context, *format, *impact, options.flag(u"columns"_s)))
        return InternalError;
    return impact->whatIf && !impact->breakages.empty() ? Findings : Fine;
}

} // namespace meshbook::cli
