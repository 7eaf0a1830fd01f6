// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/calendar.h"
#include "health/deadlines.h"
#include "health/schedule.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using health::Range;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

qint64 at(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

/// When something is due: times of day with zones, clocks that change, cron lines, maintenance, calendars.
class TestSchedules final : public QObject {
    Q_OBJECT

private slots:
    void timesOfDayAndZones_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("offset") << u"09:00-08:00"_s << QString() << QTime(9, 0) << QByteArray("UTC-08:00");
        QTest::newRow("abbreviation")
            << u"06:00 CET"_s << QString() << QTime(6, 0) << QByteArray("Europe/Berlin");
        QTest::newRow("zone as unit") << u"06:00"_s << u"CET"_s << QTime(6, 0) << QByteArray("Europe/Berlin");
        QTest::newRow("IANA") << u"9:30 pm Asia/Kolkata"_s << QString() << QTime(21, 30)
                              << QByteArray("Asia/Kolkata");
        QTest::newRow("OpenMetadata")
            << u"09:00"_s << u"GMT+02:00(Europe/Berlin)"_s << QTime(9, 0) << QByteArray("Europe/Berlin");
        QTest::newRow("no zone") << u"23:59:30"_s << QString() << QTime(23, 59, 30) << QByteArray();
        QTest::newRow("no time") << u"early"_s << QString() << QTime() << QByteArray();
        QTest::newRow("25 o'clock") << u"25:00"_s << QString() << QTime() << QByteArray();
        QTest::newRow("no such zone") << u"09:00 Moon/Crater"_s << QString() << QTime() << QByteArray();
    }
    void timesOfDayAndZones()
    {
        QFETCH(const QString, value);
        QFETCH(const QString, unit);
        QFETCH(const QTime, time);
        QFETCH(const QByteArray, zone);
        const auto schedule = health::timeOfDay(value, unit);
        QCOMPARE(schedule.has_value(), time.isValid());
        if (!schedule)
            return;
        QCOMPARE(*schedule->dueBy, time);
        QCOMPARE(schedule->zone, zone);
    }

    void aDeadlineStaysAtItsHourWhenClocksChange()
    {
        const health::Schedule schedule{"Europe/Berlin", QTime(6, 0), {}, {}};
        const auto due =
            health::deadlinesIn(schedule, {at(u"2026-10-24T00:00:00Z"_s), at(u"2026-10-27T00:00:00Z"_s)});
        QCOMPARE(due,
                 (std::vector{at(u"2026-10-24T04:00:00Z"_s), at(u"2026-10-25T05:00:00Z"_s),
                              at(u"2026-10-26T05:00:00Z"_s)}));
        // 02:30 comes twice that night, and not at all in spring.
        const health::Schedule night{"Europe/Berlin", QTime(2, 30), {}, {}};
        QCOMPARE(health::deadlinesIn(night, {at(u"2026-10-25T00:00:00Z"_s), at(u"2026-10-26T00:00:00Z"_s)}),
                 (std::vector{at(u"2026-10-25T00:30:00Z"_s)}));
        QCOMPARE(health::deadlinesIn(night, {at(u"2026-03-29T00:00:00Z"_s), at(u"2026-03-30T00:00:00Z"_s)}),
                 (std::vector{at(u"2026-03-29T01:30:00Z"_s)}));
    }

    void cronLines()
    {
        QCOMPARE(health::cronEvery(u"*/15 * * * *"_s), std::optional(15 * minute));
        QCOMPARE(health::cronEvery(u"5 * * * *"_s), std::optional(hour));
        QCOMPARE(health::cronEvery(u"0 20 * * *"_s), std::optional(day));
        QCOMPARE(health::cronEvery(u"0 20 * * 1"_s), std::optional(7 * day));
        QCOMPARE(health::cronEvery(u"0 8,12 * * *"_s), std::optional(20 * hour)); // over the night
        QCOMPARE(health::cronEvery(u"0 8-18 * * *"_s), std::optional(14 * hour));
        QCOMPARE(health::cronEvery(u"0 6 * * MON-FRI"_s), std::optional(3 * day));
        QCOMPARE(health::cronEvery(u"0 6 * * 5-1"_s), std::optional(4 * day));
        QCOMPARE(health::cronEvery(u"0,20 * * * *"_s), std::optional(40 * minute));
        QVERIFY(!health::cronEvery(u"0 25 * * *"_s));
        QVERIFY(!health::cronEvery(u"0 a-b * * *"_s));
        QVERIFY(!health::cronEvery(u"whenever"_s));
        QVERIFY(!health::cronEvery(QString(10'000, u'*')));
    }

    void maintenanceWindows()
    {
        const Range week{at(u"2026-11-02T00:00:00Z"_s), at(u"2026-11-09T00:00:00Z"_s)};
        QCOMPARE(health::maintenanceIn(u"Sun 23:00-01:00 UTC"_s, week),
                 (std::vector{Range{at(u"2026-11-01T23:00:00Z"_s), at(u"2026-11-02T01:00:00Z"_s)},
                              Range{at(u"2026-11-08T23:00:00Z"_s), at(u"2026-11-09T01:00:00Z"_s)}}));
        QVERIFY(health::maintenanceIn(u"daily 02:00-02:30"_s, week).size() >= 7);
        QCOMPARE(health::maintenanceIn(u"2026-11-03T02:00Z/2026-11-03T04:00Z"_s, week).size(),
                 std::size_t{1});
        QVERIFY(health::maintenanceIn(u"now and then"_s, week).empty());
        QVERIFY(health::maintenanceIn(u"2026-11-03T04:00Z/2026-11-03T02:00Z"_s, week).empty());
    }

    void daysOfTheCalendarFollowTheClocks()
    {
        const auto days = health::localDays({at(u"2026-10-24T12:00:00Z"_s), at(u"2026-10-26T12:00:00Z"_s)},
                                            "Europe/Berlin");
        QCOMPARE(days.size(), std::size_t{3});
        QCOMPARE(days[1].length(), 25 * hour);
        QCOMPARE(health::lastDays(at(u"2026-10-26T12:00:00Z"_s), 30, "Europe/Berlin").size(),
                 std::size_t{30});
    }
};

QTEST_GUILESS_MAIN(TestSchedules)
#include "tst_schedules.moc"
