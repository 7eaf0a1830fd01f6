// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/productstanding.h"
#include "health/scorerules.h"

#include <vector>

namespace meshbook::health {

/// One check with its measurements.
struct CheckInput {
    NormalObjective objective;
    Series series;
    std::vector<Range> maintenance; ///< of its own, besides that of all checks
    qint64 measuredBefore = 0; ///< ms; where the series is empty: the newest measurement older than it
};

/// How checks are looked at: over a window that ends at `now`, day by day.
struct Outlook {
    Range window; ///< what attainment, budget and breaches are worked out over
    qint64 now = 0;
    std::vector<Range> days; ///< local days to tell, oldest first; may be empty
    std::vector<Range> maintenance;
    bool hasTrend = true; ///< also the score of each day
};

/// Spans reach this far back before the window, so that a breach has its true start and the score of the
/// window's first day its thirty days.
inline constexpr qint64 lookBack = 31LL * 24 * 3'600'000;

/// One check; `spans` as made by spansOf() from `since` on, lookBack before the window or earlier.
[[nodiscard]] CheckStanding checkStanding(const CheckInput &check, const std::vector<Span> &spans,
                                          qint64 since, const Outlook &outlook);

/// All checks of a product. Of `levels.standing` the name and other words are for the caller.
[[nodiscard]] ProductLevels productLevels(const std::vector<CheckInput> &checks, const Outlook &outlook,
                                          const ScoreRules &rules);

/// The score now, the same number as that of productLevels() with the same measurements.
[[nodiscard]] std::optional<double> scoreNow(const std::vector<CheckInput> &checks, qint64 now,
                                             const std::vector<Range> &maintenance, const ScoreRules &rules);

/// How far back measurements count in scoreNow(), in ms before now.
[[nodiscard]] qint64 scoreReach(const ScoreRules &rules);

/// A check over a range, for its lines.
[[nodiscard]] ObjectiveSeries objectiveSeries(CheckInput check, const Range &range, qint64 now);

/// Several products together: the mean of the scores known; absent where none is.
[[nodiscard]] std::optional<double> scoreOfMany(const std::vector<std::optional<double>> &scores);

} // namespace meshbook::health
