// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/classification.h"
#include "lineage/export/impactexport.h"
#include "lineage/graphbuilder.h"
#include "lineage/piitrail.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::lineage;

namespace {

/// One of every way classified data can go.
GraphPtr small()
{
    GraphBuilder builder;
    const NodeId raw = builder.addThing({.key = "raw", .domain = "Sales"});
    const NodeId good = builder.addThing({.key = "good", .domain = "Sales"});
    const NodeId bad = builder.addThing({.key = "bad", .domain = "Finance"});
    const NodeId worse = builder.addThing({.key = "worse", .domain = "Finance"});
    const NodeId masked = builder.addThing({.key = "masked", .domain = "Finance"});
    const NodeId weak = builder.addThing({.key = "weak", .domain = "Finance"});
    const NodeId file = builder.addThing({.key = "file", .domain = "Legal"});
    const NodeId filtered = builder.addThing({.key = "filtered", .domain = "Legal"});
    builder.classifyColumn(raw, "email", "PII");
    builder.classifyColumn(raw, "id", "internal");
    builder.classifyColumn(good, "email", "PII");
    builder.classifyColumn(weak, "email", "internal");
    const auto flow = [&](NodeId from, NodeId to, const char *transformation, bool masking = false) {
        builder.addEdge({.from = from,
                         .to = to,
                         .fromColumn = "email",
                         .toColumn = "email",
                         .transformation = transformation,
                         .masking = masking});
    };
    flow(raw, good, "DIRECT/IDENTITY");
    flow(good, bad, "DIRECT/TRANSFORMATION");
    flow(bad, worse, "DIRECT/AGGREGATION");
    flow(raw, masked, "DIRECT/TRANSFORMATION", true);
    flow(raw, weak, "");
    flow(raw, filtered, "INDIRECT/FILTER");
    builder.addEdge({.from = raw, .to = file});
    flow(worse, bad, ""); // a cycle
    return builder.build();
}

const PiiLine &lineOf(const PiiTrail &trail, const QString &key)
{
    for (const PiiLine &line : trail.lines) {
        if (line.thing.uri.key == key)
            return line;
    }
    qFatal("no such line");
}

} // namespace

class TestPiiTrail final : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatBecomesOfEachColumn()
    {
        const PiiTrail trail = *piiTrail(*small(), {});
        QCOMPARE(lineOf(trail, u"raw"_s).keeping, Keeping::Named);
        QCOMPARE(lineOf(trail, u"good"_s).keeping, Keeping::Kept);
        QCOMPARE(lineOf(trail, u"good"_s).evidence, Evidence::Same);
        QCOMPARE(lineOf(trail, u"good"_s).hops, 1);
        const PiiLine &bad = lineOf(trail, u"bad"_s);
        QCOMPARE(bad.keeping, Keeping::Lost);
        QCOMPARE(bad.carried, u"PII"_s);
        QCOMPARE(bad.evidence, Evidence::Derived);
        QCOMPARE(bad.from.key, u"good"_s);
        QCOMPARE(bad.origin.key, u"good"_s);
        QCOMPARE(lineOf(trail, u"worse"_s).keeping, Keeping::LostBefore);
        QCOMPARE(lineOf(trail, u"worse"_s).evidence, Evidence::Aggregated);
        QCOMPARE(lineOf(trail, u"worse"_s).hops, 2);
        QCOMPARE(lineOf(trail, u"masked"_s).keeping, Keeping::Masked);
        QCOMPARE(lineOf(trail, u"masked"_s).carried, u"PII"_s);
        QCOMPARE(lineOf(trail, u"weak"_s).keeping, Keeping::Weaker);
        QCOMPARE(lineOf(trail, u"file"_s).keeping, Keeping::Unknown);
        QVERIFY(lineOf(trail, u"file"_s).column.isEmpty());
        QCOMPARE(trail.lines.size(), std::size_t(7)); // what is only filtered by it holds nothing of it
        QCOMPARE(trail.lines.front().keeping, Keeping::Lost);
        QCOMPARE(trail.lost, 1);
        QCOMPARE(trail.kept, 1);
    }

    void asksForADomainOrForWhatIsLost()
    {
        const GraphPtr graph = small();
        const PiiTrail legal = *piiTrail(*graph, {.domain = u"legal"_s});
        QCOMPARE(legal.lines.size(), std::size_t(1));
        const PiiTrail lost = *piiTrail(*graph, {.onlyLost = true});
        QCOMPARE(lost.lines.size(), std::size_t(3));
        const PiiTrail cut = *piiTrail(*graph, {.mostLines = 1});
        QVERIFY(cut.cut);
        QCOMPARE(cut.lost + cut.weaker + cut.unknown, 3);
    }

    void exportsHoldEveryLine()
    {
        const PiiTrail trail = *piiTrail(*small(), {});
        QCOMPARE(toCsv(trail).count(u"\r\n"_s), 8);
        QCOMPARE(toJson(trail).value(u"lines"_s).toArray().size(), 7);
    }

    void agreesWithTheSimplestFixpoint_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void agreesWithTheSimplestFixpoint()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        GraphBuilder builder;
        constexpr quint32 count = 12;
        constexpr std::array words{"", "", "internal", "PII", "restricted", "confidential"};
        for (quint32 i = 0; i < count; ++i) {
            builder.addThing({.key = QByteArray::number(i)});
            builder.classifyColumn(i, "c", words[random.bounded(static_cast<quint32>(words.size()))]);
        }
        for (int i = random.bounded(30); i > 0; --i)
            builder.addEdge({.from = random.bounded(count),
                             .to = random.bounded(count),
                             .fromColumn = "c",
                             .toColumn = "c",
                             .transformation = random.bounded(4) == 0 ? "INDIRECT/JOIN" : "DIRECT",
                             .masking = random.bounded(4) == 0});
        const GraphPtr graph = builder.build();
        std::map<NodeId, int> own;
        std::map<NodeId, int> in;
        for (NodeId column = 0; column < graph->columnCount(); ++column) {
            const QByteArray word = graph->classification(column).toUtf8();
            own[column] = isSensitive(word) ? strictness(word) : 0;
        }
        for (bool again = true; again;) {
            again = false;
            for (NodeId column = 0; column < graph->columnCount(); ++column) {
                for (const NodeId target : graph->columns().downstream(column)) {
                    const auto &edge = graph->columnEdge(graph->columns().edge(column, target));
                    const int out = qMax(own[column], in[column]);
                    if (target != column && !edge.indirect && !edge.masking && out > in[target]) {
                        in[target] = out;
                        again = true;
                    }
                }
            }
        }
        const PiiTrail trail = *piiTrail(*graph, {});
        std::map<NodeId, Keeping> told;
        for (const PiiLine &line : trail.lines)
            told[graph->findColumn(graph->find(line.thing.uri), line.column)] = line.keeping;
        for (NodeId column = 0; column < graph->columnCount(); ++column) {
            const bool isTold = told.contains(column);
            if (own[column] > 0 || in[column] > 0)
                QVERIFY(isTold);
            if (!isTold || told[column] == Keeping::Masked)
                continue;
            const Keeping keeping = told[column];
            if (in[column] == 0)
                QCOMPARE(keeping, Keeping::Named);
            else if (own[column] >= in[column])
                QCOMPARE(keeping, Keeping::Kept);
            else
                QVERIFY(keeping == Keeping::Lost || keeping == Keeping::Weaker
                        || keeping == Keeping::LostBefore);
        }
        for (const PiiLine &line : trail.lines) {
            if (line.keeping != Keeping::Lost && line.keeping != Keeping::Weaker)
                continue;
            const NodeId from = graph->findColumn(graph->find(line.from), line.from.column);
            const NodeId column = graph->findColumn(graph->find(line.thing.uri), line.column);
            QVERIFY(own[from] >= in[column]); // it was still called so there
        }
    }
};

QTEST_GUILESS_MAIN(TestPiiTrail)
#include "tst_piitrail.moc"
