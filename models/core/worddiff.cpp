// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worddiff.h"

#include <algorithm>

namespace meshbook::core {

namespace {

constexpr int mostDifferences = 400; ///< steps of the search; memory grows with its square
constexpr std::size_t mostWords = 20'000;

std::vector<TextStretch> wordsOf(const QString &text)
{
    std::vector<TextStretch> words;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at + 1;
        const bool surrogates = text.at(at).isHighSurrogate() && end < text.size();
        if (surrogates)
            ++end;
        const auto isWord = [&](qsizetype place) {
            return text.at(place).isLetterOrNumber() || text.at(place).isMark() || text.at(place) == u'_';
        };
        if (!surrogates && isWord(at)) {
            while (end < text.size() && isWord(end))
                ++end;
        } else if (text.at(at).isSpace()) {
            while (end < text.size() && text.at(end).isSpace())
                ++end;
        }
        words.push_back({at, end - at});
        at = end;
    }
    return words;
}

/// Two texts as words, without what they share at both ends.
struct Middle {
    const QString &from;
    const QString &to;
    std::vector<TextStretch> old;
    std::vector<TextStretch> fresh;

    [[nodiscard]] bool same(std::size_t a, std::size_t b) const
    {
        return QStringView(from).sliced(old[a].start, old[a].length)
            == QStringView(to).sliced(fresh[b].start, fresh[b].length);
    }
    void trim()
    {
        std::size_t head = 0;
        while (head < old.size() && head < fresh.size() && same(head, head))
            ++head;
        std::size_t tail = 0;
        while (head + tail < old.size() && head + tail < fresh.size()
               && same(old.size() - 1 - tail, fresh.size() - 1 - tail))
            ++tail;
        const auto cut = [&](std::vector<TextStretch> &words) {
            words.erase(words.end() - static_cast<std::ptrdiff_t>(tail), words.end());
            words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(head));
        };
        cut(old);
        cut(fresh);
    }
};

/// Marks the words of the shortest edit script; false where it takes too many steps.
bool mark(const Middle &middle, std::vector<bool> &removed, std::vector<bool> &added)
{
    const int n = static_cast<int>(middle.old.size());
    const int m = static_cast<int>(middle.fresh.size());
    const int most = std::min(n + m, mostDifferences);
    std::vector<int> furthest(static_cast<std::size_t>(2 * most + 3), 0);
    const auto at = [&](std::vector<int> &values, int k) -> int & {
        return values[static_cast<std::size_t>(k + most + 1)];
    };
    std::vector<std::vector<int>> steps;
    for (int d = 0; d <= most; ++d) {
        steps.push_back(furthest);
        for (int k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && at(furthest, k - 1) < at(furthest, k + 1));
            int x = down ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
            int y = x - k;
            while (x < n && y < m && middle.same(static_cast<std::size_t>(x), static_cast<std::size_t>(y))) {
                ++x;
                ++y;
            }
            at(furthest, k) = x;
            if (x < n || y < m)
                continue;
            for (int back = d; back > 0; --back) {
                std::vector<int> &before = steps[static_cast<std::size_t>(back)];
                const int diagonal = x - y;
                const bool fromAbove = diagonal == -back
                    || (diagonal != back && at(before, diagonal - 1) < at(before, diagonal + 1));
                const int previous = fromAbove ? diagonal + 1 : diagonal - 1;
                x = at(before, previous);
                y = x - previous;
                if (fromAbove)
                    added[static_cast<std::size_t>(y)] = true;
                else
                    removed[static_cast<std::size_t>(x)] = true;
            }
            return true;
        }
    }
    return false;
}

/// Marked words as stretches; a blank that alone parts two of them belongs to them.
std::vector<TextStretch> stretches(const QString &text, const std::vector<TextStretch> &words,
                                   const std::vector<bool> &marked)
{
    std::vector<TextStretch> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool between = i > 0 && i + 1 < words.size() && marked[i - 1] && marked[i + 1]
            && text.at(words[i].start).isSpace();
        if (!marked[i] && !between)
            continue;
        const qsizetype end = words[i].start + words[i].length;
        if (!found.empty() && found.back().start + found.back().length == words[i].start)
            found.back().length = end - found.back().start;
        else
            found.push_back(words[i]);
    }
    return found;
}

} // namespace

WordDiff WordDiff::of(const QString &from, const QString &to)
{
    if (from == to)
        return {};
    Middle middle{from, to, wordsOf(from), wordsOf(to)};
    middle.trim();
    std::vector<bool> removed(middle.old.size(), false);
    std::vector<bool> added(middle.fresh.size(), false);
    if (middle.old.size() + middle.fresh.size() > mostWords || !mark(middle, removed, added)) {
        std::fill(removed.begin(), removed.end(), true);
        std::fill(added.begin(), added.end(), true);
    }
    return {stretches(from, middle.old, removed), stretches(to, middle.fresh, added)};
}

} // namespace meshbook::core
