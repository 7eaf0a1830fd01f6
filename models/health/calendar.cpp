// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/calendar.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace meshbook::health {

using core::Standing;

namespace {

constexpr std::size_t mostDays = 4'000;

QTimeZone zoneNamed(const QByteArray &name)
{
    const QTimeZone zone = name.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(name);
    return zone.isValid() ? zone : QTimeZone::utc();
}

std::vector<Range> daysFrom(QDate first, QDate last, const QTimeZone &zone)
{
    std::vector<Range> days;
    qint64 begin = first.startOfDay(zone).toMSecsSinceEpoch();
    for (QDate date = first; date <= last && days.size() < mostDays; date = date.addDays(1)) {
        const qint64 end = date.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
        days.push_back({begin, end});
        begin = end;
    }
    return days;
}

} // namespace

std::vector<Range> localDays(const Range &range, const QByteArray &zone)
{
    if (range.length() == 0)
        return {};
    const QTimeZone local = zoneNamed(zone);
    const auto dateOf = [&](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, local).date(); };
    return daysFrom(dateOf(range.from), dateOf(range.to - 1), local);
}

std::vector<Range> lastDays(qint64 now, int count, const QByteArray &zone)
{
    const QTimeZone local = zoneNamed(zone);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, local).date();
    return daysFrom(today.addDays(1 - std::max(count, 1)), today, local);
}

std::vector<DayStanding> daysOf(const std::vector<Span> &spans, const std::vector<Range> &days)
{
    std::vector<DayStanding> standings;
    standings.reserve(days.size());
    for (const Range &day : days) {
        const Attainment attained = attainmentOf(spans, day);
        DayStanding standing{
            day, Standing::Unknown, attained.share(), attained.breached, attained.warning, attained.unknown};
        if (attained.breached > 0)
            standing.standing = Standing::Breached;
        else if (attained.warning > 0)
            standing.standing = Standing::Warning;
        else if (attained.met > 0)
            standing.standing = Standing::Met;
        standings.push_back(standing);
    }
    return standings;
}

void addWorst(std::vector<DayStanding> &days, const std::vector<DayStanding> &others)
{
    if (days.empty()) {
        days = others;
        return;
    }
    for (std::size_t i = 0; i < std::min(days.size(), others.size()); ++i) {
        const DayStanding &other = others[i];
        const bool isWorse = other.standing != days[i].standing
            ? other.standing > days[i].standing
            : other.share.value_or(1) < days[i].share.value_or(1);
        if (isWorse)
            days[i] = other;
    }
}

} // namespace meshbook::health
