// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout/drawing.h"

#include "lineage/layout/trunks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace meshbook::lineage::layered {
namespace {

constexpr double turnRoom = 6; // a line that turns runs on for so long before it does
constexpr double laneRoom = 24; // between the drawing and the lanes outside it
constexpr double laneStep = 4;
constexpr int laneCount = 12;

class Drawer {
public:
    Drawer(const Layered &layered, const Problem &problem, const std::vector<double> &across, Watch &watch)
        : m_layered(layered)
        , m_problem(problem)
        , m_across(across)
        , m_watch(watch)
        , m_layers(layered.layers.size())
    {
    }

    Drawing draw()
    {
        placeLayers();
        placeItems();
        placeFrames();
        routeAll();
        m_result.bounds = bounds();
        return std::move(m_result);
    }

private:
    /// A layer along the flow: its boxes begin at `begin`; within `from` … `to` lines run straight.
    struct Extent {
        double begin = 0;
        double width = 0;
        double before = 0; ///< padding of frames that begin in it
        double after = 0; ///< padding of frames that end in it
        [[nodiscard]] double from() const { return begin - before; }
        [[nodiscard]] double to() const { return begin + width + after; }
    };

    void placeLayers()
    {
        for (std::size_t i = 0; i < m_problem.items.size(); ++i) {
            Extent &layer = m_layers[m_layered.nodes[i].layer];
            layer.width = std::max(layer.width, m_problem.items[i].along);
        }
        for (std::size_t i = 0; i < m_layered.spans.size(); ++i) {
            Extent &first = m_layers[m_layered.spans[i].first];
            Extent &last = m_layers[m_layered.spans[i].second];
            first.before = std::max(first.before, m_problem.frames[i].alongStart);
            last.after = std::max(last.after, m_problem.frames[i].alongEnd);
            if (&first == &last)
                first.width = std::max(first.width,
                                       m_problem.frames[i].leastAlong - m_problem.frames[i].alongStart
                                           - m_problem.frames[i].alongEnd);
        }
        const std::vector<int> steep = steepLines();
        double end = -m_problem.layerGap;
        for (std::size_t i = 0; i < m_layers.size(); ++i) {
            Extent &layer = m_layers[i];
            layer.begin = end + m_problem.layerGap + (i > 0 ? wideningFor(steep[i - 1]) : 0) + layer.before;
            end = layer.to();
        }
    }
    /// Behind each layer, how many lines change their height there by more than a box is high.
    [[nodiscard]] std::vector<int> steepLines() const
    {
        constexpr double steepFrom = 60;
        std::vector<int> lines(m_layers.size(), 0);
        for (const Link &link : m_layered.links) {
            const double rise = m_across[link.tail] + link.tailOffset - m_across[link.head] - link.headOffset;
            if (std::abs(rise) > steepFrom)
                lines[m_layered.nodes[link.tail].layer] += link.weight;
        }
        return lines;
    }
    /// Many lines that run up and down in a narrow gap cannot be told apart. In few steps, so that a line
    /// more seldom moves all that is behind it.
    [[nodiscard]] double wideningFor(int steep) const
    {
        constexpr int linesAStep = 10;
        constexpr int mostSteps = 8;
        return std::min(steep / linesAStep, mostSteps) * m_problem.layerGap / 2;
    }
    void placeItems()
    {
        for (std::size_t i = 0; i < m_problem.items.size(); ++i)
            m_result.items.emplace_back(m_layers[m_layered.nodes[i].layer].begin, m_across[i]);
    }
    void placeFrames()
    {
        constexpr double most = std::numeric_limits<double>::max();
        std::vector<std::pair<double, double>> across(m_problem.frames.size(), {most, -most});
        std::vector<double> end(m_problem.frames.size(), -most);
        for (std::size_t i = 0; i < m_layered.nodes.size(); ++i) {
            const Node &node = m_layered.nodes[i];
            if (node.frame < 0)
                continue;
            auto &[first, last] = across[node.frame];
            if (node.role == Role::FrameStart)
                first = std::min(first, m_across[i]);
            else if (node.role == Role::FrameEnd)
                last = std::max(last, m_across[i] + node.size);
            else if (node.role == Role::Box)
                end[node.frame] =
                    std::max(end[node.frame], m_layers[node.layer].begin + m_problem.items[i].along);
        }
        for (std::size_t i = 0; i < m_problem.frames.size(); ++i) {
            const Group &group = m_problem.frames[i];
            const double begin = m_layers[m_layered.spans[i].first].begin - group.alongStart;
            const double along = std::max(end[i] + group.alongEnd - begin, group.leastAlong);
            m_result.frames.emplace_back(begin, across[i].first, along, across[i].second - across[i].first);
        }
    }

    void routeAll()
    {
        std::vector<Trunks::Gap> gaps;
        for (std::size_t i = 0; i + 1 < m_layers.size(); ++i)
            gaps.push_back({m_layers[i].to(), m_layers[i + 1].from()});
        const Trunks trunks(m_layered, m_problem, m_across, gaps);
        double first = 0;
        for (const double across : m_across)
            first = std::min(first, across);
        int lane = 0;
        for (std::size_t i = 0; i < m_problem.edges.size(); ++i) {
            const Chain &chain = m_layered.chains[i];
            const double outside = first - laneRoom - laneStep * (lane % laneCount);
            if (chain.outside)
                ++lane;
            if (m_watch.spend(20 + 10 * static_cast<qint64>(chain.nodes.size())))
                return;
            const Edge &edge = m_problem.edges[i];
            m_result.routes.push_back(edge.turned ? turnedRoute(edge, chain, outside)
                                                  : straightRoute(edge, chain, outside, trunks));
        }
    }
    [[nodiscard]] QPointF leaving(const Edge &edge) const
    {
        return {m_result.items[edge.from].x() + m_problem.items[edge.from].along,
                m_across[edge.from] + edge.fromOffset};
    }
    [[nodiscard]] QPointF reaching(const Edge &edge) const
    {
        return {m_result.items[edge.to].x(), m_across[edge.to] + edge.toOffset};
    }
    [[nodiscard]] const Extent &layerOf(int node) const { return m_layers[m_layered.nodes[node].layer]; }

    [[nodiscard]] std::vector<QPointF> straightRoute(const Edge &edge, const Chain &chain, double outside,
                                                     const Trunks &trunks) const
    {
        const QPointF begin = leaving(edge);
        const QPointF end = reaching(edge);
        std::vector<QPointF> route;
        add(route, begin);
        add(route, {layerOf(edge.from).to(), begin.y()});
        if (chain.outside) {
            const double room = m_problem.layerGap / 2;
            add(route, {layerOf(edge.from).to() + room, outside});
            add(route, {layerOf(edge.to).from() - room, outside});
        }
        const std::optional<double> spine = chain.outside ? std::nullopt : trunks.leaving(edge);
        if (spine)
            cross(route, *spine, chain.nodes.size() > 2 ? m_across[chain.nodes[1]] : end.y());
        for (std::size_t i = 1; i + 1 < chain.nodes.size(); ++i) {
            add(route, {layerOf(chain.nodes[i]).from(), m_across[chain.nodes[i]]});
            add(route, {layerOf(chain.nodes[i]).to(), m_across[chain.nodes[i]]});
        }
        const bool crossed = spine && chain.nodes.size() == 2;
        if (const auto before = trunks.reaching(edge); before && !crossed && !chain.outside)
            cross(route, *before, end.y());
        add(route, {layerOf(edge.to).from(), end.y()});
        add(route, end);
        return route;
    }
    /// Goes across along a spine.
    static void cross(std::vector<QPointF> &route, double spine, double to)
    {
        const double from = route.back().y();
        add(route, {spine, from});
        add(route, {spine, to});
    }
    /// Leaves its box as all lines do, turns beside it, runs back and turns once more.
    [[nodiscard]] std::vector<QPointF> turnedRoute(const Edge &edge, const Chain &chain, double outside) const
    {
        const QPointF begin = leaving(edge);
        const QPointF end = reaching(edge);
        const double turnsAt = layerOf(edge.from).to() + turnRoom;
        const double turnsBackAt = layerOf(edge.to).from() - turnRoom;
        const double away = chain.outside ? outside : m_across[chain.nodes.back()];
        const double back = chain.outside ? outside : m_across[chain.nodes.front()];
        std::vector<QPointF> route;
        add(route, begin);
        add(route, {turnsAt, begin.y()});
        add(route, {turnsAt, away});
        add(route, {layerOf(edge.from).from(), away});
        for (std::size_t i = chain.nodes.size() - 1; i-- > 1;) {
            add(route, {layerOf(chain.nodes[i]).to(), m_across[chain.nodes[i]]});
            add(route, {layerOf(chain.nodes[i]).from(), m_across[chain.nodes[i]]});
        }
        add(route, {layerOf(edge.to).to(), back});
        add(route, {turnsBackAt, back});
        add(route, {turnsBackAt, end.y()});
        add(route, end);
        return route;
    }
    /// Leaves out points that are where one is, and those in the middle of a straight run.
    static void add(std::vector<QPointF> &route, QPointF point)
    {
        if (!route.empty() && route.back() == point)
            return;
        if (route.size() > 1) {
            const QPointF &last = route.back();
            const QPointF &before = route[route.size() - 2];
            const bool onwards = (last.x() - before.x()) * (point.x() - last.x()) > 0;
            if (before.y() == last.y() && last.y() == point.y() && onwards)
                route.pop_back();
        }
        route.push_back(point);
    }

    [[nodiscard]] QRectF bounds() const
    {
        constexpr double most = std::numeric_limits<double>::max();
        double left = most;
        double top = most;
        double right = -most;
        double bottom = -most;
        const auto hold = [&](double x, double y) {
            left = std::min(left, x);
            top = std::min(top, y);
            right = std::max(right, x);
            bottom = std::max(bottom, y);
        };
        for (std::size_t i = 0; i < m_result.items.size(); ++i) {
            hold(m_result.items[i].x(), m_result.items[i].y());
            hold(m_result.items[i].x() + m_problem.items[i].along,
                 m_result.items[i].y() + m_problem.items[i].across);
        }
        for (const QRectF &frame : m_result.frames) {
            hold(frame.left(), frame.top());
            hold(frame.right(), frame.bottom());
        }
        for (const std::vector<QPointF> &route : m_result.routes) {
            for (const QPointF &point : route)
                hold(point.x(), point.y());
        }
        return {left, top, right - left, bottom - top};
    }

    const Layered &m_layered;
    const Problem &m_problem;
    const std::vector<double> &m_across;
    Watch &m_watch;
    std::vector<Extent> m_layers;
    Drawing m_result;
};

} // namespace

Drawing draw(const Layered &layered, const Problem &problem, const std::vector<double> &across, Watch &watch)
{
    return Drawer(layered, problem, across, watch).draw();
}

} // namespace meshbook::lineage::layered
