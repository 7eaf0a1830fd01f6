// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncreportjson.h"

#include "text.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

namespace {

QString severityText(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Info:
        return u"info"_s;
    case core::Severity::Warning:
        return u"warning"_s;
    case core::Severity::Error:
        return u"error"_s;
    }
    return {};
}

QJsonObject issueJson(const core::PathIssue &issue)
{
    return {{u"file"_s, issue.path},
            {u"line"_s, issue.issue.at.line},
            {u"column"_s, issue.issue.at.column},
            {u"severity"_s, severityText(issue.issue.severity)},
            {u"code"_s, issue.issue.code},
            {u"message"_s, issue.issue.message}};
}

} // namespace

QJsonObject toJson(const std::vector<core::SourceReport> &reports)
{
    QJsonArray sources;
    core::SyncCounts totals;
    qint64 seen = 0;
    qint64 failed = 0;
    qint64 issuesTotal = 0;
    for (const core::SourceReport &report : reports) {
        QJsonArray issues;
        for (const core::PathIssue &issue : report.issues)
            issues.append(issueJson(issue));
        QJsonObject source{{u"name"_s, report.source.name},
                           {u"kind"_s, report.source.kind},
                           {u"location"_s, report.source.location},
                           {u"seconds"_s, report.seconds},
                           {u"files"_s,
                            QJsonObject{{u"seen"_s, report.filesSeen},
                                        {u"read"_s, report.filesRead},
                                        {u"unchanged"_s, report.filesUnchanged},
                                        {u"ignored"_s, report.filesIgnored},
                                        {u"failed"_s, report.filesFailed}}},
                           {u"added"_s, report.counts.added},
                           {u"changed"_s, report.counts.changed},
                           {u"removed"_s, report.counts.removed},
                           {u"unchanged"_s, report.counts.unchanged},
                           {u"issues"_s, issues}};
        if (!report.commitId.isEmpty())
            source.insert(u"commit"_s, report.commitId);
        if (report.failed)
            source.insert(u"error"_s, report.error.message);
        sources.append(source);
        totals.added += report.counts.added;
        totals.changed += report.counts.changed;
        totals.removed += report.counts.removed;
        totals.unchanged += report.counts.unchanged;
        seen += report.filesSeen;
        failed += report.filesFailed;
        issuesTotal += static_cast<qint64>(report.issues.size());
    }
    return {{u"sources"_s, sources},
            {u"totals"_s,
             QJsonObject{{u"files"_s, seen},
                         {u"failed"_s, failed},
                         {u"added"_s, totals.added},
                         {u"changed"_s, totals.changed},
                         {u"removed"_s, totals.removed},
                         {u"unchanged"_s, totals.unchanged},
                         {u"issues"_s, issuesTotal}}}};
}

QString toText(const std::vector<core::SourceReport> &reports)
{
    QString text;
    for (const core::SourceReport &report : reports) {
        text += u"%1 (%2, %3)\n"_s.arg(plain(report.source.name), report.source.kind,
                                       plain(report.source.location));
        if (report.failed) {
            text += u"  failed: %1\n"_s.arg(plain(report.error.message));
            continue;
        }
        text += u"  %1 files in %2 s: %3 read, %4 unchanged, %5 with nothing for the catalog, %6 failed\n"_s
                    .arg(report.filesSeen)
                    .arg(report.seconds, 0, 'f', 2)
                    .arg(report.filesRead)
                    .arg(report.filesUnchanged)
                    .arg(report.filesIgnored)
                    .arg(report.filesFailed);
        text += u"  things: %1 added, %2 changed, %3 removed, %4 unchanged\n"_s.arg(report.counts.added)
                    .arg(report.counts.changed)
                    .arg(report.counts.removed)
                    .arg(report.counts.unchanged);
        qint64 lesser = 0;
        for (const core::PathIssue &issue : report.issues) {
            if (issue.issue.severity != core::Severity::Error) {
                ++lesser;
                continue;
            }
            text += u"  %1:%2:%3: error: %4 [%5]\n"_s.arg(plain(issue.path))
                        .arg(issue.issue.at.line)
                        .arg(issue.issue.at.column)
                        .arg(plain(issue.issue.message), issue.issue.code);
        }
        if (lesser > 0)
            text += u"  %1 warnings and remarks (see --json or the Sources page)\n"_s.arg(lesser);
    }
    return text;
}

} // namespace meshbook::cli
