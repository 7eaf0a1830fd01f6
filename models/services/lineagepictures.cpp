// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/lineagepictures.h"

#include "lineage/impact.h"
#include "lineage/makepicture.h"
#include "lineage/rewind.h"
#include "services/whatifverdict.h"
#include "store/cachereader.h"
#include "store/pictureschema.h"

#include <QCoreApplication>

namespace meshbook::services {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::services::LineagePictures)
};

core::Result<lineage::Past> pastAt(store::CacheReader &cache, const QDateTime &at)
{
    auto past = cache.lineagePast(at);
    if (past && !past->known)
        return core::failure(core::ErrorCode::NotFound, Words::tr("Nobody kept what flowed then."),
                             at.toString(Qt::ISODate));
    return past;
}

} // namespace

core::Result<std::vector<lineage::Moment>> momentsOf(const LineageService::Sight &sight, int most)
{
    return sight.cache.lineageMoments(most);
}

core::Result<lineage::GraphPtr> graphAt(const lineage::Graph &now, store::CacheReader &cache,
                                        const QDateTime &at)
{
    const auto past = pastAt(cache, at);
    if (!past)
        return core::Unexpected{past.error()};
    return lineage::rewound(now, &*past);
}

core::Result<lineage::Picture> pictureOf(const lineage::GraphPtr &now, store::CacheReader &cache,
                                         const lineage::Scope &scope, const lineage::Cancelled &cancelled)
{
    lineage::GraphPtr graph = now;
    std::optional<lineage::Past> then;
    std::optional<lineage::Past> compared;
    std::optional<lineage::Marks> marks;
    if (scope.asOf.isValid()) {
        auto past = pastAt(cache, scope.asOf);
        if (!past)
            return core::Unexpected{past.error()};
        then = std::move(*past);
    }
    if (scope.comparedWith.isValid() && scope.whatIfs.empty()) {
        auto past = pastAt(cache, scope.comparedWith);
        if (!past)
            return core::Unexpected{past.error()};
        compared = std::move(*past);
    }
    if (then || compared)
        graph = lineage::rewound(*now, then ? &*then : nullptr, compared ? &*compared : nullptr);
    if (compared)
        marks = lineage::differenceMarks(*graph, *compared, then ? &*then : nullptr);
    lineage::Scope asked = scope;
    if (!asked.whatIfs.empty()) {
        for (lineage::Supposition &change : asked.whatIfs)
            change.whatIf = judged(cache, change.about, change.whatIf);
        marks = lineage::whatIfMarks(*graph, asked.whatIfs, cancelled);
    }
    const bool wasCancelled = !asked.whatIfs.empty() && !marks;
    auto picture = wasCancelled
        ? std::nullopt
        : lineage::makePicture(*graph, asked, store::schemasIn(cache), cancelled, marks ? &*marks : nullptr);
    if (!picture)
        return core::failure(core::ErrorCode::Cancelled, Words::tr("Cancelled."));
    return std::move(*picture);
}

core::Result<lineage::Picture> pictureOf(const LineageService::Sight &sight, const lineage::Scope &scope)
{
    return pictureOf(sight.graph, sight.cache, scope, sight.cancelled);
}

} // namespace meshbook::services
