// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/tokenizer.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::search;

class TestTokenizer final : public QObject {
    Q_OBJECT

    /// "order,item|id": parts by commas, runs by bars.
    static QString shown(const QString &text, std::size_t limit = 1'000)
    {
        QStringList runs;
        for (const WordRun &run : Tokenizer::runs(text, limit)) {
            QStringList parts;
            for (const std::string &part : run.parts)
                parts.append(QString::fromStdString(part));
            runs.append(parts.join(u','));
        }
        return runs.join(u'|');
    }

private slots:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("runs");
        QTest::newRow("words") << u"Total order value"_s << u"total|order|value"_s;
        QTest::newRow("snake") << u"customer_id"_s << u"customer,id"_s;
        QTest::newRow("kebab") << u"customer-id"_s << u"customer,id"_s;
        QTest::newRow("camel") << u"orderItemId"_s << u"order,item,id"_s;
        QTest::newRow("capitals before a word") << u"HTTPServer"_s << u"http,server"_s;
        QTest::newRow("capitals alone") << u"VAT"_s << u"vat"_s;
        QTest::newRow("capitals and a plural") << u"parseURLs"_s << u"parse,ur,ls"_s;
        QTest::newRow("digits") << u"sales2024q3"_s << u"sales,2024,q,3"_s;
        QTest::newRow("dots part names") << u"db.public.OrderItems"_s << u"db|public|order,items"_s;
        QTest::newRow("address") << u"postgres://db:5432/shop"_s << u"postgres|db|5432|shop"_s;
        QTest::newRow("accents") << u"Überweisungs-Betrag"_s << u"uberweisungs,betrag"_s;
        QTest::newRow("combining accents") << u"cafe\u0301"_s << u"cafe"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("letters of the north") << u"Størrelse æble Łódź"_s << u"storrelse|aeble|lodz"_s;
        QTest::newRow("greek") << u"ΠΕΛΆΤΗΣ"_s << u"πελατησ"_s;
        QTest::newRow("apostrophe") << u"customer's"_s << u"customers"_s;
        QTest::newRow("ligature") << u"ﬁnance"_s << u"finance"_s;
        QTest::newRow("chinese") << u"客户订单"_s << u"客户,户订,订单,单"_s;
        QTest::newRow("one character") << u"客"_s << u"客"_s;
        QTest::newRow("chinese and latin") << u"客户ID表"_s << u"客户,户|id|表"_s;
        QTest::newRow("japanese") << u"テーブル"_s << u"テー,ーブ,ブル,ル"_s;
        QTest::newRow("emoji are no words") << u"🚀orders🚀"_s << u"orders"_s;
        QTest::newRow("controls") << u"a\u0000b\u0007c"_s << u"a|b|c"_s;
        QTest::newRow("direction marks are nothing") << u"\u202Eord\u200Fers"_s << u"orders"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"x"_s << u"x"_s;
        QTest::newRow("punctuation") << u"-- !! __"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void splits()
    {
        QFETCH(const QString, text);
        QTEST(shown(text), "runs");
    }

    void isBounded()
    {
        QCOMPARE(shown(u"a b c d"_s, 2), u"a|b"_s);
        const auto runs = Tokenizer::runs(QString(100'000, u'x'), 10);
        QCOMPARE(runs.size(), std::size_t(1));
        QCOMPARE(runs.front().parts.front().size(), longestWord);
        // Cut between characters, not within one.
        const auto wide = Tokenizer::runs(QString(u"a"_s + QString(100, QChar(0x0436))), 10);
        QVERIFY(QString::fromStdString(wide.front().parts.front()).endsWith(QChar(0x0436)));
        QVERIFY(wide.front().parts.front().size() <= longestWord);
    }

    void joins()
    {
        QCOMPARE(Tokenizer::joined(Tokenizer::runs(u"customer_id"_s, 9).front()), std::string("customerid"));
        QCOMPARE(Tokenizer::joined(Tokenizer::runs(u"customer"_s, 9).front()), std::string());
        QCOMPARE(Tokenizer::joined(Tokenizer::runs(u"客户"_s, 9).front()), std::string());
    }

    void keysAreWhatSpellingsShare_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *const text : {"Customer Orders", "customer_orders", "customerOrders",
                                       "CUSTOMER-ORDERS", "Custömer órders", "customer.orders"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void keysAreWhatSpellingsShare()
    {
        QFETCH(const QString, text);
        QCOMPARE(Tokenizer::key(text), std::string("customerorders"));
    }

    void singulars_data()
    {
        QTest::addColumn<QString>("plural");
        QTest::addColumn<QString>("singular");
        for (const auto &[plural, singular] : {std::pair("orders", "order"),
                                               {"categories", "category"},
                                               {"movies", "movie"},
                                               {"addresses", "address"},
                                               {"statuses", "status"},
                                               {"caches", "cache"},
                                               {"databases", "database"},
                                               {"boxes", "box"},
                                               {"branches", "branch"}})
            QTest::newRow(plural) << QString::fromLatin1(plural) << QString::fromLatin1(singular);
    }
    void singulars()
    {
        QFETCH(const QString, plural);
        QFETCH(const QString, singular);
        const auto found = Tokenizer::singulars(plural.toStdString());
        QVERIFY(std::find(found.begin(), found.end(), singular.toStdString()) != found.end());
    }

    void keepsWhatIsNoPlural()
    {
        for (const char *const word : {"address", "status", "analysis", "gas", "order", "s", ""})
            QVERIFY2(Tokenizer::singulars(word).empty(), word);
    }
};

QTEST_GUILESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
