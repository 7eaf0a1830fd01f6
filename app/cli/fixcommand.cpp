// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "options.h"
#include "policycli.h"
#include "services/foldercheck.h"
#include "services/quickfix.h"
#include "text.h"

#include <QJsonArray>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

namespace {

using governance::Finding;
using services::FileFix;
using services::FixWish;

QJsonObject toJson(const Finding &finding, const services::FixField &field)
{
    return {{u"policy"_s, finding.policy},
            {u"subject"_s, finding.subject},
            {u"line"_s, finding.line},
            {u"field"_s, field.field},
            {u"message"_s, finding.message}};
}

QJsonObject toJson(const FileFix &fix, bool applied)
{
    QJsonArray mended;
    for (const Finding &finding : fix.mended)
        mended.append(toJson(finding, *services::fixFieldOf(finding)));
    QJsonArray refused;
    for (const auto &[finding, error] : fix.refused) {
        QJsonObject object = toJson(finding, *services::fixFieldOf(finding));
        object.insert(u"reason"_s, error.message);
        refused.append(object);
    }
    return {{u"file"_s, fix.path},
            {u"mended"_s, mended},
            {u"refused"_s, refused},
            {u"diff"_s, fix.diff},
            {u"applied"_s, applied && !fix.isEmpty()}};
}

/// By file, what could be mended there.
std::map<QString, std::vector<FixWish>> wishesOf(const services::FolderCheckAnswer &answer,
                                                 const QString &value, int &valueless)
{
    std::map<QString, std::vector<FixWish>> wishes;
    for (const Finding &finding : answer.report.findings) {
        const auto field = services::fixFieldOf(finding);
        if (!field || finding.waiver)
            continue;
        if (field->initial.isNull() && value.isNull())
            ++valueless;
        else
            wishes[answer.pathOf(finding.source, finding.file)].push_back({finding, value});
    }
    return wishes;
}

QString plainLines(const QString &text)
{
    QString out;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        out += plain(line) + u'\n';
    return out;
}

int finish(Context &context, const std::vector<FileFix> &fixes, bool apply)
{
    QJsonArray files;
    QString text;
    bool any = false;
    for (const FileFix &fix : fixes) {
        any = any || !fix.isEmpty();
        for (const auto &[finding, error] : fix.refused)
            context.say(u"%1:%2: not mended: %3 [%4]"_s.arg(plain(fix.path))
                            .arg(finding.line)
                            .arg(plain(error.message), finding.policy));
        if (apply && !fix.isEmpty()) {
            if (const auto applied = services::applyFix(fix); !applied)
                return context.fail(applied.error());
        }
        files.append(toJson(fix, apply));
        text += plainLines(fix.diff);
    }
    if (text.isEmpty())
        text = u"Nothing to mend.\n"_s;
    const bool printed =
        context.settings().json ? context.print(QJsonObject{{u"files"_s, files}}) : context.print(text);
    if (!printed)
        return InternalError;
    return any && !apply ? Findings : Fine;
}

} // namespace

int runFix(Context &context)
{
    Options options({u"apply"_s}, {u"policy"_s, u"value"_s, u"policies"_s, u"domain"_s});
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    const QString value = options.value(u"value"_s);
    if (options.positional().isEmpty())
        return context.usage(u"fix takes folders or files."_s);
    if (!value.isNull() && options.value(u"policy"_s).isEmpty())
        return context.usage(u"--value goes with --policy: one value for what one policy finds."_s);
    services::FolderCheck check;
    check.paths = options.positional();
    check.policyFolders =
        options.value(u"policies"_s).isEmpty() ? QStringList() : QStringList{options.value(u"policies"_s)};
    check.domain = options.value(u"domain"_s);
    check.now = QDateTime::currentDateTimeUtc();
    check.onlyPolicy = options.value(u"policy"_s);
    const auto answer = services::checkFolders(check);
    if (!answer)
        return context.fail(answer.error());
    sayProblems(context, answer->report.problems);
    int valueless = 0;
    std::vector<FileFix> fixes;
    for (const auto &[path, wishes] : wishesOf(*answer, value, valueless)) {
        auto fix = services::proposeFixes(path, wishes);
        if (!fix)
            return context.fail(fix.error());
        fixes.push_back(std::move(*fix));
    }
    if (valueless > 0)
        context.say(u"%1 more could be mended with a value: --policy P --value TEXT."_s.arg(valueless));
    return finish(context, fixes, options.flag(u"apply"_s));
}

} // namespace meshbook::cli
