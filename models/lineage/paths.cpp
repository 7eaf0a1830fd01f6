// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/paths.h"

#include "lineage/walk.h"

#include <algorithm>
#include <iterator>

namespace meshbook::lineage {

namespace {

constexpr std::size_t stride = 4096; ///< steps between questions whether to go on
using Distances = std::vector<quint32>; ///< hops to the end, by node; `none`: it does not lead there

bool mayPass(const PathRequest &request, NodeId node)
{
    return node == request.from || !request.enters || request.enters(node);
}

/// By breadth from the end against the flow. `whole`: all there are, else no more than the start needs.
Distances distancesTo(const Adjacency &graph, const PathRequest &request, bool whole)
{
    Distances distances(graph.nodeCount(), none);
    std::vector<NodeId> queue{request.to};
    distances[request.to] = 0;
    std::size_t last = std::numeric_limits<std::size_t>::max(); // distance of the start, once it is known
    for (std::size_t at = 0; at < queue.size(); ++at) {
        const NodeId node = queue[at];
        if (distances[node] >= last || (at % stride == 0 && request.cancelled && request.cancelled()))
            break;
        for (const NodeId source : graph.upstream(node)) {
            if (source == request.from && !whole)
                last = std::min<std::size_t>(last, distances[node]);
            if (distances[source] != none || !mayPass(request, source))
                continue;
            distances[source] = distances[node] + 1;
            queue.push_back(source);
        }
    }
    return distances;
}

/// Hops of the shortest way from the start, at least one; `none`: no way.
quint32 leastHops(const Adjacency &graph, const PathRequest &request, const Distances &distances)
{
    quint32 least = none;
    for (const NodeId target : graph.downstream(request.from)) {
        if (distances[target] != none)
            least = std::min(least, distances[target] + 1);
    }
    return least;
}

/// One search for all paths of a number of hops after the other.
class PathSearch final {
public:
    PathSearch(const Adjacency &graph, const PathRequest &request)
        : m_graph(graph)
        , m_request(request)
        , m_distances(distancesTo(graph, request, true))
        , m_onPath(graph.nodeCount(), false)
    {
    }

    PathAnswer run()
    {
        quint32 hops = leastHops(m_graph, m_request, m_distances);
        if (hops == none) {
            m_answer.cut = m_request.cancelled && m_request.cancelled();
            return std::move(m_answer);
        }
        for (m_farther = true; m_farther && !m_answer.cut; ++hops) {
            if (m_request.longest >= 0 && hops > static_cast<quint32>(m_request.longest)) {
                m_answer.cut = true;
                break;
            }
            m_farther = false;
            search(hops);
        }
        return std::move(m_answer);
    }

private:
    struct Frame {
        NodeId node;
        std::size_t next; ///< of its downstream
    };

    [[nodiscard]] bool isTooMuch()
    {
        if (++m_steps > m_request.effort
            || (m_steps % stride == 0 && m_request.cancelled && m_request.cancelled()))
            m_answer.cut = true;
        return m_answer.cut;
    }

    /// By depth; targets are in order, and so are the paths of one length.
    void search(quint32 hops)
    {
        m_frames.assign(1, {m_request.from, 0});
        m_onPath[m_request.from] = true;
        while (!m_frames.empty() && !isTooMuch()) {
            Frame &frame = m_frames.back();
            const std::span<const NodeId> row = m_graph.downstream(frame.node);
            if (frame.next == row.size()) {
                m_onPath[frame.node] = false;
                m_frames.pop_back();
                continue;
            }
            visit(row[frame.next++], hops);
        }
        for (const Frame &frame : m_frames)
            m_onPath[frame.node] = false;
    }

    void visit(NodeId node, quint32 hops)
    {
        const auto walked = static_cast<quint32>(m_frames.size());
        if (node == m_request.to) {
            if (walked == hops)
                take();
            return; // longer ways to the end do not go through it
        }
        if (m_onPath[node] || m_distances[node] == none)
            return;
        if (walked + m_distances[node] > hops) {
            m_farther = true;
            return;
        }
        m_onPath[node] = true;
        m_frames.push_back({node, 0});
    }

    void take()
    {
        if (m_answer.paths.size() == m_request.most) {
            m_answer.cut = true;
            return;
        }
        Path path;
        path.reserve(m_frames.size() + 1);
        std::transform(m_frames.begin(), m_frames.end(), std::back_inserter(path),
                       [](const Frame &frame) { return frame.node; });
        path.push_back(m_request.to);
        m_answer.paths.push_back(std::move(path));
    }

    const Adjacency &m_graph;
    const PathRequest &m_request;
    const Distances m_distances;
    std::vector<bool> m_onPath;
    std::vector<Frame> m_frames;
    std::size_t m_steps = 0;
    bool m_farther = false; ///< a way was left because it needs more hops
    PathAnswer m_answer;
};

} // namespace

Path shortestPath(const Adjacency &graph, const PathRequest &request)
{
    const Distances distances = distancesTo(graph, request, false);
    const quint32 hops = leastHops(graph, request, distances);
    if (hops == none || (request.longest >= 0 && hops > static_cast<quint32>(request.longest)))
        return {};
    Path path{request.from};
    for (quint32 left = hops; left > 0; --left) {
        const std::span<const NodeId> row = graph.downstream(path.back());
        path.push_back(
            *std::find_if(row.begin(), row.end(), [&](NodeId node) { return distances[node] == left - 1; }));
    }
    return path;
}

PathAnswer simplePaths(const Adjacency &graph, const PathRequest &request)
{
    return PathSearch(graph, request).run();
}

std::vector<NodeId> between(const Adjacency &graph, NodeId from, NodeId to)
{
    std::vector<NodeId> down = closure(graph, {from}, Direction::Down);
    std::vector<NodeId> up = closure(graph, {to}, Direction::Up);
    std::sort(down.begin(), down.end());
    std::sort(up.begin(), up.end());
    std::vector<NodeId> both;
    std::set_intersection(down.begin(), down.end(), up.begin(), up.end(), std::back_inserter(both));
    return both;
}

} // namespace meshbook::lineage
