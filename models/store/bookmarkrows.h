// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bookmarks.h"
#include "core/result.h"

#include <vector>

namespace SQLite {
class Database;
}

/// The rows of Bookmarks, read and written in order, within the caller's transaction. They throw what
/// SQLiteCpp throws; see guarded().
namespace meshbook::store::bookmarkrows {

/// Rows whose hash fits, in order of position; `damaged` counts the others.
[[nodiscard]] std::vector<core::ThingMark> favourites(SQLite::Database &database, int *damaged = nullptr);
/// Writes all of them anew, in this order.
void setFavourites(SQLite::Database &database, const std::vector<core::ThingMark> &favourites);

[[nodiscard]] std::vector<core::SavedSearch> searches(SQLite::Database &database, int *damaged = nullptr);
void setSearches(SQLite::Database &database, const std::vector<core::SavedSearch> &searches);

[[nodiscard]] std::vector<core::ThingMark> recentThings(SQLite::Database &database);
void noteThing(SQLite::Database &database, const core::ThingMark &thing);
[[nodiscard]] std::vector<core::RecentSearch> recentSearches(SQLite::Database &database);
void noteSearch(SQLite::Database &database, const core::RecentSearch &search);

} // namespace meshbook::store::bookmarkrows
