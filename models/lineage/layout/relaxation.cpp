// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout/relaxation.h"

#include "lineage/layout/straightener.h"

#include <algorithm>
#include <numeric>
#include <ranges>

namespace meshbook::lineage::layered {
namespace {

constexpr double stayWeight = 0.02; // of what no line pulls at
constexpr double frameWeight = 6; // keeps the edges of a frame in one line
constexpr double beforeWeight = 1'000; // of boxes that have a place before

class Relaxation {
public:
    Relaxation(const Layered &layered, const Problem &problem, Watch &watch)
        : m_layered(layered)
        , m_problem(problem)
        , m_watch(watch)
        , m_out(layered, LinksOf::Tails)
        , m_in(layered, LinksOf::Heads)
        , m_separations(separationsOf(layered, problem))
        , m_at(layered.nodes.size(), 0)
        , m_roomBefore(layered.nodes.size(), 0)
    {
        for (const Separation &separation : m_separations)
            m_roomBefore[separation.second] = std::max(m_roomBefore[separation.second], separation.room);
    }

    std::vector<double> run()
    {
        constexpr int sweepsOneSided = 6;
        constexpr std::size_t large = 20'000; // nodes; what more sweeps bring there cannot be seen
        const int sweepsBothSided = m_layered.nodes.size() > large ? 6 : 10;
        begin();
        for (int i = 0; i < sweepsOneSided + sweepsBothSided && !m_watch.ended(); ++i)
            sweep(i % 2 == 0, i >= sweepsOneSided);
        straightenFrames();
        return m_at;
    }

private:
    /// All layers packed and centred on one line, or around what has a place before.
    void begin()
    {
        for (const std::vector<int> &layer : m_layered.layers) {
            double end = 0;
            for (const int node : layer) {
                m_at[node] = end + (node == layer.front() ? 0 : m_roomBefore[node]);
                end = m_at[node];
            }
            const double height = end + m_layered.nodes[layer.back()].size;
            for (const int node : layer)
                m_at[node] -= height / 2;
        }
        if (m_problem.continued)
            beginAsBefore();
    }
    void beginAsBefore()
    {
        for (const std::vector<int> &layer : m_layered.layers) {
            std::vector<double> target(layer.size());
            std::vector<double> weight(layer.size(), stayWeight);
            std::optional<double> shift; // of the node before that has a place
            for (std::size_t i = 0; i < layer.size(); ++i) {
                const Node &node = m_layered.nodes[layer[i]];
                if (node.before) {
                    shift = *node.before - m_at[layer[i]];
                    weight[i] = beforeWeight;
                }
                target[i] = m_at[layer[i]] + shift.value_or(0);
            }
            solve(layer, target, weight);
        }
    }

    [[nodiscard]] double weightOf(const Link &link) const
    {
        const auto isLine = [&](int node) {
            const Role role = m_layered.nodes[node].role;
            return role == Role::Bend || role == Role::Turn;
        };
        constexpr double inner = 8;
        constexpr double outer = 2;
        const int lines = (isLine(link.tail) ? 1 : 0) + (isLine(link.head) ? 1 : 0);
        return lines == 2 ? inner : lines == 1 ? outer : 1;
    }
    void sweep(bool onwards, bool bothSides)
    {
        const int count = static_cast<int>(m_layered.layers.size());
        std::vector<double> target;
        std::vector<double> weight;
        for (int i = 0; i < count; ++i) {
            const std::vector<int> &layer = m_layered.layers[onwards ? i : count - 1 - i];
            target.assign(layer.size(), 0);
            weight.assign(layer.size(), 0);
            for (std::size_t k = 0; k < layer.size(); ++k) {
                const int node = layer[k];
                double sum = m_at[node] * stayWeight;
                double all = stayWeight;
                if (onwards || bothSides)
                    pull(node, true, sum, all);
                if (!onwards || bothSides)
                    pull(node, false, sum, all);
                if (const auto &before = m_layered.nodes[node].before) {
                    sum += *before * beforeWeight;
                    all += beforeWeight;
                }
                target[k] = sum / all;
                weight[k] = all;
            }
            solve(layer, target, weight);
            if (m_watch.spend(static_cast<qint64>(layer.size()) * 10))
                return;
        }
    }
    /// Adds where the links to one side want the node to begin.
    void pull(int node, bool fromBefore, double &sum, double &all) const
    {
        for (const int i : fromBefore ? m_in.of(node) : m_out.of(node)) {
            const Link &link = m_layered.links[i];
            const double weight = isFrameEdge(node) ? frameWeight : weightOf(link);
            const double wanted = fromBefore ? m_at[link.tail] + link.tailOffset - link.headOffset
                                             : m_at[link.head] + link.headOffset - link.tailOffset;
            sum += wanted * weight;
            all += weight;
        }
    }
    [[nodiscard]] bool isFrameEdge(int node) const
    {
        const Role role = m_layered.nodes[node].role;
        return role == Role::FrameStart || role == Role::FrameEnd;
    }

    /// Places the nodes of a layer nearest to their targets, apart as they must be.
    void solve(const std::vector<int> &layer, const std::vector<double> &target,
               const std::vector<double> &weight)
    {
        struct Pool {
            double sum;
            double weight;
            std::size_t count;
        };
        m_offset.resize(layer.size());
        std::vector<Pool> pools;
        double offset = 0;
        for (std::size_t i = 0; i < layer.size(); ++i) {
            offset += i == 0 ? 0 : m_roomBefore[layer[i]];
            m_offset[i] = offset;
            pools.push_back({(target[i] - offset) * weight[i], weight[i], 1});
            while (pools.size() > 1) {
                const Pool &last = pools.back();
                Pool &previous = pools[pools.size() - 2];
                if (previous.sum * last.weight <= last.sum * previous.weight)
                    break;
                previous = {previous.sum + last.sum, previous.weight + last.weight,
                            previous.count + last.count};
                pools.pop_back();
            }
        }
        std::size_t i = 0;
        for (const Pool &pool : pools) {
            for (std::size_t end = i + pool.count; i < end; ++i)
                m_at[layer[i]] = pool.sum / pool.weight + m_offset[i];
        }
    }

    /// Gives each edge of a frame one place in all its layers, the outermost, and moves what is in the way:
    /// the mean of moving all of it onwards and all of it backwards, which keeps all separations since both
    /// do.
    void straightenFrames()
    {
        if (m_layered.spans.empty())
            return;
        std::vector<int> variable(m_layered.nodes.size());
        std::iota(variable.begin(), variable.end(), 0);
        std::vector<int> firstStart(m_layered.spans.size(), -1);
        std::vector<int> firstEnd(m_layered.spans.size(), -1);
        std::vector<double> wanted = m_at;
        for (int i = 0; i < static_cast<int>(m_layered.nodes.size()); ++i) {
            const Node &node = m_layered.nodes[i];
            if (!isFrameEdge(i))
                continue;
            const bool starts = node.role == Role::FrameStart;
            int &first = (starts ? firstStart : firstEnd)[node.frame];
            if (first < 0)
                first = i;
            variable[i] = first;
            wanted[first] = starts ? std::min(wanted[first], m_at[i]) : std::max(wanted[first], m_at[i]);
        }
        const std::vector<double> at = separated(variable, wanted);
        for (std::size_t i = 0; i < m_at.size(); ++i)
            m_at[i] = at[variable[i]];
    }
    [[nodiscard]] std::vector<double> separated(const std::vector<int> &variable,
                                                const std::vector<double> &wanted) const
    {
        std::vector<std::vector<std::pair<int, double>>> next(wanted.size());
        std::vector<int> waiting(wanted.size(), 0);
        for (const Separation &s : m_separations) {
            next[variable[s.first]].emplace_back(variable[s.second], s.room);
            ++waiting[variable[s.second]];
        }
        std::vector<int> order;
        for (int i = 0; i < static_cast<int>(wanted.size()); ++i) {
            if (variable[i] == i && waiting[i] == 0)
                order.push_back(i);
        }
        std::vector<double> onwards = wanted;
        for (std::size_t i = 0; i < order.size(); ++i) {
            for (const auto &[to, room] : next[order[i]]) {
                onwards[to] = std::max(onwards[to], onwards[order[i]] + room);
                if (--waiting[to] == 0)
                    order.push_back(to);
            }
        }
        std::vector<double> backwards = wanted;
        for (const int at : std::views::reverse(order)) {
            for (const auto &[to, room] : next[at])
                backwards[at] = std::min(backwards[at], backwards[to] - room);
        }
        std::vector<double> mean(wanted.size());
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] = (onwards[i] + backwards[i]) / 2;
        return mean;
    }

    const Layered &m_layered;
    const Problem &m_problem;
    Watch &m_watch;
    LinksOf m_out;
    LinksOf m_in;
    std::vector<Separation> m_separations;
    std::vector<double> m_at;
    std::vector<double> m_roomBefore; ///< between a node and the one before it in its layer
    std::vector<double> m_offset;
};

} // namespace

std::vector<double> relaxed(const Layered &layered, const Problem &problem, Watch &watch)
{
    std::vector<double> at = Relaxation(layered, problem, watch).run();
    Straightener(layered, problem, at).run(watch);
    return at;
}

} // namespace meshbook::lineage::layered
