// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/index.h"
#include "search/query.h"

namespace meshbook::search {

/// What stands at the cursor of a query and could be completed.
struct CompletionPlace {
    enum class Kind { None, Field, Value };
    Kind kind = Kind::None;
    qsizetype start = 0; ///< of what a candidate replaces, in the text
    qsizetype length = 0;
    QString typed; ///< up to the cursor, without an opening quotation mark
    Field field = Field::Type; ///< of a Value
    QStringList others; ///< values the filter has already
};

/// Reads the text as parseQuery() does, but whatever is still missing. None inside a phrase and for a text
/// longer than longestQuery.
[[nodiscard]] CompletionPlace completionPlace(const QString &text, qsizetype cursor);

struct Candidate {
    QString insert; ///< what replaces the place, quoted where it must be
    QString label; ///< as people write it
    qint64 count = -1; ///< things that have the value; -1: not counted
};

/// Names of fields that begin with what was typed, in the order of docs/search.md.
[[nodiscard]] std::vector<Candidate> fieldCandidates(const QString &typed);

/// Values of a field that begin with what was typed, or have a word that does: the most frequent ones first,
/// those that begin with it before the others; at most `most`. For has:, missing:, updated:, columns: and
/// score: those that make sense. Looks at no more than 100,000 values.
[[nodiscard]] std::vector<Candidate> valueCandidates(const Index &index, const CompletionPlace &place,
                                                     std::size_t most);

} // namespace meshbook::search
