// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/deadlines.h"

#include "health/freshnessline.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace meshbook::health {

using core::Standing;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 halfDay = 12 * hour;
constexpr qint64 week = 14 * halfDay;

/// The moment a wall clock in `zone` shows date and time; in a gap as much later, of two the first. Worked
/// out from offsets, as QDateTime decided differently from one Qt to the next.
qint64 momentOf(QDate date, QTime time, const QTimeZone &zone)
{
    const qint64 local = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    const auto offsetAt = [&](qint64 utc) {
        return 1000 * qint64{zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC))};
    };
    const qint64 before = offsetAt(local - 2 * halfDay);
    const qint64 after = offsetAt(local + 2 * halfDay);
    const qint64 early = local - before;
    if (before == after || offsetAt(early) == before)
        return early;
    const qint64 late = local - after;
    return offsetAt(late) == after ? late : early; // neither: the gap, read with the clock of before
}

/// Where a coming of data would have been noticed.
std::vector<Range> watched(const Series &ages, const Range &window, qint64 holds)
{
    std::vector<Range> ranges;
    for (const FreshnessLine::Piece &piece : freshnessLine(ages, window, holds).pieces) {
        if (!ranges.empty() && ranges.back().to == piece.range.from)
            ranges.back().to = piece.range.to;
        else
            ranges.push_back(piece.range);
    }
    return ranges;
}

void addBreach(std::vector<Span> &spans, const std::vector<Range> &seen, const Range &late)
{
    auto range =
        std::partition_point(seen.begin(), seen.end(), [&](const Range &one) { return one.to <= late.from; });
    for (; range != seen.end() && range->from < late.to; ++range)
        spans.push_back(
            {{std::max(range->from, late.from), std::min(range->to, late.to)}, Standing::Breached, false});
}

} // namespace

std::vector<qint64> deadlinesIn(const Schedule &schedule, const Range &range)
{
    std::vector<qint64> moments;
    if (!schedule.dueBy || range.length() == 0)
        return moments;
    const QTimeZone named = schedule.zone.isEmpty() ? QTimeZone::utc() : QTimeZone(schedule.zone);
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    QDate date = QDateTime::fromMSecsSinceEpoch(range.from, Qt::UTC).date().addDays(-2);
    const QDate last = QDateTime::fromMSecsSinceEpoch(range.to, Qt::UTC).date().addDays(2);
    for (; date <= last; date = date.addDays(1)) {
        const auto &days = schedule.weekdays;
        if (!days.empty() && std::find(days.begin(), days.end(), date.dayOfWeek()) == days.end())
            continue;
        const qint64 moment = momentOf(date, *schedule.dueBy, zone);
        if (range.contains(moment))
            moments.push_back(moment);
    }
    return moments;
}

std::vector<Span> deadlineSpans(const Schedule &schedule, const Series &ages, const Range &window,
                                qint64 holds)
{
    // The deadline before the window still speaks in it.
    const Range wide{window.from - week - halfDay, window.to};
    const std::vector<qint64> due = deadlinesIn(schedule, wide);
    const std::vector<qint64> came = timesOfComing(ages);
    const std::vector<Range> seen = watched(ages, wide, holds);
    std::vector<Span> spans;
    for (std::size_t i = 0; i < due.size(); ++i) {
        const qint64 next = i + 1 < due.size() ? due[i + 1] : window.to;
        const auto coming = std::upper_bound(came.begin(), came.end(), due[i] - halfDay);
        const qint64 there = coming == came.end() ? next : std::clamp(*coming, due[i], next);
        if (there > due[i])
            addBreach(spans, seen, {due[i], there});
        if (there < next)
            spans.push_back({{there, next}, Standing::Met, false});
    }
    std::vector<Span> within;
    for (Span span : spans) {
        span.range.from = std::max(span.range.from, window.from);
        span.range.to = std::min(span.range.to, window.to);
        if (span.range.length() == 0)
            continue;
        if (!within.empty() && within.back().range.to == span.range.from
            && within.back().standing == span.standing)
            within.back().range.to = span.range.to;
        else
            within.push_back(span);
    }
    return within;
}

} // namespace meshbook::health
