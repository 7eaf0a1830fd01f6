// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/health/chartdata.h"

#include <QDateTime>
#include <QList>

/// Values and moments of charts in words, and where their axes are marked.
namespace meshbook::views::chartwords {

/// "1 h 30 min", "98.6 %", "1,204 rows"; of a duration the two largest parts.
[[nodiscard]] QString value(double value, ChartUnit unit, const QString &unitName = {});
[[nodiscard]] QString duration(double seconds);
/// "21 Nov, 04:48" in the person's time zone; with the year where it is not this one's.
[[nodiscard]] QString moment(qint64 ms);
[[nodiscard]] QString day(const QDate &day);

struct Tick {
    double at = 0; ///< value, or milliseconds since 1970
    QString label = {};
    bool operator==(const Tick &) const = default;
};
/// At round values from `low` to `high`, about `count` of them.
[[nodiscard]] QList<Tick> valueTicks(double low, double high, int count, ChartUnit unit);
/// At round moments of the person's time zone, at most `count`.
[[nodiscard]] QList<Tick> timeTicks(qint64 from, qint64 to, int count);

} // namespace meshbook::views::chartwords
