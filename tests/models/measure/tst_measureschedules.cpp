// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quiethours.h"
#include "measure/cronschedule.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

} // namespace

/// Cron lines as rules write them, and the hours in which nobody is to be woken.
class TestMeasureSchedules final : public QObject {
    Q_OBJECT

private slots:
    void schedules_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("next"); // null: no schedule; "never"
        QTest::newRow("every minute") << u"* * * * *"_s << u"2026-11-24T09:01:00Z"_s;
        QTest::newRow("quarters") << u"*/15 * * * *"_s << u"2026-11-24T09:15:00Z"_s;
        QTest::newRow("nightly") << u"30 2 * * *"_s << u"2026-11-25T02:30:00Z"_s;
        QTest::newRow("weekdays by name") << u"0 8 * * mon-fri"_s << u"2026-11-25T08:00:00Z"_s;
        QTest::newRow("Sunday is 7") << u"0 8 * * 7"_s << u"2026-11-29T08:00:00Z"_s;
        QTest::newRow("either day") << u"0 0 13 * 5"_s << u"2026-11-27T00:00:00Z"_s;
        QTest::newRow("monthly") << u"@monthly"_s << u"2026-12-01T00:00:00Z"_s;
        QTest::newRow("by name of a month") << u"5 4 1 jan,feb *"_s << u"2027-01-01T04:05:00Z"_s;
        QTest::newRow("leap day") << u"0 0 29 2 *"_s << u"2028-02-29T00:00:00Z"_s;
        QTest::newRow("from on") << u"10/20 * * * *"_s << u"2026-11-24T09:10:00Z"_s;
        QTest::newRow("never") << u"0 0 31 2 *"_s << u"never"_s;
        QTest::newRow("words") << u"every day at noon or so"_s << QString();
        QTest::newRow("six fields") << u"0 0 12 * * ?"_s << QString();
        QTest::newRow("out of range") << u"60 * * * *"_s << QString();
        QTest::newRow("backwards") << u"5-1 * * * *"_s << QString();
        QTest::newRow("no step") << u"*/0 * * * *"_s << QString();
    }
    void schedules()
    {
        QFETCH(QString, line);
        QFETCH(QString, next);
        const auto schedule = measure::CronSchedule::parse(line);
        QCOMPARE(schedule.has_value(), !next.isNull());
        if (!schedule)
            return;
        const QDateTime at = schedule->next(now, {});
        QCOMPARE(at.isValid() ? at.toString(Qt::ISODate) : u"never"_s, next);
    }

    void schedulesKeepTheClockOnTheWall()
    {
        const auto schedule = measure::CronSchedule::parse(u"30 2 * * *"_s);
        const QDateTime beforeSpring(QDate(2026, 3, 28), QTime(12, 0), Qt::UTC);
        // 02:30 does not exist on 29 March in Berlin.
        QCOMPARE(schedule->next(beforeSpring, "Europe/Berlin"),
                 QDateTime(QDate(2026, 3, 30), QTime(0, 30), Qt::UTC));
        QVERIFY(!schedule->next(beforeSpring, "No/Where").isValid());
    }

    void quietHours_data()
    {
        QTest::addColumn<core::QuietHours>("hours");
        QTest::addColumn<bool>("quiet");
        const QTime evening(22, 0);
        const QTime morning(7, 0);
        QTest::newRow("none") << core::QuietHours() << false;
        QTest::newRow("night, here it is day") << core::QuietHours{evening, morning, "UTC"} << false;
        QTest::newRow("night there") << core::QuietHours{evening, morning, "America/Los_Angeles"} << true;
        QTest::newRow("lunch") << core::QuietHours{QTime(9, 0), QTime(10, 0), "UTC"} << true;
        QTest::newRow("it just ended") << core::QuietHours{QTime(8, 0), QTime(9, 0), "UTC"} << false;
        QTest::newRow("unknown zone") << core::QuietHours{QTime(0, 0), QTime(23, 59), "No/Where"} << false;
    }
    void quietHours()
    {
        QFETCH(core::QuietHours, hours);
        QFETCH(bool, quiet);
        QCOMPARE(core::isQuiet(hours, now), quiet);
    }
};

QTEST_GUILESS_MAIN(TestMeasureSchedules)
#include "tst_measureschedules.moc"
