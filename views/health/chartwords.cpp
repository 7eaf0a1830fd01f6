// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/chartwords.h"

#include "items/healthwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views::chartwords {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::chartwords)
};

constexpr double minute = 60;
constexpr double hour = 60 * minute;
constexpr double dayLength = 24 * hour;
constexpr double msPerSecond = 1'000;
constexpr int mostTicks = 200;

/// The least of `steps` that is no smaller than `wanted`.
template <typename Steps>
double stepFrom(const Steps &steps, double wanted)
{
    for (const double step : steps) {
        if (step >= wanted)
            return step;
    }
    return std::ceil(wanted / steps.back()) * steps.back();
}

double roundStep(double wanted)
{
    const double magnitude = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (magnitude * factor >= wanted * (1 - 1e-9))
            return magnitude * factor;
    }
    return magnitude * 10;
}

/// The next moment that a day, month or year begins at, in the person's time zone.
QDateTime after(const QDateTime &time, double stepSeconds)
{
    if (stepSeconds < dayLength) {
        const QTime clock = time.time();
        const int step = static_cast<int>(stepSeconds * msPerSecond);
        const int next = (clock.msecsSinceStartOfDay() / step + 1) * step;
        constexpr int wholeDay = static_cast<int>(dayLength * msPerSecond);
        return next >= wholeDay ? time.date().addDays(1).startOfDay()
                                : QDateTime(time.date(), QTime::fromMSecsSinceStartOfDay(next));
    }
    const QDate date = time.date();
    if (stepSeconds < 28 * dayLength) {
        const int days = static_cast<int>(stepSeconds / dayLength);
        // Counted from one fixed day, so that ticks stay where they are while the chart moves.
        const qint64 number = date.toJulianDay() / days + 1;
        return QDate::fromJulianDay(number * days).startOfDay();
    }
    const int months = static_cast<int>(std::round(stepSeconds / (30 * dayLength)));
    const int number = ((date.year() * 12 + date.month() - 1) / months + 1) * months;
    return QDate(number / 12, number % 12 + 1, 1).startOfDay();
}

QString tickText(const QDateTime &time, double stepSeconds)
{
    const QLocale locale;
    if (stepSeconds < dayLength && time.time() != QTime(0, 0))
        return locale.toString(time.time(),
                               stepSeconds < minute ? Words::tr("hh:mm:ss") : Words::tr("hh:mm"));
    if (stepSeconds < 28 * dayLength)
        return day(time.date());
    //: A month on an axis, in the notation of QLocale: "Nov 2026"
    return locale.toString(time.date(), stepSeconds >= 330 * dayLength ? u"yyyy"_s : Words::tr("MMM yyyy"));
}

} // namespace

QString duration(double seconds)
{
    return items::healthwords::duration(seconds);
}

QString value(double value, ChartUnit unit, const QString &unitName)
{
    switch (unit) {
    case ChartUnit::Seconds:
        return items::healthwords::duration(value);
    case ChartUnit::Percent:
        return items::healthwords::share(value / 100);
    case ChartUnit::Number:
        break;
    }
    return items::healthwords::value(value, unitName);
}

QString moment(qint64 ms)
{
    return items::healthwords::moment(ms);
}

QString day(const QDate &day)
{
    return items::healthwords::day(day);
}

QList<Tick> valueTicks(double low, double high, int count, ChartUnit unit)
{
    const double wanted = (high - low) / std::max(1, count);
    if (!(wanted > 0) || !std::isfinite(wanted))
        return {{low, value(low, unit)}};
    double step = 0;
    if (unit == ChartUnit::Seconds) {
        static const std::array steps{
            1.0,           5.0,         15.0,          30.0,          minute,         5 * minute,
            15 * minute,   30 * minute, hour,          2 * hour,      4 * hour,       6 * hour,
            12 * hour,     dayLength,   2 * dayLength, 7 * dayLength, 14 * dayLength, 30 * dayLength,
            90 * dayLength};
        step = wanted < 1 ? roundStep(wanted) : stepFrom(steps, wanted);
    } else {
        step = roundStep(wanted);
    }
    QList<Tick> ticks;
    const double first = std::ceil(low / step - 1e-9);
    for (int i = 0; i < mostTicks; ++i) {
        const double at = (first + i) * step;
        if (at > high + step * 1e-9)
            break;
        QString label;
        if (unit == ChartUnit::Percent)
            label = Words::tr("%1 %").arg(QLocale().toString(at, 'f', step < 1 ? 1 : 0));
        else
            label = value(at, unit);
        ticks.append({at, label});
    }
    return ticks;
}

QList<Tick> timeTicks(qint64 from, qint64 to, int count)
{
    if (to <= from || count < 1)
        return {};
    static const std::array steps{1.0,
                                  5.0,
                                  15.0,
                                  30.0,
                                  minute,
                                  5 * minute,
                                  15 * minute,
                                  30 * minute,
                                  hour,
                                  3 * hour,
                                  6 * hour,
                                  12 * hour,
                                  dayLength,
                                  2 * dayLength,
                                  5 * dayLength,
                                  7 * dayLength,
                                  14 * dayLength,
                                  30 * dayLength,
                                  90 * dayLength,
                                  180 * dayLength,
                                  360 * dayLength};
    const double step = stepFrom(steps, static_cast<double>(to - from) / msPerSecond / count);
    QList<Tick> ticks;
    QDateTime time = QDateTime::fromMSecsSinceEpoch(from - 1);
    for (int i = 0; i < mostTicks; ++i) {
        QDateTime next = after(time, step);
        if (next <= time) // the hour that clocks go through twice
            next = time.addMSecs(static_cast<qint64>(step * msPerSecond));
        if (!next.isValid() || next.toMSecsSinceEpoch() > to)
            break;
        time = next;
        ticks.append({static_cast<double>(time.toMSecsSinceEpoch()), tickText(time, step)});
    }
    return ticks;
}

} // namespace meshbook::views::chartwords
