// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/cronschedule.h"

#include <QHash>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::measure {

namespace {

constexpr int mostDays = 5 * 366;

const QStringList &monthNames()
{
    static const QStringList names{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                   u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return names;
}

const QStringList &weekdayNames()
{
    static const QStringList names{u"sun"_s, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s};
    return names;
}

struct FieldRange {
    int least;
    int most;
    const QStringList *names = nullptr; ///< the first stands for `firstName`
    int firstName = 0;
};

std::optional<int> numberOf(const QString &text, const FieldRange &range)
{
    if (range.names != nullptr) {
        const qsizetype named = range.names->indexOf(text.left(3).toLower());
        if (named >= 0)
            return static_cast<int>(named) + range.firstName;
    }
    bool good = false;
    const int number = text.toInt(&good);
    return good && number >= range.least && number <= range.most ? std::optional(number) : std::nullopt;
}

/// "*", "5", "1-5", "*/15", "8-18/2"; calls `set` with each number.
template <typename Set>
bool readPart(const QString &part, const FieldRange &range, Set set)
{
    const QStringList stepped = part.split(u'/');
    if (stepped.size() > 2)
        return false;
    int step = 1;
    if (stepped.size() == 2) {
        bool good = false;
        step = stepped[1].toInt(&good);
        if (!good || step < 1)
            return false;
    }
    const QStringList ends = stepped[0].split(u'-');
    int first = range.least;
    int last = range.most;
    if (stepped[0] != "*"_L1 && stepped[0] != "?"_L1) {
        const std::optional<int> from = numberOf(ends[0], range);
        const std::optional<int> to = ends.size() == 2 ? numberOf(ends[1], range) : from;
        if (!from || !to || ends.size() > 2 || *from > *to)
            return false;
        first = *from;
        last = ends.size() == 1 && stepped.size() == 2 ? range.most : *to; // "5/15" goes on to the end
    }
    for (int number = first; number <= last; number += step)
        set(number);
    return true;
}

template <typename Set>
bool readField(const QString &field, const FieldRange &range, Set set)
{
    const QStringList parts = field.split(u',');
    return std::all_of(parts.begin(), parts.end(),
                       [&](const QString &part) { return readPart(part, range, set); });
}

} // namespace

std::optional<CronSchedule> CronSchedule::parse(const QString &text)
{
    static const QHash<QString, QString> nicknames{
        {u"@yearly"_s, u"0 0 1 1 *"_s}, {u"@annually"_s, u"0 0 1 1 *"_s}, {u"@monthly"_s, u"0 0 1 * *"_s},
        {u"@weekly"_s, u"0 0 * * 0"_s}, {u"@daily"_s, u"0 0 * * *"_s},    {u"@midnight"_s, u"0 0 * * *"_s},
        {u"@hourly"_s, u"0 * * * *"_s}};
    const QString line = nicknames.value(text.trimmed().toLower(), text).simplified();
    const QStringList fields = line.split(u' ');
    if (fields.size() != 5)
        return {};
    CronSchedule schedule;
    const bool good =
        readField(fields[0], {0, 59}, [&](int n) { schedule.m_minutes.set(static_cast<std::size_t>(n)); })
        && readField(fields[1], {0, 23}, [&](int n) { schedule.m_hours.set(static_cast<std::size_t>(n)); })
        && readField(fields[2], {1, 31}, [&](int n) { schedule.m_days.set(static_cast<std::size_t>(n)); })
        && readField(fields[3], {1, 12, &monthNames(), 1},
                     [&](int n) { schedule.m_months.set(static_cast<std::size_t>(n)); })
        // Sunday is 0 and 7.
        && readField(fields[4], {0, 7, &weekdayNames(), 0},
                     [&](int n) { schedule.m_weekdays.set(static_cast<std::size_t>(n % 7)); });
    if (!good)
        return {};
    schedule.m_anyDay = fields[2].startsWith(u'*') || fields[2] == "?"_L1;
    schedule.m_anyWeekday = fields[4].startsWith(u'*') || fields[4] == "?"_L1;
    return schedule;
}

bool CronSchedule::isDay(const QDate &date) const
{
    if (!m_months.test(static_cast<std::size_t>(date.month())))
        return false;
    const bool day = m_days.test(static_cast<std::size_t>(date.day()));
    const bool weekday = m_weekdays.test(static_cast<std::size_t>(date.dayOfWeek() % 7));
    return m_anyDay || m_anyWeekday ? day && weekday : day || weekday;
}

QDateTime CronSchedule::next(const QDateTime &after, const QByteArray &zoneName) const
{
    const QTimeZone zone = zoneName.isEmpty() ? QTimeZone::utc() : QTimeZone(zoneName);
    if (!zone.isValid() || !after.isValid())
        return {};
    const QDateTime start = after.toTimeZone(zone);
    for (int day = 0; day < mostDays; ++day) {
        const QDate date = start.date().addDays(day);
        if (!isDay(date))
            continue;
        for (std::size_t hour = 0; hour < m_hours.size(); ++hour) {
            for (std::size_t minute = 0; m_hours.test(hour) && minute < m_minutes.size(); ++minute) {
                if (!m_minutes.test(minute))
                    continue;
                const QDateTime at(date, QTime(static_cast<int>(hour), static_cast<int>(minute)), zone);
                if (at.isValid() && after < at)
                    return at.toUTC();
            }
        }
    }
    return {};
}

} // namespace meshbook::measure
