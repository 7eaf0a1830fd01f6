// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "lineage/cancelled.h"
#include "lineage/edgedetails.h"
#include "lineage/graph.h"
#include "store/lineagestate.h"

#include <memory>

namespace SQLite {
class Database;
}

namespace meshbook::store {

/// Reads what flows from the cache, over a connection of its own. Each call sees one consistent state.
/// Not thread-safe: one reader per thread.
class LineageReader final {
public:
    explicit LineageReader(std::shared_ptr<SQLite::Database> database);
    ~LineageReader();

    /// Grows with each sync that changed anything; equal stamps mean an equal graph. Quick.
    [[nodiscard]] core::Result<qint64> generation();
    /// Brings a state up to that of the cache: by what was touched since where that is known and little, else
    /// by reading all anew; from an empty state always so. Either way the graph is the same.
    [[nodiscard]] core::Result<LineageState> update(const LineageState &before,
                                                    const lineage::Cancelled &cancelled = {});
    /// All of it: every dataset, job, product and contract, and whatever else an edge names.
    [[nodiscard]] core::Result<lineage::GraphPtr> graph(const lineage::Cancelled &cancelled = {});
    /// Everything said of what flows from one thing or column to another; nothing where nothing does.
    [[nodiscard]] core::Result<lineage::EdgeDetails> details(const core::Uri &from, const core::Uri &to,
                                                             const QDateTime &now);

private:
    [[nodiscard]] qint64 readGeneration();

    std::shared_ptr<SQLite::Database> m_database;
};

} // namespace meshbook::store
