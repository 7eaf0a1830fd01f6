// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/lineagemesh.h"
#include "store/lineagereader.h"
#include "store/sourceupdate.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using lineage::Graph;
using lineage::NodeId;
using store::LineageState;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

QString edgeText(const Graph &graph, lineage::EdgeId edge)
{
    const Graph::EdgeFacts &facts = graph.edge(edge);
    return u"edge %1 > %2 | %3 %4 %5 %6%7%8%9"_s
        .arg(graph.uri(graph.things().source(edge)).toString(),
             graph.uri(graph.things().target(edge)).toString())
        .arg(facts.rows)
        .arg(graph.texts().text(facts.job))
        .arg(static_cast<int>(facts.kind))
        .arg(facts.declared ? 1 : 0)
        .arg(facts.observed ? 1 : 0)
        .arg(facts.declaredByRow ? 1 : 0)
        .arg(facts.byWordOnly ? 1 : 0);
}

QString columnText(const Graph &graph, NodeId column)
{
    return u"column %1 %2%3"_s.arg(graph.columnUri(column).toString(), graph.classification(column),
                                   graph.isWhole(column) ? u" whole"_s : QString());
}

QString thingText(const Graph &graph, NodeId thing)
{
    QStringList words{graph.uri(thing).toString(), graph.name(thing), graph.qualified(thing)};
    for (std::size_t field = 0; field < lineage::fieldCount; ++field)
        words << graph.text(thing, static_cast<lineage::Field>(field));
    words << QString::number(static_cast<int>(graph.lifecycle(thing)))
          << u"%1%2%3%4%5%6"_s.arg(graph.isImplied(thing))
                 .arg(graph.isStale(thing))
                 .arg(graph.isNoise(thing))
                 .arg(graph.hasSelfEdge(thing))
                 .arg(graph.isInCycle(thing))
                 .arg(graph.declaresInputs(thing));
    return u"thing "_s + words.join(u'|');
}

/// All that a graph says, in words without numbers of nodes.
QStringList said(const Graph &graph)
{
    QStringList lines;
    for (NodeId thing = 0; thing < graph.thingCount(); ++thing) {
        lines << thingText(graph, thing);
        if (graph.find(graph.uri(thing)) != thing)
            lines << u"not found: "_s + graph.key(thing);
        for (const NodeId part : graph.parts(thing))
            lines << u"part %1 > %2"_s.arg(graph.uri(thing).toString(), graph.uri(part).toString());
        for (NodeId column = graph.firstColumn(thing); column < graph.endColumn(thing); ++column) {
            lines << columnText(graph, column);
            if (graph.thingOf(column) != thing || graph.findColumn(thing, graph.path(column)) != column)
                lines << u"not found: "_s + graph.columnUri(column).toString();
        }
    }
    for (lineage::EdgeId edge = 0; edge < graph.things().edgeCount(); ++edge)
        lines << edgeText(graph, edge);
    for (lineage::EdgeId edge = 0; edge < graph.columns().edgeCount(); ++edge) {
        const Graph::ColumnEdgeFacts &facts = graph.columnEdge(edge);
        lines << u"flow %1 > %2 | %3 %4 %5 %6%7"_s
                     .arg(columnText(graph, graph.columns().source(edge)),
                          columnText(graph, graph.columns().target(edge)))
                     .arg(facts.rows)
                     .arg(graph.texts().text(facts.transformation))
                     .arg(static_cast<int>(facts.kind))
                     .arg(facts.indirect ? 1 : 0)
                     .arg(facts.masking ? 1 : 0);
    }
    for (const auto &[reader, what] : graph.declarations())
        lines << u"reads %1 < %2"_s.arg(graph.uri(reader).toString(), graph.uri(what).toString());
    lines.sort();
    return lines;
}

/// What is in the one and not in the other, for people who look for why.
QString differenceOf(const QStringList &patched, const QStringList &whole)
{
    const QSet<QString> one(patched.begin(), patched.end());
    const QSet<QString> other(whole.begin(), whole.end());
    QStringList words;
    for (const QString &line : one - other)
        words << u"only patched: "_s + line;
    for (const QString &line : other - one)
        words << u"only read: "_s + line;
    return words.join(u'\n');
}

} // namespace

/// A graph that was brought up to date by what syncs touched is the graph that is read anew.
class TestLineagePatch final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Workspace> m_workspace;

    /// Files of one source and what they say; a null batch is a file that cannot be read.
    using Files = std::map<QString, std::shared_ptr<core::Batch>>;

    static core::Source sourceOf(const QString &uid)
    {
        core::Source source;
        source.uid = uid;
        source.name = u"Source "_s + uid;
        source.kind = u"folder"_s;
        source.location = u"/"_s + uid;
        return source;
    }
    bool sync(const QString &uid, const Files &files, const QSet<QString> &touched)
    {
        auto database = m_workspace->openWriter();
        auto update = store::SourceUpdate::begin(**database, sourceOf(uid), now);
        if (!update)
            return false;
        for (const auto &[path, batch] : files) {
            const store::FileFacts facts{path, 1, 1, QByteArray("h")};
            const core::Result<> done = !touched.contains(path) ? (*update)->keep(facts)
                : batch ? (*update)->put(facts, store::prepare(*batch))
                        : (*update)->fail(facts, {});
            if (!done)
                return false;
        }
        return (*update)->finish({u"ok"_s, {}, {}, {}, 0.1}, true).has_value();
    }
    LineageState updated(const LineageState &before)
    {
        auto reader = m_workspace->openLineage();
        const auto read = (*reader)->update(before);
        return read ? *read : LineageState{};
    }
    void open()
    {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = store::Workspace::open(m_folder->path(), now);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
    }
    void compare(const LineageState &patched, quint32 seed, int step)
    {
        const LineageState whole = updated({});
        QVERIFY(whole.graph && patched.graph && !whole.patched);
        QCOMPARE(*patched.things, *whole.things);
        const QStringList one = said(*patched.graph);
        const QStringList other = said(*whole.graph);
        QVERIFY2(one == other,
                 qPrintable(u"seed %1, step %2\n"_s.arg(seed).arg(step) + differenceOf(one, other)));
        QCOMPARE(patched.graph->columnCount(), whole.graph->columnCount());
        QCOMPARE(patched.graph->things().edgeCount(), whole.graph->things().edgeCount());
    }
    void changeFiles(tests::LineageMesh &mesh, Files &files, QSet<QString> &touched)
    {
        for (int changes = 1 + mesh.below(3); changes > 0; --changes) {
            const QString path = u"file%1"_s.arg(mesh.below(6));
            const int what = mesh.below(8);
            if (what == 0) {
                files.erase(path);
            } else if (what == 1 && files.contains(path)) {
                files[path] = nullptr; // what it said stays, stale
            } else {
                files[path] = std::make_shared<core::Batch>(mesh.batch());
            }
            touched.insert(path);
        }
    }

private slots:
    void init() { open(); }
    void cleanup() { m_workspace.reset(); }

    void aPatchedGraphIsTheOneReadAnew()
    {
        int patches = 0;
        int all = 0;
        for (quint32 seed = 0; seed < 12; ++seed) {
            open();
            tests::LineageMesh mesh(seed);
            std::map<QString, Files> sources;
            LineageState state;
            for (int step = 0; step < 20; ++step) {
                const QString uid = mesh.below(3) == 0 ? u"two"_s : u"one"_s;
                QSet<QString> touched;
                changeFiles(mesh, sources[uid], touched);
                QVERIFY(sync(uid, sources[uid], touched));
                if (mesh.below(4) == 0)
                    continue; // several syncs are caught up with at once
                state = updated(state);
                patches += state.patched ? 1 : 0;
                ++all;
                compare(state, seed, step);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY2(patches * 3 > all * 2, qPrintable(u"%1 of %2"_s.arg(patches).arg(all)));
    }

    void cyclesCloseAndOpen()
    {
        const auto chain = [](const QStringList &keys) {
            auto batch = std::make_shared<core::Batch>();
            for (qsizetype i = 1; i < keys.size(); ++i) {
                core::Edge edge;
                edge.from.key = keys[i - 1];
                edge.to.key = keys[i];
                batch->edges.push_back(edge);
            }
            return batch;
        };
        Files files{{u"a"_s, chain({u"x"_s, u"y"_s, u"z"_s})}, {u"b"_s, chain({u"p"_s, u"q"_s})}};
        QVERIFY(sync(u"one"_s, files, {u"a"_s, u"b"_s}));
        LineageState state = updated({});
        const auto inCycle = [&state](const QString &key) {
            return state.graph->isInCycle(state.graph->find({core::EntityKind::Dataset, key, {}}));
        };
        files[u"b"_s] = chain({u"z"_s, u"p"_s, u"x"_s});
        QVERIFY(sync(u"one"_s, files, {u"b"_s}));
        state = updated(state);
        QVERIFY(state.patched);
        QVERIFY(inCycle(u"y"_s) && inCycle(u"p"_s));
        compare(state, 0, 0);
        files[u"b"_s] = chain({u"z"_s, u"p"_s, u"q"_s});
        QVERIFY(sync(u"one"_s, files, {u"b"_s}));
        state = updated(state);
        QVERIFY(state.patched);
        QVERIFY(!inCycle(u"y"_s) && !inCycle(u"p"_s));
        compare(state, 0, 1);
    }

    void aSourceThatIsNewGoesOrIsRenamedIsReadAnew()
    {
        tests::LineageMesh mesh(7);
        Files files{{u"a"_s, std::make_shared<core::Batch>(mesh.batch())}};
        QVERIFY(sync(u"one"_s, files, {u"a"_s}));
        LineageState state = updated({});
        QVERIFY(sync(u"two"_s, files, {u"a"_s}));
        state = updated(state);
        QVERIFY(!state.patched);
        compare(state, 7, 0);
        auto database = m_workspace->openWriter();
        auto update = store::SourceUpdate::begin(**database, sourceOf(u"two"_s), now);
        QVERIFY(update && (*update)->forget());
        state = updated(state);
        QVERIFY(!state.patched);
        compare(state, 7, 1);
    }

    void whatIsNotKnownIsReadAnew()
    {
        tests::LineageMesh mesh(8);
        Files files{{u"a"_s, std::make_shared<core::Batch>(mesh.batch())}};
        QVERIFY(sync(u"one"_s, files, {u"a"_s}));
        const LineageState first = updated({});
        files[u"a"_s] = std::make_shared<core::Batch>(mesh.batch());
        QVERIFY(sync(u"one"_s, files, {u"a"_s}));
        QVERIFY(updated(first).patched);
        {
            auto database = m_workspace->openWriter();
            (*database)->exec("DELETE FROM graph_step"); // as where an older program synced
        }
        const LineageState state = updated(first);
        QVERIFY(!state.patched);
        compare(state, 8, 0);
    }

    void aChangeThatIsLargeIsReadAnew()
    {
        const auto batchOf = [](int edges) {
            auto batch = std::make_shared<core::Batch>();
            for (int i = 0; i < edges; ++i) {
                core::Edge edge;
                edge.from.key = u"from%1"_s.arg(i);
                edge.to.key = u"to%1"_s.arg(i);
                batch->edges.push_back(edge);
            }
            return batch;
        };
        Files files{{u"a"_s, batchOf(3)}};
        QVERIFY(sync(u"one"_s, files, {u"a"_s}));
        LineageState state = updated({});
        files[u"b"_s] = batchOf(400);
        QVERIFY(sync(u"one"_s, files, {u"b"_s}));
        state = updated(state);
        QVERIFY(!state.patched);
        compare(state, 0, 0);
    }

    void aStateThatIsUpToDateStays()
    {
        tests::LineageMesh mesh(9);
        Files files{{u"a"_s, std::make_shared<core::Batch>(mesh.batch())}};
        QVERIFY(sync(u"one"_s, files, {u"a"_s}));
        const LineageState state = updated({});
        const LineageState again = updated(state);
        QCOMPARE(again.generation, state.generation);
        compare(again, 9, 0);
    }
};

QTEST_GUILESS_MAIN(TestLineagePatch)
#include "tst_lineagepatch.moc"
