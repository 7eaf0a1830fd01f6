// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout/sifter.h"

#include <algorithm>
#include <cstdlib>

namespace meshbook::lineage::layered {

Sifter::Sifter(Layered &layered, const Arranger &arranger, Places &places, const Neighbours &before,
               const Neighbours &after)
    : m_layered(layered)
    , m_arranger(arranger)
    , m_places(places)
    , m_in(before)
    , m_out(after)
    , m_stretch(layered.nodes.size())
{
    m_slots.reserve(layered.links.size());
}

qint64 Sifter::pass(bool onwards, int window, Watch &watch)
{
    m_bound = m_arranger.heedsFrames()
        || std::any_of(m_layered.nodes.begin(), m_layered.nodes.end(),
                       [](const Node &node) { return node.before.has_value(); });
    qint64 gained = 0;
    const int layers = static_cast<int>(m_layered.layers.size());
    for (int i = 0; i < layers && !watch.ended(); ++i)
        gained += siftLayer(onwards ? i : layers - 1 - i, window, watch);
    ++m_passes;
    return gained;
}

void Sifter::collect(int layer)
{
    static constexpr int mostWeight = 8; // what stands for more lines counts as so many
    m_slots.clear();
    const auto sorted = [&](int first) {
        const auto begin = m_slots.begin() + first;
        if (!std::is_sorted(begin, m_slots.end()))
            std::sort(begin, m_slots.end());
        return static_cast<int>(m_slots.size());
    };
    const auto add = [this](std::span<const Neighbours::Neighbour> others) {
        for (const Neighbours::Neighbour &other : others) {
            const int slot = m_places.slot(other.node) + other.port;
            for (int i = std::min(other.weight, mostWeight); i > 0; --i)
                m_slots.push_back(slot);
        }
    };
    for (const int node : m_layered.layers[layer]) {
        Stretch &stretch = m_stretch[node];
        stretch.before = static_cast<int>(m_slots.size());
        add(m_in.of(node));
        stretch.after = sorted(stretch.before);
        add(m_out.of(node));
        stretch.end = sorted(stretch.after);
    }
    m_steps += static_cast<qint64>(m_slots.size()) * 4;
}

namespace {

/// Over all pairs of two sorted lists: how many of the first are greater, less how many are smaller.
inline qint64 balance(const int *a, const int *aEnd, const int *b, const int *bEnd)
{
    constexpr qint64 few = 6; // are compared one by one, without a branch that depends on them
    const qint64 pairs = (aEnd - a) * (bEnd - b);
    if (pairs <= few) {
        int sum = 0;
        for (; a != aEnd; ++a) {
            for (const int *other = b; other != bEnd; ++other)
                sum += static_cast<int>(*a > *other) - static_cast<int>(*a < *other);
        }
        return sum;
    }
    // Most nodes of a layer have their neighbours beside those of the other, none between.
    if (aEnd[-1] < *b)
        return -pairs;
    if (*a > bEnd[-1])
        return pairs;
    // Walk the first; `less` and `upTo` tell how many of the second are below it, and not above it.
    qint64 sum = 0;
    const int *less = b;
    const int *upTo = b;
    for (; a != aEnd; ++a) {
        while (less != bEnd && *less < *a)
            ++less;
        upTo = std::max(upTo, less);
        while (upTo != bEnd && *upTo <= *a)
            ++upTo;
        sum += (less - b) - (bEnd - upTo);
    }
    return sum;
}

} // namespace

qint64 Sifter::difference(const Stretch &a, const Stretch &b) const
{
    const int *all = m_slots.data();
    return balance(all + a.before, all + a.after, all + b.before, all + b.after)
        + balance(all + a.after, all + a.end, all + b.after, all + b.end);
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

bool Sifter::splitsFrame(int node, int one, int other) const
{
    const int frame = m_arranger.frameOf(one);
    return frame >= 0 && frame == m_arranger.frameOf(other) && frame != m_arranger.frameOf(node);
}

std::pair<qint64, int> Sifter::search(const std::vector<int> &nodes, int from, int step, int window,
                                      bool ties)
{
    const int count = static_cast<int>(nodes.size());
    const int node = nodes[from];
    const Stretch stretch = m_stretch[node];
    qint64 best = 0;
    int to = from;
    qint64 change = 0;
    for (int i = from + step; i >= 0 && i < count; i += step) {
        const int other = nodes[i];
        if (m_bound && !passes(node, other))
            break;
        const Stretch &otherStretch = m_stretch[other];
        change += step < 0 ? difference(stretch, otherStretch) : difference(otherStretch, stretch);
        m_steps += 2 + (stretch.end - stretch.before + otherStretch.end - otherStretch.before) / 2;
        if (m_bound && i + step >= 0 && i + step < count && splitsFrame(node, other, nodes[i + step]))
            continue;
        if (change < best || (ties && change == best)) {
            best = change;
            to = i;
        }
        if (std::abs(i - from) >= window)
            break;
    }
    return {best, to};
}

qint64 Sifter::siftNode(int layer, int node, int window)
{
    constexpr int passesToOneSide = 2;
    std::vector<int> &nodes = m_layered.layers[layer];
    const int from = m_places.position(node);
    const bool tiesBefore = (m_passes / passesToOneSide) % 2 == 0;
    const auto [changeBefore, placeBefore] = search(nodes, from, -1, window, tiesBefore);
    const auto [changeAfter, placeAfter] = search(nodes, from, 1, window, !tiesBefore);
    const bool before = changeBefore < changeAfter || (changeBefore == changeAfter && tiesBefore);
    const int to = before ? placeBefore : placeAfter;
    if (to < from)
        std::rotate(nodes.begin() + to, nodes.begin() + from, nodes.begin() + from + 1);
    else if (to > from)
        std::rotate(nodes.begin() + from, nodes.begin() + from + 1, nodes.begin() + to + 1);
    if (to != from)
        m_places.renew(m_layered, layer, std::min(from, to), std::max(from, to));
    return -std::min(changeBefore, changeAfter);
}

qint64 Sifter::siftLayer(int layer, int window, Watch &watch)
{
    collect(layer);
    qint64 gained = 0;
    m_order = m_layered.layers[layer];
    for (const int node : m_order) {
        gained += siftNode(layer, node, window);
        if (watch.spend(std::exchange(m_steps, 0)))
            break;
    }
    m_places.renew(m_layered, layer);
    return gained;
}

} // namespace meshbook::lineage::layered
