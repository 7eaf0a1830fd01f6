// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "policies/affected.h"
#include "policies/tablewriter.h"

#include <functional>

namespace meshbook::store {
class Workspace;
}

namespace meshbook::policies {

/// Fills the tables of policies.sql from one state of the cache, or brings those of an earlier state up to
/// this one: the same rows in the same order both ways. For one thread, which writes; decoding is done on
/// others meanwhile. Everything throws SQLite::Exception; only when cancelled, or where the cache cannot be
/// read, there is an error.
class TableFill final {
public:
    TableFill(SQLite::Database &cache, SQLite::Database &tables, const store::Workspace &workspace,
              std::function<bool()> cancelled);

    /// Into empty tables; `indexes` is the script that makes their indexes.
    [[nodiscard]] core::Result<> fill(const QByteArray &indexes);
    /// In tables that fill() made; false where so much changed that filling anew is the quicker way, and
    /// nothing was done.
    [[nodiscard]] core::Result<bool> update();

private:
    [[nodiscard]] core::Result<> writeThings(const TableChanges &changes);
    [[nodiscard]] std::vector<qint64> referring(const QSet<QString> &names);
    [[nodiscard]] core::Result<> fillRest(const TableChanges *changes);
    [[nodiscard]] QStringList contractsAmong(const std::vector<qint64> &things);

    SQLite::Database &m_cache;
    SQLite::Database &m_tables;
    const store::Workspace &m_workspace;
    TableWriter m_writer;
    std::function<bool()> m_cancelled;
};

/// The codes of ISO 4217 and ISO 3166-1, as Qt knows them.
void fillCodes(SQLite::Database &database, const char *currencies, const char *countries);

} // namespace meshbook::policies
