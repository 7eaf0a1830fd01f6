// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/impactquestions.h"

#include "services/impactreport.h"
#include "store/cachereader.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services {

using core::Result;
using Sight = LineageService::Sight;

Answer<Result<lineage::Impact>> askImpact(LineageService &lineage, const lineage::ImpactRequest &request)
{
    return lineage.ask<lineage::Impact>([request](const Sight &sight) {
        return impactReport(*sight.graph, sight.cache, request, sight.cancelled);
    });
}

Answer<Result<lineage::PiiTrail>> askPiiTrail(LineageService &lineage, const lineage::PiiRequest &request)
{
    return lineage.ask<lineage::PiiTrail>([request](const Sight &sight) -> Result<lineage::PiiTrail> {
        std::optional<lineage::PiiTrail> trail = lineage::piiTrail(*sight.graph, request, sight.cancelled);
        if (!trail)
            return core::failure(core::ErrorCode::Cancelled, u"Cancelled."_s);
        return std::move(*trail);
    });
}

Answer<Result<std::vector<lineage::Moment>>> askMoments(LineageService &lineage, int most)
{
    return lineage.ask<std::vector<lineage::Moment>>(
        [most](const Sight &sight) { return sight.cache.lineageMoments(most); });
}

} // namespace meshbook::services
