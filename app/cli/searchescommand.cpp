// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "core/matchset.h"
#include "options.h"
#include "searchoptions.h"
#include "store/bookmarks.h"
#include "store/cachereader.h"
#include "store/workspace.h"
#include "text.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

namespace {

constexpr int last = 1'000'000;

/// What a saved search matches now, beside what it did when its matches were last looked at in the window.
struct Standing {
    QString problem; ///< its query cannot be understood
    qint64 total = 0;
    core::MatchSet::Difference difference;
};

core::Result<Standing> standingOf(store::CacheReader &reader, const store::Bookmarks &bookmarks,
                                  const core::SavedSearch &search)
{
    core::SearchRequest request;
    request.text = search.words.text;
    request.filters = search.words.filters;
    const auto matched = reader.matchedUris(request, core::MatchSet::mostDigests, [] { return true; });
    if (!matched)
        return core::Unexpected{matched.error()};
    Standing standing;
    standing.total = matched->total;
    if (matched->problem)
        standing.problem = matched->problem->message;
    else if (const auto seen = bookmarks.seen(search.uid))
        standing.difference = core::MatchSet(matched->total, matched->uris).since(*seen);
    return standing;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toString(Qt::ISODate) : QString();
}

QJsonObject toJson(const core::SavedSearch &search, const Standing &standing)
{
    QJsonObject filters;
    for (auto it = search.words.filters.constBegin(); it != search.words.filters.constEnd(); ++it)
        filters.insert(it.key(), QJsonArray::fromStringList(it.value()));
    QJsonObject object{{u"name"_s, search.name},
                       {u"query"_s, search.words.text},
                       {u"filters"_s, filters},
                       {u"sort"_s, core::toText(search.words.order)},
                       {u"createdAt"_s, timeText(search.createdAt)},
                       {u"lookedAt"_s, timeText(search.lookedAt)},
                       {u"total"_s, standing.total},
                       {u"new"_s, standing.difference.fresh},
                       {u"gone"_s, standing.difference.gone},
                       {u"exact"_s, standing.difference.exact}};
    if (!standing.problem.isNull())
        object.insert(u"problem"_s, standing.problem);
    return object;
}

QString filterText(const QMap<QString, QStringList> &filters)
{
    QStringList parts;
    for (auto it = filters.constBegin(); it != filters.constEnd(); ++it)
        parts.append(it.key() + u':' + it.value().join(u','));
    return parts.join(u' ');
}

int list(Context &context, const store::Workspace &workspace)
{
    const auto bookmarks = workspace.openBookmarks();
    if (!bookmarks)
        return context.fail(bookmarks.error());
    const auto searches = (*bookmarks)->searches();
    if (!searches)
        return context.fail(searches.error());
    const auto reader = workspace.openReader();
    if (!reader)
        return context.fail(reader.error());
    QJsonArray array;
    Table table({u"name"_s, u"query"_s, u"filters"_s, u"matches"_s, u"new"_s, u"gone"_s}, 1);
    for (const core::SavedSearch &search : *searches) {
        const auto standing = standingOf(**reader, **bookmarks, search);
        if (!standing)
            return context.fail(standing.error());
        array.append(toJson(search, *standing));
        table.add({search.name, search.words.text, filterText(search.words.filters),
                   QString::number(standing->total), QString::number(standing->difference.fresh),
                   QString::number(standing->difference.gone)});
    }
    const bool printed = context.settings().json
        ? context.print(QJsonObject{{u"searches"_s, array}})
        : context.print(searches->empty() ? QString() : table.toString(terminalWidth()));
    return printed ? Fine : InternalError;
}

int add(Context &context, const store::Workspace &workspace, const Options &options)
{
    const QStringList words = options.positional();
    const auto wanted = wordsFrom(options, words.sliced(2).join(u' '));
    if (!wanted)
        return context.usage(wanted.error().message);
    if (wanted->isEmpty())
        return context.usage(u"A saved search needs words or filters."_s);
    core::SavedSearch search;
    search.name = words[1];
    search.words = *wanted;
    search.createdAt = QDateTime::currentDateTimeUtc();
    const auto bookmarks = workspace.openBookmarks();
    if (!bookmarks)
        return context.fail(bookmarks.error());
    const auto added = (*bookmarks)->addSearch(search, last);
    return added ? list(context, workspace) : context.fail(added.error());
}

int remove(Context &context, const store::Workspace &workspace, const QString &name)
{
    const auto search = findSearch(workspace, name);
    if (!search)
        return context.fail(search.error());
    const auto bookmarks = workspace.openBookmarks();
    if (!bookmarks)
        return context.fail(bookmarks.error());
    const auto removed = (*bookmarks)->removeSearch(search->uid);
    return removed ? list(context, workspace) : context.fail(removed.error());
}

} // namespace

int runSearches(Context &context)
{
    Options options({}, searchValueOptions());
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    const QStringList words = options.positional();
    const QString verb = words.value(0, u"list"_s);
    const bool right = (verb == "list"_L1 && words.size() <= 1) || (verb == "add"_L1 && words.size() >= 2)
        || (verb == "remove"_L1 && words.size() == 2);
    if (!right)
        return context.usage(u"searches takes: list, add NAME QUERY or remove NAME."_s);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    if (verb == "add"_L1)
        return add(context, **workspace, options);
    if (verb == "remove"_L1)
        return remove(context, **workspace, words[1]);
    return list(context, **workspace);
}

} // namespace meshbook::cli
