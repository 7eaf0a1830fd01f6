// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/export/pictureexport.h"
#include "lineage/graphbuilder.h"
#include "lineage/makepicture.h"
#include "lineage/outline.h"
#include "lineage/picturerows.h"
#include "support/picturetexts.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::lineage;
using core::EntityKind;
using tests::ReadPicture;

namespace {

/// Names as nobody should give them.
QList<QByteArray> hostileNames()
{
    return {"plain",
            "=HYPERLINK(\"http://x\")",
            "+1",
            "\"; n0 -> n1; \"",
            "ends with \\",
            "\\N \\l \\",
            "</TD></TR></TABLE>>",
            "a]; end\nsubgraph x",
            "#quot; &amp; %%{init}%%",
            "`code` [link](javascript:x)",
            "\xe2\x80\xae right to left",
            "\x1b[31mred\x07",
            "comma, \"quoted\", semi;",
            "\xf0\x9f\xa6\x84 unicorn",
            QByteArray(10'000, 'x'),
            "(brackets) {braces} <angles>",
            "| pipe |"};
}

/// Hostile names in a ring with chords, self edges, columns and products; `seed` shuffles the edges.
GraphPtr hostile(quint32 seed)
{
    GraphBuilder builder;
    const QList<QByteArray> names = hostileNames();
    std::vector<NodeId> nodes;
    const NodeId product =
        builder.addThing({.kind = EntityKind::Product, .key = "p", .name = "\"Product\" <b>]"});
    for (int i = 0; i < names.size(); ++i) {
        const QByteArray key = "db.t" + QByteArray::number(i);
        nodes.push_back(builder.addThing(
            {.key = key, .name = names[i], .type = "table", .domain = names[(i * 5) % names.size()]}));
        if (i % 3 == 0)
            builder.addPart(product, nodes.back());
    }
    QRandomGenerator random(seed);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        builder.addEdge(
            {.from = nodes[i], .to = nodes[(i + 1) % nodes.size()], .job = names[static_cast<qsizetype>(i)]});
        const NodeId other = nodes[random.bounded(quint32(nodes.size()))];
        const QByteArray column = names[static_cast<qsizetype>((i + 4) % nodes.size())];
        builder.addEdge({.from = nodes[i], .to = other, .fromColumn = column, .toColumn = "id"});
    }
    return builder.build();
}

/// What the picture itself says, with names as they stand on one line.
ReadPicture said(const Picture &picture)
{
    const auto flat = [](QString text) {
        for (QChar &c : text) {
            if (c.category() == QChar::Other_Control)
                c = u' ';
        }
        return text;
    };
    const auto end = [&](int index, int column) {
        const Box &box = picture.boxes.at(std::size_t(index));
        return flat(column < 0 ? box.name : box.name + u'.' + box.columns.at(std::size_t(column)).path);
    };
    ReadPicture all;
    for (const Box &box : picture.boxes)
        all.boxes.append(flat(box.name));
    for (const Line &line : picture.lines) {
        all.lines.append(end(line.from, line.fromColumn) + u'>' + end(line.to, line.toColumn)
                         + (line.edges > 1 ? u" x%1"_s.arg(line.edges) : QString()));
    }
    all.boxes.sort();
    all.lines.sort();
    return all;
}

} // namespace

class TestPictureExport final : public QObject {
    Q_OBJECT

private slots:
    void allSayTheSame_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<QString>("shape");
        for (int seed = 1; seed <= 10; ++seed) {
            for (const char *shape : {"things", "columns", "frames", "closed", "noise"})
                QTest::addRow("%s %d", shape, seed) << seed << QString::fromLatin1(shape);
        }
    }

    void allSayTheSame()
    {
        QFETCH(int, seed);
        QFETCH(QString, shape);
        const GraphPtr graph = hostile(static_cast<quint32>(seed));
        const Picture picture = makePicture(*graph, scopeOf(*graph, shape)).value();
        QVERIFY(picture.lines.size() > 3);
        const ReadPicture expected = said(picture);
        QCOMPARE(tests::readCsvPicture(toCsv(picture).toUtf8()).boxes, expected.boxes);
        QCOMPARE(tests::readCsvPicture(toCsv(picture).toUtf8()).lines, expected.lines);
        QCOMPARE(tests::readDotPicture(toDot(picture).toUtf8()).boxes, expected.boxes);
        QCOMPARE(tests::readDotPicture(toDot(picture).toUtf8()).lines, expected.lines);
        QCOMPARE(tests::readMermaidPicture(toMermaid(picture).toUtf8()).boxes, expected.boxes);
        QCOMPARE(tests::readMermaidPicture(toMermaid(picture).toUtf8()).lines, expected.lines);
        ReadPicture json = tests::readJsonPicture(QJsonDocument(toJson(picture)).toJson());
        for (QStringList *list : {&json.boxes, &json.lines}) {
            list->replaceInStrings(QRegularExpression(u"[\\x00-\\x1f]"_s), u" "_s);
            list->sort();
        }
        QCOMPARE(json.boxes, expected.boxes);
        QCOMPARE(json.lines, expected.lines);
        checkRows(picture);
        checkOutline(picture);
    }

    void keepsEachRowOnItsLine()
    {
        const GraphPtr graph = hostile(1);
        const Picture picture = makePicture(*graph, scopeOf(*graph, u"columns"_s)).value();
        const QString csv = toCsv(picture);
        const QList<QStringList> rows = tests::csvRows(csv);
        QCOMPARE(rows.size(), csv.count(u'\n'));
        QCOMPARE(static_cast<std::size_t>(rows.size()), rowsOf(picture).size() + 1);
        for (const QStringList &row : rows) {
            QCOMPARE(row.size(), rows.front().size());
            for (const QString &cell : row)
                QVERIFY(cell.isEmpty() || !u"=+@"_s.contains(cell[0]));
        }
        for (const QString &line : toDot(picture).split(u'\n') + toMermaid(picture).split(u'\n')) {
            QVERIFY(!line.contains(QChar(0x1b)));
            QVERIFY(!line.contains(u'\r'));
        }
    }

    /// Graphviz itself understands it, where it is here.
    void isReadByGraphviz()
    {
        const QString dot = QStandardPaths::findExecutable(u"dot"_s);
        if (dot.isEmpty())
            QSKIP("Graphviz is not here");
        const GraphPtr graph = hostile(3);
        for (const char *shape : {"things", "columns", "closed"}) {
            const Picture picture = makePicture(*graph, scopeOf(*graph, QString::fromLatin1(shape))).value();
            QProcess process;
            process.start(dot, {u"-Tplain"_s});
            process.write(toDot(picture).toUtf8());
            process.closeWriteChannel();
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
            const QByteArray plain = '\n' + process.readAllStandardOutput();
            QCOMPARE(static_cast<std::size_t>(plain.count("\nnode ")), picture.boxes.size());
            QCOMPARE(static_cast<std::size_t>(plain.count("\nedge ")), picture.lines.size());
        }
    }

    void readsAsATree()
    {
        GraphBuilder builder;
        std::vector<NodeId> nodes;
        for (const char *name : {"a", "b", "c", "d", "e"})
            nodes.push_back(builder.addThing({.key = name}));
        for (const auto &[from, to] : {std::pair(0, 2), {1, 2}, {0, 1}, {2, 3}, {3, 2}, {0, 4}})
            builder.addEdge({.from = nodes[std::size_t(from)], .to = nodes[std::size_t(to)]});
        Scope scope;
        scope.roots = {{EntityKind::Dataset, u"c"_s, {}}};
        scope.up = -1;
        scope.grown = {{{EntityKind::Dataset, u"a"_s, {}}, Direction::Down, 1}};
        const Picture picture = makePicture(*builder.build(), scope).value();
        QStringList rows;
        for (const OutlineRow &row : outlineOf(picture)) {
            rows.append(QString(row.level, u'.') + picture.boxes[std::size_t(row.box)].name
                        + (row.again ? u"^"_s : QString()) + (row.last ? u"$"_s : QString()));
        }
        QCOMPARE(rows.join(u' '), u"c .a .b ..a^$ .d$ ..c^$ a^$ .e$"_s);
    }

    /// Ways as long as the graph need no stack, and no more than a moment.
    void writesLongWays()
    {
        GraphBuilder builder;
        constexpr int count = 100'000;
        NodeId before = 0;
        for (int i = 0; i < count; ++i) {
            const NodeId node = builder.addThing({.key = QByteArray::number(i)});
            if (i > 0)
                builder.addEdge({.from = before, .to = node});
            before = node;
        }
        Scope scope;
        scope.roots = {{EntityKind::Dataset, u"0"_s, {}}};
        scope.down = -1;
        const Picture picture = makePicture(*builder.build(), wholeOf(scope)).value();
        QCOMPARE(picture.boxes.size(), std::size_t(count));
        QCOMPARE(outlineOf(picture).size(), std::size_t(count));
        QCOMPARE(outlineOf(picture).back().level, count - 1);
        QCOMPARE(toCsv(picture).count(u'\n'), count + 1);
    }

private:
    static Scope scopeOf(const Graph &graph, const QString &shape)
    {
        Scope scope;
        scope.roots = {{EntityKind::Dataset, u"db.t0"_s, {}}};
        scope.up = 3;
        scope.down = 4;
        if (shape == "columns"_L1) {
            for (NodeId thing = 0; thing < graph.thingCount(); thing += 2)
                scope.columnsOf.push_back(graph.uri(thing));
            scope.tracedColumn = {EntityKind::Dataset, u"db.t0"_s, u"id"_s};
            scope.grouping = Grouping::Product;
        } else if (shape == "frames"_L1 || shape == "closed"_L1) {
            scope.grouping = shape == "frames"_L1 ? Grouping::Domain : Grouping::Product;
            scope.closed = {u"product:p"_s};
        } else if (shape == "noise"_L1) {
            scope.filter.domains = {u"plain"_s, u"| pipe |"_s, u"+1"_s, u"\\N \\l \\"_s};
            scope.up = -1;
            scope.down = -1;
            for (NodeId thing = 0; thing < graph.thingCount(); thing += 4)
                scope.roots.push_back(graph.uri(thing));
        }
        return scope;
    }

    static void checkRows(const Picture &picture)
    {
        std::set<int> boxes;
        std::multiset<int> lines;
        for (const PictureRow &row : rowsOf(picture)) {
            boxes.insert(row.box);
            if (row.line >= 0)
                lines.insert(row.line);
        }
        QCOMPARE(boxes.size(), picture.boxes.size());
        QCOMPARE(lines.size(), picture.lines.size());
        QCOMPARE(std::set<int>(lines.begin(), lines.end()).size(), picture.lines.size());
    }

    static void checkOutline(const Picture &picture)
    {
        std::set<int> boxes;
        std::multiset<int> lines;
        for (const OutlineRow &row : outlineOf(picture)) {
            boxes.insert(row.box);
            if (row.line >= 0)
                lines.insert(row.line);
            QCOMPARE(row.line < 0, row.level == 0);
        }
        QCOMPARE(boxes.size(), picture.boxes.size());
        QCOMPARE(lines.size(), picture.lines.size());
        QCOMPARE(std::set<int>(lines.begin(), lines.end()).size(), picture.lines.size());
    }
};

QTEST_GUILESS_MAIN(TestPictureExport)
#include "tst_pictureexport.moc"
