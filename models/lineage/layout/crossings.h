// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout/layered.h"

namespace meshbook::lineage::layered {

/// The places of nodes in their layers. A slot is the place of a port: the ports of a node follow each other.
class Places {
public:
    explicit Places(const Layered &layered);

    void renew(const Layered &layered);
    void renew(const Layered &layered, int layer);
    /// Only the positions from the one to the other, not the slots.
    void renew(const Layered &layered, int layer, int first, int last);

    [[nodiscard]] int position(int node) const { return m_position[node]; }
    [[nodiscard]] int slot(int node) const { return m_slot[node]; }
    [[nodiscard]] int slotCount(int layer) const { return m_slots[layer]; }

private:
    std::vector<int> m_position;
    std::vector<int> m_slot;
    std::vector<int> m_slots;
};

/// Counts pairs of links that cross, weighted by the lines they stand for: an accumulator tree over the slots
/// of the layer after, as in W. Barth, M. Jünger, P. Mutzel, "Simple and efficient bilayer cross counting",
/// Graph Drawing 2002. O(links · log slots).
class CrossingCounter {
public:
    /// `after` are the neighbours in the layer after; both must outlive it.
    CrossingCounter(const Layered &layered, const Neighbours &after)
        : m_layered(layered)
        , m_after(after)
    {
    }
    [[nodiscard]] qint64 between(int layer, const Places &places);
    /// Of all layers; where there are `enough` it stops, with no less than that.
    [[nodiscard]] qint64 all(const Places &places, qint64 enough);

private:
    const Layered &m_layered;
    const Neighbours &m_after;
    std::vector<int> m_tree;
};

} // namespace meshbook::lineage::layered
