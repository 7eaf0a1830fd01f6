// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/filterchips.h"

#include "views/search/facetpanel.h"

#include <QCoreApplication>

namespace meshbook::views::filterchips {

namespace {

constexpr qsizetype mostChips = 3;
constexpr qsizetype longestChip = 24;

struct FilterChips {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::FilterChips)
};

} // namespace

QList<SearchChip> of(const FacetPanel &facets)
{
    QList<SearchChip> chips;
    const QMap<QString, QStringList> &filters = facets.filters();
    for (auto it = filters.constBegin(); it != filters.constEnd(); ++it) {
        for (const QString &value : it.value())
            chips.append(
                {it.key() + u'=' + value,
                 FilterChips::tr("%1: %2").arg(FacetPanel::facetWord(it.key()),
                                               facets.valueLabel(it.key(), value).left(longestChip))});
    }
    if (chips.size() <= mostChips)
        return chips;
    const auto more = static_cast<int>(chips.size() - mostChips + 1);
    chips.resize(mostChips - 1);
    chips.append({QString(), FilterChips::tr("%n more filter(s)", nullptr, more)});
    return chips;
}

QMap<QString, QStringList> without(const FacetPanel &facets, const QString &chip)
{
    QMap<QString, QStringList> filters = facets.filters();
    const QString facet = chip.section(u'=', 0, 0);
    if (filters.contains(facet)) {
        filters[facet].removeAll(chip.section(u'=', 1));
        if (filters.value(facet).isEmpty())
            filters.remove(facet);
        return filters;
    }
    // The sum of those that had no room.
    QMap<QString, QStringList> kept;
    for (const SearchChip &shown : of(facets)) {
        if (!shown.id.isEmpty())
            kept[shown.id.section(u'=', 0, 0)].append(shown.id.section(u'=', 1));
    }
    return kept;
}

} // namespace meshbook::views::filterchips
