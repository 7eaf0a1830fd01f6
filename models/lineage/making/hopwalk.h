// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/graph.h"
#include "lineage/making/thingfilter.h"
#include "lineage/scope.h"

#include <vector>

namespace meshbook::lineage {

/// Walks one way, hop by hop. Things that the filter leaves out cost no hop: the walk goes over them, so that
/// a hop is one from what is seen to what is seen.
class HopWalk final {
public:
    /// `closed` has a mark for each thing that is no way through; `over` gets one for each that was walked
    /// over. `direction` is Up or Down.
    HopWalk(const Graph &graph, Direction direction, ThingFilter &filter, const std::vector<bool> &closed,
            std::vector<bool> &over, const std::vector<NodeId> &seeds);

    /// The things one hop further than those given last, in the order they were found; empty at the end.
    [[nodiscard]] const std::vector<NodeId> &next();

private:
    const Graph &m_graph;
    Direction m_direction;
    ThingFilter &m_filter;
    const std::vector<bool> &m_closed;
    std::vector<bool> &m_over;
    std::vector<bool> m_seen;
    std::vector<NodeId> m_frontier;
};

} // namespace meshbook::lineage
