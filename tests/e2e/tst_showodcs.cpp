// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/showtest.h"

#include <QTest>

/// ODCS 2.2, 3.0, 3.1 and 3.2, each with the files its version came with.
class TestShowOdcs final : public meshbook::tests::ShowTest {
    Q_OBJECT

    void rows() override
    {
        rows22();
        rows30();
        rows31();
        rows32();
    }
    static void rows22();
    static void rows30();
    static void rows31();
    static void rows32();
};

void TestShowOdcs::rows22()
{
    row("2.2 contract", "odcs/v2.2.2/docs/examples/all/full-example.yaml",
        "meshbook:contract/53581432-6c55-4ba2-a65f-72344a91553a@1.1.0", R"(
        version = 1.1.0
        status = current
        lifecycle = active
        domain = seller
        product = my quantum
        tenant = ClimateQuantumInc
        standard = ODCS
        standardVersion = v2.2.2
        purpose = Views built on top of the seller tables.
        usage = Predict sales over time
        limitations = Data based on seller perspective, no buyer information
        created = 2022-11-15 02:59:43
        price/amount = 9.95
        price/currency = USD
        price/unit = megabyte
        tags = transactions
        members/# = 3
        members/ceastwood/role = Data Scientist
        members/ceastwood/dateIn = 2022-08-02
        members/ceastwood/dateOut = 2022-10-01
        members/ceastwood/replacedBy = mhopper
        members/daustin/description = Keeper of the grail
        roles/# = 4
        roles/bq_unica_user_opr/access = write
        roles/bq_unica_user_opr/secondLevelApprovers = mickey
        objectives/# = 8
        objectives/latency/value = 4
        objectives/latency/unit = d
        objectives/latency/number = 345600
        objectives/latency/element = tab1.txn_ref_dt
        objectives/endOfSupport/value = 2032-05-12T09:30:10-08:00
        objectives/frequency/valueExt = 1
        objectives/timeOfAvailability/driver = regulatory
        support/# = 3
        servers/# = 1
        servers/0/location/password = -
        extra/userConsumptionMode = Analytical
        extra/systemInstance = instance.ClimateQuantum.org
        sources/0/file = full-example.yaml)");
    row("2.2 table", "odcs/v2.2.2/docs/examples/all/full-example.yaml", "tbl", R"(
        name = tbl
        physicalName = tbl_1
        description = Provides core payment metrics
        granularity = Aggregation on columns txn_ref_dt, pmt_txn_id
        domain = seller
        references/# = 2
        references/videoTutorial/url = https://youtu.be/jbY1BKFj9ec
        columns/# = 3
        columns/txn_ref_dt/businessName = transaction reference date
        columns/txn_ref_dt/logicalType = date
        columns/txn_ref_dt/required = true
        columns/txn_ref_dt/primaryKey = false
        columns/txn_ref_dt/partitioned = true
        columns/txn_ref_dt/partitionPosition = 1
        columns/txn_ref_dt/criticalDataElement = false
        columns/txn_ref_dt/classification = public
        columns/txn_ref_dt/transformSources = table_name_1, table_name_2, table_name_3
        columns/txn_ref_dt/transformLogic ~ sel t1.txn_dt as txn_ref_dt from table_name_1 as t1
        columns/txn_ref_dt/examples = 2022-10-03, 2020-01-28
        columns/rcvr_id/primaryKey = true
        columns/rcvr_id/primaryKeyPosition = 1
        columns/rcvr_id/physicalType = varchar(18)
        columns/rcvr_cntry_code/encryptedName = rcvr_cntry_code_encrypted
        columns/rcvr_cntry_code/references/# = 3
        columns/rcvr_cntry_code/rules/# = 1
        columns/rcvr_cntry_code/rules/0/name = nullCheck
        columns/rcvr_cntry_code/rules/0/metric = NullCheck
        columns/rcvr_cntry_code/rules/0/engine = Elevate
        columns/rcvr_cntry_code/rules/0/dimension = completeness
        columns/rcvr_cntry_code/rules/0/severity = error
        columns/rcvr_cntry_code/rules/0/businessImpact = operational
        columns/rcvr_cntry_code/rules/0/schedule = 0 20 * * *
        rules/# = 1
        rules/0/name = countCheck
        rules/0/description = Ensure row count is within expected volume range
        extra/priorTableName = seller_table)");
    row("2.2 table of a managed dataset",
        "odcs/v2.2.2/docs/examples/all/postgresql-adventureworks-contract.yaml", "department", R"(
        description ~ Lookup table containing the departments within the Adventure Works Cycles company.
        columns/# = 4
        columns/departmentid/logicalType = Numeric
        columns/departmentid/physicalType = serial
        columns/departmentid/primaryKey = true
        columns/departmentid/required = true
        columns/departmentid/partitioned = false
        columns/departmentid/references/0/url = jdbc:postgresql://localhost:5432/adventureworks/department/departmentid
        columns/groupname/description = Name of the group to which the department belongs.
        columns/modifieddate/description = -
        platform = postgres)");
    row("2.2 column rule", "odcs/v2.2.2/docs/examples/quality/column-accuracy.yaml", "Air_Quality", R"(
        description = Air quality of the city of New York
        granularity = Raw records
        references/0/type = Reference definition on Data.gov
        columns/# = 1
        columns/DataValue/businessName = Measured value
        columns/DataValue/physicalType = float(3,2)
        columns/DataValue/rules/0/metric = RangeCheck
        columns/DataValue/rules/0/engine = ClimateQuantumDataQualityPackage
        columns/DataValue/rules/0/description = This column should contain positive values under 500
        columns/DataValue/rules/0/dimension = accuracy
        columns/DataValue/rules/0/extra/min = 0
        columns/DataValue/rules/0/extra/max = 500)");
    row("2.2 keys and partitions", "odcs/v2.2.2/docs/examples/schema/table-columns-with-partition.yaml",
        "tbl",
        R"(
        columns/# = 4
        columns/rcvr_cntry_code/primaryKeyPosition = 1
        columns/rcvr_cntry_code/partitionPosition = 1
        columns/rcvr_id/primaryKeyPosition = 2
        columns/rcvr_id/partitioned = false
        columns/year/primaryKey = false
        columns/year/partitionPosition = 2
        columns/amount/logicalType = double
        columns/amount/businessName = Transaction amount)");
    row("2.2 stakeholders", "odcs/v2.2.2/docs/examples/stakeholders/basic-four-dpo.yaml",
        "meshbook:contract/53581432-6c55-4ba2-a65f-72344a91553a@1.0.0", R"(
        product = my_quantum
        members/# = 4
        members/ceastwood/role = dpo
        members/ceastwood/replacedBy = jwayne
        members/jwayne/dateIn = 2014-10-01
        members/cjane/description ~ Minor interruption due to sabbatical
        members/bkid/dateOut = -)");
}

void TestShowOdcs::rows30()
{
    row("3.0 contract", "odcs/v3.0.2/docs/examples/all/full-example.odcs.yaml",
        "meshbook:contract/53581432-6c55-4ba2-a65f-72344a91553a@1.1.0", R"(
        status = active
        domain = seller
        product = my quantum
        standardVersion = v3.0.2
        references/privacy-statement/url = https://example.com/gdpr.pdf
        created = 2022-11-15T02:59:43+00:00
        members/# = 3
        members/daustin/role = Owner
        owners/# = 1
        owners/0/party = daustin
        support/# = 3
        support/Feedback/description = General Product Feedback (Public)
        support/datacontract-ann/url = mailto:datacontract-ann@bitol.io
        roles/# = 4
        objectives/# = 8
        servers/my-postgres/namespace = postgres://localhost:5432
        servers/my-postgres/location/schema = pp_access_views
        price/amount = 9.95)");
    row("3.0 table", "odcs/v3.0.2/docs/examples/all/full-example.odcs.yaml",
        "meshbook:dataset/postgres://localhost:5432/pypl-edw.pp_access_views.tbl_1", R"(
        businessName = Core Payment Metrics
        tags = finance, payments
        columns/# = 3
        columns/transaction_reference_date/physicalName = txn_ref_dt
        columns/transaction_reference_date/required = false
        columns/rcvr_id/tags = uid
        columns/rcvr_cntry_code/encryptedName = rcvr_cntry_code_encrypted
        columns/rcvr_cntry_code/references/# = 3
        columns/rcvr_cntry_code/rules/0/metric = nullCheck
        columns/rcvr_cntry_code/rules/0/type = library
        columns/rcvr_cntry_code/rules/0/scheduler = cron
        columns/rcvr_cntry_code/rules/0/schedule = 0 20 * * *
        rules/0/metric = countCheck
        rules/0/businessImpact = operational
        contractsFound/# = 1)");
    row("3.0 topic", "odcs/v3.0.2/docs/examples/schema/kafka-schema.odcs.yaml",
        "meshbook:dataset/kafka://kafkabroker1:9092/orders", R"(
        name = Orders
        physicalName = orders
        kind = topic
        description = Orders Kafka topic
        platform = kafka
        columns/# = 3
        columns/cust_id/businessName = Customer ID
        columns/qty/logicalType = integer
        columns/qty/required = true)");
    row("3.0 options of types", "odcs/v3.0.2/docs/examples/data-types/all-data-types.odcs.yaml",
        "transactions_tbl", R"(
        kind = table
        columns/# = 8
        columns/account_id/options/pattern = ACC[0-9]{8}
        columns/account_id/options/minLength = 11
        columns/txn_ref_date/options/maximum = 2021-01-01
        columns/age/options/exclusiveMaximum = true
        columns/age/options/maximum = 100
        columns/amount/options/format = f32
        columns/latest_txns/options/uniqueItems = true
        columns/customer_details/options/required = num_children, date_of_birth)");
    row("3.0 custom rules", "odcs/v3.0.2/docs/examples/quality/column-custom.odcs.yaml", "Air_Quality", R"(
        columns/UniqueID/rules/# = 2
        columns/UniqueID/rules/0/type = custom
        columns/UniqueID/rules/0/engine = soda
        columns/UniqueID/rules/0/dimension = conformity
        columns/UniqueID/rules/0/implementation ~ type: duplicate_percent
        columns/UniqueID/rules/1/dimension = uniqueness
        columns/UniqueID/primaryKey = true)");
    row("3.0 adventure works", "odcs/v3.0.2/docs/examples/all/postgresql-adventureworks-contract.odcs.yaml",
        "department", R"(
        kind = table
        description ~ Lookup table containing the departments within the Adventure Works Cycles company.
        columns/# = 4
        columns/departmentid/physicalType = serial
        columns/departmentid/logicalType = number
        columns/departmentid/primaryKey = true
        columns/departmentid/required = false
        columns/name/references/0/type = implementation)");
}

void TestShowOdcs::rows31()
{
    row("3.1 contract", "odcs/v3.1.0-main/all/full-example.odcs.yaml",
        "meshbook:contract/53581432-6c55-4ba2-a65f-72344a91553a@1.1.0", R"(
        name = my quantum
        version = 1.1.0
        status = active
        domain = seller
        tenant = ClimateQuantumInc
        description = Views built on top of the seller tables.
        usage = Predict sales over time
        limitations = Data based on seller perspective, no buyer information
        members/# = 3
        members/ceastwood/role = Data Scientist
        members/ceastwood/replacedBy = mhopper
        members/daustin/description = Keeper of the grail
        objectives/latency/value = 4
        objectives/latency/unit = d
        objectives/latency/element = tab1.txn_ref_dt
        objectives/retention/value = 3
        datasets/# = 2
        sources/0/format = odcs)");
    row("3.1 table", "odcs/v3.1.0-main/all/full-example.odcs.yaml",
        "meshbook:dataset/postgres://localhost:5432/pypl-edw.pp_access_views.tbl_1", R"(
        name = tbl
        physicalName = tbl_1
        businessName = Core Payment Metrics
        description = Provides core payment metrics
        granularity = Aggregation on columns txn_ref_dt, pmt_txn_id
        platform = postgres
        tags = finance, payments
        columns/# = 3
        columns/transaction_reference_date/physicalName = txn_ref_dt
        columns/transaction_reference_date/partitionPosition = 1
        columns/transaction_reference_date/classification = public
        columns/transaction_reference_date/examples/1 = 2020-01-28
        columns/transaction_reference_date/transformSources/# = 3
        columns/rcvr_id/primaryKey = true
        columns/rcvr_id/classification = restricted
        columns/rcvr_id/relationships/0/to = receivers.id
        columns/rcvr_cntry_code/businessName = receiver country code)");
    row("3.1 column", "odcs/v3.1.0-main/all/full-example.odcs.yaml",
        "meshbook:column/postgres://localhost:5432/pypl-edw.pp_access_views.tbl_1%23rcvr_id", R"(
        type = column
        name = rcvr_id
        tags = uid
        required = false)");
    row("3.1 second table", "odcs/v3.1.0-main/all/full-example.odcs.yaml",
        "meshbook:dataset/postgres://localhost:5432/pypl-edw.pp_access_views.receivers_master", R"(
        businessName = Receivers Master Data
        description = Master data for all receivers
        domain = seller
        contractsFound/# = 1)");
    row("3.1 rule in SQL", "odcs/v3.1.0-main/quality/column-accuracy.odcs.yaml", "Air_Quality", R"(
        columns/DataValue/rules/0/type = sql
        columns/DataValue/rules/0/implementation = select count(*) from Air_Quality where DataValue <= 0 or DataValue >= 500
        columns/DataValue/rules/0/comparison = mustBe
        columns/DataValue/rules/0/thresholds = 0
        columns/DataValue/rules/0/dimension = accuracy
        columns/DataValue/rules/0/severity = error)");
    row("3.1 rule with values", "odcs/v3.1.0-main/quality/column-validity.odcs.yaml", "Air_Quality", R"(
        columns/air_quality_status/rules/0/metric = invalidValues
        columns/air_quality_status/rules/0/comparison = mustBeLessOrEqualTo
        columns/air_quality_status/rules/0/thresholds = 5
        columns/air_quality_status/rules/0/unit = percent
        columns/air_quality_status/rules/0/dimension = conformity
        columns/air_quality_status/rules/0/description = This column should be filled in 95% of the time)");
    row("3.1 objectives", "odcs/v3.1.0-main/sla/database-table-sla.odcs.yaml",
        "meshbook:contract/53581432-6c55-4ba2-a65f-72344a91553a@1.0.0", R"(
        objectives/# = 8
        objectives/generalAvailability/description = Initial GA date 15.5.22
        objectives/retention/unit = y
        objectives/retention/element = tab1.txn_ref_dt
        objectives/timeOfAvailability/value = 09:00-08:00)");
    row("3.1 adventure works", "odcs/v3.1.0-main/all/postgresql-adventureworks-contract.odcs.yaml",
        "employeedepartmenthistory", R"(
        columns/# = 6
        columns/businessentityid/physicalType = int4
        columns/departmentid/primaryKey = true
        columns/departmentid/physicalType = int2
        columns/businessentityid/description = Employee identification number. Foreign key to Employee.BusinessEntityID.)");
}

void TestShowOdcs::rows32()
{
    row("3.2 table", "odcs/v3.2.0-dev/all/full-example.odcs.yaml",
        "meshbook:dataset/postgres://localhost:5432/pypl-edw.pp_access_views.receivers_master", R"(
        tags = master-data, receivers
        columns/# = 6
        columns/id/unique = true
        columns/id/required = true
        columns/country_code/primaryKeyPosition = 2
        columns/receiver_type/relationships/0/to = receiver_types.type_code
        columns/receiver_attributes/logicalType = map
        columns/receiver_attributes/physicalType = MAP<STRING, STRING>
        columns/receiver_attributes/options/key/logicalType = string
        columns/receiver_attributes/options/key/description = Attribute name.
        columns/receiver_attributes{}/logicalType = string
        columns/receiver_attributes{}/description = Attribute value.)");
    row("3.2 composite key", "odcs/v3.2.0-dev/all/full-example.odcs.yaml",
        "meshbook:dataset/postgres://localhost:5432/pypl-edw.pp_access_views.tbl_1", R"(
        relationships/# = 1
        relationships/0/type = foreignKey
        relationships/0/from = tbl.rcvr_id, tbl.rcvr_cntry_code
        relationships/0/to = receivers.id, receivers.country_code
        relationships/0/cardinality = many-to-one
        columns/rcvr_cntry_code/enumValues = US, CA, MX
        columns/rcvr_cntry_code/rules/0/metric = nullValues
        columns/rcvr_cntry_code/rules/0/comparison = mustBe
        columns/rcvr_cntry_code/rules/0/thresholds = 0
        rules/0/metric = rowCount
        rules/0/comparison = mustBeGreaterThan
        rules/0/thresholds = 1000000)");
    row("3.2 contract", "odcs/v3.2.0-dev/all/full-example.odcs.yaml",
        "meshbook:contract/53581432-6c55-4ba2-a65f-72344a91553a@1.1.0", R"(
        standardVersion = v3.2.0
        references/canonical/description = Canonical URL to the latest version of the contract.
        support/# = 4
        support/product-issues/tool = teams
        support/product-issues/scope = issues
        members/# = 3
        datasets/# = 2)");
    row("3.2 enum", "odcs/v3.2.0-dev/schema/enum.odcs.yaml", "orders", R"(
        columns/# = 4
        columns/status/enumValues = pending, processing, shipped, cancelled
        columns/priority/enumValues = 1, 2, 3
        columns/country_code/enumValues = US, FR, CA, MX
        columns/order_id/physicalType = VARCHAR(36))");
    row("3.2 maps", "odcs/v3.2.0-dev/schema/map.odcs.yaml", "products", R"(
        columns/user_preferences/logicalType = map
        columns/user_preferences{}/description = Preference value.
        columns/daily_counts{}/logicalType = integer
        columns/daily_counts{}/options/minimum = 0
        columns/product_details{}.name/required = true
        columns/product_details{}.currency/physicalType = CHAR(3)
        columns/tag_scores{}/logicalType = array
        columns/tag_scores{}[]/logicalType = number)");
    row("3.2 measures and dimensions", "odcs/v3.2.0-dev/schema/measures-and-dimensions.odcs.yaml", "turnover",
        R"(
        physicalName = metrics_turnover
        synonyms = Sales metrics, Chiffre d'affaires
        columns/# = 9
        columns/country_code_dim/role = dimension
        columns/country_code_dim/transformLogic = country_code
        columns/order_month/businessName = Order Month
        columns/total_turnover_euros/role = measure
        columns/total_turnover_euros/synonyms = TO, Sales, Chiffre d'affaires
        columns/average_basket_value/transformLogic ~ SUM(turnover_euros) / NULLIF(
        columns/turnover_ts/role = -)");
    row("3.2 relationships", "odcs/v3.2.0-dev/references/relationships.odcs.yaml", "orders", R"(
        columns/# = 3
        columns/customer_id/relationships/0/to = customers.id
        columns/customer_id/relationships/0/type = foreignKey
        columns/customer_id/relationships/0/cardinality = many-to-one
        relationships/0/from = orders.customer_id, orders.shipping_address_street
        relationships/0/to = addresses.customer_id, addresses.address_street)");
    row("3.2 team", "odcs/v3.2.0-dev/team/team.odcs.yaml",
        "meshbook:contract/c5d6e7f8-9a0b-4c1d-2e3f-4a5b6c7d8e9f@1.0.0", R"(
        name = catalog_with_team
        members/# = 4
        members/ada/name = Ada Lovelace
        members/ada/role = Data Product Owner
        members/grace/dateIn = 2024-01-15
        members/alan/dateOut = 2025-09-30
        members/alan/replacedBy = ceastwood
        owners/0/party = data-platform)");
    row("3.2 support", "odcs/v3.2.0-dev/support/support-channels.odcs.yaml",
        "meshbook:contract/b2c3d4e5-f6a7-4b8c-9d0e-1f2a3b4c5d6e@1.0.0", R"(
        support/# = 7
        support/support@example.com/tool = email
        support/support@example.com/scope = issues
        support/#data-platform-help/invitationUrl = https://example.slack.com/invite/data-platform-help
        support/data-platform-room/tool = googlechat
        support/DATA-PLATFORM/description ~ Long-lived issues, change requests)");
}

QTEST_GUILESS_MAIN(TestShowOdcs)
#include "tst_showodcs.moc"
