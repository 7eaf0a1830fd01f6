// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checkinputs.h"

#include "core/identity.h"
#include "health/schedule.h"
#include "health/scorerules.h"
#include "store/healthreader.h"

#include <QDateTime>

#include <algorithm>

namespace meshbook::store {

using core::EntityKind;
using core::Result;
using core::Uri;
using health::Range;

namespace {

void addOccurrences(const core::MaintenanceWindow &window, const Range &range, std::vector<Range> &all)
{
    for (const core::TimeSpan &one :
         core::occurrences(window, QDateTime::fromMSecsSinceEpoch(range.from, Qt::UTC),
                           QDateTime::fromMSecsSinceEpoch(range.to, Qt::UTC)))
        all.push_back({one.from.toMSecsSinceEpoch(), one.to.toMSecsSinceEpoch()});
}

/// Announced for a dataset.
std::vector<Range> plannedFor(const QString &dataset, const TrackedProduct &tracked,
                              const std::vector<core::MaintenanceWindow> &announced, const Range &range)
{
    std::vector<Range> all;
    if (announced.empty())
        return all;
    QStringList uris;
    for (qsizetype i = 0; i < std::min(tracked.datasets.size(), tracked.datasetKeys.size()); ++i) {
        if (tracked.datasets[i] == dataset)
            uris.append(Uri{EntityKind::Dataset, tracked.datasetKeys[i], {}}.toString());
    }
    for (const core::MaintenanceWindow &one : announced) {
        if (!one.scope.isEmpty() && !uris.isEmpty() && core::concerns(one, uris))
            addOccurrences(one, range, all);
    }
    return all;
}

} // namespace

std::vector<Range> plannedFor(const Announced &thing, const TrackedProduct &tracked,
                              const std::vector<core::MaintenanceWindow> &announced, const Range &range)
{
    std::vector<Range> all;
    for (const QString &text : tracked.checks.maintenance) {
        const std::vector<Range> own = health::maintenanceIn(text, range);
        all.insert(all.end(), own.begin(), own.end());
    }
    if (announced.empty())
        return all;
    QStringList uris{thing.uri.toString()};
    if (!thing.domain.isEmpty())
        uris.append(Uri{EntityKind::Domain, core::domainKey(thing.domain), {}}.toString());
    for (const QString &contract : tracked.contracts)
        uris.append(Uri{EntityKind::Contract, contract, {}}.toString());
    for (const core::MaintenanceWindow &one : announced) {
        if (core::concerns(one, uris))
            addOccurrences(one, range, all);
    }
    return all;
}

Result<health::CheckInput> checkInput(HealthReader &reader, const TrackedProduct &tracked,
                                      const health::TrackedCheck &check,
                                      const std::vector<core::MaintenanceWindow> &announced,
                                      const Range &range)
{
    health::CheckInput input;
    input.objective = check.objective;
    if (!check.objective.isShareStated)
        input.objective.share = health::ScoreRules::builtIn().defaultShare;
    if (!check.parts.empty()) {
        Result<health::Series> series = reader.series(check.parts, range);
        if (!series)
            return core::Unexpected{series.error()};
        input.series = std::move(*series);
    }
    if (!check.parts.empty() && input.series.isEmpty()) {
        const Result<qint64> newest = reader.newest(check.parts, range.from);
        if (!newest)
            return core::Unexpected{newest.error()};
        input.measuredBefore = *newest;
    }
    input.maintenance = plannedFor(check.objective.dataset, tracked, announced, range);
    return input;
}

Result<std::vector<health::CheckInput>> checkInputs(HealthReader &reader, const TrackedProduct &tracked,
                                                    const std::vector<core::MaintenanceWindow> &announced,
                                                    const Range &range)
{
    std::vector<health::CheckInput> inputs;
    inputs.reserve(tracked.checks.checks.size());
    for (const health::TrackedCheck &check : tracked.checks.checks) {
        Result<health::CheckInput> input = checkInput(reader, tracked, check, announced, range);
        if (!input)
            return core::Unexpected{input.error()};
        inputs.push_back(std::move(*input));
    }
    return inputs;
}

} // namespace meshbook::store
