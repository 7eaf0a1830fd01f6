// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "options.h"
#include "policies/packsources.h"
#include "policies/policytester.h"
#include "policycli.h"
#include "store/workspace.h"
#include "text.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

namespace {

using governance::EffectivePolicy;
using policies::PolicySet;
using policies::TestOutcome;

/// Of the workspace where there is one; none is made only to look at policies.
core::Result<PolicySet> setFor(Context &context, const QStringList &folders)
{
    if (!QDir(context.settings().workspace).exists(u"ledger.db"_s))
        return policies::policySet(folders);
    const auto workspace = context.workspace();
    if (!workspace)
        return core::Unexpected{workspace.error()};
    return policies::policySet(**workspace, folders);
}

QJsonObject toJson(const EffectivePolicy &each, bool whole)
{
    const governance::Policy &policy = each.policy;
    QJsonObject json{{u"id"_s, policy.id},
                     {u"title"_s, policy.title},
                     {u"severity"_s, QString(governance::toText(policy.severity))},
                     {u"scope"_s, policy.scope.kind},
                     {u"category"_s, policy.category},
                     {u"pack"_s, each.pack},
                     {u"domain"_s, each.domain.isEmpty() ? QJsonValue() : QJsonValue(each.domain)},
                     {u"tests"_s, static_cast<qint64>(policy.tests.size())}};
    QJsonArray parameters;
    for (std::size_t i = 0; i < policy.parameters.size(); ++i)
        parameters.append(QJsonObject{{u"name"_s, policy.parameters[i].name},
                                      {u"type"_s, QString(toText(policy.parameters[i].type))},
                                      {u"value"_s, each.parameters[i].value},
                                      {u"origin"_s, each.parameters[i].origin},
                                      {u"description"_s, policy.parameters[i].description}});
    json.insert(u"parameters"_s, parameters);
    if (whole) {
        json.insert(u"rationale"_s, policy.rationale.simplified());
        json.insert(u"remedy"_s, policy.remedy.simplified());
        json.insert(u"links"_s, QJsonArray::fromStringList(policy.links));
        json.insert(u"sql"_s, policy.sql);
        json.insert(u"file"_s, policy.file);
    }
    return json;
}

int list(Context &context, const PolicySet &set)
{
    sayProblems(context, set.federation.problems);
    bool printed = false;
    if (context.settings().json) {
        QJsonArray all;
        for (const EffectivePolicy &each : set.federation.policies)
            all.append(toJson(each, false));
        printed = context.print(QJsonObject{{u"policies"_s, all}});
    } else {
        Table table({u"id"_s, u"severity"_s, u"scope"_s, u"pack"_s, u"domain"_s, u"title"_s});
        for (const EffectivePolicy &each : set.federation.policies)
            table.add({each.policy.id, QString(governance::toText(each.policy.severity)),
                       each.policy.scope.kind, each.pack, each.domain, each.policy.title});
        printed = context.print(table.toString(terminalWidth()));
    }
    if (!printed)
        return InternalError;
    return set.federation.problems.empty() ? Fine : Unreadable;
}

QString textOf(const EffectivePolicy &each)
{
    const governance::Policy &policy = each.policy;
    QString text = u"%1  %2\n%3, on each %4, from %5%6\n\n%7\n\nWhat to do: %8\n"_s.arg(
        plain(policy.id), plain(policy.title), QString(governance::toText(policy.severity)),
        plain(policy.scope.kind), plain(each.pack),
        each.domain.isEmpty() ? QString() : u", in the domain "_s + plain(each.domain),
        plain(policy.rationale.simplified()), plain(policy.remedy.simplified()));
    for (std::size_t i = 0; i < policy.parameters.size(); ++i) {
        const QString value = QString::fromUtf8(
            QJsonDocument(QJsonArray{each.parameters[i].value}).toJson(QJsonDocument::Compact));
        text +=
            u"\n  %1 = %2  (%3)"_s.arg(plain(policy.parameters[i].name), plain(value.sliced(1).chopped(1)),
                                       plain(each.parameters[i].origin));
    }
    return text + (policy.parameters.empty() ? u"\n"_s : u"\n\n"_s) + plain(policy.sql) + u'\n';
}

int show(Context &context, const PolicySet &set, const QString &id)
{
    QJsonArray found;
    QString text;
    for (const EffectivePolicy &each : set.federation.policies) {
        if (each.policy.id != id)
            continue;
        found.append(toJson(each, true));
        text += (text.isEmpty() ? QString() : u"\n"_s) + textOf(each);
    }
    if (found.isEmpty())
        return context.fail({core::ErrorCode::NotFound, u"There is no policy \"%1\"."_s.arg(id), {}, {}});
    const bool printed =
        context.settings().json ? context.print(QJsonObject{{u"policies"_s, found}}) : context.print(text);
    return printed ? Fine : InternalError;
}

QJsonObject toJson(const TestOutcome &outcome)
{
    return {{u"policy"_s, outcome.policy},   {u"test"_s, outcome.test},
            {u"file"_s, outcome.file},       {u"line"_s, outcome.at.line},
            {u"passed"_s, outcome.passed()}, {u"failures"_s, QJsonArray::fromStringList(outcome.failures)}};
}

int test(Context &context, const PolicySet &set, const QStringList &ids)
{
    sayProblems(context, set.federation.problems);
    QJsonArray outcomes;
    QString text;
    int failed = 0;
    int tests = 0;
    for (const governance::PolicyPack &pack : set.packs) {
        for (const governance::Policy &policy : pack.policies) {
            if (!ids.isEmpty() && !ids.contains(policy.id))
                continue;
            if (policy.tests.empty())
                context.say(u"%1 has no tests."_s.arg(plain(policy.id)));
            for (const TestOutcome &outcome : policies::testPolicy(policy)) {
                ++tests;
                outcomes.append(toJson(outcome));
                if (outcome.passed())
                    continue;
                ++failed;
                text += u"%1:%2: %3: %4\n"_s.arg(plain(outcome.file))
                            .arg(outcome.at.line)
                            .arg(plain(outcome.policy), plain(outcome.test));
                for (const QString &failure : outcome.failures)
                    text += u"    %1\n"_s.arg(plain(failure));
            }
        }
    }
    text += u"%1 of %2 tests passed.\n"_s.arg(tests - failed).arg(tests);
    const bool printed = context.settings().json ? context.print(QJsonObject{
                             {u"tests"_s, outcomes}, {u"passed"_s, tests - failed}, {u"failed"_s, failed}})
                                                 : context.print(text);
    if (!printed)
        return InternalError;
    if (failed > 0)
        return Findings;
    return set.federation.problems.empty() ? Fine : Unreadable;
}

} // namespace

int runPolicy(Context &context)
{
    Options options({}, {u"policies"_s});
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    const QString folder = options.value(u"policies"_s);
    QStringList words = options.positional();
    const QString verb = words.isEmpty() ? u"list"_s : words.takeFirst();
    const bool isRight = (verb == "list"_L1 && words.isEmpty()) || (verb == "show"_L1 && words.size() == 1)
        || verb == "test"_L1;
    if (!isRight)
        return context.usage(u"policy needs list, show ID or test [ID …]."_s);
    const auto set = setFor(context, folder.isEmpty() ? QStringList() : QStringList{folder});
    if (!set)
        return context.fail(set.error());
    if (verb == "show"_L1)
        return show(context, *set, words.first());
    return verb == "test"_L1 ? test(context, *set, words) : list(context, *set);
}

} // namespace meshbook::cli
