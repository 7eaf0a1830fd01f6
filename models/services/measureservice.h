// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/result.h"
#include "core/secretplace.h"
#include "core/uri.h"
#include "services/answer.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace meshbook::store {
class Workspace;
}

namespace meshbook::measure {
class Keychain;
}

namespace meshbook::services {

class TaskRegistry;
class UpkeepService;

/// How a connection fared when it was measured last, in this run of the program.
struct ConnectionState {
    QDateTime at; ///< UTC; invalid: not yet
    bool running = false;
    int passed = 0;
    int warned = 0;
    int failed = 0;
    int wrong = 0; ///< checks without a verdict
    QString trouble; ///< why it could not be measured, or not to the end; null: it could
};

/// Measures databases for the window: by hand, every so many minutes, and when the schedules of rules say so.
/// Each measuring is a task with progress and cancel; at most two connections are asked at once, each by one
/// at a time. What was measured is on disk before it is told. Lives on the UI thread and never waits on it.
class MeasureService final : public QObject {
    Q_OBJECT

public:
    static constexpr int tickMs = 30'000; ///< how often it is looked what is due
    static constexpr int scheduleSeconds = 300; ///< how often the schedules of rules are looked at
    static constexpr int mostAtOnce = 2;

    /// All must outlive the service. Without a keychain of the caller's the system's is taken.
    MeasureService(store::Workspace &workspace, TaskRegistry &tasks, UpkeepService &upkeep,
                   measure::Keychain *keychain = nullptr, QObject *parent = nullptr);
    ~MeasureService() override;

    /// Measures these things, or all that a connection leads to. With a connection, the things are taken to
    /// live there.
    void measure(const std::vector<core::Uri> &things, const QString &connectionUid = {});
    [[nodiscard]] bool isMeasuring() const;
    [[nodiscard]] ConnectionState state(const QString &connectionUid) const;

    /// Connects and asks for nothing: what answers ("PostgreSQL 15.8"). The password, where there is one, is
    /// tried and not kept.
    [[nodiscard]] Answer<core::Result<QString>> test(const core::Connection &connection,
                                                     const QByteArray &password = {});
    /// Keeps a password in the keychain, else in memory until the program ends; passwordKept() tells.
    void setPassword(const QString &connectionUid, const QByteArray &password);
    void forgetPassword(const QString &connectionUid);

    /// Whether what is due is measured by itself; off until switched on.
    void setScheduled(bool on);
    /// Starts what is due at a moment; called by the timer.
    void runDue(const QDateTime &now);

signals:
    void started();
    void stateChanged(const QString &connectionUid);
    void passwordKept(const QString &connectionUid, meshbook::core::SecretPlace place);
    /// The ledger has a source now that was not there before.
    void sourcesChanged();
    /// Results are on disk; the source of this uid brings them into the catalog.
    void measured(const QString &sourceUid);
    /// All that was asked for is done; null: well, else what went wrong, in one sentence.
    void finished(const QString &trouble);

private:
    struct Private;
    struct Work;
    void show(const std::shared_ptr<Work> &work);
    void start(const std::shared_ptr<Work> &work);
    void askNext(const std::shared_ptr<Work> &work);
    void finishPlan(const std::shared_ptr<Work> &work, const QString &uid, const ConnectionState &state,
                    const core::Result<QString> &kept);
    void finish(const std::shared_ptr<Work> &work, const core::Result<> &result);
    std::unique_ptr<Private> d;
};

} // namespace meshbook::services
