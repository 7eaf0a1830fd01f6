// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/codeoutline.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

class CodeOutlineTest final : public QObject {
    Q_OBJECT

private slots:
    void findsPlaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("places"); // line, dots for levels, name
        QTest::newRow("contract") << uR"(# A contract
apiVersion: v3.0.2
id: "orders"   # quoted
description:
  purpose: |
    Words: with a colon
    - and a dash
  usage: none
schema:
- name: orders
  physicalType: table
  properties:
  - physicalType: int
    name: id
    quality:
      - rule: nullCheck
  - name: "total"
    logicalType: number
servers:
    - server: prod
      type: postgres
)"_s << QStringList{u"2 apiVersion"_s, u"3 id"_s,           u"4 description"_s,
                    u"9 schema"_s,     u"10 .orders"_s,     u"12 ..properties"_s,
                    u"13 ...id"_s,     u"15 ....quality"_s, u"16 .....nullCheck"_s,
                    u"17 ...total"_s,  u"19 servers"_s,     u"20 .prod"_s};
        QTest::newRow("several documents")
            << u"a: 1\nb: 2\n---\nc:\n  d: 1\n"_s << QStringList{u"1 a"_s, u"2 b"_s, u"4 c"_s};
        QTest::newRow("JSON") << uR"({
  "name": "shop",
  "models": {
    "orders": { "columns": ["a"] },
    "people": {}
  },
  "tests": [
    { "type": "unique", "name": "one" },
    {
      "id": "two"
    }
  ]
})"_s << QStringList{u"2 name"_s,    u"3 models"_s, u"4 .orders"_s, u"4 ..columns"_s,
                     u"5 .people"_s, u"7 tests"_s,  u"8 .one"_s,    u"9 .two"_s};
        QTest::newRow("JSON on one line") << u"{\"a\": {\"b\": 1}, \"c\": 2}"_s << QStringList();
        QTest::newRow("broken YAML") << u"a: 1\n b: [\nc:\n  - x: \"1\n"_s
                                     << QStringList{u"1 a"_s, u"3 c"_s, u"4 .\"1"_s};
        QTest::newRow("Turtle") << u"@prefix a: <b> .\na:c a a:d ;\n"_s << QStringList();
        QTest::newRow("SQL") << u"select a, b\nfrom c\n"_s << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void findsPlaces()
    {
        QFETCH(QString, text);
        QStringList places;
        for (const items::OutlineEntry &entry : items::codeOutline(text))
            places.append(QString::number(entry.line) + u' ' + QString(entry.level, u'.') + entry.name);
        QTEST(places, "places");
    }

    void hugeTextsHaveBoundedOutlines()
    {
        QString text;
        for (int i = 0; i < 20'000; ++i)
            text += u"k%1:\n"_s.arg(i);
        QCOMPARE(items::codeOutline(text).size(), std::size_t{5'000});
        QString deep;
        for (int i = 0; i < 2'000; ++i)
            deep += QString(i, u' ') + u"k:\n"_s;
        for (const items::OutlineEntry &entry : items::codeOutline(deep))
            QVERIFY(entry.level < 8);
        const std::vector<items::OutlineEntry> brackets = items::codeOutline(QString(200'000, u'['));
        QVERIFY(brackets.empty());
    }
};

QTEST_GUILESS_MAIN(CodeOutlineTest)
#include "tst_codeoutline.moc"
