// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/healthwords.h"

#include "items/checkmodel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::items::healthwords {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::items::healthwords)
};

constexpr double minute = 60;
constexpr double hour = 60 * minute;
constexpr double dayLength = 24 * hour;
constexpr double msPerSecond = 1'000;

QString two(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + u' ' + second;
}

QString about(const QString &what, const QString &dataset, const QString &element)
{
    const QString word = CheckModel::word(what);
    if (dataset.isEmpty())
        //: A check and the column it is about: "Completeness of email"
        return element.isEmpty() ? word : Words::tr("%1 of %2").arg(word, element);
    return Words::tr("%1 of %2").arg(word, element.isEmpty() ? dataset : dataset + u'.' + element);
}

QString plainDuration(double rest)
{
    const QLocale locale;
    if (rest < minute)
        return Words::tr("%1 s").arg(
            locale.toString(rest, 'f', rest < 10 && rest != std::floor(rest) ? 1 : 0));
    if (rest < hour)
        return Words::tr("%1 min").arg(locale.toString(rest / minute, 'f', 0));
    if (rest < 2 * dayLength) {
        rest = std::round(rest / minute) * minute;
        const double hours = std::floor(rest / hour);
        const double minutes = std::round((rest - hours * hour) / minute);
        return two(Words::tr("%1 h").arg(locale.toString(hours, 'f', 0)),
                   minutes > 0 ? Words::tr("%1 min").arg(locale.toString(minutes, 'f', 0)) : QString());
    }
    rest = std::round(rest / hour) * hour;
    const double days = std::floor(rest / dayLength);
    const double hours = std::round((rest - days * dayLength) / hour);
    //: A number of days, short: "3 d"
    return two(Words::tr("%1 d").arg(locale.toString(days, 'f', 0)),
               hours > 0 && days < 30 ? Words::tr("%1 h").arg(locale.toString(hours, 'f', 0)) : QString());
}

} // namespace

QString duration(double seconds)
{
    return seconds < 0 ? u"−"_s + plainDuration(-seconds) : plainDuration(seconds);
}

QString durationMs(qint64 ms)
{
    return duration(static_cast<double>(ms) / msPerSecond);
}

QString nextStep()
{
    return Words::tr(
        "Write a service level or a quality rule into the contract, or add a source with the results "
        "of tests (dbt, Great Expectations): the next sync shows them here.");
}

QString promised(const QString &written)
{
    static constexpr std::pair<QLatin1StringView, double> seconds[] = {
        {"s"_L1, 1},       {"sec"_L1, 1},      {"second"_L1, 1},  {"seconds"_L1, 1}, {"min"_L1, 60},
        {"minute"_L1, 60}, {"minutes"_L1, 60}, {"h"_L1, 3600},    {"hour"_L1, 3600}, {"hours"_L1, 3600},
        {"d"_L1, 86400},   {"day"_L1, 86400},  {"days"_L1, 86400}};
    const QString number = written.section(u' ', 0, 0);
    const QString unit = written.section(u' ', 1);
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return written;
    if (unit == "%"_L1 || unit.compare("percent"_L1, Qt::CaseInsensitive) == 0)
        return share(value / 100);
    for (const auto &[name, factor] : seconds) {
        if (unit.compare(name, Qt::CaseInsensitive) == 0)
            return duration(value * factor);
    }
    return written;
}

QString share(double share)
{
    const double percent = share * 100;
    int digits = 1;
    while (digits < 4 && percent < 100 && percent > 99 && percent + 0.5 * std::pow(10, -digits) >= 100)
        ++digits;
    return Words::tr("%1 %").arg(QLocale().toString(percent, 'f', digits));
}

QString value(double value, const QString &unit)
{
    if (unit == "s"_L1)
        return duration(value);
    if (unit == "1"_L1)
        return share(value);
    const QLocale locale;
    const bool whole = value == std::floor(value) && std::abs(value) < 1e15;
    const QString number = whole ? locale.toString(value, 'f', 0) : locale.toString(value, 'g', 4);
    return unit.isEmpty() ? number : number + u' ' + unit;
}

QString day(const QDate &day)
{
    const bool thisYear = day.year() == QDate::currentDate().year();
    //: A day of this year, in the notation of QLocale: "21 Nov"
    return QLocale().toString(day, thisYear ? Words::tr("d MMM") : Words::tr("d MMM yyyy"));
}

QString moment(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    //: A date and a time of day: "21 Nov, 04:48"
    return Words::tr("%1, %2").arg(day(time.date()), QLocale().toString(time.time(), Words::tr("hh:mm")));
}

QString title(const health::NormalObjective &objective)
{
    return about(objective.what, objective.dataset, objective.element);
}

QString title(const health::Breach &breach)
{
    return about(breach.what, breach.dataset, breach.element);
}

QString promise(const health::NormalObjective &objective)
{
    return Words::tr("promise %1").arg(share(objective.share));
}

QString limit(const health::NormalObjective &objective)
{
    QString limit = objective.promise;
    if (objective.target)
        limit = (objective.better == health::Better::Less ? u"≤ "_s : u"≥ "_s)
            + value(*objective.target, objective.unit);
    //: A limit and the share of time in which it is kept: "≤ 2 h in 90 %"
    return limit.isEmpty() ? share(objective.share)
                           : Words::tr("%1 in %2").arg(limit, share(objective.share));
}

QString budgetLeft(const health::ErrorBudget &budget)
{
    if (!budget.leftShare)
        return Words::tr("unknown");
    const QLocale locale;
    if (*budget.leftShare < 0) {
        const double spent = 1 - *budget.leftShare;
        return Words::tr("spent %1×").arg(locale.toString(spent, 'f', spent < 10 ? 1 : 0));
    }
    return Words::tr("%1 %").arg(locale.toString(std::floor(*budget.leftShare * 100), 'f', 0));
}

QString openBreach(const health::Breach &breach)
{
    return Words::tr("%1 %2, since %3")
        .arg(CheckModel::word(breach.what), durationMs(breach.length()), moment(breach.start));
}

QString course(const health::Breach &breach)
{
    const QString length = durationMs(breach.length());
    if (breach.isOpen())
        return Words::tr("%1, since %2").arg(length, moment(breach.start));
    return Words::tr("%1, from %2 to %3").arg(length, moment(breach.start), moment(breach.end));
}

QString ending(const health::Breach &breach)
{
    switch (breach.ended) {
    case health::BreachEnd::Open:
        return Words::tr("still open");
    case health::BreachEnd::Recovered:
        return Words::tr("recovered");
    case health::BreachEnd::LostSight:
        return Words::tr("nobody measured on");
    case health::BreachEnd::Maintenance:
        break;
    }
    return Words::tr("maintenance began");
}

QString depth(const health::Breach &breach)
{
    if (!breach.worst)
        return {};
    const QString worst = Words::tr("worst %1").arg(value(*breach.worst, breach.unit));
    if (!breach.target)
        return worst;
    return Words::tr("%1, promised %2").arg(worst, value(*breach.target, breach.unit));
}

QString daysMet(const std::vector<health::DayStanding> &days)
{
    const auto met = std::count_if(days.begin(), days.end(), [](const health::DayStanding &day) {
        return day.standing == core::Standing::Met;
    });
    return Words::tr("%1 of %n day(s) met", nullptr, static_cast<int>(days.size())).arg(met);
}

QDate dateOf(const health::DayStanding &day)
{
    // A little later than its begin, which may lie on midnight of another time zone.
    return QDateTime::fromMSecsSinceEpoch(day.day.from + day.day.length() / 2).date();
}

QString dayWords(const health::DayStanding &day)
{
    QStringList words;
    words << (day.share ? share(*day.share) : Words::tr("not measured"));
    if (day.breached > 0)
        words << Words::tr("%1 in breach").arg(durationMs(day.breached));
    if (day.warning > 0)
        words << Words::tr("%1 close to it").arg(durationMs(day.warning));
    return healthwords::day(dateOf(day)) + u": "_s + words.join(u", "_s);
}

} // namespace meshbook::items::healthwords
