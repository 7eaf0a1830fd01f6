// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/cancelled.h"
#include "lineage/graphbuilder.h"
#include "store/lineagestate.h"
#include "store/sourcenames.h"

#include <vector>

namespace SQLite {
class Database;
}

namespace meshbook::store {

/// One reading of the graph: rows of the cache in, things, parts and edges out. Throws what SQLiteCpp throws.
class LineageLoader final {
public:
    LineageLoader(SQLite::Database &database, const lineage::Cancelled &cancelled);

    /// Fills all of `state` but its generation. False: it was cancelled.
    [[nodiscard]] bool load(LineageState &state);

private:
    void loadThings();
    void loadIdentities();
    void loadWords();
    void loadClassified();
    void loadEdges();
    [[nodiscard]] lineage::NodeId nodeOf(qint64 entity) const;
    [[nodiscard]] bool isCancelled();

    SQLite::Database &m_database;
    const lineage::Cancelled &m_cancelled;
    lineage::GraphBuilder m_builder;
    bool m_stopped = false;
    quint32 m_steps = 0;
    SourceNames m_sources;
    std::vector<qint64> m_things; ///< by number in the graph
    std::vector<lineage::NodeId> m_nodes; ///< by id of the thing
    std::vector<lineage::NodeId> m_named; ///< by id of the identity
};

} // namespace meshbook::store
