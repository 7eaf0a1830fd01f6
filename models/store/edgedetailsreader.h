// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/edgedetails.h"
#include "store/statements.h"

namespace meshbook::store {

/// Reads what the cache has of one line of a lineage picture. Throws what SQLiteCpp throws.
class EdgeDetailsReader final {
public:
    explicit EdgeDetailsReader(SQLite::Database &database)
        : m_sql(database)
    {
    }

    /// Between two things all statements; with columns in the addresses only those of these columns. `now` is
    /// what 30 days are counted back from.
    [[nodiscard]] lineage::EdgeDetails read(const core::Uri &from, const core::Uri &to, const QDateTime &now);

private:
    [[nodiscard]] qint64 entityId(const core::Uri &uri);
    void readStatements(qint64 from, qint64 to, lineage::EdgeDetails &details);
    void readJobs(lineage::EdgeDetails &details, const QDateTime &now);
    [[nodiscard]] qint64 jobId(const QString &job);
    void readRuns(qint64 entity, const QDateTime &now, lineage::EdgeJob &job);
    [[nodiscard]] QString sqlOf(qint64 entity);
    [[nodiscard]] QString sqlBeside(const QString &job, const core::Uri &to);

    Statements m_sql;
};

} // namespace meshbook::store
