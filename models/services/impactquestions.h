// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/impact.h"
#include "lineage/past.h"
#include "lineage/piitrail.h"
#include "services/answer.h"
#include "services/lineageservice.h"

/// Reports on lineage, answered off the UI thread. Cancelling the answer ends the work.
namespace meshbook::services {

[[nodiscard]] Answer<core::Result<lineage::Impact>> askImpact(LineageService &lineage,
                                                              const lineage::ImpactRequest &request);
[[nodiscard]] Answer<core::Result<lineage::PiiTrail>> askPiiTrail(LineageService &lineage,
                                                                  const lineage::PiiRequest &request);
/// Syncs that changed lineage, newest first.
[[nodiscard]] Answer<core::Result<std::vector<lineage::Moment>>> askMoments(LineageService &lineage,
                                                                            int most);

} // namespace meshbook::services
