// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/burndown.h"
#include "views/health/chartlegend.h"
#include "views/health/chartwords.h"
#include "views/health/dayscalendar.h"
#include "views/health/rangebar.h"
#include "views/health/timechart.h"
#include "views/theme/theme.h"
#include "views/widgets/paintedwidget.h"

#include <QChart>
#include <QDateEdit>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using core::Standing;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr qint64 begin = 1'793'000'000'000; ///< 26 Oct 2026

/// Thirty days of an age measured every hour, with one breach on the tenth day and a silence on the
/// twentieth.
TimeChartData sawtooth()
{
    std::vector<qint64> at;
    std::vector<double> values;
    std::vector<Standing> standings;
    for (qint64 i = 0; i < 30 * 24; ++i) {
        const bool late = i >= 240 && i < 264;
        const bool silent = i >= 480 && i < 490;
        at.push_back(begin + i * hour);
        values.push_back(silent     ? std::numeric_limits<double>::quiet_NaN()
                             : late ? 3 * 3600.0
                                    : 600.0 + 60.0 * static_cast<double>(i % 20));
        standings.push_back(silent ? Standing::Unknown : late ? Standing::Breached : Standing::Met);
    }
    TimeChartData data;
    data.name = u"Freshness of Orders"_s;
    data.lineName = u"age"_s;
    data.unit = ChartUnit::Seconds;
    data.series =
        std::make_shared<const health::ChartSeries>(std::move(at), std::move(values), std::move(standings));
    data.promise = ChartPromise{7200, 5400, true, u"promise ≤ 2 h"_s};
    data.intervals.push_back({ChartInterval::Kind::Breach, begin + 240 * hour, begin + 264 * hour, false,
                              u"1 d"_s, u"breach of 1 d"_s});
    data.markers.push_back({ChartMarker::Kind::Contract, begin + 100 * hour, u"version 2"_s});
    data.from = begin;
    data.to = begin + 30 * day;
    return data;
}

void wheel(QWidget *widget, QPointF place, int delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(place, widget->mapToGlobal(place), {}, {0, delta}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

} // namespace

/// Charts of health: what mouse and keys do, what is told to who cannot see them.
class ChartsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void isNamedBeforeThereIsData();
    void linesKeepGaps();
    void wheelZoomsToThePointer();
    void dragChoosesAStretch();
    void shiftDragAndKeysPan();
    void keysWalkOverPoints();
    void zoomEndsSomewhere();
    void legendTakesPartsAway();
    void nothingToDraw();
    void rubbishIsDrawnToo();
    void looksDifferWithoutColour();
    void budgetIsWalkedAndSpent();
    void calendarIsWalked();
    void rangesKeepTheirWords();
    void wordsOfValues_data();
    void wordsOfValues();
    void ticksAreRound();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TimeChart> m_chart;
};

void ChartsTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(qApp);
    m_theme->setScheme(Theme::Scheme::Light);
}

void ChartsTest::init()
{
    m_chart = std::make_unique<TimeChart>();
    m_chart->resize(900, 300);
    m_chart->setData(sawtooth());
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
}

void ChartsTest::cleanup()
{
    m_chart.reset();
}

/// Pages show their chart while its data is still being read.
void ChartsTest::isNamedBeforeThereIsData()
{
    TimeChart chart;
    QVERIFY(!chart.accessibleName().isEmpty());
    chart.setData(sawtooth());
    QCOMPARE(chart.accessibleName(), sawtooth().name);
    chart.setData({});
    QVERIFY(!chart.accessibleName().isEmpty());
}

void ChartsTest::linesKeepGaps()
{
    QCOMPARE(m_chart->drawn().starts.size(), 2U);
    int visible = 0;
    for (const QAbstractSeries *each : m_chart->chart()->series()) {
        const auto *line = qobject_cast<const QLineSeries *>(each);
        visible += line != nullptr && line->isVisible() && line->count() > 1 ? 1 : 0;
    }
    QCOMPARE(visible, 2);
}

void ChartsTest::wheelZoomsToThePointer()
{
    const QRectF area = m_chart->plotArea();
    const qint64 wanted = begin + 240 * hour;
    const double x = area.left() + area.width() * 240.0 / 720.0;
    const qint64 before = m_chart->to() - m_chart->from();
    const QSignalSpy moved(m_chart.get(), &TimeChart::rangeChanged);
    wheel(m_chart->viewport(), {x, area.center().y()}, 240);
    QVERIFY(moved.count() > 0);
    const qint64 after = m_chart->to() - m_chart->from();
    QVERIFY(after < before);
    // What was under the pointer is there still, to a pixel.
    const double share = static_cast<double>(wanted - m_chart->from()) / static_cast<double>(after);
    QVERIFY(std::abs(area.left() + share * area.width() - x) < 1.5);
    wheel(m_chart->viewport(), {x, area.center().y()}, -2400);
    QCOMPARE(m_chart->from(), begin);
    QCOMPARE(m_chart->to(), begin + 30 * day);
}

void ChartsTest::dragChoosesAStretch()
{
    const QRectF area = m_chart->plotArea();
    const QPoint from(static_cast<int>(area.left() + area.width() / 3), static_cast<int>(area.center().y()));
    const QPoint to(static_cast<int>(area.left() + area.width() * 2 / 3), from.y());
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_chart->viewport(), to);
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, to);
    QVERIFY(std::abs(m_chart->from() - (begin + 10 * day)) < 2 * hour);
    QVERIFY(std::abs(m_chart->to() - (begin + 20 * day)) < 2 * hour);
    QTest::mouseDClick(m_chart->viewport(), Qt::LeftButton, {},
                       {static_cast<int>(area.right()) - 3, from.y()});
    QCOMPARE(m_chart->to() - m_chart->from(), 30 * day);
}

void ChartsTest::shiftDragAndKeysPan()
{
    m_chart->setRange(begin + 10 * day, begin + 20 * day);
    const QRectF area = m_chart->plotArea();
    const QPoint from = area.center().toPoint();
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, Qt::ShiftModifier, from);
    QTest::mouseMove(m_chart->viewport(), from + QPoint(static_cast<int>(area.width() / 10), 0));
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, Qt::ShiftModifier, from);
    QVERIFY(std::abs(m_chart->from() - (begin + 9 * day)) < hour);
    QCOMPARE(m_chart->to() - m_chart->from(), 10 * day);
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(std::abs(m_chart->from() - (begin + 10 * day)) < hour);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_chart->to(), begin + 30 * day); // not past the end
    QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    QVERIFY(m_chart->to() - m_chart->from() < 10 * day);
    QTest::keyClick(m_chart.get(), Qt::Key_0);
    QCOMPARE(m_chart->to() - m_chart->from(), 30 * day);
}

void ChartsTest::keysWalkOverPoints()
{
    QVERIFY(m_chart->accessibleDescription().contains(u"1 breach"_s));
    m_chart->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QCOMPARE(m_chart->current(), std::optional<std::size_t>(719));
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QCOMPARE(m_chart->current(), std::optional<std::size_t>(718));
    QVERIFY(m_chart->accessibleDescription().contains(u"age"_s));
    QVERIFY(m_chart->accessibleDescription().contains(u"promise ≤ 2 h"_s));
    QTest::keyClick(m_chart.get(), Qt::Key_PageUp); // to the breach
    QCOMPARE(m_chart->current(), std::optional<std::size_t>(240));
    QVERIFY2(m_chart->accessibleDescription().contains(u"breach of 1 d"_s),
             qPrintable(m_chart->accessibleDescription()));
    const QSignalSpy opened(m_chart.get(), &TimeChart::intervalActivated);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QVERIFY(!m_chart->current());
    // Walking past the edge of what is seen takes the chart along.
    m_chart->setRange(begin + 20 * day, begin + 25 * day);
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QVERIFY(m_chart->from() < begin + 20 * day);
}

void ChartsTest::zoomEndsSomewhere()
{
    for (int i = 0; i < 200; ++i)
        m_chart->zoom(1.5, begin + 5 * day);
    QVERIFY(m_chart->to() > m_chart->from());
    QVERIFY(m_chart->to() - m_chart->from() >= 10'000);
    m_chart->zoom(std::numeric_limits<double>::quiet_NaN(), begin);
    m_chart->zoom(-1, begin);
    m_chart->setRange(std::numeric_limits<qint64>::min() / 4, std::numeric_limits<qint64>::max() / 4);
    QCOMPARE(m_chart->from(), begin);
    QCOMPARE(m_chart->to(), begin + 30 * day);
}

void ChartsTest::legendTakesPartsAway()
{
    ChartLegend legend(m_chart.get());
    legend.show();
    const QList<PaintedButton *> switches = legend.findChildren<PaintedButton *>();
    QCOMPARE(switches.size(), 5);
    for (PaintedButton *each : switches) {
        QVERIFY(!each->accessibleName().isEmpty());
        const QImage before = m_chart->grab().toImage();
        QTest::mouseClick(each, Qt::LeftButton);
        QVERIFY2(m_chart->grab().toImage() != before, qPrintable(each->text()));
        QTest::keyClick(each, Qt::Key_Space);
        QVERIFY(each->isChecked());
    }
}

void ChartsTest::nothingToDraw()
{
    m_chart->setData({});
    QVERIFY(m_chart->accessibleDescription().contains(u"No measurements"_s));
    TimeChartData empty = sawtooth();
    empty.series = {};
    m_chart->setData(empty);
    QVERIFY(!m_chart->grab().isNull());
    for (const int key : {Qt::Key_Left, Qt::Key_Home, Qt::Key_PageUp, Qt::Key_Plus, Qt::Key_Return})
        QTest::keyClick(m_chart.get(), static_cast<Qt::Key>(key));
    QVERIFY(!m_chart->current());
}

void ChartsTest::rubbishIsDrawnToo()
{
    TimeChartData data = sawtooth();
    std::vector<qint64> at;
    std::vector<double> values;
    for (qint64 i = 0; i < 5'000; ++i) {
        at.push_back(begin + i * hour / 8);
        values.push_back(i % 2 == 0 ? 1e300 * (i % 3 == 0 ? -1 : 1)
                                    : std::numeric_limits<double>::quiet_NaN());
    }
    data.series = std::make_shared<const health::ChartSeries>(std::move(at), std::move(values));
    m_chart->setData(data);
    QVERIFY(!m_chart->grab().isNull());
    QVERIFY(m_chart->chart()->series().size() <= 130);
}

/// What colours say is said by shapes too: the picture without its colours still shows where the breach is.
void ChartsTest::looksDifferWithoutColour()
{
    for (const bool contrast : {false, true}) {
        for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
            m_theme->setScheme(scheme);
            m_theme->setHighContrast(contrast);
            const QImage with = m_chart->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
            m_chart->setPartShown(TimeChart::Part::Intervals, false);
            const QImage without = m_chart->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
            m_chart->setPartShown(TimeChart::Part::Intervals, true);
            QVERIFY(with != without);
        }
    }
    m_theme->setHighContrast(false);
    m_theme->setScheme(Theme::Scheme::Light);
}

void ChartsTest::budgetIsWalkedAndSpent()
{
    BurnDown burn;
    QVERIFY(burn.accessibleDescription().contains(u"Unknown"_s));
    burn.resize(400, 220);
    burn.setData({{{begin, 1}, {begin + 10 * day, 0.5}, {begin + 20 * day, -0.5}}, begin, begin + 30 * day});
    QCOMPARE(burn.spentAt(), std::optional<qint64>(begin + 15 * day));
    QVERIFY(burn.accessibleDescription().contains(u"spent on"_s));
    burn.show();
    QTest::keyClick(&burn, Qt::Key_Left);
    QCOMPARE(burn.current(), std::optional<std::size_t>(2));
    QVERIFY(burn.accessibleDescription().contains(u"-50 %"_s));
    QTest::keyClick(&burn, Qt::Key_Left);
    QVERIFY(burn.accessibleDescription().contains(u"50 %"_s));
    QTest::keyClick(&burn, Qt::Key_Escape);
    QVERIFY(!burn.current());
    QVERIFY(!burn.grab().isNull());
    burn.setData({{{begin, 1}, {begin + 20 * day, 0.5}}, begin, begin + 30 * day});
    QVERIFY(!burn.spentAt());
}

void ChartsTest::calendarIsWalked()
{
    DaysCalendar calendar;
    QList<CalendarDay> days;
    const QDate first(2026, 9, 1);
    for (int i = 0; i < 60; ++i)
        days.append({first.addDays(i), i == 30 ? State::Breach : State::Ok, i == 30 ? u"90 %"_s : QString()});
    calendar.setDays(days);
    calendar.resize(calendar.sizeHint());
    calendar.show();
    QVERIFY(calendar.accessibleDescription().contains(u"59 of 60"_s));
    calendar.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&calendar, Qt::Key_Left);
    QCOMPARE(calendar.current(), first.addDays(59));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&calendar, Qt::Key_Left);
    QTest::keyClick(&calendar, Qt::Key_Up);
    QCOMPARE(calendar.current(), first.addDays(30));
    QVERIFY(calendar.accessibleDescription().contains(u"90 %"_s));
    const QSignalSpy opened(&calendar, &DaysCalendar::dayActivated);
    QTest::keyClick(&calendar, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).toDate(), first.addDays(30));
}

void ChartsTest::rangesKeepTheirWords()
{
    RangeBar bar;
    const QDate today(2026, 11, 22);
    QCOMPARE(bar.toText(), u"30"_s);
    QCOMPARE(bar.from(today), QDate(2026, 10, 24));
    QCOMPARE(bar.to(today), today);
    const QSignalSpy changed(&bar, &RangeBar::changed);
    for (const QString &text : {u"7"_s, u"90"_s, u"365"_s, u"all"_s, u"2026-01-05..2026-02-01"_s}) {
        QVERIFY(bar.setText(text));
        QCOMPARE(bar.toText(), text);
        QVERIFY(!bar.words().isEmpty());
    }
    QCOMPARE(changed.count(), 5);
    QCOMPARE(bar.from(today), QDate(2026, 1, 5));
    QCOMPARE(bar.to(today), QDate(2026, 2, 1));
    for (const QString &text : {u""_s, u"-3"_s, u"x..y"_s, u"2026-02-31..2026-03-01"_s})
        QVERIFY(!bar.setText(text));
    QCOMPARE(bar.toText(), u"2026-01-05..2026-02-01"_s);
    bar.findChildren<QDateEdit *>().constFirst()->setDate(QDate(2026, 3, 1)); // after the last: turned round
    QCOMPARE(bar.from(today), QDate(2026, 2, 1));
    QCOMPARE(bar.to(today), QDate(2026, 3, 1));
}

void ChartsTest::wordsOfValues_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("words");
    const auto seconds = static_cast<int>(ChartUnit::Seconds);
    const auto percent = static_cast<int>(ChartUnit::Percent);
    const auto number = static_cast<int>(ChartUnit::Number);
    QTest::newRow("0 s") << 0.0 << seconds << u"0 s"_s;
    QTest::newRow("half a second") << 0.5 << seconds << u"0.5 s"_s;
    QTest::newRow("a minute and a half") << 90.0 << seconds << u"2 min"_s;
    QTest::newRow("two hours") << 7200.0 << seconds << u"2 h"_s;
    QTest::newRow("two hours and a bit") << 8999.0 << seconds << u"2 h 30 min"_s;
    QTest::newRow("34 hours") << 122'400.0 << seconds << u"34 h"_s;
    QTest::newRow("three days") << 270'000.0 << seconds << u"3 d 3 h"_s;
    QTest::newRow("before") << -60.0 << seconds << u"−1 min"_s;
    QTest::newRow("near a hundred") << 99.96 << percent << u"99.96 %"_s;
    QTest::newRow("a hundred") << 100.0 << percent << u"100.0 %"_s;
    QTest::newRow("share") << 97.1 << percent << u"97.1 %"_s;
    QTest::newRow("rows") << 1204.0 << number << u"1,204"_s;
    QTest::newRow("fraction") << 0.12345 << number << u"0.1235"_s;
}

void ChartsTest::wordsOfValues()
{
    QFETCH(const double, value);
    QFETCH(const int, unit);
    QFETCH(const QString, words);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(chartwords::value(value, static_cast<ChartUnit>(unit)), words);
}

void ChartsTest::ticksAreRound()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QStringList labels;
    for (const chartwords::Tick &tick : chartwords::valueTicks(0, 8 * 3600, 4, ChartUnit::Seconds))
        labels << tick.label;
    QCOMPARE(labels, (QStringList{u"0 s"_s, u"2 h"_s, u"4 h"_s, u"6 h"_s, u"8 h"_s}));
    for (const qint64 length : {hour / 60, hour, 6 * hour, day, 7 * day, 30 * day, 400 * day, 3'000 * day}) {
        const QList<chartwords::Tick> ticks = chartwords::timeTicks(begin, begin + length, 6);
        QVERIFY2(!ticks.isEmpty() && ticks.size() <= 7, qPrintable(QString::number(length)));
        for (const chartwords::Tick &tick : ticks) {
            QVERIFY(tick.at >= static_cast<double>(begin) && tick.at <= static_cast<double>(begin + length));
            QVERIFY(!tick.label.isEmpty());
        }
    }
    QVERIFY(chartwords::timeTicks(10, 10, 5).isEmpty());
    QVERIFY(chartwords::valueTicks(1, 1, 5, ChartUnit::Number).size() == 1);
}

QTEST_MAIN(ChartsTest)
#include "tst_charts.moc"
