// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/lineage/smallsync.h"

#include "bench/loader/measuring.h"
#include "store/sourceupdate.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::bench {

SmallSync::SmallSync(store::Workspace &workspace, const lineage::Graph &graph, quint32 seed)
    : m_workspace(workspace)
    , m_random(seed)
{
    for (lineage::NodeId thing = 0; thing < graph.thingCount(); ++thing) {
        if (graph.kind(thing) == core::EntityKind::Dataset)
            m_keys << graph.key(thing);
    }
}

void SmallSync::run(int edges)
{
    core::Batch batch;
    core::Dataset fresh;
    fresh.identities = QStringList{u"bench:fresh-%1"_s.arg(++m_runs)};
    fresh.name = u"fresh"_s;
    batch.entities = {fresh};
    for (int i = 0; i < edges; ++i) {
        core::Edge edge;
        edge.from.key = m_keys.at(static_cast<qsizetype>(m_random() % static_cast<quint32>(m_keys.size())));
        edge.to.key = i == 0
            ? fresh.identities.front()
            : m_keys.at(static_cast<qsizetype>(m_random() % static_cast<quint32>(m_keys.size())));
        batch.edges.push_back(edge);
    }
    const auto database = orDie(m_workspace.openWriter());
    core::Source source;
    source.uid = u"small"_s;
    source.name = u"small"_s;
    source.kind = u"folder"_s;
    source.location = u"/small"_s;
    const auto update = orDie(store::SourceUpdate::begin(*database, source, QDateTime::currentDateTimeUtc()));
    orDie(update->put({u"file"_s, 1, m_runs, {}}, store::prepare(std::move(batch))));
    orDie(update->finish({u"ok"_s, {}, {}, {}, 0}, true));
}

} // namespace meshbook::bench
