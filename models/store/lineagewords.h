// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/adjacency.h"
#include "lineage/cancelled.h"

#include <functional>
#include <vector>

namespace SQLite {
class Database;
}

namespace meshbook::store {

/// What products and contracts say of others by their names. One name can concern any number of them, so it
/// is always read as a whole; from the few products and contracts to what they name. Throws what SQLiteCpp
/// throws.
class LineageWords final {
public:
    using Pairs = std::vector<lineage::Adjacency::Pair>;
    /// The number in the graph of a thing (entity.id); `none`: not in it.
    using NodeOf = std::function<lineage::NodeId(qint64 entity)>;

    /// Where it is cancelled the answers are not whole.
    LineageWords(SQLite::Database &database, NodeOf nodeOf, lineage::Cancelled cancelled);

    /// Products and contracts, and what is in them; in no order, perhaps more than once.
    [[nodiscard]] Pairs parts();
    /// Products that read, and what they say they read; likewise.
    [[nodiscard]] Pairs declarations();

private:
    [[nodiscard]] Pairs pairs(const char *sql);
    void addByKeysWithCapitals(const char *sql, int kind, Pairs &found);

    SQLite::Database &m_database;
    NodeOf m_nodeOf;
    lineage::Cancelled m_cancelled;
};

} // namespace meshbook::store
