// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/segmentline.h"

#include "search/segmentbuilder.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace meshbook::store {

namespace {

constexpr std::size_t handedOverAtOnce = 64; ///< so that waking the other thread costs nothing
constexpr std::size_t mostWaiting = 16;

struct Item {
    qint64 thing = 0;
    std::optional<search::Document> document;
    struct Revision {
        quint16 importance = 0;
        quint16 moreTraits = 0;
    };
    std::optional<Revision> revision{};
};
using Items = std::vector<Item>;

} // namespace

struct SegmentLine::Private {
    std::mutex mutex;
    std::condition_variable moved;
    std::deque<Items> waiting;
    std::vector<QByteArray> done;
    std::atomic_bool anyDone = false; ///< asked for each thing, which the mutex is too dear for
    bool closed = false; ///< nothing more will come
    bool abandoned = false; ///< nobody waits for the segments
    std::vector<qint64> missed; ///< by revisions
    Items open; ///< the caller's, not handed over yet
    std::jthread worker; ///< last: ends before the rest goes

    void work();
    void handOver();
    void close();
};

void SegmentLine::Private::work()
{
    search::SegmentBuilder builder;
    std::unique_lock lock(mutex);
    while (true) {
        moved.wait(lock, [&] { return closed || !waiting.empty(); });
        if (waiting.empty() || abandoned)
            break;
        const Items items = std::move(waiting.front());
        waiting.pop_front();
        moved.notify_all();
        lock.unlock();
        QByteArray segment;
        for (const Item &item : items) {
            if (item.revision) {
                if (!builder.revise(item.thing, item.revision->importance, item.revision->moreTraits))
                    missed.push_back(item.thing);
            } else if (item.document) {
                builder.add(*item.document);
            } else {
                builder.remove(item.thing);
            }
        }
        if (builder.isFull())
            segment = builder.finish();
        lock.lock();
        if (!segment.isEmpty()) {
            done.push_back(std::move(segment));
            anyDone = true;
        }
    }
    if (!builder.isEmpty() && !abandoned)
        done.push_back(builder.finish());
}

void SegmentLine::Private::handOver()
{
    if (open.empty())
        return;
    std::unique_lock lock(mutex);
    moved.wait(lock, [&] { return waiting.size() < mostWaiting; });
    waiting.push_back(std::exchange(open, {}));
    moved.notify_all();
}

void SegmentLine::Private::close()
{
    const std::scoped_lock lock(mutex);
    closed = true;
    moved.notify_all();
}

SegmentLine::SegmentLine()
    : d(std::make_unique<Private>())
{
    d->worker = std::jthread([this] { d->work(); });
}

SegmentLine::~SegmentLine()
{
    {
        const std::scoped_lock lock(d->mutex);
        d->abandoned = true;
    }
    d->close();
}

void SegmentLine::put(qint64 thing, std::optional<search::Document> document)
{
    d->open.push_back({thing, std::move(document), std::nullopt});
    if (d->open.size() >= handedOverAtOnce)
        d->handOver();
}

void SegmentLine::revise(qint64 thing, quint16 importance, quint16 moreTraits)
{
    d->open.push_back({thing, std::nullopt, Item::Revision{importance, moreTraits}});
    if (d->open.size() >= handedOverAtOnce)
        d->handOver();
}

std::vector<qint64> SegmentLine::notRevised() const
{
    return d->missed;
}

std::vector<QByteArray> SegmentLine::full()
{
    if (!d->anyDone.exchange(false))
        return {};
    const std::scoped_lock lock(d->mutex);
    return std::exchange(d->done, {});
}

std::vector<QByteArray> SegmentLine::finish()
{
    d->handOver();
    d->close();
    d->worker.join();
    return std::exchange(d->done, {});
}

} // namespace meshbook::store
