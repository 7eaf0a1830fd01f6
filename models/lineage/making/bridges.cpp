// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/making/lines.h"

#include <algorithm>
#include <utility>

namespace meshbook::lineage {

namespace {

class Bridging final {
public:
    Bridging(const Graph &graph, const Placement &placement, ThingFilter &filter, const Trail &trail,
             Picture &picture)
        : m_graph(graph)
        , m_placement(placement)
        , m_filter(filter)
        , m_trail(trail)
        , m_picture(picture)
        , m_counted(graph.thingCount())
        , m_walked(graph.thingCount())
    {
        for (const Line &line : picture.lines)
            m_connected.push_back({line.from, line.to});
        m_connected.erase(std::unique(m_connected.begin(), m_connected.end()), m_connected.end());
    }

    void look(std::size_t box)
    {
        m_picture.boxes[box].hiddenUp = look(box, Direction::Up);
        m_picture.boxes[box].hiddenDown = look(box, Direction::Down);
    }

    std::vector<Line> takeLines() { return std::move(m_lines); }

private:
    /// How many things next to the box are not shown; what is left out is looked through.
    int look(std::size_t box, Direction direction)
    {
        ++m_boxStamp;
        int hidden = 0;
        for (const NodeId thing : m_placement.members[box]) {
            ++m_thingStamp;
            m_open.assign(1, thing);
            for (std::size_t i = 0; i < m_open.size(); ++i) {
                const NodeId here = m_open[i];
                const Adjacency &things = m_graph.things();
                for (const NodeId there :
                     direction == Direction::Up ? things.upstream(here) : things.downstream(here)) {
                    if (m_placement.isShown(there)) {
                        const bool isNew = std::exchange(m_walked[there], m_thingStamp) != m_thingStamp;
                        if (i > 0 && isNew && direction == Direction::Down)
                            bridge(thing, there);
                    } else if (m_filter.leavesOut(there)) {
                        if (std::exchange(m_walked[there], m_thingStamp) != m_thingStamp)
                            m_open.push_back(there);
                    } else if (std::exchange(m_counted[there], m_boxStamp) != m_boxStamp) {
                        ++hidden;
                    }
                }
            }
        }
        return hidden;
    }

    void bridge(NodeId from, NodeId to)
    {
        Line line;
        line.from = m_placement.boxOf[from];
        line.to = m_placement.boxOf[to];
        line.bridged = true;
        line.traced = m_trail.passesThing(from) && m_trail.passesThing(to);
        // Back to where it came from is nothing to see.
        if (line.from != line.to
            && !std::binary_search(m_connected.begin(), m_connected.end(), std::pair(line.from, line.to)))
            m_lines.push_back(std::move(line));
    }

    const Graph &m_graph;
    const Placement &m_placement;
    ThingFilter &m_filter;
    const Trail &m_trail;
    Picture &m_picture;
    std::vector<quint32> m_counted;
    std::vector<quint32> m_walked;
    quint32 m_boxStamp = 0;
    quint32 m_thingStamp = 0;
    std::vector<NodeId> m_open;
    std::vector<std::pair<int, int>> m_connected; ///< in the order of lines
    std::vector<Line> m_lines;
};

} // namespace

bool drawBridges(const Graph &graph, const Placement &placement, ThingFilter &filter, const Trail &trail,
                 const Cancelled &cancelled, Picture &picture)
{
    Bridging bridging(graph, placement, filter, trail, picture);
    constexpr std::size_t looksUp = 63;
    for (std::size_t box = 0; box < picture.boxes.size(); ++box) {
        if ((box & looksUp) == 0 && cancelled && cancelled())
            return false;
        bridging.look(box);
    }
    const std::vector<Line> bridges = bridging.takeLines();
    picture.lines.insert(picture.lines.end(), bridges.begin(), bridges.end());
    tidyLines(picture.lines);
    return true;
}

} // namespace meshbook::lineage
