// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/quickopenitem.h"

#include <QSet>

#include <algorithm>

namespace meshbook::views {

namespace {

bool isRecent(const QuickOpenItem &item)
{
    return item.kind == QuickOpenItem::Kind::Recent && item.score >= core::FuzzyMatch::inside;
}

/// What search found by other words than the name's stays, behind what fits the name.
bool foundOtherwise(const QuickOpenItem &item)
{
    return item.kind == QuickOpenItem::Kind::Thing;
}

} // namespace

std::vector<QuickOpenItem> rankQuickOpen(const QString &words, const std::vector<QuickOpenItem> &items,
                                         std::size_t most)
{
    std::vector<QuickOpenItem> fitting;
    for (const QuickOpenItem &item : items) {
        const std::optional<core::FuzzyMatch> match = core::fuzzyMatch(words, item.name);
        if (!match && !foundOtherwise(item))
            continue;
        fitting.push_back(item);
        fitting.back().score = match ? match->score : 0;
        fitting.back().matches = match ? match->ranges : QList<core::FuzzyMatch::Range>();
    }
    if (!words.trimmed().isEmpty()) {
        std::stable_sort(fitting.begin(), fitting.end(), [](const QuickOpenItem &a, const QuickOpenItem &b) {
            if (isRecent(a) != isRecent(b))
                return isRecent(a);
            return a.score > b.score;
        });
    }
    std::vector<QuickOpenItem> ranked;
    QSet<QUrl> seen;
    for (QuickOpenItem &item : fitting) {
        if (ranked.size() == most)
            break;
        if (!item.uri.isEmpty()) {
            if (seen.contains(item.uri))
                continue;
            seen.insert(item.uri);
        }
        ranked.push_back(std::move(item));
    }
    return ranked;
}

} // namespace meshbook::views
