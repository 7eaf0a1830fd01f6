// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"
#include "core/entities.h"
#include "health/promisescope.h"

#include <vector>

/// How a product stands now: its promises and rules beside the newest measurement of each.
namespace meshbook::health {

using core::Check;
using core::Standing;

struct ProductHealth {
    std::vector<Check> objectives; ///< the promises that measurements can be held against
    std::vector<Check> rules; ///< those that were measured
    std::vector<Check> notRun; ///< those that were declared and never measured
    std::vector<Check> stated; ///< promises nobody can measure from the catalog: retention, support hours …
};

/// `promises` stand on the product and its contracts; `measured` are the newest measurements of each
/// check on its datasets, whose names are `datasets`. `declared` are the rules the thing itself states.
[[nodiscard]] ProductHealth assess(const std::vector<core::Objective> &promises,
                                   const std::vector<core::Measurement> &measured,
                                   const QStringList &datasets,
                                   const std::vector<core::QualityRule> &declared = {});

[[nodiscard]] core::Tally tally(const std::vector<Check> &checks);

} // namespace meshbook::health
