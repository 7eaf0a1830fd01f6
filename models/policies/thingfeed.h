// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "policies/tablewriter.h"

#include <functional>

namespace meshbook::policies {

/// Writes the rows of things as they are in the cache: decoding on all cores, one writer, in the order of
/// their ids. For one thread.
class ThingFeed final {
public:
    /// Both must outlive the feed.
    ThingFeed(SQLite::Database &cache, TableWriter &writer, std::function<bool()> cancelled);

    /// Both throw SQLite::Exception; only when cancelled there is an error.
    [[nodiscard]] core::Result<> writeAll();
    /// Of those that are there; their rows must not be in the tables.
    [[nodiscard]] core::Result<> write(const std::vector<qint64> &things);

private:
    [[nodiscard]] core::Result<> take(SQLite::Statement &rows);
    [[nodiscard]] core::Result<> hand();
    void takeOne();

    SQLite::Database &m_cache;
    TableWriter &m_writer;
    std::function<bool()> m_cancelled;
    struct Private;
    std::shared_ptr<Private> d; ///< what is being decoded
};

} // namespace meshbook::policies
