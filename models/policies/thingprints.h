// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <vector>

namespace SQLite {
class Database;
}

namespace meshbook::policies {

/// Of each thing of the cache a number that is another one whenever anything changes that its rows come from:
/// its own row, what each file says of it, its names. It reads every record but decodes none.
using ThingPrints = QHash<qint64, quint64>;
/// Throws SQLite::Exception.
[[nodiscard]] ThingPrints printsOf(SQLite::Database &cache);

/// Which things are other ones than when the tables were written. In order.
struct ThingChanges {
    std::vector<qint64> changed; ///< also new ones
    std::vector<qint64> gone;
};
/// Throws SQLite::Exception.
[[nodiscard]] ThingChanges changesSince(SQLite::Database &tables, const ThingPrints &now);
/// Keeps the prints that the tables are of now. Throws SQLite::Exception.
void keepPrints(SQLite::Database &tables, const ThingPrints &now, const ThingChanges &changes);

/// Of all rows of a question together, whatever their order. Throws SQLite::Exception.
[[nodiscard]] quint64 printOfRows(SQLite::Database &database, const char *question);

} // namespace meshbook::policies
