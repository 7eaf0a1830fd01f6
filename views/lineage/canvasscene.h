// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "lineage/layout.h"
#include "lineage/picture.h"
#include "views/lineage/canvasmetrics.h"
#include "views/lineage/canvastarget.h"
#include "views/lineage/rectgrid.h"

#include <QHash>
#include <QPainterPath>

#include <memory>
#include <vector>

namespace meshbook::views {

/// A picture and where everything in it stands: what is painted, pointed at and walked along. Never changes
/// once made, so the canvas, an export and an animation can hold it at the same time.
class CanvasScene final : public std::enable_shared_from_this<CanvasScene> {
public:
    /// With `mirrored` the flow goes from right to left, for right-to-left windows. `layout` must be of
    /// layoutInput() of the same picture.
    CanvasScene(lineage::Picture picture, const lineage::Layout &layout, lineage::Flow flow,
                const CanvasMetrics &metrics, bool mirrored = false);

    [[nodiscard]] const lineage::Picture &picture() const { return m_picture; }
    [[nodiscard]] const CanvasMetrics &metrics() const { return m_metrics; }
    [[nodiscard]] lineage::Flow flow() const { return m_flow; }
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }
    [[nodiscard]] const QRectF &bounds() const { return m_bounds; }
    [[nodiscard]] qint64 crossings() const { return m_crossings; }

    [[nodiscard]] int boxCount() const { return static_cast<int>(m_boxes.size()); }
    [[nodiscard]] const lineage::Box &box(int index) const { return m_picture.boxes.at(size(index)); }
    [[nodiscard]] const lineage::Line &line(int index) const { return m_picture.lines.at(size(index)); }
    /// As drawn, without its stubs.
    [[nodiscard]] const QRectF &boxRect(int index) const { return m_boxes.at(size(index)); }
    [[nodiscard]] QRectF columnRect(int box, int column) const;
    [[nodiscard]] QRectF moreRect(int box) const; ///< empty where all columns are shown
    /// Empty where nothing is hidden on that side.
    [[nodiscard]] QRectF stubRect(int box, lineage::Direction direction) const;
    [[nodiscard]] const QRectF &frameRect(int index) const { return m_frames.at(size(index)); }
    [[nodiscard]] const QPainterPath &linePath(int index) const { return m_paths.at(size(index)); }
    /// Where the head of the arrow stands, and the direction it comes from (a unit vector).
    [[nodiscard]] QPointF lineEnd(int index) const { return m_ends.at(size(index)); }
    [[nodiscard]] QPointF lineHeading(int index) const { return m_headings.at(size(index)); }
    /// The middle of a line, or of what it does not share with others: where its count stands.
    [[nodiscard]] QPointF lineMiddle(int index) const;

    /// Lines that leave and reach a box, by their other end's place across the flow.
    [[nodiscard]] const std::vector<int> &linesOut(int box) const { return m_out.at(size(box)); }
    [[nodiscard]] const std::vector<int> &linesIn(int box) const { return m_in.at(size(box)); }
    [[nodiscard]] int indexOfBox(const QString &id) const { return m_byId.value(id, -1); }

    /// What is in sight, ascending. For one thread at a time.
    void boxesIn(const QRectF &area, std::vector<int> &into) const { m_boxGrid.find(area, into); }
    void linesIn(const QRectF &area, std::vector<int> &into) const { m_lineGrid.find(area, into); }
    [[nodiscard]] CanvasTarget at(const QPointF &point, double tolerance) const;

    [[nodiscard]] QRectF rectOf(const CanvasTarget &target) const;
    [[nodiscard]] CanvasChoice choiceOf(const CanvasTarget &target) const;
    /// None where the picture does not hold it (any more); a column that is closed gives its box.
    [[nodiscard]] CanvasTarget find(const CanvasChoice &choice) const;
    [[nodiscard]] EarlierPlaces places() const;

    /// The same drawing with health and age as they were measured; itself where nothing is known.
    [[nodiscard]] std::shared_ptr<const CanvasScene>
    withTrust(const std::vector<core::TrustMarks> &marks) const;

    /// All boxes and lines from which `box` can be reached, and that can be reached from it, in the picture.
    struct Trail {
        std::vector<int> boxes;
        std::vector<int> lines;
    };
    [[nodiscard]] Trail trailOf(int box) const;

private:
    [[nodiscard]] static std::size_t size(int index) { return static_cast<std::size_t>(index); }
    void place(const lineage::Layout &layout);
    void route(const lineage::Layout &layout);
    void connectBoxes();
    [[nodiscard]] CanvasTarget boxAt(int index, const QPointF &point) const;

    lineage::Picture m_picture;
    CanvasMetrics m_metrics;
    lineage::Flow m_flow;
    bool m_mirrored;
    QRectF m_bounds;
    qint64 m_crossings;
    std::vector<QRectF> m_boxes;
    std::vector<QRectF> m_frames;
    std::vector<QPointF> m_places; ///< as the layout gave them, for the next one
    std::vector<QPainterPath> m_paths;
    QHash<int, QPointF> m_branches; ///< the middles of lines that share a trunk
    std::vector<QPointF> m_ends;
    std::vector<QPointF> m_headings;
    std::vector<std::vector<int>> m_out;
    std::vector<std::vector<int>> m_in;
    QHash<QString, int> m_byId;
    RectGrid m_boxGrid; ///< with stubs
    RectGrid m_lineGrid;
};

using CanvasScenePtr = std::shared_ptr<const CanvasScene>;

} // namespace meshbook::views
