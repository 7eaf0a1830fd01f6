// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance.h"
#include "core/result.h"
#include "core/uri.h"
#include "health/evaluation.h"
#include "store/trackedcodec.h"

#include <vector>

namespace meshbook::store {

class HealthReader;

/// What a thing is called where maintenance is announced.
struct Announced {
    core::Uri uri;
    QString domain;
};

/// Planned windows of a thing as a whole within the range: announced in the ledger, and as its contracts
/// state them.
[[nodiscard]] std::vector<health::Range> plannedFor(const Announced &thing, const TrackedProduct &tracked,
                                                    const std::vector<core::MaintenanceWindow> &announced,
                                                    const health::Range &range);

/// A check with its measurements of the range and the maintenance of its dataset; a promise that states no
/// share of time gets that of the rule table.
[[nodiscard]] core::Result<health::CheckInput>
checkInput(HealthReader &reader, const TrackedProduct &tracked, const health::TrackedCheck &check,
           const std::vector<core::MaintenanceWindow> &announced, const health::Range &range);

/// All checks.
[[nodiscard]] core::Result<std::vector<health::CheckInput>>
checkInputs(HealthReader &reader, const TrackedProduct &tracked,
            const std::vector<core::MaintenanceWindow> &announced, const health::Range &range);

} // namespace meshbook::store
