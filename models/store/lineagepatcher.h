// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/cancelled.h"
#include "lineage/graphpatch.h"
#include "store/graphlog.h"
#include "store/lineagestate.h"
#include "store/sourcenames.h"

#include <optional>

namespace SQLite {
class Database;
}

namespace meshbook::store {

/// Brings a graph up to a later state of the cache by reading what was touched since (store/graphlog.h), and
/// nothing else of things and edges. Throws what SQLiteCpp throws.
class LineagePatcher final {
public:
    LineagePatcher(SQLite::Database &database, const LineageState &before,
                   const lineage::Cancelled &cancelled);

    /// The state of `generation`, which the cache has in the transaction that is open. None where that cannot
    /// be told from what was noted, where it would be no quicker than reading all, and where it is cancelled.
    [[nodiscard]] std::optional<LineageState> patched(qint64 generation);

private:
    [[nodiscard]] bool readThings();
    [[nodiscard]] bool isTooMuch() const;
    [[nodiscard]] bool addNeighboursOfGone();
    void placeThings();
    void readSources();
    void tellThings(lineage::GraphPatch &patch);
    void tellColumns(lineage::GraphPatch &patch);
    void tellEdges(lineage::GraphPatch &patch);
    void tellWords(lineage::GraphPatch &patch);
    [[nodiscard]] lineage::NodeId nodeOf(qint64 entity) const;
    [[nodiscard]] bool isCancelled();

    SQLite::Database &m_database;
    const LineageState &m_before;
    const lineage::Cancelled &m_cancelled;
    bool m_stopped = false;
    quint32 m_steps = 0;
    std::vector<qint64> m_touched; ///< entity.id, in order
    QByteArray m_list; ///< the same as JSON, for questions
    std::vector<qint64> m_present; ///< of the touched ones those that the graph will have, in order
    SourceNames m_sources;
    std::vector<qint64> m_things; ///< by number in the new graph
    std::vector<lineage::GraphPatch::Place> m_places;
};

} // namespace meshbook::store
