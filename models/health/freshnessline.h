// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/series.h"

#include <vector>

namespace meshbook::health {

/// The age of data at every moment: straight pieces that rise by one second each second and fall where data
/// came. Pieces do not overlap; between them the age is not known.
struct FreshnessLine {
    struct Piece {
        Range range;
        double from = 0; ///< age at its start, in seconds; at its end it is from + length
        bool isMeasured = false; ///< a later measurement confirms it; else it is only carried on
        double newest = 0; ///< of a piece that is carried on: the age measured last, in seconds
        friend bool operator==(const Piece &, const Piece &) = default;
    };
    std::vector<Piece> pieces; ///< in order of time
    friend bool operator==(const FreshnessLine &, const FreshnessLine &) = default;
};

/// A measurement at t that found the age a tells that data came at t − a, so the age is known exactly from
/// then to t. After t it is carried on for `holds` ms, unless newer data is known. A coming of data nobody
/// saw is not assumed.
[[nodiscard]] FreshnessLine freshnessLine(const Series &ages, const Range &window, qint64 holds);

/// The moments at which data came, as far as measurements tell, in order. Within a second it came once.
[[nodiscard]] std::vector<qint64> timesOfComing(const Series &ages);

} // namespace meshbook::health
