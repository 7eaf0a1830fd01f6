// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields.h"
#include "formats/odcs/odcsreader.h"
#include "support/corpora.h"
#include "tests/models/formats/odcs/entitylookup.h"

#include <QJsonDocument>
#include <QTest>

using namespace meshbook;
using namespace Qt::Literals::StringLiterals;
using core::EntityKind;

namespace {

core::Batch read(const QByteArray &bytes, const formats::Limits &limits = {})
{
    const formats::Content content = formats::Content::fromBytes(bytes, u"c.yaml"_s, limits);
    formats::ReadContext context;
    context.path = u"folder/c.yaml"_s;
    return formats::OdcsReader().read(content, context);
}

int count(const core::Batch &batch, const QString &code)
{
    int found = 0;
    for (const core::Issue &issue : batch.issues)
        found += issue.code == code ? 1 : 0;
    return found;
}

QByteArray everything(const core::Batch &batch)
{
    QByteArray all;
    for (const core::AnyEntity &any : batch.entities)
        all += QJsonDocument(core::toJson(any)).toJson();
    for (const core::Issue &issue : batch.issues)
        all += issue.message.toUtf8();
    return all;
}

const char *const keys[] = {"id",
                            "name",
                            "version",
                            "status",
                            "domain",
                            "tenant",
                            "description",
                            "servers",
                            "schema",
                            "support",
                            "price",
                            "team",
                            "roles",
                            "slaProperties",
                            "customProperties",
                            "tags",
                            "dataProduct",
                            "quality",
                            "stakeholders",
                            "authoritativeDefinitions",
                            "dataset",
                            "context",
                            "uuid",
                            "apiVersion",
                            "contractCreatedTs",
                            "productDl",
                            "slaDefaultElement",
                            "driver",
                            "server"};
const char *const propertyKeys[] = {"name",
                                    "logicalType",
                                    "logicalTypeOptions",
                                    "required",
                                    "primaryKeyPosition",
                                    "properties",
                                    "items",
                                    "map",
                                    "enum",
                                    "quality",
                                    "examples",
                                    "synonyms",
                                    "relationships",
                                    "tags",
                                    "customProperties",
                                    "description",
                                    "unique",
                                    "semanticType",
                                    "transformSourceObjects",
                                    "authoritativeDefinitions",
                                    "deprecated",
                                    "partitionKeyPosition"};
const char *const shapes[] = {
    "7",         "[]",          "{}",   "null",    "''", "[[[]]]", "[1, [2], {a: b}]", "{a: {b: [c]}}",
    "[null, ~]", "{? [x] : y}", "true", "[{}, {}]"};

} // namespace

class TestOdcsHostile : public QObject {
    Q_OBJECT

private slots:
    void survivesWrongTypesOfTheContract();
    void survivesWrongTypesOfProperties();
    void reportsLossWithItsPlace();
    void readsMapsWrittenForLists();
    void readsForeignBodies();
    void keepsWithinBounds();
    void hidesSecrets();
    void resolvesReferences();
    void keepsWhatItDoesNotMap();
    void recognises_data();
    void recognises();
};

void TestOdcsHostile::survivesWrongTypesOfTheContract()
{
    for (const char *key : keys) {
        for (const char *shape : shapes) {
            const core::Batch batch = read(QByteArray("kind: DataContract\n") + key + ": " + shape + "\n");
            QVERIFY2(!batch.entities.empty(), key);
            for (const core::AnyEntity &any : batch.entities)
                QVERIFY2(!core::header(any).identities.isEmpty(), key);
        }
    }
}

void TestOdcsHostile::survivesWrongTypesOfProperties()
{
    for (const char *key : propertyKeys) {
        for (const char *shape : shapes) {
            const core::Batch batch =
                read(QByteArray(
                         "kind: DataContract\napiVersion: v3.2.0\nid: a\nschema:\n- name: o\n  properties:\n"
                         "  - physicalName: p\n    ")
                     + key + ": " + shape + "\n  - name: last\n");
            const auto datasets = tests::entitiesOf<core::Dataset>(batch);
            QCOMPARE(datasets.size(), std::size_t(1));
            QVERIFY2(datasets[0].columns.back().path == u"last"_s, key);
        }
    }
}

void TestOdcsHostile::reportsLossWithItsPlace()
{
    const core::Batch batch =
        read("kind: DataContract\nid: a\nname:\n  en: Orders\nservers: none\nschema:\n- orders\n"
             "- name: o\n  properties:\n  - name: c\n    required: sometimes\n"
             "    primaryKeyPosition: first\n");
    QStringList places;
    for (const core::Issue &issue : batch.issues) {
        if (issue.code == "odcs.type"_L1)
            places.append(QString::number(issue.at.line));
    }
    places.sort();
    QCOMPARE(places.join(u' '), u"11 12 4 5 7"_s);
}

void TestOdcsHostile::readsMapsWrittenForLists()
{
    const core::Batch batch =
        read("kind: DataContract\nid: a\nservers:\n  prod: {type: postgres, host: h, database: d}\n"
             "schema:\n  orders:\n    properties:\n      id: {logicalType: string}\n"
             "      total: {logicalType: number}\ncustomProperties: {tier: gold}\n");
    const QJsonObject dataset = tests::entityNamed(batch, EntityKind::Dataset, u"orders"_s);
    QCOMPARE(tests::textAt(dataset, u"columns/path=total/logicalType"_s), u"number"_s);
    QCOMPARE(tests::textAt(dataset, u"identities/0"_s), u"postgres://h/d.orders"_s);
    const QJsonObject contract = tests::entityNamed(batch, EntityKind::Contract, QString());
    QCOMPARE(tests::textAt(contract, u"extra/tier"_s), u"gold"_s);
    QCOMPARE(tests::textAt(contract, u"servers/0/name"_s), u"prod"_s);
}

void TestOdcsHostile::readsForeignBodies()
{
    // A DCS body under the ODCS kind.
    const core::Batch batch = read("kind: DataContract\nid: a\nmodels:\n  orders:\n    fields:\n"
                                   "      id: {logicalType: string}\n");
    const QJsonObject dataset = tests::entityNamed(batch, EntityKind::Dataset, u"orders"_s);
    QCOMPARE(tests::textAt(dataset, u"columns/0/path"_s), u"id"_s);
    // Neither id nor name: the place of the file tells it from others.
    const core::Batch nameless = read("kind: DataContract\n");
    const QJsonObject contract = tests::entityNamed(nameless, EntityKind::Contract, QString());
    QCOMPARE(tests::textAt(contract, u"identities/0"_s), u"folder/c.yaml"_s);
    QCOMPARE(count(nameless, u"odcs.missing"_s), 1);
}

void TestOdcsHostile::keepsWithinBounds()
{
    QByteArray yaml = "kind: DataContract\nid: a\nschema:\n";
    for (int i = 0; i < 500; ++i)
        yaml += "- name: t" + QByteArray::number(i) + "\n  properties:\n  - name: c\n";
    formats::Limits limits;
    limits.entities = 100;
    const core::Batch batch = read(yaml, limits);
    QVERIFY(batch.entities.size() <= 101);
    QCOMPARE(count(batch, u"limit.entities"_s), 1);

    QByteArray deep = "kind: DataContract\nid: a\nschema: [{name: t, properties: [";
    for (int i = 0; i < 28; ++i)
        deep += "{name: p, properties: [";
    for (int i = 0; i < 28; ++i)
        deep += "]}";
    const core::Batch nested = read(deep + "]}]\n");
    QCOMPARE(tests::entitiesOf<core::Dataset>(nested).at(0).columns.size(), std::size_t(28));

    const core::Batch unknown = [] {
        QByteArray many = "kind: DataContract\napiVersion: v3.1.0\nid: a\nversion: 1\nstatus: x\n";
        for (int i = 0; i < 5000; ++i)
            many += "k" + QByteArray::number(i) + ": 1\n";
        return read(many);
    }();
    QVERIFY(count(unknown, u"odcs.invalid"_s) <= 64);
}

void TestOdcsHostile::hidesSecrets()
{
    const QByteArray canary = "c4nary-Zq8";
    const QByteArray yaml = "kind: DataContract\nid: a\nusername: " + canary + "\npassword: " + canary
        + "\nservers:\n- server: s\n  type: postgres\n  host: h\n  password: " + canary
        + "\n  customProperties:\n  - {property: api_key, value: " + canary + "}\n- server: f\n  type: sftp\n"
        + "  location: sftp://me:" + canary + "@host/in\ncustomProperties:\n- property: secret\n  value: "
        + canary + "\n  description: d\nsupport:\n- channel: c\n  url: https://me:" + canary
        + "@example.com/\nschema:\n- name: o\n  customProperties:\n  - {property: token, value: " + canary
        + "}\n  properties:\n  - name: c\n    customProperties:\n    - {property: password, value: " + canary
        + "}\n    password: " + canary + "\n";
    const core::Batch batch = read(yaml);
    const QByteArray all = everything(batch);
    QVERIFY2(!all.contains(canary),
             all.mid(std::max<qsizetype>(0, all.indexOf(canary) - 200), 400).constData());
    QVERIFY(count(batch, u"secret.redacted"_s) >= 8);
    QVERIFY(count(read("kind: DataContract\nid: a\npassword: ${env.password}\n"), u"secret.redacted"_s) == 0);
}

void TestOdcsHostile::resolvesReferences()
{
    const core::Batch batch =
        read("kind: DataContract\napiVersion: v3.1.0\nid: a\nversion: 1.0.0\nstatus: active\n"
             "schema:\n- id: o1\n  name: orders\n  properties:\n"
             "  - {id: p1, name: id}\n  - id: p2\n    name: customer\n    relationships:\n"
             "    - to: /schema/c1/properties/k\n    - to: schema/c1/properties/none\n"
             "    - to: other.yaml#/schema/x/properties/y\n"
             "- id: c1\n  name: customers\n  properties:\n  - {id: k, name: key}\n");
    const QJsonObject dataset = tests::entityNamed(batch, EntityKind::Dataset, u"orders"_s);
    QCOMPARE(tests::textAt(dataset, u"columns/1/relationships/0/to"_s), u"[\"customers.key\"]"_s);
    QCOMPARE(tests::textAt(dataset, u"columns/1/relationships/0/from"_s), u"[\"orders.customer\"]"_s);
    QCOMPARE(tests::textAt(dataset, u"columns/1/relationships/2/to"_s),
             u"[\"other.yaml#/schema/x/properties/y\"]"_s);
    QCOMPARE(count(batch, u"odcs.reference"_s), 1);
}

void TestOdcsHostile::keepsWhatItDoesNotMap()
{
    const core::Batch batch =
        read("kind: DataContract\napiVersion: v3.2.0\nid: a\nversion: 1.0.0\n"
             "context: {instructions: be careful, constraints: [{constraint: none}]}\n"
             "x-team: blue\ncustomProperties:\n- {property: tier, value: gold, vendor: acme}\n"
             "- {property: tier, value: silver, vendor: other}\n"
             "servers:\n- {server: p, type: postgres, host: '${H}', port: '${P}', database: d, "
             "schema: s, customProperties: [{property: pool, value: 5}]}\n"
             "schema:\n- name: o\n  properties:\n  - name: v\n    logicalType: vector\n"
             "    vector: {dimensions: 3}\n    deprecated: true\n    x-note: n\n");
    const QJsonObject contract = tests::entityNamed(batch, EntityKind::Contract, QString());
    QCOMPARE(tests::textAt(contract, u"extra/context/instructions"_s), u"be careful"_s);
    QCOMPARE(tests::textAt(contract, u"extra/x-team"_s), u"blue"_s);
    QCOMPARE(tests::textAt(contract, u"extra/tier"_s), u"gold"_s);
    QCOMPARE(tests::textAt(contract, u"extra/customProperties/1/vendor"_s), u"other"_s);
    QCOMPARE(tests::textAt(contract, u"servers/0/location/port"_s), u"${P}"_s);
    QCOMPARE(tests::textAt(contract, u"servers/0/location/customProperties/pool"_s), u"5"_s);
    const QJsonObject dataset = tests::entityNamed(batch, EntityKind::Dataset, u"o"_s);
    QCOMPARE(tests::textAt(dataset, u"identities/0"_s), u"postgres:/d.s.o"_s);
    QCOMPARE(tests::textAt(dataset, u"columns/0/extra/vector/dimensions"_s), u"3"_s);
    QCOMPARE(tests::textAt(dataset, u"columns/0/extra/x-note"_s), u"n"_s);
    QCOMPARE(tests::textAt(dataset, u"columns/0/deprecated"_s), u"true"_s);
}

void TestOdcsHostile::recognises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("mine");
    QTest::newRow("kind") << QByteArray("kind: DataContract\n") << true;
    QTest::newRow("json") << QByteArray(
        "{\"apiVersion\": \"v3.1.0\", \"kind\": \"DataContract\", \"id\": \"x\"}")
                          << true;
    QTest::newRow("generation 2") << QByteArray("uuid: a\nquantumName: q\ndataset:\n- table: t\n") << true;
    QTest::newRow("tables") << QByteArray("- table: t\n  columns:\n  - column: c\n") << true;
    QTest::newRow("second document") << QByteArray("note: x\n---\nkind: DataContract\nid: a\n") << true;
    QTest::newRow("product") << QByteArray("kind: DataProduct\napiVersion: v1.0.0\nid: a\n") << false;
    QTest::newRow("kubernetes") << QByteArray("kind: Service\napiVersion: v1\nmetadata: {}\n") << false;
    QTest::newRow("dcs") << QByteArray("dataContractSpecification: 1.1.0\nid: a\n") << false;
    QTest::newRow("list") << QByteArray("- a\n- b\n") << false;
    QTest::newRow("scalar") << QByteArray("DataContract") << false;
    QTest::newRow("soda") << QByteArray("dataset: a/b\ncolumns: []\nchecks: []\n") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestOdcsHostile::recognises()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, mine);
    const formats::Content content = formats::Content::fromBytes(bytes, u"x.odcs.yaml"_s);
    QCOMPARE(formats::OdcsReader().recognise(content) > 0, mine);
}

QTEST_GUILESS_MAIN(TestOdcsHostile)
#include "tst_odcshostile.moc"
