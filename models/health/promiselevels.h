// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/normalize.h"

#include <optional>
#include <vector>

/// Numbers, units and levels of promises; what trackedChecks() is made of.
namespace meshbook::health {

/// The number in "99.9 %", ">= 5" and the like.
[[nodiscard]] std::optional<double> numberIn(const QString &text);

/// What a number in `unit` is multiplied by to be in seconds ("s") or a share ("1"); absent where the units
/// do not go together.
[[nodiscard]] std::optional<double> unitFactor(const QString &unit, const QString &iso);

/// Whether what a measurement expected is the promise's number.
[[nodiscard]] bool repeats(const QString &expected, const core::Objective &promise);

/// How what was measured compares with what was promised. A measurement that names no unit but repeats the
/// promise's number as what it expected is in the unit of the promise.
[[nodiscard]] std::optional<double> factorOf(const core::Objective &promise, const MeasuredCheck &measured);

/// Promises that are one: same kind, element and number of levels; dbt states a warning and an error level.
struct Levels {
    core::Objective promise; ///< of the error level, where there are both
    std::optional<double> warn;
    bool isWarnOnly = false;
};
[[nodiscard]] std::vector<Levels> levelled(const std::vector<core::Objective> &promises);

/// Target, warning level, unit and how they are judged beside `measured`; null: nothing was.
void setLevels(const Levels &levels, const MeasuredCheck *measured, NormalObjective &objective);

/// The share of the time: as stated; of an availability that is only probed for up and down, what it
/// promises.
void setShare(const core::Objective &promise, const MeasuredCheck *measured, NormalObjective &objective);

/// The share of time a promise is to be kept in, where it says so: a custom property "attainment",
/// "compliance" or "sloTarget" of "99 %", 99 or 0.99.
[[nodiscard]] std::optional<double> statedShare(const core::Objective &promise);

} // namespace meshbook::health
