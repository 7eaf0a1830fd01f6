// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/graph.h"
#include "lineage/making/groups.h"
#include "lineage/picture.h"
#include "lineage/rewind.h"
#include "lineage/surroundings.h"

#include <vector>

namespace meshbook::lineage {

/// Which box stands for which things.
struct Placement {
    std::vector<qint32> boxOf; ///< by thing; -1: not shown
    std::vector<std::vector<NodeId>> members; ///< by box, by number; none: a root the graph does not know

    [[nodiscard]] bool isShown(NodeId thing) const { return boxOf[thing] >= 0; }
    /// The only thing the box at this index stands for; `none`: a group, or nothing in the graph.
    [[nodiscard]] NodeId onlyOf(const Picture &picture, int box) const
    {
        const auto &things = members[static_cast<std::size_t>(box)];
        const bool isGroup = picture.boxes[static_cast<std::size_t>(box)].uri.key.isEmpty();
        return things.size() == 1 && !isGroup ? things.front() : none;
    }
};

/// Fills the boxes, in their order, and the frames: all but columns, lines and stubs.
[[nodiscard]] Placement placeBoxes(const Graph &graph, const Surroundings &surroundings, Groups &groups,
                                   const Marks &marks, Picture &picture);

/// The mark of what stands for both.
[[nodiscard]] inline Mark together(Mark a, Mark b)
{
    return a == b ? a : Mark::Changed;
}

} // namespace meshbook::lineage
