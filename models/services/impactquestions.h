// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/impact.h"
#include "lineage/past.h"
#include "lineage/piitrail.h"
#include "services/lineageservice.h"

/// Reports on lineage, answered off the UI thread. `dropped`, asked there now and then, ends the work where
/// nobody waits for it any more; it outlives whoever asked.
namespace meshbook::services {

[[nodiscard]] QFuture<core::Result<lineage::Impact>> askImpact(LineageService &lineage,
                                                               const lineage::ImpactRequest &request,
                                                               const lineage::Cancelled &dropped = {});
[[nodiscard]] QFuture<core::Result<lineage::PiiTrail>> askPiiTrail(LineageService &lineage,
                                                                   const lineage::PiiRequest &request,
                                                                   const lineage::Cancelled &dropped = {});
/// Syncs that changed lineage, newest first.
[[nodiscard]] QFuture<core::Result<std::vector<lineage::Moment>>> askMoments(LineageService &lineage,
                                                                             int most);

} // namespace meshbook::services
