// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout/separations.h"

#include "lineage/layout/dressing.h"

namespace meshbook::lineage::layered {

std::vector<Separation> separationsOf(const Layered &layered, const Problem &problem)
{
    std::vector<Separation> separations;
    separations.reserve(layered.nodes.size());
    std::vector<int> start(layered.spans.size(), -1);
    for (const std::vector<int> &layer : layered.layers) {
        for (std::size_t i = 0; i < layer.size(); ++i) {
            const Node &node = layered.nodes[layer[i]];
            if (i > 0) {
                const Node &before = layered.nodes[layer[i - 1]];
                separations.push_back(
                    {layer[i - 1], layer[i], before.size + gapBetween(before, node, problem.boxGap)});
            }
            if (node.role == Role::FrameStart)
                start[node.frame] = layer[i];
            if (node.role == Role::FrameEnd && problem.frames[node.frame].leastAcross > 0)
                separations.push_back(
                    {start[node.frame], layer[i], problem.frames[node.frame].leastAcross - node.size});
        }
    }
    return separations;
}

} // namespace meshbook::lineage::layered
