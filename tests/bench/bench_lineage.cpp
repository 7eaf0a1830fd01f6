// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the lineage graph costs: reading it from the cache, neighbourhoods, full closures, components and
// paths, beside the same walks as recursive SQL over the cache, in the same run. On the 53,324 datasets of
// the corpora and on a synthetic graph of a million edges. Milliseconds of wall-clock time.
// Run it as: bench_lineage [--only real|million] [--edges N] [--questions N]
#include "bench/lineage/recursivequery.h"
#include "bench/lineage/smallsync.h"
#include "bench/lineage/syntheticlineage.h"
#include "bench/loader/measuring.h"
#include "lineage/components.h"
#include "lineage/paths.h"
#include "lineage/walk.h"
#include "store/lineagereader.h"
#include "store/workspace.h"
#include "support/searchlineagegraph.h"
#include "sync/readerregistry.h"
#include "sync/syncengine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using lineage::Adjacency;
using lineage::NodeId;

namespace {

constexpr quint32 seed = 4711;
constexpr double perSecond = 1'000;
constexpr int rounds = 5;
constexpr int worstNodes = 50;
constexpr int sqlQuestions = 20;
constexpr double sqlSeconds = 20; ///< after which a question to SQL is ended

struct Plan {
    int questions = 1'000;
    quint32 edges = 1'000'000;
};

double milliseconds(const std::function<void()> &work)
{
    return bench::secondsOf(work) * perSecond;
}

void line(const char *what, std::vector<double> times, const QString &note = {})
{
    std::sort(times.begin(), times.end());
    const auto share = [&](double of) {
        return times[static_cast<std::size_t>(of * static_cast<double>(times.size() - 1))];
    };
    std::printf("%-44s %6zu  %10.3f %10.3f %10.3f  %s\n", what, times.size(), share(0.5), share(0.95),
                times.back(), qPrintable(note));
}

std::vector<NodeId> nodesWithEdges(const Adjacency &graph, int count)
{
    std::mt19937 random(seed);
    std::vector<NodeId> nodes;
    while (static_cast<int>(nodes.size()) < count) {
        const auto node = static_cast<NodeId>(random() % graph.nodeCount());
        if (!graph.downstream(node).empty() || !graph.upstream(node).empty())
            nodes.push_back(node);
    }
    return nodes;
}

/// Those with the most neighbours on the side that is walked.
std::vector<NodeId> hubs(const Adjacency &graph, bool up)
{
    std::vector<NodeId> nodes(graph.nodeCount());
    for (NodeId node = 0; node < graph.nodeCount(); ++node)
        nodes[node] = node;
    const auto degree = [&](NodeId node) {
        return up ? graph.upstream(node).size() : graph.downstream(node).size();
    };
    std::partial_sort(nodes.begin(), nodes.begin() + worstNodes, nodes.end(),
                      [&](NodeId a, NodeId b) { return degree(a) > degree(b); });
    nodes.resize(worstNodes);
    return nodes;
}

class LineageBench final {
public:
    LineageBench(store::Workspace &workspace, Plan plan)
        : m_workspace(workspace)
        , m_plan(plan)
        , m_sql(workspace.directory() + u"/catalog.db"_s)
    {
    }

    void run()
    {
        load();
        for (const int hops : {1, 3, 10})
            neighbourhoods(hops);
        closures();
        components();
        paths();
        patches(); // last: the cache says something else then
    }

private:
    void load()
    {
        const auto reader = bench::orDie(m_workspace.openLineage());
        std::vector<double> times;
        const double before = bench::processorSeconds();
        for (int round = 0; round < rounds; ++round)
            times.push_back(milliseconds([&] { m_graph = bench::orDie(reader->graph()); }));
        const double busy = (bench::processorSeconds() - before) / rounds * perSecond;
        const Adjacency &things = m_graph->things();
        const lineage::Graph::Bytes bytes = m_graph->bytes();
        std::printf(
            "%u things, %u edges; %.1f bytes an edge (both ways, facts, offsets), things %.1f MB, texts "
            "%.1f MB, all %.1f MB\n",
            things.nodeCount(), things.edgeCount(), static_cast<double>(bytes.edges) / things.edgeCount(),
            static_cast<double>(bytes.things) / 1e6, static_cast<double>(bytes.texts) / 1e6,
            static_cast<double>(bytes.total()) / 1e6);
        std::printf("%-44s %6s  %10s %10s %10s\n", "ms", "n", "p50", "p95", "worst");
        line("read from the cache", times, u"processor %1 ms"_s.arg(qRound(busy)));
        std::vector<double> stamps;
        for (int round = 0; round < m_plan.questions; ++round)
            stamps.push_back(milliseconds([&] { bench::orDie(reader->generation()); }));
        line("ask whether it is still good", stamps);
    }

    /// Bringing the graph up to date after syncs of a few edges, beside reading all of it, both by processor
    /// time.
    void patches()
    {
        const auto reader = bench::orDie(m_workspace.openLineage());
        bench::SmallSync small(m_workspace, *m_graph, seed);
        small.run(1); // a source that is new is read anew
        store::LineageState state = bench::orDie(reader->update({}));
        const auto processor = [](const std::function<void()> &work) {
            const double before = bench::processorSeconds();
            work();
            return (bench::processorSeconds() - before) * perSecond;
        };
        for (const int edges : {1, 10, 100, 1'000}) {
            std::vector<double> patched;
            std::vector<double> whole;
            int patches = 0;
            for (int round = 0; round < rounds; ++round) {
                small.run(edges);
                patched.push_back(processor([&] { state = bench::orDie(reader->update(state)); }));
                patches += state.patched ? 1 : 0;
                store::LineageState all;
                whole.push_back(processor([&] { all = bench::orDie(reader->update({})); }));
                if (all.graph->things().edgeCount() != state.graph->things().edgeCount())
                    std::abort();
            }
            line(qPrintable(u"brought up to date after %1 edges, processor"_s.arg(edges)), patched,
                 u"%1 of %2 patched"_s.arg(patches).arg(rounds));
            line("  the same read anew, processor", whole);
        }
    }

    void neighbourhoods(int hops)
    {
        lineage::Walker walker(m_graph->things());
        const std::vector<NodeId> nodes = nodesWithEdges(m_graph->things(), m_plan.questions);
        for (const bool up : {false, true}) {
            std::vector<double> times;
            std::size_t most = 0;
            for (const NodeId node : nodes) {
                lineage::WalkRequest request;
                request.roots = {node};
                (up ? request.up : request.down) = hops;
                times.push_back(
                    milliseconds([&] { most = std::max(most, walker.walk(request).reached.size()); }));
            }
            line(qPrintable(u"%1 hops %2"_s.arg(hops).arg(up ? u"up"_s : u"down"_s)), times,
                 u"most reached %1"_s.arg(most));
        }
        sql(qPrintable(u"  the same in SQL, down"_s), nodes, false, hops);
    }

    /// The first few questions again, and whether the answers agree.
    void sql(const char *what, const std::vector<NodeId> &nodes, bool up, int hops)
    {
        lineage::Walker walker(m_graph->things());
        std::vector<double> times;
        int ended = 0;
        for (int i = 0; i < sqlQuestions && ended < 2; ++i) {
            const NodeId node = nodes[static_cast<std::size_t>(i)];
            qint64 count = 0;
            times.push_back(
                milliseconds([&] { count = m_sql.reach(m_graph->uri(node), up, hops, sqlSeconds); }));
            lineage::WalkRequest request;
            request.roots = {node};
            (up ? request.up : request.down) = hops;
            if (count < 0) {
                ++ended;
            } else if (count != static_cast<qint64>(walker.walk(request).reached.size())) {
                std::fprintf(stderr, "SQL reaches %lld from %s\n", static_cast<long long>(count),
                             qPrintable(m_graph->key(node)));
                std::exit(1);
            }
        }
        line(what, times, ended > 0 ? u"%1 ended after %2 s"_s.arg(ended).arg(sqlSeconds) : QString());
    }

    void closures()
    {
        lineage::Walker walker(m_graph->things());
        for (const bool up : {false, true}) {
            const std::vector<NodeId> nodes = hubs(m_graph->things(), up);
            std::vector<double> times;
            std::size_t most = 0;
            for (const NodeId node : nodes) {
                lineage::WalkRequest request;
                request.roots = {node};
                (up ? request.up : request.down) = -1;
                times.push_back(
                    milliseconds([&] { most = std::max(most, walker.walk(request).reached.size()); }));
            }
            line(up ? "closure up of the 50 widest" : "closure down of the 50 widest", times,
                 u"most reached %1"_s.arg(most));
            sql("  the same in SQL", nodes, up, -1);
        }
    }

    void components()
    {
        const Adjacency &things = m_graph->things();
        lineage::Components strong;
        std::vector<double> times;
        for (int round = 0; round < rounds; ++round)
            times.push_back(milliseconds([&] { strong = lineage::strongComponents(things); }));
        const auto cycles = lineage::cycles(strong);
        line("strongly connected components", times,
             u"%1 cycles, the largest of %2"_s.arg(cycles.size())
                 .arg(cycles.empty() ? 0 : cycles.front().size()));
        times.clear();
        lineage::Components weak;
        for (int round = 0; round < rounds; ++round)
            times.push_back(milliseconds([&] { weak = lineage::weakComponents(things); }));
        line("weakly connected components", times, u"%1"_s.arg(weak.count()));
        times.clear();
        quint32 longest = 0;
        for (int round = 0; round < rounds; ++round)
            times.push_back(milliseconds([&] { longest = lineage::longestPath(things, strong); }));
        line("longest path", times, u"%1 edges"_s.arg(longest));
    }

    void paths()
    {
        const Adjacency &things = m_graph->things();
        std::mt19937 random(seed);
        std::vector<double> shortest;
        std::vector<double> simple;
        std::size_t hops = 0;
        int cut = 0;
        for (const NodeId node : nodesWithEdges(things, m_plan.questions / 5)) {
            const std::vector<NodeId> reached = lineage::closure(things, {node}, lineage::Direction::Down);
            lineage::PathRequest request;
            request.from = node;
            request.to = reached[random() % reached.size()];
            shortest.push_back(
                milliseconds([&] { hops = std::max(hops, lineage::shortestPath(things, request).size()); }));
            simple.push_back(milliseconds([&] { cut += lineage::simplePaths(things, request).cut ? 1 : 0; }));
        }
        line("shortest path", shortest, u"longest %1 hops"_s.arg(hops == 0 ? 0 : hops - 1));
        line("all simple paths, 100 at most", simple, u"%1 cut"_s.arg(cut));
    }

    store::Workspace &m_workspace;
    Plan m_plan;
    bench::RecursiveQuery m_sql;
    lineage::GraphPtr m_graph;
};

void real(const Plan &plan)
{
    const QTemporaryDir dir;
    const QString mesh = dir.filePath(u"mesh"_s);
    if (!tests::writeSearchLineage(mesh)) {
        std::printf("The corpora are not here: set MESHBOOK_CORPORA to their folder\n");
        return;
    }
    const auto workspace =
        bench::orDie(store::Workspace::open(dir.filePath(u"workspace"_s), QDateTime::currentDateTimeUtc()));
    core::Source source;
    source.uid = u"real"_s;
    source.name = u"real"_s;
    source.kind = u"folder"_s;
    source.location = mesh;
    const sync::ReaderRegistry readers;
    sync::SyncEngine engine(*workspace, readers);
    const double taken = bench::secondsOf([&] {
        if (engine.sync(source, {}, {}, [](const core::SyncProgress &) {}).failed)
            std::abort();
    });
    std::printf("\nThe search_lineage graph of DataHub (synced in %.1f s)\n", taken);
    LineageBench(*workspace, plan).run();
}

void million(const Plan &plan)
{
    const QTemporaryDir dir;
    const auto workspace =
        bench::orDie(store::Workspace::open(dir.filePath(u"workspace"_s), QDateTime::currentDateTimeUtc()));
    const double taken = bench::secondsOf(
        [&] { bench::storeSyntheticLineage(*workspace, plan.edges / 5 * 2, plan.edges, seed); });
    std::printf("\nA synthetic graph of %u edges (stored in %.1f s)\n", plan.edges, taken);
    LineageBench(*workspace, plan).run();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"only"_s, u"real or million"_s, u"which"_s},
                        {u"edges"_s, u"of the synthetic graph"_s, u"number"_s, u"1000000"_s},
                        {u"questions"_s, u"of each kind"_s, u"number"_s, u"1000"_s}});
    options.process(application);
    Plan plan;
    plan.edges = options.value(u"edges"_s).toUInt();
    plan.questions = options.value(u"questions"_s).toInt();
    const QString only = options.value(u"only"_s);
    if (only != "million"_L1)
        real(plan);
    if (only != "real"_L1)
        million(plan);
    std::printf("\nmost memory of this process %.0f MB\n", bench::mostMemory());
    return 0;
}
