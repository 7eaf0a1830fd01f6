// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout/layered.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace meshbook::lineage::layered {
namespace {

constexpr qint64 ownBendsPerItem = 3;
constexpr qint64 ownBendsAtLeast = 6'000;
constexpr qint64 mostBends = 60'000;

/// Bends that edges from one place of one box share: by box, port and layer. Turned edges reach the box from
/// its other side, so they have bends of their own.
struct Shared {
    int item = 0;
    int port = 0;
    int layer = 0;
    bool turned = false;
    friend bool operator==(const Shared &, const Shared &) = default;
};

struct SharedHash {
    std::size_t operator()(const Shared &key) const
    {
        auto hash = static_cast<std::size_t>(key.item);
        hash = hash * 1'000'003U + static_cast<std::size_t>(key.port);
        return hash * 1'000'003U + static_cast<std::size_t>(2 * key.layer + (key.turned ? 1 : 0));
    }
};

/// The two ends of an edge as laid out.
struct Ends {
    int low = 0;
    int high = 0;
    double lowOffset = 0;
    double highOffset = 0;
    int lowPort = 0;
    int highPort = 0;
};

Ends endsOf(const Edge &edge)
{
    Ends ends{edge.from, edge.to, edge.fromOffset, edge.toOffset, edge.fromPort, edge.toPort};
    if (edge.turned) {
        std::swap(ends.low, ends.high);
        std::swap(ends.lowOffset, ends.highOffset);
        std::swap(ends.lowPort, ends.highPort);
    }
    return ends;
}

class Spreader {
public:
    Spreader(const Problem &problem, const std::vector<int> &layerOf, Watch &watch)
        : m_problem(problem)
        , m_layerOf(layerOf)
        , m_watch(watch)
    {
    }

    Layered spread()
    {
        const int layers = *std::max_element(m_layerOf.begin(), m_layerOf.end()) + 1;
        m_result.layers.resize(layers);
        addItems();
        findSpans();
        decide();
        for (const Edge &edge : m_problem.edges) {
            addChain(edge);
            if (m_watch.spend(20 + 4 * static_cast<qint64>(m_result.chains.back().nodes.size())))
                return {};
        }
        addPlaces();
        return std::move(m_result);
    }

private:
    int add(Node node)
    {
        const int id = static_cast<int>(m_result.nodes.size());
        m_result.layers[node.layer].push_back(id);
        m_result.nodes.push_back(node);
        return id;
    }
    void addItems()
    {
        for (int i = 0; i < static_cast<int>(m_problem.items.size()); ++i) {
            const Item &item = m_problem.items[i];
            add({Role::Box, i, item.frame, m_layerOf[i], item.across, item.ports, item.acrossBefore});
        }
    }
    void findSpans()
    {
        m_result.spans.assign(m_problem.frames.size(), {static_cast<int>(m_result.layers.size()), -1});
        for (std::size_t i = 0; i < m_problem.items.size(); ++i) {
            if (const int frame = m_problem.items[i].frame; frame >= 0) {
                auto &[first, last] = m_result.spans[frame];
                first = std::min(first, m_layerOf[i]);
                last = std::max(last, m_layerOf[i]);
            }
        }
    }
    [[nodiscard]] int bendsOf(const Edge &edge) const
    {
        const Ends ends = endsOf(edge);
        return m_layerOf[ends.high] - m_layerOf[ends.low] - 1;
    }
    /// Whether bends are shared, and from how many bends on an edge runs outside.
    void decide()
    {
        qint64 own = 0;
        for (const Edge &edge : m_problem.edges)
            own += bendsOf(edge);
        const auto items = static_cast<qint64>(m_problem.items.size());
        m_share = own > std::max(ownBendsAtLeast, ownBendsPerItem * items);
        if (!m_share)
            return;
        const std::vector<int> furthest = furthestShared();
        std::vector<qint64> ofLength(m_result.layers.size() + 1, 0);
        for (const int bends : furthest)
            ++ofLength[bends];
        // The number of shared bends where edges of up to `length` bends are inside: each place brings
        // min(its furthest, length) of them.
        qint64 places = std::accumulate(ofLength.begin(), ofLength.end(), qint64(0));
        qint64 bends = 0;
        for (int length = 0; length < static_cast<int>(ofLength.size()); ++length) {
            places -= ofLength[length];
            bends += places;
            if (bends > mostBends) {
                m_longestInside = length;
                return;
            }
        }
    }
    [[nodiscard]] std::vector<int> furthestShared() const
    {
        std::unordered_map<Shared, int, SharedHash> furthest;
        for (const Edge &edge : m_problem.edges) {
            const Ends ends = endsOf(edge);
            int &bends = furthest[{ends.low, ends.lowPort, 0, edge.turned}];
            bends = std::max(bends, bendsOf(edge));
        }
        std::vector<int> lengths;
        lengths.reserve(furthest.size());
        for (const auto &[place, bends] : furthest)
            lengths.push_back(bends);
        return lengths;
    }
    [[nodiscard]] bool within(int frame, int layer) const
    {
        return frame >= 0 && m_result.spans[frame].first <= layer && layer <= m_result.spans[frame].second;
    }
    /// Lines stay in the frame they come from or go to for as long as it lasts, and run straight that way.
    [[nodiscard]] int frameOfBend(const Ends &ends, int layer) const
    {
        const int low = m_problem.items[ends.low].frame;
        if (within(low, layer))
            return low;
        const int high = m_problem.items[ends.high].frame;
        return !m_share && within(high, layer) ? high : -1;
    }
    void link(int tail, int head, const Ends &ends, bool first, bool last, int weight)
    {
        Link link{tail, head, 0, 0, 0, 0, weight};
        if (first) {
            link.tailOffset = ends.lowOffset;
            link.tailPort = ends.lowPort;
        }
        if (last) {
            link.headOffset = ends.highOffset;
            link.headPort = ends.highPort;
        }
        m_result.links.push_back(link);
    }
    void addChain(const Edge &edge)
    {
        const Ends ends = endsOf(edge);
        const int weight = static_cast<int>(edge.lines.size());
        const int bends = bendsOf(edge);
        Chain chain;
        chain.nodes.push_back(ends.low);
        chain.outside = bends > m_longestInside;
        for (int i = 1; i <= bends && !chain.outside; ++i) {
            const int layer = m_layerOf[ends.low] + i;
            const Node bend{Role::Bend, -1, frameOfBend(ends, layer), layer, 0, 1, {}};
            int id = -1;
            if (m_share) {
                const auto [found, isNew] =
                    m_shared.try_emplace({ends.low, ends.lowPort, layer, edge.turned}, -1);
                if (isNew) {
                    found->second = add(bend);
                    m_linkInto[found->second] = static_cast<int>(m_result.links.size());
                    link(chain.nodes.back(), found->second, ends, i == 1, false, 0);
                }
                id = found->second;
                m_result.links[m_linkInto[id]].weight += weight;
            } else {
                id = add(bend);
                link(chain.nodes.back(), id, ends, i == 1, false, weight);
            }
            chain.nodes.push_back(id);
        }
        if (!chain.outside)
            link(chain.nodes.back(), ends.high, ends, bends == 0, true, weight);
        chain.nodes.push_back(ends.high);
        m_result.chains.push_back(std::move(chain));
    }
    void addPlaces()
    {
        for (const auto &[first, last] : m_result.spans)
            m_there.emplace_back(last - first + 1, false);
        for (const Node &node : m_result.nodes) {
            if (node.frame >= 0)
                m_there[node.frame][node.layer - m_result.spans[node.frame].first] = true;
        }
        for (int frame = 0; frame < static_cast<int>(m_there.size()); ++frame) {
            for (int i = 0; i < static_cast<int>(m_there[frame].size()); ++i) {
                if (!m_there[frame][i])
                    add({Role::Place, -1, frame, m_result.spans[frame].first + i, 0, 1, {}});
            }
        }
    }

    const Problem &m_problem;
    const std::vector<int> &m_layerOf;
    Watch &m_watch;
    Layered m_result;
    bool m_share = false;
    int m_longestInside = std::numeric_limits<int>::max();
    std::unordered_map<Shared, int, SharedHash> m_shared;
    std::unordered_map<int, int> m_linkInto; ///< of shared bends
    std::vector<std::vector<bool>> m_there;
};

} // namespace

LinksOf::LinksOf(const Layered &layered, Side side)
    : m_start(layered.nodes.size() + 1, 0)
    , m_links(layered.links.size())
{
    const auto nodeOf = [&](const Link &link) { return side == Tails ? link.tail : link.head; };
    const auto portOf = [&](const Link &link) { return side == Tails ? link.tailPort : link.headPort; };
    for (const Link &link : layered.links)
        ++m_start[nodeOf(link) + 1];
    std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
    std::vector<int> next(m_start.begin(), m_start.end() - 1);
    for (int i = 0; i < static_cast<int>(layered.links.size()); ++i)
        m_links[next[nodeOf(layered.links[i])]++] = i;
    for (std::size_t node = 0; node < layered.nodes.size(); ++node) {
        std::stable_sort(m_links.begin() + m_start[node], m_links.begin() + m_start[node + 1],
                         [&](int a, int b) { return portOf(layered.links[a]) < portOf(layered.links[b]); });
    }
}

Neighbours::Neighbours(const Layered &layered, LinksOf::Side side)
{
    const LinksOf links(layered, side);
    m_start.reserve(layered.nodes.size() + 1);
    m_neighbours.reserve(layered.links.size());
    m_start.push_back(0);
    for (int node = 0; node < static_cast<int>(layered.nodes.size()); ++node) {
        for (const int i : links.of(node)) {
            const Link &link = layered.links[i];
            if (side == LinksOf::Tails)
                m_neighbours.push_back({link.head, link.headPort, link.tailPort, link.weight});
            else
                m_neighbours.push_back({link.tail, link.tailPort, link.headPort, link.weight});
        }
        m_start.push_back(static_cast<int>(m_neighbours.size()));
    }
}

Layered spread(const Problem &problem, const std::vector<int> &layerOf, Watch &watch)
{
    return Spreader(problem, layerOf, watch).spread();
}

} // namespace meshbook::lineage::layered
