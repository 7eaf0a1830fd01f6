// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/paintedwidget.h"

#include <QDate>
#include <QList>

namespace meshbook::views {

/// One day of a calendar of how promises were kept.
struct CalendarDay {
    QDate day = {};
    State state = State::Unknown;
    QString words = {}; ///< "97.1 %, promise 99.0 %, 1 breach"
};

/// A calendar as a heat map: a row for each weekday, a column for each week. State is told by colour and by
/// the shape of the cell, as on attainment strips. Arrow keys walk, Enter or a click goes to the day.
class DaysCalendar final : public PaintedWidget {
    Q_OBJECT

public:
    explicit DaysCalendar(QWidget *parent = nullptr);

    /// Ascending, a day at most once. Of very many only the last three years.
    void setDays(const QList<CalendarDay> &days);
    [[nodiscard]] const QList<CalendarDay> &days() const { return m_days; }
    [[nodiscard]] QDate current() const { return m_current; }
    void setCurrent(const QDate &day);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void dayActivated(const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect cellOf(const QDate &day) const;
    [[nodiscard]] const CalendarDay *at(const QPoint &place) const;
    [[nodiscard]] const CalendarDay *find(const QDate &day) const;
    [[nodiscard]] QString describe(const CalendarDay &day) const;
    [[nodiscard]] int headWidth() const;
    [[nodiscard]] int headHeight() const;
    void speak();

    QList<CalendarDay> m_days;
    QDate m_firstWeek; ///< first day of the first column
    QDate m_current;
    bool m_keyboardFocus = false;
};

} // namespace meshbook::views
