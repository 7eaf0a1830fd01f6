// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/syncservice.h"

#include "sample/samplemesh.h"
#include "services/sampleconnection.h"
#include "services/taskregistry.h"
#include "store/removedsources.h"
#include "store/workspace.h"
#include "sync/gitprogram.h"
#include "sync/syncengine.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHash>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::ErrorCode;
using core::failure;
using core::Result;

struct SyncService::Private {
    Private(store::Workspace &space, TaskRegistry &registry)
        : workspace(space)
        , tasks(registry)
    {
        pool.setMaxThreadCount(1);
    }

    store::Workspace &workspace;
    TaskRegistry &tasks;
    sync::ReaderRegistry readers;
    QHash<QString, sync::Cancellation> underWay; ///< by source uid
    std::map<QString, std::unique_ptr<QTimer>> leaving; ///< by source uid: until they are forgotten
    QHash<QString, core::Source> left; ///< the same sources
    int grace = graceMs;
    sync::Cancellation closing;
    QThreadPool previews;
    QThreadPool pool;
};

SyncService::SyncService(store::Workspace &workspace, TaskRegistry &tasks, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(workspace, tasks))
{
    if (workspace.isReadOnly())
        return;
    d->pool.start([this] {
        const Result<int> forgotten = sync::SyncEngine(d->workspace, d->readers).forgetRemoved();
        if (forgotten && *forgotten > 0)
            emit catalogChanged();
    });
}

SyncService::~SyncService()
{
    d->closing.cancel();
    for (const sync::Cancellation &cancellation : std::as_const(d->underWay))
        cancellation.cancel();
    d->pool.clear();
    d->pool.waitForDone();
    d->leaving.clear(); // what has not been forgotten yet is at the next start
    d->previews.waitForDone();
}

Result<std::vector<core::Source>> SyncService::sources() const
{
    return d->workspace.ledger().sources();
}

Result<std::vector<core::RemovedSource>> SyncService::removedSources() const
{
    return store::removedsources::of(d->workspace, QDateTime::currentDateTimeUtc());
}

Answer<Result<core::SourcePreview>> SyncService::preview(const QString &path)
{
    auto promise = std::make_shared<QPromise<Result<core::SourcePreview>>>();
    promise->start();
    d->previews.start([this, promise, path] {
        promise->addResult(sync::SyncEngine::preview(
            path, d->readers, d->workspace.directory() + u"/ignore.git"_s, d->closing));
        promise->finish();
    });
    return promise->future();
}

Result<core::Source> SyncService::add(const core::Source &source)
{
    core::Source wanted = source;
    if (wanted.kind == "git"_L1) {
        if (!sync::GitProgram::isSafeLocation(wanted.location))
            return failure(ErrorCode::Usage, tr("This is no address of a Git repository."), wanted.location);
        if (wanted.name.isEmpty())
            wanted.name = QFileInfo(wanted.location).completeBaseName();
    } else {
        const QFileInfo info(wanted.location);
        if (!info.exists())
            return failure(ErrorCode::NotFound, tr("There is no such folder or file."), wanted.location);
        wanted.kind = u"folder"_s;
        wanted.location = info.canonicalFilePath();
        if (wanted.name.isEmpty())
            wanted.name = info.fileName();
    }
    wanted.addedAt = QDateTime::currentDateTimeUtc();
    Result<core::Source> added = d->workspace.ledger().addSource(wanted);
    if (added) {
        emit sourcesChanged();
        run(*added, {});
    }
    return added;
}

Result<> SyncService::update(const core::Source &source)
{
    const Result<> updated = d->workspace.ledger().updateSource(source);
    if (updated)
        emit sourcesChanged();
    return updated;
}

Result<> SyncService::remove(const QString &uid)
{
    const Result<std::vector<core::Source>> all = sources();
    if (!all)
        return core::Unexpected{all.error()};
    for (const core::Source &source : *all) {
        if (source.uid != uid)
            continue;
        if (const auto running = d->underWay.constFind(uid); running != d->underWay.constEnd())
            running->cancel();
        const Result<> removed = d->workspace.ledger().removeSource(uid);
        if (!removed)
            return removed;
        auto timer = std::make_unique<QTimer>();
        timer->setSingleShot(true);
        connect(timer.get(), &QTimer::timeout, this, [this, source] { forget(source); });
        timer->start(d->grace);
        d->left.insert(uid, source);
        d->leaving[uid] = std::move(timer);
        emit sourcesChanged();
        emit this->removed(source);
        return {};
    }
    return failure(ErrorCode::NotFound, tr("There is no such source."), uid);
}

void SyncService::forget(const core::Source &source)
{
    d->left.remove(source.uid);
    const quint64 task = d->tasks.begin(tr("Removing %1").arg(source.name), {});
    d->pool.start([this, source, task] {
        const Result<> forgotten = sync::SyncEngine(d->workspace, d->readers).forget(source);
        QMetaObject::invokeMethod(
            this,
            [this, task, uid = source.uid, forgotten] {
                if (!d->left.contains(uid)) // brought back and removed again meanwhile
                    d->leaving.erase(uid);
                d->tasks.finish(task, forgotten);
                emit catalogChanged();
            },
            Qt::QueuedConnection);
    });
}

Result<> SyncService::bringBack(const core::Source &source)
{
    const Result<core::Source> added = d->workspace.ledger().addSource(source);
    if (!added)
        return core::Unexpected{added.error()};
    if (d->left.remove(source.uid))
        d->leaving.erase(source.uid);
    emit sourcesChanged();
    run(*added, {});
    return {};
}

void SyncService::setGrace(int ms)
{
    d->grace = ms;
}

void SyncService::addSample()
{
    const quint64 task = d->tasks.begin(tr("Writing the sample mesh"), {});
    const QString folder = d->workspace.directory() + u"/sample-mesh"_s;
    d->pool.start([this, task, folder] {
        const auto written = sample::writeSampleMesh(folder, QDateTime::currentDateTimeUtc().date());
        // With a database to measure, so that this can be tried too.
        const Result<> result = written ? addSampleConnection(d->workspace, QDateTime::currentDateTimeUtc())
                                        : Result<>(core::Unexpected{written.error()});
        QMetaObject::invokeMethod(
            this,
            [this, task, folder, result] {
                d->tasks.finish(task, result);
                if (!result)
                    return;
                core::Source source;
                source.kind = u"folder"_s;
                source.location = folder;
                source.name = u"harbour-mesh"_s;
                if (!add(source))
                    syncAll(); // it was there already: look for what is new
            },
            Qt::QueuedConnection);
    });
}

bool SyncService::isSyncing(const QString &uid) const
{
    return d->underWay.contains(uid);
}

void SyncService::cancel(const QString &uid)
{
    if (const auto running = d->underWay.constFind(uid); running != d->underWay.constEnd())
        running->cancel();
}

void SyncService::sync(const QString &uid, const core::SyncOptions &options)
{
    const Result<std::vector<core::Source>> all = sources();
    if (!all)
        return;
    for (const core::Source &source : *all) {
        if (source.uid == uid)
            run(source, options);
    }
}

void SyncService::syncAll()
{
    const Result<std::vector<core::Source>> all = sources();
    if (!all)
        return;
    for (const core::Source &source : *all)
        run(source, {});
}

void SyncService::run(const core::Source &source, const core::SyncOptions &options)
{
    if (d->underWay.contains(source.uid))
        return;
    const sync::Cancellation cancellation;
    d->underWay.insert(source.uid, cancellation);
    const quint64 task =
        d->tasks.begin(tr("Syncing %1").arg(source.name), [cancellation] { cancellation.cancel(); });
    emit sourcesChanged();
    d->pool.start([this, source, options, cancellation, task] {
        const auto tell = [&](const core::SyncProgress &step) {
            QMetaObject::invokeMethod(
                this,
                [this, uid = source.uid, task, step] {
                    d->tasks.update(task, step.path, step.done, step.total);
                    emit progress(uid, step);
                },
                Qt::QueuedConnection);
        };
        const core::SourceReport report =
            sync::SyncEngine(d->workspace, d->readers).sync(source, options, cancellation, tell);
        QMetaObject::invokeMethod(
            this,
            [this, report, task] {
                d->underWay.remove(report.source.uid);
                Result<> result;
                if (report.failed)
                    result = core::Unexpected{report.error};
                d->tasks.finish(task, result, [this, uid = report.source.uid] { sync(uid); });
                if (report.failed && report.error.code == ErrorCode::Conflict && report.filesSeen > 0)
                    emit removalNeedsConsent(report);
                emit finished(report);
                emit sourcesChanged();
                if (!report.failed)
                    emit catalogChanged();
            },
            Qt::QueuedConnection);
    });
}

} // namespace meshbook::services
