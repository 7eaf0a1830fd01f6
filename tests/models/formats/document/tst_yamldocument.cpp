// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/document/content.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace meshbook;
using namespace meshbook::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

Content yaml(const QByteArray &bytes)
{
    return Content::fromBytes(bytes, u"a.yaml"_s);
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

class YamlDocumentTest final : public QObject {
    Q_OBJECT

private slots:
    void scalars_data();
    void scalars();
    void positions();
    void crlfAndTabs();
    void navigation();
    void textLists();
    void aliases();
    void mergeKeys();
    void mergeOfSomethingElse();
    void recursiveAliasIsRefused();
    void duplicateKeys();
    void duplicateKeysInLargeMapping();
    void complexKeys();
    void severalDocuments();
    void documentsBeforeAnErrorStay();
    void syntaxErrors_data();
    void syntaxErrors();
    void truncatedAnywhere();
    void pyYamlContinuation();
};

void YamlDocumentTest::scalars_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("json");
    const auto row = [](const char *written, const QString &text, const QJsonValue &json) {
        QTest::newRow(written) << QByteArray(written) << text << json;
    };
    row("1.0", u"1.0"_s, 1.0);
    row("1.0.0", u"1.0.0"_s, u"1.0.0"_s);
    row("no", u"no"_s, u"no"_s);
    row("on", u"on"_s, u"on"_s);
    row("true", u"true"_s, true);
    row("\"true\"", u"true"_s, u"true"_s);
    row("2024-01-31", u"2024-01-31"_s, u"2024-01-31"_s);
    row("0042", u"0042"_s, u"0042"_s);
    row("-7", u"-7"_s, -7);
    row("'1'", u"1"_s, u"1"_s);
    row("!!str 1", u"1"_s, u"1"_s);
    row("12:30:45", u"12:30:45"_s, u"12:30:45"_s);
    row("1_000", u"1_000"_s, u"1_000"_s);
    row(".inf", u".inf"_s, u".inf"_s);
    row("''", u""_s, u""_s);
    row("\"a\\tb\\u00e9\\n\"", u"a\tbé\n"_s, u"a\tbé\n"_s);
    row("'it''s'", u"it's"_s, u"it's"_s);
    row("|\n  one\n  two\n", u"one\ntwo\n"_s, u"one\ntwo\n"_s);
    row(">-\n  one\n  two\n", u"one two"_s, u"one two"_s);
    row("one\n  two", u"one two"_s, u"one two"_s);
    row("~", QString(), QJsonValue::Null);
    row("null", QString(), QJsonValue::Null);
    row("", QString(), QJsonValue::Null);
    row("\"null\"", u"null"_s, u"null"_s);
    row("a # comment", u"a"_s, u"a"_s);
    row("a#b", u"a#b"_s, u"a#b"_s);
    row("Grüße", u"Grüße"_s, u"Grüße"_s);
}

void YamlDocumentTest::scalars()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, text);
    QFETCH(QJsonValue, json);
    const Content content = yaml("key: " + written + "\n");
    QCOMPARE(codes(content), QString());
    const Node value = content.root()["key"_L1];
    QVERIFY(value.isValid());
    QCOMPARE(value.text(), text);
    QCOMPARE(value.text().isNull(), text.isNull());
    QCOMPARE(value.toJson(), json);
}

void YamlDocumentTest::positions()
{
    const Content content = yaml("# head\n"
                                 "name: x\n"
                                 "ümlaut: {a: 1, b: [2, 3]}\n"
                                 "list:\n"
                                 "  - one\n"
                                 "  - k: v\n"
                                 "    l: |\n"
                                 "      text\n"
                                 "last: \"q\"\n");
    const Node root = content.root();
    QCOMPARE(at(root.position()), u"2:1"_s);
    QCOMPARE(at(root["name"_L1].position()), u"2:7"_s);
    QCOMPARE(at(root["name"_L1].keyPosition()), u"2:1"_s);
    const Node flow = *++root.begin();
    QCOMPARE(flow.key(), u"ümlaut"_s);
    QCOMPARE(at(flow.position()), u"3:10"_s); // columns count bytes
    QCOMPARE(at(flow["b"_L1].keyPosition()), u"3:17"_s);
    QCOMPARE(at((*flow["b"_L1].begin()).position()), u"3:21"_s);
    const Node second = *++root["list"_L1].begin();
    QCOMPARE(at(second.position()), u"6:5"_s);
    QCOMPARE(at(second["l"_L1].keyPosition()), u"7:5"_s);
    QCOMPARE(second["l"_L1].text(), u"text\n"_s);
    QCOMPARE(second["l"_L1].pointer(), u"/list/1/l"_s);
    QCOMPARE(at(root["last"_L1].position()), u"9:7"_s);
    QCOMPARE(root.pointer(), QString());
    QVERIFY(!Node().position().isKnown());
}

void YamlDocumentTest::crlfAndTabs()
{
    const Content content = yaml("a: 1\r\nb:\r\n  - x\t# tab before a comment\r\nc: y\r\n");
    QCOMPARE(codes(content), QString());
    QCOMPARE(content.root()["b"_L1].textList(), QStringList{u"x"_s});
    QCOMPARE(at(content.root()["c"_L1].position()), u"4:4"_s);
    const Content old = yaml("a: 1\rb: 2\r");
    QCOMPARE(at(old.root()["b"_L1].position()), u"2:4"_s);
}

void YamlDocumentTest::navigation()
{
    const Content content = yaml("a: {b: {c: deep}}\nempty: {}\nnone: ~\nseq: [1, [2], {x: 3}]\nk/~: 1\n");
    const Node root = content.root();
    QCOMPARE(root["a"_L1]["b"_L1]["c"_L1].text(), u"deep"_s);
    QVERIFY(!root["no"_L1]["such"_L1]["thing"_L1].isValid());
    QVERIFY(!root["a"_L1]["b"_L1]["c"_L1]["d"_L1].isValid());
    QVERIFY(root.has("none"_L1));
    QVERIFY(!root["none"_L1]);
    QVERIFY(root["none"_L1].isValid());
    QVERIFY(root["empty"_L1]);
    QVERIFY(root["empty"_L1].begin() == root["empty"_L1].end());
    QCOMPARE(root.any({"no"_L1, "none"_L1, "a"_L1}).key(), u"a"_s);
    QCOMPARE(root.size(), 5);
    QCOMPARE(root["seq"_L1].size(), 3);
    QStringList keys;
    for (const Node value : root)
        keys.append(value.key());
    QCOMPARE(keys, (QStringList{u"a"_s, u"empty"_s, u"none"_s, u"seq"_s, u"k/~"_s}));
    QCOMPARE(root["k/~"_L1].pointer(), u"/k~1~0"_s);
    QVERIFY((*root["seq"_L1].begin()).key().isNull());
    QCOMPARE(root["seq"_L1].toJson(), QJsonValue(QJsonArray{1, QJsonArray{2}, QJsonObject{{u"x"_s, 3}}}));
}

void YamlDocumentTest::textLists()
{
    const Content content = yaml("a: [x, 1, {no: no}, ~, 'y']\nb: lone\nc: {k: v}\n");
    QCOMPARE(content.root()["a"_L1].textList(), (QStringList{u"x"_s, u"1"_s, u"y"_s}));
    QCOMPARE(content.root()["b"_L1].textList(), QStringList{u"lone"_s});
    QVERIFY(content.root()["c"_L1].textList().isEmpty());
    QVERIFY(Node().textList().isEmpty());
}

void YamlDocumentTest::aliases()
{
    const Content content =
        yaml("base: &b\n  x: 1\n  y: [2, 3]\nuse: *b\nname: &n text\nagain: *n\n*n : keyed\n");
    QCOMPARE(codes(content), QString());
    const Node root = content.root();
    QVERIFY(root["use"_L1].isMapping());
    QCOMPARE(root["use"_L1]["y"_L1].size(), 2);
    QCOMPARE(root["use"_L1].key(), u"use"_s);
    QCOMPARE(root["use"_L1].pointer(), u"/use"_s);
    QCOMPARE(at(root["use"_L1].position()), u"4:6"_s);
    QCOMPARE(root["again"_L1].text(), u"text"_s);
    QCOMPARE(root["text"_L1].text(), u"keyed"_s);
    QCOMPARE(root["use"_L1].toJson(), root["base"_L1].toJson());
}

void YamlDocumentTest::mergeKeys()
{
    const Content content = yaml("a: &a {x: 1, y: 1}\n"
                                 "b: &b {y: 2, z: 2}\n"
                                 "one: {<<: *a, x: own}\n"
                                 "two: {<<: [*a, *b], own: 3}\n"
                                 "inline: {<<: {p: q}, r: s}\n"
                                 "chain: &c {<<: *a, x: 5}\n"
                                 "end: {<<: *c}\n"
                                 "text: {\"<<\": *a}\n");
    QCOMPARE(codes(content), QString());
    const auto compact = [&](QLatin1StringView key) {
        return QString::fromUtf8(
            QJsonDocument(content.root()[key].toJson().toObject()).toJson(QJsonDocument::Compact));
    };
    QCOMPARE(compact("one"_L1), u"{\"x\":\"own\",\"y\":1}"_s);
    QCOMPARE(compact("two"_L1), u"{\"own\":3,\"x\":1,\"y\":1,\"z\":2}"_s);
    QCOMPARE(compact("inline"_L1), u"{\"p\":\"q\",\"r\":\"s\"}"_s);
    QCOMPARE(compact("end"_L1), u"{\"x\":5,\"y\":1}"_s);
    QVERIFY(content.root()["text"_L1].has("<<"_L1));
    QCOMPARE(content.root()["one"_L1].size(), 2);
    // A merged entry stands where it was written.
    QCOMPARE(at(content.root()["one"_L1]["y"_L1].keyPosition()), u"1:14"_s);
}

void YamlDocumentTest::mergeOfSomethingElse()
{
    const Content content = yaml("a: {<<: text, x: 1}\n");
    QCOMPARE(codes(content), u"yaml.merge"_s);
    QCOMPARE(content.root()["a"_L1]["<<"_L1].text(), u"text"_s);
}

void YamlDocumentTest::recursiveAliasIsRefused()
{
    for (const QByteArray &bytes : {QByteArray("a: &a\n  b: *a\n"), QByteArray("&a [*a]\n"),
                                    QByteArray("a: &a {<<: *a}\n"), QByteArray("x: *unknown\n")}) {
        const Content content = yaml(bytes);
        QCOMPARE(codes(content), u"yaml.alias"_s);
        QVERIFY(content.issues().front().at.isKnown());
        QVERIFY(content.roots().empty());
    }
}

void YamlDocumentTest::duplicateKeys()
{
    const Content content = yaml("a: 1\nb: 2\na: 3\na: 4\n");
    QCOMPARE(codes(content), u"yaml.duplicate-key yaml.duplicate-key"_s);
    QCOMPARE(at(content.issues().front().at), u"3:1"_s);
    QCOMPARE(content.issues().front().severity, core::Severity::Warning);
    QCOMPARE(content.root()["a"_L1].text(), u"4"_s);
    QCOMPARE(content.root().size(), 2);
    QStringList keys;
    for (const Node value : content.root())
        keys.append(value.key());
    QCOMPARE(keys, (QStringList{u"b"_s, u"a"_s}));
}

void YamlDocumentTest::duplicateKeysInLargeMapping()
{
    QByteArray bytes;
    for (int i = 0; i < 500; ++i)
        bytes += "key" + QByteArray::number(i) + ": " + QByteArray::number(i) + "\n";
    bytes += "key7: again\nkey499: again\n";
    const Content content = yaml(bytes);
    QCOMPARE(codes(content), u"yaml.duplicate-key yaml.duplicate-key"_s);
    QCOMPARE(content.root().size(), 500);
    QCOMPARE(content.root()["key7"_L1].text(), u"again"_s);
    QCOMPARE(content.root()["key8"_L1].text(), u"8"_s);
    QVERIFY(!content.root().has("key500"_L1));
    int count = 0;
    for (const Node value : content.root())
        count += value.isScalar() ? 1 : 0;
    QCOMPARE(count, 500);
}

void YamlDocumentTest::complexKeys()
{
    const Content content = yaml("a: {{ template }}\n? [x, y]\n: {lost: 1}\nb: kept\n");
    QCOMPARE(codes(content), u"yaml.complex-key yaml.complex-key"_s);
    QCOMPARE(content.root().size(), 2);
    QCOMPARE(content.root()["a"_L1].size(), 0);
    QCOMPARE(content.root()["b"_L1].text(), u"kept"_s);
}

void YamlDocumentTest::severalDocuments()
{
    const Content content = yaml("---\na: 1\n---\n- b: 2\n...\n---\n---\nc: &x 3\n");
    QCOMPARE(codes(content), QString());
    QCOMPARE(content.roots().size(), std::size_t(3));
    QCOMPARE(content.roots()[1].pointer(), QString());
    QCOMPARE(at(content.roots()[2]["c"_L1].keyPosition()), u"8:1"_s);
}

void YamlDocumentTest::documentsBeforeAnErrorStay()
{
    const Content content = yaml("a: 1\n---\nb: 2\n---\nc: [\n");
    QCOMPARE(codes(content), u"yaml.syntax"_s);
    QCOMPARE(content.roots().size(), std::size_t(2));
    QCOMPARE(content.roots()[1]["b"_L1].text(), u"2"_s);
    QCOMPARE(content.syntax(), Syntax::Yaml);
}

void YamlDocumentTest::syntaxErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("open list") << QByteArray("a: 1\nb: [1, 2\n") << u"yaml.syntax"_s << 3;
    QTest::newRow("indentation") << QByteArray("a:\n  b: 1\n c: 2\n") << u"yaml.syntax"_s << 3;
    QTest::newRow("tab") << QByteArray("a:\n\tb: 1\n") << u"yaml.syntax"_s << 2;
    QTest::newRow("open quote") << QByteArray("a: 1\nb: \"x\nc: 1\n") << u"yaml.syntax"_s << 2;
    QTest::newRow("key in value") << QByteArray("a: b: c\n") << u"yaml.syntax"_s << 1;
    QTest::newRow("template") << QByteArray("a: 1\n{{- if .x }}\nb: 2\n") << u"yaml.template"_s << 2;
    QTest::newRow("statement") << QByteArray("a: 1\n{% for x in y %}\nb: 2\n") << u"yaml.template"_s << 2;
}

void YamlDocumentTest::syntaxErrors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(int, line);
    const Content content = yaml(bytes);
    QCOMPARE(codes(content), code);
    QVERIFY(content.roots().empty());
    QVERIFY2(qAbs(content.issues().front().at.line - line) <= 1, qPrintable(at(content.issues().front().at)));
    QVERIFY(content.issues().front().at.column > 0);
}

void YamlDocumentTest::truncatedAnywhere()
{
    const QByteArray whole = "# c\napiVersion: \"v3\\u00e9\"\nlist: &l\n- {a: 'x', b: [1, ~]}\n- |\n  ü\n"
                             "use: *l\nm: {<<: {k: v}}\n--- # two\nx: !!str 1\n";
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        const Content content = yaml(whole.left(size));
        for (const Node root : content.roots())
            QVERIFY(!root.toJson().isUndefined());
        for (const core::Issue &issue : content.issues())
            QVERIFY2(issue.at.isKnown() && issue.at.line <= 11, qPrintable(issue.code + issue.message));
    }
    QCOMPARE(yaml(whole).roots().size(), std::size_t(2));
    QCOMPARE(codes(yaml(whole)), QString());
}

void YamlDocumentTest::pyYamlContinuation()
{
    const Content content = yaml("list:\n- text: \"one\\\n  \\ two\"\n  next: x\n");
    QCOMPARE(codes(content), QString());
    QCOMPARE((*content.root()["list"_L1].begin())["text"_L1].text(), u"one two"_s);
}

QTEST_GUILESS_MAIN(YamlDocumentTest)
#include "tst_yamldocument.moc"
