// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineagebatch.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using tests::datasetOf;
using tests::edgeOf;

namespace {

const formats::OpenLineageReader reader;

} // namespace

class tst_openlineagefiles final : public QObject {
    Q_OBJECT
private slots:
    void realHiveColumnLineage();
    void realSparkRename();
    void realFluentdFull();
    void realDbtAssertions();
    void realAmundsenNdjson();
    void realSingularTests();
    void wholeCorpus();
    void leavesOtherFamiliesAlone();
};

void tst_openlineagefiles::realHiveColumnLineage()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = tests::batchOf(
        reader,
        tests::corporaPath(u"openlineage/integration-events/integration/hive/hive-openlineage-hook/"
                           "integrations/container/cllSimpleQueryPriorityDirectComplete.json"_s));
    const QString from = u"hive://localhost:9083/test.t1"_s;
    const QString to = u"hive://localhost:9083/test.xxx"_s;
    QCOMPARE(batch.edges.size(), 7U); // one of datasets, five of columns, one on the whole
    QCOMPARE(edgeOf(batch, from + u"#a", to + u"#i")->transformation, u"DIRECT/IDENTITY"_s);
    QCOMPARE(edgeOf(batch, from + u"#a", to + u"#t")->transformation, u"DIRECT/TRANSFORMATION"_s);
    QCOMPARE(edgeOf(batch, from + u"#b", to + u"#ta")->transformation, u"DIRECT/AGGREGATION"_s);
    QCOMPARE(edgeOf(batch, from + u"#a", to)->transformation, u"INDIRECT/GROUP_BY"_s);
    QCOMPARE(edgeOf(batch, from, to)->job, u"default/createtable_as_select.test.xxx"_s);
    const core::Dataset *dataset = datasetOf(batch, from);
    QVERIFY(dataset);
    QCOMPARE(dataset->identities.value(1), u"file:/opt/hive/data/warehouse/test.db/t1"_s);
    QCOMPARE(dataset->columns.size(), 2U);
    QCOMPARE(dataset->columns[1].physicalType, u"int"_s);
    const auto jobs = tests::entitiesOf<core::Job>(batch);
    QCOMPARE(jobs.size(), 1U);
    QCOMPARE(jobs.front().type, u"HIVE QUERY BATCH"_s);
    QVERIFY(jobs.front().sql.startsWith("CREATE TABLE xxx AS SELECT a as i"_L1));
    QVERIFY(batch.runs.empty());
}

void tst_openlineagefiles::realSparkRename()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = tests::batchOf(
        reader,
        tests::corporaPath(u"openlineage/integration-events/integration/spark/app/integrations/container/"
                           "pysparkAlterTableRenameEnd.json"_s));
    QCOMPARE(batch.edges.size(), 1U);
    QCOMPARE(batch.edges.front().kind, core::EdgeKind::Rename);
    QCOMPARE(batch.edges.front().from.key, u"file:/tmp/alter_test/alter_table_test"_s);
    QCOMPARE(batch.edges.front().to.key, u"file:/tmp/alter_test/alter_table_test_new"_s);
    const core::Dataset *dataset = datasetOf(batch, u"file:/tmp/alter_test/alter_table_test_new"_s);
    QVERIFY(dataset);
    QCOMPARE(dataset->name, u"alter_table_test_new"_s);
    QCOMPARE(dataset->columns.size(), 4U);
    QCOMPARE(dataset->identities.size(), 2);
    QVERIFY(datasetOf(batch, u"file:/tmp/alter_test/alter_table_test"_s)->implied);
}

void tst_openlineagefiles::realFluentdFull()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = tests::batchOf(
        reader, tests::corporaPath(u"openlineage/integration-events/proxy/fluentd/events/event_full.json"_s));
    QCOMPARE(batch.runs.size(), 1U);
    QCOMPARE(batch.runs.front().id, u"ea041791-68bc-4ae1-bd89-4c8106a157e4"_s);
    QCOMPARE(batch.runs.front().parent, u"3f5e83fa-3480-44ff-99c5-ff943904e5e8"_s);
    QCOMPARE(batch.runs.front().ended, QDateTime(QDate(2020, 12, 28), QTime(19, 51, 1, 641), Qt::UTC));
    const auto datasets = tests::entitiesOf<core::Dataset>(batch);
    QCOMPARE(datasets.size(), 1U); // input and output are one
    QCOMPARE(datasets.front().description, u"canonical representation of entity Foo"_s);
    QCOMPARE(datasets.front().rowCount, std::optional<qint64>(1000));
    QCOMPARE(datasets.front().rules.size(), 2U);
    QVERIFY(datasets.front().extra.contains("additionalProp2"_L1));
    QCOMPARE(batch.edges.size(), 1U); // a self edge is kept
    QCOMPARE(batch.edges.front().from, batch.edges.front().to);
    QCOMPARE(batch.observations.size(), 8U); // 3 metrics, 2 assertions, 3 statistics
    QCOMPARE(tests::entitiesOf<core::Job>(batch).front().sourceCodeUrl, u"http://example.com"_s);
    QCOMPARE(tests::entitiesOf<core::Job>(batch).front().sql, u"SELECT * FROM foo"_s);
}

void tst_openlineagefiles::realDbtAssertions()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        tests::batchOf(reader, tests::corporaPath(u"openlineage/dbt-integration/small/result.json"_s));
    const core::Dataset *dataset = datasetOf(batch, u"bigquery:/random-gcp-project.dbt_test1.test_model"_s);
    QVERIFY(dataset);
    QCOMPARE(dataset->description, u"A starter dbt model"_s);
    QCOMPARE(dataset->owners, (std::vector<core::Ownership>{{u"data_team"_s, QString()}}));
    QCOMPARE(dataset->columns.size(), 1U);
    QCOMPARE(dataset->platform, u"bigquery"_s);
    const core::Edge *edge = edgeOf(batch, u"bigquery:/random-gcp-project.dbt_test1.source_table"_s,
                                    u"bigquery:/random-gcp-project.dbt_test1.test_model"_s);
    QVERIFY(edge);
    QCOMPARE(edge->job, u"job-namespace/random-gcp-project.dbt_test1.dbt_test.test_model"_s);
}

void tst_openlineagefiles::realAmundsenNdjson()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = tests::batchOf(
        reader,
        tests::corporaPath(u"openlineage/amundsen-sample/openlineage/sample_openlineage_events.ndjson"_s));
    QCOMPARE(batch.runs.size(), 1U); // all four events carry one run id
    QCOMPARE(batch.runs.front().inputs.size(), 3);
    QCOMPARE(batch.runs.front().outputs.size(), 7);
    QCOMPARE(batch.edges.size(), 21U);
    QCOMPARE(batch.runs.front().state, u"START"_s);
}

void tst_openlineagefiles::realSingularTests()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = tests::batchOf(
        reader, tests::corporaPath(u"openlineage/dbt-integration/singular_test/result.json"_s));
    QCOMPARE(batch.runs.size(), 2U);
    QCOMPARE(batch.observations.size(), 2U);
    QCOMPARE(batch.observations[0].rule, u"test.my_project.assert_positive_amounts"_s);
    QCOMPARE(batch.observations[0].status, core::ObservationStatus::Pass);
    QCOMPARE(batch.observations[1].status, core::ObservationStatus::Warn); // failed with severity warn
    QCOMPARE(batch.observations[1].value, std::optional(5.0));
    QCOMPARE(batch.observations[1].subject.kind, core::EntityKind::Job);
}

void tst_openlineagefiles::wholeCorpus()
{
    MESHBOOK_NEED_CORPORA();
    std::size_t files = 0, datasets = 0, jobs = 0, runs = 0, datasetEdges = 0, columnEdges = 0, rules = 0;
    for (const QString &path : tests::corporaFiles(u"openlineage"_s, {u".json"_s, u".ndjson"_s})) {
        if (reader.recognise(tests::contentOf(path)) == 0)
            continue;
        ++files;
        const core::Batch batch = tests::batchOf(reader, path);
        for (const core::Dataset &dataset : tests::entitiesOf<core::Dataset>(batch)) {
            datasets += dataset.implied ? 0 : 1;
            rules += dataset.rules.size();
        }
        for (const core::Job &job : tests::entitiesOf<core::Job>(batch))
            jobs += job.implied ? 0 : 1;
        runs += batch.runs.size();
        for (const core::Edge &edge : batch.edges) {
            if (edge.kind == core::EdgeKind::Transform)
                ++(edge.fromColumn.isEmpty() ? datasetEdges : columnEdges);
        }
        for (const core::Issue &issue : batch.issues)
            QVERIFY2(issue.severity != core::Severity::Error, qPrintable(path + issue.message));
    }
    // Counted with a Python script over the same files: per file the distinct (namespace, name) of inputs,
    // outputs and dataset events; distinct jobs and run ids that are no placeholders; inputs x
    // outputs per run (per job where the run id is a placeholder); input fields of the last columnLineage.
    QCOMPARE(files, 219U);
    QCOMPARE(datasets, 378U);
    QCOMPARE(jobs, 216U);
    QCOMPARE(runs, 24U);
    QCOMPARE(datasetEdges, 192U);
    QCOMPARE(columnEdges, 175U);
    QCOMPARE(rules, 61U);
}

void tst_openlineagefiles::leavesOtherFamiliesAlone()
{
    MESHBOOK_NEED_CORPORA();
    for (const QString &folder : {u"odcs"_s, u"odps-bitol"_s, u"dpds"_s, u"dcs"_s, u"odps-opendataproducts"_s,
                                  u"dbt/cosmos"_s, u"dps-other"_s, u"quality"_s}) {
        for (const QString &path : tests::corporaFiles(folder, {u".json"_s, u".yaml"_s, u".yml"_s}))
            QVERIFY2(reader.recognise(tests::contentOf(path)) == 0, qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(tst_openlineagefiles)
#include "tst_openlineagefiles.moc"
