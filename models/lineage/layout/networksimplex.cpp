// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout/networksimplex.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <queue>
#include <ranges>
#include <utility>

namespace meshbook::lineage::layered {
namespace {

constexpr int none = -1;

class Simplex {
public:
    Simplex(int nodes, const std::vector<RankEdge> &edges)
        : m_edges(edges)
        , m_rank(nodes, 0)
        , m_start(nodes + 1, 0)
        , m_incident(edges.size() * 2)
        , m_inTree(edges.size(), false)
        , m_cut(edges.size(), 0)
        , m_treeEdges(nodes)
        , m_parent(nodes, none)
        , m_low(nodes, none)
        , m_limit(nodes, 0)
    {
        for (const RankEdge &edge : edges) {
            ++m_start[edge.tail + 1];
            ++m_start[edge.head + 1];
        }
        std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
        std::vector<int> next(m_start.begin(), m_start.end() - 1);
        for (int i = 0; i < static_cast<int>(edges.size()); ++i) {
            m_incident[next[edges[i].tail]++] = i;
            m_incident[next[edges[i].head]++] = i;
        }
    }

    std::vector<int> run(qint64 mostSteps, Watch &watch)
    {
        rankByLongestPath();
        shorten();
        growTrees();
        numberTrees();
        findCuts();
        qint64 spent = 0;
        while (spent < mostSteps) {
            const int leaving = leavingEdge();
            if (leaving == none)
                break;
            exchange(leaving, enteringEdge(leaving));
            spent += m_steps;
            if (watch.spend(std::exchange(m_steps, 0)))
                break;
        }
        return m_rank;
    }

private:
    [[nodiscard]] int slack(int edge) const
    {
        const RankEdge &of = m_edges[edge];
        return m_rank[of.head] - m_rank[of.tail] - of.least;
    }
    [[nodiscard]] int other(int edge, int node) const
    {
        return m_edges[edge].tail == node ? m_edges[edge].head : m_edges[edge].tail;
    }

    void rankByLongestPath()
    {
        std::vector<int> waiting(m_rank.size(), 0);
        for (const RankEdge &edge : m_edges)
            ++waiting[edge.head];
        std::vector<int> &ready = m_topological;
        for (int i = 0; i < static_cast<int>(m_rank.size()); ++i) {
            if (waiting[i] == 0)
                ready.push_back(i);
        }
        for (std::size_t next = 0; next < ready.size(); ++next) {
            const int node = ready[next];
            for (int k = m_start[node]; k < m_start[node + 1]; ++k) {
                const RankEdge &edge = m_edges[m_incident[k]];
                if (edge.tail != node)
                    continue;
                m_rank[edge.head] = std::max(m_rank[edge.head], m_rank[node] + edge.least);
                if (--waiting[edge.head] == 0)
                    ready.push_back(edge.head);
            }
        }
    }

    /// Moves nodes within the room they have to where more of their edges get shorter; the better the start,
    /// the fewer exchanges follow.
    void shorten()
    {
        constexpr int rounds = 6;
        bool moved = true;
        for (int round = 0; round < rounds && moved; ++round) {
            moved = false;
            for (const int node : std::views::reverse(m_topological))
                moved = pullTo(node, true) || moved;
            for (const int node : m_topological)
                moved = pullTo(node, false) || moved;
        }
    }
    bool pullTo(int node, bool onwards)
    {
        int pull = 0;
        int room = std::numeric_limits<int>::max();
        for (int k = m_start[node]; k < m_start[node + 1]; ++k) {
            const RankEdge &edge = m_edges[m_incident[k]];
            const bool ahead = (edge.tail == node) == onwards;
            pull += ahead ? edge.weight : -edge.weight;
            if (ahead)
                room = std::min(room, slack(m_incident[k]));
        }
        if (pull <= 0 || room <= 0 || room == std::numeric_limits<int>::max())
            return false;
        m_rank[node] += onwards ? room : -room;
        return true;
    }

    /// Spans each part with a tree of edges without slack. Ranks of the growing tree are kept less its common
    /// shift, so that shifting the tree is one addition.
    void growTrees()
    {
        std::vector<bool> met(m_rank.size(), false);
        for (int i = 0; i < static_cast<int>(m_rank.size()); ++i) {
            if (met[i])
                continue;
            m_roots.push_back(i);
            growTree(i, met);
        }
    }
    void growTree(int root, std::vector<bool> &met)
    {
        using Entry = std::pair<int, int>; // slack at shift 0, edge
        using Heap = std::priority_queue<Entry, std::vector<Entry>, std::greater<>>;
        Heap onwards; // slack is its key less the shift
        Heap backwards; // slack is its key plus the shift
        int shift = 0;
        std::vector<int> tree;
        const auto add = [&](int node) {
            met[node] = true;
            tree.push_back(node);
            m_rank[node] -= shift;
            for (int k = m_start[node]; k < m_start[node + 1]; ++k) {
                const int edge = m_incident[k];
                if (met[other(edge, node)])
                    continue;
                (m_edges[edge].tail == node ? onwards : backwards).emplace(slack(edge), edge);
            }
        };
        const auto clean = [&](Heap &heap) {
            while (!heap.empty() && met[m_edges[heap.top().second].tail]
                   && met[m_edges[heap.top().second].head])
                heap.pop();
        };
        add(root);
        while (true) {
            clean(onwards);
            clean(backwards);
            if (onwards.empty() && backwards.empty())
                break;
            const int after = onwards.empty() ? std::numeric_limits<int>::max() : onwards.top().first - shift;
            const int before =
                backwards.empty() ? std::numeric_limits<int>::max() : backwards.top().first + shift;
            Heap &nearest = after <= before ? onwards : backwards;
            shift += after <= before ? after : -before;
            const int edge = nearest.top().second;
            nearest.pop();
            m_inTree[edge] = true;
            m_treeEdges[m_edges[edge].tail].push_back(edge);
            m_treeEdges[m_edges[edge].head].push_back(edge);
            add(met[m_edges[edge].tail] ? m_edges[edge].head : m_edges[edge].tail);
        }
        for (const int node : tree)
            m_rank[node] += shift;
    }

    void numberTrees()
    {
        int next = 0;
        for (const int root : m_roots) {
            m_parent[root] = none;
            next = number(root, next);
        }
    }
    /// Numbers a subtree in post-order from `next` on: a node is below another if its number is between the
    /// other's low and limit. Returns the first number left.
    int number(int root, int next)
    {
        m_stack.assign(1, {root, 0});
        m_low[root] = next;
        while (!m_stack.empty()) {
            auto &[node, at] = m_stack.back();
            if (at < static_cast<int>(m_treeEdges[node].size())) {
                const int edge = m_treeEdges[node][at++];
                if (edge == m_parent[node])
                    continue;
                const int child = other(edge, node);
                // A subtree that hangs as before and begins with the same number is numbered already.
                if (m_parent[child] == edge && m_low[child] == next) {
                    next = m_limit[child] + 1;
                    continue;
                }
                m_parent[child] = edge;
                m_low[child] = next;
                m_stack.emplace_back(child, 0);
            } else {
                m_limit[node] = next++;
                m_order.resize(std::max(m_order.size(), static_cast<std::size_t>(next)));
                m_order[next - 1] = node;
                m_stack.pop_back();
            }
            ++m_steps;
        }
        return next;
    }
    [[nodiscard]] bool isBelow(int node, int top) const
    {
        return m_low[top] <= m_limit[node] && m_limit[node] <= m_limit[top];
    }

    /// The cut value of the edge to the parent from those of the edges below and all edges of the node.
    void findCuts()
    {
        for (const int node : m_order) {
            if (m_parent[node] != none)
                m_cut[m_parent[node]] = cutOf(node);
        }
    }
    [[nodiscard]] int cutOf(int node) const
    {
        const int parent = m_parent[node];
        const bool tailBelow = m_edges[parent].tail == node; // the subtree of the node is the tail's side
        int cut = m_edges[parent].weight;
        for (int k = m_start[node]; k < m_start[node + 1]; ++k) {
            const int edge = m_incident[k];
            if (edge == parent)
                continue;
            const bool sameWay = (m_edges[edge].tail == node) == tailBelow;
            if (m_inTree[edge]) {
                // To a child: what crosses there and is not the edge itself crosses here too.
                const int rest = m_cut[edge] - m_edges[edge].weight;
                cut += sameWay ? -rest : rest;
            } else {
                cut += sameWay ? m_edges[edge].weight : -m_edges[edge].weight;
            }
        }
        return cut;
    }

    /// The worst of a number of edges that cost more where they are, from where the last search ended.
    int leavingEdge()
    {
        constexpr int searched = 8;
        int best = none;
        int found = 0;
        const int count = static_cast<int>(m_order.size());
        for (int i = 0; i < count; ++i) {
            const int edge = m_parent[m_order[(m_next + i) % count]];
            if (edge == none || m_cut[edge] >= 0)
                continue;
            if (best == none || m_cut[edge] < m_cut[best])
                best = edge;
            if (++found == searched) {
                m_next = (m_next + i + 1) % count;
                m_steps += i;
                return best;
            }
        }
        m_steps += count;
        return best;
    }
    [[nodiscard]] bool isSmaller(int below) const
    {
        return 2 * (m_limit[below] - m_low[below] + 1) <= static_cast<int>(m_order.size());
    }
    /// Visits the nodes below a node, or all others.
    template <typename Visit>
    void forSide(int below, bool inside, Visit visit) const
    {
        const int count = static_cast<int>(m_order.size());
        for (int at = inside ? m_low[below] : 0; at < (inside ? m_limit[below] + 1 : m_low[below]); ++at)
            visit(m_order[at]);
        for (int at = m_limit[below] + 1; at < count && !inside; ++at)
            visit(m_order[at]);
    }
    /// The edge of least slack that runs between the two sides the other way round.
    int enteringEdge(int leaving)
    {
        const RankEdge &edge = m_edges[leaving];
        const int below = m_limit[edge.tail] < m_limit[edge.head] ? edge.tail : edge.head;
        const bool tailBelow = below == edge.tail;
        int best = none;
        int least = std::numeric_limits<int>::max();
        const bool inside = isSmaller(below);
        forSide(below, inside, [&](int node) {
            for (int k = m_start[node]; k < m_start[node + 1]; ++k) {
                const int candidate = m_incident[k];
                // Where the tail's side is below, the head of what enters is below, and the other way round.
                const int end = tailBelow == inside ? m_edges[candidate].head : m_edges[candidate].tail;
                if (end != node || m_inTree[candidate] || isBelow(other(candidate, node), below) == inside)
                    continue;
                if (const int room = slack(candidate); room < least) {
                    least = room;
                    best = candidate;
                }
            }
            m_steps += m_start[node + 1] - m_start[node];
        });
        return best;
    }
    void exchange(int leaving, int entering)
    {
        const RankEdge &out = m_edges[leaving];
        const int below = m_limit[out.tail] < m_limit[out.head] ? out.tail : out.head;
        const int room = slack(entering);
        // Closes the slack of what enters by moving the smaller side.
        const bool inside = isSmaller(below);
        const int move = isBelow(m_edges[entering].tail, below) == inside ? room : -room;
        if (move != 0)
            forSide(below, inside, [&](int node) { m_rank[node] += move; });
        const int change = m_cut[leaving];
        const int top = changeCuts(m_edges[entering].tail, m_edges[entering].head, change, true);
        changeCuts(m_edges[entering].head, m_edges[entering].tail, change, false);
        m_cut[entering] = -change;
        m_cut[leaving] = 0;
        m_inTree[leaving] = false;
        m_inTree[entering] = true;
        std::erase(m_treeEdges[out.tail], leaving);
        std::erase(m_treeEdges[out.head], leaving);
        m_treeEdges[m_edges[entering].tail].push_back(entering);
        m_treeEdges[m_edges[entering].head].push_back(entering);
        const int first = m_low[top];
        m_low[top] = none;
        number(top, first);
    }
    /// Cut values on the way up from a node until the other is below too; returns where that is.
    int changeCuts(int from, int to, int change, bool onwards)
    {
        while (!isBelow(to, from)) {
            const int edge = m_parent[from];
            const bool tailIsHere = m_edges[edge].tail == from;
            m_cut[edge] += tailIsHere == onwards ? change : -change;
            m_low[from] = none; // to be numbered anew
            from = other(edge, from);
            ++m_steps;
        }
        return from;
    }

    const std::vector<RankEdge> &m_edges;
    std::vector<int> m_rank;
    std::vector<int> m_start;
    std::vector<int> m_incident; ///< edges by node
    std::vector<bool> m_inTree;
    std::vector<int> m_cut;
    std::vector<std::vector<int>> m_treeEdges;
    std::vector<int> m_parent; ///< the tree edge towards the root
    std::vector<int> m_low;
    std::vector<int> m_limit;
    std::vector<int> m_order; ///< nodes by limit
    std::vector<int> m_roots;
    std::vector<int> m_topological;
    std::vector<std::pair<int, int>> m_stack;
    int m_next = 0;
    qint64 m_steps = 0;
};

} // namespace

std::vector<int> cheapestRanks(int nodes, const std::vector<RankEdge> &edges, qint64 mostSteps, Watch &watch)
{
    return Simplex(nodes, edges).run(mostSteps, watch);
}

} // namespace meshbook::lineage::layered
