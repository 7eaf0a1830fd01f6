// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/lineageservice.h"

#include "store/cachereader.h"
#include "store/lineagereader.h"
#include "store/workspace.h"

#include <QMutex>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::ErrorCode;
using core::Result;
using lineage::GraphPtr;

namespace {

constexpr int threads = 2;
/// A graph that nobody asks is given back: it may be as large as the rest of the program.
constexpr std::chrono::minutes keptFor{10};

struct Readers {
    std::unique_ptr<store::CacheReader> cache;
    std::unique_ptr<store::LineageReader> lineage;
};

} // namespace

struct LineageService::Private {
    explicit Private(store::Workspace &space)
        : workspace(space)
    {
        pool.setMaxThreadCount(threads);
    }

    Result<Readers> take()
    {
        {
            const QMutexLocker lock(&readersMutex);
            if (!idle.empty()) {
                Readers readers = std::move(idle.back());
                idle.pop_back();
                return readers;
            }
        }
        auto cache = workspace.openReader();
        if (!cache)
            return core::Unexpected{cache.error()};
        auto lineage = workspace.openLineage();
        if (!lineage)
            return core::Unexpected{lineage.error()};
        return Readers{std::move(*cache), std::move(*lineage)};
    }
    void give(Readers readers)
    {
        const QMutexLocker lock(&readersMutex);
        idle.push_back(std::move(readers));
    }

    /// The graph of the catalog as it is now. One thread reads what is other, the others wait for that:
    /// it is theirs too.
    Result<GraphPtr> current(store::LineageReader &reader)
    {
        const QMutexLocker lock(&graphMutex);
        const Result<qint64> now = reader.generation();
        if (!now)
            return core::Unexpected{now.error()};
        if (state.graph && *now == state.generation)
            return state.graph;
        Result<store::LineageState> read = reader.update(state, [this] { return closing.load(); });
        if (!read)
            return core::Unexpected{read.error()};
        state = std::move(*read);
        return state.graph;
    }

    void answer(const Question &question)
    {
        const lineage::Cancelled cancelled = [&] { return closing.load() || question.cancelled(); };
        if (cancelled())
            return question.fail(core::failure(ErrorCode::Cancelled, u"Cancelled."_s).error);
        Result<Readers> readers = take();
        if (!readers)
            return question.fail(readers.error());
        const Result<GraphPtr> read = current(*readers->lineage);
        if (read)
            question.answer({*read, *readers->cache, *readers->lineage, cancelled});
        else
            question.fail(read.error());
        give(std::move(*readers));
    }

    store::Workspace &workspace;
    std::atomic_int pending = 0;
    std::atomic_bool closing = false;
    QMutex readersMutex;
    std::vector<Readers> idle;
    QMutex graphMutex;
    store::LineageState state;
    QTimer forgetting;
    QThreadPool pool; ///< last: its destructor waits for the threads that use the rest
};

LineageService::LineageService(store::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(workspace))
{
    d->forgetting.setSingleShot(true);
    d->forgetting.setInterval(keptFor);
    connect(&d->forgetting, &QTimer::timeout, this, [this] {
        if (d->graphMutex.tryLock()) {
            d->state = {};
            d->graphMutex.unlock();
        }
    });
}

LineageService::~LineageService()
{
    d->closing = true;
}

int LineageService::pendingQuestions() const
{
    return d->pending.load();
}

void LineageService::run(Question question)
{
    d->forgetting.start();
    ++d->pending;
    d->pool.start([state = d.get(), question = std::move(question)] {
        state->answer(question);
        --state->pending;
    });
}

Answer<Result<GraphPtr>> LineageService::graph()
{
    return ask<GraphPtr>([](const Sight &sight) -> Result<GraphPtr> { return sight.graph; });
}

Answer<Result<lineage::EdgeDetails>> LineageService::details(const core::Uri &from, const core::Uri &to)
{
    return ask<lineage::EdgeDetails>([from, to](const Sight &sight) {
        return sight.lineage.details(from, to, QDateTime::currentDateTimeUtc());
    });
}

void LineageService::refresh()
{
    if (!d->forgetting.isActive())
        return; // nobody asked lately; whoever does gets the newest
    graph().then(this, [this](const Result<GraphPtr> &) { emit changed(); });
}

} // namespace meshbook::services
