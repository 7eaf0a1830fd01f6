// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/greatexpectations/greatexpectationsreader.h"
#include "support/corpora.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::ObservationStatus;
using meshbook::tests::batchOf;
using meshbook::tests::corporaPath;
using meshbook::tests::entitiesOf;

namespace {

const formats::GreatExpectationsReader reader;
const QString fixtures = u"quality/great-expectations/tests/render/fixtures/"_s;

core::Batch readText(const QByteArray &json)
{
    const formats::Content content = formats::Content::fromBytes(json, u"validation.json"_s);
    formats::ReadContext context;
    context.path = u"validation.json"_s;
    context.fileTime = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    return reader.read(content, context);
}

QString issueCodes(const core::Batch &batch)
{
    QStringList codes;
    for (const core::Issue &issue : batch.issues)
        codes.append(issue.code);
    codes.removeDuplicates();
    return codes.join(u' ');
}

/// Results of all validations in a file, counted without the reader.
qsizetype resultsIn(const QJsonObject &root)
{
    qsizetype count = root["results"_L1].toArray().size();
    const QJsonObject runs = root["run_results"_L1].toObject();
    for (const QJsonValue &run : runs)
        count += run["validation_result"_L1]["results"_L1].toArray().size();
    return count;
}

} // namespace

class TestGreatExpectations final : public QObject {
    Q_OBJECT

private slots:
    void wholeCorpus();
    void typeChecks();
    void rowCountsAndExceptions();
    void checkpoints();
    void locatedData();
    void newerShapes();
    void suitesAreLeftOut();
    void wrongTypes();
};

void TestGreatExpectations::wholeCorpus()
{
    MESHBOOK_NEED_CORPORA();
    int validations = 0;
    qsizetype results = 0;
    for (const QString &path : tests::corporaFiles(u"quality/great-expectations"_s, {u".json"_s})) {
        if (reader.recognise(tests::contentOf(path)) == 0)
            continue;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const qsizetype expected = resultsIn(QJsonDocument::fromJson(file.readAll()).object());
        const core::Batch batch = batchOf(reader, path);
        validations += expected > 0 ? 1 : 0;
        results += expected;
        const qsizetype found =
            std::count_if(batch.observations.begin(), batch.observations.end(),
                          [](const core::Observation &observation) { return !observation.rule.isEmpty(); });
        QVERIFY2(found == expected, path.toUtf8().constData());
        QSet<QString> rules;
        for (const core::Dataset &dataset : entitiesOf<core::Dataset>(batch)) {
            for (const core::QualityRule &rule : dataset.rules) {
                QVERIFY(!rules.contains(rule.id));
                rules.insert(rule.id);
            }
        }
        for (const core::Observation &observation : batch.observations) {
            QVERIFY(observation.rule.isEmpty() || rules.contains(observation.rule));
            QVERIFY(observation.at.isValid());
            QVERIFY(observation.position.isKnown());
        }
    }
    QCOMPARE(validations, 7);
    QCOMPARE(results, qsizetype(212)); // every "expectation_config" below a "results"
}

void TestGreatExpectations::typeChecks()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = batchOf(reader, corporaPath(fixtures + "datetime_column_evrs.json"_L1));
    QCOMPARE(batch.format, u"great-expectations"_s);
    const std::vector<core::Dataset> datasets = entitiesOf<core::Dataset>(batch);
    QCOMPARE(datasets.size(), std::size_t(1));
    QVERIFY(datasets.front().implied);
    QCOMPARE(datasets.front().identities, QStringList{u"gx:default"_s});
    const core::QualityRule &rule = datasets.front().rules.front();
    QCOMPARE(rule.metric, u"expect_column_values_to_be_of_type"_s);
    QCOMPARE(rule.element, u"ts"_s);
    QCOMPARE(rule.dimension, core::QualityDimension::Conformity);
    QCOMPARE(rule.arguments, QStringList{u"type_: DATETIME"_s});
    QCOMPARE(rule.at.line, 22);
    const core::Observation &observation = batch.observations.front();
    QCOMPARE(observation.rule, rule.id);
    QCOMPARE(observation.element, u"ts"_s);
    QCOMPARE(observation.status, ObservationStatus::Pass);
    QCOMPARE(observation.at, QDateTime(QDate(2020, 3, 22), QTime(17, 2, 47, 671), Qt::UTC));
    QVERIFY(!observation.value);
}

void TestGreatExpectations::rowCountsAndExceptions()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        batchOf(reader, corporaPath(fixtures + "BasicDatasetProfiler_evrs_with_exception.json"_L1));
    const core::Dataset dataset = entitiesOf<core::Dataset>(batch).front();
    QCOMPARE(dataset.name, u"titanic_data"_s);
    QCOMPARE(dataset.nativeId, u"my_datasource/my_generator/titanic_data"_s);
    QCOMPARE(dataset.physicalName, u"project_dir/project_path/data/titanic/Titanic.csv"_s);
    const core::Observation &rows = batch.observations.front();
    QCOMPARE(rows.value, std::optional(1313.0));
    QCOMPARE(dataset.rules.front().comparison, u"mustBeGreaterOrEqualTo"_s);
    QCOMPARE(dataset.rules.front().thresholds, QStringList{u"0"_s});
    int passed = 0;
    int failed = 0;
    int broken = 0;
    for (const core::Observation &observation : batch.observations) {
        if (observation.rule.isEmpty())
            continue;
        passed += observation.status == ObservationStatus::Pass ? 1 : 0;
        failed += observation.status == ObservationStatus::Fail ? 1 : 0;
        broken += observation.status == ObservationStatus::Error ? 1 : 0;
        if (observation.status == ObservationStatus::Error) {
            QCOMPARE(observation.element, u"Age"_s);
            QCOMPARE(observation.message, u"Invalid partition object."_s);
        }
        // Samples of offending values are people's names here.
        QVERIFY(!observation.message.contains("Allison"_L1));
    }
    QCOMPARE(passed, 42);
    QCOMPARE(failed, 8);
    QCOMPARE(broken, 1);
    const core::Observation &statistics = batch.observations.back();
    QCOMPARE(statistics.metric, u"success_percent"_s);
    QCOMPARE(statistics.value, std::optional(82.35294117647058));
    QCOMPARE(statistics.message, u"42 of 51 expectations met"_s);
    const auto unique = std::find_if(batch.observations.begin(), batch.observations.end(),
                                     [](const core::Observation &one) { return one.rowsFailed == 3; });
    QVERIFY(unique != batch.observations.end());
    QCOMPARE(unique->rowsEvaluated, std::optional(qint64(1313)));
    QCOMPARE(unique->unit, u"%"_s);
}

void TestGreatExpectations::checkpoints()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = batchOf(
        reader, corporaPath(fixtures + "ValidationOperatorResult_with_multiple_validation_results.json"_L1));
    QCOMPARE(batch.observations.size(), std::size_t(24)); // two validations of 11, and their statistics
    QCOMPARE(batch.observations.front().run, u"getest run"_s);
    QCOMPARE(batch.observations.front().at, QDateTime(QDate(2020, 7, 27), QTime(17, 19, 32, 959), Qt::UTC));
    QCOMPARE(batch.observations.front().status, ObservationStatus::Fail);
    QCOMPARE(batch.observations.front().expected, u"27000 … 33000"_s);
    const std::vector<core::Dataset> datasets = entitiesOf<core::Dataset>(batch);
    QCOMPARE(datasets.size(), std::size_t(1));
    QCOMPARE(datasets.front().identities, QStringList{u"gx:getest/basic.warning"_s});
    QCOMPARE(batch.formatVersion, u"0.11.8+4.g4ab34df3.dirty"_s);
}

void TestGreatExpectations::locatedData()
{
    const core::Batch batch = readText(R"({"results": [{"success": true, "expectation_config":
        {"type": "expect_column_to_exist", "kwargs": {"column": "a"}}, "result": {}}], "success": true,
        "meta": {"run_id": {"run_time": "2024-01-02T03:04:05+02:00", "run_name": null},
        "batch_spec": {"path": "s3://bucket/data/orders.parquet"},
        "active_batch_definition": {"datasource_name": "lake", "data_asset_name": "orders"}}})");
    const core::Dataset dataset = entitiesOf<core::Dataset>(batch).front();
    QCOMPARE(dataset.identities, QStringList({u"s3://bucket/data/orders.parquet"_s, u"gx:lake/orders"_s}));
    QCOMPARE(dataset.name, u"orders"_s);
    QCOMPARE(batch.observations.front().at, QDateTime(QDate(2024, 1, 2), QTime(1, 4, 5), Qt::UTC));
}

void TestGreatExpectations::newerShapes()
{
    // 1.x: ids and severity of expectations, exceptions under the metrics that raised them.
    const QByteArray json = R"json({"run_results": {"x": {"success": false, "suite_name": "s", "results": [
        {"success": false, "expectation_config": {"id": "abc", "type": "expect_column_max_to_be_between",
         "severity": "warning", "kwargs": {"column": "a", "max_value": 5, "batch_id": "b1"}},
         "exception_info": {"('column.max', 'x')": {"raised_exception": true, "exception_message": "no such column"}}},
        {"success": false, "expectation_config": {"type": "expect_column_max_to_be_between", "kwargs": {"column": "b",
         "max_value": 5, "batch_id": "b1"}}, "result": {"observed_value": 7}}],
        "statistics": {"evaluated_expectations": 2}, "meta": {}}}, "run_id": {"run_name": "nightly", "run_time": "2025-01-01T00:00:00Z"}})json";
    QVERIFY(reader.recognise(formats::Content::fromBytes(json, u"x.json"_s)) > 0);
    const core::Batch batch = readText(json);
    QCOMPARE(batch.observations.size(), std::size_t(3));
    const core::Observation &broken = batch.observations.at(0);
    QCOMPARE(broken.rule, u"abc"_s);
    QCOMPARE(broken.severity, u"warning"_s);
    QCOMPARE(broken.status, ObservationStatus::Error);
    QCOMPARE(broken.message, u"no such column"_s);
    QCOMPARE(broken.run, u"nightly"_s);
    const core::Observation &failed = batch.observations.at(1);
    QCOMPARE(failed.status, ObservationStatus::Fail);
    QCOMPARE(failed.value, std::optional(7.0));
    QVERIFY(failed.rule.startsWith("gx:s/s/expect_column_max_to_be_between/b/"_L1));
    // The batch that was checked is no part of what is expected: ids stay the same from run to run.
    QByteArray next = json;
    QCOMPARE(readText(next.replace("\"b1\"", "\"b2\"")).observations.at(1).rule, failed.rule);
}

void TestGreatExpectations::suitesAreLeftOut()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        batchOf(reader, corporaPath(fixtures + "BasicDatasetProfiler_expectations.json"_L1));
    QCOMPARE(issueCodes(batch), u"gx.suite"_s);
    QVERIFY(batch.entities.empty());
    const QString page = fixtures + "ValidationResultsPageRenderer_render_with_run_info_at_end.json"_L1;
    QCOMPARE(reader.recognise(tests::contentOf(corporaPath(page))), 0);
    const QString benchmark =
        u"quality/great-expectations/tests/performance/results/initial_baseline_run_1.json"_s;
    QCOMPARE(reader.recognise(tests::contentOf(corporaPath(benchmark))), 0);
    QCOMPARE(reader.recognise(tests::contentOf(corporaPath(u"dbt/dbt-docs/data/manifest.json"_s))), 0);
    QCOMPARE(reader.recognise(tests::contentOf(
                 corporaPath(u"dbt/artifacts-parser/run_results/v6/jaffle_shop/run_results.json"_s))),
             0);
}

void TestGreatExpectations::wrongTypes()
{
    const core::Batch batch = readText(
        R"({"meta": [], "statistics": {"success_percent": "nan", "evaluated_expectations": 3}, "results": [1, null, [],
        {"expectation_config": 5}, {"expectation_config": {"type": {}}}, {"success": "maybe", "result": [],
        "exception_info": [1], "expectation_config": {"type": "expect_x", "kwargs": [1], "meta": 3}},
        {"success": true, "result": {"element_count": "x", "observed_value": {}}, "exception_info": {"a": 1},
        "expectation_config": {"type": "expect_x", "kwargs": {"column": {}, "min_value": [], "max_value": {}}}}]})");
    QCOMPARE(issueCodes(batch), u"gx.type"_s);
    QCOMPARE(batch.observations.size(), std::size_t(3));
    QCOMPARE(batch.observations.at(0).status, ObservationStatus::Unknown);
    QCOMPARE(batch.observations.at(1).status, ObservationStatus::Pass);
    QVERIFY(!batch.observations.at(2).value);
    QCOMPARE(issueCodes(readText(R"({"run_results": {"a": {"results": 1}, "b": 2}})")), u"gx.type"_s);
}

QTEST_GUILESS_MAIN(TestGreatExpectations)
#include "tst_greatexpectations.moc"
