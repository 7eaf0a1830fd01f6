// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glossary/termpicture.h"
#include "views/widgets/paintedwidget.h"

namespace meshbook::views {

/// A picture of terms, zoomed and moved by mouse and keys. It says what a person points at and wants; whoever
/// owns it makes the next picture.
class TermCanvas final : public PaintedWidget {
    Q_OBJECT

public:
    static constexpr double leastZoom = 0.1;
    static constexpr double mostZoom = 4.0;

    explicit TermCanvas(QWidget *parent = nullptr);

    /// Fitted where the middle is another term; else what is chosen stays where it is.
    void setPicture(const TermPicturePtr &picture);
    [[nodiscard]] const TermPicturePtr &picture() const { return m_picture; }

    /// Of a term; -1: none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int term);
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom, const QPointF &anchor);
    void zoomBy(int steps);
    void fit();
    void panBy(const QPointF &pixels);
    void ensureVisible(int term);
    /// Where a term is, in the widget; null where there is none.
    [[nodiscard]] QRectF rectOf(int term) const;
    /// A term in words, for tool tips and screen readers.
    [[nodiscard]] QString describe(int term) const;

    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }

signals:
    void currentChanged(int term);
    void centreRequested(int term);
    void openRequested(int term);
    void menuRequested(int term, const QPoint &global);
    void viewChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] int termAt(const QPointF &pixel) const;
    [[nodiscard]] QPointF toPicture(const QPointF &pixel) const { return (pixel - m_origin) / m_zoom; }
    /// The nearest term in a direction; the same one where there is none.
    [[nodiscard]] int nextFrom(int term, const QPointF &direction) const;
    bool handleArrow(const QKeyEvent &event);
    void setHovered(int term);
    void speak();

    TermPicturePtr m_picture;
    double m_zoom = 1;
    QPointF m_origin; ///< of the picture, in the widget
    bool m_fitted = true; ///< stays fitted while resized, until one zooms or pans
    int m_current = -1;
    int m_hovered = -1;
    bool m_keyboardFocus = false;
    bool m_panning = false;
    QPointF m_pannedAt;
    double m_wheelRest = 0;
};

} // namespace meshbook::views
