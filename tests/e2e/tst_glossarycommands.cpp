// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/cliprocess.h"
#include "support/corpora.h"

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
using tests::writeFile;

namespace {

const QByteArray csvHeader =
    "parent,name*,displayName,description,synonyms,relatedTerms,references,tags,reviewers,owner,"
    "glossaryStatus\r\n";

} // namespace

/// `meshbook-cli glossary` as people use it.
class TestGlossaryCommands final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString at(const QString &name) const { return m_dir->filePath(name); }
    CliResult run(const QStringList &arguments, const QString &who = u"ana"_s) const
    {
        return runCli(at(u"w"_s),
                      QStringList{u"glossary"_s} + arguments + QStringList{u"--author"_s, who, u"--json"_s});
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(writeFile(at(u"Shop.csv"_s),
                          csvHeader
                              + ",Party,,Somebody who acts,,,,,,,Approved\r\n"
                                "Shop.Party,Customer,,Who buys,Client,,,,,,Approved\r\n"));
        QVERIFY(runCli(at(u"w"_s), {u"sync"_s, at(u"Shop.csv"_s), u"--quiet"_s}).code == 0);
    }

    void listsAndShows()
    {
        const QJsonArray glossaries = run({u"list"_s}).json().value(u"glossaries"_s).toArray();
        QCOMPARE(glossaries.size(), 1);
        QCOMPARE(glossaries[0][u"terms"_s].toInt(), 2);
        QCOMPARE(run({u"list"_s, u"Shop"_s}).json().value(u"terms"_s).toArray().size(), 2);
        const QJsonObject shown = run({u"show"_s, u"client"_s}).json(); // by its synonym
        QCOMPARE(shown.value(u"label"_s).toString(), u"Customer"_s);
        QCOMPARE(shown.value(u"path"_s).toString(), u"Party › Customer"_s);
        QCOMPARE(run({u"show"_s, u"nobody"_s}).code, 2);
        QCOMPARE(run({u"nothing"_s}).code, 2);
    }

    void anEditIsReviewed()
    {
        const CliResult edited = run({u"edit"_s, u"Customer"_s, u"definitions[]=Who pays"_s,
                                      u"element.unit=EUR"_s, u"--title"_s, u"Words"_s});
        QVERIFY2(edited.code == 0, edited.err.constData());
        QVERIFY(edited.json().value(u"saved"_s).toBool());
        QCOMPARE(run({u"changes"_s, u"Words"_s, u"approve"_s}).code, 4); // not submitted
        QVERIFY(run({u"changes"_s, u"Words"_s, u"submit"_s}).code == 0);
        QCOMPARE(run({u"changes"_s, u"Words"_s, u"approve"_s}).code, 4); // one's own
        QVERIFY(run({u"changes"_s, u"Words"_s, u"approve"_s, u"fine"_s}, u"ben"_s).code == 0);
        const QJsonObject shown = run({u"show"_s, u"Customer"_s}).json();
        QCOMPARE(shown.value(u"fields"_s)[u"definitions[]"_s].toString(), u"Who pays"_s);
        QCOMPARE(shown.value(u"blame"_s)[u"definitions[]"_s][u"who"_s].toString(), u"ana"_s);
        QCOMPARE(shown.value(u"history"_s)[0][u"approvedBy"_s].toString(), u"ben"_s);
        // Not in git: it can be exported, not published.
        QCOMPARE(run({u"publish"_s, u"Words"_s}).code, 2);
        const QJsonObject before = run({u"show"_s, u"Customer"_s, u"--at"_s, u"2020-01-01"_s}).json();
        QCOMPARE(before.value(u"fields"_s)[u"definitions[]"_s].toString(), u"Who buys"_s);
        QCOMPARE(run({u"diff"_s, u"--from"_s, u"2020-01-01"_s}).code, 1);
        // A sync with another word at the same place is a conflict that is shown.
        QVERIFY(writeFile(at(u"Shop.csv"_s),
                          csvHeader
                              + ",Party,,Somebody who acts,,,,,,,Approved\r\n"
                                "Shop.Party,Customer,,Who asks,Client,,,,,,Approved\r\n"));
        QVERIFY(runCli(at(u"w"_s), {u"sync"_s, u"--quiet"_s}).code == 0);
        const CliResult conflicts = run({u"conflicts"_s});
        QCOMPARE(conflicts.code, 4);
        const QJsonValue conflict = conflicts.json().value(u"conflicts"_s)[0];
        QCOMPARE(conflict[u"base"_s].toString(), u"Who buys"_s);
        QCOMPARE(conflict[u"mine"_s].toString(), u"Who pays"_s);
        QCOMPARE(conflict[u"theirs"_s].toString(), u"Who asks"_s);
        QCOMPARE(run({u"conflicts"_s, u"--take"_s, u"theirs"_s}).code, 0);
        QCOMPARE(run({u"show"_s, u"Customer"_s}).json().value(u"fields"_s)[u"definitions[]"_s].toString(),
                 u"Who asks"_s);
        QCOMPARE(run({u"show"_s, u"Customer"_s}).json().value(u"fields"_s)[u"element.unit"_s].toString(),
                 u"EUR"_s);
    }

    void exportsAndImports()
    {
        for (const QString &format :
             {u"skos"_s, u"rdfxml"_s, u"openmetadata"_s, u"datahub"_s, u"csv"_s, u"json"_s}) {
            const QString file = at(u"out."_s + format);
            const CliResult written = runCli(at(u"w"_s),
                                             {u"--output"_s, file, u"glossary"_s, u"export"_s, u"Shop"_s,
                                              u"--as"_s, format, u"--author"_s, u"ana"_s});
            QVERIFY2(written.code == 0, written.err.constData());
            const CliResult again = run({u"import"_s, file, u"--dry-run"_s});
            QVERIFY2(again.code == 0, again.err.constData());
            QVERIFY2(again.json().value(u"added"_s).toInt() == 0, qPrintable(format));
            QVERIFY(!again.json().value(u"saved"_s).toBool());
        }
        const CliResult lost = run({u"export"_s, u"Shop"_s, u"--as"_s, u"datahub"_s, u"--dry-run"_s});
        QVERIFY(!lost.json().value(u"losses"_s).toArray().isEmpty()); // no status there
        QVERIFY(writeFile(at(u"new.csv"_s),
                          csvHeader
                              + ",Vendor,,Who sells,,,,,,,Approved\r\n"
                                ",Party,,Somebody,,,,,,,Approved\r\n"));
        QVERIFY(QFile::rename(at(u"new.csv"_s), at(u"Shop_2026-01-01.csv"_s))); // named as an export is
        const QJsonObject plan =
            run({u"import"_s, at(u"Shop_2026-01-01.csv"_s), u"--title"_s, u"More"_s}).json();
        QCOMPARE(plan.value(u"added"_s).toInt(), 1);
        QCOMPARE(plan.value(u"changed"_s).toInt(), 1);
        QCOMPARE(plan.value(u"removed"_s).toInt(), 0);
        QCOMPARE(run({u"show"_s, u"Vendor"_s, u"--set"_s, u"More"_s}).json().value(u"status"_s).toString(),
                 u"approved"_s);
        QCOMPARE(run({u"import"_s, at(u"nowhere"_s)}).code, 3);
    }

    void namedReviewersAreAsked()
    {
        QVERIFY(
            run({u"edit"_s, u"Customer"_s, u"reviewers=[\"bea@x.example\"]"_s, u"--title"_s, u"Name"_s}).code
            == 0);
        QVERIFY(run({u"changes"_s, u"Name"_s, u"submit"_s}).code == 0);
        QVERIFY(run({u"changes"_s, u"Name"_s, u"approve"_s}, u"ben"_s).code == 0); // nobody was named before
        QVERIFY(run({u"edit"_s, u"Customer"_s, u"notation=C"_s, u"--title"_s, u"Number"_s}).code == 0);
        QVERIFY(run({u"changes"_s, u"Number"_s, u"submit"_s}).code == 0);
        const QJsonArray waits = run({u"changes"_s, u"Number"_s}).json().value(u"waitsFor"_s).toArray();
        QCOMPARE(waits.size(), 1);
        QCOMPARE(waits[0][u"label"_s].toString(), u"Customer"_s);
        QCOMPARE(waits[0][u"reviewers"_s][0].toString(), u"bea@x.example"_s);
        const CliResult other = run({u"changes"_s, u"Number"_s, u"approve"_s}, u"ben"_s);
        QCOMPARE(other.code, 4);
        QVERIFY2(other.err.contains("bea@x.example has to approve"), other.err.constData());
        QVERIFY(
            run({u"changes"_s, u"Number"_s, u"approve"_s, u"--email"_s, u"bea@x.example"_s}, u"Bea"_s).code
            == 0);
    }

    void filesAreComparedAndMerged()
    {
        const auto file = [&](const QString &name, const QByteArray &definition, const QByteArray &unit) {
            const QByteArray text = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> "
                                    ".\n<https://x.example/a> a skos:Concept ;\n"
                                    "  skos:prefLabel \"A\"@en ; skos:definition \""
                + definition + "\"@en ; skos:notation \"" + unit + "\" .\n";
            QVERIFY(writeFile(at(name), text));
        };
        file(u"base.ttl"_s, "One", "1");
        file(u"mine.ttl"_s, "Two", "1");
        file(u"theirs.ttl"_s, "One", "2");
        file(u"other.ttl"_s, "Three", "1");
        QCOMPARE(run({u"diff"_s, at(u"base.ttl"_s), at(u"mine.ttl"_s)}).code, 1);
        QCOMPARE(run({u"diff"_s, at(u"base.ttl"_s), at(u"base.ttl"_s)}).code, 0);
        const auto merge = [&](const QString &theirs) {
            return runCli(
                at(u"w"_s),
                {u"glossary"_s, u"merge"_s, at(u"base.ttl"_s), at(u"mine.ttl"_s), at(theirs), u"--json"_s});
        };
        const CliResult merged = merge(u"theirs.ttl"_s);
        QVERIFY2(merged.code == 0, merged.err.constData());
        QVERIFY(merged.json().value(u"merged"_s).toString().contains(u"\"Two\"@en"_s));
        QVERIFY(merged.json().value(u"merged"_s).toString().contains(u"skos:notation \"2\""_s));
        const CliResult conflict = merge(u"other.ttl"_s);
        QCOMPARE(conflict.code, 4);
        QCOMPARE(conflict.json().value(u"conflicts"_s)[0][u"theirs"_s].toString(), u"Three"_s);
    }

    void lintsAndMends()
    {
        QVERIFY(
            run({u"edit"_s, u"--add"_s, u"customers"_s, u"--in"_s, u"Shop"_s, u"--title"_s, u"Twice"_s}).code
            == 0);
        const CliResult found =
            run({u"lint"_s, u"Shop"_s, u"--set"_s, u"Twice"_s, u"--kind"_s, u"near-duplicate"_s});
        QCOMPARE(found.code, 1);
        QCOMPARE(found.json().value(u"findings"_s).toArray().size(), 1);
        const CliResult mended =
            run({u"lint"_s, u"Shop"_s, u"--set"_s, u"Twice"_s, u"--kind"_s, u"near-duplicate"_s, u"--fix"_s});
        QCOMPARE(mended.json().value(u"fixed"_s).toInt(), 1);
        QCOMPARE(run({u"lint"_s, u"Shop"_s, u"--set"_s, u"Twice"_s, u"--kind"_s, u"near-duplicate"_s}).code,
                 0);
        QVERIFY(run({u"undo"_s}).code == 0);
        QCOMPARE(run({u"lint"_s, u"Shop"_s, u"--set"_s, u"Twice"_s, u"--kind"_s, u"near-duplicate"_s}).code,
                 1);
        QVERIFY(run({u"redo"_s}).code == 0);
    }

    void worksOnTheSampleMesh()
    {
        QVERIFY(runCli(at(u"demo"_s), {u"demo"_s, at(u"mesh"_s), u"--quiet"_s}).code == 0);
        const CliResult listed = runCli(at(u"demo"_s), {u"glossary"_s, u"list"_s, u"--json"_s});
        QVERIFY(!listed.json().value(u"glossaries"_s).toArray().isEmpty());
        const CliResult suggested = runCli(at(u"demo"_s), {u"glossary"_s, u"suggest"_s, u"--json"_s});
        QVERIFY2(suggested.code == 0, suggested.err.constData());
        QVERIFY(!suggested.json().value(u"suggestions"_s).toArray().isEmpty());
        QVERIFY(runCli(at(u"demo"_s), {u"glossary"_s, u"lint"_s, u"--clashes"_s, u"--json"_s}).code <= 1);
    }
};

QTEST_GUILESS_MAIN(TestGlossaryCommands)
#include "tst_glossarycommands.moc"
