// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/components.h"
#include "lineage/graphbuilder.h"
#include "lineage/paths.h"
#include "lineage/walk.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace meshbook;
using namespace meshbook::lineage;

namespace {

using Pairs = std::set<std::pair<NodeId, NodeId>>;

/// A graph as plain as can be: what the compressed one is compared with.
struct Plain {
    NodeId nodes = 0;
    Pairs edges;

    [[nodiscard]] std::set<NodeId> neighbours(NodeId node, bool up) const
    {
        std::set<NodeId> found;
        for (const auto &[from, to] : edges) {
            if ((up ? to : from) == node)
                found.insert(up ? from : to);
        }
        return found;
    }
    [[nodiscard]] std::map<NodeId, int> distances(const std::set<NodeId> &roots, bool up, int hops,
                                                  const std::function<bool(NodeId)> &enters) const
    {
        std::map<NodeId, int> found;
        std::set<NodeId> frontier = roots;
        for (const NodeId root : roots)
            found[root] = 0;
        for (int hop = 1; !frontier.empty() && (hops < 0 || hop <= hops); ++hop) {
            std::set<NodeId> next;
            for (const NodeId node : frontier) {
                for (const NodeId other : neighbours(node, up)) {
                    if (!found.contains(other) && enters(other)) {
                        found[other] = hop;
                        next.insert(other);
                    }
                }
            }
            frontier = next;
        }
        return found;
    }
    void paths(Path &path, NodeId to, std::vector<Path> &found) const
    {
        for (const NodeId next : neighbours(path.back(), false)) {
            if (next == to) {
                found.push_back(path);
                found.back().push_back(to);
            } else if (std::find(path.begin(), path.end(), next) == path.end()) {
                path.push_back(next);
                paths(path, to, found);
                path.pop_back();
            }
        }
    }
};

struct Random {
    explicit Random(quint32 seed)
        : engine(seed)
    {
    }
    quint32 below(quint32 end) { return static_cast<quint32>(engine() % end); }
    std::mt19937 engine;
};

Plain randomGraph(Random &random, NodeId most, quint32 density)
{
    Plain plain;
    plain.nodes = 1 + random.below(most);
    const quint32 edges = random.below(plain.nodes * density + 1);
    for (quint32 i = 0; i < edges; ++i)
        plain.edges.insert({random.below(plain.nodes), random.below(plain.nodes)});
    return plain;
}

Adjacency compressed(const Plain &plain)
{
    std::vector<Adjacency::Pair> pairs;
    for (const auto &[from, to] : plain.edges)
        pairs.push_back({from, to});
    return {plain.nodes, pairs};
}

} // namespace

/// Random graphs, dense and thin, with cycles and self edges, against plain sets and recursion.
class TestGraphOracle final : public QObject {
    Q_OBJECT

private slots:
    void neighboursAndEdgesAgree()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            Random random(seed);
            const Plain plain = randomGraph(random, 40, 3);
            const Adjacency graph = compressed(plain);
            QCOMPARE(graph.edgeCount(), static_cast<quint32>(plain.edges.size()));
            for (NodeId node = 0; node < plain.nodes; ++node) {
                const auto down = graph.downstream(node);
                const auto up = graph.upstream(node);
                QCOMPARE(std::set(down.begin(), down.end()), plain.neighbours(node, false));
                QCOMPARE(std::set(up.begin(), up.end()), plain.neighbours(node, true));
                for (std::size_t i = 0; i < up.size(); ++i) {
                    const EdgeId edge = graph.edgesInto(node)[i];
                    QCOMPARE(graph.source(edge), up[i]);
                    QCOMPARE(graph.target(edge), node);
                    QCOMPARE(graph.edge(up[i], node), edge);
                }
            }
        }
    }

    void walksReachWhatTheyShouldByTheFewestHops()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            Random random(seed);
            const Plain plain = randomGraph(random, 40, 2);
            const Adjacency graph = compressed(plain);
            Walker walker(graph);
            for (int question = 0; question < 5; ++question) {
                WalkRequest request;
                request.roots = {random.below(plain.nodes), random.below(plain.nodes)};
                request.up = static_cast<int>(random.below(5)) - 1;
                request.down = static_cast<int>(random.below(5)) - 1;
                const quint32 shut = random.below(3);
                const auto enters = [&](NodeId node) { return shut == 0 || node % 7 != shut; };
                if (shut != 0)
                    request.enters = enters;
                const std::set<NodeId> roots(request.roots.begin(), request.roots.end());
                std::map<NodeId, int> expected;
                for (const auto &[node, hops] : plain.distances(roots, true, request.up, enters))
                    expected[node] = -hops;
                for (const auto &[node, hops] : plain.distances(roots, false, request.down, enters)) {
                    const auto known = expected.find(node);
                    if (known == expected.end() || hops < -known->second)
                        expected[node] = hops;
                }
                std::map<NodeId, int> found;
                const WalkAnswer answer = walker.walk(request);
                for (const Reached &one : answer.reached)
                    QVERIFY(found.insert({one.node, one.depth}).second);
                QCOMPARE(found, expected);
                QVERIFY(!answer.cut);
            }
        }
    }

    void aLimitOfNodesCutsAndSaysSo()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            Random random(seed);
            const Plain plain = randomGraph(random, 40, 2);
            const Adjacency graph = compressed(plain);
            WalkRequest request;
            request.roots = {random.below(plain.nodes)};
            request.up = -1;
            request.down = -1;
            const std::size_t all = Walker(graph).walk(request).reached.size();
            request.most = 1 + random.below(40);
            const WalkAnswer answer = Walker(graph).walk(request);
            QCOMPARE(answer.cut, all > request.most);
            QCOMPARE(answer.reached.size(), std::min(all, request.most));
        }
    }

    void componentsAreWhoReachesWhom()
    {
        for (quint32 seed = 0; seed < 150; ++seed) {
            Random random(seed);
            const Plain plain = randomGraph(random, 25, 2);
            const Adjacency graph = compressed(plain);
            const Components strong = strongComponents(graph);
            const Components weak = weakComponents(graph);
            const auto all = [](NodeId) { return true; };
            std::vector<std::map<NodeId, int>> reach;
            for (NodeId node = 0; node < plain.nodes; ++node)
                reach.push_back(plain.distances({node}, false, -1, all));
            Plain undirected = plain;
            for (const auto &[from, to] : plain.edges)
                undirected.edges.insert({to, from});
            for (NodeId a = 0; a < plain.nodes; ++a) {
                const auto hangs = undirected.distances({a}, false, -1, all);
                for (NodeId b = 0; b < plain.nodes; ++b) {
                    QCOMPARE(strong.of[a] == strong.of[b], reach[a].contains(b) && reach[b].contains(a));
                    QCOMPARE(weak.of[a] == weak.of[b], hangs.contains(b));
                }
                for (const NodeId b : plain.neighbours(a, false))
                    QVERIFY(strong.of[b] <= strong.of[a]);
            }
        }
    }

    void pathsAreAllThereAreShortestFirst()
    {
        for (quint32 seed = 0; seed < 400; ++seed) {
            Random random(seed);
            const Plain plain = randomGraph(random, 9, 2);
            const Adjacency graph = compressed(plain);
            PathRequest request;
            request.from = random.below(plain.nodes);
            request.to = random.below(plain.nodes);
            request.most = 1'000'000;
            std::vector<Path> expected;
            Path start{request.from};
            plain.paths(start, request.to, expected);
            std::sort(expected.begin(), expected.end(), [](const Path &a, const Path &b) {
                return a.size() != b.size() ? a.size() < b.size() : a < b;
            });
            const PathAnswer answer = simplePaths(graph, request);
            QVERIFY(!answer.cut);
            QCOMPARE(answer.paths, expected);
            QCOMPARE(shortestPath(graph, request), expected.empty() ? Path() : expected.front());
            request.most = expected.size() / 2;
            const PathAnswer some = simplePaths(graph, request);
            QCOMPARE(some.cut, request.most < expected.size());
            expected.resize(request.most);
            QCOMPARE(some.paths, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestGraphOracle)
#include "tst_graphoracle.moc"
