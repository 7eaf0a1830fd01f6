// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>

/// Runs the real program as people do.
namespace meshbook::tests {

struct CliResult {
    int code = -1; ///< -1: did not end by itself
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const;
};

/// The program built beside the tests.
[[nodiscard]] QString cliPath();

/// Prepares a process with a clean environment; nothing is started. `inChild` runs between fork and exec.
void prepareCli(QProcess &process, const QString &workspace, const QStringList &arguments,
                const std::function<void()> &inChild = {});

/// Runs `meshbook-cli --workspace <workspace> <arguments>` to its end.
[[nodiscard]] CliResult runCli(const QString &workspace, const QStringList &arguments,
                               const std::function<void()> &inChild = {});

/// For `inChild`: takes the right of root to pass over permissions, so that tests of forbidden files mean
/// something for root too. Harmless for others.
void obeyPermissions();

/// Writes a file, with the folders above it. False if it cannot be written.
[[nodiscard]] bool writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QByteArray readFile(const QString &path);

/// A small ODCS contract that everything about it can be predicted from.
[[nodiscard]] QByteArray smallContract(const QByteArray &id, const QByteArray &table,
                                       const QByteArray &description = "A table.");

} // namespace meshbook::tests
