// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/makepicture.h"

#include "lineage/impact.h"
#include "lineage/making/lines.h"
#include "lineage/making/openedcolumns.h"
#include "lineage/making/placement.h"
#include "lineage/surroundings.h"

#include <limits>

namespace meshbook::lineage {

std::optional<Picture> makePicture(const Graph &graph, const Scope &scope, const SchemaOf &schemaOf,
                                   const Cancelled &cancelled, const Marks *marks)
{
    static const Marks nothing;
    const Marks &marked = marks ? *marks : nothing;
    const std::optional<Trail> trail = trailOf(graph, scope.tracedColumn, cancelled);
    if (!trail)
        return std::nullopt;
    ThingFilter filter(graph, scope.filter);
    Groups groups(graph, scope.grouping, scope.closed);
    const std::optional<Surroundings> found =
        findSurroundings(graph, scope, filter, groups, *trail, cancelled);
    if (!found)
        return std::nullopt;
    Picture picture;
    picture.reachable = found->reachable;
    picture.reachableMore = found->reachableMore;
    picture.filtered = found->filtered;
    picture.cut = found->cut;
    picture.unmatched = found->unmatched;
    picture.whatIfs = scope.whatIfs;
    if (!scope.whatIfs.empty())
        picture.atRisk = thingsAtRisk(marked);
    const Placement placement = placeBoxes(graph, *found, groups, marked, picture);
    const OpenedColumns opened = openColumns(graph, scope, *trail, schemaOf, marked, placement, picture);
    drawLines(graph, placement, opened, *trail, marked, picture);
    if (!drawBridges(graph, placement, filter, *trail, cancelled, picture))
        return std::nullopt;
    return picture;
}

Scope wholeOf(Scope scope)
{
    scope.mostBoxes = std::numeric_limits<int>::max();
    scope.mostColumns = std::numeric_limits<int>::max();
    return scope;
}

} // namespace meshbook::lineage
