// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/scopeedits.h"

#include <algorithm>

namespace meshbook::views::scopeedits {

using namespace lineage;

namespace {

bool contains(const std::vector<core::Uri> &uris, const core::Uri &uri)
{
    return std::find(uris.begin(), uris.end(), uri) != uris.end();
}

core::Uri thingOf(core::Uri uri)
{
    uri.column.clear();
    return uri;
}

} // namespace

Scope grow(Scope scope, const core::Uri &from, Direction direction, int hops)
{
    if (from.key.isEmpty())
        return scope;
    const core::Uri thing = thingOf(from);
    const auto same = std::find_if(scope.grown.begin(), scope.grown.end(), [&](const Growth &growth) {
        return growth.from == thing && growth.direction == direction;
    });
    if (same == scope.grown.end()) {
        // What a scope shows around its roots by depth counts: one hop more than that.
        int already = 0;
        if (contains(scope.roots, thing) && hops >= 0)
            already = direction == Direction::Down ? scope.down
                : direction == Direction::Up       ? scope.up
                                                   : std::min(scope.up, scope.down);
        scope.grown.push_back({thing, direction, hops < 0 || already < 0 ? -1 : already + hops});
    } else if (hops < 0 || same->hops < 0) {
        same->hops = -1;
    } else {
        same->hops += hops;
    }
    std::erase(scope.hidden, thing);
    return scope;
}

Scope shrink(Scope scope, const core::Uri &from)
{
    const core::Uri thing = thingOf(from);
    const std::size_t before = scope.grown.size();
    std::erase_if(scope.grown, [&](const Growth &growth) { return growth.from == thing; });
    if (scope.grown.size() == before && contains(scope.roots, thing)) {
        scope.up = scope.up < 0 ? 1 : std::max(0, scope.up - 1);
        scope.down = scope.down < 0 ? 1 : std::max(0, scope.down - 1);
    }
    return scope;
}

Scope toggleColumns(Scope scope, const core::Uri &thing)
{
    if (thing.key.isEmpty())
        return scope;
    const core::Uri of = thingOf(thing);
    if (contains(scope.columnsOf, of))
        std::erase(scope.columnsOf, of);
    else
        scope.columnsOf.push_back(of);
    return scope;
}

Scope setGroupClosed(Scope scope, const QString &frame, bool closed)
{
    if (closed)
        scope.closed.insert(frame);
    else
        scope.closed.remove(frame);
    return scope;
}

Scope hide(Scope scope, const core::Uri &thing)
{
    const core::Uri of = thingOf(thing);
    if (of.key.isEmpty() || contains(scope.hidden, of))
        return scope;
    std::erase_if(scope.grown, [&](const Growth &growth) { return growth.from == of; });
    scope.hidden.push_back(of);
    return scope;
}

Scope refocus(const Scope &scope, const core::Uri &thing)
{
    if (thing.key.isEmpty())
        return scope;
    Scope next;
    next.roots = {thingOf(thing)};
    next.grouping = scope.grouping;
    next.filter = scope.filter;
    next.asOf = scope.asOf;
    next.comparedWith = scope.comparedWith;
    next.whatIfs = scope.whatIfs;
    next.mostBoxes = scope.mostBoxes;
    return next;
}

Scope trace(Scope scope, const core::Uri &column)
{
    if (scope.tracedColumn == column) {
        scope.tracedColumn = {};
        return scope;
    }
    scope.tracedColumn = column;
    const core::Uri thing = thingOf(column);
    if (!contains(scope.columnsOf, thing))
        scope.columnsOf.push_back(thing);
    return scope;
}

Scope suppose(Scope scope, const core::Uri &about, const std::optional<WhatIf> &change)
{
    if (about.key.isEmpty())
        return scope;
    const auto known = std::find_if(scope.whatIfs.begin(), scope.whatIfs.end(),
                                    [&](const Supposition &each) { return each.about == about; });
    if (!change) {
        if (known != scope.whatIfs.end())
            scope.whatIfs.erase(known);
        return scope;
    }
    if (known != scope.whatIfs.end()) {
        known->whatIf = *change;
        return scope;
    }
    scope.whatIfs.push_back({about, *change});
    scope.comparedWith = {};
    const core::Uri thing = thingOf(about);
    const auto sameGrowth = [&](const Growth &growth) {
        return growth.from == thing && growth.direction == Direction::Down;
    };
    std::erase_if(scope.grown, sameGrowth);
    scope.grown.push_back({thing, Direction::Down, -1});
    if (!about.column.isEmpty() && !contains(scope.columnsOf, thing))
        scope.columnsOf.push_back(thing);
    return scope;
}

bool asksForNothing(const Scope &scope)
{
    return scope.roots.empty() && scope.selector.trimmed().isEmpty();
}

void Steps::start(const Scope &scope)
{
    m_scopes = {scope};
    m_at = 0;
}

void Steps::push(const Scope &scope)
{
    m_scopes.resize(std::min(m_scopes.size(), m_at + 1));
    m_scopes.push_back(scope);
    if (m_scopes.size() > most)
        m_scopes.erase(m_scopes.begin());
    m_at = m_scopes.size() - 1;
}

} // namespace meshbook::views::scopeedits
