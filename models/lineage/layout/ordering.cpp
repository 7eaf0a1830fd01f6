// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout/ordering.h"

#include "lineage/layout/arranger.h"
#include "lineage/layout/sifter.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <ranges>

namespace meshbook::lineage::layered {
namespace {

using Layers = std::vector<std::vector<int>>;

class Ordering {
public:
    Ordering(Layered &layered, Watch &watch)
        : m_layered(layered)
        , m_watch(watch)
        , m_out(layered, LinksOf::Tails)
        , m_in(layered, LinksOf::Heads)
        , m_places(layered)
        , m_counter(layered, m_out)
        , m_arranger(layered)
        , m_sifter(layered, m_arranger, m_places, m_in, m_out)
        , m_key(layered.nodes.size(), 0)
    {
    }

    qint64 run()
    {
        const auto nodes = static_cast<qint64>(m_layered.nodes.size());
        m_limit = m_watch.steps() + std::min(mostSteps, stepsAtLeast + stepsPerNode * nodes);
        m_fewest = std::numeric_limits<qint64>::max();
        for (const Start start : {Start::Depth, Start::Breadth, Start::DepthFromEnd}) {
            begin(start);
            enforce();
            sweeps();
            keepBest();
            if (m_fewest == 0 || m_watch.ended())
                break;
        }
        restoreBest();
        if (!m_layered.spans.empty()) {
            rankFrames();
            enforce();
            sweeps();
            m_best = m_layered.layers;
            m_fewest = crossings();
        }
        polish();
        swapFrames();
        return m_fewest;
    }

private:
    static constexpr qint64 stepsAtLeast = 200'000;
    static constexpr int frameWindow = 20;
    static constexpr qint64 stepsPerNode = 3'000;
    static constexpr qint64 mostSteps = 60'000'000;

    /// Exactly, where there are fewer than `enough`.
    qint64 crossings(qint64 enough = std::numeric_limits<qint64>::max())
    {
        m_watch.spend(static_cast<qint64>(m_layered.links.size()) * 14);
        return m_counter.all(m_places, enough);
    }

    enum class Start { Depth, Breadth, DepthFromEnd };

    /// An order in which what is connected is near: walks along links and puts each node at the end of its
    /// layer as it is met.
    void begin(Start start)
    {
        Layers layers(m_layered.layers.size());
        std::vector<bool> met(m_layered.nodes.size(), false);
        const bool onwards = start != Start::DepthFromEnd;
        const int count = static_cast<int>(layers.size());
        for (int i = 0; i < count; ++i) {
            for (const int first : m_layered.layers[onwards ? i : count - 1 - i]) {
                if (start == Start::Breadth)
                    walkBreadth(first, met, layers);
                else
                    walkDepth(first, onwards, met, layers);
            }
        }
        m_layered.layers = std::move(layers);
        m_places.renew(m_layered);
    }
    void walkDepth(int first, bool onwards, std::vector<bool> &met, Layers &layers) const
    {
        std::vector<int> stack{first};
        while (!stack.empty()) {
            const int node = stack.back();
            stack.pop_back();
            if (met[node])
                continue;
            met[node] = true;
            layers[m_layered.nodes[node].layer].push_back(node);
            push(node, !onwards, met, stack);
            push(node, onwards, met, stack);
        }
    }
    void walkBreadth(int first, std::vector<bool> &met, Layers &layers) const
    {
        std::vector<int> queue;
        const auto meet = [&](int node) {
            if (!met[node])
                queue.push_back(node);
            met[node] = true;
        };
        meet(first);
        // NOLINTNEXTLINE(modernize-loop-convert): the queue grows while it is walked
        for (std::size_t next = 0; next < queue.size(); ++next) {
            const int node = queue[next];
            layers[m_layered.nodes[node].layer].push_back(node);
            for (const Neighbours::Neighbour &head : m_out.of(node))
                meet(head.node);
            for (const Neighbours::Neighbour &tail : m_in.of(node))
                meet(tail.node);
        }
    }
    void push(int node, bool onwards, const std::vector<bool> &met, std::vector<int> &stack) const
    {
        for (const Neighbours::Neighbour &other :
             std::views::reverse(onwards ? m_out.of(node) : m_in.of(node))) {
            if (!met[other.node])
                stack.push_back(other.node);
        }
    }
    /// Gives every layer an order that is allowed, near the one it has.
    void enforce()
    {
        for (const std::vector<int> &layer : m_layered.layers) {
            for (const int node : layer)
                m_key[node] = m_places.position(node);
        }
        for (int layer = 0; layer < static_cast<int>(m_layered.layers.size()); ++layer)
            m_arranger.arrange(layer, m_key);
        m_places.renew(m_layered);
    }

    /// Frames by the middle of what they hold, all layers laid centred over each other; in a drawing that
    /// goes on, by where what they hold was before.
    void rankFrames()
    {
        std::vector<double> sum(m_layered.spans.size(), 0);
        std::vector<double> before(m_layered.spans.size(), 0);
        std::vector<int> count(m_layered.spans.size(), 0);
        std::vector<int> countBefore(m_layered.spans.size(), 0);
        double least = std::numeric_limits<double>::max();
        double most = std::numeric_limits<double>::lowest();
        for (const std::vector<int> &layer : m_layered.layers) {
            for (const int id : layer) {
                const Node &node = m_layered.nodes[id];
                if (node.before) {
                    least = std::min(least, *node.before);
                    most = std::max(most, *node.before);
                }
                if (node.frame < 0)
                    continue;
                sum[node.frame] += m_places.position(id) - static_cast<double>(layer.size()) / 2;
                ++count[node.frame];
                if (node.before) {
                    before[node.frame] += *node.before;
                    ++countBefore[node.frame];
                }
            }
        }
        for (std::size_t i = 0; i < sum.size(); ++i) {
            sum[i] /= std::max(1, count[i]);
            if (countBefore[i] > 0)
                sum[i] = before[i] / countBefore[i];
            else if (least <= most)
                sum[i] = sum[i] < 0 ? least - 1 : most + 1;
        }
        // No two may be the same: their order must be the same in all layers.
        std::vector<int> order(sum.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return sum[a] < sum[b]; });
        for (std::size_t i = 1; i < order.size(); ++i) {
            double &rank = sum[order[i]];
            rank = std::max(rank, std::nextafter(sum[order[i - 1]], std::numeric_limits<double>::max()));
        }
        m_continued = least <= most;
        m_arranger.setFrameRanks(std::move(sum));
    }

    /// Keys of a layer from the mean place of what its nodes are linked to in the layer before or after.
    void findKeys(int layer, bool onwards)
    {
        const int fixed = onwards ? layer - 1 : layer + 1;
        std::vector<double> frameSum;
        std::vector<int> frameCount;
        if (m_arranger.heedsFrames()) {
            frameSum.assign(m_layered.spans.size(), 0);
            frameCount.assign(m_layered.spans.size(), 0);
            for (const int node : m_layered.layers[fixed]) {
                if (const int frame = m_layered.nodes[node].frame; frame >= 0) {
                    frameSum[frame] += m_places.slot(node);
                    ++frameCount[frame];
                }
            }
        }
        double last = -1;
        for (const int node : m_layered.layers[layer]) {
            const std::span<const Neighbours::Neighbour> links = onwards ? m_in.of(node) : m_out.of(node);
            double sum = 0;
            int lines = 0;
            for (const Neighbours::Neighbour &other : links) {
                lines += other.weight;
                sum += other.weight * (m_places.slot(other.node) + other.port);
            }
            const int frame = m_arranger.frameOf(node);
            if (!links.empty())
                last = sum / lines;
            else if (frame >= 0 && frameCount[frame] > 0)
                last = frameSum[frame] / frameCount[frame];
            m_key[node] = last;
        }
        m_watch.spend(static_cast<qint64>(m_layered.layers[layer].size()) * 16);
    }
    void sweep(bool onwards)
    {
        const int count = static_cast<int>(m_layered.layers.size());
        for (int i = 1; i < count && !m_watch.ended(); ++i) {
            const int layer = onwards ? i : count - 1 - i;
            findKeys(layer, onwards);
            m_arranger.arrange(layer, m_key);
            m_places.renew(m_layered, layer);
        }
    }
    /// Sweeps until a number of them in a row brought nothing; leaves the best order met.
    void sweeps()
    {
        constexpr int patience = 8;
        Layers best = m_layered.layers;
        qint64 fewest = crossings();
        int idle = 0;
        for (int i = 0; fewest > 0 && idle < patience && goesOn(); ++i) {
            sweep(i % 2 == 0);
            const qint64 now = crossings(fewest);
            ++idle;
            if (now < fewest) {
                fewest = now;
                best = m_layered.layers;
                idle = 0;
            }
        }
        m_layered.layers = std::move(best);
        m_places.renew(m_layered);
    }
    /// From the best order on: sifts, then sweeps once to get away from where it ended, and so on.
    void polish()
    {
        constexpr int rounds = 12;
        constexpr int patience = 4;
        constexpr int window = 10;
        int idle = 0;
        for (int i = 0; i < rounds && idle < patience && m_fewest > 0 && goesOn(); ++i) {
            m_sifter.pass(true, window, m_watch);
            m_sifter.pass(false, window, m_watch);
            idle = keepBest() ? 0 : idle + 1;
            sweep(i % 2 == 0);
        }
        restoreBest();
        constexpr int wideWindow = 40;
        while (m_fewest > 0 && goesOn()) {
            const qint64 gained =
                m_sifter.pass(true, wideWindow, m_watch) + m_sifter.pass(false, wideWindow, m_watch);
            if (gained == 0)
                break;
        }
        keepBest();
        restoreBest();
    }
    /// Tries each two frames that follow each other the other way round, until none of it helps.
    void swapFrames()
    {
        std::vector<double> ranks = m_arranger.frameRanks();
        std::vector<std::size_t> order(ranks.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::sort(order.begin(), order.end(),
                  [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
        bool swapped = !m_continued && m_fewest > 0;
        while (swapped && goesOn()) {
            swapped = false;
            for (std::size_t i = 1; i < order.size() && goesOn(); ++i) {
                std::swap(ranks[order[i - 1]], ranks[order[i]]);
                m_arranger.setFrameRanks(ranks);
                enforce();
                sweep(true);
                sweep(false);
                m_sifter.pass(true, frameWindow, m_watch);
                m_sifter.pass(false, frameWindow, m_watch);
                if (keepBest()) {
                    std::swap(order[i - 1], order[i]);
                    swapped = true;
                } else {
                    std::swap(ranks[order[i - 1]], ranks[order[i]]);
                    restoreBest();
                }
            }
        }
        restoreBest();
    }
    [[nodiscard]] bool goesOn() const { return m_watch.steps() < m_limit && !m_watch.ended(); }
    bool keepBest()
    {
        const qint64 now = crossings(m_fewest);
        if (now >= m_fewest)
            return false;
        m_fewest = now;
        m_best = m_layered.layers;
        return true;
    }
    void restoreBest()
    {
        m_layered.layers = m_best;
        m_places.renew(m_layered);
    }

    Layered &m_layered;
    Watch &m_watch;
    Neighbours m_out;
    Neighbours m_in;
    Places m_places;
    CrossingCounter m_counter;
    Arranger m_arranger;
    Sifter m_sifter;
    std::vector<double> m_key;
    Layers m_best;
    qint64 m_fewest = 0;
    qint64 m_limit = 0;
    bool m_continued = false; ///< frames have their order from the drawing before
};

} // namespace

qint64 reduceCrossings(Layered &layered, Watch &watch)
{
    return Ordering(layered, watch).run();
}

} // namespace meshbook::lineage::layered
