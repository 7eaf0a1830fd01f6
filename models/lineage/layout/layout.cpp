// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout.h"

#include "lineage/layout/components.h"
#include "lineage/layout/cycles.h"
#include "lineage/layout/drawing.h"
#include "lineage/layout/dressing.h"
#include "lineage/layout/layers.h"
#include "lineage/layout/ordering.h"
#include "lineage/layout/packing.h"
#include "lineage/layout/relaxation.h"

#include <algorithm>

namespace meshbook::lineage {
namespace {

using namespace layered;

/// Parts of a drawing are kept apart by so many gaps between boxes.
constexpr double partGap = 2;

/// Not whole where the watch has ended.
Drawing layOutPart(Problem &problem, Watch &watch)
{
    openCycles(problem, watch);
    const std::vector<int> layers = assignLayers(problem, watch);
    Layered layered = spread(problem, layers, watch);
    if (watch.ended())
        return {};
    const qint64 crossings = reduceCrossings(layered, watch);
    dress(layered, problem);
    const std::vector<double> across = relaxed(layered, problem, watch);
    if (watch.ended())
        return {};
    Drawing drawing = draw(layered, problem, across, watch);
    drawing.crossings = crossings;
    return drawing;
}

class Assembler {
public:
    explicit Assembler(const LayoutInput &input)
        : m_input(input)
        , m_across(input.flow == Flow::LeftToRight)
    {
        m_layout.boxes.resize(input.boxes.size());
        m_layout.frames.resize(input.frames.size());
        m_layout.routes.resize(input.lines.size());
        m_layout.against.assign(input.lines.size(), false);
    }

    void add(const Problem &problem, const Drawing &part, QPointF move, Watch &watch)
    {
        for (std::size_t i = 0; i < problem.items.size(); ++i) {
            const int box = problem.items[i].box;
            m_layout.boxes[box] =
                QRectF(flowing(part.items[i] + move), m_input.boxes[box].size.expandedTo(QSizeF(0, 0)));
        }
        for (std::size_t i = 0; i < problem.frames.size(); ++i) {
            const QRectF frame = part.frames[i].translated(move);
            m_layout.frames[problem.frames[i].frame] = m_across ? frame : transposed(frame);
        }
        for (std::size_t i = 0; i < problem.edges.size(); ++i) {
            addRoutes(problem, problem.edges[i], part.routes[i], move);
            if (watch.spend(
                    20 + 10 * static_cast<qint64>(part.routes[i].size() * problem.edges[i].lines.size())))
                return;
        }
        const QRectF bounds = part.bounds.translated(move);
        m_bounds.push_back(m_across ? bounds : transposed(bounds));
        m_layout.crossings += part.crossings;
    }
    Layout finished()
    {
        addSelfLoops();
        for (std::size_t i = 0; i < m_bounds.size(); ++i)
            m_layout.bounds = i == 0 ? m_bounds[i] : m_layout.bounds.united(m_bounds[i]);
        return std::move(m_layout);
    }

private:
    [[nodiscard]] QPointF flowing(QPointF point) const { return m_across ? point : point.transposed(); }
    static QRectF transposed(const QRectF &rect) { return {rect.y(), rect.x(), rect.height(), rect.width()}; }
    /// Lines between the same places run beside each other.
    void addRoutes(const Problem &problem, const Edge &edge, const std::vector<QPointF> &route, QPointF move)
    {
        constexpr double step = 4;
        constexpr double spread = 10; // less than the room beside a line
        const auto count = static_cast<double>(edge.lines.size());
        const double apart = count > 1 ? std::min(step, spread / (count - 1)) : 0;
        for (std::size_t i = 0; i < edge.lines.size(); ++i) {
            const double wanted = (static_cast<double>(i) - (count - 1) / 2) * apart;
            const double begin = -std::min(edge.fromOffset, edge.toOffset);
            const double end = std::min(problem.items[edge.from].across - edge.fromOffset,
                                        problem.items[edge.to].across - edge.toOffset);
            const QPointF aside = move + QPointF(0, std::clamp(wanted, begin, end));
            std::vector<QPointF> points;
            points.reserve(route.size());
            for (const QPointF &point : route)
                points.push_back(flowing(point + aside));
            m_layout.routes[edge.lines[i]] = std::move(points);
            m_layout.against[edge.lines[i]] = edge.turned;
        }
    }
    /// Out of the side where lines leave and back in beside it.
    void addSelfLoops()
    {
        constexpr double out = 10;
        constexpr double half = 5;
        for (std::size_t i = 0; i < m_input.lines.size(); ++i) {
            const LayoutLine &line = m_input.lines[i];
            if (line.from != line.to || line.from < 0 || line.from >= static_cast<int>(m_input.boxes.size()))
                continue;
            const QRectF box = m_across ? m_layout.boxes[line.from] : transposed(m_layout.boxes[line.from]);
            double leaves = offsetOf(m_input, line.from, line.fromPort);
            double returns = offsetOf(m_input, line.from, line.toPort);
            if (leaves == returns) {
                leaves = std::max(0.0, leaves - half);
                returns = std::min(box.height(), returns + half);
            }
            for (const QPointF point :
                 {QPointF(0, leaves), QPointF(out, leaves), QPointF(out, returns), QPointF(0, returns)})
                m_layout.routes[i].push_back(flowing(box.topRight() + point));
        }
    }

    const LayoutInput &m_input;
    bool m_across;
    Layout m_layout;
    std::vector<QRectF> m_bounds;
};

} // namespace

std::optional<Layout> layOut(const LayoutInput &input, const Cancelled &cancelled)
{
    Watch watch(cancelled);
    std::vector<Problem> problems = componentsOf(input, watch);
    if (watch.ended())
        return {};
    std::vector<Drawing> parts;
    parts.reserve(problems.size());
    for (Problem &problem : problems) {
        parts.push_back(layOutPart(problem, watch));
        if (watch.ended())
            return {};
    }
    const std::vector<QPointF> moves = pack(problems, parts, input.flow, partGap * input.boxGap);
    Assembler assembler(input);
    for (std::size_t i = 0; i < parts.size(); ++i)
        assembler.add(problems[i], parts[i], moves[i], watch);
    if (watch.ended())
        return {};
    return assembler.finished();
}

} // namespace meshbook::lineage
