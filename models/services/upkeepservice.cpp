// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/upkeepservice.h"

#include "store/upkeep.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QPromise>
#include <QThreadPool>
#include <QUuid>

#include <algorithm>
#include <atomic>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::Acknowledgement;
using core::Connection;
using core::ErrorCode;
using core::failure;
using core::MaintenanceWindow;
using core::Result;
using store::Upkeep;

namespace {

using Action = LedgerStep<Upkeep>::Action;

/// Everything that is shown, as it was read in one go.
struct Lists {
    std::vector<Connection> connections;
    std::vector<Acknowledgement> acknowledgements;
    std::vector<MaintenanceWindow> maintenance;
};

Result<Lists> readLists(const Upkeep &upkeep)
{
    auto connections = upkeep.connections();
    if (!connections)
        return core::Unexpected{connections.error()};
    auto acknowledgements = upkeep.acknowledgements();
    if (!acknowledgements)
        return core::Unexpected{acknowledgements.error()};
    auto maintenance = upkeep.maintenance();
    if (!maintenance)
        return core::Unexpected{maintenance.error()};
    return Lists{std::move(*connections), std::move(*acknowledgements), std::move(*maintenance)};
}

template <typename T>
std::optional<T> find(const Result<std::vector<T>> &all, QString T::*key, const QString &value)
{
    if (!all)
        return {};
    const auto at = std::find_if(all->begin(), all->end(), [&](const T &one) { return one.*key == value; });
    return at == all->end() ? std::nullopt : std::optional(*at);
}

template <typename T>
Result<> resultOf(const Result<T> &result)
{
    return result ? Result<>() : Result<>(core::Unexpected{result.error()});
}

/// A time that shows at once as the ledger gives it back.
QDateTime now()
{
    return QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
}

} // namespace

struct UpkeepService::Private {
    explicit Private(store::Workspace &space)
        : workspace(space)
        , readOnly(space.ledger().isReadOnly())
    {
        pool.setMaxThreadCount(1);
    }

    /// On the writer's thread.
    Result<Upkeep *> opened()
    {
        if (!upkeep) {
            auto made = workspace.openUpkeep();
            if (!made)
                return core::Unexpected{made.error()};
            upkeep = std::move(*made);
        }
        return upkeep.get();
    }

    store::Workspace &workspace;
    bool readOnly;
    Lists lists;
    UndoSteps<Upkeep> steps;
    std::atomic_int pending = 0;
    std::unique_ptr<Upkeep> upkeep; ///< the writer's thread's
    QThreadPool pool; ///< last: its destructor waits for the thread that uses the rest
};

UpkeepService::UpkeepService(store::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(workspace))
{
    refresh();
}

UpkeepService::~UpkeepService()
{
    d->pool.waitForDone();
}

bool UpkeepService::isReadOnly() const
{
    return d->readOnly;
}

const std::vector<Connection> &UpkeepService::connections() const
{
    return d->lists.connections;
}

const Connection *UpkeepService::connection(const QString &uid) const
{
    const auto at = std::find_if(d->lists.connections.begin(), d->lists.connections.end(),
                                 [&](const Connection &one) { return one.uid == uid; });
    return at == d->lists.connections.end() ? nullptr : &*at;
}

const std::vector<Acknowledgement> &UpkeepService::acknowledgements() const
{
    return d->lists.acknowledgements;
}

const Acknowledgement *UpkeepService::acknowledgement(const QString &breach) const
{
    const auto at = std::find_if(d->lists.acknowledgements.begin(), d->lists.acknowledgements.end(),
                                 [&](const Acknowledgement &one) { return one.breach == breach; });
    return at == d->lists.acknowledgements.end() ? nullptr : &*at;
}

const std::vector<MaintenanceWindow> &UpkeepService::maintenance() const
{
    return d->lists.maintenance;
}

UpkeepService::Written UpkeepService::perform(LedgerStep<Upkeep> step)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    QFuture<Result<>> future = promise->future();
    promise->start();
    ++d->pending;
    d->pool.start([this, promise, step = std::move(step)] {
        Action inverse;
        Result<Lists> lists = failure(ErrorCode::Storage, {});
        const auto write = [&]() -> Result<> {
            const Result<Upkeep *> upkeep = d->opened();
            if (!upkeep)
                return core::Unexpected{upkeep.error()};
            if (step.inverse)
                inverse = step.inverse(**upkeep);
            Result<> written = step.act ? step.act(**upkeep) : Result<>();
            lists = readLists(**upkeep);
            return written && !lists ? resultOf(lists) : written;
        };
        const Result<> written = write();
        const auto finish = [this, promise, step, inverse, written, lists = std::move(lists)] {
            --d->pending;
            if (lists) {
                const Lists before = std::exchange(d->lists, *lists);
                if (before.connections != d->lists.connections)
                    emit connectionsChanged();
                if (before.acknowledgements != d->lists.acknowledgements)
                    emit acknowledgementsChanged();
                if (before.maintenance != d->lists.maintenance)
                    emit maintenanceChanged();
            }
            if (written && inverse) {
                d->steps.add(step, inverse);
                emit undoChanged();
                emit done(step.sentence, step.removal);
            }
            if (!written)
                emit failed(written.error());
            promise->addResult(written);
            promise->finish();
        };
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
    });
    return future;
}

UpkeepService::Written UpkeepService::addConnection(const Connection &connection)
{
    Connection added = connection;
    if (added.uid.isEmpty())
        added.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    added.createdAt = now();
    return perform({.act = [added](Upkeep &upkeep) { return resultOf(upkeep.addConnection(added)); },
                    .inverse = [uid = added.uid](Upkeep &) -> Action {
                        return [uid](Upkeep &upkeep) { return upkeep.removeConnection(uid); };
                    },
                    .sentence = tr("The connection “%1” was added.").arg(added.name.trimmed())});
}

UpkeepService::Written UpkeepService::updateConnection(const Connection &connection)
{
    return perform({.act = [connection](Upkeep &upkeep) { return upkeep.updateConnection(connection); },
                    .inverse = [uid = connection.uid](Upkeep &before) -> Action {
                        const auto old = find(before.connections(), &Connection::uid, uid);
                        if (!old)
                            return {};
                        return [old](Upkeep &upkeep) { return upkeep.updateConnection(*old); };
                    },
                    .sentence = tr("The connection “%1” was changed.").arg(connection.name.trimmed())});
}

UpkeepService::Written UpkeepService::removeConnection(const QString &uid)
{
    const Connection *shown = connection(uid);
    return perform(
        {.act = [uid](Upkeep &upkeep) { return upkeep.removeConnection(uid); },
         .inverse = [uid](Upkeep &before) -> Action {
             const auto old = find(before.connections(), &Connection::uid, uid);
             if (!old)
                 return {};
             return [old](Upkeep &upkeep) { return resultOf(upkeep.addConnection(*old)); };
         },
         .sentence = tr("The connection “%1” was removed.").arg(shown != nullptr ? shown->name : uid),
         .removal = true});
}

UpkeepService::Written UpkeepService::acknowledge(const Acknowledgement &acknowledgement)
{
    Acknowledgement given = acknowledgement;
    given.at = now();
    return perform({.act = [given](Upkeep &upkeep) { return upkeep.acknowledge(given); },
                    .inverse = [breach = given.breach](Upkeep &before) -> Action {
                        const auto old = find(before.acknowledgements(), &Acknowledgement::breach, breach);
                        return [old, breach](Upkeep &upkeep) {
                            return old ? upkeep.acknowledge(*old) : upkeep.withdrawAcknowledgement(breach);
                        };
                    },
                    .sentence = tr("The breach is acknowledged.")});
}

UpkeepService::Written UpkeepService::withdrawAcknowledgement(const QString &breach)
{
    return perform({.act = [breach](Upkeep &upkeep) { return upkeep.withdrawAcknowledgement(breach); },
                    .inverse = [breach](Upkeep &before) -> Action {
                        const auto old = find(before.acknowledgements(), &Acknowledgement::breach, breach);
                        if (!old)
                            return {};
                        return [old](Upkeep &upkeep) { return upkeep.acknowledge(*old); };
                    },
                    .sentence = tr("The breach is not acknowledged any more."),
                    .removal = true});
}

UpkeepService::Written UpkeepService::addMaintenance(const MaintenanceWindow &window)
{
    MaintenanceWindow added = window;
    if (added.uid.isEmpty())
        added.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    added.createdAt = now();
    return perform({.act = [added](Upkeep &upkeep) { return resultOf(upkeep.addMaintenance(added)); },
                    .inverse = [uid = added.uid](Upkeep &) -> Action {
                        return [uid](Upkeep &upkeep) { return upkeep.removeMaintenance(uid); };
                    },
                    .sentence = tr("The maintenance is announced.")});
}

UpkeepService::Written UpkeepService::updateMaintenance(const MaintenanceWindow &window)
{
    return perform({.act = [window](Upkeep &upkeep) { return upkeep.updateMaintenance(window); },
                    .inverse = [uid = window.uid](Upkeep &before) -> Action {
                        const auto old = find(before.maintenance(), &MaintenanceWindow::uid, uid);
                        if (!old)
                            return {};
                        return [old](Upkeep &upkeep) { return upkeep.updateMaintenance(*old); };
                    },
                    .sentence = tr("The maintenance was changed.")});
}

UpkeepService::Written UpkeepService::removeMaintenance(const QString &uid)
{
    return perform({.act = [uid](Upkeep &upkeep) { return upkeep.removeMaintenance(uid); },
                    .inverse = [uid](Upkeep &before) -> Action {
                        const auto old = find(before.maintenance(), &MaintenanceWindow::uid, uid);
                        if (!old)
                            return {};
                        return [old](Upkeep &upkeep) { return resultOf(upkeep.addMaintenance(*old)); };
                    },
                    .sentence = tr("The maintenance is not announced any more."),
                    .removal = true});
}

Answer<Result<QStringList>> UpkeepService::noteAlerts(const QStringList &breaches)
{
    auto promise = std::make_shared<QPromise<Result<QStringList>>>();
    QFuture<Result<QStringList>> future = promise->future();
    promise->start();
    ++d->pending;
    d->pool.start([this, promise, breaches, at = now()] {
        const Result<Upkeep *> upkeep = d->opened();
        promise->addResult(upkeep ? (*upkeep)->noteAlerts(breaches, at)
                                  : Result<QStringList>(core::Unexpected{upkeep.error()}));
        --d->pending;
        promise->finish();
    });
    return future;
}

QString UpkeepService::undoText() const
{
    return d->steps.undoText();
}

void UpkeepService::undo()
{
    const auto back = d->steps.undo();
    if (!back)
        return;
    emit undoChanged();
    perform({.act = *back});
}

QString UpkeepService::redoText() const
{
    return d->steps.redoText();
}

void UpkeepService::redo()
{
    auto step = d->steps.redo();
    if (!step)
        return;
    emit undoChanged();
    perform(std::move(*step));
}

void UpkeepService::refresh()
{
    perform({.act = {}});
}

int UpkeepService::pendingSteps() const
{
    return d->pending.load();
}

} // namespace meshbook::services
