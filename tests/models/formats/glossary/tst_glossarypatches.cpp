// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/glossary/turtlescan.h"
#include "tests/models/formats/glossary/glossarytexts.h"

#include <QJsonArray>

using namespace meshbook;
using namespace meshbook::formats;
using namespace meshbook::formats::test;

/// Turtle, RDF/XML and JSON are changed in place: what is not touched stays byte for byte.
class TestGlossaryPatches final : public QObject {
    Q_OBJECT

private slots:
    void turtleIsChangedInPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("label") << u"labels[en]"_s << QJsonValue(u"Purchaser"_s)
                               << QStringList{u"-skos:prefLabel \"Customer\"@en , 'Kunde'@de ;"_s,
                                              u"+skos:prefLabel \"Purchaser\"@en , 'Kunde'@de ;"_s};
        QTest::newRow("synonym goes")
            << u"altLabels[en]"_s << QJsonValue(QJsonArray{u"Buyer"_s})
            << QStringList{u"-skos:altLabel \"Client\"@en, \"Buyer\"@en ;   # both are said"_s,
                           u"+skos:altLabel \"Buyer\"@en ;   # both are said"_s};
        QTest::newRow("synonym comes")
            << u"altLabels[en]"_s << QJsonValue(QJsonArray{u"Client"_s, u"Buyer"_s, u"Guest"_s})
            << QStringList{u"-skos:altLabel \"Client\"@en, \"Buyer\"@en ;   # both are said"_s,
                           u"+skos:altLabel \"Client\"@en, \"Buyer\"@en, \"Guest\"@en ;   # both are said"_s};
        QTest::newRow("new part") << u"scopeNotes[en]"_s << QJsonValue(u"In shops."_s)
                                  << QStringList{u"-from us.\"\"\"@en ."_s, u"+from us.\"\"\"@en ;"_s,
                                                 u"+skos:scopeNote \"In shops.\"@en ."_s};
        QTest::newRow("beyond SKOS")
            << u"element.unit"_s << QJsonValue(u"EUR"_s)
            << QStringList{u"-from us.\"\"\"@en ."_s, u"+from us.\"\"\"@en ;"_s,
                           u"+<urn:meshbook:glossary:fields> \"{\\\"element.unit\\\":\\\"EUR\\\"}\" ."_s};
    }
    void turtleIsChangedInPlace()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QStringList, lines);
        const Lexicon before = read(turtle, GlossaryFormat::Turtle);
        const Lexicon now =
            after(before, glossary::Editor(before).edit(u"https://x.example/g/customer"_s, {{path, value}}));
        const auto patched = patchGlossary(turtle, GlossaryFormat::Turtle, u"g.ttl"_s, before, now);
        QVERIFY2(patched, qPrintable(patched ? QString() : patched.error().message + patched.error().detail));
        QVERIFY(patched->losses.empty());
        QCOMPARE(changedLines(turtle, patched->bytes), lines);
    }

    void turtleTermsComeAndGo()
    {
        const Lexicon before = read(turtle, GlossaryFormat::Turtle);
        Entry entry;
        entry.term.labels = {{u"en"_s, u"Invoice"_s}};
        entry.term.definitions = {{u"en"_s, u"What is to be paid."_s}};
        entry.term.glossary = u"https://x.example/g/g"_s;
        const Lexicon with = after(before, glossary::Editor(before).add(entry));
        const auto added = patchGlossary(turtle, GlossaryFormat::Turtle, u"g.ttl"_s, before, with);
        QVERIFY2(added, qPrintable(added ? QString() : added.error().message + added.error().detail));
        QVERIFY(added->bytes.startsWith(turtle)); // all that was there is there
        QVERIFY(added->bytes.contains("skos:prefLabel \"Invoice\"@en"));
        const Lexicon without =
            after(before, glossary::Editor(before).trash({u"https://x.example/g/customer"_s}, false));
        const auto removed = patchGlossary(turtle, GlossaryFormat::Turtle, u"g.ttl"_s, before, without);
        QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().message + removed.error().detail));
        QVERIFY(!removed->bytes.contains("\"Client\""));
        QVERIFY(removed->bytes.contains("ex:order a skos:Concept"));
    }

    void rdfXmlIsChangedInPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("label") << u"labels[en]"_s << QJsonValue(u"Buyer & <payer>"_s)
                               << QStringList{u"-<skos:prefLabel xml:lang='en'>Customer</skos:prefLabel>"_s,
                                              u"+<skos:prefLabel xml:lang='en'>Buyer &amp; &lt;payer&gt;"
                                              "</skos:prefLabel>"_s};
        QTest::newRow("synonym goes")
            << u"altLabels[en]"_s << QJsonValue(QJsonArray{u"Client"_s})
            << QStringList{u"-<skos:altLabel xml:lang=\"en\">Buyer</skos:altLabel>"_s};
        QTest::newRow("synonym comes")
            << u"altLabels[en]"_s << QJsonValue(QJsonArray{u"Client"_s, u"Buyer"_s, u"Guest"_s})
            << QStringList{u"+<skos:altLabel xml:lang=\"en\">Guest</skos:altLabel>"_s};
        QTest::newRow("text in CDATA")
            << u"definitions[en]"_s << QJsonValue(u"Who pays."_s)
            << QStringList{u"-<skos:definition xml:lang=\"en\"><![CDATA[Who buys"_s,
                           u"-from us.]]></skos:definition>"_s,
                           u"+<skos:definition xml:lang=\"en\">Who pays.</skos:definition>"_s};
        QTest::newRow("new part") << u"scopeNotes[en]"_s << QJsonValue(u"In shops."_s)
                                  << QStringList{
                                         u"+<skos:scopeNote xml:lang=\"en\">In shops.</skos:scopeNote>"_s};
        QTest::newRow("relation") << u"relations[related>https://x.example/g/order]"_s << QJsonValue(true)
                                  << QStringList{
                                         u"+<skos:related rdf:resource=\"https://x.example/g/order\"/>"_s};
        QTest::newRow("beyond SKOS")
            << u"element.unit"_s << QJsonValue(u"EUR"_s)
            << QStringList{u"+<ns:fields xmlns:ns=\"urn:meshbook:glossary:\">{\"element.unit\":\"EUR\"}"
                           "</ns:fields>"_s};
    }
    void rdfXmlIsChangedInPlace()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QStringList, lines);
        const Lexicon before = read(rdfXml, GlossaryFormat::RdfXml);
        QCOMPARE(before.size(), 2);
        // The inverse of a relation is there already.
        auto changes = glossary::Editor(before).edit(u"https://x.example/g/customer"_s, {{path, value}});
        QVERIFY(changes);
        const Lexicon now = after(before, changes);
        const auto patched = patchGlossary(rdfXml, GlossaryFormat::RdfXml, u"g.rdf"_s, before, now);
        QVERIFY2(patched, qPrintable(patched ? QString() : patched.error().message + patched.error().detail));
        QVERIFY(patched->losses.empty());
        QCOMPARE(changedLines(rdfXml, patched->bytes), lines);
    }

    /// What we export has an element for each statement.
    void exportedRdfXmlIsChangedInPlace()
    {
        const QByteArray own =
            writeGlossary(contentOf(read(turtle, GlossaryFormat::Turtle), {}), GlossaryFormat::RdfXml).bytes;
        const Lexicon before = read(own, GlossaryFormat::RdfXml);
        const Lexicon now =
            after(before,
                  glossary::Editor(before).edit(u"https://x.example/g/customer"_s,
                                                {{u"altLabels[en]"_s, QJsonArray{u"Client"_s}},
                                                 {u"definitions[en]"_s, QJsonValue(QJsonValue::Undefined)},
                                                 {u"labels[de]"_s, u"Käufer"_s},
                                                 {u"scopeNotes[en]"_s, u"In shops."_s}}));
        const auto patched = patchGlossary(own, GlossaryFormat::RdfXml, u"g.rdf"_s, before, now);
        QVERIFY2(patched, qPrintable(patched ? QString() : patched.error().message + patched.error().detail));
        QVERIFY(patched->losses.empty());
        QVERIFY(patched->bytes.contains("Käufer") && !patched->bytes.contains("from us."));
        QVERIFY(patched->bytes.size() < own.size() + 200);
    }

    void rdfXmlTermsComeAndGo()
    {
        const Lexicon before = read(rdfXml, GlossaryFormat::RdfXml);
        Entry entry;
        entry.term.labels = {{u"en"_s, u"Invoice"_s}};
        entry.term.definitions = {{u"en"_s, u"What is to be paid."_s}};
        entry.term.glossary = u"https://x.example/g/g"_s;
        const Lexicon with = after(before, glossary::Editor(before).add(entry));
        const auto added = patchGlossary(rdfXml, GlossaryFormat::RdfXml, u"g.rdf"_s, before, with);
        QVERIFY2(added, qPrintable(added ? QString() : added.error().message + added.error().detail));
        QVERIFY(added->bytes.startsWith(rdfXml.chopped(11)));
        QVERIFY2(added->bytes.contains("\n    <skos:prefLabel xml:lang=\"en\">Invoice</skos:prefLabel>"),
                 added->bytes.constData());
        QVERIFY(added->bytes.endsWith("\n  </skos:Concept>\n</rdf:RDF>\n"));
        const Lexicon without =
            after(before, glossary::Editor(before).trash({u"https://x.example/g/customer"_s}, false));
        const auto removed = patchGlossary(rdfXml, GlossaryFormat::RdfXml, u"g.rdf"_s, before, without);
        QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().message + removed.error().detail));
        QVERIFY(!removed->bytes.contains("Client"));
        QVERIFY(removed->bytes.contains("  <rdf:Description rdf:about=\"order\">\n    <rdf:type "));
    }

    /// What is not plain is refused and left alone.
    void oddRdfXmlIsLeftAlone()
    {
        const Lexicon before = read(rdfXml, GlossaryFormat::RdfXml);
        const Lexicon now = after(before,
                                  glossary::Editor(before).edit(u"https://x.example/g/customer"_s,
                                                                {{u"labels[en]"_s, u"Purchaser"_s}}));
        for (const QByteArray &other :
             {QByteArray(), QByteArray("<a/>"), rdfXml.left(rdfXml.size() / 2),
              QByteArray(rdfXml).replace("UTF-8", "ISO-8859-1"),
              QByteArray(rdfXml)
                  .replace("<!ENTITY ex \"", "<!ENTITY x '<a/>'>\n<!ENTITY ex \"")
                  .replace("Kunde", "&x;"),
              QByteArray(rdfXml).replace(" xml:base", " xml:lang=\"en\" xml:base"),
              QByteArray(rdfXml)
                  .replace("<skos:prefLabel xml:lang='en'>Customer</skos:prefLabel>", "")
                  .replace("&ex;customer\">", "&ex;customer\" skos:prefLabel=\"Customer\">")})
            QVERIFY2(!patchGlossary(other, GlossaryFormat::RdfXml, u"g.rdf"_s, before, now),
                     other.constData());
    }

    void jsonIsChangedInPlace_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const QJsonValue nothing(QJsonValue::Undefined);
        const QString customer = u"shop/customer"_s;
        const QString order = u"shop/order"_s;
        QTest::newRow("a text") << customer << u"definitions[]"_s << QJsonValue(u"Who pays: “us”"_s)
                                << QByteArray("\"Who buys\"") << QByteArray("\"Who pays: “us”\"");
        QTest::newRow("a text goes") << customer << u"definitions[]"_s << nothing
                                     << QByteArray("\"Buyer\"], \"definitions[]\": \"Who buys\"")
                                     << QByteArray("\"Buyer\"]");
        QTest::newRow("an element goes") << customer << u"altLabels[]"_s << QJsonValue(QJsonArray{u"Buyer"_s})
                                         << QByteArray("\"Client\", ") << QByteArray();
        QTest::newRow("an element comes")
            << customer << u"altLabels[]"_s << QJsonValue(QJsonArray{u"Client"_s, u"Buyer"_s, u"Guest"_s})
            << QByteArray("\"Buyer\"]") << QByteArray("\"Buyer\", \"Guest\"]");
        QTest::newRow("a part comes, unsorted")
            << customer << u"notation"_s << QJsonValue(u"C"_s) << QByteArray("\"Who buys\"")
            << QByteArray("\"Who buys\", \"notation\": \"C\"");
        QTest::newRow("a part comes, sorted")
            << order << u"abbreviations"_s << QJsonValue(QJsonArray{u"O"_s, u"Or"_s})
            << QByteArray("{\n      \"glossary\"")
            << QByteArray("{\n      \"abbreviations\": [\n        \"O\",\n        \"Or\"\n      ],\n"
                          "      \"glossary\"");
    }
    void jsonIsChangedInPlace()
    {
        QFETCH(QString, term);
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        for (const bool carriage : {false, true}) {
            const auto lines = [&](QByteArray bytes) {
                return carriage ? bytes.replace("\n", "\r\n") : bytes;
            };
            const QByteArray file = lines(json);
            const Lexicon before = read(file, GlossaryFormat::Json);
            const Lexicon now = after(before, glossary::Editor(before).edit(term, {{path, value}}));
            const auto patched = patchGlossary(file, GlossaryFormat::Json, u"g.json"_s, before, now);
            QVERIFY2(patched,
                     qPrintable(patched ? QString() : patched.error().message + patched.error().detail));
            QCOMPARE(file.count(lines(from)), 1);
            QCOMPARE(changedLines(file, patched->bytes),
                     changedLines(file, QByteArray(file).replace(lines(from), lines(to))));
            QCOMPARE(patched->bytes, QByteArray(file).replace(lines(from), lines(to)));
        }
    }

    void jsonTermsComeAndGo()
    {
        const Lexicon before = read(json, GlossaryFormat::Json);
        Entry entry;
        entry.term.labels = {{{}, u"Invoice"_s}};
        entry.term.glossary = u"shop"_s;
        const Lexicon with = after(before, glossary::Editor(before).add(entry));
        const auto added = patchGlossary(json, GlossaryFormat::Json, u"g.json"_s, before, with);
        QVERIFY2(added, qPrintable(added ? QString() : added.error().message + added.error().detail));
        const qsizetype end = json.lastIndexOf("\n  ]\n}");
        QVERIFY(added->bytes.startsWith(QByteArray(json.left(end) + ",\n    {\n      \"")));
        QVERIFY(added->bytes.endsWith("\n    }\n  ]\n}\n"));
        const Lexicon without =
            after(before, glossary::Editor(before).trash({u"shop/customer"_s, u"shop/order"_s}, false));
        const auto removed = patchGlossary(json, GlossaryFormat::Json, u"g.json"_s, before, without);
        QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().message + removed.error().detail));
        const qsizetype start = json.indexOf("\"terms\": ") + 9;
        QCOMPARE(removed->bytes, QByteArray(json.left(start) + "[]\n}\n"));
        // What we wrote ourselves is written the same again when a term goes and comes back.
        const QByteArray own = writeGlossary(contentOf(before, {}), GlossaryFormat::Json).bytes;
        const Lexicon read1 = read(own, GlossaryFormat::Json);
        const auto gone =
            patchGlossary(own, GlossaryFormat::Json, u"g.json"_s, read1,
                          after(read1, glossary::Editor(read1).trash({u"shop/order"_s}, false)));
        QVERIFY(gone);
        const auto back = patchGlossary(gone->bytes, GlossaryFormat::Json, u"g.json"_s,
                                        read(gone->bytes, GlossaryFormat::Json), read1);
        QVERIFY(back);
        QCOMPARE(back->bytes, own);
        for (const QByteArray &other : {QByteArray(), QByteArray("[]"), json.left(100),
                                        QByteArray(json).replace("shop/order", "shop/customer")})
            QVERIFY(!patchGlossary(
                other, GlossaryFormat::Json, u"g.json"_s, before,
                after(before, glossary::Editor(before).edit(u"shop/customer"_s, {{u"notation"_s, u"1"_s}}))));
    }

    void turtleIsScanned()
    {
        TurtleScan scan;
        QVERIFY(scan.scan(
            "@base <http://b/> .\nPREFIX p: <http://p/>\n<x> p:a 1.5, true, [ p:b \"]\" ], (1 2) ; a p:T ;.\n"
            "p:q.r p:a 'it\\'s'@en-GB, \"5\"^^p:int. # end"));
        QCOMPARE(scan.statements().size(), 2U);
        QCOMPARE(scan.statements()[0].subject, u"http://b/x"_s);
        QCOMPARE(scan.statements()[0].properties[0].objects.size(), 4U);
        QCOMPARE(scan.statements()[1].subject, u"http://p/q.r"_s);
        QCOMPARE(scan.statements()[1].properties[0].objects[0].text, u"it's"_s);
        QCOMPARE(scan.statements()[1].properties[0].objects[0].language, u"en-GB"_s);
        QVERIFY(!TurtleScan().scan("<x> <y> \"open"));
        QVERIFY(!TurtleScan().scan("<x> <y> " + QByteArray("\"a\"^^").repeated(1'000'000) + "<t> ."));
        QVERIFY(!TurtleScan().scan("<x> <y> " + QByteArray("[").repeated(1'000'000)));
    }
};

QTEST_GUILESS_MAIN(TestGlossaryPatches)
#include "tst_glossarypatches.moc"
