// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/graphbuilder.h"
#include "lineage/makepicture.h"
#include "lineage/surroundings.h"

#include <QTest>

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
            << traced << u"a b c d"_s << u"a.id>b.id* b.id>c.id* c.id>d.copy* c.id>d.id*"_s;
        traced.openTrail = false;
        traced.columnsOf = {table(u"db.c"_s)};
        QTest::newRow("traced over closed boxes")
            << traced << u"a b c d"_s << u"a>b* b>c.id* b>c.other c.id>d[2]*"_s;
        Scope all = around(u"db.c"_s, -1, -1);
        all.grouping = Grouping::Domain;
        all.closed = {u"*"_s};
        QTest::newRow("all closed") << all << u"Left Right"_s << u"Left>Right[3] Right>Left[2]"_s;
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

    /// Without roots, what a selector walks from is what the others are around.
    void marksWhatASelectorWalksFrom()
    {
        const GraphPtr graph = chain();
        Scope scope;
        scope.selector = u"b+1"_s;
        const Picture walked = pictureOf(*graph, scope);
        QVERIFY(boxOf(walked, u"b"_s).root);
        QVERIFY(!boxOf(walked, u"c"_s).root);
        QCOMPARE(boxOf(walked, u"c"_s).depth, 1);
        scope.selector = u"b c"_s;
        QVERIFY(!boxOf(pictureOf(*graph, scope), u"b"_s).root);
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
        const Picture whole = pictureOf(*graph, wholeOf(scope));
        QVERIFY(!whole.cut && !whole.reachableMore);
    }

    /// Of several edges that one line stands for the mark is common or "changed".
    void carriesMarks()
    {
        const GraphPtr graph = chain();
        const auto node = [&](const char *name) {
            return graph->find(table(u"db."_s + QString::fromLatin1(name)));
        };
        Marks marks;
        marks.things.insert(node("d"), Mark::Added);
        marks.edges.insert(graph->things().edge(node("c"), node("d")), Mark::Added);
        marks.columns.insert(graph->findColumn(node("c"), u"id"), Mark::Dropped);
        const NodeId id = graph->findColumn(node("d"), u"id");
        marks.columnEdges.insert(graph->columns().edgesInto(id).front(), Mark::AtRisk);
        Scope scope = around(u"db.c"_s);
        const Picture picture = makePicture(*graph, scope, {}, {}, &marks).value();
        QCOMPARE(boxOf(picture, u"d"_s).mark, Mark::Added);
        QCOMPARE(boxOf(picture, u"f2"_s).mark, Mark::None);
        QCOMPARE(std::count_if(picture.lines.begin(), picture.lines.end(),
                               [](const Line &line) { return line.mark == Mark::Added; }),
                 1);
        scope.columnsOf = {table(u"db.c"_s)};
        const Picture opened = makePicture(*graph, scope, {}, {}, &marks).value();
        QCOMPARE(boxOf(opened, u"c"_s).columns.front().mark, Mark::Dropped);
        QCOMPARE(std::count_if(opened.lines.begin(), opened.lines.end(),
                               [](const Line &line) { return line.mark == Mark::Changed; }),
                 1); // one of the two edges from c.id
        scope.columnsOf.clear();
        scope.grouping = Grouping::Domain;
        scope.closed = {u"*"_s};
        QCOMPARE(boxOf(makePicture(*graph, scope, {}, {}, &marks).value(), u"Right"_s).mark, Mark::Changed);
    }
};

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
