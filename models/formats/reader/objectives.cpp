// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/reader/readutil.h"

#include <array>
#include <cmath>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;
using core::ObjectiveKind;

namespace {

constexpr double minute = 60;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;
constexpr double month = 30 * day; // promises of months and years are not meant to the day
constexpr double year = 365 * day;

struct UnitName {
    QLatin1StringView name;
    double seconds = 0;
};

/// Seconds in a unit as people write it; nothing if it is no unit of time. "m" is a minute, but a month
/// where minutes make no sense (retention, end of life) or where it is a capital.
std::optional<double> secondsIn(QStringView unit, ObjectiveKind kind)
{
    static constexpr std::array units{UnitName{"ms"_L1, 0.001},      UnitName{"msec"_L1, 0.001},
                                      UnitName{"millis"_L1, 0.001},  UnitName{"millisecond"_L1, 0.001},
                                      UnitName{"s"_L1, 1},           UnitName{"sec"_L1, 1},
                                      UnitName{"second"_L1, 1},      UnitName{"min"_L1, minute},
                                      UnitName{"minute"_L1, minute}, UnitName{"h"_L1, hour},
                                      UnitName{"hr"_L1, hour},       UnitName{"hour"_L1, hour},
                                      UnitName{"d"_L1, day},         UnitName{"day"_L1, day},
                                      UnitName{"w"_L1, 7 * day},     UnitName{"wk"_L1, 7 * day},
                                      UnitName{"week"_L1, 7 * day},  UnitName{"mo"_L1, month},
                                      UnitName{"mon"_L1, month},     UnitName{"month"_L1, month},
                                      UnitName{"y"_L1, year},        UnitName{"yr"_L1, year},
                                      UnitName{"year"_L1, year}};
    const QStringView trimmed = unit.trimmed();
    if (trimmed == u"M")
        return month;
    const QString lower = trimmed.toString().toLower();
    if (lower == u"m") {
        const bool longTerm = kind == ObjectiveKind::Retention || kind == ObjectiveKind::EndOfLife
            || kind == ObjectiveKind::EndOfSupport || kind == ObjectiveKind::GeneralAvailability;
        return longTerm ? month : minute;
    }
    const QStringView singular =
        lower.size() > 2 && lower.endsWith(u's') ? QStringView(lower).chopped(1) : QStringView(lower);
    for (const UnitName &known : units) {
        if (lower == known.name || singular == known.name)
            return known.seconds;
    }
    return std::nullopt;
}

/// Seconds between two of "daily", "hourly" … "real-time" and the like are no number.
std::optional<double> secondsOfPeriod(QStringView text)
{
    static constexpr std::array periods{UnitName{"hourly"_L1, hour},         UnitName{"daily"_L1, day},
                                        UnitName{"weekly"_L1, 7 * day},      UnitName{"monthly"_L1, month},
                                        UnitName{"quarterly"_L1, 3 * month}, UnitName{"yearly"_L1, year},
                                        UnitName{"annually"_L1, year}};
    for (const UnitName &period : periods) {
        if (text.trimmed().compare(period.name, Qt::CaseInsensitive) == 0)
            return period.seconds;
    }
    return std::nullopt;
}

bool isPercent(QStringView unit)
{
    const QString lower = unit.trimmed().toString().toLower();
    return lower == u"%" || lower == u"percent" || lower == u"percentage" || lower == u"pct";
}

struct Split {
    double number = 0;
    QStringView rest;
};

/// The number at the beginning of a text and what follows it.
std::optional<Split> leadingNumber(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size()
           && ((text[end] >= u'0' && text[end] <= u'9') || text[end] == u'.'
               || (end == 0 && (text[end] == u'+' || text[end] == u'-'))))
        ++end;
    bool ok = false;
    const double number = text.left(end).toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(Split{number, text.mid(end)}) : std::nullopt;
}

/// "PT4H", "P1Y", "P1DT12H", "P2W" (ISO 8601) in seconds.
std::optional<double> isoDuration(QStringView text)
{
    text = text.trimmed();
    if (text.size() < 3 || text.front().toUpper() != u'P')
        return std::nullopt;
    text = text.mid(1);
    double seconds = 0;
    bool time = false;
    bool any = false;
    while (!text.isEmpty()) {
        if (!time && text.front().toUpper() == u'T') {
            time = true;
            text = text.mid(1);
            continue;
        }
        const std::optional<Split> part = leadingNumber(text);
        if (!part || part->rest.isEmpty() || text.front() == u'+')
            return std::nullopt;
        const char16_t unit = part->rest.front().toUpper().unicode();
        const QStringView allowed = time ? u"HMS" : u"YMWD";
        const std::array<double, 4> factors =
            time ? std::array{hour, minute, 1.0, 0.0} : std::array{year, month, 7 * day, day};
        const qsizetype known = allowed.indexOf(QChar(unit));
        if (known < 0)
            return std::nullopt;
        seconds += part->number * factors[static_cast<std::size_t>(known)];
        text = part->rest.mid(1);
        any = true;
    }
    return any ? std::optional(seconds) : std::nullopt;
}

/// "25h", "4 hours", "1h 30min" in seconds.
std::optional<double> spelledDuration(QStringView text, ObjectiveKind kind)
{
    double seconds = 0;
    text = text.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    while (!text.isEmpty()) {
        const std::optional<Split> part = leadingNumber(text);
        if (!part)
            return std::nullopt;
        const QStringView rest = part->rest.trimmed();
        qsizetype end = 0;
        while (end < rest.size() && rest[end].isLetter())
            ++end;
        const std::optional<double> unit = secondsIn(rest.left(end), kind);
        if (end == 0 || !unit)
            return std::nullopt;
        seconds += part->number * *unit;
        text = rest.mid(end).trimmed();
    }
    return seconds;
}

std::optional<double> durationOf(const core::Objective &objective, const std::optional<Split> &leading)
{
    const bool bare = leading && leading->rest.trimmed().isEmpty();
    if (bare) {
        const std::optional<double> unit = secondsIn(objective.unit, objective.kind);
        return unit ? std::optional(leading->number * *unit) : std::nullopt;
    }
    if (const std::optional<double> iso = isoDuration(objective.value))
        return iso;
    if (const std::optional<double> spelled = spelledDuration(objective.value, objective.kind))
        return spelled;
    return secondsOfPeriod(objective.value);
}

} // namespace

void normalizeObjective(core::Objective &objective)
{
    constexpr qsizetype longest = 100;
    if (objective.number || objective.value.size() > longest || objective.unit.size() > longest)
        return;
    const std::optional<Split> leading = leadingNumber(QStringView(objective.value).trimmed());
    const QStringView rest = leading ? leading->rest.trimmed() : QStringView();
    const bool bare = leading && rest.isEmpty();
    const bool noUnit = objective.unit.trimmed().isEmpty();
    // An availability without a unit: 0.999 is a share already, 99.9 can only be percent.
    const bool share = bare && noUnit && objective.kind == ObjectiveKind::Availability && leading->number >= 0
        && leading->number <= 100;
    if (leading && (isPercent(rest) || (bare && isPercent(objective.unit)) || share)) {
        const bool fraction = share && leading->number <= 1;
        // 99.9 / 100 is 0.9990000000000001; nobody promises a part of a billion.
        objective.number = fraction ? leading->number : std::round(leading->number * 1e10) / 1e12;
        objective.unitIso = u"1"_s;
        return;
    }
    if (const std::optional<double> seconds = durationOf(objective, leading)) {
        objective.number = seconds;
        objective.unitIso = u"s"_s;
    }
}

} // namespace meshbook::formats
