// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meshbook::bench {

/// The n-th number of a stream that is the same on every machine (SplitMix64).
[[nodiscard]] quint64 noise(quint64 n);

/// The words of a synthetic catalog: 50,000 distinct ones whose frequencies fall as 1 / rank (Zipf), as
/// words of names and descriptions do. The first 300 are words of business and data, "customer" and "order"
/// before the others, which make up 54 % of all words; behind them comes a long tail of made-up ones of
/// three or four syllables, the last of which stand once in 540,000 words.
class Vocabulary final {
public:
    static constexpr quint64 size = 50'000;
    /// How many of them are words of business and data.
    [[nodiscard]] static quint64 commonSize();
    /// The word of a rank from 0, the most frequent first.
    [[nodiscard]] static QString word(quint64 rank);
    /// A word drawn by its frequency; `draw` is any number, the same one gives the same word.
    [[nodiscard]] static QString drawn(quint64 draw);
};

} // namespace meshbook::bench
