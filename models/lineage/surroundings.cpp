// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/surroundings.h"

#include "lineage/making/hopwalk.h"
#include "lineage/selection.h"
#include "lineage/walk.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace meshbook::lineage {

namespace {

using Taken = Surroundings::Taken;
constexpr int noLimit = std::numeric_limits<int>::max();

int hopsOf(int asked)
{
    return asked < 0 ? noLimit : asked;
}

class Finder final {
public:
    Finder(const Graph &graph, const Scope &scope, ThingFilter &filter, Groups &groups,
           const Cancelled &cancelled)
        : m_graph(graph)
        , m_scope(scope)
        , m_filter(filter)
        , m_groups(groups)
        , m_cancelled(cancelled)
        , m_hidden(graph.thingCount())
        , m_excluded(graph.thingCount())
        , m_over(graph.thingCount())
        , m_place(graph.thingCount(), -1)
    {
        for (const core::Uri &uri : scope.hidden) {
            for (const NodeId thing : thingsOf(graph, uri))
                m_hidden[thing] = true;
        }
    }

    /// False where cancelled.
    bool run(const Trail &trail)
    {
        if (!findSelected())
            return false;
        takeRoots();
        const std::vector<NodeId> roots = shownThings();
        takeSelected(trail.things, false);
        // Of a selector that walks, what it names is what the others are around.
        const bool walks = std::any_of(m_selected.begin(), m_selected.end(),
                                       [](const Selected &one) { return one.depth != 0; });
        takeSelected(m_selected, m_scope.roots.empty() && walks);
        if (!countReachable(roots) || !takeSurroundings(roots))
            return false;
        for (const Growth &growth : m_scope.grown) {
            if (stops())
                return false;
            grow(growth);
        }
        m_found.filtered = std::count(m_over.begin(), m_over.end(), true);
        return true;
    }

    [[nodiscard]] bool isTaken(NodeId thing) const { return m_place[thing] >= 0; }
    [[nodiscard]] Surroundings &found() { return m_found; }

    /// What a walk from here reaches and is not taken: hop by hop to `visit`, until it returns false.
    void walkOn(const std::vector<NodeId> &from, Direction direction,
                const std::function<bool(const std::vector<NodeId> &)> &visit)
    {
        std::vector<bool> over(m_graph.thingCount());
        HopWalk walk(m_graph, direction, m_filter, m_hidden, over, from);
        for (const std::vector<NodeId> *hop = &walk.next(); !hop->empty(); hop = &walk.next()) {
            std::vector<NodeId> added;
            std::copy_if(hop->begin(), hop->end(), std::back_inserter(added),
                         [this](NodeId thing) { return !isTaken(thing) && !m_excluded[thing]; });
            if (stops() || !visit(added))
                return;
        }
    }

    bool stops()
    {
        m_stopped = m_stopped || (m_cancelled && m_cancelled());
        return m_stopped;
    }

private:
    bool findSelected()
    {
        if (m_scope.selector.isEmpty())
            return true;
        const auto selection =
            select(m_graph, parseSelector(m_scope.selector), m_scope.selector, m_cancelled);
        if (!selection)
            return false;
        m_selected = selection->things;
        m_found.unmatched = selection->unmatched;
        for (const NodeId thing : selection->excluded)
            m_excluded[thing] = true;
        return true;
    }

    void takeRoots()
    {
        std::vector<Taken> roots;
        for (const core::Uri &uri : m_scope.roots) {
            const std::vector<NodeId> things = thingsOf(m_graph, uri);
            if (things.empty() && !uri.key.isEmpty())
                m_found.alone.push_back({uri.kind, uri.key, {}});
            for (const NodeId thing : things)
                roots.push_back({thing, 0, true});
        }
        take(roots);
    }

    [[nodiscard]] std::vector<NodeId> shownThings() const
    {
        std::vector<NodeId> all;
        for (const Taken &one : m_found.things)
            all.push_back(one.thing);
        return all;
    }

    /// The filter leaves these out too, though they were asked for: it is asked for as well.
    void takeSelected(const std::vector<Selected> &selected, bool areRoots)
    {
        std::vector<Taken> list;
        for (const Selected &one : selected) {
            if (m_filter.leavesOut(one.thing) && !isTaken(one.thing))
                m_over[one.thing] = true;
            else
                list.push_back({one.thing, one.depth, areRoots && one.depth == 0});
        }
        std::stable_sort(list.begin(), list.end(), [](const Taken &a, const Taken &b) {
            return std::abs(a.depth) < std::abs(b.depth);
        });
        for (auto begin = list.begin(); begin != list.end();) {
            const auto end = std::find_if(begin, list.end(), [&](const Taken &one) {
                return std::abs(one.depth) != std::abs(begin->depth);
            });
            take({begin, end});
            begin = end;
        }
    }

    bool countReachable(const std::vector<NodeId> &roots)
    {
        WalkRequest request;
        request.roots = roots;
        for (const Selected &one : m_selected)
            request.roots.push_back(one.thing);
        request.up = -1;
        request.down = -1;
        request.cancelled = m_cancelled;
        if (m_scope.mostBoxes < mostCounted)
            request.most = std::max<std::size_t>(mostCounted, request.roots.size());
        const WalkAnswer answer = Walker(m_graph.things()).walk(request);
        m_found.reachable = static_cast<qint64>(answer.reached.size() + m_found.alone.size());
        m_found.reachableMore = answer.cut;
        return !stops();
    }

    /// Both ways at once, so that near things come before far ones.
    bool takeSurroundings(const std::vector<NodeId> &roots)
    {
        const int up = hopsOf(m_scope.up);
        const int down = hopsOf(m_scope.down);
        HopWalk above(m_graph, Direction::Up, m_filter, m_hidden, m_over, roots);
        HopWalk below(m_graph, Direction::Down, m_filter, m_hidden, m_over, roots);
        for (int hop = 1; hop <= std::max(up, down) && !m_found.cut; ++hop) {
            std::vector<Taken> list;
            if (hop <= up) {
                for (const NodeId thing : above.next())
                    list.push_back({thing, -hop, false});
            }
            if (hop <= down) {
                for (const NodeId thing : below.next())
                    list.push_back({thing, hop, false});
            }
            if (list.empty())
                break;
            if (stops())
                return false;
            take(list);
        }
        return true;
    }

    /// From things that are shown only: what grew out of something that is not there any more is not there.
    void grow(const Growth &growth)
    {
        std::vector<NodeId> from;
        for (const NodeId thing : thingsOf(m_graph, growth.from)) {
            if (isTaken(thing))
                from.push_back(thing);
        }
        if (from.empty())
            return;
        const int start = m_found.things[static_cast<std::size_t>(m_place[from.front()])].depth;
        for (const Direction direction : {Direction::Up, Direction::Down}) {
            if (growth.direction != direction && growth.direction != Direction::Both)
                continue;
            const int step = direction == Direction::Up ? -1 : 1;
            HopWalk walk(m_graph, direction, m_filter, m_hidden, m_over, from);
            for (int hop = 1; hop <= hopsOf(growth.hops) && !m_found.cut; ++hop) {
                std::vector<Taken> list;
                for (const NodeId thing : walk.next())
                    list.push_back({thing, start + step * hop, false});
                if (list.empty() || stops())
                    break;
                take(list);
            }
        }
    }

    /// All of them, or the most connected ones that there is room for.
    void take(std::vector<Taken> list)
    {
        list.erase(std::remove_if(list.begin(), list.end(),
                                  [this](const Taken &one) {
                                      return isTaken(one.thing) || m_hidden[one.thing]
                                          || m_excluded[one.thing];
                                  }),
                   list.end());
        if (m_boxes + static_cast<qint64>(list.size()) > m_scope.mostBoxes)
            bringFirst(list, std::max<qint64>(0, m_scope.mostBoxes - m_boxes));
        for (const Taken &one : list) {
            if (isTaken(one.thing))
                continue;
            const int group = m_groups.closedOf(one.thing);
            const bool isFree = group >= 0 && hasBox(group);
            if (!isFree && m_boxes >= m_scope.mostBoxes) {
                m_found.cut = true;
                continue;
            }
            m_boxes += isFree ? 0 : 1;
            if (group >= 0)
                m_groupHasBox[static_cast<std::size_t>(group)] = true;
            m_place[one.thing] = static_cast<qint32>(m_found.things.size());
            m_found.things.push_back(one);
        }
    }

    /// Puts those there is room for at the beginning. Where groups are closed nobody knows how many these
    /// are.
    void bringFirst(std::vector<Taken> &list, qint64 room) const
    {
        const auto comesFirst = [this](const Taken &a, const Taken &b) { return isBefore(a.thing, b.thing); };
        auto end = list.end();
        if (m_scope.closed.isEmpty() && room < static_cast<qint64>(list.size())) {
            end = list.begin() + room;
            std::nth_element(list.begin(), end, list.end(), comesFirst);
        }
        std::sort(list.begin(), end, comesFirst);
    }

    [[nodiscard]] bool hasBox(int group)
    {
        if (m_groupHasBox.size() < m_groups.count())
            m_groupHasBox.resize(m_groups.count());
        return m_groupHasBox[static_cast<std::size_t>(group)];
    }

    /// Described before implied, more connected before less; of equals the key decides.
    [[nodiscard]] bool isBefore(NodeId a, NodeId b) const
    {
        if (m_graph.isImplied(a) != m_graph.isImplied(b))
            return m_graph.isImplied(b);
        const auto degree = [this](NodeId thing) {
            return m_graph.things().upstream(thing).size() + m_graph.things().downstream(thing).size();
        };
        if (degree(a) != degree(b))
            return degree(a) > degree(b);
        const QUtf8StringView first = m_graph.keyUtf8(a);
        const QUtf8StringView second = m_graph.keyUtf8(b);
        const int order = std::memcmp(first.data(), second.data(),
                                      static_cast<std::size_t>(std::min(first.size(), second.size())));
        if (order != 0 || first.size() != second.size())
            return order != 0 ? order < 0 : first.size() < second.size();
        return a < b;
    }

    const Graph &m_graph;
    const Scope &m_scope;
    ThingFilter &m_filter;
    Groups &m_groups;
    const Cancelled &m_cancelled;
    std::vector<bool> m_hidden;
    std::vector<bool> m_excluded;
    std::vector<bool> m_over;
    std::vector<qint32> m_place; ///< in m_found.things
    std::vector<bool> m_groupHasBox;
    std::vector<Selected> m_selected;
    Surroundings m_found;
    qint64 m_boxes = 0;
    bool m_stopped = false;
};

} // namespace

std::optional<Surroundings> findSurroundings(const Graph &graph, const Scope &scope, ThingFilter &filter,
                                             Groups &groups, const Trail &trail, const Cancelled &cancelled)
{
    Finder finder(graph, scope, filter, groups, cancelled);
    if (!finder.run(trail))
        return std::nullopt;
    return std::move(finder.found());
}

std::optional<GrowthCounts> growthCounts(const Graph &graph, const Scope &scope, const core::Uri &from,
                                         Direction direction, const Cancelled &cancelled)
{
    const auto trail = trailOf(graph, scope.tracedColumn, cancelled);
    if (!trail)
        return std::nullopt;
    ThingFilter filter(graph, scope.filter);
    Groups groups(graph, scope.grouping, scope.closed);
    Finder finder(graph, scope, filter, groups, cancelled);
    if (!finder.run(*trail))
        return std::nullopt;
    std::vector<NodeId> start;
    for (const NodeId thing : thingsOf(graph, from)) {
        if (finder.isTaken(thing))
            start.push_back(thing);
    }
    GrowthCounts counts;
    std::vector<bool> counted(graph.thingCount());
    std::vector<bool> near(graph.thingCount());
    for (const Direction way : {Direction::Up, Direction::Down}) {
        if ((direction != way && direction != Direction::Both) || start.empty())
            continue;
        bool first = true;
        finder.walkOn(start, way, [&](const std::vector<NodeId> &hop) {
            for (const NodeId thing : hop) {
                counts.oneHop += first && !near[thing] ? 1 : 0;
                near[thing] = near[thing] || first;
                counts.all += counted[thing] ? 0 : 1;
                counted[thing] = true;
            }
            first = false;
            return true;
        });
    }
    return finder.stops() ? std::nullopt : std::optional(counts);
}

} // namespace meshbook::lineage
