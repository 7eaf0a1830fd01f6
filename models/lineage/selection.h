// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/cancelled.h"
#include "lineage/graph.h"
#include "lineage/selector.h"

#include <optional>
#include <vector>

namespace meshbook::lineage {

struct Selected {
    NodeId thing = 0;
    int depth = 0; ///< hops from what is named, negative upstream
    friend bool operator==(const Selected &, const Selected &) = default;
};

/// What a selector means in a graph. Products and contracts stand for their parts.
struct Selection {
    std::vector<Selected> things; ///< by number, those that are excluded left out
    std::vector<NodeId> excluded; ///< by number; they are not in `things`
    QStringList unmatched; ///< atoms as written that name nothing
};

/// Nothing is selected by a selector with an error. Absent only where cancelled.
[[nodiscard]] std::optional<Selection> select(const Graph &graph, const Selector &selector,
                                              const QString &text, const Cancelled &cancelled = {});

/// The things that an address stands for: itself, or its parts if it is a product or contract (with itself
/// where data is said to flow to or from the whole), or everything in a domain. Empty: not in the graph.
[[nodiscard]] std::vector<NodeId> thingsOf(const Graph &graph, const core::Uri &uri);

} // namespace meshbook::lineage
