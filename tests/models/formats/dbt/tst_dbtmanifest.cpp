// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dbt/dbtmanifestreader.h"
#include "support/corpora.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using meshbook::tests::batchOf;
using meshbook::tests::corporaPath;
using meshbook::tests::entitiesOf;

namespace {

const formats::DbtManifestReader reader;

core::Batch readFile(const QString &relative)
{
    return batchOf(reader, corporaPath(relative));
}

core::Batch readText(const QByteArray &json, const QString &path = u"target/manifest.json"_s)
{
    const formats::Content content = formats::Content::fromBytes(json, path);
    formats::ReadContext context;
    context.path = path;
    return reader.read(content, context);
}

core::Dataset datasetOf(const core::Batch &batch, const QString &nativeId)
{
    for (const core::Dataset &dataset : entitiesOf<core::Dataset>(batch)) {
        if (dataset.nativeId == nativeId)
            return dataset;
    }
    return {};
}

core::Column columnOf(const core::Dataset &dataset, const QString &path)
{
    for (const core::Column &column : dataset.columns) {
        if (column.path == path)
            return column;
    }
    return {};
}

QStringList rulesOf(const core::Column &column)
{
    QStringList names;
    for (const core::QualityRule &rule : column.rules)
        names.append(rule.metric);
    names.sort();
    return names;
}

bool hasEdge(const core::Batch &batch, const QString &from, const QString &to)
{
    for (const core::Edge &edge : batch.edges) {
        if (edge.from.key == from && edge.to.key == to)
            return true;
    }
    return false;
}

bool hasIssue(const core::Batch &batch, const QString &code)
{
    for (const core::Issue &issue : batch.issues) {
        if (issue.code == code)
            return true;
    }
    return false;
}

/// What a manifest holds, counted without the reader.
struct Counts {
    qsizetype datasets = 0;
    qsizetype columns = 0;
    qsizetype rules = 0;
    qsizetype edges = 0;
};

Counts countByHand(const QJsonObject &root)
{
    static const QSet<QString> idle{u"test"_s, u"operation"_s, u"analysis"_s, u"unit_test"_s};
    Counts counts;
    for (const auto section : {"nodes"_L1, "sources"_L1, "exposures"_L1, "metrics"_L1, "semantic_models"_L1,
                               "saved_queries"_L1, "functions"_L1}) {
        const QJsonObject nodes = root[section].toObject();
        for (const QJsonValue &value : nodes) {
            const QJsonObject node = value.toObject();
            const QJsonArray dependsOn = node["depends_on"_L1]["nodes"_L1].toArray();
            const QString type = node["resource_type"_L1].toString();
            if (type == "test"_L1 && (!dependsOn.isEmpty() || node["attached_node"_L1].isString()))
                ++counts.rules;
            if (idle.contains(type))
                continue;
            ++counts.datasets;
            if (section == "semantic_models"_L1)
                continue;
            counts.columns += node["columns"_L1].toObject().size();
            QSet<QString> from;
            for (const QJsonValue &id : dependsOn) {
                if (!idle.contains(id.toString().section(u'.', 0, 0)))
                    from.insert(id.toString());
            }
            counts.edges += from.size();
        }
    }
    counts.rules += root["unit_tests"_L1].toObject().size();
    return counts;
}

} // namespace

class TestDbtManifest final : public QObject {
    Q_OBJECT

private slots:
    void countsMatchTheFiles();
    void modelWithTests();
    void sourceWithFreshness();
    void ephemeralModelAndMetaOwners();
    void versionedModelGroupAndExposures();
    void publicModelsMakeAProduct();
    void crossProjectReferences();
    void constraints();
    void metricsAndSemanticModels();
    void oldTestsFindTheirModel();
    void noneIsNoDatabase();
    void fusionManifest();
    void freshnessNullAndEmpty();
    void deprecationAndUnitTests();
    void wrongTypesAreToldAndSurvived();
    void issuesAreBounded();
};

void TestDbtManifest::countsMatchTheFiles()
{
    MESHBOOK_NEED_CORPORA();
    QStringList files = tests::corporaFiles(u"dbt"_s, {u".json"_s});
    files += tests::corporaFiles(u"datahub/dbt-with-golden"_s, {u".json"_s});
    files += tests::corporaFiles(u"openlineage/dbt-integration"_s, {u".json"_s});
    int manifests = 0;
    for (const QString &path : std::as_const(files)) {
        const formats::Content content = tests::contentOf(path);
        if (reader.recognise(content) == 0)
            continue;
        ++manifests;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Counts expected = countByHand(QJsonDocument::fromJson(file.readAll()).object());
        const core::Batch batch = batchOf(reader, path);
        Counts found;
        for (const core::Dataset &dataset : entitiesOf<core::Dataset>(batch)) {
            found.datasets += dataset.implied ? 0 : 1;
            if (dataset.type != "semantic_model"_L1)
                found.columns += qsizetype(dataset.columns.size());
            for (const core::QualityRule &rule : dataset.rules)
                found.rules += rule.engine == "dbt"_L1 ? 1 : 0;
            for (const core::Column &column : dataset.columns)
                found.rules += qsizetype(column.rules.size());
        }
        for (const core::Edge &edge : batch.edges)
            found.edges += edge.job.startsWith("semantic_model."_L1) ? 0 : 1;
        const QByteArray name = path.toUtf8();
        QVERIFY2(found.datasets == expected.datasets, name.constData());
        QVERIFY2(found.columns == expected.columns, name.constData());
        QVERIFY2(found.rules == expected.rules, name.constData());
        QVERIFY2(found.edges == expected.edges, name.constData());
    }
    // find … -name '*manifest*.json' less the two semantic manifests
    QCOMPARE(manifests, 56);
}

void TestDbtManifest::modelWithTests()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = readFile(u"dbt/artifacts-parser/manifest/v12/jaffle_shop/manifest_1.12.json"_s);
    QCOMPARE(batch.format, u"dbt-manifest"_s);
    QCOMPARE(batch.formatVersion, u"v12"_s);
    const core::Dataset model = datasetOf(batch, u"model.jaffle_shop.stg_products"_s);
    QCOMPARE(
        model.identities,
        QStringList({u"duckdb:/jaffle_shop.main.stg_products"_s, u"dbt:model.jaffle_shop.stg_products"_s}));
    QCOMPARE(model.name, u"stg_products"_s);
    QCOMPARE(model.type, u"view"_s);
    QCOMPARE(model.platform, u"duckdb"_s);
    QCOMPARE(model.physicalName, u"jaffle_shop.main.stg_products"_s);
    QCOMPARE(model.project, u"jaffle_shop"_s);
    QCOMPARE(model.description,
             u"Product (food and drink items that can be ordered) data with basic cleaning and "
             "transformation applied, one row per product."_s);
    QCOMPARE(model.extra["access"_L1].toString(), u"protected"_s);
    QVERIFY(!model.extra.contains("raw_code"_L1));
    QVERIFY(model.at.isKnown());
    QVERIFY(!model.implied);
    QCOMPARE(model.columns.size(), std::size_t(1));
    const core::Column id = model.columns.front();
    QCOMPARE(id.path, u"product_id"_s);
    QCOMPARE(id.description, u"The unique key for each product."_s);
    QCOMPARE(id.required, std::optional(true));
    QCOMPARE(id.unique, std::optional(true));
    QCOMPARE(id.primaryKey, std::optional(true));
    QVERIFY(id.at.isKnown());
    QCOMPARE(rulesOf(id), QStringList({u"not_null"_s, u"unique"_s}));
    QCOMPARE(id.rules.front().severity, u"ERROR"_s);
    QCOMPARE(id.rules.front().comparison, u"mustBe"_s);
    QCOMPARE(id.rules.front().thresholds, QStringList{u"0"_s});
    QVERIFY(hasEdge(batch, u"duckdb:/jaffle_shop.raw.raw_products"_s,
                    u"duckdb:/jaffle_shop.main.stg_products"_s));

    const core::Dataset seed = datasetOf(batch, u"seed.jaffle_shop.raw_items"_s);
    QCOMPARE(seed.type, u"seed"_s);
    QCOMPARE(seed.identities.front(), u"duckdb:/jaffle_shop.raw.raw_items"_s);
    QVERIFY(seed.description.isNull());

    const core::Dataset orders = datasetOf(batch, u"model.jaffle_shop.stg_orders"_s);
    QVERIFY(std::any_of(orders.rules.begin(), orders.rules.end(), [](const core::QualityRule &rule) {
        return rule.id
            == "test.jaffle_shop.dbt_utils_expression_is_true_stg_orders_order_total_tax_paid_subtotal."
               "bfb885d7fc"_L1
            && rule.metric == "dbt_utils.expression_is_true"_L1
            && rule.arguments == QStringList{u"expression: order_total - tax_paid = subtotal"_s};
    }));

    const core::Column order =
        columnOf(datasetOf(batch, u"model.jaffle_shop.stg_order_items"_s), u"order_id"_s);
    QCOMPARE(order.relationships.size(), std::size_t(1));
    QCOMPARE(order.relationships.front().from, QStringList{u"stg_order_items.order_id"_s});
    QCOMPARE(order.relationships.front().to, QStringList{u"stg_orders.order_id"_s});
    // A relationship is no dependency of the model on the one it refers to.
    QVERIFY(!hasEdge(batch, u"duckdb:/jaffle_shop.main.stg_orders"_s,
                     u"duckdb:/jaffle_shop.main.stg_order_items"_s));
}

void TestDbtManifest::sourceWithFreshness()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = readFile(u"datahub/dbt-with-golden/sample_dbt_manifest_2.json"_s);
    const core::Dataset source = datasetOf(batch, u"source.sample_dbt.pagila.actor"_s);
    QCOMPARE(source.identities,
             QStringList({u"postgres:/pagila.public.actor"_s, u"dbt:source.sample_dbt.pagila.actor"_s}));
    QCOMPARE(source.type, u"source"_s);
    QCOMPARE(source.name, u"actor"_s);
    QCOMPARE(source.description, u"description for actor table from dbt"_s);
    QCOMPARE(source.owners.size(), std::size_t(1));
    QCOMPARE(source.owners.front(), (core::Ownership{u"@alice"_s, u"owner"_s}));
    QCOMPARE(source.extra["meta"_L1]["model_maturity"_L1].toString(), u"in dev"_s);
    QCOMPARE(source.objectives.size(), std::size_t(2));
    const core::Objective &warn = source.objectives.front();
    QCOMPARE(warn.kind, core::ObjectiveKind::Freshness);
    QCOMPARE(warn.level, u"warn"_s);
    QCOMPARE(warn.value, u"123456789"_s);
    QCOMPARE(warn.unit, u"day"_s);
    QCOMPARE(warn.element, u"last_update"_s);
    QCOMPARE(warn.number, std::optional(123456789.0 * 86400.0));
    QCOMPARE(source.objectives.back().level, u"error"_s);
    QCOMPARE(columnOf(source, u"actor_id"_s).unique, std::optional(true));
    // A singular test hangs on the one thing it reads.
    QCOMPARE(source.rules.size(), std::size_t(1));
    QCOMPARE(source.rules.front().id, u"test.sample_dbt.assert_source_actor_last_update_is_recent"_s);
    QVERIFY(!source.rules.front().implementation.isEmpty());
}

void TestDbtManifest::ephemeralModelAndMetaOwners()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = readFile(u"datahub/dbt-with-golden/dbt_manifest.json"_s);
    const core::Dataset model = datasetOf(batch, u"model.sample_dbt.customer_details"_s);
    QCOMPARE(model.type, u"ephemeral"_s);
    QCOMPARE(model.identities, QStringList{u"dbt:model.sample_dbt.customer_details"_s});
    QCOMPARE(model.tags, QStringList{u"test_tag"_s});
    QCOMPARE(model.owners.size(), std::size_t(3));
    QVERIFY(std::find(model.owners.begin(), model.owners.end(),
                      core::Ownership{u"jdoe.last@gmail.com"_s, u"business_owner"_s})
            != model.owners.end());
    QVERIFY(std::any_of(batch.entities.begin(), batch.entities.end(), [](const core::AnyEntity &any) {
        return core::kindOf(any) == core::EntityKind::Team && core::header(any).name == "Finance"_L1
            && core::header(any).implied;
    }));
    const core::Dataset billing = datasetOf(batch, u"model.sample_dbt.monthly_billing_with_cust"_s);
    QCOMPARE(billing.name, u"monthly_billing_with_cust"_s);
    QCOMPARE(billing.identities.front(),
             u"postgres:/pagila.dbt_postgres.an-aliased-view-for-monthly-billing"_s);
    QVERIFY(hasEdge(batch, u"dbt:model.sample_dbt.customer_details"_s, billing.identities.front()));
    // payment_p2020_02 stands twice in depends_on
    const qsizetype edges = std::count_if(batch.edges.begin(), batch.edges.end(), [](const core::Edge &edge) {
        return edge.job == "model.sample_dbt.payments_base"_L1;
    });
    QCOMPARE(edges, qsizetype(6));
}

void TestDbtManifest::versionedModelGroupAndExposures()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = readFile(u"dbt/dbt-docs/data/manifest.json"_s);
    QCOMPARE(batch.formatVersion, u"v9"_s);
    const core::Dataset model = datasetOf(batch, u"model.jaffle_shop.dim_customers.v2"_s);
    QCOMPARE(model.name, u"dim_customers"_s);
    QCOMPARE(model.version, u"2"_s);
    QCOMPARE(model.identities.front(), u"snowflake:/analytics.dbt_jcohen.dim_customers_v2"_s);
    QCOMPARE(model.owners.front(), (core::Ownership{u"Chef Jaffle"_s, u"owner"_s}));
    QCOMPARE(model.extra["group"_L1].toString(), u"jaffle"_s);
    const core::Dataset exposure = datasetOf(batch, u"exposure.jaffle_shop.weekly_metrics"_s);
    QCOMPARE(exposure.type, u"dashboard"_s);
    QCOMPARE(exposure.identities, QStringList{u"dbt:exposure.jaffle_shop.weekly_metrics"_s});
    QCOMPARE(exposure.owners.front(), (core::Ownership{u"Data Team"_s, u"owner"_s}));
    QCOMPARE(exposure.references.front().url, u"https://www.getdbt.com"_s);
    QCOMPARE(exposure.extra["maturity"_L1].toString(), u"high"_s);
    QVERIFY(hasEdge(batch, model.identities.front(), exposure.identities.front()));
    int teams = 0;
    for (const core::Team &team : entitiesOf<core::Team>(batch)) {
        ++teams;
        if (team.name == "Chef Jaffle"_L1) {
            QCOMPARE(team.email, u"chef@jaffle.shop"_s);
            QCOMPARE(team.identities, QStringList{u"chef jaffle"_s});
        }
    }
    QVERIFY(teams >= 3);
}

void TestDbtManifest::publicModelsMakeAProduct()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        readFile(u"dbt/cosmos/dev/dags/dbt/cross_project/upstream/target/manifest.json"_s);
    const std::vector<core::Product> products = entitiesOf<core::Product>(batch);
    QCOMPARE(products.size(), std::size_t(1));
    const core::Product &product = products.front();
    QCOMPARE(product.name, u"upstream"_s);
    QCOMPARE(product.identities, QStringList{u"/upstream"_s});
    QVERIFY(product.implied);
    QCOMPARE(product.ports.size(), std::size_t(6));
    QStringList ports;
    for (const core::Port &port : product.ports)
        ports.append(port.name);
    ports.sort();
    QCOMPARE(ports,
             QStringList({u"int_customer_orders"_s, u"int_orders_enriched"_s, u"stg_customers"_s,
                          u"stg_order_items"_s, u"stg_orders"_s, u"stg_products"_s}));
    QCOMPARE(product.ports.front().direction, core::PortDirection::Output);
    QCOMPARE(product.datasets.size(), qsizetype(10)); // six models, four seeds
    QCOMPARE(datasetOf(batch, u"model.upstream.stg_orders"_s).product, u"upstream"_s);
}

void TestDbtManifest::crossProjectReferences()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        readFile(u"dbt/cosmos/dev/dags/dbt/cross_project/downstream/target/manifest.json"_s);
    // dbt-loom puts the models of the other project into the manifest, so they are named by relation; the
    // other project's own manifest names them alike. (Dangling ones: see fusionManifest.)
    QVERIFY(hasEdge(batch, u"postgres:/postgres.platform.int_orders_enriched"_s,
                    u"postgres:/postgres.finance.dim_payment_methods"_s));
    QVERIFY(hasEdge(batch, u"postgres:/postgres.platform.raw_customers"_s,
                    u"postgres:/postgres.platform.stg_customers"_s));
    const std::vector<core::Product> products = entitiesOf<core::Product>(batch);
    QCOMPARE(products.size(), std::size_t(1));
    QCOMPARE(products.front().name, u"upstream"_s);
    QVERIFY(datasetOf(batch, u"model.downstream.fct_revenue"_s).product.isNull());
}

void TestDbtManifest::constraints()
{
    const core::Batch batch = readText(R"json({"metadata": {"adapter_type": "snowflake",
        "dbt_schema_version": "https://schemas.getdbt.com/dbt/manifest/v12.json"}, "nodes": {"model.p.orders": {
        "unique_id": "model.p.orders", "resource_type": "model", "name": "orders", "alias": "ORDERS",
        "database": "DB", "schema": "SC", "config": {"materialized": "incremental"},
        "constraints": [{"type": "primary_key", "columns": ["ID", "line"]},
                        {"type": "foreign_key", "columns": ["customer"], "to": "ref('customers')", "to_columns": ["id"]},
                        {"type": "check", "expression": "amount > 0"}],
        "columns":
{
    "id" : {"name" : "id", "data_type" : "number", "constraints" : [ {"type" : "not_null"} ]},
           "line" : {"name" : "line"},
                    "customer":
    {
        "name" : "customer",
                 "meta" : {"pii" : true, "classification" : "internal", "term" : "Customer"},
                          "constraints" : [ {"type" : "foreign_key", "expression" : "customers (id)"} ]
    }
}
}
}
, "child_map": { }
})json");
    const core::Dataset orders = datasetOf(batch, u"model.p.orders"_s);
    QCOMPARE(orders.type, u"table"_s);
    QCOMPARE(orders.identities, QStringList({u"snowflake:/db.sc.orders"_s, u"dbt:target/model.p.orders"_s}));
    QCOMPARE(orders.physicalName, u"DB.SC.ORDERS"_s);
    const core::Column id = columnOf(orders, u"id"_s);
    QCOMPARE(id.physicalType, u"number"_s);
    QCOMPARE(id.required, std::optional(true));
    QCOMPARE(id.primaryKeyPosition, std::optional(qint64(1)));
    QCOMPARE(columnOf(orders, u"line"_s).primaryKeyPosition, std::optional(qint64(2)));
    QCOMPARE(orders.relationships.front().to, QStringList{u"customers.id"_s});
    QCOMPARE(orders.rules.front().implementation, u"amount > 0"_s);
    const core::Column customer = columnOf(orders, u"customer"_s);
    QCOMPARE(customer.relationships.front().to, QStringList{u"customers.id"_s});
    QCOMPARE(customer.pii, std::optional(true));
    QCOMPARE(customer.classification, u"internal"_s);
    QCOMPARE(customer.terms, QStringList{u"Customer"_s});
}

void TestDbtManifest::metricsAndSemanticModels()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = readFile(u"dbt/artifacts-parser/manifest/v12/jaffle_shop/manifest_1.12.json"_s);
    const core::Dataset metric = datasetOf(batch, u"metric.jaffle_shop.count_lifetime_orders"_s);
    QCOMPARE(metric.type, u"metric"_s);
    QCOMPARE(metric.displayName, u"Count Lifetime Orders"_s);
    QCOMPARE(metric.description, u"Total count of orders per customer."_s);
    QCOMPARE(metric.identities, QStringList{u"dbt:metric.jaffle_shop.count_lifetime_orders"_s});
    QCOMPARE(metric.extra["type"_L1].toString(), u"simple"_s);
    const core::Dataset model = datasetOf(batch, u"semantic_model.jaffle_shop.customers"_s);
    QCOMPARE(model.columns.size(), std::size_t(5));
    QCOMPARE(model.columns.front().role, u"entity"_s);
    QCOMPARE(model.columns.front().transformLogic, u"customer_id"_s);
    QCOMPARE(model.columns.back().name, u"customer_type"_s);
    QCOMPARE(model.columns.back().role, u"dimension"_s);
    QVERIFY(hasEdge(batch, model.identities.front(), metric.identities.front()));
    QVERIFY(hasEdge(batch, u"duckdb:/jaffle_shop.main.customers"_s, model.identities.front()));
}

void TestDbtManifest::oldTestsFindTheirModel()
{
    MESHBOOK_NEED_CORPORA();
    // v2 content under a v12 name: no attached_node, and relationships depend on both ends.
    const core::Batch batch =
        readFile(u"openlineage/dbt-integration/no_test_metadata/target/manifest.json"_s);
    const core::Column customer = columnOf(datasetOf(batch, u"model.jaffle_shop.orders"_s), u"customer_id"_s);
    QCOMPARE(rulesOf(customer), QStringList({u"not_null"_s, u"relationships"_s}));
    QCOMPARE(customer.required, std::optional(true));
    const core::Batch large = readFile(u"openlineage/dbt-integration/large/target/manifest.json"_s);
    const core::Column status = columnOf(datasetOf(large, u"model.jaffle_shop.orders"_s), u"status"_s);
    QCOMPARE(status.enumValues,
             QStringList({u"placed"_s, u"shipped"_s, u"completed"_s, u"return_pending"_s, u"returned"_s}));
    QCOMPARE(datasetOf(large, u"model.jaffle_shop.orders"_s).identities.front(),
             u"snowflake:/demo_db.public.orders"_s);
}

void TestDbtManifest::noneIsNoDatabase()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        readFile(u"dbt/openmetadata-sample/ingestion/tests/unit/resources/datasets/manifest_null_db.json"_s);
    const core::Dataset model = datasetOf(batch, u"model.jaffle_shop.customers_null_db"_s);
    QCOMPARE(model.identities.front(), u"redshift:/dbt_jaffle.customers_null_db"_s);
}

void TestDbtManifest::fusionManifest()
{
    const core::Batch batch = readText(R"json({"metadata": {"adapter_type": "databricks", "project_name": "p",
        "dbt_schema_version": "https://schemas.getdbt.com/dbt/manifest/v20.json"}, "nodes": {"model.p.a": {
        "unique_id": "model.p.a", "resource_type": "model", "name": "a", "alias": "a", "database": "cat",
        "schema": "s", "meta": null, "tags": null, "columns": {}, "classifiers": ["gold"],
        "config": {"materialized": "table", "meta": {"owner": "Data"}, "tags": ["x"]},
        "depends_on": {"macros": [], "nodes_with_ref_location": [["model.p.b", {"line": 1, "col": 2}]]}}},
        "sources": {}, "parent_map": {}})json");
    QVERIFY(hasIssue(batch, u"dbt.drift"_s));
    QCOMPARE(batch.formatVersion, u"v20"_s);
    const core::Dataset model = datasetOf(batch, u"model.p.a"_s);
    QCOMPARE(model.tags, QStringList{u"x"_s});
    QCOMPARE(model.owners.front().party, u"Data"_s);
    QCOMPARE(model.extra["meta"_L1]["owner"_L1].toString(), u"Data"_s);
    QVERIFY(model.extra.contains("classifiers"_L1));
    QVERIFY(hasEdge(batch, u"model.p.b"_s, u"databricks:/cat.s.a"_s));
}

void TestDbtManifest::freshnessNullAndEmpty()
{
    const core::Batch batch =
        readText(R"json({"metadata": {"adapter_type": "postgres"}, "nodes": {}, "child_map": {},
        "sources": {"source.p.s.off": {"unique_id": "source.p.s.off", "name": "off", "schema": "s", "freshness": null},
                    "source.p.s.none": {"unique_id": "source.p.s.none", "name": "none", "schema": "s", "freshness": {}},
                    "source.p.s.one": {"unique_id": "source.p.s.one", "name": "one", "schema": "s",
                        "config": {"freshness": {"error_after": {"count": 2, "period": "hour"}, "warn_after": null}}}}})json");
    QVERIFY(datasetOf(batch, u"source.p.s.off"_s).extra.contains("freshness"_L1));
    QVERIFY(datasetOf(batch, u"source.p.s.off"_s).objectives.empty());
    QVERIFY(!datasetOf(batch, u"source.p.s.none"_s).extra.contains("freshness"_L1));
    QVERIFY(datasetOf(batch, u"source.p.s.none"_s).objectives.empty());
    const core::Dataset one = datasetOf(batch, u"source.p.s.one"_s);
    QCOMPARE(one.objectives.size(), std::size_t(1));
    QCOMPARE(one.objectives.front().level, u"error"_s);
    QCOMPARE(one.objectives.front().number, std::optional(7200.0));
}

void TestDbtManifest::deprecationAndUnitTests()
{
    const core::Batch batch =
        readText(R"json({"metadata": {"adapter_type": "postgres", "generated_at": "2026-01-01T00:00:00Z"},
        "nodes": {"model.p.old": {"unique_id": "model.p.old", "resource_type": "model", "name": "old", "schema": "s",
                      "version": 1, "latest_version": 2, "deprecation_date": "2025-06-01T00:00:00+00:00"},
                  "model.p.new": {"unique_id": "model.p.new", "resource_type": "model", "name": "new", "schema": "s",
                      "deprecation_date": "2026-06-01T00:00:00+00:00", "config": {"contract": {"enforced": true}}},
                  "test.p.far": {"unique_id": "test.p.far", "resource_type": "test", "name": "far", "raw_code": "select 1",
                      "config": {"severity": "warn", "warn_if": ">10", "error_if": ">20", "where": "x"},
                      "depends_on": {"nodes": ["model.other.thing"]}}},
        "unit_tests": {"unit_test.p.new.t": {"unique_id": "unit_test.p.new.t", "name": "t",
                      "depends_on": {"nodes": ["model.p.new"]}}}, "child_map": {}})json");
    const core::Dataset old = datasetOf(batch, u"model.p.old"_s);
    QCOMPARE(old.lifecycle, core::Lifecycle::Deprecated);
    QCOMPARE(old.version, u"1"_s);
    QCOMPARE(old.extra["latest_version"_L1].toInt(), 2);
    const core::Dataset next = datasetOf(batch, u"model.p.new"_s);
    QCOMPARE(next.lifecycle, core::Lifecycle::Unknown);
    QCOMPARE(next.extra["contract"_L1]["enforced"_L1].toBool(), true);
    QCOMPARE(next.rules.front().metric, u"unit_test"_s);
    const core::Dataset far = datasetOf(batch, u"model.other.thing"_s);
    QVERIFY(far.implied);
    QCOMPARE(far.rules.front().comparison, u"mustBeLessOrEqualTo"_s);
    QCOMPARE(far.rules.front().thresholds, QStringList{u"10"_s});
    QCOMPARE(far.rules.front().extra["error_if"_L1].toString(), u">20"_s);
}

void TestDbtManifest::wrongTypesAreToldAndSurvived()
{
    const core::Batch batch = readText(R"json({"metadata": {"adapter_type": ["x"], "dbt_schema_version": 12},
        "child_map": 7, "parent_map": [1], "groups": "x", "sources": [1, 2], "exposures": {"e": 1, "f": {"owner": [[]], "url": {}}},
        "metrics": {"m": {"depends_on": "x"}}, "semantic_models": {"s": {"entities": {"a": 1}, "measures": [1, {}]}},
        "unit_tests": [], "nodes": {"a": null, "b": [], "model.p.c": {"resource_type": "model", "name": {"x": 1},
            "columns": [1], "constraints": {"type": 1}, "tags": {"a": 1}, "meta": "x", "config": [], "depends_on": [],
            "database": [], "schema": {}, "alias": [], "primary_key": {"a": 1}},
            "model.p.d": {"resource_type": "model", "columns": {"x": 1, "y": {"name": [], "constraints": [1, {"type": []}]}}},
            "test.p.e": {"resource_type": "test", "test_metadata": {"kwargs": []}, "depends_on": {"nodes": {"a": 1}}},
            "test.p.f": {"resource_type": "test", "test_metadata": [], "depends_on": {"nodes": [["model.p.d"], "model.p.d"]}}}})json");
    QVERIFY(hasIssue(batch, u"dbt.type"_s));
    QVERIFY(!datasetOf(batch, u"model.p.c"_s).nativeId.isNull());
    QCOMPARE(datasetOf(batch, u"model.p.d"_s).columns.size(), std::size_t(1));
    for (const core::Issue &issue : batch.issues)
        QVERIFY(issue.at.isKnown());
}

void TestDbtManifest::issuesAreBounded()
{
    QByteArray json = R"({"child_map": {}, "nodes": {)";
    for (int i = 0; i < 5000; ++i)
        json += '"' + QByteArray::number(i) + "\": 1,";
    const core::Batch batch = readText(json + R"("x": 1}})");
    QVERIFY(batch.issues.size() < 300);
}

QTEST_GUILESS_MAIN(TestDbtManifest)
#include "tst_dbtmanifest.moc"
