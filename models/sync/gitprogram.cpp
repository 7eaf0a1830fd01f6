// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gitprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::sync {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::sync::GitProgram)
};

constexpr int pollMs = 50;
constexpr qsizetype maxOutput = qsizetype(256) * 1024 * 1024;

QString gitPath()
{
    static const QString path = QStandardPaths::findExecutable(u"git"_s);
    return path;
}

QProcessEnvironment safeEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("GIT_"_L1) && name != "GIT_SSH_COMMAND"_L1 && name != "GIT_ASKPASS"_L1)
            environment.remove(name);
    }
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"GIT_ALLOW_PROTOCOL"_s, u"file:https:http:ssh:git"_s);
    environment.insert(u"GIT_LFS_SKIP_SMUDGE"_s, u"1"_s);
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

} // namespace

bool GitProgram::isAvailable()
{
    return !gitPath().isEmpty();
}

bool GitProgram::isSafeLocation(const QString &location)
{
    static const QRegularExpression transport(u"^[A-Za-z0-9+.-]+::"_s);
    return !location.isEmpty() && !location.startsWith(u'-') && !location.contains(u'\n')
        && !transport.match(location).hasMatch();
}

bool GitProgram::isSafeBranch(const QString &branch)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9_][A-Za-z0-9._/+@-]*$"_s);
    return allowed.match(branch).hasMatch() && !branch.contains(".."_L1);
}

Result<QByteArray> GitProgram::run(const QString &folder, const QStringList &arguments,
                                   const Cancellation &cancellation, int timeoutMs)
{
    return run(folder, arguments, Feed(), cancellation, timeoutMs);
}

Result<QByteArray> GitProgram::run(const QString &folder, const QStringList &arguments, const Feed &feed,
                                   const Cancellation &cancellation, int timeoutMs)
{
    if (!isAvailable())
        return failure(ErrorCode::External,
                       Words::tr("The program \"git\" was not found. Install it to use git sources."));
    if (cancellation.isCancelled())
        return failure(ErrorCode::Cancelled, u"Cancelled."_s);
    const QStringList all =
        QStringList{u"-c"_s, u"core.hooksPath=/dev/null"_s, u"-c"_s, u"core.fsmonitor=false"_s,
                    u"-c"_s, u"protocol.ext.allow=never"_s, u"-c"_s, u"core.symlinks=false"_s,
                    u"-c"_s, u"submodule.recurse=false"_s,  u"-c"_s, u"gc.auto=0"_s}
        + arguments;
    QProcess process;
    QProcessEnvironment environment = safeEnvironment();
    for (auto each = feed.environment.begin(); each != feed.environment.end(); ++each)
        environment.insert(each.key(), each.value());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    if (feed.input.isNull()) {
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(gitPath(), all, QIODevice::ReadOnly);
    } else {
        process.start(gitPath(), all, QIODevice::ReadWrite);
        process.write(feed.input);
        process.closeWriteChannel();
    }
    QElapsedTimer timer;
    timer.start();
    QByteArray output;
    while (!process.waitForFinished(pollMs)) {
        output += process.readAllStandardOutput();
        const bool tooMuch = output.size() > maxOutput;
        if (process.error() == QProcess::FailedToStart)
            return failure(ErrorCode::External, Words::tr("The program \"git\" could not be started."),
                           process.errorString());
        if (cancellation.isCancelled() || timer.elapsed() > timeoutMs || tooMuch) {
            process.kill();
            process.waitForFinished(5'000);
            if (cancellation.isCancelled())
                return failure(ErrorCode::Cancelled, u"Cancelled."_s);
            return failure(ErrorCode::External,
                           tooMuch
                               ? Words::tr("git gave more output than can be right.")
                               : Words::tr("git did not answer in time. Check the network and try again."),
                           arguments.join(u' '));
        }
    }
    output += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
        return failure(ErrorCode::External, Words::tr("git could not do it: %1").arg(said.left(500)),
                       arguments.join(u' '));
    }
    return output;
}

} // namespace meshbook::sync
