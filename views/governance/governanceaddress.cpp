// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/governance/governanceaddress.h"

#include "views/widgets/addressquery.h"

#include <QUrlQuery>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace meshbook::views::governanceaddress {

namespace {

constexpr qsizetype mostThings = 8; // that are joined

constexpr std::array viewWords = {
    std::pair{View::Scorecard, "scorecard"_L1}, std::pair{View::Waivers, "waivers"_L1},
    std::pair{View::Policies, "policies"_L1}, std::pair{View::Readiness, "readiness"_L1},
    std::pair{View::Join, "join"_L1}};

} // namespace

using addressquery::add;
using addressquery::valueOf;

QUrl urlOf(const Place &place)
{
    QUrl url(u"meshbook:governance"_s);
    QUrlQuery query;
    for (const auto &[view, word] : viewWords) {
        if (view == place.view && view != View::Scorecard)
            add(query, u"view"_s, word);
    }
    add(query, u"domain"_s, place.domain);
    add(query, u"group"_s, place.group);
    add(query, u"policy"_s, place.policy);
    for (const QString &thing : place.with)
        add(query, u"with"_s, thing);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

std::optional<Place> placeOf(const QUrl &url)
{
    if (url.scheme() != "meshbook"_L1 || url.path() != "governance"_L1)
        return std::nullopt;
    const QUrlQuery query(url);
    Place place;
    const QString view = valueOf(query, u"view"_s);
    for (const auto &[each, word] : viewWords) {
        if (view == word)
            place.view = each;
    }
    place.domain = valueOf(query, u"domain"_s);
    place.group = valueOf(query, u"group"_s);
    place.policy = valueOf(query, u"policy"_s);
    place.with = addressquery::valuesOf(query, u"with"_s, mostThings);
    return place;
}

} // namespace meshbook::views::governanceaddress
