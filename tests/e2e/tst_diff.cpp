// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/cliprocess.h"
#include "support/corpora.h"

#include <QDir>
#include <QDirIterator>
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
using tests::smallContract;
using tests::writeFile;

/// `meshbook-cli diff`, as pipelines meet it.
class TestDiff final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }
    CliResult diff(const QString &from, const QString &to) const
    {
        return runCli(path(u"workspace"_s), {u"--json"_s, u"diff"_s, from, to});
    }
    static QStringList kinds(const QJsonObject &report)
    {
        QStringList words;
        for (const QJsonValue &change : report.value("changes"_L1).toArray())
            words.append(change["kind"_L1].toString());
        return words;
    }

private slots:
    void theSameIsIdentical()
    {
        QVERIFY(writeFile(path(u"a.odcs.yaml"_s), smallContract("dc-1", "orders")));
        const CliResult result = diff(path(u"a.odcs.yaml"_s), path(u"a.odcs.yaml"_s));
        QCOMPARE(result.code, 0);
        QCOMPARE(result.json().value("verdict"_L1).toString(), u"identical"_s);
        QVERIFY(!QDir(path(u"workspace"_s)).exists()); // no workspace is needed, and none is made
        QCOMPARE(result.json().keys(),
                 (QStringList{u"changes"_s, u"counts"_s, u"isStepEnough"_s, u"newVersion"_s, u"oldVersion"_s,
                              u"step"_s, u"suggestedVersion"_s, u"verdict"_s}));
    }

    void aDatasetThatIsGoneBreaks()
    {
        QVERIFY(writeFile(path(u"a.odcs.yaml"_s), smallContract("dc-1", "orders")));
        QVERIFY(writeFile(path(u"b.odcs.yaml"_s), smallContract("dc-1", "invoices")));
        const CliResult result = diff(path(u"a.odcs.yaml"_s), path(u"b.odcs.yaml"_s));
        QCOMPARE(result.code, 1);
        QCOMPARE(result.json().value("verdict"_L1).toString(), u"breaking"_s);
        const QJsonObject worst = result.json().value("changes"_L1).toArray().first().toObject();
        QCOMPARE(worst.value("kind"_L1).toString(), u"dataset-removed"_s);
        QCOMPARE(worst.value("level"_L1).toString(), u"reader-breaking"_s);
        QCOMPARE(worst.value("path"_L1).toString(), u"datasets[orders]"_s);
        const CliResult text = runCli({}, {u"diff"_s, path(u"a.odcs.yaml"_s), path(u"b.odcs.yaml"_s)});
        QCOMPARE(text.code, 1);
        QVERIFY(text.out.contains("The dataset orders was removed."));
        QVERIFY(text.out.contains("Verdict: breaking"));
    }

    void words_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QVERIFY(writeFile(path(u"a.odcs.yaml"_s), smallContract("dc-1", "orders")));
        QVERIFY(writeFile(path(u"notes.yaml"_s), "hello: world\n"));
        QVERIFY(writeFile(path(u"broken.yaml"_s), "a: [1\nb: }\n"));
        const QString good = path(u"a.odcs.yaml"_s);
        QTest::newRow("one file") << QStringList{good} << 2;
        QTest::newRow("three files") << QStringList{good, good, good} << 2;
        QTest::newRow("unknown option") << QStringList{good, good, u"--fast"_s} << 2;
        QTest::newRow("no such file") << QStringList{good, path(u"none.yaml"_s)} << 3;
        QTest::newRow("a folder") << QStringList{m_dir.path(), good} << 3;
        QTest::newRow("a device") << QStringList{u"/dev/zero"_s, good} << 3;
        QTest::newRow("not ours") << QStringList{good, path(u"notes.yaml"_s)} << 3;
        QTest::newRow("broken") << QStringList{path(u"broken.yaml"_s), good} << 3;
    }
    void words()
    {
        QFETCH(const QStringList, arguments);
        const CliResult result = runCli(path(u"workspace"_s), QStringList{u"diff"_s} + arguments);
        QTEST(result.code, "code");
        QVERIFY(!result.err.isEmpty());
    }

    /// The versions that datacontract-cli keeps to test its own list of changes.
    void versionsOfTheCorpora()
    {
        MESHBOOK_NEED_CORPORA();
        const QString folder = tests::corporaPath(u"datacontract-cli/tests/fixtures/changelog/integration"_s);
        const CliResult result =
            diff(folder + u"/changelog_integration_v1.yaml"_s, folder + u"/changelog_integration_v2.yaml"_s);
        QCOMPARE(result.code, 1);
        QCOMPARE(kinds(result.json()),
                 (QStringList{u"level-weakened"_s, u"type-changed"_s, u"column-removed"_s, u"required-set"_s,
                              u"column-added"_s, u"dataset-added"_s, u"described-otherwise"_s}));
        QCOMPARE(result.json().value("suggestedVersion"_L1).toString(), u"2.0.0"_s);
        QVERIFY(result.json().value("isStepEnough"_L1).toBool());
    }

    /// A real contract of 68 tables, changed in one place each.
    void mutationsOfAWideContract_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("kind");
        QTest::newRow("shorter") << QByteArray("varchar[256]") << QByteArray("varchar[64]")
                                 << u"type-narrowed"_s;
        QTest::newRow("retyped") << QByteArray("\"int4\"") << QByteArray("\"bool\"") << u"type-changed"_s;
        QTest::newRow("wider") << QByteArray("\"int4\"") << QByteArray("\"int8\"") << u"type-widened"_s;
        QTest::newRow("required") << QByteArray("required: false") << QByteArray("required: true")
                                  << u"required-set"_s;
        QTest::newRow("no key") << QByteArray("primaryKey: true") << QByteArray("primaryKey: false")
                                << u"key-removed"_s;
        QTest::newRow("renamed") << QByteArray("\"nationalidnumber\"") << QByteArray("\"national_id_number\"")
                                 << u"column-renamed"_s;
    }
    void mutationsOfAWideContract()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, kind);
        MESHBOOK_NEED_CORPORA();
        const QString file = tests::corporaPath(
            u"odcs/v3.0.0/docs/examples/all/postgresql-adventureworks-contract.odcs.yaml"_s);
        QByteArray text = tests::readFile(file);
        const qsizetype at = text.indexOf(from);
        QVERIFY(at > 0);
        text.replace(at, from.size(), to);
        QVERIFY(writeFile(path(u"changed.odcs.yaml"_s), text));
        const CliResult result = diff(file, path(u"changed.odcs.yaml"_s));
        QCOMPARE(kinds(result.json()), QStringList{kind});
    }

    void aDiffTellsWhoReads()
    {
        const QString workspace = path(u"mesh"_s);
        QCOMPARE(runCli(workspace, {u"demo"_s}).code, 0);
        const QString folder = workspace + u"/sample-mesh/payments"_s;
        const QStringList files{folder + u"/settlements.odcs.yaml"_s,
                                folder + u"/settlements_v2.odcs.yaml"_s};
        const CliResult result =
            runCli(workspace, QStringList{u"diff"_s, u"--consumers"_s, u"--json"_s} + files);
        QCOMPARE(result.code, 1);
        QStringList names;
        for (const QJsonValue &each : result.json().value("consumers"_L1).toArray())
            names.append(each["name"_L1].toString());
        QVERIFY2(names.contains(u"revenue_daily"_s), qPrintable(names.join(u' ')));
    }

    /// Harbour Goods has one customer number, but where its flaws are.
    void productsJoinByGovernedIdentifiers()
    {
        const QString workspace = path(u"mesh"_s);
        const auto join = [&](const QStringList &products) {
            return runCli(workspace, QStringList{u"join"_s, u"--json"_s} + products);
        };
        const CliResult good = join({u"customer_360"_s, u"orders_basket"_s});
        QVERIFY2(good.code == 0, good.err.constData());
        const QJsonObject report = good.json();
        QVERIFY(report.value("canJoin"_L1).toBool());
        const QJsonObject key = report.value("keys"_L1)[0].toObject();
        QCOMPARE(key.value("name"_L1).toString(), u"Customer"_s);
        QCOMPARE(key.value("ends"_L1).toArray().size(), 2);
        QVERIFY(report.value("sql"_L1).toString().contains(u"\nJOIN "_s));
        QVERIFY(!report["result"_L1]["classification"_L1].toString().isEmpty());
        QVERIFY(report["result"_L1]["freshnessSeconds"_L1].toDouble() > 0);
        QCOMPARE(join({u"customer_360"_s}).code, 2);
        QCOMPARE(join({u"customer_360"_s, u"no_such_product"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestDiff)
#include "tst_diff.moc"
