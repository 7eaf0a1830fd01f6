// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/dayscalendar.h"

#include "views/health/chartwords.h"
#include "views/theme/fontscale.h"
#include "views/theme/metrics.h"
#include "views/theme/paint.h"
#include "views/widgets/charts.h"
#include "views/widgets/pieces.h"
#include "views/widgets/plaintext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace meshbook::views {

namespace {

constexpr int cell = 14;
constexpr int gap = 2;
constexpr int weekLength = 7;
constexpr qsizetype mostDays = 3 * 366;

} // namespace

DaysCalendar::DaysCalendar(QWidget *parent)
    : PaintedWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Days"));
}

void DaysCalendar::setDays(const QList<CalendarDay> &days)
{
    m_days = days.size() > mostDays ? days.last(mostDays) : days;
    if (!m_days.isEmpty()) {
        const int first = QLocale().firstDayOfWeek();
        const QDate day = m_days.constFirst().day;
        m_firstWeek = day.addDays(-((day.dayOfWeek() - first + weekLength) % weekLength));
    }
    if (find(m_current) == nullptr)
        m_current = {};
    updateGeometry();
    speak();
    update();
}

void DaysCalendar::setCurrent(const QDate &day)
{
    if (day == m_current || find(day) == nullptr)
        return;
    m_current = day;
    speak();
    update();
}

int DaysCalendar::headWidth() const
{
    const QFontMetrics fm(FontScale::current().caption);
    int widest = 0;
    for (int day = 1; day <= weekLength; ++day)
        widest = std::max(widest, fm.horizontalAdvance(QLocale().dayName(day, QLocale::ShortFormat)));
    return widest + metrics::space2;
}

int DaysCalendar::headHeight() const
{
    return QFontMetrics(FontScale::current().caption).height() + metrics::space1;
}

QSize DaysCalendar::sizeHint() const
{
    const auto days = m_days.isEmpty() ? 0 : static_cast<int>(m_firstWeek.daysTo(m_days.constLast().day)) + 1;
    const int weeks = (days + weekLength - 1) / weekLength;
    return {headWidth() + std::max(1, weeks) * (cell + gap) + metrics::space4,
            headHeight() + weekLength * (cell + gap) + 2};
}

QRect DaysCalendar::cellOf(const QDate &day) const
{
    const auto days = static_cast<int>(m_firstWeek.daysTo(day));
    const QRect place(headWidth() + days / weekLength * (cell + gap),
                      headHeight() + days % weekLength * (cell + gap), cell, cell);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

const CalendarDay *DaysCalendar::find(const QDate &day) const
{
    const auto it =
        std::lower_bound(m_days.begin(), m_days.end(), day,
                         [](const CalendarDay &each, const QDate &wanted) { return each.day < wanted; });
    return it != m_days.end() && it->day == day ? &*it : nullptr;
}

const CalendarDay *DaysCalendar::at(const QPoint &place) const
{
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 - place.x() : place.x();
    const int column = x - headWidth();
    const int row = place.y() - headHeight();
    if (m_days.isEmpty() || column < 0 || row < 0 || row >= weekLength * (cell + gap))
        return nullptr;
    return find(m_firstWeek.addDays(column / (cell + gap) * weekLength + row / (cell + gap)));
}

QString DaysCalendar::describe(const CalendarDay &day) const
{
    const QString words =
        QLocale().toString(day.day, QLocale::LongFormat) + u": " + pieces::stateWord(day.state);
    return day.words.isEmpty() ? words : words + u", " + day.words;
}

void DaysCalendar::speak()
{
    QString words;
    if (const CalendarDay *day = find(m_current)) {
        words = describe(*day);
    } else {
        const auto met = std::count_if(m_days.begin(), m_days.end(),
                                       [](const CalendarDay &each) { return each.state == State::Ok; });
        words = tr("%1 of %n day(s) met", nullptr, static_cast<int>(m_days.size())).arg(met);
    }
    words = plaintext::oneLine(words);
    if (words == accessibleDescription())
        return;
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void DaysCalendar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const SemanticPalette p = tokens();
    const FontScale fonts = FontScale::current();
    const QFontMetrics fm(fonts.caption);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto visual = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const QLocale locale;
    for (int row = 0; row < weekLength; row += 2) { // every second: rows are lower than a line of text
        const int weekday = (locale.firstDayOfWeek() - 1 + row) % weekLength + 1;
        const QRect place(0, headHeight() + row * (cell + gap), headWidth() - metrics::space2, cell);
        paint::text(&painter, visual(place), locale.dayName(weekday, QLocale::ShortFormat), fonts.caption,
                    p.text3, Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideNone);
    }
    int free = 0;
    int lastMonth = 0;
    for (const CalendarDay &each : m_days) {
        const QRect place = cellOf(each.day);
        paintDayCell(&painter, place, each.state, p);
        if (each.day.month() != lastMonth) {
            lastMonth = each.day.month();
            const QString name = locale.monthName(lastMonth, QLocale::ShortFormat);
            const int left =
                headWidth() + static_cast<int>(m_firstWeek.daysTo(each.day)) / weekLength * (cell + gap);
            if (left >= free) {
                const QRect label(left, 0, fm.horizontalAdvance(name) + 2, fm.height());
                paint::text(&painter, visual(label), name, fonts.caption, p.text3,
                            Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideNone);
                free = label.right() + metrics::space2;
            }
        }
        if (each.day == m_current) {
            painter.setPen(QPen(m_keyboardFocus && hasFocus() ? p.focus : p.text2, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(place.adjusted(-1, -1, 1, 1));
        }
    }
    if (m_keyboardFocus && hasFocus() && !m_current.isValid())
        paint::focusRing(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radiusCell, p);
}

bool DaysCalendar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const CalendarDay *day = at(help->pos()))
            QToolTip::showText(help->globalPos(), plaintext::toolTip(describe(*day)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return PaintedWidget::event(event);
}

void DaysCalendar::mousePressEvent(QMouseEvent *event)
{
    m_keyboardFocus = false;
    if (const CalendarDay *day = event->button() == Qt::LeftButton ? at(event->pos()) : nullptr) {
        setCurrent(day->day);
        emit dayActivated(day->day);
    }
}

void DaysCalendar::keyPressEvent(QKeyEvent *event)
{
    m_keyboardFocus = true;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    int days = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        days = rtl ? weekLength : -weekLength;
        break;
    case Qt::Key_Right:
        days = rtl ? -weekLength : weekLength;
        break;
    case Qt::Key_Up:
        days = -1;
        break;
    case Qt::Key_Down:
        days = 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (find(m_current) != nullptr) {
            emit dayActivated(m_current);
            return;
        }
        break;
    default:
        break;
    }
    if (days == 0 || m_days.isEmpty()) {
        PaintedWidget::keyPressEvent(event);
        return;
    }
    setCurrent(m_current.isValid() ? m_current.addDays(days) : m_days.constLast().day);
}

void DaysCalendar::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() != Qt::MouseFocusReason;
    PaintedWidget::focusInEvent(event);
    update();
}

void DaysCalendar::focusOutEvent(QFocusEvent *event)
{
    m_keyboardFocus = false;
    PaintedWidget::focusOutEvent(event);
    update();
}

} // namespace meshbook::views
