// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/frequency.h"

#include "health/schedule.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::health {

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 hour = 3'600 * second;
constexpr qint64 day = 24 * hour;
constexpr qint64 week = 7 * day;
constexpr qint64 month = 31 * day; ///< the longest, so that February breaks nothing
constexpr qint64 quarter = 92 * day;
constexpr qint64 year = 366 * day;
constexpr qint64 longestInterval = 100 * year;
constexpr qsizetype longest = 100;

struct Word {
    QLatin1StringView word; ///< lower case, letters and digits only
    qint64 interval = 0;
};

/// Of everyday use, of Dublin Core's frequencies and of the EU's code list.
constexpr Word words[] = {{"hourly"_L1, hour},         {"bihourly"_L1, 2 * hour},
                          {"trihourly"_L1, 3 * hour},  {"12hrs"_L1, 12 * hour},
                          {"daily"_L1, day},           {"daily2"_L1, day / 2},
                          {"twiceaday"_L1, day / 2},   {"onceaday"_L1, day},
                          {"weekly"_L1, week},         {"onceaweek"_L1, week},
                          {"weekly2"_L1, week / 2},    {"semiweekly"_L1, week / 2},
                          {"weekly3"_L1, week / 3},    {"threetimesaweek"_L1, week / 3},
                          {"biweekly"_L1, 2 * week},   {"fortnightly"_L1, 2 * week},
                          {"monthly"_L1, month},       {"onceamonth"_L1, month},
                          {"monthly2"_L1, month / 2},  {"semimonthly"_L1, month / 2},
                          {"monthly3"_L1, month / 3},  {"threetimesamonth"_L1, month / 3},
                          {"bimonthly"_L1, 2 * month}, {"quarterly"_L1, quarter},
                          {"annual3"_L1, year / 3},    {"threetimesayear"_L1, year / 3},
                          {"annual2"_L1, year / 2},    {"semiannual"_L1, year / 2},
                          {"annual"_L1, year},         {"annually"_L1, year},
                          {"yearly"_L1, year},         {"biennial"_L1, 2 * year},
                          {"triennial"_L1, 3 * year}};

qint64 periodNamed(const QString &name)
{
    static constexpr Word periods[] = {
        {"second"_L1, second},   {"s"_L1, second},    {"minute"_L1, 60 * second},
        {"min"_L1, 60 * second}, {"hour"_L1, hour},   {"h"_L1, hour},
        {"day"_L1, day},         {"d"_L1, day},       {"week"_L1, week},
        {"w"_L1, week},          {"month"_L1, month}, {"quarter"_L1, quarter},
        {"year"_L1, year},       {"y"_L1, year}};
    for (const Word &period : periods) {
        if (name == period.word)
            return period.interval;
    }
    return 0;
}

/// "2 per day", "24/d", "4 times a week".
std::optional<qint64> perPeriod(const QString &text)
{
    static const QRegularExpression pattern(
        u"^\\s*(\\d{1,6}(?:\\.\\d{1,6})?)\\s*(?:x|times|updates?)?\\s*(?:/|per|an?|every)\\s*([a-z]{1,10})\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    const qint64 period = match.hasMatch() ? periodNamed(match.captured(2).toLower()) : 0;
    const double times = match.captured(1).toDouble();
    if (period == 0 || times <= 0)
        return std::nullopt;
    return std::llround(static_cast<double>(period) / times);
}

std::optional<qint64> namedInterval(const QString &text)
{
    QString plain;
    for (const QChar each : text.toLower()) {
        if (each.isLetterOrNumber())
            plain.append(each);
    }
    for (const Word &known : words) {
        if (plain == known.word)
            return known.interval;
    }
    return std::nullopt;
}

std::optional<qint64> understood(const core::Objective &promise)
{
    if (promise.value.size() > longest || promise.unit.size() > longest)
        return std::nullopt;
    // The words first: a reader takes "monthly" for the mean of all months.
    if (const auto named = namedInterval(promise.value))
        return named;
    if (promise.number && promise.unitIso == u"s" && *promise.number > 0 && *promise.number < 1e13)
        return std::llround(*promise.number * second);
    if (const auto times =
            perPeriod(promise.unit.isEmpty() ? promise.value : promise.value + u' ' + promise.unit))
        return times;
    if (const auto every = cronEvery(promise.value))
        return every;
    return cronEvery(promise.schedule);
}

} // namespace

std::optional<qint64> promisedInterval(const core::Objective &promise)
{
    const auto interval = understood(promise);
    return interval && *interval > 0 && *interval <= longestInterval ? interval : std::nullopt;
}

} // namespace meshbook::health
