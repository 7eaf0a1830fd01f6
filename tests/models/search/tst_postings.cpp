// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/dictionary.h"
#include "search/postings.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook::search;

/// Sets, lists as bytes, and the dictionary, against the standard library's.
class TestPostings final : public QObject {
    Q_OBJECT

    static std::vector<quint32> some(QRandomGenerator &random, quint32 universe, double share)
    {
        std::vector<quint32> docs;
        for (quint32 doc = 0; doc < universe; ++doc) {
            if (random.generateDouble() < share)
                docs.push_back(doc);
        }
        return docs;
    }

    static std::vector<quint32> listed(const DocSet &set)
    {
        std::vector<quint32> docs;
        set.forEach([&docs](quint32 doc) {
            docs.push_back(doc);
            return true;
        });
        return docs;
    }

private slots:
    void setsAgreeWithTheStandardLibrary_data()
    {
        QTest::addColumn<quint32>("universe");
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        for (const quint32 universe : {1u, 63u, 64u, 65u, 1'000u, 10'000u}) {
            for (const double first : {0.0, 0.01, 0.5, 1.0}) {
                for (const double second : {0.0, 0.02, 0.7, 1.0})
                    QTest::addRow("%u %.2f %.2f", universe, first, second) << universe << first << second;
            }
        }
    }
    void setsAgreeWithTheStandardLibrary()
    {
        QFETCH(const quint32, universe);
        QFETCH(const double, first);
        QFETCH(const double, second);
        QRandomGenerator random(universe);
        const std::vector<quint32> a = some(random, universe, first);
        const std::vector<quint32> b = some(random, universe, second);
        const DocSet x = DocSet::fromSorted(universe, a);
        const DocSet y = DocSet::fromSorted(universe, b);
        QCOMPARE(listed(x), a);
        QCOMPARE(x.count(), static_cast<quint32>(a.size()));
        QCOMPARE(x.isEmpty(), a.empty());
        const auto check = [&](auto operation, auto standard) {
            DocSet set = x;
            operation(set);
            std::vector<quint32> expected;
            standard(std::back_inserter(expected));
            return listed(set) == expected;
        };
        QVERIFY(check([&](DocSet &set) { set.unite(y); },
                      [&](auto out) { std::set_union(a.begin(), a.end(), b.begin(), b.end(), out); }));
        QVERIFY(check([&](DocSet &set) { set.intersect(y); },
                      [&](auto out) { std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), out); }));
        QVERIFY(check([&](DocSet &set) { set.subtract(y); },
                      [&](auto out) { std::set_difference(a.begin(), a.end(), b.begin(), b.end(), out); }));
        DocSet common = x;
        common.intersect(y);
        QCOMPARE(x.countCommon(y), common.count());
        DocSet inverse = x;
        inverse.invert();
        QCOMPARE(inverse.count(), universe - x.count());
        for (quint32 doc = 0; doc < universe; doc += 7)
            QVERIFY(inverse.contains(doc) != x.contains(doc));
        QVERIFY(!x.contains(universe));
    }

    void rangesFill()
    {
        DocSet set(1'000);
        set.addRange(3, 5);
        set.addRange(60, 400);
        set.addRange(999, 1'000);
        set.addRange(7, 7);
        QCOMPARE(set.count(), 2u + 340u + 1u);
        QVERIFY(set.contains(60) && set.contains(399) && !set.contains(400) && !set.contains(7));
    }

    void listsComeBack_data()
    {
        QTest::addColumn<double>("share");
        for (const double share : {0.0, 0.001, 0.05, 0.07, 0.5, 1.0})
            QTest::addRow("%.3f", share) << share;
    }
    void listsComeBack()
    {
        QFETCH(const double, share);
        constexpr quint32 universe = 5'001;
        QRandomGenerator random(3);
        const std::vector<quint32> docs = some(random, universe, share);
        QByteArray bytes;
        encodePostings(bytes, docs, universe);
        std::vector<quint32> list;
        decodePostings(bytes, universe, list);
        QCOMPARE(list, docs);
        DocSet set(universe);
        decodePostings(bytes, universe, set.bits());
        QCOMPARE(listed(set), docs);
        QByteArray again;
        encodePostings(again, set);
        QCOMPARE(again, bytes);
    }

    void damagedListsStayInBounds()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 2'000; ++round) {
            QByteArray bytes(static_cast<qsizetype>(random.bounded(40)), '\0');
            for (char &byte : bytes)
                byte = static_cast<char>(random.bounded(256));
            if (!bytes.isEmpty())
                bytes.front() = static_cast<char>(round % 2);
            const quint32 universe = 1 + random.bounded(200u);
            std::vector<quint32> list;
            decodePostings(bytes, universe, list);
            for (const quint32 doc : list)
                QVERIFY(doc < universe);
            DocSet set(universe);
            decodePostings(bytes, universe, set.bits());
            QVERIFY(set.count() <= universe);
        }
    }

    void dictionaryAgreesWithAMap()
    {
        QRandomGenerator random(11);
        std::map<std::string, ListPlace> expected;
        for (int i = 0; i < 3'000; ++i) {
            std::string key;
            for (int n = random.bounded(1, 9); n > 0; --n)
                key += static_cast<char>(random.bounded('a', 'e'));
            expected[key] = {random.bounded(1u, 1'000u), random.generate(), random.bounded(1u, 100'000u)};
        }
        DictionaryWriter writer;
        for (const auto &[key, place] : expected)
            writer.add(key, place);
        const Dictionary dictionary(writer.blocks(), writer.index());
        auto cursor = dictionary.from({});
        for (const auto &[key, place] : expected) {
            QVERIFY(cursor.isValid());
            QCOMPARE(cursor.key(), key);
            QCOMPARE(cursor.place().count, place.count);
            QCOMPARE(cursor.place().offset, place.offset);
            QCOMPARE(cursor.place().length, place.length);
            QCOMPARE(dictionary.find(key).offset, place.offset);
            cursor.next();
        }
        QVERIFY(!cursor.isValid());
        for (const char *const key : {"", "a", "bb", "cab", "dddd", "zz"}) {
            const auto at = expected.lower_bound(key);
            const auto from = dictionary.from(key);
            QCOMPARE(from.isValid(), at != expected.end());
            if (at != expected.end())
                QCOMPARE(from.key(), at->first);
        }
        QCOMPARE(dictionary.find("nothing like it").count, 0u);
        QCOMPARE(Dictionary().find("a").count, 0u);
    }
};

QTEST_GUILESS_MAIN(TestPostings)
#include "tst_postings.moc"
