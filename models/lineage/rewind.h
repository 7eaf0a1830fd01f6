// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/graph.h"
#include "lineage/past.h"
#include "lineage/picture.h"

#include <QHash>

namespace meshbook::lineage {

/// What stands out in a graph: of its things, columns and edges those that are not as the others.
struct Marks {
    QHash<NodeId, Mark> things;
    QHash<EdgeId, Mark> edges;
    QHash<NodeId, Mark> columns;
    QHash<EdgeId, Mark> columnEdges;
    friend bool operator==(const Marks &, const Marks &) = default;
};

/// One way of data that differs between two moments. Columns stand in the addresses.
struct FlowChange {
    core::Uri from;
    core::Uri to;
    Mark mark = Mark::None; ///< Added, Removed or Changed
    friend bool operator==(const FlowChange &, const FlowChange &) = default;
};

/// The graph at a moment: what has come since is taken out, what has gone put in. With `compared`, also what
/// was there at that moment: the graph a comparison is shown on. Numbers of things are those of `now`, what
/// is no more follows. Null: now. How many rows said a thing then is not known; each counts once.
[[nodiscard]] GraphPtr rewound(const Graph &now, const Past *then, const Past *compared = nullptr);

/// What differs from `earlier` to `later` (null: now), by ends.
[[nodiscard]] std::vector<FlowChange> difference(const Past &earlier, const Past *later);

/// The same as marks on what rewound(now, later, &earlier) gave. An edge between things that stays, but not
/// with the same columns or details, is Changed.
[[nodiscard]] Marks differenceMarks(const Graph &shown, const Past &earlier, const Past *later);

} // namespace meshbook::lineage
