// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/cliprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
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
using tests::runCli;
using tests::smallContract;
using tests::writeFile;

namespace {

enum Exit { Fine = 0, NothingFound = 1, Usage = 2, Unreadable = 3, Refused = 4 };

QStringList keysOf(const QJsonObject &object)
{
    return object.keys(); // sorted
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

/// The program as people and scripts meet it: docs/cli.md, sentence by sentence.
class TestCommands final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QTemporaryDir m_demoDir;

    QString workspace() const { return m_dir->filePath(u"workspace"_s); }
    QString demo() const { return m_demoDir.filePath(u"workspace"_s); }
    QString mesh(const QString &relative = {}) const { return m_dir->filePath(u"mesh/"_s + relative); }
    CliResult run(const QStringList &arguments) const { return runCli(workspace(), arguments); }
    CliResult onDemo(const QStringList &arguments) const { return runCli(demo(), arguments); }

private slots:
    void initTestCase()
    {
        const CliResult result = onDemo({u"demo"_s});
        QVERIFY2(result.code == Fine, result.err.constData());
        // Its one malformed file is named all the same.
        QVERIFY(QRegularExpression(u"logistics/returns_hub\\.odcs\\.yaml:12:\\d+: error: "_s)
                    .match(QString::fromUtf8(result.out))
                    .hasMatch());
    }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void statsCountEverything()
    {
        const CliResult result = onDemo({u"stats"_s, u"--json"_s});
        QCOMPARE(result.code, int(Fine));
        const QJsonObject stats = result.json();
        QCOMPARE(
            keysOf(stats),
            sorted({u"domains"_s,   u"teams"_s,        u"products"_s,    u"ports"_s,    u"contracts"_s,
                    u"datasets"_s,  u"columns"_s,      u"glossaries"_s,  u"terms"_s,    u"termRelations"_s,
                    u"termLinks"_s, u"datasetEdges"_s, u"columnEdges"_s, u"jobs"_s,     u"objectives"_s,
                    u"rules"_s,     u"observations"_s, u"policies"_s,    u"findings"_s, u"issues"_s}));
        const auto atLeast = [&](const QString &key, int floor) {
            return stats.value(key).isDouble() && stats.value(key).toInt() >= floor;
        };
        QVERIFY(atLeast(u"domains"_s, 6) && atLeast(u"products"_s, 24) && atLeast(u"datasets"_s, 60));
        QVERIFY(atLeast(u"columns"_s, 600) && atLeast(u"terms"_s, 150) && atLeast(u"columnEdges"_s, 500));
        QVERIFY(onDemo({u"stats"_s}).out.contains("products"));
    }

    void demoTwiceIsDemo()
    {
        const QByteArray before = onDemo({u"stats"_s, u"--json"_s}).out;
        QCOMPARE(onDemo({u"demo"_s, u"--quiet"_s}).code, int(Fine));
        QCOMPARE(onDemo({u"stats"_s, u"--json"_s}).out, before);
    }

    void demoIntoAFolderOfPeopleIsRefused()
    {
        QVERIFY(writeFile(mesh(u"mine.txt"_s), "precious"));
        const CliResult result = run({u"demo"_s, mesh()});
        QCOMPARE(result.code, int(Refused));
        QCOMPARE(tests::readFile(mesh(u"mine.txt"_s)), QByteArray("precious"));
    }

    void searchFindsAndFindsNot()
    {
        const CliResult found =
            onDemo({u"search"_s, u"customer"_s, u"--json"_s, u"--limit"_s, u"5"_s, u"--facets"_s});
        QCOMPARE(found.code, int(Fine));
        const QJsonObject answer = found.json();
        QCOMPARE(keysOf(answer), sorted({u"total"_s, u"elapsedMs"_s, u"hits"_s, u"facets"_s}));
        QCOMPARE(answer.value(u"hits"_s).toArray().size(), 5);
        QVERIFY(answer.value(u"total"_s).toInt() > 5);
        QVERIFY(answer.value(u"facets"_s).toObject().contains(u"type"_s));
        const QJsonArray hits = answer.value(u"hits"_s).toArray();
        for (const QJsonValue &hit : hits) {
            for (const QString &key : {u"uri"_s, u"type"_s, u"name"_s, u"score"_s, u"matched"_s})
                QVERIFY2(hit.toObject().contains(key), qPrintable(key));
            QVERIFY(hit.toObject().value(u"uri"_s).toString().startsWith("meshbook:"_L1));
        }
        const CliResult none = onDemo({u"search"_s, u"zzyzxqqq"_s, u"--json"_s});
        QCOMPARE(none.code, int(NothingFound));
        QCOMPARE(none.json().value(u"total"_s).toInt(), 0);
    }

    void searchPagesAndFilters()
    {
        const auto uris = [this](const QStringList &more) {
            QStringList found;
            const QStringList query{u"search"_s, u"order"_s, u"--json"_s};
            const QJsonArray hits = onDemo(query + more).json().value(u"hits"_s).toArray();
            for (const QJsonValue &hit : hits)
                found.append(hit.toObject().value(u"uri"_s).toString());
            return found;
        };
        const QStringList first = uris({u"--limit"_s, u"6"_s});
        QCOMPARE(uris({u"--limit"_s, u"3"_s}) + uris({u"--limit"_s, u"3"_s, u"--offset"_s, u"3"_s}), first);
        for (const QString &uri : uris({u"--type"_s, u"product"_s}))
            QVERIFY2(uri.startsWith("meshbook:product/"_L1), qPrintable(uri));
        // Whatever is asked, it is a question: nothing here is SQL.
        for (const QString &odd :
             {u"(or and not)"_s, u"'; drop table entity; --"_s, u"*"_s, u"ä\u0301\u202e"_s, u"-x"_s}) {
            const int code = onDemo({u"search"_s, u"--"_s, odd}).code;
            QVERIFY2(code == Fine || code == NothingFound, qPrintable(odd));
        }
        // What is no question is answered with its place.
        for (const QString &wrong : {u"\""_s, u"a\"b*"_s, u"NEAR("_s, u"a OR"_s, u"type:"_s})
            QCOMPARE(onDemo({u"search"_s, u"--"_s, wrong}).code, int(Usage));
        const CliResult told = onDemo({u"search"_s, u"--json"_s, u"--"_s, u"orders ("_s});
        QCOMPARE(told.json().value(u"problem"_s).toObject().value(u"position"_s).toInt(), 7);
        const CliResult why = onDemo({u"search"_s, u"--explain"_s, u"orders"_s});
        QVERIFY(why.out.contains("exact-name"));
        QCOMPARE(onDemo({u"search"_s, u"orders"_s}).code, int(Fine));
    }

    /// The sample mesh's flaws are documented (docs/sample-mesh.md): health must see them.
    void healthTellsWhoKeepsPromises()
    {
        const CliResult result = onDemo({u"health"_s, u"--json"_s});
        QCOMPARE(result.code, int(Fine));
        QHash<QString, QJsonObject> products;
        const QJsonArray values = result.json().value(u"products"_s).toArray();
        for (const QJsonValue &value : values)
            products.insert(value.toObject().value(u"name"_s).toString(), value.toObject());
        QCOMPARE(products.size(), 36);
        const QJsonObject basket = products.value(u"Orders — Basket"_s);
        QCOMPARE(keysOf(basket),
                 (QStringList{u"breaches"_s, u"changes"_s, u"domain"_s, u"grade"_s, u"measuredRules"_s,
                              u"name"_s, u"neverRunRules"_s, u"objectives"_s, u"owner"_s, u"parts"_s,
                              u"rules"_s, u"score"_s, u"standing"_s, u"trend"_s, u"uri"_s}));
        QStringList broken;
        const QJsonArray breaches = basket.value(u"breaches"_s).toArray();
        for (const QJsonValue &breach : breaches)
            broken.append(breach.toObject().value(u"what"_s).toString());
        QVERIFY2(broken.contains(u"freshness"_s), qPrintable(broken.join(u' ')));
        // The worst come first. Which of two bad ones is worse depends on the hour: freshness is judged now.
        double before = -1;
        for (const QJsonValue &value : values) {
            const double score = value.toObject().value(u"score"_s).toDouble(1'000);
            QVERIFY(score >= before);
            before = score;
        }
        // Never measured is unknown, not well.
        const QJsonObject loyalty = products.value(u"Loyalty Accounts"_s);
        QCOMPARE(loyalty.value(u"grade"_s).toString(), u"?"_s);
        QVERIFY(loyalty.value(u"score"_s).isNull());
        QCOMPARE(products.value(u"Price Book"_s).value(u"grade"_s).toString(), u"A"_s);
    }

    void healthNarrowsAndFails()
    {
        const CliResult logistics = onDemo({u"health"_s, u"--domain"_s, u"logistics"_s, u"--json"_s});
        QVERIFY(!logistics.json().value(u"products"_s).toArray().isEmpty());
        const QJsonArray values = logistics.json().value(u"products"_s).toArray();
        for (const QJsonValue &value : values)
            QCOMPARE(value.toObject().value(u"domain"_s).toString(), u"Logistics"_s);
        QCOMPARE(onDemo({u"health"_s, u"--breaches"_s}).code, 1);
        QCOMPARE(onDemo({u"health"_s, u"--breaches"_s, u"--product"_s, u"Price Book"_s}).code, int(Fine));
        QCOMPARE(onDemo({u"health"_s, u"--fail-on"_s, u"breach"_s, u"--window"_s, u"90d"_s}).code, 1);
        QCOMPARE(onDemo({u"health"_s, u"--fail-on"_s, u"never"_s}).code, int(Fine));
        QCOMPARE(onDemo({u"health"_s, u"orders"_s}).code, int(Usage));
        for (const QStringList &wrong : {QStringList{u"--window"_s, u"soon"_s},
                                         {u"--window"_s, u"0d"_s},
                                         {u"--since"_s, u"2999-01-01"_s},
                                         {u"--since"_s, u"yesterday"_s},
                                         {u"--fail-on"_s, u"sunday"_s},
                                         {u"--since"_s, u"2026-01-01"_s, u"--window"_s, u"7d"_s}})
            QCOMPARE(onDemo(QStringList{u"health"_s} + wrong).code, int(Usage));
    }

    void digestTellsTheWeek()
    {
        const CliResult markdown = onDemo({u"digest"_s});
        QCOMPARE(markdown.code, int(Fine));
        QVERIFY(markdown.out.contains("Orders — Basket"));
        QVERIFY(markdown.out.contains("still open"));
        const CliResult html = onDemo({u"digest"_s, u"--as"_s, u"html"_s, u"--domain"_s, u"logistics"_s});
        QCOMPARE(html.code, int(Fine));
        QVERIFY(html.out.startsWith("<!DOCTYPE html>"));
        QVERIFY(!html.out.contains("Orders — Basket"));
        QCOMPARE(onDemo({u"digest"_s, u"--as"_s, u"pdf"_s}).code, int(Usage));
    }

    void showByAddressAndByName()
    {
        const CliResult byName = onDemo({u"show"_s, u"customer_360"_s, u"--json"_s});
        const QString uri = u"meshbook:product/customer/customer_360"_s;
        const CliResult byAddress = onDemo({u"show"_s, uri, u"--json"_s});
        QVERIFY2(byAddress.code == Fine, byAddress.err.constData());
        const QJsonObject product = byAddress.json();
        QCOMPARE(product.value(u"uri"_s).toString(), uri);
        QCOMPARE(product.value(u"type"_s).toString(), u"product"_s);
        for (const QString &key : {u"name"_s, u"ports"_s, u"identities"_s, u"sources"_s, u"said"_s,
                                   u"upstream"_s, u"downstream"_s, u"observations"_s, u"history"_s})
            QVERIFY2(product.contains(key), qPrintable(key));
        const QJsonObject source = product.value(u"sources"_s).toArray().first().toObject();
        for (const QString &key : {u"source"_s, u"file"_s, u"line"_s, u"column"_s, u"format"_s, u"version"_s,
                                   u"stale"_s, u"syncedAt"_s})
            QVERIFY2(source.contains(key), qPrintable(key));
        // A name is enough where only one thing has it; else all candidates are named.
        if (byName.code == Usage)
            QVERIFY(byName.err.contains(uri.toUtf8()));
        else
            QCOMPARE(byName.json(), product);
        QVERIFY(onDemo({u"show"_s, uri}).out.contains("Said by"));
    }

    void showOfAnAmbiguousName()
    {
        const CliResult result = onDemo({u"show"_s, u"customer"_s});
        QCOMPARE(result.code, int(Usage));
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.count("meshbook:") >= 2);
        // Each candidate is an address that works.
        static const QRegularExpression address(u"meshbook:\\S+"_s);
        auto found = address.globalMatch(QString::fromUtf8(result.err));
        while (found.hasNext()) {
            const QString uri = found.next().captured();
            const CliResult one = onDemo({u"show"_s, uri, u"--json"_s});
            QVERIFY2(one.code == Fine, qPrintable(uri));
            QCOMPARE(one.json().value(u"uri"_s).toString(), uri);
        }
    }

    void showOfNothing()
    {
        for (const QString &name :
             {u"no such thing"_s, u"meshbook:product/no/such"_s, u"meshbook:nonsense"_s}) {
            const CliResult result = onDemo({u"show"_s, name});
            QCOMPARE(result.code, int(Usage));
            QVERIFY(!result.err.isEmpty());
        }
    }

    void syncNamesFileLineAndColumn()
    {
        QVERIFY(writeFile(mesh(u"good.yaml"_s), smallContract("good", "orders")));
        QVERIFY(writeFile(mesh(u"sub/bad.yaml"_s), "kind: DataContract\nid: x\nname: a: b\n"));
        const CliResult text = run({u"sync"_s, mesh()});
        QCOMPARE(text.code, int(Unreadable));
        QVERIFY2(text.out.contains("sub/bad.yaml:3:"), text.out.constData());
        const CliResult again = run({u"sync"_s, u"--json"_s});
        QCOMPARE(again.code, int(Unreadable));
        const QJsonObject report = again.json();
        QCOMPARE(keysOf(report), sorted({u"sources"_s, u"totals"_s}));
        const QJsonObject source = report.value(u"sources"_s).toArray().first().toObject();
        for (const QString &key : {u"name"_s, u"kind"_s, u"location"_s, u"seconds"_s, u"files"_s, u"added"_s,
                                   u"changed"_s, u"removed"_s, u"unchanged"_s, u"issues"_s})
            QVERIFY2(source.contains(key), qPrintable(key));
        QCOMPARE(keysOf(source.value(u"files"_s).toObject()),
                 sorted({u"seen"_s, u"read"_s, u"unchanged"_s, u"ignored"_s, u"failed"_s}));
        QCOMPARE(keysOf(report.value(u"totals"_s).toObject()),
                 sorted({u"files"_s, u"failed"_s, u"added"_s, u"changed"_s, u"removed"_s, u"unchanged"_s,
                         u"issues"_s}));
        const QJsonObject issue = source.value(u"issues"_s).toArray().first().toObject();
        QCOMPARE(issue.value(u"file"_s).toString(), u"sub/bad.yaml"_s);
        QCOMPARE(issue.value(u"line"_s).toInt(), 3);
        QVERIFY(issue.value(u"column"_s).toInt() > 0);
        QCOMPARE(issue.value(u"severity"_s).toString(), u"error"_s);
        QCOMPARE(run({u"show"_s, u"orders"_s, u"--json"_s}).json().value(u"name"_s).toString(), u"orders"_s);
    }

    void outputAndQuiet()
    {
        QVERIFY(writeFile(mesh(u"good.yaml"_s), smallContract("good", "orders")));
        const QString file = m_dir->filePath(u"out.json"_s);
        const CliResult result = run({u"--json"_s, u"--quiet"_s, u"--output"_s, file, u"sync"_s, mesh()});
        QCOMPARE(result.code, int(Fine));
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.isEmpty(), result.err.constData());
        QVERIFY(QJsonDocument::fromJson(tests::readFile(file)).object().contains(u"totals"_s));
        QVERIFY(run({u"stats"_s, u"--output="_s + file}).code == Fine);
        QVERIFY(run({u"stats"_s, u"--output"_s, m_dir->filePath(u"no/such/folder/x"_s)}).code != Fine);
    }

    void wrongWords_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no such command") << QStringList{u"conjure"_s};
        QTest::newRow("no such option") << QStringList{u"stats"_s, u"--frobnicate"_s};
        QTest::newRow("show what") << QStringList{u"show"_s};
        QTest::newRow("limit of words") << QStringList{u"search"_s, u"x"_s, u"--limit"_s, u"many"_s};
        QTest::newRow("negative limit") << QStringList{u"search"_s, u"x"_s, u"--limit"_s, u"-1"_s};
        QTest::newRow("value missing") << QStringList{u"search"_s, u"x"_s, u"--limit"_s};
        QTest::newRow("sources what") << QStringList{u"sources"_s, u"twist"_s, u"x"_s};
        QTest::newRow("no such folder") << QStringList{u"sync"_s, u"/no/such/folder"_s};
        QTest::newRow("no such source") << QStringList{u"sources"_s, u"remove"_s, u"nobody"_s};
        QTest::newRow("option as address") << QStringList{u"sync"_s, u"--"_s, u"--upload-pack=touch x"_s};
        QTest::newRow("transport as address") << QStringList{u"sync"_s, u"ext::sh -c true"_s};
    }
    void wrongWords()
    {
        QFETCH(const QStringList, arguments);
        const CliResult result = run(arguments);
        QCOMPARE(result.code, int(Usage));
        QVERIFY(result.out.isEmpty());
        QVERIFY(!result.err.isEmpty());
    }

    void helpAndVersion()
    {
        for (const QString &option : {u"--help"_s, u"-h"_s, u"--version"_s}) {
            const CliResult result = run({option});
            QCOMPARE(result.code, int(Fine));
            QVERIFY(result.out.contains("meshbook-cli"));
        }
        QVERIFY(!QFileInfo::exists(workspace()));
    }

    void wipeNeedsConsent()
    {
        for (int i = 0; i < 30; ++i)
            QVERIFY(writeFile(mesh(u"%1.yaml"_s.arg(i)), smallContract("c" + QByteArray::number(i), "t")));
        QCOMPARE(run({u"sync"_s, mesh()}).code, int(Fine));
        for (int i = 0; i < 20; ++i)
            QVERIFY(QFile::remove(mesh(u"%1.yaml"_s.arg(i))));
        const CliResult refused = run({u"sync"_s});
        QCOMPARE(refused.code, int(Refused));
        QVERIFY(!refused.err.isEmpty());
        QCOMPARE(run({u"stats"_s, u"--json"_s}).json().value(u"contracts"_s).toInt(), 30);
        QCOMPARE(run({u"sync"_s, u"--allow-removal"_s}).code, int(Fine));
        QCOMPARE(run({u"stats"_s, u"--json"_s}).json().value(u"contracts"_s).toInt(), 10);
    }

    void readOnlyWorkspaceIsRefused()
    {
        QVERIFY(writeFile(mesh(u"good.yaml"_s), smallContract("good", "orders")));
        QCOMPARE(run({u"sync"_s, mesh()}).code, int(Fine));
        const QByteArray stats = run({u"stats"_s, u"--json"_s}).out;
        QVERIFY(writeFile(mesh(u"more.yaml"_s), smallContract("more", "returns")));
        const auto permit = [this](QFile::Permissions file, QFile::Permissions folder) {
            const QDir dir(workspace());
            for (const QFileInfo &entry : dir.entryInfoList(QDir::Files))
                QFile::setPermissions(entry.filePath(), file);
            QFile::setPermissions(workspace(), folder);
        };
        permit(QFile::ReadOwner, QFile::ReadOwner | QFile::ExeOwner);
        const CliResult sync = runCli(workspace(), {u"sync"_s}, tests::obeyPermissions);
        const CliResult add =
            runCli(workspace(), {u"sources"_s, u"add"_s, m_dir->path()}, tests::obeyPermissions);
        permit(QFile::ReadOwner | QFile::WriteOwner, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY2(sync.code == Refused, sync.err.constData());
        QVERIFY2(add.code == Refused, add.err.constData());
        QVERIFY(!sync.err.isEmpty());
        QCOMPARE(run({u"stats"_s, u"--json"_s}).out, stats);
    }

    void escapesOfTheTerminalAreTakenOut()
    {
        QVERIFY(writeFile(mesh(u"evil.yaml"_s),
                          smallContract("evil", "\"orders\\e]0;owned\\a\\e[31m\\u202Egnp\"",
                                        "\"red \\e[31m text\\r\\n\\u009b2J and \\u202E turned\"")));
        QVERIFY(writeFile(mesh(QString::fromLatin1("bad\x1b[31m.yaml")), "a: b: c\n"));
        const QStringList commands[] = {{u"sync"_s, mesh()},
                                        {u"search"_s, u"orders"_s},
                                        {u"show"_s, u"evil"_s},
                                        {u"sources"_s},
                                        {u"show"_s, u"\x1b[31mnobody"_s}};
        for (const QStringList &command : commands) {
            const CliResult result = run(command);
            const QString all = QString::fromUtf8(result.out + result.err);
            QVERIFY(!all.isEmpty());
            for (const QChar c : all) {
                const bool harmless =
                    c == u'\n' || (c.unicode() >= 0x20 && c.category() != QChar::Other_Control);
                QVERIFY2(
                    harmless && c != QChar(0x202e),
                    qPrintable(u"U+%1 in the output of %2"_s.arg(c.unicode(), 0, 16).arg(command.first())));
            }
        }
    }

    void savedSearchesAreListedAddedUsedAndRemoved()
    {
        QVERIFY(writeFile(mesh(u"a.yaml"_s), smallContract("a", "alpha_table", "first")));
        QVERIFY(writeFile(mesh(u"b.yaml"_s), smallContract("b", "beta_table", "second")));
        QCOMPARE(run({u"sync"_s, mesh(), u"--quiet"_s}).code, int(Fine));
        QCOMPARE(run({u"searches"_s}).code, int(Fine));
        QCOMPARE(run({u"searches"_s, u"add"_s, u"Tables"_s, u"table"_s, u"--type"_s, u"dataset"_s,
                      u"--sort"_s, u"name"_s})
                     .code,
                 int(Fine));
        const CliResult listed = run({u"searches"_s, u"--json"_s});
        const QJsonArray searches = listed.json().value(u"searches"_s).toArray();
        QCOMPARE(searches.size(), 1);
        const QJsonObject search = searches.first().toObject();
        QCOMPARE(keysOf(search),
                 sorted({u"name"_s, u"query"_s, u"filters"_s, u"sort"_s, u"createdAt"_s, u"lookedAt"_s,
                         u"total"_s, u"new"_s, u"gone"_s, u"exact"_s}));
        QCOMPARE(search.value(u"query"_s).toString(), u"table"_s);
        QCOMPARE(search.value(u"total"_s).toInt(), 2);
        QCOMPARE(search.value(u"filters"_s).toObject().value(u"type"_s).toArray(), QJsonArray{u"dataset"_s});
        const CliResult found = run({u"search"_s, u"--saved"_s, u"Tables"_s, u"--json"_s});
        QCOMPARE(found.code, int(Fine));
        const QJsonArray hits = found.json().value(u"hits"_s).toArray();
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits.first().toObject().value(u"name"_s).toString(), u"alpha_table"_s);
        // What cannot be is told, and changes nothing.
        QCOMPARE(run({u"searches"_s, u"add"_s, u"Tables"_s, u"other"_s}).code, int(Refused));
        QCOMPARE(run({u"searches"_s, u"add"_s, u"Empty"_s}).code, int(Usage));
        QCOMPARE(run({u"searches"_s, u"add"_s, u"x"_s, u"y"_s, u"--sort"_s, u"size"_s}).code, int(Usage));
        QCOMPARE(run({u"search"_s, u"more"_s, u"--saved"_s, u"Tables"_s}).code, int(Usage));
        const CliResult unknown = run({u"search"_s, u"--saved"_s, u"Nothing"_s});
        QCOMPARE(unknown.code, int(Usage));
        QVERIFY(unknown.err.contains("Tables")); // those that there are
        QCOMPARE(run({u"searches"_s, u"remove"_s, u"Nothing"_s}).code, int(Usage));
        QCOMPARE(run({u"searches"_s, u"remove"_s, u"Tables"_s}).code, int(Fine));
        QCOMPARE(run({u"searches"_s, u"--json"_s}).json().value(u"searches"_s).toArray().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
