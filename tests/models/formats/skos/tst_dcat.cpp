// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/skos/skosreader.h"
#include "support/corpora.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using tests::entitiesOf;

namespace {

const formats::SkosReader reader;

core::Batch readText(const QByteArray &text, const QString &path, const formats::Limits &limits = {})
{
    const formats::Content content = formats::Content::fromBytes(text, path, limits);
    formats::ReadContext context;
    context.path = path;
    context.fileTime = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    return reader.recognise(content) > 0 ? reader.read(content, context) : core::Batch();
}
core::Batch turtle(const QByteArray &text)
{
    return readText(
        "@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .\n"
        "@prefix : <http://e.example/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .\n"
        "@prefix dprod: <https://www.omg.org/spec/DPROD/> . @prefix dqv: <http://www.w3.org/ns/dqv#> .\n"
            + text,
        u"x.ttl"_s);
}
core::Batch json(const QByteArray &text, const formats::Limits &limits = {})
{
    return readText(text, u"x.json"_s, limits);
}
int issues(const core::Batch &batch, const QString &code)
{
    return static_cast<int>(std::count_if(batch.issues.begin(), batch.issues.end(),
                                          [&](const core::Issue &issue) { return issue.code == code; }));
}

const QByteArray dprodContext = R"("@context": "https://ekgf.github.io/dprod/dprod.jsonld")";

} // namespace

/// What RDF says of data: DCAT, DPROD, DQV; and JSON-LD as a way to write all of it.
class TestDcat final : public QObject {
    Q_OBJECT

private slots:
    void readsADataset();
    void servicesFlowFromWhatTheyServe();
    void readsAProductInEitherNamespace_data();
    void readsAProductInEitherNamespace();
    void readsMeasurements();
    void readsJsonLdWithItsContext();
    void aRemoteContextIsNotFetchedAndSaid();
    void glossariesInJsonLd();
    void otherJsonIsLeftAlone();
    void hostileJsonLd();
    void sharedPartsAreBounded();
};

void TestDcat::readsADataset()
{
    const core::Batch batch = turtle(R"(
            :cat a dcat:Catalog ; dct:title "Open data"@en ; dcat:dataset :bees .
            :bees a dcat:Dataset ; dct:title "Bienen"@de, "Bees"@en ; dct:description "Counted in spring."@en ;
              dcat:keyword "bee", "insect" ; dcat:theme :nature ; dct:publisher :agency ;
              dct:issued "2024-01-02" ; dct:modified "2024-03-04" ; dcat:landingPage <http://e.example/page> ;
              dct:license <http://l.example/free> ; :other "kept" ;
              dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/MONTHLY> ;
              dcat:contactPoint [ <http://www.w3.org/2006/vcard/ns#hasEmail> <mailto:bees@e.example> ] ;
              dcat:distribution :csv .
            :csv a dcat:Distribution ; dct:format "CSV" ; dcat:accessURL <http://e.example/bees.csv> ;
              dcat:byteSize "5120"^^<http://www.w3.org/2001/XMLSchema#decimal> .
            :agency a foaf:Organization ; foaf:name "Bee agency" .
        )");
    QCOMPARE(batch.format, u"dcat"_s);
    const auto datasets = entitiesOf<core::Dataset>(batch);
    QCOMPARE(datasets.size(), std::size_t(1));
    const core::Dataset &bees = datasets.front();
    QCOMPARE(bees.identities, QStringList{u"dcat:http://e.example/bees"_s});
    QCOMPARE(bees.nativeId, u"http://e.example/bees"_s);
    QCOMPARE(bees.name, u"Bees"_s);
    QCOMPARE(bees.description, u"Counted in spring."_s);
    QCOMPARE(bees.type, u"dataset"_s);
    QCOMPARE(bees.project, u"Open data"_s);
    QCOMPARE(bees.tags, (QStringList{u"bee"_s, u"insect"_s}));
    QCOMPARE(bees.terms, QStringList{u"http://e.example/nature"_s});
    QCOMPARE(bees.created, u"2024-01-02"_s);
    QCOMPARE(bees.updated, u"2024-03-04"_s);
    QCOMPARE(bees.owners.size(), std::size_t(2));
    QCOMPARE(bees.owners[0].party, u"Bee agency"_s);
    QCOMPARE(bees.owners[0].role, u"publisher"_s);
    QCOMPARE(bees.owners[1].party, u"bees@e.example"_s);
    QCOMPARE(bees.references.size(), std::size_t(2));
    QCOMPARE(bees.sizeBytes.value_or(0), 5120);
    QCOMPARE(bees.objectives.size(), std::size_t(1));
    QCOMPARE(bees.objectives[0].value, u"monthly"_s);
    QCOMPARE(bees.objectives[0].kind, core::ObjectiveKind::Frequency);
    QCOMPARE(bees.extra["distributions"_L1][0]["format"_L1].toString(), u"CSV"_s);
    QCOMPARE(bees.extra["http://e.example/other"_L1].toString(), u"kept"_s);
    QVERIFY(bees.at.line > 3);
    QCOMPARE(entitiesOf<core::Team>(batch).size(), std::size_t(2));
}

void TestDcat::servicesFlowFromWhatTheyServe()
{
    const core::Batch batch = turtle(R"(:api a dcat:DataService ; dct:title "API" ;
            dcat:endpointURL <https://u:secret@e.example/api> ; dcat:servesDataset :bees, :wasps .)");
    const auto datasets = entitiesOf<core::Dataset>(batch);
    QCOMPARE(datasets.size(), std::size_t(1));
    QCOMPARE(datasets.front().type, u"api"_s);
    QVERIFY(!datasets.front().physicalName.contains("secret"_L1));
    QCOMPARE(batch.edges.size(), std::size_t(2));
    QCOMPARE(batch.edges[0].from.key, u"dcat:http://e.example/bees"_s);
    QCOMPARE(batch.edges[0].to.key, u"dcat:http://e.example/api"_s);
}

void TestDcat::readsAProductInEitherNamespace_data()
{
    QTest::addColumn<QByteArray>("space");
    QTest::newRow("beta 1") << QByteArray("https://ekgf.github.io/dprod/");
    QTest::newRow("beta 2") << QByteArray("https://www.omg.org/spec/DPROD/");
}

void TestDcat::readsAProductInEitherNamespace()
{
    QFETCH(const QByteArray, space);
    QByteArray text = R"(
            :bonds a <S:DataProduct> ; dct:title "UK bonds" ; <S:dataProductOwner> :ann ; <S:purpose> "Prices." ;
              <S:lifecycleStatus> <S:data/lifecycle-status/Consume> ; <S:domain> :markets ;
              <S:outputPort> :out ; <S:inputPort> [ a dcat:DataService ; dct:title "Feed" ] .
            :markets dct:title "Markets" .
            :ann foaf:name "Ann Taylor" .
            :out a dcat:DataService ; dct:title "Prices" ; dcat:endpointURL <https://e.example/prices> ;
              <S:isAccessServiceOf> [ dct:format "text/csv" ; <S:isDistributionOf> :prices ] .
            :prices a dcat:Dataset ; dct:title "Yearly prices" .
        )";
    text.replace("S:", space);
    const core::Batch batch = turtle(text);
    const auto products = entitiesOf<core::Product>(batch);
    QCOMPARE(products.size(), std::size_t(1));
    const core::Product &bonds = products.front();
    QCOMPARE(bonds.name, u"UK bonds"_s);
    QCOMPARE(bonds.domain, u"Markets"_s);
    QCOMPARE(bonds.purpose, u"Prices."_s);
    QCOMPARE(bonds.status, u"Consume"_s);
    QCOMPARE(bonds.lifecycle, core::Lifecycle::Active);
    QCOMPARE(bonds.owners.size(), std::size_t(1));
    QCOMPARE(bonds.owners[0].party, u"Ann Taylor"_s);
    QCOMPARE(bonds.ports.size(), std::size_t(2));
    QCOMPARE(bonds.ports[0].direction, core::PortDirection::Input);
    QCOMPARE(bonds.ports[1].name, u"Prices"_s);
    QCOMPARE(bonds.ports[1].endpoint, u"https://e.example/prices"_s);
    QCOMPARE(bonds.ports[1].type, u"text/csv"_s);
    QCOMPARE(bonds.datasets, QStringList{u"dcat:http://e.example/prices"_s});
    QCOMPARE(entitiesOf<core::Dataset>(batch).size(), std::size_t(1)); // ports are no datasets
}

void TestDcat::readsMeasurements()
{
    const core::Batch batch = turtle(R"(
            :m a dqv:QualityMeasurement ; dqv:computedOn :bees ; dqv:isMeasurementOf :completeness ;
              dqv:value "0.97" ; <http://www.w3.org/ns/prov#generatedAtTime> "2024-05-06T07:08:09Z" .
            :bees a dcat:Dataset ; dct:title "Bees" .
        )");
    QCOMPARE(batch.observations.size(), std::size_t(1));
    const core::Observation &seen = batch.observations.front();
    QCOMPARE(seen.subject.key, u"dcat:http://e.example/bees"_s);
    QCOMPARE(seen.metric, u"completeness"_s);
    QCOMPARE(seen.dimension, core::QualityDimension::Completeness);
    QCOMPARE(seen.value.value_or(0), 0.97);
    QCOMPARE(seen.at, QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC));
}

void TestDcat::readsJsonLdWithItsContext()
{
    const core::Batch batch =
        json(R"({"@context": {"dct": "http://purl.org/dc/terms/", "ex": "http://e.example/",
            "dcat": "http://www.w3.org/ns/dcat#", "title": {"@id": "dct:title", "@container": "@language"},
            "about": {"@id": "dcat:theme", "@type": "@id"}, "id": "@id", "kind": "@type"},
          "@graph": [
            {"id": "ex:bees", "kind": "dcat:Dataset", "title": {"en": "Bees", "de": ["Bienen"]}, "about": "ex:nature",
             "dcat:keyword": ["a", "b"], "dct:description": {"@value": "Many.", "@language": "en"},
             "dcat:distribution": {"kind": "dcat:Distribution", "dcat:byteSize": 12}},
            {"id": "ex:wasps", "kind": ["dcat:Dataset"], "unknown": "left out"}]})");
    const auto datasets = entitiesOf<core::Dataset>(batch);
    QCOMPARE(datasets.size(), std::size_t(2));
    QCOMPARE(datasets[0].identities, QStringList{u"dcat:http://e.example/bees"_s});
    QCOMPARE(datasets[0].name, u"Bees"_s);
    QCOMPARE(datasets[0].description, u"Many."_s);
    QCOMPARE(datasets[0].terms, QStringList{u"http://e.example/nature"_s});
    QCOMPARE(datasets[0].tags, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(datasets[0].sizeBytes.value_or(0), 12);
    QCOMPARE(datasets[0].at.line, 5);
    QCOMPARE(datasets[1].name, u"wasps"_s);
    QVERIFY(datasets[1].extra.isEmpty());
    QCOMPARE(batch.formatVersion, u"JSON-LD"_s);
}

void TestDcat::aRemoteContextIsNotFetchedAndSaid()
{
    const core::Batch batch = json("[{" + dprodContext
                                   + R"(, "id": "https://e.example/p", "type": "DataProduct",
            "title": "P", "dataProductOwner": "https://e.example/ann", "lifecycle": "Design",
            "outputPort": {"@type": "dcat:DataService", "title": "Out", "dcat:endpointURL": "https://e.example/out",
              "isAccessServiceOf": {"type": "Distribution", "isDistributionOf":
                {"type": "Dataset", "@id": "https://e.example/d", "title": "D"}}}},
            {)" + dprodContext + R"(, "@type": "QualityMeasurement", "value": "false",
             "computedOn": {"@type": "DataProduct", "@id": "https://e.example/p"},
             "isMeasurementOf": {"@type": "Metric", "label": "fresh"}}])");
    QCOMPARE(issues(batch, u"rdf.context"_s), 1);
    const auto products = entitiesOf<core::Product>(batch);
    QCOMPARE(products.size(), std::size_t(1));
    QCOMPARE(products[0].name, u"P"_s);
    QCOMPARE(products[0].lifecycle, core::Lifecycle::Draft);
    QCOMPARE(products[0].ports.size(), std::size_t(1));
    QCOMPARE(products[0].ports[0].datasets, QStringList{u"dcat:https://e.example/d"_s});
    QCOMPARE(batch.observations.size(), std::size_t(1));
    QCOMPARE(batch.observations[0].subject.kind, core::EntityKind::Product);
    QCOMPARE(batch.observations[0].status, core::ObservationStatus::Fail);
    QVERIFY(products[0].identities.contains(batch.observations[0].subject.key));
}

void TestDcat::glossariesInJsonLd()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = tests::batchOf(
        reader, tests::corporaPath(u"openmetadata/sample_data-2023-10/thesauruses/hobbies-SKOS.json"_s));
    const auto terms = entitiesOf<core::Term>(batch);
    // Counted in the file: 66 of type Concept, 2 of type Collection.
    const auto folders = std::count_if(terms.begin(), terms.end(),
                                       [](const core::Term &term) { return term.folder.value_or(false); });
    QCOMPARE(folders, 2);
    QCOMPARE(terms.size(), std::size_t(68));
    QCOMPARE(batch.format, u"skos"_s);
}

void TestDcat::otherJsonIsLeftAlone()
{
    for (const QByteArray &text :
         {QByteArray(R"({"@context": "x", "$schema": "y", "title": "t"})"), QByteArray(R"({"a": 1})"),
          QByteArray("[1, 2]"), QByteArray("[]"), QByteArray(R"({"@id": "x"})")}) {
        const formats::Content content = formats::Content::fromBytes(text, u"x.json"_s);
        QCOMPARE(reader.recognise(content), 0);
    }
}

void TestDcat::hostileJsonLd()
{
    // Terms that explain each other, nodes within nodes, lists within lists, more statements than
    // allowed.
    QVERIFY(json(R"({"@context": {"a": "b:x", "b": "a:x"}, "@id": "a:a", "@type": "a", "a": "b"})")
                .entities.empty());
    const QByteArray deep = R"({"@context": {"p": "http://p/"}, "@id": "http://x/", "p": )";
    QVERIFY(json(deep + QByteArray(R"({"p": )").repeated(400) + "1" + QByteArray("}").repeated(400) + "}")
                .entities.empty());
    QVERIFY(json(deep + QByteArray("[").repeated(400) + "1" + QByteArray("]").repeated(400) + "}")
                .entities.empty());
    QByteArray contexts = R"({"@context": {"a0": "http://a/")";
    for (int i = 1; i < 5'000; ++i)
        contexts += R"(,"a)" + QByteArray::number(i) + R"(": "http://a/")";
    contexts += R"(}, "@graph": [{})"
        + QByteArray(R"(,{"@context": {"b": "http://b/"}, "@id": "http://x/"})").repeated(10'000) + "]}";
    QCOMPARE(issues(json(contexts), u"limit.contexts"_s), 1);
    QByteArray many = R"({"@context": {"dcat": "http://www.w3.org/ns/dcat#"}, "@graph": [)";
    for (int i = 0; i < 2000; ++i)
        many += R"({"@id": "http://x/)" + QByteArray::number(i) + R"(", "@type": "dcat:Dataset"},)";
    many.chop(1);
    formats::Limits few;
    few.entities = 100;
    const core::Batch batch = json(many + "]}", few);
    QVERIFY(batch.entities.size() <= 101);
    QVERIFY(issues(batch, u"limit.entities"_s) == 1);
}

void TestDcat::sharedPartsAreBounded()
{
    QByteArray text = ":part a dcat:Distribution ; :p 0";
    for (int i = 1; i < 6'000; ++i)
        text += ", " + QByteArray::number(i);
    text += " .\n";
    for (int i = 0; i < 4'000; ++i)
        text += ":d" + QByteArray::number(i)
            + " a dcat:Dataset ; dcat:distribution :part ; dct:publisher :part .\n";
    const core::Batch batch = turtle(text);
    QCOMPARE(issues(batch, u"limit.steps"_s), 1);
    QVERIFY(batch.entities.size() > 100);
}

QTEST_GUILESS_MAIN(TestDcat)
#include "tst_dcat.moc"
