// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/cliprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using tests::CliResult;
using tests::runCli;

namespace {

const QString basket = u"meshbook:product/orders/orders_basket"_s;

enum Exit { Fine = 0, Findings = 1, Usage = 2, Unreadable = 3, Refused = 4 };

} // namespace

/// Measuring as a pipeline does it: docs/cli.md and docs/measuring.md on the sample mesh.
class TestMeasureCommands final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString workspace() const { return m_dir.filePath(u"workspace"_s); }
    CliResult run(const QStringList &arguments) const { return runCli(workspace(), arguments); }
    qint64 observations() const
    {
        return run({u"--json"_s, u"stats"_s}).json().value("observations"_L1).toInteger();
    }

private slots:
    void initTestCase()
    {
        qputenv("MESHBOOK_NO_KEYCHAIN", "1");
        const CliResult demo = run({u"demo"_s, u"--quiet"_s});
        QVERIFY2(demo.code == Fine, demo.err.constData());
    }

    void theSampleHasADatabase()
    {
        const QJsonArray connections =
            run({u"--json"_s, u"connections"_s}).json().value("connections"_L1).toArray();
        QCOMPARE(connections.size(), 1);
        QCOMPARE(connections[0]["driver"_L1].toString(), u"sqlite"_s);
        const CliResult tried = run({u"connections"_s, u"test"_s, u"sample warehouse"_s});
        QCOMPARE(tried.code, int(Fine));
        QVERIFY(tried.out.contains("SQLite 3"));
    }

    void dryRunAsksNothing()
    {
        const qint64 before = observations();
        const QJsonArray checks =
            run({u"--json"_s, u"measure"_s, basket, u"--dry-run"_s}).json().value("checks"_L1).toArray();
        QVERIFY(checks.size() >= 4);
        bool sql = false;
        for (const QJsonValue &check : checks)
            sql = sql
                || check["sql"_L1].toString()
                    == "select count(*) from \"orders_basket\" where item_count < 1"_L1;
        QVERIFY(sql);
        QCOMPARE(observations(), before);
        QVERIFY(!QFile::exists(workspace() + u"/measured"_s));
    }

    void measuresTheProductAndKeepsIt()
    {
        const qint64 before = observations();
        const QString events = m_dir.filePath(u"events.jsonl"_s);
        const CliResult measured = run({u"--json"_s, u"measure"_s, basket, u"--openlineage"_s, events});
        QVERIFY2(measured.code == Fine, measured.err.constData());
        const QJsonObject json = measured.json();
        const QJsonArray results = json.value("results"_L1).toArray();
        QStringList failed;
        for (const QJsonValue &result : results) {
            QVERIFY2(result["status"_L1] != "error"_L1, qPrintable(result["message"_L1].toString()));
            if (result["status"_L1] == "fail"_L1)
                failed.append(result["what"_L1].toString());
            if (result["metric"_L1] == "freshness"_L1) {
                QCOMPARE(result["status"_L1].toString(), u"pass"_s);
                QVERIFY(result["value"_L1].toDouble() >= 200 && result["value"_L1].toDouble() < 7200);
            }
        }
        failed.removeDuplicates(); // the contract and dbt both state it
        QCOMPARE(failed, QStringList{u"value_present"_s});
        QCOMPARE(json.value("summary"_L1)["error"_L1].toInt(), 0);
        QCOMPARE(observations(), before + results.size());
        // The same again from the events: the observations are there already, so nothing counts twice.
        QVERIFY(QFile::exists(events));
        QCOMPARE(run({u"sync"_s, events, u"--quiet"_s}).code, int(Fine));
        QCOMPARE(observations(), before + results.size());
        // A sync of everything keeps them.
        (void)run({u"sync"_s, u"--quiet"_s});
        QCOMPARE(observations(), before + results.size());
    }

    void healthSeesThem()
    {
        const QJsonObject health =
            run({u"--json"_s, u"health"_s, u"--product"_s, u"Orders — Basket"_s}).json();
        bool seen = false;
        for (const QJsonValue &breach : health.value("products"_L1)[0]["breaches"_L1].toArray())
            seen = seen || breach["what"_L1].toString().endsWith(u"value_present"_s);
        QVERIFY(seen);
    }

    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("broken, not asked for") << QStringList{u"measure"_s, basket} << int(Fine);
        QTest::newRow("broken, asked for")
            << QStringList{u"measure"_s, basket, u"--fail-on"_s, u"breach"_s} << int(Findings);
        QTest::newRow("a wrong level") << QStringList{u"measure"_s, u"--fail-on"_s, u"smoke"_s} << int(Usage);
        QTest::newRow("nothing of that name") << QStringList{u"measure"_s, u"no-such-thing"_s} << int(Usage);
        QTest::newRow("no such connection")
            << QStringList{u"measure"_s, u"--connection"_s, u"no-such"_s} << int(Usage);
        QTest::newRow("a database that is not there")
            << QStringList{u"measure"_s, basket, u"--connection"_s, u"gone"_s} << int(Unreadable);
        QTest::newRow("a name that is taken")
            << QStringList{u"connections"_s, u"add"_s,        u"GONE"_s, u"--driver"_s,
                           u"sqlite"_s,      u"--database"_s, u"/x.db"_s}
            << int(Refused);
        QTest::newRow("no database") << QStringList{u"connections"_s, u"add"_s, u"x"_s} << int(Usage);
        QTest::newRow("a kind nobody knows")
            << QStringList{u"connections"_s, u"add"_s, u"x"_s, u"--driver"_s, u"oracle"_s} << int(Usage);
        QTest::newRow("no password in the environment")
            << QStringList{u"connections"_s, u"test"_s, u"guarded"_s} << int(Usage);
    }
    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        (void)run({u"connections"_s, u"add"_s, u"gone"_s, u"--driver"_s, u"sqlite"_s, u"--database"_s,
                   m_dir.filePath(u"gone.db"_s)});
        (void)run({u"connections"_s, u"add"_s, u"guarded"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, u"1"_s,
                   u"--database"_s, u"shop"_s, u"--user"_s, u"reader"_s, u"--password-variable"_s,
                   u"MESHBOOK_TEST_NOT_SET"_s});
        const CliResult result = run(arguments);
        QVERIFY2(result.code == code, QByteArray(result.out + result.err).constData());
        if (code > Findings)
            QVERIFY(!result.err.isEmpty());
    }

    void connectionsComeAndGo()
    {
        QCOMPARE(run({u"connections"_s, u"add"_s, u"copy"_s, u"--driver"_s, u"sqlite"_s, u"--database"_s,
                      m_dir.filePath(u"copy.db"_s), u"--every"_s, u"15"_s, u"--namespaces"_s,
                      u"postgres://db:5432,s3://b"_s})
                     .code,
                 int(Fine));
        QJsonObject found;
        for (const QJsonValue &one :
             run({u"--json"_s, u"connections"_s}).json().value("connections"_L1).toArray()) {
            if (one["name"_L1] == "copy"_L1)
                found = one.toObject();
        }
        QCOMPARE(found.value("everyMinutes"_L1).toInt(), 15);
        QCOMPARE(found.value("namespaces"_L1).toArray(), (QJsonArray{u"postgres://db:5432"_s, u"s3://b"_s}));
        QCOMPARE(run({u"connections"_s, u"remove"_s, u"copy"_s}).code, int(Fine));
        QCOMPARE(run({u"connections"_s, u"remove"_s, u"copy"_s}).code, int(Usage));
    }
};

QTEST_GUILESS_MAIN(TestMeasureCommands)
#include "tst_measurecommands.moc"
