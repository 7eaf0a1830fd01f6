// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/schedule.h"

#include "health/deadlines.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::health {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qsizetype longest = 100;

/// Abbreviations of everyday use; those that several zones share mean the one most contracts mean.
constexpr std::pair<QLatin1StringView, const char *> abbreviations[] = {{"Z"_L1, "UTC"},
                                                                        {"UTC"_L1, "UTC"},
                                                                        {"GMT"_L1, "UTC"},
                                                                        {"CET"_L1, "Europe/Berlin"},
                                                                        {"CEST"_L1, "Europe/Berlin"},
                                                                        {"MEZ"_L1, "Europe/Berlin"},
                                                                        {"BST"_L1, "Europe/London"},
                                                                        {"WET"_L1, "Europe/Lisbon"},
                                                                        {"EET"_L1, "Europe/Helsinki"},
                                                                        {"EST"_L1, "America/New_York"},
                                                                        {"EDT"_L1, "America/New_York"},
                                                                        {"ET"_L1, "America/New_York"},
                                                                        {"CST"_L1, "America/Chicago"},
                                                                        {"CDT"_L1, "America/Chicago"},
                                                                        {"MST"_L1, "America/Denver"},
                                                                        {"PST"_L1, "America/Los_Angeles"},
                                                                        {"PDT"_L1, "America/Los_Angeles"},
                                                                        {"PT"_L1, "America/Los_Angeles"},
                                                                        {"IST"_L1, "Asia/Kolkata"},
                                                                        {"JST"_L1, "Asia/Tokyo"}};

std::optional<QByteArray> offsetFrom(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:UTC|GMT)?\\s*([+-])(\\d{1,2})(?::?(\\d{2}))?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch() || match.captured(2).toInt() > 14 || match.captured(3).toInt() > 59)
        return std::nullopt;
    return u"UTC%1%2:%3"_s
        .arg(match.captured(1), match.captured(2).rightJustified(2, u'0'),
             match.captured(3).isEmpty() ? u"00"_s : match.captured(3))
        .toLatin1();
}

std::optional<QTime> clockFrom(const QRegularExpressionMatch &match)
{
    int hours = match.captured(1).toInt();
    const QString half = match.captured(4).toLower();
    if (!half.isEmpty() && (hours < 1 || hours > 12))
        return std::nullopt;
    if (!half.isEmpty())
        hours = hours % 12 + (half == u"pm" ? 12 : 0);
    const QTime time(hours, match.captured(2).toInt(), match.captured(3).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// How many values of a field there are in `all`; 0 where it is not understood.
int timesIn(const QString &field, int all)
{
    if (field == u"*")
        return all;
    if (field.startsWith("*/"_L1)) {
        const int step = field.sliced(2).toInt();
        return step > 0 && step <= all ? all / step : 0;
    }
    static const QRegularExpression plain(u"^[0-9A-Za-z]+(?:,[0-9A-Za-z]+)*$"_s);
    return plain.match(field).hasMatch() ? static_cast<int>(field.count(u',')) + 1 : 0;
}

/// A value of a field; weekdays may be named. Negative where it is none.
int valueIn(const QString &text, int all)
{
    static constexpr QLatin1StringView weekdays[] = {"sun"_L1, "mon"_L1, "tue"_L1, "wed"_L1,
                                                     "thu"_L1, "fri"_L1, "sat"_L1};
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (isNumber)
        return all == 7 && value == 7 ? 0 : value; // Sunday has two numbers
    for (int i = 0; all == 7 && i < 7; ++i) {
        if (text.compare(weekdays[i], Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

/// The longest way from one value of a field to the next, around the end of `all`; 0 where it is not
/// understood.
int longestStepIn(const QString &field, int all)
{
    if (field == u"*")
        return 1;
    if (field.startsWith("*/"_L1)) {
        const int step = field.sliced(2).toInt();
        return step > 0 && step <= all ? step : 0;
    }
    std::vector<bool> is(static_cast<std::size_t>(all), false);
    for (const QString &part : field.split(u',')) {
        const qsizetype dash = part.indexOf(u'-');
        const int first = valueIn(dash < 0 ? part : part.first(dash), all);
        const int last = dash < 0 ? first : valueIn(part.sliced(dash + 1), all);
        if (first < 0 || last < 0 || first >= all || last >= all)
            return 0;
        for (int value = first;; value = (value + 1) % all) {
            is[static_cast<std::size_t>(value)] = true;
            if (value == last)
                break;
        }
    }
    int longestStep = 0;
    int step = 0;
    for (int i = 0; i < 2 * all; ++i) { // twice around, for the way over the end
        ++step;
        if (!is[static_cast<std::size_t>(i % all)])
            continue;
        longestStep = i >= all ? std::max(longestStep, step) : longestStep;
        step = 0;
    }
    return longestStep;
}

std::vector<int> weekdaysFrom(const QString &text)
{
    static constexpr QLatin1StringView names[] = {"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1,
                                                  "fri"_L1, "sat"_L1, "sun"_L1};
    std::vector<int> days;
    for (const QString &word : text.toLower().split(QRegularExpression(u"[,;\\s]+"_s), Qt::SkipEmptyParts)) {
        for (std::size_t i = 0; i < 7; ++i) {
            if (word.startsWith(names[i]))
                days.push_back(static_cast<int>(i) + 1);
        }
    }
    return days;
}

} // namespace

std::optional<QByteArray> zoneFrom(const QString &text)
{
    const QString zone = text.trimmed();
    if (zone.isEmpty() || zone.size() > longest)
        return std::nullopt;
    if (const qsizetype open = zone.indexOf(u'('); open >= 0)
        return zoneFrom(zone.sliced(open + 1).remove(u')'));
    for (const auto &[name, id] : abbreviations) {
        if (zone.compare(name, Qt::CaseInsensitive) == 0)
            return QByteArray(id);
    }
    if (const auto offset = offsetFrom(zone))
        return offset;
    const QByteArray id = zone.toUtf8();
    return zone.contains(u'/') && QTimeZone::isTimeZoneIdAvailable(id) ? std::optional(id) : std::nullopt;
}

std::optional<Schedule> timeOfDay(const QString &value, const QString &unit)
{
    if (value.size() > longest)
        return std::nullopt;
    static const QRegularExpression pattern(
        u"^\\s*T?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*([ap]m)?\\s*(.*?)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    Schedule schedule;
    schedule.dueBy = clockFrom(match);
    if (!schedule.dueBy)
        return std::nullopt;
    const QString rest = match.captured(5);
    if (!rest.isEmpty()) {
        const auto zone = zoneFrom(rest);
        if (!zone)
            return std::nullopt;
        schedule.zone = *zone;
    } else if (const auto zone = zoneFrom(unit)) {
        schedule.zone = *zone;
    }
    return schedule;
}

std::optional<qint64> cronEvery(const QString &cron)
{
    const QStringList fields = cron.simplified().split(u' ');
    if (cron.size() > longest || fields.size() != 5)
        return std::nullopt;
    const int minutes = longestStepIn(fields[0], 60);
    const int hours = longestStepIn(fields[1], 24);
    const int monthDays = timesIn(fields[2], 31);
    const int months = timesIn(fields[3], 12);
    const int weekdays = longestStepIn(fields[4], 7);
    if (minutes == 0 || hours == 0 || monthDays == 0 || months == 0 || weekdays == 0)
        return std::nullopt;
    if (months < 12)
        return 366 * day / months;
    if (monthDays < 31)
        return 31 * day / monthDays;
    if (weekdays > 1)
        return weekdays * day; // "Monday to Friday": the weekend lies between
    if (hours > 1)
        return hours * hour;
    return minutes * minute;
}

bool isMaintenance(const core::Objective &promise)
{
    QString name = promise.property.toLower();
    name.remove(u' ').remove(u'_').remove(u'-');
    return name == u"maintenance" || name == u"maintenancewindow" || name == u"plannedmaintenance";
}

std::vector<Range> maintenanceIn(const QString &value, const Range &range)
{
    if (value.size() > longest || range.length() == 0)
        return {};
    if (const QStringList ends = value.split(u'/'); ends.size() == 2 && value.contains(u'T')) {
        const QDateTime from = QDateTime::fromString(ends[0].trimmed(), Qt::ISODate);
        const QDateTime to = QDateTime::fromString(ends[1].trimmed(), Qt::ISODate);
        const Range one{from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()};
        const bool touches = from.isValid() && to.isValid() && one.from < range.to && one.to > range.from;
        return touches && one.length() > 0 ? std::vector{one} : std::vector<Range>();
    }
    static const QRegularExpression pattern(
        u"^(.*?)\\s*(\\d{1,2}:\\d{2})\\s*(?:-|–|to)\\s*(\\d{1,2}:\\d{2})\\s*(.*)$"_s);
    const QRegularExpressionMatch match = pattern.match(value.trimmed());
    if (!match.hasMatch())
        return {};
    std::optional<Schedule> begin = timeOfDay(match.captured(2), match.captured(4));
    const std::optional<Schedule> end = timeOfDay(match.captured(3), {});
    const QString days = match.captured(1).trimmed().toLower();
    if (!begin || !end || (!match.captured(4).isEmpty() && begin->zone.isEmpty()))
        return {};
    begin->weekdays = weekdaysFrom(days);
    if (begin->weekdays.empty() && !days.isEmpty() && days != u"daily" && days != u"every day")
        return {};
    qint64 length = begin->dueBy->msecsTo(*end->dueBy);
    length += length <= 0 ? day : 0; // over midnight
    std::vector<Range> windows;
    for (const qint64 at : deadlinesIn(*begin, {range.from - day, range.to})) {
        if (at + length > range.from)
            windows.push_back({at, at + length});
    }
    return windows;
}

} // namespace meshbook::health
