// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/attainment.h"
#include "health/breach.h"
#include "health/normalobjective.h"

#include <vector>

namespace meshbook::health {

/// The breaches that touch the window, oldest first, from spans that may begin earlier than it: a breach then
/// has its true start. Product, cause and names of the product are for the caller to add.
[[nodiscard]] std::vector<Breach> breachesOf(const NormalObjective &objective, const Series &series,
                                             const std::vector<Span> &spans, qint64 since,
                                             const Range &window, qint64 now);

} // namespace meshbook::health
