// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityfields.h"

#include "formats/datahub/datahubreader.h"
#include "support/corpora.h"

#include <QTest>

using namespace meshbook;
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

constexpr auto bootstrap = "examples/mce_files/bootstrap_mce.json";
constexpr auto showcase = "datapacks/showcase-ecommerce/02-data.json";
constexpr auto cypress = "ui-lineage/smoke-test/tests/cypress/data.json";
constexpr auto dbtEvents = "dbt-with-golden/dbt_test_events_golden.json";

// Written from reading the files.
const std::vector<Subject> subjects{
    {bootstrap,
     "urn:li:dataset:(urn:li:dataPlatform:hive,SampleHiveDataset,PROD)",
     {{"identities", "hive:/samplehivedataset"},
      {"name", "SampleHiveDataset"},
      {"platform", "hive"},
      {"environment", "PROD"},
      {"type", "table"},
      {"tags", "Legacy"},
      {"owners[jdoe/DATAOWNER].role", "DATAOWNER"},
      {"owners[datahub/DATAOWNER].role", "DATAOWNER"},
      {"rowCount", "4500"},
      {"sizeBytes", "842000200000"},
      {"columns[field_foo].description", "Foo field description"},
      {"columns[field_foo].logicalType", "boolean"},
      {"columns[field_foo].physicalType", "varchar(100)"},
      {"columns[field_foo].primaryKey", "true"},
      {"columns[field_foo].required", "true"},
      {"columns[field_bar].primaryKey", "false"}}},
    {bootstrap,
     "urn:li:dataset:(urn:li:dataPlatform:kafka,SampleKafkaDataset,PROD)",
     {{"identities", "kafka:/SampleKafkaDataset"},
      {"type", "topic"},
      {"columns[field_foo_2].tags", "NeedsDocumentation"},
      {"columns[id].description", "Id specifying which partition the message should go to"}}},
    {bootstrap,
     "urn:li:glossaryTerm:SavingAccount",
     {{"identities",
       "datahub/savingaccount|datahub/clientsandaccounts.savingaccount|urn:li:glossaryTerm:SavingAccount"},
      {"glossary", "datahub"},
      {"parent", "datahub/clientsandaccounts/"},
      {"name", "SavingAccount"},
      {"sourceName", "FIBO"},
      {"sourceUrl",
       "https://spec.edmcouncil.org/fibo/ontology/FBC/FunctionalEntities/FinancialServicesEntities/"
       "BankingProduct"},
      {"owners[jdoe/DATAOWNER].role", "DATAOWNER"}}},
    {bootstrap,
     "urn:li:glossaryNode:ClientsAndAccounts",
     {{"identities", "datahub/clientsandaccounts/|urn:li:glossaryNode:ClientsAndAccounts"},
      {"folder", "true"}}},
    {bootstrap,
     "urn:li:dashboard:(looker,baz)",
     {{"identities", "dashboard:looker/baz"},
      {"name", "Baz Dashboard"},
      {"type", "dashboard"},
      {"platform", "looker"},
      {"description", "Baz Dashboard"},
      {"created", "2025-03-24T01:00:00Z"},
      {"owners[bfoo/DATAOWNER].role", "DATAOWNER"}}},
    {bootstrap,
     "urn:li:dataJob:(urn:li:dataFlow:(airflow,dag_abc,PROD),task_123)",
     {{"identities",
       "airflow/dag_abc.task_123|urn:li:dataJob:(urn:li:dataFlow:(airflow,dag_abc,PROD),task_123)"},
      {"name", "User Creations"},
      {"namespace", "airflow"},
      {"type", "SQL"},
      {"parent", "airflow/dag_abc"}}},
    {bootstrap,
     "urn:li:corpGroup:jdoe",
     {{"type", "team"}, {"email", "jdoe@linkedin.com"}, {"members[jdoe].role", "admin"}}},
    {bootstrap,
     "urn:li:mlFeatureTable:(urn:li:dataPlatform:feast,user_features)",
     {{"type", "featuretable"},
      {"columns[user_id].primaryKey", "true"},
      {"columns[regions].logicalType", "SEQUENCE"}}},
    {showcase,
     "urn:li:dataset:(urn:li:dataPlatform:snowflake,b2fd91.order_entry_db.analytics.order_details,PROD)",
     {{"identities",
       "snowflake:/b2fd91.order_entry_db.analytics.order_details|"
       "dbt:/b2fd91.ORDER_ENTRY_DB.analytics.order_details"},
      {"name", "ORDER_DETAILS"},
      {"physicalName", "b2fd91.ORDER_ENTRY_DB.ANALYTICS.ORDER_DETAILS"},
      {"description", "Details of orders."},
      {"type", "table"},
      {"domain", "Acme Corporation/Ecommerce Operations"},
      {"project", "ORDER_ENTRY_DB.ANALYTICS"},
      {"rowCount", "27020"},
      {"sizeBytes", "2010624"},
      {"created", "2026-01-28T00:09:15Z"},
      {"product", "urn:li:dataProduct:b2fd91.e0e95662-34bb-42fc-9dcc-29002bbbfeda"},
      {"owners[DataHub SE Team/TECHNICAL_OWNER].role", "TECHNICAL_OWNER"},
      {"owners[b2fd91.brock1@example.com/DATA_STEWARD].role", "DATA_STEWARD"},
      {"terms",
       "datahub/b2fd91.1598cf93-c199-43a1-8833-fce96faa9a1a|"
       "datahub/b2fd91.e7106c45-b307-4eb6-9c8c-e7fff15f095a|"
       "datahub/b2fd91.42266719-3cab-42b8-a8d2-49d782876dbc|"
       "datahub/b2fd91.26e268c3-3688-4281-949e-8c1aa2600c02"},
      {"columns[customer_id].terms", "datahub/b2fd91.1598cf93-c199-43a1-8833-fce96faa9a1a"},
      {"columns[order_id].physicalType", "NUMBER(38,0)"},
      {"columns[order_id].required", "false"}}},
    {showcase,
     "urn:li:dataset:(urn:li:dataPlatform:dbt,b2fd91.ORDER_ENTRY_DB.analytics.order_details,PROD)",
     {{"identities",
       "snowflake:/b2fd91.order_entry_db.analytics.order_details|"
       "dbt:/b2fd91.ORDER_ENTRY_DB.analytics.order_details"},
      {"type", "model"},
      {"tags", "PII_Data|Authoritative Source"},
      {"extra.structuredProperties.showcase.dataQualityScore", "(absent)"},
      {"extra.viewLanguage", "SQL"}}},
    {showcase,
     "urn:li:glossaryTerm:b2fd91.f5bb0410-d9cd-4b24-ade4-361ff6bde7ea",
     {{"identities",
       "datahub/b2fd91.f5bb0410-d9cd-4b24-ade4-361ff6bde7ea|datahub/certification.certified|"
       "urn:li:glossaryTerm:b2fd91.f5bb0410-d9cd-4b24-ade4-361ff6bde7ea"},
      {"name", "Certified"},
      {"parent", "datahub/b2fd91.bab76c0a-93e5-45bd-bce8-2f7f5dbb275b/"}}},
    {showcase,
     "urn:li:corpuser:b2fd91.brock1@example.com",
     {{"type", "person"},
      {"displayName", "David Kim"},
      {"email", "david.kim@example.com"},
      {"parent", "DataHub SE Team"}}},
    {cypress,
     "urn:li:domain:subdomain",
     {{"identities", "testing/subdomain|subdomain|urn:li:domain:subdomain"},
      {"name", "Subdomain"},
      {"parent", "Testing"}}},
    {cypress,
     "urn:li:dataProduct:testing",
     {{"identities", "testing/testing|/testing|urn:li:dataProduct:testing"},
      {"name", "Testing"},
      {"domain", "Testing"},
      {"datasets", "dashboard:looker/cypress_baz"},
      {"description", "My testing data product"}}},
    {cypress,
     "urn:li:glossaryTerm:CypressNode.CypressTerm",
     {{"parent", "datahub/cypressnode/"}, {"domain", "Testing"}}},
    {dbtEvents,
     "urn:li:dataset:(urn:li:dataPlatform:dbt,calm-pagoda-323403.jaffle_shop.customers,PROD)",
     {{"name", "customers"},
      {"description",
       "This table has basic information about a customer, as well as some derived facts based on a "
       "customer's orders"},
      {"columns[customer_id].description", "This is a unique identifier for a customer"},
      {"columns[customer_id].physicalType", "INT64"},
      {"extra.materialized", "true"}}},
};

} // namespace

class DataHubFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void fields_data();
    void fields();
    void showcaseLineage();
    void patchedLineage();
    void rulesAndObservations();
    void implied();
};

void DataHubFieldsTest::fields_data()
{
    QTest::addColumn<int>("subject");
    for (int i = 0; i < static_cast<int>(subjects.size()); ++i)
        QTest::newRow(subjects[static_cast<size_t>(i)].id) << i;
}

void DataHubFieldsTest::fields()
{
    MESHBOOK_NEED_CORPORA();
    QFETCH(int, subject);
    const Subject &want = subjects[static_cast<size_t>(subject)];
    const core::Batch batch = tests::batchOf(
        formats::DataHubReader(), tests::corporaPath(u"datahub/"_s + QLatin1StringView(want.file)));
    const core::AnyEntity *entity = tests::entityById(batch, QString::fromUtf8(want.id));
    QVERIFY(entity != nullptr);
    for (const Check &check : want.checks)
        QCOMPARE(QLatin1StringView(check.path) + u": "_s
                     + tests::fieldText(*entity, QString::fromUtf8(check.path)),
                 QLatin1StringView(check.path) + u": "_s + QString::fromUtf8(check.value));
    QVERIFY(core::header(*entity).at.isKnown());
}

void DataHubFieldsTest::showcaseLineage()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = tests::batchOf(formats::DataHubReader(),
                                             tests::corporaPath(u"datahub/"_s + QLatin1StringView(showcase)));
    const QString details = u"snowflake:/b2fd91.order_entry_db.analytics.order_details"_s;
    const QStringList edges = tests::edgesOf(batch, details);
    QVERIFY(edges.contains(u"snowflake:/b2fd91.order_entry_db.order_entry.countries[country_name] -> "_s
                           + details + u"[billing_country]"_s));
    // Charts read columns of the tables behind them.
    QCOMPARE(tests::edgesOf(batch, u"chart:tableau/b2fd91.89f38fd7-058d-b66a-6db0-4f85f105468a"_s).size(), 4);
    // Edges of jobs name their job.
    const auto job = std::find_if(batch.edges.begin(), batch.edges.end(),
                                  [](const core::Edge &edge) { return edge.job.startsWith("spark/"_L1); });
    QVERIFY(job != batch.edges.end());
    QCOMPARE(tests::entitiesOf<core::Product>(batch).size(), size_t(5));
    QCOMPARE(tests::entitiesOf<core::Glossary>(batch).size(), size_t(1));
}

void DataHubFieldsTest::patchedLineage()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        tests::batchOf(formats::DataHubReader(),
                       tests::corporaPath(u"datahub/goldens-lineage/powerbi/golden_test_container.json"_s));
    int dashboards = 0;
    for (const core::Dataset &dataset : tests::entitiesOf<core::Dataset>(batch)) {
        if (dataset.type == "dashboard"_L1 && dataset.name == "test_dashboard"_L1) {
            ++dashboards;
            QVERIFY(!tests::edgesOf(batch, dataset.identities.first()).isEmpty());
            QCOMPARE(dataset.description, u"Description of test dashboard"_s);
        }
    }
    QVERIFY(dashboards > 0);
}

void DataHubFieldsTest::rulesAndObservations()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = tests::batchOf(
        formats::DataHubReader(), tests::corporaPath(u"datahub/"_s + QLatin1StringView(bootstrap)));
    const core::AnyEntity *hive =
        tests::entityById(batch, u"urn:li:dataset:(urn:li:dataPlatform:hive,SampleHiveDataset,PROD)"_s);
    QVERIFY(hive != nullptr);
    const auto &rules = std::get<core::Dataset>(*hive).rules;
    QCOMPARE(rules.size(), size_t(1));
    QCOMPARE(rules.front().id, u"urn:li:assertion:358c683782c93c2fc2bd4bdd4fdb0153"_s);
    QCOMPARE(rules.front().metric, u"expect_column_values_to_equal"_s);
    QCOMPARE(rules.front().comparison, u"mustBe"_s);
    QCOMPARE(rules.front().thresholds, QStringList{u"true"_s});
    QCOMPARE(rules.front().element, u"field_foo"_s);
    QCOMPARE(rules.front().engine, u"great-expectations"_s);
    int rows = 0;
    int verdicts = 0;
    int updates = 0;
    for (const core::Observation &seen : batch.observations) {
        if (seen.rule == rules.front().id) {
            ++verdicts;
            QCOMPARE(seen.status, core::ObservationStatus::Pass);
            QCOMPARE(seen.run, u"2025-12-28T12:00:00Z"_s);
            QCOMPARE(seen.at.toMSecsSinceEpoch(), qint64(1769743542856));
        }
        if (seen.metric == "rowCount"_L1 && seen.subject.key == "hive:/samplehivedataset"_L1)
            ++rows;
        if (seen.metric == "lastUpdated"_L1)
            ++updates;
    }
    QCOMPARE(verdicts, 1);
    QCOMPARE(rows, 2);
    QCOMPARE(updates, 2);
}

void DataHubFieldsTest::implied()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = tests::batchOf(
        formats::DataHubReader(), tests::corporaPath(u"datahub/"_s + QLatin1StringView(bootstrap)));
    QSet<QString> names;
    for (const core::AnyEntity &any : batch.entities) {
        const core::Entity &entity = core::header(any);
        QVERIFY(!entity.identities.isEmpty());
        QVERIFY(!entity.name.isEmpty());
        for (const QString &identity : entity.identities)
            names.insert(core::toText(core::kindOf(any)) + u' ' + identity);
        names.insert(core::toText(core::kindOf(any)) + u' ' + entity.nativeId);
    }
    // Nothing dangles: every end of every edge is an entity, described or implied.
    for (const core::Edge &edge : batch.edges) {
        QVERIFY2(names.contains(core::toText(edge.from.kind) + u' ' + edge.from.key),
                 qPrintable(edge.from.key));
        QVERIFY2(names.contains(core::toText(edge.to.kind) + u' ' + edge.to.key), qPrintable(edge.to.key));
    }
    for (const core::AnyEntity &any : batch.entities) {
        for (const core::Ownership &owner : core::header(any).owners)
            QVERIFY2(names.contains(u"team "_s + owner.party.toLower()), qPrintable(owner.party));
    }
}

QTEST_GUILESS_MAIN(DataHubFieldsTest)
#include "tst_datahubfields.moc"
