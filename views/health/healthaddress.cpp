// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/healthaddress.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::views::healthaddress {

namespace {

constexpr std::array allowedDays{7, 30, 90, 365};
constexpr int usualDays = 30;
constexpr qsizetype longestPart = 2'000;

void add(QUrlQuery &query, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QString item(const QUrl &url, const QString &key)
{
    const QString value = QUrlQuery(url).queryItemValue(key, QUrl::FullyDecoded);
    return value.isEmpty() || value.size() > longestPart ? QString() : value;
}

} // namespace

QUrl urlOf(const Place &place)
{
    QUrl url(u"meshbook:health"_s);
    QUrlQuery query;
    if (place.view != View::Mine)
        query.addQueryItem(u"view"_s, place.view == View::All ? u"all"_s : u"domains"_s);
    add(query, u"domain"_s, place.domain);
    if (place.days != usualDays)
        query.addQueryItem(u"days"_s, QString::number(place.days));
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

QUrl urlOf(const Levels &levels)
{
    QUrl url;
    url.setScheme(u"meshbook"_s);
    url.setPath(u"health/"_s + levels.product.key, QUrl::DecodedMode);
    QUrlQuery query;
    add(query, u"check"_s, levels.check);
    add(query, u"range"_s, levels.range);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

QUrl levelsOf(const core::Uri &product, const QString &check)
{
    return urlOf(Levels{product, check, {}});
}

std::optional<Place> placeOf(const QUrl &url)
{
    if (url.scheme() != "meshbook"_L1 || url.path() != "health"_L1)
        return {};
    Place place;
    const QString view = item(url, u"view"_s);
    if (view == "all"_L1)
        place.view = View::All;
    else if (view == "domains"_L1)
        place.view = View::Domains;
    place.domain = item(url, u"domain"_s);
    const int days = item(url, u"days"_s).toInt();
    if (std::find(allowedDays.begin(), allowedDays.end(), days) != allowedDays.end())
        place.days = days;
    return place;
}

std::optional<Levels> levelsOf(const QUrl &url)
{
    static constexpr QLatin1StringView prefix("health/");
    const QString path = url.path(QUrl::FullyDecoded);
    if (url.scheme() != "meshbook"_L1 || !path.startsWith(prefix) || path.size() == prefix.size())
        return {};
    Levels levels;
    levels.product.kind = core::EntityKind::Product;
    levels.product.key = path.mid(prefix.size());
    levels.check = item(url, u"check"_s);
    levels.range = item(url, u"range"_s);
    return levels;
}

} // namespace meshbook::views::healthaddress
