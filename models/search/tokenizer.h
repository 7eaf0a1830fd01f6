// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

/// How text becomes words, the same way for what is indexed and what is asked.
///
/// Case and diacritics are folded ("Überweisung" is "uberweisung", "ß" is "ss"). Words end at anything that
/// is neither letter nor digit, where lower case meets upper ("orderItem"), where a run of capitals meets a
/// word
/// ("HTTPServer") and between letters and digits. Parts that were written together (camelCase, snake_case,
/// kebab-case, digits) give their joined form too. Chinese, Japanese and Korean have no spaces: runs of them
/// give every pair of neighbours and the last character.
namespace meshbook::search {

/// Longer words are cut, in bytes of UTF-8.
inline constexpr std::size_t longestWord = 64;

/// Parts written together, in order: "order_itemId" is one run of order, item, id.
struct WordRun {
    std::vector<std::string> parts; ///< folded UTF-8
    bool cjk = false; ///< pairs of neighbours instead of words
};

class Tokenizer final {
public:
    /// The runs of a text, at most `limit` parts in all.
    [[nodiscard]] static std::vector<WordRun> runs(QStringView text, std::size_t limit);
    /// All parts of a run as one word; empty for a single part, CJK, and what is too long.
    [[nodiscard]] static std::string joined(const WordRun &run);
    /// Letters and digits only, folded: what two spellings of one name have in common. Cut at 256 bytes.
    [[nodiscard]] static std::string key(QStringView text);
    /// Singulars a word may stand for ("categories": "categorie", "category"); empty where it is none.
    [[nodiscard]] static std::vector<std::string> singulars(const std::string &word);
    /// Case and diacritics folded, everything else kept: how facet values are compared.
    [[nodiscard]] static std::string folded(QStringView text);
};

} // namespace meshbook::search
