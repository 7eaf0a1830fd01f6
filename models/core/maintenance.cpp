// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::core {

namespace {

constexpr std::array<QLatin1StringView, 4> names{"once"_L1, "daily"_L1, "weekly"_L1, "monthly"_L1};

QTimeZone zoneOf(const MaintenanceWindow &window)
{
    return window.timeZone.isEmpty() ? QTimeZone::utc() : QTimeZone(window.timeZone);
}

/// The moment of a local time `n` repeats later, by the clock on the wall.
QDateTime repeated(const QDateTime &local, Repeat repeat, qint64 n)
{
    QDate date = local.date();
    if (repeat == Repeat::Daily)
        date = date.addDays(n);
    else if (repeat == Repeat::Weekly)
        date = date.addDays(7 * n);
    else if (repeat == Repeat::Monthly)
        date = date.addMonths(static_cast<int>(n)); // the last day of a month that is too short
    QDateTime there(date, local.time(), local.timeZone());
    // Summer time begins: this clock time is left out on that day.
    for (int minutes = 15; !there.isValid() && minutes <= 180; minutes += 15)
        there = QDateTime(date, local.time().addSecs(60 * minutes), local.timeZone());
    return there.toUTC();
}

/// How many repeats lie before a moment, less those that a time of this length may still reach.
qint64 skipped(const MaintenanceWindow &window, const QDateTime &from)
{
    const qint64 days = window.repeat == Repeat::Daily ? 1 : window.repeat == Repeat::Weekly ? 7 : 31;
    const qint64 before = window.to.daysTo(from) / days;
    return std::max<qint64>(0, before - 2);
}

} // namespace

QLatin1StringView toText(Repeat repeat)
{
    return names.at(static_cast<std::size_t>(repeat));
}

std::optional<Repeat> repeatFromText(QStringView text)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (text.compare(names[i], Qt::CaseInsensitive) == 0)
            return static_cast<Repeat>(i);
    }
    return {};
}

bool concerns(const MaintenanceWindow &window, const QStringList &uris)
{
    return window.scope.isEmpty() || uris.contains(window.scope);
}

std::vector<TimeSpan> occurrences(const MaintenanceWindow &window, const QDateTime &from, const QDateTime &to)
{
    std::vector<TimeSpan> spans;
    const QTimeZone zone = zoneOf(window);
    if (!window.from.isValid() || !(window.from < window.to) || !zone.isValid() || !(from < to))
        return spans;
    if (window.repeat == Repeat::Once) {
        if (window.from < to && from < window.to)
            spans.push_back({window.from.toUTC(), window.to.toUTC()});
        return spans;
    }
    const QDateTime first = window.from.toTimeZone(zone);
    const QDateTime last = window.to.toTimeZone(zone);
    for (qint64 n = skipped(window, from); static_cast<int>(spans.size()) < mostOccurrences; ++n) {
        const TimeSpan span{repeated(first, window.repeat, n), repeated(last, window.repeat, n)};
        if (!span.from.isValid() || !(span.from < to)
            || (window.lastUntil.isValid() && window.lastUntil < span.from))
            break;
        if (from < span.to && span.from < span.to)
            spans.push_back(span);
    }
    return spans;
}

bool covers(const MaintenanceWindow &window, const QDateTime &at)
{
    return !occurrences(window, at, at.addMSecs(1)).empty();
}

} // namespace meshbook::core
