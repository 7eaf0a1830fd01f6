// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "options.h"
#include "resolve.h"
#include "secretprompt.h"
#include "services/measuring.h"
#include "store/cachereader.h"
#include "store/upkeep.h"
#include "store/workspace.h"
#include "sync/syncengine.h"
#include "text.h"

#include <QJsonArray>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

namespace measuring = services::measuring;
using core::Observation;
using core::ObservationStatus;
using measure::PlannedCheck;

namespace {

std::atomic_bool interrupted = false;

void onInterrupt(int)
{
    interrupted = true;
}

/// One connection, what it was asked and what it said.
struct Asked {
    measuring::Plan plan;
    QString run;
    measure::MeasureResult result;
};

QJsonObject checkJson(const PlannedCheck &check, const core::Connection &connection)
{
    QJsonObject object{{u"dataset"_s, check.subject.key},
                       {u"what"_s, check.what},
                       {u"metric"_s, check.metric},
                       {u"connection"_s, connection.name}};
    for (const auto &[name, value] : {std::pair(u"column"_s, check.element),
                                      {u"rule"_s, check.rule},
                                      {u"expected"_s, measure::textOf(check.expectation)},
                                      {u"sql"_s, check.sql},
                                      {u"notAsked"_s, check.trouble}}) {
        if (!value.isEmpty())
            object.insert(name, value);
    }
    return object;
}

QJsonObject resultJson(const Asked &asked, std::size_t at)
{
    const Observation &observation = asked.result.observations[at];
    QJsonObject object = checkJson(asked.plan.checks[asked.result.asked[at]], asked.plan.connection);
    object.insert(u"status"_s, QString(core::toText(observation.status)));
    object.insert(u"at"_s, observation.at.toString(Qt::ISODateWithMs));
    if (observation.value)
        object.insert(u"value"_s, *observation.value);
    if (observation.rowsEvaluated)
        object.insert(u"rows"_s, *observation.rowsEvaluated);
    if (observation.rowsFailed)
        object.insert(u"rowsFailed"_s, *observation.rowsFailed);
    for (const auto &[name, value] :
         {std::pair(u"unit"_s, observation.unit), {u"message"_s, observation.message}}) {
        if (!value.isEmpty())
            object.insert(name, value);
    }
    return object;
}

int count(const std::vector<Asked> &all, ObservationStatus status)
{
    int found = 0;
    for (const Asked &asked : all)
        found +=
            static_cast<int>(std::count_if(asked.result.observations.begin(), asked.result.observations.end(),
                                           [&](const Observation &one) { return one.status == status; }));
    return found;
}

QString subjectText(const PlannedCheck &check)
{
    return check.element.isEmpty() ? check.dataset : check.dataset + u'.' + check.element;
}

int printPlans(Context &context, const measuring::Plans &plans)
{
    QJsonArray checks;
    QString text;
    for (const measuring::Plan &plan : plans.plans) {
        text += u"-- %1\n"_s.arg(plan.connection.name);
        for (const PlannedCheck &check : plan.checks) {
            checks.append(checkJson(check, plan.connection));
            text += u"\n-- %1: %2 %3\n"_s.arg(plain(subjectText(check)), plain(check.what),
                                              plain(measure::textOf(check.expectation)));
            text += check.sql.isEmpty() ? u"-- not asked: %1\n"_s.arg(plain(check.trouble))
                                        : plain(check.sql) + u";\n"_s;
        }
    }
    for (const QString &name : plans.homeless)
        context.say(u"No connection leads to %1."_s.arg(plain(name)));
    const bool printed =
        context.settings().json ? context.print(QJsonObject{{u"checks"_s, checks}}) : context.print(text);
    return printed ? Fine : InternalError;
}

bool printResults(Context &context, const std::vector<Asked> &all, const measuring::Plans &plans)
{
    QJsonArray results;
    QJsonArray stops;
    Table table({u"status"_s, u"dataset"_s, u"check"_s, u"value"_s, u"expected"_s, u"message"_s});
    for (const Asked &asked : all) {
        for (std::size_t i = 0; i < asked.result.observations.size(); ++i) {
            const Observation &one = asked.result.observations[i];
            const PlannedCheck &check = asked.plan.checks[asked.result.asked[i]];
            results.append(resultJson(asked, i));
            const QString value = one.value
                ? QString::number(*one.value, 'g', 8) + (one.unit.isEmpty() ? QString() : u' ' + one.unit)
                : QString();
            table.add(
                {core::toText(one.status), subjectText(check), check.what, value, one.expected, one.message});
        }
        if (asked.result.stopped)
            stops.append(QJsonObject{{u"connection"_s, asked.plan.connection.name},
                                     {u"message"_s, asked.result.stopped->message}});
    }
    QJsonObject summary;
    for (const ObservationStatus status :
         {ObservationStatus::Pass, ObservationStatus::Warn, ObservationStatus::Fail, ObservationStatus::Error,
          ObservationStatus::Unknown})
        summary.insert(core::toText(status), count(all, status));
    if (context.settings().json)
        return context.print(QJsonObject{{u"results"_s, results},
                                         {u"stopped"_s, stops},
                                         {u"homeless"_s, QJsonArray::fromStringList(plans.homeless)},
                                         {u"summary"_s, summary}});
    return context.print(table.toString(terminalWidth()));
}

core::Result<> writeOpenLineage(const QString &path, const std::vector<Asked> &all, const QDateTime &at)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::failure(core::ErrorCode::Storage, u"The events could not be written."_s,
                             file.errorString());
    for (const Asked &asked : all) {
        if (!asked.result.observations.empty())
            file.write(measuring::openLineageEvent(asked.plan, asked.result, asked.run, at));
    }
    if (!file.commit())
        return core::failure(core::ErrorCode::Storage, u"The events could not be written."_s,
                             file.errorString());
    return {};
}

/// Asks one connection after the other; Ctrl+C ends it with what is known by then.
std::vector<Asked> askAll(Context &context, const measuring::Plans &plans)
{
    const bool show = !context.settings().quiet && ::isatty(STDERR_FILENO) != 0;
    interrupted = false;
    std::signal(SIGINT, onInterrupt);
    std::vector<Asked> all;
    for (const measuring::Plan &plan : plans.plans) {
        Asked asked{plan, QUuid::createUuid().toString(QUuid::WithoutBraces), {}};
        const auto secret = secretOf(plan.connection);
        if (!secret) {
            asked.result.stopped = secret.error();
        } else {
            asked.result = measure::measure(
                plan.connection, secret->bytes, plan.checks, asked.run, QDateTime::currentDateTimeUtc,
                [] { return interrupted.load(); },
                [&](qint64 done, qint64 total, const QString &next) {
                    if (show)
                        std::fprintf(stderr, "\r\033[K%lld of %lld: %s", static_cast<long long>(done),
                                     static_cast<long long>(total), qUtf8Printable(plain(next)));
                });
        }
        if (show)
            std::fputs("\r\033[K", stderr);
        if (asked.result.stopped)
            context.fail({asked.result.stopped->code,
                          u"%1: %2"_s.arg(plan.connection.name, asked.result.stopped->message),
                          {},
                          {}});
        all.push_back(std::move(asked));
        if (interrupted)
            break;
    }
    std::signal(SIGINT, SIG_DFL);
    return all;
}

/// Into the workspace and the catalog.
int keepAll(Context &context, store::Workspace &workspace, const std::vector<Asked> &all)
{
    std::vector<Observation> observations;
    for (const Asked &asked : all)
        observations.insert(observations.end(), asked.result.observations.begin(),
                            asked.result.observations.end());
    if (observations.empty())
        return Fine;
    const auto source = measuring::keep(workspace, observations, QDateTime::currentDateTimeUtc());
    if (!source)
        return context.fail(source.error());
    const sync::ReaderRegistry readers;
    const core::SourceReport report =
        sync::SyncEngine(workspace, readers).sync(*source, {}, {}, [](const core::SyncProgress &) {});
    if (!report.failed)
        return Fine;
    context.say(u"The results are kept; the catalog shows them after the next sync."_s);
    return context.fail(report.error);
}

int exitCode(const Options &options, const std::vector<Asked> &all)
{
    const QString failOn = options.value(u"fail-on"_s);
    int code = Fine;
    if (!failOn.isEmpty()
        && (count(all, ObservationStatus::Fail) > 0
            || (failOn == "warning"_L1 && count(all, ObservationStatus::Warn) > 0)))
        code = Findings;
    const bool stopped = std::any_of(all.begin(), all.end(),
                                     [](const Asked &asked) { return asked.result.stopped.has_value(); });
    return stopped || count(all, ObservationStatus::Error) > 0 ? Unreadable : code;
}

int measureThings(Context &context, store::Workspace &workspace, const Options &options,
                  const measuring::Plans &plans)
{
    if (options.flag(u"dry-run"_s))
        return printPlans(context, plans);
    for (const QString &name : plans.homeless)
        context.say(u"No connection leads to %1."_s.arg(plain(name)));
    const std::vector<Asked> all = askAll(context, plans);
    if (const int kept = keepAll(context, workspace, all); kept != Fine)
        return kept;
    if (const QString file = options.value(u"openlineage"_s); !file.isEmpty()) {
        if (const auto written = writeOpenLineage(file, all, QDateTime::currentDateTimeUtc()); !written)
            return context.fail(written.error());
    }
    return printResults(context, all, plans) ? exitCode(options, all) : InternalError;
}

} // namespace

int runMeasure(Context &context)
{
    Options options({u"dry-run"_s}, {u"connection"_s, u"openlineage"_s, u"fail-on"_s});
    if (const QString wrong = options.parse(context.arguments()); !wrong.isNull())
        return context.usage(wrong);
    const QString failOn = options.value(u"fail-on"_s);
    if (!failOn.isEmpty() && failOn != "breach"_L1 && failOn != "warning"_L1)
        return context.usage(u"--fail-on takes breach or warning."_s);
    const auto workspace = context.workspace();
    if (!workspace)
        return context.fail(workspace.error());
    const auto reader = (*workspace)->openReader();
    if (!reader)
        return context.fail(reader.error());
    const auto upkeep = (*workspace)->openUpkeep();
    if (!upkeep)
        return context.fail(upkeep.error());
    const auto connections = (*upkeep)->connections();
    if (!connections)
        return context.fail(connections.error());
    if (connections->empty())
        return context.usage(u"There is no connection yet: meshbook-cli connections add NAME …"_s);
    measuring::Asked asked;
    for (const QString &word : options.positional()) {
        const auto thing = resolveOne(context, **reader, word);
        if (const int *code = std::get_if<int>(&thing))
            return *code;
        asked.things.push_back(std::get<core::Uri>(thing));
    }
    if (const QString name = options.value(u"connection"_s); !name.isEmpty()) {
        const auto found = std::find_if(connections->begin(), connections->end(), [&](const auto &one) {
            return one.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (found == connections->end())
            return context.fail(
                {core::ErrorCode::NotFound, u"There is no connection \"%1\"."_s.arg(name), {}, {}});
        asked.connectionUid = found->uid;
    }
    const auto plans = measuring::planAll(**reader, *connections, asked, QDateTime::currentDateTimeUtc(), {});
    if (!plans)
        return context.fail(plans.error());
    return measureThings(context, **workspace, options, *plans);
}

} // namespace meshbook::cli
