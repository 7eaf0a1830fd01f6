// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout/arranger.h"
#include "lineage/layout/watch.h"

#include <utility>

namespace meshbook::lineage::layered {

/// Moves single nodes within their layer to the place near them with the fewest crossings, after
/// C. Matuszewski, R. Schönfeld, P. Molitor, "Using sifting for k-layer straightline crossing minimization",
/// Graph Drawing 1999; a window bounds how far, so that wide layers stay affordable. With a window of one
/// this is the `transpose` of dot. Of places with equally few crossings the furthest is taken, to the one
/// side for two passes and to the other for the next two: most of what is gained is gained behind such
/// plateaus.
class Sifter {
public:
    /// All must outlive it; `before` and `after` are the neighbours in the layer before and after.
    Sifter(Layered &layered, const Arranger &arranger, Places &places, const Neighbours &before,
           const Neighbours &after);

    /// Sifts every node of every layer once, onwards or backwards; returns how many crossings went.
    qint64 pass(bool onwards, int window, Watch &watch);

private:
    /// The slots of the neighbours of a node, sorted: those in the layer before, then those in the layer
    /// after.
    struct Stretch {
        int before = 0;
        int after = 0;
        int end = 0;
    };

    qint64 siftLayer(int layer, int window, Watch &watch);
    qint64 siftNode(int layer, int node, int window);
    /// The best place on one side: how much it changes, and where it is.
    std::pair<qint64, int> search(const std::vector<int> &nodes, int from, int step, int window, bool ties);
    void collect(int layer);
    /// Crossings of the links of two nodes if `a` is before `b`, less those if it is after.
    [[nodiscard]] qint64 difference(const Stretch &a, const Stretch &b) const;
    [[nodiscard]] bool passes(int node, int other) const;
    [[nodiscard]] bool splitsFrame(int node, int one, int other) const;

    Layered &m_layered;
    const Arranger &m_arranger;
    Places &m_places;
    const Neighbours &m_in;
    const Neighbours &m_out;
    std::vector<int> m_order; ///< of the layer that is sifted, as it was
    std::vector<int> m_slots;
    std::vector<Stretch> m_stretch; ///< by node
    bool m_bound = false; ///< there are frames or nodes that keep their order
    int m_passes = 0;
    qint64 m_steps = 0;
};

} // namespace meshbook::lineage::layered
