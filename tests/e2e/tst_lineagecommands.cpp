// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/cliprocess.h"
#include "support/corpora.h"
#include "support/picturetexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using tests::CliResult;
using tests::ReadPicture;
using tests::runCli;

namespace {

enum Exit { Fine = 0, NothingFound = 1, Usage = 2 };

qsizetype countOf(const QByteArray &text, const QString &pattern)
{
    auto found =
        QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(QString::fromUtf8(text));
    qsizetype count = 0;
    for (; found.hasNext(); found.next())
        ++count;
    return count;
}

} // namespace

/// `lineage` and `lineage path` as people and scripts meet them: docs/cli.md and docs/lineage.md.
class TestLineageCommands final : public QObject {
    Q_OBJECT

    QTemporaryDir m_demo;
    QTemporaryDir m_ecommerce;

    CliResult run(const QStringList &arguments) const { return runCli(m_demo.path(), arguments); }

    static ReadPicture jsonOf(const QString &workspace, const QStringList &arguments)
    {
        return tests::readJsonPicture(runCli(workspace, arguments + QStringList{u"--json"_s}).out);
    }

    /// Tree, JSON, CSV, DOT, Mermaid and SVG of the same words hold the same boxes and lines.
    static void checkAllFormats(const QString &workspace, const QStringList &arguments)
    {
        const auto as = [&](const char *format) {
            const CliResult result =
                runCli(workspace, arguments + QStringList{u"--as"_s, QString::fromLatin1(format)});
            return result.code == Fine ? result.out : QByteArray();
        };
        const ReadPicture json = tests::readJsonPicture(as("json"));
        QVERIFY(!json.boxes.isEmpty());
        QVERIFY(!json.lines.isEmpty());
        const ReadPicture csv = tests::readCsvPicture(as("csv"));
        QCOMPARE(csv.boxes, json.boxes);
        QCOMPARE(csv.lines, json.lines);
        const ReadPicture dot = tests::readDotPicture(as("dot"));
        QCOMPARE(dot.boxes, json.boxes);
        QCOMPARE(dot.lines, json.lines);
        const ReadPicture mermaid = tests::readMermaidPicture(as("mermaid"));
        QCOMPARE(mermaid.boxes, json.boxes);
        QCOMPARE(mermaid.lines, json.lines);
        const QByteArray tree = as("text");
        QCOMPARE(countOf(tree, u"^(?:[│ ]*(?:[├└]─ |\\[\\d+\\] ))(?:←|→) "_s), json.lines.size());
        const QByteArray svg = as("svg");
        for (const QString &name : json.boxes)
            QVERIFY2(tree.contains(name.toUtf8()), qUtf8Printable(name));
        const QByteArray groups = runCli(workspace, arguments + QStringList{u"--json"_s}).out;
        const auto frames = QJsonDocument::fromJson(groups).object()[u"groups"_s].toArray().size();
        QCOMPARE(countOf(svg, u"<title>"_s), json.boxes.size() + frames + 1); // and that of the whole
        QCOMPARE(countOf(svg, u"<path d=\"[^\"]*Z\" fill"_s), json.lines.size()); // heads of arrows
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(run({u"demo"_s}).code, int(Fine));
        if (tests::corporaPath().isEmpty())
            return;
        const CliResult synced = runCli(
            m_ecommerce.path(), {u"sync"_s, tests::corporaPath(u"datahub/datapacks/showcase-ecommerce"_s)});
        QVERIFY2(synced.code == Fine, synced.err.constData());
    }

    void allFormatsSayTheSame_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString orders = u"orders_confirmed"_s;
        QTest::newRow("one hop") << QStringList{orders};
        QTest::newRow("all") << QStringList{orders, u"--up"_s, u"all"_s, u"--down"_s, u"all"_s};
        QTest::newRow("columns") << QStringList{orders, u"--up=2"_s, u"--columns"_s};
        QTest::newRow("trail") << QStringList{u"orders_confirmed#customer_id"_s};
        QTest::newRow("selector") << QStringList{u"--select"_s, u"1+orders_confirmed+ domain:orders"_s};
        QTest::newRow("exclusion") << QStringList{orders, u"--exclude"_s, u"stg_* type:seed"_s};
        QTest::newRow("frames") << QStringList{orders, u"--down=all"_s, u"--group"_s, u"product"_s};
        QTest::newRow("closed") << QStringList{orders, u"--up=all"_s, u"--group=domain"_s, u"--closed"_s};
        QTest::newRow("no noise") << QStringList{orders, u"--up=all"_s, u"--no-noise"_s};
        QTest::newRow("limit") << QStringList{orders, u"--up=all"_s, u"--down=all"_s, u"--limit=7"_s};
        QTest::newRow("everything") << QStringList{u"--select"_s, u"*"_s};
    }

    void allFormatsSayTheSame()
    {
        QFETCH(QStringList, arguments);
        checkAllFormats(m_demo.path(), QStringList{u"lineage"_s} + arguments);
    }

    void allFormatsSayTheSameOfARealCatalog()
    {
        MESHBOOK_NEED_CORPORA();
        const QStringList all{u"lineage"_s, u"--select"_s, u"*"_s};
        checkAllFormats(m_ecommerce.path(), all);
        checkAllFormats(m_ecommerce.path(), all + QStringList{u"--columns"_s});
        const QJsonObject stats = runCli(m_ecommerce.path(), {u"stats"_s, u"--json"_s}).json();
        const QJsonObject columns =
            runCli(m_ecommerce.path(), all + QStringList{u"--columns"_s, u"--json"_s}).json();
        int edges = 0;
        for (const QJsonValue &edge : columns[u"edges"_s].toArray())
            edges +=
                edge[u"from"_s].toString().startsWith(u"meshbook:column/") ? edge[u"edges"_s].toInt() : 0;
        QCOMPARE(edges, stats[u"columnEdges"_s].toInt());
    }

    void jsonIsAsDocumented()
    {
        const CliResult result = run({u"lineage"_s, u"orders_confirmed"_s, u"--json"_s});
        QCOMPARE(result.code, int(Fine));
        const QJsonObject json = result.json();
        for (const char *key : {"nodes", "edges", "groups", "reachable", "filtered", "cut", "unmatched"})
            QVERIFY2(json.contains(QLatin1StringView(key)), key);
        bool hasRoot = false;
        for (const QJsonValue &node : json[u"nodes"_s].toArray()) {
            for (const char *key : {"uri", "type", "name", "depth", "hidden"})
                QVERIFY2(node.toObject().contains(QLatin1StringView(key)), key);
            hasRoot = hasRoot || (node[u"root"_s].toBool() && node[u"depth"_s].toInt() == 0);
        }
        QVERIFY(hasRoot);
        for (const QJsonValue &edge : json[u"edges"_s].toArray()) {
            for (const char *key : {"from", "to", "kind", "via", "edges"})
                QVERIFY2(edge.toObject().contains(QLatin1StringView(key)), key);
        }
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("message");
        QTest::newRow("nothing asked") << QStringList{} << int(Usage) << u"needs a thing"_s;
        QTest::newRow("unknown") << QStringList{u"nowhere"_s} << int(Usage) << u"is called \"nowhere\""_s;
        QTest::newRow("unknown column")
            << QStringList{u"orders_confirmed#nope"_s} << int(Usage) << u"has no column \"nope\""_s;
        QTest::newRow("selector") << QStringList{u"--select"_s, u"orders tga:pii"_s} << int(Usage)
                                  << u"--select, character 8 (tga): There is no such method"_s;
        QTest::newRow("exclusion of an exclusion") << QStringList{u"orders"_s, u"--exclude"_s, u"-a"_s}
                                                   << int(Usage) << u"NOT and - are not for it"_s;
        QTest::newRow("nothing matches") << QStringList{u"--select"_s, u"tag:nothing"_s} << int(NothingFound)
                                         << u"Nothing matches tag:nothing."_s;
        QTest::newRow("hops") << QStringList{u"orders"_s, u"--up"_s, u"many"_s} << int(Usage)
                              << u"--up takes a number"_s;
        QTest::newRow("group") << QStringList{u"orders"_s, u"--group"_s, u"colour"_s} << int(Usage)
                               << u"--group is"_s;
        QTest::newRow("closed") << QStringList{u"orders"_s, u"--closed"_s} << int(Usage)
                                << u"--closed needs"_s;
        QTest::newRow("format") << QStringList{u"orders"_s, u"--as"_s, u"png"_s} << int(Usage)
                                << u"--as is"_s;
        QTest::newRow("two formats") << QStringList{u"orders"_s, u"--csv"_s, u"--dot"_s} << int(Usage)
                                     << u"Only one format"_s;
        QTest::newRow("term") << QStringList{u"meshbook:domain/none"_s} << int(Usage) << u"is called"_s;
        QTest::newRow("path of one") << QStringList{u"path"_s, u"orders"_s} << int(Usage)
                                     << u"needs two things"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, message);
        const CliResult result = run(QStringList{u"lineage"_s} + arguments);
        QCOMPARE(result.code, code);
        QVERIFY2(QString::fromUtf8(result.err).contains(message), result.err.constData());
    }

    void findsWays()
    {
        const QJsonObject whole =
            run({u"lineage"_s, u"--select"_s, u"orders_confirmed+"_s, u"--json"_s}).json();
        QString furthest;
        int hops = 1;
        for (const QJsonValue &node : whole[u"nodes"_s].toArray()) {
            if (node[u"depth"_s].toInt() > hops) {
                hops = node[u"depth"_s].toInt();
                furthest = node[u"uri"_s].toString();
            }
        }
        QVERIFY(hops > 1);
        const CliResult path = run({u"lineage"_s, u"path"_s, u"orders_confirmed"_s, furthest, u"--json"_s});
        QCOMPARE(path.code, int(Fine));
        const QJsonArray found = path.json()[u"paths"_s].toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][u"hops"_s].toInt(), hops);
        QCOMPARE(found[0][u"steps"_s].toArray().last()[u"uri"_s].toString(), furthest);
        const CliResult back =
            run({u"lineage"_s, u"path"_s, furthest, u"orders_confirmed"_s, u"--all"_s, u"--json"_s});
        QVERIFY(back.json()[u"reversed"_s].toBool());
        QVERIFY(back.json()[u"paths"_s].toArray().size() >= 1);
        const CliResult columns =
            run({u"lineage"_s, u"path"_s, u"orders_confirmed"_s, furthest, u"--columns"_s, u"--json"_s});
        for (const QJsonValue &one : columns.json()[u"paths"_s].toArray())
            QCOMPARE(one[u"steps"_s].toArray().first()[u"type"_s].toString(), u"column"_s);
        QVERIFY(countOf(run({u"lineage"_s, u"path"_s, u"orders_confirmed"_s, furthest}).out, u" → "_s)
                == hops);
    }

    void writesToAFile()
    {
        const QString file = m_demo.filePath(u"lineage.dot"_s);
        const CliResult result = run({u"lineage"_s, u"orders_confirmed"_s, u"--dot"_s, u"--output"_s, file});
        QCOMPARE(result.code, int(Fine));
        QVERIFY(result.out.isEmpty());
        QCOMPARE(tests::readDotPicture(tests::readFile(file)),
                 jsonOf(m_demo.path(), {u"lineage"_s, u"orders_confirmed"_s}));
    }
};

QTEST_GUILESS_MAIN(TestLineageCommands)
#include "tst_lineagecommands.moc"
