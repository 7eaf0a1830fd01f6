// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/cancelled.h"
#include "lineage/graph.h"
#include "lineage/making/groups.h"
#include "lineage/making/thingfilter.h"
#include "lineage/scope.h"
#include "lineage/trail.h"

#include <optional>
#include <vector>

namespace meshbook::lineage {

/// In a graph of a million edges that hangs together, counting all of it for each picture would take longer
/// than the rest.
inline constexpr int mostCounted = 20'000;

/// What of a graph a scope shows: which things, in the order they were taken, and why not more.
///
/// Taken are, in this order and until there are `mostBoxes`: the roots; what the trail of the traced column
/// passes; what the selector selects; the roots' surroundings by hops; what was grown. Of things as near the
/// more connected ones come first. Things in one closed group take the room of one.
struct Surroundings {
    struct Taken {
        NodeId thing = 0;
        int depth = 0; ///< hops from the nearest root, negative upstream; of grown things counted on
        bool root = false; ///< without roots: named by a selector that walks from it
    };
    std::vector<Taken> things;
    std::vector<core::Uri> alone; ///< roots that the graph does not know
    qint64 reachable = 0; ///< things up- and downstream of roots and selected things, these included
    bool reachableMore = false; ///< counting ended at mostCounted, as fewer boxes than that are asked for
    qint64 filtered = 0; ///< things that were walked over on the way
    bool cut = false;
    QStringList unmatched; ///< see Selection
};

/// What a growth would show that is not shown, before it happens.
struct GrowthCounts {
    qint64 oneHop = 0;
    qint64 all = 0; ///< with as many hops as there are
    friend bool operator==(const GrowthCounts &, const GrowthCounts &) = default;
};

/// Absent only where cancelled. `groups` gives closed groups the room of one box.
[[nodiscard]] std::optional<Surroundings> findSurroundings(const Graph &graph, const Scope &scope,
                                                           ThingFilter &filter, Groups &groups,
                                                           const Trail &trail, const Cancelled &cancelled);

/// Things that a growth from here would add to what the scope shows, were there room for all of them. Absent
/// only where cancelled.
[[nodiscard]] std::optional<GrowthCounts> growthCounts(const Graph &graph, const Scope &scope,
                                                       const core::Uri &from, Direction direction,
                                                       const Cancelled &cancelled = {});

} // namespace meshbook::lineage
