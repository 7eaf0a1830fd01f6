// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/acknowledgement.h"
#include "core/connection.h"
#include "core/maintenance.h"

#include <vector>

namespace SQLite {
class Database;
}

/// The rows of Upkeep, read and written within the caller's transaction. They throw what SQLiteCpp throws;
/// see guarded().
namespace meshbook::store::upkeeprows {

/// Rows whose hash fits; `damaged` counts the others.
[[nodiscard]] std::vector<core::Connection> connections(SQLite::Database &database, int *damaged = nullptr);
[[nodiscard]] std::vector<core::Acknowledgement> acknowledgements(SQLite::Database &database,
                                                                  int *damaged = nullptr);
[[nodiscard]] std::vector<core::MaintenanceWindow> maintenance(SQLite::Database &database,
                                                               int *damaged = nullptr);

/// Puts a row in place of the one of the same key, or beside the others.
void put(SQLite::Database &database, const core::Connection &connection);
void put(SQLite::Database &database, const core::Acknowledgement &acknowledgement);
void put(SQLite::Database &database, const core::MaintenanceWindow &window);

/// False where there is no such row. `table` and `key` are names of the schema, not of people.
[[nodiscard]] bool remove(SQLite::Database &database, const char *table, const char *key,
                          const QString &value);

/// False where the breach is noted already.
[[nodiscard]] bool noteAlert(SQLite::Database &database, const QString &breach, const QDateTime &now);
void forgetOldAlerts(SQLite::Database &database, int kept);

} // namespace meshbook::store::upkeeprows
