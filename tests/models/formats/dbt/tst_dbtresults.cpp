// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dbt/dbtcatalogreader.h"
#include "formats/dbt/dbtmanifestreader.h"
#include "formats/dbt/dbtrunresultsreader.h"
#include "formats/dbt/dbtsemanticmanifestreader.h"
#include "formats/dbt/dbtsourcesreader.h"
#include "support/corpora.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::ObservationStatus;
using meshbook::tests::batchOf;
using meshbook::tests::corporaPath;
using meshbook::tests::entitiesOf;

namespace {

const formats::DbtManifestReader manifests;
const formats::DbtCatalogReader catalogs;
const formats::DbtRunResultsReader runResults;
const formats::DbtSourcesReader sources;
const formats::DbtSemanticManifestReader semanticManifests;

core::Batch readText(const formats::Reader &reader, const QByteArray &json, const QString &path)
{
    const formats::Content content = formats::Content::fromBytes(json, path);
    formats::ReadContext context;
    context.path = path;
    context.fileTime = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    return reader.read(content, context);
}

core::Dataset datasetOf(const core::Batch &batch, const QString &nativeId)
{
    for (const core::Dataset &dataset : entitiesOf<core::Dataset>(batch)) {
        if (dataset.nativeId == nativeId)
            return dataset;
    }
    return {};
}

core::Observation about(const core::Batch &batch, const QString &subject)
{
    for (const core::Observation &observation : batch.observations) {
        if (observation.subject.key == subject)
            return observation;
    }
    return {};
}

qsizetype count(const core::Batch &batch, ObservationStatus status)
{
    return std::count_if(batch.observations.begin(), batch.observations.end(),
                         [status](const core::Observation &one) { return one.status == status; });
}

bool hasIssue(const core::Batch &batch, const QString &code)
{
    return std::any_of(batch.issues.begin(), batch.issues.end(),
                       [&code](const core::Issue &issue) { return issue.code == code; });
}

QJsonObject jsonOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList allFiles()
{
    return tests::corporaFiles(u"dbt"_s, {u".json"_s})
        + tests::corporaFiles(u"datahub/dbt-with-golden"_s, {u".json"_s})
        + tests::corporaFiles(u"openlineage/dbt-integration"_s, {u".json"_s});
}

} // namespace

class TestDbtResults final : public QObject {
    Q_OBJECT

private slots:
    void recognition_data();
    void recognition();
    void everyCatalog();
    void catalogFoldsWithItsManifest();
    void catalogStatistics();
    void everyRunResult();
    void testResults();
    void modelRuns();
    void compiledIsNotPassed_data();
    void compiledIsNotPassed();
    void withoutCommand();
    void everyFreshness();
    void freshness();
    void freshnessWords();
    void semanticManifestIsNotUsed();
    void wrongTypes_data();
    void wrongTypes();
};

void TestDbtResults::recognition_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *file, const char *expected) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(expected);
    };
    row("dbt/dbt-docs/data/manifest.json", "dbt-manifest");
    row("dbt/cosmos/tests/sample/small_manifest.json", "dbt-manifest");
    row("dbt/dbt-docs/data/catalog.json", "dbt-catalog");
    row("dbt/artifacts-parser/run_results/v1/jaffle_shop/run_results.json", "dbt-run-results");
    row("dbt/tap-dbt-artifacts/target/sources.json", "dbt-sources");
    row("dbt/cosmos/dev/dags/dbt/cross_project/upstream/target/semantic_manifest.json",
        "dbt-semantic-manifest");
    row("datahub/dbt-with-golden/dbt_test_events_golden.json", "");
    row("openlineage/dbt-integration/small/result.json", "");
    row("quality/great-expectations/tests/render/fixtures/BasicDatasetProfiler_evrs.json", "");
    row("glossary/uat/UAT_simple.json", "");
    row("glossary/uat/UAT.rdf", "");
    row("odcs/v3.0.2/docs/examples/schema/table-column.odcs.yaml", "");
}

void TestDbtResults::recognition()
{
    MESHBOOK_NEED_CORPORA();
    QFETCH(const QString, file);
    QFETCH(const QString, expected);
    const formats::Content content = tests::contentOf(corporaPath(file));
    const std::initializer_list<const formats::Reader *> readers = {&manifests, &catalogs, &runResults,
                                                                    &sources, &semanticManifests};
    QString found;
    for (const formats::Reader *reader : readers) {
        if (reader->recognise(content) > 0) {
            QVERIFY(found.isEmpty());
            found = reader->id();
        }
    }
    QCOMPARE(found, expected);
}

void TestDbtResults::everyCatalog()
{
    MESHBOOK_NEED_CORPORA();
    int files = 0;
    for (const QString &path : allFiles()) {
        if (catalogs.recognise(tests::contentOf(path)) == 0)
            continue;
        ++files;
        qsizetype datasets = 0;
        qsizetype columns = 0;
        const QJsonObject root = jsonOf(path);
        for (const auto section : {"nodes"_L1, "sources"_L1}) {
            const QJsonObject entries = root[section].toObject();
            datasets += entries.size();
            for (const QJsonValue &entry : entries)
                columns += entry["columns"_L1].toObject().size();
        }
        const core::Batch batch = batchOf(catalogs, path);
        for (const core::Dataset &dataset : entitiesOf<core::Dataset>(batch)) {
            --datasets;
            columns -= qsizetype(dataset.columns.size());
            QVERIFY(dataset.at.isKnown());
        }
        QVERIFY2(datasets == 0, path.toUtf8().constData());
        QVERIFY2(columns == 0, path.toUtf8().constData());
    }
    QCOMPARE(files, 21); // grep -rl 'dbt/catalog/v' in the three folders
}

void TestDbtResults::catalogFoldsWithItsManifest()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch manifest = batchOf(manifests, corporaPath(u"dbt/dbt-docs/data/manifest.json"_s));
    const core::Batch catalog = batchOf(catalogs, corporaPath(u"dbt/dbt-docs/data/catalog.json"_s));
    QCOMPARE(catalog.formatVersion, u"v1"_s);
    const core::Dataset declared = datasetOf(manifest, u"model.jaffle_shop.stg_customers"_s);
    const core::Dataset actual = datasetOf(catalog, u"model.jaffle_shop.stg_customers"_s);
    QVERIFY(declared.identities.contains(actual.identities.constFirst()));
    QCOMPARE(actual.name, declared.name);
    QCOMPARE(actual.type, u"view"_s);
    QCOMPARE(actual.type, declared.type);
    QCOMPARE(actual.physicalName, u"ANALYTICS.DBT_JCOHEN.STG_CUSTOMERS"_s);
    QCOMPARE(actual.columns.size(), std::size_t(4));
    QCOMPARE(actual.columns.front().name, u"CUSTOMER_ID"_s); // as the warehouse writes it
    QCOMPARE(actual.columns.front().physicalType, u"NUMBER"_s);
    QCOMPARE(actual.columns.back().name, u"EMAIL"_s);
    QCOMPARE(actual.extra["owner"_L1].toString(), u"TRANSFORMER"_s);
    QCOMPARE(datasetOf(catalog, u"model.jaffle_shop.dim_customers.v1"_s).name, u"dim_customers"_s);
    // The same unique_id in another folder is another thing.
    const QByteArray json =
        R"({"metadata": {"dbt_schema_version": "https://schemas.getdbt.com/dbt/catalog/v1.json"},
        "nodes": {"model.p.a": {"metadata": {"name": "a"}, "columns": {}, "stats": {}, "unique_id": "model.p.a"}}})";
    const core::Batch one = readText(catalogs, json, u"one/target/catalog.json"_s);
    const core::Batch two = readText(catalogs, json, u"two/target/catalog.json"_s);
    QCOMPARE(datasetOf(one, u"model.p.a"_s).identities, QStringList{u"dbt:one/target/model.p.a"_s});
    QVERIFY(datasetOf(two, u"model.p.a"_s).identities != datasetOf(one, u"model.p.a"_s).identities);
}

void TestDbtResults::catalogStatistics()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch bigQuery =
        batchOf(catalogs, corporaPath(u"openlineage/dbt-integration/catalog/target/catalog.json"_s));
    const core::Dataset table = datasetOf(bigQuery, u"source.dbt_test.dbt_test1.source_table"_s);
    QCOMPARE(table.name, u"source_table"_s);
    QCOMPARE(table.type, u"source"_s);
    QCOMPARE(table.physicalName, u"random-gcp-project.dbt_test1.source_table"_s);
    QCOMPARE(table.sizeBytes, std::optional(qint64(22)));
    QVERIFY(table.rowCount.has_value());
    const core::Observation rows = about(bigQuery, u"dbt:model.dbt_test.test_model"_s);
    QVERIFY(rows.metric == "rowCount"_L1 || rows.metric == "sizeBytes"_L1);
    QCOMPARE(rows.at, QDateTime(QDate(2021, 8, 2), QTime(9, 21, 26, 854), Qt::UTC));
    const core::Batch redshift = batchOf(
        catalogs, corporaPath(u"dbt/openmetadata-sample/ingestion/examples/sample_data/dbt/catalog.json"_s));
    const core::Dataset seed = datasetOf(redshift, u"seed.jaffle_shop.raw_orders"_s);
    QCOMPARE(seed.type, u"seed"_s);
    QCOMPARE(seed.rowCount, std::optional(qint64(99)));
    QCOMPARE(seed.sizeBytes, std::optional(qint64(7'000'000)));
    QCOMPARE(seed.extra["stats"_L1]["diststyle"_L1].toString(), u"AUTO(ALL)"_s);
    QCOMPARE(seed.columns.at(3).physicalType, u"character varying(14)"_s);
}

void TestDbtResults::everyRunResult()
{
    MESHBOOK_NEED_CORPORA();
    int files = 0;
    for (const QString &path : allFiles()) {
        if (runResults.recognise(tests::contentOf(path)) == 0)
            continue;
        ++files;
        const QJsonObject root = jsonOf(path);
        const bool ran = root["args"_L1]["which"_L1].toString() != "generate"_L1;
        qsizetype expected = 0;
        const QJsonArray results = root["results"_L1].toArray();
        for (const QJsonValue &result : results)
            expected += ran && !result["unique_id"_L1].toString().isEmpty() ? 1 : 0;
        const core::Batch batch = batchOf(runResults, path);
        QVERIFY2(qsizetype(batch.observations.size()) == expected, path.toUtf8().constData());
        QVERIFY2(batch.runs.size() == 1, path.toUtf8().constData());
        QCOMPARE(hasIssue(batch, u"dbt.not-executed"_s), !ran);
    }
    QCOMPARE(files, 30); // grep -rl 'dbt/run-results/v' in the three folders
}

void TestDbtResults::testResults()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        batchOf(runResults, corporaPath(u"datahub/dbt-with-golden/jaffle_shop_test_results.json"_s));
    QCOMPARE(count(batch, ObservationStatus::Pass), qsizetype(21));
    QCOMPARE(count(batch, ObservationStatus::Fail), qsizetype(1));
    QCOMPARE(count(batch, ObservationStatus::Error), qsizetype(2)); // could not be run: no verdict
    const QString id =
        u"test.jaffle_shop.dbt_expectations_expect_column_values_to_be_between_customers_customer_id__"
        "20__0__customer_id_is_not_null__False.5702665c39"_s;
    const core::Observation failed = about(batch, u"dbt:"_s + id);
    QCOMPARE(failed.rule, id);
    QCOMPARE(failed.status, ObservationStatus::Fail);
    QCOMPARE(failed.rowsFailed, std::optional(qint64(80)));
    QCOMPARE(failed.value, std::optional(80.0));
    QCOMPARE(failed.message, u"Got 80 results, configured to fail if != 0"_s);
    QCOMPARE(failed.run, u"c7a6b778-0e0f-4789-b567-ca7e124a6840"_s);
    QCOMPARE(failed.producer, u"dbt"_s);
    QVERIFY(failed.position.isKnown());
    QCOMPARE(about(batch,
                   u"dbt:test.jaffle_shop.accepted_values_stg_orders_status__placed__shipped__completed__"
                   "return_pending__returned.080fb20aad"_s)
                 .at,
             QDateTime(QDate(2022, 6, 18), QTime(15, 12, 12, 430), Qt::UTC));
}

void TestDbtResults::modelRuns()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        batchOf(runResults, corporaPath(u"openlineage/dbt-integration/fail/target/run_results.json"_s));
    const core::Observation built = about(batch, u"dbt:model.dbt_bigquery_test.test_first_dbt_model"_s);
    QCOMPARE(built.metric, u"run"_s);
    QVERIFY(built.rule.isEmpty());
    QCOMPARE(built.status, ObservationStatus::Pass);
    QCOMPARE(built.value, std::optional(1.9547359943389893));
    QCOMPARE(built.unit, u"s"_s);
    QCOMPARE(about(batch, u"dbt:model.dbt_bigquery_test.test_second_parallel_dbt_model"_s).status,
             ObservationStatus::Fail);
    QCOMPARE(about(batch, u"dbt:model.dbt_bigquery_test.test_third_dbt_model"_s).status,
             ObservationStatus::Skip);
    QCOMPARE(batch.runs.size(), std::size_t(1));
    const core::Run &run = batch.runs.front();
    QCOMPARE(run.id, u"8c814240-637d-4a36-937e-43787f5c79e0"_s);
    QCOMPARE(run.state, u"FAIL"_s);
    QCOMPARE(run.job, u"dbt/dbt run"_s);
    QCOMPARE(run.outputs.size(), qsizetype(2));
    QCOMPARE(run.started, QDateTime(QDate(2021, 7, 28), QTime(12, 9, 46, 41), Qt::UTC));
    const std::vector<core::Job> jobs = entitiesOf<core::Job>(batch);
    QCOMPARE(jobs.size(), std::size_t(1));
    QCOMPARE(jobs.front().identities, QStringList{run.job});
    QVERIFY(jobs.front().implied);
}

void TestDbtResults::compiledIsNotPassed_data()
{
    QTest::addColumn<QByteArray>("which");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("observations");
    QTest::newRow("docs generate") << QByteArray("generate") << QByteArray("success") << 0;
    QTest::newRow("compile") << QByteArray("compile") << QByteArray("pass") << 0;
    QTest::newRow("build") << QByteArray("build") << QByteArray("success") << 1;
    QTest::newRow("test") << QByteArray("test") << QByteArray("pass") << 1;
}

void TestDbtResults::compiledIsNotPassed()
{
    QFETCH(const QByteArray, which);
    QFETCH(const QByteArray, status);
    QFETCH(const int, observations);
    const core::Batch batch = readText(
        runResults,
        R"({"metadata": {"dbt_schema_version": "https://schemas.getdbt.com/dbt/run-results/v6.json"}, "args": {"which": ")"
            + which + R"("}, "results": [{"unique_id": "test.p.t", "status": ")" + status + "\"}]}",
        u"target/run_results.json"_s);
    QCOMPARE(int(batch.observations.size()), observations);
    if (observations > 0)
        QCOMPARE(batch.observations.front().status, ObservationStatus::Pass);
    QCOMPARE(hasIssue(batch, u"dbt.not-executed"_s), observations == 0);
}

void TestDbtResults::withoutCommand()
{
    const core::Batch batch = readText(runResults, R"({"results": [
        {"unique_id": "test.p.a", "status": "success"}, {"unique_id": "test.p.b", "status": "pass"},
        {"unique_id": "model.p.c", "status": "success", "adapter_response": {}},
        {"unique_id": "model.p.d", "status": "success", "adapter_response": {"code": "CREATE"}}]})",
                                       u"run_results.json"_s);
    QCOMPARE(about(batch, u"dbt:test.p.a"_s).status, ObservationStatus::Unknown);
    QCOMPARE(about(batch, u"dbt:test.p.b"_s).status, ObservationStatus::Pass);
    QCOMPARE(about(batch, u"dbt:model.p.c"_s).status, ObservationStatus::Unknown);
    QCOMPARE(about(batch, u"dbt:model.p.d"_s).status, ObservationStatus::Pass);
    QCOMPARE(about(batch, u"dbt:model.p.d"_s).at, QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC));
}

void TestDbtResults::everyFreshness()
{
    MESHBOOK_NEED_CORPORA();
    qsizetype observations = 0;
    int files = 0;
    for (const QString &path : allFiles()) {
        if (sources.recognise(tests::contentOf(path)) == 0)
            continue;
        ++files;
        const core::Batch batch = batchOf(sources, path);
        QCOMPARE(qsizetype(batch.observations.size()), jsonOf(path)["results"_L1].toArray().size());
        observations += qsizetype(batch.observations.size());
    }
    QCOMPARE(files, 4);
    QCOMPARE(observations, qsizetype(37)); // 35 pass, 1 warn, 1 error
}

void TestDbtResults::freshness()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        batchOf(sources, corporaPath(u"datahub/dbt-with-golden/sample_dbt_sources_2.json"_s));
    const core::Observation actor = about(batch, u"dbt:source.sample_dbt.pagila.actor"_s);
    QCOMPARE(actor.metric, u"freshness"_s);
    QCOMPARE(actor.status, ObservationStatus::Pass);
    QCOMPARE(actor.value, std::optional(42276862.910052));
    QCOMPARE(actor.unit, u"s"_s);
    QCOMPARE(actor.expected, u"warn_after 12 hour, error_after 24 hour"_s);
    QCOMPARE(actor.at, QDateTime(QDate(2021, 6, 18), QTime(17, 8, 55, 925), Qt::UTC));
    QCOMPARE(actor.dimension, core::QualityDimension::Timeliness);
    QCOMPARE(actor.run, u"just-some-random-id"_s);
}

void TestDbtResults::freshnessWords()
{
    const core::Batch batch = readText(sources, R"({"metadata":
        {"dbt_schema_version": "https://schemas.getdbt.com/dbt/sources/v3.json"}, "results": [
        {"unique_id": "source.p.s.a", "status": "Pass", "max_loaded_at_time_ago_in_s": 1},
        {"unique_id": "source.p.s.b", "status": "Warn", "max_loaded_at_time_ago_in_s": 2},
        {"unique_id": "source.p.s.c", "status": "Error", "max_loaded_at_time_ago_in_s": 3},
        {"unique_id": "source.p.s.d", "status": "runtime error", "error": "no such table"},
        {"unique_id": "source.p.s.e", "status": "error", "error": "no such table"},
        {"status": "pass"}]})",
                                       u"target/sources.json"_s);
    QCOMPARE(about(batch, u"dbt:target/source.p.s.a"_s).status, ObservationStatus::Pass);
    QCOMPARE(about(batch, u"dbt:target/source.p.s.b"_s).status, ObservationStatus::Warn);
    QCOMPARE(about(batch, u"dbt:target/source.p.s.c"_s).status, ObservationStatus::Fail);
    QCOMPARE(about(batch, u"dbt:target/source.p.s.d"_s).status, ObservationStatus::Error);
    QCOMPARE(about(batch, u"dbt:target/source.p.s.d"_s).message, u"no such table"_s);
    QCOMPARE(about(batch, u"dbt:target/source.p.s.e"_s).status, ObservationStatus::Error);
    QVERIFY(hasIssue(batch, u"dbt.type"_s));
}

void TestDbtResults::semanticManifestIsNotUsed()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = batchOf(
        semanticManifests,
        corporaPath(u"dbt/cosmos/dev/dags/dbt/cross_project/upstream/target/semantic_manifest.json"_s));
    QCOMPARE(batch.issues.size(), std::size_t(1));
    QCOMPARE(batch.issues.front().code, u"dbt.not-used"_s);
    QCOMPARE(batch.issues.front().severity, core::Severity::Info);
    QVERIFY(batch.entities.empty());
}

void TestDbtResults::wrongTypes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("scalars") << QByteArray(
        R"({"nodes": 1, "sources": "x", "results": 2, "args": 3, "metadata": 4})");
    QTest::newRow("lists") << QByteArray(
        R"({"nodes": [1], "sources": [], "results": [1, null, []], "args": []})");
    QTest::newRow("entries") << QByteArray(
        R"({"nodes": {"a": 1, "b": {"metadata": [], "columns": [], "stats": 1}, "c": {"metadata": {"name": []},
            "columns": {"x": 1, "y": {"type": {}, "index": "q"}}, "stats": {"num_rows": {"value": "NaN"},
            "bytes": {"value": 1e300}, "rows": {"value": -5}, "z": []}}}, "results": [{"unique_id": 1, "status": []},
            {"unique_id": "x", "status": "pass", "timing": 5, "failures": "many", "execution_time": {}, "criteria": [],
            "message": [], "adapter_response": 1, "max_loaded_at_time_ago_in_s": "inf", "snapshotted_at": {}}]})");
}

void TestDbtResults::wrongTypes()
{
    QFETCH(const QByteArray, json);
    for (const formats::Reader *reader :
         {static_cast<const formats::Reader *>(&catalogs), static_cast<const formats::Reader *>(&runResults),
          static_cast<const formats::Reader *>(&sources)}) {
        const core::Batch batch = readText(*reader, json, u"x.json"_s);
        QVERIFY(hasIssue(batch, u"dbt.type"_s));
        for (const core::Dataset &dataset : entitiesOf<core::Dataset>(batch)) {
            QVERIFY(!dataset.rowCount);
            QVERIFY(!dataset.sizeBytes);
        }
    }
}

QTEST_GUILESS_MAIN(TestDbtResults)
#include "tst_dbtresults.moc"
