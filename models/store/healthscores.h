// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance.h"
#include "store/cachereader.h"
#include "store/healthreader.h"

#include <SQLiteCpp/Statement.h>

#include <optional>
#include <vector>

namespace meshbook::store {

/// When, and what maintenance is announced for it in the ledger.
struct ScoredAt {
    qint64 nowMs = 0; ///< since 1970, UTC
    std::vector<core::MaintenanceWindow> maintenance;
};

/// The health of things for the search index: the score of the rule table at one moment, for products the
/// same number as the pages of health show then. Looks at a connection that may be in the middle of a
/// transaction.
class HealthScores final {
public:
    HealthScores(SQLite::Database &database, ScoredAt at);

    /// 0 … 100; absent where nothing of the thing is known, which is neither good nor bad.
    [[nodiscard]] std::optional<int> of(qint64 entity, core::EntityKind kind);
    /// The products and contracts whose score the measurements of this thing are a part of.
    [[nodiscard]] std::vector<qint64> partOf(qint64 entity) { return m_reader.partOf(entity); }

private:
    [[nodiscard]] bool isMeasured(qint64 entity);

    CacheReader m_reader;
    HealthReader m_health;
    SQLite::Statement m_isMeasured;
    SQLite::Statement m_line;
    bool m_anyMeasured;
    ScoredAt m_at;
};

} // namespace meshbook::store
