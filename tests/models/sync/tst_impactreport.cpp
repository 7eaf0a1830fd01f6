// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/piitrail.h"
#include "lineage/rewind.h"
#include "lineage/walk.h"
#include "sample/samplemesh.h"
#include "services/impactreport.h"
#include "store/lineagereader.h"
#include "tests/models/sync/shared_syncfixture.h"
#include "tests/support/corpora.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::lineage;
using meshbook::tests::SyncFixture;

namespace {

GraphPtr graphOf(const SyncFixture &fixture)
{
    const auto reader = fixture.workspace().openLineage();
    return reader ? (*reader)->graph().value() : nullptr;
}

core::Result<Impact> report(const Graph &graph, const SyncFixture &fixture, const core::Uri &about,
                            const std::optional<WhatIf> &whatIf = {})
{
    return services::impactReport(graph, *fixture.reader(), {about, whatIf, 1'000'000});
}

/// A DataHub line that says one table is made of another.
QByteArray lineageLine(const QByteArray &to, const QList<QByteArray> &from)
{
    QByteArray upstreams;
    for (const QByteArray &each : from)
        upstreams += QByteArray(upstreams.isEmpty() ? "" : ",")
            + "{\"dataset\":\"urn:li:dataset:(urn:li:dataPlatform:hive," + each
            + ",PROD)\",\"type\":\"TRANSFORMED\"}";
    return "{\"entityType\":\"dataset\",\"entityUrn\":\"urn:li:dataset:(urn:li:dataPlatform:hive," + to
        + ",PROD)\",\"changeType\":\"UPSERT\",\"aspectName\":\"upstreamLineage\",\"aspect\":{\"json\":"
          "{\"upstreams\":["
        + upstreams + "]}}}";
}

} // namespace

/// Reports and history over catalogs as they are synced.
class TestImpactReport final : public QObject {
    Q_OBJECT

private slots:
    void sampleMeshTellsPromisesAndPeople()
    {
        SyncFixture fixture;
        QVERIFY(fixture.isReady());
        const auto mesh = sample::writeSampleMesh(fixture.path(u"mesh"_s), QDate(2026, 11, 23));
        QVERIFY(mesh.has_value());
        QVERIFY(!fixture.sync(fixture.path(u"mesh"_s)).failed);
        const GraphPtr graph = graphOf(fixture);
        bool promised = false;
        bool told = false;
        bool broken = false;
        for (NodeId thing = 0; thing < graph->thingCount(); ++thing) {
            if (graph->kind(thing) != core::EntityKind::Dataset || graph->things().downstream(thing).empty())
                continue;
            const auto impact = report(*graph, fixture, graph->uri(thing), WhatIf{});
            QVERIFY(impact.has_value());
            const auto below = closure(graph->things(), {thing}, Direction::Down);
            QCOMPARE(impact->things, static_cast<qint64>(below.size()) - 1);
            qint64 kinds = 0;
            for (const ImpactGroup &group : impact->byKind)
                kinds += group.things;
            QCOMPARE(kinds, impact->things);
            for (const AgreementAtRisk &agreement : impact->agreements)
                promised = promised || !agreement.promises.empty();
            for (const PersonToTell &person : impact->people) {
                QVERIFY(!person.party.isEmpty());
                told = told || !person.channels.isEmpty();
            }
            broken = broken
                || std::any_of(impact->breakages.begin(), impact->breakages.end(),
                               [](const Breakage &b) { return b.kind == Breakage::Kind::Contract; });
        }
        QVERIFY(promised);
        QVERIFY(told);
        QVERIFY(broken);
        QCOMPARE(report(*graph, fixture, {core::EntityKind::Dataset, u"nowhere"_s, {}}).error().code,
                 core::ErrorCode::NotFound);
        const PiiTrail trail = *piiTrail(*graph, {});
        QVERIFY(trail.named > 0);
    }

    void aSyncThatChangesLineageCanBeUndone()
    {
        SyncFixture fixture;
        QVERIFY(fixture.isReady());
        const QString folder = fixture.path(u"data"_s);
        QVERIFY(tests::writeFile(folder + u"/a.json"_s,
                                 "[" + lineageLine("db.b", {"db.a"}) + "," + lineageLine("db.c", {"db.b"})
                                     + "]"));
        QVERIFY(!fixture.sync(folder).failed);
        const GraphPtr before = graphOf(fixture);
        QCOMPARE(before->things().edgeCount(), 2u);
        QVERIFY(tests::writeFile(folder + u"/a.json"_s,
                                 "[" + lineageLine("db.b", {"db.a", "db.x"}) + ","
                                     + lineageLine("db.d", {"db.b"}) + "]"));
        QVERIFY(!fixture.sync(folder).failed);
        const GraphPtr after = graphOf(fixture);
        const auto reader = fixture.reader();
        const std::vector<Moment> moments = reader->lineageMoments(10).value();
        QCOMPARE(moments.size(), std::size_t(2));
        QCOMPARE(moments.front().added, 2);
        QCOMPARE(moments.front().removed, 1);
        const Past past = reader->lineagePast(moments.back().at).value();
        const GraphPtr again = rewound(*after, &past);
        QCOMPARE(again->things().edgeCount(), 2u);
        const auto find = [](const Graph &graph, const QString &name) {
            for (NodeId thing = 0; thing < graph.thingCount(); ++thing) {
                if (graph.key(thing).endsWith(name))
                    return thing;
            }
            return none;
        };
        QVERIFY(again->things().edge(find(*again, u"db.b"_s), find(*again, u"db.c"_s)) != none);
        QCOMPARE(difference(past, nullptr).size(), std::size_t(3));
    }

    void ecommerceTellsColumns()
    {
        MESHBOOK_NEED_CORPORA();
        SyncFixture fixture;
        QVERIFY(fixture.isReady());
        QVERIFY(!fixture.sync(tests::corporaPath(u"datahub/datapacks/showcase-ecommerce"_s)).failed);
        const GraphPtr graph = graphOf(fixture);
        QVERIFY(graph->columns().edgeCount() > 500);
        qint64 columns = 0;
        for (NodeId column = 0; column < graph->columnCount(); ++column) {
            if (graph->isWhole(column) || graph->columns().downstream(column).empty())
                continue;
            const core::Uri uri = graph->columnUri(column);
            const Impact impact = *impactOf(*graph, {uri, {}, 1'000'000});
            const auto below = graph->columns().downstream(column);
            const bool leaves = std::any_of(below.begin(), below.end(), [&](NodeId target) {
                return graph->thingOf(target) != graph->thingOf(column);
            });
            QCOMPARE(impact.things > 0, leaves);
            columns += impact.columns;
            for (const ImpactLine &line : impact.lines)
                QCOMPARE(line.path.front().uri.key, uri.key);
        }
        QVERIFY(columns > 500);
        // The same again changes nothing, so there is one moment.
        QVERIFY(!fixture.sync(tests::corporaPath(u"datahub/datapacks/showcase-ecommerce"_s)).failed);
        QCOMPARE(fixture.reader()->lineageMoments(10).value().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestImpactReport)
#include "tst_impactreport.moc"
