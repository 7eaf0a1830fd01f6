// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/thingfeed.h"

#include "policies/describedthing.h"
#include "store/database.h"

#include <QCoreApplication>

#include <deque>
#include <future>
#include <thread>

namespace meshbook::policies {

using core::EntityKind;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::policies::CatalogTables)
};

constexpr std::size_t columnsInBatch = 4'000; ///< about; one task of decoding

constexpr auto question =
    "SELECT e.id, e.kind, e.key, e.name, e.domain, e.owner, e.stale, e.implied, e.first_seen, e.changed_at, "
    "r.id, r.file, f.format, s.name, r.body, r.withdrawn, r.line, r.told, e.columns FROM entity e LEFT JOIN "
    "record r ON r.entity = e.id LEFT JOIN file f ON f.id = r.file LEFT JOIN source s ON s.id = f.source ";

StoredThing thingFrom(const SQLite::Statement &row)
{
    StoredThing thing;
    thing.id = row.getColumn(0).getInt64();
    thing.kind = static_cast<EntityKind>(row.getColumn(1).getInt());
    thing.key = store::textColumn(row, 2);
    thing.name = store::textColumn(row, 3);
    thing.domain = store::textColumn(row, 4);
    thing.owner = store::textColumn(row, 5);
    thing.isStale = row.getColumn(6).getInt() != 0;
    thing.isImplied = row.getColumn(7).getInt() != 0;
    thing.firstSeen = row.getColumn(8).getInt64();
    thing.changedAt = row.getColumn(9).getInt64();
    return thing;
}

StoredThing::Record recordFrom(const SQLite::Statement &row)
{
    StoredThing::Record record;
    record.id = row.getColumn(10).getInt64();
    record.file = row.getColumn(11).getInt64();
    record.format = store::textColumn(row, 12);
    record.source = store::textColumn(row, 13);
    record.body = store::blobColumn(row, 14);
    record.withdrawn = store::textColumn(row, 15);
    record.line = row.getColumn(16).getInt();
    record.told = row.getColumn(17).getInt64();
    return record;
}

RowBatch decoded(const std::vector<StoredThing> &things)
{
    RowBatch rows;
    for (const StoredThing &thing : things)
        addRows(thing, rows);
    return rows;
}

} // namespace

struct ThingFeed::Private {
    std::vector<StoredThing> batch;
    std::size_t columns = 0; ///< in the batch, about
    /// Tasks running ahead of who writes their results, in order and a bounded number.
    std::deque<std::future<RowBatch>> running;
    std::size_t most = std::max(2U, std::thread::hardware_concurrency()) + 1;
};

ThingFeed::ThingFeed(SQLite::Database &cache, TableWriter &writer, std::function<bool()> cancelled)
    : m_cache(cache)
    , m_writer(writer)
    , m_cancelled(std::move(cancelled))
    , d(std::make_shared<Private>())
{
}

void ThingFeed::takeOne()
{
    const RowBatch rows = d->running.front().get();
    d->running.pop_front();
    m_writer.write(rows);
}

Result<> ThingFeed::hand()
{
    if (m_cancelled && m_cancelled())
        return core::failure(core::ErrorCode::Cancelled, Words::tr("Cancelled."));
    if (d->running.size() >= d->most)
        takeOne();
    d->running.push_back(
        std::async(std::launch::async, [all = std::move(d->batch)] { return decoded(all); }));
    d->batch = {};
    d->columns = 0;
    return {};
}

Result<> ThingFeed::take(SQLite::Statement &rows)
{
    while (rows.executeStep()) {
        if (d->batch.empty() || d->batch.back().id != rows.getColumn(0).getInt64()) {
            if (d->columns >= columnsInBatch) {
                if (const Result<> handed = hand(); !handed)
                    return handed;
            }
            d->batch.push_back(thingFrom(rows));
            d->columns += 8 + static_cast<std::size_t>(rows.getColumn(18).getInt());
        }
        if (!rows.getColumn(10).isNull())
            d->batch.back().records.push_back(recordFrom(rows));
    }
    return {};
}

Result<> ThingFeed::writeAll()
{
    SQLite::Statement rows(m_cache, std::string(question) + "ORDER BY e.id");
    if (const Result<> taken = take(rows); !taken)
        return taken;
    if (const Result<> handed = hand(); !handed)
        return handed;
    while (!d->running.empty())
        takeOne();
    return {};
}

Result<> ThingFeed::write(const std::vector<qint64> &things)
{
    SQLite::Statement rows(m_cache, std::string(question) + "WHERE e.id = ?");
    for (const qint64 thing : things) {
        rows.reset();
        rows.bind(1, static_cast<int64_t>(thing));
        if (const Result<> taken = take(rows); !taken)
            return taken;
    }
    if (const Result<> handed = hand(); !handed)
        return handed;
    while (!d->running.empty())
        takeOne();
    return {};
}

} // namespace meshbook::policies
