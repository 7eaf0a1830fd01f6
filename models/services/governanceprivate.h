// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/governanceservice.h"

#include <QHash>
#include <QPromise>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <optional>

namespace meshbook::services {

// For the files of GovernanceService only.

/// Waivers that were recorded together, or taken back together.
struct GovernanceService::Step {
    bool adds = true;
    std::vector<governance::Waiver> waivers;
    QStringList uids; ///< of the waivers while they are in force
};

struct GovernanceService::Private {
    Private(store::Workspace &opened, std::function<void()> tellChecked)
        : workspace(opened)
        , checked(std::move(tellChecked))
    {
        pool.setMaxThreadCount(1); // one check at a time; all who wait share it
        pool.setThreadPriority(QThread::LowestPriority); // what a person waits for goes first
        quick.setMaxThreadCount(1);
    }

    store::Workspace &workspace;
    std::function<void()> checked; ///< called on the pool's thread
    std::vector<std::shared_ptr<Step>> steps; ///< that undo takes back; the last one last
    std::vector<std::shared_ptr<Step>> takenBack;
    QThreadPool pool;
    QThreadPool quick; ///< for what needs no check and does not wait for one
    std::atomic_bool closing = false;
    std::atomic_int pending = 0;
    std::atomic_int wish = 0; ///< counts reasons to check anew that the tables cannot show
    // Only touched on the pool's thread:
    QHash<QString, QString> renamed; ///< uids of waivers that were taken back and came back, to the new ones
    Report current;
    QByteArray currentGeneration;
    int currentWish = -1;
    std::optional<bool> small; ///< at `smallGeneration`
    QByteArray smallGeneration;

    template <typename T>
    Answer<core::Result<T>> ask(std::function<core::Result<T>(const std::function<bool()> &)> work,
                                QThreadPool *on = nullptr)
    {
        auto promise = std::make_shared<QPromise<core::Result<T>>>();
        const QFuture<core::Result<T>> future = promise->future();
        promise->start();
        ++pending;
        (on == nullptr ? pool : *on).start([this, promise, work = std::move(work)] {
            const auto stop = [this, &promise] { return closing || promise->isCanceled(); };
            if (!stop())
                promise->addResult(work(stop));
            promise->finish();
            --pending;
        });
        return future;
    }

    /// Records the waivers of a step, or takes them out of the ledger; on the pool's thread.
    core::Result<> write(Step &step, bool add);
    /// The report of the catalog as it is now; on the pool's thread.
    core::Result<Report> fresh(const std::function<bool()> &stop);
    /// Whether a check of the catalog as it is now costs little, or was made already; on the pool's thread.
    core::Result<bool> isCheap();

    template <typename T>
    Answer<core::Result<T>> askReport(std::function<T(const governance::CheckReport &)> work)
    {
        return ask<T>([this, work = std::move(work)](const std::function<bool()> &stop) -> core::Result<T> {
            const core::Result<Report> report = fresh(stop);
            if (!report)
                return core::Unexpected{report.error()};
            return work(**report);
        });
    }
};

} // namespace meshbook::services
