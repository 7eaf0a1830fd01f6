// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/runner/cliprocess.h"
#include "support/corpora.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using tests::CliResult;
using tests::runCli;

namespace {

/// "columns.a.logicalType" or "columns.#": an entry of a list is found by its path, name, username,
/// property or place; "#" is how many there are.
QJsonValue valueAt(QJsonValue value, const QString &path)
{
    for (const QString &step : path.split(u'.')) {
        if (value.isObject()) {
            value = value.toObject().value(step);
            continue;
        }
        const QJsonArray list = value.toArray();
        if (step == "#"_L1)
            return static_cast<qint64>(list.size());
        bool isPlace = false;
        const int place = step.toInt(&isPlace);
        value = isPlace ? list.at(place) : QJsonValue(QJsonValue::Undefined);
        for (const QJsonValue &entry : list) {
            for (const QString &key : {u"path"_s, u"username"_s, u"property"_s}) {
                if (!isPlace && entry.toObject().value(key).toString() == step)
                    value = entry;
            }
        }
    }
    return value;
}

using Expected = std::vector<std::pair<const char *, QVariant>>;

} // namespace

/// `show --json` field by field against what stands in the files of the corpora, read there by eye.
class TestShow final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QStringList m_synced;

    QString workspaceOf(const QString &folder)
    {
        const QString workspace = m_dir.filePath(QString(folder).replace(u'/', u'_'));
        if (!m_synced.contains(folder)) {
            if (runCli(workspace, {u"--quiet"_s, u"sync"_s, tests::corporaPath(folder)}).code == 0)
                m_synced.append(folder);
        }
        return workspace;
    }

    static void row(const char *name, const char *folder, const char *what, const Expected &expected)
    {
        QTest::newRow(name) << QString::fromLatin1(folder) << QString::fromLatin1(what) << expected;
    }
    void odcsRows();
    void dbtRows();
    void openLineageRows();
    void dataHubRows();
    void skosRows();

private slots:
    void fieldsAreThoseOfTheFile_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("what");
        QTest::addColumn<Expected>("expected");
        odcsRows();
        dbtRows();
        openLineageRows();
        dataHubRows();
        skosRows();
    }

    void fieldsAreThoseOfTheFile()
    {
        MESHBOOK_NEED_CORPORA();
        QFETCH(const QString, folder);
        QFETCH(const QString, what);
        QFETCH(const Expected, expected);
        const CliResult result = runCli(workspaceOf(folder), {u"--json"_s, u"show"_s, what});
        QVERIFY2(result.code == 0, result.err.constData());
        const QJsonObject thing = result.json();
        for (const auto &[path, wanted] : expected) {
            const QJsonValue found = valueAt(thing, QString::fromLatin1(path));
            QVERIFY2(found.toVariant().toString() == wanted.toString(),
                     qPrintable(u"%1: is \"%2\", should be \"%3\""_s.arg(
                         QString::fromLatin1(path), found.toVariant().toString(), wanted.toString())));
        }
    }
};

void TestShow::odcsRows()
{
    const char *folder = "odcs/v3.1.0-main";
    row("odcs contract", folder, "meshbook:contract/53581432-6c55-4ba2-a65f-72344a91553a@1.1.0",
        {{"type", u"contract"_s},
         {"name", u"my quantum"_s},
         {"version", u"1.1.0"_s},
         {"status", u"active"_s},
         {"domain", u"seller"_s},
         {"tenant", u"ClimateQuantumInc"_s},
         {"description", u"Views built on top of the seller tables."_s},
         {"usage", u"Predict sales over time"_s},
         {"limitations", u"Data based on seller perspective, no buyer information"_s},
         {"members.#", 3},
         {"members.ceastwood.role", u"Data Scientist"_s},
         {"members.ceastwood.dateOut", u"2022-10-01"_s},
         {"members.ceastwood.replacedBy", u"mhopper"_s},
         {"members.daustin.description", u"Keeper of the grail"_s},
         {"objectives.latency.value", u"4"_s},
         {"objectives.latency.unit", u"d"_s},
         {"objectives.latency.element", u"tab1.txn_ref_dt"_s},
         {"objectives.retention.value", u"3"_s},
         {"datasets.#", 2},
         {"sources.0.format", u"odcs"_s},
         {"sources.0.file", u"all/full-example.odcs.yaml"_s}});
    row("odcs table", folder, "meshbook:dataset/postgres://localhost:5432/pypl-edw.pp_access_views.tbl_1",
        {{"name", u"tbl"_s},
         {"physicalName", u"tbl_1"_s},
         {"businessName", u"Core Payment Metrics"_s},
         {"description", u"Provides core payment metrics"_s},
         {"granularity", u"Aggregation on columns txn_ref_dt, pmt_txn_id"_s},
         {"platform", u"postgres"_s},
         {"tags.0", u"finance"_s},
         {"tags.1", u"payments"_s},
         {"columns.#", 3},
         {"columns.transaction_reference_date.physicalName", u"txn_ref_dt"_s},
         {"columns.transaction_reference_date.logicalType", u"date"_s},
         {"columns.transaction_reference_date.partitionPosition", 1},
         {"columns.transaction_reference_date.classification", u"public"_s},
         {"columns.transaction_reference_date.examples.1", u"2020-01-28"_s},
         {"columns.transaction_reference_date.transformSources.#", 3},
         {"columns.rcvr_id.primaryKey", true},
         {"columns.rcvr_id.physicalType", u"varchar(18)"_s},
         {"columns.rcvr_id.classification", u"restricted"_s},
         {"columns.rcvr_id.relationships.0.to.0", u"receivers.id"_s},
         {"columns.rcvr_cntry_code.businessName", u"receiver country code"_s}});
    row("odcs column", folder,
        "meshbook:column/postgres://localhost:5432/pypl-edw.pp_access_views.tbl_1%23rcvr_id",
        {{"type", u"column"_s}, {"name", u"rcvr_id"_s}, {"tags.0", u"uid"_s}, {"required", false}});
    row("odcs table by name", folder, "employeedepartmenthistory",
        {{"columns.#", 6},
         {"columns.businessentityid.physicalType", u"int4"_s},
         {"columns.departmentid.primaryKey", true},
         {"columns.departmentid.physicalType", u"int2"_s},
         {"columns.businessentityid.description",
          u"Employee identification number. Foreign key to Employee.BusinessEntityID."_s}});
    row("odcs second table of a contract", folder,
        "meshbook:dataset/postgres://localhost:5432/pypl-edw.pp_access_views.receivers_master",
        {{"businessName", u"Receivers Master Data"_s},
         {"description", u"Master data for all receivers"_s},
         {"domain", u"seller"_s},
         {"contractsFound.#", 1}});
}

void TestShow::dbtRows()
{
    // Columns are those of manifest and catalog together: the second knows some that nobody described.
    const char *folder = "dbt/fivetran-jira";
    row("dbt model", folder, "model.jira.jira__sprint_enhanced",
        {{"kind", u"table"_s},
         {"name", u"jira__sprint_enhanced"_s},
         {"physicalName", u"postgres.public_jira_dev.jira__sprint_enhanced"_s},
         {"platform", u"postgres"_s},
         {"columns.#", 16},
         {"columns.source_relation.description", u"Identifies the record's source."_s},
         {"columns.sprint_id.description", u"Unique ID of the sprint."_s},
         {"columns.sprint_id.rules.0.metric", u"not_null"_s}});
    row("dbt view", folder, "model.jira.stg_jira__sprint",
        {{"kind", u"view"_s}, {"columns.#", 8}, {"description", u"Table of all sprints."_s}});
    row("dbt source and seed of one table", folder, "source.jira.jira.comment",
        {{"physicalName", u"postgres.public.comment"_s},
         {"description", u"Table of comments made on issues."_s},
         {"columns.id.description", u"Unique ID of the comment."_s},
         {"columns.author_id.physicalType", u"text"_s},
         {"objectives.#", 2}});
    row("dbt wide model", folder, "model.jira.jira__issue_enhanced",
        {{"kind", u"table"_s}, {"columns.#", 62}});
    row("dbt incremental model", folder, "model.jira.jira__daily_issue_field_history",
        {{"name", u"jira__daily_issue_field_history"_s}, {"platform", u"postgres"_s}});
}

void TestShow::openLineageRows()
{
    const char *folder = "openlineage/integration-events";
    row("openlineage hive table", folder, "meshbook:dataset/hive://localhost:9083/test.t2",
        {{"namespace", u"hive://localhost:9083"_s},
         {"physicalName", u"test.t2"_s},
         {"platform", u"hive"_s},
         {"columns.a.physicalType", u"int"_s},
         {"columns.c.physicalType", u"int"_s}});
    row("openlineage topic", folder,
        "meshbook:dataset/kafka://kafka-cluster-prod:9092/io.openlineage.flink.kafka.input1",
        {{"kind", u"topic"_s},
         {"platform", u"kafka"_s},
         {"columns.id.physicalType", u"string"_s},
         {"columns.version.physicalType", u"long"_s}});
    row("openlineage file", folder, "meshbook:dataset/file:/tmp/alter_test/alter_table_test",
        {{"namespace", u"file"_s},
         {"physicalName", u"/tmp/alter_test/alter_table_test"_s},
         {"columns.#", 4},
         {"columns.d.physicalType", u"string"_s}});
    row("openlineage output with lineage", folder, "meshbook:dataset/file:/tmp/cll_test/tbl1",
        {{"columns.#", 3},
         {"columns.ident.physicalType", u"integer"_s},
         {"columns.agg.physicalType", u"long"_s}});
    row("openlineage job", folder,
        "meshbook:job/default/createtable_as_select.test.monthly_transaction_summary",
        {{"type", u"job"_s},
         {"namespace", u"default"_s},
         {"name", u"createtable_as_select.test.monthly_transaction_summary"_s}});
}

void TestShow::dataHubRows()
{
    const char *folder = "datahub/examples/mce_files";
    row("datahub topic", folder, "urn:li:dataset:(urn:li:dataPlatform:kafka,SampleKafkaDataset,PROD)",
        {{"uri", u"meshbook:dataset/kafka:/SampleKafkaDataset"_s},
         {"platform", u"kafka"_s},
         {"environment", u"PROD"_s},
         {"owners.#", 2},
         {"owners.0.party", u"jdoe"_s},
         {"owners.1.party", u"datahub"_s},
         {"references.0.url", u"https://www.linkedin.com"_s},
         {"columns.#", 3},
         {"columns.field_foo_2.physicalType", u"varchar(100)"_s},
         {"columns.field_foo_2.required", true},
         {"columns.field_bar.description", u"Bar field description"_s},
         {"extra.customProperties.prop2", u"pikachu"_s}});
    row("datahub nested fields", folder, "meshbook:dataset/hdfs:/SampleHdfsDataset",
        {{"columns.#", 7}, {"columns.shipment_info.tags.0", u"Legacy"_s}, {"rowCount", 3742}});
    row("datahub table", folder, "meshbook:dataset/hive:/logging_events",
        {{"description", u"table where each row represents a single log event"_s},
         {"columns.#", 4},
         {"columns.event_name.description", u"Name of your logging event"_s},
         {"extra.customProperties.encoding", u"utf-8"_s}});
    row("datahub keys", folder, "meshbook:dataset/hive:/fct_users_deleted",
        {{"columns.#", 6},
         {"columns.user_name.primaryKey", true},
         {"relationships.0.from.0", u"fct_users_deleted.user_id"_s},
         {"relationships.0.to.0", u"fct_users_created.user_id"_s}});
    row("datahub term", folder, "meshbook:term/datahub/accountbalance",
        {{"type", u"term"_s},
         {"name", u"AccountBalance"_s},
         {"description", u"amount of money available or owed"_s},
         {"sourceName", u"FIBO"_s},
         {"extra.customProperties.FQDN", u"AccountBalance"_s}});
}

void TestShow::skosRows()
{
    const char *folder = "glossary/gsq/vocabularies-des";
    const auto term = [&](const char *name, const char *slug, const char *label, const char *broader,
                          const char *definition) {
        const QByteArray base = "https://linked.data.gov.au/def/iso-iec-25012-data-quality-dimension";
        row(name, folder, QByteArray(base + "/" + slug).constData(),
            {{"type", u"term"_s},
             {"name", QString::fromLatin1(label)},
             {"description", QString::fromLatin1(definition)},
             {"parent", QString::fromLatin1(base + "/" + broader)},
             {"labels.0.language", u"en"_s},
             {"sources.0.file", u"dq-iso-25012.ttl"_s}});
    };
    term("skos accessibility", "accessibility", "Accessibility (ISO25012)",
         "inherentSystemDependentDataQuality",
         "The degree to which data can be accessed in a specific context of use, particularly by people who "
         "need "
         "supporting technology or special configuration because of some disability.");
    term("skos accuracy", "accuracy", "Accuracy (ISO25012)", "inherentDataQuality",
         "The degree to which data has attributes that correctly represent the true value of the intended "
         "attribute of a concept or event in a specific context of use.");
    term("skos completeness", "completeness", "Completeness (ISO25012)", "inherentDataQuality",
         "The degree to which subject data associated with an entity has values for all expected attributes "
         "and "
         "related entity instances in a specific context of use.");
    row("skos scheme", folder,
        "meshbook:glossary/https://linked.data.gov.au/def/iso-iec-25012-data-quality-dimension",
        {{"type", u"glossary"_s}});
    term("skos availability", "availability", "Availability", "systemDependentDataQuality",
         "The degree to which data has attributes that enable it to be retrieved by authorized users and/or "
         "applications in a specific context of use.");
}

QTEST_GUILESS_MAIN(TestShow)
#include "tst_show.moc"
