// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apientities.h"

#include "formats/openmetadata/fqn.h"
#include "formats/openmetadata/openmetadatareader.h"
#include "models/formats/datahub/entityfields.h"
#include "models/formats/datahub/mutations.h"
#include "support/corpora.h"

#include <QTest>

using namespace meshbook;
using namespace meshbook::tests::openmetadata;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Check {
    const char *path;
    const char *value;
};

struct Subject {
    const char *file;
    const char *id;
    std::vector<Check> checks;
};

// Written from reading the files.
const std::vector<Subject> subjects{
    {"sample_data-2023-10/datasets/tables.json",
     "sample_data.ecommerce_db.shopify.dim_address",
     {{"identities", "openmetadata:table/sample_data.ecommerce_db.shopify.dim_address"},
      {"name", "dim_address"},
      {"type", "table"},
      {"project", "sample_data.ecommerce_db.shopify"},
      {"version", "0.1"},
      {"updated", "2021-12-01T10:21:27Z"},
      {"columns[address_id].logicalType", "NUMERIC"},
      {"columns[address_id].physicalType", "numeric"},
      {"columns[address_id].description", "Unique identifier for the address."},
      {"columns[address_id].primaryKey", "true"},
      {"columns[shop_id].primaryKeyPosition", "2"}}},
    {"sample_data-2023-10/datasets/tables.json",
     "sample_data.ecommerce_db.shopify.raw_customer",
     {{"columns[customer].logicalType", "STRUCT"},
      {"columns[customer.username].physicalType", "character varying(32)"}}},
    {"sample_data-2023-10/datasets/tables.json",
     "sample_data.ecommerce_db.shopify.\"dim.product\"",
     {{"name", "dim.product"}, {"columns[product_id].required", "true"}}},
    {"sample_data-2023-10/datasets/tables.json",
     "sample_data.shopify.fact_sale",
     {{"identities",
       "openmetadata:table/sample_data.shopify.fact_sale|"
       "openmetadata:table/sample_data.ecommerce_db.shopify.fact_sale"}}},
    {"sample_data-2023-10/dashboards/dashboards.json",
     "sample_superset.8",
     {{"identities", "openmetadata:dashboard/sample_superset.8"},
      {"displayName", "Orders dashboard"},
      {"type", "dashboard"},
      {"project", "sample_superset"}}},
    {"sample_data-2023-10/dashboards/charts.json",
     "sample_superset.101",
     {{"identities", "openmetadata:chart/sample_superset.101|openmetadata:chart/sample_superset.114"},
      {"displayName", "# of Games That Hit 100k in Sales By Release Year"},
      {"extra.chartType", "Area"}}},
    {"sample_data-2023-10/users/users.json",
     "aaron_johnson0",
     {{"type", "person"},
      {"displayName", "Aaron Johnson"},
      {"email", "aaron_johnson0@gmail.com"},
      {"identities", "aaron_johnson0|aaron_johnson0@gmail.com"},
      {"parent", "Sales"}}},
    {"sample_data-2023-10/teams/teams.json",
     "Infrastructure",
     {{"type", "BusinessUnit"}, {"parent", "Engineering"}, {"identities", "infrastructure"}}},
    {"sample_data-2023-10/pipelines/pipelines.json",
     "presto_etl",
     {{"displayName", "Presto ETL"}, {"type", "pipeline"}, {"extra.scheduleInterval", "* * * * *"}}},
    {"sample_data-2023-10/models/models.json",
     "eta_predictions",
     {{"type", "mlmodel"},
      {"columns[persona].transformLogic", "PCA"},
      {"extra.algorithm", "Neural Network"}}},
    {"sample_data-2023-10/topics/topics.json",
     "customer_events",
     {{"type", "topic"}, {"extra.partitions", "56"}}},
    {"sample_data-2023-10/storage/containers.json",
     "transactions",
     {{"type", "container"},
      {"displayName", "Company Transactions"},
      {"sizeBytes", "102400"},
      {"columns[transaction_id].primaryKey", "true"}}},
    {"data-contracts-2025/dataContracts.json",
     "dim_location_semantics_contract",
     {{"identities", "dim_location_semantics_contract"},
      {"displayName", "Location Dimension Semantics Contract"},
      {"standard", "OpenMetadata"},
      {"status", "Active"},
      {"lifecycle", "active"},
      {"datasets", "openmetadata:table/sample_data.ecommerce_db.shopify.dim_location"},
      {"rules[dim_location_semantics_contract/owners_field_exists].implementation",
       "{\"!!\": {\"var\": \"owners\"}}"},
      {"extra.effectiveFrom", "2024-01-15T00:00:00Z"}}},
};

core::Batch readText(const QByteArray &text)
{
    const formats::OpenMetadataReader reader;
    const formats::Content content = formats::Content::fromBytes(text, u"x.json"_s);
    formats::ReadContext context;
    context.path = u"x.json"_s;
    context.fileTime = QDateTime::fromSecsSinceEpoch(1'700'000'000).toUTC();
    return reader.recognise(content) > 0 ? reader.read(content, context) : core::Batch();
}

} // namespace

class OpenMetadataFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void names();
    void fields_data();
    void fields();
    void entities_data();
    void entities();
    void lineage();
    void lineageGraph();
    void testCase();
    void suite();
    void removed();
    void avroOfTopics();
    void wrongTypes();
};

void OpenMetadataFieldsTest::names()
{
    using namespace formats::openmetadata;
    QCOMPARE(splitFqn(u"s.\"a.b\".\"c\"\"d\""), (QStringList{u"s"_s, u"a.b"_s, u"c\"d"_s}));
    QCOMPARE(joinFqn({u"s"_s, u"a.b"_s, u"c\"d"_s}), u"s.\"a.b\".\"c\"\"d\""_s);
    QCOMPARE(parentFqn(u"s.\"a.b\".c"_s), u"s.\"a.b\""_s);
    QVERIFY(parentFqn(u"alone"_s).isNull());
    QCOMPARE(splitFqn(u"\"never closed.x"), QStringList{u"never closed.x"_s});
    QVERIFY(splitFqn(u"").isEmpty());
    QCOMPARE(termKeyOf(u"Business.Customer.Id"_s), u"business/customer.id"_s);
}

void OpenMetadataFieldsTest::fields_data()
{
    QTest::addColumn<int>("subject");
    for (int i = 0; i < static_cast<int>(subjects.size()); ++i)
        QTest::newRow(subjects[static_cast<size_t>(i)].id) << i;
}

void OpenMetadataFieldsTest::fields()
{
    MESHBOOK_NEED_CORPORA();
    QFETCH(int, subject);
    const Subject &want = subjects[static_cast<size_t>(subject)];
    const core::Batch batch = tests::batchOf(
        formats::OpenMetadataReader(), tests::corporaPath(u"openmetadata/"_s + QLatin1StringView(want.file)));
    const core::AnyEntity *entity = tests::entityById(batch, QString::fromUtf8(want.id));
    QVERIFY(entity != nullptr);
    for (const Check &check : want.checks)
        QCOMPARE(QLatin1StringView(check.path) + u": "_s
                     + tests::fieldText(*entity, QString::fromUtf8(check.path)),
                 QLatin1StringView(check.path) + u": "_s + QString::fromUtf8(check.value));
    QVERIFY(core::header(*entity).at.isKnown());
}

void OpenMetadataFieldsTest::entities_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *json, const char *id, const char *path, const char *value) {
        QTest::addRow("%s %s", id, path) << QByteArray(json) << QString::fromUtf8(id)
                                         << QString::fromUtf8(path) << QString::fromUtf8(value);
    };
    row(productJson, "orders", "identities", "sales/retail/orders|/orders");
    row(productJson, "orders", "domain", "Sales/Retail");
    row(productJson, "orders", "status", "PRODUCTION");
    row(productJson, "orders", "lifecycle", "active");
    row(productJson, "orders", "owners[sales-eng/owner].party", "sales-eng");
    row(productJson, "orders", "owners[ana/expert].role", "expert");
    row(productJson, "orders", "consumesFrom", "customers");
    row(productJson, "orders", "datasets", "openmetadata:table/pg.shop.public.orders");
    row(productJson, "orders", "extra.otherAssets", "air.etl");
    row(productJson, "orders", "extra.slaTier", "GOLD");
    row(termsJson, "Business.Customer", "identities", "business/customer");
    row(termsJson, "Business.Customer", "glossary", "business");
    row(termsJson, "Business.Customer", "synonyms", "Client");
    row(termsJson, "Business.Customer", "reviewers", "rita");
    row(termsJson, "Business.Customer", "tags", "PII.Sensitive");
    row(termsJson, "Business.Customer", "lifecycle", "active");
    row(termsJson, "Business.Customer Id", "(none)", "(absent)");
    row(termsJson, "Business.Customer.Customer Id", "parent", "business/customer");
    row(termsJson, "Business.Customer.Customer Id", "lifecycle", "draft");
    row(tableJson, "pg.shop.public.orders", "identities",
        "postgres:/shop.public.orders|openmetadata:table/pg.shop.public.orders");
    row(tableJson, "pg.shop.public.orders", "type", "view");
    row(tableJson, "pg.shop.public.orders", "platform", "postgres");
    row(tableJson, "pg.shop.public.orders", "owners[old-owner/owner].role", "owner");
    row(tableJson, "pg.shop.public.orders", "domain", "Sales");
    row(tableJson, "pg.shop.public.orders", "tags", "Tier.Tier1");
    row(tableJson, "pg.shop.public.orders", "terms", "business/customer");
    row(tableJson, "pg.shop.public.orders", "columns[items[].sku].logicalType", "VARCHAR");
    row(tableJson, "pg.shop.public.orders", "columns[email].pii", "true");
    row(tableJson, "pg.shop.public.orders", "columns[email].classification", "PII.Sensitive");
    row(tableJson, "pg.shop.public.orders", "columns[email].required", "true");
    row(tableJson, "pg.shop.public.orders", "extra.extension.costCenter", "42");
    row(contractJson, "pg.shop.public.orders.orders_contract", "status", "Draft");
    row(contractJson, "pg.shop.public.orders.orders_contract", "termsOfUse", "Be kind");
    row(contractJson, "pg.shop.public.orders.orders_contract", "datasets",
        "openmetadata:table/pg.shop.public.orders");
    row(contractJson, "pg.shop.public.orders.orders_contract", "extra.dataClassification", "Confidential");
}

void OpenMetadataFieldsTest::entities()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, id);
    QFETCH(QString, path);
    const core::Batch batch = readText(json);
    const core::AnyEntity *entity = tests::entityById(batch, id);
    if (path == "(none)"_L1) {
        QVERIFY(entity == nullptr);
        return;
    }
    QVERIFY(entity != nullptr);
    QTEST(tests::fieldText(*entity, path), "value");
    if (const auto *product = std::get_if<core::Product>(entity)) {
        QCOMPARE(product->ports.size(), size_t(2));
        QCOMPARE(product->ports[0].direction, core::PortDirection::Output);
        QVERIFY(!product->ports[0].endpoint.contains("secretpw"_L1));
        QCOMPARE(product->ports[1].datasets, QStringList{u"openmetadata:topic/kafka.orders"_s});
        QCOMPARE(product->objectives.size(), size_t(4));
        QCOMPARE(product->objectives[2].kind, core::ObjectiveKind::Freshness);
        QCOMPARE(product->objectives[2].number.value_or(0), 3600.0);
        QCOMPARE(product->objectives[0].number.value_or(0), 0.999);
    }
    if (const auto *contract = std::get_if<core::Contract>(entity)) {
        QCOMPARE(contract->objectives.size(), size_t(4));
        QCOMPARE(contract->objectives[1].number.value_or(0), 4 * 3600.0);
        QCOMPARE(contract->roles.size(), size_t(1));
        QCOMPARE(batch.observations.size(), size_t(1));
        QCOMPARE(batch.observations.front().status, core::ObservationStatus::Fail);
    }
    if (id == "Business.Customer"_L1) {
        const auto &relations = std::get<core::Term>(*entity).relations;
        QCOMPARE(relations.size(), size_t(2));
        QCOMPARE(relations[0].kind, core::RelationKind::Antonym);
        QCOMPARE(relations[0].target, u"business/vendor"_s);
        QCOMPARE(relations[1].kind, core::RelationKind::CloseMatch);
    }
}

void OpenMetadataFieldsTest::lineage()
{
    const core::Batch batch = readText(lineageJson);
    QCOMPARE(batch.edges.size(), size_t(3));
    QCOMPARE(batch.edges[0].kind, core::EdgeKind::View);
    QCOMPARE(batch.edges[0].job, u"air/etl"_s);
    QCOMPARE(batch.edges[0].sql, u"select 1"_s);
    QCOMPARE(tests::edgesOf(batch, u"openmetadata:table/s.d.p.a"_s),
             (QStringList{u"openmetadata:table/s.d.p.a[] -> openmetadata:table/s.d.p.\"b.c\"[]"_s,
                          u"openmetadata:table/s.d.p.a[x] -> openmetadata:table/s.d.p.\"b.c\"[z]"_s,
                          u"openmetadata:table/s.d.p.a[y] -> openmetadata:table/s.d.p.\"b.c\"[z]"_s}));
    QCOMPARE(batch.edges[2].transformation, u"concat"_s);
}

void OpenMetadataFieldsTest::lineageGraph()
{
    const core::Batch batch = readText(graphJson);
    QCOMPARE(tests::edgesOf(batch, u"openmetadata:table/s.d.p.a"_s),
             QStringList{u"openmetadata:topic/k.t[] -> openmetadata:table/s.d.p.a[]"_s});
}

void OpenMetadataFieldsTest::testCase()
{
    const core::Batch batch = readText(testJson);
    const auto datasets = tests::entitiesOf<core::Dataset>(batch);
    QCOMPARE(datasets.size(), size_t(1));
    const core::QualityRule &rule = datasets.front().rules.at(0);
    QCOMPARE(rule.id, u"s.d.p.t.email.not_null"_s);
    QCOMPARE(rule.element, u"email"_s);
    QCOMPARE(rule.dimension, core::QualityDimension::Completeness);
    QCOMPARE(batch.observations.size(), size_t(1));
    const core::Observation &seen = batch.observations.front();
    QCOMPARE(seen.rule, rule.id);
    QCOMPARE(seen.status, core::ObservationStatus::Fail);
    QCOMPARE(seen.rowsEvaluated.value_or(0), 100);
    QCOMPARE(seen.rowsFailed.value_or(0), 3);
    QCOMPARE(seen.value.value_or(0), 3.0);
}

void OpenMetadataFieldsTest::suite()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        tests::batchOf(formats::OpenMetadataReader(),
                       tests::corporaPath(u"openmetadata/sample_data-2023-10/tests/testSuites.json"_s));
    const auto datasets = tests::entitiesOf<core::Dataset>(batch);
    QCOMPARE(datasets.size(), size_t(1));
    const auto &rules = datasets.front().rules;
    QCOMPARE(rules[0].id, u"sample_data.ecommerce_db.shopify.dim_address.table_column_count_equals"_s);
    QCOMPARE(rules[0].comparison, u"mustBe"_s);
    QCOMPARE(rules[0].thresholds, QStringList{u"10"_s});
    QCOMPARE(rules[2].id,
             u"sample_data.ecommerce_db.shopify.dim_address.shop_id.column_value_max_to_be_between"_s);
    QCOMPARE(rules[2].element, u"shop_id"_s);
    QCOMPARE(rules[2].thresholds, (QStringList{u"50"_s, u"100"_s}));
    QCOMPARE(rules[3].arguments, QStringList{u"regex: Doe.*"_s});
    QCOMPARE(rules[4].comparison, u"mustBeBetween"_s);
}

void OpenMetadataFieldsTest::removed()
{
    const core::Batch batch = readText(
        R"json({"tables": [{"name": "t", "fullyQualifiedName": "s.d.p.t", "columns": [], "deleted": true}]})json");
    QCOMPARE(batch.withdrawals.size(), size_t(1));
    QCOMPARE(batch.withdrawals.front().what.key, u"openmetadata:table/s.d.p.t"_s);
    QVERIFY(batch.entities.empty());
}

void OpenMetadataFieldsTest::avroOfTopics()
{
    const auto topic = [](const QByteArray &schema) {
        QByteArray text = schema;
        text.replace('"', "\\\"").replace('\n', ' ');
        return readText(R"({"topics": [{"name": "t", "fullyQualifiedName": "k.t", "partitions": 1,
            "schemaType": "Avro", "schemaText": ")"
                        + text + R"("}]})");
    };
    const core::Batch batch = topic(
        R"({"type":"record","name":"R","fields":[{"name":"id","type":"int","doc":"The id"},
            {"name":"at","type":{"type":"long","logicalType":"timestamp-millis"}},
            {"name":"kind","type":["null",{"type":"enum","name":"K","symbols":["A","B"]}]},
            {"name":"lines","type":{"type":"array","items":{"type":"record","name":"L","fields":[
                {"name":"sku","type":"string"}]}}},
            {"name":"notes","type":{"type":"map","values":"string"}}]})");
    const auto datasets = tests::entitiesOf<core::Dataset>(batch);
    QCOMPARE(datasets.size(), size_t(1));
    const auto &columns = datasets.front().columns;
    QStringList paths;
    for (const core::Column &column : columns)
        paths.append(column.path + u' ' + column.physicalType);
    QCOMPARE(paths,
             (QStringList{u"id int"_s, u"at timestamp-millis"_s, u"kind enum"_s, u"lines array"_s,
                          u"lines[].sku string"_s, u"notes map"_s}));
    QCOMPARE(columns[0].description, u"The id"_s);
    QCOMPARE(columns[2].required, std::optional(false));
    QCOMPARE(columns[2].enumValues, (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(columns[4].at, columns[0].at); // where the text stands, which is one line of the file
    // Neither broken nor endless schemas do harm.
    QVERIFY(
        tests::entitiesOf<core::Dataset>(topic(R"({"type":"record","fields":[{)")).front().columns.empty());
    const QByteArray deep = QByteArray(R"({"type":"record","fields":[{"name":"a","type":)").repeated(200)
        + R"("int")" + QByteArray("}]}").repeated(200);
    QVERIFY(tests::entitiesOf<core::Dataset>(topic(deep)).front().columns.size() < 50);
}

void OpenMetadataFieldsTest::wrongTypes()
{
    const formats::OpenMetadataReader reader;
    int reads = 0;
    const auto mutateAll = [&](const QByteArray &json) {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        QVERIFY(!document.isNull());
        const QJsonValue root =
            document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        tests::forEachMutation(root, [&](const QJsonValue &mutated) {
            const QByteArray text = mutated.isObject() ? QJsonDocument(mutated.toObject()).toJson()
                                                       : QJsonDocument(QJsonArray{mutated}).toJson();
            const formats::Content content = formats::Content::fromBytes(text, u"x.json"_s);
            (void)reader.recognise(content);
            (void)reader.read(content, {});
            ++reads;
        });
    };
    for (const char *json :
         {productJson, termsJson, lineageJson, graphJson, tableJson, contractJson, testJson})
        mutateAll(json);
    if (!tests::corporaPath().isEmpty()) {
        for (const char *name :
             {"lineage/lineage", "tests/testSuites", "models/models", "pipelines/pipelineStatus",
              "storage/containers", "teams/teams", "looker/dashboards"}) {
            QFile file(tests::corporaPath(
                u"openmetadata/sample_data-2023-10/%1.json"_s.arg(QLatin1StringView(name))));
            QVERIFY(file.open(QIODevice::ReadOnly));
            mutateAll(file.readAll());
        }
    }
    QVERIFY(reads > 1000);
}

QTEST_GUILESS_MAIN(OpenMetadataFieldsTest)
#include "tst_openmetadatafields.moc"
