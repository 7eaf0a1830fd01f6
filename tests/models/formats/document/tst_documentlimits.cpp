// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/document/content.h"
#include "support/processorclock.h"

#include <QJsonArray>
#include <QTest>

using namespace meshbook;
using namespace meshbook::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

QString codes(const Content &content)
{
    QStringList codes;
    for (const core::Issue &issue : content.issues())
        codes.append(issue.code);
    return codes.join(u' ');
}

QByteArray nested(const char *open, const char *close, int depth)
{
    return QByteArray(open).repeated(depth) + "1" + QByteArray(close).repeated(depth);
}

} // namespace

class DocumentLimitsTest final : public QObject {
    Q_OBJECT

private slots:
    void aliasBomb();
    void aliasesAreCounted();
    void aliasesMayNestNoDeeperThanText();
    void mergeBomb();
    void depth_data();
    void depth();
    void hugeDepthIsFast();
    void nodes();
    void scalars();
    void hundredMegabytesInOneText();
    void fileSize();
    void anchorsAreCounted();
    void oneBadLineDoesNotEndTheRest();
    void blankLines_data();
    void blankLines();
};

void DocumentLimitsTest::aliasBomb()
{
    QByteArray bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n";
    for (char c = 'b'; c <= 'i'; ++c) {
        const QByteArray before(1, static_cast<char>(c - 1));
        bomb += QByteArray(1, c) + ": &" + c + " [" + QByteArray("*" + before + ",").repeated(8) + "*"
            + before + "]\n";
    }
    QVERIFY(bomb.size() < 400);
    const tests::ProcessorClock timer;
    const Content content = Content::fromBytes(bomb, u"bomb.yaml"_s);
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(codes(content), u"limit.expanded"_s);
    QVERIFY(content.issues().front().at.isKnown());
    QVERIFY(content.roots().empty());
}

void DocumentLimitsTest::aliasesAreCounted()
{
    Limits limits;
    limits.aliases = 3;
    const QByteArray text = "a: &a x\nb: [*a, *a, *a]\n";
    QCOMPARE(codes(Content::fromBytes(text, u"a.yaml"_s, limits)), QString());
    QCOMPARE(codes(Content::fromBytes(text + "c: *a\n", u"a.yaml"_s, limits)), u"limit.aliases"_s);
}

void DocumentLimitsTest::aliasesMayNestNoDeeperThanText()
{
    // Each line is flat, but following the aliases goes one level deeper per line.
    QByteArray bytes = "k0: &a0 [x]\n";
    for (int i = 1; i < 200; ++i)
        bytes += "k" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [*a"
            + QByteArray::number(i - 1) + "]\n";
    const Content content = Content::fromBytes(bytes, u"a.yaml"_s);
    QCOMPARE(codes(content), u"limit.depth"_s);
    QCOMPARE(content.issues().front().at.line, 64);
}

void DocumentLimitsTest::mergeBomb()
{
    Limits limits;
    limits.expandedNodes = 2000;
    QByteArray bytes = "base: &b {";
    for (int i = 0; i < 100; ++i)
        bytes += "k" + QByteArray::number(i) + ": 1, ";
    bytes += "}\n";
    for (int i = 0; i < 50; ++i)
        bytes += "m" + QByteArray::number(i) + ": {<<: *b}\n";
    QCOMPARE(codes(Content::fromBytes(bytes, u"a.yaml"_s, limits)), u"limit.expanded"_s);
    QCOMPARE(codes(Content::fromBytes(bytes, u"a.yaml"_s)), QString());
}

void DocumentLimitsTest::depth_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("close");
    QTest::newRow("json list") << u"a.json"_s << QByteArray("[") << QByteArray("]");
    QTest::newRow("json object") << u"a.json"_s << QByteArray("{\"a\":") << QByteArray("}");
    QTest::newRow("yaml flow") << u"a.yaml"_s << QByteArray("{a: ") << QByteArray("}");
    QTest::newRow("yaml block list") << u"a.yaml"_s << QByteArray("- ") << QByteArray();
}

void DocumentLimitsTest::depth()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, open);
    QFETCH(QByteArray, close);
    const auto text = [&](int levels) {
        return name.endsWith(u"json"_s) || !close.isEmpty()
            ? nested(open.constData(), close.constData(), levels)
            : QByteArray("k:\n") + open.repeated(levels - 1) + "x: 1\n";
    };
    const int levels = close.isEmpty() ? 63 : 64;
    QCOMPARE(codes(Content::fromBytes(text(levels), name)), QString());
    const Content content = Content::fromBytes(text(levels + 1), name);
    QCOMPARE(codes(content), u"limit.depth"_s);
    QVERIFY(content.issues().front().at.isKnown());
    QVERIFY(content.roots().empty());
}

void DocumentLimitsTest::hugeDepthIsFast()
{
    for (const QString &name : {u"a.json"_s, u"a.yaml"_s}) {
        const tests::ProcessorClock timer;
        QVERIFY(!Content::fromBytes(nested("[", "]", 1'000'000), name).issues().empty());
        QVERIFY(!Content::fromBytes(QByteArray("[").repeated(1'000'000), name).issues().empty());
        QVERIFY(!Content::fromBytes(QByteArray("{\"a\":").repeated(300'000), name).issues().empty());
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(name));
    }
}

void DocumentLimitsTest::nodes()
{
    Limits limits;
    limits.nodes = 100;
    const QByteArray items = QByteArray("1,").repeated(98) + "1";
    QCOMPARE(codes(Content::fromBytes("[" + items + "]", u"a.json"_s, limits)), QString());
    QCOMPARE(codes(Content::fromBytes("[1," + items + "]", u"a.json"_s, limits)), u"limit.nodes"_s);
    QCOMPARE(codes(Content::fromBytes("a: [" + items + "]", u"a.yaml"_s, limits)), u"limit.nodes"_s);
}

void DocumentLimitsTest::scalars()
{
    Limits limits;
    limits.scalarBytes = 10;
    const QByteArray fits(10, 'x');
    const QByteArray long_(11, 'x');
    QCOMPARE(codes(Content::fromBytes("{\"a\":\"" + fits + "\"}", u"a.json"_s, limits)), QString());
    QCOMPARE(codes(Content::fromBytes("{\"a\":\"" + long_ + "\"}", u"a.json"_s, limits)), u"limit.scalar"_s);
    QCOMPARE(codes(Content::fromBytes("{\"" + long_ + "\":1}", u"a.json"_s, limits)), u"limit.scalar"_s);
    QCOMPARE(codes(Content::fromBytes("a: " + fits, u"a.yaml"_s, limits)), QString());
    QCOMPARE(codes(Content::fromBytes("a: " + long_, u"a.yaml"_s, limits)), u"limit.scalar"_s);
    QCOMPARE(codes(Content::fromBytes("\"" + long_ + "\": a", u"a.yaml"_s, limits)), u"limit.scalar"_s);
}

void DocumentLimitsTest::hundredMegabytesInOneText()
{
    constexpr qsizetype size = 100'000'000;
    const QByteArray text(size, 'x');
    QCOMPARE(codes(Content::fromBytes("{\"a\":\"" + text + "\"}", u"a.json"_s)), u"limit.scalar"_s);
    QCOMPARE(codes(Content::fromBytes("a: \"" + text + "\"\n", u"a.yaml"_s)), u"limit.scalar"_s);
}

void DocumentLimitsTest::fileSize()
{
    Limits limits;
    limits.fileBytes = 5;
    QCOMPARE(codes(Content::fromBytes("a: 12", u"a.yaml"_s, limits)), QString());
    const Content content = Content::fromBytes("a: 123", u"a.yaml"_s, limits);
    QCOMPARE(codes(content), u"limit.file-size"_s);
    QCOMPARE(content.issues().front().severity, core::Severity::Error);
}

void DocumentLimitsTest::anchorsAreCounted()
{
    QByteArray bytes = "list:\n";
    for (int i = 0; i < 100'002; ++i)
        bytes += "- &a" + QByteArray::number(i) + " x\n";
    QCOMPARE(codes(Content::fromBytes(bytes, u"a.yaml"_s)), u"limit.aliases"_s);
}

void DocumentLimitsTest::oneBadLineDoesNotEndTheRest()
{
    const QByteArray deep = "{\"a\":" + nested("[", "]", 100) + "}";
    const Content content = Content::fromBytes("{\"a\":1}\n" + deep + "\n{\"b\":2}\n", u"a.jsonl"_s);
    QCOMPARE(codes(content), u"limit.depth"_s);
    QCOMPARE(content.roots().size(), std::size_t(2));
}

void DocumentLimitsTest::blankLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("feeds") << QByteArray("\n");
    QTest::newRow("spaces") << QByteArray("  \n");
    QTest::newRow("crlf") << QByteArray("\r\n");
    QTest::newRow("returns") << QByteArray("\r");
    QTest::newRow("next line") << QByteArray("\xc2\x85");
    QTest::newRow("line separator") << QByteArray("\xe2\x80\xa8");
}

void DocumentLimitsTest::blankLines()
{
    // libfyaml would need minutes for these.
    QFETCH(QByteArray, line);
    constexpr int many = 300'000;
    constexpr int usual = 1000;
    const QByteArray head = "%YAML 1.1\n---\na: \"x\n";
    QCOMPARE(codes(Content::fromBytes(head + line.repeated(many) + " x\"\n", u"a.yaml"_s)),
             u"limit.blank-lines"_s);
    QCOMPARE(codes(Content::fromBytes(head + line.repeated(usual) + " x\"\n", u"a.yaml"_s)), QString());
}

QTEST_GUILESS_MAIN(DocumentLimitsTest)
#include "tst_documentlimits.moc"
