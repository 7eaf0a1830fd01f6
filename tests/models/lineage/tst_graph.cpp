// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/components.h"
#include "lineage/declaredflows.h"
#include "lineage/graphbuilder.h"
#include "lineage/rewind.h"
#include "lineage/walk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::lineage;
using core::EdgeKind;
using core::EntityKind;

namespace {

/// a → b → c → b, a → a, a → d (only columns), d described nowhere; product p has a and b.
struct Small {
    NodeId a, b, c, d, p;
    GraphPtr graph;
};

Small small()
{
    GraphBuilder builder;
    Small made;
    made.a = builder.addThing({.key = "db/a",
                               .name = "a",
                               .type = "table",
                               .domain = "Sales",
                               .tags = "pii\x1f"
                                       "core"});
    made.b = builder.addThing({.key = "db/b", .name = "stg_b", .type = "view", .domain = "Sales"});
    made.c = builder.addThing({.key = "db/c"});
    made.d = builder.addThing({.key = "db/d", .implied = true});
    made.p = builder.addThing({.kind = EntityKind::Product, .key = "sales/p", .name = "P"});
    builder.addEdge({.from = made.a, .to = made.b, .kind = EdgeKind::Copy});
    builder.addEdge({.from = made.b, .to = made.c, .job = "nightly"});
    builder.addEdge({.from = made.a, .to = made.b, .kind = EdgeKind::View, .job = "hourly"});
    builder.addEdge({.from = made.c, .to = made.b});
    builder.addEdge({.from = made.a, .to = made.a});
    builder.addEdge({.from = made.a,
                     .to = made.d,
                     .fromColumn = "Email",
                     .toColumn = "mail",
                     .transformation = "DIRECT/IDENTITY",
                     .masking = true});
    builder.addEdge({.from = made.a, .to = made.d, .fromColumn = "EMAIL", .toColumn = "mail"});
    builder.addEdge({.from = made.a, .to = made.d, .fromColumn = "id", .transformation = "INDIRECT/FILTER"});
    builder.classifyColumn(made.a, u8"email", "internal");
    builder.classifyColumn(made.a, u8"email", "PII");
    builder.addPart(made.p, made.a);
    builder.addPart(made.p, made.b);
    builder.addPart(made.p, made.a);
    made.graph = builder.build();
    return made;
}

} // namespace

class TestGraph final : public QObject {
    Q_OBJECT

private slots:
    void thingsAreFoundAndDescribed()
    {
        const Small s = small();
        const Graph &graph = *s.graph;
        QCOMPARE(graph.thingCount(), 5u);
        QCOMPARE(graph.find({EntityKind::Dataset, u"db/b"_s, {}}), s.b);
        QCOMPARE(graph.find({EntityKind::Dataset, u"sales/p"_s, {}}), none);
        QCOMPARE(graph.uri(s.p), (core::Uri{EntityKind::Product, u"sales/p"_s, {}}));
        QCOMPARE(graph.name(s.c), u"db/c"_s);
        QCOMPARE(graph.text(s.a, Field::Domain), u"Sales"_s);
        QCOMPARE(graph.textId(s.a, Field::Domain), graph.textId(s.b, Field::Domain));
        QCOMPARE(graph.tags(s.a), (QStringList{u"pii"_s, u"core"_s}));
        QCOMPARE(graph.text(s.a, Field::Classification), u"PII"_s);
        QVERIFY(graph.isNoise(s.b) && !graph.isNoise(s.a));
        QVERIFY(graph.isImplied(s.d) && !graph.isImplied(s.a));
        QVERIFY(graph.hasSelfEdge(s.a) && !graph.hasSelfEdge(s.b));
        QVERIFY(graph.isInCycle(s.b) && graph.isInCycle(s.c) && !graph.isInCycle(s.a));
    }

    void edgesAreOneLineEachThatCountsItsRows()
    {
        const Small s = small();
        const Adjacency &things = s.graph->things();
        QCOMPARE(things.edgeCount(), 5u); // a→a, a→b, a→d, b→c, c→b
        const EdgeId ab = things.edge(s.a, s.b);
        QCOMPARE(s.graph->edge(ab).rows, 2u);
        QCOMPARE(s.graph->edge(ab).kind, EdgeKind::Copy);
        QCOMPARE(s.graph->texts().text(s.graph->edge(ab).job), u"hourly"_s);
        QCOMPARE(things.source(ab), s.a);
        QCOMPARE(things.target(ab), s.b);
        QCOMPARE(things.edge(s.b, s.a), none);
        const EdgeId ad = things.edge(s.a, s.d);
        QCOMPARE(s.graph->edge(ad).rows, 0u);
        const auto into = things.upstream(s.b);
        QCOMPARE(std::vector(into.begin(), into.end()), (std::vector{s.a, s.c}));
        QCOMPARE(things.edgesInto(s.b)[0], ab);
    }

    void columnsFlowAndStandForWholes()
    {
        const Small s = small();
        const Graph &graph = *s.graph;
        QCOMPARE(graph.columnCount(), 4u); // a.email, a.id, d as a whole, d.mail
        const NodeId email = graph.findColumn(s.a, u"eMail");
        QVERIFY(email != none);
        QCOMPARE(graph.path(email), u"Email"_s);
        QCOMPARE(graph.classification(email), u"PII"_s);
        QCOMPARE(graph.thingOf(email), s.a);
        const NodeId mail = graph.findColumn(s.d, u"mail");
        const NodeId whole = graph.findColumn(s.d, u"");
        QVERIFY(graph.isWhole(whole));
        QCOMPARE(graph.findColumn(s.b, u"mail"), none);
        const EdgeId edge = graph.columns().edge(email, mail);
        QCOMPARE(graph.columnEdge(edge).rows, 2u);
        QVERIFY(!graph.columnEdge(edge).masking && !graph.columnEdge(edge).indirect);
        const EdgeId filter = graph.columns().edge(graph.findColumn(s.a, u"id"), whole);
        QVERIFY(graph.columnEdge(filter).indirect);
    }

    void wholesHaveParts()
    {
        const Small s = small();
        const auto parts = s.graph->parts(s.p);
        QCOMPARE(std::vector(parts.begin(), parts.end()), (std::vector{s.a, s.b}));
        QCOMPARE(s.graph->productOf(s.a), s.p);
        QCOMPARE(s.graph->productOf(s.c), none);
    }

    /// Sales has a1 → a2; Finance (reads Sales) has f1, f2; Loose has l. a1 → f1 flows.
    void declarationsAreHeldAgainstWhatFlows_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<QStringList>("undeclared");
        QTest::newRow("nothing declared") << QByteArray() << QStringList() << QStringList();
        // That anything of a product is read is enough.
        QTest::newRow("the product") << QByteArray("sales") << QStringList() << QStringList();
        // Of a contract each of its things: c has a1 and a2.
        QTest::newRow("the contract") << QByteArray("c") << QStringList{u"a2>finance"_s} << QStringList();
        QTest::newRow("one thing") << QByteArray("a1") << QStringList() << QStringList();
        QTest::newRow("another thing")
            << QByteArray("a2") << QStringList{u"a2>finance"_s} << QStringList{u"a1>f1"_s};
        QTest::newRow("another product")
            << QByteArray("loose") << QStringList{u"loose>finance"_s} << QStringList{u"a1>f1"_s};
        // Of a contract without things its product.
        QTest::newRow("a contract of which nothing is known")
            << QByteArray("e") << QStringList{u"loose>finance"_s} << QStringList{u"a1>f1"_s};
    }
    void declarationsAreHeldAgainstWhatFlows()
    {
        QFETCH(QByteArray, what);
        QFETCH(QStringList, missing);
        QFETCH(QStringList, undeclared);
        GraphBuilder builder;
        QHash<QByteArray, NodeId> nodes;
        for (const char *key : {"a1", "a2", "f1", "f2", "l"})
            nodes[key] = builder.addThing({.key = key});
        for (const char *key : {"sales", "finance", "loose"})
            nodes[key] = builder.addThing({.kind = EntityKind::Product, .key = key});
        for (const char *key : {"c", "e"})
            nodes[key] = builder.addThing({.kind = EntityKind::Contract, .key = key});
        for (const auto &[whole, part] : {std::pair("sales", "a1"),
                                          {"sales", "a2"},
                                          {"sales", "c"},
                                          {"c", "a1"},
                                          {"c", "a2"},
                                          {"finance", "f1"},
                                          {"finance", "f2"},
                                          {"loose", "l"},
                                          {"loose", "e"}})
            builder.addPart(nodes[whole], nodes[part]);
        builder.addEdge({.from = nodes["a1"], .to = nodes["a2"]});
        builder.addEdge({.from = nodes["a1"], .to = nodes["f1"], .fromColumn = "x", .toColumn = "y"});
        if (!what.isEmpty()) {
            builder.addDeclaration(nodes["finance"], nodes[what]);
            builder.addDeclaration(nodes["finance"], nodes[what]);
        }
        const GraphPtr graph = builder.build();
        QStringList toldMissing;
        QStringList toldUndeclared;
        for (EdgeId edge = 0; edge < graph->things().edgeCount(); ++edge) {
            const NodeId from = graph->things().source(edge);
            const NodeId to = graph->things().target(edge);
            const QString ends = graph->key(from) + u'>' + graph->key(to);
            switch (standingOf(*graph, from, to, graph->edge(edge))) {
            case Standing::Declared:
                toldMissing << ends;
                QCOMPARE(graph->edge(edge).rows, 0u);
                break;
            case Standing::Undeclared:
                toldUndeclared << ends;
                break;
            case Standing::Both:
                QCOMPARE(ends, u"a1>f1"_s);
                break;
            case Standing::Observed:
                QVERIFY(ends == u"a1>a2"_s || what.isEmpty());
                break;
            }
        }
        QCOMPARE(toldMissing, missing);
        QCOMPARE(toldUndeclared, undeclared);
        QCOMPARE(graph->declaresInputs(nodes["finance"]), !what.isEmpty());
        // A copy of the graph says the same.
        const GraphPtr copy = rewound(*graph, nullptr);
        QCOMPARE(copy->things().edgeCount(), graph->things().edgeCount());
        for (EdgeId edge = 0; edge < copy->things().edgeCount(); ++edge)
            QVERIFY(copy->edge(edge) == graph->edge(edge));
    }

    void walksKnowTheirHops()
    {
        const Small s = small();
        Walker walker(s.graph->things());
        WalkRequest request;
        request.roots = {s.b};
        request.up = 1;
        request.down = -1;
        const std::vector<Reached> expected{{s.b, 0}, {s.a, -1}, {s.c, -1}};
        QCOMPARE(walker.walk(request).reached, expected);
        QCOMPARE(walker.walk(request).reached, expected); // and again, with the same room
        request.enters = [&](NodeId node) { return node != s.a; };
        QCOMPARE(walker.walk(request).reached, (std::vector<Reached>{{s.b, 0}, {s.c, -1}}));
        request.enters = {};
        request.most = 2;
        QVERIFY(walker.walk(request).cut);
    }

    void anEmptyGraphAnswers()
    {
        const GraphPtr graph = GraphBuilder().build();
        QCOMPARE(graph->thingCount(), 0u);
        QCOMPARE(graph->columnCount(), 0u);
        QCOMPARE(graph->find({EntityKind::Dataset, u"x"_s, {}}), none);
    }
};

QTEST_GUILESS_MAIN(TestGraph)
#include "tst_graph.moc"
