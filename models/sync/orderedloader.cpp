// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/orderedloader.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace meshbook::sync {

namespace {

constexpr std::size_t ahead = 64;
constexpr qint64 aheadBytes = qint64(128) * 1024 * 1024;

/// The shared state of the loading threads and the taker.
struct Belt {
    std::mutex mutex;
    std::condition_variable moved;
    std::array<std::optional<LoadedFile>, ahead> places; ///< a ring: file i waits in place i modulo its size
    std::size_t next = 0; ///< next file to load
    std::size_t taken = 0; ///< files handed over
    qint64 bytesUnderWay = 0;
    bool stopped = false;
};

} // namespace

void loadInOrder(const FileLoader &loader, const std::vector<store::FileFacts> &files,
                 const QHash<QString, store::KnownFile> &known, bool reread, int threads,
                 const Cancellation &cancellation, const std::function<bool(LoadedFile &&)> &take)
{
    Belt belt;
    const auto work = [&] {
        std::unique_lock lock(belt.mutex);
        while (true) {
            belt.moved.wait(lock, [&] {
                return belt.stopped || belt.next >= files.size()
                    || (belt.next - belt.taken < ahead
                        && (belt.bytesUnderWay < aheadBytes || belt.next == belt.taken));
            });
            if (belt.stopped || belt.next >= files.size())
                return;
            const std::size_t index = belt.next++;
            const store::FileFacts &facts = files[index];
            belt.bytesUnderWay += facts.size;
            lock.unlock();
            const auto old = known.constFind(facts.path);
            LoadedFile loaded = loader.load(facts, old == known.constEnd() ? nullptr : &*old, reread);
            lock.lock();
            belt.places[index % ahead] = std::move(loaded);
            belt.moved.notify_all();
        }
    };
    std::vector<std::jthread> workers;
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t count =
        std::min<std::size_t>(files.size(), threads > 0 ? static_cast<std::size_t>(threads) : cores);
    for (std::size_t i = 0; i < count; ++i)
        workers.emplace_back(work);
    std::unique_lock lock(belt.mutex);
    for (std::size_t index = 0; index < files.size(); ++index) {
        belt.moved.wait(lock, [&] { return belt.places[index % ahead].has_value(); });
        LoadedFile loaded = std::move(*belt.places[index % ahead]);
        belt.places[index % ahead].reset();
        belt.taken = index + 1;
        belt.bytesUnderWay -= files[index].size;
        belt.moved.notify_all();
        lock.unlock();
        const bool more = !cancellation.isCancelled() && take(std::move(loaded));
        lock.lock();
        if (!more)
            break;
    }
    belt.stopped = true;
    belt.moved.notify_all();
    lock.unlock();
}

} // namespace meshbook::sync
