// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout/crossings.h"

namespace meshbook::lineage::layered {

/// Puts the nodes of one layer in the order of keys, within what must hold: frames stay together and in their
/// order, nodes with a place before keep theirs. Both make *chains* of a fixed order; their keys are made
/// monotone by pooling adjacent violators, and what is free is merged in.
class Arranger {
public:
    explicit Arranger(Layered &layered);

    /// Where each frame stands among the others and among nodes with a place before. Until this is called
    /// frames are not heeded.
    void setFrameRanks(std::vector<double> ranks) { m_frameRanks = std::move(ranks); }
    [[nodiscard]] const std::vector<double> &frameRanks() const { return m_frameRanks; }
    [[nodiscard]] bool heedsFrames() const { return !m_frameRanks.empty(); }
    [[nodiscard]] int frameOf(int node) const { return heedsFrames() ? m_layered.nodes[node].frame : -1; }

    /// Sorts a layer by the keys of its nodes; equal keys keep their order.
    void arrange(int layer, const std::vector<double> &keyOf);

private:
    /// A node, or all nodes of a frame in the layer.
    struct Unit {
        double key = 0;
        double weight = 1;
        std::optional<double> rank; ///< of those in the chain
        std::vector<int> nodes;
    };

    static void sort(std::vector<Unit> &units);
    static void pool(std::vector<Unit> &chain);
    [[nodiscard]] Unit unitOf(int node, double key) const;

    Layered &m_layered;
    std::vector<double> m_frameRanks;
};

} // namespace meshbook::lineage::layered
