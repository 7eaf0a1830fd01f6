// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/document/content.h"
#include "formats/document/jsonerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <string_view>

using namespace meshbook;
using namespace meshbook::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

Content json(const QByteArray &bytes)
{
    return Content::fromBytes(bytes, u"a.json"_s);
}

QString codes(const Content &content)
{
    QStringList codes;
    for (const core::Issue &issue : content.issues())
        codes.append(issue.code);
    return codes.join(u' ');
}

QString at(core::SourcePosition position)
{
    return u"%1:%2"_s.arg(position.line).arg(position.column);
}

} // namespace

class JsonDocumentTest final : public QObject {
    Q_OBJECT

private slots:
    void values();
    void escapes_data();
    void escapes();
    void positions();
    void errors_data();
    void errors();
    void everyPrefixIsRefused();
    void everyMutationAgreesWithTheChecker();
    void duplicateKeys();
    void largeMapping();
    void lines();
    void badLines();
    void firstLineBad();
    void objectsOnLinesOfOneList();
    void prunesMacrosOfManifestsOnly();
    void yamlInBraces();
};

void JsonDocumentTest::values()
{
    const Content content =
        json("{\"i\": 12, \"d\": 1.50, \"e\": 1E3, \"big\": 123456789012345678901234567890,\n"
             "\"t\": true, \"n\": null, \"s\": \"7\", \"a\": [], \"o\": {}, \"\": \"empty\"}");
    QCOMPARE(codes(content), QString());
    const Node root = content.root();
    QCOMPARE(root["i"_L1].toInt(), std::optional<qint64>(12));
    QCOMPARE(root["d"_L1].text(), u"1.50"_s);
    QCOMPARE(root["d"_L1].toDouble(), std::optional<double>(1.5));
    QCOMPARE(root["e"_L1].toInt(), std::optional<qint64>(1000));
    QCOMPARE(root["big"_L1].text(), u"123456789012345678901234567890"_s);
    QVERIFY(!root["big"_L1].toInt());
    QCOMPARE(root["t"_L1].toBool(), std::optional<bool>(true));
    QVERIFY(root.has("n"_L1) && !root["n"_L1]);
    QVERIFY(root["s"_L1].isString() && !root["i"_L1].isString());
    QCOMPARE(root["s"_L1].toInt(), std::optional<qint64>(7));
    QVERIFY(root["a"_L1].isSequence() && root["a"_L1].size() == 0);
    QVERIFY(root["o"_L1].isMapping());
    QCOMPARE(root[""_L1].text(), u"empty"_s);
}

void JsonDocumentTest::escapes_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QByteArray("plain") << u"plain"_s;
    QTest::newRow("short") << QByteArray("\\\"\\\\\\/\\b\\f\\n\\r\\t") << u"\"\\/\b\f\n\r\t"_s;
    QTest::newRow("unicode") << QByteArray("\\u00e9\\u20AC") << u"\u00e9\u20ac"_s;
    QTest::newRow("pair") << QByteArray("x\\ud83d\\ude00y") << u"x\U0001F600y"_s;
    QTest::newRow("lone high") << QByteArray("x\\ud83dy") << u"x\uFFFDy"_s;
    QTest::newRow("lone low") << QByteArray("\\ude00") << u"\uFFFD"_s;
    QTest::newRow("two highs") << QByteArray("\\ud83d\\ud83d\\ude00") << u"\uFFFD\U0001F600"_s;
    QTest::newRow("nul") << QByteArray("a\\u0000b") << QString(u"a\0b"_s);
    QTest::newRow("utf-8") << QByteArray("Gr\xc3\xbc\xc3\x9f"
                                         "e")
                           << u"Gr\u00fc\u00dfe"_s;
    QTest::newRow("empty") << QByteArray("") << u""_s;
    QTest::newRow("ends in backslash") << QByteArray("c:\\\\") << u"c:\\"_s;
}

void JsonDocumentTest::escapes()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, text);
    const Content content = json("[{\"k" + written + "\": \"" + written + "\"}]");
    QCOMPARE(codes(content), QString());
    const Node entry = *(*content.root().begin()).begin();
    QCOMPARE(entry.text(), text);
    QVERIFY(!entry.text().isNull());
    QCOMPARE(entry.key(), u"k"_s + text);
}

void JsonDocumentTest::positions()
{
    const Content content = json("{\n  \"a\": [1, {\"b\" : \"x\"}],\n\t\"c\":null\n}");
    const Node root = content.root();
    QCOMPARE(at(root.position()), u"1:1"_s);
    QCOMPARE(at(root["a"_L1].position()), u"2:8"_s);
    const Node b = (*++root["a"_L1].begin())["b"_L1];
    QCOMPARE(at(b.position()), u"2:19"_s);
    QCOMPARE(at(b.keyPosition()), u"2:13"_s);
    QCOMPARE(b.pointer(), u"/a/1/b"_s);
    QCOMPARE(at(root["c"_L1].position()), u"3:6"_s);
}

void JsonDocumentTest::errors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("position");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *bytes, const QString &position, const QString &reason) {
        QTest::newRow(bytes) << QByteArray(bytes) << position << reason;
    };
    row("{\"a\": 1,}", u"1:9"_s, u"a key in double quotes is expected"_s);
    row("{\"a\" 1}", u"1:6"_s, u"\":\" is expected"_s);
    row("{\"a\": }", u"1:7"_s, u"a value is expected"_s);
    row("[1 2]", u"1:4"_s, u"\",\" or \"]\" is expected"_s);
    row("[1,]", u"1:4"_s, u"a value is expected"_s);
    row("{\"a\": 01}", u"1:7"_s, u"\"01\" is no JSON value"_s);
    row("{\"a\": 1.}", u"1:7"_s, u"no JSON value"_s);
    row("{\"a\": +1}", u"1:7"_s, u"no JSON value"_s);
    row("{\"a\": NaN}", u"1:7"_s, u"\"NaN\" is no JSON value"_s);
    row("{\"a\": 'x'}", u"1:7"_s, u"no JSON value"_s);
    row("{\"a\":\n \"x", u"2:2"_s, u"a text is not closed"_s);
    row("{\"a\": \"\\x\"}", u"1:8"_s, u"no escape of JSON"_s);
    row("{\"a\": \"\\u12\"}", u"1:8"_s, u"hexadecimal"_s);
    row("{\"a\": \"b\nc\"}", u"1:9"_s, u"control character"_s);
    row("{\"a\": 1} x", u"1:10"_s, u"after the end"_s);
    row("{\"a\": {\"b\": [1", u"1:15"_s, u"\"[\" is not closed"_s);
    row("{\"a\": tru}", u"1:7"_s, u"\"tru\" is no JSON value"_s);
    row("{\"a\": 1]", u"1:8"_s, u"\",\" or \"}\" is expected"_s);
    row("// c\n{}", u"1:1"_s, u"no JSON value"_s);
}

void JsonDocumentTest::errors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, position);
    QFETCH(QString, reason);
    const Content content = json(bytes);
    QCOMPARE(codes(content), u"json.syntax"_s);
    QCOMPARE(content.issues().front().severity, core::Severity::Error);
    QCOMPARE(at(content.issues().front().at), position);
    QVERIFY2(content.issues().front().message.contains(reason), qPrintable(content.issues().front().message));
    QVERIFY(content.roots().empty());
    QCOMPARE(content.syntax(), Syntax::Json);
}

void JsonDocumentTest::everyPrefixIsRefused()
{
    const QByteArray whole =
        "{\"a\": [1.5e3, \"x\\u00e9\\n\", null], \"\xc3\xbc\": {\"t\": true, \"f\": -0}}";
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const Content content = json(whole.left(size));
        QVERIFY2(content.roots().empty(), whole.left(size).constData());
        QVERIFY(!content.issues().empty());
        for (const core::Issue &issue : content.issues())
            QVERIFY(issue.at.isKnown());
    }
    QCOMPARE(codes(json(whole)), QString());
}

void JsonDocumentTest::everyMutationAgreesWithTheChecker()
{
    const QByteArray whole = "{\"a\": [1.5e3, \"x\\n\", null], \"b\": {\"t\": true}}";
    for (qsizetype i = 1; i < whole.size(); ++i) {
        for (const char c : std::string_view("\"\\{}[]:, 0x-.e\n")) {
            QByteArray bytes = whole;
            bytes[i] = c;
            const bool good = !findJsonError({bytes.constData(), std::size_t(bytes.size())});
            const Content content = json(bytes);
            QVERIFY2(content.roots().empty() != good, bytes.constData());
            QJsonParseError error;
            const QJsonDocument reference = QJsonDocument::fromJson(bytes, &error);
            // Qt's parser is no judge of numbers ("-" is one) and takes NaN-like words; only trees count.
            if (good && error.error == QJsonParseError::NoError)
                QCOMPARE(content.root().toJson(), QJsonValue(reference.object()));
        }
    }
}

void JsonDocumentTest::duplicateKeys()
{
    const Content content = json("{\"a\": 1, \"b\": 2, \"\\u0061\": 3}");
    QCOMPARE(codes(content), u"json.duplicate-key"_s);
    QCOMPARE(at(content.issues().front().at), u"1:18"_s);
    QCOMPARE(content.root()["a"_L1].text(), u"3"_s);
    QCOMPARE(content.root().size(), 2);
}

void JsonDocumentTest::largeMapping()
{
    constexpr int entries = 1'000'000;
    QByteArray bytes = "{";
    for (int i = 0; i < entries; ++i)
        bytes += (i > 0 ? ",\"model.project.k" : "\"model.project.k") + QByteArray::number(i)
            + "\":" + QByteArray::number(i);
    bytes += "}";
    const Content content = json(bytes);
    QCOMPARE(codes(content), QString());
    QCOMPARE(content.root().size(), entries);
    for (int i = 0; i < entries; i += 7) {
        const QByteArray key = "model.project.k" + QByteArray::number(i);
        const Node found = content.root()[QLatin1StringView(key)];
        QVERIFY(found.isValid());
        QCOMPARE(found.toInt(), std::optional<qint64>(i));
    }
    QVERIFY(!content.root().has("model.project.k1000000"_L1));
}

void JsonDocumentTest::lines()
{
    for (const QString &name : {u"a.jsonl"_s, u"a.json"_s, QString()}) {
        const Content content =
            Content::fromBytes("{\"a\": 1}\r\n\n  {\"b\": [2]}\n[3]\n{\"c\": \"\\u00e9\"}", name);
        QCOMPARE(codes(content), QString());
        QCOMPARE(content.syntax(), Syntax::NdJson);
        QCOMPARE(content.roots().size(), std::size_t(4));
        QCOMPARE(at(content.roots()[1]["b"_L1].position()), u"3:9"_s);
        QCOMPARE(content.roots()[3]["c"_L1].text(), u"é"_s);
        QCOMPARE(content.roots()[3].pointer(), QString());
    }
}

void JsonDocumentTest::badLines()
{
    const Content content =
        Content::fromBytes("{\"a\": 1}\n{\"b\": }\n{\"c\": 3}\n{\"d\": 4\n", u"x.ndjson"_s);
    QCOMPARE(codes(content), u"ndjson.line ndjson.line"_s);
    QCOMPARE(at(content.issues()[0].at), u"2:7"_s);
    QCOMPARE(content.issues()[1].at.line, 4);
    QCOMPARE(content.roots().size(), std::size_t(2));
    QCOMPARE(content.roots()[1]["c"_L1].text(), u"3"_s);
    QByteArray many = "{\"a\": 1}\n{\"a\": 2}\n";
    for (int i = 0; i < 5000; ++i)
        many += "{bad}\n";
    const Content bounded = Content::fromBytes(many, u"x.ndjson"_s);
    QVERIFY(bounded.issues().size() < 200);
    QVERIFY(bounded.issues().back().message.contains(u"4900"_s));
}

void JsonDocumentTest::firstLineBad()
{
    const Content content = json("{\"cut\": \n{\"a\": 1}\n{\"b\": 2}\n");
    QCOMPARE(codes(content), u"ndjson.line"_s);
    QCOMPARE(content.roots().size(), std::size_t(2));
}

void JsonDocumentTest::objectsOnLinesOfOneList()
{
    const Content content = json("[\n{\"a\": 1}\n,\n{\"b\": 2}\n]\n");
    QCOMPARE(codes(content), QString());
    QCOMPARE(content.syntax(), Syntax::Json);
    const Content wrapped = json("{\"x\": {},\n\"y\": {\n\"p\": [\n{\"a\": 1},\n{\"a\": 2}\n]}}");
    QCOMPARE(wrapped.syntax(), Syntax::Json);
    QCOMPARE(wrapped.roots().size(), std::size_t(1));
}

void JsonDocumentTest::prunesMacrosOfManifestsOnly()
{
    const QByteArray macros = "\"macros\": {\"m\": {\"sql\": \"x\"}}, \"nodes\": {\"macros\": {\"a\": 1}}}";
    const Content manifest = json("{\"metadata\": {\"dbt_schema_version\": \"v12\"}, " + macros);
    QCOMPARE(codes(manifest), QString());
    QVERIFY(manifest.root()["macros"_L1].isMapping());
    QCOMPARE(manifest.root()["macros"_L1].size(), 0);
    QCOMPARE(manifest.root()["nodes"_L1]["macros"_L1].size(), 1);
    const Content other = json("{\"metadata\": {}, " + macros);
    QCOMPARE(other.root()["macros"_L1].size(), 1);
}

void JsonDocumentTest::yamlInBraces()
{
    const Content content = Content::fromBytes("{a: 1, b: [x, y]}\n", u"f.yaml"_s);
    QCOMPARE(codes(content), QString());
    QCOMPARE(content.root()["b"_L1].size(), 2);
    const Content quoted = Content::fromBytes("{\"a\": 1, b: 2} # comment\n", u"f.yml"_s);
    QCOMPARE(codes(quoted), QString());
    QCOMPARE(quoted.syntax(), Syntax::Yaml);
    QCOMPARE(quoted.root()["b"_L1].text(), u"2"_s);
}

QTEST_GUILESS_MAIN(JsonDocumentTest)
#include "tst_jsondocument.moc"
