// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/prepared.h"
#include "policies/rowbatch.h"

#include <QHash>

#include <array>

namespace meshbook::policies {

/// Inserts batches of rows and finds the things they refer to in the cache. For one thread.
class TableWriter final {
public:
    /// Both must outlive the writer.
    TableWriter(SQLite::Database &cache, SQLite::Database &tables);

    /// Throws SQLite::Exception.
    void write(const RowBatch &batch);
    /// The thing that is called so; 0 if there is none. Of several a described one, then the highest key: of
    /// the versions of a contract the newest.
    [[nodiscard]] qint64 resolve(core::EntityKind kind, const QString &name);

private:
    void insert(const RowBatch &batch, const RowBatch::Row &row);
    [[nodiscard]] bool bind(sqlite3_stmt *into, int index, const RowBatch &batch, const RowBatch::Cell &cell);

    SQLite::Database &m_tables;
    SQLite::Statement m_find;
    std::array<Prepared, tableCount> m_inserts;
    std::array<QHash<QByteArray, qint64>, core::entityKindCount> m_known;
    qint64 m_lastPort = 0;
};

} // namespace meshbook::policies
