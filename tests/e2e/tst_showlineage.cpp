// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/showtest.h"

#include <QTest>

/// OpenLineage events of several producers.
class TestShowLineage final : public meshbook::tests::ShowTest {
    Q_OBJECT

    void rows() override;
};

void TestShowLineage::rows()
{
    const char *events = "openlineage/integration-events";
    row("hive table", events, "meshbook:dataset/hive://localhost:9083/test.t2", R"(
        namespace = hive://localhost:9083
        physicalName = test.t2
        platform = hive
        columns/a/physicalType = int
        columns/c/physicalType = int)");
    row("topic", events, "meshbook:dataset/kafka://kafka-cluster-prod:9092/io.openlineage.flink.kafka.input1",
        R"(
        kind = topic
        platform = kafka
        columns/id/physicalType = string
        columns/version/physicalType = long)");
    row("file", events, "meshbook:dataset/file:/tmp/alter_test/alter_table_test", R"(
        namespace = file
        physicalName = /tmp/alter_test/alter_table_test
        columns/# = 4
        columns/d/physicalType = string)");
    row("output with column lineage", events, "meshbook:dataset/file:/tmp/cll_test/tbl1", R"(
        columns/# = 3
        columns/ident/physicalType = integer
        columns/agg/physicalType = long)");
    row("job", events, "meshbook:job/default/createtable_as_select.test.monthly_transaction_summary", R"(
        type = job
        namespace = default
        name = createtable_as_select.test.monthly_transaction_summary)");
    const char *full = "openlineage/integration-events/proxy/fluentd/events/event_full.json";
    row("documentation, measurements and assertions", full,
        "meshbook:dataset/my-datasource-namespace:/instance.schema.table", R"(
        namespace = my-datasource-namespace
        physicalName = instance.schema.table
        description = canonical representation of entity Foo
        columns/# = 1
        columns/column1/physicalType = VARCHAR
        columns/column1/description = string
        rules/# = 2
        rules/row_count_equal_to/type = assertion
        rules/no_null_values/element = id
        rowCount = 1000
        sizeBytes = 1048576
        measurements/row_count_equal_to/status = pass
        measurements/row_count_equal_to/at = 2020-12-28T19:51:01Z
        measurements/no_null_values/element = id
        measurements/no_null_values/run = ea041791-68bc-4ae1-bd89-4c8106a157e4
        measurements/rowCount/value = 1000)");
    row("job with its source", full, "meshbook:job/my-scheduler-namespace/myjob.mytask", R"(
        name = myjob.mytask
        description = string
        sql = SELECT * FROM foo
        sourceCodeUrl = http://example.com)");
    row("table of a template", "openlineage/dbt-integration/small/result.json",
        "meshbook:dataset/bigquery:/random-gcp-project.dbt_test1.test_model", R"(
        platform = bigquery
        description = A starter dbt model
        owners/0/party = data_team
        columns/# = 1
        columns/id/physicalType = -
        upstream = 1)");
    row("job of a template", "openlineage/dbt-integration/small/result.json",
        "meshbook:job/job-namespace/random-gcp-project.dbt_test1.dbt_test.test_model", R"(
        kind = DBT MODEL BATCH
        sql ~ select *
        extra/sqlDialect = bigquery
        parent = dbt/dbt-job-name)");
}

QTEST_GUILESS_MAIN(TestShowLineage)
#include "tst_showlineage.moc"
