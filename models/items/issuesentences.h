// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace meshbook::items {

/// A sentence that readers and syncs write into issues, in English with %1 … in that order for what differs.
struct IssueSentence {
    enum class Reads : quint8 {
        Words, ///< the places of `places` hold words of ours, a clause or another sentence: "a list"
        Clauses, ///< one place holds several of these between semicolons
        Names ///< one place holds names between commas, some of which are words of ours
    };
    const char *english;
    Reads reads = Reads::Words;
    unsigned places =
        0; ///< a bit for each place that is more than somebody's name: 1 for %1, 2 for %2, 4 for %3
};

/// Whole messages.
[[nodiscard]] std::span<const IssueSentence> issueSentences();
/// What stands in the places of these.
[[nodiscard]] std::span<const IssueSentence> issueClauses();

} // namespace meshbook::items
