// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/cancelled.h"
#include "lineage/graphbuilder.h"

#include <QHash>

#include <vector>

namespace SQLite {
class Database;
}

namespace meshbook::store {

/// One reading of the graph: rows of the cache in, things, parts and edges out. Throws what SQLiteCpp throws.
class LineageLoader final {
public:
    LineageLoader(SQLite::Database &database, const lineage::Cancelled &cancelled);

    /// Null where it was cancelled.
    [[nodiscard]] lineage::GraphPtr load();

private:
    void loadSources();
    void loadThings();
    void loadIdentities();
    void loadParts();
    void loadDeclarations();
    void loadClassified();
    void loadEdges();
    /// Things that names lead to, by the thing that says the name.
    using Pairs = std::vector<lineage::Adjacency::Pair>;
    [[nodiscard]] Pairs pairs(const char *sql);
    void addByKeysWithCapitals(const char *sql, int kind, Pairs &found);
    [[nodiscard]] lineage::NodeId nodeOf(qint64 entity) const;
    [[nodiscard]] QUtf8StringView sourceOf(qint64 entity) const;
    [[nodiscard]] bool isCancelled();

    SQLite::Database &m_database;
    const lineage::Cancelled &m_cancelled;
    lineage::GraphBuilder m_builder;
    bool m_stopped = false;
    quint32 m_steps = 0;
    std::vector<QByteArray> m_sourceNames;
    QHash<qint64, quint32> m_sourceOf; ///< thing → index of the source of its first record; where several are
    std::vector<lineage::NodeId> m_nodes; ///< by id of the thing
    std::vector<lineage::NodeId> m_named; ///< by id of the identity
};

} // namespace meshbook::store
