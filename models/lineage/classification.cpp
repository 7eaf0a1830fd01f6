// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/classification.h"

#include <QLatin1StringView>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::lineage {

namespace {

enum Level { Unclassified, Public, Internal, OwnWord, Confidential, Sensitive, Personal, Restricted, Secret };

struct Word {
    QLatin1StringView begins;
    Level level;
};

/// What a part of a classification begins with; parts end at what is no letter.
constexpr std::array words{Word{"public"_L1, Public},         Word{"open"_L1, Public},
                           Word{"unclassified"_L1, Public},   Word{"internal"_L1, Internal},
                           Word{"private"_L1, Confidential},  Word{"confidential"_L1, Confidential},
                           Word{"sensitive"_L1, Sensitive},   Word{"pii"_L1, Personal},
                           Word{"phi"_L1, Personal},          Word{"pci"_L1, Personal},
                           Word{"gdpr"_L1, Personal},         Word{"personal"_L1, Personal},
                           Word{"restricted"_L1, Restricted}, Word{"secret"_L1, Secret},
                           Word{"topsecret"_L1, Secret}};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

using Parts = QVarLengthArray<QLatin1StringView, 8>;

Parts partsOf(QUtf8StringView text)
{
    Parts parts;
    const char *at = reinterpret_cast<const char *>(text.data());
    const char *end = at + text.size();
    while (true) {
        const char *start = std::find_if(at, end, isLetter);
        if (start == end)
            return parts;
        at = std::find_if_not(start, end, isLetter);
        parts.append(QLatin1StringView(start, at - start));
    }
}

bool isWord(QLatin1StringView part, QLatin1StringView word)
{
    return part.compare(word, Qt::CaseInsensitive) == 0;
}

/// "non-PII", "not sensitive": what comes next is not so.
bool isDenial(QLatin1StringView part)
{
    return isWord(part, "non"_L1) || isWord(part, "not"_L1) || isWord(part, "no"_L1);
}

Level levelOf(QLatin1StringView part)
{
    for (const Word &word : words) {
        if (part.startsWith(word.begins, Qt::CaseInsensitive))
            return word.level;
    }
    return OwnWord;
}

/// Calls `take` with the level of each part. "PII.None" (OpenMetadata) is a word of its own.
template <typename Take>
void forLevels(QUtf8StringView text, Take take)
{
    const Parts parts = partsOf(text);
    if (std::any_of(parts.begin(), parts.end(),
                    [](QLatin1StringView part) { return isWord(part, "none"_L1); })) {
        take(OwnWord);
        return;
    }
    bool denied = false;
    for (const QLatin1StringView part : parts) {
        const bool denial = isDenial(part);
        if (!denial)
            take(denied ? OwnWord : levelOf(part));
        denied = denial;
    }
}

} // namespace

int strictness(QUtf8StringView classification)
{
    if (classification.isEmpty())
        return Unclassified;
    Level strictest = Unclassified;
    Level known = Unclassified;
    forLevels(classification, [&](Level level) {
        strictest = std::max(strictest, level);
        if (level != OwnWord)
            known = std::max(known, level);
    });
    // "Data sensitivity: public" is public: words of one's own count only where nothing else is said.
    return known != Unclassified ? known : std::max(strictest, OwnWord);
}

bool saysToKeep(QUtf8StringView tag)
{
    const char *begin = reinterpret_cast<const char *>(tag.data());
    const char *end = begin + tag.size();
    const auto isSeparator = [](char c) { return c == '/' || c == ':' || c == '#'; };
    const char *last =
        std::find_if(std::reverse_iterator(end), std::reverse_iterator(begin), isSeparator).base();
    bool known = false;
    forLevels({last, static_cast<qsizetype>(end - last)},
              [&](Level level) { known = known || level >= Confidential; });
    return known;
}

bool isPersonal(QUtf8StringView classification)
{
    bool personal = false;
    forLevels(classification, [&](Level level) { personal = personal || level == Personal; });
    return personal;
}

} // namespace meshbook::lineage
