// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What storing normalized things costs, without reading files: a first sync of N datasets with ten
// columns each, one with nothing changed, one with 1 % of them changed. Wall-clock and processor seconds.
// MB = 10^6 bytes.
// Run it as: bench_store [datasets]
#include "store/sourceupdate.h"
#include "store/workspace.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/resource.h>

#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <mutex>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

namespace {

constexpr int columnsEach = 10;
constexpr int datasetsPerFile = 100;
constexpr std::size_t ahead = 16;

const QStringList &words()
{
    static const QStringList list{
        u"order"_s,    u"customer"_s, u"invoice"_s, u"payment"_s, u"shipment"_s, u"product"_s,   u"price"_s,
        u"campaign"_s, u"account"_s,  u"ledger"_s,  u"return"_s,  u"supplier"_s, u"warehouse"_s, u"stock"_s,
        u"visit"_s,    u"session"_s,  u"refund"_s,  u"contact"_s, u"address"_s,  u"region"_s,    u"store"_s,
        u"basket"_s,   u"voucher"_s,  u"loyalty"_s, u"ticket"_s,  u"agent"_s,    u"carrier"_s,   u"parcel"_s};
    return list;
}

/// The n-th number of a stream that is the same on every machine (SplitMix64).
quint64 noise(quint64 n)
{
    n += 0x9e3779b97f4a7c15ULL;
    n = (n ^ (n >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    n = (n ^ (n >> 27U)) * 0x94d049bb133111ebULL;
    return n ^ (n >> 31U);
}

QString word(quint64 n)
{
    return words().at(static_cast<qsizetype>(noise(n) % static_cast<quint64>(words().size())));
}

core::Dataset dataset(quint64 index, int revision)
{
    core::Dataset d;
    const QString name = u"%1_%2_%3"_s.arg(word(index * 7), word(index * 7 + 1)).arg(index);
    d.name = name;
    d.physicalName = u"mart.%1.%2"_s.arg(word(index * 7 + 2), name);
    d.identities = {u"postgres://warehouse.example:5432/"_s + d.physicalName};
    d.platform = u"postgres"_s;
    d.type = u"table"_s;
    d.domain = u"domain %1"_s.arg(noise(index) % 200);
    d.owners = {{u"team %1"_s.arg(noise(index) % 1000), u"owner"_s}};
    d.tags = {word(index * 7 + 3)};
    d.description = u"%1 %2 by %3 and %4, revision %5"_s
                        .arg(word(index * 7 + 4), word(index * 7 + 5), word(index * 7 + 6), word(index * 11))
                        .arg(revision);
    for (int c = 0; c < columnsEach; ++c) {
        core::Column column;
        column.name = word(index * 31 + static_cast<quint64>(c)) + u'_'
            + word(index * 37 + static_cast<quint64>(c)) + QString::number(c);
        column.path = column.name;
        column.logicalType = c % 3 == 0 ? u"integer"_s : u"string"_s;
        column.physicalType = c % 3 == 0 ? u"bigint"_s : u"varchar(64)"_s;
        column.at = {10 + c * 4, 7};
        d.columns.push_back(std::move(column));
    }
    return d;
}

store::PreparedBatch file(quint64 number, int revision)
{
    core::Batch batch;
    batch.format = u"odcs"_s;
    for (quint64 i = 0; i < datasetsPerFile; ++i)
        batch.entities.emplace_back(dataset(number * datasetsPerFile + i, revision));
    return store::prepare(std::move(batch));
}

/// Makes files on both cores and hands them over in order, a few ahead, as the sync's loader does.
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

double processorSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

void measured(const char *what, const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    const double before = processorSeconds();
    work();
    std::printf("%-34s %8.2f s, processor %8.2f s\n", what, static_cast<double>(timer.nsecsElapsed()) / 1e9,
                processorSeconds() - before);
    std::fflush(stdout);
}

/// The value, or the end with what went wrong.
template <typename T>
T orDie(core::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s (%s)\n", qPrintable(result.error().message),
                     qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// One sync in which `changed` of `files` files say something else than before.
void sync(store::Workspace &workspace, quint64 files, quint64 changed, int revision)
{
    const auto database = orDie(workspace.openWriter());
    core::Source source;
    source.uid = u"bench"_s;
    source.name = u"bench"_s;
    source.kind = u"folder"_s;
    source.location = u"/bench"_s;
    const auto update = orDie(store::SourceUpdate::begin(*database, source, QDateTime::currentDateTimeUtc()));
    produce(changed, revision, [&](quint64 number, store::PreparedBatch &&batch) {
        orDie(update->put({QString::number(number), 1, revision, {}}, batch));
    });
    for (quint64 i = changed; i < files; ++i)
        orDie(update->keep({QString::number(i), 1, 0, {}}));
    measured("  of which folding and committing", [&] {
        orDie(update->finish({u"ok"_s, {}, {}, {}, 0}, false));
    });
}

} // namespace

int main(int argc, char **argv)
{
    const quint64 datasets = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100'000;
    const quint64 files = datasets / datasetsPerFile;
    const QTemporaryDir dir;
    const auto workspace = orDie(store::Workspace::open(dir.path(), QDateTime::currentDateTimeUtc()));
    std::printf("%llu datasets, %llu columns\n", files * datasetsPerFile,
                files * datasetsPerFile * columnsEach);
    measured("making the things alone", [&] { produce(files, 0, [](quint64, store::PreparedBatch &&) {}); });
    measured("first sync", [&] { sync(*workspace, files, files, 0); });
    const double bytes = static_cast<double>(QFileInfo(dir.filePath(u"catalog.db"_s)).size()
                                             + QFileInfo(dir.filePath(u"catalog.db-wal"_s)).size());
    std::printf("%-34s %8.0f MB\n", "on disk", bytes / 1e6);
    measured("nothing changed", [&] { sync(*workspace, files, 0, 0); });
    measured("1 % changed", [&] { sync(*workspace, files, files / 100, 1); });
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("%-34s %8.0f MB\n", "most memory", static_cast<double>(usage.ru_maxrss) * 1024 / 1e6);
    return 0;
}
