// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

namespace SQLite {
class Database;
}

namespace meshbook::store {

class Statements;

// How many things each source speaks of, by its id. All throw as Rows does.

/// Counted anew: reads the index of records by thing, a pass over every record.
[[nodiscard]] QHash<qint64, qint64> countBySource(SQLite::Database &database);
/// Keeps what was counted, for as long as the generation of the cache stays what it is now.
void keepBySource(Statements &sql, const QHash<qint64, qint64> &counts);
/// As it was kept; counted where the cache has changed since, or never kept any.
[[nodiscard]] QHash<qint64, qint64> thingsBySource(SQLite::Database &database);

} // namespace meshbook::store
