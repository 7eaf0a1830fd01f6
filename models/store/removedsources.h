// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/removedsource.h"
#include "core/result.h"

#include <vector>

namespace SQLite {
class Database;
}

/// Sources that were removed lately, in the ledger. All but the first two are steps of Ledger's own writes.
/// The table comes with the first row: a ledger of which nothing was ever removed has none. What fails throws
/// SQLite::Exception; see guarded().
namespace meshbook::store {
class Workspace;
}

namespace meshbook::store::removedsources {

/// What is kept at this time and not back, removed last first; over a connection of its own, quick.
[[nodiscard]] core::Result<std::vector<core::RemovedSource>> of(const Workspace &workspace,
                                                                const QDateTime &now);
/// The same of a ledger's file.
[[nodiscard]] core::Result<std::vector<core::RemovedSource>> in(const QString &ledger, const QDateTime &now);

/// The rows match their hashes.
[[nodiscard]] core::Result<> check(SQLite::Database &database);
/// Keeps a source from now on; the row of an earlier removal goes.
[[nodiscard]] core::Result<> keep(SQLite::Database &database, const core::RemovedSource &removed);
/// A source is in the workspace again, itself or another of the same place.
void dropReturned(SQLite::Database &database, const core::Source &source);
/// Drops what has been kept for its time.
void dropOld(SQLite::Database &database, const QDateTime &now);

} // namespace meshbook::store::removedsources
