// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/layout/components.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace meshbook::lineage::layered {
namespace {

constexpr qint64 linesCost = 30; // steps for taking in one line

/// Disjoint sets with path halving; the smaller index is the root, so that roots are first boxes.
class Sets {
public:
    explicit Sets(int size)
        : m_parent(size)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }
    int root(int i)
    {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }
    void join(int a, int b)
    {
        a = root(a);
        b = root(b);
        m_parent[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<int> m_parent;
};

bool holds(const LayoutInput &input, const LayoutLine &line)
{
    const int boxes = static_cast<int>(input.boxes.size());
    return line.from >= 0 && line.from < boxes && line.to >= 0 && line.to < boxes;
}

int frameOf(const LayoutInput &input, int box)
{
    const int frame = input.boxes[box].frame;
    return frame >= 0 && frame < static_cast<int>(input.frames.size()) ? frame : -1;
}

/// Which part each box is in, and how many parts there are.
int numberParts(const LayoutInput &input, std::vector<int> &partOf)
{
    const int count = static_cast<int>(input.boxes.size());
    Sets sets(count);
    std::vector<int> firstOf(input.frames.size(), -1);
    for (int i = 0; i < count; ++i) {
        if (const int frame = frameOf(input, i); frame >= 0) {
            if (firstOf[frame] < 0)
                firstOf[frame] = i;
            sets.join(i, firstOf[frame]);
        }
    }
    for (const LayoutLine &line : input.lines) {
        if (holds(input, line))
            sets.join(line.from, line.to);
    }
    int parts = 0;
    partOf.assign(count, -1);
    for (int i = 0; i < count; ++i) {
        const int root = sets.root(i);
        partOf[i] = root == i ? parts++ : partOf[root];
    }
    return parts;
}

Item itemOf(const LayoutInput &input, int box)
{
    const LayoutBox &from = input.boxes[box];
    const bool across = input.flow == Flow::LeftToRight;
    Item item;
    item.box = box;
    item.along = std::max(0.0, across ? from.size.width() : from.size.height());
    item.across = std::max(0.0, across ? from.size.height() : from.size.width());
    if (from.previous) {
        item.alongBefore = across ? from.previous->x() : from.previous->y();
        item.acrossBefore = across ? from.previous->y() : from.previous->x();
    }
    return item;
}

Group groupOf(const LayoutInput &input, int frame)
{
    const LayoutFrame &from = input.frames[frame];
    Group group;
    group.frame = frame;
    group.alongStart = group.alongEnd = group.acrossStart = group.acrossEnd = from.padding;
    if (input.flow == Flow::LeftToRight) {
        group.acrossStart += from.header;
        group.leastAlong = from.leastWidth;
    } else {
        group.alongStart += from.header;
        group.leastAcross = from.leastWidth;
    }
    return group;
}

/// Numbers the places on each box where lines end.
void rankPorts(Problem &problem)
{
    std::vector<std::vector<double>> places(problem.items.size());
    for (const Edge &edge : problem.edges) {
        places[edge.from].push_back(edge.fromOffset);
        places[edge.to].push_back(edge.toOffset);
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        std::sort(places[i].begin(), places[i].end());
        places[i].erase(std::unique(places[i].begin(), places[i].end()), places[i].end());
        problem.items[i].ports = std::max(1, static_cast<int>(places[i].size()));
    }
    const auto rank = [&](int item, double offset) {
        const std::vector<double> &of = places[item];
        return static_cast<int>(std::lower_bound(of.begin(), of.end(), offset) - of.begin());
    };
    for (Edge &edge : problem.edges) {
        edge.fromPort = rank(edge.from, edge.fromOffset);
        edge.toPort = rank(edge.to, edge.toOffset);
    }
}

/// Puts lines between the same places together: first by the box they leave, so that what is sorted at once
/// is small and the work can be ended in between.
void mergeEdges(Problem &problem, Watch &watch)
{
    std::vector<int> start(problem.items.size() + 1, 0);
    for (const Edge &edge : problem.edges)
        ++start[edge.from + 1];
    std::partial_sum(start.begin(), start.end(), start.begin());
    std::vector<int> order(problem.edges.size());
    std::vector<int> next(start.begin(), start.end() - 1);
    for (int i = 0; i < static_cast<int>(order.size()); ++i)
        order[next[problem.edges[i].from]++] = i;
    const auto key = [&](const Edge &edge) { return std::tie(edge.to, edge.fromOffset, edge.toOffset); };
    std::vector<Edge> merged;
    merged.reserve(order.size());
    for (std::size_t item = 0; item < problem.items.size(); ++item) {
        const auto begin = order.begin() + start[item];
        const auto end = order.begin() + start[item + 1];
        std::stable_sort(begin, end,
                         [&](int a, int b) { return key(problem.edges[a]) < key(problem.edges[b]); });
        for (auto i = begin; i != end; ++i) {
            Edge &edge = problem.edges[*i];
            if (i != begin && key(merged.back()) == key(edge))
                merged.back().lines.push_back(edge.lines.front());
            else
                merged.push_back(std::move(edge));
        }
        if (watch.spend((end - begin) * linesCost))
            return;
    }
    problem.edges = std::move(merged);
}

} // namespace

double offsetOf(const LayoutInput &input, int box, int port)
{
    const LayoutBox &of = input.boxes[box];
    const double across = std::max(0.0, input.flow == Flow::LeftToRight ? of.size.height() : of.size.width());
    double offset = of.anchor.value_or(across / 2);
    if (port >= 0 && port < static_cast<int>(of.ports.size()))
        offset = of.ports[port];
    return std::clamp(offset, 0.0, across);
}

std::vector<Problem> componentsOf(const LayoutInput &input, Watch &watch)
{
    std::vector<int> partOf;
    std::vector<Problem> parts(numberParts(input, partOf));
    std::vector<int> itemOfBox(input.boxes.size());
    std::vector<int> groupOfFrame(input.frames.size(), -1);
    for (int i = 0; i < static_cast<int>(input.boxes.size()); ++i) {
        Problem &part = parts[partOf[i]];
        Item item = itemOf(input, i);
        if (const int frame = frameOf(input, i); frame >= 0) {
            if (groupOfFrame[frame] < 0) {
                groupOfFrame[frame] = static_cast<int>(part.frames.size());
                part.frames.push_back(groupOf(input, frame));
            }
            item.frame = groupOfFrame[frame];
        }
        part.continued = part.continued || item.acrossBefore;
        itemOfBox[i] = static_cast<int>(part.items.size());
        part.items.push_back(item);
    }
    for (int i = 0; i < static_cast<int>(input.lines.size()); ++i) {
        const LayoutLine &line = input.lines[i];
        if (!holds(input, line) || line.from == line.to)
            continue;
        Problem &part = parts[partOf[line.from]];
        Edge edge;
        edge.from = itemOfBox[line.from];
        edge.to = itemOfBox[line.to];
        edge.fromOffset = offsetOf(input, line.from, line.fromPort);
        edge.toOffset = offsetOf(input, line.to, line.toPort);
        edge.lines = {i};
        part.edges.push_back(std::move(edge));
        if (watch.spend(linesCost))
            return parts;
    }
    for (Problem &part : parts) {
        part.layerGap = input.layerGap;
        part.boxGap = input.boxGap;
        mergeEdges(part, watch);
        if (watch.ended())
            break;
        rankPorts(part);
    }
    return parts;
}

} // namespace meshbook::lineage::layered
