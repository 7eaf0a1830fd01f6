// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/impactquestions.h"

#include "services/impactreport.h"
#include "store/cachereader.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::Result;
using Sight = LineageService::Sight;

namespace {

lineage::Cancelled either(const lineage::Cancelled &first, const lineage::Cancelled &second)
{
    return [first, second] { return (first && first()) || (second && second()); };
}

} // namespace

QFuture<Result<lineage::Impact>> askImpact(LineageService &lineage, const lineage::ImpactRequest &request,
                                           const lineage::Cancelled &dropped)
{
    return lineage.ask<lineage::Impact>([request, dropped](const Sight &sight) {
        return impactReport(*sight.graph, sight.cache, request, either(sight.cancelled, dropped));
    });
}

QFuture<Result<lineage::PiiTrail>> askPiiTrail(LineageService &lineage, const lineage::PiiRequest &request,
                                               const lineage::Cancelled &dropped)
{
    return lineage.ask<lineage::PiiTrail>(
        [request, dropped](const Sight &sight) -> Result<lineage::PiiTrail> {
            std::optional<lineage::PiiTrail> trail =
                lineage::piiTrail(*sight.graph, request, either(sight.cancelled, dropped));
            if (!trail)
                return core::failure(core::ErrorCode::Cancelled, u"Cancelled."_s);
            return std::move(*trail);
        });
}

QFuture<Result<std::vector<lineage::Moment>>> askMoments(LineageService &lineage, int most)
{
    return lineage.ask<std::vector<lineage::Moment>>(
        [most](const Sight &sight) { return sight.cache.lineageMoments(most); });
}

} // namespace meshbook::services
