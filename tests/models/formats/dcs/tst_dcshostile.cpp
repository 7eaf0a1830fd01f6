// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields.h"
#include "formats/dcs/dcsreader.h"
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
    context.domainHint = u"Sales"_s;
    return formats::DcsReader().read(content, context);
}

int count(const core::Batch &batch, const QString &code)
{
    int found = 0;
    for (const core::Issue &issue : batch.issues)
        found += issue.code == code ? 1 : 0;
    return found;
}

const char *const keys[] = {"id",   "info",          "servers", "terms",   "models", "definitions",
                            "tags", "servicelevels", "links",   "quality", "schema", "examples"};
const char *const fieldKeys[] = {"type",    "title",    "required", "fields",     "items",
                                 "keys",    "values",   "enum",     "$ref",       "links",
                                 "quality", "lineage",  "config",   "references", "primaryKey",
                                 "pii",     "examples", "tags",     "format"};
const char *const shapes[] = {
    "7",         "[]",   "{}",       "null",     "''", "[[[]]]", "[1, [2], {a: b}]", "{a: {b: [c]}}",
    "[null, ~]", "true", "[{}, {}]", "{a: null}"};

} // namespace

class TestDcsHostile : public QObject {
    Q_OBJECT

private slots:
    void survivesWrongTypesOfTheContract();
    void survivesWrongTypesOfFields();
    void inheritsInLayers();
    void stopsInCircles();
    void keepsWithinBounds();
    void hidesSecrets();
    void impliesWhatItNames();
    void readsOldSchemaBlocks();
};

void TestDcsHostile::survivesWrongTypesOfTheContract()
{
    for (const char *key : keys) {
        for (const char *shape : shapes) {
            const core::Batch batch =
                read(QByteArray("dataContractSpecification: 1.2.1\n") + key + ": " + shape + "\n");
            const auto contracts = tests::entitiesOf<core::Contract>(batch);
            QCOMPARE(contracts.size(), std::size_t(1));
            QVERIFY2(!contracts[0].identities.at(0).isEmpty(), key);
        }
    }
}

void TestDcsHostile::survivesWrongTypesOfFields()
{
    for (const char *key : fieldKeys) {
        for (const char *shape : shapes) {
            const core::Batch batch = read(
                QByteArray(
                    "dataContractSpecification: 1.2.1\nid: a\nmodels:\n  o:\n    fields:\n      f:\n        ")
                + key + ": " + shape + "\n      last: {type: text}\n");
            const auto datasets = tests::entitiesOf<core::Dataset>(batch);
            QCOMPARE(datasets.size(), std::size_t(1));
            QVERIFY2(datasets[0].columns.back().path == u"last"_s, key);
        }
    }
}

void TestDcsHostile::inheritsInLayers()
{
    const core::Batch batch =
        read("dataContractSpecification: 1.2.1\nid: a\ninfo: {title: t, version: 1.0}\nmodels:\n"
             "  o:\n    fields:\n      f: {$ref: '#/definitions/base/id', pattern: null, pii: false}\n"
             "      g: {$ref: '#/definitions/none'}\n"
             "      h: {$ref: 'https://x.example/definitions/h'}\n"
             "definitions:\n  base/id: {$ref: '#/definitions/root', pattern: a+}\n"
             "  root: {type: text, pii: true, title: Root, pattern: b+}\n");
    const QJsonObject dataset = tests::entityNamed(batch, EntityKind::Dataset, u"o"_s);
    QCOMPARE(tests::textAt(dataset, u"columns/0/logicalType"_s), u"text"_s);
    QCOMPARE(tests::textAt(dataset, u"columns/0/options/pattern"_s), u"a+"_s);
    QCOMPARE(tests::textAt(dataset, u"columns/0/pii"_s), u"false"_s);
    QCOMPARE(tests::textAt(dataset, u"columns/0/businessName"_s), u"Root"_s);
    QCOMPARE(tests::textAt(dataset, u"columns/0/terms"_s), u"[\"a/base/id\"]"_s);
    QCOMPARE(tests::textAt(dataset, u"columns/2/terms"_s), u"[\"https://x.example/definitions/h\"]"_s);
    QCOMPARE(count(batch, u"dcs.reference"_s), 1);
    QCOMPARE(tests::entitiesOf<core::Contract>(batch).at(0).version, u"1.0"_s);
}

void TestDcsHostile::stopsInCircles()
{
    const core::Batch self =
        read("dataContractSpecification: 1.2.1\nid: a\nmodels:\n  o:\n    fields:\n"
             "      f: {$ref: '#/definitions/d'}\ndefinitions:\n"
             "  d: {type: object, $ref: '#/definitions/d', fields: {x: {$ref: '#/definitions/d'}}}\n");
    const auto datasets = tests::entitiesOf<core::Dataset>(self);
    QVERIFY(datasets.at(0).columns.size() < 60);
    QCOMPARE(count(self, u"limit.depth"_s), 1);

    // Two fields each: without a bound, 2 to the power of the depth.
    formats::Limits limits;
    limits.entities = 10'000;
    const core::Batch wide =
        read("dataContractSpecification: 1.2.1\nid: a\nmodels:\n  o:\n    fields:\n"
             "      f: {$ref: '#/definitions/d'}\ndefinitions:\n  d:\n    type: object\n    fields:\n"
             "      x: {$ref: '#/definitions/d'}\n      y: {$ref: '#/definitions/d'}\n",
             limits);
    QVERIFY(tests::entitiesOf<core::Dataset>(wide).at(0).columns.size() <= 10'000);
    QCOMPARE(count(wide, u"limit.entities"_s), 1);
}

void TestDcsHostile::keepsWithinBounds()
{
    QByteArray yaml = "dataContractSpecification: 1.2.1\nid: a\nmodels:\n";
    for (int i = 0; i < 500; ++i)
        yaml += "  t" + QByteArray::number(i) + ": {fields: {c: {type: text}}}\n";
    formats::Limits limits;
    limits.entities = 100;
    const core::Batch batch = read(yaml, limits);
    QVERIFY(batch.entities.size() <= 102);
    QCOMPARE(count(batch, u"limit.entities"_s), 1);
}

void TestDcsHostile::hidesSecrets()
{
    const QByteArray canary = "c4nary-Zq8";
    const core::Batch batch =
        read("dataContractSpecification: 1.2.1\nid: a\npassword: " + canary + "\ninfo:\n  token: " + canary
             + "\n  contact: {url: 'https://u:" + canary
             + "@example.com/'}\nservers:\n  p:\n    type: postgres\n    password: " + canary
             + "\n    location: postgres://u:" + canary + "@h/d\nlinks: {wiki: 'https://u:" + canary
             + "@example.com/'}\nmodels:\n  o:\n    secret: " + canary
             + "\n    fields:\n      f: {type: text, api_key: " + canary + "}\n");
    QByteArray all;
    for (const core::AnyEntity &any : batch.entities)
        all += QJsonDocument(core::toJson(any)).toJson();
    for (const core::Issue &issue : batch.issues)
        all += issue.message.toUtf8();
    QVERIFY2(!all.contains(canary),
             all.mid(std::max<qsizetype>(0, all.indexOf(canary) - 200), 400).constData());
    QVERIFY(count(batch, u"secret.redacted"_s) >= 7);
}

void TestDcsHostile::impliesWhatItNames()
{
    const core::Batch batch =
        read("dataContractSpecification: 1.2.1\nid: a\ninfo: {title: t, version: 1, owner: Team A}\n"
             "servers:\n  p: {type: s3, location: s3://b/x, dataProductId: orders}\n");
    QCOMPARE(tests::textAt(tests::entityNamed(batch, EntityKind::Domain, u"Sales"_s), u"implied"_s),
             u"true"_s);
    QCOMPARE(tests::textAt(tests::entityNamed(batch, EntityKind::Product, u"orders"_s), u"identities/0"_s),
             u"sales/orders"_s);
    QCOMPARE(tests::textAt(tests::entityNamed(batch, EntityKind::Team, u"Team A"_s), u"identities/0"_s),
             u"team a"_s);
}

void TestDcsHostile::readsOldSchemaBlocks()
{
    const core::Batch dbt =
        read("dataContractSpecification: 0.9.0\nid: a\ninfo: {title: t, version: 1}\nschema:\n"
             "  type: dbt\n  specification:\n    models:\n    - name: o\n      columns:\n"
             "      - {name: c, type: text}\n");
    QCOMPARE(tests::textAt(tests::entityNamed(dbt, EntityKind::Dataset, u"o"_s), u"columns/0/path"_s),
             u"c"_s);
    const core::Batch ddl =
        read("dataContractSpecification: 0.9.0\nid: a\ninfo: {title: t, version: 1}\nschema:\n"
             "  type: sql-ddl\n  specification: CREATE TABLE o (id TEXT)\n");
    QCOMPARE(count(ddl, u"dcs.schema"_s), 1);
    const QJsonObject contract = tests::entityNamed(ddl, EntityKind::Contract, QString());
    QCOMPARE(tests::textAt(contract, u"extra/schema/specification"_s), u"CREATE TABLE o (id TEXT)"_s);
}

QTEST_GUILESS_MAIN(TestDcsHostile)
#include "tst_dcshostile.moc"
