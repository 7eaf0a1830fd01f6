// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/policyrunner.h"

#include "policies/catalogtables.h"
#include "policies/subjects.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <array>
#include <atomic>
#include <future>
#include <numeric>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::policies {

using core::ErrorCode;
using core::failure;
using core::Result;
using governance::CheckReport;
using governance::EffectivePolicy;
using governance::Finding;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::policies::PolicyRunner)
};

enum Column { Subject, Message, Element, Source, File, Line, Related, Confidence, columnCount };
constexpr std::array columnNames{"subject"_L1, "message"_L1, "element"_L1, "source"_L1,
                                 "file"_L1,    "line"_L1,    "related"_L1, "confidence"_L1};

using Places = std::array<qsizetype, columnCount>; ///< of each column in a row; -1: not there

Places placesIn(const QStringList &columns)
{
    Places places{};
    for (std::size_t i = 0; i < columnNames.size(); ++i)
        places[i] = columns.indexOf(columnNames[i]);
    return places;
}

QVariant cell(const QVariantList &row, const Places &places, Column column)
{
    return places[column] < 0 ? QVariant() : row.at(places[column]);
}

QString textCell(const QVariantList &row, const Places &places, Column column)
{
    const QVariant value = cell(row, places, column);
    return value.isValid() ? value.toString() : QString();
}

RawFinding findingFrom(const QVariantList &row, const Places &places)
{
    RawFinding finding;
    finding.subject = textCell(row, places, Subject);
    finding.message = textCell(row, places, Message).simplified();
    finding.element = textCell(row, places, Element);
    finding.source = textCell(row, places, Source);
    finding.file = textCell(row, places, File);
    finding.line = cell(row, places, Line).toInt();
    finding.related = textCell(row, places, Related);
    const QVariant confidence = cell(row, places, Confidence);
    if (confidence.isValid())
        finding.confidence = std::clamp(confidence.toDouble(), 0.0, 1.0);
    return finding;
}

/// The place in the file of a place in the SQL.
core::SourcePosition inFile(const governance::Policy &policy, core::SourcePosition at)
{
    if (!at.isKnown() || !policy.sqlAt.isKnown())
        return policy.sqlAt;
    return {policy.sqlAt.line + at.line - 1, policy.sqlAt.column + at.column - 1};
}

/// What one policy came to.
struct Outcome {
    RawAnswer answer;
    std::optional<core::Error> error;
    double seconds = 0;
};

/// In which order policies run: those of columns, which take longest, first, so that no core is left with one
/// of them when the others have nothing to do.
std::vector<std::size_t> longestFirst(const std::vector<EffectivePolicy> &policies)
{
    std::vector<std::size_t> order(policies.size());
    std::iota(order.begin(), order.end(), 0);
    const auto rank = [&policies](std::size_t i) {
        const QString &kind = policies[i].policy.scope.kind;
        return kind == "column"_L1 ? 0 : kind == "dataset"_L1 ? 1 : 2;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&rank](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    return order;
}

/// The policies of one check, taken one after the other by several threads.
struct Queue {
    std::vector<std::size_t> order;
    std::atomic<std::size_t> next = 0;
    std::atomic<int> done = 0;
};

void runSome(const QString &tables, const std::vector<EffectivePolicy> &policies, const CheckOptions &options,
             Queue &queue, std::vector<Outcome> &outcomes)
{
    const auto sandbox = Sandbox::open(tables);
    for (std::size_t n = queue.next++; n < policies.size(); n = queue.next++) {
        const std::size_t i = queue.order[n];
        if (!sandbox) {
            outcomes[i].error = sandbox.error();
            continue;
        }
        QElapsedTimer clock;
        clock.start();
        auto answer = runPolicy(**sandbox, policies[i], options.now, options.limits, options.cancelled);
        outcomes[i].seconds = double(clock.nsecsElapsed()) / 1e9;
        if (answer)
            outcomes[i].answer = std::move(*answer);
        else
            outcomes[i].error = answer.error();
        const int done = ++queue.done;
        if (options.progress)
            options.progress(done, static_cast<int>(policies.size()));
    }
}

std::vector<Outcome> runAll(const QString &tables, const std::vector<EffectivePolicy> &policies,
                            const CheckOptions &options)
{
    std::vector<Outcome> outcomes(policies.size());
    Queue queue;
    queue.order = longestFirst(policies);
    const std::size_t threads =
        std::min<std::size_t>(policies.size(), std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::future<void>> running;
    for (std::size_t i = 1; i < threads; ++i)
        running.push_back(
            std::async(std::launch::async, [&] { runSome(tables, policies, options, queue, outcomes); }));
    runSome(tables, policies, options, queue, outcomes);
    for (std::future<void> &each : running)
        each.get();
    return outcomes;
}

/// Takes one policy's findings into the report, as far as they are its business.
void take(const EffectivePolicy &policy, const Outcome &outcome, Subjects &subjects, CheckReport &report)
{
    governance::PolicyRun run{policy.policy.id,     policy.domain,   outcome.answer.rows,
                              outcome.answer.isCut, outcome.seconds, {}};
    const auto complain = [&](const QString &message, core::SourcePosition at) {
        run.problem = message;
        report.problems.push_back({policy.policy.id, policy.policy.file, at, message});
    };
    if (outcome.error) {
        complain(outcome.error->message, outcome.error->at);
    } else {
        if (outcome.answer.isCut)
            report.problems.push_back(
                {policy.policy.id, policy.policy.file, policy.policy.sqlAt,
                 Words::tr("It finds more than %1 rows; the others are left out.").arg(outcome.answer.rows)});
        for (const RawFinding &raw : outcome.answer.findings) {
            std::optional<Finding> finding = subjects.complete(policy, raw);
            if (finding)
                report.findings.push_back(std::move(*finding));
        }
    }
    report.runs.push_back(std::move(run));
}

} // namespace

Result<RawAnswer> runPolicy(Sandbox &sandbox, const EffectivePolicy &policy, const QDateTime &now,
                            const SandboxLimits &limits, const Sandbox::Cancelled &cancelled)
{
    QMap<QString, QJsonValue> values;
    values.insert(u"now"_s, now.toUTC().toString(Qt::ISODate));
    for (std::size_t i = 0; i < policy.parameters.size(); ++i)
        values.insert(policy.policy.parameters[i].name, policy.parameters[i].value);
    const auto wrong = [&policy](const QString &message) {
        return failure(ErrorCode::Unreadable, message, {}, policy.policy.sqlAt);
    };
    const auto columns = sandbox.columns(policy.policy.sql);
    if (!columns)
        return failure(columns.error().code, columns.error().message, columns.error().detail,
                       inFile(policy.policy, columns.error().at));
    const Places places = placesIn(*columns);
    if (places[Subject] < 0 || places[Message] < 0)
        return wrong(Words::tr("The answer must have the columns \"subject\" and \"message\"."));
    RawAnswer found;
    QSet<std::pair<QString, QString>> seen;
    QString problem;
    const QString begin = u"meshbook:"_s + policy.policy.scope.kind + u'/';
    const auto answer = sandbox.select(
        policy.policy.sql, values, limits,
        [&](const QVariantList &row) {
            ++found.rows;
            RawFinding finding = findingFrom(row, places);
            if (!finding.subject.startsWith(begin))
                problem = finding.subject.isEmpty()
                    ? Words::tr("A row has no subject.")
                    : Words::tr("The subject \"%1\" is not of the kind %2, which the scope says.")
                          .arg(finding.subject, policy.policy.scope.kind);
            else if (finding.message.isEmpty())
                problem = Words::tr("A row about \"%1\" has no message.").arg(finding.subject);
            const qsizetype before = seen.size();
            seen.insert({finding.subject, finding.element});
            if (seen.size() > before)
                found.findings.push_back(std::move(finding));
            return problem.isNull();
        },
        cancelled);
    if (!problem.isNull())
        return wrong(problem);
    if (!answer)
        return failure(answer.error().code, answer.error().message, answer.error().detail,
                       inFile(policy.policy, answer.error().at));
    found.isCut = answer->isCut;
    return found;
}

Result<CheckReport> PolicyRunner::run(const store::Workspace &workspace,
                                      const governance::Federation &federation,
                                      const std::vector<governance::Waiver> &waivers,
                                      const CheckOptions &options)
{
    QElapsedTimer clock;
    clock.start();
    if (const Result<> fresh = CatalogTables::refresh(workspace, options.cancelled); !fresh)
        return core::Unexpected{fresh.error()};
    const QString tables = CatalogTables::pathIn(workspace);
    auto subjects = Subjects::open(tables);
    if (!subjects)
        return core::Unexpected{subjects.error()};
    CheckReport report;
    report.at = options.now;
    report.policies = federation.policies;
    report.problems = federation.problems;
    const std::vector<Outcome> outcomes = runAll(tables, federation.policies, options);
    if (options.cancelled && options.cancelled())
        return failure(ErrorCode::Cancelled, Words::tr("Cancelled."));
    const Result<> completed = (*subjects)->guarded([&] {
        QStringList ids;
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            ids.append(federation.policies[i].policy.id);
            take(federation.policies[i], outcomes[i], **subjects, report);
        }
        governance::applyWaivers(report.findings, waivers, ids, options.now.toUTC().date());
        (*subjects)->tally(report);
    });
    if (!completed)
        return core::Unexpected{completed.error()};
    std::sort(report.findings.begin(), report.findings.end(), governance::comesBefore);
    report.seconds = double(clock.nsecsElapsed()) / 1e9;
    return report;
}

} // namespace meshbook::policies
