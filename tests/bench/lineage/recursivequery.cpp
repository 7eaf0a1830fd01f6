// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/lineage/recursivequery.h"

#include "bench/loader/measuring.h"
#include "store/database.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <QElapsedTimer>

#include <string>

namespace meshbook::bench {

namespace {

constexpr int stepsBetweenLooks = 10'000;

/// One row a thing and hop, or a thing where hops do not count.
std::string question(bool up, bool counted)
{
    const std::string here = up ? "to_identity" : "from_identity";
    const std::string there = up ? "from_identity" : "to_identity";
    return "WITH RECURSIVE reach(thing" + std::string(counted ? ", hop" : "") + ") AS (SELECT id"
        + (counted ? ", 0" : "") + " FROM entity WHERE kind = ?1 AND key = ?2 UNION SELECT " + "j.entity"
        + (counted ? ", hop + 1" : "")
        + " FROM reach JOIN identity i ON i.entity = reach.thing JOIN edge e ON e." + here + " = i.id JOIN "
        + "identity j ON j.id = e." + there + (counted ? " WHERE hop < ?3" : "")
        + ") SELECT count(DISTINCT thing) FROM reach";
}

} // namespace

RecursiveQuery::RecursiveQuery(const QString &cachePath)
    : m_database(orDie(store::openDatabase(cachePath, store::Durability::Cache, false)))
{
}

RecursiveQuery::~RecursiveQuery() = default;

qint64 RecursiveQuery::reach(const core::Uri &from, bool up, int hops, double mostSeconds)
{
    struct Clock {
        QElapsedTimer timer;
        double most;
    } clock{{}, mostSeconds};
    clock.timer.start();
    sqlite3_progress_handler(
        m_database->getHandle(), stepsBetweenLooks,
        [](void *data) {
            const auto *running = static_cast<const Clock *>(data);
            return static_cast<double>(running->timer.elapsed()) > running->most * 1000 ? 1 : 0;
        },
        &clock);
    qint64 count = -1;
    try {
        SQLite::Statement query(*m_database, question(up, hops >= 0));
        query.bind(1, static_cast<int>(from.kind));
        store::bindText(query, 2, from.key);
        if (hops >= 0)
            query.bind(3, hops);
        if (query.executeStep())
            count = query.getColumn(0).getInt64();
    } catch (const SQLite::Exception &) {
        count = -1; // interrupted
    }
    sqlite3_progress_handler(m_database->getHandle(), 0, nullptr, nullptr);
    return count;
}

} // namespace meshbook::bench
