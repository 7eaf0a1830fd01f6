// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/healthservice.h"

#include "health/calendar.h"
#include "services/healthquestions.h"
#include "services/standingkeeper.h"
#include "store/healthreader.h"
#include "store/upkeep.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QMutex>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::ErrorCode;
using core::Result;
using core::Unexpected;
using health::ProductStandings;
using store::HealthReader;

namespace {

constexpr int threads = 2;
constexpr std::size_t mostBreaches = 5'000;

Unexpected<core::Error> cancelled()
{
    return core::failure(ErrorCode::Cancelled, u"Cancelled."_s);
}

} // namespace

/// What a question works with, on a thread of its own.
struct HealthService::Question {
    HealthReader &reader;
    qint64 now = 0;
    std::function<bool()> isCancelled;
    std::vector<core::MaintenanceWindow> maintenance; ///< announced

    [[nodiscard]] StandingKeeper::Question kept() const { return {reader, now, maintenance, isCancelled}; }
    [[nodiscard]] HealthWindow within(const health::Range &range, const QByteArray &zone = {}) const
    {
        HealthWindow window = rangeWindow(range, now, zone);
        window.maintenance = maintenance;
        return window;
    }
};

struct HealthService::Private {
    explicit Private(store::Workspace &space)
        : workspace(space)
        , keeper({[this] { return take(); },
                  [this](std::unique_ptr<HealthReader> reader) { give(std::move(reader)); }})
    {
        pool.setMaxThreadCount(threads);
    }

    Result<std::unique_ptr<HealthReader>> take()
    {
        const QMutexLocker lock(&mutex);
        if (idle.empty())
            return workspace.openHealth();
        std::unique_ptr<HealthReader> reader = std::move(idle.back());
        idle.pop_back();
        return reader;
    }
    void give(std::unique_ptr<HealthReader> reader)
    {
        const QMutexLocker lock(&mutex);
        idle.push_back(std::move(reader));
    }

    Result<std::vector<core::MaintenanceWindow>> maintenance()
    {
        const auto upkeep = workspace.openUpkeep();
        if (!upkeep)
            return Unexpected{upkeep.error()};
        return (*upkeep)->maintenance();
    }

    store::Workspace &workspace;
    std::atomic_bool closing = false;
    std::atomic_int pending = 0;
    QMutex mutex; ///< of the readers
    std::vector<std::unique_ptr<HealthReader>> idle;
    StandingKeeper keeper; ///< takes readers, gone before them
    QThreadPool pool; ///< last: its destructor waits for the threads that use the rest
};

HealthService::HealthService(store::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(workspace))
{
}

HealthService::~HealthService()
{
    d->closing = true;
}

int HealthService::pendingQuestions() const
{
    return d->pending.load();
}

/// Runs `work(question)` on another thread.
template <typename T, typename Work>
HealthAnswer<T> HealthService::ask(Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->start();
    ++d->pending;
    d->pool.start([state = d.get(), promise, work = std::move(work)] {
        const auto isCancelled = [&] { return state->closing.load() || promise->isCanceled(); };
        const auto answer = [&]() -> Result<T> {
            if (isCancelled())
                return cancelled();
            Result<std::unique_ptr<HealthReader>> reader = state->take();
            if (!reader)
                return Unexpected{reader.error()};
            auto maintenance = state->maintenance();
            if (!maintenance)
                return Unexpected{maintenance.error()};
            const Question question{**reader, QDateTime::currentMSecsSinceEpoch(), isCancelled,
                                    std::move(*maintenance)};
            Result<T> result = work(question);
            state->give(std::move(*reader));
            return result;
        };
        promise->addResult(answer());
        promise->finish();
        --state->pending;
    });
    return future;
}

HealthAnswer<ProductStandings> HealthService::products(const ProductsAsked &asked)
{
    return ask<ProductStandings>(
        [this, asked](const Question &question) { return d->keeper.byNeed(question.kept(), asked); });
}

HealthAnswer<QStringList> HealthService::owners()
{
    return ask<QStringList>([](const Question &question) { return question.reader.owners(); });
}

HealthAnswer<health::Overview> HealthService::overview(const ProductsAsked &asked)
{
    return ask<health::Overview>(
        [this, asked](const Question &question) { return d->keeper.overview(question.kept(), asked); });
}

HealthAnswer<health::ProductLevels> HealthService::levels(const core::Uri &product,
                                                          const health::Range &range)
{
    return ask<health::ProductLevels>(
        [product, range](const Question &question) -> Result<health::ProductLevels> {
            const auto line = question.reader.product(product);
            if (!line)
                return Unexpected{line.error()};
            return productLevels(question.reader, *line, question.within(range));
        });
}

HealthAnswer<health::ObjectiveSeries> HealthService::series(const core::Uri &product, const QString &check,
                                                            const health::Range &range)
{
    return ask<health::ObjectiveSeries>(
        [product, check, range](const Question &question) -> Result<health::ObjectiveSeries> {
            const auto line = question.reader.product(product);
            if (!line)
                return Unexpected{line.error()};
            HealthWindow window = question.within(range);
            window.now = question.now; // a range of the past is seen from now
            window.range = {range.from, range.to > 0 ? range.to : question.now};
            return objectiveSeries(question.reader, *line, check, window);
        });
}

HealthAnswer<std::vector<health::Breach>> HealthService::breaches(const core::Uri &product,
                                                                  const health::Range &range)
{
    return ask<std::vector<health::Breach>>(
        [product, range](const Question &question) -> Result<std::vector<health::Breach>> {
            std::vector<HealthReader::Line> lines;
            if (product.key.isEmpty()) {
                auto all = question.reader.products({}, {});
                if (!all)
                    return Unexpected{all.error()};
                lines = std::move(*all);
            } else {
                auto line = question.reader.product(product);
                if (!line)
                    return Unexpected{line.error()};
                lines.push_back(std::move(*line));
            }
            HealthWindow window = question.within(range);
            window.hasTrend = false;
            window.days.clear();
            std::vector<health::Breach> breaches;
            for (const HealthReader::Line &line : lines) {
                if (question.isCancelled())
                    return cancelled();
                auto levels = productLevels(question.reader, line, window);
                if (!levels)
                    return Unexpected{levels.error()};
                for (health::CheckStanding &check : levels->checks)
                    breaches.insert(breaches.end(), std::make_move_iterator(check.breaches.begin()),
                                    std::make_move_iterator(check.breaches.end()));
            }
            std::stable_sort(breaches.begin(), breaches.end(),
                             [](const auto &a, const auto &b) { return a.start > b.start; });
            breaches.resize(std::min(breaches.size(), mostBreaches));
            return breaches;
        });
}

HealthAnswer<std::vector<health::DayStanding>> HealthService::calendar(const core::Uri &product,
                                                                       const QString &check,
                                                                       const health::Range &range,
                                                                       const QByteArray &zone)
{
    return ask<std::vector<health::DayStanding>>(
        [product, check, range, zone](const Question &question) -> Result<std::vector<health::DayStanding>> {
            const auto line = question.reader.product(product);
            if (!line)
                return Unexpected{line.error()};
            HealthWindow window = question.within(range, zone);
            if (!check.isEmpty()) {
                const auto series = objectiveSeries(question.reader, *line, check, window);
                if (!series)
                    return Unexpected{series.error()};
                return health::daysOf(series->spans, window.days);
            }
            window.hasTrend = false;
            window.hasWords = false;
            auto levels = productLevels(question.reader, *line, window);
            if (!levels)
                return Unexpected{levels.error()};
            return levels->standing.days;
        });
}

void HealthService::refresh()
{
    emit changed();
}

} // namespace meshbook::services
