// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/layout/graphs.h"

#include "support/corpora.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <random>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::bench {
namespace {

constexpr QSizeF boxSize(176, 30);

lineage::LayoutInput boxesOnly(int count)
{
    lineage::LayoutInput input;
    lineage::LayoutBox box;
    box.size = boxSize;
    input.boxes.assign(count, box);
    return input;
}

} // namespace

lineage::LayoutInput localityDag(int boxes, quint32 seed)
{
    constexpr int window = 20;
    std::mt19937 random(seed);
    lineage::LayoutInput input = boxesOnly(boxes);
    for (int i = 1; i < boxes; ++i) {
        const auto luck = random() % 100;
        const int parents = luck < 52 ? 1 : luck < 84 ? 2 : luck < 95 ? 3 : 4;
        std::set<int> from;
        while (static_cast<int>(from.size()) < std::min(i, parents))
            from.insert(i - 1 - static_cast<int>(random() % static_cast<unsigned>(std::min(i, window))));
        for (const int parent : from)
            input.lines.push_back({parent, i, -1, -1});
    }
    return input;
}

bool CorporaGraph::load()
{
    const QString path = tests::corporaPath(u"datahub/search-lineage-graph/metadata-io/src/test/resources/"
                                            "elasticsearch/search_lineage/datasetindex_v2.json.gz"_s);
    if (path.isEmpty())
        return false;
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-dc"_s, path});
    if (!gzip.waitForFinished() || gzip.exitCode() != 0)
        return false;
    QHash<QString, int> numbers;
    const auto number = [&](const QString &urn) {
        return numbers.contains(urn) ? numbers.value(urn)
                                     : *numbers.insert(urn, static_cast<int>(numbers.size()));
    };
    for (const QByteArray &line : gzip.readAllStandardOutput().split('\n')) {
        const QJsonObject document = QJsonDocument::fromJson(line).object();
        if (document.isEmpty())
            continue;
        const int to = number(document.value("urn"_L1).toString());
        for (const QJsonValue upstream : document.value("upstreams"_L1).toArray())
            m_edges.emplace_back(number(upstream.toString()), to);
    }
    m_neighbours.resize(numbers.size());
    for (const auto &[from, to] : m_edges) {
        m_neighbours[from].push_back(to);
        m_neighbours[to].push_back(from);
    }
    return !m_edges.empty();
}

lineage::LayoutInput CorporaGraph::neighbourhood(int boxes, quint32 seed) const
{
    std::mt19937 random(seed);
    std::vector<int> found;
    std::vector<int> indexOf;
    // A start from which so many can be reached.
    while (static_cast<int>(found.size()) < boxes) {
        found = {static_cast<int>(random() % m_neighbours.size())};
        indexOf.assign(m_neighbours.size(), -1);
        indexOf[found.front()] = 0;
        for (std::size_t next = 0; next < found.size() && static_cast<int>(found.size()) < boxes; ++next) {
            for (const int other : m_neighbours[found[next]]) {
                if (indexOf[other] < 0 && static_cast<int>(found.size()) < boxes) {
                    indexOf[other] = static_cast<int>(found.size());
                    found.push_back(other);
                }
            }
        }
    }
    lineage::LayoutInput input = boxesOnly(boxes);
    for (const auto &[from, to] : m_edges) {
        if (indexOf[from] >= 0 && indexOf[to] >= 0)
            input.lines.push_back({indexOf[from], indexOf[to], -1, -1});
    }
    return input;
}

} // namespace meshbook::bench
