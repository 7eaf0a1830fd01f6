// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/components.h"
#include "lineage/walk.h"
#include "shared_syncfixture.h"
#include "store/lineagereader.h"
#include "support/corpora.h"
#include "support/searchlineagegraph.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using lineage::Adjacency;
using lineage::NodeId;
namespace expected = tests::searchlineage;

/// The largest lineage graph of the corpora, synced like any source: nothing of it is lost on the way.
class TestSearchLineage final : public QObject {
    Q_OBJECT

    std::unique_ptr<tests::SyncFixture> m_fixture;
    lineage::GraphPtr m_graph;

private slots:
    void initTestCase()
    {
        MESHBOOK_NEED_CORPORA();
        m_fixture = std::make_unique<tests::SyncFixture>();
        QVERIFY(m_fixture->isReady());
        QVERIFY(tests::writeSearchLineage(m_fixture->path(u"big"_s)));
        const core::SourceReport report = m_fixture->sync(m_fixture->path(u"big"_s));
        QVERIFY(!report.failed);
        QCOMPARE(report.filesFailed, 0);
        auto reader = m_fixture->workspace().openLineage();
        QVERIFY(reader);
        const auto read = (*reader)->graph();
        QVERIFY(read);
        m_graph = *read;
    }
    void init()
    {
        if (!m_graph)
            QSKIP("The corpora are not here");
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void everyDatasetAndEdgeIsThere()
    {
        int described = 0;
        int dangling = 0;
        int loops = 0;
        int inCycles = 0;
        for (NodeId node = 0; node < m_graph->thingCount(); ++node) {
            if (m_graph->kind(node) != core::EntityKind::Dataset)
                continue;
            (m_graph->isImplied(node) ? dangling : described) += 1;
            loops += m_graph->hasSelfEdge(node) ? 1 : 0;
            inCycles += m_graph->isInCycle(node) ? 1 : 0;
        }
        QCOMPARE(described, expected::datasets);
        QCOMPARE(dangling, expected::dangling);
        QCOMPARE(loops, expected::selfLoops);
        QCOMPARE(inCycles, expected::inCycles);
        QCOMPARE(static_cast<int>(m_graph->things().edgeCount()), expected::edges);
    }

    void itsShapeIsKnown()
    {
        const Adjacency &things = m_graph->things();
        const lineage::Components strong = lineage::strongComponents(things);
        QCOMPARE(static_cast<int>(lineage::cycles(strong).size()), expected::cycles);
        QCOMPARE(static_cast<int>(lineage::longestPath(things, strong)), expected::longestPath);
        std::size_t fanOut = 0;
        for (NodeId node = 0; node < things.nodeCount(); ++node)
            fanOut = std::max(fanOut, things.downstream(node).size());
        QCOMPARE(static_cast<int>(fanOut), expected::fanOut);
    }

    void statisticsCountTheSame()
    {
        const core::Stats stats = m_fixture->stats();
        QCOMPARE(stats.datasets, expected::datasets + expected::dangling); // what is only named counts too
        QCOMPARE(stats.datasetEdges, expected::edges);
    }
};

QTEST_GUILESS_MAIN(TestSearchLineage)
#include "tst_searchlineage.moc"
