// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/walk.h"

#include <algorithm>

namespace meshbook::lineage {

namespace {

constexpr std::size_t stride = 4096; ///< nodes between questions whether to go on

bool testAndSet(std::vector<quint64> &bits, NodeId node)
{
    quint64 &word = bits[node / 64];
    const quint64 bit = quint64(1) << (node % 64);
    const bool was = (word & bit) != 0;
    word |= bit;
    return was;
}

bool test(const std::vector<quint64> &bits, NodeId node)
{
    return (bits[node / 64] >> (node % 64) & 1) != 0;
}

} // namespace

struct Walker::Pass {
    const WalkRequest &request;
    bool up;
    bool both; ///< the other way is walked too
    std::size_t roots; ///< at the front of the answer
    std::size_t met = 0; ///< reached the other way too
};

Walker::Walker(const Adjacency &graph)
    : m_graph(graph)
    , m_seen((graph.nodeCount() + 63) / 64, 0)
{
}

/// The answer itself is the queue: what one hop adds is where the next starts.
void Walker::run(Pass &pass, WalkAnswer &answer)
{
    std::vector<Reached> &reached = answer.reached;
    const WalkRequest &request = pass.request;
    const int hops = pass.up ? request.up : request.down;
    std::size_t begin = 0;
    std::size_t end = pass.roots;
    std::size_t steps = 0;
    for (int hop = 1; begin != end && (hops < 0 || hop <= hops); ++hop) {
        const std::size_t next = reached.size();
        for (std::size_t at = begin; at != end; ++at) {
            if (++steps % stride == 0 && request.cancelled && request.cancelled()) {
                answer.cut = true;
                return;
            }
            const NodeId node = reached[at].node;
            for (const NodeId other : pass.up ? m_graph.upstream(node) : m_graph.downstream(node)) {
                if (testAndSet(m_seen, other) || (request.enters && !request.enters(other)))
                    continue;
                const bool met = pass.both && !pass.up && test(m_upstream, other);
                if (!met && reached.size() - pass.met >= request.most) {
                    answer.cut = true;
                    return;
                }
                pass.met += met ? 1 : 0;
                reached.push_back({other, pass.up ? -hop : hop});
            }
        }
        begin = next;
        end = reached.size();
    }
}

void Walker::forget(const std::vector<Reached> &reached, bool all)
{
    if (all || reached.size() > m_seen.size()) {
        std::fill(m_seen.begin(), m_seen.end(), 0);
        return;
    }
    for (const Reached &one : reached)
        m_seen[one.node / 64] = 0;
}

namespace {

/// Leaves of what was reached both ways the nearer. `upEnd` is where the way downstream starts.
void keepNearer(std::vector<Reached> &reached, std::size_t upEnd)
{
    std::vector<Reached> upstream(reached.begin(), reached.begin() + static_cast<qptrdiff>(upEnd));
    std::sort(upstream.begin(), upstream.end(),
              [](const Reached &a, const Reached &b) { return a.node < b.node; });
    std::vector<NodeId> nearerDown;
    const auto isFartherDown = [&](const Reached &down) {
        const auto up = std::lower_bound(upstream.begin(), upstream.end(), down.node,
                                         [](const Reached &a, NodeId node) { return a.node < node; });
        if (up == upstream.end() || up->node != down.node)
            return false;
        if (down.depth >= -up->depth)
            return true;
        nearerDown.push_back(down.node);
        return false;
    };
    const auto firstDown = reached.begin() + static_cast<qptrdiff>(upEnd);
    reached.erase(std::remove_if(firstDown, reached.end(), isFartherDown), reached.end());
    std::sort(nearerDown.begin(), nearerDown.end());
    const auto isFartherUp = [&](const Reached &up) {
        return up.depth < 0 && std::binary_search(nearerDown.begin(), nearerDown.end(), up.node);
    };
    const auto lastUp = reached.begin() + static_cast<qptrdiff>(upEnd);
    reached.erase(std::remove_if(reached.begin(), lastUp, isFartherUp), lastUp);
}

} // namespace

WalkAnswer Walker::walk(const WalkRequest &request)
{
    WalkAnswer answer;
    for (const NodeId root : request.roots) {
        if (!testAndSet(m_seen, root))
            answer.reached.push_back({root, 0});
    }
    const std::size_t roots = answer.reached.size();
    const bool all = static_cast<bool>(request.enters) || request.most != WalkRequest().most;
    Pass pass{request, true, request.up != 0 && request.down != 0, roots};
    if (request.up != 0)
        run(pass, answer);
    const std::size_t upEnd = answer.reached.size();
    if (request.down != 0 && !answer.cut) {
        if (pass.both) {
            m_upstream.assign(m_seen.size(), 0);
            for (std::size_t at = roots; at < upEnd; ++at)
                testAndSet(m_upstream, answer.reached[at].node);
            std::fill(m_seen.begin(), m_seen.end(), 0);
            for (std::size_t at = 0; at < roots; ++at)
                testAndSet(m_seen, answer.reached[at].node);
        }
        pass.up = false;
        // What was found upstream stands between the roots and what comes now.
        run(pass, answer);
    }
    forget(answer.reached, all || pass.both);
    if (pass.met > 0)
        keepNearer(answer.reached, upEnd);
    return answer;
}

std::vector<NodeId> closure(const Adjacency &graph, const std::vector<NodeId> &roots, Direction direction)
{
    WalkRequest request;
    request.roots = roots;
    request.up = direction == Direction::Down ? 0 : -1;
    request.down = direction == Direction::Up ? 0 : -1;
    const WalkAnswer answer = Walker(graph).walk(request);
    std::vector<NodeId> nodes(answer.reached.size());
    std::transform(answer.reached.begin(), answer.reached.end(), nodes.begin(),
                   [](const Reached &one) { return one.node; });
    return nodes;
}

} // namespace meshbook::lineage
