// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/cliprocess.h"

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

namespace {

enum Exit { Fine = 0, Usage = 2, Refused = 4 };

} // namespace

/// `meshbook-cli sources` as docs/cli.md has it.
class TestSourcesCommand final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString mesh(const QString &relative = {}) const { return m_dir->filePath(u"mesh/"_s + relative); }
    CliResult run(const QStringList &arguments) const
    {
        return runCli(m_dir->filePath(u"workspace"_s), arguments);
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void sourcesAreManaged()
    {
        QVERIFY(writeFile(mesh(u"good.yaml"_s), smallContract("good", "orders")));
        const auto names = [](const CliResult &result) {
            QStringList found;
            const QJsonArray sources = result.json().value(u"sources"_s).toArray();
            for (const QJsonValue &source : sources)
                found.append(source.toObject().value(u"name"_s).toString());
            return found;
        };
        CliResult result = run(
            {u"sources"_s, u"add"_s, mesh(), u"--name"_s, u"shop"_s, u"--domain"_s, u"sales"_s, u"--json"_s});
        QCOMPARE(result.code, int(Fine));
        QCOMPARE(names(result), QStringList{u"shop"_s});
        QCOMPARE(result.json().value(u"sources"_s).toArray().first().toObject().value(u"state"_s).toString(),
                 u"new"_s);
        QCOMPARE(run({u"sources"_s, u"add"_s, mesh()}).code, int(Refused)); // it is there already
        QCOMPARE(run({u"sync"_s}).code, int(Fine));
        result = run({u"sources"_s, u"show"_s, u"shop"_s, u"--json"_s});
        const QJsonObject source = result.json().value(u"sources"_s).toArray().first().toObject();
        for (const QString &key : {u"name"_s, u"kind"_s, u"location"_s, u"state"_s, u"syncedAt"_s,
                                   u"seconds"_s, u"things"_s, u"formats"_s, u"files"_s, u"issues"_s})
            QVERIFY2(source.contains(key), qPrintable(key));
        QCOMPARE(source.value(u"state"_s).toString(), u"ok"_s);
        QCOMPARE(source.value(u"formats"_s).toObject().value(u"odcs"_s).toInt(), 1);
        QCOMPARE(run({u"show"_s, u"orders"_s, u"--json"_s}).json().value(u"domain"_s).toString(), u"sales"_s);
        result = run({u"sources"_s, u"remove"_s, u"shop"_s, u"--json"_s});
        QCOMPARE(result.code, int(Fine));
        QVERIFY(names(result).isEmpty());
        QCOMPARE(run({u"stats"_s, u"--json"_s}).json().value(u"contracts"_s).toInt(), 0);
        QCOMPARE(run({u"show"_s, u"orders"_s}).code, int(Usage));
    }

    void removedSourcesAreRestored()
    {
        QVERIFY(writeFile(mesh(u"good.yaml"_s), smallContract("good", "orders")));
        QCOMPARE(
            run({u"sources"_s, u"add"_s, mesh(), u"--name"_s, u"shop"_s, u"--domain"_s, u"sales"_s}).code,
            int(Fine));
        QCOMPARE(run({u"sources"_s, u"restore"_s, u"shop"_s}).code, int(Usage)); // it was not removed
        QCOMPARE(run({u"sources"_s, u"remove"_s, u"shop"_s}).code, int(Fine));
        CliResult result = run({u"sources"_s, u"removed"_s, u"--json"_s});
        QCOMPARE(result.code, int(Fine));
        const QJsonArray removed = result.json().value(u"removed"_s).toArray();
        QCOMPARE(removed.size(), 1);
        const QJsonObject source = removed.first().toObject();
        QCOMPARE(
            source.keys(),
            (QStringList{u"domain"_s, u"keptUntil"_s, u"kind"_s, u"location"_s, u"name"_s, u"removedAt"_s}));
        QCOMPARE(source.value(u"name"_s).toString(), u"shop"_s);
        QVERIFY(run({u"sources"_s, u"removed"_s}).out.contains("shop"));
        result = run({u"sources"_s, u"restore"_s, u"shop"_s, u"--json"_s}); // synced too
        QCOMPARE(result.code, int(Fine));
        QCOMPARE(result.json().value(u"totals"_s).toObject().value(u"files"_s).toInt(), 1);
        QCOMPARE(run({u"show"_s, u"orders"_s, u"--json"_s}).json().value(u"domain"_s).toString(), u"sales"_s);
        QVERIFY(
            run({u"sources"_s, u"removed"_s, u"--json"_s}).json().value(u"removed"_s).toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSourcesCommand)
#include "tst_sourcescommand.moc"
