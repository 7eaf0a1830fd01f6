// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "skosreading.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using meshbook::tests::batchOf;
using meshbook::tests::entitiesOf;
using namespace meshbook::tests::skos;

class TestSkosHostile final : public QObject {
    Q_OBJECT

private slots:
    void extraIsBounded();
    void noConcepts();
    void syntaxErrorsHavePlaces();
    void hostileDocumentTypes();
    void externalEntitiesAreNotRead();
    void limits();
    void manyThreads();
};

void TestSkosHostile::extraIsBounded()
{
    QByteArray text = prefixes + ":a a skos:Concept ; :note ";
    for (int i = 0; i < 500; ++i)
        text += '"' + QByteArray::number(i) + "\", ";
    text += '"' + QByteArray(10'000, 'x') + "\"@en .";
    const core::Batch batch = readText(text);
    QCOMPARE(
        termOf(batch, u"http://example.org/v#a"_s).extra["http://example.org/v#note"_L1].toArray().size(),
        64);
}

void TestSkosHostile::noConcepts()
{
    MESHBOOK_NEED_CORPORA();
    int silent = 0;
    for (const QString &path : tests::corporaFiles(u"dcat"_s, {u".ttl"_s, u".rdf"_s})) {
        const formats::Content content = tests::contentOf(path);
        QVERIFY2(reader.recognise(content) > 0, path.toUtf8().constData());
        const core::Batch batch = batchOf(reader, path);
        silent += batch.issues.empty() && batch.entities.empty() ? 1 : 0;
    }
    QCOMPARE(silent, 0);
    QVERIFY(hasIssue(readText("<http://a/> <http://b/> <http://c/> ."), u"rdf.no-concepts"_s));
}

void TestSkosHostile::syntaxErrorsHavePlaces()
{
    const core::Batch turtle = readText(prefixes + ":a a skos:Concept .\n:b a skos:Concept ;;; ] .\n");
    QCOMPARE(errors(turtle), 1);
    QVERIFY(turtle.entities.empty());
    QVERIFY(std::any_of(turtle.issues.begin(), turtle.issues.end(), [](const core::Issue &issue) {
        return issue.severity == core::Severity::Error && issue.code == "rdf.syntax"_L1 && issue.at.line == 6;
    }));
    const core::Batch xml = readText("<?xml version=\"1.0\"?>\n<rdf:RDF "
                                     "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                                     "<rdf:Description>\n</rdf:RDF>\n");
    QCOMPARE(errors(xml), 1);
    QVERIFY(std::any_of(xml.issues.begin(), xml.issues.end(),
                        [](const core::Issue &issue) { return issue.at.line >= 3; }));
}

void TestSkosHostile::hostileDocumentTypes()
{
    QByteArray bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE rdf:RDF [\n<!ENTITY a \"aaaaaaaaaa\">\n";
    for (char name = 'b'; name <= 'k'; ++name) {
        const QByteArray inner = QByteArray("&") + char(name - 1) + ';';
        bomb += QByteArray("<!ENTITY ") + name + " \"" + inner.repeated(10) + "\">\n";
    }
    bomb += "]>\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:e=\"http://e/\">"
            "<rdf:Description rdf:about=\"http://e/x\"><e:p>&k;</e:p></rdf:Description></rdf:RDF>\n";
    const core::Batch nested = readText(bomb);
    QVERIFY(hasIssue(nested, u"limit.xml-entities"_s));
    const QByteArray wide = "<?xml version=\"1.0\"?><!DOCTYPE rdf:RDF [<!ENTITY a \"" + QByteArray(3000, 'a')
        + "\">]><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:e=\"http://e/\">"
          "<rdf:Description rdf:about=\"http://e/x\"><e:p>"
        + QByteArray("&a;").repeated(200'000) + "</e:p></rdf:Description></rdf:RDF>";
    QVERIFY(hasIssue(readText(wide), u"limit.xml-entities"_s));
}

void TestSkosHostile::externalEntitiesAreNotRead()
{
    const core::Batch batch = readText(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE rdf:RDF [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
        "xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\"><skos:Concept rdf:about=\"http://e/x\">"
        "<skos:prefLabel>&secret;</skos:prefLabel></skos:Concept></rdf:RDF>\n");
    for (const core::Term &term : entitiesOf<core::Term>(batch)) {
        QVERIFY(!term.name.contains("root"_L1));
        for (const Text &label : term.labels)
            QVERIFY(!label.text.contains("root"_L1));
    }
}

void TestSkosHostile::limits()
{
    QByteArray text = prefixes;
    for (int i = 0; i < 1000; ++i)
        text += ":c" + QByteArray::number(i) + " a skos:Concept .\n";
    formats::Limits few;
    few.nodes = 100;
    QVERIFY(hasIssue(readText(text, few), u"limit.nodes"_s));
    formats::Limits small;
    small.entities = 50;
    const core::Batch batch = readText(text, small);
    QVERIFY(hasIssue(batch, u"limit.entities"_s));
    QVERIFY(batch.entities.size() <= 51);
    // Deep nesting ends in an issue or a result, never in a crash.
    const core::Batch deep = readText(prefixes + ":a :b " + QByteArray("[ :b ").repeated(100'000)
                                      + QByteArray("]").repeated(100'000) + " .");
    QVERIFY(!deep.issues.empty());
}

void TestSkosHostile::manyThreads()
{
    const QByteArray xml = "<?xml version=\"1.0\"?>\n<rdf:RDF "
                           "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
                           "xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\">"
                           "<skos:Concept rdf:about=\"http://e/x\"><skos:prefLabel>x</skos:prefLabel>"
                           "</skos:Concept></rdf:RDF>\n";
    std::atomic<int> terms = 0;
    std::vector<std::thread> threads;
    threads.reserve(4);
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 50; ++round) {
                terms += int(entitiesOf<core::Term>(readText(xml)).size());
                terms += int(entitiesOf<core::Term>(readText(prefixes + ":a a skos:Concept .")).size());
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(terms.load(), 400);
}

QTEST_GUILESS_MAIN(TestSkosHostile)
#include "tst_skoshostile.moc"
