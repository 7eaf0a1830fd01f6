// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/showtest.h"

#include <QTest>

/// What other catalogs and quality tools wrote: DataHub events and proposals, OpenMetadata, Great
/// Expectations.
class TestShowCatalogs final : public meshbook::tests::ShowTest {
    Q_OBJECT

    void rows() override
    {
        dataHubEventRows();
        dataHubProposalRows();
        openMetadataRows();
        greatExpectationsRows();
        rdfRows();
    }
    static void dataHubEventRows();
    static void dataHubProposalRows();
    static void openMetadataRows();
    static void greatExpectationsRows();
    static void rdfRows();
};

void TestShowCatalogs::dataHubEventRows()
{
    const char *folder = "datahub/examples/mce_files";
    row("datahub topic", folder, "urn:li:dataset:(urn:li:dataPlatform:kafka,SampleKafkaDataset,PROD)", R"(
        uri = meshbook:dataset/kafka:/SampleKafkaDataset
        platform = kafka
        environment = PROD
        owners/# = 2
        owners/0/party = jdoe
        owners/1/party = datahub
        references/0/url = https://www.linkedin.com
        columns/# = 3
        columns/field_foo_2/physicalType = varchar(100)
        columns/field_foo_2/required = true
        columns/field_bar/description = Bar field description
        extra/customProperties/prop2 = pikachu)");
    row("datahub nested fields", folder, "meshbook:dataset/hdfs:/SampleHdfsDataset", R"(
        columns/# = 7
        columns/shipment_info/tags = Legacy
        rowCount = 3742)");
    row("datahub table", folder, "meshbook:dataset/hive:/logging_events", R"(
        description = table where each row represents a single log event
        columns/# = 4
        columns/event_name/description = Name of your logging event
        extra/customProperties/encoding = utf-8)");
    row("datahub keys", folder, "meshbook:dataset/hive:/fct_users_deleted", R"(
        columns/# = 6
        columns/user_name/primaryKey = true
        relationships/0/from = fct_users_deleted.user_id
        relationships/0/to = fct_users_created.user_id)");
    row("datahub term", folder, "meshbook:term/datahub/accountbalance", R"(
        type = term
        name = AccountBalance
        description = amount of money available or owed
        sourceName = FIBO
        extra/customProperties/FQDN = AccountBalance)");
}

void TestShowCatalogs::dataHubProposalRows()
{
    const char *pack = "datahub/datapacks/showcase-ecommerce";
    row("datahub twins", pack,
        "urn:li:dataset:(urn:li:dataPlatform:snowflake,b2fd91.order_entry_db.analytics.order_history,PROD)",
        R"(
        platform = snowflake
        kind = table
        columns/# = 5
        columns/order_id/physicalType = NUMBER(38,0)
        columns/order_id/required = false
        columns/order_total/physicalType = FLOAT
        columns/customer_id/terms/# = 1
        tags/# = 1
        created = 2025-05-20T04:20:27Z
        extra/structuredProperties/showcase.dataFreshnessSla = Daily
        extra/structuredProperties/showcase.dataQualityScore = 88.5)");
    row("datahub owners of a source", pack,
        "urn:li:dataset:(urn:li:dataPlatform:dbt,b2fd91.order_entry_db.order_entry.order_items,PROD)", R"(
        description = Contains line items for each order
        owners/# = 2
        owners/0/role = TECHNICAL_OWNER
        owners/1/role = BUSINESS_OWNER
        columns/order_id/required = true
        columns/order_id/description = Foreign key to the orders table
        columns/line_item_id/description = Line item sequence number within the order
        domain = Acme Corporation/Engineering Division/Data Platform Team)");
    row("datahub domain", pack,
        "meshbook:domain/acme%20corporation/engineering%20division/data%20platform%20team", R"(
        name = Data Platform Team
        parent = Acme Corporation/Engineering Division
        description ~ **Owner:** Ian Chen (Director of Data)
        owners/# = 1)");
    row("datahub product with embedded aspects", pack, "Order Entry Analytics", R"(
        type = product
        domain = Acme Corporation/Engineering Division/Data Platform Team
        owners/# = 4
        tags = __default_gold
        datasets/# = 4
        description ~ **<span style="font-size:16px">Order Entry Analytics</span>**)");
    row("datahub proposed term", pack, "Email Address", R"(
        type = term
        name = Email Address
        description = A field containing an email address. Subject to PII handling requirements.
        sourceName = -)");
    row("datahub person", pack, "sarah.chen@example.com", R"(
        kind = person
        displayName = Sarah Chen
        email = sarah.chen@example.com)");
}

void TestShowCatalogs::openMetadataRows()
{
    const char *sample = "openmetadata/sample_data-2023-10/datasets openmetadata/sample_data-2023-10/lineage "
                         "openmetadata/sample_data-2023-10/tests openmetadata/sample_data-2023-10/profiler";
    row("openmetadata table", sample, "dim_address", R"(
        kind = table
        description ~ This dimension table contains the billing and shipping addresses of customers.
        version = 0.1
        updated = 2021-12-01T10:21:27Z
        columns/# = 12
        columns/address_id/logicalType = NUMERIC
        columns/address_id/primaryKey = true
        columns/shop_id/primaryKey = true
        columns/first_name/physicalType = varchar
        columns/first_name/options/dataLength = 100
        columns/zip/description = The ZIP or postal code. For example, 90210.)");
    row("openmetadata tests", sample, "dim_address", R"(
        rules/table_column_count_equals/metric = tableColumnCountToEqual
        rules/table_column_count_equals/arguments = columnCount: 10
        rules/table_column_count_equals/description = test the number of column in table
        rules/column_values_to_match_regex/element = last_name
        rules/column_values_to_match_regex/metric = columnValuesToMatchRegex
        rules/column_values_to_match_regex/arguments = regex: Doe.*
        rules/column_values_to_be_between/element = zip
        rules/column_values_to_be_between/thresholds = 90001, 96162)");
    row("openmetadata nested columns", sample, "raw_customer", R"(
        columns/# = 16
        columns/customer/logicalType = STRUCT
        columns/customer.username/physicalType = character varying(32)
        columns/customer.sex/logicalType = CHAR
        columns/orders/physicalType ~ array<struct<product_id:character varying(24)
        columns/comments/required = false)");
    row("openmetadata topic", "openmetadata/sample_data-2023-10/topics", "customer_events", R"(
        kind = topic
        description ~ Kafka topic to capture the customer events
        columns/# = 8
        columns/id/physicalType = string
        extra/partitions = 56
        extra/cleanupPolicies = delete
        extra/sampleData = -)");
    row("openmetadata container", "openmetadata/sample_data-2023-10/storage", "transactions", R"(
        displayName = Company Transactions
        kind = container
        columns/# = 3
        columns/transaction_id/primaryKey = true
        columns/merchant/options/dataLength = 100
        extra/prefix = /transactions/)");
    row("openmetadata contract", "openmetadata/data-contracts-2025", "dim_address_comprehensive_contract", R"(
        standard = OpenMetadata
        displayName = Address Dimension Comprehensive Contract
        status = Active
        lifecycle = active
        description ~ Complete data contract covering schema validation, semantic rules
        datasets/# = 1)");
    row("openmetadata team", "openmetadata/sample_data-2023-10/teams", "Infrastructure", R"(
        kind = BusinessUnit
        parent = Engineering)");
}

void TestShowCatalogs::greatExpectationsRows()
{
    const char *fixtures = "quality/great-expectations/tests/render/fixtures/"
                           "BasicDatasetProfiler_evrs_with_exception.json";
    const char *demo = "quality/great-expectations/tests/profile/fixtures/"
                       "expected_evrs_BasicSuiteBuilderProfiler_on_titanic_demo_mode.json";
    row("great expectations table", demo, "meshbook:dataset/gx:default", R"(
        observations = 33
        rules/expect_table_row_count_to_be_between/arguments = max_value: 1444, min_value: 1181
        rules/expect_table_row_count_to_be_between/comparison = mustBeBetween
        rules/expect_table_row_count_to_be_between/thresholds = 1181, 1444
        measurements/success_percent/value = 93.75
        measurements/success_percent/status = fail
        measurements/expect_table_column_count_to_equal/status = pass
        measurements/expect_table_column_count_to_equal/expected = 7
        measurements/expect_table_column_count_to_equal/value = 7
        measurements/expect_table_row_count_to_be_between/status = pass
        measurements/expect_table_row_count_to_be_between/at = 2019-09-26T13:42:41Z
        measurements/expect_table_row_count_to_be_between/expected = 1181 … 1444
        measurements/expect_table_row_count_to_be_between/value = 1313
        measurements/expect_table_row_count_to_be_between/run = 2019-09-26T13:42:41+00:00)");
    row("great expectations failed rows",
        "quality/great-expectations/tests/profile/fixtures/"
        "expected_evrs_SuiteBuilderProfiler_on_titanic_with_configurations.json",
        "meshbook:dataset/gx:default", R"(
        observations = 23
        measurements/success_percent/message = 20 of 22 expectations met
        measurements/expect_column_values_to_be_unique/element = Age
        measurements/expect_column_values_to_be_unique/status = fail
        measurements/expect_column_values_to_be_unique/dimension = uniqueness
        measurements/expect_column_values_to_be_unique/rowsEvaluated = 1313
        measurements/expect_column_values_to_be_unique/rowsFailed = 748)");
    row("great expectations checkpoint",
        "quality/great-expectations/tests/render/fixtures/"
        "ValidationOperatorResult_with_multiple_validation_results.json",
        "meshbook:dataset/gx:getest/basic.warning", R"(
        measurements/success_percent/message = 9 of 11 expectations met
        measurements/expect_table_row_count_to_be_between/status = fail
        measurements/expect_table_row_count_to_be_between/value = 30
        measurements/expect_table_row_count_to_be_between/expected = 27000 … 33000
        measurements/expect_table_row_count_to_be_between/at = 2020-07-27T17:19:32Z
        measurements/expect_table_column_count_to_equal/status = pass
        measurements/expect_table_column_count_to_equal/value = 3)");
    row("great expectations types",
        "quality/great-expectations/tests/render/fixtures/datetime_column_evrs.json",
        "meshbook:dataset/gx:default", R"(
        observations = 3
        rules/expect_column_values_to_be_of_type/element = ts
        measurements/expect_column_values_to_be_of_type/status = pass
        measurements/expect_column_values_to_be_in_type_list/element = received_ts
        measurements/expect_column_values_to_be_in_type_list/at = 2020-03-22T17:02:47Z)");
    row("great expectations asset", fixtures, "meshbook:dataset/gx:my_datasource/my_generator/titanic_data",
        R"(
        observations = 52
        measurements/success_percent/status = fail
        measurements/success_percent/message = 42 of 51 expectations met
        rules/expect_table_row_count_to_be_between/dimension = coverage)");
}

void TestShowCatalogs::rdfRows()
{
    const char *imaginary = "dcat/dxwg-examples/basic-example.ttl";
    row("dcat dataset", imaginary, "Imaginary dataset", R"(
        uri = meshbook:dataset/dcat:https://dcat.example.org/dataset-001
        kind = dataset
        project = Imaginary Catalog
        created = 2011-12-05
        updated = 2011-12-15
        tags = accountability, payments, transparency
        sizeBytes = 5120
        extra/distributions/0/title = CSV distribution of imaginary dataset 001
        extra/distributions/0/downloadURL = http://www.example.org/files/001.csv
        extra/distributions/0/mediaType = https://www.iana.org/assignments/media-types/text/csv
        sources/0/format = dcat)");
    const char *bees = "dcat/dcat-ap-examples/releases/3.0.0-hvd/html/examples/example-ms_catalogue.ttl";
    row("dcat-ap dataset", bees, "The population of bees", R"(
        description ~ This dataset provides the population of bees based on a yearly inquiry
        project = MS HVD Reporting 2023
        owners/0/party = MS Environmental Agency
        owners/0/role = publisher
        objectives/0/value = biennial
        extra/distributions/0/accessURL = https://orgea.exampleMS.gov/files/1T2p3o4B.shp
        downstream = 1)");
    row("dcat-ap service", bees, "EA API platform", R"(
        kind = api
        description ~ The EA API platform provides a uniform access to the real-time data
        physicalName = https://orgea.exampleMS.gov/api/v2/
        upstream = 2)");
    row("dcat in json-ld", "dcat/dxwg-examples/dataset-004.jsonld",
        "meshbook:dataset/dcat:http://example.org/dataset-004%23table-service-005", R"(
        kind = api
        physicalName = http://example.org/api/table-005
        references/0/url = http://example.org/apidef/table/v2.2
        upstream = 1)");
    row("dqv measurement", "dcat/dxwg-examples/genoa-busstop.ttl",
        "meshbook:dataset/dcat:https://dcat.example.org/genoaBusStopsDataset", R"(
        observations = 1
        measurements/0/metric = completenessWRTExpectedNumberOfEntities
        measurements/0/value = 0.6833333
        measurements/0/at = 2018-05-27T02:52:02Z)");
    row("dprod product", "dprod/examples/sba-pool-rates/example.jsonld", "SBA Pool Rates", R"(
        uri = meshbook:product//https://y.com/products/sba-pool-rates
        description ~ Rates for SBA Pool that are Mortgage Backed Securities.
        owners/0/party = https://www.schema.xxx/person/johnSmith
        status = Consume
        lifecycle = active
        ports/# = 3
        ports/0/endpoint = jdbc:oracle:thin@sd656-5656-6745.ldn.organiation.com:43534/PGPERG.WORLD
        ports/0/datasets = dcat:https://y.com/dataset/sba-pool-rate
        ports/2/endpoint = q1.debt.mbs.dataset.us
        datasets/# = 3)");
}

QTEST_GUILESS_MAIN(TestShowCatalogs)
#include "tst_showcatalogs.moc"
