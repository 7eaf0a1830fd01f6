// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout/arranger.h"
#include "lineage/layout/watch.h"

namespace meshbook::lineage::layered {

/// Moves single nodes within their layer to the place near them with the fewest crossings, after
/// C. Matuszewski, R. Schönfeld, P. Molitor, "Using sifting for k-layer straightline crossing minimization",
/// Graph Drawing 1999; a window bounds how far, so that wide layers stay affordable. With a window of one
/// this is the `transpose` of dot.
class Sifter {
public:
    Sifter(Layered &layered, const Arranger &arranger, Places &places);

    /// Sifts every node of every layer once, onwards or backwards; returns how many crossings went.
    qint64 pass(bool onwards, int window, Watch &watch);

private:
    struct Stretch {
        int first = 0;
        int count = 0;
    };

    qint64 siftLayer(int layer, int window, Watch &watch);
    qint64 siftNode(int layer, int node, int window);
    void collect(int layer);
    /// Crossings of the links of two nodes if `a` is before `b`, less those if it is after.
    [[nodiscard]] qint64 difference(int a, int b);
    [[nodiscard]] qint64 difference(const std::vector<int> &of, Stretch a, Stretch b) const;
    [[nodiscard]] bool passes(int node, int other) const;
    [[nodiscard]] bool splitsFrame(int node, int before, int after) const;

    Layered &m_layered;
    const Arranger &m_arranger;
    Places &m_places;
    LinksOf m_out;
    LinksOf m_in;
    std::vector<int> m_slots; ///< of the neighbours of the layer's nodes, sorted by node and side
    std::vector<Stretch> m_before; ///< by node: its neighbours in the layer before
    std::vector<Stretch> m_after;
    qint64 m_steps = 0;
};

} // namespace meshbook::lineage::layered
