// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout/dressing.h"

#include <algorithm>
#include <unordered_map>

namespace meshbook::lineage::layered {
namespace {

class Dresser {
public:
    Dresser(Layered &layered, const Problem &problem)
        : m_layered(layered)
        , m_problem(problem)
        , m_before(layered.nodes.size())
        , m_after(layered.nodes.size())
        , m_place(layered.nodes.size(), 0)
    {
    }

    void run()
    {
        for (const std::vector<int> &layer : m_layered.layers) {
            for (std::size_t i = 0; i < layer.size(); ++i)
                m_place[layer[i]] = static_cast<double>(i) - static_cast<double>(layer.size()) / 2;
        }
        for (std::size_t i = 0; i < m_layered.chains.size(); ++i) {
            if (m_problem.edges[i].turned && !m_layered.chains[i].outside)
                turn(m_layered.chains[i]);
        }
        insertTurns();
        insertFrames();
        relink();
    }

private:
    int add(Node node)
    {
        m_layered.nodes.push_back(node);
        return static_cast<int>(m_layered.nodes.size()) - 1;
    }
    /// The place beside a box where a line turns, on the side that the line comes from.
    int turnAt(int box, int neighbour, bool after)
    {
        // Lines that share their bends share the place where they turn.
        if (m_layered.nodes[neighbour].role == Role::Bend) {
            if (const auto found = m_turnBefore.find({neighbour, box}); found != m_turnBefore.end())
                return found->second;
        }
        const Node &at = m_layered.nodes[box];
        const int id = add({Role::Turn, box, at.frame, at.layer, 0, 1, {}});
        (after ? m_after : m_before)[box].push_back(id);
        m_turnBefore[{neighbour, box}] = id;
        return id;
    }
    void turn(Chain &chain)
    {
        const int low = chain.nodes.front();
        const int high = chain.nodes.back();
        double middle = 0;
        for (const int node : chain.nodes)
            middle += m_place[node];
        middle /= static_cast<double>(chain.nodes.size());
        const bool after = middle >= (m_place[low] + m_place[high]) / 2;
        const int afterLow = chain.nodes[1];
        const int beforeHigh = chain.nodes[chain.nodes.size() - 2];
        chain.nodes.front() = turnAt(low, afterLow, after);
        chain.nodes.back() = turnAt(high, beforeHigh, after);
    }
    void insertTurns()
    {
        for (std::vector<int> &layer : m_layered.layers) {
            std::vector<int> with;
            for (const int node : layer) {
                with.insert(with.end(), m_before[node].begin(), m_before[node].end());
                with.push_back(node);
                with.insert(with.end(), m_after[node].begin(), m_after[node].end());
            }
            layer = std::move(with);
        }
    }
    void insertFrames()
    {
        m_edges.resize(m_layered.spans.size());
        for (int index = 0; index < static_cast<int>(m_layered.layers.size()); ++index) {
            std::vector<int> &layer = m_layered.layers[index];
            std::vector<int> with;
            for (std::size_t i = 0; i < layer.size(); ++i) {
                const int frame = m_layered.nodes[layer[i]].frame;
                const bool first = i == 0 || m_layered.nodes[layer[i - 1]].frame != frame;
                const bool last = i + 1 == layer.size() || m_layered.nodes[layer[i + 1]].frame != frame;
                if (frame >= 0 && first)
                    with.push_back(addEdge(Role::FrameStart, frame, index));
                with.push_back(layer[i]);
                if (frame >= 0 && last)
                    with.push_back(addEdge(Role::FrameEnd, frame, index));
            }
            layer = std::move(with);
        }
    }
    int addEdge(Role role, int frame, int layer)
    {
        const Group &group = m_problem.frames[frame];
        const double size = role == Role::FrameStart ? group.acrossStart : group.acrossEnd;
        const int id = add({role, -1, frame, layer, size, 1, {}});
        m_edges[frame].push_back(id);
        return id;
    }
    void relink()
    {
        m_layered.links.clear();
        std::vector<bool> reached(m_layered.nodes.size(), false);
        for (std::size_t i = 0; i < m_layered.chains.size(); ++i) {
            const Edge &edge = m_problem.edges[i];
            const Chain &chain = m_layered.chains[i];
            for (std::size_t k = 0; k + 1 < chain.nodes.size() && !chain.outside; ++k) {
                Link link{
                    chain.nodes[k], chain.nodes[k + 1], 0, 0, 0, 0, static_cast<int>(edge.lines.size())};
                if (m_layered.nodes[link.tail].role == Role::Box)
                    link.tailOffset = edge.turned ? edge.toOffset : edge.fromOffset;
                if (m_layered.nodes[link.head].role == Role::Box)
                    link.headOffset = edge.turned ? edge.fromOffset : edge.toOffset;
                const bool shared = m_layered.nodes[link.head].role == Role::Bend;
                if (shared && reached[link.head])
                    continue;
                reached[link.head] = true;
                m_layered.links.push_back(link);
            }
        }
        for (const std::vector<int> &edges : m_edges) {
            // Added layer by layer: start, end, start, end …
            for (std::size_t i = 0; i + 2 < edges.size(); ++i)
                m_layered.links.push_back({edges[i], edges[i + 2], 0, 0, 0, 0, 1});
        }
    }

    struct PairHash {
        std::size_t operator()(const std::pair<int, int> &pair) const
        {
            return static_cast<std::size_t>(pair.first) * 1'000'003U + static_cast<std::size_t>(pair.second);
        }
    };

    Layered &m_layered;
    const Problem &m_problem;
    std::vector<std::vector<int>> m_before; ///< turns beside each node
    std::vector<std::vector<int>> m_after;
    std::vector<double> m_place;
    std::unordered_map<std::pair<int, int>, int, PairHash> m_turnBefore;
    std::vector<std::vector<int>> m_edges; ///< of each frame
};

} // namespace

void dress(Layered &layered, const Problem &problem)
{
    Dresser(layered, problem).run();
}

double gapBetween(const Node &first, const Node &second, double boxGap)
{
    constexpr double betweenLines = 10;
    constexpr double besideBox = 0.75; // of what is between boxes
    if (first.frame >= 0 && first.frame == second.frame
        && (first.role == Role::FrameStart || second.role == Role::FrameEnd))
        return 0;
    const auto isLine = [](const Node &node) { return node.role == Role::Bend || node.role == Role::Turn; };
    if (isLine(first) && isLine(second))
        return betweenLines;
    if (isLine(first) || isLine(second))
        return boxGap * besideBox;
    return boxGap;
}

} // namespace meshbook::lineage::layered
