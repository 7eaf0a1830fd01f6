// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fuzzymatch.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace meshbook::core {

namespace {

constexpr int scattered = 300; ///< letters in order, before what speaks for and against them
constexpr int boundaryBonus = 20;
constexpr int runBonus = 8;
constexpr int gapCost = 2;
constexpr int mostGapCost = 250;
constexpr int mostLengthCost = 50; ///< of two that fit alike, the shorter one

QString folded(QStringView text)
{
    QString result = text.toString();
    for (QChar &letter : result)
        letter = letter.toCaseFolded(); // one for one, so that places stay
    return result;
}

bool beginsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1);
    const QChar here = text.at(at);
    return !before.isLetterOrNumber() || (before.isLower() && here.isUpper())
        || (before.isLetter() && here.isDigit());
}

void add(QList<FuzzyMatch::Range> &ranges, int at, int length)
{
    if (!ranges.isEmpty() && ranges.constLast().start + ranges.constLast().length == at)
        ranges.last().length += length;
    else
        ranges.append({at, length});
}

/// The best place where the word stands as typed.
std::optional<FuzzyMatch> asTyped(const QString &word, const QString &text, QStringView original)
{
    std::optional<FuzzyMatch> best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const int score = at == 0      ? FuzzyMatch::atStart
            : beginsWord(original, at) ? FuzzyMatch::atWord
                                       : FuzzyMatch::inside;
        if (!best || score > best->score)
            best = FuzzyMatch{score, {{static_cast<int>(at), static_cast<int>(word.size())}}};
    }
    return best;
}

/// Its letters in order from a place on: the next that begins a word if there is one, else the next.
std::optional<FuzzyMatch> scatteredFrom(const QString &word, const QString &text, QStringView original,
                                        qsizetype from)
{
    FuzzyMatch match{scattered, {}};
    qsizetype at = from;
    int gaps = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        qsizetype next = text.indexOf(word.at(i), at);
        if (next < 0)
            return {};
        if (i > 0 && next > at) {
            for (qsizetype other = next; other >= 0; other = text.indexOf(word.at(i), other + 1)) {
                const bool restFits = i + 1 == word.size() || text.indexOf(word.at(i + 1), other + 1) >= 0;
                if (beginsWord(original, other) && restFits) {
                    next = other;
                    break;
                }
            }
        }
        if (beginsWord(original, next))
            match.score += boundaryBonus;
        if (i > 0 && next == at)
            match.score += runBonus;
        if (i > 0)
            gaps += static_cast<int>(next - at);
        add(match.ranges, static_cast<int>(next), 1);
        at = next + 1;
    }
    match.score = std::min(match.score - std::min(gaps * gapCost, mostGapCost), FuzzyMatch::inside - 1);
    return match;
}

std::optional<FuzzyMatch> matchWord(const QString &word, const QString &text, QStringView original)
{
    if (std::optional<FuzzyMatch> typed = asTyped(word, text, original))
        return typed;
    std::optional<FuzzyMatch> best;
    for (qsizetype at = text.indexOf(word.at(0)); at >= 0; at = text.indexOf(word.at(0), at + 1)) {
        const std::optional<FuzzyMatch> match = scatteredFrom(word, text, original, at);
        if (!match)
            break; // from further on it does not fit either
        if (!best || match->score > best->score)
            best = match;
    }
    return best;
}

/// In order, those that touch or overlap made one.
QList<FuzzyMatch::Range> joined(QList<FuzzyMatch::Range> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const FuzzyMatch::Range &a, const FuzzyMatch::Range &b) { return a.start < b.start; });
    QList<FuzzyMatch::Range> result;
    for (const FuzzyMatch::Range &range : std::as_const(ranges)) {
        if (!result.isEmpty() && range.start <= result.constLast().start + result.constLast().length) {
            FuzzyMatch::Range &last = result.last();
            last.length = std::max(last.start + last.length, range.start + range.length) - last.start;
        } else {
            result.append(range);
        }
    }
    return result;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView needle, QStringView text)
{
    const QStringView original = text.left(FuzzyMatch::longestText);
    const QString within = folded(original);
    const QString typed = folded(needle.trimmed().left(FuzzyMatch::longestNeedle));
    if (typed.isEmpty())
        return FuzzyMatch{};
    if (typed == within)
        return FuzzyMatch{FuzzyMatch::whole, {{0, static_cast<int>(within.size())}}};
    FuzzyMatch match{FuzzyMatch::whole, {}};
    const QStringList words =
        within.contains(typed) ? QStringList{typed} : typed.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const std::optional<FuzzyMatch> one = matchWord(word, within, original);
        if (!one)
            return {};
        match.score = std::min(match.score, one->score); // as good as the worst of them
        match.ranges += one->ranges;
    }
    match.ranges = joined(match.ranges);
    match.score -= std::min<int>(static_cast<int>(within.size() - typed.size()) / 4, mostLengthCost);
    return match;
}

} // namespace meshbook::core
