// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace meshbook::core {

/// How well a few typed letters fit a name, and where.
struct FuzzyMatch {
    struct Range {
        int start = 0; ///< UTF-16 units
        int length = 0;
        friend bool operator==(const Range &, const Range &) = default;
    };
    int score = 0; ///< higher is better; 1000 is the same text, see the limits below
    QList<Range> ranges; ///< in order, apart from each other

    static constexpr int whole = 1000;
    static constexpr int atStart = 900; ///< from here on the text begins with what was typed
    static constexpr int atWord = 800; ///< a word of it does
    static constexpr int inside = 600; ///< it stands in the text as typed
    static constexpr int longestNeedle = 64; ///< more is not looked at
    static constexpr int longestText = 256;
};

/// Every typed word (parted by blanks) must be in the text: as it stands, or else its letters in order, a
/// letter that begins a word counting more. Upper and lower case are the same. Empty letters fit everything
/// with score 0; nothing: no fit.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView needle, QStringView text);

} // namespace meshbook::core
