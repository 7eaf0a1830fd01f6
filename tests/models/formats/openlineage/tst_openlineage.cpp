// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineagebatch.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using tests::datasetOf;
using tests::edgeOf;
using tests::issues;

namespace {

const formats::OpenLineageReader reader;

core::Batch read(const QByteArray &json)
{
    const formats::Content content = formats::Content::fromBytes(json, u"events.json"_s);
    formats::ReadContext context;
    context.path = u"events.json"_s;
    context.fileTime = QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
    return reader.read(content, context);
}

int score(const QByteArray &json)
{
    return reader.recognise(formats::Content::fromBytes(json, u"x.json"_s));
}

/// A run event of run "r1" and job ns/j with the given rest.
QByteArray runEvent(const QByteArray &rest, const QByteArray &type = "COMPLETE",
                    const QByteArray &minute = "00")
{
    return R"({"eventType":")" + type + R"(","eventTime":"2024-05-01T10:)" + minute
        + R"(:00Z","producer":"https://openlineage.io/x","run":{"runId":"r1"},"job":{"namespace":"ns","name":"j"},)"
        + rest + "}";
}

} // namespace

class tst_openlineage final : public QObject {
    Q_OBJECT
private slots:
    void recognisesEvents();
    void foldsTheEventsOfARun();
    void laterFacetsReplaceAndDeletedOnesGo();
    void readsNestedFields();
    void readsColumnLineage();
    void readsTheDeprecatedTransformation();
    void readsExplicitLineage();
    void readsRenamesDropsAndSymlinks();
    void readsAssertionsAndMetrics();
    void readsTestRuns();
    void readsJobFacets();
    void readsJobAndDatasetEvents();
    void leavesTemplatesOut();
    void takesSecretsOut();
    void survivesWrongTypes_data();
    void survivesWrongTypes();
};

void tst_openlineage::recognisesEvents()
{
    const QByteArray addressed =
        R"({"schemaURL":"https://openlineage.io/spec/2-0-2/OpenLineage.json#/RunEvent",
        "run":{"runId":"x"},"job":{"namespace":"a","name":"b"}})";
    const QByteArray list =
        R"([{"eventType":"START","run":{"runId":"x"},"job":{"namespace":"a","name":"b"}}])";
    const QByteArray dataset =
        R"({"eventTime":"2024-01-01T00:00:00Z","dataset":{"namespace":"a","name":"b"}})";
    const QByteArray schema = R"({"$schema":"x","$defs":{"RunEvent":{}},"job":{"name":"x"}})";
    const QByteArray dbt = R"({"metadata":{"dbt_schema_version":"x"},"nodes":{}})";
    const QByteArray contract = R"({"kind":"DataContract","apiVersion":"v3.0.0"})";
    const QByteArray produced = runEvent(R"("inputs":[],"outputs":[])");
    QCOMPARE(score(addressed), 100);
    QCOMPARE(score(produced), 95);
    QCOMPARE(score(list), 90);
    QCOMPARE(score(dataset), 80);
    QCOMPARE(score(schema), 0);
    QCOMPARE(score(dbt), 0);
    QCOMPARE(score(contract), 0);
    QCOMPARE(score("[1,2,3]"), 0);
}

void tst_openlineage::foldsTheEventsOfARun()
{
    // Out of order, inputs on START, outputs on COMPLETE.
    const core::Batch batch = read(
        "[" + runEvent(R"("outputs":[{"namespace":"postgres://h:5432","name":"db.s.b"}])", "COMPLETE", "05")
        + "," + runEvent(R"("inputs":[{"namespace":"postgres://h:5432","name":"db.s.a"}])", "START", "01")
        + "]");
    QCOMPARE(batch.runs.size(), 1U);
    const core::Run &run = batch.runs.front();
    QCOMPARE(run.id, u"r1"_s);
    QCOMPARE(run.job, u"ns/j"_s);
    QCOMPARE(run.state, u"COMPLETE"_s);
    QCOMPARE(run.started, QDateTime(QDate(2024, 5, 1), QTime(10, 1), Qt::UTC));
    QCOMPARE(run.ended, QDateTime(QDate(2024, 5, 1), QTime(10, 5), Qt::UTC));
    QCOMPARE(run.inputs, QStringList{u"postgres://h:5432/db.s.a"_s});
    QCOMPARE(run.outputs, QStringList{u"postgres://h:5432/db.s.b"_s});
    const core::Edge *edge = edgeOf(batch, u"postgres://h:5432/db.s.a"_s, u"postgres://h:5432/db.s.b"_s);
    QVERIFY(edge);
    QCOMPARE(edge->job, u"ns/j"_s);
    QCOMPARE(edge->kind, core::EdgeKind::Transform);
    QCOMPARE(edge->firstSeen, run.started);
    QCOMPARE(edge->lastSeen, run.ended);
    QCOMPARE(batch.edges.size(), 1U);
    const core::Dataset *dataset = datasetOf(batch, u"postgres://h:5432/db.s.a"_s);
    QVERIFY(dataset);
    QCOMPARE(dataset->name, u"a"_s);
    QCOMPARE(dataset->physicalName, u"db.s.a"_s);
    QCOMPARE(dataset->platform, u"postgres"_s);
    QCOMPARE(dataset->space, u"postgres://h:5432"_s);
    QVERIFY(!dataset->implied);
    QVERIFY(dataset->at.isKnown());
}

void tst_openlineage::laterFacetsReplaceAndDeletedOnesGo()
{
    const auto output = [](const QByteArray &facets) -> QByteArray {
        return R"("outputs":[{"namespace":"hive","name":"d.t","facets":{)" + facets + "}}]";
    };
    const core::Batch batch =
        read("["
             + runEvent(output(R"("documentation":{"description":"old"},"storage":{"storageLayer":"delta"},
                              "schema":{"fields":[{"name":"a","type":"int"}]})"),
                        "START", "01")
             + ","
             + runEvent(output(R"("documentation":{"description":"new"},"storage":{"_deleted":true})"),
                        "COMPLETE", "02")
             + "]");
    const core::Dataset *dataset = datasetOf(batch, u"hive:/d.t"_s);
    QVERIFY(dataset);
    QCOMPARE(dataset->description, u"new"_s);
    QVERIFY(!dataset->extra.contains("storage"_L1));
    QCOMPARE(dataset->columns.size(), 1U);
    QCOMPARE(batch.withdrawals.size(), 1U); // earlier files may have told it too
    QCOMPARE(batch.withdrawals.front().what.key, u"hive:/d.t"_s);
    QCOMPARE(batch.withdrawals.front().field, u"extra.storage"_s);
    QVERIFY(batch.withdrawals.front().at.isValid());
}

void tst_openlineage::readsNestedFields()
{
    const core::Batch batch =
        read(runEvent(R"("outputs":[{"namespace":"hive","name":"d.t","facets":{"schema":{"fields":[
        {"name":"id","type":"bigint","description":"key","ordinal_position":1,"precision":3},
        {"name":"addresses","type":"array","fields":[{"name":"_element","type":"struct","fields":[
            {"name":"street","type":"string"}]}]},
        {"name":"props","type":"map","fields":[{"name":"key","type":"string"},{"name":"value","type":"int"}]},
        {"name":"lines","type":"array<struct>","fields":[{"name":"sku","type":"string"}]}]},
        "tags":{"tags":[{"key":"pii","value":"true","field":"id"},{"key":"tier","value":"gold"}]}}}])"));
    const core::Dataset *dataset = datasetOf(batch, u"hive:/d.t"_s);
    QVERIFY(dataset);
    QStringList paths;
    for (const core::Column &column : dataset->columns)
        paths.append(column.path);
    QCOMPARE(paths,
             (QStringList{u"id"_s, u"addresses"_s, u"addresses[]"_s, u"addresses[].street"_s, u"props"_s,
                          u"props.key"_s, u"props{}"_s, u"lines"_s, u"lines[].sku"_s}));
    QCOMPARE(dataset->columns[0].physicalType, u"bigint"_s);
    QCOMPARE(dataset->columns[0].description, u"key"_s);
    QCOMPARE(dataset->columns[0].extra["precision"_L1].toInt(), 3);
    QCOMPARE(dataset->columns[0].tags, QStringList{u"pii"_s});
    QCOMPARE(dataset->tags, QStringList{u"tier:gold"_s});
}

void tst_openlineage::readsColumnLineage()
{
    const core::Batch batch =
        read(runEvent(R"("outputs":[{"namespace":"hive","name":"d.out","facets":{"columnLineage":{
        "fields":{"total":{"inputFields":[{"namespace":"hive","name":"d.in","field":"amount","transformations":[
            {"type":"DIRECT","subtype":"AGGREGATION","description":"sum","masking":false},
            {"type":"INDIRECT","subtype":"FILTER","masking":true}]}]}},
        "dataset":[{"namespace":"hive","name":"d.in","field":"day","transformations":[
            {"type":"INDIRECT","subtype":"GROUP_BY"}]}]}}}])"));
    const core::Edge *direct = edgeOf(batch, u"hive:/d.in#amount"_s, u"hive:/d.out#total"_s);
    QVERIFY(direct);
    QCOMPARE(direct->transformation, u"DIRECT/AGGREGATION, INDIRECT/FILTER"_s);
    QCOMPARE(direct->description, u"sum"_s);
    QCOMPARE(direct->masking, std::optional(true));
    const core::Edge *whole = edgeOf(batch, u"hive:/d.in#day"_s, u"hive:/d.out"_s);
    QVERIFY(whole);
    QCOMPARE(whole->transformation, u"INDIRECT/GROUP_BY"_s);
    QVERIFY(datasetOf(batch, u"hive:/d.in"_s)->implied);
    QVERIFY(!datasetOf(batch, u"hive:/d.out"_s)->implied);
}

void tst_openlineage::readsTheDeprecatedTransformation()
{
    const core::Batch batch =
        read(runEvent(R"("outputs":[{"namespace":"hive","name":"o","facets":{"columnLineage":{
        "fields":{"a":{"inputFields":[{"namespace":"hive","name":"i","field":"x"}],
                       "transformationType":"MASKED","transformationDescription":"md5"}}}}}])"));
    const core::Edge *edge = edgeOf(batch, u"hive:/i#x"_s, u"hive:/o#a"_s);
    QVERIFY(edge);
    QCOMPARE(edge->transformation, u"MASKED"_s);
    QCOMPARE(edge->description, u"md5"_s);
    QCOMPARE(edge->masking, std::optional(true));
}

void tst_openlineage::readsExplicitLineage()
{
    const core::Batch batch = read(R"([
      {"eventTime":"2024-01-01T00:00:00Z","producer":"https://openlineage.io/x","dataset":{"namespace":"hive",
       "name":"o","facets":{"lineage":{"inputs":[{"namespace":"hive","name":"i","type":"DATASET"}],
       "fields":{"c":{"inputs":[{"namespace":"hive","name":"i","type":"DATASET","field":"k",
         "transformations":[{"type":"DIRECT","subtype":"IDENTITY"}]}]}}}}}},
      {"eventTime":"2024-01-01T00:00:01Z","job":{"namespace":"air","name":"load","facets":{"lineage":{"entries":[
        {"namespace":"hive","name":"made","type":"DATASET","inputs":[],"fields":{"total":{"inputs":[{"type":"JOB"}]}}},
        {"namespace":"air","name":"next","type":"JOB","inputs":[{"namespace":"air","name":"load","type":"JOB"}]},
        {"type":"JOB","inputs":[{"namespace":"hive","name":"i","type":"DATASET"}]}]}}}}])");
    const core::Edge *edge = edgeOf(batch, u"hive:/i"_s, u"hive:/o"_s);
    QVERIFY(edge);
    QCOMPARE(edge->kind, core::EdgeKind::Declared);
    QVERIFY(edge->job.isEmpty());
    const core::Edge *column = edgeOf(batch, u"hive:/i#k"_s, u"hive:/o#c"_s);
    QVERIFY(column);
    QCOMPARE(column->transformation, u"DIRECT/IDENTITY"_s);
    const core::Edge *made = edgeOf(batch, u"air/load"_s, u"hive:/made#total"_s);
    QVERIFY(made);
    QCOMPARE(made->from.kind, core::EntityKind::Job);
    const core::Edge *jobs = edgeOf(batch, u"air/load"_s, u"air/next"_s);
    QVERIFY(jobs);
    QCOMPARE(jobs->to.kind, core::EntityKind::Job);
    const core::Edge *implicit = edgeOf(batch, u"hive:/i"_s, u"air/load"_s);
    QVERIFY(implicit);
    QCOMPARE(implicit->to.kind, core::EntityKind::Job);
}

void tst_openlineage::readsRenamesDropsAndSymlinks()
{
    const core::Batch batch = read(runEvent(R"("outputs":[
        {"namespace":"hive","name":"d.new","facets":{"lifecycleStateChange":{"lifecycleStateChange":"RENAME",
           "previousIdentifier":{"namespace":"hive","name":"d.old"}},
         "symlinks":{"identifiers":[{"namespace":"s3://bucket","name":"path/new","type":"LOCATION"}]}}},
        {"namespace":"hive","name":"d.gone","facets":{"lifecycleStateChange":{"lifecycleStateChange":"DROP"}}}])"));
    const core::Edge *edge = edgeOf(batch, u"hive:/d.old"_s, u"hive:/d.new"_s);
    QVERIFY(edge);
    QCOMPARE(edge->kind, core::EdgeKind::Rename);
    QCOMPARE(datasetOf(batch, u"hive:/d.new"_s)->identities,
             (QStringList{u"hive:/d.new"_s, u"s3://bucket/path/new"_s}));
    QVERIFY(batch.withdrawals.empty()); // it stays, as what it was
    QCOMPARE(datasetOf(batch, u"hive:/d.gone"_s)->lifecycle, core::Lifecycle::Retired);
}

void tst_openlineage::readsAssertionsAndMetrics()
{
    const core::Batch batch = read(runEvent(R"("inputs":[{"namespace":"hive","name":"t","inputFacets":{
        "dataQualityAssertions":{"assertions":[
           {"assertion":"not_null","column":"id","success":true,"severity":"error","expected":"0","actual":"0"},
           {"assertion":"unique","column":"id","success":false,"severity":"warn","name":"uq"},
           {"assertion":"unique","column":"id","success":false,"severity":"error","name":"uq2","params":{"a":[1,2]}},
           {"assertion":"custom"}]},
        "dataQualityMetrics":{"rowCount":10,"bytes":20,"lastUpdated":"2024-05-01T09:00:00Z",
           "columnMetrics":{"id":{"nullCount":1,"quantiles":{"0.5":3}}}}}}],
        "outputs":[{"namespace":"hive","name":"u","outputFacets":{"outputStatistics":{"rowCount":7,"size":70}}}])"));
    const core::Dataset *dataset = datasetOf(batch, u"hive:/t"_s);
    QVERIFY(dataset);
    QCOMPARE(dataset->rules.size(), 4U);
    QCOMPARE(dataset->rules[0].id, u"hive:/t#not_null/id"_s);
    QCOMPARE(dataset->rules[0].element, u"id"_s);
    QCOMPARE(dataset->rules[0].dimension, core::QualityDimension::Completeness);
    QCOMPARE(dataset->rules[2].id, u"hive:/t#unique/id#uq2"_s);
    QCOMPARE(dataset->rules[2].arguments, QStringList{u"a: 1, 2"_s});
    QCOMPARE(dataset->rowCount, std::optional<qint64>(10));
    QCOMPARE(dataset->sizeBytes, std::optional<qint64>(20));
    QMap<QString, const core::Observation *> by;
    for (const core::Observation &observation : batch.observations) {
        by[observation.rule.isEmpty() ? observation.metric : observation.rule] = &observation;
        QCOMPARE(observation.at, QDateTime(QDate(2024, 5, 1), QTime(10, 0), Qt::UTC));
        QCOMPARE(observation.run, u"r1"_s);
        QVERIFY(observation.position.isKnown());
    }
    QCOMPARE(by.value(u"hive:/t#not_null/id"_s)->status, core::ObservationStatus::Pass);
    QCOMPARE(by.value(u"hive:/t#not_null/id"_s)->value, std::optional(0.0));
    QCOMPARE(by.value(u"hive:/t#not_null/id"_s)->expected, u"0"_s);
    QCOMPARE(by.value(u"hive:/t#unique/id"_s)->status, core::ObservationStatus::Warn);
    QCOMPARE(by.value(u"hive:/t#unique/id#uq2"_s)->status, core::ObservationStatus::Fail);
    QCOMPARE(by.value(u"hive:/t#custom"_s)->status, core::ObservationStatus::Unknown);
    QCOMPARE(by.value(u"rowCount"_s)->value, std::optional(10.0));
    QCOMPARE(by.value(u"nullCount"_s)->element, u"id"_s);
    QCOMPARE(by.value(u"quantile 0.5"_s)->value, std::optional(3.0));
    QCOMPARE(by.value(u"freshness"_s)->value, std::optional(3600.0));
    QCOMPARE(by.value(u"rowsWritten"_s)->value, std::optional(7.0));
    QCOMPARE(by.value(u"rowsWritten"_s)->subject.key, u"hive:/u"_s);
}

void tst_openlineage::readsTestRuns()
{
    const QByteArray text = runEvent(R"("inputs":[{"namespace":"hive","name":"t"}])");
    QByteArray json = text;
    json.replace(R"("run":{"runId":"r1"})", R"("run":{"runId":"r1","facets":{"test":{"tests":[
        {"name":"t1","status":"fail","severity":"warn","type":"singular","content":"select 1","actual":"5"},
        {"name":"t2","status":"skip"}]}}})");
    const core::Batch batch = read(json);
    QCOMPARE(batch.observations.size(), 2U);
    QCOMPARE(batch.observations[0].status, core::ObservationStatus::Warn);
    QCOMPARE(batch.observations[0].subject.key, u"hive:/t"_s);
    QCOMPARE(batch.observations[1].status, core::ObservationStatus::Skip);
    QCOMPARE(datasetOf(batch, u"hive:/t"_s)->rules.front().implementation, u"select 1"_s);
}

void tst_openlineage::readsJobFacets()
{
    const core::Batch batch = read(R"({"eventType":"COMPLETE","run":{"runId":"r","facets":{"parent":{
        "run":{"runId":"p"},"job":{"namespace":"ns","name":"dag"}}}},"job":{"namespace":"ns","name":"task","facets":{
        "sql":{"query":"select 1","dialect":"hive"},"jobType":{"integration":"SPARK","jobType":"JOB","processingType":"BATCH"},
        "sourceCodeLocation":{"type":"git","url":"https://u:p4ssw0rd@git.example/x"},"documentation":{"description":"d"},
        "ownership":{"owners":[{"name":"team:data","type":"OWNER"},{}]},"tags":{"tags":[{"key":"a","value":"b"}]},
        "gcp_lineage":{"_producer":"x","origin":"y"}}}})");
    const auto jobs = tests::entitiesOf<core::Job>(batch);
    QCOMPARE(jobs.size(), 2U);
    const core::Job &job = jobs.front();
    QCOMPARE(job.name, u"task"_s);
    QCOMPARE(job.sql, u"select 1"_s);
    QCOMPARE(job.type, u"SPARK JOB BATCH"_s);
    QCOMPARE(job.description, u"d"_s);
    QCOMPARE(job.parent, u"ns/dag"_s);
    QCOMPARE(job.tags, QStringList{u"a:b"_s});
    QVERIFY(!job.sourceCodeUrl.contains("p4ssw0rd"_L1));
    QCOMPARE(job.owners, (std::vector<core::Ownership>{{u"team:data"_s, u"OWNER"_s}}));
    QCOMPARE(job.extra["gcp_lineage"_L1].toObject(), (QJsonObject{{u"origin"_s, u"y"_s}}));
    QVERIFY(jobs.back().implied);
    QCOMPARE(batch.runs.front().parent, u"p"_s);
    QCOMPARE(tests::entitiesOf<core::Team>(batch).size(), 1U);
    QVERIFY(tests::entitiesOf<core::Team>(batch).front().implied);
    QCOMPARE(issues(batch, u"openlineage.owner"_s), 1);
}

void tst_openlineage::readsJobAndDatasetEvents()
{
    const core::Batch batch = read(R"([
      {"eventTime":"2024-01-01T00:00:00Z","job":{"namespace":"n","name":"j"},
       "inputs":[{"namespace":"hive","name":"old"}],"outputs":[{"namespace":"hive","name":"o"}]},
      {"eventTime":"2024-01-02T00:00:00Z","job":{"namespace":"n","name":"j"},
       "inputs":[{"namespace":"hive","name":"new"}],"outputs":[{"namespace":"hive","name":"o"}]},
      {"eventTime":"2024-01-01T00:00:00Z","dataset":{"namespace":"hive","name":"d","facets":{
        "version":{"datasetVersion":"7"},"datasetType":{"datasetType":"VIEW"}}}}])");
    QVERIFY(batch.runs.empty());
    QVERIFY(!edgeOf(batch, u"hive:/old"_s, u"hive:/o"_s)); // the later job event tells the whole job
    QVERIFY(edgeOf(batch, u"hive:/new"_s, u"hive:/o"_s));
    const core::Dataset *dataset = datasetOf(batch, u"hive:/d"_s);
    QVERIFY(dataset);
    QCOMPARE(dataset->version, u"7"_s);
    QCOMPARE(dataset->type, u"view"_s);
}

void tst_openlineage::leavesTemplatesOut()
{
    const core::Batch batch = read(R"({"eventType":"START","eventTime":"{{ is_datetime(result) }}",
        "run":{"runId":"{{ any(result) }}"},"job":{"namespace":"n","name":"j"},
        "inputs":[{"namespace":"hive","name":"{{ any(result) }}"},{"namespace":"hive","name":"real"}],
        "outputs":[{"namespace":"hive","name":"o","outputFacets":{"outputStatistics":{"rowCount":"${json-unit.any-number}"}}}]})");
    QVERIFY(batch.runs.empty());
    QCOMPARE(tests::entitiesOf<core::Dataset>(batch).size(), 2U);
    QCOMPARE(issues(batch, u"openlineage.template"_s), 1);
    QCOMPARE(issues(batch, u"openlineage.type"_s), 0);
    QVERIFY(batch.observations.empty());
    QCOMPARE(batch.edges.size(), 1U);
    QVERIFY(!batch.edges.front().firstSeen.isValid());
}

void tst_openlineage::takesSecretsOut()
{
    const core::Batch batch =
        read(runEvent(R"("outputs":[{"namespace":"postgres://bob:hunter2x@h:5432","name":"d.s.t",
        "facets":{"dataSource":{"name":"p","uri":"jdbc:postgresql://bob:hunter2x@h/d"},
                  "catalog":{"catalogProperties":{"password":"hunter2x"}}}}])"));
    const core::Dataset *dataset = datasetOf(batch, u"postgres://h:5432/d.s.t"_s);
    QVERIFY(dataset);
    QVERIFY(!dataset->space.contains("hunter2x"_L1));
    QVERIFY(!dataset->nativeId.contains("hunter2x"_L1));
    QVERIFY(!QJsonDocument(dataset->extra).toJson().contains("hunter2x"));
    QVERIFY(issues(batch, u"secret.redacted"_s) >= 2);
}

void tst_openlineage::survivesWrongTypes_data()
{
    QTest::addColumn<QByteArray>("json");
    static constexpr const char *values[]{"null", "1",    "\"x\"", "[]",
                                          "{}",   "[[]]", "[{}]",  "{\"a\":{\"b\":[1]}}"};
    static constexpr const char *places[]{
        R"({"eventType":"START","run":@,"job":{"namespace":"n","name":"j"}})",
        R"({"eventType":"START","run":{"runId":@,"facets":@},"job":{"namespace":"n","name":"j","facets":@}})",
        R"({"eventType":@,"job":@,"inputs":[{"namespace":"a","name":"b"}]})",
        R"({"eventType":"START","job":{"namespace":@,"name":"j"},"inputs":@,"outputs":@})",
        R"({"eventType":"START","job":{"name":"j"},"outputs":[{"namespace":"a","name":"b","facets":@,"outputFacets":@}]})",
        R"({"eventType":"START","job":{"name":"j"},"inputs":[{"namespace":"a","name":"b"}],"outputs":[{"namespace":"a",
            "name":"b","facets":{"schema":@,"columnLineage":@,"lineage":@,"symlinks":@,"ownership":@,"tags":@,
            "lifecycleStateChange":@,"documentation":@,"version":@,"dataQualityMetrics":@,"stats":@}}]})",
        R"({"eventType":"START","job":{"name":"j"},"outputs":[{"namespace":"a","name":"b","facets":{
            "schema":{"fields":@},"columnLineage":{"fields":@,"dataset":@},"lineage":{"inputs":@,"fields":@},
            "symlinks":{"identifiers":@},"ownership":{"owners":@},"tags":{"tags":@},
            "lifecycleStateChange":{"lifecycleStateChange":"RENAME","previousIdentifier":@},
            "dataQualityMetrics":{"rowCount":@,"columnMetrics":@,"lastUpdated":@},
            "dataQualityAssertions":{"assertions":@}}}]})",
        R"({"eventType":"START","job":{"name":"j","facets":{"lineage":{"entries":@},"sql":{"query":@},"jobType":@,
            "sourceCodeLocation":@,"ownership":{"owners":@}}},"run":{"facets":{"parent":@,"test":{"tests":@}}}})",
        R"({"eventTime":@,"dataset":@})",
        "@",
    };
    int row = 0;
    for (const char *place : places) {
        for (const char *value : values)
            QTest::addRow("%d", row++) << QByteArray(place).replace('@', value);
    }
}

void tst_openlineage::survivesWrongTypes()
{
    QFETCH(QByteArray, json);
    const core::Batch batch = read(json);
    for (const core::AnyEntity &any : batch.entities)
        std::visit([](const auto &entity) { QVERIFY(!entity.identities.isEmpty()); }, any);
    const auto errors = std::count_if(batch.issues.begin(), batch.issues.end(), [](const core::Issue &issue) {
        return issue.message.isEmpty() || issue.code.isEmpty();
    });
    QCOMPARE(errors, 0);
}

QTEST_GUILESS_MAIN(tst_openlineage)
#include "tst_openlineage.moc"
