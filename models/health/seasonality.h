// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/attainment.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace meshbook::health {

/// When in the week a check is in breach.
struct Seasonality {
    std::array<qint64, 7> breachedByWeekday{}; ///< ms; Monday first
    std::array<qint64, 7> knownByWeekday{};
    std::array<qint64, 24> breachedByHour{}; ///< ms; local hour of the day
    std::array<qint64, 24> knownByHour{};
    struct Hint {
        int weekday = 0; ///< 1 Monday … 7 Sunday; 0: not of one weekday
        int hour = -1; ///< 0 … 23; -1: not of one hour
        double share = 0; ///< of the time known there it was in breach, 0 … 1
        double ratio = 0; ///< how many times the usual share that is
        friend bool operator==(const Hint &, const Hint &) = default;
    };
    std::optional<Hint> hint; ///< the clearest one; absent where breaches follow no week and no day
    friend bool operator==(const Seasonality &, const Seasonality &) = default;
};

/// Local to `zone` (IANA; empty: UTC). A hint needs at least three breaches and twice the usual share.
[[nodiscard]] Seasonality seasonalityOf(const std::vector<Span> &spans, const Range &window,
                                        const QByteArray &zone);

} // namespace meshbook::health
