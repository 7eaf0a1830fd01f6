// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bookmarkrows.h"

#include "store/database.h"
#include "store/rowhash.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store::bookmarkrows {

using core::RecentSearch;
using core::SavedSearch;
using core::SearchWords;
using core::ThingMark;

namespace {

/// The columns of names and words hold no NULL.
QString text(const QString &written)
{
    return written.isNull() ? u""_s : written;
}

QString msText(const QDateTime &time)
{
    return QString::number(time.toMSecsSinceEpoch());
}

void bindTime(SQLite::Statement &statement, int index, const QDateTime &time)
{
    statement.bind(index, static_cast<int64_t>(time.toMSecsSinceEpoch()));
}

QByteArray hashOf(const ThingMark &mark, int position)
{
    return rowHash(
        {mark.uri.toString(), text(mark.name), mark.domain, msText(mark.at), QString::number(position)});
}

QByteArray hashOf(const SavedSearch &search, int position)
{
    return rowHash({search.uid, search.name, text(search.words.text),
                    core::filtersToText(search.words.filters), core::toText(search.words.order),
                    msText(search.createdAt), QString::number(position)});
}

QByteArray hashOf(const RecentSearch &search)
{
    return rowHash({text(search.words.text), core::filtersToText(search.words.filters),
                    core::toText(search.words.order), msText(search.at)});
}

SearchWords wordsFrom(const SQLite::Statement &row, int first)
{
    SearchWords words;
    words.text = textColumn(row, first);
    words.filters = core::filtersFromText(textColumn(row, first + 1));
    words.order =
        core::searchOrderFromText(textColumn(row, first + 2)).value_or(core::SearchOrder::Relevance);
    return words;
}

/// Reads uri, name, domain, time, position and hash. The position is 0 where the table has none.
std::vector<ThingMark> marksFrom(SQLite::Statement &rows, int *damaged)
{
    std::vector<ThingMark> marks;
    while (rows.executeStep()) {
        ThingMark mark;
        const core::Result<core::Uri> uri = core::Uri::parse(textColumn(rows, 0));
        mark.name = textColumn(rows, 1);
        mark.domain = textColumn(rows, 2);
        mark.at = timeColumn(rows, 3);
        if (uri)
            mark.uri = *uri;
        if (uri && blobColumn(rows, 5) == hashOf(mark, rows.getColumn(4).getInt()))
            marks.push_back(std::move(mark));
        else if (damaged != nullptr)
            ++*damaged;
    }
    return marks;
}

} // namespace

std::vector<ThingMark> favourites(SQLite::Database &database, int *damaged)
{
    SQLite::Statement rows(database,
                           "SELECT uri, name, domain, added_at, position, hash FROM favourite "
                           "ORDER BY position, uri");
    return marksFrom(rows, damaged);
}

void setFavourites(SQLite::Database &database, const std::vector<ThingMark> &favourites)
{
    database.exec("DELETE FROM favourite");
    SQLite::Statement insert(database,
                             "INSERT INTO favourite (uri, name, domain, added_at, position, hash) "
                             "VALUES (?, ?, ?, ?, ?, ?)");
    for (int i = 0; i < static_cast<int>(favourites.size()); ++i) {
        const ThingMark &mark = favourites[static_cast<std::size_t>(i)];
        insert.reset();
        bindText(insert, 1, mark.uri.toString());
        bindText(insert, 2, text(mark.name));
        bindText(insert, 3, mark.domain);
        bindTime(insert, 4, mark.at);
        insert.bind(5, i);
        bindBlob(insert, 6, hashOf(mark, i));
        insert.exec();
    }
}

std::vector<SavedSearch> searches(SQLite::Database &database, int *damaged)
{
    SQLite::Statement rows(database,
                           "SELECT s.uid, s.name, s.words, s.filters, s.sort, s.created_at, s.position, "
                           "s.hash, v.looked_at FROM saved_search s LEFT JOIN saved_search_seen v "
                           "ON v.uid = s.uid ORDER BY s.position, s.uid");
    std::vector<SavedSearch> found;
    while (rows.executeStep()) {
        SavedSearch search;
        search.uid = textColumn(rows, 0);
        search.name = textColumn(rows, 1);
        search.words = wordsFrom(rows, 2);
        search.createdAt = timeColumn(rows, 5);
        search.lookedAt = timeColumn(rows, 8);
        if (blobColumn(rows, 7) == hashOf(search, rows.getColumn(6).getInt()))
            found.push_back(std::move(search));
        else if (damaged != nullptr)
            ++*damaged;
    }
    return found;
}

void setSearches(SQLite::Database &database, const std::vector<SavedSearch> &searches)
{
    database.exec("DELETE FROM saved_search");
    SQLite::Statement insert(database,
                             "INSERT INTO saved_search (uid, name, words, filters, sort, created_at, "
                             "position, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (int i = 0; i < static_cast<int>(searches.size()); ++i) {
        const SavedSearch &search = searches[static_cast<std::size_t>(i)];
        insert.reset();
        bindText(insert, 1, search.uid);
        bindText(insert, 2, search.name);
        bindText(insert, 3, text(search.words.text));
        bindText(insert, 4, core::filtersToText(search.words.filters));
        bindText(insert, 5, core::toText(search.words.order));
        bindTime(insert, 6, search.createdAt);
        insert.bind(7, i);
        bindBlob(insert, 8, hashOf(search, i));
        insert.exec();
    }
}

std::vector<ThingMark> recentThings(SQLite::Database &database)
{
    SQLite::Statement rows(database,
                           "SELECT uri, name, domain, viewed_at, 0, hash FROM recent_thing "
                           "ORDER BY viewed_at DESC, uri");
    return marksFrom(rows, nullptr);
}

void noteThing(SQLite::Database &database, const ThingMark &thing)
{
    SQLite::Statement insert(database,
                             "INSERT OR REPLACE INTO recent_thing (uri, name, domain, viewed_at, hash) "
                             "VALUES (?, ?, ?, ?, ?)");
    bindText(insert, 1, thing.uri.toString());
    bindText(insert, 2, text(thing.name));
    bindText(insert, 3, thing.domain);
    bindTime(insert, 4, thing.at);
    bindBlob(insert, 5, hashOf(thing, 0));
    insert.exec();
}

std::vector<RecentSearch> recentSearches(SQLite::Database &database)
{
    SQLite::Statement rows(database,
                           "SELECT words, filters, sort, searched_at, hash FROM recent_search "
                           "ORDER BY searched_at DESC, words");
    std::vector<RecentSearch> found;
    while (rows.executeStep()) {
        RecentSearch search{wordsFrom(rows, 0), timeColumn(rows, 3)};
        if (blobColumn(rows, 4) == hashOf(search))
            found.push_back(std::move(search));
    }
    return found;
}

void noteSearch(SQLite::Database &database, const RecentSearch &search)
{
    SQLite::Statement insert(database,
                             "INSERT OR REPLACE INTO recent_search (words, filters, sort, searched_at, hash) "
                             "VALUES (?, ?, ?, ?, ?)");
    bindText(insert, 1, text(search.words.text));
    bindText(insert, 2, core::filtersToText(search.words.filters));
    bindText(insert, 3, core::toText(search.words.order));
    bindTime(insert, 4, search.at);
    bindBlob(insert, 5, hashOf(search));
    insert.exec();
}

} // namespace meshbook::store::bookmarkrows
