// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/glossaryservice.h"
#include "sync/cancellation.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <atomic>

namespace meshbook::services {

// For the files of GlossaryService only.

/// What a question about the whole catalog is answered from: values that nobody changes.
struct GlossaryService::Ground {
    glossary::Lexicon lexicon;
    QHash<QString, QDateTime> since; ///< terms in review
    GlossaryReading::Targets targets;
    GlossaryReading::PeoplePtr people;
};

struct GlossaryService::Worker {
    Worker(store::Workspace &owner, QString person)
        : workspace(owner)
        , author(std::move(person))
        , reading(owner)
    {
    }

    store::Workspace &workspace;
    QString author;
    QString email;
    std::unique_ptr<GlossaryDesk> desk; ///< on the pool's thread only
    StatePtr latest; ///< of this desk; on the pool's thread only
    std::atomic<int> pending = 0;
    QThreadPool pool;
    GlossaryReading reading; ///< on the reading pool's thread only
    QThreadPool readingPool;
    QThreadPool slow; ///< git and the network, for whom no edit waits
    std::vector<sync::Cancellation> running; ///< on the service's thread only

    /// Opened at the first question: a window that never looks at a glossary pays nothing.
    core::Result<GlossaryDesk *> opened()
    {
        if (!desk) {
            auto made = GlossaryDesk::open(workspace, author, QDateTime::currentDateTimeUtc());
            if (!made)
                return core::Unexpected{made.error()};
            desk = std::move(*made);
            desk->setEmail(email);
        }
        return desk.get();
    }
    [[nodiscard]] StatePtr state()
    {
        auto state = std::make_shared<State>();
        state->base = desk->book().base();
        state->inForce = desk->book().inForce();
        state->moved = desk->book().moved();
        state->changeSets = desk->book().changeSets();
        state->conflicts = desk->book().conflicts();
        for (const glossary::ChangeSet &set : state->changeSets) {
            if (set.isPending())
                state->standings.emplace(set.uid, desk->book().standingOf(set, desk->person()));
        }
        latest = state;
        return latest;
    }
};

template <typename T>
void GlossaryService::cancelWith(const Reply<T> &reply, const sync::Cancellation &cancellation)
{
    std::erase_if(m_worker->running, [](const sync::Cancellation &each) { return each.isCancelled(); });
    m_worker->running.push_back(cancellation);
    auto *watcher = new QFutureWatcher<core::Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, [cancellation] { cancellation.cancel(); });
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, cancellation] {
        cancellation.cancel(); // nothing runs any more: the list may forget it
        watcher->deleteLater();
    });
    watcher->setFuture(reply.future());
}

template <typename T, typename Work>
GlossaryService::Reply<T> GlossaryService::ask(Work work, bool changes)
{
    auto promise = std::make_shared<QPromise<core::Result<T>>>();
    promise->start();
    Reply<T> reply(promise->future());
    QPromise<StatePtr> stated;
    if (changes)
        stated = this->stated();
    else
        stated.start();
    ++m_worker->pending;
    // Once begun it is done, though nobody listens any more: it may have been told as saved.
    m_worker->pool.start([worker = m_worker.get(), promise,
                          stated = std::make_shared<QPromise<StatePtr>>(std::move(stated)),
                          work = std::move(work), changes] {
        const core::Result<GlossaryDesk *> desk = worker->opened();
        core::Result<T> result = desk ? work(**desk) : core::Result<T>(core::Unexpected{desk.error()});
        if (changes && desk)
            stated->addResult(worker->state());
        stated->finish();
        promise->addResult(std::move(result));
        promise->finish();
        --worker->pending;
    });
    return reply;
}

template <typename T, typename Work>
GlossaryService::Reply<T> GlossaryService::read(const QString &set, Work work)
{
    auto promise = std::make_shared<QPromise<core::Result<T>>>();
    promise->start();
    Reply<T> reply(promise->future());
    ++m_worker->pending;
    m_worker->pool.start([worker = m_worker.get(), promise, set, work = std::move(work)] {
        const core::Result<GlossaryDesk *> desk = worker->opened();
        if (!desk || promise->isCanceled()) {
            if (!desk)
                promise->addResult(core::Result<T>(core::Unexpected{desk.error()}));
            promise->finish();
            --worker->pending;
            return;
        }
        const glossary::Book &book = (*desk)->book();
        Ground ground{book.view(set), GlossaryReading::inReviewSince(book.changeSets()), {}, {}};
        worker->readingPool.start([worker, promise, ground = std::move(ground), work]() mutable {
            if (!promise->isCanceled()) {
                const core::Result<GlossaryReading::Targets> targets = worker->reading.targets();
                const core::Result<GlossaryReading::PeoplePtr> people = worker->reading.people();
                ground.targets = targets ? *targets : nullptr;
                ground.people = people ? *people : nullptr;
                const bool isRead = targets && people;
                promise->addResult(
                    isRead ? core::Result<T>(work(ground))
                           : core::Result<T>(core::Unexpected{targets ? people.error() : targets.error()}));
            }
            promise->finish();
            --worker->pending;
        });
    });
    return reply;
}

template <typename T, typename Work>
GlossaryService::Reply<T> GlossaryService::readPast(const QString &term, Work work)
{
    auto promise = std::make_shared<QPromise<core::Result<T>>>();
    promise->start();
    Reply<T> reply(promise->future());
    ++m_worker->pending;
    m_worker->pool.start([worker = m_worker.get(), promise, term, work = std::move(work)] {
        const core::Result<GlossaryDesk *> desk = worker->opened();
        const auto end = [worker, promise] {
            promise->finish();
            --worker->pending;
        };
        if (!desk || promise->isCanceled()) {
            if (!desk)
                promise->addResult(core::Result<T>(core::Unexpected{desk.error()}));
            end();
            return;
        }
        const StatePtr state = worker->latest ? worker->latest : worker->state();
        worker->readingPool.start([worker, promise, state, term, work, end] {
            if (!promise->isCanceled()) {
                const auto changes = worker->reading.changes(term);
                const glossary::Past past(state->base, state->inForce, state->changeSets, state->moved);
                promise->addResult(changes ? core::Result<T>(work(past, *changes))
                                           : core::Result<T>(core::Unexpected{changes.error()}));
            }
            end();
        });
    });
    return reply;
}

} // namespace meshbook::services
