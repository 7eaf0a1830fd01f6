// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/jsonschema/standardschemas.h"
#include "models/formats/jsonschema/shared_schemarows.h"
#include "support/corpora.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using formats::Content;
using formats::JsonSchema;

/// Documents held against JSON schemas: keyword by keyword, and real contracts against those of their
/// standards.
class TestJsonSchema final : public QObject {
    Q_OBJECT

private slots:
    void keywords_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QStringList>("problems"); // "place message" in order
        for (const tests::SchemaRow &row : tests::schemaRows())
            QTest::newRow(row.name) << QByteArray(row.schema) << QByteArray(row.document)
                                    << (row.problem == nullptr ? QStringList()
                                                               : QStringList{QString::fromUtf8(row.problem)});
    }
    void keywords()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, document);
        QFETCH(QStringList, problems);
        const auto compiled = JsonSchema::fromJson(schema);
        QVERIFY(compiled);
        const Content content = Content::fromBytes(document, u"x.yaml"_s);
        QStringList found;
        for (const formats::SchemaProblem &problem : compiled->problemsOf(content.root()))
            found.append(problem.place + u' ' + problem.message);
        QCOMPARE(found, problems);
    }

    void problemsHaveTheirLine()
    {
        const QByteArray json = "{\"properties\":{\"a\":{\"items\":{\"required\":[\"b\"]}}}}";
        const auto schema = JsonSchema::fromJson(json);
        const Content content = Content::fromBytes("a:\n  - b: 1\n  - c: 2\n", u"x.yaml"_s);
        const auto problems = schema->problemsOf(content.root());
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(problems.front().at.line, 3);
    }

    void whatIsNoSchemaIsNone()
    {
        QVERIFY(!JsonSchema::fromJson("[]"));
        QVERIFY(!JsonSchema::fromJson("{"));
        const QByteArray elsewhere = "{\"$ref\": \"https://example.org/schema.json\"}";
        QVERIFY(!JsonSchema::fromJson(elsewhere));
        const QByteArray nowhere = "{\"$ref\": \"#/$defs/nowhere\"}";
        QVERIFY(!JsonSchema::fromJson(nowhere));
    }

    void theDeclaredVersionCounts_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("standard");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("ODCS") << QByteArray("kind: DataContract\napiVersion: v3.0.2\n") << u"ODCS v3.0.2"_s
                              << true;
        QTest::newRow("DCS") << QByteArray("dataContractSpecification: 1.2.1\n") << u"DCS 1.2.1"_s << true;
        QTest::newRow("ODPS") << QByteArray("kind: DataProduct\napiVersion: v1.0.0\n") << u"ODPS v1.0.0"_s
                              << true;
        QTest::newRow("a version to come")
            << QByteArray("kind: DataContract\napiVersion: v9.9.9\n") << u"ODCS v9.9.9"_s << false;
        QTest::newRow("a path") << QByteArray("kind: DataContract\napiVersion: ../../x\n")
                                << u"ODCS v../../x"_s << false;
        QTest::newRow("nothing") << QByteArray("a: 1\n") << QString() << false;
    }
    void theDeclaredVersionCounts()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, standard);
        QFETCH(bool, isKnown);
        const Content content = Content::fromBytes(document, u"x.yaml"_s);
        QCOMPARE(formats::declaredStandard(content.root()), standard);
        QCOMPARE(formats::schemaFor(content.root()) != nullptr, isKnown);
    }

    /// Verdicts of another implementation (Python's jsonschema) on every contract of the corpora.
    void verdictsAgreeWithAnotherImplementation()
    {
        MESHBOOK_NEED_CORPORA();
        QFile file(tests::corporaPath() + u"/../schemas/contract-validation-oracle.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The oracle is not beside the corpora");
        const QJsonArray oracle = QJsonDocument::fromJson(file.readAll()).array();
        int compared = 0;
        int unknown = 0;
        QStringList others;
        for (const QJsonValue &each : oracle) {
            const QString verdict = each["result"_L1].toString();
            const QString path = tests::corporaPath(each["file"_L1].toString());
            if ((verdict != "OK"_L1 && verdict != "INVALID"_L1) || path.isEmpty() || !QFile::exists(path))
                continue;
            const Content content = tests::contentOf(path);
            const auto schema = formats::schemaFor(content.root());
            if (!schema) {
                ++unknown;
                continue;
            }
            ++compared;
            const auto problems = schema->problemsOf(content.root());
            if (problems.empty() != (verdict == "OK"_L1))
                others.append(each["file"_L1].toString() + u" is "_s + verdict + u" there ("_s
                              + each["errors"_L1].toString().left(300) + u"), here: "_s
                              + (problems.empty()
                                     ? u"right"_s
                                     : problems.front().place + u' ' + problems.front().message));
        }
        qInfo("%d verdicts compared, %d not known here, %lld differ", compared, unknown,
              static_cast<long long>(others.size()));
        for (const QString &other : std::as_const(others))
            qInfo("%s", qPrintable(other));
        QVERIFY(compared > 250);
        QVERIFY2(others.size() * 100 <= compared, "more than one of a hundred verdicts differs");
    }
};

QTEST_GUILESS_MAIN(TestJsonSchema)
#include "tst_jsonschema.moc"
