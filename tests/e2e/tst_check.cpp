// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/cliprocess.h"
#include "support/corpora.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using tests::CliResult;
using tests::runCli;
using tests::smallContract;
using tests::writeFile;

namespace {

constexpr auto policy = R"(id: no-tables
title: There are no tables
severity: error
scope: dataset
rationale: For the test.
remedy: Drop it.
sql: |
  SELECT uri AS subject, 'It is there: ' || name AS message FROM dataset
tests:
  - name: a table is found
    given: {dataset: [{key: a, name: a}]}
    expect: [{subject: dataset/a, message: "It is there: a"}]
)";

/// What makes two findings the same, whatever is known of when they were seen.
QStringList identities(const QJsonObject &json)
{
    QStringList found;
    for (const QJsonValue &value : json.value("findings"_L1).toArray())
        found.append(QStringList{value["policy"_L1].toString(), value["uri"_L1].toString(),
                                 value["element"_L1].toString(), value["message"_L1].toString(),
                                 value["severity"_L1].toString(), QString::number(value["line"_L1].toInt())}
                         .join(u'|'));
    found.sort();
    return found;
}

bool git(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"git"_s,
                  QStringList{u"-c"_s, u"user.name=Ana"_s, u"-c"_s, u"user.email=ana@example.org"_s}
                      + arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

/// `meshbook-cli check`, `policy` and `init ci`, as pipelines meet them.
class TestCheck final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }
    CliResult run(const QStringList &arguments) const { return runCli(path(u"none"_s), arguments); }
    CliResult check(const QStringList &more) const
    {
        return run(QStringList{u"--json"_s, u"check"_s, path(u"mesh"_s), u"--policies"_s, path(u"policies"_s),
                               u"--policy"_s, u"no-tables"_s}
                   + more);
    }

private slots:
    void init()
    {
        QDir(path(u"mesh"_s)).removeRecursively();
        QDir(path(u"policies"_s)).removeRecursively();
        QVERIFY(writeFile(path(u"mesh/a.odcs.yaml"_s), smallContract("dc-1", "orders")));
        QVERIFY(writeFile(path(u"policies/p.policy.yaml"_s), policy));
    }

    void aFolderIsCheckedWithoutAWorkspace()
    {
        const CliResult result = check({});
        QVERIFY2(result.code == 1, result.err.constData());
        const QJsonObject finding = result.json().value("findings"_L1).toArray().first().toObject();
        QCOMPARE(finding.value("policy"_L1).toString(), u"no-tables"_s);
        QCOMPARE(finding.value("message"_L1).toString(), u"It is there: orders"_s);
        QCOMPARE(finding.value("file"_L1).toString(), path(u"mesh/a.odcs.yaml"_s));
        QVERIFY(finding.value("line"_L1).toInt() > 1);
        QVERIFY(!QDir(path(u"none"_s)).exists());
        // A file by itself gives the same.
        const CliResult ofFile = run({u"--json"_s, u"check"_s, path(u"mesh/a.odcs.yaml"_s), u"--policies"_s,
                                      path(u"policies"_s), u"--policy"_s, u"no-tables"_s});
        QCOMPARE(identities(ofFile.json()), identities(result.json()));
    }

    void exitCodes()
    {
        QCOMPARE(check({u"--fail-on"_s, u"never"_s}).code, 0);
        QCOMPARE(check({u"--fail-on"_s, u"info"_s}).code, 1);
        QCOMPARE(check({u"--fail-on"_s, u"sometimes"_s}).code, 2);
        QCOMPARE(check({u"--as"_s, u"pdf"_s}).code, 2);
        QCOMPARE(run({u"check"_s, path(u"nowhere"_s)}).code, 2);
        QCOMPARE(run({u"check"_s, u"--changed-since"_s, u"HEAD"_s}).code, 2);
        QCOMPARE(run({u"check"_s, path(u"mesh"_s), u"--policies"_s, path(u"nowhere"_s)}).code, 3);
        QVERIFY(writeFile(path(u"mesh/broken.yaml"_s), "a: [\n"));
        QCOMPARE(check({u"--fail-on"_s, u"never"_s}).code, 3);
        QCOMPARE(check({}).code, 1);
        QVERIFY(QFile::remove(path(u"mesh/broken.yaml"_s)));
        QVERIFY(writeFile(path(u"policies/broken.policy.yaml"_s), "id: [\n"));
        const CliResult result = check({u"--fail-on"_s, u"never"_s});
        QCOMPARE(result.code, 3);
        QVERIFY2(result.err.contains("broken.policy.yaml:"), result.err.constData());
    }

    void aFolderAndAWorkspaceGiveTheSame()
    {
        const QString mesh = path(u"demo"_s);
        const CliResult made = runCli(path(u"first"_s), {u"demo"_s, mesh});
        QVERIFY2(made.code == 0 || made.code == 3, made.err.constData());
        const QString workspace = path(u"second"_s);
        QVERIFY(runCli(workspace, {u"sync"_s, mesh}).code >= 0);
        const QStringList ask{u"--json"_s,         u"check"_s,     u"--policies"_s,
                              path(u"policies"_s), u"--fail-on"_s, u"never"_s};
        const QStringList there = identities(runCli(workspace, ask).json());
        QStringList askFolder = ask;
        askFolder.insert(2, mesh);
        QVERIFY(there.size() > 10);
        QCOMPARE(identities(run(askFolder).json()), there);
        QCOMPARE(identities(runCli(workspace, ask).json()), there);
    }

    void pipelinesGetTheirFormats()
    {
        const QJsonObject sarif = check({u"--as"_s, u"sarif"_s}).json();
        QCOMPARE(sarif.value("version"_L1).toString(), u"2.1.0"_s);
        QCOMPARE(sarif.value("runs"_L1)[0]["results"_L1].toArray().size(), 1);
        const CliResult junit = check({u"--as"_s, u"junit"_s});
        QXmlStreamReader reader(junit.out);
        int failures = 0;
        while (!reader.atEnd())
            failures += reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "failure"_L1;
        QVERIFY(!reader.hasError());
        QCOMPARE(failures, 1);
        const CliResult text = check({u"--as"_s, u"text"_s});
        QVERIFY2(text.out.contains("error: orders: It is there: orders [no-tables]"), text.out.constData());
        QVERIFY2(text.out.contains("1 error(s), 0 warning(s)"), text.out.constData());
    }

    void onlyWhatChangedSinceARevision()
    {
        const QString mesh = path(u"mesh"_s);
        QVERIFY(git(mesh, {u"init"_s, u"-q"_s}));
        QVERIFY(git(mesh, {u"add"_s, u"."_s}));
        QVERIFY(git(mesh, {u"commit"_s, u"-q"_s, u"-m"_s, u"Begin"_s}));
        CliResult result = check({u"--changed-since"_s, u"HEAD"_s});
        QVERIFY2(result.code == 0, result.err.constData());
        QCOMPARE(result.json().value("summary"_L1)["knownBefore"_L1].toInt(), 1);
        QVERIFY(writeFile(path(u"mesh/b.odcs.yaml"_s), smallContract("dc-2", "invoices")));
        result = check({u"--changed-since"_s, u"HEAD"_s});
        QCOMPARE(result.code, 1);
        const QJsonArray findings = result.json().value("findings"_L1).toArray();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first()["message"_L1].toString(), u"It is there: invoices"_s);
        QCOMPARE(check({u"--changed-since"_s, u"no-such-branch"_s}).code, 2);
        QCOMPARE(check({u"--changed-since"_s, u"--upload-pack=x"_s}).code, 2);
    }

    void policiesAreListedShownAndTested()
    {
        const QStringList folder{u"--policies"_s, path(u"policies"_s)};
        const CliResult list = run(QStringList{u"--json"_s, u"policy"_s, u"list"_s} + folder);
        QVERIFY2(list.code == 0, list.err.constData());
        QStringList ids;
        for (const QJsonValue &each : list.json().value("policies"_L1).toArray())
            ids.append(each["id"_L1].toString());
        QVERIFY(ids.contains(u"no-tables"_s));
        const CliResult show = run(QStringList{u"policy"_s, u"show"_s, u"no-tables"_s} + folder);
        QVERIFY(show.out.contains("FROM dataset"));
        QCOMPARE(run({u"policy"_s, u"show"_s, u"cake"_s}).code, 2);
        const CliResult tested = run(QStringList{u"policy"_s, u"test"_s, u"no-tables"_s} + folder);
        QCOMPARE(tested.code, 0);
        QCOMPARE(tested.out, QByteArray("1 of 1 tests passed.\n"));
        QByteArray wrong = policy;
        wrong.replace("It is there: a\"", "Is it there?\"");
        QVERIFY(writeFile(path(u"policies/p.policy.yaml"_s), wrong));
        QCOMPARE(run(QStringList{u"policy"_s, u"test"_s, u"no-tables"_s} + folder).code, 1);
    }

    void pipelineFilesAreWrittenOnce()
    {
        const QString folder = path(u"repo"_s);
        const QStringList ask{u"init"_s,       u"ci"_s,    u"github"_s, u"gitlab"_s,
                              u"pre-commit"_s, u"--dir"_s, folder};
        CliResult result = run(ask);
        QVERIFY2(result.code == 0, result.err.constData());
        for (const char *name :
             {".github/workflows/meshbook.yml", ".gitlab/meshbook.yml", ".pre-commit-config.yaml"}) {
            const QByteArray bytes = tests::readFile(folder + u'/' + QString::fromLatin1(name));
            QVERIFY2(bytes.contains("meshbook-cli check . "), name);
            QVERIFY2(!bytes.contains("POLICIES"), name);
        }
        QCOMPARE(run(ask).code, 4);
        QCOMPARE(run(QStringList(ask) << u"--force"_s).code, 0);
        QCOMPARE(run({u"init"_s, u"ci"_s, u"github"_s, u"--check"_s, u"$(rm -rf x)"_s, u"--print"_s}).code,
                 2);
        result = run({u"init"_s, u"ci"_s, u"gitlab"_s, u"--check"_s, u"my data"_s, u"--policies"_s, u"std"_s,
                      u"--print"_s});
        QVERIFY(result.out.contains("meshbook-cli check 'my data' --policies std"));
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
