// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/measurer.h"
#include "measure/planchecks.h"
#include "shared_postgres.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::ErrorCode;
using core::ObservationStatus;
using measure::Database;
using measure::PlannedCheck;

namespace {

const auto never = [] { return false; };
const auto utcNow = [] { return QDateTime::currentDateTimeUtc(); };
const auto nobodyLooks = [](qint64, qint64, const QString &) {};

PlannedCheck check(const QString &sql, const QString &comparison = u"mustBe"_s,
                   const QString &threshold = u"0"_s)
{
    PlannedCheck check;
    check.subject = {core::EntityKind::Dataset, u"d"_s};
    check.dataset = u"d"_s;
    check.what = sql;
    check.rule = sql;
    check.sql = sql;
    check.expectation = {comparison, {threshold}, false, false};
    return check;
}

std::vector<PlannedCheck> checks(const QStringList &statements)
{
    std::vector<PlannedCheck> all;
    for (const QString &sql : statements)
        all.push_back(check(sql));
    return all;
}

/// A port of loopback that takes connections, or ends them at once, and never says a word.
class DumbServer final {
public:
    explicit DumbServer(bool hangsUp)
    {
        m_handle = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof(address);
        if (::bind(m_handle, reinterpret_cast<sockaddr *>(&address), length) == 0
            && ::listen(m_handle, 8) == 0)
            ::getsockname(m_handle, reinterpret_cast<sockaddr *>(&address), &length);
        m_port = ntohs(address.sin_port);
        if (hangsUp)
            m_thread = std::thread([handle = m_handle] {
                for (int client = ::accept(handle, nullptr, nullptr); client >= 0;
                     client = ::accept(handle, nullptr, nullptr))
                    ::close(client);
            });
    }
    ~DumbServer()
    {
        ::shutdown(m_handle, SHUT_RDWR);
        if (m_thread.joinable())
            m_thread.join();
        ::close(m_handle);
    }
    [[nodiscard]] core::Connection connection() const
    {
        core::Connection connection;
        connection.name = u"dumb"_s;
        connection.host = u"127.0.0.1"_s;
        connection.port = m_port;
        connection.database = u"shop"_s;
        connection.user = u"reader"_s;
        connection.timeoutSeconds = 1;
        return connection;
    }

private:
    int m_handle = -1;
    int m_port = 0;
    std::thread m_thread;
};

core::QualityRule rule(const QString &metric, const QString &element, const QString &unit,
                       const QString &threshold, const QStringList &arguments = {})
{
    core::QualityRule rule;
    rule.id = metric + u'/' + element + u'/' + unit;
    rule.type = u"library"_s;
    rule.metric = metric;
    rule.element = element;
    rule.unit = unit;
    rule.comparison = u"mustBeLessOrEqualTo"_s;
    rule.thresholds = {threshold};
    rule.arguments = arguments;
    return rule;
}

/// The same table for both databases: ten rows, of which some are wrong on purpose.
measure::Target shop()
{
    measure::Target target;
    target.uri = {core::EntityKind::Dataset, u"contract:shop/orders"_s, {}};
    target.identities = {target.uri.key};
    target.dataset.name = u"orders"_s;
    target.datasets = QStringList{u"orders"_s};
    for (const QString &name : {u"id"_s, u"status"_s, u"amount"_s, u"changed_at"_s}) {
        core::Column column;
        column.path = name;
        target.dataset.columns.push_back(column);
    }
    target.dataset.rules = {
        rule(u"nullValues"_s, u"status"_s, u"percent"_s, u"10"_s),
        rule(u"missingValues"_s, u"status"_s, {}, u"1"_s, {u"missingValues: [null, \"n/a\"]"_s}),
        rule(u"invalidValues"_s, u"status"_s, {}, u"1"_s, {u"validValues: [\"new\", \"paid\"]"_s}),
        rule(u"invalidValues"_s, u"status"_s, u"percent"_s, u"0"_s, {u"pattern: ^[a-z/]+$"_s}),
        rule(u"duplicateValues"_s, u"id"_s, {}, u"0"_s),
        rule(u"rowCount"_s, {}, {}, u"10"_s)};
    core::QualityRule sql;
    sql.id = u"sql"_s;
    sql.type = u"sql"_s;
    sql.implementation = u"SELECT sum(${property}) FROM ${object};"_s;
    sql.element = u"amount"_s;
    sql.comparison = u"mustBeBetween"_s;
    sql.thresholds = {u"54.5"_s, u"55"_s};
    target.dataset.rules.push_back(sql);
    core::Objective fresh;
    fresh.kind = core::ObjectiveKind::Freshness;
    fresh.element = u"orders.changed_at"_s;
    fresh.number = 3600;
    fresh.unitIso = u"s"_s;
    target.objectives = {fresh};
    return target;
}

/// What comes of it: status, value, rows evaluated, rows failed.
const QStringList shopResults{u"pass 10 10 1"_s, u"fail 2 10 2"_s,   u"fail 2 10 2"_s,  u"fail 10 10 1"_s,
                              u"fail 1 10 1"_s,  u"pass 10 -1 -1"_s, u"pass 55 -1 -1"_s};

QStringList textsOf(const std::vector<core::Observation> &observations)
{
    QStringList texts;
    for (const core::Observation &o : observations) {
        if (o.metric != "freshness"_L1)
            texts.append(
                u"%1 %2 %3 %4"_s.arg(QString(core::toText(o.status)), QString::number(o.value.value_or(-1)))
                    .arg(o.rowsEvaluated.value_or(-1))
                    .arg(o.rowsFailed.value_or(-1)));
    }
    return texts;
}

} // namespace

class TestMeasureDatabases final : public QObject {
    Q_OBJECT

    std::unique_ptr<test::Postgres> m_postgres;
    QTemporaryDir m_dir;

    core::Connection sqlite() const
    {
        core::Connection connection;
        connection.name = u"lite"_s;
        connection.driver = core::Driver::Sqlite;
        connection.database = m_dir.filePath(u"shop.db"_s);
        connection.timeoutSeconds = 2;
        return connection;
    }

    /// Stops the test where PostgreSQL is not installed.
    bool hasPostgres()
    {
        if (!test::Postgres::isInstalled())
            return false;
        if (!m_postgres) {
            m_postgres = std::make_unique<test::Postgres>();
            m_postgres->run(
                u"CREATE TABLE orders (id int, status text, amount numeric, changed_at timestamptz);"
                "INSERT INTO orders SELECT least(n, 9), CASE n WHEN 1 THEN NULL WHEN 2 THEN 'n/a' WHEN 3 "
                "THEN 'LOST' WHEN 4 THEN 'new' ELSE 'paid' END, n, now() - n * interval '10 minutes' "
                "FROM generate_series(1, 10) AS n; GRANT SELECT ON orders TO reader"_s);
        }
        return true;
    }

private slots:
    void initTestCase()
    {
        SQLite::Database database(sqlite().database.toStdString(),
                                  SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(
            "CREATE TABLE orders (id INTEGER, status TEXT, amount NUMERIC, changed_at TEXT);"
            "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 10) "
            "INSERT INTO orders SELECT min(n, 9), CASE n WHEN 1 THEN NULL WHEN 2 THEN 'n/a' WHEN 3 THEN "
            "'LOST' WHEN 4 THEN 'new' ELSE 'paid' END, n, datetime('now', '-' || (n * 10) || ' minutes') "
            "FROM c");
    }

    void sameAnswersFromBoth_data()
    {
        QTest::addColumn<bool>("inPostgres");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    void sameAnswersFromBoth()
    {
        QFETCH(bool, inPostgres);
        if (inPostgres && !hasPostgres())
            QSKIP("PostgreSQL is not installed (apt-get install postgresql)");
        if (inPostgres)
            QVERIFY2(m_postgres->trouble().isNull(), qPrintable(m_postgres->trouble()));
        const core::Connection connection = inPostgres ? m_postgres->connection() : sqlite();
        const auto planned = measure::planChecks(shop(), connection, utcNow());
        const auto result = measure::measure(connection, {}, planned, u"run"_s, utcNow, never, nobodyLooks);
        QVERIFY2(!result.stopped, result.stopped ? qPrintable(result.stopped->message) : "");
        for (const core::Observation &o : result.observations) {
            if (o.status == ObservationStatus::Error)
                qWarning("%s: %s", qPrintable(o.rule), qPrintable(o.message));
        }
        QCOMPARE(textsOf(result.observations), shopResults);
        const core::Observation &fresh = result.observations.back();
        QCOMPARE(fresh.metric, u"freshness"_s);
        QCOMPARE(fresh.status, ObservationStatus::Pass);
        QVERIFY2(std::abs(*fresh.value - 600) < 60, qPrintable(QString::number(*fresh.value)));
        QCOMPARE(fresh.unit, u"s"_s);
        QVERIFY(fresh.element.isNull()); // one column tells the age of the table
    }

    void tooLongIsEnded_data()
    {
        QTest::addColumn<bool>("inPostgres");
        QTest::addColumn<QString>("sql");
        QTest::newRow("SQLite") << false
                                << u"WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) "
                                   "SELECT count(*) FROM c"_s;
        QTest::newRow("PostgreSQL") << true << u"SELECT count(*) FROM pg_sleep(60)"_s;
    }
    void tooLongIsEnded()
    {
        QFETCH(bool, inPostgres);
        QFETCH(QString, sql);
        if (inPostgres && !hasPostgres())
            QSKIP("PostgreSQL is not installed (apt-get install postgresql)");
        core::Connection connection = inPostgres ? m_postgres->connection() : sqlite();
        connection.timeoutSeconds = 1;
        const auto result = measure::measure(connection, {}, checks({sql, u"SELECT 0"_s}), u"run"_s, utcNow,
                                             never, nobodyLooks);
        QVERIFY(!result.stopped);
        QCOMPARE(result.observations.size(), std::size_t{2});
        QCOMPARE(result.observations[0].status, ObservationStatus::Error);
        QVERIFY(!result.observations[0].message.isEmpty());
        QCOMPARE(result.observations[1].status, ObservationStatus::Pass);
    }

    void cancelEndsTheStatement_data() { tooLongIsEnded_data(); }
    void cancelEndsTheStatement()
    {
        QFETCH(bool, inPostgres);
        QFETCH(QString, sql);
        if (inPostgres && !hasPostgres())
            QSKIP("PostgreSQL is not installed (apt-get install postgresql)");
        core::Connection connection = inPostgres ? m_postgres->connection() : sqlite();
        connection.timeoutSeconds = 50;
        QElapsedTimer timer;
        timer.start();
        std::atomic_bool cancelled = false;
        measure::MeasureResult result;
        std::thread worker([&] {
            result = measure::measure(
                connection, {}, checks({u"SELECT 0"_s, sql, u"SELECT 0"_s}), u"run"_s, utcNow,
                [&] { return cancelled.load(); },
                [&](qint64 done, qint64, const QString &) {
                    if (done == 1)
                        cancelled = true;
                });
        });
        worker.join();
        QVERIFY(timer.elapsed() < 20'000);
        QVERIFY(result.stopped);
        QCOMPARE(result.stopped->code, ErrorCode::Cancelled);
        QCOMPARE(result.observations.size(), std::size_t{1}); // what was answered counts, once
        if (inPostgres)
            QTRY_COMPARE(
                m_postgres->run(u"SELECT count(*) FROM pg_stat_activity WHERE application_name = 'meshbook' "
                                "AND state = 'active'"_s),
                u"0"_s);
    }

    void lostConnectionsAreMadeOnceMore()
    {
        if (!hasPostgres())
            QSKIP("PostgreSQL is not installed (apt-get install postgresql)");
        const QString leave = u"SELECT pg_terminate_backend(pg_backend_pid())"_s;
        auto result = measure::measure(m_postgres->connection(), {},
                                       checks({u"SELECT 0"_s, leave, u"SELECT 0"_s, u"SELECT 1"_s}), u"run"_s,
                                       utcNow, never, nobodyLooks);
        QVERIFY(!result.stopped);
        QCOMPARE(result.asked, (std::vector<std::size_t>{0, 1, 2, 3}));
        QCOMPARE(result.observations[1].status, ObservationStatus::Error);
        QCOMPARE(result.observations[2].status, ObservationStatus::Pass);
        QCOMPARE(result.observations[3].status, ObservationStatus::Fail);
        // Lost twice, the server is left alone.
        result = measure::measure(m_postgres->connection(), {}, checks({leave, leave, u"SELECT 0"_s}),
                                  u"run"_s, utcNow, never, nobodyLooks);
        QVERIFY(result.stopped);
        QCOMPARE(result.stopped->code, ErrorCode::External);
        QCOMPARE(result.observations.size(), std::size_t{2});
    }

    /// A server that stops in the middle of a statement, as a machine does that is out of memory.
    void frozenServerIsLeft()
    {
        if (!hasPostgres())
            QSKIP("PostgreSQL is not installed (apt-get install postgresql)");
        core::Connection connection = m_postgres->connection();
        connection.timeoutSeconds = 1;
        auto database = Database::open(connection, {}, never);
        QVERIFY(database);
        const auto pid = (*database)->ask(u"SELECT pg_backend_pid()"_s, true, never);
        QVERIFY(pid);
        const pid_t backend = pid->front().front()->toInt();
        QCOMPARE(::kill(backend, SIGSTOP), 0);
        const auto answer = (*database)->ask(u"SELECT 1"_s, true, never);
        ::kill(backend, SIGCONT);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::External);
        QVERIFY(!(*database)->isAlive());
    }

    void serversThatDoNotAnswer_data()
    {
        QTest::addColumn<bool>("hangsUp");
        QTest::newRow("hangs") << false;
        QTest::newRow("hangs up") << true;
    }
    void serversThatDoNotAnswer()
    {
        QFETCH(bool, hangsUp);
        const DumbServer server(hangsUp);
        const auto result = measure::measure(server.connection(), "pw", checks({u"SELECT 0"_s}), u"run"_s,
                                             utcNow, never, nobodyLooks);
        QVERIFY(result.stopped);
        QCOMPARE(result.stopped->code, ErrorCode::External);
        QVERIFY(!result.stopped->message.contains(u"pw"_s));
        QVERIFY(result.observations.empty());
    }

    void cancelEndsTheWaitForAConnection()
    {
        const DumbServer server(false);
        core::Connection connection = server.connection();
        connection.timeoutSeconds = 3000;
        int looks = 0;
        const auto database = Database::open(connection, {}, [&] { return ++looks > 2; });
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Cancelled);
    }

    void refusedIsToldAtOnce()
    {
        core::Connection connection;
        {
            const DumbServer server(false);
            connection = server.connection();
        }
        const auto database = Database::open(connection, {}, never);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::External);
    }

    void passwordsAreAskedForAndNeverTold()
    {
        if (!hasPostgres())
            QSKIP("PostgreSQL is not installed (apt-get install postgresql)");
        const auto right = Database::open(m_postgres->guarded(), test::Postgres::password, never);
        QVERIFY2(right, right ? "" : qPrintable(right.error().message));
        QVERIFY((*right)->version().startsWith(u"PostgreSQL "_s));
        const auto count = (*right)->ask(u"SELECT count(*) FROM orders"_s, true, never);
        QCOMPARE(count->front().front(), u"10"_s);
        const auto wrong = Database::open(m_postgres->guarded(), "canary-4711", never);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::External);
        QVERIFY(!QString(wrong.error().message + wrong.error().detail).contains(u"canary"_s));
    }

    void sqlWithSignsOfPlacesStaysAsItIs()
    {
        if (!hasPostgres())
            QSKIP("PostgreSQL is not installed (apt-get install postgresql)");
        auto database = Database::open(m_postgres->connection(), {}, never);
        const auto answer = (*database)->ask(
            u"SELECT count(*) FROM orders WHERE status LIKE '%1' OR status LIKE 'pai%3' OR status LIKE 'n%2w'"
            " OR status LIKE 'n%w'"_s,
            true, never);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(answer->front().front(), u"1"_s);
    }

    void patternsThatTakeTooLongAreErrors()
    {
        auto database = Database::open(sqlite(), {}, never);
        QVERIFY(database);
        const auto answer = (*database)->ask(
            u"SELECT 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab' REGEXP '^(a+)+$'"_s, true, never);
        QVERIFY(!answer); // neither that it fits nor that it does not
        QVERIFY2(answer.error().message.contains(u"too many steps"_s), qPrintable(answer.error().message));
    }

    void hugeAnswersAreCut()
    {
        if (!hasPostgres())
            QSKIP("PostgreSQL is not installed (apt-get install postgresql)");
        auto database = Database::open(m_postgres->connection(), {}, never);
        const auto answer =
            (*database)->ask(u"SELECT repeat('x', 100000000) FROM generate_series(1, 1000)"_s, true, never);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(int(answer->size()), Database::mostRows);
        QCOMPARE(int(answer->front().front()->size()), Database::longestValue);
    }

    void filesThatAreNoDatabase_data()
    {
        QTest::addColumn<QString>("path");
        QFile text(m_dir.filePath(u"text.db"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(4096, 'x'));
        QTest::newRow("text") << text.fileName();
        QTest::newRow("absent") << m_dir.filePath(u"absent.db"_s);
        QTest::newRow("a folder") << m_dir.path();
        QTest::newRow("a device") << u"/dev/zero"_s;
    }
    void filesThatAreNoDatabase()
    {
        QFETCH(QString, path);
        core::Connection connection = sqlite();
        connection.database = path;
        const auto database = Database::open(connection, {}, never);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::External);
        QCOMPARE(QFile::exists(path), path != m_dir.filePath(u"absent.db"_s)); // none is made
    }
};

QTEST_GUILESS_MAIN(TestMeasureDatabases)
#include "tst_measuredatabases.moc"
