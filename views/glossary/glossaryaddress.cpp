// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glossary/glossaryaddress.h"

#include "views/widgets/addressquery.h"

#include <QUrlQuery>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace meshbook::views::glossaryaddress {

namespace {

constexpr std::array viewWords = {
    std::pair{View::Browse, "browse"_L1},   std::pair{View::Grid, "grid"_L1},
    std::pair{View::Reviews, "reviews"_L1}, std::pair{View::Checks, "checks"_L1},
    std::pair{View::Links, "links"_L1},     std::pair{View::Graph, "graph"_L1},
    std::pair{View::History, "history"_L1}};

} // namespace

using addressquery::add;
using addressquery::valueOf;

QUrl urlOf(const Place &place)
{
    QUrl url(u"meshbook:glossary"_s);
    QUrlQuery query;
    for (const auto &[view, word] : viewWords) {
        if (view == place.view && view != View::Browse)
            add(query, u"view"_s, word);
    }
    add(query, u"term"_s, place.term);
    add(query, u"set"_s, place.set);
    add(query, u"in"_s, place.glossary);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

std::optional<Place> placeOf(const QUrl &url)
{
    if (url.scheme() != "meshbook"_L1 || url.path() != "glossary"_L1)
        return std::nullopt;
    const QUrlQuery query(url);
    Place place;
    const QString view = valueOf(query, u"view"_s);
    for (const auto &[each, word] : viewWords) {
        if (view == word)
            place.view = each;
    }
    place.term = valueOf(query, u"term"_s);
    place.set = valueOf(query, u"set"_s);
    place.glossary = valueOf(query, u"in"_s);
    return place;
}

} // namespace meshbook::views::glossaryaddress
