// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/cliprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using tests::CliResult;
using tests::runCli;

namespace {

enum Exit { Fine = 0, Findings = 1, Usage = 2 };

QByteArray lineageLine(const QByteArray &to, const QByteArray &from)
{
    const auto urn = [](const QByteArray &name) -> QByteArray {
        return "\"urn:li:dataset:(urn:li:dataPlatform:hive," + name + ",PROD)\"";
    };
    return R"({"entityType":"dataset","entityUrn":)" + urn(to)
        + R"(,"changeType":"UPSERT","aspectName":"upstreamLineage","aspect":{"json":{"upstreams":[{"dataset":)"
        + urn(from) + R"(,"type":"TRANSFORMED"}]}}})";
}

} // namespace

/// `impact`, `lineage pii` and `lineage changes` as people and scripts meet them (docs/cli.md).
class TestImpactCommands final : public QObject {
    Q_OBJECT

    QTemporaryDir m_demo;

    CliResult run(const QStringList &arguments) const { return runCli(m_demo.path(), arguments); }

    /// The address of a dataset that something is made of by columns, and one of those columns.
    [[nodiscard]] QJsonObject firstLost() const
    {
        const QJsonArray lines =
            run({u"lineage"_s, u"pii"_s, u"--json"_s}).json().value(u"lines"_s).toArray();
        for (const QJsonValue &line : lines) {
            if (!line[u"from"_s].toString().isEmpty() && line[u"from"_s].toString().contains(u"column"_s))
                return line.toObject();
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_demo.isValid());
        QCOMPARE(run({u"demo"_s}).code, int(Fine));
    }

    void impactTellsAllInEveryFormat()
    {
        const CliResult text = run({u"impact"_s, u"raw_orders"_s});
        const QString about = text.code == Fine ? u"raw_orders"_s : firstLost().value(u"from"_s).toString();
        const QJsonObject json = run({u"impact"_s, about, u"--json"_s}).json();
        const qint64 total = json.value(u"total"_s).toInteger();
        QVERIFY(total > 0);
        QCOMPARE(json.value(u"things"_s).toArray().size(), total);
        QVERIFY(!json.value(u"people"_s).toArray().isEmpty());
        const CliResult csv = run({u"impact"_s, about, u"--as"_s, u"csv"_s});
        QCOMPARE(csv.out.count("\r\n"), total + 1);
        const CliResult markdown = run({u"impact"_s, about, u"--as"_s, u"md"_s});
        QVERIFY(markdown.out.contains("## Everything downstream"));
        QVERIFY(run({u"impact"_s, about}).out.contains("things downstream"));
        const CliResult cut = run({u"impact"_s, about, u"--limit"_s, u"0"_s, u"--json"_s});
        QCOMPARE(cut.json().value(u"total"_s).toInteger(), total);
        QVERIFY(cut.json().value(u"cut"_s).toBool());
    }

    void whatIfFindsWhatBreaks()
    {
        const QString column = firstLost().value(u"from"_s).toString();
        QVERIFY(!column.isEmpty());
        const CliResult drop = run({u"impact"_s, column, u"--what-if"_s, u"drop"_s, u"--json"_s});
        QCOMPARE(drop.code, int(Findings));
        QVERIFY(!drop.json().value(u"whatIf"_s)[u"breaks"_s].toArray().isEmpty());
        const CliResult rename = run({u"impact"_s, column, u"--what-if"_s, u"rename=mail"_s, u"--json"_s});
        QCOMPARE(rename.json().value(u"whatIf"_s)[u"to"_s].toString(), u"mail"_s);
    }

    void changesDifferInWhatTheyConcern()
    {
        const QString column = firstLost().value(u"from"_s).toString();
        const auto impact = [&](const QStringList &change) {
            return run(QStringList{u"impact"_s, column, u"--json"_s} + change).json();
        };
        const QJsonObject drop = impact({u"--drop"_s});
        const QJsonObject rename = impact({u"--rename"_s, u"other"_s});
        QVERIFY(rename.value(u"total"_s).toInt() <= drop.value(u"total"_s).toInt());
        // The same type is no change; what is said of it comes from the catalog.
        const QJsonObject lineage = run({u"lineage"_s, column, u"--columns"_s, u"--json"_s}).json();
        // "meshbook:column/KEY%23PATH" is a column of "meshbook:dataset/KEY".
        const QString path = QUrl::fromPercentEncoding(column.section(u"%23"_s, -1).toLatin1());
        const QString thing = u"meshbook:dataset"_s + column.section(u"%23"_s, 0, -2).mid(15);
        QString type;
        for (const QJsonValue &node : lineage.value(u"nodes"_s).toArray()) {
            if (node[u"uri"_s].toString() != thing)
                continue;
            for (const QJsonValue &each : node[u"columns"_s].toArray()) {
                if (each[u"path"_s].toString() == path)
                    type = each[u"type"_s].toString();
            }
        }
        QVERIFY(!type.isEmpty());
        const QJsonObject same = impact({u"--retype"_s, type});
        QCOMPARE(same.value(u"whatIf"_s)[u"step"_s].toString(), u"same"_s);
        QCOMPARE(same.value(u"total"_s).toInt(), 0);
        QVERIFY(same.value(u"whatIf"_s)[u"breaks"_s].toArray().isEmpty());
        const QJsonObject other = impact({u"--what-if"_s, u"retype=struct<a:int>"_s});
        QCOMPARE(other.value(u"whatIf"_s)[u"step"_s].toString(), u"other"_s);
        QVERIFY(other.value(u"total"_s).toInt() > 0);
        // As a picture the same things are marked.
        const QJsonObject picture = run({u"lineage"_s, column, u"--drop"_s, u"--json"_s}).json();
        QCOMPARE(picture.value(u"atRisk"_s).toInt(), drop.value(u"total"_s).toInt());
        int marked = 0;
        for (const QJsonValue &node : picture.value(u"nodes"_s).toArray())
            marked += node[u"mark"_s].toString() == "at risk"_L1 ? 1 : 0;
        QVERIFY(marked > 0);
        QVERIFY(run({u"lineage"_s, column, u"--drop"_s}).out.contains("at risk"));
    }

    void wrongWordsAreUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{u"impact"_s};
        QTest::newRow("unknown thing") << QStringList{u"impact"_s, u"no such thing"_s};
        QTest::newRow("what-if") << QStringList{u"impact"_s, u"x"_s, u"--what-if"_s, u"rename="_s};
        QTest::newRow("two changes") << QStringList{u"impact"_s, u"x"_s, u"--drop"_s, u"--rename"_s, u"y"_s};
        QTest::newRow("a change of nothing") << QStringList{u"lineage"_s, u"--select"_s, u"x"_s, u"--drop"_s};
        QTest::newRow("no moment") << QStringList{u"impact"_s, u"x"_s, u"--as-of"_s, u"yesterday"_s};
        QTest::newRow("format") << QStringList{u"impact"_s, u"x"_s, u"--as"_s, u"xml"_s};
        QTest::newRow("two formats") << QStringList{u"impact"_s, u"x"_s, u"--csv"_s, u"--json"_s};
        QTest::newRow("pii takes no thing") << QStringList{u"lineage"_s, u"pii"_s, u"x"_s};
        QTest::newRow("changes need a time")
            << QStringList{u"lineage"_s, u"changes"_s, u"--from"_s, u"yesterday"_s};
        QTest::newRow("changes to without from")
            << QStringList{u"lineage"_s, u"changes"_s, u"--to"_s, u"2026-11-23T09:00:00Z"_s};
    }
    void wrongWordsAreUsage()
    {
        QFETCH(QStringList, arguments);
        const CliResult result = run(arguments);
        QCOMPARE(result.code, int(Usage));
        QVERIFY(result.out.isEmpty());
        QVERIFY(!result.err.isEmpty());
    }

    void trailTellsWhatIsLost()
    {
        const QJsonObject json = run({u"lineage"_s, u"pii"_s, u"--json"_s}).json();
        QVERIFY(json.value(u"counts"_s)[u"named"_s].toInteger() > 0);
        const CliResult lost = run({u"lineage"_s, u"pii"_s, u"--lost"_s, u"--json"_s});
        const QJsonObject counts = lost.json().value(u"counts"_s).toObject();
        const qint64 open = counts.value(u"lost"_s).toInteger() + counts.value(u"weaker"_s).toInteger()
            + counts.value(u"unknown"_s).toInteger();
        QCOMPARE(lost.code, open > 0 ? int(Findings) : int(Fine));
        QCOMPARE(lost.json().value(u"lines"_s).toArray().size(), open);
    }

    void changesOfTwoSyncsAreTold()
    {
        QTemporaryDir folder;
        const QString workspace = folder.filePath(u"workspace"_s);
        const QString data = folder.filePath(u"data"_s);
        QVERIFY(tests::writeFile(data + u"/a.json"_s, "[" + lineageLine("db.b", "db.a") + "]"));
        QCOMPARE(runCli(workspace, {u"sync"_s, data}).code, int(Fine));
        QVERIFY(tests::writeFile(data + u"/a.json"_s, "[" + lineageLine("db.longer", "db.a") + "]"));
        QCOMPARE(runCli(workspace, {u"sync"_s}).code, int(Fine));
        const QJsonArray moments =
            runCli(workspace, {u"lineage"_s, u"changes"_s, u"--json"_s}).json().value(u"moments"_s).toArray();
        QCOMPARE(moments.size(), 2);
        QCOMPARE(moments[0][u"added"_s].toInt(), 1);
        QCOMPARE(moments[0][u"removed"_s].toInt(), 1);
        const QString first = moments[1][u"at"_s].toString();
        const CliResult changes =
            runCli(workspace, {u"lineage"_s, u"changes"_s, u"--from"_s, first, u"--json"_s});
        QCOMPARE(changes.json().value(u"changes"_s).toArray().size(), 2);
        QVERIFY(runCli(workspace, {u"lineage"_s, u"changes"_s, u"--from"_s, first, u"--csv"_s})
                    .out.contains("removed,"));
    }
};

QTEST_GUILESS_MAIN(TestImpactCommands)
#include "tst_impactcommands.moc"
