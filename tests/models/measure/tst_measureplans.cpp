// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/judge.h"
#include "measure/placeholders.h"
#include "measure/planchecks.h"
#include "measure/sqltext.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::ObservationStatus;
using measure::PlannedCheck;
using measure::Target;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

core::Connection postgres()
{
    core::Connection connection;
    connection.name = u"shop"_s;
    connection.host = u"db"_s;
    connection.database = u"shop"_s;
    return connection;
}

core::Connection sqlite()
{
    core::Connection connection;
    connection.name = u"shop"_s;
    connection.driver = core::Driver::Sqlite;
    connection.database = u"/data/shop.db"_s;
    connection.spaces = {u"postgres://db:5432"_s};
    return connection;
}

Target target(const core::QualityRule &rule)
{
    Target target;
    target.uri = {core::EntityKind::Dataset, u"postgres://db:5432/shop.sales.orders"_s, {}};
    target.identities = {target.uri.key};
    target.dataset.name = u"orders"_s;
    core::Column status;
    status.path = u"status"_s;
    status.enumValues = {u"new"_s, u"it's"_s};
    core::Column mixed;
    mixed.path = u"amount"_s;
    mixed.physicalName = u"Amount \"EUR\""_s;
    target.dataset.columns = {status, mixed};
    target.dataset.rules = {rule};
    return target;
}

core::QualityRule rule(const QString &metric, const QString &element, const QStringList &arguments = {},
                       const QString &unit = {})
{
    core::QualityRule rule;
    rule.id = u"r"_s;
    rule.type = u"library"_s;
    rule.metric = metric;
    rule.element = element;
    rule.arguments = arguments;
    rule.unit = unit;
    return rule;
}

core::QualityRule sqlRule(const QString &sql, const QString &element = {})
{
    core::QualityRule rule;
    rule.type = u"sql"_s;
    rule.implementation = sql;
    rule.element = element;
    return rule;
}

} // namespace

class TestMeasurePlans final : public QObject {
    Q_OBJECT

private slots:
    void questions_data()
    {
        QTest::addColumn<core::QualityRule>("asked");
        QTest::addColumn<QString>("inPostgres");
        QTest::addColumn<QString>("inSqlite");
        const QString pg = u"\"sales\".\"orders\""_s;
        const QString lite = u"\"orders\""_s;
        const auto counts = [](const QString &wrong, const QString &table) {
            return u"SELECT count(CASE WHEN %1 THEN 1 END), count(*) FROM %2"_s.arg(wrong, table);
        };
        const auto row = [&](const char *name, const core::QualityRule &asked, const QString &wrong,
                             const QString &wrongLite = {}) {
            QTest::newRow(name) << asked << counts(wrong, pg)
                                << counts(wrongLite.isNull() ? wrong : wrongLite, lite);
        };
        row("nulls", rule(u"nullValues"_s, u"status"_s), u"\"status\" IS NULL"_s);
        row("dbt's not_null", rule(u"not_null"_s, u"status"_s), u"\"status\" IS NULL"_s);
        row("quotes in a name", rule(u"nullValues"_s, u"amount"_s), u"\"Amount \"\"EUR\"\"\" IS NULL"_s);
        row("missing without a list", rule(u"missingValues"_s, u"status"_s),
            u"\"status\" IS NULL OR CAST(\"status\" AS TEXT) = ''"_s);
        row("missing with a list",
            rule(u"missingValues"_s, u"status"_s, {u"missingValues: [null, \"\", \"N/A\"]"_s}),
            u"\"status\" IS NULL OR CAST(\"status\" AS TEXT) IN ('', 'N/A')"_s);
        row("missing without NULL", rule(u"missingValues"_s, u"status"_s, {u"missingValues: [0, -1]"_s}),
            u"\"status\" IN ('0', '-1')"_s, u"\"status\" IN (0, -1)"_s);
        row("valid texts", rule(u"invalidValues"_s, u"status"_s, {u"validValues: [\"a'b\", \"c, d\"]"_s}),
            u"\"status\" IS NOT NULL AND (NOT (CAST(\"status\" AS TEXT) IN ('a''b', 'c, d')))"_s);
        row("dbt's accepted values", rule(u"accepted_values"_s, u"status"_s, {u"values: [true]"_s}),
            u"\"status\" IS NOT NULL AND (NOT (\"status\" IN ('true')))"_s,
            u"\"status\" IS NOT NULL AND (NOT (\"status\" IN (1)))"_s);
        row("a pattern", rule(u"invalidValues"_s, u"status"_s, {u"pattern: ^it's$"_s}),
            u"\"status\" IS NOT NULL AND (NOT (CAST(\"status\" AS TEXT) ~ '^it''s$'))"_s,
            u"\"status\" IS NOT NULL AND (NOT (CAST(\"status\" AS TEXT) REGEXP '^it''s$'))"_s);
        row("the column's own values", rule(u"invalidValues"_s, u"status"_s),
            u"\"status\" IS NOT NULL AND (NOT (CAST(\"status\" AS TEXT) IN ('new', 'it''s')))"_s);
        QTest::newRow("rows") << rule(u"rowCount"_s, {}) << u"SELECT count(*) FROM %1"_s.arg(pg)
                              << u"SELECT count(*) FROM %1"_s.arg(lite);
        const auto duplicates = [](const QString &table) {
            return u"SELECT count(CASE WHEN n > 1 THEN 1 END), coalesce(sum(n), 0) FROM (SELECT count(*) AS "
                   u"n FROM "
                   "%1 WHERE \"status\" IS NOT NULL AND \"Amount \"\"EUR\"\"\" IS NOT NULL GROUP BY "
                   "\"status\", "
                   "\"Amount \"\"EUR\"\"\") AS counted"_s.arg(table);
        };
        QTest::newRow("duplicates of several")
            << rule(u"duplicateValues"_s, {}, {u"properties: [\"status\", \"amount\"]"_s}) << duplicates(pg)
            << duplicates(lite);
        core::QualityRule kept = rule(u"rowCount"_s, {});
        kept.extra.insert(u"where"_s, u"status = 'new'"_s);
        QTest::newRow("dbt's where")
            << kept << u"SELECT count(*) FROM (SELECT * FROM %1 WHERE status = 'new'\n) AS kept"_s.arg(pg)
            << u"SELECT count(*) FROM (SELECT * FROM %1 WHERE status = 'new'\n) AS kept"_s.arg(lite);
        QTest::newRow("SQL") << sqlRule(u"SELECT count(*) FROM ${object} WHERE ${property} > 1;"_s,
                                        u"status"_s)
                             << u"SELECT count(*) FROM %1 WHERE \"status\" > 1"_s.arg(pg)
                             << u"SELECT count(*) FROM %1 WHERE \"status\" > 1"_s.arg(lite);
    }
    void questions()
    {
        QFETCH(core::QualityRule, asked);
        QFETCH(QString, inPostgres);
        QFETCH(QString, inSqlite);
        const auto inOne = measure::planChecks(target(asked), postgres(), now);
        const auto inOther = measure::planChecks(target(asked), sqlite(), now);
        QCOMPARE(inOne.size(), std::size_t{1});
        QCOMPARE(inOne.front().trouble, QString());
        QCOMPARE(inOne.front().sql, inPostgres);
        QCOMPARE(inOther.front().sql, inSqlite);
        QCOMPARE(inOne.front().subject.key, u"postgres://db:5432/shop.sales.orders"_s);
    }

    void troubles_data()
    {
        QTest::addColumn<core::QualityRule>("asked");
        QTest::newRow("no column") << rule(u"nullValues"_s, {});
        QTest::newRow("a field in a column") << rule(u"nullValues"_s, u"lines[].sku"_s);
        QTest::newRow("unknown metric") << rule(u"entropy"_s, u"status"_s);
        QTest::newRow("nothing is valid") << rule(u"invalidValues"_s, u"amount"_s);
        QTest::newRow("a template") << sqlRule(u"SELECT count(*) FROM {{ ref('orders') }}"_s);
        QTest::newRow("unknown placeholder") << sqlRule(u"SELECT ${secret}"_s);
        QTest::newRow("no column to put in") << sqlRule(u"SELECT ${property}"_s);
        QTest::newRow("no SQL") << sqlRule(u" ; "_s);
        core::QualityRule other = sqlRule(u"{}"_s);
        other.type = u"custom"_s;
        other.engine = u"soda"_s;
        QTest::newRow("another engine") << other;
        core::QualityRule reported = rule(u"nullValues"_s, u"status"_s);
        reported.type = u"assertion"_s;
        QTest::newRow("reported by a tool") << reported;
    }
    void troubles()
    {
        QFETCH(core::QualityRule, asked);
        const auto checks = measure::planChecks(target(asked), postgres(), now);
        QCOMPARE(checks.size(), std::size_t{1});
        QVERIFY(checks.front().sql.isEmpty());
        QVERIFY(!checks.front().trouble.isEmpty());
    }

    void relationshipsKnowWhereTheOtherTableIs()
    {
        Target asked = target(
            rule(u"relationships"_s, u"status"_s, {u"to: source('ops', 'states')"_s, u"field: code"_s}));
        QVERIFY(!measure::planChecks(asked, postgres(), now).front().trouble.isEmpty());
        asked.others = {{u"states"_s, u"postgres://db:5432/shop.ops.states"_s}};
        QCOMPARE(
            measure::planChecks(asked, postgres(), now).front().sql,
            u"SELECT count(CASE WHEN there.v IS NULL THEN 1 END), count(*) FROM (SELECT \"status\" AS v FROM "
            "\"sales\".\"orders\" WHERE \"status\" IS NOT NULL) AS here LEFT JOIN (SELECT DISTINCT \"code\" "
            "AS v FROM \"ops\".\"states\") AS there ON there.v = here.v"_s);
        QVERIFY(measure::planChecks(asked, sqlite(), now).front().sql.contains(u"FROM \"states\""_s));
    }

    /// dbt's list of values is kept as one text; the column has it whole.
    void dbtsValuesComeFromTheColumn()
    {
        core::QualityRule asked = rule(u"accepted_values"_s, u"status"_s, {u"values: new, it's"_s});
        asked.engine = u"dbt"_s;
        QVERIFY(measure::planChecks(target(asked), postgres(), now)
                    .front()
                    .sql.contains(u"IN ('new', 'it''s')"_s));
    }

    void rulesInWordsAreLeftOut()
    {
        core::QualityRule words = rule({}, {});
        words.type = u"text"_s;
        QVERIFY(measure::planChecks(target(words), postgres(), now).empty());
    }

    void placeholders_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("filled");
        QTest::newRow("ODCS") << u"SELECT ${column} FROM ${table}"_s
                              << u"SELECT \"c\"\"x\" FROM \"s\".\"t'\"\";--\""_s;
        QTest::newRow("DCS") << u"SELECT {field} FROM {model}"_s
                             << u"SELECT \"c\"\"x\" FROM \"s\".\"t'\"\";--\""_s;
        QTest::newRow("within quotes") << u"SELECT '${object}' FROM \"${object}\""_s
                                       << u"SELECT 's.t''\";--' FROM \"s\".\"t'\"\";--\""_s;
        QTest::newRow("within a comment") << u"SELECT 1 -- ${object} '\n FROM ${schema} /* ${nothing} \" */"_s
                                          << u"SELECT 1 -- ${object} '\n FROM \"s\" /* ${nothing} \" */"_s;
        QTest::newRow("doubled quotes") << u"SELECT 'it''s ${property}', \"a\"\"b\" FROM ${object};;"_s
                                        << u"SELECT 'it''s c\"x', \"a\"\"b\" FROM \"s\".\"t'\"\";--\""_s;
        QTest::newRow("the schema by itself") << u"SELECT 1 FROM ${schema}.${table}, '${schema}.${table}'"_s
                                              << u"SELECT 1 FROM \"s\".\"t'\"\";--\", 's.t''\";--'"_s;
        QTest::newRow("braces of texts") << u"SELECT '{other}', '{' FROM ${object}"_s
                                         << u"SELECT '{other}', '{' FROM \"s\".\"t'\"\";--\""_s;
    }
    void placeholders()
    {
        QFETCH(QString, sql);
        QFETCH(QString, filled);
        const auto made = measure::filledIn(sql, {{u"s"_s, u"t'\";--"_s}, u"c\"x"_s});
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(*made, filled);
    }

    void verdicts_data()
    {
        QTest::addColumn<QString>("comparison");
        QTest::addColumn<QStringList>("thresholds");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("kept"); // -1: cannot be told
        QTest::newRow("equal") << u"mustBe"_s << QStringList{u"0"_s} << u"0.0"_s << 1;
        QTest::newRow("equal texts") << u"mustBe"_s << QStringList{u"TRUE"_s} << u"t"_s << 1;
        QTest::newRow("not equal") << u"mustNotBe"_s << QStringList{u"1"_s} << u"1"_s << 0;
        QTest::newRow("greater, at the edge") << u"mustBeGreaterThan"_s << QStringList{u"5"_s} << u"5"_s << 0;
        QTest::newRow("greater or equal")
            << u"mustBeGreaterOrEqualTo"_s << QStringList{u"5"_s} << u"5"_s << 1;
        QTest::newRow("as DCS spells it")
            << u"mustBeGreaterThanOrEqualTo"_s << QStringList{u"5"_s} << u"5"_s << 1;
        QTest::newRow("less") << u"mustBeLessThan"_s << QStringList{u"5"_s} << u"4.99"_s << 1;
        QTest::newRow("less or equal") << u"mustBeLessOrEqualTo"_s << QStringList{u"5"_s} << u"5.01"_s << 0;
        QTest::newRow("between, at the edge")
            << u"mustBeBetween"_s << QStringList{u"1"_s, u"2"_s} << u"2"_s << 1;
        QTest::newRow("not between") << u"mustNotBeBetween"_s << QStringList{u"1"_s, u"2"_s} << u"1.5"_s << 0;
        QTest::newRow("exponents") << u"mustBeLessThan"_s << QStringList{u"1e6"_s} << u"999999"_s << 1;
        QTest::newRow("no number") << u"mustBeLessThan"_s << QStringList{u"5"_s} << u"many"_s << -1;
        QTest::newRow("not finite") << u"mustBeLessThan"_s << QStringList{u"5"_s} << u"NaN"_s << -1;
        QTest::newRow("one threshold for two") << u"mustBeBetween"_s << QStringList{u"1"_s} << u"1"_s << -1;
        QTest::newRow("unknown operator") << u"shouldBe"_s << QStringList{u"1"_s} << u"1"_s << -1;
    }
    void verdicts()
    {
        QFETCH(QString, comparison);
        QFETCH(QStringList, thresholds);
        QFETCH(QString, value);
        QFETCH(int, kept);
        const auto told = measure::keeps({comparison, thresholds, false, false}, value);
        QCOMPARE(told.has_value() ? int(*told) : -1, kept);
    }

    void answersAreJudged_data()
    {
        QTest::addColumn<PlannedCheck>("check");
        QTest::addColumn<std::vector<measure::Row>>("rows");
        QTest::addColumn<ObservationStatus>("status");
        QTest::addColumn<double>("value"); // -1: none
        PlannedCheck counted;
        counted.answer = measure::Answer::Counted;
        counted.expectation = {u"mustBeLessOrEqualTo"_s, {u"5"_s}, true, false};
        const auto row = [](const char *name, const PlannedCheck &check,
                            const std::vector<measure::Row> &rows, ObservationStatus status,
                            double value) { QTest::newRow(name) << check << rows << status << value; };
        row("share", counted, {{u"5"_s, u"100"_s}}, ObservationStatus::Pass, 5);
        row("of nothing", counted, {{u"0"_s, u"0"_s}}, ObservationStatus::Pass, 0);
        row("too large a share", counted, {{u"6"_s, u"100"_s}}, ObservationStatus::Fail, 6);
        row("no count", counted, {{u"6"_s, std::nullopt}}, ObservationStatus::Error, -1);
        counted.expectation.warnsOnly = true;
        row("only a warning", counted, {{u"6"_s, u"100"_s}}, ObservationStatus::Warn, 6);
        PlannedCheck value;
        value.expectation = {u"mustBe"_s, {u"0"_s}, false, false};
        row("no row", value, {}, ObservationStatus::Error, -1);
        row("two rows", value, {{u"0"_s}, {u"0"_s}}, ObservationStatus::Error, -1);
        row("NULL", value, {{std::nullopt}}, ObservationStatus::Error, -1);
        row("infinite", value, {{u"Infinity"_s}}, ObservationStatus::Fail, -1);
        value.expectation = {};
        row("nothing expected", value, {{u"7"_s}}, ObservationStatus::Unknown, 7);
        PlannedCheck age;
        age.answer = measure::Answer::Age;
        age.expectation = {u"mustBeLessOrEqualTo"_s, {u"3600"_s}, false, false};
        age.warnAbove = 1800;
        row("fresh", age, {{u"60.0004"_s, u"2026-11-24"_s}}, ObservationStatus::Pass, 60);
        row("late", age, {{u"1801"_s, u""_s}}, ObservationStatus::Warn, 1801);
        row("too old", age, {{u"3601"_s, u""_s}}, ObservationStatus::Fail, 3601);
        row("clocks differ", age, {{u"-5"_s, u""_s}}, ObservationStatus::Pass, 0);
        row("in the future", age, {{u"-500"_s, u""_s}}, ObservationStatus::Unknown, -1);
        row("empty table", age, {{std::nullopt, std::nullopt}}, ObservationStatus::Unknown, -1);
    }
    void answersAreJudged()
    {
        QFETCH(PlannedCheck, check);
        QFETCH(std::vector<measure::Row>, rows);
        QFETCH(ObservationStatus, status);
        QFETCH(double, value);
        core::Observation observation;
        measure::judge(check, rows, observation);
        QCOMPARE(observation.status, status);
        QCOMPARE(observation.value.value_or(-1), value);
        if (status == ObservationStatus::Error)
            QVERIFY(!observation.message.isEmpty());
    }

    void promisesBecomeOneQuestion()
    {
        Target asked = target(rule(u"rowCount"_s, {}));
        asked.dataset.rules.clear();
        core::Objective promise;
        promise.kind = core::ObjectiveKind::Freshness;
        promise.element = u"orders.status, other.status"_s;
        promise.number = 7200;
        promise.unitIso = u"s"_s;
        core::Objective stricter = promise;
        stricter.element = u"status"_s;
        stricter.number = 3600;
        stricter.schedule = u"0 * * * *"_s;
        core::Objective warning = promise;
        warning.level = u"warn"_s;
        warning.number = 1800;
        core::Objective elsewhere = promise;
        elsewhere.element = u"customers.status"_s;
        core::Objective retention = promise;
        retention.kind = core::ObjectiveKind::Retention;
        asked.objectives = {promise, stricter, warning, elsewhere, retention};
        const auto checks = measure::planChecks(asked, postgres(), now);
        QCOMPARE(checks.size(), std::size_t{1});
        QCOMPARE(checks.front().sql,
                 u"SELECT EXTRACT(EPOCH FROM (clock_timestamp() - max(\"status\"))), "
                 "CAST(max(\"status\") AS TEXT) FROM \"sales\".\"orders\""_s);
        QCOMPARE(checks.front().metric, u"freshness"_s);
        QCOMPARE(checks.front().schedule, u"0 * * * *"_s);
        QCOMPARE(measure::textOf(checks.front().expectation), u"≤ 3600"_s);
        QCOMPARE(checks.front().warnAbove.value_or(0), 1800.0);
    }

    void tablesAreNamedAsTheDatabaseKnowsThem_data()
    {
        QTest::addColumn<QString>("identity");
        QTest::addColumn<QString>("physical");
        QTest::addColumn<QStringList>("table");
        QTest::newRow("identity") << u"postgres://db:5432/shop.sales.orders"_s << QString()
                                  << QStringList{u"sales"_s, u"orders"_s};
        QTest::newRow("upper case") << u"postgres://db:5432/shop.sales.orders"_s << u"ORDERS"_s
                                    << QStringList{u"sales"_s, u"orders"_s};
        QTest::newRow("mixed case") << u"postgres://db:5432/shop.sales.salesorders"_s << u"SalesOrders"_s
                                    << QStringList{u"sales"_s, u"SalesOrders"_s};
        QTest::newRow("of a contract only")
            << u"contract:c/orders"_s << u"public.orders"_s << QStringList{u"public"_s, u"orders"_s};
        QTest::newRow("no schema") << u"contract:c/orders"_s << u"orders"_s << QStringList{u"orders"_s};
    }
    void tablesAreNamedAsTheDatabaseKnowsThem()
    {
        QFETCH(QString, identity);
        QFETCH(QString, physical);
        QFETCH(QStringList, table);
        Target asked = target(rule(u"rowCount"_s, {}));
        asked.identities = {identity};
        asked.dataset.physicalName = physical;
        QCOMPARE(*measure::tableOf(asked, postgres()), table);
    }
};

QTEST_GUILESS_MAIN(TestMeasurePlans)
#include "tst_measureplans.moc"
