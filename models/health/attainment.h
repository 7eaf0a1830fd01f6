// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check.h"
#include "health/series.h"

#include <optional>
#include <vector>

namespace meshbook::health {

/// A stretch in which a check stood in one way.
struct Span {
    Range range;
    core::Standing standing = core::Standing::Unknown;
    bool isExcluded = false; ///< planned maintenance: counts for nothing
    friend bool operator==(const Span &, const Span &) = default;
};

/// How long a check stood how within a window. All in milliseconds; the five parts add up to the window.
struct Attainment {
    Range window;
    qint64 met = 0;
    qint64 warning = 0;
    qint64 breached = 0;
    qint64 unknown = 0; ///< nothing was measured, or measuring went wrong: neither good nor bad
    qint64 excluded = 0; ///< planned maintenance
    [[nodiscard]] qint64 known() const { return met + warning + breached; }
    /// The share of the known time in which the promise held, a warning being no breach; absent if nothing is
    /// known.
    [[nodiscard]] std::optional<double> share() const
    {
        if (known() == 0)
            return std::nullopt;
        return static_cast<double>(met + warning) / static_cast<double>(known());
    }
    friend bool operator==(const Attainment &, const Attainment &) = default;
};

/// `spans` follow each other; what of the window they do not cover is unknown.
[[nodiscard]] Attainment attainmentOf(const std::vector<Span> &spans, const Range &window);

/// The first span that ends after a moment: it contains the moment, or follows it.
[[nodiscard]] std::vector<Span>::const_iterator firstSpanAfter(const std::vector<Span> &spans, qint64 at);

/// Unknown where no span covers the moment.
[[nodiscard]] core::Standing standingAt(const std::vector<Span> &spans, qint64 at);

/// One day of a calendar, local to a time zone: 23 to 25 hours.
struct DayStanding {
    Range day;
    /// The worst that lasted, breach before warning before met; unknown where nothing was measured.
    core::Standing standing = core::Standing::Unknown;
    std::optional<double> share; ///< as Attainment::share() of that day
    qint64 breached = 0; ///< ms
    qint64 warning = 0; ///< ms
    qint64 unknown = 0; ///< ms
    friend bool operator==(const DayStanding &, const DayStanding &) = default;
};

} // namespace meshbook::health
