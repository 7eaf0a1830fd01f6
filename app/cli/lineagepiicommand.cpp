// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage.h"
#include "lineage/export/impactexport.h"
#include "options.h"
#include "store/cachereader.h"
#include "text.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

using lineage::PiiTrail;

namespace {

QString fromCell(const lineage::PiiLine &line)
{
    if (line.from.key.isEmpty())
        return {};
    return line.from.column.isEmpty() ? line.from.key : line.from.key + u'#' + line.from.column;
}

QString toText(const PiiTrail &trail)
{
    QString text =
        u"%1 lost, %2 weaker, %3 unknown, %4 lost before; %5 kept, %6 masked, %7 where it begins\n\n"_s
            .arg(trail.lost)
            .arg(trail.weaker)
            .arg(trail.unknown)
            .arg(trail.lostBefore)
            .arg(trail.kept)
            .arg(trail.masked)
            .arg(trail.named);
    Table table({u"keeping"_s, u"domain"_s, u"dataset"_s, u"column"_s, u"class"_s, u"carried"_s,
                 u"evidence"_s, u"from"_s});
    for (const lineage::PiiLine &line : trail.lines)
        table.add({toText(line.keeping), line.thing.domain, line.thing.name,
                   line.keeping == lineage::Keeping::Unknown ? u"(unknown)"_s : line.column,
                   line.classification, line.carried,
                   line.from.key.isEmpty() ? QString() : QString(toText(line.evidence)), fromCell(line)});
    return text + table.toString(terminalWidth());
}

} // namespace

int runLineagePii(Context &context, const QStringList &arguments)
{
    Options options({u"lost"_s, u"csv"_s}, {u"domain"_s, u"limit"_s});
    if (const QString wrong = options.parse(arguments); !wrong.isNull())
        return context.usage(wrong);
    if (!options.positional().isEmpty())
        return context.usage(u"lineage pii takes options only."_s);
    const auto limit =
        options.number(u"limit"_s, std::numeric_limits<int>::max(), 0, std::numeric_limits<int>::max());
    if (!limit)
        return context.usage(u"--limit takes a whole number."_s);
    if (options.flag(u"csv"_s) && context.settings().json)
        return context.usage(u"Only one format can be written at once."_s);
    const auto sight = openLineage(context);
    if (!sight)
        return context.fail(sight.error());
    lineage::PiiRequest request;
    request.domain = options.value(u"domain"_s);
    request.onlyLost = options.flag(u"lost"_s);
    request.mostLines = *limit;
    const PiiTrail trail = lineage::piiTrail(*sight->graph, request).value_or(PiiTrail());
    if (trail.cut)
        context.say(u"There is more than --limit allows."_s);
    const bool printed = context.settings().json ? context.print(lineage::toJson(trail))
        : options.flag(u"csv"_s)                 ? context.print(lineage::toCsv(trail))
                                                 : context.print(toText(trail));
    if (!printed)
        return InternalError;
    return request.onlyLost && trail.lost + trail.weaker + trail.unknown > 0 ? Findings : Fine;
}

} // namespace meshbook::cli
