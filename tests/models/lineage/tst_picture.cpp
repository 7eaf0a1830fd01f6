// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/graphbuilder.h"
#include "lineage/makepicture.h"
#include "lineage/surroundings.h"

#include <QRandomGenerator>
#include <QtTest>

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

/// "a b c", by name.
QString names(const Picture &picture)
{
    QStringList all;
    for (const Box &box : picture.boxes)
        all.append(box.name);
    all.sort();
    return all.join(u' ');
}

QString endOf(const Picture &picture, int index, int column)
{
    const Box &box = picture.boxes.at(static_cast<std::size_t>(index));
    return column < 0 ? box.name : box.name + u'.' + box.columns.at(static_cast<std::size_t>(column)).path;
}

/// "a>b c.x>d*": traced with a star, bridged with a tilde, counts above one in brackets.
QString lines(const Picture &picture)
{
    QStringList all;
    for (const Line &line : picture.lines) {
        all.append(endOf(picture, line.from, line.fromColumn) + u'>' + endOf(picture, line.to, line.toColumn)
                   + (line.edges > 1 ? u"[%1]"_s.arg(line.edges) : QString())
                   + (line.bridged ? u"~"_s : QString()) + (line.traced ? u"*"_s : QString()));
    }
    all.sort();
    return all.join(u' ');
}

const Box &boxOf(const Picture &picture, const QString &name)
{
    return *std::find_if(picture.boxes.begin(), picture.boxes.end(),
                         [&](const Box &box) { return box.name == name; });
}

/// A chain a → b → c → d → e, a → stg_x → c, f → c, c → f2; c's columns from b's and to d's.
GraphPtr chain()
{
    GraphBuilder builder;
    QHash<QString, NodeId> nodes;
    for (const char *name : {"a", "b", "c", "d", "e", "stg_x", "f", "f2"}) {
        const QByteArray key = QByteArray("db.") + name;
        nodes.insert(QString::fromLatin1(name),
                     builder.addThing({.key = key,
                                       .name = name,
                                       .type = "table",
                                       .domain = *name < 'd' ? "Left" : "Right",
                                       .schema = "db"}));
    }
    const auto edge = [&](const char *from, const char *to, const char *job = "") {
        builder.addEdge(
            {.from = nodes[QString::fromLatin1(from)], .to = nodes[QString::fromLatin1(to)], .job = job});
    };
    const auto columns = [&](const char *from, const char *column, const char *to, const char *toColumn) {
        builder.addEdge({.from = nodes[QString::fromLatin1(from)],
                         .to = nodes[QString::fromLatin1(to)],
                         .fromColumn = column,
                         .toColumn = toColumn,
                         .transformation = "IDENTITY"});
    };
    edge("a", "b", "nightly");
    edge("b", "c");
    edge("c", "d");
    edge("d", "e");
    edge("a", "stg_x");
    edge("stg_x", "c");
    edge("f", "c");
    edge("c", "f2");
    edge("e", "e");
    columns("a", "id", "b", "id");
    columns("b", "id", "c", "id");
    columns("b", "id", "c", "other");
    columns("c", "id", "d", "id");
    columns("c", "id", "d", "copy");
    columns("c", "other", "f2", "x");
    return builder.build();
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

class TestPicture final : public QObject {
    Q_OBJECT

private slots:
    void showsWhatIsAskedFor_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<QString>("boxes");
        QTest::addColumn<QString>("drawn");
        QTest::newRow("one hop") << around(u"db.c"_s) << u"b c d f f2 stg_x"_s
                                 << u"b>c c>d c>f2 f>c stg_x>c"_s;
        QTest::newRow("root only") << around(u"db.c"_s, 0, 0) << u"c"_s << u""_s;
        QTest::newRow("all downstream")
            << around(u"db.b"_s, 0, -1) << u"b c d e f2"_s << u"b>c c>d c>f2 d>e e>e"_s;
        QTest::newRow("without lineage") << around(u"db.lonely"_s) << u"db.lonely"_s << u""_s;
        Scope grown = around(u"db.c"_s, 0, 0);
        grown.grown = {{table(u"db.c"_s), Direction::Down, 1}, {table(u"db.d"_s), Direction::Down, -1}};
        QTest::newRow("grown") << grown << u"c d e f2"_s << u"c>d c>f2 d>e e>e"_s;
        Scope orphan = around(u"db.a"_s, 0, 0);
        orphan.grown = {{table(u"db.d"_s), Direction::Down, -1}};
        QTest::newRow("grown out of nothing shown") << orphan << u"a"_s << u""_s;
        Scope hidden = around(u"db.c"_s, 0, -1);
        hidden.hidden = {table(u"db.d"_s)};
        QTest::newRow("hidden, with what lies behind") << hidden << u"c f2"_s << u"c>f2"_s;
        Scope quiet = around(u"db.c"_s, 1, 0);
        quiet.filter.noise = false;
        QTest::newRow("without noise") << quiet << u"a b c f"_s << u"a>b a>c~ b>c f>c"_s;
        Scope selected = around(u"db.e"_s, 0, 0);
        selected.selector = u"1+b domain:right,name:f*"_s;
        QTest::newRow("selector adds") << selected << u"a b e f f2"_s << u"a>b e>e"_s;
        Scope excluded = around(u"db.c"_s);
        excluded.selector = u"-f* -stg_*"_s;
        QTest::newRow("selector takes out") << excluded << u"b c d"_s << u"b>c c>d"_s;
        Scope opened = around(u"db.c"_s, 1, 1);
        opened.columnsOf = {table(u"db.c"_s)};
        QTest::newRow("columns of one")
            << opened << u"b c d f f2 stg_x"_s << u"b>c.id b>c.other c.id>d[2] c.other>f2 f>c stg_x>c"_s;
        opened.columnsOf.push_back(table(u"db.d"_s));
        QTest::newRow("columns of two") << opened << u"b c d f f2 stg_x"_s
                                        << u"b>c.id b>c.other c.id>d.copy c.id>d.id c.other>f2 f>c stg_x>c"_s;
        Scope traced = around(u"db.c"_s, 0, 0);
        traced.tracedColumn = {EntityKind::Dataset, u"db.c"_s, u"ID"_s};
        QTest::newRow("traced column")
            << traced << u"a b c d"_s << u"a.id>b.id* b.id>c b.id>c.id* c.id>d.copy* c.id>d.id*"_s;
        traced.openTrail = false;
        traced.columnsOf = {table(u"db.c"_s)};
        QTest::newRow("traced over closed boxes")
            << traced << u"a b c d"_s << u"a>b* b>c.id* b>c.other c.id>d[2]*"_s;
        Scope closed = around(u"db.c"_s, -1, -1);
        closed.grouping = Grouping::Domain;
        closed.closed = {u"domain:Right"_s};
        QTest::newRow("closed group")
            << closed << u"Right a b c"_s << u"Right>c[2] a>Right a>b b>c c>Right[2]"_s;
    }

    void showsWhatIsAskedFor()
    {
        QFETCH(Scope, scope);
        QFETCH(QString, boxes);
        QFETCH(QString, drawn);
        const GraphPtr graph = chain();
        const Picture picture = pictureOf(*graph, scope);
        QCOMPARE(names(picture), boxes);
        QCOMPARE(lines(picture), drawn);
    }

    void fillsBoxes()
    {
        const GraphPtr graph = chain();
        const Picture picture = pictureOf(*graph, around(u"db.c"_s));
        const Box &root = boxOf(picture, u"c"_s);
        QVERIFY(root.root);
        QCOMPARE(root.id, u"meshbook:dataset/db.c"_s);
        QCOMPARE(root.domain, u"Left"_s);
        QCOMPARE(boxOf(picture, u"b"_s).depth, -1);
        QCOMPARE(boxOf(picture, u"d"_s).depth, 1);
        QCOMPARE(boxOf(picture, u"b"_s).hiddenUp, 1);
        QCOMPARE(boxOf(picture, u"d"_s).hiddenDown, 1);
        QCOMPARE(root.hiddenUp + root.hiddenDown, 0);
        QCOMPARE(picture.reachable, 8);
        QVERIFY(!picture.cut);
        QCOMPARE(pictureOf(*graph, around(u"db.b"_s)).lines.front().via, u"nightly"_s);
    }

    void countsWhatTheFilterLeavesOut()
    {
        const GraphPtr graph = chain();
        Scope scope = around(u"db.a"_s, 0, 1);
        scope.filter.noise = false;
        const Picture picture = pictureOf(*graph, scope);
        QCOMPARE(names(picture), u"a b c"_s);
        QCOMPARE(picture.filtered, 1);
        scope.down = 0; // then b is hidden, and c behind the noise
        QCOMPARE(boxOf(pictureOf(*graph, scope), u"a"_s).hiddenDown, 2);
        scope.roots = {table(u"db.stg_x"_s)}; // asked for by name
        QCOMPARE(names(pictureOf(*graph, scope)), u"stg_x"_s);
    }

    /// Types, keys and what no edge names come from the schema; what there is no room for is counted.
    void showsColumnsInTheirOrder()
    {
        const GraphPtr graph = chain();
        Scope scope = around(u"db.c"_s);
        scope.columnsOf = {table(u"db.c"_s)};
        const SchemaOf schema = [](const core::Uri &) {
            std::vector<PictureColumn> columns;
            for (const char *path : {"z", "Other", "key", "ID", "y"}) {
                PictureColumn column;
                column.path = QString::fromLatin1(path);
                column.type = u"text"_s;
                column.key = column.path == "key"_L1;
                columns.push_back(column);
            }
            return columns;
        };
        const auto shown = [&]() -> QString {
            QStringList paths;
            const Picture picture = pictureOf(*graph, scope, schema);
            for (const PictureColumn &column : boxOf(picture, u"c"_s).columns)
                paths.append(column.path);
            return paths.join(u' ') + u" +%1"_s.arg(boxOf(picture, u"c"_s).moreColumns);
        };
        QCOMPARE(shown(), u"z Other key ID y +0"_s);
        scope.mostColumns = 3;
        QCOMPARE(shown(), u"Other key ID +2"_s);
        scope.mostColumns = 1;
        scope.tracedColumn = {EntityKind::Dataset, u"db.c"_s, u"id"_s};
        QCOMPARE(shown(), u"ID +4"_s);
        scope.tracedColumn.column = u"y"_s; // nothing flows from it
        QCOMPARE(shown(), u"y +4"_s);
    }

    void framesOpenGroups()
    {
        const GraphPtr graph = chain();
        Scope scope = around(u"db.c"_s);
        scope.grouping = Grouping::Domain;
        const Picture picture = pictureOf(*graph, scope);
        QCOMPARE(picture.frames.size(), std::size_t(2));
        QCOMPARE(picture.frames[0].id, u"domain:Left"_s);
        QCOMPARE(picture.frames[0].members, 2);
        QCOMPARE(boxOf(picture, u"c"_s).frame, 0);
        QCOMPARE(boxOf(picture, u"d"_s).frame, 1);
        scope.down = 0;
        scope.hidden = {table(u"db.f"_s)};
        const Picture smaller = pictureOf(*graph, scope);
        QCOMPARE(boxOf(smaller, u"stg_x"_s).frame, -1); // none around one box
    }

    void takesTheMostConnectedOfAFan()
    {
        GraphBuilder builder;
        const NodeId hub = builder.addThing({.key = "hub"});
        for (int i = 0; i < 1'928; ++i) {
            const QByteArray key = "leaf" + QByteArray::number(i);
            const NodeId leaf = builder.addThing({.key = key});
            builder.addEdge({.from = hub, .to = leaf});
            if (i % 1'000 == 999)
                builder.addEdge({.from = leaf, .to = builder.addThing({.key = QByteArray(key + "x")})});
        }
        const GraphPtr graph = builder.build();
        Scope scope = around(u"hub"_s, 1, 2);
        scope.mostBoxes = 10;
        const Picture picture = pictureOf(*graph, scope);
        QCOMPARE(picture.boxes.size(), std::size_t(10));
        QVERIFY(picture.cut);
        QVERIFY(names(picture).contains(u"leaf999"_s));
        QCOMPARE(boxOf(picture, u"hub"_s).hiddenDown, 1'928 - 9);
        QCOMPARE(picture.reachable, 1 + 1'928 + 1);
        QCOMPARE(*growthCounts(*graph, scope, table(u"hub"_s), Direction::Down),
                 (GrowthCounts{1'928 - 9, 1'928 - 9 + 1}));
        QVERIFY(!pictureOf(*graph, wholeOf(scope)).cut);
    }

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

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
