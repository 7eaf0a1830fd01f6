// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "healthoptions.h"

#include "store/upkeep.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::cli {

using core::Result;
using core::Unexpected;
using health::ProductLevels;
using store::HealthReader;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 longest = 10LL * 366 * 24 * hour;

bool isAsked(const Options &options, const HealthReader::Line &product)
{
    const QString wanted = options.value(u"product"_s);
    return wanted.isNull() || wanted == product.uri.toString()
        || wanted.compare(product.name, Qt::CaseInsensitive) == 0
        || wanted.compare(product.uri.key, Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<qint64> lengthFrom(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{1,5})([hdw])$"_s);
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const qint64 length = match.captured(1).toLongLong()
        * (unit == u"h"       ? hour
               : unit == u"d" ? 24 * hour
                              : 7 * 24 * hour);
    return length > 0 && length <= longest ? std::optional(length) : std::nullopt;
}

std::optional<qint64> momentFrom(const QString &text)
{
    const QDateTime moment = text.size() == 10 ? QDate::fromString(text, Qt::ISODate).startOfDay()
                                               : QDateTime::fromString(text, Qt::ISODate);
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

core::Expected<services::HealthWindow, QString> windowFrom(const Options &options, qint64 now,
                                                           const QString &usual)
{
    const QString since = options.value(u"since"_s);
    const QString until = options.value(u"until"_s);
    const QString window = options.value(u"window"_s);
    if (!since.isNull() && !window.isNull())
        return Unexpected{u"--since and --window exclude each other."_s};
    const std::optional<qint64> to = until.isNull() ? std::optional(now) : momentFrom(until);
    if (!to)
        return Unexpected{u"--until is a date or time as in ISO 8601: 2026-11-30 or 2026-11-30T09:00Z."_s};
    const qint64 end = std::min(*to, now);
    std::optional<qint64> from;
    if (!since.isNull()) {
        from = momentFrom(since);
        if (!from)
            return Unexpected{
                u"--since is a date or time as in ISO 8601: 2026-11-01 or 2026-11-01T09:00Z."_s};
    } else {
        const auto length = lengthFrom(window.isNull() ? usual : window);
        if (!length)
            return Unexpected{u"--window is a number of hours, days or weeks: 48h, 30d, 4w."_s};
        from = end - *length;
    }
    if (*from >= end || end - *from > longest)
        return Unexpected{u"The time asked for must begin in the past and be no longer than ten years."_s};
    return services::rangeWindow({*from, end}, now, {});
}

Result<std::vector<ProductLevels>> askedProducts(store::Workspace &workspace, const Options &options,
                                                 services::HealthWindow window)
{
    const auto upkeep = workspace.openUpkeep();
    if (!upkeep)
        return Unexpected{upkeep.error()};
    auto maintenance = (*upkeep)->maintenance();
    if (!maintenance)
        return Unexpected{maintenance.error()};
    window.maintenance = std::move(*maintenance);
    const auto reader = workspace.openHealth();
    if (!reader)
        return Unexpected{reader.error()};
    const auto lines = (*reader)->products(options.value(u"owner"_s), options.value(u"domain"_s));
    if (!lines)
        return Unexpected{lines.error()};
    std::vector<ProductLevels> products;
    for (const HealthReader::Line &line : *lines) {
        if (!isAsked(options, line))
            continue;
        Result<ProductLevels> levels = services::productLevels(**reader, line, window);
        if (!levels)
            return Unexpected{levels.error()};
        products.push_back(std::move(*levels));
    }
    static constexpr double last = 101; // what nobody measured comes last, as nothing can be said of it
    std::stable_sort(products.begin(), products.end(), [](const ProductLevels &a, const ProductLevels &b) {
        return a.standing.score.value_or(last) < b.standing.score.value_or(last);
    });
    return products;
}

} // namespace meshbook::cli
