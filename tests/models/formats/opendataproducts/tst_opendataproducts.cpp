// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/opendataproducts/opendataproductsreader.h"

#include "support/corpora.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

namespace {

const formats::OpenDataProductsReader reader;

core::Batch read(const QByteArray &yaml)
{
    const formats::Content content = formats::Content::fromBytes(yaml, u"product.yml"_s);
    return reader.read(content, {});
}

int score(const QByteArray &yaml)
{
    return reader.recognise(formats::Content::fromBytes(yaml, u"x.yml"_s));
}

core::Product onlyProduct(const core::Batch &batch)
{
    const auto products = tests::entitiesOf<core::Product>(batch);
    return products.size() == 1 ? products.front() : core::Product();
}

qsizetype issues(const core::Batch &batch, const QString &code)
{
    return std::count_if(batch.issues.begin(), batch.issues.end(),
                         [&](const core::Issue &issue) { return issue.code == code; });
}

QString real(const QString &name)
{
    return tests::corporaPath(u"odps-opendataproducts/"_s + name);
}

const QByteArray head = "schema: https://opendataproducts.org/v4.1/schema/odps.yaml\nversion: 4.1\n";

} // namespace

class tst_opendataproducts final : public QObject {
    Q_OBJECT
private slots:
    void recognisesProducts();
    void prefersEnglish();
    void readsLevelsInEveryShape();
    void readsQualityRules();
    void readsInlineContracts();
    void survivesWrongTypes_data();
    void survivesWrongTypes();
    void realInternal();
    void realFinal();
    void realContractUrl();
    void realPartner();
    void realStrategy();
    void wholeCorpora();
};

void tst_opendataproducts::recognisesProducts()
{
    QCOMPARE(score(head + "product:\n  details:\n    en: {name: x}\n"), 100);
    QCOMPARE(score("product:\n  details:\n    en: {name: x}\n"), 80);
    QCOMPARE(score("SLA:\n  declarative:\n    - dimension: uptime\n"), 40);
    QCOMPARE(score("schema: https://opendataproducts.org/odpc-v1.0/schema/odpc.yaml\nkind: Catalog\n"), 100);
    QCOMPARE(score("kind: DataProduct\napiVersion: v1.0.0\n"), 0);
    QCOMPARE(score("product: orders\n"), 0);
    QCOMPARE(score("\"$schema\": x\nproduct:\n  details: {en: {name: x}}\n"), 0);
}

void tst_opendataproducts::prefersEnglish()
{
    const core::Product product =
        onlyProduct(read(head
                         + "product:\n  details:\n    fi: {name: Lemmikit, productID: p1}\n    en: {name: "
                           "Pets, productID: p1}\n"));
    QCOMPARE(product.name, u"Pets"_s);
    QCOMPARE(product.extra["labels"_L1]["fi"_L1]["name"_L1].toString(), u"Lemmikit"_s);
    const core::Product finnish =
        onlyProduct(read(head + "product:\n  details:\n    fi: {name: Lemmikit, productID: p1}\n"));
    QCOMPARE(finnish.name, u"Lemmikit"_s);
    QCOMPARE(finnish.identities, (QStringList{u"/p1"_s, u"/lemmikit"_s}));
}

void tst_opendataproducts::readsLevelsInEveryShape()
{
    const QByteArray details = "product:\n  details:\n    en: {productID: p}\n";
    const QByteArray dimension = "{dimension: uptime, objective: 99, unit: percent, weight: 5}";
    for (const QByteArray &shape :
         {QByteArray("SLA: {declarative: [" + dimension + "]}"), QByteArray("SLA: [" + dimension + "]"),
          QByteArray("SLA: {declarative: {gold: {name: {en: G}, dimensions: [" + dimension + "]}}}"),
          QByteArray("SLA: {gold: {dimensions: [" + dimension + "]}}"),
          QByteArray("SLA: {declarative: [{name: {en: gold}, dimensions: [" + dimension + "]}]}")}) {
        const core::Product product = onlyProduct(read(head + details + shape + "\n"));
        QVERIFY2(product.objectives.size() == 1, shape.constData());
        const core::Objective &objective = product.objectives.front();
        QCOMPARE(objective.kind, core::ObjectiveKind::Availability);
        QCOMPARE(objective.value, u"99"_s);
        QCOMPARE(objective.unit, u"percent"_s);
        QCOMPARE(objective.number, std::optional(0.99));
        QCOMPARE(objective.extra["weight"_L1].toInt(), 5);
        if (shape.contains("gold"))
            QCOMPARE(objective.extra["profile"_L1].toString(), u"gold"_s);
    }
}

void tst_opendataproducts::readsQualityRules()
{
    const core::Product product =
        onlyProduct(read(head
                         + "product:\n  details:\n    en: {productID: p}\n  dataQuality:\n    declarative:\n"
                           "    - {dimension: accuracy, objective: 98, unit: percentage}\n    executable:\n"
                           "    - {dimension: accuracy, type: SodaCL, reference: 'https://soda', spec: "
                           "[check(a), check(b)]}\n"));
    QCOMPARE(product.objectives.size(), 1U);
    QCOMPARE(product.objectives[0].kind, core::ObjectiveKind::Accuracy);
    QCOMPARE(product.rules.size(), 1U);
    QCOMPARE(product.rules[0].id, u"/p#quality/accuracy"_s);
    QCOMPARE(product.rules[0].engine, u"SodaCL"_s);
    QCOMPARE(product.rules[0].dimension, core::QualityDimension::Accuracy);
    QCOMPARE(product.rules[0].implementation, u"[\"check(a)\",\"check(b)\"]"_s);
}

void tst_opendataproducts::readsInlineContracts()
{
    const core::Batch batch =
        read(head
             + "product:\n  contract:\n    id: c1\n    type: DCS\n    contractVersion: 0.9.3\n    spec:\n"
               "      id: urn:x\n      info: {title: Orders, version: 2.0.0}\n  details:\n    en: "
               "{productID: p}\n");
    const auto contracts = tests::entitiesOf<core::Contract>(batch);
    QCOMPARE(contracts.size(), 1U);
    QCOMPARE(contracts[0].identities, (QStringList{u"c1@2.0.0"_s, u"urn:x@2.0.0"_s}));
    QCOMPARE(contracts[0].standard, u"DCS"_s);
    QCOMPARE(contracts[0].standardVersion, u"0.9.3"_s);
    QCOMPARE(contracts[0].name, u"Orders"_s);
    QCOMPARE(contracts[0].version, u"2.0.0"_s);
    QVERIFY(!contracts[0].implied);
    QCOMPARE(onlyProduct(batch).contracts, QStringList{u"c1"_s});
}

void tst_opendataproducts::survivesWrongTypes_data()
{
    QTest::addColumn<QByteArray>("yaml");
    const QList<QByteArray> values{"null",
                                   "1",
                                   "x",
                                   "[]",
                                   "{}",
                                   "[[]]",
                                   "[{}]",
                                   "[null, 1, x]",
                                   "{a: {b: [1]}}",
                                   "{en: x}",
                                   "{en: {name: [x]}}",
                                   "{declarative: 3}",
                                   "[{en: x}, {fi: y}]"};
    const QList<QByteArray> keys{"pricingPlans", "SLA",     "dataQuality", "dataAccess",
                                 "dataHolder",   "license", "support",     "contract",
                                 "details",      "version", "Components",  "productStrategy"};
    for (const QByteArray &key : keys) {
        for (const QByteArray &value : values) {
            QTest::addRow("in %s %s", key.constData(), value.constData()) << QByteArray(
                head + "product:\n  details: {en: {productID: p}}\n  " + key + ": " + value + "\n");
            QTest::addRow("out %s %s", key.constData(), value.constData()) << QByteArray(
                head + "product:\n  details: {en: {productID: p}}\n" + key + ": " + value + "\n");
        }
    }
    for (const QByteArray &value : values)
        QTest::addRow("product %s", value.constData()) << QByteArray(head + "product: " + value + "\n");
}

void tst_opendataproducts::survivesWrongTypes()
{
    QFETCH(QByteArray, yaml);
    const core::Batch batch = read(yaml);
    for (const core::AnyEntity &any : batch.entities)
        std::visit([](const auto &entity) { QVERIFY(!entity.identities.isEmpty()); }, any);
}

void tst_opendataproducts::realInternal()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = tests::batchOf(reader, real(u"v4.1/Refs/urbanpulse_internal.yml"_s));
    const core::Product product = onlyProduct(batch);
    QCOMPARE(product.nativeId, u"urbanpulse-events-001"_s);
    QCOMPARE(product.identities, (QStringList{u"/urbanpulse-events-001"_s, u"/urbanpulse events"_s}));
    QCOMPARE(product.ports.size(), 4U);
    QCOMPARE(product.ports[0].name, u"default"_s);
    QCOMPARE(product.ports[0].description, u"Latest Dataset and Resources"_s);
    QCOMPARE(product.ports[0].type, u"file"_s);
    QCOMPARE(product.ports[2].name, u"API"_s);
    QCOMPARE(product.ports[2].endpoint, u"https://data.cms.gov/data-api/v1/dataset/2/data"_s);
    QCOMPARE(product.ports[2].protocol, u"JSON"_s);
    QCOMPARE(product.ports[2].references.size(), 2U);
    QCOMPARE(product.objectives.size(), 10U);
    QCOMPARE(product.objectives[1].property, u"responseTime"_s);
    QCOMPARE(product.objectives[1].extra["profile"_L1].toString(), u"default"_s);
    QCOMPARE(product.objectives[1].number, std::optional(0.2));
    QCOMPARE(product.objectives[3].extra["profile"_L1].toString(), u"premium"_s);
    QCOMPARE(product.tenant, u"MindMote Oy"_s);
    QCOMPARE(product.owners, (std::vector<core::Ownership>{{u"MindMote Oy"_s, u"data holder"_s}}));
    QCOMPARE(product.price.currency, u"USD"_s);
    QVERIFY(product.limitations.startsWith("Data User agrees not to"_L1));
    const auto teams = tests::entitiesOf<core::Team>(batch);
    QCOMPARE(teams.size(), 1U);
    QCOMPARE(teams[0].email, u"contact@mindmote.fi"_s);
    QCOMPARE(teams[0].type, u"organisation"_s);
}

void tst_opendataproducts::realFinal()
{
    MESHBOOK_NEED_CORPORA();
    const core::Product product =
        onlyProduct(tests::batchOf(reader, real(u"v4.1/Refs/urbanpulse_final.yml"_s)));
    QCOMPARE(product.version, u"1.0.0"_s);
    QCOMPARE(product.status, u"production"_s);
    QCOMPARE(product.lifecycle, core::Lifecycle::Active);
    QCOMPARE(product.type, u"data-driven service"_s);
    QCOMPARE(product.tags, (QStringList{u"smartcity"_s, u"events"_s, u"tourism"_s, u"public-data"_s}));
    QCOMPARE(product.contracts, QStringList{u"02323M123"_s});
    QCOMPARE(product.objectives.size(), 5U);
    QCOMPARE(product.objectives[2].kind, core::ObjectiveKind::Frequency);
    QCOMPARE(product.objectives[2].number, std::optional(86400.0));
    QCOMPARE(product.ports.size(), 2U);
    QCOMPARE(product.ports[1].type, u"MCP"_s);
    QCOMPARE(product.price.amount, u"0.00"_s); // the first plan
    QCOMPARE(product.price.unit, u"recurring / month"_s);
    QCOMPARE(product.extra["pricingPlans"_L1]["en"_L1].toArray().size(), 4);
    QCOMPARE(product.support.size(), 2U);
    QCOMPARE(product.support[0].channel, u"support@opendataproducts.org"_s);
}

void tst_opendataproducts::realContractUrl()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = tests::batchOf(reader, real(u"v4.0/DataContract/datacontract-url.yml"_s));
    const core::Product product = onlyProduct(batch);
    QCOMPARE(product.nativeId, u"123456are"_s);
    QCOMPARE(product.name, u"Pets of the year"_s);
    QCOMPARE(product.lifecycle, core::Lifecycle::Draft);
    QVERIFY(std::any_of(product.references.begin(), product.references.end(), [](const core::Reference &r) {
        return r.type == "contract"_L1 && r.url.startsWith("https://demo.datamesh-manager.com/"_L1);
    }));
    QVERIFY(tests::entitiesOf<core::Contract>(batch).empty());
    QCOMPARE(product.extra["productSeries"_L1].toString(), u"Lovely pets data products"_s);
}

void tst_opendataproducts::realPartner()
{
    MESHBOOK_NEED_CORPORA();
    const core::Product product =
        onlyProduct(tests::batchOf(reader, real(u"v4.0/Refs/urbanpulse_partner.yml"_s)));
    QCOMPARE(product.version, u"0.9.0"_s);
    QCOMPARE(product.ports.size(), 1U);
    QVERIFY(product.objectives.empty());
    QVERIFY(product.purpose.startsWith("Enable smarter city experiences"_L1));
}

void tst_opendataproducts::realStrategy()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = tests::batchOf(reader, real(u"v4.1/productStrategy/productStrategy.yml"_s));
    const core::Product product = onlyProduct(batch);
    QCOMPARE(product.name, u"Customer Insights Dataset"_s);
    QCOMPARE(product.nativeId, u"CUST-001"_s);
    QCOMPARE(product.extra["productStrategy"_L1]["productKPIs"_L1].toArray().size(), 2);
    QCOMPARE(issues(batch, u"opendataproducts.drift"_s), 1); // no version
}

void tst_opendataproducts::wholeCorpora()
{
    MESHBOOK_NEED_CORPORA();
    std::size_t products = 0, objectives = 0, ports = 0, contracts = 0, fragments = 0, templates = 0,
                broken = 0;
    for (const QString &path : tests::corporaFiles(u"odps-opendataproducts"_s, {u".yml"_s})) {
        const formats::Content content = tests::contentOf(path);
        if (reader.recognise(content) == 0) {
            ++broken;
            QVERIFY2(path.endsWith("datacontract-inline.yml"_L1), qPrintable(path)); // invalid YAML upstream
            continue;
        }
        const core::Batch batch = tests::batchOf(reader, path);
        for (const core::Product &product : tests::entitiesOf<core::Product>(batch)) {
            ++products;
            objectives += product.objectives.size();
            ports += product.ports.size();
            contracts += static_cast<std::size_t>(product.contracts.size());
        }
        fragments += static_cast<std::size_t>(issues(batch, u"opendataproducts.fragment"_s));
        templates += static_cast<std::size_t>(issues(batch, u"opendataproducts.template"_s));
        QCOMPARE(issues(batch, u"opendataproducts.type"_s), 0);
    }
    // Counted with PyYAML: files with details.en whose name is no placeholder; mappings with a
    // "dimension" below SLA and dataQuality; entries of dataAccess; products with a contract.
    QCOMPARE(products, 14U);
    QCOMPARE(objectives, 40U);
    QCOMPARE(ports, 16U);
    QCOMPARE(contracts, 11U);
    QCOMPARE(fragments, 17U);
    QCOMPARE(templates, 8U);
    QCOMPARE(broken, 3U);
    for (const QString &name : {u"full.yaml"_s, u"minimal.yaml"_s}) {
        const core::Batch batch = tests::batchOf(reader, real(u"odpc-catalog/examples/"_s + name));
        QCOMPARE(issues(batch, u"opendataproducts.catalog"_s), 1);
        QVERIFY(batch.entities.empty());
    }
    for (const QString &path : tests::corporaFiles(u"odps-opendataproducts/odpv-vocabulary"_s, {u".yaml"_s}))
        QCOMPARE(issues(tests::batchOf(reader, path), u"opendataproducts.vocabulary"_s), 1);
    for (const QString &folder :
         {u"odcs"_s, u"odps-bitol"_s, u"dpds"_s, u"dcs"_s, u"openlineage"_s, u"dps-other"_s}) {
        for (const QString &path : tests::corporaFiles(folder, {u".json"_s, u".yaml"_s, u".yml"_s}))
            QVERIFY2(reader.recognise(tests::contentOf(path)) == 0, qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(tst_opendataproducts)
#include "tst_opendataproducts.moc"
