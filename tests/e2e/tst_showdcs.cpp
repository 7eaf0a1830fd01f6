// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/showtest.h"

#include <QTest>

/// The deprecated Data Contract Specification, 0.9 and 1.x.
class TestShowDcs final : public meshbook::tests::ShowTest {
    Q_OBJECT

    void rows() override;
};

void TestShowDcs::rows()
{
    const char *orders = "dcs/spec-examples/examples/orders-latest";
    row("contract", orders, "meshbook:contract/orders-latest@2.0.0", R"(
        name = Orders Latest
        version = 2.0.0
        standard = DCS
        standardVersion = 1.2.0
        description ~ Successful customer orders in the webshop.
        usage ~ Data can be used for reports, analytics and machine learning use cases.
        limitations ~ Not suitable for real-time use cases.
        termsOfUse ~ Billing: 5000 USD per month
        owners/0/party = Checkout Team
        tags = checkout, orders, s3
        servers/production/type = s3
        servers/production/environment = prod
        servers/production/location/location = s3://datacontract-example-orders-latest/v2/{model}/*.json
        servers/production/location/format = json
        roles/# = 2
        roles/analyst_cn/description = Access to the data for China region
        datasets/# = 2)");
    row("service levels", orders, "meshbook:contract/orders-latest@2.0.0", R"(
        objectives/availability/value = 99.9%
        objectives/availability/number = 0.999
        objectives/availability/description = The server is available during support hours
        objectives/retention/value = P1Y
        objectives/latency/value = 25h
        objectives/latency/number = 90000
        objectives/freshness/element = orders.order_timestamp
        objectives/freshness/kind = freshness
        objectives/frequency/schedule = 0 0 * * *
        support/0/url = https://teams.microsoft.com/l/channel/example/checkout)");
    row("model", orders, "meshbook:dataset/s3://datacontract-example-orders-latest/v2/orders", R"(
        name = orders
        kind = table
        description = One record per order. Includes cancelled and deleted orders.
        platform = s3
        columns/# = 6
        columns/order_id/logicalType = text
        columns/order_id/description = An internal ID that identifies an order in the online shop.
        columns/order_id/businessName = Order ID
        columns/order_id/required = true
        columns/order_id/unique = true
        columns/order_id/primaryKey = true
        columns/order_id/pii = true
        columns/order_id/classification = restricted
        columns/order_id/tags = orders
        columns/order_id/examples = 243c25e5-a081-43a9-aeab-6d5d5b6cb5e2
        columns/order_timestamp/tags = business-timestamp
        columns/order_total/rules/0/type = sql
        columns/order_total/rules/0/comparison = mustBeBetween
        columns/order_total/rules/0/thresholds = 1000, 49900
        columns/customer_id/options/maxLength = 20
        columns/customer_email_address/classification = sensitive
        columns/customer_email_address/rules/0/type = text
        rules/# = 2
        rules/0/comparison = mustBeLessThan
        rules/0/thresholds = 3600
        rules/1/description = Row Count)");
    row("model with references", orders,
        "meshbook:dataset/s3://datacontract-example-orders-latest/v2/line_items",
        R"(
        columns/# = 3
        columns/line_item_id/primaryKeyPosition = 2
        columns/order_id/primaryKeyPosition = 1
        columns/order_id/relationships/0/to = orders.order_id
        columns/sku/description = The purchased article number
        columns/sku/businessName = Stock Keeping Unit
        columns/sku/tags = inventory
        columns/sku/options/pattern = ^[A-Za-z0-9]{8,14}$
        columns/sku/references/0/url = https://en.wikipedia.org/wiki/Stock_keeping_unit)");
    row("nested fields", "dcs/spec-examples/examples/orders-latest-nested", "orders", R"(
        columns/address/logicalType = object
        columns/address/description = The delivery address of the customer.
        columns/address.street/logicalType = text
        columns/address.additional_lines/logicalType = array
        columns/address.additional_lines[]/logicalType = text
        columns/order_id/primaryKey = true
        columns/customer_email_address/options/format = email
        contractsFound/# = 1)");
    row("checks of 0.9", "dcs/spec-examples/examples/covid-cases",
        "meshbook:dataset/s3://covid19-lake/enigma-jhu/json", R"(
        description ~ the number of confirmed covid cases reported for a specified region
        platform = s3
        columns/# = 9
        columns/last_update/logicalType = timestamp_ntz
        columns/fips/description = state and county two digits code
        rules/# = 2
        rules/0/implementation = freshness(last_update::datetime) < 5000d
        rules/1/implementation = row_count > 1000)");
    row("enumeration", "dcs/spec-examples/examples/muellimperium/datacontract.yaml", "garbage_collection", R"(
        columns/# = 3
        columns/location/required = true
        columns/garbage_type/enumValues = paper, plastic, residual_waste, bio_waste, bulky_waste, hazardous_waste
        columns/collection_date/logicalType = date)");
}

QTEST_GUILESS_MAIN(TestShowDcs)
#include "tst_showdcs.moc"
