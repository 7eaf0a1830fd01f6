// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout/crossings.h"

namespace meshbook::lineage::layered {

Places::Places(const Layered &layered)
    : m_position(layered.nodes.size(), 0)
    , m_slot(layered.nodes.size(), 0)
    , m_slots(layered.layers.size(), 0)
{
    renew(layered);
}

void Places::renew(const Layered &layered)
{
    for (int layer = 0; layer < static_cast<int>(layered.layers.size()); ++layer)
        renew(layered, layer);
}

void Places::renew(const Layered &layered, int layer)
{
    int position = 0;
    int slot = 0;
    for (const int node : layered.layers[layer]) {
        m_position[node] = position++;
        m_slot[node] = slot;
        slot += layered.nodes[node].ports;
    }
    m_slots[layer] = slot;
}

void Places::renew(const Layered &layered, int layer, int first, int last)
{
    for (int i = first; i <= last; ++i)
        m_position[layered.layers[layer][i]] = i;
}

qint64 CrossingCounter::between(int layer, const Places &places)
{
    const int slotCount = places.slotCount(layer + 1);
    m_tree.assign(slotCount + 1, 0);
    int *tree = m_tree.data();
    qint64 crossings = 0;
    qint64 inserted = 0;
    for (const int node : m_layered.layers[layer]) {
        const std::span<const Neighbours::Neighbour> heads = m_after.of(node);
        for (std::size_t begin = 0; begin < heads.size();) {
            // Links from one port do not cross each other: count them all before any is inserted.
            std::size_t end = begin;
            const int port = heads[begin].ownPort;
            for (; end < heads.size() && heads[end].ownPort == port; ++end) {
                qint64 before = 0;
                for (int i = places.slot(heads[end].node) + heads[end].port + 1; i > 0; i -= i & -i)
                    before += tree[i];
                crossings += (inserted - before) * heads[end].weight;
            }
            for (; begin < end; ++begin) {
                const int weight = heads[begin].weight;
                inserted += weight;
                for (int i = places.slot(heads[begin].node) + heads[begin].port + 1; i <= slotCount;
                     i += i & -i)
                    tree[i] += weight;
            }
        }
    }
    return crossings;
}

qint64 CrossingCounter::all(const Places &places, qint64 enough)
{
    qint64 crossings = 0;
    for (int layer = 0; layer + 1 < static_cast<int>(m_layered.layers.size()) && crossings < enough; ++layer)
        crossings += between(layer, places);
    return crossings;
}

} // namespace meshbook::lineage::layered
