// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace meshbook::core {

/// A stretch of a text: UTF-16 offset and length.
struct TextStretch {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextStretch &, const TextStretch &) = default;
};

/// Which words of two texts are not in the other one.
struct WordDiff {
    std::vector<TextStretch> removed; ///< in the old text
    std::vector<TextStretch> added; ///< in the new text

    /// Compares word by word (a run of letters and digits, or one other character); the blank between two
    /// changed words is changed with them. The shortest difference by Myers, "An O(ND) Difference Algorithm
    /// and Its Variations" (1986); of texts that share little, or are longer than some thousand words, what
    /// lies between their common beginning and end.
    [[nodiscard]] static WordDiff of(const QString &from, const QString &to);
};

} // namespace meshbook::core
