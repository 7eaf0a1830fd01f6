// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifestreading.h"

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
using namespace meshbook::tests::dbt;

namespace {

core::Batch readFile(const QString &relative)
{
    return batchOf(reader, corporaPath(relative));
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
    void metricsAndSemanticModels();
    void oldTestsFindTheirModel();
    void noneIsNoDatabase();
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
    // The model's query stands once, at the first of them.
    QStringList queries;
    for (const core::Edge &edge : batch.edges) {
        if (edge.job == "model.sample_dbt.payments_base"_L1 && !edge.sql.isEmpty())
            queries << edge.sql;
    }
    QCOMPARE(queries.size(), 1);
    QVERIFY(queries.constFirst().contains("select"_L1, Qt::CaseInsensitive));
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

QTEST_GUILESS_MAIN(TestDbtManifest)
#include "tst_dbtmanifest.moc"
