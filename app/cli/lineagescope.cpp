// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage.h"
#include "lineage/makepicture.h"
#include "lineage/selector.h"
#include "lineage/words.h"
#include "options.h"
#include "services/lineagepictures.h"
#include "store/cachereader.h"
#include "store/lineagereader.h"
#include "store/workspace.h"

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

using core::EntityKind;
using core::EntityLine;
using core::ErrorCode;
using core::failure;
using lineage::Scope;

namespace {

/// What an edge may name, and what stands for several such things.
bool isFlowing(const EntityLine &line)
{
    switch (line.uri.kind) {
    case EntityKind::Dataset:
    case EntityKind::Job:
    case EntityKind::Product:
    case EntityKind::Contract:
    case EntityKind::Domain:
        return true;
    case EntityKind::Team:
    case EntityKind::Glossary:
    case EntityKind::Term:
        break;
    }
    return false;
}

/// Keeps those that are as asked, if any are.
void prefer(std::vector<EntityLine> &lines, const std::function<bool(const EntityLine &)> &isAsAsked)
{
    if (std::any_of(lines.begin(), lines.end(), isAsAsked))
        lines.erase(std::remove_if(lines.begin(), lines.end(), std::not_fn(isAsAsked)), lines.end());
}

/// Of a column only things that have columns. Domains often share their name with a thing in them, which is
/// then meant; and who is called so comes before who is known by that name, too.
core::Result<std::vector<EntityLine>> flowing(store::CacheReader &cache, const QString &text, bool hasColumn)
{
    auto found = cache.resolve(text);
    if (!found)
        return found;
    std::vector<EntityLine> &lines = *found;
    lines.erase(std::remove_if(lines.begin(), lines.end(), std::not_fn(isFlowing)), lines.end());
    if (hasColumn)
        prefer(lines, [](const EntityLine &line) { return line.uri.kind == EntityKind::Dataset; });
    prefer(lines, [](const EntityLine &line) { return line.uri.kind != EntityKind::Domain; });
    prefer(lines, [&](const EntityLine &line) { return line.name.compare(text, Qt::CaseInsensitive) == 0; });
    return found;
}

/// The column of a thing as its schema or its edges write it; null if neither knows it.
QString columnOf(const LineageSight &sight, const core::Uri &thing, const QString &path)
{
    if (const auto columns = sight.cache->columns(thing)) {
        for (const core::Column &column : *columns) {
            if (column.path.compare(path, Qt::CaseInsensitive) == 0)
                return column.path;
        }
    }
    const lineage::NodeId node = sight.graph->find(thing);
    const lineage::NodeId column =
        node == lineage::none ? lineage::none : sight.graph->findColumn(node, path);
    return column == lineage::none ? QString() : sight.graph->path(column);
}

core::Result<int> hopsFrom(const Options &options, const QString &name, int fallback)
{
    if (options.value(name) == "all"_L1)
        return -1;
    const auto hops = options.number(name, fallback, 0, lineage::deepest);
    if (!hops)
        return failure(ErrorCode::Usage, u"--%1 takes a number of hops or \"all\"."_s.arg(name));
    return *hops;
}

/// Counts from 1, as people do.
core::Result<lineage::Selector> selectorFrom(const QString &option, const QString &text)
{
    lineage::Selector selector = lineage::parseSelector(text);
    if (!selector.error)
        return selector;
    return failure(
        ErrorCode::Usage,
        u"--%1, character %2 (%3): %4"_s.arg(option)
            .arg(selector.error->position + 1)
            .arg(text.mid(selector.error->position, std::min<qsizetype>(selector.error->length, 40)),
                 lineage::describe(*selector.error)));
}

/// One selector of both options: what --exclude selects stands behind NOT.
core::Result<QString> selectorFrom(const Options &options)
{
    QString text = options.value(u"select"_s);
    if (const auto selector = selectorFrom(u"select"_s, text); !selector)
        return core::Unexpected{selector.error()};
    const QString excluded = options.value(u"exclude"_s);
    const auto parts = selectorFrom(u"exclude"_s, excluded);
    if (!parts)
        return core::Unexpected{parts.error()};
    for (const lineage::SelectorPart &part : parts->parts) {
        if (part.excluded)
            return failure(ErrorCode::Usage,
                           u"--exclude says what to leave out; NOT and - are not for it."_s);
        const qsizetype begin = part.atoms.front().position;
        const qsizetype end = part.atoms.back().position + part.atoms.back().length;
        text += u" NOT "_s + excluded.mid(begin, end - begin);
    }
    return text;
}

} // namespace

core::Result<LineageSight> openLineage(Context &context)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return core::Unexpected{workspace.error()};
    auto cache = (*workspace)->openReader();
    if (!cache)
        return core::Unexpected{cache.error()};
    const auto reader = (*workspace)->openLineage();
    if (!reader)
        return core::Unexpected{reader.error()};
    const auto graph = (*reader)->graph();
    if (!graph)
        return core::Unexpected{graph.error()};
    return LineageSight{std::move(*cache), *graph};
}

std::variant<core::Uri, int> resolveFlowing(Context &context, const LineageSight &sight, const QString &text)
{
    auto found = flowing(*sight.cache, text, false);
    QString column;
    if (found && found->empty() && text.contains(u'#')) {
        column = text.section(u'#', -1);
        found = flowing(*sight.cache, text.section(u'#', 0, -2), true);
    }
    if (!found)
        return context.fail(found.error());
    if (found->empty())
        return context.fail({ErrorCode::NotFound,
                             u"Nothing that takes part in lineage is called \"%1\"."_s.arg(text),
                             {},
                             {}});
    if (found->size() > 1) {
        const int code =
            context.fail({ErrorCode::Ambiguous,
                          u"\"%1\" may mean several things; give one of these addresses:"_s.arg(text),
                          {},
                          {}});
        for (const EntityLine &line : *found)
            context.say(u"  "_s + line.uri.toString());
        return code;
    }
    core::Uri uri = found->front().uri;
    const QString wanted = column.isEmpty() ? uri.column : column;
    if (!wanted.isEmpty()) {
        uri.column = columnOf(sight, uri, wanted);
        if (uri.column.isEmpty())
            return context.fail({ErrorCode::NotFound,
                                 u"\"%1\" has no column \"%2\"."_s.arg(found->front().name, wanted),
                                 {},
                                 {}});
    }
    return uri;
}

QStringList scopeFlags()
{
    return {u"columns"_s, u"no-noise"_s, u"closed"_s};
}

QStringList scopeValues()
{
    return {u"up"_s, u"down"_s, u"select"_s, u"exclude"_s, u"group"_s, u"limit"_s, u"as-of"_s, u"compare"_s};
}

core::Result<Scope> scopeFrom(const Options &options, const std::vector<core::Uri> &roots)
{
    Scope scope = lineage::wholeOf({});
    const bool isTrail = !roots.empty() && !roots.front().column.isEmpty();
    for (core::Uri root : roots) {
        root.column.clear();
        scope.roots.push_back(root);
    }
    if (isTrail)
        scope.tracedColumn = roots.front();
    const auto whatIf = whatIfFrom(options);
    if (!whatIf)
        return core::Unexpected{whatIf.error()};
    const int below = *whatIf ? -1 : 1; // what a change puts at risk may be far away
    const auto up = hopsFrom(options, u"up"_s, isTrail ? 0 : 1);
    const auto down = hopsFrom(options, u"down"_s, isTrail ? 0 : below);
    const auto selector = selectorFrom(options);
    if (!up || !down)
        return core::Unexpected{up ? down.error() : up.error()};
    if (!selector)
        return core::Unexpected{selector.error()};
    scope.up = *up;
    scope.down = *down;
    scope.selector = *selector;
    scope.filter.noise = !options.flag(u"no-noise"_s);
    if (const QString group = options.value(u"group"_s); !group.isNull()) {
        const auto grouping = lineage::groupingFromText(group);
        if (!grouping)
            return failure(ErrorCode::Usage, u"--group is product, domain, schema or source."_s);
        scope.grouping = *grouping;
    }
    if (options.flag(u"closed"_s)) {
        if (scope.grouping == lineage::Grouping::None)
            return failure(ErrorCode::Usage, u"--closed needs --group."_s);
        scope.closed = {u"*"_s};
    }
    const auto limit = options.number(u"limit"_s, scope.mostBoxes, 1, std::numeric_limits<int>::max());
    if (!limit)
        return failure(ErrorCode::Usage, u"--limit takes a whole number."_s);
    scope.mostBoxes = *limit;
    const auto asOf = momentFrom(options, u"as-of"_s);
    const auto compared = momentFrom(options, u"compare"_s);
    if (!asOf || !compared)
        return core::Unexpected{asOf ? compared.error() : asOf.error()};
    scope.asOf = *asOf;
    scope.comparedWith = *compared;
    if (scope.asOf.isValid() && scope.comparedWith.isValid() && scope.comparedWith >= scope.asOf)
        return failure(ErrorCode::Usage, u"--compare is earlier than --as-of."_s);
    if (*whatIf && scope.comparedWith.isValid())
        return failure(ErrorCode::Usage, u"A picture shows a comparison or a change in mind, not both."_s);
    if (*whatIf && !roots.empty())
        scope.whatIfs.push_back({roots.front(), **whatIf});
    return scope;
}

core::Result<lineage::Picture> pictureFrom(const LineageSight &sight, Scope scope, bool columns)
{
    if (columns) {
        const auto closed = services::pictureOf(sight.graph, *sight.cache, scope);
        if (!closed)
            return closed;
        for (const lineage::Box &box : closed->boxes) {
            if (!box.uri.key.isEmpty())
                scope.columnsOf.push_back(box.uri);
        }
    }
    return services::pictureOf(sight.graph, *sight.cache, scope);
}

} // namespace meshbook::cli
