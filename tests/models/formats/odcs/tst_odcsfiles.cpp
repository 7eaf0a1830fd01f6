// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odcs/odcsreader.h"
#include "support/corpora.h"
#include "tests/models/formats/odcs/entitylookup.h"

#include <QTest>

using namespace meshbook;
using namespace Qt::Literals::StringLiterals;
using core::EntityKind;

namespace {

struct Expectation {
    EntityKind kind;
    const char *name; ///< of the entity; empty for the first of its kind
    const char *path;
    const char *value;
};

constexpr EntityKind contract = EntityKind::Contract;
constexpr EntityKind dataset = EntityKind::Dataset;

/// Read off the files by hand.
const Expectation full320[] = {
    {contract, "", "nativeId", "53581432-6c55-4ba2-a65f-72344a91553a"},
    {contract, "", "identities/0", "53581432-6c55-4ba2-a65f-72344a91553a@1.1.0"},
    {contract, "", "name", "my quantum"},
    {contract, "", "standard", "ODCS"},
    {contract, "", "standardVersion", "v3.2.0"},
    {contract, "", "shapeVersion", "-"},
    {contract, "", "status", "active"},
    {contract, "", "lifecycle", "active"},
    {contract, "", "domain", "seller"},
    {contract, "", "product", "my quantum"},
    {contract, "", "tenant", "ClimateQuantumInc"},
    {contract, "", "purpose", "Views built on top of the seller tables."},
    {contract, "", "usage", "Predict sales over time"},
    {contract, "", "limitations", "Data based on seller perspective, no buyer information"},
    {contract, "", "created", "2022-11-15T02:59:43+00:00"},
    {contract, "", "price/amount", "9.95"},
    {contract, "", "price/currency", "USD"},
    {contract, "", "price/unit", "megabyte"},
    {contract, "", "tags", "[\"transactions\"]"},
    {contract, "", "extra/refRulesetName", "gcsc.ruleset.name"},
    {contract, "", "extra/dataprocClusterName", "[\"cluster name\"]"},
    {contract, "", "members/size", "3"},
    {contract, "", "members/0/replacedBy", "mhopper"},
    {contract, "", "members/2/description", "Keeper of the grail"},
    {contract, "", "owners/0/party", "my-team"},
    {contract, "", "owners/1/party", "daustin"},
    {contract, "", "roles/3/access", "write"},
    {contract, "", "roles/0/secondLevelApprovers", "mandolorian"},
    {contract, "", "support/size", "4"},
    {contract, "", "support/3/scope", "issues"},
    {contract, "", "servers/0/namespace", "postgres://localhost:5432"},
    {contract, "", "servers/0/location/port", "5432"},
    {contract, "", "objectives/size", "8"},
    {contract, "", "objectives/0/kind", "latency"},
    {contract, "", "objectives/0/number", "345600"},
    {contract, "", "objectives/0/element", "tab1.txn_ref_dt"},
    {contract, "", "objectives/1/element", "-"},
    {contract, "", "objectives/6/driver", "regulatory"},
    {contract, "", "objectives/6/value", "09:00-08:00"},
    {contract, "", "references/type=canonical/description",
     "Canonical URL to the latest version of the contract."},
    {contract, "", "datasets/0", "postgres://localhost:5432/pypl-edw.pp_access_views.tbl_1"},
    {dataset, "tbl", "identities/0", "postgres://localhost:5432/pypl-edw.pp_access_views.tbl_1"},
    {dataset, "tbl", "nativeId", "contract:53581432-6c55-4ba2-a65f-72344a91553a/tbl"},
    {dataset, "tbl", "contract", "53581432-6c55-4ba2-a65f-72344a91553a@1.1.0"},
    {dataset, "tbl", "type", "table"},
    {dataset, "tbl", "platform", "postgres"},
    {dataset, "tbl", "businessName", "Core Payment Metrics"},
    {dataset, "tbl", "granularity", "Aggregation on columns txn_ref_dt, pmt_txn_id"},
    {dataset, "tbl", "terms", "[\"https://catalog.data.gov/dataset/air-quality\"]"},
    {dataset, "tbl", "extra/business-key", "[\"txn_ref_dt\",\"rcvr_id\"]"},
    {dataset, "tbl", "relationships/0/from", "[\"tbl.rcvr_id\",\"tbl.rcvr_cntry_code\"]"},
    {dataset, "tbl", "relationships/0/cardinality", "many-to-one"},
    {dataset, "tbl", "rules/0/metric", "rowCount"},
    {dataset, "tbl", "rules/0/comparison", "mustBeGreaterThan"},
    {dataset, "tbl", "rules/0/thresholds", "[\"1000000\"]"},
    {dataset, "tbl", "rules/0/extra/method", "reconciliation"},
    {dataset, "tbl", "rules/0/id", "53581432-6c55-4ba2-a65f-72344a91553a/tbl:rowCount"},
    {dataset, "tbl", "columns/0/path", "transaction_reference_date"},
    {dataset, "tbl", "columns/0/physicalName", "txn_ref_dt"},
    {dataset, "tbl", "columns/0/required", "false"},
    {dataset, "tbl", "columns/0/primaryKeyPosition", "-"},
    {dataset, "tbl", "columns/0/partitioned", "true"},
    {dataset, "tbl", "columns/0/partitionPosition", "1"},
    {dataset, "tbl", "columns/0/transformSources/size", "3"},
    {dataset, "tbl", "columns/0/examples", "[\"2022-10-03\",\"2020-01-28\"]"},
    {dataset, "tbl", "columns/0/at/line", "68"},
    {dataset, "tbl", "columns/1/primaryKeyPosition", "1"},
    {dataset, "tbl", "columns/1/relationships/0/from", "[\"tbl.rcvr_id\"]"},
    {dataset, "tbl", "columns/1/relationships/0/to", "[\"receivers.id\"]"},
    {dataset, "tbl", "columns/2/enumValues", "[\"US\",\"CA\",\"MX\"]"},
    {dataset, "tbl", "columns/2/encryptedName", "rcvr_cntry_code_encrypted"},
    {dataset, "tbl", "columns/2/rules/0/severity", "error"},
    {dataset, "tbl", "columns/2/rules/0/schedule", "0 20 * * *"},
    {dataset, "tbl", "columns/2/rules/0/dimension", "completeness"},
    {dataset, "tbl", "columns/2/references/size", "3"},
    {dataset, "tbl", "columns/2/terms/size", "1"},
    {dataset, "receivers", "columns/path=receiver_attributes/options/key/description", "Attribute name."},
    {dataset, "receivers", "columns/path=receiver_attributes{}/logicalType", "string"},
    {dataset, "receivers", "columns/path=receiver_type/relationships/0/type", "foreignKey"},
    {EntityKind::Domain, "seller", "implied", "true"},
    {EntityKind::Product, "my quantum", "identities/0", "seller/my quantum"},
    {EntityKind::Product, "my quantum", "contracts", "-"},
    {EntityKind::Team, "my-team", "description", "The team owning the data contract"},
};

const Expectation full222[] = {
    {contract, "", "nativeId", "53581432-6c55-4ba2-a65f-72344a91553a"},
    {contract, "", "standardVersion", "v2.2.2"},
    {contract, "", "shapeVersion", "-"},
    {contract, "", "product", "my quantum"},
    {contract, "", "domain", "seller"},
    {contract, "", "lifecycle", "active"},
    {contract, "", "support/0/url", "mailto:product-dl@ClimateQuantum.org"},
    {contract, "", "support/1/channel", "#product-help"},
    {contract, "", "support/2/url", "https://product-feedback.com/sellers"},
    {contract, "", "servers/0/type", "postgresql"},
    {contract, "", "servers/0/namespace", "postgres://localhost:5432"},
    {contract, "", "members/2/description", "Keeper of the grail"},
    {contract, "", "members/0/dateOut", "2022-10-01"},
    {contract, "", "owners/0/party", "daustin"},
    {contract, "", "owners/size", "1"},
    {contract, "", "objectives/0/element", "tab1.txn_ref_dt"},
    {contract, "", "extra/username", "-"},
    {contract, "", "extra/password", "-"},
    {contract, "", "extra/systemInstance", "instance.ClimateQuantum.org"},
    {contract, "", "extra/type", "tables"},
    {dataset, "tbl", "identities/0", "postgres://localhost:5432/pypl-edw.pp_access_views.tbl_1"},
    {dataset, "tbl", "physicalName", "tbl_1"},
    {dataset, "tbl", "extra/priorTableName", "seller_table"},
    {dataset, "tbl", "columns/size", "3"},
    {dataset, "tbl", "columns/0/name", "txn_ref_dt"},
    {dataset, "tbl", "columns/0/required", "true"},
    {dataset, "tbl", "columns/0/partitioned", "true"},
    {dataset, "tbl", "columns/0/examples", "[\"2022-10-03\",\"2020-01-28\"]"},
    {dataset, "tbl", "columns/0/transformSources/size", "3"},
    {dataset, "tbl", "columns/1/primaryKey", "true"},
    {dataset, "tbl", "columns/1/extra/clusterKeyPosition", "1"},
    {dataset, "tbl", "columns/2/encryptedName", "rcvr_cntry_code_encrypted"},
    {dataset, "tbl", "columns/2/rules/0/name", "nullCheck"},
    {dataset, "tbl", "columns/2/rules/0/metric", "NullCheck"},
    {dataset, "tbl", "columns/2/rules/0/engine", "Elevate"},
    {dataset, "tbl", "columns/2/rules/0/implementation", "DQ.rw.tab1_2_0_0.rcvr_cntry_code.NullCheck"},
    {dataset, "tbl", "columns/2/rules/0/type", "custom"},
    {dataset, "tbl", "columns/2/rules/0/schedule", "0 20 * * *"},
    {dataset, "tbl", "rules/0/extra/type", "reconciliation"},
};

const Expectation full302[] = {
    {contract, "", "standardVersion", "v3.0.2"},
    {contract, "", "members/1/username", "mhopper"},
    {contract, "", "references/0/type", "privacy-statement"},
    {dataset, "tbl", "columns/2/rules/0/metric", "nullCheck"},
    {dataset, "tbl", "columns/2/rules/0/type", "library"},
    {dataset, "tbl", "rules/0/metric", "countCheck"},
};

const Expectation maps[] = {
    {dataset, "products", "identities/0", "contract:7d2c4f6a-9b1e-4d3a-8c5f-1a2b3c4d5e6f/products"},
    {dataset, "products", "columns/path=user_preferences{}/description", "Preference value."},
    {dataset, "products", "columns/path=daily_counts{}/options/minimum", "0"},
    {dataset, "products", "columns/path=product_details{}/description", "Localised product detail."},
    {dataset, "products", "columns/path=product_details{}.currency/physicalType", "CHAR(3)"},
    {dataset, "products", "columns/path=product_details{}.name/required", "true"},
    {dataset, "products", "columns/path=tag_scores{}/logicalType", "array"},
    {dataset, "products", "columns/path=tag_scores{}[]/logicalType", "number"},
    {dataset, "products", "columns/size", "13"},
};

const Expectation measures[] = {
    {contract, "", "name", "turnover_metrics"},
    {dataset, "turnover", "synonyms", "[\"Sales metrics\",\"Chiffre d'affaires\"]"},
    {dataset, "turnover", "extra/synonyms/1/locale", "fr-FR"},
    {dataset, "turnover", "columns/path=country_code_dim/role", "dimension"},
    {dataset, "turnover", "columns/path=total_turnover_euros/role", "measure"},
    {dataset, "turnover", "columns/path=total_turnover_euros/transformLogic", "SUM(turnover_euros)"},
    {dataset, "turnover", "columns/path=total_turnover_euros/synonyms",
     "[\"TO\",\"Sales\",\"Chiffre d'affaires\"]"},
    {dataset, "turnover", "columns/path=order_id/role", "-"},
};

const Expectation shipments[] = {
    {contract, "", "identities/0", "fulfillment_shipments_v1@1.0.2"},
    {contract, "", "shapeVersion", "v3.0.2"},
    {contract, "", "lifecycle", "draft"},
    {contract, "", "tags", "[\"datalocation:EU\"]"},
    {contract, "", "servers/0/namespace", "bigquery"},
    {dataset, "shipments", "identities/0", "bigquery:/acme_shipments_prod.shipments_v1.shipments_v1"},
    {dataset, "shipments", "environment", "production"},
    {dataset, "shipments", "columns/path=shipment_id/classification", "internal"},
    {dataset, "shipments", "columns/path=shipment_id/terms/0",
     "http://localhost:8080/demo203502625092/definitions/fulfillment/shipment_id"},
    {dataset, "shipments", "columns/path=inline_object_definition/rules/0/type", "text"},
    {dataset, "shipments", "columns/path=address.street/examples", "[\"Marienplatz 1\"]"},
};

const Expectation changelog[] = {
    {contract, "", "extra/description/sensitivity", "internal"},
    {contract, "", "extra/owner", "data-platform-team"},
    {contract, "", "roles/0/role", "reader"},
    {contract, "", "roles/0/extra/server", "production"},
    {contract, "", "roles/2/role", "admin"},
    {contract, "", "servers/0/namespace", "-"},
    {contract, "", "objectives/0/unitIso", "1"},
    {contract, "", "objectives/1/number", "0.5"},
    {contract, "", "owners/0/party", "Data Platform"},
    {contract, "", "members/0/role", "lead"},
    {dataset, "orders", "identities/0", "snowflake:/prod_db.orders_tbl"},
    {dataset, "orders", "columns/path=total_amount/pii", "false"},
    {dataset, "orders", "columns/path=total_amount/rules/0/name", "positive"},
};

const Expectation kafka[] = {
    {dataset, "Orders", "identities/0",
     "kafka://pkc-7xoy1.eu-central-1.aws.confluent.cloud:9092/orders.avro.v1"},
    {dataset, "Orders", "type", "topic"},
    {dataset, "Orders", "platform", "kafka"},
};

const Expectation leftovers[] = {
    {contract, "", "shapeVersion", "-"},
    {contract, "", "objectives/0/kind", "freshness"},
    {contract, "", "objectives/0/number", "3600"},
    {dataset, "my_table", "identities/0", "postgres://localhost:5432/test.public.my_table"},
    {dataset, "my_table", "columns/path=field_one/required", "true"},
    {dataset, "my_table", "columns/path=field_two/required", "false"},
    {dataset, "my_table", "columns/path=field_one/unique", "true"},
    {dataset, "my_table", "columns/path=field_two/options/minimum", "10"},
};

// A contract of 2022 with keys and a driver of its own kind.
const Expectation adventure[] = {
    {contract, "", "servers/0/type", "postgresql"},
    {contract, "", "servers/0/namespace", "postgres://localhost"},
    {dataset, "department", "platform", "postgres"},
    {dataset, "department", "columns/0/primaryKey", "true"},
    {dataset, "department", "columns/0/required", "true"},
    {dataset, "department", "columns/1/primaryKey", "false"},
    {dataset, "department", "columns/0/extra", "{\"clusterStatus\":false}"}, // nothing else is left over
};

} // namespace

class TestOdcsFiles : public QObject {
    Q_OBJECT

private slots:
    void readsFields_data();
    void readsFields();
};

void TestOdcsFiles::readsFields_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<const Expectation *>("expected");
    QTest::addColumn<int>("count");
    const auto add = [](const char *file, const auto &expected) {
        QTest::newRow(file) << QString::fromLatin1(file) << &expected[0] << int(std::size(expected));
    };
    add("odcs/v3.2.0-dev/all/full-example.odcs.yaml", full320);
    add("odcs/v2.2.2/docs/examples/all/full-example.yaml", full222);
    add("odcs/v3.0.2/docs/examples/all/full-example.odcs.yaml", full302);
    add("odcs/v3.2.0-dev/schema/map.odcs.yaml", maps);
    add("odcs/v3.2.0-dev/schema/measures-and-dimensions.odcs.yaml", measures);
    add("datacontract-cli/tests/fixtures/excel/shipments-odcs.yaml", shipments);
    add("datacontract-cli/tests/fixtures/changelog/unit/changelog_unit_v1.yaml", changelog);
    add("odcs/v3.1.0-main/server/kafka-server.odcs.yaml", kafka);
    add("datacontract-cli/tests/fixtures/postgres/servicelevels.odcs.yaml", leftovers);
    add("odcs/v2.2.2/docs/examples/all/postgresql-adventureworks-contract.yaml", adventure);
}

void TestOdcsFiles::readsFields()
{
    MESHBOOK_NEED_CORPORA();
    QFETCH(QString, file);
    QFETCH(const Expectation *, expected);
    QFETCH(int, count);
    const core::Batch batch = tests::batchOf(formats::OdcsReader(), tests::corporaPath(file));
    QCOMPARE(batch.format, u"odcs"_s);
    for (int i = 0; i < count; ++i) {
        const Expectation &e = expected[i];
        const QJsonObject entity = tests::entityNamed(batch, e.kind, QString::fromUtf8(e.name));
        QVERIFY2(!entity.isEmpty(), e.name);
        const QString actual = tests::textAt(entity, QString::fromUtf8(e.path));
        if (actual != QString::fromUtf8(e.value))
            qWarning() << e.name << e.path;
        QCOMPARE(actual, QString::fromUtf8(e.value));
    }
}

QTEST_GUILESS_MAIN(TestOdcsFiles)
#include "tst_odcsfiles.moc"
