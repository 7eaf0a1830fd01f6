// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogviews.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

/// What a person keeps of the catalog: favourites, saved searches, what was looked at and searched for.
namespace meshbook::core {

/// A favourite or a thing looked at, with its name and domain as they were last seen, so that a thing that
/// left the catalog can still be shown.
struct ThingMark {
    Uri uri;
    QString name;
    QString domain; ///< null where it has none
    QDateTime at; ///< UTC; when it was made a favourite, or looked at
    friend bool operator==(const ThingMark &, const ThingMark &) = default;
};

/// The words, filters and order of a search.
struct SearchWords {
    QString text; ///< in the language of docs/search.md
    QMap<QString, QStringList> filters; ///< facet → any of these values
    SearchOrder order = SearchOrder::Relevance;
    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && filters.isEmpty(); }
    friend bool operator==(const SearchWords &, const SearchWords &) = default;
};

struct SavedSearch {
    QString uid; ///< never changes, never shown
    QString name; ///< as a person calls it; unique within the workspace
    SearchWords words;
    QDateTime createdAt; ///< UTC
    QDateTime lookedAt; ///< UTC, when its matches were last looked at; invalid: never
    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

struct RecentSearch {
    SearchWords words;
    QDateTime at; ///< UTC
    friend bool operator==(const RecentSearch &, const RecentSearch &) = default;
};

/// "relevance", "name", "updated", "importance".
[[nodiscard]] QString toText(SearchOrder order);
[[nodiscard]] std::optional<SearchOrder> searchOrderFromText(QStringView text);

/// Filters as one line of JSON with sorted names: {"domain":["orders"]}. Equal filters give equal texts.
[[nodiscard]] QString filtersToText(const QMap<QString, QStringList> &filters);
/// Empty for text that is none.
[[nodiscard]] QMap<QString, QStringList> filtersFromText(const QString &text);

} // namespace meshbook::core
