// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/datahub/datahubglossaryreader.h"
#include "formats/glossary/glossarypatch.h"
#include "formats/glossary/turtlescan.h"
#include "formats/skos/skosreader.h"
#include "glossary/comparison.h"
#include "glossary/editor.h"
#include "support/corpora.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::formats;
using glossary::Entry;
using glossary::Lexicon;

namespace {

const QByteArray turtle = R"(# The words of sales.
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <https://x.example/g/> .

ex:g a skos:ConceptScheme ; skos:prefLabel "Sales"@en .

# Who buys.
ex:customer a skos:Concept ;
    skos:inScheme ex:g ;
    skos:prefLabel "Customer"@en , 'Kunde'@de ;
    skos:altLabel "Client"@en, "Buyer"@en ;   # both are said
    skos:definition """Who buys
from us."""@en .

ex:order a skos:Concept ;
    skos:inScheme ex:g ;
    skos:prefLabel "Order"@en ;
    skos:related ex:customer ;
    skos:definition "What is asked for."@en .
)";

const QByteArray rdfXml = R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE rdf:RDF [
    <!ENTITY ex "https://x.example/g/">
]>
<!-- The words of sales > all of them. -->
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
         xmlns:skos="http://www.w3.org/2004/02/skos/core#" xml:base="https://x.example/g/">

  <skos:ConceptScheme rdf:about="&ex;g"><skos:prefLabel xml:lang="en">Sales</skos:prefLabel></skos:ConceptScheme>

  <!-- Who buys. -->
  <skos:Concept rdf:about="&ex;customer">
    <skos:inScheme rdf:resource="&ex;g"/>
    <skos:prefLabel xml:lang='en'>Customer</skos:prefLabel>
    <skos:prefLabel xml:lang="de">Kunde</skos:prefLabel>
    <skos:altLabel xml:lang="en">Client</skos:altLabel> <!-- both are said -->
    <skos:altLabel xml:lang="en">Buyer</skos:altLabel>
    <skos:definition xml:lang="en"><![CDATA[Who buys
from us.]]></skos:definition>
  </skos:Concept>

  <rdf:Description rdf:about="order">
    <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
    <skos:inScheme rdf:resource="g"/>
    <skos:prefLabel xml:lang="en">Order &amp; more</skos:prefLabel>
    <skos:related rdf:resource="customer"/>
    <skos:definition xml:lang="en">What is asked for.</skos:definition>
  </rdf:Description>
</rdf:RDF>
)";

const QByteArray json = R"({
  "meshbookGlossary": 1,
  "glossaries": [ {"identities": ["shop"], "name": "shop"} ],
  "terms": [
    { "labels[]": "Customer", "identities": ["shop/customer"], "glossary": "shop",
      "altLabels[]": ["Client", "Buyer"], "definitions[]": "Who buys" },
    {
      "glossary": "shop",
      "identities": [
        "shop/order"
      ],
      "labels[]": "Order"
    }
  ]
}
)";

const QByteArray yaml = R"(# Our words
version: "1"
source: Shop
owners:
  users:
    - ana
nodes:
  - name: People   # folks
    description: 'All of them'
    terms:
      - name: Customer
        description: "Who buys: us"
        inherits:
          - People.Party
      # before party
      - name: Party
        description: Somebody
  - name: Things
    description: What there is
    terms:
      - name: Order
        description: What is asked for
        related_terms:
          - Customer
)";

const QByteArray csv =
    "parent,name*,displayName,description,synonyms,relatedTerms,references,tags,reviewers,owner,"
    "glossaryStatus,color\r\n"
    ",Party,,Somebody,,,,,,,Approved,red\r\n"
    "Shop.Party,Customer,\"Customer, the\",\"Who \"\"buys\"\"\",Client;Buyer,,,,,user:ana,Draft,\r\n";

Lexicon read(const QByteArray &bytes, GlossaryFormat format)
{
    return lexiconOf(contentOf(readGlossary(bytes, format, u"Shop."_s + fileSuffix(format))));
}

/// A state after an edit.
Lexicon after(const Lexicon &before, const glossary::Editor::Changes &changes)
{
    Lexicon state = before;
    if (!changes) {
        qWarning("%s", qPrintable(changes.error().message));
        return state;
    }
    for (const glossary::TermChange &change : *changes) {
        const glossary::EntryPtr known = state.find(change.term);
        Entry entry = known ? *known : Entry();
        for (const core::FieldChange &field : change.fields)
            glossary::setField(entry, field.path, field.to);
        state.put(entry);
    }
    return state;
}

/// Lines that are in one text only: "-" and "+".
QStringList changedLines(const QByteArray &from, const QByteArray &to)
{
    QByteArrayList a = from.split('\n');
    QByteArrayList b = to.split('\n');
    while (!a.isEmpty() && !b.isEmpty() && a.first() == b.first()) {
        a.removeFirst();
        b.removeFirst();
    }
    while (!a.isEmpty() && !b.isEmpty() && a.last() == b.last()) {
        a.removeLast();
        b.removeLast();
    }
    QStringList lines;
    for (const QByteArray &line : a)
        lines.append(u'-' + QString::fromUtf8(line).trimmed());
    for (const QByteArray &line : b)
        lines.append(u'+' + QString::fromUtf8(line).trimmed());
    return lines;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Glossaries are written, read again and changed in place without losing a word.
class TestGlossaryFiles final : public QObject {
    Q_OBJECT

private slots:
    void everyFormatSaysTheSame_data()
    {
        QTest::addColumn<int>("format");
        for (int i = 0; i <= static_cast<int>(GlossaryFormat::Json); ++i)
            QTest::newRow(toText(static_cast<GlossaryFormat>(i)).data()) << i;
    }
    void everyFormatSaysTheSame()
    {
        QFETCH(int, format);
        const Lexicon state = read(turtle, GlossaryFormat::Turtle);
        GlossaryContent content = contentOf(state, {});
        Entry &entry = content.terms.front();
        entry.term.owners = {{u"ana"_s, u"steward"_s}};
        entry.term.element = {u"string"_s, u"^C\\d+$"_s, {u"a"_s, u"=b"_s}, u"internal"_s, u"EUR"_s};
        entry.term.relations.push_back(
            {core::RelationKind::Related, content.terms.back().key(), u"pays / is paid by"_s, {}});
        entry.term.extra.insert(u"colour"_s, u"red"_s);
        const WrittenGlossary written = writeGlossary(content, static_cast<GlossaryFormat>(format));
        QVERIFY(!written.bytes.isEmpty());
        const auto kind = static_cast<GlossaryFormat>(format);
        const bool own = kind != GlossaryFormat::OpenMetadataCsv && kind != GlossaryFormat::DataHubYaml;
        QStringList lost;
        for (const Loss &loss : written.losses)
            lost.append(loss.label + u' ' + loss.path);
        if (own)
            QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u", "_s)));
        else
            QVERIFY(lost.contains(u"Customer element.unit"_s)); // told, not dropped in silence
        QVERIFY(!lost.contains(u"Customer"_s));
    }

    void hostileTexts()
    {
        GlossaryContent content;
        core::Glossary glossary;
        glossary.identities = {u"shop"_s};
        glossary.name = u"shop"_s;
        content.glossaries.push_back(glossary);
        Entry entry;
        entry.term.identities = {u"shop/x"_s};
        entry.term.glossary = u"shop"_s;
        const QString text = u"\"\\ \n\t\u0001 =1+1 ' ]]> <a & b> \U0001F600 # : - {{x}}"_s;
        entry.term.name = u"x"_s;
        entry.term.labels = {{{}, u"x"_s}};
        entry.term.definitions = {{{}, text}};
        entry.term.description = text;
        content.terms.push_back(entry);
        for (const GlossaryFormat format :
             {GlossaryFormat::Turtle, GlossaryFormat::Json, GlossaryFormat::Csv}) {
            const WrittenGlossary written = writeGlossary(content, format);
            QVERIFY2(written.losses.empty(),
                     qPrintable(toText(format) + u' '
                                + (written.losses.empty() ? QString() : written.losses.front().path)));
        }
    }

    /// Each glossary file of the corpora, exported after import, says the same.
    void corporaRoundTrip_data()
    {
        MESHBOOK_NEED_CORPORA();
        QTest::addColumn<QString>("path");
        QStringList files = tests::corporaFiles(u"glossary"_s, {u".ttl"_s, u".rdf"_s});
        files += tests::corporaFiles(u"datahub/examples/bootstrap_data"_s,
                                     {u"glossary.yaml"_s, u"glossary.yml"_s});
        for (const QString &file : std::as_const(files))
            QTest::newRow(qPrintable(file.section(u'/', -3))) << file;
    }
    void corporaRoundTrip()
    {
        MESHBOOK_NEED_CORPORA();
        QFETCH(QString, path);
        const bool isYaml = path.contains(".y"_L1);
        const SkosReader skos;
        const DataHubGlossaryReader datahub;
        const core::Batch batch = isYaml ? tests::batchOf(datahub, path) : tests::batchOf(skos, path);
        const GlossaryContent content = contentOf(batch);
        if (content.terms.empty())
            QSKIP("There are no terms in it");
        QStringList lost;
        const auto format = isYaml ? GlossaryFormat::DataHubYaml : GlossaryFormat::Turtle;
        for (const Loss &loss : writeGlossary(content, format).losses) {
            // One of the files has a term twice; both definitions are one term's, and DataHub has room for
            // one.
            if (!isYaml || !loss.value.isArray())
                lost.append(loss.term + u' ' + loss.path + u' ' + loss.value.toVariant().toString());
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.mid(0, 5).join(u'\n')));
    }

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

    void yamlIsChangedInPlace()
    {
        const Lexicon before = read(yaml, GlossaryFormat::DataHubYaml);
        glossary::Editor editor(before);
        const Lexicon now =
            after(before, editor.edit(u"shop/people.customer"_s, {{u"definitions[]"_s, u"Who pays us"_s}}));
        const auto patched = patchGlossary(yaml, GlossaryFormat::DataHubYaml, u"g.yaml"_s, before, now);
        QVERIFY2(patched, qPrintable(patched ? QString() : patched.error().message + patched.error().detail));
        QCOMPARE(changedLines(yaml, patched->bytes),
                 (QStringList{u"-description: \"Who buys: us\""_s, u"+description: \"Who pays us\""_s}));

        const Lexicon renamed =
            after(before, glossary::Editor(before).rename(u"shop/people/"_s, u"Persons"_s, {}, false));
        const auto other = patchGlossary(yaml, GlossaryFormat::DataHubYaml, u"g.yaml"_s, before, renamed);
        QVERIFY2(other, qPrintable(other ? QString() : other.error().message + other.error().detail));
        QVERIFY(other->bytes.contains("  - name: Persons   # folks\n"));
        QVERIFY(other->bytes.contains("      # before party\n"));
        QVERIFY(other->bytes.contains("          - Persons.Party\n")); // what refers to it follows
    }

    /// What the scanners cannot follow is refused, whatever it is.
    void oddFilesAreLeftAlone()
    {
        const Lexicon before = read(yaml, GlossaryFormat::DataHubYaml);
        const Lexicon now = after(
            before, glossary::Editor(before).edit(u"shop/things.order"_s, {{u"definitions[]"_s, u"x"_s}}));
        for (const QByteArray &other :
             {QByteArray(), QByteArray("version: 1\n"), QByteArray(yaml).replace("\n", " "),
              QByteArray("\xff\xfev\0e\0", 6), yaml.left(yaml.size() / 2)})
            QVERIFY(!patchGlossary(other, GlossaryFormat::DataHubYaml, u"g.yaml"_s, before, now));
        const Lexicon words = read(turtle, GlossaryFormat::Turtle);
        const Lexicon changed = after(
            words, glossary::Editor(words).edit(u"https://x.example/g/order"_s, {{u"notation"_s, u"1"_s}}));
        for (const QByteArray &other : {QByteArray(), QByteArray("<a> <b>"), turtle.left(turtle.size() / 2)})
            QVERIFY(!patchGlossary(other, GlossaryFormat::Turtle, u"g.ttl"_s, words, changed));
    }

    void yamlTermsComeGoAndMove()
    {
        const Lexicon before = read(yaml, GlossaryFormat::DataHubYaml);
        Entry entry;
        entry.term.labels = {{{}, u"Vendor"_s}};
        entry.term.definitions = {{{}, u"Who sells: to us"_s}};
        entry.term.description = u"Who sells: to us"_s;
        entry.term.glossary = u"shop"_s;
        entry.term.parent = u"shop/people/"_s;
        entry.term.status.clear();
        entry.term.lifecycle = core::Lifecycle::Active;
        const Lexicon with = after(before, glossary::Editor(before).add(entry));
        const auto added = patchGlossary(yaml, GlossaryFormat::DataHubYaml, u"g.yaml"_s, before, with);
        QVERIFY2(added, qPrintable(added ? QString() : added.error().message + added.error().detail));
        QCOMPARE(changedLines(yaml, added->bytes),
                 (QStringList{u"+- name: Vendor"_s, u"+description: \"Who sells: to us\""_s}));
        const Lexicon without =
            after(before, glossary::Editor(before).trash({u"shop/things.order"_s}, false));
        const auto removed = patchGlossary(yaml, GlossaryFormat::DataHubYaml, u"g.yaml"_s, before, without);
        QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().message + removed.error().detail));
        QVERIFY(yaml.startsWith(removed->bytes.trimmed()));
        const Lexicon moved =
            after(before, glossary::Editor(before).move({u"shop/things.order"_s}, u"shop/people/"_s));
        const auto there = patchGlossary(yaml, GlossaryFormat::DataHubYaml, u"g.yaml"_s, before, moved);
        QVERIFY2(there, qPrintable(there ? QString() : there.error().message + there.error().detail));
        QVERIFY(there->bytes.contains("        description: Somebody\n      - name: Order\n"));
    }

    void csvIsChangedInPlace()
    {
        const Lexicon before = read(csv, GlossaryFormat::OpenMetadataCsv);
        const Lexicon now = after(
            before,
            glossary::Editor(before).edit(u"shop/party.customer"_s, {{u"definitions[]"_s, u"Who pays"_s}}));
        const auto patched = patchGlossary(csv, GlossaryFormat::OpenMetadataCsv, u"Shop.csv"_s, before, now);
        QVERIFY2(patched, qPrintable(patched ? QString() : patched.error().message + patched.error().detail));
        QCOMPARE(patched->bytes, QByteArray(csv).replace("\"Who \"\"buys\"\"\"", "\"Who pays\""));
        const Lexicon renamed =
            after(before, glossary::Editor(before).rename(u"shop/party"_s, u"Actor"_s, {}, false));
        const auto other =
            patchGlossary(csv, GlossaryFormat::OpenMetadataCsv, u"Shop.csv"_s, before, renamed);
        QVERIFY2(other, qPrintable(other ? QString() : other.error().message + other.error().detail));
        QVERIFY(other->bytes.contains("\r\nShop.Actor,Customer,")); // its child follows
    }

    /// One term changed: no byte of the others does. On the largest files there are.
    void corporaStayAsTheyAre_data()
    {
        MESHBOOK_NEED_CORPORA();
        QTest::addColumn<QString>("path");
        for (const char *name :
             {"glossary/envthes/EnvThes.ttl", "glossary/gsq/vocabularies-gsq/commodity.ttl",
              "glossary/gsq/vocabularies-gsq/borehole-purpose.ttl",
              "glossary/bim-skos/classification/abstract-roles/roles.skos.ttl",
              "glossary/fibo/LOAN/RealEstateLoans/Mortgages.rdf",
              "datahub/examples/bootstrap_data/business_glossary.yml",
              "datahub/examples/bootstrap_data/banking_business_glossary.yaml",
              "datahub/examples/bootstrap_data/ecommerce_business_glossary.yaml"})
            QTest::newRow(name) << tests::corporaPath(QString::fromLatin1(name));
    }
    void corporaStayAsTheyAre()
    {
        MESHBOOK_NEED_CORPORA();
        QFETCH(QString, path);
        const QByteArray bytes = bytesOf(path);
        const GlossaryFormat format = path.endsWith("ttl"_L1) ? GlossaryFormat::Turtle
            : path.endsWith("rdf"_L1)                         ? GlossaryFormat::RdfXml
                                                              : GlossaryFormat::DataHubYaml;
        const Lexicon before = lexiconOf(contentOf(readGlossary(bytes, format, path.section(u'/', -1))));
        const auto none = patchGlossary(bytes, format, u"x."_s + fileSuffix(format), before, before);
        QVERIFY(none);
        QCOMPARE(none->bytes, bytes);
        const auto entries = before.sorted();
        const auto some = std::find_if(
            entries.begin() + static_cast<std::ptrdiff_t>(entries.size() / 2), entries.end(),
            [](const auto &entry) { return !entry->term.definitions.empty() && !entry->term.folder; });
        QVERIFY(some != entries.end());
        const QString field = u"definitions["_s + (*some)->term.definitions.front().language + u']';
        const Lexicon now =
            after(before, glossary::Editor(before).edit((*some)->key(), {{field, u"Another text."_s}}));
        const auto patched = patchGlossary(bytes, format, path.section(u'/', -1), before, now);
        QVERIFY2(patched, qPrintable(patched ? QString() : patched.error().message + patched.error().detail));
        QVERIFY(patched->losses.empty());
        const QStringList lines = changedLines(bytes, patched->bytes);
        QVERIFY2(lines.size() <= 30, qPrintable(lines.join(u'\n'))); // the lines of the old text
        QVERIFY(lines.last().contains(u"Another text."_s));
    }

    /// Of every RDF/XML glossary one term is changed: that one line is another, or it is refused.
    void rdfXmlCorporaStayAsTheyAre()
    {
        MESHBOOK_NEED_CORPORA();
        int changed = 0;
        int refused = 0;
        for (const QString &path : tests::corporaFiles(u"glossary"_s, {u".rdf"_s})) {
            const QByteArray bytes = bytesOf(path);
            const QString name = path.section(u'/', -1);
            const Lexicon before = lexiconOf(contentOf(readGlossary(bytes, GlossaryFormat::RdfXml, name)));
            const auto entries = before.sorted();
            const auto some = std::find_if(entries.begin(), entries.end(),
                                           [](const auto &entry) { return !entry->term.labels.empty(); });
            if (some == entries.end())
                continue;
            const QString field = u"labels["_s + (*some)->term.labels.front().language + u']';
            const Lexicon now =
                after(before, glossary::Editor(before).edit((*some)->key(), {{field, u"Another label"_s}}));
            const auto patched = patchGlossary(bytes, GlossaryFormat::RdfXml, name, before, now);
            if (!patched) {
                qInfo("%s: %s %s", qPrintable(name), qPrintable(patched.error().message),
                      qPrintable(patched.error().detail));
                ++refused;
                continue;
            }
            ++changed;
            QVERIFY2(changedLines(bytes, patched->bytes).size() == 2, qPrintable(name));
        }
        qInfo("%d changed in place, %d refused", changed, refused);
        QVERIFY(changed > 10 * refused);
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

QTEST_GUILESS_MAIN(TestGlossaryFiles)
#include "tst_glossaryfiles.moc"
