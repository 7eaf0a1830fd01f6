// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout/problem.h"

#include <span>

namespace meshbook::lineage::layered {

struct Neighbour {
    int node = 0;
    int edge = 0;
};

/// The edges of a problem by the item they leave or reach, in one array, in the order of the edges.
class Adjacency {
public:
    enum Side { Out, In };
    /// How turned edges count: as they are, or as they are laid out.
    enum Turned { AsTheyAre, AsLaidOut };

    Adjacency(int nodes, const std::vector<Edge> &edges, Side side, const std::vector<bool> &among = {},
              Turned turned = AsTheyAre);

    [[nodiscard]] int size() const { return static_cast<int>(m_start.size()) - 1; }
    [[nodiscard]] int degree(int node) const { return m_start[node + 1] - m_start[node]; }
    [[nodiscard]] std::span<const Neighbour> of(int node) const
    {
        return std::span(m_neighbours).subspan(m_start[node], degree(node));
    }

private:
    std::vector<int> m_start;
    std::vector<Neighbour> m_neighbours;
};

} // namespace meshbook::lineage::layered
