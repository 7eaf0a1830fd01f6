// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/standing.h"
#include "store/cachereader.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

// CacheReader::trust: how things stand, in short.
namespace meshbook::store {

using core::TrustMarks;

namespace {

TrustMarks::State stateOf(health::Standing standing)
{
    switch (standing) {
    case health::Standing::Met:
        return TrustMarks::State::Met;
    case health::Standing::Warning:
        return TrustMarks::State::Warning;
    case health::Standing::Breached:
        return TrustMarks::State::Breached;
    case health::Standing::Unknown:
        break;
    }
    return TrustMarks::State::Unknown;
}

bool isFreshness(const QString &what)
{
    return what.compare(core::toText(core::ObjectiveKind::Freshness), Qt::CaseInsensitive) == 0;
}

/// The worst of its promises about freshness; else what was measured of it, which nobody judged.
void addFreshness(const health::ProductHealth &health, const Dossier &dossier, TrustMarks &marks)
{
    for (const health::Check &check : health.objectives) {
        const TrustMarks::State state = stateOf(check.standing);
        if (!isFreshness(check.what) || state < marks.freshness)
            continue;
        marks.freshness = state;
        marks.ageSeconds = check.unit == "s"_L1 ? check.value : std::nullopt;
    }
    if (marks.freshness != TrustMarks::State::None)
        return;
    for (const core::Observation &one : dossier.measurements) {
        if (!isFreshness(one.metric) || one.unit != "s"_L1 || !one.value)
            continue;
        marks.freshness = TrustMarks::State::Met;
        marks.ageSeconds = one.value;
        return;
    }
}

} // namespace

core::Result<std::vector<TrustMarks>> CacheReader::trust(const std::vector<core::Uri> &uris)
{
    std::vector<TrustMarks> all;
    for (const core::Uri &uri : uris) {
        TrustMarks marks;
        marks.uri = uri;
        Dossier dossier;
        const core::Result<health::ProductHealth> health = load(uri, dossier);
        if (!health && health.error().code != core::ErrorCode::NotFound)
            return core::Unexpected{health.error()};
        if (health) {
            addFreshness(*health, dossier, marks);
            if (uri.column.isEmpty()) {
                marks.promises = dossier.promises;
                marks.checks = dossier.checks;
            } else {
                std::vector<health::Check> own;
                std::copy_if(health->rules.begin(), health->rules.end(), std::back_inserter(own),
                             [&](const health::Check &rule) {
                                 return rule.element.compare(uri.column, Qt::CaseInsensitive) == 0;
                             });
                marks.checks = health::tally(own);
            }
        }
        all.push_back(std::move(marks));
    }
    return all;
}

} // namespace meshbook::store
