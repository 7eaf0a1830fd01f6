// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/canvaspainter.h"
#include "views/lineage/canvasscene.h"
#include "views/widgets/openin.h"
#include "views/widgets/paintedwidget.h"

#include <QElapsedTimer>
#include <QPixmap>
#include <QTimer>
#include <QVariantAnimation>

namespace meshbook::views {

/// The picture of a lineage: boxes, frames and lines, zoomed and moved. Shows a scene and says what a person
/// points at and wants; whoever owns it makes the next scene.
///
/// What stands still is painted once into a buffer as large as the widget; moving it shifts the buffer and
/// paints the strip that came into view, choosing and pointing paint over it. While zooming, lines are not
/// smoothed if there are many.
class LineageCanvas final : public PaintedWidget {
    Q_OBJECT

public:
    static constexpr double leastZoom = 0.02;
    static constexpr double mostZoom = 4.0;
    static constexpr int longestMs = 120; ///< of a movement from one layout to the next

    explicit LineageCanvas(QWidget *parent = nullptr);
    ~LineageCanvas() override;

    /// Moves from the scene before, with what is chosen (else what is in the middle) staying where it is. The
    /// first scene is fitted.
    void setScene(const CanvasScenePtr &scene, const LensColors &lens);
    [[nodiscard]] const CanvasScenePtr &scene() const { return m_scene; }
    void setLens(const LensColors &lens);
    [[nodiscard]] const LensColors &lens() const { return m_painter.lens(); }

    [[nodiscard]] double zoom() const { return m_zoom; }
    /// `anchor` (in the widget) keeps showing the same place.
    void setZoom(double zoom, const QPointF &anchor);
    void zoomBy(int steps); ///< around the middle, or what is chosen where it is in sight
    void fit();
    void resetZoom(); ///< 1:1
    void panBy(const QPoint &pixels);
    void centerOn(const QPointF &point); ///< of the scene
    void ensureVisible(const CanvasTarget &target);
    /// What of the scene is in sight.
    [[nodiscard]] QRectF visibleArea() const;
    [[nodiscard]] QPointF toScene(const QPointF &point) const { return (point - m_origin) / m_zoom; }
    [[nodiscard]] QPointF fromScene(const QPointF &point) const { return point * m_zoom + m_origin; }
    /// The room at the bottom that floating tools take from fit().
    void setToolRoom(int pixels) { m_toolRoom = pixels; }
    /// Zoom and place, for sessions, and back.
    struct View {
        double zoom = 1;
        QPointF centre; ///< of the scene
    };
    [[nodiscard]] View view() const;
    void setView(const View &view);

    [[nodiscard]] const CanvasTarget &current() const { return m_current; }
    void setCurrent(const CanvasTarget &target);
    [[nodiscard]] const CanvasTarget &hovered() const { return m_hovered; }
    /// Boxes that match what is looked for; the others step back.
    void setFound(const std::vector<int> &boxes);
    /// What a target is, in words: for tool tips and screen readers.
    [[nodiscard]] QString describe(const CanvasTarget &target) const;

    /// All of it painted into a picture of its own, as an export does, at a scale.
    [[nodiscard]] CanvasPainter makePainter() const;

    [[nodiscard]] bool isMoving() const;
    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }

signals:
    void currentChanged();
    void viewChanged(); ///< zoom or place
    void activated(const meshbook::views::CanvasTarget &target, meshbook::views::OpenIn openIn);
    void menuRequested(const meshbook::views::CanvasTarget &target, const QPoint &global);
    /// `target` is a box; by its stub, +, − or C.
    void growRequested(const meshbook::views::CanvasTarget &target, meshbook::lineage::Direction direction);
    void shrinkRequested(const meshbook::views::CanvasTarget &target);
    void columnsRequested(const meshbook::views::CanvasTarget &target);
    void hideRequested(const meshbook::views::CanvasTarget &target);
    void traceRequested(const meshbook::views::CanvasTarget &target);
    void refocusRequested(const meshbook::views::CanvasTarget &target);
    /// The chevron of a frame or of a closed group.
    void groupToggled(const meshbook::views::CanvasTarget &target);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] CanvasPainter::Job jobFor(const QRect &pixels, double ratio) const;
    void fitFrom(double least);
    void dropBuffer();
    void fillBuffer();
    void paintMovement(QPainter *painter);
    void paintOver(QPainter *painter);
    void paintFound(QPainter *painter, const CanvasPainter::Job &job);
    void startMovement(const CanvasScene &before, const QPointF &shift);
    void keepPlace(const CanvasScene &before, QPointF &shift);
    void place(const QPointF &origin);
    void viewMoved();
    void setHovered(const CanvasTarget &target);
    void updateTrail();
    void press(const CanvasTarget &target);
    bool handleNative(QEvent *event);
    bool handleCommandKey(const QKeyEvent &event);
    bool handleLetter(int key);
    [[nodiscard]] bool handleArrow(const QKeyEvent &event);
    void speak();
    [[nodiscard]] QString describeBox(const CanvasTarget &target) const;
    [[nodiscard]] QString describeLine(int index) const;

    CanvasScenePtr m_scene;
    CanvasPainter m_painter;
    double m_zoom = 1;
    QPointF m_origin; ///< where the scene's origin stands in the widget; on whole device pixels
    QSizeF m_placedIn; ///< the size of the widget m_origin was chosen for
    int m_toolRoom = 0;
    double m_leastFit = leastZoom;
    bool m_fitted = false; ///< stays fitted while resized, until one zooms or pans

    QPixmap m_buffer; ///< what stands still, in device pixels
    QRegion m_missing; ///< of the buffer, in device pixels
    QTimer m_settle; ///< after zooming: paint it smoothly
    bool m_rough = false;

    CanvasTarget m_current;
    CanvasTarget m_hovered;
    CanvasScene::Trail m_trail; ///< of what is hovered, else chosen
    std::vector<int> m_found;
    QVariantAnimation m_movement;
    std::vector<QRectF> m_movedFrom; ///< by box of the scene; empty rectangles come new
    QPoint m_pressedAt;
    QPoint m_pannedAt;
    bool m_panning = false;
    bool m_mayPan = false; ///< pressed beside everything: a drag moves the picture
    bool m_spaceHeld = false;
    bool m_keyboardFocus = false;
    double m_wheelRest = 0;
};

} // namespace meshbook::views
