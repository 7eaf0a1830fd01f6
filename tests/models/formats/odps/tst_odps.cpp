// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odps/odpsreader.h"

#include "support/corpora.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

namespace {

const formats::OdpsReader reader;

core::Batch read(const QByteArray &yaml, const QString &domainHint = {})
{
    const formats::Content content = formats::Content::fromBytes(yaml, u"product.yaml"_s);
    formats::ReadContext context;
    context.path = u"product.yaml"_s;
    context.domainHint = domainHint;
    return reader.read(content, context);
}

int score(const QByteArray &yaml)
{
    return reader.recognise(formats::Content::fromBytes(yaml, u"x.yaml"_s));
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

const char full[] = R"(apiVersion: v1.1.0
kind: DataProduct
id: p-1
name: Orders
version: 1.2.0
status: production
domain: Sales
tenant: Shop
type: aggregate
deprecated: true
productCreatedTs: 2024-01-01T00:00:00Z
tags: [orders]
synonyms:
  - synonym: purchases
    locale: en
context:
  instructions: Ask politely.
description:
  purpose: To know
  usage: Read
  limitations: Few
  authoritativeDefinitions:
    - type: businessDefinition
      url: https://g.example/orders
authoritativeDefinitions:
  - type: canonical
    url: https://user:pa55word@wiki.example/orders
customProperties:
  - property: costCenter
    value: 7
  - property: apiKey
    value: k-1234567890
inputPorts:
  - name: raw
    deprecated: true
outputPorts:
  - name: out
    version: 2.0.0
    type: tables
    description: Out
    contractId: c-2
    sbom:
      - type: external
        url: https://sbom.example/1
    inputContracts:
      - id: c-1
        version: 1.0.0
  - name: out
    version: 2.0.0
managementPorts:
  - name: control
    content: dictionary
    type: rest
    url: https://api.example/
support:
  - channel: chat
    url: https://chat.example/
    tool: slack
    scope: interactive
team:
  name: Order Team
  description: They order
  members:
    - username: ann
      role: Owner
      dateIn: 2024-01-01
    - username: bob
      role: data product owner
      dateOut: 2024-02-01
)";

} // namespace

class tst_odps final : public QObject {
    Q_OBJECT
private slots:
    void recognisesProducts();
    void readsEveryField();
    void readsPorts();
    void readsTheTeam();
    void impliesWhatIsOnlyNamed();
    void reportsDrift();
    void takesTheDomainOfTheSource();
    void readsSeveralDocuments();
    void survivesWrongTypes_data();
    void survivesWrongTypes();
    void realCustomerProduct();
    void realSimpleProduct();
    void wholeCorpora();
};

void tst_odps::recognisesProducts()
{
    QCOMPARE(score("kind: DataProduct\napiVersion: v1.0.0\n"), 100);
    QCOMPARE(score("kind: DataProduct\noutputPorts: []\n"), 80);
    QCOMPARE(score("kind: DataProduct\n"), 60);
    QCOMPARE(score("kind: DataContract\napiVersion: v3.0.0\n"), 0);
    QCOMPARE(score("kind: dataproduct\ncomponents: []\n"), 0); // Agile Lab
    QCOMPARE(score("product:\n  details: {en: {name: x}}\n"), 0); // opendataproducts.org
    QCOMPARE(score("- kind: DataProduct\n"), 0);
}

void tst_odps::readsEveryField()
{
    const core::Batch batch = read(full);
    QCOMPARE(batch.format, u"odps"_s);
    QCOMPARE(batch.formatVersion, u"v1.1.0"_s);
    const core::Product product = onlyProduct(batch);
    QCOMPARE(product.identities, (QStringList{u"sales/p-1"_s, u"sales/orders"_s}));
    QCOMPARE(product.nativeId, u"p-1"_s);
    QCOMPARE(product.name, u"Orders"_s);
    QCOMPARE(product.version, u"1.2.0"_s);
    QCOMPARE(product.status, u"production"_s);
    QCOMPARE(product.lifecycle, core::Lifecycle::Deprecated);
    QCOMPARE(product.domain, u"Sales"_s);
    QCOMPARE(product.tenant, u"Shop"_s);
    QCOMPARE(product.type, u"aggregate"_s);
    QCOMPARE(product.created, u"2024-01-01T00:00:00Z"_s);
    QCOMPARE(product.tags, QStringList{u"orders"_s});
    QCOMPARE(product.synonyms, QStringList{u"purchases"_s});
    QCOMPARE(product.purpose, u"To know"_s);
    QCOMPARE(product.usage, u"Read"_s);
    QCOMPARE(product.limitations, u"Few"_s);
    QCOMPARE(product.terms, QStringList{u"https://g.example/orders"_s});
    QCOMPARE(product.references.size(), 2U);
    QVERIFY(!product.references[0].url.contains("pa55word"_L1));
    QCOMPARE(product.references[1].type, u"businessDefinition"_s);
    QCOMPARE(product.extra["context"_L1]["instructions"_L1].toString(), u"Ask politely."_s);
    const QJsonArray custom = product.extra["customProperties"_L1].toArray();
    QCOMPARE(custom.size(), 2);
    QCOMPARE(custom[0]["value"_L1].toInt(), 7);
    QVERIFY(!QJsonDocument(product.extra).toJson().contains("k-1234567890"));
    QVERIFY(issues(batch, u"secret.redacted"_s) >= 2);
    QCOMPARE(product.support.size(), 1U);
    QCOMPARE(product.support[0].channel, u"chat"_s);
    QCOMPARE(product.support[0].tool, u"slack"_s);
    QCOMPARE(product.support[0].scope, u"interactive"_s);
    QCOMPARE(product.at.line, 1);
}

void tst_odps::readsPorts()
{
    const core::Batch batch = read(full);
    const core::Product product = onlyProduct(batch);
    QCOMPARE(product.ports.size(), 4U);
    const core::Port &input = product.ports[0];
    QCOMPARE(input.direction, core::PortDirection::Input);
    QCOMPARE(input.name, u"raw"_s);
    QCOMPARE(input.status, u"deprecated"_s);
    const core::Port &output = product.ports[1];
    QCOMPARE(output.direction, core::PortDirection::Output);
    QCOMPARE(output.version, u"2.0.0"_s);
    QCOMPARE(output.type, u"tables"_s);
    QCOMPARE(output.contractId, u"c-2"_s);
    QCOMPARE(output.inputContracts, QStringList{u"c-1"_s});
    QCOMPARE(output.extra["inputContracts"_L1].toArray()[0]["version"_L1].toString(), u"1.0.0"_s);
    QCOMPARE(output.references.size(), 1U);
    QCOMPARE(output.references[0], (core::Reference{u"sbom"_s, u"https://sbom.example/1"_s, u"external"_s}));
    QCOMPARE(output.at.line, 37);
    const core::Port &management = product.ports[3];
    QCOMPARE(management.direction, core::PortDirection::Management);
    QCOMPARE(management.endpoint, u"https://api.example/"_s);
    QCOMPARE(management.extra["content"_L1].toString(), u"dictionary"_s);
    QCOMPARE(issues(batch, u"odps.duplicate"_s), 1);
}

void tst_odps::readsTheTeam()
{
    const core::Product product = onlyProduct(read(full));
    QCOMPARE(product.members.size(), 2U);
    QCOMPARE(product.members[0].dateIn, u"2024-01-01"_s);
    // Bob left, so he owns nothing any more.
    QCOMPARE(product.owners,
             (std::vector<core::Ownership>{{u"Order Team"_s, u"owner"_s}, {u"ann"_s, u"Owner"_s}}));
    const auto teams = tests::entitiesOf<core::Team>(read(full));
    QCOMPARE(teams.size(), 1U);
    QCOMPARE(teams[0].identities, QStringList{u"order team"_s});
    QCOMPARE(teams[0].description, u"They order"_s);
    QVERIFY(!teams[0].implied);
    const core::Product listed =
        onlyProduct(read("kind: DataProduct\nid: x\nteam:\n  - username: eve\n    role: owner\n"));
    QCOMPARE(listed.members.size(), 1U);
    QCOMPARE(listed.owners, (std::vector<core::Ownership>{{u"eve"_s, u"owner"_s}}));
    const auto named = tests::entitiesOf<core::Team>(read("kind: DataProduct\nid: x\nteam: Crew\n"));
    QCOMPARE(named.size(), 1U);
    QVERIFY(named[0].implied);
}

void tst_odps::impliesWhatIsOnlyNamed()
{
    const core::Batch batch = read(full);
    const auto domains = tests::entitiesOf<core::Domain>(batch);
    QCOMPARE(domains.size(), 1U);
    QCOMPARE(domains[0].identities, QStringList{u"sales"_s});
    QVERIFY(domains[0].implied);
    QVERIFY(tests::entitiesOf<core::Contract>(batch).empty()); // found by alias
}

void tst_odps::reportsDrift()
{
    QCOMPARE(issues(read(full), u"odps.drift"_s), 0);
    const core::Batch older =
        read("apiVersion: v0.9.0\nkind: DataProduct\nid: a\nstatus: x\ntype: aggregate\n");
    QCOMPARE(issues(older, u"odps.drift"_s), 1);
    QVERIFY(older.issues.front().message.contains("1.1"_L1));
    QCOMPARE(issues(read("apiVersion: v1.0.0\nkind: DataProduct\nid: a\n"), u"odps.drift"_s), 1); // status
    QCOMPARE(issues(read("apiVersion: v7\nkind: DataProduct\nid: a\n"), u"odps.drift"_s), 1);
    QCOMPARE(issues(read("apiVersion: v1.1.0\nkind: DataProduct\nid: a\nowner: me\n"), u"odps.drift"_s), 1);
    QCOMPARE(issues(read("apiVersion: v1.1.0\nkind: DataProduct\n"), u"odps.id"_s), 2);
}

void tst_odps::takesTheDomainOfTheSource()
{
    const core::Product product = onlyProduct(read("kind: DataProduct\nid: a\n", u"Hint"_s));
    QCOMPARE(product.identities, QStringList{u"hint/a"_s});
    QCOMPARE(product.domain, u"Hint"_s);
}

void tst_odps::readsSeveralDocuments()
{
    const core::Batch batch =
        read("apiVersion: v1.1.0\nkind: DataProduct\nid: a\n---\nkind: Other\n---\napiVersion: v1.1.0\n"
             "kind: DataProduct\nid: b\n");
    QCOMPARE(tests::entitiesOf<core::Product>(batch).size(), 2U);
    QCOMPARE(issues(batch, u"odps.other"_s), 1);
}

void tst_odps::survivesWrongTypes_data()
{
    QTest::addColumn<QByteArray>("yaml");
    const QList<QByteArray> values{"null",         "1", "x", "[]", "{}", "[[]]", "[{}]", "[null, 1, x]",
                                   "{a: {b: [1]}}"};
    const QList<QByteArray> keys{"id",
                                 "name",
                                 "version",
                                 "status",
                                 "domain",
                                 "team",
                                 "description",
                                 "tags",
                                 "inputPorts",
                                 "outputPorts",
                                 "support",
                                 "managementPorts",
                                 "synonyms",
                                 "customProperties",
                                 "apiVersion",
                                 "deprecated",
                                 "authoritativeDefinitions"};
    for (const QByteArray &key : keys) {
        for (const QByteArray &value : values)
            QTest::addRow("%s %s", key.constData(), value.constData())
                << QByteArray("kind: DataProduct\nid: i\n" + key + ": " + value + "\n");
    }
    for (const char *key : {"name", "version", "contractId", "sbom", "inputContracts", "tags", "url"}) {
        for (const QByteArray &value : values)
            QTest::addRow("port %s %s", key, value.constData())
                << QByteArray("kind: DataProduct\nid: i\noutputPorts: [{name: p, " + QByteArray(key) + ": "
                              + value + "}]\n");
    }
}

void tst_odps::survivesWrongTypes()
{
    QFETCH(QByteArray, yaml);
    const core::Batch batch = read(yaml);
    for (const core::AnyEntity &any : batch.entities)
        std::visit([](const auto &entity) { QVERIFY(!entity.identities.isEmpty()); }, any);
    QVERIFY(reader.recognise(formats::Content::fromBytes(yaml, u"x.yaml"_s)) > 0);
}

void tst_odps::realCustomerProduct()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch = tests::batchOf(
        reader, tests::corporaPath(u"odps-bitol/v1.0.0-main/customer-data-product.odps.yaml"_s));
    const core::Product product = onlyProduct(batch);
    QCOMPARE(
        product.identities,
        (QStringList{u"seller/fbe8d147-28db-4f1d-bedf-a3fe9f458427"_s, u"seller/customer data product"_s}));
    QCOMPARE(product.lifecycle, core::Lifecycle::Draft);
    QCOMPARE(product.tenant, u"RetailCorp"_s);
    QCOMPARE(product.ports.size(), 9U); // 4 in, 4 out, 1 management
    QCOMPARE(product.ports[0].name, u"payments"_s);
    QCOMPARE(product.ports[1].version, u"2.0.0"_s);
    QCOMPARE(product.ports[1].contractId, u"dbb7b1eb-7628-436e-8914-2a00638ba6da"_s);
    QCOMPARE(product.ports[3].references[0].type, u"data_dictionary"_s);
    QCOMPARE(product.ports[3].extra["customProperties"_L1].toArray()[0]["value"_L1].toString(), u"1.1.0"_s);
    const core::Port &raw = product.ports[5];
    QCOMPARE(raw.name, u"rawtransactions"_s);
    QCOMPARE(
        raw.inputContracts,
        (QStringList{u"dbb7b1eb-7628-436e-8914-2a00638ba6db"_s, u"ec2a112d-5cfe-49f3-8760-f9cfb4597544"_s}));
    QCOMPARE(raw.references.back().url, u"https://mysbomserver/mysbom"_s);
    QCOMPARE(product.ports[8].type, u"topic"_s);
    QCOMPARE(product.ports[8].tags, QStringList{u"kafka"_s});
    QCOMPARE(product.support.size(), 2U);
    QCOMPARE(product.support[1].url, u"mailto:data-support@retailcorp.com"_s);
    QCOMPARE(product.members.size(), 2U);
    QCOMPARE(product.owners,
             (std::vector<core::Ownership>{{u"Data Team"_s, u"owner"_s},
                                           {u"john.doe@retailcorp.com"_s, u"owner"_s}}));
    QCOMPARE(product.created, u"2023-01-15T10:30:00Z"_s);
    const bool said = std::any_of(batch.issues.begin(), batch.issues.end(), [](const core::Issue &issue) {
        return issue.code == "odps.drift"_L1
            && issue.message.contains("Declares v0.9.0 and uses features of 1.0"_L1);
    });
    QVERIFY(said);
}

void tst_odps::realSimpleProduct()
{
    MESHBOOK_NEED_CORPORA();
    const core::Batch batch =
        tests::batchOf(reader, tests::corporaPath(u"odps-bitol/v1.0.0-main/simple-data-product.odps.yaml"_s));
    const core::Product product = onlyProduct(batch);
    QCOMPARE(product.identities.constFirst(), u"/064c4630-8aad-4dc0-ba95-0f69940e6b18"_s);
    QCOMPARE(product.version, u"v1.0.0"_s);
    QCOMPARE(product.lifecycle, core::Lifecycle::Active);
    QCOMPARE(product.ports.size(), 2U);
    QCOMPARE(product.ports[1].contractId, u"87654321-4321-4321-4321-cba987654321"_s);
    QCOMPARE(issues(batch, u"odps.drift"_s), 0);
    QVERIFY(tests::entitiesOf<core::Domain>(batch).empty());
}

void tst_odps::wholeCorpora()
{
    MESHBOOK_NEED_CORPORA();
    // grep -rlE '^kind: *DataProduct' over all YAML files of the corpora finds two.
    QStringList found;
    for (const QString &path : tests::corporaFiles({}, {u".yaml"_s, u".yml"_s})) {
        if (reader.recognise(tests::contentOf(path)) > 0)
            found.append(path);
    }
    QCOMPARE(found.size(), 2);
    for (const QString &path : found)
        QVERIFY(path.contains("/odps-bitol/"_L1));
}

QTEST_GUILESS_MAIN(tst_odps)
#include "tst_odps.moc"
