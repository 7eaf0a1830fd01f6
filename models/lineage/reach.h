// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/cancelled.h"
#include "lineage/graph.h"
#include "lineage/passing.h"

#include <optional>
#include <vector>

namespace meshbook::lineage {

/// How far it is known what of a thing is concerned.
enum class Concern : quint8 {
    Columns, ///< the columns told
    Whole, ///< no columns are told on the way: all of it may be
    Thing ///< columns are told on the way, and none of them comes from what was asked for
};

struct ReachedThing {
    NodeId thing = 0;
    int depth = 0; ///< hops from the nearest root
    Concern concern = Concern::Thing;
    std::vector<NodeId> columns; ///< concerned as far as told, by number
    std::vector<NodeId> path; ///< one shortest way: things from a root to this one, both with it
    bool ends = false; ///< nothing beyond is concerned by way of it
};

struct ReachRequest {
    std::vector<NodeId> roots; ///< things
    bool ofColumn = false; ///< only what is made of one column of the one root
    NodeId column =
        none; ///< that column; `none`: no edge names it, then only ways of the thing as a whole count
    Cancelled cancelled{};
    Passing passing = Passing::Everything;
};

/// Everything downstream, by hops and number, roots left out. Of things: all that can be reached, with the
/// columns that are made of theirs. Of a column: what is made of it; where a thing is told to flow into
/// another without saying by which columns, all of that one is concerned. With a `passing` other than
/// Everything of a column as far as that goes, and of things only who reads them directly (a name) or
/// nothing. Absent only where cancelled.
[[nodiscard]] std::optional<std::vector<ReachedThing>> reach(const Graph &graph, const ReachRequest &request);

} // namespace meshbook::lineage
