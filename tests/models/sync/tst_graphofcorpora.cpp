// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplemesh.h"
#include "shared_syncfixture.h"
#include "store/lineagereader.h"
#include "support/corpora.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using lineage::EdgeId;
using lineage::NodeId;

/// The graph of real sources holds what the statistics count by SQL, and what their products name.
class TestGraphOfCorpora final : public QObject {
    Q_OBJECT

    static lineage::GraphPtr graphOf(const tests::SyncFixture &fixture)
    {
        auto reader = fixture.workspace().openLineage();
        auto read = reader ? (*reader)->graph() : core::Result<lineage::GraphPtr>(lineage::GraphPtr());
        return read ? *read : nullptr;
    }

private slots:
    void edgesAreThoseOfTheStatistics_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("leastEdges");
        QTest::newRow("showcase-ecommerce") << u"datahub/datapacks/showcase-ecommerce"_s << 100;
        QTest::newRow("all dbt projects") << u"dbt"_s << 500;
        QTest::newRow("OpenLineage") << u"openlineage"_s << 50;
        QTest::newRow("OpenMetadata") << u"openmetadata"_s << 20;
        QTest::newRow("everything") << QString() << 1'000;
    }
    void edgesAreThoseOfTheStatistics()
    {
        MESHBOOK_NEED_CORPORA();
        QFETCH(const QString, folder);
        QFETCH(const int, leastEdges);
        tests::SyncFixture fixture;
        QVERIFY(!fixture.sync(tests::corporaPath(folder)).failed);
        const lineage::GraphPtr graph = graphOf(fixture);
        QVERIFY(graph);
        const core::Stats stats = fixture.stats();
        qint64 said = 0;
        for (EdgeId edge = 0; edge < graph->things().edgeCount(); ++edge)
            said += graph->edge(edge).rows > 0 ? 1 : 0;
        QCOMPARE(said, stats.datasetEdges);
        QCOMPARE(qint64(graph->columns().edgeCount()), stats.columnEdges);
        QVERIFY(said >= leastEdges);
        // Where columns flow, their things do.
        for (EdgeId edge = 0; edge < graph->columns().edgeCount(); ++edge) {
            const NodeId from = graph->thingOf(graph->columns().source(edge));
            const NodeId to = graph->thingOf(graph->columns().target(edge));
            QVERIFY(graph->things().edge(from, to) != lineage::none);
        }
    }

    void productsOfTheSampleMeshHaveTheDatasetsOfTheirPages()
    {
        tests::SyncFixture fixture;
        const QString mesh = fixture.path(u"mesh"_s);
        QVERIFY(sample::writeSampleMesh(mesh, QDate(2026, 11, 23)));
        QVERIFY(!fixture.sync(mesh).failed);
        const lineage::GraphPtr graph = graphOf(fixture);
        QVERIFY(graph);
        const auto reader = fixture.reader();
        int datasets = 0;
        for (const core::EntityKind kind : {core::EntityKind::Product, core::EntityKind::Contract}) {
            for (const core::EntityLine &line : fixture.list(kind)) {
                const auto page = reader->dossier(line.uri);
                QVERIFY(page);
                const NodeId whole = graph->find(line.uri);
                QVERIFY(whole != lineage::none);
                const auto parts = graph->parts(whole);
                for (const core::EntityLine &dataset : page->datasets) {
                    const NodeId part = graph->find(dataset.uri);
                    QVERIFY2(std::binary_search(parts.begin(), parts.end(), part),
                             qPrintable(line.uri.toString() + u" has not "_s + dataset.uri.toString()));
                    ++datasets;
                }
            }
        }
        QVERIFY(datasets > 50);
        QVERIFY(graph->things().edgeCount() > 0);
    }
};

QTEST_GUILESS_MAIN(TestGraphOfCorpora)
#include "tst_graphofcorpora.moc"
