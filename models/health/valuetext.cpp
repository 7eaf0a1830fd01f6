// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/valuetext.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::health {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::health::ValueText)
};

QString daysText(qint64 seconds, const QLocale &locale)
{
    const qint64 days = seconds / 86'400;
    const qint64 hours = seconds / 3'600 % 24;
    const QString whole = Words::tr("%1 d", "days").arg(locale.toString(days));
    return hours == 0 || days >= 14 ? whole : whole + u' ' + Words::tr("%1 h", "hours").arg(hours);
}

} // namespace

QString lengthText(qint64 ms, const QLocale &locale)
{
    if (ms < 0)
        return u'-' + lengthText(-ms, locale);
    if (ms < 1'000)
        return Words::tr("%1 ms", "milliseconds").arg(ms);
    const qint64 seconds = (ms + 500) / 1'000;
    if (seconds < 60)
        return Words::tr("%1 s", "seconds").arg(seconds);
    if (seconds < 3'600) {
        const QString whole = Words::tr("%1 min", "minutes").arg(seconds / 60);
        return seconds % 60 == 0 ? whole : whole + u' ' + Words::tr("%1 s", "seconds").arg(seconds % 60);
    }
    if (seconds >= 86'400)
        return daysText(seconds, locale);
    const QString whole = Words::tr("%1 h", "hours").arg(seconds / 3'600);
    const qint64 minutes = seconds / 60 % 60;
    return minutes == 0 ? whole : whole + u' ' + Words::tr("%1 min", "minutes").arg(minutes);
}

QString shareText(std::optional<double> share, const QLocale &locale)
{
    if (!share)
        return {};
    // What is not quite all must not look like all.
    double percent = std::round(*share * 10'000) / 100;
    if (percent >= 100 && *share < 1)
        percent = 99.99;
    return Words::tr("%1 %", "percent")
        .arg(locale.toString(percent, 'f', percent == std::floor(percent) ? 0 : 2));
}

QString valueText(std::optional<double> value, const QString &unit, const QLocale &locale)
{
    constexpr double longest = 9e12;
    if (!value || std::isnan(*value))
        return {};
    if (unit == u"s" && std::abs(*value) < longest)
        return lengthText(std::llround(*value * 1'000), locale);
    if (unit == u"1")
        return shareText(value, locale);
    const QString number = locale.toString(*value, 'g', 6);
    return unit.isEmpty() ? number : number + u' ' + unit;
}

} // namespace meshbook::health
