// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs to say what a scope shows: pictures of 300 boxes, selectors, groups, filters, counts before
// growing, and the whole graph written in each format. On the 53,324 datasets of the corpora and on a
// synthetic graph of a million edges. Milliseconds of processor time (all of it is one thread's).
// Run it as: bench_picture [--only real|million] [--questions N]
#include "bench/lineage/syntheticlineage.h"
#include "bench/loader/measuring.h"
#include "lineage/export/pictureexport.h"
#include "lineage/makepicture.h"
#include "lineage/outline.h"
#include "lineage/selector.h"
#include "lineage/surroundings.h"
#include "store/lineagereader.h"
#include "store/workspace.h"
#include "support/searchlineagegraph.h"
#include "sync/readerregistry.h"
#include "sync/syncengine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using lineage::Graph;
using lineage::NodeId;
using lineage::Picture;
using lineage::Scope;

namespace {

constexpr quint32 seed = 4711;
constexpr double perSecond = 1'000;
constexpr std::size_t worstNodes = 50;
constexpr quint32 millionEdges = 1'000'000;
/// Of one row of the table, in ms: then fewer questions are told, and `n` says how many.
constexpr double longestRow = 10'000;
constexpr std::size_t leastQuestions = 10;
constexpr double longestPicture = 120'000; ///< of one picture, in ms; beyond, it is told as not made

class PictureBench final {
public:
    PictureBench(const Graph &graph, int questions)
        : m_graph(graph)
    {
        std::mt19937 random(seed);
        const lineage::Adjacency &things = graph.things();
        while (static_cast<int>(m_some.size()) < questions) {
            const auto node = static_cast<NodeId>(random() % graph.thingCount());
            if (!things.downstream(node).empty() || !things.upstream(node).empty())
                m_some.push_back(node);
        }
        std::vector<NodeId> all(graph.thingCount());
        for (NodeId node = 0; node < graph.thingCount(); ++node)
            all[node] = node;
        const auto degree = [&](NodeId node) {
            return things.upstream(node).size() + things.downstream(node).size();
        };
        std::partial_sort(all.begin(), all.begin() + worstNodes, all.end(),
                          [&](NodeId a, NodeId b) { return degree(a) > degree(b); });
        m_hubs.assign(all.begin(), all.begin() + worstNodes);
    }

    void run()
    {
        std::printf("%-44s %6s  %9s %9s %9s  %s\n", "ms", "n", "p50", "p95", "worst", "most boxes, lines");
        Scope scope;
        pictures("one hop each way", m_some, scope);
        pictures("one hop each way, 50 widest", m_hubs, scope);
        scope.up = -1;
        scope.down = -1;
        pictures("all, 300 boxes at most", m_some, scope);
        pictures("all, 300 at most, 50 widest", m_hubs, scope);
        Scope varied = scope;
        varied.filter.noise = false;
        pictures("  without noise", m_hubs, varied);
        varied = scope;
        varied.filter.types = {u"no such type"_s};
        pictures("  all but the root left out", m_hubs, varied);
        varied = scope;
        varied.grouping = lineage::Grouping::Schema;
        pictures("  framed by schema", m_hubs, varied);
        varied.closed = {u"*"_s};
        pictures("  each schema one box", m_hubs, varied);
        varied = scope;
        varied.selector = u"*a*b*c* -tag:test"_s;
        pictures("  with a selector of wildcards", m_hubs, varied);
        varied.selector = u"2+"_s + lineage::quotedForSelector(m_graph.name(m_hubs.front())) + u"+1"_s;
        pictures("  with a selector of a name", m_hubs, varied);
        growth();
        whole();
    }

private:
    void pictures(const char *what, const std::vector<NodeId> &roots, Scope scope)
    {
        std::vector<double> times;
        std::size_t boxes = 0;
        std::size_t lines = 0;
        double sum = 0;
        for (const NodeId root : roots) {
            if (sum > longestRow && times.size() >= leastQuestions)
                break;
            scope.roots = {m_graph.uri(root)};
            Picture picture;
            times.push_back(milliseconds([&] { picture = lineage::makePicture(m_graph, scope).value(); }));
            sum += times.back();
            boxes = std::max(boxes, picture.boxes.size());
            lines = std::max(lines, picture.lines.size());
        }
        print(what, times, u"%1, %2"_s.arg(boxes).arg(lines));
    }

    static void print(const char *what, std::vector<double> times, const QString &note)
    {
        std::sort(times.begin(), times.end());
        const auto share = [&](double of) {
            return times[static_cast<std::size_t>(of * static_cast<double>(times.size() - 1))];
        };
        std::printf("%-44s %6zu  %9.3f %9.3f %9.3f  %s\n", what, times.size(), share(0.5), share(0.95),
                    times.back(), qPrintable(note));
    }

    void growth()
    {
        std::vector<double> times;
        qint64 most = 0;
        double sum = 0;
        for (const NodeId hub : m_hubs) {
            if (sum > longestRow && times.size() >= leastQuestions)
                break;
            Scope scope;
            scope.roots = {m_graph.uri(hub)};
            times.push_back(milliseconds([&] {
                const core::Uri from = m_graph.uri(hub);
                const auto counts = lineage::growthCounts(m_graph, scope, from, lineage::Direction::Both);
                most = std::max(most, counts->all);
            }));
            sum += times.back();
        }
        print("counts before growing, 50 widest", times, u"most %1 things"_s.arg(most));
    }

    void whole()
    {
        Scope scope = lineage::wholeOf({});
        scope.selector = u"*"_s;
        Picture picture;
        const std::clock_t start = std::clock();
        bool wasCut = false;
        const double made = milliseconds([&] {
            const auto all = lineage::makePicture(m_graph, scope, {}, [start] {
                return static_cast<double>(std::clock() - start) * perSecond / CLOCKS_PER_SEC
                    > longestPicture;
            });
            wasCut = !all;
            picture = all.value_or(Picture());
        });
        if (wasCut) {
            print("the whole graph", {made}, u"not made within %1 s"_s.arg(longestPicture / perSecond));
            return;
        }
        print("the whole graph", {made}, u"%1, %2"_s.arg(picture.boxes.size()).arg(picture.lines.size()));
        const auto written = [&](const char *what, const std::function<QByteArray()> &write) {
            qsizetype bytes = 0;
            const double taken = milliseconds([&] { bytes = write().size(); });
            print(what, {taken}, u"%1 MB"_s.arg(static_cast<double>(bytes) / 1e6, 0, 'f', 1));
        };
        written("  as CSV", [&] { return lineage::toCsv(picture).toUtf8(); });
        written("  as JSON", [&] { return QJsonDocument(lineage::toJson(picture)).toJson(); });
        written("  as DOT", [&] { return lineage::toDot(picture).toUtf8(); });
        written("  as Mermaid", [&] { return lineage::toMermaid(picture).toUtf8(); });
        std::size_t rows = 0;
        const double tree = milliseconds([&] { rows = lineage::outlineOf(picture).size(); });
        print("  as a tree", {tree}, u"%1 rows"_s.arg(rows));
    }

    static double milliseconds(const std::function<void()> &work)
    {
        const std::clock_t start = std::clock();
        work();
        return static_cast<double>(std::clock() - start) * perSecond / CLOCKS_PER_SEC;
    }

    const Graph &m_graph;
    std::vector<NodeId> m_some;
    std::vector<NodeId> m_hubs;
};

void runOn(store::Workspace &workspace, const char *what, int questions)
{
    const auto reader = bench::orDie(workspace.openLineage());
    const lineage::GraphPtr graph = bench::orDie(reader->graph());
    std::printf("\n%s: %u things, %u edges\n", what, graph->thingCount(), graph->things().edgeCount());
    PictureBench(*graph, questions).run();
}

void real(int questions)
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
    if (sync::SyncEngine(*workspace, readers).sync(source, {}, {}, [](const core::SyncProgress &) {}).failed)
        std::abort();
    runOn(*workspace, "The search_lineage graph of DataHub", questions);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"only"_s, u"real or million"_s, u"which"_s},
                        {u"questions"_s, u"of each kind"_s, u"number"_s, u"1000"_s}});
    options.process(application);
    const int questions = options.value(u"questions"_s).toInt();
    const QString only = options.value(u"only"_s);
    if (only != "million"_L1)
        real(questions);
    if (only == "real"_L1)
        return 0;
    const QTemporaryDir dir;
    const auto workspace =
        bench::orDie(store::Workspace::open(dir.filePath(u"workspace"_s), QDateTime::currentDateTimeUtc()));
    bench::storeSyntheticLineage(*workspace, millionEdges / 5 * 2, millionEdges, seed);
    runOn(*workspace, "A synthetic graph", questions);
    return 0;
}
