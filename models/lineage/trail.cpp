// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/trail.h"

#include "lineage/walk.h"

#include <algorithm>
#include <cstdlib>

namespace meshbook::lineage {

namespace {

bool holds(const std::vector<NodeId> &sorted, NodeId wanted)
{
    return std::binary_search(sorted.begin(), sorted.end(), wanted);
}

} // namespace

bool Trail::passes(NodeId one) const
{
    return holds(above, one) || holds(below, one);
}

bool Trail::passes(NodeId from, NodeId to) const
{
    return (holds(above, from) && holds(above, to)) || (holds(below, from) && holds(below, to));
}

bool Trail::passesThing(NodeId one) const
{
    const auto found = std::lower_bound(things.begin(), things.end(), one,
                                        [](const Selected &a, NodeId wanted) { return a.thing < wanted; });
    return found != things.end() && found->thing == one;
}

std::optional<Trail> trailOf(const Graph &graph, const core::Uri &column, const Cancelled &cancelled)
{
    Trail trail;
    if (column.key.isEmpty() || column.column.isEmpty())
        return trail;
    trail.thing = graph.find(column);
    if (trail.thing == none)
        return trail;
    trail.column = column;
    trail.things.push_back({trail.thing, 0});
    const NodeId origin = graph.findColumn(trail.thing, column.column);
    if (origin == none)
        return trail; // nothing is said to flow to or from it
    Walker walker(graph.columns());
    for (const Direction direction : {Direction::Up, Direction::Down}) {
        WalkRequest request;
        request.roots = {origin};
        (direction == Direction::Up ? request.up : request.down) = -1;
        request.cancelled = cancelled;
        const WalkAnswer answer = walker.walk(request);
        if (answer.cut)
            return std::nullopt;
        std::vector<NodeId> &columns = direction == Direction::Up ? trail.above : trail.below;
        for (const Reached &reached : answer.reached) {
            columns.push_back(reached.node);
            trail.things.push_back({graph.thingOf(reached.node), reached.depth});
        }
        std::sort(columns.begin(), columns.end());
    }
    std::sort(trail.things.begin(), trail.things.end(), [](const Selected &a, const Selected &b) {
        return std::tuple(a.thing, std::abs(a.depth), a.depth)
            < std::tuple(b.thing, std::abs(b.depth), b.depth);
    });
    trail.things.erase(std::unique(trail.things.begin(), trail.things.end(),
                                   [](const Selected &a, const Selected &b) { return a.thing == b.thing; }),
                       trail.things.end());
    return trail;
}

} // namespace meshbook::lineage
