// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openmetadata/openmetadatareader.h"
#include "support/corpora.h"

#include <QTest>

using namespace meshbook;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Counts {
    int datasets, jobs, teams, contracts, columns, edges, columnEdges, rules, verdicts, metrics, runs;
};

struct Row {
    const char *file;
    Counts counts;
};

// Taken from the files with a short Python script that shares nothing with the reader: lengths of the
// lists, columns with their children, one metric per number in a profile, tests told apart by column and
// type.
constexpr Row expected[] = {
    {"data-contracts-2025/dataContracts.json", {3, 0, 0, 3, 19, 0, 0, 9, 0, 0, 0}},
    {"sample_data-2023-10/dashboards/charts.json", {12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/dashboards/dashboardDataModels.json", {2, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/dashboards/dashboards.json", {12, 0, 0, 0, 0, 30, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/dashboards/service.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/datasets/database.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/datasets/database_schema.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/datasets/service.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/datasets/stored_procedures.json", {0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/datasets/tableTests.json", {0, 0, 0, 0, 0, 0, 0, 10, 19, 0, 0}},
    {"sample_data-2023-10/datasets/tables.json", {18, 0, 0, 0, 225, 0, 0, 0, 0, 584, 0}},
    {"sample_data-2023-10/glue/database.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/glue/database_schema.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/glue/database_service.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/glue/tables.json", {2, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/lifecycle/lifeCycle.json", {16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/lineage/lineage.json", {0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/looker/charts.json", {4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/looker/dashboardDataModels.json", {4, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/looker/dashboards.json", {2, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/looker/service.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/models/models.json", {2, 0, 0, 0, 2, 0, 3, 0, 0, 0, 0}},
    {"sample_data-2023-10/models/service.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/pipelines/pipelineStatus.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7}},
    {"sample_data-2023-10/pipelines/pipelines.json", {0, 24, 0, 0, 0, 8, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/pipelines/service.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/pipelines/tasks.json", {0, 9, 0, 0, 0, 8, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/profiler/tableProfile.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 589, 0}},
    {"sample_data-2023-10/searchIndexes/searchIndexes.json", {1, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/searchIndexes/service.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/storage/containers.json", {7, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/storage/service.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/teams/teams.json", {0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/tests/logicalTestSuites.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/tests/testCaseResults.json", {0, 0, 0, 0, 0, 0, 0, 0, 51, 0, 0}},
    {"sample_data-2023-10/tests/testSuites.json", {0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0}},
    {"sample_data-2023-10/topics/service.json", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/topics/topics.json", {10, 0, 0, 0, 55, 0, 0, 0, 0, 0, 0}},
    {"sample_data-2023-10/users/users.json", {0, 0, 100, 0, 0, 0, 0, 0, 0, 0, 0}},
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
                  described(batch, Team),
                  described(batch, Contract),
                  0,
                  0,
                  0,
                  0,
                  0,
                  0,
                  static_cast<int>(batch.runs.size())};
    for (const core::Dataset &dataset : tests::entitiesOf<core::Dataset>(batch)) {
        counts.columns += static_cast<int>(dataset.columns.size());
        counts.rules += static_cast<int>(dataset.rules.size());
    }
    for (const core::Contract &contract : tests::entitiesOf<core::Contract>(batch))
        counts.rules += static_cast<int>(contract.rules.size());
    for (const core::Edge &edge : batch.edges)
        ++(edge.fromColumn.isEmpty() && edge.toColumn.isEmpty() ? counts.edges : counts.columnEdges);
    for (const core::Observation &seen : batch.observations)
        ++(seen.rule.isEmpty() ? counts.metrics : counts.verdicts);
    return counts;
}

} // namespace

class OpenMetadataCountsTest : public QObject {
    Q_OBJECT

private slots:
    void corpus_data();
    void corpus();
    void nothingForgotten();
    void otherFamilies();
};

void OpenMetadataCountsTest::corpus_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < static_cast<int>(std::size(expected)); ++i)
        QTest::newRow(expected[i].file) << i;
}

void OpenMetadataCountsTest::corpus()
{
    MESHBOOK_NEED_CORPORA();
    QFETCH(int, row);
    const Row &want = expected[row];
    const formats::OpenMetadataReader reader;
    const QString path = tests::corporaPath(u"openmetadata/"_s + QLatin1StringView(want.file));
    QVERIFY(reader.recognise(tests::contentOf(path)) >= 55);
    const core::Batch batch = tests::batchOf(reader, path);
    const Counts have = countsOf(batch);
    QCOMPARE(have.datasets, want.counts.datasets);
    QCOMPARE(have.jobs, want.counts.jobs);
    QCOMPARE(have.teams, want.counts.teams);
    QCOMPARE(have.contracts, want.counts.contracts);
    QCOMPARE(have.columns, want.counts.columns);
    QCOMPARE(have.edges, want.counts.edges);
    QCOMPARE(have.columnEdges, want.counts.columnEdges);
    QCOMPARE(have.rules, want.counts.rules);
    QCOMPARE(have.verdicts, want.counts.verdicts);
    QCOMPARE(have.metrics, want.counts.metrics);
    QCOMPARE(have.runs, want.counts.runs);
    for (const core::Issue &issue : batch.issues)
        QVERIFY2(issue.severity == core::Severity::Info || issue.code == "secret.redacted"_L1
                     || issue.code.startsWith("json."_L1),
                 qPrintable(issue.code + u' ' + issue.message));
}

/// Every file of the corpora that the reader takes is in the table above.
void OpenMetadataCountsTest::nothingForgotten()
{
    MESHBOOK_NEED_CORPORA();
    const formats::OpenMetadataReader reader;
    QStringList known;
    for (const Row &row : expected)
        known.append(tests::corporaPath(u"openmetadata/"_s + QLatin1StringView(row.file)));
    for (const QString &file : tests::corporaFiles(u"openmetadata"_s, {u".json"_s})) {
        if (!known.contains(file))
            QVERIFY2(reader.recognise(tests::contentOf(file)) == 0, qPrintable(file));
    }
}

void OpenMetadataCountsTest::otherFamilies()
{
    MESHBOOK_NEED_CORPORA();
    const formats::OpenMetadataReader reader;
    for (const QString &file : tests::corporaFiles({}, {u".json"_s, u".jsonl"_s, u".ndjson"_s, u".yaml"_s})) {
        if (file.contains("/corpora/openmetadata/"_L1) || QFileInfo(file).size() > 600'000)
            continue;
        QVERIFY2(reader.recognise(tests::contentOf(file)) == 0, qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(OpenMetadataCountsTest)
#include "tst_openmetadatacounts.moc"
