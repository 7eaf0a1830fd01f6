// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dcs/dcsreader.h"
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
constexpr EntityKind term = EntityKind::Term;

/// Read off the files by hand.
const Expectation orders[] = {
    {contract, "", "identities/0", "orders-latest@2.0.0"},
    {contract, "", "nativeId", "orders-latest"},
    {contract, "", "name", "Orders Latest"},
    {contract, "", "standard", "DCS"},
    {contract, "", "standardVersion", "1.2.0"},
    {contract, "", "shapeVersion", "-"},
    {contract, "", "version", "2.0.0"},
    {contract, "", "owners/0/party", "Checkout Team"},
    {contract, "", "owners/0/role", "owner"},
    {contract, "", "support/0/channel", "John Doe (Data Product Owner)"},
    {contract, "", "support/0/url", "https://teams.microsoft.com/l/channel/example/checkout"},
    {contract, "", "termsOfUse", "Billing: 5000 USD per month\nNotice period: P3M"},
    {contract, "", "references/type=policy: license/description",
     "External data is licensed under agreement 1234."},
    {contract, "", "references/type=datacontractCli/url", "https://cli.datacontract.com"},
    {contract, "", "tags", "[\"checkout\",\"orders\",\"s3\"]"},
    {contract, "", "servers/0/namespace", "s3://datacontract-example-orders-latest"},
    {contract, "", "servers/0/environment", "prod"},
    {contract, "", "roles/1/role", "analyst_cn"},
    {contract, "", "roles/1/extra/server", "production"},
    {contract, "", "objectives/size", "10"},
    {contract, "", "objectives/property=availability/value", "99.9%"},
    {contract, "", "objectives/property=availability/unitIso", "1"},
    {contract, "", "objectives/property=retention/number", "31536000"},
    {contract, "", "objectives/property=latency/number", "90000"},
    {contract, "", "objectives/property=latency/element", "orders.processed_timestamp"},
    {contract, "", "objectives/property=latency/extra/sourceTimestampField", "orders.order_timestamp"},
    {contract, "", "objectives/property=freshness/element", "orders.order_timestamp"},
    {contract, "", "objectives/property=frequency/schedule", "0 0 * * *"},
    {contract, "", "objectives/property=support/kind", "supportHours"},
    {contract, "", "objectives/property=responseTime/number", "3600"},
    {contract, "", "objectives/property=backup/kind", "recovery"},
    {contract, "", "objectives/property=recoveryPoint/number", "604800"},
    {dataset, "orders", "identities/0", "s3://datacontract-example-orders-latest/v2/orders"},
    {dataset, "orders", "contract", "orders-latest@2.0.0"},
    {dataset, "orders", "type", "table"},
    {dataset, "orders", "columns/size", "6"},
    {dataset, "orders", "columns/path=order_id/logicalType", "text"},
    {dataset, "orders", "columns/path=order_id/businessName", "Order ID"},
    {dataset, "orders", "columns/path=order_id/required", "true"},
    {dataset, "orders", "columns/path=order_id/primaryKey", "true"},
    {dataset, "orders", "columns/path=order_id/pii", "true"},
    {dataset, "orders", "columns/path=order_id/classification", "restricted"},
    {dataset, "orders", "columns/path=order_id/options/format", "uuid"},
    {dataset, "orders", "columns/path=order_id/terms/0", "orders-latest/order_id"},
    {dataset, "orders", "columns/path=order_id/at/line", "48"},
    {dataset, "orders", "columns/path=order_total/rules/0/comparison", "mustBeBetween"},
    {dataset, "orders", "columns/path=order_total/rules/0/thresholds", "[\"1000\",\"49900\"]"},
    {dataset, "orders", "columns/path=order_total/rules/0/type", "sql"},
    {dataset, "orders", "columns/path=customer_id/options/maxLength", "20"},
    {dataset, "orders", "columns/path=customer_email_address/rules/0/type", "text"},
    {dataset, "orders", "columns/path=customer_email_address/transformSources/0",
     "checkout_db.orders.email_address"},
    {dataset, "orders", "columns/path=processed_timestamp/extra/config/jsonFormat", "date-time"},
    {dataset, "orders", "rules/1/thresholds", "[\"5\"]"},
    {dataset, "line_items", "columns/path=order_id/primaryKeyPosition", "1"},
    {dataset, "line_items", "columns/path=line_item_id/primaryKeyPosition", "2"},
    {dataset, "line_items", "columns/path=order_id/relationships/0/to", "[\"orders.order_id\"]"},
    {dataset, "line_items", "columns/path=order_id/relationships/0/from", "[\"line_items.order_id\"]"},
    // The field's own description wins over the one it inherits.
    {dataset, "line_items", "columns/path=sku/description", "The purchased article number"},
    {dataset, "line_items", "columns/path=sku/options/pattern", "^[A-Za-z0-9]{8,14}$"},
    {dataset, "line_items", "columns/path=sku/references/0/type", "wikipedia"},
    {term, "Stock Keeping Unit", "identities/0", "orders-latest/sku"},
    {term, "Stock Keeping Unit", "element/pattern", "^[A-Za-z0-9]{8,14}$"},
    {term, "Order ID", "element/classification", "restricted"},
    {EntityKind::Glossary, "Orders Latest", "topTerms/size", "2"},
    {EntityKind::Team, "Checkout Team", "implied", "true"},
};

const Expectation nested[] = {
    {contract, "", "standardVersion", "0.9.3"},
    {contract, "", "nativeId", "urn:orders-latest-nested"},
    {dataset, "orders", "identities/0", "contract:urn:orders-latest-nested/orders"},
    {dataset, "orders", "columns/path=address/logicalType", "object"},
    {dataset, "orders", "columns/path=address.city/description", "The city name."},
    {dataset, "orders", "columns/path=address.additional_lines/logicalType", "array"},
    {dataset, "orders", "columns/path=address.additional_lines[]/description", "Additional line"},
    {dataset, "orders", "columns/path=order_id/examples", "[\"243c25e5-a081-43a9-aeab-6d5d5b6cb5e2\"]"},
    {dataset, "orders", "columns/path=order_id/primaryKey", "true"},
    {term, "Order ID", "domain", "checkout"},
};

const Expectation covid[] = {
    {contract, "", "references/type=blob/url", "-"},
    {contract, "", "references/type=blog/url",
     "https://aws.amazon.com/blogs/big-data/a-public-data-lake-for-analysis-of-covid-19-data/"},
    {dataset, "covid_cases", "identities/0", "s3://covid19-lake/enigma-jhu/json"},
    {dataset, "covid_cases", "columns/size", "9"},
    {dataset, "covid_cases", "rules/size", "2"},
    {dataset, "covid_cases", "rules/0/name", "freshness(last_update::datetime) < 5000d"},
    {dataset, "covid_cases", "rules/1/metric", "row_count > 1000"},
    {dataset, "covid_cases", "rules/1/engine", "SodaCL"},
    {dataset, "covid_cases", "rules/1/id", "covid_cases/covid_cases:row_count > 1000"},
};

const Expectation garbage[] = {
    {dataset, "garbage_collection", "identities/0", "file:/data.csv"},
    {dataset, "garbage_collection", "columns/path=garbage_type/enumValues/size", "6"},
    {contract, "", "extra/examples/0/model", "garbage_collection"},
};

const Expectation snowflake[] = {
    {contract, "", "product", "urn:dataproduct:checkout:orders"},
    {contract, "", "servers/0/location/outputPortId", "snowflake_orders_pii_v2"},
    {dataset, "orders", "identities/0", "snowflake://lmtrwxs-xn14859/order_db.orders_pii_v2.orders"},
    {dataset, "orders", "platform", "snowflake"},
    {EntityKind::Product, "urn:dataproduct:checkout:orders", "implied", "true"},
};

const Expectation bigquery[] = {
    {dataset, "complex_table", "identities/0",
     "bigquery:/datameshexample-product.datacontract_cli.complex_table"},
    {dataset, "complex_table", "columns/path=some_record.some_field_2/logicalType", "string"},
    {dataset, "complex_table", "columns/path=some_array_of_strings[]/logicalType", "string"},
    {dataset, "complex_table", "columns/path=some_array_of_records[].some_other_field_1/name",
     "some_other_field_1"},
    {dataset, "complex_table", "columns/path=some_array_of_records[]/path", "-"},
    {dataset, "complex_table", "columns/path=some_range_of_timestamp/physicalType", "RANGE<TIMESTAMP>"},
};

const Expectation expectations[] = {
    {dataset, "orders", "rules/0/engine", "great-expectations"},
    {dataset, "orders", "rules/0/type", "custom"},
    {contract, "", "support/0/url", "mailto:team-orders@example.com"},
    {contract, "", "support/1/url", "https://wiki.example.com/teams/checkout"},
};

} // namespace

class TestDcsFiles : public QObject {
    Q_OBJECT

private slots:
    void readsFields_data();
    void readsFields();
    void readsLineage();
};

void TestDcsFiles::readsFields_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<const Expectation *>("expected");
    QTest::addColumn<int>("count");
    const auto add = [](const char *file, const auto &expected) {
        QTest::newRow(file) << QString::fromLatin1(file) << &expected[0] << int(std::size(expected));
    };
    add("dcs/spec-examples/examples/orders-latest/datacontract.yaml", orders);
    add("dcs/spec-examples/examples/orders-latest-nested/datacontract.yaml", nested);
    add("dcs/spec-examples/examples/covid-cases/datacontract.yaml", covid);
    add("dcs/spec-examples/examples/muellimperium/datacontract.yaml", garbage);
    add("datacontract-cli/tests/fixtures/snowflake/datacontract.yaml", snowflake);
    add("datacontract-cli/tests/fixtures/bigquery/datacontract_complex.yaml", bigquery);
    add("datacontract-cli/tests/fixtures/great-expectations/datacontract.yaml", expectations);
}

void TestDcsFiles::readsFields()
{
    MESHBOOK_NEED_CORPORA();
    QFETCH(QString, file);
    QFETCH(const Expectation *, expected);
    QFETCH(int, count);
    const core::Batch batch = tests::batchOf(formats::DcsReader(), tests::corporaPath(file));
    QCOMPARE(batch.format, u"dcs"_s);
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

void TestDcsFiles::readsLineage()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        tests::batchOf(formats::DcsReader(),
                       tests::corporaPath(u"dcs/spec-examples/examples/orders-latest/datacontract.yaml"_s));
    QCOMPARE(batch.edges.size(), std::size_t(1));
    const core::Edge &edge = batch.edges.front();
    QCOMPARE(edge.from.key, u"com.example.service.checkout:/checkout_db.orders"_s);
    QCOMPARE(edge.fromColumn, u"email_address"_s);
    QCOMPARE(edge.to.key, u"s3://datacontract-example-orders-latest/v2/orders"_s);
    QCOMPARE(edge.toColumn, u"customer_email_address"_s);
    QVERIFY(edge.kind == core::EdgeKind::Declared);
}

QTEST_GUILESS_MAIN(TestDcsFiles)
#include "tst_dcsfiles.moc"
