// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "lineage/cancelled.h"
#include "lineage/edgedetails.h"
#include "lineage/graph.h"
#include "services/answer.h"

#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace meshbook::store {
class CacheReader;
class LineageReader;
class Workspace;
} // namespace meshbook::store

namespace meshbook::services {

/// Questions to the lineage graph, answered off the UI thread. The graph is read when it is asked for first,
/// shared by all questions, and brought up to date when a sync (of this process or another) changed the
/// catalog; nothing is ever answered from a graph older than its question. Consume with `.then(this, …)`;
/// cancel a future that is not wanted any more, and the work behind it ends soon.
class LineageService final : public QObject {
    Q_OBJECT

public:
    /// What a question works with, on a thread of its own.
    struct Sight {
        lineage::GraphPtr graph;
        store::CacheReader &cache; ///< for what the graph does not hold
        store::LineageReader &lineage;
        lineage::Cancelled cancelled; ///< the future was cancelled, or the service goes
    };

    /// The workspace must outlive the service.
    explicit LineageService(store::Workspace &workspace, QObject *parent = nullptr);
    ~LineageService() override;

    [[nodiscard]] Answer<core::Result<lineage::GraphPtr>> graph();
    /// Everything said of what flows from one thing or column to another.
    [[nodiscard]] Answer<core::Result<lineage::EdgeDetails>> details(const core::Uri &from,
                                                                     const core::Uri &to);

    /// Runs `work` with the graph on another thread.
    template <typename T>
    [[nodiscard]] Answer<core::Result<T>> ask(std::function<core::Result<T>(const Sight &)> work)
    {
        auto promise = std::make_shared<QPromise<core::Result<T>>>();
        QFuture<core::Result<T>> future = promise->future();
        promise->start();
        run({[promise, work = std::move(work)](const Sight &sight) {
                 promise->addResult(work(sight));
                 promise->finish();
             },
             [promise](const core::Error &error) {
                 promise->addResult(core::Result<T>(core::Unexpected{error}));
                 promise->finish();
             },
             [promise] { return promise->isCanceled(); }});
        return future;
    }

    /// The catalog may say something else now: where the graph is in use it is brought up to date, then
    /// changed() comes.
    void refresh();
    /// Questions that have not been answered yet.
    [[nodiscard]] int pendingQuestions() const;

signals:
    /// There is a newer graph: ask again.
    void changed();

private:
    struct Question {
        std::function<void(const Sight &)> answer;
        std::function<void(const core::Error &)> fail;
        lineage::Cancelled cancelled;
    };
    struct Private;
    void run(Question question);
    std::unique_ptr<Private> d;
};

} // namespace meshbook::services
