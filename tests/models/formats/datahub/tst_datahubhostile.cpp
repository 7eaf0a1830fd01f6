// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutations.h"

#include "formats/datahub/datahubcsvreader.h"
#include "formats/datahub/datahubglossaryreader.h"
#include "formats/datahub/datahublineagereader.h"
#include "formats/datahub/datahubproductreader.h"
#include "formats/datahub/datahubreader.h"
#include "formats/datahub/urn.h"
#include "support/corpora.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace meshbook;
using namespace Qt::Literals::StringLiterals;

class DataHubHostileTest : public QObject {
    Q_OBJECT

private slots:
    void urns();
    void columnPaths_data();
    void columnPaths();
    void wrongTypes();
    void wrongTypesInYaml();
    void linesAndEmbeddedJson();
    void patches();
    void issuesNamePlaces();
    void removalAndDeletion();
    void parentLoops();
    void secrets();
    void entityLimit();
    void recognition();
};

namespace {

core::Batch readText(const formats::Reader &reader, const QByteArray &text, const QString &path = u"x.json"_s,
                     const formats::Limits &limits = {})
{
    const formats::Content content = formats::Content::fromBytes(text, path, limits);
    formats::ReadContext context;
    context.path = path;
    return reader.read(content, context);
}

QByteArray proposal(const char *type, const char *urn, const char *aspect, const char *json)
{
    return QByteArray("{\"entityType\":\"") + type + "\",\"entityUrn\":\"" + urn
        + "\",\"changeType\":\"UPSERT\",\"aspectName\":\"" + aspect + "\",\"aspect\":{\"json\":" + json
        + "}}";
}

constexpr auto table = "urn:li:dataset:(urn:li:dataPlatform:hive,a.b,PROD)";

} // namespace

void DataHubHostileTest::urns()
{
    using formats::datahub::Urn;
    const Urn job = Urn::parse(u"urn:li:dataJob:(urn:li:dataFlow:(airflow,dag,PROD),task)");
    QCOMPARE(job.type, u"dataJob"_s);
    QCOMPARE(job.parts, (QStringList{u"urn:li:dataFlow:(airflow,dag,PROD)"_s, u"task"_s}));
    QCOMPARE(job.platform(), u"airflow"_s);
    QVERIFY(!Urn::parse(u"urn:li:").isValid());
    QVERIFY(!Urn::parse(u"urn:li:dataset").isValid());
    QVERIFY(!Urn::parse(u"").isValid());
    QVERIFY(Urn::parse(u"urn:li:dataset:(((((").isValid());
    QVERIFY(!formats::datahub::entityRef(Urn::parse(u"urn:li:dataset:(((((")).has_value());
    const auto field = formats::datahub::parseFieldUrn(
        u"urn:li:schemaField:(urn:li:dataset:(urn:li:dataPlatform:s3,a(b),c,PROD),x,y)");
    QVERIFY(field.has_value());
    QCOMPARE(field->dataset, u"urn:li:dataset:(urn:li:dataPlatform:s3,a(b),c,PROD)"_s);
    QCOMPARE(field->path, u"x,y"_s);
    QVERIFY(!formats::datahub::parseFieldUrn(u"urn:li:schemaField:()").has_value());
}

void DataHubHostileTest::columnPaths_data()
{
    QTest::addColumn<QString>("fieldPath");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *fieldPath, const char *path) {
        QTest::newRow(fieldPath) << QString::fromUtf8(fieldPath) << QString::fromUtf8(path);
    };
    row("a.b.c", "a.b.c");
    row("[version=2.0].[type=boolean].field_bar", "field_bar");
    row("[version=2.0].[key=True].[type=int].id", "id");
    row("[version=2.0].[key=True].[type=string]", "key");
    row("[version=2.0].[type=string]", "value");
    row("[version=2.0].[type=struct].[type=struct].a.[type=string].b", "a.b");
    row("[version=2.0].[type=struct].[type=array].[type=struct].addresses", "addresses");
    row("[version=2.0].[type=struct].[type=array].[type=struct].addresses.[type=string].zip",
        "addresses[].zip");
    row("[version=2.0].[type=struct].[type=map].[type=struct].attributes.[type=int].n", "attributes{}.n");
    row("[version=2.0].[type=array].[type=array].[type=struct].m.[type=int].n", "m[][].n");
    row("[version=2.0].[type=stru", "value");
}

void DataHubHostileTest::columnPaths()
{
    QFETCH(QString, fieldPath);
    QTEST(formats::datahub::columnPath(fieldPath), "path");
}

void DataHubHostileTest::wrongTypes()
{
    MESHBOOK_NEED_CORPORA();
    const formats::DataHubReader reader;
    QSet<QString> done;
    qint64 reads = 0;
    for (const QString &name : {u"datahub/ui-lineage/smoke-test/tests/cypress/data.json"_s,
                                u"datahub/examples/mce_files/bootstrap_mce.json"_s,
                                u"datahub/goldens-lineage/powerbi/golden_test_container.json"_s}) {
        QFile file(tests::corporaPath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray items = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue &item : items) {
            // One item of each aspect and entity type.
            const QJsonObject object = item.toObject();
            const QString kind = object.contains("proposedSnapshot"_L1)
                ? object["proposedSnapshot"_L1].toObject().keys().value(0)
                : object["entityType"_L1].toString() + object["aspectName"_L1].toString()
                    + object["changeType"_L1].toString();
            if (done.contains(kind))
                continue;
            done.insert(kind);
            const QByteArray whole = QJsonDocument(object).toJson(QJsonDocument::Compact);
            if (whole.size() > 6000)
                continue;
            tests::forEachMutation(object, [&](const QJsonValue &mutated) {
                QByteArray text = QJsonDocument(QJsonArray{mutated}).toJson(QJsonDocument::Compact);
                (void)readText(reader, text);
                ++reads;
            });
        }
    }
    QVERIFY(reads > 3000);
}

void DataHubHostileTest::wrongTypesInYaml()
{
    MESHBOOK_NEED_CORPORA();
    const formats::DataHubGlossaryReader glossary;
    const formats::DataHubProductReader product;
    const formats::DataHubLineageReader lineage;
    const std::pair<const formats::Reader *, QString> samples[] = {
        {&glossary, u"datahub/examples/bootstrap_data/business_glossary.yml"_s},
        {&product, u"datahub/examples/data_product/dataproduct.yaml"_s},
        {&lineage, u"datahub/examples/bootstrap_data/file_lineage.yml"_s}};
    for (const auto &[reader, name] : samples) {
        const formats::Content content = tests::contentOf(tests::corporaPath(name));
        QVERIFY(content.root().isMapping());
        const formats::Reader *current = reader;
        tests::forEachMutation(content.root().toJson(), [current](const QJsonValue &mutated) {
            (void)readText(
                *current, mutated.isObject() ? QJsonDocument(mutated.toObject()).toJson() : QByteArray("[]"));
        });
    }
}

void DataHubHostileTest::linesAndEmbeddedJson()
{
    // One proposal per line; the second brings its aspect as JSON text, with a column path of version 2.
    const QByteArray text = proposal("dataset", table, "datasetProperties", "{\"name\":\"b\"}") + "\n"
        + "{\"entityType\":\"dataset\",\"entityUrn\":\"" + table
        + "\",\"changeType\":\"UPSERT\",\"aspectName\":\"schemaMetadata\",\"aspect\":{\"contentType\":"
          "\"application/json\",\"value\":\"{\\\"fields\\\":[{\\\"fieldPath\\\":"
          "\\\"[version=2.0].[type=long].id\\\",\\\"nullable\\\":false}]}\"}}\n";
    const formats::DataHubReader reader;
    QCOMPARE(reader.recognise(formats::Content::fromBytes(text, u"x.jsonl"_s)), 100);
    const core::Batch batch = readText(reader, text, u"x.jsonl"_s);
    const auto datasets = tests::entitiesOf<core::Dataset>(batch);
    QCOMPARE(datasets.size(), size_t(1));
    QCOMPARE(datasets.front().columns.size(), size_t(1));
    QCOMPARE(datasets.front().columns.front().path, u"id"_s);
    QCOMPARE(datasets.front().columns.front().required, std::optional(true));
    QCOMPARE(datasets.front().columns.front().at.line, 2);
}

void DataHubHostileTest::patches()
{
    const auto patch = [](const char *aspect, const char *operations) -> QByteArray {
        return QByteArray("{\"entityType\":\"dataset\",\"entityUrn\":\"") + table
            + "\",\"changeType\":\"PATCH\",\"aspectName\":\"" + aspect
            + "\",\"aspect\":{\"json\":" + operations + "}}";
    };
    const QByteArray text = "["
        + patch("globalTags",
                "[{\"op\":\"add\",\"path\":\"/tags/urn:li:tag:x\",\"value\":{\"tag\":\"urn:li:tag:x\"}}]")
        + ","
        + patch("ownership",
                "{\"patch\":[{\"op\":\"add\",\"path\":\"/owners/urn:li:corpuser:a/"
                "OWNER\",\"value\":{\"owner\":\"urn:li:corpuser:a\",\"type\":\"OWNER\"}}]}")
        + ","
        + patch("datasetProperties",
                "[{\"op\":\"add\",\"path\":\"/customProperties/"
                "a~1b\",\"value\":\"c\"},{\"op\":\"add\",\"path\":\"/description\",\"value\":\"d\"}]")
        + ","
        + patch("upstreamLineage",
                "[{\"op\":\"add\",\"path\":\"/upstreams/"
                "urn:li:dataset:(urn:li:dataPlatform:s3,b~1k,PROD)\",\"value\":{\"type\":\"COPY\"}}]")
        + "," + patch("siblings", "[]") + "]";
    const core::Batch batch = readText(formats::DataHubReader(), text);
    const core::Dataset dataset = tests::entitiesOf<core::Dataset>(batch).front();
    QCOMPARE(dataset.tags, QStringList{u"x"_s});
    QCOMPARE(dataset.owners.size(), size_t(1));
    QCOMPARE(dataset.owners.front().role, u"OWNER"_s);
    QCOMPARE(dataset.description, u"d"_s);
    QCOMPARE(dataset.extra["customProperties"_L1].toObject()["a/b"_L1].toString(), u"c"_s);
    QCOMPARE(batch.edges.size(), size_t(1));
    QCOMPARE(batch.edges.front().from.key, u"s3:/b/k"_s);
    QCOMPARE(batch.edges.front().kind, core::EdgeKind::Copy);
    QVERIFY(std::any_of(batch.issues.begin(), batch.issues.end(),
                        [](const core::Issue &issue) { return issue.code == "datahub.patch"_L1; }));
}

void DataHubHostileTest::issuesNamePlaces()
{
    const QByteArray text = "[\n" + proposal("dataset", table, "ownership", "{\"owners\": 7}") + ",\n"
        + proposal("dataset", table, "schemaMetadata", "{\"fields\": [{\"fieldPath\": {\"x\": 1}}]}") + ",\n"
        + proposal("dataset", table, "datasetProperties", "\"no object\"") + ",\n"
        + "{\"entityUrn\": 5, \"aspectName\": \"status\"}\n]";
    const core::Batch batch = readText(formats::DataHubReader(), text);
    QSet<int> lines;
    for (const core::Issue &issue : batch.issues) {
        QVERIFY2(issue.code.startsWith("datahub."_L1), qPrintable(issue.code));
        lines.insert(issue.at.line);
    }
    QCOMPARE(lines, (QSet<int>{2, 3, 4, 5}));
}

void DataHubHostileTest::removalAndDeletion()
{
    const QByteArray removed = "[" + proposal("dataset", table, "status", "{\"removed\": true}") + ","
        + proposal("dataset", table, "datasetProperties", "{\"name\": \"b\"}") + "]";
    core::Batch batch = readText(formats::DataHubReader(), removed);
    QCOMPARE(batch.withdrawals.size(), size_t(1));
    QCOMPARE(batch.withdrawals.front().what.key, u"hive:/a.b"_s);
    QVERIFY(tests::entitiesOf<core::Dataset>(batch).empty());

    const QByteArray deleted =
        QByteArray("{\"entityType\":\"dataset\",\"changeType\":\"DELETE\",\"entityUrn\":\"") + table
        + "\",\"aspectName\":\"datasetKey\"}";
    batch = readText(formats::DataHubReader(), deleted);
    QCOMPARE(batch.withdrawals.size(), size_t(1));
}

void DataHubHostileTest::parentLoops()
{
    const QByteArray text = "["
        + proposal("domain", "urn:li:domain:a", "domainProperties",
                   "{\"name\":\"A\",\"parentDomain\":\"urn:li:domain:b\"}")
        + ","
        + proposal("domain", "urn:li:domain:b", "domainProperties",
                   "{\"name\":\"B\",\"parentDomain\":\"urn:li:domain:a\"}")
        + ","
        + proposal("container", "urn:li:container:c", "container", "{\"container\":\"urn:li:container:c\"}")
        + "," + proposal("dataset", table, "container", "{\"container\":\"urn:li:container:c\"}") + "]";
    const core::Batch batch = readText(formats::DataHubReader(), text);
    QCOMPARE(tests::entitiesOf<core::Domain>(batch).size(), size_t(2));
    QCOMPARE(tests::entitiesOf<core::Dataset>(batch).front().project, u"c"_s);
}

void DataHubHostileTest::secrets()
{
    const QByteArray text = proposal("dataset", table, "datasetProperties",
                                     "{\"name\":\"b\",\"customProperties\":{\"password\":\"hunter2\",\"url\":"
                                     "\"postgres://u:hunter2@h/db\"}}");
    const core::Batch batch = readText(formats::DataHubReader(), text);
    const auto datasets = tests::entitiesOf<core::Dataset>(batch);
    QVERIFY(!QJsonDocument(datasets.front().extra).toJson().contains("hunter2"));
    QVERIFY(std::any_of(batch.issues.begin(), batch.issues.end(),
                        [](const core::Issue &issue) { return issue.code == "secret.redacted"_L1; }));
}

void DataHubHostileTest::entityLimit()
{
    QByteArray text = "[";
    for (int i = 0; i < 2000; ++i) {
        const QByteArray urn = QByteArray("urn:li:domain:d") + QByteArray::number(i);
        text += (i == 0 ? QByteArray() : QByteArray(","))
            + proposal("domain", urn.constData(), "domainProperties", "{}");
    }
    text += "]";
    formats::Limits limits;
    limits.entities = 500;
    const core::Batch batch = readText(formats::DataHubReader(), text, u"x.json"_s, limits);
    QVERIFY(batch.entities.size() <= 500);
    const auto limit = std::count_if(batch.issues.begin(), batch.issues.end(), [](const core::Issue &issue) {
        return issue.code == "limit.entities"_L1;
    });
    QCOMPARE(limit, 1);
}

/// Files of other families are nobody's here; each kind of DataHub file is one reader's.
void DataHubHostileTest::recognition()
{
    MESHBOOK_NEED_CORPORA();
    const formats::DataHubReader metadata;
    const formats::DataHubGlossaryReader glossary;
    const formats::DataHubProductReader product;
    const formats::DataHubLineageReader lineage;
    const formats::DataHubCsvReader csv;
    const formats::Reader *readers[] = {&metadata, &glossary, &product, &lineage, &csv};
    const QHash<QString, QString> own{{u"business_glossary.yml"_s, u"datahub-glossary"_s},
                                      {u"banking_business_glossary.yaml"_s, u"datahub-glossary"_s},
                                      {u"ecommerce_business_glossary.yaml"_s, u"datahub-glossary"_s},
                                      {u"healthcare_business_glossary.yaml"_s, u"datahub-glossary"_s},
                                      {u"sample_pii_glossary.yml"_s, u"datahub-glossary"_s},
                                      {u"dataproduct.yaml"_s, u"datahub-product"_s},
                                      {u"file_lineage.yml"_s, u"datahub-lineage"_s},
                                      {u"csv_enricher_demo_data.csv"_s, u"datahub-csv"_s},
                                      {u"csv_enricher_test_data.csv"_s, u"datahub-csv"_s}};
    for (const QString &file : tests::corporaFiles({}, {u".json"_s, u".yaml"_s, u".yml"_s, u".csv"_s})) {
        if (QFileInfo(file).size() > 600'000)
            continue;
        const formats::Content content = tests::contentOf(file);
        const bool inFamily = file.contains("/corpora/datahub/"_L1);
        for (const formats::Reader *reader : readers) {
            const int sure = reader->recognise(content);
            const QString wanted = inFamily ? own.value(QFileInfo(file).fileName()) : QString();
            if (reader == &metadata && inFamily)
                continue; // tst_datahubcounts
            QVERIFY2((sure > 0) == (reader->id() == wanted), qPrintable(file + u' ' + reader->id()));
        }
    }
}

QTEST_GUILESS_MAIN(DataHubHostileTest)
#include "tst_datahubhostile.moc"
