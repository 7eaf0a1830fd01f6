// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "lineage/impact.h"

namespace meshbook::store {
class CacheReader;
}

namespace meshbook::services {

/// The whole report: what the graph tells, with the contracts and service levels at risk, the people to tell
/// and, in a what-if, what stands on the changed thing itself. Of an earlier moment what flowed then; names,
/// contracts, rules and people are those of today. NotFound where lineage knows no such thing;
/// Cancelled where it was.
[[nodiscard]] core::Result<lineage::Impact> impactReport(const lineage::Graph &graph,
                                                         store::CacheReader &cache,
                                                         const lineage::ImpactRequest &request,
                                                         const lineage::Cancelled &cancelled = {});

} // namespace meshbook::services
