// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odcs/serverlocation.h"

#include <QJsonDocument>
#include <QTest>

using namespace meshbook;
using namespace Qt::Literals::StringLiterals;

class TestServerLocation : public QObject {
    Q_OBJECT

private slots:
    void names_data();
    void names();
};

void TestServerLocation::names_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("details");
    QTest::addColumn<QString>("physicalName");
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *tag, const char *type, const char *details, const char *name,
                        const char *space, const char *key) {
        QTest::newRow(tag) << QString::fromLatin1(type) << QByteArray(details) << QString::fromLatin1(name)
                           << QString::fromLatin1(space) << QString::fromLatin1(key);
    };
    row("postgres", "postgresql", R"({"host":"db","port":5432,"database":"d","schema":"s"})", "t",
        "postgres://db:5432", "postgres://db:5432/d.s.t");
    row("schema qualified", "postgres", R"({"host":"db","port":5432,"database":"d","schema":"s"})", "other.t",
        "postgres://db:5432", "postgres://db:5432/d.other.t");
    row("fully qualified", "postgres", R"({"host":"db","port":5432,"database":"d","schema":"s"})", "a.b.t",
        "postgres://db:5432", "postgres://db:5432/a.b.t");
    row("quoted", "postgres", R"({"host":"db","port":5432,"database":"d","schema":"s"})", "\"o.dd\".\"T\"",
        "postgres://db:5432", "postgres://db:5432/d.o.dd.t");
    row("port in host", "redshift", R"({"host":"c.eu:5439","database":"d","schema":"s"})", "t",
        "redshift://c.eu:5439", "redshift://c.eu:5439/d.s.t");
    row("snowflake", "snowflake", R"({"account":"org-acc","database":"D","schema":"S"})", "T",
        "snowflake://org-acc", "snowflake://org-acc/d.s.t");
    row("snowflake host", "snowflake",
        R"({"account":"org-acc.snowflakecomputing.com","database":"D","schema":"S"})", "T",
        "snowflake://org-acc", "snowflake://org-acc/d.s.t");
    row("bigquery", "bigquery", R"({"project":"p","dataset":"ds"})", "T", "bigquery", "bigquery:/p.ds.T");
    row("databricks", "databricks", R"({"host":"adb.net","catalog":"c","schema":"s"})", "t",
        "databricks://adb.net", "databricks://adb.net/c.s.t");
    row("no host", "databricks", R"({"catalog":"c","schema":"s"})", "t", "", "databricks:/c.s.t");
    row("mysql", "mysql", R"({"host":"h","port":"3306","database":"d"})", "t", "mysql://h:3306",
        "mysql://h:3306/d.t");
    row("oracle", "oracle", R"({"host":"h","port":1521,"serviceName":"ORCL","schema":"HR"})", "EMP",
        "oracle://h:1521", "oracle://h:1521/orcl.hr.emp");
    row("oracle dcs", "oracle", R"({"host":"h","port":1521,"service_name":"ORCL","schema":"HR"})", "EMP",
        "oracle://h:1521", "oracle://h:1521/orcl.hr.emp");
    row("sqlserver", "sqlserver", R"({"host":"h","port":1433,"database":"d","schema":"dbo"})",
        "[Order Lines]", "mssql://h:1433", "mssql://h:1433/d.dbo.order lines");
    row("athena", "athena", R"({"schema":"s","catalog":"c","regionName":"eu-west-1","stagingDir":"s3://x"})",
        "t", "awsathena://athena.eu-west-1.amazonaws.com",
        "awsathena://athena.eu-west-1.amazonaws.com/c.s.t");
    row("glue", "glue", R"({"account":"123","database":"d"})", "t", "glue://123", "glue://123/d.t");
    row("iceberg", "iceberg", R"({"catalogUrl":"https://cat.example.com/v1","catalog":"c","namespace":"n"})",
        "t", "iceberg://cat.example.com", "iceberg://cat.example.com/c.n.t");
    row("duckdb", "duckdb", R"({"database":"./data/orders.duckdb","schema":"main"})", "t", "",
        "duckdb:/orders.main.t");
    row("kafka", "kafka", R"({"host":"b1:9092,b2:9092","format":"avro"})", "orders.avro.v1",
        "kafka://b1:9092", "kafka://b1:9092/orders.avro.v1");
    row("kafka topic", "kafka", R"({"host":"b1:9092","topic":"orders.v1"})", "orders", "kafka://b1:9092",
        "kafka://b1:9092/orders.v1");
    row("pubsub", "pubsub", R"({"project":"p"})", "t", "pubsub", "pubsub:/topic:p:t");
    row("s3 template", "s3", R"({"location":"s3://bucket/v2/{model}/*.json"})", "orders", "s3://bucket",
        "s3://bucket/v2/orders");
    row("s3 partitions", "s3", R"({"location":"s3://bucket/topics/inventory/*/*.json"})", "inventory",
        "s3://bucket", "s3://bucket/topics/inventory");
    row("gcs", "gcs", R"({"location":"gs://bucket/a/b.parquet"})", "b", "gs://bucket",
        "gs://bucket/a/b.parquet");
    row("blob", "azure", R"({"location":"https://acc.blob.core.windows.net/con/raw/orders/"})", "orders",
        "wasbs://con@acc.blob.core.windows.net", "wasbs://con@acc.blob.core.windows.net/raw/orders");
    row("abfss", "azure", R"({"location":"abfss://con@acc.dfs.core.windows.net/raw/orders"})", "orders",
        "abfss://con@acc.dfs.core.windows.net", "abfss://con@acc.dfs.core.windows.net/raw/orders");
    row("local", "local", R"({"path":"./fixtures/orders.csv"})", "orders", "file",
        "file:/fixtures/orders.csv");
    row("sftp user", "sftp", R"({"location":"sftp://me:secret@host/in/{model}.csv"})", "orders",
        "sftp://host", "sftp://host/in/orders.csv");
    row("placeholders", "postgres", R"({"host":"${HOST}","port":"__PORT__","database":"d","schema":"s"})",
        "t", "", "postgres:/d.s.t");
    row("unknown database", "singlestore", R"({"host":"h","port":3306,"database":"d","schema":"s"})", "t",
        "singlestore://h:3306", "singlestore://h:3306/d.s.t");
    row("nothing", "dataframe", "{}", "t", "", "");
    row("no type", "", R"({"host":"h"})", "t", "", "");
}

void TestServerLocation::names()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, details);
    QFETCH(QString, physicalName);
    QFETCH(QString, space);
    QFETCH(QString, key);
    const auto location = formats::ServerLocation::of(type, QJsonDocument::fromJson(details).object());
    QCOMPARE(location.space(), space);
    QCOMPARE(location.isUsable(), !key.isEmpty());
    if (!key.isEmpty())
        QCOMPARE(core::datasetKey(location.dataset(physicalName, true)), key);
}

QTEST_GUILESS_MAIN(TestServerLocation)
#include "tst_serverlocation.moc"
