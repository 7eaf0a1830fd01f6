// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/database.h"
#include "shared_postgres.h"

#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::ErrorCode;
using measure::Database;

namespace {

const auto never = [] { return false; };

} // namespace

/// Databases are read and nothing else, whatever a rule says.
class TestMeasureReadOnly final : public QObject {
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

    bool hasPostgres()
    {
        if (!test::Postgres::isInstalled())
            return false;
        if (!m_postgres) {
            m_postgres = std::make_unique<test::Postgres>();
            m_postgres->run(u"CREATE TABLE orders (id int); INSERT INTO orders SELECT generate_series(1, 10);"
                            "GRANT SELECT ON orders TO reader"_s);
        }
        return true;
    }

private slots:
    void initTestCase()
    {
        SQLite::Database database(sqlite().database.toStdString(),
                                  SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("CREATE TABLE orders (id INTEGER);"
                      "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 10) "
                      "INSERT INTO orders SELECT n FROM c");
    }

    void nothingCanBeWritten_data()
    {
        QTest::addColumn<bool>("inPostgres");
        QTest::addColumn<QString>("sql");
        const auto both = [](const char *name, const QString &sql) {
            QTest::addRow("SQLite: %s", name) << false << sql;
            QTest::addRow("PostgreSQL: %s", name) << true << sql;
        };
        both("delete", u"DELETE FROM orders"_s);
        both("delete returning", u"DELETE FROM orders RETURNING id"_s);
        both("a second statement", u"SELECT 1; DELETE FROM orders"_s);
        both("out of the brackets", u"SELECT 1) AS answer(given); DELETE FROM orders; SELECT (1"_s);
        both("create", u"CREATE TABLE t (a int)"_s);
        both("nothing", u"-- SELECT 1"_s);
        QTest::newRow("PostgreSQL: within WITH")
            << true << u"WITH gone AS (DELETE FROM orders RETURNING id) SELECT count(*) FROM gone"_s;
        QTest::newRow("PostgreSQL: copy to a program") << true << u"COPY orders TO PROGRAM 'cat > /tmp/x'"_s;
        QTest::newRow("PostgreSQL: the right to write")
            << true << u"SELECT set_config('transaction_read_only', 'off', true)"_s;
        QTest::newRow("PostgreSQL: set") << true << u"SET transaction_read_only = off"_s;
        QTest::newRow("PostgreSQL: a do block") << true << u"DO $$ BEGIN DELETE FROM orders; END $$"_s;
        QTest::newRow("PostgreSQL: select into") << true << u"SELECT * INTO other FROM orders"_s;
        QTest::newRow("SQLite: attach") << false << u"ATTACH ':memory:' AS other"_s;
        QTest::newRow("SQLite: pragma") << false << u"PRAGMA query_only = 0"_s;
        QTest::newRow("SQLite: pragma as a table") << false << u"SELECT * FROM pragma_database_list"_s;
        QTest::newRow("SQLite: vacuum into") << false << u"VACUUM INTO '/tmp/x.db'"_s;
        QTest::newRow("SQLite: an extension") << false << u"SELECT load_extension('x')"_s;
    }
    void nothingCanBeWritten()
    {
        QFETCH(bool, inPostgres);
        QFETCH(QString, sql);
        if (inPostgres && !hasPostgres())
            QSKIP("PostgreSQL is not installed (apt-get install postgresql)");
        auto database = Database::open(inPostgres ? m_postgres->connection() : sqlite(), {}, never);
        QVERIFY2(database, database ? "" : qPrintable(database.error().message));
        const auto answer = (*database)->ask(sql, true, never);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::External);
        // All is still there, and it can be asked on.
        const auto count = (*database)->ask(u"SELECT count(*) FROM orders"_s, true, never);
        QVERIFY2(count, count ? "" : qPrintable(count.error().message));
        QCOMPARE(count->front().front(), u"10"_s);
    }

    /// PostgreSQL before 16 lets functions make large objects in any transaction; this one does not last.
    void whatFunctionsDoIsRolledBack()
    {
        if (!hasPostgres())
            QSKIP("PostgreSQL is not installed (apt-get install postgresql)");
        auto database = Database::open(m_postgres->connection(), {}, never);
        QVERIFY(database);
        (void)(*database)->ask(u"SELECT lo_create(4711)"_s, true, never);
        (void)(*database)->ask(u"SELECT set_config('statement_timeout', '0', false)"_s, true, never);
        QCOMPARE(m_postgres->run(u"SELECT count(*) FROM pg_largeobject_metadata"_s), u"0"_s);
        const auto timeout = (*database)->ask(u"SELECT current_setting('statement_timeout')"_s, true, never);
        QCOMPARE(timeout->front().front(), u"20s"_s);
    }
};

QTEST_GUILESS_MAIN(TestMeasureReadOnly)
#include "tst_measurereadonly.moc"
