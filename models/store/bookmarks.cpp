// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bookmarks.h"

#include "store/bookmarkrows.h"
#include "store/database.h"
#include "store/ledgeraccess.h"
#include "store/rowhash.h"

#include <QCoreApplication>
#include <QUuid>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::ErrorCode;
using core::failure;
using core::MatchSet;
using core::RecentSearch;
using core::Result;
using core::SavedSearch;
using core::ThingMark;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::store::Bookmarks)
};

/// The ledger keeps milliseconds.
QDateTime kept(const QDateTime &time)
{
    return QDateTime::fromMSecsSinceEpoch(time.toMSecsSinceEpoch(), Qt::UTC);
}

template <typename T>
void insertAt(std::vector<T> &list, T item, int position)
{
    const auto at = std::clamp<std::ptrdiff_t>(position, 0, static_cast<std::ptrdiff_t>(list.size()));
    list.insert(list.begin() + at, std::move(item));
}

auto findUri(std::vector<ThingMark> &marks, const core::Uri &uri)
{
    return std::find_if(marks.begin(), marks.end(), [&](const ThingMark &mark) { return mark.uri == uri; });
}

auto findUid(std::vector<SavedSearch> &searches, const QString &uid)
{
    return std::find_if(searches.begin(), searches.end(),
                        [&](const SavedSearch &search) { return search.uid == uid; });
}

Result<> noSuchFavourite(const core::Uri &uri)
{
    return failure(ErrorCode::NotFound, Words::tr("This is no favourite any more."), uri.toString());
}

Result<> noSuchSearch(const QString &uid)
{
    return failure(ErrorCode::NotFound, Words::tr("This search is not saved any more."), uid);
}

Result<> wordsFit(const core::SearchWords &words)
{
    if (words.text.size() > Bookmarks::longestWords
        || core::filtersToText(words.filters).size() > Bookmarks::longestWords)
        return failure(ErrorCode::Usage, Words::tr("This search is too long to be kept."));
    return {};
}

/// Whether a search can have its name and words beside the others.
Result<> canBeKept(const SavedSearch &search, const std::vector<SavedSearch> &others)
{
    if (search.name.trimmed().isEmpty())
        return failure(ErrorCode::Usage, Words::tr("A saved search needs a name."));
    if (search.name.size() > Bookmarks::longestName)
        return failure(
            ErrorCode::Usage,
            Words::tr("The name of a saved search has at most %1 characters.").arg(Bookmarks::longestName));
    for (const SavedSearch &other : others) {
        if (other.uid != search.uid && other.name == search.name)
            return failure(ErrorCode::Conflict, Words::tr("There is already a saved search of this name."),
                           search.name);
    }
    return wordsFit(search.words);
}

QByteArray seenHash(const QString &uid, qint64 at, const QByteArray &matches)
{
    return rowHash({uid, QString::number(at)}, matches);
}

void forgetSeen(SQLite::Database &database, const QString &uid)
{
    SQLite::Statement erase(database, "DELETE FROM saved_search_seen WHERE uid = ?");
    bindText(erase, 1, uid);
    erase.exec();
}

} // namespace

Bookmarks::Bookmarks(std::unique_ptr<SQLite::Database> database, bool write, bool empty)
    : m_database(std::move(database))
    , m_write(write)
    , m_empty(empty)
{
}

Bookmarks::~Bookmarks() = default;

Result<std::unique_ptr<Bookmarks>> Bookmarks::open(const QString &ledgerPath, bool write)
{
    auto database = openDatabase(ledgerPath, Durability::Precious, write);
    if (!database)
        return core::Unexpected{database.error()};
    bool empty = false;
    const Result<> looked = guarded(ledgerPath, [&]() -> Result<> {
        empty = !(*database)->tableExists("saved_search");
        return {};
    });
    if (!looked)
        return core::Unexpected{looked.error()};
    return std::unique_ptr<Bookmarks>(new Bookmarks(std::move(*database), write && !empty, empty));
}

Result<> Bookmarks::check(SQLite::Database &ledger)
{
    return guarded(u"bookmarks"_s, [&]() -> Result<> {
        if (!ledger.tableExists("saved_search"))
            return {};
        int damaged = 0;
        const auto favourites = bookmarkrows::favourites(ledger, &damaged);
        const auto searches = bookmarkrows::searches(ledger, &damaged);
        if (damaged > 0)
            return failure(
                ErrorCode::Storage,
                Words::tr("A row of the ledger does not match its checksum. It was left as it is."),
                u"%1 of %2 favourites and saved searches"_s.arg(damaged).arg(
                    favourites.size() + searches.size() + static_cast<std::size_t>(damaged)));
        return {};
    });
}

template <typename Step>
Result<> Bookmarks::write(const QString &what, Step step)
{
    if (!m_write)
        return failure(ErrorCode::Storage, Words::tr("This workspace is read-only."), what);
    return writeLedger(*m_database, what, &check, std::move(step));
}

Result<std::vector<ThingMark>> Bookmarks::favourites() const
{
    return readLedger<ThingMark>(u"favourites"_s, m_empty,
                                 [&] { return bookmarkrows::favourites(*m_database); });
}

Result<> Bookmarks::addFavourite(const ThingMark &favourite, int position)
{
    return write(u"add favourite"_s, [&](SQLite::Database &database) -> Result<> {
        std::vector<ThingMark> all = bookmarkrows::favourites(database);
        if (findUri(all, favourite.uri) != all.end())
            return failure(ErrorCode::Conflict, Words::tr("This is a favourite already."),
                           favourite.uri.toString());
        if (all.size() >= mostFavourites)
            return failure(ErrorCode::Usage,
                           Words::tr("There are %1 favourites. Remove some first.").arg(all.size()));
        ThingMark mark = favourite;
        mark.at = kept(favourite.at);
        insertAt(all, std::move(mark), position);
        bookmarkrows::setFavourites(database, all);
        return {};
    });
}

Result<> Bookmarks::moveFavourite(const core::Uri &uri, int position)
{
    return write(u"move favourite"_s, [&](SQLite::Database &database) -> Result<> {
        std::vector<ThingMark> all = bookmarkrows::favourites(database);
        const auto at = findUri(all, uri);
        if (at == all.end())
            return noSuchFavourite(uri);
        ThingMark mark = std::move(*at);
        all.erase(at);
        insertAt(all, std::move(mark), position);
        bookmarkrows::setFavourites(database, all);
        return {};
    });
}

Result<> Bookmarks::describeFavourite(const ThingMark &favourite)
{
    return write(u"describe favourite"_s, [&](SQLite::Database &database) -> Result<> {
        std::vector<ThingMark> all = bookmarkrows::favourites(database);
        const auto at = findUri(all, favourite.uri);
        if (at == all.end())
            return noSuchFavourite(favourite.uri);
        at->name = favourite.name;
        at->domain = favourite.domain;
        bookmarkrows::setFavourites(database, all);
        return {};
    });
}

Result<> Bookmarks::removeFavourite(const core::Uri &uri)
{
    return write(u"remove favourite"_s, [&](SQLite::Database &database) -> Result<> {
        std::vector<ThingMark> all = bookmarkrows::favourites(database);
        const auto at = findUri(all, uri);
        if (at == all.end())
            return noSuchFavourite(uri);
        all.erase(at);
        bookmarkrows::setFavourites(database, all);
        return {};
    });
}

Result<std::vector<SavedSearch>> Bookmarks::searches() const
{
    return readLedger<SavedSearch>(u"saved searches"_s, m_empty,
                                   [&] { return bookmarkrows::searches(*m_database); });
}

Result<SavedSearch> Bookmarks::addSearch(SavedSearch search, int position)
{
    if (search.uid.isEmpty())
        search.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    search.name = search.name.trimmed();
    search.createdAt = kept(search.createdAt);
    search.lookedAt = {};
    const Result<> written = write(u"save search"_s, [&](SQLite::Database &database) -> Result<> {
        std::vector<SavedSearch> all = bookmarkrows::searches(database);
        if (findUid(all, search.uid) != all.end())
            return failure(ErrorCode::Conflict, Words::tr("This search is saved already."), search.uid);
        if (all.size() >= mostSearches)
            return failure(ErrorCode::Usage,
                           Words::tr("There are %1 saved searches. Delete some first.").arg(all.size()));
        if (const Result<> fit = canBeKept(search, all); !fit)
            return fit;
        insertAt(all, search, position);
        bookmarkrows::setSearches(database, all);
        return {};
    });
    if (!written)
        return core::Unexpected{written.error()};
    return search;
}

Result<> Bookmarks::updateSearch(const SavedSearch &search)
{
    return write(u"update search"_s, [&](SQLite::Database &database) -> Result<> {
        std::vector<SavedSearch> all = bookmarkrows::searches(database);
        const auto at = findUid(all, search.uid);
        if (at == all.end())
            return noSuchSearch(search.uid);
        SavedSearch changed = *at;
        changed.name = search.name.trimmed();
        changed.words = search.words;
        if (const Result<> fit = canBeKept(changed, all); !fit)
            return fit;
        // What was seen of other words tells nothing of these.
        if (changed.words.text != at->words.text || changed.words.filters != at->words.filters)
            forgetSeen(database, search.uid);
        *at = std::move(changed);
        bookmarkrows::setSearches(database, all);
        return {};
    });
}

Result<> Bookmarks::moveSearch(const QString &uid, int position)
{
    return write(u"move search"_s, [&](SQLite::Database &database) -> Result<> {
        std::vector<SavedSearch> all = bookmarkrows::searches(database);
        const auto at = findUid(all, uid);
        if (at == all.end())
            return noSuchSearch(uid);
        SavedSearch search = std::move(*at);
        all.erase(at);
        insertAt(all, std::move(search), position);
        bookmarkrows::setSearches(database, all);
        return {};
    });
}

Result<> Bookmarks::removeSearch(const QString &uid)
{
    return write(u"remove search"_s, [&](SQLite::Database &database) -> Result<> {
        std::vector<SavedSearch> all = bookmarkrows::searches(database);
        const auto at = findUid(all, uid);
        if (at == all.end())
            return noSuchSearch(uid);
        all.erase(at);
        bookmarkrows::setSearches(database, all);
        forgetSeen(database, uid);
        return {};
    });
}

Result<MatchSet> Bookmarks::seen(const QString &uid) const
{
    Result<MatchSet> set = failure(ErrorCode::NotFound, Words::tr("This search was not looked at yet."), uid);
    if (m_empty)
        return set;
    const Result<> read = guarded(u"seen matches"_s, [&]() -> Result<> {
        SQLite::Statement row(*m_database,
                              "SELECT looked_at, matches, hash FROM saved_search_seen WHERE uid = ?");
        bindText(row, 1, uid);
        if (!row.executeStep())
            return {};
        const QByteArray matches = blobColumn(row, 1);
        if (blobColumn(row, 2) == seenHash(uid, row.getColumn(0).getInt64(), matches))
            set = MatchSet::fromBytes(matches);
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return set;
}

Result<> Bookmarks::setSeen(const QString &uid, const MatchSet &matches, const QDateTime &at)
{
    return write(u"seen matches"_s, [&](SQLite::Database &database) -> Result<> {
        std::vector<SavedSearch> all = bookmarkrows::searches(database);
        if (findUid(all, uid) == all.end())
            return noSuchSearch(uid);
        const QByteArray body = matches.toBytes();
        const qint64 ms = at.toMSecsSinceEpoch();
        SQLite::Statement insert(database,
                                 "INSERT OR REPLACE INTO saved_search_seen (uid, looked_at, matches, hash) "
                                 "VALUES (?, ?, ?, ?)");
        bindText(insert, 1, uid);
        insert.bind(2, static_cast<int64_t>(ms));
        bindBlob(insert, 3, body);
        bindBlob(insert, 4, seenHash(uid, ms, body));
        insert.exec();
        return {};
    });
}

Result<std::vector<ThingMark>> Bookmarks::recentThings() const
{
    return readLedger<ThingMark>(u"recent things"_s, m_empty,
                                 [&] { return bookmarkrows::recentThings(*m_database); });
}

Result<> Bookmarks::noteThing(const ThingMark &thing)
{
    return write(u"note thing"_s, [&](SQLite::Database &database) -> Result<> {
        bookmarkrows::noteThing(database, thing);
        database.exec("DELETE FROM recent_thing WHERE uri NOT IN (SELECT uri FROM recent_thing "
                      "ORDER BY viewed_at DESC, uri LIMIT "
                      + std::to_string(mostRecent) + ")");
        return {};
    });
}

Result<std::vector<RecentSearch>> Bookmarks::recentSearches() const
{
    return readLedger<RecentSearch>(u"recent searches"_s, m_empty,
                                    [&] { return bookmarkrows::recentSearches(*m_database); });
}

Result<> Bookmarks::noteSearch(const RecentSearch &search)
{
    if (const Result<> fit = wordsFit(search.words); !fit)
        return fit;
    return write(u"note search"_s, [&](SQLite::Database &database) -> Result<> {
        bookmarkrows::noteSearch(database, search);
        database.exec("DELETE FROM recent_search WHERE (words, filters) NOT IN (SELECT words, filters FROM "
                      "recent_search ORDER BY searched_at DESC, words LIMIT "
                      + std::to_string(mostRecent) + ")");
        return {};
    });
}

Result<> Bookmarks::clearRecent()
{
    return write(u"clear recent"_s, [](SQLite::Database &database) -> Result<> {
        database.exec("DELETE FROM recent_thing");
        database.exec("DELETE FROM recent_search");
        return {};
    });
}

} // namespace meshbook::store
