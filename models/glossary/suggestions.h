// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary/lexicon.h"

#include <functional>

namespace meshbook::glossary {

/// A column, dataset or product that a term may be linked to.
struct LinkTarget {
    QString uri;
    QString thing; ///< name of the dataset or product
    QString name; ///< of the column; of the thing where it is the thing itself
    QString domain;
    QString description;
    QString logicalType; ///< as written, logical before physical
    QString classification;
    QString pattern;
    QString unit;
    QStringList values; ///< enumerated or examples
    bool valuesAreAll = false; ///< enumerated: there are no others
    QStringList terms; ///< linked by its sources, as written
    QStringList owners; ///< of the thing, as written
    bool isColumn = false;
};

/// Whether two types are of one family ("varchar(20)" and "string"); nothing known of one of them is no.
/// Given by the caller, since types are governance's business.
struct TypeCheck {
    enum class Verdict : quint8 { Unknown, Same, Other };
    std::function<Verdict(const QString &wanted, const QString &written)> compare;
};

struct Suggestion {
    QString term; ///< key
    QString uri;
    QString thing;
    QString name;
    double score = 0; ///< 0 … 1
    QStringList reasons; ///< one phrase each, best first
};

struct SuggestionRules {
    double least = 0.55; ///< score from which it is worth a look
    int perTarget = 3; ///< best terms of one column
    QString term; ///< key: of this one only; null: of all
    /// Told now and then how far it is; false ends it, with nothing found.
    std::function<bool(std::size_t done, std::size_t total)> goOn;
};

/// What could be linked, best first: by name, synonym or abbreviation, then type, values and what its
/// neighbours in the same thing are linked to. What is linked or was refused is left out. 5,000 terms over
/// 100,000 columns take well under 5 s.
[[nodiscard]] std::vector<Suggestion> suggestLinks(const Lexicon &lexicon,
                                                   const std::vector<LinkTarget> &targets,
                                                   const TypeCheck &types, const SuggestionRules &rules = {});

/// A linked column that contradicts its term's data element.
struct Disagreement {
    QString term;
    QString label;
    QString uri;
    QString thing;
    QString name;
    QString path; ///< part of the element: "element.logicalType" …
    QString wanted; ///< as the term has it
    QString found; ///< as the column has it
};

/// Of one term or (null) of all, by label. What a column does not say contradicts nothing.
[[nodiscard]] std::vector<Disagreement> disagreements(const Lexicon &lexicon,
                                                      const std::vector<LinkTarget> &targets,
                                                      const TypeCheck &types, const QString &term = {});

/// Where terms are used: key → targets (their places in the list), by a person's links and by the sources'.
[[nodiscard]] QHash<QString, std::vector<std::size_t>> usages(const Lexicon &lexicon,
                                                              const std::vector<LinkTarget> &targets);

/// "custOrderID2" → cust, order, id, 2; lower case.
[[nodiscard]] QStringList nameWords(const QString &name);

} // namespace meshbook::glossary
