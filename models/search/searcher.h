// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/searchlimits.h"
#include "search/index.h"
#include "search/query.h"

#include <QString>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace meshbook::search {

/// How well a hit matches, best first; docs/search.md explains each. Hits of one tier go by importance.
enum class Tier : quint8 {
    ExactName,
    ExactAlias,
    NamePrefix,
    NameWords,
    NameWordPrefixes,
    Names,
    Glossary,
    ColumnExact,
    ColumnWords,
    NamesAndColumns,
    Text,
    Filtered ///< no words were asked for
};
[[nodiscard]] QLatin1StringView toText(Tier tier);
/// The least score of a hit of this tier; importance adds less than 50.
[[nodiscard]] int weightOf(Tier tier);

enum class Order : quint8 { Relevance, Name, Updated, Importance };

struct SearchOptions {
    std::array<QStringList, facetCount> selected; ///< any of these values, "" for none; empty for all
    int limit = 50;
    int offset = 0;
    bool facets = true;
    int mostFacetValues = core::mostFacetValues;
    Order order = Order::Relevance;
    qint64 now = 0; ///< seconds since 1970, UTC
    bool glossary = true; ///< also find what the glossary links to a term of that name
    bool correct = true; ///< look for words one edit away when nothing matches
    bool reasons = true; ///< say where each word was found
};

/// Where one word of the query was found.
struct Reason {
    QString word; ///< as asked
    QLatin1StringView field; ///< name, alias, column, glossary or text
    QString text; ///< what it was found in; the term's name for the glossary; the word itself for text
};

struct Hit {
    qint64 id = 0; ///< of the thing, or of the dataset the column belongs to
    QString column; ///< path; null for a thing
    Tier tier = Tier::Filtered;
    double score = 0;
    std::vector<Reason> reasons; ///< one per word
};

struct FacetCount {
    QString value; ///< folded, as used in filters
    QString label;
    qint64 count = 0;
};

struct Answer {
    qint64 total = 0; ///< things and columns
    std::vector<Hit> hits;
    std::array<std::vector<FacetCount>, facetCount> facets; ///< most frequent first
    std::optional<QueryError> error; ///< nothing was looked for
    QString corrected; ///< the query that was answered instead; null where it is the one asked
};

/// Answers a query from an index. Counts are exact; a facet with a selection is counted as if it had none.
[[nodiscard]] Answer search(const Index &index, const QString &text, const SearchOptions &options);

/// Gets the next matches of a walk and how many there are in all; false ends the walk.
using TakeHits = std::function<bool(const std::vector<Hit> &hits, qint64 total)>;
inline constexpr std::size_t walkBatch = 500; ///< matches told at a time

/// All matches in order, a batch at a time; limit, offset and facets of the options do not count. The hits of
/// the answer stay empty. Needs 24 bytes of memory per match. Order::Importance needs the least time.
Answer walk(const Index &index, const QString &text, const SearchOptions &options, const TakeHits &take);

} // namespace meshbook::search
