// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/showtest.h"

#include <QTest>

/// dbt: what manifest, catalog, run results and source freshness say of one thing, put together.
class TestShowDbt final : public meshbook::tests::ShowTest {
    Q_OBJECT

    void rows() override
    {
        manifestRows();
        mergedRows();
        versionRows();
    }
    static void manifestRows();
    static void mergedRows();
    static void versionRows();
};

void TestShowDbt::manifestRows()
{
    // Columns are those of manifest and catalog together: the second knows some that nobody described.
    const char *folder = "dbt/fivetran-jira";
    row("model", folder, "model.jira.jira__sprint_enhanced", R"(
        kind = table
        name = jira__sprint_enhanced
        physicalName = postgres.public_jira_dev.jira__sprint_enhanced
        platform = postgres
        columns/# = 16
        columns/source_relation/description = Identifies the record's source.
        columns/sprint_id/description = Unique ID of the sprint.
        columns/sprint_id/rules/0/metric = not_null)");
    row("view", folder, "model.jira.stg_jira__sprint", R"(
        kind = view
        columns/# = 8
        description = Table of all sprints.)");
    row("source and seed of one table", folder, "source.jira.jira.comment", R"(
        physicalName = postgres.public.comment
        description = Table of comments made on issues.
        columns/id/description = Unique ID of the comment.
        columns/author_id/physicalType = text
        objectives/# = 2)");
    row("wide model", folder, "model.jira.jira__issue_enhanced", R"(
        kind = table
        columns/# = 62)");
    row("incremental model", folder, "model.jira.jira__daily_issue_field_history", R"(
        name = jira__daily_issue_field_history
        platform = postgres)");
}

void TestShowDbt::mergedRows()
{
    const char *jaffle = "dbt/artifacts-parser/manifest/v12/jaffle_shop/manifest_1.12.json "
                         "dbt/artifacts-parser/catalog/v1/jaffle_shop/catalog_1.12.json "
                         "dbt/artifacts-parser/run_results/v6/jaffle_shop/run_results_1.12.json";
    row("manifest and catalog", jaffle, "model.jaffle_shop.customers", R"(
        kind = table
        platform = duckdb
        physicalName = jaffle_shop.main.customers
        project = jaffle_shop
        description ~ Customer overview data mart, offering key details for each unique customer.
        columns/# = 9
        columns/customer_id/description = The unique key of the orders mart.
        columns/customer_id/physicalType = VARCHAR
        columns/customer_id/primaryKey = true
        columns/customer_id/rules/# = 2
        columns/first_ordered_at/physicalType = TIMESTAMP
        columns/lifetime_spend/physicalType = DECIMAL(38,2)
        columns/customer_type/rules/0/metric = accepted_values
        columns/customer_type/rules/0/arguments = values: new, returning
        rules/# = 1
        rules/0/metric = dbt_utils.expression_is_true)");
    row("columns only the catalog knows", jaffle, "model.jaffle_shop.orders", R"(
        columns/# = 18
        columns/subtotal_cents/physicalType = INTEGER
        columns/subtotal_cents/description = -
        columns/is_food_order/physicalType = BOOLEAN
        columns/customer_order_number/physicalType = BIGINT
        columns/customer_id/rules/0/metric = relationships)");
    // The results are those of "docs generate": nothing was tested, so nothing passed.
    row("results of another command", jaffle, "model.jaffle_shop.stg_products", R"(
        kind = view
        columns/product_id/rules/# = 2
        measurements = -)");
    const char *tap = "dbt/tap-dbt-artifacts/target";
    row("freshness of a source", tap, "sample_source", R"(
        columns/# = 2
        columns/col_1/physicalType = integer
        said/columns[col_1].physicalType/1/value = timestamp without time zone
        measurements/freshness/status = pass
        measurements/freshness/at = 2025-01-01T11:22:36Z
        measurements/freshness/value = 1208.912481
        measurements/freshness/unit = s)");
    row("result of a run", tap, "sample_node", R"(
        description = sample description
        columns/# = 2
        columns/col_1/physicalType = integer
        said/columns[col_1].physicalType/1/value = character varying(256)
        measurements/0/status = pass
        measurements/0/run = sample_invocation_id)");
}

void TestShowDbt::versionRows()
{
    const char *docs = "dbt/dbt-docs/data";
    row("group, access and meta", docs, "model.jaffle_shop.stg_payments", R"(
        kind = view
        platform = snowflake
        physicalName = analytics.dbt_jcohen.stg_payments
        tags = staging, hourly
        owners/0/party = Chef Jaffle
        extra/access = private
        extra/meta/owner = @drew
        extra/meta/contains_pii = true)");
    row("versioned model", docs, "model.jaffle_shop.dim_customers.v2", R"(
        version = 2
        kind = table
        physicalName = analytics.dbt_jcohen.dim_customers_v2
        description ~ This table has basic information about a customer
        extra/access = public
        downstream = 4)");
    row("exposure", docs, "exposure.jaffle_shop.weekly_metrics", R"(
        kind = dashboard
        name = weekly_metrics
        description ~ The Big Numbers, shared in #product every Monday morning.
        owners/0/party = Data Team
        references/0/url = https://www.getdbt.com
        extra/maturity = high
        upstream = 1)");
    row("group", docs, "Chef Jaffle", R"(
        type = team
        email = chef@jaffle.shop)");
    row("metric", docs, "metric.jaffle_shop.count_orders", R"(
        kind = metric
        displayName = Number of orders
        upstream = 1)");
    row("manifest v1", "dbt/artifacts-parser/manifest/v1/jaffle_shop/manifest.json",
        "model.jaffle_shop.dim_customers", R"(
        kind = table
        platform = bigquery
        physicalName = your-gcp-project.jaffle_shop.dim_customers
        description ~ This table has basic information about a customer, as well as some derived facts
        columns/customer_id/description = This is a unique identifier for a customer
        columns/last_name/description = Customer's last name. PII.)");
    row("manifest v5", "dbt/artifacts-parser/manifest/v5/jaffle_shop/manifest.json",
        "model.jaffle_shop.fct_orders",
        R"(
        kind = table
        physicalName = your-gcp-project.jaffle_shop.fct_orders
        columns/order_date/description = Date (UTC) that the order was placed
        columns/customer_id/description = Foreign key to the customers table)");
}

QTEST_GUILESS_MAIN(TestShowDbt)
#include "tst_showdbt.moc"
