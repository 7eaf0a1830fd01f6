// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bookmarks.h"
#include "core/matchset.h"
#include "core/result.h"

#include <memory>
#include <vector>

namespace SQLite {
class Database;
}

namespace meshbook::store {

/// What a person keeps of the catalog, in the ledger, on a connection of its own. Every write is one
/// transaction and on disk when the call returns; several processes may write. A ledger that cannot be
/// written (Ledger::isReadOnly) answers what it has and refuses writes with ErrorCode::Storage.
class Bookmarks final {
public:
    static constexpr int mostFavourites = 1000;
    static constexpr int mostSearches = 1000;
    static constexpr int mostRecent = 200; ///< things and searches each; older ones are forgotten
    static constexpr qsizetype longestName = 200; ///< of a saved search, in UTF-16 units
    static constexpr qsizetype longestWords = 10'000; ///< of a kept search, its filters as JSON as well

    [[nodiscard]] static core::Result<std::unique_ptr<Bookmarks>> open(const QString &ledgerPath, bool write);
    /// Compares favourites and saved searches with their hashes, as Ledger::open does with sources. Rows
    /// of what was looked at are not precious: one that is damaged is left out wherever it is read.
    [[nodiscard]] static core::Result<> check(SQLite::Database &ledger);
    ~Bookmarks();

    /// In the order a person gave them.
    [[nodiscard]] core::Result<std::vector<core::ThingMark>> favourites() const;
    /// Puts it at `position` (from 0; beyond the end: last). Conflict if it is one already.
    [[nodiscard]] core::Result<> addFavourite(const core::ThingMark &favourite, int position);
    [[nodiscard]] core::Result<> moveFavourite(const core::Uri &uri, int position);
    /// Takes the name and domain of a favourite anew; its place and time stay.
    [[nodiscard]] core::Result<> describeFavourite(const core::ThingMark &favourite);
    [[nodiscard]] core::Result<> removeFavourite(const core::Uri &uri);

    /// In the order a person gave them.
    [[nodiscard]] core::Result<std::vector<core::SavedSearch>> searches() const;
    /// Gives it a uid unless it has one. A name that is taken, empty or too long is refused.
    [[nodiscard]] core::Result<core::SavedSearch> addSearch(core::SavedSearch search, int position);
    /// Takes name and words anew. What was seen of other words is forgotten.
    [[nodiscard]] core::Result<> updateSearch(const core::SavedSearch &search);
    [[nodiscard]] core::Result<> moveSearch(const QString &uid, int position);
    /// What was seen of it goes too.
    [[nodiscard]] core::Result<> removeSearch(const QString &uid);
    /// What was there at the last look; NotFound before the first.
    [[nodiscard]] core::Result<core::MatchSet> seen(const QString &uid) const;
    [[nodiscard]] core::Result<> setSeen(const QString &uid, const core::MatchSet &matches,
                                         const QDateTime &at);

    /// Newest first.
    [[nodiscard]] core::Result<std::vector<core::ThingMark>> recentThings() const;
    [[nodiscard]] core::Result<> noteThing(const core::ThingMark &thing);
    [[nodiscard]] core::Result<std::vector<core::RecentSearch>> recentSearches() const;
    [[nodiscard]] core::Result<> noteSearch(const core::RecentSearch &search);
    /// Forgets everything looked at and searched for.
    [[nodiscard]] core::Result<> clearRecent();

private:
    Bookmarks(std::unique_ptr<SQLite::Database> database, bool write, bool empty);
    /// Runs a step in a transaction that has the right to write from its start on.
    template <typename Step>
    [[nodiscard]] core::Result<> write(const QString &what, Step step);

    std::unique_ptr<SQLite::Database> m_database;
    bool m_write;
    bool m_empty; ///< a file of the first version that cannot be brought to this one: it has no such tables
};

} // namespace meshbook::store
