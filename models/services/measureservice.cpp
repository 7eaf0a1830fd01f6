// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/measureservice.h"

#include "measure/cronschedule.h"
#include "measure/secrets.h"
#include "measure/systemkeychain.h"
#include "services/measuring.h"
#include "services/taskregistry.h"
#include "services/upkeepservice.h"
#include "store/cachereader.h"
#include "store/workspace.h"

#include <QHash>
#include <QPromise>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::Connection;
using core::ErrorCode;
using core::failure;
using core::Result;
using measuring::Plan;

namespace {

using Flag = std::shared_ptr<std::atomic_bool>;

ConnectionState stateOf(const measure::MeasureResult &result, const QDateTime &at)
{
    using core::ObservationStatus;
    ConnectionState state;
    state.at = at;
    for (const core::Observation &observation : result.observations) {
        ++(observation.status == ObservationStatus::Pass       ? state.passed
               : observation.status == ObservationStatus::Warn ? state.warned
               : observation.status == ObservationStatus::Fail ? state.failed
                                                               : state.wrong);
    }
    if (result.stopped)
        state.trouble = result.stopped->message;
    return state;
}

/// Only the rules whose own schedule named a time since the last look.
void keepDue(Plan &plan, const QDateTime &since, const QDateTime &now)
{
    std::erase_if(plan.checks, [&](const measure::PlannedCheck &check) {
        const auto schedule = measure::CronSchedule::parse(check.schedule);
        if (!schedule)
            return true;
        const QDateTime next = schedule->next(since, plan.connection.timeZone);
        return !next.isValid() || now < next;
    });
}

} // namespace

/// One measuring: what was asked for, then its connections one by one.
struct MeasureService::Work {
    measuring::Asked asked;
    QDateTime dueSince; ///< valid: only the checks whose schedules named a time since then …
    QDateTime dueUntil; ///< … up to the look that asks
    quint64 task = 0;
    Flag cancelled = std::make_shared<std::atomic_bool>(false);
    std::vector<Plan> plans;
    std::size_t next = 0; ///< plan to be asked next
    qint64 before = 0; ///< checks of the plans asked already
    qint64 total = 0;
    QString trouble;
};

struct MeasureService::Private {
    Private(store::Workspace &space, TaskRegistry &registry, UpkeepService &service, measure::Keychain *chain)
        : workspace(space)
        , tasks(registry)
        , upkeep(service)
        , secrets(chain != nullptr ? *chain : systemKeychain)
    {
        pool.setMaxThreadCount(mostAtOnce);
    }

    store::Workspace &workspace;
    TaskRegistry &tasks;
    UpkeepService &upkeep;
    measure::SystemKeychain systemKeychain;
    measure::Secrets secrets;
    QHash<QString, ConnectionState> states;
    QHash<QString, QDateTime> lastRun; ///< of each connection, of those run by themselves
    QHash<QString, QDateTime> lastLook; ///< at the schedules of its rules
    QSet<std::shared_ptr<Work>> works;
    QTimer timer;
    Flag closing = std::make_shared<std::atomic_bool>(false);
    QThreadPool pool; ///< last: its destructor waits for the threads that use the rest
};

MeasureService::MeasureService(store::Workspace &workspace, TaskRegistry &tasks, UpkeepService &upkeep,
                               measure::Keychain *keychain, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(workspace, tasks, upkeep, keychain))
{
    d->timer.setInterval(tickMs);
    connect(&d->timer, &QTimer::timeout, this, [this] { runDue(QDateTime::currentDateTimeUtc()); });
}

MeasureService::~MeasureService()
{
    *d->closing = true;
    for (const std::shared_ptr<Work> &work : std::as_const(d->works))
        *work->cancelled = true;
    d->pool.clear();
    d->pool.waitForDone();
}

bool MeasureService::isMeasuring() const
{
    return !d->works.isEmpty();
}

ConnectionState MeasureService::state(const QString &connectionUid) const
{
    return d->states.value(connectionUid);
}

void MeasureService::measure(const std::vector<core::Uri> &things, const QString &connectionUid)
{
    auto work = std::make_shared<Work>();
    work->asked = {things, connectionUid.isEmpty() ? QString() : connectionUid};
    start(work);
}

/// A look at schedules that finds nothing due is nothing to show.
void MeasureService::show(const std::shared_ptr<Work> &work)
{
    work->task = d->tasks.begin(tr("Measuring"), [cancelled = work->cancelled] { *cancelled = true; });
    emit started();
}

void MeasureService::start(const std::shared_ptr<Work> &work)
{
    d->works.insert(work);
    if (!work->dueSince.isValid())
        show(work);
    d->pool.start([this, work, connections = d->upkeep.connections()] {
        const auto plan = [&]() -> Result<measuring::Plans> {
            auto reader = d->workspace.openReader();
            if (!reader)
                return core::Unexpected{reader.error()};
            return measuring::planAll(**reader, connections, work->asked, QDateTime::currentDateTimeUtc(),
                                      [work] { return work->cancelled->load(); });
        };
        Result<measuring::Plans> plans = plan();
        QMetaObject::invokeMethod(
            this,
            [this, work, plans = std::move(plans)] {
                if (!plans)
                    return finish(work, core::Unexpected{plans.error()});
                work->plans = plans->plans;
                if (work->dueSince.isValid()) {
                    for (Plan &each : work->plans)
                        keepDue(each, work->dueSince, work->dueUntil);
                }
                std::erase_if(work->plans, [](const Plan &each) { return each.askable() == 0; });
                for (const Plan &each : work->plans)
                    work->total += static_cast<qint64>(each.checks.size());
                if (work->dueSince.isValid() && !work->plans.empty())
                    show(work);
                if (work->plans.empty() && !work->dueSince.isValid())
                    return finish(
                        work,
                        failure(ErrorCode::NotFound,
                                d->upkeep.connections().empty()
                                    ? tr("There is no connection to a database yet.")
                                    : tr("No connection leads to anything that could be measured.")));
                askNext(work);
            },
            Qt::QueuedConnection);
    });
}

void MeasureService::askNext(const std::shared_ptr<Work> &work)
{
    if (work->cancelled->load())
        return finish(work, failure(ErrorCode::Cancelled, tr("Cancelled.")));
    if (work->next >= work->plans.size())
        return finish(work,
                      work->trouble.isEmpty() ? Result<>()
                                              : Result<>(failure(ErrorCode::External, work->trouble)));
    const auto plan = std::make_shared<const Plan>(work->plans[work->next++]);
    const QString uid = plan->connection.uid;
    if (d->states.value(uid).running) // another work asks it: once is enough
        return askNext(work);
    d->states[uid].running = true;
    emit stateChanged(uid);
    d->secrets.find(plan->connection, [this, work, plan, uid](const Result<measure::Secret> &secret) {
        if (!secret) {
            ConnectionState state;
            state.at = QDateTime::currentDateTimeUtc();
            state.trouble = secret.error().message;
            return finishPlan(work, uid, state, QString());
        }
        d->pool.start([this, work, plan, uid, bytes = secret->bytes] {
            const QString run = QUuid::createUuid().toString(QUuid::WithoutBraces);
            const measure::MeasureResult result = measure::measure(
                plan->connection, bytes, plan->checks, run, QDateTime::currentDateTimeUtc,
                [work] { return work->cancelled->load(); },
                [this, work, before = work->before](qint64 done, qint64, const QString &next) {
                    QMetaObject::invokeMethod(
                        this,
                        [this, work, done = before + done, next] {
                            d->tasks.update(work->task, next, done, work->total);
                        },
                        Qt::QueuedConnection);
                });
            const QDateTime now = QDateTime::currentDateTimeUtc();
            Result<QString> kept = QString();
            if (!result.observations.empty()) {
                const Result<core::Source> source = measuring::keep(d->workspace, result.observations, now);
                kept =
                    source ? Result<QString>(source->uid) : Result<QString>(core::Unexpected{source.error()});
            }
            QMetaObject::invokeMethod(
                this,
                [this, work, uid, state = stateOf(result, now), kept] { finishPlan(work, uid, state, kept); },
                Qt::QueuedConnection);
        });
    });
}

void MeasureService::finishPlan(const std::shared_ptr<Work> &work, const QString &uid,
                                const ConnectionState &state, const Result<QString> &kept)
{
    ConnectionState shown = state;
    if (!kept)
        shown.trouble = kept.error().message;
    if (!shown.trouble.isEmpty() && work->trouble.isEmpty()) {
        const Connection *connection = d->upkeep.connection(uid);
        work->trouble = connection == nullptr ? shown.trouble : connection->name + u": "_s + shown.trouble;
    }
    d->states.insert(uid, shown);
    work->before += static_cast<qint64>(work->plans[work->next - 1].checks.size());
    emit stateChanged(uid);
    if (kept && !kept->isEmpty()) {
        emit sourcesChanged();
        emit measured(*kept);
    }
    askNext(work);
}

void MeasureService::finish(const std::shared_ptr<Work> &work, const Result<> &result)
{
    d->works.remove(work);
    if (work->task == 0)
        return;
    std::function<void()> retry;
    if (!result && result.error().code != ErrorCode::Cancelled && !work->dueSince.isValid())
        retry = [this, asked = work->asked] { measure(asked.things, asked.connectionUid); };
    d->tasks.finish(work->task, result, retry);
    emit finished(result ? QString() : result.error().message);
}

Answer<Result<QString>> MeasureService::test(const Connection &connection, const QByteArray &password)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const auto ask = [this, promise, connection](const QByteArray &secret) {
        d->pool.start([promise, connection, secret, closing = d->closing] {
            const auto cancelled = [promise, closing] { return promise->isCanceled() || closing->load(); };
            const auto opened = measure::Database::open(connection, secret, cancelled);
            const auto asked = opened ? (*opened)->ask(u"SELECT 1"_s, false, cancelled)
                                      : Result<std::vector<measure::Row>>(core::Unexpected{opened.error()});
            promise->addResult(asked ? Result<QString>((*opened)->version())
                                     : Result<QString>(core::Unexpected{asked.error()}));
            promise->finish();
        });
    };
    if (!password.isEmpty()) {
        ask(password);
    } else {
        d->secrets.find(connection, [promise, ask](const Result<measure::Secret> &secret) {
            if (secret)
                return ask(secret->bytes);
            promise->addResult(Result<QString>(core::Unexpected{secret.error()}));
            promise->finish();
        });
    }
    return promise->future();
}

void MeasureService::setPassword(const QString &connectionUid, const QByteArray &password)
{
    d->secrets.keep(connectionUid, password, [this, connectionUid](core::SecretPlace place) {
        emit passwordKept(connectionUid, place);
    });
}

void MeasureService::forgetPassword(const QString &connectionUid)
{
    d->secrets.forget(connectionUid);
}

void MeasureService::setScheduled(bool on)
{
    if (on)
        d->timer.start();
    else
        d->timer.stop();
}

void MeasureService::runDue(const QDateTime &now)
{
    for (const Connection &connection : d->upkeep.connections()) {
        // Counted from the first look, so that starting the program is no reason to ask all databases.
        QDateTime &run = d->lastRun[connection.uid];
        QDateTime &look = d->lastLook[connection.uid];
        if (!run.isValid())
            run = now;
        if (!look.isValid())
            look = now;
        if (d->states.value(connection.uid).running)
            continue;
        if (connection.everyMinutes > 0 && run.secsTo(now) >= 60 * connection.everyMinutes) {
            run = now;
            measure({}, connection.uid);
        } else if (connection.obeysSchedules && look.secsTo(now) >= scheduleSeconds) {
            const QDateTime since = std::exchange(look, now);
            auto work = std::make_shared<Work>();
            work->asked.connectionUid = connection.uid;
            work->dueSince = since;
            work->dueUntil = now;
            start(work);
        }
    }
}

} // namespace meshbook::services
