// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/attainment.h"
#include "health/normalobjective.h"

#include <vector>

namespace meshbook::health {

/// How often a check is measured, and how long one measurement speaks.
struct Cadence {
    qint64 every = 0; ///< ms; 0: not known
    qint64 overdue = 0; ///< ms after a measurement at which the next one is missing
    qint64 holds = 0; ///< ms after a measurement at which nothing is known any more
    bool isStated = false; ///< somebody promised it; else it is what came so far
};

/// Stated: overdue after one and a half times what was stated, and nothing known from then on. Else overdue
/// after twice the gap that nine in ten of the newest thousand measurements keep; a measurement then speaks
/// as long, a day at least. With fewer than three measurements it speaks for two days.
[[nodiscard]] Cadence cadenceOf(const NormalObjective &objective, const Series &series);

/// How one measurement stands by itself.
[[nodiscard]] core::Standing pointStanding(const NormalObjective &objective, double value,
                                           core::ObservationStatus status);

/// How a check stood at every moment of the window up to `now`, in order; neighbours differ. Measurements
/// later than `now` are left out. What nobody measured has no span. `maintenance` counts for nothing.
[[nodiscard]] std::vector<Span> spansOf(const NormalObjective &objective, const Series &series,
                                        const Range &window, qint64 now,
                                        const std::vector<Range> &maintenance = {});

/// How many measurements were expected within the window up to `now`, after the first one, and did not come.
[[nodiscard]] qint64 missingIn(const Cadence &cadence, const Series &series, const Range &window, qint64 now);

} // namespace meshbook::health
