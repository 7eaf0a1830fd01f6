// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout/layered.h"
#include "lineage/layout/watch.h"

namespace meshbook::lineage::layered {

/// Makes lines straight where there is room. Links become *blocks*, paths through the layers whose ports are
/// to be at one height: inner pieces of long lines first, then what is nearest to straight. A block, or as
/// long a piece of it as fits, is moved as a whole to the median of where its other links want it, between
/// the neighbours of its nodes; nothing is pushed, so no gap gets smaller and frames stay as they are.
class Straightener {
public:
    Straightener(const Layered &layered, const Problem &problem, std::vector<double> &at);

    void run(Watch &watch);

private:
    void makeBlocks();
    void place(const std::vector<int> &block);
    void placeRun(const std::vector<int> &block, std::size_t first, std::size_t end, double least,
                  double most);
    /// Between what a node may begin, given its neighbours now.
    [[nodiscard]] std::pair<double, double> roomOf(int node) const;

    const Layered &m_layered;
    const Problem &m_problem;
    std::vector<double> &m_at;
    LinksOf m_out;
    LinksOf m_in;
    std::vector<int> m_before; ///< neighbours in the layer; -1: none
    std::vector<int> m_after;
    std::vector<int> m_linkOn; ///< the link of its block onwards; -1: none
    std::vector<int> m_linkBack;
    std::vector<double> m_shift; ///< of a node against its block
    std::vector<std::vector<int>> m_blocks;
};

} // namespace meshbook::lineage::layered
