// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/datahub/datahubreader.h"
#include "support/corpora.h"

#include <QTest>

using namespace meshbook;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Counts {
    int datasets, jobs, domains, teams, products, terms, columns, datasetEdges, columnEdges, rules, verdicts,
        removed;
};

struct Row {
    const char *file;
    Counts counts;
};

// Taken from the files with a short Python script that shares nothing with the reader: json.load, items
// grouped by urn, last aspect of a name in force, PATCHes counted by their paths, status.removed left
// out; entities are those with items of their own (charts, dashboards and machine-learning assets count
// as datasets, features of a feature table as columns), column edges are upstreams x downstreams.
constexpr Row expected[] = {
    {"assertions-ge/metadata-ingestion-modules/gx-plugin/tests/integration/ge_mcps_golden.json",
     {0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 25, 0}},
    {"assertions-ge/metadata-ingestion-modules/gx-plugin/tests/integration/ge_mcps_golden_2.json",
     {0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 20, 0}},
    {"csv-enricher/csv-enricher/csv_enricher_golden.json", {9, 2, 0, 0, 0, 2, 2, 0, 0, 0, 0, 0}},
    {"datapacks/authz-perf-medium/mcps/00-disable-default-policies.json",
     {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"datapacks/authz-perf-medium/mcps/dataHubPolicy.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"datapacks/authz-perf-medium/mcps/domain.json", {0, 0, 200, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"datapacks/authz-perf-medium/mcps/glossaryNode.json", {0, 0, 0, 0, 0, 25, 0, 0, 0, 0, 0, 0}},
    {"datapacks/authz-perf-medium/mcps/glossaryTerm.json", {0, 0, 0, 0, 0, 92, 0, 0, 0, 0, 0, 0}},
    {"datapacks/showcase-ecommerce/01-definitions.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"datapacks/showcase-ecommerce/02-data.json", {82, 46, 6, 19, 5, 14, 839, 131, 1074, 0, 0, 0}},
    {"datapacks/showcase-ecommerce/03-context.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"dbt-with-golden/dbt_test_events_golden.json", {16, 0, 0, 0, 0, 0, 38, 16, 69, 25, 24, 0}},
    {"dbt-with-golden/dbt_test_test_model_performance_golden.json",
     {21, 0, 0, 0, 0, 0, 103, 30, 158, 20, 20, 0}},
    {"dbt-with-golden/dbt_test_with_source_combined_patterns_mces_golden.json",
     {7, 0, 0, 0, 0, 0, 20, 16, 63, 0, 0, 0}},
    {"dbt-with-golden/dbt_test_with_source_schema_pattern_mces_golden.json",
     {7, 0, 0, 0, 0, 0, 20, 16, 63, 0, 0, 0}},
    {"dbt-with-golden/dbt_test_with_source_table_pattern_mces_golden.json",
     {1, 0, 0, 0, 0, 0, 7, 3, 8, 0, 0, 0}},
    {"examples/demo_data/demo_data.json", {46, 0, 0, 10, 0, 0, 4905, 25, 0, 0, 0, 0}},
    {"examples/mce_files/associate_tags_policies_test.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"examples/mce_files/bootstrap_mce.json", {16, 3, 0, 3, 0, 4, 55, 16, 28, 1, 1, 0}},
    {"examples/mce_files/demo-profiles.json", {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"examples/mce_files/mce_list.json", {0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"examples/mce_files/single_mce.json", {0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"examples/mce_files/test_containers.json", {3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"examples/mce_files/test_domains.json", {1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"examples/mce_files/test_structured_properties.json", {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"examples/ownership/ownership_type.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"goldens-lineage/bigquery_v2/bigquery_queries_mcps_golden.json", {28, 0, 0, 0, 0, 0, 0, 21, 6, 0, 0, 0}},
    {"goldens-lineage/dremio/dremio_mces_golden.json", {17, 0, 0, 0, 0, 0, 106, 27, 102, 0, 0, 0}},
    {"goldens-lineage/oracle/golden_files/golden_mces_oracle_to_file_materialized_view_lineage.json",
     {63, 0, 0, 0, 0, 0, 728, 2, 8, 0, 0, 0}},
    {"goldens-lineage/powerbi/golden_test_container.json", {17, 0, 0, 4, 0, 0, 0, 42, 0, 0, 0, 0}},
    {"goldens-lineage/snowflake/snowflake_golden.json", {13, 3, 0, 0, 0, 0, 133, 16, 144, 0, 0, 0}},
    {"goldens-lineage/tableau/tableau_cll_mces_golden.json", {65, 0, 0, 0, 0, 0, 1676, 91, 406, 0, 0, 0}},
    {"goldens-lineage/vertica/vertica_mces_with_db_golden.json", {38, 0, 0, 0, 0, 0, 433, 0, 0, 0, 0, 0}},
    {"rdf-with-golden/integration/rdf/export_only_golden.json", {0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0}},
    {"rdf-with-golden/integration/rdf/fibo_exclude_provisional_golden.json",
     {0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0}},
    {"rdf-with-golden/integration/rdf/fibo_include_provisional_golden.json",
     {0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0}},
    {"rdf-with-golden/integration/rdf/fibo_named_individual_golden.json",
     {0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0}},
    {"rdf-with-golden/integration/rdf/glossary_domains_golden.json", {0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0}},
    {"rdf-with-golden/integration/rdf/glossary_relationships_golden.json",
     {0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0}},
    {"rdf-with-golden/integration/rdf/json_ld_golden.json", {0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0}},
    {"rdf-with-golden/integration/rdf/rdf_xml_golden.json", {0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0}},
    {"rdf-with-golden/integration/rdf/recursive_directory_golden.json", {0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0}},
    {"rdf-with-golden/integration/rdf/simple_glossary_golden.json", {0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0}},
    {"rdf-with-golden/integration/rdf/skip_export_golden.json", {0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0}},
    {"rdf-with-golden/integration/rdf/sparql_filter_multiple_golden.json",
     {0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0}},
    {"rdf-with-golden/integration/rdf/sparql_filter_single_golden.json",
     {0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0}},
    {"rdf-with-golden/integration/rdf/stateful_ingestion_golden.json", {0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0}},
    {"ui-lineage/datahub-web-react/src/app/lineage/dev/complicated_lineage_mces.json",
     {13, 0, 0, 0, 0, 0, 71, 19, 0, 0, 0, 0}},
    {"ui-lineage/smoke-test/tests/cypress/cypress_dbt_data.json", {19, 0, 0, 0, 0, 0, 78, 20, 0, 0, 0, 0}},
    {"ui-lineage/smoke-test/tests/cypress/data.json", {50, 4, 3, 1, 1, 4, 40, 46, 7, 2, 3, 0}},
    {"ui-lineage/smoke-test/tests/cypress/patch-data.json", {1, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 0}},
};

int described(const core::Batch &batch, core::EntityKind kind)
{
    int count = 0;
    for (const core::AnyEntity &any : batch.entities)
        count += core::kindOf(any) == kind && core::header(any).at.isKnown() ? 1 : 0;
    return count;
}

Counts countsOf(const core::Batch &batch)
{
    using enum core::EntityKind;
    Counts counts{described(batch, Dataset),
                  described(batch, Job),
                  described(batch, Domain),
                  described(batch, Team),
                  described(batch, Product),
                  described(batch, Term),
                  0,
                  0,
                  0,
                  0,
                  0,
                  static_cast<int>(batch.withdrawals.size())};
    for (const core::Dataset &dataset : tests::entitiesOf<core::Dataset>(batch)) {
        counts.columns += static_cast<int>(dataset.columns.size());
        counts.rules += static_cast<int>(dataset.rules.size());
    }
    for (const core::Edge &edge : batch.edges)
        ++(edge.fromColumn.isEmpty() && edge.toColumn.isEmpty() ? counts.datasetEdges : counts.columnEdges);
    for (const core::Observation &seen : batch.observations)
        counts.verdicts += seen.rule.isEmpty() ? 0 : 1;
    return counts;
}

} // namespace

class DataHubCountsTest : public QObject {
    Q_OBJECT

private slots:
    void corpus_data();
    void corpus();
    void nothingForgotten();
};

void DataHubCountsTest::corpus_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < static_cast<int>(std::size(expected)); ++i)
        QTest::newRow(expected[i].file) << i;
}

void DataHubCountsTest::corpus()
{
    MESHBOOK_NEED_CORPORA();
    QFETCH(int, row);
    const Row &want = expected[row];
    const formats::DataHubReader reader;
    const QString path = tests::corporaPath(u"datahub/"_s + QLatin1StringView(want.file));
    QCOMPARE(reader.recognise(tests::contentOf(path)), 100);
    const core::Batch batch = tests::batchOf(reader, path);
    const Counts have = countsOf(batch);
    QCOMPARE(have.datasets, want.counts.datasets);
    QCOMPARE(have.jobs, want.counts.jobs);
    QCOMPARE(have.domains, want.counts.domains);
    QCOMPARE(have.teams, want.counts.teams);
    QCOMPARE(have.products, want.counts.products);
    QCOMPARE(have.terms, want.counts.terms);
    QCOMPARE(have.columns, want.counts.columns);
    QCOMPARE(have.datasetEdges, want.counts.datasetEdges);
    QCOMPARE(have.columnEdges, want.counts.columnEdges);
    QCOMPARE(have.rules, want.counts.rules);
    QCOMPARE(have.verdicts, want.counts.verdicts);
    QCOMPARE(have.removed, want.counts.removed);
    for (const core::Issue &issue : batch.issues)
        QVERIFY2(issue.severity != core::Severity::Error, qPrintable(issue.message));
}

/// Every file of the corpora that the reader takes is in the table above.
void DataHubCountsTest::nothingForgotten()
{
    MESHBOOK_NEED_CORPORA();
    const formats::DataHubReader reader;
    QStringList known;
    for (const Row &row : expected)
        known.append(tests::corporaPath(u"datahub/"_s + QLatin1StringView(row.file)));
    for (const QString &file : tests::corporaFiles(u"datahub"_s, {u".json"_s})) {
        if (!known.contains(file))
            QVERIFY2(reader.recognise(tests::contentOf(file)) == 0, qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(DataHubCountsTest)
#include "tst_datahubcounts.moc"
