// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/reader/readutil.h"
#include "support/processorclock.h"

#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace meshbook;
using namespace meshbook::formats;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(meshbook::core::ObjectiveKind)

class ReadUtilTest final : public QObject {
    Q_OBJECT

private slots:
    void times_data();
    void times();
    void objectives_data();
    void objectives();
    void objectiveWithNumberStays();
    void tags();
    void unmappedKeys();
    void manyUnmappedKeysAreFast();
    void reports();
    void budget();
    void budgetAsksForCancellation();
};

void ReadUtilTest::times_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *written, const QString &utc) {
        QTest::newRow(written) << QByteArray(written) << utc;
    };
    row("2024-01-02T03:04:05Z", u"2024-01-02T03:04:05.000Z"_s);
    row("2024-01-02T03:04:05.678Z", u"2024-01-02T03:04:05.678Z"_s);
    row("2024-01-02T03:04:05.678901Z", u"2024-01-02T03:04:05.678Z"_s);
    row("2024-01-02T03:04:05.678901234+00:00", u"2024-01-02T03:04:05.678Z"_s);
    row("2024-01-02T03:04:05+02:00", u"2024-01-02T01:04:05.000Z"_s);
    row("2024-01-02T03:04:05-0530", u"2024-01-02T08:34:05.000Z"_s);
    row("2024-01-02T03:04:05+02", u"2024-01-02T01:04:05.000Z"_s);
    row("2024-01-02 03:04:05", u"2024-01-02T03:04:05.000Z"_s);
    row("2024-01-02 03:04:05 UTC", u"2024-01-02T03:04:05.000Z"_s);
    row("2024-01-02 03:04:05 +0100", u"2024-01-02T02:04:05.000Z"_s);
    row("2024-01-02T03:04:05", u"2024-01-02T03:04:05.000Z"_s);
    row("2024-01-02T03:04", u"2024-01-02T03:04:00.000Z"_s);
    row("2024-01-02", u"2024-01-02T00:00:00.000Z"_s);
    row("2024-01-02t03:04:05z", u"2024-01-02T03:04:05.000Z"_s);
    row("1704164645678", u"2024-01-02T03:04:05.678Z"_s);
    row("1704164645", u"2024-01-02T03:04:05.000Z"_s);
    row("'1704164645678'", u"2024-01-02T03:04:05.678Z"_s);
    row("yesterday", QString());
    row("2024", QString());
    row("2024-13-01", QString());
    row("-5000000", QString());
    row("999999999999999999", QString());
    row("true", QString());
    row("[1]", QString());
    row("~", QString());
    row("+", QString());
    row("aaaaaaaaaaa-", QString());
}

void ReadUtilTest::times()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, utc);
    const Content content = Content::fromBytes("t: " + written + "\n", u"a.yaml"_s);
    const QDateTime time = utcTime(content.root()["t"_L1]);
    QCOMPARE(time.isValid(), !utc.isEmpty());
    QCOMPARE(time.toString(Qt::ISODateWithMs), utc);
}

void ReadUtilTest::objectives_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<core::ObjectiveKind>("kind");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("unitIso");
    using Kind = core::ObjectiveKind;
    const auto row = [](const char *value, const char *unit, Kind kind, double number, const char *unitIso) {
        QTest::newRow(
            qPrintable(u"%1|%2|%3"_s.arg(QLatin1StringView(value), QLatin1StringView(unit)).arg(int(kind))))
            << QString::fromLatin1(value) << QString::fromLatin1(unit) << kind << number
            << QString::fromLatin1(unitIso);
    };
    row("4", "h", Kind::Latency, 14400, "s");
    row("4 h", "", Kind::Latency, 14400, "s");
    row("25h", "", Kind::Freshness, 90000, "s");
    row("1h 30min", "", Kind::Freshness, 5400, "s");
    row("1d12h", "", Kind::Freshness, 129600, "s");
    row("500", "ms", Kind::Latency, 0.5, "s");
    row("3", "days", Kind::Retention, 259200, "s");
    row("3", "d", Kind::Retention, 259200, "s");
    row("3", "y", Kind::Retention, 94608000, "s");
    row("3", "Years", Kind::Retention, 94608000, "s");
    row("5", "m", Kind::Latency, 300, "s");
    row("5", "m", Kind::Retention, 12960000, "s");
    row("1.5", "hours", Kind::Latency, 5400, "s");
    row("PT4H", "", Kind::Latency, 14400, "s");
    row("P1Y", "", Kind::Retention, 31536000, "s");
    row("P1M", "", Kind::Retention, 2592000, "s");
    row("PT1M", "", Kind::Retention, 60, "s");
    row("P1DT12H", "", Kind::Freshness, 129600, "s");
    row("P2W", "", Kind::Freshness, 1209600, "s");
    row("pt1.5s", "", Kind::Freshness, 1.5, "s");
    row("daily", "", Kind::Frequency, 86400, "s");
    row("Hourly", "", Kind::Frequency, 3600, "s");
    row("99.9%", "", Kind::Availability, 0.999, "1");
    row("99.9", "percent", Kind::Availability, 0.999, "1");
    row("99.9", "%", Kind::Other, 0.999, "1");
    row("99.9 %", "", Kind::Completeness, 0.999, "1");
    row("99.9", "", Kind::Availability, 0.999, "1");
    row("0.999", "", Kind::Availability, 0.999, "1");
    const double none = qQNaN();
    row("99.9", "", Kind::Latency, none, "");
    row("", "", Kind::Latency, none, "");
    row("", "d", Kind::Latency, none, "");
    row("2022-05-12T00:00:00Z", "", Kind::EndOfLife, none, "");
    row("09:00-08:00", "", Kind::TimeOfAvailability, none, "");
    row("1000", "rows/s", Kind::Throughput, none, "");
    row("soon", "d", Kind::Latency, none, "");
    row("P", "", Kind::Latency, none, "");
    row("PT", "", Kind::Latency, none, "");
    row("P1X", "", Kind::Latency, none, "");
    row("true", "", Kind::Other, none, "");
    row("1e400", "d", Kind::Latency, none, "");
    row("4 h and more", "", Kind::Latency, none, "");
}

void ReadUtilTest::objectives()
{
    QFETCH(QString, value);
    QFETCH(QString, unit);
    QFETCH(core::ObjectiveKind, kind);
    QFETCH(double, number);
    QFETCH(QString, unitIso);
    core::Objective objective;
    objective.value = value;
    objective.unit = unit;
    objective.kind = kind;
    normalizeObjective(objective);
    QCOMPARE(objective.number.has_value(), !qIsNaN(number));
    if (objective.number)
        QVERIFY2(qAbs(*objective.number - number) <= 1e-9 * qAbs(number),
                 qPrintable(QString::number(*objective.number)));
    QCOMPARE(objective.unitIso, unitIso);
    QCOMPARE(objective.value, value);
    QCOMPARE(objective.unit, unit);
}

void ReadUtilTest::objectiveWithNumberStays()
{
    core::Objective objective;
    objective.value = u"4 h"_s;
    objective.number = 1;
    normalizeObjective(objective);
    QCOMPARE(*objective.number, 1.0);
}

void ReadUtilTest::tags()
{
    const Content content = Content::fromBytes(
        "a: [x, 1, {name: n}, {tagFQN: PII.None, name: None}, {tag: {name: deep}}, ~, [y]]\n"
        "b: lone\nc: {env: prod, list: [z]}\nd: ~\n",
        u"a.yaml"_s);
    QCOMPARE(tagTexts(content.root()["a"_L1]),
             (QStringList{u"x"_s, u"1"_s, u"n"_s, u"PII.None"_s, u"deep"_s}));
    QCOMPARE(tagTexts(content.root()["b"_L1]), QStringList{u"lone"_s});
    QCOMPARE(tagTexts(content.root()["c"_L1]), QStringList{u"env: prod"_s});
    QVERIFY(tagTexts(content.root()["d"_L1]).isEmpty());
    QVERIFY(tagTexts({}).isEmpty());
}

void ReadUtilTest::unmappedKeys()
{
    const Content content =
        Content::fromBytes("name: x\nother: {a: [1, ~]}\npassword: hunter2\nurl: s3://k:s@b\n", u"a.yaml"_s);
    std::vector<core::Issue> issues;
    const QJsonObject rest = unmapped(content.root(), {"name"_L1}, issues);
    QCOMPARE(rest.keys(), (QStringList{u"other"_s, u"password"_s, u"url"_s}));
    QCOMPARE(rest[u"password"_s].toString(), u"[redacted]"_s);
    QCOMPARE(rest[u"url"_s].toString(), u"s3://[redacted]@b"_s);
    QCOMPARE(issues.size(), std::size_t(2));
    QCOMPARE(issues[0].at, (core::SourcePosition{3, 1}));
    QVERIFY(unmapped({}, {}, issues).isEmpty());
}

void ReadUtilTest::manyUnmappedKeysAreFast()
{
    constexpr int keys = 200'000;
    QByteArray bytes = "{";
    for (int i = keys; i > 0; --i)
        bytes +=
            "\"" + QByteArray::number(i * 7919LL % keys) + "k\": {\"password\": \"p\"}" + (i > 1 ? "," : "}");
    const Content content = Content::fromBytes(bytes, u"a.json"_s);
    const tests::ProcessorClock timer;
    std::vector<core::Issue> issues;
    QCOMPARE(unmapped(content.root(), {}, issues).size(), qsizetype(keys));
    QVERIFY(content.root().toJson().isObject());
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(issues.size() <= 10'000);
}

void ReadUtilTest::reports()
{
    const Content content = Content::fromBytes("a:\n  b: 1\n", u"a.yaml"_s);
    core::Batch batch;
    report(batch, core::Severity::Info, "x.y"_L1, u"M"_s, content.root()["a"_L1]["b"_L1]);
    QCOMPARE(batch.issues.front(), (core::Issue{core::Severity::Info, u"x.y"_s, u"M"_s, {2, 6}}));
    for (int i = 0; i < 20'000; ++i)
        report(batch, core::Severity::Info, "x.y"_L1, u"M"_s, {});
    QVERIFY(batch.issues.size() <= 10'001);
    QCOMPARE(batch.issues.back().code, u"limit.issues"_s);
}

void ReadUtilTest::budget()
{
    Limits limits;
    limits.entities = 3;
    const Content content = Content::fromBytes("a: 1\n", u"a.yaml"_s, limits);
    core::Batch batch;
    Budget budget(content, {}, batch);
    QVERIFY(budget.take());
    QVERIFY(budget.take(2));
    QVERIFY(!budget.take());
    QVERIFY(!budget.take());
    QCOMPARE(batch.issues.size(), std::size_t(1));
    QCOMPARE(batch.issues[0].code, u"limit.entities"_s);
}

void ReadUtilTest::budgetAsksForCancellation()
{
    const Content content = Content::fromBytes("a: 1\n", u"a.yaml"_s);
    core::Batch batch;
    ReadContext context;
    int asked = 0;
    context.cancelled = [&] { return ++asked == 3; };
    Budget budget(content, context, batch);
    int taken = 0;
    while (taken < 100'000 && budget.take())
        ++taken;
    QCOMPARE(asked, 3);
    QVERIFY(taken < 5000);
    QVERIFY(batch.issues.empty());
}

QTEST_GUILESS_MAIN(ReadUtilTest)
#include "tst_readutil.moc"
