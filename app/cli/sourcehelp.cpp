// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcehelp.h"

#include "command.h"
#include "store/workspace.h"
#include "sync/gitprogram.h"
#include "sync/syncengine.h"
#include "syncreportjson.h"

#include <QFileInfo>

#include <csignal>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

/// Ctrl+C cancels the sync, which leaves the catalog as it was.
sync::Cancellation *interrupted = nullptr;

void onInterrupt(int)
{
    if (interrupted != nullptr)
        interrupted->cancel();
}

bool looksLikeGit(const QString &text)
{
    return text.contains("://"_L1) || text.endsWith(".git"_L1)
        || (text.contains(u'@') && text.contains(u':') && !QFileInfo::exists(text));
}

} // namespace

Result<core::Source> sourceFromText(const QString &text)
{
    core::Source source;
    source.addedAt = QDateTime::currentDateTimeUtc();
    if (looksLikeGit(text)) {
        if (!sync::GitProgram::isSafeLocation(text))
            return failure(ErrorCode::Usage, u"This is no address git can be given."_s, text);
        source.kind = u"git"_s;
        source.location = QFileInfo(text).isDir() ? QFileInfo(text).canonicalFilePath() : text;
        source.name = QFileInfo(text).completeBaseName();
        return source;
    }
    const QFileInfo info(text);
    if (!info.exists())
        return failure(ErrorCode::NotFound, u"There is no such folder or file: %1"_s.arg(text));
    source.kind = u"folder"_s;
    source.location = info.canonicalFilePath();
    source.name = QFileInfo(source.location).fileName();
    if (source.name.isEmpty())
        source.name = source.location;
    return source;
}

Result<core::Source> findSource(store::Workspace &workspace, const QString &text)
{
    const Result<std::vector<core::Source>> all = workspace.ledger().sources();
    if (!all)
        return core::Unexpected{all.error()};
    const QString path = QFileInfo(text).canonicalFilePath();
    for (const core::Source &source : *all) {
        if (source.name == text || source.location == text || source.uid == text
            || (!path.isEmpty() && source.location == path))
            return source;
    }
    return failure(ErrorCode::NotFound, u"There is no source \"%1\" in this workspace."_s.arg(text));
}

int syncAndReport(Context &context, store::Workspace &workspace, const std::vector<core::Source> &sources,
                  const core::SyncOptions &options)
{
    const sync::ReaderRegistry readers;
    sync::SyncEngine engine(workspace, readers);
    sync::Cancellation cancellation;
    interrupted = &cancellation;
    std::signal(SIGINT, onInterrupt);
    const bool show = !context.settings().quiet && ::isatty(STDERR_FILENO) != 0;
    std::vector<core::SourceReport> reports;
    int code = Fine;
    for (const core::Source &source : sources) {
        reports.push_back(engine.sync(source, options, cancellation, [&](const core::SyncProgress &step) {
            if (show && step.total > 0 && step.phase == core::SyncProgress::Phase::Reading)
                std::fprintf(stderr, "\r\033[K%s: %lld of %lld", qUtf8Printable(source.name),
                             static_cast<long long>(step.done), static_cast<long long>(step.total));
        }));
        if (show)
            std::fputs("\r\033[K", stderr);
        const core::SourceReport &report = reports.back();
        if (report.failed)
            code = qMax(code, context.fail(report.error));
        else if (report.filesFailed > 0)
            code = qMax<int>(code, Unreadable);
        for (const core::PathIssue &issue : report.issues) {
            if (issue.issue.severity == core::Severity::Error)
                code = qMax<int>(code, Unreadable);
        }
    }
    interrupted = nullptr;
    std::signal(SIGINT, SIG_DFL);
    const bool printed =
        context.settings().json ? context.print(toJson(reports)) : context.print(toText(reports));
    return printed ? code : InternalError;
}

} // namespace meshbook::cli
