// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/secretwords.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance {

namespace {

constexpr qsizetype longestText = 20'000;
constexpr qsizetype least = 20;
constexpr qsizetype most = 200;

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}
bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}
bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Letters of base64 and its variant for URLs; "=" only ends.
bool isWordLetter(QChar c)
{
    return isLower(c) || isUpper(c) || isDigit(c) || c == u'+' || c == u'/' || c == u'_' || c == u'-'
        || c == u'=';
}

double entropyOf(QStringView word)
{
    std::array<int, 128> counts{};
    for (const QChar c : word)
        ++counts[c.unicode()];
    double bits = 0;
    for (const int count : counts) {
        if (count > 0) {
            const double share = count / static_cast<double>(word.size());
            bits -= share * std::log2(share);
        }
    }
    return bits;
}

/// How often the sort of letter changes. "customerOrderLine2" rarely does, a key all the time.
int changesIn(QStringView word)
{
    int changes = 0;
    int before = -1;
    for (const QChar c : word) {
        const int sort = isLower(c) ? 0 : isUpper(c) ? 1 : isDigit(c) ? 2 : 3;
        changes += sort != before ? 1 : 0;
        before = sort;
    }
    return changes - 1;
}

/// Only letters of one word after the other, as in names and paths.
bool looksJoined(QStringView word)
{
    const auto joints =
        std::count_if(word.begin(), word.end(), [](QChar c) { return c == u'_' || c == u'-' || c == u'/'; });
    // A key in base64 has such a letter once in 32 or more; names have one every few letters.
    return joints * 12 > word.size();
}

bool isRandom(QStringView word, double &entropy)
{
    const auto count = [&](auto test) { return std::count_if(word.begin(), word.end(), test); };
    const auto lower = count(isLower);
    const auto upper = count(isUpper);
    const auto digit = count(isDigit);
    if (lower < 3 || upper < 3 || digit < (word.size() < 32 ? 2 : 1) || looksJoined(word))
        return false;
    entropy = entropyOf(word);
    const bool isShort = word.size() < 24;
    return entropy >= (isShort ? 4.1 : 3.9) && changesIn(word) * 3 >= word.size();
}

} // namespace

QString SecretWord::masked(QStringView text) const
{
    if (!isFound())
        return {};
    return u"%1… (%2)"_s.arg(text.sliced(begin, std::min<qsizetype>(length, 3))).arg(length);
}

SecretWord secretWord(QStringView text)
{
    text = text.first(std::min(text.size(), longestText));
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = begin;
        while (end < text.size() && isWordLetter(text.at(end)))
            ++end;
        // A word that a dot, colon, "@" or "%" joins to another is a part of an address or a name.
        const auto joins = [](QChar c) {
            return c == u'.' || c == u':' || c == u'@' || c == u'%' || c == u'#';
        };
        const bool joined =
            (begin > 0 && joins(text.at(begin - 1)) && (begin < 2 || !text.at(begin - 2).isSpace()))
            || (end + 1 < text.size() && joins(text.at(end)) && !text.at(end + 1).isSpace());
        const QStringView word = text.sliced(begin, end - begin);
        double entropy = 0;
        if (!joined && word.size() >= least && word.size() <= most && isRandom(word, entropy))
            return {begin, word.size(), entropy};
        begin = end + 1;
    }
    return {};
}

} // namespace meshbook::governance
