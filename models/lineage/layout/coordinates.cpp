// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout/coordinates.h"

#include "lineage/layout/crossings.h"
#include "lineage/layout/separations.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace meshbook::lineage::layered {
namespace {

/// How much a link is to be straight: the edges of frames must be, inner segments of lines should.
int priorityOf(const Layered &layered, const Link &link)
{
    const auto straight = [&](int node) {
        const Role role = layered.nodes[node].role;
        return role == Role::Bend || role == Role::Turn;
    };
    const Role tail = layered.nodes[link.tail].role;
    if (tail == Role::FrameStart || tail == Role::FrameEnd)
        return 2;
    return straight(link.tail) && straight(link.head) ? 1 : 0;
}

/// Links that cross one of higher priority: these never become part of a block.
class Conflicts {
public:
    Conflicts(const Layered &layered, const Places &places)
        : m_conflicted(layered.links.size(), false)
        , m_places(places)
        , m_layered(layered)
    {
        std::vector<std::vector<int>> ofLayer(layered.layers.size());
        for (int i = 0; i < static_cast<int>(layered.links.size()); ++i)
            ofLayer[layered.nodes[layered.links[i].tail].layer].push_back(i);
        for (const std::vector<int> &links : ofLayer) {
            for (const int priority : {0, 1})
                mark(links, priority);
        }
    }
    [[nodiscard]] bool has(int link) const { return m_conflicted[link]; }

private:
    void mark(const std::vector<int> &links, int priority)
    {
        std::vector<int> higher;
        std::copy_if(links.begin(), links.end(), std::back_inserter(higher),
                     [&](int i) { return priorityOf(m_layered, m_layered.links[i]) > priority; });
        if (higher.empty())
            return;
        const auto tail = [&](int i) { return m_places.position(m_layered.links[i].tail); };
        const auto head = [&](int i) { return m_places.position(m_layered.links[i].head); };
        std::sort(higher.begin(), higher.end(), [&](int a, int b) { return tail(a) < tail(b); });
        // Of those whose tail is before (after) any: the last (first) head.
        std::vector<int> lastHead(higher.size() + 1, -1);
        std::vector<int> firstHead(higher.size() + 1, std::numeric_limits<int>::max());
        for (std::size_t i = 0; i < higher.size(); ++i)
            lastHead[i + 1] = std::max(lastHead[i], head(higher[i]));
        for (std::size_t i = higher.size(); i > 0; --i)
            firstHead[i - 1] = std::min(firstHead[i], head(higher[i - 1]));
        for (const int link : links) {
            if (priorityOf(m_layered, m_layered.links[link]) != priority)
                continue;
            const auto less = [&](int i, int position) { return tail(i) < position; };
            const auto more = [&](int position, int i) { return position < tail(i); };
            const auto from = std::lower_bound(higher.begin(), higher.end(), tail(link), less);
            const auto to = std::upper_bound(higher.begin(), higher.end(), tail(link), more);
            if (lastHead[from - higher.begin()] > head(link) || firstHead[to - higher.begin()] < head(link))
                m_conflicted[link] = true;
        }
    }

    std::vector<bool> m_conflicted;
    const Places &m_places;
    const Layered &m_layered;
};

/// One of the four alignments: blocks of nodes whose ports are on one line, and where each block begins.
class Alignment {
public:
    Alignment(const Layered &layered, const Places &places, const Conflicts &conflicts, bool onwards,
              bool first)
        : m_layered(layered)
        , m_places(places)
        , m_conflicts(conflicts)
        , m_onwards(onwards)
        , m_first(first)
        , m_root(layered.nodes.size())
        , m_shift(layered.nodes.size(), 0)
    {
        std::iota(m_root.begin(), m_root.end(), 0);
    }

    void align(const std::vector<std::vector<int>> &linksOf)
    {
        const int count = static_cast<int>(m_layered.layers.size());
        for (int i = 1; i < count; ++i)
            alignLayer(m_layered.layers[m_onwards ? i : count - 1 - i], linksOf);
    }
    [[nodiscard]] std::vector<double> compacted(const std::vector<Separation> &separations) const;

private:
    void alignLayer(const std::vector<int> &layer, const std::vector<std::vector<int>> &linksOf)
    {
        int reached = m_first ? -1 : std::numeric_limits<int>::max();
        for (std::size_t i = 0; i < layer.size(); ++i) {
            const int node = layer[m_first ? i : layer.size() - 1 - i];
            const std::vector<int> &links = linksOf[node];
            if (links.empty())
                continue;
            const std::size_t lower = (links.size() - 1) / 2;
            const std::size_t upper = links.size() / 2;
            if (!tryAlign(node, links[m_first ? lower : upper], reached) && lower != upper)
                tryAlign(node, links[m_first ? upper : lower], reached);
        }
    }
    bool tryAlign(int node, int index, int &reached)
    {
        const Link &link = m_layered.links[index];
        const int other = m_onwards ? link.tail : link.head;
        const int position = m_places.position(other);
        if (m_conflicts.has(index) || (m_first ? position <= reached : position >= reached))
            return false;
        const double change = link.tailOffset - link.headOffset;
        m_root[node] = m_root[other];
        m_shift[node] = m_shift[other] + (m_onwards ? change : -change);
        reached = position;
        return true;
    }

    const Layered &m_layered;
    const Places &m_places;
    const Conflicts &m_conflicts;
    bool m_onwards;
    bool m_first;
    std::vector<int> m_root;
    std::vector<double> m_shift; ///< of a node from where its block begins
};

/// Blocks and what must be between them, each list of one block together.
struct BlockGraph {
    std::vector<int> start;
    std::vector<std::pair<int, double>> next;
    std::vector<int> order; ///< roots so that every separation leads onwards
};

BlockGraph blockGraph(const std::vector<int> &root, const std::vector<double> &shift,
                      const std::vector<Separation> &separations)
{
    BlockGraph graph;
    graph.start.assign(root.size() + 1, 0);
    std::vector<int> waiting(root.size(), 0);
    for (const Separation &separation : separations) {
        ++graph.start[root[separation.first] + 1];
        ++waiting[root[separation.second]];
    }
    std::partial_sum(graph.start.begin(), graph.start.end(), graph.start.begin());
    graph.next.resize(separations.size());
    std::vector<int> at(graph.start.begin(), graph.start.end() - 1);
    for (const Separation &s : separations)
        graph.next[at[root[s.first]]++] = {root[s.second], s.room + shift[s.first] - shift[s.second]};
    for (int i = 0; i < static_cast<int>(root.size()); ++i) {
        if (root[i] == i && waiting[i] == 0)
            graph.order.push_back(i);
    }
    for (std::size_t i = 0; i < graph.order.size(); ++i) {
        const int block = graph.order[i];
        for (int k = graph.start[block]; k < graph.start[block + 1]; ++k) {
            if (--waiting[graph.next[k].first] == 0)
                graph.order.push_back(graph.next[k].first);
        }
    }
    return graph;
}

std::vector<double> Alignment::compacted(const std::vector<Separation> &separations) const
{
    const BlockGraph graph = blockGraph(m_root, m_shift, separations);
    const auto each = [&](int block, const auto &visit) {
        for (int k = graph.start[block]; k < graph.start[block + 1]; ++k)
            visit(graph.next[k].first, graph.next[k].second);
    };
    // As far to one side as can be, then back towards what follows, so that no block is left behind alone.
    std::vector<double> at(m_root.size(), 0);
    constexpr double none = std::numeric_limits<double>::max();
    for (const int block : graph.order)
        each(block, [&](int next, double room) { at[next] = std::max(at[next], at[block] + room); });
    const auto latest = [&](int block) {
        double most = none;
        each(block, [&](int next, double room) { most = std::min(most, at[next] - room); });
        return most;
    };
    if (m_first) {
        for (auto block = graph.order.rbegin(); block != graph.order.rend(); ++block) {
            if (const double most = latest(*block); most != none)
                at[*block] = std::max(at[*block], most);
        }
    } else {
        const double end = *std::max_element(at.begin(), at.end());
        for (auto block = graph.order.rbegin(); block != graph.order.rend(); ++block) {
            const double most = latest(*block);
            at[*block] = most == none ? end : most;
        }
        std::vector<double> least(m_root.size(), -none);
        for (const int block : graph.order) {
            if (least[block] != -none)
                at[block] = std::min(at[block], least[block]);
            each(block,
                 [&](int next, double room) { least[next] = std::max(least[next], at[block] + room); });
        }
    }
    std::vector<double> begins(m_root.size());
    for (std::size_t i = 0; i < begins.size(); ++i)
        begins[i] = at[m_root[i]] + m_shift[i];
    return begins;
}

/// The mean of the two middle ones of four, each first moved beside the narrowest.
std::vector<double> combined(std::array<std::vector<double>, 4> &all, const Layered &layered)
{
    std::array<std::pair<double, double>, 4> extent;
    std::size_t narrowest = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        extent[i] = {std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
        for (std::size_t node = 0; node < all[i].size(); ++node) {
            extent[i].first = std::min(extent[i].first, all[i][node]);
            extent[i].second = std::max(extent[i].second, all[i][node] + layered.nodes[node].size);
        }
        if (extent[i].second - extent[i].first < extent[narrowest].second - extent[narrowest].first)
            narrowest = i;
    }
    std::array<double, 4> move{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool first = i % 2 == 0;
        move[i] =
            first ? extent[narrowest].first - extent[i].first : extent[narrowest].second - extent[i].second;
    }
    std::vector<double> result(layered.nodes.size());
    for (std::size_t node = 0; node < result.size(); ++node) {
        std::array<double, 4> at{};
        for (std::size_t i = 0; i < all.size(); ++i)
            at[i] = all[i][node] + move[i];
        std::sort(at.begin(), at.end());
        result[node] = (at[1] + at[2]) / 2;
    }
    return result;
}

std::vector<std::vector<int>> linksByPosition(const Layered &layered, const Places &places, bool onwards)
{
    std::vector<std::vector<int>> links(layered.nodes.size());
    const auto place = [&](int i) {
        const Link &link = layered.links[i];
        return onwards ? std::pair(places.position(link.tail), link.tailOffset)
                       : std::pair(places.position(link.head), link.headOffset);
    };
    for (int i = 0; i < static_cast<int>(layered.links.size()); ++i)
        links[onwards ? layered.links[i].head : layered.links[i].tail].push_back(i);
    for (std::vector<int> &of : links)
        std::stable_sort(of.begin(), of.end(), [&](int a, int b) { return place(a) < place(b); });
    return links;
}

} // namespace

std::vector<double> placeAcross(const Layered &layered, const Problem &problem, Watch &watch)
{
    const Places places(layered);
    const Conflicts conflicts(layered, places);
    const std::vector<Separation> separations = separationsOf(layered, problem);
    std::array<std::vector<double>, 4> all;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool onwards = i < 2;
        const bool first = i % 2 == 0;
        Alignment alignment(layered, places, conflicts, onwards, first);
        alignment.align(linksByPosition(layered, places, onwards));
        all[i] = alignment.compacted(separations);
        if (watch.spend(static_cast<qint64>(layered.nodes.size() + layered.links.size()) * 20))
            return all[i];
    }
    return combined(all, layered);
}

} // namespace meshbook::lineage::layered
