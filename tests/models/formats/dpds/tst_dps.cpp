// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dpds/dpsreader.h"

#include "support/corpora.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

namespace {

const formats::DpsReader reader;

core::Batch read(const QByteArray &yaml)
{
    const formats::Content content = formats::Content::fromBytes(yaml, u"product.yaml"_s);
    return reader.read(content, {});
}

int score(const QByteArray &yaml)
{
    return reader.recognise(formats::Content::fromBytes(yaml, u"x.yaml"_s));
}

const char old[] = R"(dataProductSpecification: 0.0.1
id: search-queries
info:
  title: Search Queries
  owner: search-team
  domain: ecommerce
  description: All queries
  status: in development
  archetype: consumer-aligned
  maturity: raw
inputPorts:
  - id: i1
    name: topic
    sourceSystemId: search-service
    type: Kafka
    location: search topic
outputPorts:
  - id: o1
    name: table
    type: snowflake
    status: active
    containsPii: true
    autoApprove: false
    dataContractId: c-1
    server: {database: DB, schema: S}
    links: {catalog: https://c.example/1}
    tags: [npii]
links: {docs: https://d.example}
tags: [search]
custom: {a: b}
)";

} // namespace

class tst_dps final : public QObject {
    Q_OBJECT
private slots:
    void recognisesBoth();
    void readsTheOldSpecification();
    void readsAgileLab();
    void saysWhenNothingIsNamed();
    void survivesWrongTypes_data();
    void survivesWrongTypes();
};

void tst_dps::recognisesBoth()
{
    QCOMPARE(score(old), 100);
    QCOMPARE(score("kind: dataproduct\nid: x\ncomponents: []\n"), 90);
    QCOMPARE(score("kind: DataProduct\napiVersion: v1.0.0\nid: x\n"), 0);
    QCOMPARE(score("info: {title: x}\n"), 0);
}

void tst_dps::readsTheOldSpecification()
{
    const core::Batch batch = read(old);
    const auto products = tests::entitiesOf<core::Product>(batch);
    QCOMPARE(products.size(), 1U);
    const core::Product &product = products.front();
    QCOMPARE(product.identities, (QStringList{u"ecommerce/search-queries"_s, u"ecommerce/search queries"_s}));
    QCOMPARE(product.name, u"Search Queries"_s);
    QCOMPARE(product.lifecycle, core::Lifecycle::Draft);
    QCOMPARE(product.type, u"consumer-aligned"_s);
    QCOMPARE(product.owners, (std::vector<core::Ownership>{{u"search-team"_s, u"owner"_s}}));
    QCOMPARE(product.references,
             (std::vector<core::Reference>{{u"docs"_s, u"https://d.example"_s, QString()}}));
    QCOMPARE(product.tags, QStringList{u"search"_s});
    QCOMPARE(product.extra["custom"_L1]["a"_L1].toString(), u"b"_s);
    QCOMPARE(product.extra["maturity"_L1].toString(), u"raw"_s);
    QCOMPARE(product.ports.size(), 2U);
    QCOMPARE(product.ports[0].sourceProduct, u"search-service"_s);
    QCOMPARE(product.ports[0].endpoint, u"search topic"_s);
    QCOMPARE(product.ports[1].contractId, u"c-1"_s);
    QCOMPARE(product.ports[1].containsPii, std::optional(true));
    QCOMPARE(product.ports[1].autoApprove, std::optional(false));
    QCOMPARE(product.ports[1].extra["server"_L1]["database"_L1].toString(), u"DB"_s);
    QCOMPARE(product.ports[1].references.front().url, u"https://c.example/1"_s);
}

void tst_dps::readsAgileLab()
{
    MESHBOOK_NEED_CORPORA();
    const QString path = tests::corporaPath(u"dps-other/agile-lab/example.yaml"_s);
    QVERIFY(reader.recognise(tests::contentOf(path)) > 0);
    const core::Batch batch = tests::batchOf(reader, path);
    const auto products = tests::entitiesOf<core::Product>(batch);
    QCOMPARE(products.size(), 1U);
    const core::Product &product = products.front();
    QCOMPARE(
        product.identities,
        (QStringList{u"my_domain/urn:dmb:dp:my_domain:my_data_product:1"_s, u"my_domain/my data product"_s}));
    QCOMPARE(product.displayName, u"My Data Product"_s);
    QCOMPARE(product.lifecycle, core::Lifecycle::Draft);
    QCOMPARE(product.terms, QStringList{u"Margin"_s});
    QCOMPARE(product.ports.size(), 3U);
    QCOMPARE(product.ports[0].name, u"my raw s3 port"_s);
    QCOMPARE(product.ports[0].type, u"Files"_s);
    QCOMPARE(product.ports[0].protocol, u"s3_cdp"_s);
    QCOMPARE(product.ports[0].tags, (QStringList{u"experimental"_s, u"structured"_s}));
    QCOMPARE(product.ports[1].version, u"1.1.0"_s);
    QCOMPARE(product.ports[2].direction, core::PortDirection::Observability);
    // supportSLA has four stated levels, each of two ports three.
    QCOMPARE(product.objectives.size(), 10U);
    const auto up = std::find_if(product.objectives.begin(), product.objectives.end(),
                                 [](const core::Objective &o) { return o.property == "upTime"_L1; });
    QVERIFY(up != product.objectives.end());
    QCOMPARE(up->kind, core::ObjectiveKind::Availability);
    QVERIFY(qFuzzyCompare(up->number.value_or(0), 0.999));
    const auto datasets = tests::entitiesOf<core::Dataset>(batch);
    QCOMPARE(datasets.size(), 1U);
    QCOMPARE(datasets[0].columns.size(), 11U);
    QCOMPARE(datasets[0].columns[0].primaryKey, std::optional(true));
    QCOMPARE(datasets[0].columns[1].tags, QStringList{u"PII"_s});
    QCOMPARE(datasets[0].columns[5].terms, QStringList{u"BusinessAddress"_s});
    QCOMPARE(datasets[0].physicalName, u"my_database.my_table"_s);
    const auto jobs = tests::entitiesOf<core::Job>(batch);
    QCOMPARE(jobs.size(), 1U);
    QCOMPARE(jobs[0].type, u"batch"_s);
    QCOMPARE(tests::entitiesOf<core::Team>(batch).size(), 3U);
}

void tst_dps::saysWhenNothingIsNamed()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        tests::batchOf(reader, tests::corporaPath(u"dps-other/datamesh-architecture/example.yaml"_s));
    QVERIFY(batch.entities.empty());
    QCOMPARE(batch.formatVersion, u"0.0.1"_s);
    QCOMPARE(batch.issues.size(), 1U);
    QCOMPARE(batch.issues.front().code, u"dps.id"_s);
}

void tst_dps::survivesWrongTypes_data()
{
    QTest::addColumn<QByteArray>("yaml");
    const QList<QByteArray> values{"null",         "1", "x", "[]", "{}", "[[]]", "[{}]", "[null, 1, x]",
                                   "{a: {b: [1]}}"};
    for (const char *key : {"info", "inputPorts", "outputPorts", "links", "tags", "custom"}) {
        for (const QByteArray &value : values)
            QTest::addRow("old %s %s", key, value.constData()) << QByteArray(
                "dataProductSpecification: 0.0.1\nid: i\n" + QByteArray(key) + ": " + value + "\n");
    }
    for (const char *key :
         {"name", "domain", "components", "supportSLA", "tags", "email", "dataProductOwner"}) {
        for (const QByteArray &value : values)
            QTest::addRow("agile %s %s", key, value.constData()) << QByteArray(
                "kind: dataproduct\nid: i\ncomponents: []\n" + QByteArray(key) + ": " + value + "\n");
    }
    for (const char *key : {"dataContract", "tags", "kind", "specific", "endpoint", "name"}) {
        for (const QByteArray &value : values)
            QTest::addRow("component %s %s", key, value.constData())
                << QByteArray("kind: dataproduct\nid: i\ncomponents: [{kind: outputport, name: n, "
                              + QByteArray(key) + ": " + value + "}]\n");
    }
}

void tst_dps::survivesWrongTypes()
{
    QFETCH(QByteArray, yaml);
    const core::Batch batch = read(yaml);
    for (const core::AnyEntity &any : batch.entities)
        std::visit([](const auto &entity) { QVERIFY(!entity.identities.isEmpty()); }, any);
}

QTEST_GUILESS_MAIN(tst_dps)
#include "tst_dps.moc"
