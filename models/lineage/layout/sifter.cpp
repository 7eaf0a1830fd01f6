// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout/sifter.h"

#include <algorithm>
#include <utility>

namespace meshbook::lineage::layered {

Sifter::Sifter(Layered &layered, const Arranger &arranger, Places &places)
    : m_layered(layered)
    , m_arranger(arranger)
    , m_places(places)
    , m_out(layered, LinksOf::Tails)
    , m_in(layered, LinksOf::Heads)
    , m_before(layered.nodes.size())
    , m_after(layered.nodes.size())
{
}

qint64 Sifter::pass(bool onwards, int window, Watch &watch)
{
    qint64 gained = 0;
    const int layers = static_cast<int>(m_layered.layers.size());
    for (int i = 0; i < layers && !watch.ended(); ++i)
        gained += siftLayer(onwards ? i : layers - 1 - i, window, watch);
    return gained;
}

void Sifter::collect(int layer)
{
    m_slots.clear();
    const auto sorted = [&](int first) {
        const auto begin = m_slots.begin() + first;
        if (!std::is_sorted(begin, m_slots.end()))
            std::sort(begin, m_slots.end());
        return Stretch{first, static_cast<int>(m_slots.size()) - first};
    };
    for (const int node : m_layered.layers[layer]) {
        int first = static_cast<int>(m_slots.size());
        for (const int i : m_in.of(node)) {
            const Link &link = m_layered.links[i];
            m_slots.push_back(m_places.slot(link.tail) + link.tailPort);
        }
        m_before[node] = sorted(first);
        first = static_cast<int>(m_slots.size());
        for (const int i : m_out.of(node)) {
            const Link &link = m_layered.links[i];
            m_slots.push_back(m_places.slot(link.head) + link.headPort);
        }
        m_after[node] = sorted(first);
    }
    m_steps += static_cast<qint64>(m_slots.size()) * 4;
}

qint64 Sifter::difference(const std::vector<int> &of, Stretch a, Stretch b) const
{
    if (a.count == 1 && b.count == 1) {
        const int left = of[a.first];
        const int right = of[b.first];
        return (left > right ? 1 : 0) - (left < right ? 1 : 0);
    }
    // Walk a; `less` and `same` tell how many of b are below and at its value.
    qint64 sum = 0;
    int less = 0;
    int upTo = 0;
    for (int i = 0; i < a.count; ++i) {
        const int slot = of[a.first + i];
        while (less < b.count && of[b.first + less] < slot)
            ++less;
        upTo = std::max(upTo, less);
        while (upTo < b.count && of[b.first + upTo] <= slot)
            ++upTo;
        sum += less - (b.count - upTo);
    }
    return sum;
}

qint64 Sifter::difference(int a, int b)
{
    m_steps += 2 + (m_before[a].count + m_before[b].count + m_after[a].count + m_after[b].count) / 2;
    return difference(m_slots, m_before[a], m_before[b]) + difference(m_slots, m_after[a], m_after[b]);
}

bool Sifter::passes(int node, int other) const
{
    const int frame = m_arranger.frameOf(node);
    const int otherFrame = m_arranger.frameOf(other);
    if (frame >= 0 && otherFrame != frame)
        return false;
    const bool fixed = m_layered.nodes[node].before.has_value();
    const bool otherFixed = m_layered.nodes[other].before.has_value() || (otherFrame >= 0 && frame < 0);
    return !(fixed && otherFixed);
}

bool Sifter::splitsFrame(int node, int before, int after) const
{
    const int frame = m_arranger.frameOf(before);
    return frame >= 0 && frame == m_arranger.frameOf(after) && frame != m_arranger.frameOf(node);
}

qint64 Sifter::siftNode(int layer, int node, int window)
{
    std::vector<int> &nodes = m_layered.layers[layer];
    const int count = static_cast<int>(nodes.size());
    const int from = m_places.position(node);
    qint64 best = 0;
    int to = from;
    qint64 change = 0;
    for (int i = from - 1; i >= 0; --i) {
        if (!passes(node, nodes[i]))
            break;
        change -= difference(nodes[i], node);
        const bool splits = i > 0 && splitsFrame(node, nodes[i - 1], nodes[i]);
        if (!splits && change < best) {
            best = change;
            to = i;
        }
        if (!splits && from - i >= window)
            break;
    }
    change = 0;
    for (int i = from + 1; i < count; ++i) {
        if (!passes(node, nodes[i]))
            break;
        change -= difference(node, nodes[i]);
        const bool splits = i + 1 < count && splitsFrame(node, nodes[i], nodes[i + 1]);
        if (!splits && change < best) {
            best = change;
            to = i;
        }
        if (!splits && i - from >= window)
            break;
    }
    if (to < from)
        std::rotate(nodes.begin() + to, nodes.begin() + from, nodes.begin() + from + 1);
    else if (to > from)
        std::rotate(nodes.begin() + from, nodes.begin() + from + 1, nodes.begin() + to + 1);
    if (to != from)
        m_places.renew(m_layered, layer, std::min(from, to), std::max(from, to));
    return -best;
}

qint64 Sifter::siftLayer(int layer, int window, Watch &watch)
{
    collect(layer);
    qint64 gained = 0;
    const std::vector<int> nodes = m_layered.layers[layer];
    for (const int node : nodes) {
        gained += siftNode(layer, node, window);
        if (watch.spend(std::exchange(m_steps, 0)))
            break;
    }
    m_places.renew(m_layered, layer);
    return gained;
}

} // namespace meshbook::lineage::layered
