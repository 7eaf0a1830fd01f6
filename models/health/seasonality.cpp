// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/seasonality.h"

#include <QTimeZone>

#include <algorithm>

namespace meshbook::health {

using core::Standing;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr int fewestBreaches = 3;
constexpr double clearRatio = 2;
constexpr double leastShare = 0.05; ///< twice next to nothing is next to nothing

/// The hours of a week a stretch lies in, each with how long.
template <typename Take>
void byHours(const Range &range, const QTimeZone &zone, const Take &take)
{
    for (qint64 at = range.from; at < range.to;) {
        const qint64 local =
            at + 1000 * qint64{zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC))};
        const qint64 end = std::min(range.to, at + hour - (local % hour + hour) % hour);
        const qint64 days = local >= 0 ? local / day : (local - day + 1) / day;
        const auto weekday = static_cast<std::size_t>(((days + 3) % 7 + 7) % 7); // 1970 began on a Thursday
        take(weekday, static_cast<std::size_t>((local - days * day) / hour), end - at);
        at = end;
    }
}

double shareOf(qint64 breached, qint64 known)
{
    return known > 0 ? static_cast<double>(breached) / static_cast<double>(known) : 0;
}

} // namespace

Seasonality seasonalityOf(const std::vector<Span> &spans, const Range &window, const QByteArray &zone)
{
    Seasonality seasons;
    const QTimeZone local = zone.isEmpty() ? QTimeZone::utc() : QTimeZone(zone); // "" is the machine's for Qt
    const QTimeZone use = local.isValid() ? local : QTimeZone::utc();
    qint64 breached = 0;
    qint64 known = 0;
    int breaches = 0;
    for (auto span = firstSpanAfter(spans, window.from); span != spans.end() && span->range.from < window.to;
         ++span) {
        if (span->isExcluded || span->standing == Standing::Unknown)
            continue;
        const bool isBreach = span->standing == Standing::Breached;
        breaches += isBreach ? 1 : 0;
        byHours({std::max(span->range.from, window.from), std::min(span->range.to, window.to)}, use,
                [&](std::size_t weekday, std::size_t hourOfDay, qint64 length) {
                    known += length;
                    seasons.knownByWeekday[weekday] += length;
                    seasons.knownByHour[hourOfDay] += length;
                    if (!isBreach)
                        return;
                    breached += length;
                    seasons.breachedByWeekday[weekday] += length;
                    seasons.breachedByHour[hourOfDay] += length;
                });
    }
    const double usual = shareOf(breached, known);
    if (breaches < fewestBreaches || usual <= 0)
        return seasons;
    const auto consider = [&](double share, int weekday, int hourOfDay) {
        const double ratio = share / usual;
        if (share >= leastShare && ratio >= clearRatio && (!seasons.hint || ratio > seasons.hint->ratio))
            seasons.hint = Seasonality::Hint{weekday, hourOfDay, share, ratio};
    };
    for (std::size_t i = 0; i < 7; ++i)
        consider(shareOf(seasons.breachedByWeekday[i], seasons.knownByWeekday[i]), static_cast<int>(i) + 1,
                 -1);
    for (std::size_t i = 0; i < 24; ++i)
        consider(shareOf(seasons.breachedByHour[i], seasons.knownByHour[i]), 0, static_cast<int>(i));
    return seasons;
}

} // namespace meshbook::health
