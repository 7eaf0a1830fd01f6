// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cachereader.h"

#include <QHash>

#include <SQLiteCpp/Statement.h>

#include <optional>

namespace meshbook::store {

/// The health of things for the search index: the same score as their pages show. Looks at a connection that
/// may be in the middle of a transaction; remembers what it found out.
class HealthScores final {
public:
    explicit HealthScores(SQLite::Database &database);

    /// 0 … 100; absent where nothing of the thing was measured, which is neither good nor bad.
    [[nodiscard]] std::optional<int> of(qint64 entity, core::EntityKind kind);
    /// The products and contracts whose score the measurements of this thing are a part of.
    [[nodiscard]] std::vector<qint64> partOf(qint64 entity);

private:
    [[nodiscard]] bool isMeasured(qint64 entity);
    [[nodiscard]] const CacheReader::Standing &standing(qint64 entity);

    CacheReader m_reader;
    SQLite::Statement m_isMeasured;
    bool m_anyMeasured;
    QHash<qint64, CacheReader::Standing> m_known;
};

} // namespace meshbook::store
