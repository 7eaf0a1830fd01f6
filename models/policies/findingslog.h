// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "governance/checkreport.h"
#include "governance/findingtrend.h"

#include <memory>

namespace SQLite {
class Database;
}
namespace meshbook::store {
class Workspace;
}

namespace meshbook::policies {

/// The file findings.db of a workspace: what checks found over time. For one thread at a time; several
/// processes may have it open. Disposable in that a missing or damaged one begins anew; nothing else can be
/// made from it.
class FindingsLog final {
public:
    static constexpr int mostRuns = 1'000; ///< kept for trends, the newest
    static constexpr int keptDays = 400; ///< that a finding is remembered after it was last seen

    [[nodiscard]] static core::Result<std::unique_ptr<FindingsLog>> open(const store::Workspace &workspace);
    ~FindingsLog();

    /// Fills firstSeen and lastSeen of the report's findings and keeps what is new, in one commit. A finding
    /// that was away at the check before is new again.
    [[nodiscard]] core::Result<> record(governance::CheckReport &report);
    /// Oldest first.
    [[nodiscard]] core::Result<std::vector<governance::TrendPoint>> trend(const governance::TrendOf &of);

private:
    explicit FindingsLog(std::unique_ptr<SQLite::Database> database);
    void recordTrend(const governance::CheckReport &report);

    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace meshbook::policies
