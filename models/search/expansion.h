// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/index.h"
#include "search/query.h"

#include <unordered_map>

namespace meshbook::search {

/// What the glossary knows of a word: where it is a name, synonym or abbreviation of terms, what is linked to
/// these terms and what bears their other names.
struct Expansion {
    QString term; ///< name of the first term, to say why
    std::vector<Lookup> links; ///< things linked to the terms
    std::vector<Lookup> columnLinks;
    std::vector<std::vector<WordRun>> otherNames;
    [[nodiscard]] bool isEmpty() const { return links.empty(); }
};

/// The expansions of a query: of each of its words, and of all of them as one name.
struct Expansions {
    std::unordered_map<const QueryNode *, Expansion> words;
    Expansion whole;
};

[[nodiscard]] Expansion expansionOf(const Index &index, const std::string &key);

} // namespace meshbook::search
