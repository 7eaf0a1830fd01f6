// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookmarks.h"
#include "core/matchset.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::MatchSet;

namespace {

QStringList uris(int from, int to)
{
    QStringList list;
    for (int i = from; i < to; ++i)
        list.append(u"meshbook:dataset/postgres%3A//host/db.schema.table_%1"_s.arg(i));
    return list;
}

MatchSet range(int from, int to)
{
    return {to - from, uris(from, to)};
}

} // namespace

/// What saved searches remember of their matches.
class TestMatchSet final : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatIsNewAndGone_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("one") << 1;
        QTest::newRow("few, with addresses") << 100;
        QTest::newRow("the last with addresses") << int(MatchSet::mostAddresses);
        QTest::newRow("digests only") << int(MatchSet::mostAddresses) + 1;
        QTest::newRow("the last with digests") << int(MatchSet::mostDigests);
    }
    void tellsWhatIsNewAndGone()
    {
        QFETCH(int, count);
        const MatchSet before = range(0, count);
        const MatchSet after = range(1, count); // one went; the two below came
        QCOMPARE(after.since(before).gone, 1);
        QCOMPARE(after.since(before).fresh, 0);
        QCOMPARE(before.since(after).fresh, 1);
        QVERIFY(before.since(after).exact);
        QVERIFY(before.contains(uris(0, 1).first()));
        QVERIFY(!after.contains(uris(0, 1).first()));
        if (count <= MatchSet::mostAddresses)
            QCOMPARE(after.since(before).goneUris, uris(0, 1));
        else
            QVERIFY(!before.knowsAddresses());
    }

    void aboveTheBoundOnlyTotals()
    {
        const auto many = int(MatchSet::mostDigests) + 10;
        const MatchSet before = range(0, many);
        QVERIFY(!before.knowsThings());
        QCOMPARE(before.total(), many);
        const MatchSet::Difference less = range(0, 100).since(before);
        QVERIFY(!less.exact);
        QCOMPARE(less.gone, many - 100);
        QCOMPARE(less.fresh, 0);
        // A caller that stopped collecting hands over fewer addresses than there are matches.
        QCOMPARE(MatchSet(500, uris(0, 100)).since(range(0, 100)).fresh, 400);
    }

    void emptyIsKnown()
    {
        const MatchSet none(0, {});
        QVERIFY(none.knowsThings());
        QCOMPARE(range(0, 3).since(none).fresh, 3);
        QCOMPARE(none.since(range(0, 3)).goneUris, uris(0, 3));
    }

    void staysTheSameInTheLedger_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 4096, 4097, 65'536, 65'537})
            QTest::addRow("%d", count) << count;
    }
    void staysTheSameInTheLedger()
    {
        QFETCH(int, count);
        const MatchSet set = range(0, count);
        const QByteArray bytes = set.toBytes();
        const auto read = MatchSet::fromBytes(bytes);
        QVERIFY(read);
        QCOMPARE(*read, set);
        QVERIFY2(bytes.size() < 500'000, qPrintable(QString::number(bytes.size())));
    }

    /// Any flipped bit or cut gives an error or a set that is whole in itself; nothing crashes or swells.
    void hostileBytes()
    {
        QRandomGenerator random(20'261'124);
        for (const int count : {3, 5000}) {
            const QByteArray good = range(0, count).toBytes();
            for (int round = 0; round < 300; ++round) {
                QByteArray bad = good;
                for (int flips = random.bounded(1, 4); flips > 0; --flips) {
                    const auto at = random.bounded(int(bad.size()));
                    bad[at] = static_cast<char>(bad.at(at) ^ (1 << random.bounded(8)));
                }
                if (round % 3 == 0)
                    bad.truncate(random.bounded(int(bad.size())));
                if (const auto read = MatchSet::fromBytes(bad))
                    QVERIFY(read->total() >= 0);
            }
        }
        QVERIFY(!MatchSet::fromBytes({}));
        QVERIFY(!MatchSet::fromBytes(QByteArray(200, '\xff')));
        // Claims four gigabytes in a few bytes.
        QByteArray bomb = range(0, 3).toBytes().first(10);
        bomb += QByteArray("\xff\xff\xff\xff", 4) + qCompress(QByteArray(1000, 'x')).sliced(4);
        QVERIFY(!MatchSet::fromBytes(bomb));
    }

    void filtersAsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("facets");
        QTest::newRow("plain") << u"{\"domain\":[\"orders\",\"pay, ments\"],\"type\":[\"dataset\"]}"_s << 2;
        QTest::newRow("none") << u"{}"_s << 0;
        QTest::newRow("no JSON") << u"domain=orders"_s << 0;
        QTest::newRow("other shapes")
            << u"{\"domain\":\"orders\",\"type\":[1,null],\"owner\":[\"a\"]}"_s << 1;
    }
    void filtersAsText()
    {
        QFETCH(QString, text);
        QFETCH(int, facets);
        const QMap<QString, QStringList> filters = core::filtersFromText(text);
        QCOMPARE(filters.size(), facets);
        QCOMPARE(core::filtersFromText(core::filtersToText(filters)), filters);
    }

    void ordersHaveNames()
    {
        for (const auto order : {core::SearchOrder::Relevance, core::SearchOrder::Name,
                                 core::SearchOrder::Updated, core::SearchOrder::Importance})
            QCOMPARE(core::searchOrderFromText(core::toText(order)), std::optional(order));
        QVERIFY(!core::searchOrderFromText(u"size"));
    }
};

QTEST_GUILESS_MAIN(TestMatchSet)
#include "tst_matchset.moc"
