// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <vector>

namespace meshbook::services {

/// Something that runs in the background, as people see it.
struct Task {
    enum class State { Running, Done, Failed, Cancelled };
    quint64 id = 0;
    QString title; ///< translated
    QString detail; ///< what it is at, e.g. a path
    qint64 done = 0;
    qint64 total = 0; ///< 0 while unknown
    State state = State::Running;
    core::Error error; ///< where Failed
    bool canRetry = false;
    bool canCancel = false; ///< while Running
};

/// All background work of the window in one place: progress, cancel, errors with retry.
/// Lives on the UI thread; update() and finish() may be called from there only.
class TaskRegistry final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// `cancel` is called (on the UI thread) when a person cancels.
    quint64 begin(const QString &title, std::function<void()> cancel);
    void update(quint64 id, const QString &detail, qint64 done, qint64 total);
    void finish(quint64 id, const core::Result<> &result, std::function<void()> retry = {});

    [[nodiscard]] const std::vector<Task> &tasks() const { return m_tasks; }
    [[nodiscard]] int runningCount() const;
    void cancel(quint64 id);
    void cancelAll();
    void retry(quint64 id);
    /// Drops a finished task from the list.
    void dismiss(quint64 id);

signals:
    void changed();
    void failed(const meshbook::services::Task &task);

private:
    struct Handlers {
        quint64 id;
        std::function<void()> cancel;
        std::function<void()> retry;
    };
    [[nodiscard]] Task *find(quint64 id);
    [[nodiscard]] Handlers *handlers(quint64 id);

    std::vector<Task> m_tasks;
    std::vector<Handlers> m_handlers;
    quint64 m_lastId = 0;
};

} // namespace meshbook::services
