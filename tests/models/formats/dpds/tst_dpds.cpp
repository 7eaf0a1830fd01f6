// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dpds/dpdsreader.h"

#include "support/corpora.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

namespace {

const formats::DpdsReader reader;

core::Batch read(const QByteArray &json)
{
    const formats::Content content = formats::Content::fromBytes(json, u"dpd.json"_s);
    return reader.read(content, {});
}

int score(const QByteArray &json)
{
    return reader.recognise(formats::Content::fromBytes(json, u"x.json"_s));
}

core::Product onlyProduct(const core::Batch &batch)
{
    const auto products = tests::entitiesOf<core::Product>(batch);
    return products.size() == 1 ? products.front() : core::Product();
}

qsizetype issues(const core::Batch &batch, const QString &code)
{
    return std::count_if(batch.issues.begin(), batch.issues.end(),
                         [&](const core::Issue &issue) { return issue.code == code; });
}

/// A descriptor of product "trips" with the given rest.
QByteArray descriptor(const QByteArray &rest)
{
    return R"({"dataProductDescriptor":"1.0.0","info":{"fullyQualifiedName":"urn:dpds:x:trips:1","name":"trips",
        "version":"1.0.0","domain":"Transport","owner":{"id":"a@x.org","name":"Ann"}},)"
        + rest + "}";
}

QByteArray outputPort(const QByteArray &port)
{
    return descriptor(R"("interfaceComponents":{"outputPorts":[)" + port + "]}");
}

QStringList paths(const core::Dataset &dataset)
{
    QStringList list;
    for (const core::Column &column : dataset.columns)
        list.append(column.path);
    return list;
}

} // namespace

class tst_dpds final : public QObject {
    Q_OBJECT
private slots:
    void recognisesDescriptors();
    void readsInfo();
    void followsReferences();
    void boundsReferences();
    void readsServiceLevels();
    void readsInlineTables();
    void readsInlineJsonSchema();
    void readsInlineAvro();
    void readsTopicsOfAsyncApi();
    void followsFilesFromWhereTheyLie();
    void manyTablesOfOneLongSchemaAreBounded();
    void survivesWrongTypes_data();
    void survivesWrongTypes();
    void realFull();
    void realTripExecution();
    void realCoreInternal();
    void realTripEvents();
    void realMinimal();
    void wholeCorpora();
};

void tst_dpds::recognisesDescriptors()
{
    const QByteArray bare = R"({"info":{},"interfaceComponents":{}})";
    const QByteArray openApi = R"({"openapi":"3.1.0","info":{"title":"x"}})";
    QCOMPARE(score(descriptor(R"("tags":[])")), 100);
    QCOMPARE(score(bare), 80);
    QCOMPARE(score(openApi), 0);
    QCOMPARE(score("kind: DataProduct\napiVersion: v1.0.0\n"), 0);
}

void tst_dpds::readsInfo()
{
    const core::Batch batch =
        read(descriptor(R"("tags":["t"],"externalDocs":{"$href":"https://d","description":"D"},
        "x-more":1)"));
    const core::Product product = onlyProduct(batch);
    QCOMPARE(
        product.identities,
        (QStringList{u"transport/urn:dpds:x:trips:1"_s, u"transport/trips"_s, u"/urn:dpds:x:trips:1"_s}));
    QCOMPARE(product.nativeId, u"urn:dpds:x:trips:1"_s);
    QCOMPARE(product.version, u"1.0.0"_s);
    QCOMPARE(product.tags, QStringList{u"t"_s});
    QCOMPARE(product.references,
             (std::vector<core::Reference>{{u"documentation"_s, u"https://d"_s, u"D"_s}}));
    QCOMPARE(product.owners, (std::vector<core::Ownership>{{u"a@x.org"_s, u"owner"_s}}));
    QCOMPARE(product.extra["x-more"_L1].toInt(), 1);
    const auto teams = tests::entitiesOf<core::Team>(batch);
    QCOMPARE(teams.size(), 1U);
    QCOMPARE(teams[0].identities, (QStringList{u"ann"_s, u"a@x.org"_s}));
    QCOMPARE(tests::entitiesOf<core::Domain>(batch).front().name, u"Transport"_s);
}

void tst_dpds::followsReferences()
{
    for (const QByteArray &reference :
         {QByteArray("#/components/outputPorts/a"), QByteArray("#components/outputPorts/a"),
          QByteArray("#components.outputPorts.a")}) {
        const core::Product product = onlyProduct(read(descriptor(
            R"("interfaceComponents":{"outputPorts":[{"$ref":")" + reference
            + R"(","description":"beside"}]},"components":{"outputPorts":{"a":{"name":"A","version":"2"}}})")));
        QCOMPARE(product.ports.size(), 1U);
        QCOMPARE(product.ports[0].name, u"A"_s);
        QCOMPARE(product.ports[0].version, u"2"_s);
        QCOMPARE(product.ports[0].description, u"beside"_s);
    }
    const core::Batch outside = read(outputPort(R"({"$ref":"ports/out.json","description":"d"})"));
    const core::Port port = onlyProduct(outside).ports.front();
    QCOMPARE(port.name, u"out"_s);
    QCOMPARE(port.extra["$ref"_L1].toString(), u"ports/out.json"_s);
    QCOMPARE(issues(outside, u"dpds.external"_s), 1);
}

void tst_dpds::boundsReferences()
{
    const core::Batch circle =
        read(descriptor(R"("interfaceComponents":{"outputPorts":[{"$ref":"#/components/a"}]},
        "components":{"a":{"$ref":"#/components/b"},"b":{"$ref":"#/components/a"}})"));
    QCOMPARE(issues(circle, u"dpds.reference"_s), 1);
    QCOMPARE(issues(read(outputPort(R"({"$ref":"#/components/none"})")), u"dpds.reference"_s), 1);
    // A schema that holds itself stops at the depth bound.
    const core::Batch deep =
        read(outputPort(R"({"name":"p","promises":{"api":{"definition":{"schema":{"title":"T",
        "properties":{"self":{"$ref":"#/interfaceComponents/outputPorts/0/promises/api/definition/schema"}}}}}}})"));
    const auto datasets = tests::entitiesOf<core::Dataset>(deep);
    QCOMPARE(datasets.size(), 1U);
    QVERIFY(datasets[0].columns.size() < 30);
    QVERIFY(issues(deep, u"dpds.depth"_s) > 0);
}

void tst_dpds::readsServiceLevels()
{
    const core::Product product =
        onlyProduct(read(outputPort(R"({"name":"p","promises":{"slo":{"description":"high",
        "definition":{"x-operationalSlo":{"availability":"99.9%","responsetime":"1s"},"x-qualitySlo":{"freshness":"5m"}}}},
        "obligations":{"sla":{"description":"only words"},"billingPolicy":{"definition":{"x-pricePerUnit":0.01}}}})")));
    QCOMPARE(product.objectives.size(), 4U);
    QCOMPARE(product.objectives[0].kind, core::ObjectiveKind::Availability);
    QVERIFY(qFuzzyCompare(product.objectives[0].number.value_or(0), 0.999));
    QCOMPARE(product.objectives[0].description, u"high"_s);
    QCOMPARE(product.objectives[0].extra["promise"_L1].toString(), u"slo"_s);
    QCOMPARE(product.objectives[0].extra["port"_L1].toString(), u"p"_s);
    QCOMPARE(product.objectives[1].kind, core::ObjectiveKind::ResponseTime);
    QCOMPARE(product.objectives[1].number, std::optional(1.0));
    QCOMPARE(product.objectives[2].kind, core::ObjectiveKind::Freshness);
    QCOMPARE(product.objectives[3].property, u"sla"_s);
    QCOMPARE(product.objectives[3].description, u"only words"_s);
    QVERIFY(product.ports[0].extra["obligations"_L1].toObject().contains("billingPolicy"_L1));
}

void tst_dpds::readsInlineTables()
{
    const core::Batch batch = read(outputPort(R"({"name":"p","fullyQualifiedName":"urn:p","promises":{
        "platform":"westeurope.azure::postgres","servicesType":"datastore-services","api":{"specification":"datastoreapi",
        "definition":{"schema":{"databaseName":"tripsdb","schemaName":"tracking","tables":[{"name":"TripStatus",
          "definition":{"displayName":"Trips","description":"All","columns":[
            {"name":"id","dataType":"VARCHAR","dataLength":"50","columnConstraint":"PRIMARY_KEY","ordinalPosition":1},
            {"name":"at","dataType":"TIMESTAMP","columnConstraint":"NOT_NULL"},{}]}}]}}}}})"));
    const auto datasets = tests::entitiesOf<core::Dataset>(batch);
    QCOMPARE(datasets.size(), 1U);
    const core::Dataset &table = datasets.front();
    QCOMPARE(table.identities,
             (QStringList{u"postgres:/tripsdb.tracking.tripstatus"_s, u"dpds:urn:p/TripStatus"_s}));
    QCOMPARE(table.product, u"transport/urn:dpds:x:trips:1"_s);
    QCOMPARE(table.physicalName, u"tripsdb.tracking.TripStatus"_s);
    QCOMPARE(table.description, u"All"_s);
    QCOMPARE(paths(table), (QStringList{u"id"_s, u"at"_s}));
    QCOMPARE(table.columns[0].physicalType, u"VARCHAR(50)"_s);
    QCOMPARE(table.columns[0].primaryKey, std::optional(true));
    QCOMPARE(table.columns[1].required, std::optional(true));
    QCOMPARE(onlyProduct(batch).ports[0].datasets, QStringList{table.identities.constFirst()});
    QCOMPARE(onlyProduct(batch).ports[0].type, u"datastore-services"_s);
    QCOMPARE(onlyProduct(batch).ports[0].protocol, u"datastoreapi"_s);
    QCOMPARE(issues(batch, u"dpds.column"_s), 1);
}

void tst_dpds::readsInlineJsonSchema()
{
    const core::Batch batch =
        read(outputPort(R"({"name":"p","promises":{"api":{"definition":{"title":"Customer",
        "type":"object","required":["id"],"properties":{"id":{"type":"string","description":"key"},
        "tags":{"type":"array","items":{"type":"object","properties":{"k":{"type":["string","null"]}}}},
        "address":{"type":"object","properties":{"city":{"type":"string","enum":["A","B"],"maxLength":9}}}}}}}})"));
    const auto datasets = tests::entitiesOf<core::Dataset>(batch);
    QCOMPARE(datasets.size(), 1U);
    QCOMPARE(datasets[0].name, u"Customer"_s);
    QCOMPARE(paths(datasets[0]),
             (QStringList{u"id"_s, u"tags"_s, u"tags[].k"_s, u"address"_s, u"address.city"_s}));
    QCOMPARE(datasets[0].columns[0].required, std::optional(true));
    QCOMPARE(datasets[0].columns[2].logicalType, u"string | null"_s);
    QCOMPARE(datasets[0].columns[4].enumValues, (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(datasets[0].columns[4].extra["maxLength"_L1].toInt(), 9);
}

void tst_dpds::readsInlineAvro()
{
    const core::Batch batch =
        read(outputPort(R"({"name":"p","promises":{"api":{"definition":{"schema":{"type":"record",
        "name":"Moved","fields":[{"name":"id","type":"string","doc":"d"},{"name":"where","type":{"type":"record",
        "fields":[{"name":"lat","type":"double"}]}}]}}}}})"));
    const auto datasets = tests::entitiesOf<core::Dataset>(batch);
    QCOMPARE(datasets.size(), 1U);
    QCOMPARE(datasets[0].name, u"Moved"_s);
    QCOMPARE(paths(datasets[0]), (QStringList{u"id"_s, u"where"_s, u"where.lat"_s}));
}

void tst_dpds::readsTopicsOfAsyncApi()
{
    const core::Batch batch =
        read(outputPort(R"({"name":"p","promises":{"api":{"definition":{"asyncapi":"2.5.0",
        "servers":{"prod":{"protocol":"amqp"}},
        "channels":{"trips.status":{"description":"Every change","bindings":{"kafka":{"partitions":2}},
          "subscribe":{"message":{"payload":{"type":"record","fields":[{"name":"id","type":"string"}]}}}},
         "third":{"address":"trips.position","messages":{"m":{"payload":{"type":"object",
          "properties":{"lat":{"type":"number"}}}}}}}}}}})"));
    const auto datasets = tests::entitiesOf<core::Dataset>(batch);
    QCOMPARE(datasets.size(), 2U);
    QCOMPARE(datasets[0].identities.constFirst(), u"kafka:/trips.status"_s);
    QCOMPARE(datasets[0].type, u"topic"_s);
    QCOMPARE(datasets[0].platform, u"kafka"_s);
    QCOMPARE(datasets[0].description, u"Every change"_s);
    QCOMPARE(paths(datasets[0]), QStringList{u"id"_s});
    QCOMPARE(datasets[1].name, u"trips.position"_s);
    QCOMPARE(datasets[1].platform, u"amqp"_s);
    QCOMPARE(paths(datasets[1]), QStringList{u"lat"_s});
    QCOMPARE(onlyProduct(batch).ports[0].datasets.size(), 2);
}

void tst_dpds::manyTablesOfOneLongSchemaAreBounded()
{
    QByteArray schema = R"({"columns":[)";
    for (int i = 0; i < 4'000; ++i)
        schema += R"({"name":"c)" + QByteArray::number(i) + R"("},)";
    schema.chop(1);
    QByteArray tables;
    for (int i = 0; i < 3'000; ++i)
        tables += R"({"name":"t)" + QByteArray::number(i) + R"(","definition":{"$ref":"#/long"}},)";
    tables.chop(1);
    const core::Batch batch = read(
        descriptor(R"("long":)" + schema
                   + R"(]},"interfaceComponents":{"outputPorts":[{"name":"p","promises":{"api":{"definition":
                            {"schema":{"tables":[)"
                   + tables + "]}}}}}]}"));
    QVERIFY(tests::entitiesOf<core::Dataset>(batch).size() <= 30U);
    QCOMPARE(issues(batch, u"dpds.size"_s), 1);
}

void tst_dpds::followsFilesFromWhereTheyLie()
{
    const QMap<QString, QByteArray> files{
        {u"mesh/ports/out.json"_s,
         R"({"name":"out","version":"2","promises":{"api":{"$ref":"apis/api.json#/parts/one"}}})"},
        {u"mesh/ports/apis/api.json"_s,
         R"({"parts":{"one":{"specification":"s","definition":{"$ref":"../../schemas/t.yaml"}}}})"},
        {u"mesh/schemas/t.yaml"_s, "properties:\n  a:\n    $ref: '#/shared'\nshared:\n  type: number\n"}};
    const QByteArray text = descriptor(
        R"("interfaceComponents":{"outputPorts":[{"$ref":"ports/out.json"},{"$ref":"ports/out.json"},
            {"$ref":"../../etc/passwd"},{"$ref":"/etc/passwd"},{"$ref":"https://e.example/x.json"}]})");
    QStringList asked;
    formats::ReadContext context;
    context.path = u"mesh/product.json"_s;
    context.open = [&](const QString &path) -> std::optional<formats::Content> {
        asked.append(path);
        return files.contains(path) ? std::optional(formats::Content::fromBytes(files.value(path), path))
                                    : std::nullopt;
    };
    const core::Batch batch = reader.read(formats::Content::fromBytes(text, context.path), context);
    const auto products = tests::entitiesOf<core::Product>(batch);
    QCOMPARE(products.size(), 1U);
    QCOMPARE(products[0].ports.size(), 5U);
    QCOMPARE(products[0].ports[0].version, u"2"_s);
    QCOMPARE(products[0].ports[1].version, u"2"_s);
    const auto datasets = tests::entitiesOf<core::Dataset>(batch);
    QVERIFY(!datasets.empty());
    QCOMPARE(datasets[0].columns.size(), 1U);
    QCOMPARE(datasets[0].columns[0].logicalType, u"number"_s);
    QCOMPARE(datasets[0].columns[0].at.line, products[0].ports[0].at.line); // where this file refers to it
    QVERIFY(datasets[0].columns[0].at.column > products[0].ports[0].at.column);
    asked.sort();
    QCOMPARE(
        asked,
        (QStringList{u"mesh/ports/apis/api.json"_s, u"mesh/ports/out.json"_s, u"mesh/schemas/t.yaml"_s}));
    QCOMPARE(issues(batch, u"dpds.external"_s), 3);
}

void tst_dpds::survivesWrongTypes_data()
{
    QTest::addColumn<QByteArray>("json");
    const QList<QByteArray> values{"null",
                                   "1",
                                   "\"x\"",
                                   "[]",
                                   "{}",
                                   "[[]]",
                                   "[{}]",
                                   "[null,1,\"x\"]",
                                   "{\"a\":{\"b\":[1]}}",
                                   "{\"$ref\":1}",
                                   "{\"$ref\":\"#\"}",
                                   "{\"$ref\":\"#/\"}"};
    const QList<QByteArray> places{
        R"({"dataProductDescriptor":"1.0.0","info":@})",
        R"({"dataProductDescriptor":@,"info":{"name":"n","domain":@,"owner":@,"contactPoints":@,"version":@},"tags":@})",
        descriptor(R"("interfaceComponents":@,"externalDocs":@)"),
        descriptor(
            R"("interfaceComponents":{"inputPorts":@,"outputPorts":@,"controlPorts":@,"discoveryPorts":@})"),
        outputPort(
            R"({"name":@,"version":@,"promises":@,"obligations":@,"contracts":@,"tags":@,"externalDocs":@})"),
        outputPort(
            R"({"name":"p","promises":{"api":@,"slo":@,"platform":@,"servicesType":@},"obligations":{"sla":@}})"),
        outputPort(R"({"name":"p","promises":{"api":{"definition":@,"specification":@}}})"),
        outputPort(R"({"name":"p","promises":{"api":{"definition":{"schema":@}}}})"),
        outputPort(R"({"name":"p","promises":{"api":{"definition":{"schema":{"tables":@}}}}})"),
        outputPort(R"({"name":"p","promises":{"api":{"definition":{"properties":@}}}})"),
        outputPort(R"({"name":"p","promises":{"api":{"definition":{"properties":{"a":@},"required":@}}}})"),
        outputPort(R"({"name":"p","promises":{"api":{"definition":{"fields":@}}}})"),
    };
    for (const QByteArray &place : places) {
        for (const QByteArray &value : values)
            QTest::addRow("%lld %s", static_cast<long long>(places.indexOf(place)), value.constData())
                << QByteArray(place).replace('@', value);
    }
}

void tst_dpds::survivesWrongTypes()
{
    QFETCH(QByteArray, json);
    const core::Batch batch = read(json);
    for (const core::AnyEntity &any : batch.entities)
        std::visit([](const auto &entity) { QVERIFY(!entity.identities.isEmpty()); }, any);
}

void tst_dpds::realFull()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        tests::batchOf(reader, tests::corporaPath(u"dpds/odm-demo/testcases/dpd/allinone/dpd-full.json"_s));
    const core::Product product = onlyProduct(batch);
    QCOMPARE(product.displayName, u"Trip Execution"_s);
    QCOMPARE(product.domain, u"sampleDomain"_s);
    QVERIFY(product.description.startsWith("Gestione dei viaggi"_L1));
    QCOMPARE(product.extra["info"_L1]["x-prop"_L1].toString(), u"custom-prop-value"_s);
    QCOMPARE(product.support.size(), 2U);
    QCOMPARE(product.support[0].channel, u"Support Team Mail"_s);
    QCOMPARE(product.support[0].tool, u"email"_s);
    QCOMPARE(product.support[1].url, u"https://readmine.company-xyz.com/trip-execution"_s);
    QCOMPARE(product.ports.size(), 3U);
    QCOMPARE(product.ports[0].name, u"tmsTripCDC"_s);
    QCOMPARE(product.ports[0].type, u"rest-services"_s);
    QCOMPARE(product.ports[0].tags, (QStringList{u"tag1"_s, u"tag2"_s, u"tag3"_s}));
    QCOMPARE(product.ports[0].extra["platform"_L1].toString(), u"onprem:milan-1"_s);
    QVERIFY(product.ports[0].extra["contracts"_L1].toObject().contains("termsAndConditions"_L1));
    QVERIFY(product.ports[0].extra["expectations"_L1].toObject().contains("audience"_L1));
    QCOMPARE(product.ports[2].direction, core::PortDirection::Output);
    QCOMPARE(product.objectives.size(), 6U); // slo and sla of three ports, in words
    QCOMPARE(product.objectives[0].description, u"slo for input port 1"_s);
    QVERIFY(product.extra["internalComponents"_L1].toObject().contains("applicationComponents"_L1));
}

void tst_dpds::realTripExecution()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = tests::batchOf(
        reader, tests::corporaPath(u"dpds/spec-examples/tripexecution/data-product-descriptor.json"_s));
    const core::Product product = onlyProduct(batch);
    QCOMPARE(product.identities.constFirst(),
             u"transport management/urn:dpds:com.company-xyz:dataproducts:tripexecution:1"_s);
    QCOMPARE(product.ports.size(), 4U);
    QCOMPARE(product.ports[1].name, u"trip-status-oport"_s);
    QVERIFY(product.ports[1].description.startsWith("This port exposes the last known status"_L1));
    QCOMPARE(product.ports[3].direction, core::PortDirection::Observability);
    QCOMPARE(issues(batch, u"dpds.external"_s), 4);
}

void tst_dpds::realCoreInternal()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = tests::batchOf(
        reader,
        tests::corporaPath(u"dpds/odm-demo/testcases/dpd/references/dpd-core-internal/dpd-core.json"_s));
    const core::Product product = onlyProduct(batch);
    QCOMPARE(product.name, u"dpdCore"_s);
    QCOMPARE(product.ports.size(), 2U);
    QCOMPARE(product.ports[0].name, u"inputPortA"_s);
    QCOMPARE(product.ports[0].protocol, u"custom-api-spec"_s);
    QCOMPARE(product.ports[1].description, u"Output port A of data product"_s);
    QVERIFY(product.extra.contains("components"_L1)); // what internalComponents refer to
    QCOMPARE(issues(batch, u"dpds.external"_s), 2); // the API definitions
}

void tst_dpds::realTripEvents()
{
    MESHBOOK_NEED_CORPORA();
    const core::Product product = onlyProduct(tests::batchOf(
        reader, tests::corporaPath(u"dpds/spec-examples/tripexecution/ports/trip-events-oport.json"_s)));
    QCOMPARE(product.ports.size(), 1U);
    QCOMPARE(product.ports[0].name, u"tripEvents"_s);
    QCOMPARE(product.ports[0].type, u"streaming-services"_s);
    QCOMPARE(product.ports[0].protocol, u"asyncapi"_s);
    QCOMPARE(product.objectives[0].property, u"availability"_s);
    QCOMPARE(product.objectives[0].value, u"0.99999"_s);
}

void tst_dpds::realMinimal()
{
    MESHBOOK_NEED_CORPORA();
    const core::Product product =
        onlyProduct(tests::batchOf(reader, tests::corporaPath(u"dpds/spec-examples/minimal.dpd.json"_s)));
    QCOMPARE(product.name, u"urn:dpds:com.company-xyz:dataproducts:tripExecution:1"_s);
    QCOMPARE(product.version, u"1.2.3"_s);
    QVERIFY(product.ports.empty());
}

void tst_dpds::wholeCorpora()
{
    MESHBOOK_NEED_CORPORA();
    std::size_t files = 0, products = 0, ports = 0, templates = 0;
    for (const QString &path : tests::corporaFiles(u"dpds"_s, {u".json"_s})) {
        if (reader.recognise(tests::contentOf(path)) == 0)
            continue;
        ++files;
        const core::Batch batch = tests::batchOf(reader, path);
        for (const core::Product &product : tests::entitiesOf<core::Product>(batch)) {
            ++products;
            ports += product.ports.size();
        }
        templates += static_cast<std::size_t>(issues(batch, u"dpds.template"_s));
        QCOMPARE(issues(batch, u"dpds.type"_s), 0);
    }
    // Counted with Python: JSON objects with dataProductDescriptor, and the entries of their port lists
    // (15 out, 13 in, 4 observability). One of them is a blueprint.
    QCOMPARE(files, 21U);
    QCOMPARE(products, 20U);
    QCOMPARE(ports, 32U);
    QCOMPARE(templates, 1U);
    for (const QString &folder : {u"odcs"_s, u"odps-bitol"_s, u"dcs"_s, u"openlineage"_s,
                                  u"odps-opendataproducts"_s, u"dps-other"_s, u"dbt/cosmos"_s}) {
        for (const QString &path : tests::corporaFiles(folder, {u".json"_s, u".yaml"_s, u".yml"_s}))
            QVERIFY2(reader.recognise(tests::contentOf(path)) == 0, qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(tst_dpds)
#include "tst_dpds.moc"
