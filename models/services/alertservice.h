// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "health/breach.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace meshbook::services {

class Settings;
class UpkeepService;

/// Tells people of promises that have just been broken: a message for the desktop, a line in a log, a command
/// of theirs. Each breach once, whatever process sees it first; none that somebody answers for, and none
/// within the quiet hours: then it is told when they are over, unless it has ended by itself. Lives on the UI
/// thread.
class AlertService final : public QObject {
    Q_OBJECT

public:
    static constexpr int commandSeconds = 30; ///< then the command is ended
    static constexpr int mostCommands = 20; ///< of one go; a flood of breaches is one message, not a storm
    static constexpr int mostMessages = 3; ///< more breaches than these are one message
    static constexpr qint64 mostLogBytes = 1024 * 1024; ///< then the log begins anew, beside the old one

    using Clock = std::function<QDateTime()>;

    /// All must outlive it. `logFile` is written to; `clock` is asked for the time, UTC.
    AlertService(UpkeepService &upkeep, const Settings &settings, QString logFile, Clock clock,
                 QObject *parent = nullptr);
    ~AlertService() override;

    /// The breaches that are open now; what is not among them any more is not told later either.
    void consider(const std::vector<health::Breach> &breaches);
    [[nodiscard]] QString logFile() const;
    /// Breaches that are being noted, and commands that run.
    [[nodiscard]] int pendingSteps() const;

signals:
    /// Plain texts for the desktop; only where the person wants them.
    void message(const QString &title, const QString &text);
    /// The command of the person could not be run, failed or took too long.
    void commandFailed(const meshbook::core::Error &error);

private:
    void look();
    void tell(const std::vector<health::Breach> &breaches);
    void log(const std::vector<health::Breach> &breaches);
    void runCommand(const health::Breach &breach);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace meshbook::services
