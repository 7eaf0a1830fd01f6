// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout/layers.h"

#include "lineage/layout/adjacency.h"
#include "lineage/layout/networksimplex.h"

#include <algorithm>
#include <limits>

namespace meshbook::lineage::layered {
namespace {

constexpr int loose = std::numeric_limits<int>::min() / 2;

struct Flowing {
    Adjacency out;
    Adjacency in;
    std::vector<int> order; ///< every edge leads to a later item
};

Flowing flowOf(const Problem &problem)
{
    const int count = static_cast<int>(problem.items.size());
    Flowing flow{Adjacency(count, problem.edges, Adjacency::Out, {}, Adjacency::AsLaidOut),
                 Adjacency(count, problem.edges, Adjacency::In, {}, Adjacency::AsLaidOut),
                 {}};
    std::vector<int> waiting(count);
    for (int i = 0; i < count; ++i) {
        waiting[i] = flow.in.degree(i);
        if (waiting[i] == 0)
            flow.order.push_back(i);
    }
    for (std::size_t next = 0; next < flow.order.size(); ++next) {
        for (const Neighbour &to : flow.out.of(flow.order[next])) {
            if (--waiting[to.node] == 0)
                flow.order.push_back(to.node);
        }
    }
    return flow;
}

/// The layers of the drawing before, from where items began along the flow: those of one layer begin
/// together.
std::vector<int> layersBefore(const Problem &problem)
{
    constexpr double sameLayer = 40; // no layer is thinner than this
    std::vector<double> begins;
    for (const Item &item : problem.items) {
        if (item.alongBefore)
            begins.push_back(*item.alongBefore);
    }
    std::sort(begins.begin(), begins.end());
    std::vector<double> firsts;
    for (const double begin : begins) {
        if (firsts.empty() || begin - firsts.back() > sameLayer)
            firsts.push_back(begin);
    }
    std::vector<int> layers(problem.items.size(), loose);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (const auto before = problem.items[i].alongBefore)
            layers[i] =
                static_cast<int>(std::upper_bound(firsts.begin(), firsts.end(), *before) - firsts.begin())
                - 1;
    }
    return layers;
}

int latestBefore(const Flowing &flow, const std::vector<int> &layer, int item)
{
    int latest = loose;
    for (const Neighbour &from : flow.in.of(item))
        latest = std::max(latest, layer[from.node]);
    return latest;
}

int earliestAfter(const Flowing &flow, const std::vector<int> &layer, int item)
{
    int earliest = std::numeric_limits<int>::max();
    for (const Neighbour &to : flow.out.of(item))
        earliest = std::min(earliest, layer[to.node]);
    return earliest;
}

/// Each item as early as it can be, but not before `least`. What depends on nothing that has a place stays
/// loose and then goes right before what depends on it.
std::vector<int> pushed(const Flowing &flow, std::vector<int> least)
{
    std::vector<int> layer = std::move(least);
    for (const int item : flow.order) {
        const int latest = latestBefore(flow, layer, item);
        if (latest != loose)
            layer[item] = std::max(layer[item], latest + 1);
    }
    for (auto item = flow.order.rbegin(); item != flow.order.rend(); ++item) {
        if (layer[*item] == loose)
            layer[*item] = earliestAfter(flow, layer, *item) - 1;
    }
    return layer;
}

/// Moves items within the room they have to where more of their edges become shorter.
void shorten(const Problem &problem, const Flowing &flow, std::vector<int> &layer, Watch &watch)
{
    constexpr int rounds = 8;
    bool moved = true;
    for (int round = 0; round < rounds && moved; ++round) {
        moved = false;
        for (auto at = flow.order.rbegin(); at != flow.order.rend(); ++at) {
            const int item = *at;
            if (problem.items[item].alongBefore || flow.out.degree(item) <= flow.in.degree(item))
                continue;
            const int wanted = earliestAfter(flow, layer, item) - 1;
            moved = moved || wanted > layer[item];
            layer[item] = wanted;
        }
        for (const int item : flow.order) {
            if (problem.items[item].alongBefore || flow.in.degree(item) <= flow.out.degree(item))
                continue;
            const int wanted = latestBefore(flow, layer, item) + 1;
            moved = moved || wanted < layer[item];
            layer[item] = wanted;
        }
        if (watch.spend(static_cast<qint64>(problem.edges.size())
                        + static_cast<qint64>(problem.items.size())))
            return;
    }
}

/// Layers with the least sum of lengths; frames span few layers.
std::vector<int> shortest(const Problem &problem, Watch &watch)
{
    constexpr qint64 stepsAtLeast = 2'000'000;
    constexpr qint64 stepsPerItem = 900;
    constexpr int frameWeight = 4;
    const int items = static_cast<int>(problem.items.size());
    const int frames = static_cast<int>(problem.frames.size());
    std::vector<RankEdge> edges;
    edges.reserve(problem.edges.size());
    for (const Edge &edge : problem.edges)
        edges.push_back({edge.turned ? edge.to : edge.from, edge.turned ? edge.from : edge.to, 1, 1});
    // Each frame has a node before and one after all it holds, and these want to be near.
    for (int i = 0; i < items; ++i) {
        if (const int frame = problem.items[i].frame; frame >= 0) {
            edges.push_back({items + 2 * frame, i, 0, 0});
            edges.push_back({i, items + 2 * frame + 1, 0, 0});
        }
    }
    for (int frame = 0; frame < frames; ++frame)
        edges.push_back({items + 2 * frame, items + 2 * frame + 1, 0, frameWeight});
    std::vector<int> layer =
        cheapestRanks(items + 2 * frames, edges, stepsAtLeast + stepsPerItem * items, watch);
    layer.resize(items);
    return layer;
}

/// Where an item may stand in several layers at the same cost it goes to the one with the fewest.
void spreadEvenly(const Flowing &flow, std::vector<int> &layer)
{
    const auto [least, most] = std::minmax_element(layer.begin(), layer.end());
    const int first = *least;
    std::vector<int> count(*most - first + 1, 0);
    for (const int of : layer)
        ++count[of - first];
    for (const int item : flow.order) {
        if (flow.in.degree(item) != flow.out.degree(item) || flow.in.degree(item) == 0)
            continue;
        int best = layer[item];
        const int end = earliestAfter(flow, layer, item);
        for (int at = latestBefore(flow, layer, item) + 1; at < end; ++at) {
            if (count[at - first] + 1 < count[best - first])
                best = at;
        }
        --count[layer[item] - first];
        ++count[best - first];
        layer[item] = best;
    }
}

void closeGaps(std::vector<int> &layer)
{
    std::vector<int> used = layer;
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    for (int &of : layer)
        of = static_cast<int>(std::lower_bound(used.begin(), used.end(), of) - used.begin());
}

} // namespace

std::vector<int> assignLayers(const Problem &problem, Watch &watch)
{
    const Flowing flow = flowOf(problem);
    std::vector<int> layer;
    if (problem.continued) {
        layer = pushed(flow, layersBefore(problem));
        shorten(problem, flow, layer, watch);
    } else {
        layer = shortest(problem, watch);
        spreadEvenly(flow, layer);
    }
    closeGaps(layer);
    return layer;
}

} // namespace meshbook::lineage::layered
