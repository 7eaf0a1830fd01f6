// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/chartseries.h"
#include "health/productstanding.h"

/// What there is to draw of one check.
namespace meshbook::health {

struct CheckChart {
    enum class Shows : quint8 {
        Ages, ///< seconds; how old the data was at every moment
        Values, ///< in the unit of the objective
        Shares ///< percent of each day in which it held: of verdicts that came without a value
    };
    Shows shows = Shows::Values;
    bool isPercent = false; ///< values that are counted in 1, a hundred times as great
    ChartSeries series;
    /// In the unit of the series; absent where it is not held against a number.
    std::optional<double> limit;
    std::optional<double> warning;
    bool isAtMost = true; ///< values above the limit break it
};

/// Ages rise between measurements as they did; of values a stretch in which nothing is known is a gap. Takes
/// a moment where there are millions: not for the thread of the window.
[[nodiscard]] CheckChart chartOf(const ObjectiveSeries &told);

} // namespace meshbook::health
