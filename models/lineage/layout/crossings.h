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
    explicit CrossingCounter(const Layered &layered)
        : m_layered(layered)
        , m_out(layered, LinksOf::Tails)
    {
    }
    [[nodiscard]] qint64 between(int layer, const Places &places);
    [[nodiscard]] qint64 all(const Places &places);

private:
    const Layered &m_layered;
    LinksOf m_out;
    std::vector<qint64> m_tree;
};

} // namespace meshbook::lineage::layered
