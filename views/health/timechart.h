// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/decimation.h"
#include "views/health/chartdata.h"

#include <QChartView>
#include <QList>

#include <array>

class QLineSeries;
class QValueAxis;

namespace meshbook::views {

/// Values over time against what was promised: the line, the promise, what is close to it, breaches, markers.
///
/// Only what a pixel can show is handed to the chart (health::decimate), so millions of points move as fast
/// as a few. Wheel zooms to the pointer, a drag chooses a stretch, Shift+drag or the middle button moves it,
/// keys do all of it and walk over the points; where they stand is told to screen readers.
class TimeChart final : public QChartView {
    Q_OBJECT

public:
    /// What a person can take away from the picture.
    enum class Part : quint8 { Line, Promise, Warning, Intervals, Markers };
    static constexpr int partCount = 5;

    explicit TimeChart(QWidget *parent = nullptr);
    ~TimeChart() override;

    /// Shows all of it.
    void setData(TimeChartData shown);
    [[nodiscard]] const TimeChartData &chartData() const { return m_data; }

    /// The stretch on view, within what there is.
    [[nodiscard]] qint64 from() const { return m_from; }
    [[nodiscard]] qint64 to() const { return m_to; }
    void setRange(qint64 from, qint64 to);
    void showAll();
    /// Above 1 comes nearer; what is at `at` stays where it is.
    void zoom(double factor, qint64 at);
    void panBy(qint64 ms);

    void setPartShown(Part part, bool shown);
    [[nodiscard]] bool isPartShown(Part part) const { return m_shown[static_cast<std::size_t>(part)]; }

    /// The point the crosshair stands on: an index into the series.
    [[nodiscard]] std::optional<std::size_t> current() const { return m_current; }
    void setCurrent(std::optional<std::size_t> point);
    /// What is at a point, in a sentence.
    [[nodiscard]] QString describe(std::size_t point) const;

    [[nodiscard]] const health::Decimated &drawn() const { return m_drawn; }
    [[nodiscard]] QRectF plotArea() const;

    [[nodiscard]] QSize sizeHint() const override { return {720, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 140}; }

signals:
    void rangeChanged(qint64 from, qint64 to);
    void currentChanged();
    /// Enter or a double click on a breach.
    void intervalActivated(int index);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void layOut();
    void draw();
    void applyLook();
    void fitValues();
    bool walk(int key);
    void walkPoints(int steps);
    void walkIntervals(int step);
    void speak();
    [[nodiscard]] qint64 least() const;
    [[nodiscard]] double xOf(qint64 at) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] qint64 momentAt(double x) const;
    [[nodiscard]] int intervalAt(qint64 moment) const; ///< -1: none
    [[nodiscard]] QPen linePen() const;
    void paintDense(QPainter *painter) const;
    void paintGrid(QPainter *painter) const;
    void paintBands(QPainter *painter) const;
    void paintIntervals(QPainter *painter) const;
    void paintIntervalLabels(QPainter *painter) const;
    void paintMarkers(QPainter *painter) const;
    void paintPromise(QPainter *painter) const;
    void paintDots(QPainter *painter) const;
    void paintCrosshair(QPainter *painter) const;
    void paintNothing(QPainter *painter) const;

    TimeChartData m_data;
    health::Decimated m_drawn;
    qint64 m_from = 0;
    qint64 m_to = 0;
    double m_low = 0;
    double m_high = 1;
    std::array<bool, partCount> m_shown{true, true, true, true, true};
    std::optional<std::size_t> m_current;
    QValueAxis *m_x;
    QValueAxis *m_y;
    QList<QLineSeries *> m_lines; ///< a line for each stretch without gap
    std::vector<std::size_t> m_dots; ///< points too far apart for a line
    std::optional<double> m_dragFrom; ///< x of a stretch being chosen
    double m_dragTo = 0;
    std::optional<double> m_panFrom;
    double m_wheelRest = 0;
    bool m_keyboardFocus = false;
    bool m_dense = false; ///< more points than smoothing can show
};

} // namespace meshbook::views
