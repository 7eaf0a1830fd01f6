// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout/cycles.h"

#include "lineage/layout/adjacency.h"

#include <algorithm>

namespace meshbook::lineage::layered {
namespace {

/// Tarjan's algorithm with a stack of its own, so that a chain of any length does not end the process.
class Components {
public:
    explicit Components(const Adjacency &out)
        : m_out(out)
        , m_component(out.size(), -1)
        , m_index(out.size(), -1)
        , m_low(out.size(), 0)
        , m_next(out.size(), 0)
    {
        for (int i = 0; i < out.size(); ++i) {
            if (m_index[i] < 0)
                walk(i);
        }
    }
    [[nodiscard]] int of(int node) const { return m_component[node]; }
    [[nodiscard]] int count() const { return m_count; }

private:
    void enter(int node)
    {
        m_index[node] = m_low[node] = m_visited++;
        m_path.push_back(node);
        m_open.push_back(node);
    }
    void leave(int node)
    {
        m_path.pop_back();
        if (!m_path.empty())
            m_low[m_path.back()] = std::min(m_low[m_path.back()], m_low[node]);
        if (m_low[node] != m_index[node])
            return;
        int member = -1;
        do {
            member = m_open.back();
            m_open.pop_back();
            m_component[member] = m_count;
        } while (member != node);
        ++m_count;
    }
    void walk(int first)
    {
        enter(first);
        while (!m_path.empty()) {
            const int node = m_path.back();
            if (m_next[node] == m_out.degree(node)) {
                leave(node);
                continue;
            }
            const int to = m_out.of(node)[m_next[node]++].node;
            if (m_index[to] < 0)
                enter(to);
            else if (m_component[to] < 0)
                m_low[node] = std::min(m_low[node], m_index[to]);
        }
    }

    const Adjacency &m_out;
    std::vector<int> m_component, m_index, m_low, m_next, m_path, m_open;
    int m_visited = 0;
    int m_count = 0;
};

/// The order of Eades, Lin and Smyth over all nodes at once; edges against it are to be turned.
class GreedyOrder {
public:
    GreedyOrder(const Adjacency &out, const Adjacency &in, Watch &watch)
        : m_out(out)
        , m_in(in)
        , m_place(out.size(), 0)
        , m_outs(out.size())
        , m_ins(out.size())
        , m_gone(out.size(), false)
    {
        int most = 0;
        for (int i = 0; i < out.size(); ++i) {
            m_outs[i] = out.degree(i);
            m_ins[i] = in.degree(i);
            most = std::max(most, std::max(m_outs[i], m_ins[i]));
        }
        m_shift = most;
        m_buckets.resize(2 * static_cast<std::size_t>(most) + 1);
        for (int i = out.size() - 1; i >= 0; --i)
            file(i);
        run(watch);
    }
    [[nodiscard]] int place(int node) const { return m_place[node]; }

private:
    void file(int node)
    {
        if (m_outs[node] == 0)
            m_sinks.push_back(node);
        else if (m_ins[node] == 0)
            m_sources.push_back(node);
        else
            m_buckets[m_outs[node] - m_ins[node] + m_shift].push_back(node);
        m_highest = std::max(m_highest, m_outs[node] - m_ins[node] + m_shift);
    }
    void take(int node, int place)
    {
        m_gone[node] = true;
        m_place[node] = place;
        for (const Neighbour &to : m_out.of(node)) {
            --m_ins[to.node];
            if (!m_gone[to.node])
                file(to.node);
        }
        for (const Neighbour &from : m_in.of(node)) {
            --m_outs[from.node];
            if (!m_gone[from.node])
                file(from.node);
        }
    }
    /// The next node of a list that is still there and still belongs to it; -1: none. Nodes are filed anew
    /// whenever a neighbour goes and are left where they were before.
    template <typename Belongs>
    int next(std::vector<int> &list, Belongs belongs)
    {
        while (!list.empty()) {
            const int node = list.back();
            list.pop_back();
            if (!m_gone[node] && belongs(node))
                return node;
        }
        return -1;
    }
    void run(Watch &watch)
    {
        int first = 0;
        int last = m_out.size() - 1;
        while (first <= last) {
            if (const int sink = next(m_sinks, [&](int n) { return m_outs[n] == 0; }); sink >= 0) {
                take(sink, last--);
            } else if (const int source = next(m_sources, [&](int n) { return m_ins[n] == 0; });
                       source >= 0) {
                take(source, first++);
            } else {
                int node = -1;
                while ((node = next(m_buckets[m_highest],
                                    [&](int n) { return m_outs[n] - m_ins[n] + m_shift == m_highest; }))
                       < 0)
                    --m_highest;
                take(node, first++);
            }
            if (watch.spend(20))
                return;
        }
    }

    const Adjacency &m_out;
    const Adjacency &m_in;
    std::vector<int> m_place, m_outs, m_ins;
    std::vector<bool> m_gone;
    std::vector<std::vector<int>> m_buckets;
    std::vector<int> m_sinks, m_sources;
    int m_shift = 0;
    int m_highest = 0;
};

/// Whether an edge ran against the flow in the drawing before.
bool ranBack(const Problem &problem, const Edge &edge)
{
    const Item &from = problem.items[edge.from];
    const Item &to = problem.items[edge.to];
    return from.alongBefore && to.alongBefore && *from.alongBefore > *to.alongBefore;
}

} // namespace

void openCycles(Problem &problem, Watch &watch)
{
    const int count = static_cast<int>(problem.items.size());
    std::vector<bool> among(problem.edges.size(), true);
    Components components(Adjacency(count, problem.edges, Adjacency::Out, among));
    if (components.count() == count)
        return;
    for (std::size_t i = 0; i < problem.edges.size(); ++i) {
        Edge &edge = problem.edges[i];
        among[i] = components.of(edge.from) == components.of(edge.to);
        if (among[i] && problem.continued && ranBack(problem, edge)) {
            edge.turned = true;
            among[i] = false;
        }
    }
    const Adjacency out(count, problem.edges, Adjacency::Out, among);
    const Components left(out);
    for (std::size_t i = 0; i < problem.edges.size(); ++i) {
        const Edge &edge = problem.edges[i];
        among[i] = among[i] && left.of(edge.from) == left.of(edge.to);
    }
    const Adjacency outWithin(count, problem.edges, Adjacency::Out, among);
    const Adjacency inWithin(count, problem.edges, Adjacency::In, among);
    const GreedyOrder order(outWithin, inWithin, watch);
    for (std::size_t i = 0; i < problem.edges.size(); ++i) {
        Edge &edge = problem.edges[i];
        if (among[i] && order.place(edge.from) > order.place(edge.to))
            edge.turned = true;
    }
}

} // namespace meshbook::lineage::layered
