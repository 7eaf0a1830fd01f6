// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/healthfeed.h"

#include "store/cachereader.h"
#include "store/seriesfeed.h"
#include "store/trackedcodec.h"

namespace meshbook::store {

using core::EntityKind;

namespace {

/// From so many written things on, asking of each what it is a part of takes longer than all products.
constexpr qsizetype manyThings = 2'000;

/// A reader of the connection that is in the middle of a transaction.
CacheReader readerOf(SQLite::Database &database)
{
    return CacheReader(std::shared_ptr<SQLite::Database>(&database, [](SQLite::Database *) {}), nullptr);
}

} // namespace

HealthFeed::HealthFeed(Statements &sql, qint64 nowMs)
    : m_sql(sql)
    , m_stamp(nowMs)
{
}

void HealthFeed::track(qint64 product)
{
    CacheReader reader = readerOf(m_sql.database());
    const TrackedProduct tracked = reader.tracked(product);
    SQLite::Statement &unlink = m_sql("DELETE FROM tracked_series WHERE entity = ?");
    unlink.bind(1, static_cast<int64_t>(product));
    unlink.exec();
    // Two syncs of one millisecond, and one after the clock went back, are two states all the same.
    SQLite::Statement &put =
        m_sql("INSERT INTO tracked (entity, stamp, body) VALUES (?, ?, ?) ON CONFLICT (entity) DO UPDATE SET "
              "stamp = max(stamp + 1, excluded.stamp), body = excluded.body");
    put.bind(1, static_cast<int64_t>(product));
    put.bind(2, static_cast<int64_t>(m_stamp));
    bindBlob(put, 3, encode(tracked));
    put.exec();
    for (const health::TrackedCheck &check : tracked.checks.checks) {
        for (const health::TrackedCheck::Part &part : check.parts) {
            SQLite::Statement &link =
                m_sql("INSERT OR IGNORE INTO tracked_series (series, entity) VALUES (?, ?)");
            link.bind(1, static_cast<int64_t>(part.series));
            link.bind(2, static_cast<int64_t>(product));
            link.exec();
        }
    }
}

QSet<qint64> HealthFeed::productsOf(const QSet<qint64> &things)
{
    QSet<qint64> products;
    SQLite::Statement &any = m_sql("SELECT EXISTS (SELECT 1 FROM tracked)");
    any.executeStep();
    const bool isNew = any.getColumn(0).getInt() == 0; // a cache of an older version, or the first sync
    any.reset();
    if (isNew || things.size() >= manyThings) {
        SQLite::Statement &all = m_sql("SELECT id FROM entity WHERE kind = ?");
        all.bind(1, static_cast<int>(EntityKind::Product));
        while (all.executeStep())
            products.insert(all.getColumn(0).getInt64());
        all.reset();
        return products;
    }
    CacheReader reader = readerOf(m_sql.database());
    for (const qint64 thing : things) {
        SQLite::Statement &kindOf = m_sql("SELECT kind FROM entity WHERE id = ?");
        kindOf.bind(1, static_cast<int64_t>(thing));
        const int kind = kindOf.executeStep() ? kindOf.getColumn(0).getInt() : -1;
        kindOf.reset();
        if (kind == static_cast<int>(EntityKind::Product))
            products.insert(thing);
        else if (kind == static_cast<int>(EntityKind::Contract)
                 || kind == static_cast<int>(EntityKind::Dataset))
            for (const qint64 whole : reader.partOf(thing))
                products.insert(whole);
    }
    QSet<qint64> existing;
    for (const qint64 product : std::as_const(products)) {
        SQLite::Statement &kindOf = m_sql("SELECT 1 FROM entity WHERE id = ? AND kind = ?");
        kindOf.bind(1, static_cast<int64_t>(product));
        kindOf.bind(2, static_cast<int>(EntityKind::Product));
        if (kindOf.executeStep())
            existing.insert(product);
        kindOf.reset();
    }
    return existing;
}

void HealthFeed::stamp(const QSet<qint64> &series)
{
    for (const qint64 one : series) {
        SQLite::Statement &touch = m_sql("UPDATE tracked SET stamp = max(stamp + 1, ?1) WHERE entity IN "
                                         "(SELECT entity FROM tracked_series WHERE series = ?2)");
        touch.bind(1, static_cast<int64_t>(m_stamp));
        touch.bind(2, static_cast<int64_t>(one));
        touch.exec();
    }
}

void HealthFeed::update(const QSet<qint64> &things, const SeriesFeed &series)
{
    QSet<qint64> written = things;
    for (const qint64 identity : series.newlyMeasured()) {
        SQLite::Statement &thing = m_sql("SELECT entity FROM identity WHERE id = ? AND entity IS NOT NULL");
        thing.bind(1, static_cast<int64_t>(identity));
        if (thing.executeStep())
            written.insert(thing.getColumn(0).getInt64());
        thing.reset();
    }
    stamp(series.changed());
    const QSet<qint64> products = productsOf(written);
    for (const qint64 product : products)
        track(product);
    m_sql.database().exec("DELETE FROM tracked_series WHERE entity NOT IN (SELECT id FROM entity)");
    m_sql.database().exec("DELETE FROM tracked WHERE entity NOT IN (SELECT id FROM entity)");
}

} // namespace meshbook::store
