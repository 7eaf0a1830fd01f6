// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/chartseries.h"

/// Which points of a series are enough to draw it.
///
/// A column of pixels can show no more of a line than its first, lowest, highest and last value (M4: Jugel,
/// Jerzak, Hackenbroich, Markl, "M4: A Visualization-Oriented Time Series Data Aggregation", VLDB 2014,
/// https://www.vldb.org/pvldb/vol7/p797-jugel.pdf), so the picture stays the same.
namespace meshbook::health {

/// For how long one standing held, as drawn: where several fall into one column of pixels, the worst.
struct StandingRun {
    qint64 from = 0; ///< milliseconds since 1970, UTC
    qint64 to = 0;
    core::Standing standing = core::Standing::Unknown;
    friend bool operator==(const StandingRun &, const StandingRun &) = default;
};

struct Decimated {
    std::vector<std::size_t> points; ///< indices into the series, ascending; none of them is missing
    std::vector<std::size_t> starts; ///< where in `points` a line begins: 0 and one for each gap that is seen
    std::vector<StandingRun> runs; ///< ascending, without overlap; neighbours differ
    friend bool operator==(const Decimated &, const Decimated &) = default;
};

/// What to draw of `series` from one moment to another on so many columns of pixels. The points just outside
/// come along, so that the line leaves the picture as it should. At most four points for each column.
[[nodiscard]] Decimated decimate(const ChartSeries &series, qint64 from, qint64 to, int columns);

/// Breached before warning before unknown before met.
[[nodiscard]] core::Standing worstOf(quint8 standings);

} // namespace meshbook::health
