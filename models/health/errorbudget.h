// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/attainment.h"

#include <optional>
#include <vector>

namespace meshbook::health {

/// What a promise allows to go wrong within a window, and how much of it went wrong. In ms.
/// B. Beyer et al., Site Reliability Engineering (2016), chapters 3 and 4; The Site Reliability Workbook
/// (2018), chapters 2 and 5.
struct ErrorBudget {
    qint64 total = 0; ///< (1 − share promised) × the window without maintenance
    qint64 consumed = 0; ///< time in breach
    [[nodiscard]] qint64 left() const { return total - consumed; } ///< negative: overspent
    std::optional<double>
        leftShare; ///< left / total: 1 untouched … 0 spent, below 0 overspent; absent: unknown
    /// How fast it is being spent: 1 spends it exactly over the window; absent where nothing is known.
    std::optional<double> burnRate;
    friend bool operator==(const ErrorBudget &, const ErrorBudget &) = default;
};

[[nodiscard]] ErrorBudget errorBudgetOf(const Attainment &attainment, double share);

/// Burn in a long and a short window ending at the same moment: both beyond the threshold mean that it burns,
/// and still does (Workbook, chapter 5, "Multiwindow, Multi-Burn-Rate Alerts").
struct BurnAlarm {
    qint64 longWindow = 0; ///< ms
    qint64 shortWindow = 0; ///< ms
    double threshold = 0;
    std::optional<double> longRate;
    std::optional<double> shortRate;
    bool isPage = false; ///< severe enough to wake somebody; else a ticket
    [[nodiscard]] bool isBurning() const
    {
        return longRate && shortRate && *longRate >= threshold && *shortRate >= threshold;
    }
    friend bool operator==(const BurnAlarm &, const BurnAlarm &) = default;
};

/// The Workbook's three pairs at `now`: 1 h and 5 min at 14.4, 6 h and 30 min at 6, 3 d and 6 h at 1.
[[nodiscard]] std::vector<BurnAlarm> burnAlarmsOf(const std::vector<Span> &spans, qint64 now, double share);

/// A corner of the burn-down line; between corners it is straight.
struct BurnPoint {
    qint64 at = 0; ///< ms since 1970, UTC
    double left = 1; ///< share of the budget: 1 untouched … below 0 overspent
    friend bool operator==(const BurnPoint &, const BurnPoint &) = default;
};

/// The budget over the window, from 1 at its start; ends at `now` if that is earlier than the window's end.
[[nodiscard]] std::vector<BurnPoint> burnDown(const std::vector<Span> &spans, const Range &window,
                                              double share, qint64 now);

} // namespace meshbook::health
