// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/reach.h"

#include "lineage/walk.h"

#include <algorithm>
#include <deque>
#include <map>

namespace meshbook::lineage {

namespace {

constexpr quint32 stride = 4'096; ///< steps between questions whether to go on

/// Walks by breadth over columns where they are told and over whole things where not. States are the columns
/// by number and behind them the things as wholes.
class Walk final {
public:
    Walk(const Graph &graph, const ReachRequest &request)
        : m_graph(graph)
        , m_cancelled(request.cancelled)
        , m_passing(request.passing)
        , m_onlyReaders(!request.ofColumn && request.passing == Passing::ByName)
        , m_depth(graph.columnCount() + graph.thingCount(), -1)
        , m_from(m_depth.size(), none)
        , m_goesOn(m_depth.size(), false)
        , m_left(graph.thingCount(), false)
    {
    }

    void begin(NodeId state) { enter(state, none, 0, false, true); }
    /// From a column of the thing that no edge names.
    void beginBeside(NodeId thing);
    [[nodiscard]] NodeId whole(NodeId thing) const { return m_graph.columnCount() + thing; }
    /// False where it was cancelled.
    [[nodiscard]] bool run();
    [[nodiscard]] int depth(NodeId state) const { return m_depth[state]; }
    [[nodiscard]] bool goesOn(NodeId state) const { return m_goesOn[state]; }
    [[nodiscard]] std::vector<NodeId> path(NodeId state) const;
    /// What was reached, in order.
    [[nodiscard]] const std::vector<NodeId> &reached() const { return m_reached; }
    [[nodiscard]] NodeId thingOf(NodeId state) const
    {
        return state < m_graph.columnCount() ? m_graph.thingOf(state) : state - m_graph.columnCount();
    }

private:
    void enter(NodeId state, NodeId from, int depth, bool sameThing, bool goesOn);
    [[nodiscard]] Passage over(NodeId from, NodeId to, EdgeId edge) const
    {
        return m_onlyReaders ? Passage::Ends : passage(m_graph, m_passing, from, to, edge);
    }
    void leaveColumn(NodeId column, NodeId from);
    void leaveThing(NodeId thing, NodeId from);

    const Graph &m_graph;
    const Cancelled &m_cancelled;
    Passing m_passing;
    bool m_onlyReaders; ///< of a thing under another name: who reads it, no one further
    std::vector<int> m_depth; ///< -1: not reached
    std::vector<NodeId> m_from; ///< the state it was reached from
    std::vector<bool> m_goesOn; ///< what is reached is left again
    std::vector<bool> m_left; ///< things that were left as such
    std::deque<Reached> m_queue; ///< by depth; what was reached nearer since is there once more
    std::vector<NodeId> m_reached;
};

void Walk::enter(NodeId state, NodeId from, int depth, bool sameThing, bool goesOn)
{
    const bool wasReached = m_depth[state] >= 0;
    const bool isNews = goesOn && !m_goesOn[state]; // it was an end so far
    if (wasReached && m_depth[state] <= depth && !isNews)
        return;
    if (!wasReached)
        m_reached.push_back(state);
    m_goesOn[state] = m_goesOn[state] || goesOn;
    if (!wasReached || depth < m_depth[state]) {
        m_depth[state] = depth;
        m_from[state] = from;
    }
    if (!m_goesOn[state])
        return;
    // Within a thing is no hop: what is reached so goes before what is a hop further.
    if (sameThing)
        m_queue.push_front({state, m_depth[state]});
    else
        m_queue.push_back({state, m_depth[state]});
}

void Walk::leaveColumn(NodeId column, NodeId from)
{
    const NodeId thing = m_graph.thingOf(column);
    EdgeId edge = m_graph.columns().firstEdge(column);
    for (const NodeId target : m_graph.columns().downstream(column)) {
        const Passage passage = over(column, target, edge++);
        if (passage == Passage::No)
            continue;
        const NodeId other = m_graph.thingOf(target);
        const bool same = other == thing;
        enter(m_graph.isWhole(target) ? whole(other) : target, from, m_depth[from] + (same ? 0 : 1), same,
              passage == Passage::GoesOn);
    }
}

/// What concerns any part of a thing: ways that are told of it as a whole.
void Walk::leaveThing(NodeId thing, NodeId from)
{
    std::vector<NodeId> told; // things that columns are told to flow to
    for (NodeId column = m_graph.firstColumn(thing); column < m_graph.endColumn(thing); ++column) {
        for (const NodeId target : m_graph.columns().downstream(column))
            told.push_back(m_graph.thingOf(target));
        if (m_graph.isWhole(column))
            leaveColumn(column, from);
    }
    const Passage passage = passageToWhole(m_passing);
    if (passage == Passage::No)
        return;
    std::sort(told.begin(), told.end());
    for (const NodeId other : m_graph.things().downstream(thing)) {
        if (other != thing && !std::binary_search(told.begin(), told.end(), other))
            enter(whole(other), from, m_depth[from] + 1, false, passage == Passage::GoesOn);
    }
}

void Walk::beginBeside(NodeId thing)
{
    const NodeId state = whole(thing);
    m_depth[state] = 0;
    m_goesOn[state] = true;
    m_reached.push_back(state);
    m_left[thing] = true;
    leaveThing(thing, state);
}

bool Walk::run()
{
    quint32 steps = 0;
    while (!m_queue.empty()) {
        if (++steps % stride == 0 && m_cancelled && m_cancelled())
            return false;
        const auto [state, depth] = m_queue.front();
        m_queue.pop_front();
        if (depth > m_depth[state])
            continue;
        const NodeId thing = thingOf(state);
        if (state < m_graph.columnCount()) {
            leaveColumn(state, state);
        } else {
            for (NodeId column = m_graph.firstColumn(thing); column < m_graph.endColumn(thing); ++column)
                leaveColumn(column, state);
        }
        if (!m_left[thing]) {
            m_left[thing] = true;
            leaveThing(thing, state);
        }
    }
    return true;
}

std::vector<NodeId> Walk::path(NodeId state) const
{
    std::vector<NodeId> things;
    for (NodeId at = state; at != none; at = m_from[at]) {
        if (things.empty() || things.back() != thingOf(at))
            things.push_back(thingOf(at));
    }
    std::reverse(things.begin(), things.end());
    return things;
}

/// Things by breadth, columns aside.
struct Hops {
    std::vector<NodeId> reached; ///< roots first
    std::vector<int> depth;
    std::vector<NodeId> from;
};

std::optional<Hops> hopsFrom(const Graph &graph, const ReachRequest &request)
{
    Hops hops;
    hops.depth.assign(graph.thingCount(), -1);
    hops.from.assign(graph.thingCount(), none);
    for (const NodeId root : request.roots) {
        if (hops.depth[root] < 0)
            hops.reached.push_back(root);
        hops.depth[root] = 0;
    }
    for (std::size_t next = 0; next < hops.reached.size(); ++next) {
        if (next % stride == 0 && request.cancelled && request.cancelled())
            return std::nullopt;
        const NodeId thing = hops.reached[next];
        if (hops.depth[thing] > 0 && request.passing == Passing::ByName)
            break; // only who reads the renamed thing
        for (const NodeId other : graph.things().downstream(thing)) {
            if (hops.depth[other] >= 0)
                continue;
            hops.depth[other] = hops.depth[thing] + 1;
            hops.from[other] = thing;
            hops.reached.push_back(other);
        }
    }
    return hops;
}

using ThingsReached = std::map<NodeId, ReachedThing>;

/// Columns and wholes by thing, with the way to the first of them.
ThingsReached gathered(const Graph &graph, const Walk &walk, bool withPaths)
{
    ThingsReached found;
    for (const NodeId state : walk.reached()) {
        const NodeId thing = walk.thingOf(state);
        const auto [entry, isNew] = found.try_emplace(thing);
        ReachedThing &reached = entry->second;
        if (isNew || walk.depth(state) < reached.depth) {
            reached.thing = thing;
            reached.depth = walk.depth(state);
            reached.concern = Concern::Columns;
            if (withPaths)
                reached.path = walk.path(state);
        }
        if (state < graph.columnCount())
            reached.columns.push_back(state);
        reached.ends = (isNew || reached.ends) && !walk.goesOn(state);
    }
    for (auto &[thing, reached] : found) {
        std::sort(reached.columns.begin(), reached.columns.end());
        if (walk.depth(walk.whole(thing)) >= 0)
            reached.concern = Concern::Whole;
    }
    return found;
}

void addHops(const Hops &hops, bool onlyReaders, ThingsReached &found)
{
    for (const NodeId thing : hops.reached) {
        ReachedThing &reached = found[thing]; // its concern stays Thing where no column of it is told
        reached.thing = thing;
        reached.depth = hops.depth[thing];
        reached.ends = onlyReaders;
        reached.path.clear();
        for (NodeId at = thing; at != none; at = hops.from[at])
            reached.path.push_back(at);
        std::reverse(reached.path.begin(), reached.path.end());
    }
}

} // namespace

std::optional<std::vector<ReachedThing>> reach(const Graph &graph, const ReachRequest &request)
{
    if (request.passing == Passing::Nothing)
        return std::vector<ReachedThing>();
    Walk walk(graph, request);
    if (request.column != none) {
        walk.begin(request.column);
    } else if (request.ofColumn) {
        walk.beginBeside(request.roots.front());
    } else {
        for (const NodeId root : request.roots)
            walk.begin(walk.whole(root));
    }
    if (!walk.run())
        return std::nullopt;
    ThingsReached found = gathered(graph, walk, request.ofColumn);
    if (!request.ofColumn) {
        const std::optional<Hops> hops = hopsFrom(graph, request);
        if (!hops)
            return std::nullopt;
        addHops(*hops, request.passing == Passing::ByName, found);
    }
    for (const NodeId root : request.roots)
        found.erase(root);
    std::vector<ReachedThing> things;
    things.reserve(found.size());
    for (auto &[thing, reached] : found)
        things.push_back(std::move(reached));
    std::stable_sort(things.begin(), things.end(),
                     [](const ReachedThing &a, const ReachedThing &b) { return a.depth < b.depth; });
    return things;
}

} // namespace meshbook::lineage
