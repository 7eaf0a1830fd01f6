// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/measurer.h"
#include "measure/planchecks.h"
#include "shared_postgres.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::ObservationStatus;

namespace {

bool never()
{
    return false;
}

void nobodyLooks(qint64, qint64, const QString &) { }

QDateTime utcNow()
{
    return QDateTime::currentDateTimeUtc();
}

core::QualityRule rule(const QString &metric, const QString &element, const QStringList &arguments = {})
{
    core::QualityRule rule;
    rule.id = metric + u'/' + element;
    rule.type = u"library"_s;
    rule.metric = metric;
    rule.element = element;
    rule.comparison = u"mustBe"_s;
    rule.thresholds = {u"0"_s};
    rule.arguments = arguments;
    return rule;
}

core::QualityRule sqlRule(const QString &sql, const QString &element, const QString &expected)
{
    core::QualityRule rule;
    rule.id = sql;
    rule.type = u"sql"_s;
    rule.implementation = sql;
    rule.element = element;
    rule.comparison = u"mustBe"_s;
    rule.thresholds = {expected};
    return rule;
}

core::Column column(const QString &path, const QString &logicalType = {}, const QString &physicalName = {})
{
    core::Column column;
    column.path = path;
    column.logicalType = logicalType;
    column.physicalName = physicalName;
    return column;
}

/// A table of people whose address is a column with fields within.
measure::Target people(const QString &table, const std::vector<core::QualityRule> &rules)
{
    measure::Target target;
    target.uri = {core::EntityKind::Dataset, u"contract:shop/"_s + table, {}};
    target.identities = {target.uri.key};
    target.dataset.name = table;
    target.dataset.columns = {column(u"id"_s),
                              column(u"address"_s, u"object"_s),
                              column(u"address.city"_s),
                              column(u"address.geo"_s, u"object"_s),
                              column(u"address.geo.land"_s),
                              column(u"orders"_s, u"array"_s),
                              column(u"a.b"_s)};
    target.dataset.rules = rules;
    return target;
}

core::Connection sqliteAt(const QString &path)
{
    core::Connection connection;
    connection.name = u"lite"_s;
    connection.driver = core::Driver::Sqlite;
    connection.database = path;
    connection.timeoutSeconds = 20;
    return connection;
}

/// Five people: two without a city (one NULL, one not there), one of a land that is not valid, two of Bonn.
constexpr const char *addresses = R"(
  (1, '{"city": "Bonn", "geo": {"land": "DE"}}'), (2, '{"city": "it''s", "geo": {"land": "XX"}}'),
  (3, '{"city": null, "geo": {"land": "DE"}}'), (4, '{"geo": {"land": "FR"}}'),
  (5, '{"city": "Bonn", "geo": {"land": "DE"}}'))";

} // namespace

/// Rules on fields within columns: of composite types, JSON, and JSON in texts.
class TestNestedFields final : public QObject {
    Q_OBJECT

    std::unique_ptr<test::Postgres> m_postgres;
    QTemporaryDir m_dir;

    QString litePath() const { return m_dir.filePath(u"people.db"_s); }
    bool hasPostgres()
    {
        if (!test::Postgres::isInstalled())
            return false;
        if (!m_postgres) {
            m_postgres = std::make_unique<test::Postgres>();
            m_postgres->run(
                u"CREATE TABLE as_jsonb (id int, address jsonb); INSERT INTO as_jsonb VALUES %1;"
                "CREATE TABLE as_text (id int, address text); INSERT INTO as_text VALUES %1;"
                "CREATE TYPE geo AS (land text); CREATE TYPE address AS (city text, geo geo);"
                "CREATE TABLE as_type (id int, address address); INSERT INTO as_type SELECT id, "
                "ROW(address ->> 'city', ROW(address -> 'geo' ->> 'land')::geo)::address FROM as_jsonb;"
                "CREATE TABLE broken (id int, address text); INSERT INTO broken VALUES (1, '{\"city\"');"
                "GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader"_s.arg(QString::fromUtf8(addresses)));
        }
        return true;
    }

private slots:
    void initTestCase()
    {
        SQLite::Database database(litePath().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("CREATE TABLE as_text (id INTEGER, address TEXT);"
                      "CREATE TABLE broken (id INTEGER, address TEXT);"
                      "INSERT INTO broken VALUES (1, '{\"city\"')");
        database.exec(std::string("INSERT INTO as_text VALUES ") + addresses);
    }

    void measured_data()
    {
        QTest::addColumn<bool>("inPostgres");
        QTest::addColumn<QString>("table");
        QTest::newRow("SQLite, JSON in a text") << false << u"as_text"_s;
        QTest::newRow("PostgreSQL, JSON") << true << u"as_jsonb"_s;
        QTest::newRow("PostgreSQL, JSON in a text") << true << u"as_text"_s;
        QTest::newRow("PostgreSQL, a composite type") << true << u"as_type"_s;
    }
    void measured()
    {
        QFETCH(const bool, inPostgres);
        QFETCH(const QString, table);
        if (inPostgres && !hasPostgres())
            QSKIP("PostgreSQL is not installed (apt-get install postgresql)");
        if (inPostgres)
            QVERIFY2(m_postgres->trouble().isNull(), qPrintable(m_postgres->trouble()));
        const measure::Target target =
            people(table,
                   {rule(u"nullValues"_s, u"address.city"_s),
                    rule(u"invalidValues"_s, u"address.geo.land"_s, {u"validValues: [\"DE\", \"FR\"]"_s}),
                    rule(u"duplicateValues"_s, u"address.city"_s),
                    sqlRule(u"SELECT count(${property}) FROM ${object}"_s, u"address.city"_s, u"3"_s),
                    sqlRule(u"SELECT count(*) FROM ${object} WHERE '${property}' = 'address.city'"_s,
                            u"address.city"_s, u"5"_s)});
        const core::Connection connection = inPostgres ? m_postgres->connection() : sqliteAt(litePath());
        const auto planned = measure::planChecks(target, connection, utcNow());
        const auto result = measure::measure(connection, {}, planned, u"run"_s, utcNow, never, nobodyLooks);
        QStringList found;
        for (const core::Observation &o : result.observations) {
            QVERIFY2(o.status != ObservationStatus::Error, qPrintable(o.rule + u": " + o.message));
            found.append(
                u"%1 %2"_s.arg(QString(core::toText(o.status)), QString::number(o.value.value_or(-1))));
        }
        QCOMPARE(found, (QStringList{u"fail 2"_s, u"fail 1"_s, u"fail 1"_s, u"pass 3"_s, u"pass 5"_s}));
        QCOMPARE(result.observations.front().element, u"address.city"_s);
    }

    /// A field that cannot be read is an error, never a missing value.
    void whatIsNoJsonIsAnError_data()
    {
        QTest::addColumn<bool>("inPostgres");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    void whatIsNoJsonIsAnError()
    {
        QFETCH(const bool, inPostgres);
        if (inPostgres && !hasPostgres())
            QSKIP("PostgreSQL is not installed (apt-get install postgresql)");
        const core::Connection connection = inPostgres ? m_postgres->connection() : sqliteAt(litePath());
        const auto planned = measure::planChecks(
            people(u"broken"_s, {rule(u"nullValues"_s, u"address.city"_s)}), connection, utcNow());
        const auto result = measure::measure(connection, {}, planned, u"run"_s, utcNow, never, nobodyLooks);
        QCOMPARE(result.observations.size(), std::size_t{1});
        QCOMPARE(result.observations.front().status, ObservationStatus::Error);
    }

    void planned_data()
    {
        QTest::addColumn<QString>("element");
        QTest::addColumn<QString>("sql"); // null: not measured
        QTest::newRow("a column with a dot in its name") << u"a.b"_s << u"\"a.b\" IS NULL"_s;
        QTest::newRow("quotes in a field") << u"address.ci'ty"_s << u"$.\"ci''ty\""_s;
        QTest::newRow("what nobody described") << u"other.field"_s << u"json_extract(\"other\""_s;
        QTest::newRow("items of an array") << u"orders[].sku"_s << QString();
        QTest::newRow("below an array") << u"orders.sku"_s << QString();
        QTest::newRow("a double quote") << u"address.a\"b"_s << QString();
        QTest::newRow("no name") << u"address..city"_s << QString();
        QTest::newRow("too deep") << u"address"_s + u".f"_s.repeated(100) << QString();
    }
    void planned()
    {
        QFETCH(const QString, element);
        QFETCH(const QString, sql);
        const auto checks = measure::planChecks(people(u"as_text"_s, {rule(u"nullValues"_s, element)}),
                                                sqliteAt(litePath()), utcNow());
        QCOMPARE(checks.size(), std::size_t{1});
        QCOMPARE(checks.front().trouble.isEmpty(), !sql.isNull());
        QVERIFY2(sql.isNull() || checks.front().sql.contains(sql), qPrintable(checks.front().sql));
    }

    void aTableBeforeAFieldIsRefused()
    {
        const auto checks = measure::planChecks(
            people(u"as_text"_s,
                   {sqlRule(u"SELECT count(t.${property}) FROM ${object} t"_s, u"address.city"_s, u"1"_s)}),
            sqliteAt(litePath()), utcNow());
        QVERIFY(!checks.front().trouble.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNestedFields)
#include "tst_nestedfields.moc"
