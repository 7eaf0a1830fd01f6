// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/canvasscene.h"

#include "lineage/curves.h"
#include "views/lineage/linerouting.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace meshbook::views {

using lineage::Direction;

namespace {

constexpr double margin = 24; ///< around the whole drawing
constexpr double chevronRoom = 24;

QRectF mirroredIn(const QRectF &rect, const QRectF &bounds)
{
    return {bounds.left() + bounds.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

} // namespace

CanvasScene::CanvasScene(lineage::Picture picture, const lineage::Layout &layout, lineage::Flow flow,
                         const CanvasMetrics &metrics, bool mirrored)
    : m_picture(std::move(picture))
    , m_metrics(metrics)
    , m_flow(flow)
    , m_mirrored(mirrored && flow == lineage::Flow::LeftToRight)
    , m_bounds(layout.bounds.adjusted(-margin, -margin, margin, margin))
    , m_crossings(layout.crossings)
{
    place(layout);
    route(layout);
    connectBoxes();
}

void CanvasScene::place(const lineage::Layout &layout)
{
    std::vector<QRectF> rooms;
    for (std::size_t i = 0; i < m_picture.boxes.size(); ++i) {
        const lineage::Box &box = m_picture.boxes[i];
        m_byId.insert(box.id, static_cast<int>(i));
        m_places.push_back(layout.boxes.at(i).topLeft());
        QRectF room = layout.boxes.at(i);
        if (m_mirrored)
            room = mirroredIn(room, m_bounds);
        rooms.push_back(room);
        room.setHeight(m_metrics.heightOf(box));
        m_boxes.push_back(room);
    }
    for (const QRectF &frame : layout.frames)
        m_frames.push_back(m_mirrored ? mirroredIn(frame, m_bounds) : frame);
    m_boxGrid = RectGrid(rooms);
}

void CanvasScene::route(const lineage::Layout &layout)
{
    std::vector<QRectF> extents;
    std::vector<int> out(m_boxes.size(), 0); // lines: the end with more of them has the trunk
    std::vector<int> in(m_boxes.size(), 0);
    for (const lineage::Line &line : m_picture.lines) {
        ++out[size(line.from)];
        ++in[size(line.to)];
    }
    for (std::size_t i = 0; i < m_picture.lines.size(); ++i) {
        const lineage::Line &line = m_picture.lines[i];
        std::vector<QPointF> points = layout.routes.at(i);
        if (m_mirrored) {
            for (QPointF &point : points)
                point.setX(m_bounds.left() + m_bounds.right() - point.x());
        }
        QPainterPath path;
        QPointF heading;
        if (line.from == line.to) {
            const double middle =
                line.toColumn >= 0 ? m_metrics.columnMiddle(line.toColumn) : m_metrics.boxHeight / 2;
            path = linerouting::loop(boxRect(line.from), middle, m_flow, m_mirrored);
            heading = m_flow == lineage::Flow::LeftToRight ? QPointF(m_mirrored ? 1 : -1, 0) : QPointF(0, -1);
        } else {
            path = linerouting::smooth(points, m_flow);
            heading = linerouting::heading(points, m_flow);
            if (const auto branch =
                    lineage::middleOfBranch(points, m_flow, out[size(line.from)] >= in[size(line.to)]))
                m_branches.insert(static_cast<int>(i), *branch);
        }
        extents.push_back(path.controlPointRect());
        m_ends.push_back(path.currentPosition());
        m_headings.push_back(heading);
        m_paths.push_back(std::move(path));
    }
    m_lineGrid = RectGrid(extents);
}

void CanvasScene::connectBoxes()
{
    m_out.resize(m_boxes.size());
    m_in.resize(m_boxes.size());
    for (std::size_t i = 0; i < m_picture.lines.size(); ++i) {
        const lineage::Line &line = m_picture.lines[i];
        m_out.at(size(line.from)).push_back(static_cast<int>(i));
        m_in.at(size(line.to)).push_back(static_cast<int>(i));
    }
    const auto across = [this](int index) {
        const QRectF &rect = boxRect(index);
        return m_flow == lineage::Flow::LeftToRight ? rect.top() : rect.left();
    };
    for (std::size_t box = 0; box < m_boxes.size(); ++box) {
        std::stable_sort(m_out[box].begin(), m_out[box].end(),
                         [&](int a, int b) { return across(line(a).to) < across(line(b).to); });
        std::stable_sort(m_in[box].begin(), m_in[box].end(),
                         [&](int a, int b) { return across(line(a).from) < across(line(b).from); });
    }
}

QRectF CanvasScene::columnRect(int box, int column) const
{
    const QRectF &rect = boxRect(box);
    return {rect.left(), rect.top() + m_metrics.boxHeight + column * m_metrics.columnHeight, rect.width(),
            m_metrics.columnHeight};
}

QRectF CanvasScene::moreRect(int index) const
{
    if (box(index).moreColumns <= 0)
        return {};
    const QRectF &rect = boxRect(index);
    return {rect.left(), rect.bottom() - m_metrics.moreHeight, rect.width(), m_metrics.moreHeight};
}

QRectF CanvasScene::stubRect(int index, Direction direction) const
{
    const int hidden = direction == Direction::Up ? box(index).hiddenUp : box(index).hiddenDown;
    if (hidden <= 0)
        return {};
    const QRectF &rect = boxRect(index);
    const auto digits = static_cast<double>(QLocale().toString(hidden).size());
    const double width = std::min(rect.width() / 2 - 2, digits * 8 + 32);
    const bool leading = (direction == Direction::Up) != m_mirrored;
    return {leading ? rect.left() : rect.right() - width, rect.bottom() + m_metrics.stubGap, width,
            m_metrics.stubHeight};
}

QPointF CanvasScene::lineMiddle(int index) const
{
    if (const auto branch = m_branches.constFind(index); branch != m_branches.cend())
        return *branch;
    const QPainterPath &path = linePath(index);
    return path.isEmpty() ? lineEnd(index) : path.pointAtPercent(0.5);
}

CanvasTarget CanvasScene::boxAt(int index, const QPointF &point) const
{
    using Kind = CanvasTarget::Kind;
    CanvasTarget target;
    target.index = index;
    for (const Direction direction : {Direction::Up, Direction::Down}) {
        if (stubRect(index, direction).contains(point)) {
            target.kind = Kind::Stub;
            target.direction = direction;
            return target;
        }
    }
    const QRectF &rect = boxRect(index);
    if (!rect.contains(point))
        return {};
    target.kind = Kind::Box;
    const double below = point.y() - rect.top() - m_metrics.boxHeight;
    const auto columns = static_cast<int>(box(index).columns.size());
    if (below >= 0) {
        const int column = static_cast<int>(below / m_metrics.columnHeight);
        if (column < columns) {
            target.kind = Kind::Column;
            target.column = column;
        } else if (moreRect(index).contains(point)) {
            target.kind = Kind::More;
        }
    } else if (columns > 0 || box(index).uri.key.isEmpty()) {
        target.chevron =
            m_mirrored ? point.x() > rect.right() - chevronRoom : point.x() < rect.left() + chevronRoom;
    }
    return target;
}

CanvasTarget CanvasScene::at(const QPointF &point, double tolerance) const
{
    using Kind = CanvasTarget::Kind;
    const QRectF around(point.x() - tolerance, point.y() - tolerance, 2 * tolerance, 2 * tolerance);
    std::vector<int> ids;
    boxesIn(around, ids);
    for (const int id : ids) {
        const CanvasTarget target = boxAt(id, point);
        if (!target.isNone())
            return target;
    }
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        const QRectF header(m_frames[i].left(), m_frames[i].top(), m_frames[i].width(),
                            m_metrics.frameHeader);
        if (header.contains(point)) {
            CanvasTarget target{Kind::Frame, static_cast<int>(i)};
            target.chevron = m_mirrored ? point.x() > header.right() - chevronRoom
                                        : point.x() < header.left() + chevronRoom;
            return target;
        }
    }
    linesIn(around, ids);
    for (const int id : ids) {
        // A path is filled where it is asked for an intersection: the stroke is meant.
        QPainterPathStroker stroker;
        stroker.setWidth(2 * tolerance);
        if (stroker.createStroke(linePath(id)).contains(point))
            return {Kind::Line, id};
    }
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        if (m_frames[i].contains(point))
            return {Kind::Frame, static_cast<int>(i)};
    }
    return {};
}

QRectF CanvasScene::rectOf(const CanvasTarget &target) const
{
    switch (target.kind) {
    case CanvasTarget::Kind::None:
        return {};
    case CanvasTarget::Kind::Box:
        return boxRect(target.index);
    case CanvasTarget::Kind::Column:
        return columnRect(target.index, target.column);
    case CanvasTarget::Kind::More:
        return moreRect(target.index);
    case CanvasTarget::Kind::Stub:
        return stubRect(target.index, target.direction);
    case CanvasTarget::Kind::Frame:
        return frameRect(target.index);
    case CanvasTarget::Kind::Line:
        return linePath(target.index).boundingRect();
    }
    return {};
}

CanvasChoice CanvasScene::choiceOf(const CanvasTarget &target) const
{
    using Kind = CanvasTarget::Kind;
    CanvasChoice choice;
    choice.kind = target.kind;
    const auto columnPath = [this](int index, int column) {
        const lineage::Box &of = box(index);
        return column >= 0 ? of.columns.at(size(column)).path : QString();
    };
    if (target.isOfBox()) {
        choice.kind = target.kind == Kind::Column ? Kind::Column : Kind::Box;
        choice.id = box(target.index).id;
        choice.column = columnPath(target.index, target.column);
    } else if (target.kind == Kind::Frame) {
        choice.id = m_picture.frames.at(size(target.index)).id;
    } else if (target.kind == Kind::Line) {
        const lineage::Line &of = line(target.index);
        choice.id = box(of.from).id;
        choice.column = columnPath(of.from, of.fromColumn);
        choice.toId = box(of.to).id;
        choice.toColumn = columnPath(of.to, of.toColumn);
    }
    return choice;
}

CanvasTarget CanvasScene::find(const CanvasChoice &choice) const
{
    using Kind = CanvasTarget::Kind;
    if (choice.kind == Kind::Frame) {
        for (std::size_t i = 0; i < m_picture.frames.size(); ++i) {
            if (m_picture.frames[i].id == choice.id)
                return {Kind::Frame, static_cast<int>(i)};
        }
        return {};
    }
    const int index = indexOfBox(choice.id);
    if (index < 0)
        return {};
    if (choice.kind == Kind::Line) {
        for (const int each : linesOut(index)) {
            if (choiceOf({Kind::Line, each}) == choice)
                return {Kind::Line, each};
        }
        return {};
    }
    const auto &columns = box(index).columns;
    const auto column = std::find_if(columns.begin(), columns.end(), [&](const lineage::PictureColumn &each) {
        return each.path == choice.column;
    });
    if (choice.kind == Kind::Column && column != columns.end())
        return {Kind::Column, index, static_cast<int>(column - columns.begin())};
    return {Kind::Box, index};
}

EarlierPlaces CanvasScene::places() const
{
    EarlierPlaces places;
    for (std::size_t i = 0; i < m_places.size(); ++i)
        places.insert(m_picture.boxes[i].id, m_places[i]);
    return places;
}

std::shared_ptr<const CanvasScene> CanvasScene::withTrust(const std::vector<core::TrustMarks> &marks) const
{
    std::shared_ptr<CanvasScene> next;
    for (const core::TrustMarks &mark : marks) {
        const int index = indexOfBox(mark.uri.toString());
        const int met = mark.promises.met + mark.checks.met;
        const int late = mark.promises.warning + mark.checks.warning;
        const int broken = mark.promises.breached + mark.checks.breached;
        const bool judged = met + late + broken > 0;
        if (index < 0 || (!judged && !mark.ageSeconds))
            continue;
        if (next == nullptr)
            next = std::make_shared<CanvasScene>(*this);
        lineage::Box &box = next->m_picture.boxes.at(size(index));
        // What is measured and not met counts nothing, a warning half; what nobody measured does not count.
        if (judged)
            box.health = 100.0 * (met + late / 2.0) / (met + late + broken);
        box.ageSeconds = mark.ageSeconds;
    }
    return next != nullptr ? next : shared_from_this();
}

CanvasScene::Trail CanvasScene::trailOf(int start) const
{
    Trail trail;
    std::vector<bool> seenBoxes(m_boxes.size(), false);
    std::vector<bool> seenLines(m_paths.size(), false);
    const auto walk = [&](bool up) {
        std::vector<bool> walked(m_boxes.size(), false);
        std::vector<int> open{start};
        walked.at(size(start)) = true;
        while (!open.empty()) {
            const int each = open.back();
            open.pop_back();
            seenBoxes.at(size(each)) = true;
            for (const int id : up ? linesIn(each) : linesOut(each)) {
                seenLines.at(size(id)) = true;
                const int next = up ? line(id).from : line(id).to;
                if (!walked.at(size(next))) {
                    walked.at(size(next)) = true;
                    open.push_back(next);
                }
            }
        }
    };
    walk(true);
    walk(false);
    for (std::size_t i = 0; i < seenBoxes.size(); ++i) {
        if (seenBoxes[i])
            trail.boxes.push_back(static_cast<int>(i));
    }
    for (std::size_t i = 0; i < seenLines.size(); ++i) {
        if (seenLines[i])
            trail.lines.push_back(static_cast<int>(i));
    }
    return trail;
}

} // namespace meshbook::views
