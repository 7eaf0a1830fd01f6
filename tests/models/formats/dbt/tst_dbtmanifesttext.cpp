// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifestreading.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using meshbook::tests::entitiesOf;
using namespace meshbook::tests::dbt;

/// What manifests of the corpora do not show: keys of newer versions, and what is wrong.
class TestDbtManifestText final : public QObject {
    Q_OBJECT

private slots:
    void constraints();
    void fusionManifest();
    void freshnessNullAndEmpty();
    void deprecationAndUnitTests();
    void wrongTypesAreToldAndSurvived();
    void issuesAreBounded();
};

void TestDbtManifestText::constraints()
{
    const core::Batch batch = readText(R"json({"metadata": {"adapter_type": "snowflake",
        "dbt_schema_version": "https://schemas.getdbt.com/dbt/manifest/v12.json"}, "nodes": {"model.p.orders": {
        "unique_id": "model.p.orders", "resource_type": "model", "name": "orders", "alias": "ORDERS",
        "database": "DB", "schema": "SC", "config": {"materialized": "incremental"},
        "constraints": [{"type": "primary_key", "columns": ["ID", "line"]},
                        {"type": "foreign_key", "columns": ["customer"], "to": "ref('customers')", "to_columns": ["id"]},
                        {"type": "check", "expression": "amount > 0"}],
        "columns":
{
    "id" : {"name" : "id", "data_type" : "number", "constraints" : [ {"type" : "not_null"} ]},
           "line" : {"name" : "line"},
                    "customer":
    {
        "name" : "customer",
                 "meta" : {"pii" : true, "classification" : "internal", "term" : "Customer"},
                          "constraints" : [ {"type" : "foreign_key", "expression" : "customers (id)"} ]
    }
}
}
}
, "child_map": { }
})json");
    const core::Dataset orders = datasetOf(batch, u"model.p.orders"_s);
    QCOMPARE(orders.type, u"table"_s);
    QCOMPARE(orders.identities, QStringList({u"snowflake:/db.sc.orders"_s, u"dbt:target/model.p.orders"_s}));
    QCOMPARE(orders.physicalName, u"DB.SC.ORDERS"_s);
    const core::Column id = columnOf(orders, u"id"_s);
    QCOMPARE(id.physicalType, u"number"_s);
    QCOMPARE(id.required, std::optional(true));
    QCOMPARE(id.primaryKeyPosition, std::optional(qint64(1)));
    QCOMPARE(columnOf(orders, u"line"_s).primaryKeyPosition, std::optional(qint64(2)));
    QCOMPARE(orders.relationships.front().to, QStringList{u"customers.id"_s});
    QCOMPARE(orders.rules.front().implementation, u"amount > 0"_s);
    const core::Column customer = columnOf(orders, u"customer"_s);
    QCOMPARE(customer.relationships.front().to, QStringList{u"customers.id"_s});
    QCOMPARE(customer.pii, std::optional(true));
    QCOMPARE(customer.classification, u"internal"_s);
    QCOMPARE(customer.terms, QStringList{u"Customer"_s});
}

void TestDbtManifestText::fusionManifest()
{
    const core::Batch batch = readText(R"json({"metadata": {"adapter_type": "databricks", "project_name": "p",
        "dbt_schema_version": "https://schemas.getdbt.com/dbt/manifest/v20.json"}, "nodes": {"model.p.a": {
        "unique_id": "model.p.a", "resource_type": "model", "name": "a", "alias": "a", "database": "cat",
        "schema": "s", "meta": null, "tags": null, "columns": {}, "classifiers": ["gold"],
        "config": {"materialized": "table", "meta": {"owner": "Data"}, "tags": ["x"]},
        "depends_on": {"macros": [], "nodes_with_ref_location": [["model.p.b", {"line": 1, "col": 2}]]}}},
        "sources": {}, "parent_map": {}})json");
    QVERIFY(hasIssue(batch, u"dbt.drift"_s));
    QCOMPARE(batch.formatVersion, u"v20"_s);
    const core::Dataset model = datasetOf(batch, u"model.p.a"_s);
    QCOMPARE(model.tags, QStringList{u"x"_s});
    QCOMPARE(model.owners.front().party, u"Data"_s);
    QCOMPARE(model.extra["meta"_L1]["owner"_L1].toString(), u"Data"_s);
    QVERIFY(model.extra.contains("classifiers"_L1));
    QVERIFY(hasEdge(batch, u"model.p.b"_s, u"databricks:/cat.s.a"_s));
}

void TestDbtManifestText::freshnessNullAndEmpty()
{
    const core::Batch batch =
        readText(R"json({"metadata": {"adapter_type": "postgres"}, "nodes": {}, "child_map": {},
        "sources": {"source.p.s.off": {"unique_id": "source.p.s.off", "name": "off", "schema": "s", "freshness": null},
                    "source.p.s.none": {"unique_id": "source.p.s.none", "name": "none", "schema": "s", "freshness": {}},
                    "source.p.s.one": {"unique_id": "source.p.s.one", "name": "one", "schema": "s",
                        "config": {"freshness": {"error_after": {"count": 2, "period": "hour"}, "warn_after": null}}}}})json");
    QVERIFY(datasetOf(batch, u"source.p.s.off"_s).extra.contains("freshness"_L1));
    QVERIFY(datasetOf(batch, u"source.p.s.off"_s).objectives.empty());
    QVERIFY(!datasetOf(batch, u"source.p.s.none"_s).extra.contains("freshness"_L1));
    QVERIFY(datasetOf(batch, u"source.p.s.none"_s).objectives.empty());
    const core::Dataset one = datasetOf(batch, u"source.p.s.one"_s);
    QCOMPARE(one.objectives.size(), std::size_t(1));
    QCOMPARE(one.objectives.front().level, u"error"_s);
    QCOMPARE(one.objectives.front().number, std::optional(7200.0));
}

void TestDbtManifestText::deprecationAndUnitTests()
{
    const core::Batch batch =
        readText(R"json({"metadata": {"adapter_type": "postgres", "generated_at": "2026-01-01T00:00:00Z"},
        "nodes": {"model.p.old": {"unique_id": "model.p.old", "resource_type": "model", "name": "old", "schema": "s",
                      "version": 1, "latest_version": 2, "deprecation_date": "2025-06-01T00:00:00+00:00"},
                  "model.p.new": {"unique_id": "model.p.new", "resource_type": "model", "name": "new", "schema": "s",
                      "deprecation_date": "2026-06-01T00:00:00+00:00", "config": {"contract": {"enforced": true}}},
                  "test.p.far": {"unique_id": "test.p.far", "resource_type": "test", "name": "far", "raw_code": "select 1",
                      "config": {"severity": "warn", "warn_if": ">10", "error_if": ">20", "where": "x"},
                      "depends_on": {"nodes": ["model.other.thing"]}}},
        "unit_tests": {"unit_test.p.new.t": {"unique_id": "unit_test.p.new.t", "name": "t",
                      "depends_on": {"nodes": ["model.p.new"]}}}, "child_map": {}})json");
    const core::Dataset old = datasetOf(batch, u"model.p.old"_s);
    QCOMPARE(old.lifecycle, core::Lifecycle::Deprecated);
    QCOMPARE(old.version, u"1"_s);
    QCOMPARE(old.extra["latest_version"_L1].toInt(), 2);
    const core::Dataset next = datasetOf(batch, u"model.p.new"_s);
    QCOMPARE(next.lifecycle, core::Lifecycle::Unknown);
    QCOMPARE(next.extra["contract"_L1]["enforced"_L1].toBool(), true);
    QCOMPARE(next.rules.front().metric, u"unit_test"_s);
    const core::Dataset far = datasetOf(batch, u"model.other.thing"_s);
    QVERIFY(far.implied);
    QCOMPARE(far.rules.front().comparison, u"mustBeLessOrEqualTo"_s);
    QCOMPARE(far.rules.front().thresholds, QStringList{u"10"_s});
    QCOMPARE(far.rules.front().extra["error_if"_L1].toString(), u">20"_s);
}

void TestDbtManifestText::wrongTypesAreToldAndSurvived()
{
    const core::Batch batch = readText(R"json({"metadata": {"adapter_type": ["x"], "dbt_schema_version": 12},
        "child_map": 7, "parent_map": [1], "groups": "x", "sources": [1, 2], "exposures": {"e": 1, "f": {"owner": [[]], "url": {}}},
        "metrics": {"m": {"depends_on": "x"}}, "semantic_models": {"s": {"entities": {"a": 1}, "measures": [1, {}]}},
        "unit_tests": [], "nodes": {"a": null, "b": [], "model.p.c": {"resource_type": "model", "name": {"x": 1},
            "columns": [1], "constraints": {"type": 1}, "tags": {"a": 1}, "meta": "x", "config": [], "depends_on": [],
            "database": [], "schema": {}, "alias": [], "primary_key": {"a": 1}},
            "model.p.d": {"resource_type": "model", "columns": {"x": 1, "y": {"name": [], "constraints": [1, {"type": []}]}}},
            "test.p.e": {"resource_type": "test", "test_metadata": {"kwargs": []}, "depends_on": {"nodes": {"a": 1}}},
            "test.p.f": {"resource_type": "test", "test_metadata": [], "depends_on": {"nodes": [["model.p.d"], "model.p.d"]}}}})json");
    QVERIFY(hasIssue(batch, u"dbt.type"_s));
    QVERIFY(!datasetOf(batch, u"model.p.c"_s).nativeId.isNull());
    QCOMPARE(datasetOf(batch, u"model.p.d"_s).columns.size(), std::size_t(1));
    for (const core::Issue &issue : batch.issues)
        QVERIFY(issue.at.isKnown());
}

void TestDbtManifestText::issuesAreBounded()
{
    QByteArray json = R"({"child_map": {}, "nodes": {)";
    for (int i = 0; i < 5000; ++i)
        json += '"' + QByteArray::number(i) + "\": 1,";
    const core::Batch batch = readText(json + R"("x": 1}})");
    QVERIFY(batch.issues.size() < 300);
}

QTEST_GUILESS_MAIN(TestDbtManifestText)
#include "tst_dbtmanifesttext.moc"
