// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/document.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::search {

namespace {

constexpr std::array<QLatin1StringView, facetCount> facetNames{
    "type"_L1,  "domain"_L1, "owner"_L1,  "platform"_L1, "tag"_L1,
    "class"_L1, "term"_L1,   "status"_L1, "sla"_L1,      "source"_L1};
constexpr std::array<QLatin1StringView, traitCount> traitNames{
    "owner"_L1, "description"_L1,    "sla"_L1,  "contract"_L1, "lineage"_L1,
    "term"_L1,  "classification"_L1, "tests"_L1};

template <typename E, std::size_t N>
std::optional<E> byName(const std::array<QLatin1StringView, N> &names, QStringView text)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (text.compare(names[i], Qt::CaseInsensitive) == 0)
            return static_cast<E>(i);
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView toText(Facet facet)
{
    return facetNames[static_cast<std::size_t>(facet)];
}

std::optional<Facet> facetFromText(QStringView text)
{
    if (text.compare("classification"_L1, Qt::CaseInsensitive) == 0)
        return Facet::Class;
    return byName<Facet>(facetNames, text);
}

QLatin1StringView toText(Trait trait)
{
    return traitNames[static_cast<std::size_t>(trait)];
}

std::optional<Trait> traitFromText(QStringView text)
{
    if (text.compare("class"_L1, Qt::CaseInsensitive) == 0)
        return Trait::Class;
    return byName<Trait>(traitNames, text);
}

} // namespace meshbook::search
