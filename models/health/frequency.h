// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parts.h"

#include <optional>

/// How often data was promised to come (docs/health.md, "Frequency").
namespace meshbook::health {

/// An update is missed once this many times the promised interval have passed since the last one. "Once a
/// day" is kept by one update in the morning and the next in the evening of the day after, so that the
/// interval itself would be too strict, and twice as long would let every second update be left out.
inline constexpr double missedAfter = 1.5;

/// The longest time between two updates that is promised, in ms: a duration ("10 min", "P1D", 1 and "d"), a
/// number of times in one ("2 per day"), a cron line, or a word ("daily", the code lists of DCAT). Absent
/// where it says none of these, or nothing that goes on ("irregular", "continuous", "never").
[[nodiscard]] std::optional<qint64> promisedInterval(const core::Objective &promise);

} // namespace meshbook::health
