// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/prepared.h"
#include "policies/rowbatch.h"

#include <QHash>
#include <QSet>

#include <array>
#include <vector>

namespace meshbook::policies {

/// Inserts batches of rows and finds the things they refer to in the cache. For one thread. Everything throws
/// SQLite::Exception.
class TableWriter final {
public:
    /// Both must outlive the writer.
    TableWriter(SQLite::Database &cache, SQLite::Database &tables);

    void write(const RowBatch &batch);
    /// Takes all rows of a thing out.
    void erase(qint64 thing);
    /// The thing that is called so; 0 if there is none. Of several a described one, then the highest key: of
    /// the versions of a contract the newest.
    [[nodiscard]] qint64 resolve(core::EntityKind kind, const QString &name);
    /// Looks again at every name that led to one of the things, or would lead to one now; the names that lead
    /// elsewhere than before.
    [[nodiscard]] QSet<QString> lookAgain(const std::vector<qint64> &things);

private:
    void insert(const RowBatch &batch, const RowBatch::Row &row);
    void bindCells(sqlite3_stmt *into, int first, const RowBatch &batch, const RowBatch::Row &row);
    void bind(sqlite3_stmt *into, int index, const RowBatch &batch, const RowBatch::Cell &cell);
    [[nodiscard]] qint64 known(core::EntityKind kind, const QByteArray &name);
    void remember(core::EntityKind kind, const QString &name, qint64 thing);

    SQLite::Database &m_cache;
    SQLite::Database &m_tables;
    SQLite::Statement m_find;
    SQLite::Statement m_remember;
    std::array<Prepared, tableCount> m_inserts;
    std::array<Prepared, tableCount> m_erasures;
    std::array<QHash<QByteArray, qint64>, core::entityKindCount> m_known;
    std::array<qint64, tableCount> m_counts{}; ///< of the rows of m_thing, by table
    qint64 m_thing = 0;
    qint64 m_lastPort = 0;
};

} // namespace meshbook::policies
