// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/graphbuilder.h"
#include "lineage/makepicture.h"
#include "lineage/surroundings.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::lineage;
using core::EntityKind;

namespace {

core::Uri table(const QString &key)
{
    return {EntityKind::Dataset, key, {}};
}

Picture pictureOf(const Graph &graph, const Scope &scope, const SchemaOf &schemaOf = {})
{
    return makePicture(graph, scope, schemaOf).value();
}

Scope around(const QString &key, int up = 1, int down = 1)
{
    Scope scope;
    scope.roots = {table(key)};
    scope.up = up;
    scope.down = down;
    return scope;
}

/// Deterministic and without any order: cycles, self edges, noise, groups, columns.
struct Mess {
    GraphPtr graph;
    std::vector<QString> keys;
};

Mess mess(int seed, int things = 60, int edges = 150)
{
    QRandomGenerator random(static_cast<quint32>(seed));
    GraphBuilder builder;
    Mess made;
    std::vector<NodeId> nodes;
    std::vector<NodeId> products;
    for (int i = 0; i < 5; ++i) {
        const QByteArray key = "p" + QByteArray::number(i);
        products.push_back(builder.addThing({.kind = EntityKind::Product, .key = key, .name = key}));
    }
    for (int i = 0; i < things; ++i) {
        const QByteArray key = (random.bounded(5) == 0 ? "db.stg_" : "db.t") + QByteArray::number(i);
        const QByteArray domain = "domain" + QByteArray::number(random.bounded(4));
        const QByteArray schema = "schema" + QByteArray::number(random.bounded(6));
        nodes.push_back(builder.addThing(
            {.key = key, .name = key, .domain = i % 7 == 0 ? "" : domain, .schema = schema}));
        made.keys.push_back(QString::fromLatin1(key));
        if (i % 3 != 0)
            builder.addPart(products[random.bounded(5U)], nodes.back());
    }
    const auto any = [&] { return nodes[random.bounded(quint32(nodes.size()))]; };
    for (int i = 0; i < edges; ++i) {
        const QByteArray from = "c" + QByteArray::number(random.bounded(4));
        const QByteArray to = "c" + QByteArray::number(random.bounded(4));
        const bool columns = random.bounded(2) == 0;
        builder.addEdge({.from = any(),
                         .to = any(),
                         .fromColumn = columns ? QUtf8StringView(from) : QUtf8StringView(),
                         .toColumn = columns ? QUtf8StringView(to) : QUtf8StringView()});
    }
    made.graph = builder.build();
    return made;
}

Scope messyScope(const Mess &mess, int seed)
{
    QRandomGenerator random(static_cast<quint32>(seed * 31 + 7));
    const auto key = [&] { return mess.keys[random.bounded(quint32(mess.keys.size()))]; };
    Scope scope = around(key(), random.bounded(4) - 1, random.bounded(4) - 1);
    if (random.bounded(2) == 0)
        scope.roots.push_back(table(key()));
    if (random.bounded(3) == 0)
        scope.selector = u"1+"_s + key() + u" -schema:schema1"_s;
    if (random.bounded(3) == 0)
        scope.grown.push_back({scope.roots.front(), Direction::Both, 1 + random.bounded(2)});
    if (random.bounded(3) == 0)
        scope.hidden.push_back(table(key()));
    for (int i = 0; i < 4; ++i)
        scope.columnsOf.push_back(table(key()));
    scope.mostColumns = 2 + random.bounded(4);
    scope.mostBoxes = random.bounded(2) == 0 ? 300 : 12;
    return scope;
}

qint64 edgesOf(const Picture &picture)
{
    qint64 sum = 0;
    for (const Line &line : picture.lines)
        sum += line.bridged ? 0 : line.edges;
    for (const Box &box : picture.boxes)
        sum += box.inside;
    return sum;
}

qint64 thingsIn(const Picture &picture)
{
    return std::accumulate(picture.boxes.begin(), picture.boxes.end(), qint64(0),
                           [](qint64 sum, const Box &box) { return sum + box.members; });
}

} // namespace

/// What holds for every picture, on graphs and scopes without any order.
class TestPictureProperties final : public QObject {
    Q_OBJECT

private slots:
    void holdsWhatItPromises_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 200; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void holdsWhatItPromises()
    {
        QFETCH(int, seed);
        const Mess made = mess(seed, 60, 40 + seed);
        const Graph &graph = *made.graph;
        Scope scope = messyScope(made, seed);
        const Picture picture = pictureOf(graph, scope);
        QCOMPARE(pictureOf(graph, scope), picture);
        checkLines(picture);
        checkStubs(graph, picture);
        QVERIFY(static_cast<int>(picture.boxes.size()) <= scope.mostBoxes);
        QVERIFY(std::is_sorted(picture.boxes.begin(), picture.boxes.end(),
                               [](const Box &a, const Box &b) { return a.id < b.id; }));
        scope = wholeOf(scope);
        scope.columnsOf.clear();
        const Picture flat = pictureOf(graph, scope);
        for (const Grouping grouping : {Grouping::Product, Grouping::Domain, Grouping::Schema}) {
            scope.grouping = grouping;
            const Picture framed = pictureOf(graph, scope);
            QCOMPARE(edgesOf(framed), edgesOf(flat));
            for (const Frame &frame : framed.frames) {
                scope.closed.insert(frame.id);
                const Picture closed = pictureOf(graph, scope);
                checkLines(closed);
                QCOMPARE(edgesOf(closed), edgesOf(flat));
                QCOMPARE(thingsIn(closed), thingsIn(flat));
            }
            scope.closed.clear();
        }
        checkGrowth(graph, scope, flat);
        checkFilter(graph, scope);
    }

    void canBeCancelled()
    {
        const Mess made = mess(1);
        int asked = 0;
        const Scope scope = around(made.keys.front(), -1, -1);
        QVERIFY(makePicture(*made.graph, scope, {}, [&] { return ++asked < 0; }));
        for (int at = 1; at <= asked; ++at) {
            int left = at;
            QVERIFY(!makePicture(*made.graph, scope, {}, [&] { return --left <= 0; }));
        }
    }

private:
    static void checkLines(const Picture &picture)
    {
        std::set<std::tuple<int, int, int, int>> seen;
        const int count = static_cast<int>(picture.boxes.size());
        for (const Line &line : picture.lines) {
            QVERIFY(line.from >= 0 && line.from < count && line.to >= 0 && line.to < count);
            const auto columns = [&](int box) {
                return static_cast<int>(picture.boxes.at(static_cast<std::size_t>(box)).columns.size());
            };
            QVERIFY(line.fromColumn >= -1 && line.fromColumn < columns(line.from));
            QVERIFY(line.toColumn >= -1 && line.toColumn < columns(line.to));
            QVERIFY(line.edges >= 1);
            QVERIFY(seen.emplace(line.from, line.to, line.fromColumn, line.toColumn).second);
        }
        for (const Box &box : picture.boxes)
            QVERIFY(box.frame < static_cast<int>(picture.frames.size()));
    }

    /// A stub is the degree less what is shown.
    static void checkStubs(const Graph &graph, const Picture &picture)
    {
        std::set<NodeId> shown;
        for (const Box &box : picture.boxes)
            shown.insert(graph.find(box.uri));
        const auto missing = [&](std::span<const NodeId> all) {
            return static_cast<int>(
                std::count_if(all.begin(), all.end(), [&](NodeId thing) { return shown.count(thing) == 0; }));
        };
        for (const Box &box : picture.boxes) {
            const NodeId thing = graph.find(box.uri);
            QCOMPARE(box.hiddenUp, missing(graph.things().upstream(thing)));
            QCOMPARE(box.hiddenDown, missing(graph.things().downstream(thing)));
        }
    }

    /// What is counted before growing is what is there afterwards.
    static void checkGrowth(const Graph &graph, const Scope &scope, const Picture &before)
    {
        for (const Direction direction : {Direction::Up, Direction::Down, Direction::Both}) {
            for (std::size_t i = 0; i < before.boxes.size(); i += 5) {
                const core::Uri from = before.boxes[i].uri;
                const auto counts = growthCounts(graph, scope, from, direction);
                Scope grown = scope;
                grown.grown.push_back({from, direction, 1});
                QCOMPARE(thingsIn(pictureOf(graph, grown)) - thingsIn(before), counts->oneHop);
                grown.grown.back().hops = -1;
                QCOMPARE(thingsIn(pictureOf(graph, grown)) - thingsIn(before), counts->all);
            }
        }
    }

    /// Without noise nothing is connected that was not, and nothing that was is torn apart.
    static void checkFilter(const Graph &graph, Scope scope)
    {
        scope.selector.clear();
        scope.grown.clear();
        scope.hidden.clear();
        scope.up = -1;
        scope.down = -1;
        const Picture all = pictureOf(graph, scope);
        scope.filter.noise = false;
        const Picture quiet = pictureOf(graph, scope);
        checkLines(quiet);
        QCOMPARE(quiet.reachable, all.reachable);
        QCOMPARE(thingsIn(quiet) + quiet.filtered, thingsIn(all));
        for (const Box &box : quiet.boxes) {
            QVERIFY(box.root || !graph.isNoise(graph.find(box.uri)));
            const auto isBox = [&](int index) { return &quiet.boxes.at(std::size_t(index)) == &box; };
            QVERIFY(box.root || std::any_of(quiet.lines.begin(), quiet.lines.end(), [&](const Line &line) {
                        return isBox(line.from) != isBox(line.to);
                    }));
        }
    }
};

QTEST_GUILESS_MAIN(TestPictureProperties)
#include "tst_pictureproperties.moc"
