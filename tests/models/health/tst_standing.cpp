// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/standing.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::ObjectiveKind;
using core::ObservationStatus;
using health::Standing;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc());

core::Objective promise(ObjectiveKind kind, double number, const QString &unit, const QString &element = {})
{
    core::Objective objective;
    objective.kind = kind;
    objective.value = QString::number(number);
    objective.number = number;
    objective.unitIso = unit;
    objective.element = element;
    return objective;
}

core::Measurement measured(const QString &metric, ObservationStatus status, std::optional<double> value = {},
                           const QString &unit = {})
{
    core::Measurement one;
    one.dataset = u"orders"_s;
    one.observation.metric = metric;
    one.observation.status = status;
    one.observation.value = value;
    one.observation.unit = unit;
    one.observation.at = noon;
    return one;
}

core::Measurement rule(const QString &name, ObservationStatus status, const QString &dataset = u"orders"_s)
{
    core::Measurement one = measured({}, status);
    one.observation.rule = name;
    one.dataset = dataset;
    return one;
}

} // namespace

class TestStanding final : public QObject {
    Q_OBJECT

private slots:
    void aPromiseBesideItsMeasurement_data()
    {
        QTest::addColumn<core::Objective>("objective");
        QTest::addColumn<core::Measurement>("measurement");
        QTest::addColumn<Standing>("standing");
        const core::Objective fresh = promise(ObjectiveKind::Freshness, 7200, u"s"_s);
        const auto age = [](double seconds) {
            return measured(u"freshness"_s, ObservationStatus::Unknown, seconds, u"s"_s);
        };
        QTest::newRow("younger than promised") << fresh << age(7199) << Standing::Met;
        QTest::newRow("just as old as promised") << fresh << age(7200) << Standing::Met;
        QTest::newRow("older than promised") << fresh << age(7201) << Standing::Breached;
        QTest::newRow("of the named table")
            << promise(ObjectiveKind::Freshness, 60, u"s"_s, u"orders.updated_at"_s) << age(61)
            << Standing::Breached;
        QTest::newRow("of another table")
            << promise(ObjectiveKind::Freshness, 60, u"s"_s, u"items.updated_at"_s) << age(61)
            << Standing::Unknown;
        core::Measurement city = measured(u"completeness"_s, ObservationStatus::Fail, 0.8);
        city.observation.element = u"address.city"_s;
        QTest::newRow("of a nested column")
            << promise(ObjectiveKind::Completeness, 0.9, u"1"_s, u"orders.address.city"_s) << city
            << Standing::Breached;
        QTest::newRow("of another column called alike")
            << promise(ObjectiveKind::Completeness, 0.9, u"1"_s, u"orders.city"_s) << city
            << Standing::Unknown;
        QTest::newRow("of one of several tables")
            << promise(ObjectiveKind::Freshness, 60, u"s"_s, u"items.at,orders.at"_s) << age(61)
            << Standing::Breached;
        QTest::newRow("in a unit nobody understood")
            << promise(ObjectiveKind::Freshness, 7200, u"s"_s)
            << measured(u"freshness"_s, ObservationStatus::Unknown, 3, u"moons"_s) << Standing::Unknown;
        const core::Objective there = promise(ObjectiveKind::Availability, 0.99, u"1"_s);
        QTest::newRow("judged by the producer: pass")
            << there << measured(u"availability"_s, ObservationStatus::Pass, 99.2) << Standing::Met;
        QTest::newRow("judged by the producer: fail")
            << there << measured(u"availability"_s, ObservationStatus::Fail, 97.6) << Standing::Breached;
        QTest::newRow("judged by the producer: warn")
            << there << measured(u"availability"_s, ObservationStatus::Warn, 98.9) << Standing::Warning;
        QTest::newRow("the measuring went wrong")
            << there << measured(u"availability"_s, ObservationStatus::Error) << Standing::Unknown;
        QTest::newRow("another metric") << there << age(1) << Standing::Unknown;
        const core::Objective daily = promise(ObjectiveKind::Frequency, 86'400, u"s"_s);
        QTest::newRow("updated within the interval") << daily << age(86'400) << Standing::Met;
        QTest::newRow("an update is late") << daily << age(100'000) << Standing::Warning;
        QTest::newRow("an update is missed") << daily << age(129'601) << Standing::Breached;
        core::Measurement wrong = age(129'601);
        wrong.observation.status = ObservationStatus::Error;
        QTest::newRow("measuring updates went wrong") << daily << wrong << Standing::Unknown;
    }
    void aPromiseBesideItsMeasurement()
    {
        QFETCH(const core::Objective, objective);
        QFETCH(const core::Measurement, measurement);
        QFETCH(const Standing, standing);
        const health::ProductHealth health =
            health::assess({objective}, {measurement}, {u"orders"_s, u"items"_s});
        QCOMPARE(health.objectives.size(), std::size_t{1});
        QCOMPARE(health.objectives.front().standing, standing);
    }

    void theWorstTableSpeaksForAPromiseOnAll()
    {
        core::Measurement good = measured(u"freshness"_s, ObservationStatus::Unknown, 10, u"s"_s);
        core::Measurement bad = measured(u"freshness"_s, ObservationStatus::Unknown, 100, u"s"_s);
        bad.dataset = u"items"_s;
        const core::Objective fresh = promise(ObjectiveKind::Freshness, 60, u"s"_s);
        for (const auto &order : {std::vector{good, bad}, std::vector{bad, good}}) {
            const health::ProductHealth health = health::assess({fresh}, order, {u"orders"_s, u"items"_s});
            QCOMPARE(health.objectives.front().standing, Standing::Breached);
            QCOMPARE(health.objectives.front().dataset, u"items"_s);
            QCOMPARE(health.objectives.front().value, std::optional(100.0));
            QVERIFY(health.rules.empty()); // what a promise is about is not counted twice
        }
    }

    void whatNamesNoUnitIsInThatOfThePromise_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("told");
        QTest::newRow("the promise's number") << QString() << u"99.0"_s << u"percent"_s;
        QTest::newRow("another number") << QString() << u"0.99"_s << QString();
        QTest::newRow("no number") << QString() << QString() << QString();
        QTest::newRow("a unit of its own") << u"1"_s << u"99"_s << u"1"_s;
    }

    void whatNamesNoUnitIsInThatOfThePromise()
    {
        QFETCH(const QString, unit);
        QFETCH(const QString, expected);
        core::Objective available = promise(ObjectiveKind::Availability, 0.99, u"1"_s);
        available.value = u"99"_s;
        available.unit = u"percent"_s;
        core::Measurement one = measured(u"availability"_s, ObservationStatus::Pass, 97.6, unit);
        one.observation.expected = expected;
        QTEST(health::assess({available}, {one}, {u"orders"_s}).objectives.front().unit, "told");
    }

    void whichDatasetAPromiseIsAbout_data()
    {
        QTest::addColumn<QString>("element");
        QTest::addColumn<bool>("concerns");
        QTest::newRow("of all") << QString() << true;
        QTest::newRow("a column of each") << u"updated_at"_s << true;
        QTest::newRow("a column of this one") << u"Orders.updated_at"_s << true;
        QTest::newRow("of another") << u"items.updated_at"_s << false;
        QTest::newRow("this one by name") << u"ORDERS"_s << true;
        QTest::newRow("another by name") << u"items"_s << false;
        QTest::newRow("several, this among them") << u"items.updated_at, orders.updated_at"_s << true;
        QTest::newRow("several others") << u"items, returns.updated_at"_s << false;
        QTest::newRow("a nested column of this one") << u"orders.address.city"_s << true;
    }
    void whichDatasetAPromiseIsAbout()
    {
        QFETCH(const QString, element);
        QFETCH(const bool, concerns);
        QCOMPARE(health::concerns(promise(ObjectiveKind::Freshness, 1, u"s"_s, element), u"orders"_s,
                                  {u"orders"_s, u"items"_s}),
                 concerns);
    }

    void declaredRulesMeetTheirMeasurements_data()
    {
        QTest::addColumn<QString>("measuredAs");
        QTest::addColumn<QString>("element");
        QTest::addColumn<QStringList>("names"); // of the checks
        QTest::addColumn<int>("notRun");
        QTest::newRow("by its id") << u"dc/orders/email:email_given"_s << u"email"_s
                                   << QStringList{u"email_given"_s} << 1;
        QTest::newRow("by its name") << u"pg://h/orders#email_given/email"_s << u"email"_s
                                     << QStringList{u"email_given"_s} << 1;
        QTest::newRow("by its metric and column")
            << u"pg://h/orders#missingValues/email"_s << u"email"_s << QStringList{u"email_given"_s} << 1;
        QTest::newRow("its metric on another column") << u"pg://h/orders#missingValues/phone"_s << u"phone"_s
                                                      << QStringList{u"missingValues/phone"_s} << 2;
        QTest::newRow("a rule nobody declared")
            << u"pg://h/orders#missing/email"_s << u"email"_s << QStringList{u"missing/email"_s} << 2;
    }
    void declaredRulesMeetTheirMeasurements()
    {
        QFETCH(const QString, measuredAs);
        QFETCH(const QString, element);
        QFETCH(const QStringList, names);
        QFETCH(const int, notRun);
        core::QualityRule given;
        given.id = u"dc/orders/email:email_given"_s;
        given.name = u"email_given"_s;
        given.metric = u"missingValues"_s;
        given.element = u"email"_s;
        given.comparison = u"mustBeLessOrEqualTo"_s;
        given.thresholds = QStringList{u"1"_s};
        given.unit = u"percent"_s;
        core::QualityRule other = given;
        other.id = u"other"_s;
        other.name = u"rows"_s;
        other.metric = u"rowCount"_s;
        other.element.clear();
        core::Measurement run = rule(measuredAs, ObservationStatus::Pass);
        run.observation.element = element;
        const health::ProductHealth health = health::assess({}, {run}, {u"orders"_s}, {given, other});
        QStringList found;
        for (const core::Check &check : health.rules)
            found.append(check.what);
        QCOMPARE(found, names);
        QCOMPARE(health.notRun.size(), static_cast<std::size_t>(notRun));
        QCOMPARE(health.notRun.back().what, u"rows"_s);
        QCOMPARE(health.notRun.back().promise, u"≤ 1 percent"_s);
        QCOMPARE(health.notRun.back().standing, Standing::Unknown);
        QCOMPARE(health::tally(health.rules).met, 1); // what nobody ran is not among them
    }

    void whatNobodyCanMeasureIsOnlyStated()
    {
        const health::ProductHealth health =
            health::assess({promise(ObjectiveKind::Retention, 90 * 86'400, u"s"_s)},
                           {measured(u"rowCount"_s, ObservationStatus::Unknown, 5)}, {u"orders"_s});
        QVERIFY(health.objectives.empty());
        QCOMPARE(health.stated.size(), std::size_t{1});
        QCOMPARE(health.stated.front().what, u"retention"_s);
        QVERIFY(health.rules.empty());
    }
};

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
