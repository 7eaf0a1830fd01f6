// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/document.h"
#include "search/tokenizer.h"

#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace meshbook::search {

/// What filters are about: the facets, and what only has a filter.
enum class Field : quint8 {
    Type,
    Domain,
    Owner,
    Platform,
    Tag,
    Class,
    Term,
    Status,
    Sla,
    Source, // as Facet
    Product,
    Has,
    Missing,
    Updated,
    Columns,
    Score
};
inline constexpr int fieldCount = 16;
[[nodiscard]] QLatin1StringView toText(Field field);
[[nodiscard]] std::optional<Field> fieldFromText(QStringView text);

struct FilterValue {
    QString text;
    bool prefix = false; ///< written with a star at its end
};

/// An inclusive range. For `updated:` in seconds of age, else in the field's own unit.
struct NumberRange {
    qint64 least = std::numeric_limits<qint64>::min();
    qint64 most = std::numeric_limits<qint64>::max();
};

/// A node of a parsed query.
struct QueryNode {
    enum class Kind { Word, Phrase, Filter, And, Or, Not };
    Kind kind = Kind::And;
    qsizetype position = 0; ///< in the text
    qsizetype length = 0;
    QString text; ///< Word, Phrase: as written
    std::vector<WordRun> runs; ///< Word: one; Phrase: all of it
    bool prefix = false; ///< Word: also the beginning of longer words
    Field field = Field::Type;
    std::vector<FilterValue> values; ///< any of these
    NumberRange range;
    std::vector<QueryNode> children;
};

enum class QueryProblem : quint8 {
    TooLong, ///< more characters than longestQuery
    TooManyParts,
    TooDeep,
    UnclosedQuote,
    UnclosedParenthesis,
    UnexpectedParenthesis,
    MissingOperand, ///< OR, NOT or - without a word
    MissingValue, ///< a filter without a value
    BadNumber,
    BadAge,
    UnknownTrait ///< has: or missing: with a word it does not know
};

struct QueryError {
    QueryProblem code = QueryProblem::TooLong;
    qsizetype position = 0;
    qsizetype length = 0;
    friend bool operator==(const QueryError &, const QueryError &) = default;
};

/// One English sentence; the window has its own, translated.
[[nodiscard]] QString describe(const QueryError &error);

inline constexpr qsizetype longestQuery = 2'000; ///< characters
inline constexpr int mostParts = 32; ///< words and filters
inline constexpr int deepestNesting = 24;

struct Query {
    QueryNode root; ///< an And
    std::optional<QueryError> error;
    bool onlyPunctuation = false; ///< there was text, but nothing to look for
    [[nodiscard]] bool isBlank() const { return root.children.empty(); }
};

/// The language of docs/search.md.
[[nodiscard]] Query parseQuery(const QString &text);

} // namespace meshbook::search
