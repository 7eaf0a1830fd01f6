// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "policies/tablewriter.h"

#include <functional>

namespace meshbook::store {
class Workspace;
}

namespace meshbook::policies {

/// Fills the tables of policies.sql from one state of the cache. For one thread, which writes; decoding is
/// done on others meanwhile.
class TableFill final {
public:
    TableFill(SQLite::Database &cache, SQLite::Database &tables, std::function<bool()> cancelled);

    /// Everything but what finish() does. Throws SQLite::Exception.
    [[nodiscard]] core::Result<> run(const store::Workspace &workspace);
    /// What needs the indexes: domains that follow from products and sources, parts of parts.
    void finish();

private:
    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled(); }
    [[nodiscard]] core::Result<> fillThings();
    void copyRest();
    void copy(const std::string &question, const char *table);
    [[nodiscard]] core::Result<> fillStandings(const store::Workspace &workspace);

    SQLite::Database &m_cache;
    SQLite::Database &m_tables;
    TableWriter m_writer;
    std::function<bool()> m_cancelled;
};

/// The codes of ISO 4217 and ISO 3166-1, as Qt knows them.
void fillCodes(SQLite::Database &database, const char *currencies, const char *countries);

} // namespace meshbook::policies
