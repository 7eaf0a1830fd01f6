// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/governanceservice.h"

#include "policies/catalogtables.h"
#include "policies/findingslog.h"
#include "policies/packreader.h"
#include "policies/packsources.h"
#include "policies/policyrunner.h"
#include "policies/policytester.h"
#include "services/governanceprivate.h"
#include "services/waivers.h"
#include "store/cachereader.h"
#include "store/workspace.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::Result;
using governance::CheckReport;
using governance::Finding;
using Report = GovernanceService::Report;
using Trial = GovernanceService::Trial;

namespace {

constexpr int trialMilliseconds = 2'000;

bool isWanted(const Finding &finding, const GovernanceService::Filter &filter)
{
    return (filter.policy.isEmpty() || finding.policy == filter.policy)
        && (filter.domain.isEmpty() || governance::isSameDomain(finding.domain, filter.domain))
        && (filter.product.isEmpty() || finding.products.contains(filter.product))
        && (!filter.atLeast || finding.severity >= *filter.atLeast) && (filter.withWaived || !finding.waiver);
}

/// Whether a finding's subject is the thing, or a column of it.
bool isOn(const Finding &finding, const core::Uri &uri)
{
    const auto subject = core::Uri::parse(finding.subject);
    return subject && subject->kind == uri.kind && subject->key == uri.key
        && (uri.column.isEmpty() || subject->column == uri.column);
}

GovernanceService::OfThing onThing(const CheckReport &report, const core::Uri &uri)
{
    GovernanceService::OfThing found;
    found.at = report.at;
    const QString address = uri.toString();
    for (const Finding &finding : report.findings) {
        if (isOn(finding, uri))
            found.own.push_back(finding);
        else if (finding.products.contains(address))
            found.ofParts.push_back(finding);
    }
    const auto product = std::find_if(report.products.begin(), report.products.end(),
                                      [&address](const auto &each) { return each.uri == address; });
    if (product != report.products.end()) {
        found.tally = *product;
        const governance::Federation federation{report.policies, {}};
        for (const governance::EffectivePolicy *each : federation.in(product->domain))
            found.policies.push_back(*each);
    }
    return found;
}

/// SQLite does not say where a table stands that is not there: where its name does.
core::SourcePosition placeOfName(const QString &sql, const QString &message)
{
    static const QRegularExpression named(u"(?:\"|: )([A-Za-z_][A-Za-z0-9_]*)\"?\\.?$"_s);
    const QString name = named.match(message).captured(1);
    const QRegularExpression word(u"\\b%1\\b"_s.arg(QRegularExpression::escape(name)));
    const qsizetype found = name.isEmpty() ? -1 : sql.indexOf(word);
    if (found < 0)
        return {};
    const QStringView before = QStringView(sql).first(found);
    return {static_cast<qint32>(before.count(u'\n')) + 1,
            static_cast<qint32>(found - before.lastIndexOf(u'\n'))};
}

Result<Trial> tryIn(const store::Workspace &workspace, const QByteArray &file,
                    const std::function<bool()> &stop)
{
    Trial trial;
    const auto policy = policies::PackReader::readPolicy(file, u"policy"_s, trial.problems);
    if (!policy)
        return trial;
    trial.policy = *policy;
    for (const policies::TestOutcome &outcome : policies::testPolicy(*policy)) {
        ++(outcome.passed() ? trial.testsPassed : trial.testsFailed);
        trial.tests.push_back({outcome.test, outcome.at, outcome.failures});
        for (const QString &failure : outcome.failures)
            trial.problems.push_back(
                {policy->id, outcome.file, outcome.at, outcome.test + u": "_s + failure});
    }
    if (const Result<> fresh = policies::CatalogTables::refresh(workspace, stop); !fresh)
        return core::Unexpected{fresh.error()};
    const auto sandbox = policies::Sandbox::open(policies::CatalogTables::pathIn(workspace));
    if (!sandbox)
        return core::Unexpected{sandbox.error()};
    QMap<QString, QJsonValue> values{{u"now"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    for (const governance::Parameter &parameter : policy->parameters)
        values.insert(parameter.name, parameter.initial);
    policies::SandboxLimits limits;
    limits.milliseconds = trialMilliseconds;
    limits.rows = GovernanceService::mostTrialRows;
    QElapsedTimer clock;
    clock.start();
    const auto answer = (*sandbox)->select(
        policy->sql, values, limits,
        [&trial](const QVariantList &row) {
            trial.rows.append(row);
            return true;
        },
        stop);
    if (!answer) {
        const core::SourcePosition at = answer.error().at.isKnown()
            ? answer.error().at
            : placeOfName(policy->sql, answer.error().message);
        trial.problems.push_back({policy->id,
                                  u"policy"_s,
                                  {policy->sqlAt.line + std::max(0, at.line - 1),
                                   policy->sqlAt.column + std::max(0, at.column - 1)},
                                  answer.error().message});
        return trial;
    }
    trial.seconds = double(clock.nsecsElapsed()) / 1e9;
    trial.columns = answer->columns;
    trial.isCut = answer->isCut;
    return trial;
}

} // namespace

Result<Report> GovernanceService::Private::fresh(const std::function<bool()> &stop)
{
    const int wanted = wish;
    const Result<QByteArray> generation = policies::CatalogTables::generation(workspace);
    if (!generation)
        return core::Unexpected{generation.error()};
    if (current && currentGeneration == *generation && currentWish == wanted)
        return current;
    auto set = policies::policySet(workspace, {});
    const auto recorded = waiversOf(workspace);
    if (!set || !recorded)
        return core::Unexpected{set ? recorded.error() : set.error()};
    set->waivers.insert(set->waivers.end(), recorded->begin(), recorded->end());
    policies::CheckOptions options;
    options.now = QDateTime::currentDateTimeUtc();
    options.cancelled = stop;
    auto report = policies::PolicyRunner::run(workspace, set->federation, set->waivers, options);
    if (!report)
        return core::Unexpected{report.error()};
    if (!workspace.isReadOnly()) {
        // What is found does not depend on it; without it only the dates are missing.
        auto log = policies::FindingsLog::open(workspace);
        if (log) {
            [[maybe_unused]] const Result<> kept = (*log)->record(*report);
        }
    }
    current = std::make_shared<const CheckReport>(std::move(*report));
    currentGeneration = *generation;
    currentWish = wanted;
    checked();
    return current;
}

Result<bool> GovernanceService::Private::isCheap()
{
    const Result<QByteArray> generation = policies::CatalogTables::generation(workspace);
    if (!generation)
        return core::Unexpected{generation.error()};
    if (current && currentGeneration == *generation && currentWish == wish)
        return true;
    if (!small || smallGeneration != *generation) {
        const auto reader = workspace.openReader();
        if (!reader)
            return core::Unexpected{reader.error()};
        const auto stats = (*reader)->totals();
        if (!stats)
            return core::Unexpected{stats.error()};
        small = stats->datasets + stats->columns <= GovernanceService::mostForGlance;
        smallGeneration = *generation;
    }
    return *small;
}

GovernanceService::GovernanceService(store::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(workspace, [this] { emit checked(); }))
{
}

GovernanceService::~GovernanceService()
{
    d->closing = true;
    d->quick.waitForDone();
    d->pool.waitForDone();
}

int GovernanceService::pendingQuestions() const
{
    return d->pending.load();
}

Answer<Result<Report>> GovernanceService::report()
{
    return d->ask<Report>([this](const std::function<bool()> &stop) { return d->fresh(stop); });
}

Answer<Result<Report>> GovernanceService::lastReport()
{
    return d->ask<Report>([this](const std::function<bool()> &) -> Result<Report> { return d->current; });
}

Answer<Result<Report>> GovernanceService::checkAgain()
{
    ++d->wish;
    const auto answer = report();
    answer.then(this, [this](const Result<Report> &) { emit changed(); });
    return answer;
}

Answer<Result<std::vector<Finding>>> GovernanceService::findings(const Filter &filter)
{
    return d->askReport<std::vector<Finding>>([filter](const CheckReport &report) {
        std::vector<Finding> found;
        std::copy_if(report.findings.begin(), report.findings.end(), std::back_inserter(found),
                     [&filter](const Finding &finding) { return isWanted(finding, filter); });
        return found;
    });
}

Answer<Result<GovernanceService::OfThing>> GovernanceService::ofThing(const core::Uri &uri)
{
    return d->askReport<OfThing>([uri](const CheckReport &report) { return onThing(report, uri); });
}

Answer<Result<std::optional<GovernanceService::OfThing>>> GovernanceService::glance(const core::Uri &uri)
{
    return d->ask<std::optional<OfThing>>(
        [this, uri](const std::function<bool()> &stop) -> Result<std::optional<OfThing>> {
            const Result<bool> cheap = d->isCheap();
            if (!cheap)
                return core::Unexpected{cheap.error()};
            if (!*cheap)
                return std::optional<OfThing>();
            const Result<Report> report = d->fresh(stop);
            if (!report)
                return core::Unexpected{report.error()};
            return std::optional<OfThing>(onThing(**report, uri));
        });
}

Answer<Result<std::vector<governance::TrendPoint>>> GovernanceService::trend(const governance::TrendOf &of)
{
    return d->ask<std::vector<governance::TrendPoint>>(
        [this, of](const std::function<bool()> &) -> Result<std::vector<governance::TrendPoint>> {
            const auto log = policies::FindingsLog::open(d->workspace);
            if (!log)
                return core::Unexpected{log.error()};
            return (*log)->trend(of);
        });
}

Answer<Result<Trial>> GovernanceService::tryPolicy(const QByteArray &file)
{
    return d->ask<Trial>(
        [this, file](const std::function<bool()> &stop) { return tryIn(d->workspace, file, stop); });
}

Answer<Result<QMap<QString, QStringList>>> GovernanceService::views()
{
    return d->ask<QMap<QString, QStringList>>(
        [](const std::function<bool()> &) { return policies::CatalogTables::viewColumns(); });
}

void GovernanceService::refresh()
{
    ++d->wish;
    // Nobody asked yet: whoever does gets the newest.
    d->ask<bool>([this](const std::function<bool()> &stop) -> Result<bool> {
         return d->current != nullptr && d->fresh(stop);
     }).then(this, [this](const Result<bool> &used) {
        if (used && *used)
            emit changed();
    });
}

} // namespace meshbook::services
