// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parts.h"
#include "health/attainment.h"
#include "health/normalobjective.h"

#include <optional>
#include <vector>

/// Times of the day, zones, cron lines and maintenance windows as formats write them.
namespace meshbook::health {

/// "09:00-08:00", "06:00 CET", "09:00 UTC", "9:30 pm Europe/Berlin"; `unit` may hold the zone instead. Absent
/// where time or zone cannot be understood; without any zone UTC.
[[nodiscard]] std::optional<Schedule> timeOfDay(const QString &value, const QString &unit);

/// An IANA name or "UTC+01:00" for "Z", "+1", "CET", "GMT+02:00(Europe/Berlin)"; absent if it names no zone.
[[nodiscard]] std::optional<QByteArray> zoneFrom(const QString &text);

/// The longest time between two runs of a five-field cron line of everyday kind, in ms; absent for others.
[[nodiscard]] std::optional<qint64> cronEvery(const QString &cron);

/// Planned windows in which nothing is promised: a service level called "maintenance" or "maintenanceWindow"
/// with the value "Sun 02:00-04:00 Europe/Berlin", "daily 02:00-02:30", or
/// "2026-11-01T02:00Z/2026-11-01T04:00Z".
[[nodiscard]] bool isMaintenance(const core::Objective &promise);
/// Those within the range, in order; none where it cannot be understood.
[[nodiscard]] std::vector<Range> maintenanceIn(const QString &value, const Range &range);

} // namespace meshbook::health
