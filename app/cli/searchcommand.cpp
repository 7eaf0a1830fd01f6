// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "options.h"
#include "searchoptions.h"
#include "store/cachereader.h"
#include "store/workspace.h"
#include "text.h"
#include "viewjson.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

namespace {

/// "name-prefix 800: order in name Order Analytics"
QString explained(const core::SearchHit &hit)
{
    QStringList parts;
    for (const core::SearchReason &reason : hit.reasons)
        parts.append(u"%1 in %2 %3"_s.arg(reason.word, reason.field, reason.text));
    return u"%1 %2: %3"_s.arg(hit.tier).arg(hit.score, 0, 'f', 1).arg(parts.join(u"; "_s));
}

QString tableOf(const core::SearchAnswer &answer, bool explain)
{
    if (answer.hits.empty())
        return {};
    QStringList head{u"type"_s, u"name"_s, u"qualified name"_s, u"domain"_s, u"owner"_s};
    if (explain)
        head.append(u"why"_s);
    Table table(head);
    for (const core::SearchHit &hit : answer.hits) {
        const core::EntityLine &line = hit.line;
        QStringList row{line.uri.column.isNull() ? QString(core::toText(line.uri.kind)) : u"column"_s,
                        line.name, line.qualified, line.domain, line.owner};
        if (explain)
            row.append(explained(hit));
        table.add(row);
    }
    return table.toString(terminalWidth());
}

QString facetsOf(const core::SearchAnswer &answer)
{
    QString text;
    for (const QString &name : facetNames()) {
        const std::vector<core::FacetValue> values = answer.facets.value(name);
        if (values.empty())
            continue;
        text += u'\n' + name + u'\n';
        for (const core::FacetValue &value : values)
            text += u"  %1  %2\n"_s.arg(value.count, 7).arg(plain(value.label));
    }
    return text;
}

/// Counts from 1, as people do.
QString pointedAt(const QString &query, const core::SearchProblem &problem)
{
    return u"%1 (character %2: %3)"_s.arg(problem.message)
        .arg(problem.position + 1)
        .arg(query.mid(problem.position, qMin<qsizetype>(problem.length, 40)));
}

/// With --saved the words, filters and order of the saved search; an order asked for besides stays.
core::Result<> takeSaved(const Options &options, const store::Workspace &workspace, core::SearchWords &words)
{
    const QString name = options.value(u"saved"_s);
    if (name.isNull())
        return {};
    const auto search = findSearch(workspace, name);
    if (!search)
        return core::Unexpected{search.error()};
    const core::SearchOrder asked = words.order;
    words = search->words;
    if (!options.value(u"sort"_s).isNull())
        words.order = asked;
    return {};
}

} // namespace

int runSearch(Context &context)
{
    Options options({u"facets"_s, u"explain"_s},
                    QStringList{u"limit"_s, u"offset"_s, u"saved"_s} + searchValueOptions());
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    const auto limit = options.number(u"limit"_s, 50, 0, 1'000'000);
    const auto offset = options.number(u"offset"_s, 0, 0, 1'000'000'000);
    if (!limit || !offset)
        return context.usage(u"--limit and --offset take a whole number."_s);
    auto words = wordsFrom(options, options.positional().join(u' '));
    if (!words)
        return context.usage(words.error().message);
    if (!options.value(u"saved"_s).isNull() && !words->isEmpty())
        return context.usage(
            u"--saved NAME takes the words and filters of the saved search, and no others."_s);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    if (const auto taken = takeSaved(options, **workspace, *words); !taken)
        return context.fail(taken.error());
    core::SearchRequest request;
    request.text = words->text;
    request.filters = words->filters;
    request.order = words->order;
    request.limit = *limit;
    request.offset = *offset;
    request.facets = options.flag(u"facets"_s) || context.settings().json;
    const auto reader = (*workspace)->openReader();
    if (!reader)
        return context.fail(reader.error());
    const auto answer = (*reader)->search(request);
    if (!answer)
        return context.fail(answer.error());
    if (answer->problem && !context.settings().json)
        return context.usage(pointedAt(request.text, *answer->problem));
    if (!answer->corrected.isNull())
        context.say(u"Nothing matches; showing matches of: %1"_s.arg(plain(answer->corrected)));
    context.say(u"%1 of %2 matches in %3 ms"_s.arg(answer->hits.size())
                    .arg(answer->total)
                    .arg(answer->elapsedMs, 0, 'f', 1));
    const QString text = tableOf(*answer, options.flag(u"explain"_s))
        + (options.flag(u"facets"_s) ? facetsOf(*answer) : QString());
    const bool printed = context.settings().json ? context.print(toJson(*answer)) : context.print(text);
    if (answer->degraded) {
        context.say(
            u"The search index is damaged; only names and summaries were looked at. Making it anew."_s);
        if (const core::Result<> rebuilt = (*workspace)->rebuildSearch(); !rebuilt)
            return context.fail(rebuilt.error());
    }
    if (!printed)
        return InternalError;
    if (answer->problem)
        return BadUsage;
    return answer->total > 0 ? Fine : Findings;
}

} // namespace meshbook::cli
