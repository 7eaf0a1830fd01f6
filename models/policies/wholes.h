// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SQLite {
class Database;
}

namespace meshbook::policies {

class TableWriter;

/// Makes p_part from what things say: what a product's contracts cover is the product's. Throws
/// SQLite::Exception.
void joinParts(SQLite::Database &tables);
/// Gives the domains that nobody has to say: contracts and datasets are in the domain of what they belong to,
/// and what a domain's own source says is about that domain. Writes only what is not so yet. Throws
/// SQLite::Exception.
void deriveDomains(SQLite::Database &tables, TableWriter &writer);

} // namespace meshbook::policies
