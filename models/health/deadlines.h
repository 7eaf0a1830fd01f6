// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/attainment.h"
#include "health/normalobjective.h"

#include <vector>

namespace meshbook::health {

/// "There by 09:00": after each deadline the promise is met if data came within the twelve hours before it,
/// and else broken from the deadline until data comes. `ages` are ages in seconds; where a missing arrival
/// would not have been noticed (no measurement for longer than `holds`) nothing is known.
[[nodiscard]] std::vector<Span> deadlineSpans(const Schedule &schedule, const Series &ages,
                                              const Range &window, qint64 holds);

/// The moments of the deadlines within a range, in order. Where the clocks skip the time of the day it is due
/// as much later; where they show it twice it is due at the first.
[[nodiscard]] std::vector<qint64> deadlinesIn(const Schedule &schedule, const Range &range);

} // namespace meshbook::health
