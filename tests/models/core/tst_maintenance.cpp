// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection.h"
#include "core/maintenance.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::core;

namespace {

QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso) + u'Z', Qt::ISODate);
}

QStringList texts(const std::vector<TimeSpan> &spans)
{
    QStringList list;
    for (const TimeSpan &span : spans)
        list.append(span.from.toString(u"yyyy-MM-ddTHH:mm"_s) + u'/'
                    + span.to.toString(u"yyyy-MM-ddTHH:mm"_s));
    return list;
}

MaintenanceWindow window(const char *from, const char *to, Repeat repeat, const QByteArray &zone = {})
{
    MaintenanceWindow window;
    window.from = utc(from);
    window.to = utc(to);
    window.repeat = repeat;
    window.timeZone = zone;
    return window;
}

} // namespace

class TestMaintenance final : public QObject {
    Q_OBJECT

private slots:
    void times_data()
    {
        QTest::addColumn<MaintenanceWindow>("announced");
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QDateTime>("to");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("once, touched at its end")
            << window("2026-03-01T22:00", "2026-03-02T02:00", Repeat::Once) << utc("2026-03-02T01:59")
            << utc("2026-03-03T00:00") << QStringList{u"2026-03-01T22:00/2026-03-02T02:00"_s};
        QTest::newRow("once, over") << window("2026-03-01T22:00", "2026-03-02T02:00", Repeat::Once)
                                    << utc("2026-03-02T02:00") << utc("2026-03-03T00:00") << QStringList();
        QTest::newRow("daily over midnight")
            << window("2026-03-01T23:00", "2026-03-02T01:00", Repeat::Daily) << utc("2026-03-10T00:30")
            << utc("2026-03-11T23:30")
            << QStringList{u"2026-03-09T23:00/2026-03-10T01:00"_s, u"2026-03-10T23:00/2026-03-11T01:00"_s,
                           u"2026-03-11T23:00/2026-03-12T01:00"_s};
        QTest::newRow("weekly keeps the clock on the wall when summer time begins")
            << window("2026-03-21T20:00", "2026-03-21T22:00", Repeat::Weekly, "Europe/Berlin")
            << utc("2026-03-20T00:00") << utc("2026-04-05T00:00")
            << QStringList{u"2026-03-21T20:00/2026-03-21T22:00"_s, u"2026-03-28T20:00/2026-03-28T22:00"_s,
                           u"2026-04-04T19:00/2026-04-04T21:00"_s};
        QTest::newRow("a clock time left out in spring is the next there is")
            << window("2026-03-28T01:30", "2026-03-28T04:00", Repeat::Daily, "Europe/Berlin")
            << utc("2026-03-29T00:00") << utc("2026-03-30T00:00")
            << QStringList{u"2026-03-29T01:00/2026-03-29T03:00"_s};
        QTest::newRow("monthly on a day that February does not have")
            << window("2026-01-31T10:00", "2026-01-31T12:00", Repeat::Monthly) << utc("2026-02-01T00:00")
            << utc("2026-04-01T00:00")
            << QStringList{u"2026-02-28T10:00/2026-02-28T12:00"_s, u"2026-03-31T10:00/2026-03-31T12:00"_s};
        QTest::newRow("years later") << window("2001-01-01T10:00", "2001-01-01T12:00", Repeat::Monthly)
                                     << utc("2026-11-01T11:00") << utc("2026-11-01T11:01")
                                     << QStringList{u"2026-11-01T10:00/2026-11-01T12:00"_s};
        MaintenanceWindow bounded = window("2026-03-01T10:00", "2026-03-01T12:00", Repeat::Daily);
        bounded.lastUntil = utc("2026-03-02T23:00");
        QTest::newRow("ends some day")
            << bounded << utc("2026-03-01T00:00") << utc("2026-04-01T00:00")
            << QStringList{u"2026-03-01T10:00/2026-03-01T12:00"_s, u"2026-03-02T10:00/2026-03-02T12:00"_s};
        QTest::newRow("longer than its repeat")
            << window("2026-03-01T00:00", "2026-03-03T12:00", Repeat::Daily) << utc("2026-03-10T00:00")
            << utc("2026-03-10T01:00")
            << QStringList{u"2026-03-08T00:00/2026-03-10T12:00"_s, u"2026-03-09T00:00/2026-03-11T12:00"_s,
                           u"2026-03-10T00:00/2026-03-12T12:00"_s};
        QTest::newRow("backwards") << window("2026-03-02T00:00", "2026-03-01T00:00", Repeat::Daily)
                                   << utc("2026-03-01T00:00") << utc("2026-03-09T00:00") << QStringList();
        QTest::newRow("unknown zone")
            << window("2026-03-01T00:00", "2026-03-02T00:00", Repeat::Once, "No/Where")
            << utc("2026-03-01T00:00") << utc("2026-03-09T00:00") << QStringList();
    }
    void times()
    {
        QFETCH(MaintenanceWindow, announced);
        QFETCH(QDateTime, from);
        QFETCH(QDateTime, to);
        QFETCH(QStringList, expected);
        QCOMPARE(texts(occurrences(announced, from, to)), expected);
    }

    void boundedAndAsked()
    {
        const MaintenanceWindow daily = window("1900-01-01T10:00", "1900-01-01T12:00", Repeat::Daily);
        QCOMPARE(int(occurrences(daily, utc("1900-01-01T00:00"), utc("2900-01-01T00:00")).size()),
                 mostOccurrences);
        QVERIFY(covers(daily, utc("2026-05-05T10:00")));
        QVERIFY(covers(daily, utc("2026-05-05T11:59")));
        QVERIFY(!covers(daily, utc("2026-05-05T12:00")));
        MaintenanceWindow scoped = daily;
        QVERIFY(concerns(scoped, {}));
        scoped.scope = u"meshbook:product/orders"_s;
        QVERIFY(concerns(scoped, {u"meshbook:domain/x"_s, u"meshbook:product/orders"_s}));
        QVERIFY(!concerns(scoped, {u"meshbook:domain/x"_s}));
        for (const Repeat repeat : {Repeat::Once, Repeat::Daily, Repeat::Weekly, Repeat::Monthly})
            QCOMPARE(repeatFromText(QString(toText(repeat))), repeat);
        QVERIFY(!repeatFromText(u"hourly"));
    }

    void connectionsSayWhatIsWrong_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::addColumn<bool>("good");
        QTest::newRow("good") << u"{\"host\":\"db\",\"database\":\"shop\"}"_s << true;
        QTest::newRow("no database") << u"{\"host\":\"db\"}"_s << false;
        QTest::newRow("port") << u"{\"database\":\"shop\",\"port\":70000}"_s << false;
        QTest::newRow("encryption") << u"{\"database\":\"shop\",\"sslMode\":\"perhaps\"}"_s << false;
        QTest::newRow("zone") << u"{\"database\":\"shop\",\"timeZone\":\"No/Where\"}"_s << false;
        QTest::newRow("variable") << u"{\"database\":\"shop\",\"secretVariable\":\"A=B\"}"_s << false;
        QTest::newRow("line break") << u"{\"database\":\"sh\\nop\"}"_s << false;
        QTest::newRow("time") << u"{\"database\":\"shop\",\"timeoutSeconds\":0}"_s << false;
        QTest::newRow("relative file") << u"{\"driver\":\"sqlite\",\"database\":\"a.db\"}"_s << false;
        QTest::newRow("file") << u"{\"driver\":\"sqlite\",\"database\":\"/a.db\"}"_s << true;
    }
    void connectionsSayWhatIsWrong()
    {
        QFETCH(QString, settings);
        QFETCH(bool, good);
        Connection connection;
        connection.name = u"shop"_s;
        settingsFromText(settings, connection);
        QCOMPARE(faultOf(connection).isNull(), good);
        Connection again;
        again.name = connection.name;
        settingsFromText(settingsToText(connection), again);
        QCOMPARE(again, connection);
    }

    void connectionsAnswerForNamespaces()
    {
        Connection connection;
        connection.host = u"DB.example"_s;
        QCOMPARE(spaceOf(connection), u"postgres://db.example:5432"_s);
        QVERIFY(answersFor(connection, u"postgres://db.example:5432"_s));
        QVERIFY(!answersFor(connection, u"postgres://db.example:5433"_s));
        QVERIFY(!answersFor(connection, {}));
        connection.spaces = {u"snowflake://a-b"_s};
        QVERIFY(answersFor(connection, u"snowflake://A-B"_s));
        connection.spaces = {u"snowflake://a-b/shop.sales"_s, u"snowflake://a-b"_s};
        QVERIFY(answersFor(connection, u"snowflake://a-b"_s, u"other.sales.orders"_s));
        connection.spaces.removeLast();
        QVERIFY(answersFor(connection, u"snowflake://a-b"_s, u"shop.SALES.orders"_s));
        QVERIFY(!answersFor(connection, u"snowflake://a-b"_s, u"shop.sales2.orders"_s));
        QVERIFY(!answersFor(connection, u"snowflake://a-b"_s));
        QVERIFY(!answersFor(connection, u"postgres://db.example:5432"_s));
        connection = {};
        connection.driver = Driver::Sqlite;
        connection.database = u"/data/shop.db"_s;
        QCOMPARE(spaceOf(connection), u"sqlite:///data/shop.db"_s);
        QCOMPARE(driverFromText(u"Postgres"), Driver::PostgreSql);
        QVERIFY(!driverFromText(u"oracle"));
    }
};

QTEST_GUILESS_MAIN(TestMaintenance)
#include "tst_maintenance.moc"
