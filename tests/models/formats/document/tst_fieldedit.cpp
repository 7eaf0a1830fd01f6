// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/document/content.h"
#include "formats/document/fieldedit.h"
#include "formats/document/yamlwriting.h"
#include "support/corpora.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::formats;

class TestFieldEdit final : public QObject {
    Q_OBJECT

    static QByteArray edited(const QByteArray &bytes, const NewField &field,
                             const QString &name = u"a.yaml"_s)
    {
        const auto edit = addField(bytes, name, field);
        return edit ? edit->applied(bytes) : "! " + QByteArray::number(static_cast<int>(edit.error().code));
    }
    static QByteArray refused(core::ErrorCode code)
    {
        return "! " + QByteArray::number(static_cast<int>(code));
    }

    /// Pointers of mappings, the first few of each depth.
    static void collect(Node node, int depth, QStringList &pointers)
    {
        if (depth > 6 || pointers.size() >= 6)
            return;
        if (node.isMapping())
            pointers.append(node.pointer());
        for (const Node child : node)
            collect(child, depth + 1, pointers);
    }

private slots:
    void fieldsComeIn_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, QByteArray before, const char *pointer, const QJsonValue &value,
                            QByteArray after) {
            QTest::newRow(name) << before << QString::fromLatin1(pointer) << value << after;
        };
        row("behind its neighbour", "# top\nid: 'a'   # why\nname: b\n", "", u"x"_s,
            "# top\nid: 'a'   # why\ndomain: x\nname: b\n");
        row("in a list", "schema:\n  - name: t\n    id: 1\n  - name: u\n", "/schema/1", u"x"_s,
            "schema:\n  - name: t\n    id: 1\n  - name: u\n    domain: x\n");
        row("no line end", "id: a", "", u"x"_s, "id: a\ndomain: x");
        row("carriage returns", "id: a\r\nname: b\r\n", "", u"x"_s, "id: a\r\ndomain: x\r\nname: b\r\n");
        row("quoted where it must be", "id: a\n", "", u"1.0"_s, "id: a\ndomain: \"1.0\"\n");
        row("norway", "id: a\n", "", u"no"_s, "id: a\ndomain: \"no\"\n");
        row("a colon", "id: a\n", "", u"a: b"_s, "id: a\ndomain: \"a: b\"\n");
        row("a number", "id: a\n", "", 3, "id: a\ndomain: 3\n");
        row("a list of objects", "id: a\n", "", QJsonArray{QJsonObject{{u"k"_s, u"v"_s}, {u"l"_s, u"w"_s}}},
            "id: a\ndomain:\n  - k: v\n    l: w\n");
        row("an object", "a:\n  - id: a\n", "/a/0", QJsonObject{{u"k"_s, QJsonArray{u"v"_s}}},
            "a:\n  - id: a\n    domain:\n      k:\n        - v\n");
        row("only nested values", "team:\n  name: x\n", "", u"x"_s, "domain: x\nteam:\n  name: x\n");
        row("first in a list", "a:\n  - b:\n      c: d\n", "/a/0", u"x"_s,
            "a:\n  - domain: x\n    b:\n      c: d\n");
        row("text over lines", "id: |\n  many\n  lines\nname: b\n", "", u"x"_s,
            "id: |\n  many\n  lines\nname: b\ndomain: x\n");
        row("plain over lines", "name: many\n  lines\nteam:\n  a: b\n", "", u"x"_s,
            "domain: x\nname: many\n  lines\nteam:\n  a: b\n");
        row("in braces", "a: {id: x, b: c}\n", "/a", u"x"_s, "a: {domain: \"x\", id: x, b: c}\n");
        row("in empty braces", "a: {}\n", "/a", u"x"_s, "a: {\"domain\": \"x\"}\n");
        row("without a value", "id: a\ndomain:   # soon\nb: c\n", "", u"x"_s,
            "id: a\ndomain: x   # soon\nb: c\n");
        row("empty text", "domain: \"\" # soon\n", "", u"x"_s, "domain: x # soon\n");
        row("json", "{\n  \"id\": 1\n}\n", "", u"x"_s, "{\n  \"domain\": \"x\",\n  \"id\": 1\n}\n");
        row("more documents", "id: a\n---\nid: b\n", "", u"x"_s, "id: a\ndomain: x\n---\nid: b\n");
        row("taken", "domain: y\n", "", u"x"_s, refused(core::ErrorCode::Conflict));
        row("nowhere", "id: a\n", "/schema/3", u"x"_s, refused(core::ErrorCode::NotFound));
        row("no mapping", "a: b\n", "/a", u"x"_s, refused(core::ErrorCode::NotFound));
        row("broken", "a: b: c\n", "", u"x"_s, refused(core::ErrorCode::Unreadable));
        row("empty", "", "", u"x"_s, refused(core::ErrorCode::Unreadable));
        row("an anchor that another shares", "a: &x\n  id: 1\nb: *x\n", "/a", u"x"_s,
            refused(core::ErrorCode::Internal));
    }
    void fieldsComeIn()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, pointer);
        QFETCH(QJsonValue, value);
        QTEST(edited(before, {pointer, u"domain"_s, value, {u"id"_s}}), "after");
    }

    /// Of all contracts and products of the corpora: what is parsed is what was, and the field; every other
    /// byte is where it was.
    void realFilesStayAsTheyAre()
    {
        MESHBOOK_NEED_CORPORA();
        const QList<QJsonValue> values{u"customer"_s, u"1.0"_s,
                                       QJsonArray{QJsonObject{{u"property"_s, u"latency"_s}}}};
        int files = 0;
        int edits = 0;
        QStringList refusals;
        for (const QString &folder :
             {u"odcs"_s, u"odps-bitol"_s, u"dcs"_s, u"datacontract-cli"_s, u"odps-opendataproducts"_s}) {
            for (const QString &path : tests::corporaFiles(folder, {u"yaml"_s, u"yml"_s, u"json"_s})) {
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray bytes = file.readAll();
                const Content content = Content::fromBytes(bytes, path);
                if (content.roots().empty() || bytes.size() > 200'000)
                    continue;
                QStringList pointers;
                collect(content.root(), 0, pointers);
                if (pointers.isEmpty())
                    continue;
                ++files;
                for (qsizetype i = 0; i < pointers.size(); ++i) {
                    const NewField field{
                        pointers.at(i), u"x-of-a-test"_s, values.at(i % values.size()), {u"id"_s}};
                    const auto edit = addField(bytes, path, field);
                    if (!edit) {
                        refusals.append(path + u' ' + pointers.at(i));
                        continue;
                    }
                    ++edits;
                    const QByteArray after = edit->applied(bytes);
                    QCOMPARE(edit->removed, 0);
                    QCOMPARE(after.first(edit->offset), bytes.first(edit->offset));
                    QCOMPARE(after.sliced(edit->offset + edit->inserted.size()), bytes.sliced(edit->offset));
                    const Content read = Content::fromBytes(after, path);
                    QVERIFY2(read.root().toJson() != content.root().toJson(), qPrintable(path));
                }
            }
        }
        qInfo() << files << "files," << edits << "edits," << refusals.size() << "refused"
                << refusals.mid(0, 5);
        QVERIFY(files > 300);
        QVERIFY2(refusals.size() * 100 <= edits, qPrintable(refusals.join(u'\n')));
    }

    void scalarsAreTexts_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"a",    "a b", "1.0", "1",   "true", "NO",    "null", "~",   "2026-01-01", "a: b",
              "a #b", "- a", "'",   "\"",  "\\",   "a\nb",  "",     " a",  "a ",         "[a]",
              "{a}",  "*a",  "&a",  "!a",  "%a",   "@a",    "`a",   "| a", "0x1",        "1e3",
              ".inf", "=",   "<<",  "a,b", "x, y", "grüße", "=cmd"})
            QTest::newRow(text[0] == 0 ? "empty" : text) << QString::fromUtf8(text);
    }
    void scalarsAreTexts()
    {
        QFETCH(QString, text);
        const QByteArray bytes = "k: " + yamlScalar(text) + "\n";
        const Content content = Content::fromBytes(bytes, u"a.yaml"_s);
        QCOMPARE(content.root()["k"_L1].toJson(), QJsonValue(text));
    }
};

QTEST_GUILESS_MAIN(TestFieldEdit)
#include "tst_fieldedit.moc"
