// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uri.h"

#include <memory>

#include <QString>

namespace SQLite {
class Database;
}

namespace meshbook::bench {

/// The same walks asked of the cache as SQL: what the graph in memory is to be better than.
class RecursiveQuery final {
public:
    explicit RecursiveQuery(const QString &cachePath);
    ~RecursiveQuery();

    /// Things reached downstream (or up) in so many hops, the start included; -1 hops: all. -1: it took
    /// longer than `mostSeconds` and was ended.
    [[nodiscard]] qint64 reach(const core::Uri &from, bool up, int hops, double mostSeconds);

private:
    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace meshbook::bench
