// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "options.h"
#include "store/cachereader.h"
#include "store/workspace.h"
#include "text.h"
#include "viewjson.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

int runSearch(Context &context)
{
    const QStringList facetNames{u"type"_s, u"domain"_s, u"owner"_s, u"platform"_s, u"source"_s};
    Options options({u"facets"_s}, QStringList{u"limit"_s, u"offset"_s} + facetNames);
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    const auto limit = options.number(u"limit"_s, 50, 0, 1'000'000);
    const auto offset = options.number(u"offset"_s, 0, 0, 1'000'000'000);
    if (!limit || !offset)
        return context.usage(u"--limit and --offset take a whole number."_s);
    core::SearchRequest request;
    request.text = options.positional().join(u' ');
    request.limit = *limit;
    request.offset = *offset;
    request.facets = options.flag(u"facets"_s) || context.settings().json;
    for (const QString &name : facetNames) {
        if (const QString value = options.value(name); !value.isNull())
            request.filters.insert(name, value.split(u','));
    }
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto reader = (*workspace)->openReader();
    if (!reader)
        return context.fail(reader.error());
    const auto answer = (*reader)->search(request);
    if (!answer)
        return context.fail(answer.error());
    const int code = answer->total > 0 ? Fine : Findings;
    if (context.settings().json)
        return context.print(toJson(*answer)) ? code : InternalError;
    QString text;
    if (!answer->hits.empty()) {
        Table table({u"type"_s, u"name"_s, u"qualified name"_s, u"domain"_s, u"owner"_s});
        for (const core::SearchHit &hit : answer->hits)
            table.add({core::toText(hit.line.uri.kind), hit.line.name, hit.line.qualified, hit.line.domain,
                       hit.line.owner});
        text = table.toString(terminalWidth());
    }
    if (options.flag(u"facets"_s)) {
        for (auto it = answer->facets.begin(); it != answer->facets.end(); ++it) {
            text += u'\n' + it.key() + u'\n';
            for (const core::FacetValue &value : it.value())
                text += u"  %1  %2\n"_s.arg(value.count, 7).arg(plain(value.label));
        }
    }
    context.say(u"%1 of %2 matches in %3 ms"_s.arg(answer->hits.size())
                    .arg(answer->total)
                    .arg(answer->elapsedMs, 0, 'f', 1));
    return context.print(text) ? code : InternalError;
}

} // namespace meshbook::cli
