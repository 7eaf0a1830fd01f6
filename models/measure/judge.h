// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "measure/plannedcheck.h"

#include <optional>
#include <vector>

namespace meshbook::measure {

/// One row of an answer as text; absent is NULL.
using Row = std::vector<std::optional<QString>>;

/// Holds an answer against what the check expects and writes status, value, unit, counts and message. What is
/// no verdict (no row, several rows, not a number) is Error with the reason; what nobody expects anything of
/// is Unknown with its value. A newest value that lies more than a minute ahead of the clock is Unknown.
void judge(const PlannedCheck &check, const std::vector<Row> &rows, core::Observation &observation);

/// Whether a value keeps the expectation; absent where the expectation itself is not understood. Numbers are
/// compared as such, anything else as text (mustBe and mustNotBe only).
[[nodiscard]] std::optional<bool> keeps(const Expectation &expectation, const QString &value);

} // namespace meshbook::measure
