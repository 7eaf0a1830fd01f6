// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace meshbook::services {

/// What a service will say, once it is known.
///
/// In place of QFuture::then(context, …), which before Qt 6.6 posts to the context from the thread that ends
/// the work, under no lock: when the context dies at that moment the process does too. QFutureWatcher lets go
/// of its future under a lock.
template <typename T>
class Answer {
public:
    Answer() = default;
    Answer(QFuture<T> future) // NOLINT(google-explicit-constructor): a service returns its promise's future
        : m_future(std::move(future))
    {
    }

    /// Tells `hear` the answer from the event loop of `context`'s thread, which must be the caller's: never
    /// at once, and never if the question was cancelled or `context` is gone by then.
    template <typename Hear>
    void then(QObject *context, Hear hear) const
    {
        then(context, std::move(hear), [] {});
    }
    /// The same, and `cancelled()` where the question was cancelled.
    template <typename Hear, typename Cancelled>
    void then(QObject *context, Hear hear, Cancelled cancelled) const
    {
        auto *watcher = new QFutureWatcher<T>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, hear = std::move(hear), cancelled = std::move(cancelled)]() mutable {
                             const QFuture<T> future = watcher->future();
                             watcher->deleteLater(); // first: hearing may end the context
                             if (!future.isCanceled() && future.resultCount() > 0)
                                 hear(future.result());
                             else
                                 cancelled();
                         });
        watcher->setFuture(m_future);
    }

    /// Nobody wants it any more: work that has not begun is left out, what runs ends early, `then` stays
    /// silent.
    void cancel() { m_future.cancel(); }
    [[nodiscard]] bool isFinished() const { return m_future.isFinished(); }
    [[nodiscard]] bool isCanceled() const { return m_future.isCanceled(); }
    void waitForFinished() { m_future.waitForFinished(); }
    /// Blocks until it is known: for the command line, tests and other threads.
    [[nodiscard]] T result() const { return m_future.result(); }
    /// To wait for it or to go on in a thread pool.
    [[nodiscard]] QFuture<T> future() const { return m_future; }

private:
    QFuture<T> m_future;
};

/// Works on the global thread pool; `work` returns the answer.
template <typename Work>
[[nodiscard]] auto elsewhere(Work work) -> Answer<decltype(work())>
{
    auto promise = std::make_shared<QPromise<decltype(work())>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        if (!promise->isCanceled())
            promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace meshbook::services
