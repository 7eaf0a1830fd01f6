// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sync/cancellation.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace meshbook::sync {

/// Runs the `git` program, which has people's credentials and transports, in a way that nothing in a
/// repository or its configuration can make it run something else: no hooks, no external transports,
/// no submodules, no prompts, no system or global configuration beyond credentials.
class GitProgram final {
public:
    /// Whether there is a git on this machine.
    [[nodiscard]] static bool isAvailable();

    /// Runs `git <arguments>` in `folder` and returns its standard output. Arguments that come from
    /// people must follow a "--" or be checked with isSafeArgument. Killed when cancelled.
    [[nodiscard]] static core::Result<QByteArray> run(const QString &folder, const QStringList &arguments,
                                                      const Cancellation &cancellation, int timeoutMs);

    /// What one call gets besides its arguments.
    struct Feed {
        QByteArray input; ///< to its standard input
        QMap<QString, QString> environment; ///< GIT_INDEX_FILE, GIT_AUTHOR_NAME …
    };
    [[nodiscard]] static core::Result<QByteArray> run(const QString &folder, const QStringList &arguments,
                                                      const Feed &feed, const Cancellation &cancellation,
                                                      int timeoutMs);

    /// Paths and URLs that cannot be taken for options or external transports ("ext::", "-u…").
    [[nodiscard]] static bool isSafeLocation(const QString &location);
    [[nodiscard]] static bool isSafeBranch(const QString &branch);
};

} // namespace meshbook::sync
