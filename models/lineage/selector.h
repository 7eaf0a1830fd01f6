// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The language of docs/lineage.md (Selectors), after dbt's node selection: `2+orders+1 tag:pii,+revenue`.
namespace meshbook::lineage {

/// What an atom looks at.
enum class Method : quint8 {
    NameOrPath, ///< none written: the name or the path of a thing
    Name,
    Domain,
    Tag,
    Type,
    Owner,
    Platform,
    Source,
    Product,
    Class,
    Schema,
    Address ///< "meshbook:…"
};
[[nodiscard]] QLatin1StringView toText(Method method);

/// Things by one property, and how far around them.
struct SelectorAtom {
    Method method = Method::NameOrPath;
    QString text; ///< what to match, without quotes
    bool literal = false; ///< stood in quotes: * ? [ are characters like others
    int up = 0; ///< hops; -1: all
    int down = 0;
    bool whole = false; ///< @: all downstream, and everything those need
    bool excluded = false; ///< leaves out of its part
    qsizetype position = 0; ///< in the text
    qsizetype length = 0;
    friend bool operator==(const SelectorAtom &, const SelectorAtom &) = default;
};

/// What is in all of its atoms and in none of the excluded ones.
struct SelectorPart {
    std::vector<SelectorAtom> atoms;
    bool excluded = false; ///< leaves out of all other parts, whatever the order
    friend bool operator==(const SelectorPart &, const SelectorPart &) = default;
};

enum class SelectorProblem : quint8 {
    TooLong,
    TooManyAtoms,
    UnclosedQuote,
    UnknownMethod,
    MissingValue, ///< a method, +, @ or comma with nothing to select
    MissingOperand, ///< NOT or - without anything
    BadDepth, ///< more hops than deepest
    WholeWithDepth, ///< @ together with +
    TextAfterQuote
};

struct SelectorError {
    SelectorProblem code = SelectorProblem::TooLong;
    qsizetype position = 0;
    qsizetype length = 0;
    friend bool operator==(const SelectorError &, const SelectorError &) = default;
};

/// One English sentence; the window has its own, translated.
[[nodiscard]] QString describe(const SelectorError &error);

inline constexpr qsizetype longestSelector = 20'000; ///< characters
inline constexpr int mostAtoms = 64;
inline constexpr int deepest = 9'999; ///< hops

struct Selector {
    std::vector<SelectorPart> parts; ///< their union
    std::optional<SelectorError> error; ///< parts is then empty
    [[nodiscard]] bool isBlank() const { return parts.empty(); }
};

[[nodiscard]] Selector parseSelector(const QString &text);

/// A text as an atom's value that matches exactly it, in quotes where it needs them.
[[nodiscard]] QString quotedForSelector(const QString &text);

} // namespace meshbook::lineage
