// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/words.h"

#include <array>

namespace meshbook::lineage {

using namespace Qt::StringLiterals;

namespace {

template <typename Word, std::size_t count>
QLatin1StringView wordOf(const std::array<QLatin1StringView, count> &words, Word word)
{
    return words.at(static_cast<std::size_t>(word));
}

constexpr std::array directions{"up"_L1, "down"_L1, "both"_L1};
constexpr std::array groupings{"none"_L1, "product"_L1, "domain"_L1, "schema"_L1, "source"_L1};
constexpr std::array standings{"observed"_L1, "declared"_L1, "both"_L1, "undeclared"_L1};
constexpr std::array marks{"none"_L1, "added"_L1, "removed"_L1, "changed"_L1, "dropped"_L1, "at risk"_L1};

} // namespace

QLatin1StringView toText(Direction direction)
{
    return wordOf(directions, direction);
}

QLatin1StringView toText(Grouping grouping)
{
    return wordOf(groupings, grouping);
}

QLatin1StringView toText(Mark mark)
{
    return wordOf(marks, mark);
}

QLatin1StringView toText(Standing standing)
{
    return wordOf(standings, standing);
}

std::optional<Grouping> groupingFromText(QStringView text)
{
    for (std::size_t i = 0; i < groupings.size(); ++i) {
        if (text == groupings.at(i))
            return static_cast<Grouping>(i);
    }
    return std::nullopt;
}

} // namespace meshbook::lineage
