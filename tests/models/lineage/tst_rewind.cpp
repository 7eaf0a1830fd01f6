// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/graphbuilder.h"
#include "lineage/rewind.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::lineage;
using core::EntityKind;
using core::Uri;

namespace {

Uri thing(const QString &key, const QString &column = {})
{
    return {EntityKind::Dataset, key, column};
}

using Ends = std::pair<QString, QString>;
using State = std::map<Ends, int>; ///< flow → what is said of it

Ends ends(const Uri &from, const Uri &to)
{
    return {from.toString(), to.toString()};
}

GraphPtr graphOf(const QStringList &things, const State &state)
{
    GraphBuilder builder;
    for (const QString &key : things)
        builder.addThing({.key = key.toUtf8(), .domain = "Sales"});
    for (const auto &[flow, said] : state) {
        const Uri from = *Uri::parse(flow.first);
        const Uri to = *Uri::parse(flow.second);
        const QByteArray texts[] = {from.column.toUtf8(), to.column.toUtf8(), QByteArray::number(said)};
        builder.addEdge({.from = builder.find(from.kind, from.key.toUtf8()),
                         .to = builder.find(to.kind, to.key.toUtf8()),
                         .fromColumn = texts[0],
                         .toColumn = texts[1],
                         .transformation = texts[2]});
    }
    return builder.build();
}

Past pastOf(const State &then, const State &now)
{
    Past past;
    std::set<Ends> all;
    for (const auto &[flow, said] : then)
        all.insert(flow);
    for (const auto &[flow, said] : now)
        all.insert(flow);
    for (const Ends &flow : all) {
        const auto was = then.find(flow);
        const auto is = now.find(flow);
        if (was != then.end() && is != now.end() && was->second == is->second)
            continue;
        PastFlow told{
            *Uri::parse(flow.first), *Uri::parse(flow.second), was != then.end(), is != now.end(), {}, {}};
        if (told.was) {
            told.then.transformation = QString::number(was->second);
            told.said = QByteArray::number(was->second);
        }
        past.flows.push_back(told);
    }
    return past;
}

/// What flows in a graph, read off it.
std::set<Ends> flowsOf(const Graph &graph)
{
    std::set<Ends> flows;
    for (NodeId from = 0; from < graph.thingCount(); ++from) {
        EdgeId edge = graph.things().firstEdge(from);
        for (const NodeId to : graph.things().downstream(from)) {
            if (graph.edge(edge++).rows > 0)
                flows.insert(ends(graph.uri(from), graph.uri(to)));
        }
    }
    for (NodeId from = 0; from < graph.columnCount(); ++from) {
        for (const NodeId to : graph.columns().downstream(from))
            flows.insert(ends(graph.columnUri(from), graph.columnUri(to)));
    }
    return flows;
}

std::set<Ends> keysOf(const State &state)
{
    std::set<Ends> keys;
    for (const auto &[flow, said] : state)
        keys.insert(flow);
    return keys;
}

} // namespace

/// Graphs of earlier moments and what differs between two.
class TestRewind final : public QObject {
    Q_OBJECT

private slots:
    void whatIsNoMoreComesBackUnderItsName()
    {
        const State now{{ends(thing(u"a"_s), thing(u"b"_s)), 0}};
        State then = now;
        then[ends(thing(u"a"_s, u"x"_s), thing(u"old"_s, u"y"_s))] = 1;
        Past past = pastOf(then, now);
        past.gone.push_back(
            {thing(u"old"_s), u"The old one"_s, {}, u"view"_s, u"Sales"_s, {}, {}, {u"pii"_s}});
        const GraphPtr graph = graphOf({u"a"_s, u"b"_s}, now);
        const GraphPtr was = rewound(*graph, &past);
        const NodeId old = was->find(thing(u"old"_s));
        QVERIFY(old != none);
        QCOMPARE(was->name(old), u"The old one"_s);
        QCOMPARE(was->text(old, Field::Type), u"view"_s);
        QCOMPARE(was->tags(old), QStringList{u"pii"_s});
        QCOMPARE(flowsOf(*was), keysOf(then));
        const Marks marks = differenceMarks(*rewound(*graph, nullptr, &past), past, nullptr);
        QCOMPARE(marks.edges.size(), 1);
        QCOMPARE(*marks.edges.begin(), Mark::Removed);
        QCOMPARE(*marks.columnEdges.begin(), Mark::Removed);
    }

    void anEdgeThatLosesAColumnChanged()
    {
        const Ends first = ends(thing(u"a"_s, u"x"_s), thing(u"b"_s, u"x"_s));
        const Ends second = ends(thing(u"a"_s, u"y"_s), thing(u"b"_s, u"y"_s));
        const Past past = pastOf({{first, 0}, {second, 0}}, {{first, 0}});
        const GraphPtr shown = rewound(*graphOf({u"a"_s, u"b"_s}, {{first, 0}}), nullptr, &past);
        const Marks marks = differenceMarks(*shown, past, nullptr);
        QCOMPARE(marks.edges.value(shown->things().edge(0, 1)), Mark::Changed);
        QCOMPARE(marks.columnEdges.size(), 1);
    }

    void thingsAreMarkedBetweenTwoMoments()
    {
        const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
        Past earlier;
        earlier.born = {thing(u"a"_s), thing(u"b"_s)};
        earlier.changed = {{thing(u"c"_s), noon.addSecs(-60)}, {thing(u"d"_s), noon.addSecs(60)}};
        earlier.ended = {thing(u"e"_s)};
        Past later;
        later.at = noon;
        later.born = {thing(u"b"_s)};
        const GraphPtr graph = graphOf({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, {});
        const Marks marks = differenceMarks(*graph, earlier, &later);
        QCOMPARE(marks.things.value(0), Mark::Added);
        QVERIFY(!marks.things.contains(1)); // came later than both
        QCOMPARE(marks.things.value(2), Mark::Changed);
        QVERIFY(!marks.things.contains(3)); // changed later than both
        QCOMPARE(marks.things.value(4), Mark::Removed);
    }

    void anyTwoMomentsDifferAsTheirStatesDo_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anyTwoMomentsDifferAsTheirStatesDo()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const QStringList names{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        const auto anyState = [&] {
            State state;
            for (int i = random.bounded(14); i > 0; --i) {
                const auto name = [&] { return names[random.bounded(names.size())]; };
                const bool columns = random.bounded(2) == 0;
                const auto column = [&] {
                    return columns ? u"c"_s + QString::number(random.bounded(2)) : QString();
                };
                state[ends(thing(name(), column()), thing(name(), column()))] =
                    static_cast<int>(random.bounded(2));
            }
            return state;
        };
        const State now = anyState();
        const State later = anyState();
        const State earlier = anyState();
        const GraphPtr graph = graphOf(names, now);
        const Past laterPast = pastOf(later, now);
        const Past earlierPast = pastOf(earlier, now);
        QCOMPARE(flowsOf(*rewound(*graph, nullptr)), keysOf(now));
        QCOMPARE(flowsOf(*rewound(*graph, &laterPast)), keysOf(later));
        const GraphPtr both = rewound(*graph, &laterPast, &earlierPast);
        std::set<Ends> union_ = keysOf(later);
        union_.merge(keysOf(earlier));
        QCOMPARE(flowsOf(*both), union_);

        std::map<Ends, Mark> expected;
        for (const Ends &flow : union_) {
            const auto before = earlier.find(flow);
            const auto after = later.find(flow);
            if (before == earlier.end())
                expected[flow] = Mark::Added;
            else if (after == later.end())
                expected[flow] = Mark::Removed;
            else if (before->second != after->second)
                expected[flow] = Mark::Changed;
        }
        std::map<Ends, Mark> told;
        for (const FlowChange &change : difference(earlierPast, &laterPast))
            told[ends(change.from, change.to)] = change.mark;
        QVERIFY(told == expected);
        const Marks marks = differenceMarks(*both, earlierPast, &laterPast);
        for (auto it = marks.columnEdges.begin(); it != marks.columnEdges.end(); ++it) {
            const Uri from = both->columnUri(both->columns().source(it.key()));
            const Uri to = both->columnUri(both->columns().target(it.key()));
            QVERIFY(told[ends(from, to)] == it.value());
        }
    }
};

QTEST_GUILESS_MAIN(TestRewind)
#include "tst_rewind.moc"
