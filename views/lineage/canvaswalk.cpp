// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/canvaswalk.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace meshbook::views::canvaswalk {

using Kind = CanvasTarget::Kind;

namespace {

enum class Way : quint8 { With, Against, Before, After }; ///< the flow; the last two across it

Way wayOf(const CanvasScene &scene, Step step)
{
    if (scene.flow() == lineage::Flow::TopToBottom) {
        switch (step) {
        case Step::Down:
            return Way::With;
        case Step::Up:
            return Way::Against;
        case Step::Left:
            return Way::Before;
        case Step::Right:
            return Way::After;
        }
    }
    switch (step) {
    case Step::Left:
        return scene.isMirrored() ? Way::With : Way::Against;
    case Step::Right:
        return scene.isMirrored() ? Way::Against : Way::With;
    case Step::Up:
        return Way::Before;
    case Step::Down:
        return Way::After;
    }
    return Way::With;
}

double across(const CanvasScene &scene, const QRectF &rect)
{
    return scene.flow() == lineage::Flow::LeftToRight ? rect.top() : rect.left();
}

/// The end of a line as a target: its column where it is shown.
CanvasTarget endOf(const CanvasScene &scene, int line, bool from)
{
    const lineage::Line &of = scene.line(line);
    const int box = from ? of.from : of.to;
    const int column = from ? of.fromColumn : of.toColumn;
    return column >= 0 ? CanvasTarget{Kind::Column, box, column} : CanvasTarget{Kind::Box, box};
}

CanvasTarget along(const CanvasScene &scene, const CanvasTarget &from, bool with)
{
    const std::vector<int> &lines = with ? scene.linesOut(from.index) : scene.linesIn(from.index);
    const double here = across(scene, scene.rectOf(from));
    double nearest = std::numeric_limits<double>::max();
    CanvasTarget best = from;
    for (const int index : lines) {
        const lineage::Line &line = scene.line(index);
        if (line.from == line.to)
            continue;
        if (from.kind == Kind::Column && (with ? line.fromColumn : line.toColumn) != from.column)
            continue;
        const CanvasTarget end = endOf(scene, index, !with);
        const double distance = std::abs(across(scene, scene.rectOf(end)) - here);
        if (distance < nearest) {
            nearest = distance;
            best = end;
        }
    }
    return best;
}

/// The next box beside this one: of those that overlap it along the flow the nearest in that direction.
CanvasTarget beside(const CanvasScene &scene, int box, bool after)
{
    const QRectF &rect = scene.boxRect(box);
    const bool leftToRight = scene.flow() == lineage::Flow::LeftToRight;
    QRectF lane = scene.bounds();
    if (leftToRight)
        lane = QRectF(rect.left(), lane.top(), rect.width(), lane.height());
    else
        lane = QRectF(lane.left(), rect.top(), lane.width(), rect.height());
    std::vector<int> ids;
    scene.boxesIn(lane, ids);
    const double here = across(scene, rect);
    double nearest = std::numeric_limits<double>::max();
    int best = box;
    for (const int id : ids) {
        const double distance = (across(scene, scene.boxRect(id)) - here) * (after ? 1 : -1);
        if (id != box && distance > 0 && distance < nearest) {
            nearest = distance;
            best = id;
        }
    }
    return {Kind::Box, best};
}

CanvasTarget acrossFrom(const CanvasScene &scene, const CanvasTarget &from, bool after)
{
    const auto columns = static_cast<int>(scene.box(from.index).columns.size());
    const bool rows = scene.flow() == lineage::Flow::LeftToRight && columns > 0;
    if (rows && from.kind == Kind::Column) {
        const int column = from.column + (after ? 1 : -1);
        if (column < 0)
            return {Kind::Box, from.index};
        if (column < columns)
            return {Kind::Column, from.index, column};
    } else if (rows && after) {
        return {Kind::Column, from.index, 0};
    }
    const CanvasTarget next = beside(scene, from.index, after);
    return next.index == from.index ? from : next;
}

/// From one line to the next of those that leave the same box.
CanvasTarget nextLine(const CanvasScene &scene, const CanvasTarget &from, bool after)
{
    const std::vector<int> &lines = scene.linesOut(scene.line(from.index).from);
    const auto at = std::find(lines.begin(), lines.end(), from.index);
    if (at == lines.end() || (after && at + 1 == lines.end()) || (!after && at == lines.begin()))
        return from;
    return {Kind::Line, after ? *(at + 1) : *(at - 1)};
}

CanvasTarget intoFrame(const CanvasScene &scene, int frame)
{
    for (int box = 0; box < scene.boxCount(); ++box) {
        if (scene.box(box).frame == frame)
            return {Kind::Box, box};
    }
    return {Kind::Frame, frame};
}

} // namespace

CanvasTarget start(const CanvasScene &scene)
{
    int best = -1;
    std::size_t most = 0;
    for (int box = 0; box < scene.boxCount(); ++box) {
        const std::size_t lines = scene.linesIn(box).size() + scene.linesOut(box).size();
        if (scene.box(box).root && (best < 0 || lines > most)) {
            best = box;
            most = lines;
        }
    }
    if (best >= 0)
        return {Kind::Box, best};
    return scene.boxCount() > 0 ? CanvasTarget{Kind::Box, 0} : CanvasTarget{};
}

CanvasTarget next(const CanvasScene &scene, const CanvasTarget &from, Step step)
{
    const Way way = wayOf(scene, step);
    switch (from.kind) {
    case Kind::None:
        return start(scene);
    case Kind::Frame:
        return intoFrame(scene, from.index);
    case Kind::Line:
        if (way == Way::With || way == Way::Against)
            return endOf(scene, from.index, way == Way::Against);
        return nextLine(scene, from, way == Way::After);
    case Kind::Box:
    case Kind::Column:
    case Kind::More:
    case Kind::Stub:
        break;
    }
    if (way == Way::With || way == Way::Against)
        return along(scene, from, way == Way::With);
    return acrossFrom(scene, from, way == Way::After);
}

} // namespace meshbook::views::canvaswalk
