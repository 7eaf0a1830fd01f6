// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/piihints.h"

namespace meshbook::governance {

/// What a run of words in a name speaks of.
struct PiiWord {
    PiiKind kind = PiiKind::None;
    double confidence = 0;
};

/// By the words of a name put together ("firstname", "datenaissance"); None where they say nothing.
[[nodiscard]] PiiWord piiWord(const QString &joined);
/// The letters of the longest such word, and the most name words it is made of.
inline constexpr qsizetype longestPiiWord = 28;
inline constexpr qsizetype mostPiiWordParts = 4;

/// "customer", "mitarbeiter": what stands beside it belongs to a person. Singular and plural.
[[nodiscard]] bool namesPerson(const QString &word);
/// "company", "product", "file": what stands beside it belongs to a thing.
[[nodiscard]] bool namesThing(const QString &word);
/// "count", "flag", "verified": behind a word it says that it is something about the value, not the value.
[[nodiscard]] bool isAboutValue(const QString &word);
/// "is", "has", "num": the same before a word.
[[nodiscard]] bool asksAboutValue(const QString &word);
/// "hash", "masked": the value is not there as it was.
[[nodiscard]] bool saysHidden(const QString &word);

} // namespace meshbook::governance
