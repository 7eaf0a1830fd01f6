// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout/arranger.h"

#include <algorithm>
#include <iterator>

namespace meshbook::lineage::layered {

namespace {

/// Equal keys keep their order. Between two sweeps few nodes of a layer change places, and most layers are
/// small: then each is put in its place without room beside them.
void sortByKey(std::vector<int> &nodes, const std::vector<double> &keyOf)
{
    constexpr std::size_t small = 48;
    if (nodes.size() > small) {
        std::stable_sort(nodes.begin(), nodes.end(), [&](int a, int b) { return keyOf[a] < keyOf[b]; });
        return;
    }
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        const int node = nodes[i];
        std::size_t place = i;
        for (; place > 0 && keyOf[node] < keyOf[nodes[place - 1]]; --place)
            nodes[place] = nodes[place - 1];
        nodes[place] = node;
    }
}

} // namespace

Arranger::Arranger(Layered &layered)
    : m_layered(layered)
{
}

Arranger::Unit Arranger::unitOf(int node, double key) const
{
    return {key, 1, m_layered.nodes[node].before, {node}};
}

void Arranger::pool(std::vector<Unit> &chain)
{
    struct Pool {
        double sum;
        double weight;
        std::size_t count;
    };
    std::vector<Pool> pools;
    for (const Unit &unit : chain) {
        pools.push_back({unit.key * unit.weight, unit.weight, 1});
        while (pools.size() > 1) {
            const Pool &last = pools.back();
            Pool &previous = pools[pools.size() - 2];
            if (previous.sum * last.weight <= last.sum * previous.weight)
                break;
            previous = {previous.sum + last.sum, previous.weight + last.weight, previous.count + last.count};
            pools.pop_back();
        }
    }
    std::size_t at = 0;
    for (const Pool &pool : pools) {
        for (std::size_t i = 0; i < pool.count; ++i)
            chain[at++].key = pool.sum / pool.weight;
    }
}

void Arranger::sort(std::vector<Unit> &units)
{
    const auto free = std::stable_partition(units.begin(), units.end(),
                                            [](const Unit &unit) { return unit.rank.has_value(); });
    const auto byKey = [](const Unit &a, const Unit &b) { return a.key < b.key; };
    if (free == units.begin()) {
        std::stable_sort(units.begin(), units.end(), byKey);
        return;
    }
    std::vector<Unit> chain(std::make_move_iterator(units.begin()), std::make_move_iterator(free));
    std::stable_sort(chain.begin(), chain.end(),
                     [](const Unit &a, const Unit &b) { return *a.rank < *b.rank; });
    pool(chain);
    std::vector<Unit> rest(std::make_move_iterator(free), std::make_move_iterator(units.end()));
    std::stable_sort(rest.begin(), rest.end(), byKey);
    units.clear();
    std::merge(std::make_move_iterator(chain.begin()), std::make_move_iterator(chain.end()),
               std::make_move_iterator(rest.begin()), std::make_move_iterator(rest.end()),
               std::back_inserter(units), byKey);
}

void Arranger::arrange(int layer, const std::vector<double> &keyOf)
{
    std::vector<int> &nodes = m_layered.layers[layer];
    if (!heedsFrames() && std::none_of(nodes.begin(), nodes.end(), [&](int node) {
            return m_layered.nodes[node].before.has_value();
        })) {
        sortByKey(nodes, keyOf);
        return;
    }
    std::vector<Unit> units;
    std::vector<std::pair<int, std::vector<Unit>>> frames; // in the order they are met
    for (const int node : nodes) {
        const int frame = frameOf(node);
        if (frame < 0) {
            units.push_back(unitOf(node, keyOf[node]));
            continue;
        }
        auto found =
            std::find_if(frames.begin(), frames.end(), [&](const auto &f) { return f.first == frame; });
        if (found == frames.end())
            found = frames.insert(frames.end(), {frame, {}});
        found->second.push_back(unitOf(node, keyOf[node]));
    }
    for (auto &[frame, members] : frames) {
        Unit whole{0, 0, m_frameRanks[frame], {}};
        sort(members);
        for (const Unit &member : members) {
            whole.key += member.key;
            whole.weight += 1;
            whole.nodes.push_back(member.nodes.front());
        }
        whole.key /= whole.weight;
        units.push_back(std::move(whole));
    }
    sort(units);
    nodes.clear();
    for (const Unit &unit : units)
        nodes.insert(nodes.end(), unit.nodes.begin(), unit.nodes.end());
}

} // namespace meshbook::lineage::layered
