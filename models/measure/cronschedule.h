// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <bitset>
#include <optional>

namespace meshbook::measure {

/// A schedule as rules write it: five fields (minute, hour, day of month, month, day of week) with "*",
/// lists, ranges, steps and English names, or @hourly, @daily, @midnight, @weekly, @monthly, @yearly,
/// @annually. Where both days are restricted, either will do (crontab(5), Vixie cron).
class CronSchedule final {
public:
    /// Absent for what is none, such as words of people or six fields.
    [[nodiscard]] static std::optional<CronSchedule> parse(const QString &text);

    /// The first time after a moment, by the clock of a zone (IANA; empty: UTC); UTC. Invalid: never within
    /// five years. A time that a day does not have is left out; one it has twice is its first.
    [[nodiscard]] QDateTime next(const QDateTime &after, const QByteArray &zone) const;

private:
    [[nodiscard]] bool isDay(const QDate &date) const;

    std::bitset<60> m_minutes;
    std::bitset<24> m_hours;
    std::bitset<32> m_days; ///< 1 … 31
    std::bitset<13> m_months; ///< 1 … 12
    std::bitset<7> m_weekdays; ///< 0 Sunday
    bool m_anyDay = false;
    bool m_anyWeekday = false;
};

} // namespace meshbook::measure
