// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace meshbook::store {
class Workspace;
}

namespace meshbook::cli {

/// Exit codes of the program (docs/cli.md).
enum ExitCode { Fine = 0, Findings = 1, BadUsage = 2, Unreadable = 3, Refused = 4, InternalError = 5 };

/// What stands before the command's name, and where its output goes.
struct Settings {
    QString workspace;
    QString output; ///< file; null for standard output
    bool json = false;
    bool quiet = false;
};

/// What every command gets: its arguments and ways to talk.
class Context final {
public:
    Context(Settings settings, QStringList arguments);
    ~Context();
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    /// Opens the workspace at the first call; prints its notices.
    [[nodiscard]] core::Result<store::Workspace *> workspace();

    /// A result, as text or JSON; goes to --output or standard output. False if it cannot be written.
    bool print(const QString &text);
    bool print(const QJsonObject &object);
    /// A message for the person, on standard error; nothing with --quiet.
    void say(const QString &text) const;
    /// An error on standard error, and the exit code that goes with it.
    int fail(const core::Error &error) const;
    /// Wrong words: the message, a hint at --help, and exit code 2.
    int usage(const QString &message) const;

private:
    bool write(const QByteArray &bytes);
    Settings m_settings;
    QStringList m_arguments;
    std::unique_ptr<store::Workspace> m_workspace;
};

struct Command {
    const char *name;
    const char *arguments;
    const char *summary;
    int (*run)(Context &);
};

int runSync(Context &context);
int runSources(Context &context);
int runStats(Context &context);
int runReadiness(Context &context);
int runShow(Context &context);
int runSearch(Context &context);
int runSearches(Context &context);
int runLineage(Context &context);
int runHealth(Context &context);
int runDigest(Context &context);
int runMeasure(Context &context);
int runConnections(Context &context);
int runImpact(Context &context);
int runAccess(Context &context);
int runDiff(Context &context);
int runCheck(Context &context);
int runPolicy(Context &context);
int runInit(Context &context);
int runFix(Context &context);
int runJoin(Context &context);
int runDemo(Context &context);

/// All commands in the order of the help.
[[nodiscard]] const std::vector<Command> &commands();

} // namespace meshbook::cli
