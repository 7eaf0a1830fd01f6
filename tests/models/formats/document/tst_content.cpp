// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/document/content.h"

#include <QStringEncoder>
#include <QTest>

using namespace meshbook;
using namespace meshbook::formats;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(meshbook::formats::Syntax)

namespace {

QString codes(const Content &content)
{
    QStringList codes;
    for (const core::Issue &issue : content.issues())
        codes.append(issue.code);
    return codes.join(u' ');
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace

class ContentTest final : public QObject {
    Q_OBJECT

private slots:
    void syntax_data();
    void syntax();
    void encodings_data();
    void encodings();
    void strayBytes();
    void binary_data();
    void binary();
    void nulInTheText();
    void notOursIsNoError_data();
    void notOursIsNoError();
    void isMovable();
    void sharedBytesAreNotChanged();
};

void ContentTest::syntax_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Syntax>("syntax");
    const auto row = [](const char *tag, const char *bytes, const QString &path, Syntax syntax) {
        QTest::newRow(tag) << QByteArray(bytes) << path << syntax;
    };
    row("empty", "", u"a.yaml"_s, Syntax::Unknown);
    row("blank", " \n\t\r\n", u"a.json"_s, Syntax::Unknown);
    row("yaml", "a: 1\n", u"x"_s, Syntax::Yaml);
    row("yaml after comments", "# @prefix\n\n# x\na: 1\n", {}, Syntax::Yaml);
    row("yaml list of mappings", "- a: 1\n- b: 2\n", u"x.yml"_s, Syntax::Yaml);
    row("yaml list of texts", "- a\n- b\n", u"x.yml"_s, Syntax::Unknown);
    row("yaml with quoted key", "\"a b\": 1\n", {}, Syntax::Yaml);
    row("yaml in a text file", "kind: DataContract\nid: x\n", u"contract.txt"_s, Syntax::Yaml);
    row("prose", "This is a text.\nIt says nothing.\n", u"README.md"_s, Syntax::Unknown);
    row("prose called yaml", "just words\n", u"a.yaml"_s, Syntax::Unknown);
    row("comments only", "# nothing\n", u"a.yaml"_s, Syntax::Unknown);
    row("json", "{\"a\": 1}", u"x.txt"_s, Syntax::Json);
    row("json list", " [ {\"a\": 1} ]", u"x"_s, Syntax::Json);
    row("json called yaml", "{\"a\": 1}", u"x.yaml"_s, Syntax::Json);
    row("lines", "{\"a\": 1}\n{\"b\": 1}\n", u"x.log"_s, Syntax::NdJson);
    row("one line named so", "{\"a\": 1}\n", u"x.ndjson"_s, Syntax::NdJson);
    row("ini", "[section]\nkey=value\n", u"x.ini"_s, Syntax::Unknown);
    row("jinja", "{{ config(x) }}\nselect 1\n", u"x.sql"_s, Syntax::Unknown);
    row("turtle", "# c\n@prefix a: <http://x/> .\na:b a a:c .\n", u"x"_s, Syntax::Turtle);
    row("sparql prefix", "PREFIX skos: <http://x/>\n", {}, Syntax::Turtle);
    row("base", "@base <http://x/> .\n", {}, Syntax::Turtle);
    row("n-triples", "<http://a> <http://b> \"c\" .\n", {}, Syntax::Turtle);
    row("triples of blank nodes", "_:b <http://b> \"c\" .\n", u"x.nt"_s, Syntax::Turtle);
    row("rdf/xml",
        "<?xml version=\"1.0\"?>\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>\n",
        u"x.rdf"_s, Syntax::RdfXml);
    row("other xml", "<?xml version=\"1.0\"?>\n<project/>\n", u"pom.xml"_s, Syntax::Unknown);
    row("html", "<html><body>x</body></html>\n", u"x.html"_s, Syntax::Unknown);
    row("csv", "parent,name,description\n,a,\"b, c\"\n", u"x.csv"_s, Syntax::Csv);
    row("csv by its shape", "parent;name;description\n;a;b\n", u"x"_s, Syntax::Csv);
    row("tab separated", "a\tb\tc\n1\t2\t3\n", u"x.tsv"_s, Syntax::Csv);
    row("csv with a colon", "a: x,b,c\n1,2,3\n", u"x.csv"_s, Syntax::Csv);
    row("sql", "select a, b, c\nfrom t\n", u"x.sql"_s, Syntax::Unknown);
    row("python", "import os\ndef f(a, b, c):\n    pass\n", u"x.py"_s, Syntax::Unknown);
}

void ContentTest::syntax()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    QFETCH(Syntax, syntax);
    const Content content = Content::fromBytes(bytes, path);
    QCOMPARE(int(content.syntax()), int(syntax));
    QCOMPARE(codes(content), QString());
    const bool tree = syntax == Syntax::Yaml || syntax == Syntax::Json || syntax == Syntax::NdJson;
    QCOMPARE(!content.roots().empty(), tree);
    QCOMPARE(content.path(), path);
}

void ContentTest::encodings_data()
{
    QTest::addColumn<int>("encoding");
    QTest::newRow("utf-8") << int(QStringConverter::Utf8);
    QTest::newRow("utf-16 le") << int(QStringConverter::Utf16LE);
    QTest::newRow("utf-16 be") << int(QStringConverter::Utf16BE);
    QTest::newRow("utf-32 le") << int(QStringConverter::Utf32LE);
    QTest::newRow("utf-32 be") << int(QStringConverter::Utf32BE);
}

void ContentTest::encodings()
{
    QFETCH(int, encoding);
    const auto with = static_cast<QStringConverter::Encoding>(encoding);
    const Content yaml = Content::fromBytes(encoded(u"näme: 日本\nb: \U0001F600\n"_s, with), u"a.yaml"_s);
    QCOMPARE(codes(yaml), QString());
    QCOMPARE((*yaml.root().begin()).key(), u"näme"_s);
    QCOMPARE((*yaml.root().begin()).text(), u"日本"_s);
    QCOMPARE(yaml.root()["b"_L1].text(), u"\U0001F600"_s);
    QCOMPARE((*yaml.root().begin()).keyPosition().column, 1);
    const Content json = Content::fromBytes(encoded(u"{\"a\": \"ü\"}"_s, with), u"a.json"_s);
    QCOMPARE(json.root()["a"_L1].text(), u"ü"_s);
    QCOMPARE(json.root().position().column, 1);
}

void ContentTest::strayBytes()
{
    const Content content = Content::fromBytes("name: x\ndescription: \"Gr\xfc\xdf"
                                               "e aus dem Archiv der Firma\"\n",
                                               u"a.yaml"_s);
    QCOMPARE(codes(content), u"encoding.utf8"_s);
    QCOMPARE(content.issues().front().severity, core::Severity::Warning);
    QCOMPARE(content.issues().front().at.line, 2);
    QCOMPARE(content.issues().front().at.column, 17);
    QCOMPARE(content.root()["description"_L1].text(), u"Gr\uFFFD\uFFFDe aus dem Archiv der Firma"_s);
    QVERIFY(
        Content::fromBytes("a: \xed\xa0\x80 surrogate in UTF-8, which is none, but little of it", u"a.yaml"_s)
            .root()
            .isMapping());
}

void ContentTest::binary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("parquet") << QByteArray("PAR1\x15\0\x15\x10", 8);
    QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0\0\0", 8);
    QTest::newRow("noise") << QByteArray("\xff\xd8\xe1\x90\x91\x92\xf3\xf4\xf5\xf6", 10).repeated(50);
}

void ContentTest::binary()
{
    QFETCH(QByteArray, bytes);
    const Content content = Content::fromBytes(bytes, u"a.yaml"_s);
    QCOMPARE(int(content.syntax()), int(Syntax::Binary));
    QCOMPARE(codes(content), u"file.binary"_s);
    QCOMPARE(content.issues().front().severity, core::Severity::Info);
    QVERIFY(content.roots().empty());
}

void ContentTest::nulInTheText()
{
    const QByteArray text =
        "a: 1\n" + QByteArray("# filler\n").repeated(1000) + "b: x" + QByteArray(1, '\0') + "y\n";
    const Content content = Content::fromBytes(text, u"a.yaml"_s);
    QCOMPARE(codes(content), u"encoding.nul"_s);
    QCOMPARE(content.issues().front().at.line, 1002);
    QCOMPARE(content.issues().front().at.column, 5);
    QVERIFY(content.roots().empty());
}

void ContentTest::notOursIsNoError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    QTest::newRow("front matter") << QByteArray("---\ntitle: x\n---\n# Head\n\nText: with: colons\n\t- tab\n")
                                  << u"a.md"_s;
    QTest::newRow("makefile") << QByteArray("all: a b\n\tcc -o: a\n") << u"Makefile"_s;
    QTest::newRow("broken braces") << QByteArray("{\"a\": oops }\n") << u"a.txt"_s;
    QTest::newRow("log") << QByteArray("info: a: b\nwarn: [x\n") << u"a.log"_s;
}

void ContentTest::notOursIsNoError()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    const Content content = Content::fromBytes(bytes, path);
    QCOMPARE(int(content.syntax()), int(Syntax::Unknown));
    QVERIFY(content.roots().empty());
    for (const core::Issue &issue : content.issues())
        QCOMPARE(issue.severity, core::Severity::Info);
}

void ContentTest::isMovable()
{
    Content first = Content::fromBytes("a: {b: c}\n", u"a.yaml"_s);
    const Node node = first.root()["a"_L1];
    const Content second = std::move(first);
    QCOMPARE(node["b"_L1].text(), u"c"_s);
    QCOMPARE(second.root()["a"_L1]["b"_L1].text(), u"c"_s);
}

void ContentTest::sharedBytesAreNotChanged()
{
    QByteArray bytes = "{\"a\": \"\\u0041\"}";
    const QByteArray copy(bytes.constData(), bytes.size());
    const Content content = Content::fromBytes(bytes, u"a.json"_s);
    QCOMPARE(bytes, copy);
    bytes.fill('x');
    QCOMPARE(content.root()["a"_L1].text(), u"A"_s);
    static const char fixed[] = "{\"b\": 2}";
    const Content raw = Content::fromBytes(QByteArray::fromRawData(fixed, sizeof fixed - 1), u"a.json"_s);
    QCOMPARE(raw.root()["b"_L1].text(), u"2"_s);
}

QTEST_GUILESS_MAIN(ContentTest)
#include "tst_content.moc"
