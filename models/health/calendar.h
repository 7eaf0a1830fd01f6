// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/attainment.h"

#include <QByteArray>

#include <vector>

namespace meshbook::health {

/// The days that a range touches, local to `zone` (IANA; empty: that of the machine), oldest first: 23 to 25
/// hours each. At most 4,000.
[[nodiscard]] std::vector<Range> localDays(const Range &range, const QByteArray &zone);
/// The last `count` local days; the last one holds `now`.
[[nodiscard]] std::vector<Range> lastDays(qint64 now, int count, const QByteArray &zone);

/// One check day by day. `days` are in order and do not overlap.
[[nodiscard]] std::vector<DayStanding> daysOf(const std::vector<Span> &spans, const std::vector<Range> &days);

/// Takes the worse of the two for each day: `days` becomes what all checks together are.
void addWorst(std::vector<DayStanding> &days, const std::vector<DayStanding> &others);

} // namespace meshbook::health
