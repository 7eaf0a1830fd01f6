// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/thingprints.h"

#include "policies/prepared.h"

#include <algorithm>

namespace meshbook::policies {

namespace {

constexpr quint64 oddNumber = 0x9E3779B97F4A7C15ULL;

/// Every bit of the value moves about half of the others.
quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31U);
}

/// Of the values of a row from a column on, each with its type: null is not "".
quint64 printOf(sqlite3_stmt *row, int first)
{
    quint64 print = oddNumber;
    for (int i = first; i < sqlite3_column_count(row); ++i) {
        const int type = sqlite3_column_type(row, i);
        quint64 value = 0;
        if (type == SQLITE_INTEGER) {
            value = static_cast<quint64>(sqlite3_column_int64(row, i));
        } else if (type != SQLITE_NULL) {
            const void *bytes = sqlite3_column_blob(row, i);
            const auto size = static_cast<std::size_t>(sqlite3_column_bytes(row, i));
            value = qHashBits(bytes, size, size);
        }
        print = mixed(print + value + static_cast<quint64>(type) * oddNumber);
    }
    return print;
}

/// Adds the print of each row to that of the thing in the first column: their order does not matter, how
/// often the same is said does.
void addRows(SQLite::Database &cache, const char *question, ThingPrints &prints)
{
    const Prepared rows = prepareStatement(cache, question);
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(rows.get())) == SQLITE_ROW) {
        const auto thing = prints.find(sqlite3_column_int64(rows.get(), 0));
        if (thing != prints.end())
            *thing += printOf(rows.get(), 1);
    }
    if (step != SQLITE_DONE)
        throw SQLite::Exception(cache.getHandle(), step);
}

} // namespace

ThingPrints printsOf(SQLite::Database &cache)
{
    ThingPrints prints;
    const Prepared things = prepareStatement(
        cache,
        "SELECT id, kind, key, name, domain, owner, stale, implied, records = 0, first_seen, changed_at FROM "
        "entity");
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(things.get())) == SQLITE_ROW)
        prints.insert(sqlite3_column_int64(things.get(), 0), printOf(things.get(), 1));
    if (step != SQLITE_DONE)
        throw SQLite::Exception(cache.getHandle(), step);
    addRows(
        cache,
        "SELECT r.entity, r.id, r.file, r.line, r.told, r.withdrawn, f.format, s.name, r.body FROM record "
        "r LEFT JOIN file f ON f.id = r.file LEFT JOIN source s ON s.id = f.source WHERE r.entity IS NOT "
        "NULL",
        prints);
    addRows(cache, "SELECT entity, kind, key FROM identity WHERE entity IS NOT NULL", prints);
    return prints;
}

ThingChanges changesSince(SQLite::Database &tables, const ThingPrints &now)
{
    ThingChanges changes;
    ThingPrints rest = now;
    SQLite::Statement rows(tables, "SELECT thing, print FROM p_print");
    while (rows.executeStep()) {
        const qint64 thing = rows.getColumn(0).getInt64();
        const auto found = rest.find(thing);
        if (found == rest.end()) {
            changes.gone.push_back(thing);
            continue;
        }
        if (*found != static_cast<quint64>(rows.getColumn(1).getInt64()))
            changes.changed.push_back(thing);
        rest.erase(found);
    }
    for (auto added = rest.cbegin(); added != rest.cend(); ++added)
        changes.changed.push_back(added.key());
    std::sort(changes.changed.begin(), changes.changed.end());
    return changes;
}

void keepPrints(SQLite::Database &tables, const ThingPrints &now, const ThingChanges &changes)
{
    SQLite::Statement erase(tables, "DELETE FROM p_print WHERE thing = ?");
    for (const qint64 thing : changes.gone) {
        erase.bind(1, static_cast<int64_t>(thing));
        erase.exec();
        erase.reset();
    }
    SQLite::Statement put(tables, "INSERT OR REPLACE INTO p_print VALUES (?, ?)");
    for (const qint64 thing : changes.changed) {
        put.bind(1, static_cast<int64_t>(thing));
        put.bind(2, static_cast<int64_t>(now.value(thing)));
        put.exec();
        put.reset();
    }
}

quint64 printOfRows(SQLite::Database &database, const char *question)
{
    const Prepared rows = prepareStatement(database, question);
    quint64 print = 0;
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(rows.get())) == SQLITE_ROW)
        print += printOf(rows.get(), 0);
    if (step != SQLITE_DONE)
        throw SQLite::Exception(database.getHandle(), step);
    return print;
}

} // namespace meshbook::policies
