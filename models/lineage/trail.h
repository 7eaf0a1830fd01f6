// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/cancelled.h"
#include "lineage/graph.h"
#include "lineage/selection.h"

#include <optional>
#include <vector>

namespace meshbook::lineage {

/// Everything one column is made of and everything made of it.
struct Trail {
    core::Uri column;
    NodeId thing = none; ///< the one it is a column of; none: nothing is traced
    std::vector<NodeId> above; ///< columns by number, itself included
    std::vector<NodeId> below;
    std::vector<Selected> things; ///< that it passes, by number, with the least hops of columns

    [[nodiscard]] bool isEmpty() const { return thing == none; }
    [[nodiscard]] bool passes(NodeId column) const;
    /// The trail goes from one column to the other: a short cut past the column itself is no part of it.
    [[nodiscard]] bool passes(NodeId from, NodeId to) const;
    [[nodiscard]] bool passesThing(NodeId thing) const;
};

/// Empty where `column` is none or not in the graph. Absent only where cancelled.
[[nodiscard]] std::optional<Trail> trailOf(const Graph &graph, const core::Uri &column,
                                           const Cancelled &cancelled = {});

} // namespace meshbook::lineage
