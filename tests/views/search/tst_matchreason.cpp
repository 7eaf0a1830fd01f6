// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/matchreason.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;

Q_DECLARE_METATYPE(QList<meshbook::views::pieces::Range>)

class MatchReasonTest final : public QObject {
    Q_OBJECT

private slots:
    void wordsLeaveFiltersOut_data();
    void wordsLeaveFiltersOut();
    void matchesAreMarked_data();
    void matchesAreMarked();
    void marksSurviveEliding_data();
    void marksSurviveEliding();
    void placesSayMoreThanNames_data();
    void placesSayMoreThanNames();
    void reasonsSayWhy_data();
    void reasonsSayWhy();
};

void MatchReasonTest::wordsLeaveFiltersOut_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("none") << QString() << QStringList();
    QTest::newRow("words") << u"order  line"_s << QStringList{u"order"_s, u"line"_s};
    QTest::newRow("filter") << u"domain:orders customer"_s << QStringList{u"customer"_s};
    QTest::newRow("left out") << u"customer -draft NOT old OR new"_s
                              << QStringList{u"customer"_s, u"old"_s, u"new"_s};
    QTest::newRow("phrase") << u"\"net value\""_s << QStringList{u"net"_s, u"value"_s};
    QTest::newRow("identifier") << u"customer_id"_s << QStringList{u"customer"_s, u"id"_s};
}

void MatchReasonTest::wordsLeaveFiltersOut()
{
    QFETCH(QString, query);
    QTEST(wordsOf(query), "words");
}

void MatchReasonTest::matchesAreMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<pieces::Range>>("marks");
    using Marks = QList<pieces::Range>;
    QTest::newRow("two words") << u"Customer Order History"_s << u"order cust"_s << Marks{{0, 4}, {9, 5}};
    QTest::newRow("snake case") << u"stg_customer"_s << u"CUSTOMER"_s << Marks{{4, 8}};
    QTest::newRow("camel case") << u"netValue"_s << u"value"_s << Marks{{3, 5}};
    QTest::newRow("within a word") << u"recustomer"_s << u"customer"_s << Marks();
    QTest::newRow("longer covers") << u"customer"_s << u"cust customer"_s << Marks{{0, 8}};
}

void MatchReasonTest::matchesAreMarked()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QTEST(matchesIn(text, query), "marks");
}

void MatchReasonTest::marksSurviveEliding_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("marked"); // of "customer" in "first_customer_order"
    QTest::newRow("whole") << u"first_customer_order"_s << u"customer"_s;
    QTest::newRow("end cut in it") << u"first_cust…"_s << u"cust"_s;
    QTest::newRow("end cut before it") << u"fir…"_s << QString();
    QTest::newRow("middle, tail of it") << u"fir…mer_order"_s << u"mer"_s;
    QTest::newRow("middle, none of it") << u"fir…order"_s << QString();
    QTest::newRow("middle, head of it") << u"first_cus…er"_s << u"cus"_s;
    QTest::newRow("nothing left") << u"…"_s << QString();
}

void MatchReasonTest::marksSurviveEliding()
{
    QFETCH(QString, shown);
    QFETCH(QString, marked);
    const pieces::Range seen = pieces::inElided({6, 8}, u"first_customer_order"_s, shown);
    QCOMPARE(shown.mid(seen.start, seen.length), marked);
}

void MatchReasonTest::placesSayMoreThanNames_data()
{
    QTest::addColumn<core::EntityKind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("qualified");
    QTest::addColumn<QString>("glossary");
    QTest::addColumn<QString>("place");
    using core::EntityKind;
    QTest::newRow("table") << EntityKind::Dataset << u"postgres://host:5432/db.shop.orders"_s << u"orders"_s
                           << QString() << u"db.shop"_s;
    QTest::newRow("contract without a server")
        << EntityKind::Dataset << u"contract:6aea-fdc1/orders"_s << QString() << QString() << QString();
    QTest::newRow("bare name") << EntityKind::Dataset << u"orders"_s << u"orders"_s << QString() << QString();
    QTest::newRow("file") << EntityKind::Dataset << u"s3://bucket/raw/2026/x.csv"_s << QString() << QString()
                          << u"raw/2026/x.csv"_s;
    QTest::newRow("term") << EntityKind::Term << u"k"_s << u"orders"_s << u"Shop"_s << u"Shop"_s;
    QTest::newRow("nested term") << EntityKind::Term << u"k"_s << u"Parties › Buyer"_s << u"Shop"_s
                                 << u"Shop › Parties › Buyer"_s;
    QTest::newRow("glossary by address")
        << EntityKind::Term << u"k"_s << u"orders"_s << u"https://example.org/terms/"_s << QString();
    QTest::newRow("product") << EntityKind::Product << u"sales/orders"_s << u"orders"_s << QString()
                             << QString();
}

void MatchReasonTest::placesSayMoreThanNames()
{
    QFETCH(core::EntityKind, kind);
    QFETCH(QString, key);
    QFETCH(QString, qualified);
    QFETCH(QString, glossary);
    core::EntityLine line;
    line.uri = {kind, key, {}};
    line.name = u"orders"_s;
    line.qualified = qualified;
    line.glossary = glossary;
    QTEST(placeOf(line), "place");
}

void MatchReasonTest::reasonsSayWhy_data()
{
    QTest::addColumn<QStringList>("matched");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("name") << QStringList{u"name"_s, u"names"_s} << u"name"_s << QStringList();
    QTest::newRow("other name only") << QStringList{u"names"_s} << u"other names · tag “tier-1”"_s
                                     << QStringList{u"tier"_s};
    QTest::newRow("columns too") << QStringList{u"name"_s, u"columns"_s, u"text"_s}
                                 << u"name · columns · description"_s << QStringList();
    QTest::newRow("description") << QStringList{u"text"_s}
                                 << u"description “…price per tier of a buyer.” · tag “tier-1”"_s
                                 << QStringList{u"tier"_s, u"tier"_s};
    QTest::newRow("something new") << QStringList{u"synonym"_s} << u"synonym · tag “tier-1”"_s
                                   << QStringList{u"tier"_s};
}

void MatchReasonTest::reasonsSayWhy()
{
    QFETCH(QStringList, matched);
    QFETCH(QString, reason);
    QFETCH(QStringList, marked);
    core::SearchHit hit;
    hit.matched = matched;
    hit.line.name = u"orders"_s;
    hit.line.summary = u"Every line with its price per tier of a buyer."_s;
    hit.line.tags = {u"gold"_s, u"tier-1"_s};
    const MarkedText why = reasonOf(hit, u"tier"_s);
    QCOMPARE(why.text, reason);
    QStringList shown;
    for (const pieces::Range &each : why.matches)
        shown << why.text.mid(each.start, each.length);
    QCOMPARE(shown, marked);
    QVERIFY(reasonOf(hit, u"domain:orders"_s).text.isEmpty()); // filters need no reason
}

QTEST_GUILESS_MAIN(MatchReasonTest)
#include "tst_matchreason.moc"
