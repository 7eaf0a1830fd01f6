// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/export/impactexport.h"
#include "lineage/graphbuilder.h"
#include "lineage/impact.h"
#include "lineage/walk.h"

#include <QJsonArray>
#include <QJsonObject>
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

Uri dataset(const QString &key, const QString &column = {})
{
    return {EntityKind::Dataset, key, column};
}

/// raw.email → clean.email → report.contact; clean → file (no columns told) → late; raw.id → other.id.
GraphPtr small()
{
    GraphBuilder builder;
    const NodeId raw = builder.addThing({.key = "raw", .type = "table", .domain = "Sales", .owner = "ann"});
    const NodeId clean =
        builder.addThing({.key = "clean", .type = "view", .domain = "Sales", .owner = "ann"});
    const NodeId report =
        builder.addThing({.key = "report", .type = "dashboard", .domain = "Finance", .owner = "bob"});
    const NodeId file = builder.addThing({.key = "file", .type = "file", .domain = "Finance"});
    const NodeId late = builder.addThing({.key = "late", .name = "=late", .type = "table"});
    const NodeId other = builder.addThing({.key = "other", .type = "table", .domain = "Sales"});
    builder.addEdge({.from = raw, .to = clean, .fromColumn = "email", .toColumn = "email"});
    builder.addEdge({.from = clean, .to = report, .fromColumn = "email", .toColumn = "contact"});
    builder.addEdge({.from = clean, .to = file});
    builder.addEdge({.from = file, .to = late, .fromColumn = "line", .toColumn = "mail"});
    builder.addEdge({.from = raw, .to = other, .fromColumn = "id", .toColumn = "id"});
    builder.addEdge({.from = late, .to = late});
    const NodeId product = builder.addThing({.kind = EntityKind::Product, .key = "sales/p", .name = "P"});
    builder.addPart(product, raw);
    builder.addPart(product, clean);
    return builder.build();
}

QStringList keys(const Impact &impact)
{
    QStringList all;
    for (const ImpactLine &line : impact.lines)
        all.append(line.thing.uri.key);
    return all;
}

const ImpactLine &lineOf(const Impact &impact, const QString &key)
{
    for (const ImpactLine &line : impact.lines) {
        if (line.thing.uri.key == key)
            return line;
    }
    qFatal("no such line");
}

/// Columns behind them things as wholes; how many hops away each is. By the rules, again and again.
std::map<NodeId, int> relaxed(const Graph &graph, const std::map<NodeId, int> &start)
{
    std::map<NodeId, int> depth = start;
    const auto whole = [&](NodeId thing) { return graph.columnCount() + thing; };
    const auto told = [&](NodeId from, NodeId to) {
        for (NodeId column = graph.firstColumn(from); column < graph.endColumn(from); ++column) {
            for (const NodeId target : graph.columns().downstream(column)) {
                if (graph.thingOf(target) == to)
                    return true;
            }
        }
        return false;
    };
    for (bool again = true; again;) {
        again = false;
        const auto set = [&](NodeId state, int hops) {
            const auto known = depth.find(state);
            if (known == depth.end() || hops < known->second) {
                depth[state] = hops;
                again = true;
            }
        };
        for (const auto &[state, hops] : std::map<NodeId, int>(depth)) {
            const bool isColumn = state < graph.columnCount();
            const NodeId thing = isColumn ? graph.thingOf(state) : state - graph.columnCount();
            for (NodeId column = graph.firstColumn(thing); column < graph.endColumn(thing); ++column) {
                if (isColumn && column != state && !graph.isWhole(column))
                    continue;
                for (const NodeId target : graph.columns().downstream(column)) {
                    const NodeId to = graph.thingOf(target);
                    set(graph.isWhole(target) ? whole(to) : target, hops + (to == thing ? 0 : 1));
                }
            }
            for (const NodeId to : graph.things().downstream(thing)) {
                if (to != thing && !told(thing, to))
                    set(whole(to), hops + 1);
            }
        }
    }
    return depth;
}

} // namespace

class TestImpact final : public QObject {
    Q_OBJECT

private slots:
    void aThingConcernsAllDownstream()
    {
        const GraphPtr graph = small();
        const Impact impact = *impactOf(*graph, {dataset(u"raw"_s), {}, 100});
        QCOMPARE(keys(impact), (QStringList{u"clean"_s, u"other"_s, u"file"_s, u"report"_s, u"late"_s}));
        QCOMPARE(impact.things, 5);
        QCOMPARE(impact.deepest, 3);
        QCOMPARE(impact.whole, 1);
        QCOMPARE(lineOf(impact, u"report"_s).columns, QStringList{u"contact"_s});
        QCOMPARE(lineOf(impact, u"report"_s).path.size(), std::size_t(3));
        QCOMPARE(lineOf(impact, u"report"_s).path.front().uri.key, u"raw"_s);
        QCOMPARE(lineOf(impact, u"file"_s).concern, Concern::Whole);
        QCOMPARE(impact.byDomain.front(), (ImpactGroup{u"Finance"_s, 2, 1}));
        QCOMPARE(impact.byOwner.front().value, QString());
    }

    void aColumnConcernsWhatIsMadeOfIt()
    {
        const GraphPtr graph = small();
        const Impact impact = *impactOf(*graph, {dataset(u"raw"_s, u"EMAIL"_s), {}, 100});
        QCOMPARE(keys(impact), (QStringList{u"clean"_s, u"file"_s, u"report"_s, u"late"_s}));
        QCOMPARE(lineOf(impact, u"late"_s).columns, QStringList{u"mail"_s});
        const Impact id = *impactOf(*graph, {dataset(u"raw"_s, u"id"_s), {}, 100});
        QCOMPARE(keys(id), QStringList{u"other"_s});
        // A column no edge names: only what flows as a whole may be made of it.
        QCOMPARE(impactOf(*graph, {dataset(u"raw"_s, u"unnamed"_s), {}, 100})->things, 0);
        QCOMPARE(keys(*impactOf(*graph, {dataset(u"clean"_s, u"unnamed"_s), {}, 100})),
                 (QStringList{u"file"_s, u"late"_s}));
    }

    void aProductStandsForItsParts()
    {
        const Impact impact = *impactOf(*small(), {{EntityKind::Product, u"sales/p"_s, {}}, {}, 100});
        QCOMPARE(keys(impact), (QStringList{u"file"_s, u"other"_s, u"report"_s, u"late"_s}));
    }

    void countsAreExactWhereLinesAreCut()
    {
        const Impact impact = *impactOf(*small(), {dataset(u"raw"_s), {}, 2});
        QVERIFY(impact.cut);
        QCOMPARE(impact.lines.size(), std::size_t(2));
        QCOMPARE(impact.things, 5);
    }

    void whatIsChangedAndWhatIsMadeOfItIsMarked()
    {
        const GraphPtr graph = small();
        const Marks marks = *whatIfMarks(*graph, {{dataset(u"raw"_s, u"email"_s), {}}});
        const NodeId raw = graph->find(dataset(u"raw"_s));
        const NodeId clean = graph->find(dataset(u"clean"_s));
        QCOMPARE(marks.things.value(raw), Mark::Changed);
        QCOMPARE(marks.columns.value(graph->findColumn(raw, u"email")), Mark::Dropped);
        QCOMPARE(marks.things.value(clean), Mark::AtRisk);
        QVERIFY(!marks.things.contains(graph->find(dataset(u"other"_s))));
        QCOMPARE(marks.edges.value(graph->things().edge(raw, clean)), Mark::AtRisk);
        QVERIFY(!marks.columnEdges.isEmpty());
        QCOMPARE(thingsAtRisk(marks), 4);
        QCOMPARE(whatIfMarks(*graph, {{dataset(u"raw"_s), {}}})->things.value(raw), Mark::Dropped);
    }

    void severalChangesAddUp()
    {
        const GraphPtr graph = small();
        const Marks marks = *whatIfMarks(
            *graph, {{dataset(u"raw"_s, u"id"_s), {}}, {dataset(u"clean"_s), {WhatIf::Change::Rename}}});
        // Of clean the change counts, not the risk; of report that it reads clean.
        QCOMPARE(marks.things.value(graph->find(dataset(u"clean"_s))), Mark::Changed);
        QCOMPARE(marks.things.value(graph->find(dataset(u"report"_s))), Mark::AtRisk);
        QCOMPARE(marks.things.value(graph->find(dataset(u"other"_s))), Mark::AtRisk);
        QVERIFY(!marks.things.contains(graph->find(dataset(u"late"_s))));
    }

    void changesConcernOthersAsFarAsTheyGo_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<int>("step");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, WhatIf::Change change, TypeStep step,
                            const QStringList &expected) {
            QTest::newRow(name) << static_cast<int>(change) << static_cast<int>(step) << expected;
        };
        using Change = WhatIf::Change;
        row("dropped", Change::Drop, TypeStep::Unknown,
            {u"chosen"_s, u"copy"_s, u"copycopy"_s, u"file"_s, u"filefile"_s, u"named"_s, u"namedon"_s,
             u"sum"_s, u"sumon"_s, u"chosenon"_s});
        // `copy` passes the name on, `named` gives another; of `file` nobody knows.
        row("renamed", Change::Rename, TypeStep::Unknown,
            {u"chosen"_s, u"copy"_s, u"copycopy"_s, u"file"_s, u"named"_s, u"sum"_s});
        row("another type", Change::Retype, TypeStep::Other,
            {u"chosen"_s, u"copy"_s, u"copycopy"_s, u"file"_s, u"filefile"_s, u"named"_s, u"namedon"_s,
             u"sum"_s});
        row("unknown type", Change::Retype, TypeStep::Unknown,
            {u"chosen"_s, u"copy"_s, u"copycopy"_s, u"file"_s, u"filefile"_s, u"named"_s, u"namedon"_s,
             u"sum"_s});
        row("wider", Change::Retype, TypeStep::Widened,
            {u"copy"_s, u"copycopy"_s, u"file"_s, u"filefile"_s, u"named"_s, u"namedon"_s, u"sum"_s});
        row("narrower", Change::Retype, TypeStep::Narrowed, {u"source"_s});
        row("same", Change::Retype, TypeStep::Same, {});
    }
    void changesConcernOthersAsFarAsTheyGo()
    {
        QFETCH(int, change);
        QFETCH(int, step);
        QFETCH(QStringList, expected);
        GraphBuilder builder;
        std::map<QByteArray, NodeId> things;
        const auto flow = [&](const QByteArray &from, const QByteArray &fromColumn, const QByteArray &to,
                              const QByteArray &toColumn, const QByteArray &how) {
            for (const QByteArray &key : {from, to}) {
                if (!things.contains(key))
                    things[key] = builder.addThing({.key = key});
            }
            GraphBuilder::Edge edge{.from = things[from], .to = things[to], .transformation = how};
            edge.fromColumn = fromColumn;
            edge.toColumn = toColumn;
            builder.addEdge(edge);
        };
        flow("source", "a", "t", "c", "DIRECT: IDENTITY");
        flow("elsewhere", "a", "t", "d", "DIRECT: IDENTITY");
        flow("t", "c", "copy", "C", "DIRECT: IDENTITY");
        flow("copy", "C", "copycopy", "c", "");
        flow("t", "c", "named", "other", "DIRECT: IDENTITY");
        flow("named", "other", "namedon", "other", "DIRECT: IDENTITY");
        flow("t", "c", "sum", "c", "DIRECT: AGGREGATION");
        flow("sum", "c", "sumon", "c", "DIRECT: IDENTITY");
        flow("t", "c", "chosen", "x", "INDIRECT: FILTER");
        flow("chosen", "x", "chosenon", "x", "DIRECT: IDENTITY");
        flow("t", "", "file", "", "");
        flow("file", "", "filefile", "", "");
        const GraphPtr graph = builder.build();
        const Uri about = dataset(u"t"_s, u"c"_s);
        const WhatIf whatIf{static_cast<WhatIf::Change>(change), {}, static_cast<TypeStep>(step)};
        const Marks marks = *whatIfMarks(*graph, {{about, whatIf}});
        QStringList atRisk;
        for (const auto &[key, thing] : things) {
            if (marks.things.value(thing) == Mark::AtRisk)
                atRisk.append(QString::fromUtf8(key));
        }
        expected.sort();
        QCOMPARE(atRisk, expected);
        // Where the change ends, no line beyond is marked.
        const EdgeId beyond = graph->things().edge(things["named"], things["namedon"]);
        QCOMPARE(marks.edges.value(beyond) == Mark::AtRisk, expected.contains(u"namedon"_s));
        // The report tells the same things, but for those that write.
        QStringList told = keys(*impactOf(*graph, {about, whatIf, 100}));
        told.sort();
        if (static_cast<TypeStep>(step) != TypeStep::Narrowed)
            QCOMPARE(told, expected);
        else
            QVERIFY(told.isEmpty());
    }

    void exportsHoldEveryLineAsText()
    {
        Impact impact = *impactOf(*small(), {dataset(u"raw"_s), WhatIf{}, 100});
        impact.breakages.push_back({Breakage::Kind::Rule, {}, u"a|b"_s, {}});
        const QString csv = toCsv(impact);
        QCOMPARE(csv.count(u"\r\n"_s), 6);
        QVERIFY(csv.contains(u",'=late,"_s));
        const QJsonObject json = toJson(impact);
        QCOMPARE(json.value(u"things"_s).toArray().size(), 5);
        QCOMPARE(json.value(u"total"_s).toInt(), 5);
        QCOMPARE(json.value(u"whatIf"_s)[u"change"_s].toString(), u"drop"_s);
        const QString markdown = toMarkdown(impact);
        QVERIFY(markdown.contains(u"a\\|b"_s));
        QVERIFY(markdown.contains(u"whole dataset, columns unknown"_s));
    }

    void cancelsAtOnce()
    {
        GraphBuilder builder;
        NodeId last = builder.addThing({.key = "0"});
        for (int i = 1; i < 20'000; ++i) {
            const NodeId next = builder.addThing({.key = QByteArray::number(i)});
            builder.addEdge({.from = last, .to = next});
            last = next;
        }
        const GraphPtr graph = builder.build();
        QVERIFY(!impactOf(*graph, {dataset(u"0"_s), {}, 1}, [] { return true; }));
        QCOMPARE(impactOf(*graph, {dataset(u"0"_s), {}, 1})->deepest, 19'999);
    }

    void agreesWithTheSimplestWalk_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void agreesWithTheSimplestWalk()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        GraphBuilder builder;
        constexpr int count = 9;
        for (int i = 0; i < count; ++i)
            builder.addThing({.key = QByteArray::number(i)});
        for (int i = random.bounded(24); i > 0; --i) {
            GraphBuilder::Edge edge;
            edge.from = random.bounded(quint32(count));
            edge.to = random.bounded(quint32(count));
            const QByteArray from = QByteArray::number(random.bounded(3));
            const QByteArray to = QByteArray::number(random.bounded(3));
            if (random.bounded(3) > 0)
                edge.fromColumn = from;
            if (random.bounded(3) > 0)
                edge.toColumn = to;
            builder.addEdge(edge);
        }
        const GraphPtr graph = builder.build();
        for (NodeId root = 0; root < count; ++root) {
            ReachRequest asked{{root}, false, none, {}};
            std::set<NodeId> all;
            const std::vector<ReachedThing> below = *reach(*graph, asked);
            for (const ReachedThing &reached : below) {
                all.insert(reached.thing);
                QCOMPARE(reached.path.size(), static_cast<std::size_t>(reached.depth) + 1);
                for (std::size_t i = 1; i < reached.path.size(); ++i)
                    QVERIFY(graph->things().edge(reached.path[i - 1], reached.path[i]) != none);
            }
            std::set<NodeId> expected;
            for (const NodeId thing : closure(graph->things(), {root}, Direction::Down))
                expected.insert(thing);
            expected.erase(root);
            QVERIFY(all == expected);
        }
        for (NodeId column = 0; column < graph->columnCount(); ++column) {
            if (graph->isWhole(column))
                continue;
            const NodeId root = graph->thingOf(column);
            std::map<NodeId, int> depths;
            std::map<NodeId, std::set<NodeId>> columns;
            for (const auto &[state, hops] : relaxed(*graph, {{column, 0}})) {
                const bool isColumn = state < graph->columnCount();
                const NodeId thing = isColumn ? graph->thingOf(state) : state - graph->columnCount();
                if (thing == root)
                    continue;
                const auto known = depths.find(thing);
                depths[thing] = known == depths.end() ? hops : qMin(hops, known->second);
                columns[thing];
                if (isColumn)
                    columns[thing].insert(state);
            }
            std::map<NodeId, int> told;
            const std::vector<ReachedThing> below = *reach(*graph, {{root}, true, column, {}});
            for (const ReachedThing &reached : below) {
                told[reached.thing] = reached.depth;
                QVERIFY(columns[reached.thing]
                        == std::set<NodeId>(reached.columns.begin(), reached.columns.end()));
                QCOMPARE(reached.path.front(), root);
                QCOMPARE(reached.path.back(), reached.thing);
                QCOMPARE(reached.path.size(), static_cast<std::size_t>(reached.depth) + 1);
            }
            QVERIFY(told == depths);
        }
    }
};

QTEST_GUILESS_MAIN(TestImpact)
#include "tst_impact.moc"
