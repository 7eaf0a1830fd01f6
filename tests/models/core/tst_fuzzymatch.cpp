// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fuzzymatch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using meshbook::core::FuzzyMatch;
using meshbook::core::fuzzyMatch;

namespace {

/// The matched letters in brackets: "[c]ustomer [o]rder".
QString marked(const QString &text, const FuzzyMatch &match)
{
    QString result = text;
    for (auto it = match.ranges.crbegin(); it != match.ranges.crend(); ++it) {
        result.insert(it->start + it->length, u']');
        result.insert(it->start, u'[');
    }
    return result;
}

} // namespace

class TestFuzzyMatch final : public QObject {
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // null: no match
        QTest::newRow("whole") << u"orders"_s << u"Orders"_s << u"[Orders]"_s;
        QTest::newRow("start") << u"cust"_s << u"Customer 360"_s << u"[Cust]omer 360"_s;
        QTest::newRow("word") << u"hist"_s << u"customer_order_history"_s << u"customer_order_[hist]ory"_s;
        QTest::newRow("word before inside") << u"der"_s << u"order der"_s << u"order [der]"_s;
        QTest::newRow("inside") << u"stom"_s << u"customer"_s << u"cu[stom]er"_s;
        QTest::newRow("initials") << u"coh"_s << u"customer_order_history"_s
                                  << u"[c]ustomer_[o]rder_[h]istory"_s;
        QTest::newRow("camel case") << u"coh"_s << u"CustomerOrderHistory"_s
                                    << u"[C]ustomer[O]rder[H]istory"_s;
        QTest::newRow("abbreviation") << u"acad"_s << u"academic_address"_s << u"[acad]emic_address"_s;
        QTest::newRow("two words") << u"hist cust"_s << u"Customer Order History"_s
                                   << u"[Cust]omer Order [Hist]ory"_s;
        QTest::newRow("digits") << u"c360"_s << u"Customer 360"_s << u"[C]ustomer [360]"_s;
        QTest::newRow("umlauts") << u"ÜBER"_s << u"Lagerübersicht"_s << u"Lager[über]sicht"_s;
        QTest::newRow("out of order") << u"rotsuc"_s << u"customer"_s << QString();
        QTest::newRow("missing letter") << u"customx"_s << u"customer"_s << QString();
        QTest::newRow("one word missing") << u"customer zebra"_s << u"customer orders"_s << QString();
        QTest::newRow("longer than the text") << u"customers"_s << u"customer"_s << QString();
        QTest::newRow("nothing typed") << u"  "_s << u"customer"_s << u"customer"_s;
        QTest::newRow("nothing there") << u"a"_s << QString() << QString();
    }
    void finds()
    {
        QFETCH(QString, needle);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto match = fuzzyMatch(needle, text);
        QCOMPARE(match.has_value(), !expected.isNull());
        if (match)
            QCOMPARE(marked(text, *match), expected);
    }

    /// Each text is a better match than the one after it.
    void ranks()
    {
        const QStringList texts{u"order"_s,        u"orders"_s,  u"orders by the customer who placed them"_s,
                                u"new order"_s,    u"reorder"_s, u"o_r_d_e_r"_s,
                                u"our dear year"_s};
        int last = FuzzyMatch::whole + 1;
        for (const QString &text : texts) {
            const auto match = fuzzyMatch(u"order", text);
            QVERIFY2(match, qPrintable(text));
            QVERIFY2(match->score < last, qPrintable(u"%1: %2"_s.arg(text).arg(match->score)));
            last = match->score;
        }
    }

    /// Ranges are in order, apart, and within the text, whatever is typed.
    void hostile()
    {
        QRandomGenerator random(20'261'124);
        const QString letters = u"ab_ A1ß\u0000\u202e\U0001f600é"_s;
        for (int round = 0; round < 3000; ++round) {
            QString needle;
            QString text;
            for (int i = random.bounded(1, 90); i > 0; --i)
                needle.append(letters.at(random.bounded(int(letters.size()))));
            for (int i = random.bounded(1, 400); i > 0; --i)
                text.append(letters.at(random.bounded(int(letters.size()))));
            const auto match = fuzzyMatch(needle.left(random.bounded(1, 90)), text);
            int end = -1;
            for (const FuzzyMatch::Range &range : match ? match->ranges : QList<FuzzyMatch::Range>()) {
                QVERIFY(range.start > end && range.length > 0);
                end = range.start + range.length;
                QVERIFY(end <= text.size());
            }
        }
        const QString longOne(100'000, u'a');
        QVERIFY(fuzzyMatch(longOne, longOne));
        QVERIFY(!fuzzyMatch(QString(longOne + u'b'), longOne.left(50)));
    }
};

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
