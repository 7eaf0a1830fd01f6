// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/standing.h"
#include "store/cachereader.h"
#include "store/database.h"
#include "store/snapshot.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

// CacheReader::trust: how things stand, in short.
namespace meshbook::store {

using core::TrustMarks;

namespace {

bool isFreshness(const QString &what)
{
    return what.compare(core::toText(core::ObjectiveKind::Freshness), Qt::CaseInsensitive) == 0;
}

/// The worst of its promises about freshness; without one what was measured of it, which nobody judged.
void addFreshness(const health::ProductHealth &health, const Dossier &dossier, TrustMarks &marks)
{
    for (const health::Check &check : health.objectives) {
        if (!isFreshness(check.what) || (marks.freshness && check.standing < *marks.freshness))
            continue;
        marks.freshness = check.standing;
        marks.ageSeconds = check.unit == "s"_L1 ? check.value : std::nullopt;
    }
    if (marks.freshness)
        return;
    const auto measured = std::find_if(dossier.measurements.begin(), dossier.measurements.end(),
                                       [](const core::Observation &one) {
                                           return isFreshness(one.metric) && one.unit == "s"_L1 && one.value;
                                       });
    if (measured != dossier.measurements.end())
        marks.ageSeconds = measured->value;
}

void addTallies(const health::ProductHealth &health, const QString &column, TrustMarks &marks)
{
    if (column.isEmpty()) {
        marks.promises = health::tally(health.objectives);
        marks.checks = health::tally(health.rules);
        return;
    }
    std::vector<health::Check> own;
    std::copy_if(
        health.rules.begin(), health.rules.end(), std::back_inserter(own),
        [&](const health::Check &rule) { return rule.element.compare(column, Qt::CaseInsensitive) == 0; });
    marks.checks = health::tally(own);
}

} // namespace

core::Result<std::vector<TrustMarks>> CacheReader::trust(const std::vector<core::Uri> &uris)
{
    std::vector<TrustMarks> all;
    const core::Result<> read = guarded(u"trust"_s, [&]() -> core::Result<> {
        const Snapshot snapshot(*m_database);
        for (const core::Uri &uri : uris) {
            TrustMarks marks;
            marks.uri = uri;
            Dossier dossier;
            if (const auto line = lineOf(entityId(uri))) {
                dossier.line = *line;
                const health::ProductHealth health = assess(dossier);
                addFreshness(health, dossier, marks);
                addTallies(health, uri.column, marks);
            }
            all.push_back(std::move(marks));
        }
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return all;
}

} // namespace meshbook::store
