// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lineagereader.h"

#include "store/database.h"
#include "store/edgedetailsreader.h"
#include "store/lineageloader.h"
#include "store/lineagepatcher.h"
#include "store/snapshot.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::Result;

LineageReader::LineageReader(std::shared_ptr<SQLite::Database> database)
    : m_database(std::move(database))
{
}

LineageReader::~LineageReader() = default;

Result<qint64> LineageReader::generation()
{
    qint64 generation = 0;
    const Result<> read = guarded(u"lineage"_s, [&]() -> Result<> {
        generation = readGeneration();
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return generation;
}

qint64 LineageReader::readGeneration()
{
    return m_database->execAndGet("SELECT coalesce((SELECT value FROM meta WHERE name = 'generation'), 0)")
        .getInt64();
}

Result<LineageState> LineageReader::update(const LineageState &before, const lineage::Cancelled &cancelled)
{
    LineageState state;
    const Result<> read = guarded(u"lineage"_s, [&]() -> Result<> {
        const Snapshot snapshot(*m_database);
        const qint64 generation = readGeneration();
        if (auto patched = LineagePatcher(*m_database, before, cancelled).patched(generation)) {
            state = std::move(*patched);
            return {};
        }
        if (!(cancelled && cancelled()) && LineageLoader(*m_database, cancelled).load(state))
            state.generation = generation;
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    if (!state.graph)
        return core::failure(core::ErrorCode::Cancelled, u"Cancelled."_s);
    return state;
}

Result<lineage::GraphPtr> LineageReader::graph(const lineage::Cancelled &cancelled)
{
    const Result<LineageState> state = update({}, cancelled);
    if (!state)
        return core::Unexpected{state.error()};
    return state->graph;
}

Result<lineage::EdgeDetails> LineageReader::details(const core::Uri &from, const core::Uri &to,
                                                    const QDateTime &now)
{
    lineage::EdgeDetails details;
    const Result<> read = guarded(u"lineage"_s, [&]() -> Result<> {
        const Snapshot snapshot(*m_database);
        details = EdgeDetailsReader(*m_database).read(from, to, now);
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return details;
}

} // namespace meshbook::store
