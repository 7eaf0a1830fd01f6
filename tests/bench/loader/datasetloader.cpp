// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/loader/datasetloader.h"

#include "bench/generator/syntheticdataset.h"
#include "bench/loader/measuring.h"
#include "store/sourceupdate.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::bench {

namespace {

constexpr std::size_t ahead = 16;

store::PreparedBatch file(quint64 number, int revision)
{
    core::Batch batch;
    batch.format = u"odcs"_s;
    for (quint64 i = 0; i < datasetsPerFile; ++i)
        batch.entities.emplace_back(syntheticDataset(number * datasetsPerFile + i, revision));
    return store::prepare(std::move(batch));
}

} // namespace

void produce(quint64 count, int revision, const std::function<void(quint64, store::PreparedBatch &&)> &take)
{
    std::mutex mutex;
    std::condition_variable moved;
    std::vector<std::optional<store::PreparedBatch>> places(count);
    std::size_t next = 0;
    std::size_t taken = 0;
    const auto work = [&] {
        std::unique_lock lock(mutex);
        while (true) {
            moved.wait(lock, [&] { return next >= count || next - taken < ahead; });
            if (next >= count)
                return;
            const std::size_t mine = next++;
            lock.unlock();
            store::PreparedBatch made = file(mine, revision);
            lock.lock();
            places[mine] = std::move(made);
            moved.notify_all();
        }
    };
    const std::jthread first(work);
    const std::jthread second(work);
    for (std::size_t i = 0; i < count; ++i) {
        std::unique_lock lock(mutex);
        moved.wait(lock, [&] { return places[i].has_value(); });
        store::PreparedBatch made = std::move(*places[i]);
        places[i].reset();
        taken = i + 1;
        moved.notify_all();
        lock.unlock();
        take(i, std::move(made));
    }
}

void noteSource(const store::Workspace &workspace, const core::Source &source)
{
    const auto known = orDie(workspace.ledger().sources());
    if (std::none_of(known.begin(), known.end(),
                     [&source](const core::Source &each) { return each.uid == source.uid; }))
        orDie(workspace.ledger().addSource(source));
}

core::Source datasetSource()
{
    core::Source source;
    source.uid = u"bench"_s;
    source.name = u"bench"_s;
    source.kind = u"folder"_s;
    source.location = u"/bench"_s;
    source.addedAt = QDateTime::currentDateTimeUtc();
    return source;
}

double syncDatasets(store::Workspace &workspace, quint64 files, quint64 changed, int revision)
{
    const core::Source source = datasetSource();
    noteSource(workspace, source);
    const auto database = orDie(workspace.openWriter());
    const auto update = orDie(store::SourceUpdate::begin(*database, source, QDateTime::currentDateTimeUtc()));
    produce(changed, revision, [&](quint64 number, store::PreparedBatch &&batch) {
        orDie(update->put({QString::number(number), 1, revision, {}}, batch));
    });
    for (quint64 i = changed; i < files; ++i)
        orDie(update->keep({QString::number(i), 1, 0, {}}));
    return secondsOf([&] { orDie(update->finish({u"ok"_s, {}, {}, {}, 0}, false)); });
}

} // namespace meshbook::bench
