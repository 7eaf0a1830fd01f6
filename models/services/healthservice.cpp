// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/healthservice.h"

#include "health/calendar.h"
#include "services/healthquestions.h"
#include "store/healthreader.h"
#include "store/upkeep.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QHash>
#include <QMutex>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <future>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::ErrorCode;
using core::Result;
using core::Unexpected;
using health::ProductStanding;
using store::HealthReader;

namespace {

constexpr int threads = 2;
constexpr std::size_t mostBreaches = 5'000;
/// What did not change is worked out again after so long, since time itself changes ages.
constexpr qint64 goodFor = 5LL * 60'000;
constexpr int mostKept = 50'000; ///< standings remembered

/// A standing worked out before.
struct Known {
    qint64 stamp = 0;
    qint64 at = 0;
    ProductStanding standing;
};

/// What standings are remembered under: as asked, and the maintenance they were worked out with.
QByteArray viewOf(const HealthService::ProductsAsked &asked,
                  const std::vector<core::MaintenanceWindow> &maintenance)
{
    QByteArray view = QByteArray::number(asked.days) + ' ' + asked.zone;
    for (const core::MaintenanceWindow &window : maintenance)
        view += ' ' + window.uid.toUtf8() + QByteArray::number(window.from.toMSecsSinceEpoch()) + '-'
            + QByteArray::number(window.to.toMSecsSinceEpoch()) + '-'
            + QByteArray::number(window.lastUntil.toMSecsSinceEpoch())
            + QByteArray::number(int(window.repeat)) + window.scope.toUtf8();
    return view;
}

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

    [[nodiscard]] HealthWindow lastDays(int days, const QByteArray &zone) const
    {
        HealthWindow window = lastDaysWindow(now, days, zone);
        window.hasAllCauses = false;
        window.maintenance = maintenance;
        return window;
    }
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

    /// Some of the products, by one reader; stops at the first error.
    Result<> workOut(HealthReader &reader, const std::vector<HealthReader::Line> &lines,
                     const std::vector<std::size_t> &which, std::size_t begin, std::size_t step,
                     const HealthWindow &window, const std::function<bool()> &isCancelled,
                     std::vector<ProductStanding> &standings)
    {
        return reader.inOneState([&]() -> Result<> {
            for (std::size_t i = begin; i < which.size(); i += step) {
                if (isCancelled())
                    return cancelled();
                Result<health::ProductLevels> levels = productLevels(reader, lines[which[i]], window);
                if (!levels)
                    return Unexpected{levels.error()};
                standings[which[i]] = std::move(levels->standing);
            }
            return {};
        });
    }

    /// In the order of `lines`; products that did not change since they were asked for lately are remembered.
    Result<std::vector<ProductStanding>> standings(const Question &question,
                                                   const std::vector<HealthReader::Line> &lines,
                                                   const HealthWindow &window, const QByteArray &view)
    {
        std::vector<ProductStanding> all(lines.size());
        std::vector<std::size_t> fresh;
        {
            const QMutexLocker lock(&mutex);
            for (std::size_t i = 0; i < lines.size(); ++i) {
                const auto known = remembered.constFind({lines[i].id, view});
                const bool isGood = known != remembered.constEnd() && known->stamp == lines[i].stamp
                    && question.now >= known->at && question.now - known->at < goodFor
                    && known->standing.name == lines[i].name && known->standing.owner == lines[i].owner;
                if (isGood)
                    all[i] = known->standing;
                else
                    fresh.push_back(i);
            }
        }
        const auto helpers = fresh.size() < 32 ? 1 : std::max(1, QThread::idealThreadCount());
        std::vector<std::future<Result<>>> others;
        for (int helper = 1; helper < helpers; ++helper) {
            others.push_back(std::async(std::launch::async, [&, helper]() -> Result<> {
                Result<std::unique_ptr<HealthReader>> reader = take();
                if (!reader)
                    return Unexpected{reader.error()};
                Result<> done = workOut(**reader, lines, fresh, static_cast<std::size_t>(helper),
                                        static_cast<std::size_t>(helpers), window, question.isCancelled, all);
                give(std::move(*reader));
                return done;
            }));
        }
        Result<> done = workOut(question.reader, lines, fresh, 0, static_cast<std::size_t>(helpers), window,
                                question.isCancelled, all);
        for (std::future<Result<>> &other : others) {
            Result<> its = other.get();
            if (done && !its)
                done = its;
        }
        if (!done)
            return Unexpected{done.error()};
        const QMutexLocker lock(&mutex);
        if (remembered.size() > mostKept)
            remembered.clear();
        for (const std::size_t i : fresh)
            remembered.insert({lines[i].id, view}, {lines[i].stamp, question.now, all[i]});
        return all;
    }

    store::Workspace &workspace;
    std::atomic_bool closing = false;
    std::atomic_int pending = 0;
    QMutex mutex; ///< of what follows
    std::vector<std::unique_ptr<HealthReader>> idle;
    QHash<std::pair<qint64, QByteArray>, Known> remembered;
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

HealthAnswer<std::vector<ProductStanding>> HealthService::products(const ProductsAsked &asked)
{
    return ask<std::vector<ProductStanding>>(
        [this, asked](const Question &question) -> Result<std::vector<ProductStanding>> {
            const auto lines = question.reader.products(asked.owner, asked.domain);
            if (!lines)
                return Unexpected{lines.error()};
            auto standings = d->standings(question, *lines, question.lastDays(asked.days, asked.zone),
                                          viewOf(asked, question.maintenance));
            if (standings)
                sortByNeed(*standings);
            return standings;
        });
}

HealthAnswer<QStringList> HealthService::owners()
{
    return ask<QStringList>([](const Question &question) { return question.reader.owners(); });
}

HealthAnswer<health::Overview> HealthService::overview(const ProductsAsked &asked)
{
    return ask<health::Overview>([this, asked](const Question &question) -> Result<health::Overview> {
        const auto lines = question.reader.products(asked.owner, asked.domain);
        if (!lines)
            return Unexpected{lines.error()};
        const HealthWindow window = question.lastDays(asked.days, asked.zone);
        const auto standings = d->standings(question, *lines, window, viewOf(asked, question.maintenance));
        if (!standings)
            return Unexpected{standings.error()};
        return overviewOf(*standings, window.days);
    });
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
