// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "governance/findingswriter.h"
#include "options.h"
#include "policies/findingslog.h"
#include "policies/packsources.h"
#include "policies/policyrunner.h"
#include "policycli.h"
#include "services/foldercheck.h"
#include "services/waivers.h"
#include "store/workspace.h"
#include "text.h"

#include <QJsonDocument>

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

namespace {

using governance::CheckReport;
using governance::Finding;
using governance::Severity;

/// What was asked for.
struct Asked {
    QString as;
    std::optional<Severity> failOn; ///< absent: never
    int milliseconds = 10'000;
    QStringList policyFolders;
    QString only; ///< id of one policy; may be null
};

QString wordFor(Severity severity)
{
    return QString(governance::toText(severity));
}

QString line(const Finding &finding, const governance::PathOf &pathOf)
{
    QString place;
    if (!finding.file.isEmpty()) {
        place = pathOf(finding.source, finding.file);
        if (finding.line > 0)
            place += u':' + QString::number(finding.line);
        place += u": "_s;
    }
    const QString waived = finding.waiver
        ? u" (waived until %1: %2)"_s.arg(finding.waiver->until.toString(Qt::ISODate), finding.waiver->reason)
        : QString();
    const QString name = finding.name.isEmpty() ? finding.subject : finding.name;
    return u"%1%2: %3: %4 [%5]%6\n"_s.arg(plain(place), wordFor(finding.severity), plain(name),
                                          plain(finding.message), plain(finding.policy), plain(waived));
}

QString toText(const CheckReport &report, const governance::PathOf &pathOf, qint64 known)
{
    QString text;
    for (const Finding &finding : report.findings)
        text += line(finding, pathOf);
    if (!text.isEmpty())
        text += u'\n';
    text += u"%1 error(s), %2 warning(s), %3 info(s), %4 waived, by %5 policies in %6 s."_s
                .arg(report.count(Severity::Error))
                .arg(report.count(Severity::Warning))
                .arg(report.count(Severity::Info))
                .arg(report.waivedCount())
                .arg(report.policies.size())
                .arg(report.seconds, 0, 'f', 2);
    if (known > 0)
        text += u" %1 known before are left out."_s.arg(known);
    return text + u'\n';
}

bool print(Context &context, const Asked &asked, const CheckReport &report, const governance::PathOf &pathOf,
           qint64 known)
{
    if (asked.as == "sarif"_L1)
        return context.print(governance::toSarif(report, pathOf, QStringLiteral(MESHBOOK_VERSION)));
    if (asked.as == "junit"_L1)
        return context.print(
            QString::fromUtf8(governance::toJunit(report, pathOf, asked.failOn.value_or(Severity::Error))));
    if (asked.as == "json"_L1) {
        QJsonObject json = governance::toJson(report, pathOf);
        QJsonObject summary = json.value("summary"_L1).toObject();
        summary.insert(u"knownBefore"_s, known);
        json.insert(u"summary"_s, summary);
        return context.print(json);
    }
    return context.print(toText(report, pathOf, known));
}

int codeOf(const Asked &asked, const CheckReport &report, bool allRead)
{
    if (asked.failOn && report.isAsBadAs(*asked.failOn))
        return Findings;
    return report.problems.empty() && allRead ? Fine : Unreadable;
}

void keepOnly(const QString &policy, governance::Federation &federation)
{
    auto &all = federation.policies;
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&policy](const governance::EffectivePolicy &each) {
                                 return !policy.isEmpty() && each.policy.id != policy;
                             }),
              all.end());
}

int checkWorkspace(Context &context, const Asked &asked)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    auto set = policies::policySet(**workspace, asked.policyFolders);
    if (!set)
        return context.fail(set.error());
    const auto ledgerWaivers = services::waiversOf(**workspace);
    if (!ledgerWaivers)
        return context.fail(ledgerWaivers.error());
    set->waivers.insert(set->waivers.end(), ledgerWaivers->begin(), ledgerWaivers->end());
    keepOnly(asked.only, set->federation);
    policies::CheckOptions options;
    options.now = QDateTime::currentDateTimeUtc();
    options.limits.milliseconds = asked.milliseconds;
    auto report = policies::PolicyRunner::run(**workspace, set->federation, set->waivers, options);
    if (!report)
        return context.fail(report.error());
    if (asked.only.isEmpty() && asked.policyFolders.isEmpty() && !(*workspace)->isReadOnly()) {
        auto log = policies::FindingsLog::open(**workspace);
        const core::Result<> kept =
            log ? (*log)->record(*report) : core::Result<>(core::Unexpected{log.error()});
        if (!kept)
            context.say(u"When findings were first seen could not be kept: %1"_s.arg(kept.error().message));
    }
    sayProblems(context, report->problems);
    const auto pathOf = [](const QString &source, const QString &file) {
        return source.isEmpty() ? file : source + u'/' + file;
    };
    return print(context, asked, *report, pathOf, 0) ? codeOf(asked, *report, true) : InternalError;
}

int checkPaths(Context &context, const Asked &asked, const QStringList &paths, const QString &domain,
               const QString &since)
{
    services::FolderCheck check;
    check.paths = paths;
    check.policyFolders = asked.policyFolders;
    check.domain = domain;
    check.changedSince = since;
    check.now = QDateTime::currentDateTimeUtc();
    check.millisecondsPerPolicy = asked.milliseconds;
    check.onlyPolicy = asked.only;
    auto answer = services::checkFolders(check);
    if (!answer)
        return context.fail(answer.error());
    bool allRead = true;
    for (const core::SourceReport &source : answer->sources) {
        for (const core::PathIssue &issue : source.issues) {
            if (issue.issue.severity != core::Severity::Error)
                continue;
            allRead = false;
            context.say(u"%1:%2:%3: could not be read: %4"_s
                            .arg(plain(answer->pathOf(source.source.name, issue.path)))
                            .arg(issue.issue.at.line)
                            .arg(issue.issue.at.column)
                            .arg(plain(issue.issue.message)));
        }
    }
    sayProblems(context, answer->report.problems);
    const auto pathOf = [&answer](const QString &source, const QString &file) {
        return answer->pathOf(source, file);
    };
    return print(context, asked, answer->report, pathOf, answer->knownFindings)
        ? codeOf(asked, answer->report, allRead)
        : InternalError;
}

/// Null if all is well, else what is wrong.
QString read(const Context &context, const Options &options, Asked &asked)
{
    asked.as = options.value(u"as"_s);
    if (asked.as.isEmpty())
        asked.as = context.settings().json ? u"json"_s : u"text"_s;
    if (!QStringList{u"text"_s, u"json"_s, u"sarif"_s, u"junit"_s}.contains(asked.as))
        return u"--as must be text, json, sarif or junit."_s;
    const QString failOn = options.value(u"fail-on"_s);
    asked.failOn = failOn.isEmpty() ? std::optional(Severity::Error) : governance::severityFromText(failOn);
    if (!asked.failOn && failOn != "never"_L1)
        return u"--fail-on must be info, warning, error or never."_s;
    const std::optional<int> seconds = options.number(u"time-limit"_s, 10, 1, 3'600);
    if (!seconds)
        return u"--time-limit must be a number of seconds from 1 to 3600."_s;
    asked.milliseconds = *seconds * 1'000;
    const QString folders = options.value(u"policies"_s);
    asked.policyFolders = folders.isEmpty() ? QStringList() : QStringList{folders};
    asked.only = options.value(u"policy"_s);
    return {};
}

} // namespace

void sayProblems(const Context &context, const std::vector<governance::PolicyProblem> &problems)
{
    for (const governance::PolicyProblem &problem : problems) {
        QString place = plain(problem.file);
        if (problem.at.isKnown())
            place += u":%1:%2"_s.arg(problem.at.line).arg(problem.at.column);
        const QString about = problem.policy.isEmpty() ? QString() : u" ["_s + plain(problem.policy) + u']';
        context.say(place + u": "_s + plain(problem.message) + about);
    }
}

int runCheck(Context &context)
{
    Options options({},
                    {u"policies"_s, u"policy"_s, u"as"_s, u"fail-on"_s, u"changed-since"_s, u"domain"_s,
                     u"time-limit"_s});
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    Asked asked;
    if (const QString wrong = read(context, options, asked); !wrong.isNull())
        return context.usage(wrong);
    const QString since = options.value(u"changed-since"_s);
    if (options.positional().isEmpty()) {
        if (!since.isEmpty() || !options.value(u"domain"_s).isEmpty())
            return context.usage(u"--changed-since and --domain need a folder or file."_s);
        return checkWorkspace(context, asked);
    }
    return checkPaths(context, asked, options.positional(), options.value(u"domain"_s), since);
}

} // namespace meshbook::cli
