// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/classification.h"
#include "lineage/components.h"
#include "lineage/graphbuilder.h"
#include "lineage/noise.h"
#include "lineage/paths.h"
#include "lineage/walk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::lineage;

namespace {

/// Things without a name of their own, "0", "1" …
GraphBuilder things(NodeId count)
{
    GraphBuilder builder;
    for (NodeId i = 0; i < count; ++i) {
        const QByteArray key = QByteArray::number(i);
        builder.addThing({.key = QUtf8StringView(key)});
    }
    return builder;
}

} // namespace

/// What real and ill-meant catalogs hold: nothing hangs, nothing recurses, all is told.
class TestGraphHostile final : public QObject {
    Q_OBJECT

private slots:
    void aChainOfAMillionNeedsNoStack()
    {
        constexpr NodeId count = 1'000'000;
        GraphBuilder builder = things(count);
        for (NodeId i = 0; i + 1 < count; ++i)
            builder.addEdge({.from = i, .to = i + 1});
        const GraphPtr graph = builder.build();
        const Components strong = strongComponents(graph->things());
        QCOMPARE(strong.count(), count);
        QCOMPARE(longestPath(graph->things(), strong), count - 1);
        QCOMPARE(closure(graph->things(), {0}, Direction::Down).size(), std::size_t(count));
        PathRequest request;
        request.to = count - 1;
        QCOMPARE(shortestPath(graph->things(), request).size(), std::size_t(count));
        const PathAnswer paths = simplePaths(graph->things(), request);
        QCOMPARE(paths.paths.size(), std::size_t(1));
        QVERIFY(!paths.cut);
    }

    void aRingOfAMillionIsOneCycle()
    {
        constexpr NodeId count = 1'000'000;
        GraphBuilder builder = things(count);
        for (NodeId i = 0; i < count; ++i)
            builder.addEdge({.from = i, .to = (i + 1) % count});
        const GraphPtr graph = builder.build();
        const auto found = cycles(strongComponents(graph->things()));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().size(), std::size_t(count));
        QVERIFY(graph->isInCycle(17));
        QCOMPARE(weakComponents(graph->things()).count(), 1u);
    }

    void waysWithoutNumberAreCutAndTold()
    {
        // 40 diamonds in a row: 2^40 paths of the same length. And a thicket with no way out.
        constexpr NodeId diamonds = 40;
        GraphBuilder builder = things(diamonds * 3 + 1);
        for (NodeId i = 0; i < diamonds; ++i) {
            const NodeId at = i * 3;
            builder.addEdge({.from = at, .to = at + 1});
            builder.addEdge({.from = at, .to = at + 2});
            builder.addEdge({.from = at + 1, .to = at + 3});
            builder.addEdge({.from = at + 2, .to = at + 3});
        }
        const GraphPtr graph = builder.build();
        PathRequest request;
        request.to = diamonds * 3;
        const PathAnswer answer = simplePaths(graph->things(), request);
        QCOMPARE(answer.paths.size(), request.most);
        QVERIFY(answer.cut);
        request.longest = 79;
        const PathAnswer none = simplePaths(graph->things(), request);
        QVERIFY(none.paths.empty() && none.cut);
    }

    void aThicketOfCyclesEndsByEffort()
    {
        constexpr NodeId count = 60;
        GraphBuilder builder = things(count);
        for (NodeId a = 0; a < count; ++a) {
            for (NodeId b = 0; b < count; ++b)
                builder.addEdge({.from = a, .to = b});
        }
        const GraphPtr graph = builder.build();
        PathRequest request;
        request.to = 1;
        request.most = 1'000'000'000;
        request.effort = 100'000;
        const PathAnswer answer = simplePaths(graph->things(), request);
        QVERIFY(answer.cut);
        QCOMPARE(answer.paths.front(), (Path{0, 1}));
        int asked = 0;
        request.effort = 1'000'000'000;
        request.cancelled = [&] { return ++asked > 3; };
        QVERIFY(simplePaths(graph->things(), request).cut);
    }

    void namesOfAnyLengthAndLetterAreKept()
    {
        const QString name = QString(10'000, u'\u017f') + u"\u202e<b>\n"_s;
        const QByteArray utf8 = name.toUtf8();
        GraphBuilder builder;
        const NodeId thing = builder.addThing({.key = QUtf8StringView(utf8), .name = QUtf8StringView(utf8)});
        builder.addEdge({.from = thing, .to = thing, .fromColumn = QUtf8StringView(utf8)});
        const GraphPtr graph = builder.build();
        QCOMPARE(graph->name(thing), name);
        QCOMPARE(graph->find({core::EntityKind::Dataset, name, {}}), thing);
        QCOMPARE(graph->path(graph->findColumn(thing, name)), name);
        QVERIFY(graph->hasSelfEdge(thing));
    }

    void ofTwoThingsWithOneKeyTheFirstIsFound()
    {
        GraphBuilder builder;
        const NodeId first = builder.addThing({.key = "k"});
        const NodeId second = builder.addThing({.key = "k"});
        builder.addThing({.kind = core::EntityKind::Job, .key = "k"});
        QCOMPARE(builder.find(core::EntityKind::Dataset, "k"), first);
        builder.addEdge({.from = first, .to = second});
        const GraphPtr graph = builder.build();
        QCOMPARE(graph->find({core::EntityKind::Dataset, u"k"_s, {}}), first);
        QCOMPARE(graph->things().edgeCount(), 1u);
    }

    void classificationsAreOrdered_data()
    {
        QTest::addColumn<QString>("lower");
        QTest::addColumn<QString>("higher");
        const auto row = [](const char *lower, const char *higher) {
            QTest::addRow("%s < %s", lower, higher)
                << QString::fromLatin1(lower) << QString::fromLatin1(higher);
        };
        row("", "public");
        row("public", "Internal");
        row("INTERNAL", "important");
        row("important", "Confidential");
        row("confidential", "sensitive");
        row("PII.None", "PII.Sensitive");
        row("sensitive", "PersonalData.Personal");
        row("pii", "restricted");
        row("Classification: restricted", "top secret");
        row("Data sensitivity: public", "internal");
    }
    void classificationsAreOrdered()
    {
        QFETCH(const QString, lower);
        QFETCH(const QString, higher);
        QVERIFY(strictness(lower.toUtf8()) < strictness(higher.toUtf8()));
    }

    void peopleAndNoiseAreKnownByTheirWords()
    {
        QVERIFY(isPersonal("urn:li:tag:PII") && isPersonal("personal_data") && isPersonal("GDPR"));
        QVERIFY(!isPersonal("non-PII") && !isPersonal("Shipping") && !isPersonal(""));
        QVERIFY(saysToKeep("Classification.Confidential") && !saysToKeep("open_orders"));
        QVERIFY(saysToKeep("urn:li:tag:PII") && saysToKeep("security: pii")
                && !saysToKeep("urn:x:orders_pii_v2/sku"));
        QVERIFY(isNoise("seed", "countries") && isNoise("table", "stg_orders")
                && isNoise("view", "db.s.orders_tmp"));
        QVERIFY(!isNoise("table", "orders") && !isNoise("table", "latest") && !isNoise("", "stage"));
    }
};

QTEST_GUILESS_MAIN(TestGraphHostile)
#include "tst_graphhostile.moc"
