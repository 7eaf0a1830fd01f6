// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/components.h"

#include <algorithm>
#include <numeric>

namespace meshbook::lineage {

namespace {

/// The state of one depth-first search that gives each node its component.
class Tarjan final {
public:
    explicit Tarjan(const Adjacency &graph)
        : m_graph(graph)
        , m_low(graph.nodeCount(), unseen)
    {
        m_found.of.assign(graph.nodeCount(), none);
    }

    Components run()
    {
        for (NodeId root = 0; root < m_graph.nodeCount(); ++root) {
            if (m_low[root] == unseen)
                searchFrom(root);
        }
        return std::move(m_found);
    }

private:
    static constexpr quint32 unseen = 0;
    struct Frame {
        NodeId node;
        quint32 next; ///< of its downstream
        quint32 index; ///< when it was seen first
    };

    void enter(NodeId node)
    {
        m_low[node] = ++m_clock;
        m_open.push_back(node);
        m_frames.push_back({node, 0, m_clock});
    }

    void searchFrom(NodeId root)
    {
        enter(root);
        while (!m_frames.empty()) {
            Frame &frame = m_frames.back();
            const std::span<const NodeId> row = m_graph.downstream(frame.node);
            if (frame.next < row.size()) {
                const NodeId target = row[frame.next++];
                if (m_low[target] == unseen)
                    enter(target);
                else if (m_found.of[target] == none) // on the stack of open nodes
                    m_low[frame.node] = std::min(m_low[frame.node], m_low[target]);
                continue;
            }
            leave();
        }
    }

    void leave()
    {
        const Frame done = m_frames.back();
        m_frames.pop_back();
        if (m_low[done.node] == done.index)
            closeComponent(done.node);
        else if (!m_frames.empty())
            m_low[m_frames.back().node] = std::min(m_low[m_frames.back().node], m_low[done.node]);
    }

    void closeComponent(NodeId root)
    {
        quint32 size = 0;
        NodeId node = none;
        while (node != root) {
            node = m_open.back();
            m_open.pop_back();
            m_found.of[node] = m_found.count();
            ++size;
        }
        m_found.sizes.push_back(size);
    }

    const Adjacency &m_graph;
    std::vector<quint32> m_low; ///< the earliest open node known to be reached; 0: not seen
    std::vector<NodeId> m_open;
    std::vector<Frame> m_frames;
    quint32 m_clock = 0;
    Components m_found;
};

} // namespace

Components strongComponents(const Adjacency &graph)
{
    return Tarjan(graph).run();
}

Components weakComponents(const Adjacency &graph)
{
    std::vector<NodeId> parent(graph.nodeCount());
    std::iota(parent.begin(), parent.end(), NodeId(0));
    const auto rootOf = [&](NodeId node) {
        while (parent[node] != node) {
            parent[node] = parent[parent[node]];
            node = parent[node];
        }
        return node;
    };
    for (NodeId node = 0; node < graph.nodeCount(); ++node) {
        for (const NodeId target : graph.downstream(node)) {
            const NodeId one = rootOf(node);
            const NodeId other = rootOf(target);
            parent[std::max(one, other)] = std::min(one, other); // the first node is its component's root
        }
    }
    Components found;
    found.of.resize(graph.nodeCount());
    for (NodeId node = 0; node < graph.nodeCount(); ++node) {
        const NodeId root = rootOf(node);
        if (root == node) {
            found.of[node] = found.count();
            found.sizes.push_back(0);
        } else {
            found.of[node] = found.of[root];
        }
        ++found.sizes[found.of[node]];
    }
    return found;
}

std::vector<std::vector<NodeId>> cycles(const Components &strong)
{
    std::vector<quint32> place(strong.count(), none);
    std::vector<std::vector<NodeId>> found;
    for (NodeId node = 0; node < strong.of.size(); ++node) {
        const quint32 component = strong.of[node];
        if (strong.sizes[component] < 2)
            continue;
        if (place[component] == none) {
            place[component] = static_cast<quint32>(found.size());
            found.emplace_back().reserve(strong.sizes[component]);
        }
        found[place[component]].push_back(node);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.size() > b.size(); });
    return found;
}

quint32 longestPath(const Adjacency &graph, const Components &strong)
{
    // Nodes by component: what a node flows into is done before it.
    std::vector<NodeId> order(graph.nodeCount());
    std::iota(order.begin(), order.end(), NodeId(0));
    std::sort(order.begin(), order.end(), [&](NodeId a, NodeId b) { return strong.of[a] < strong.of[b]; });
    std::vector<quint32> length(strong.count(), 0);
    quint32 longest = 0;
    for (const NodeId node : order) {
        quint32 &own = length[strong.of[node]];
        for (const NodeId target : graph.downstream(node)) {
            if (strong.of[target] != strong.of[node])
                own = std::max(own, length[strong.of[target]] + 1);
        }
        longest = std::max(longest, own);
    }
    return longest;
}

} // namespace meshbook::lineage
