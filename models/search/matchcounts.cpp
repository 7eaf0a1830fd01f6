// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matchcounts.h"

#include "search/manybits.h"

#include <algorithm>
#include <future>

namespace meshbook::search {

namespace {

/// From this part of the things on, a number per thing is quicker than a list of those that count.
constexpr quint32 manyFromOneIn = 8;
constexpr quint32 manyThings = 100'000; ///< from here on two threads count

} // namespace

MatchCounts::MatchCounts(const Segment &segment, const DocSet &things, const DocSet &columns)
    : m_things(things.count())
    , m_columns(columns.count())
{
    if (static_cast<quint64>(total()) < segment.things() / manyFromOneIn
        || columns.universe() != segment.columns())
        countFew(segment, things, columns);
    else
        countMany(segment, things, columns);
}

void MatchCounts::countFew(const Segment &segment, const DocSet &things, const DocSet &columns)
{
    std::vector<std::pair<quint32, quint32>> withColumns;
    quint32 end = 0; // the first column behind the current dataset
    columns.forEach([&](quint32 column) {
        if (column >= end || withColumns.empty()) {
            const quint32 thing = segment.datasetOf(column);
            end = std::max(column + 1, segment.firstColumn(thing + 1));
            withColumns.emplace_back(thing, 0);
        }
        ++withColumns.back().second;
        return true;
    });
    std::size_t next = 0;
    const auto takeUpTo = [&](quint32 thing) {
        while (next < withColumns.size() && withColumns[next].first < thing)
            m_few.push_back(withColumns[next++]);
    };
    things.forEach([&](quint32 thing) {
        takeUpTo(thing);
        const bool hasColumns = next < withColumns.size() && withColumns[next].first == thing;
        m_few.emplace_back(thing, 1 + (hasColumns ? withColumns[next++].second : 0));
        return true;
    });
    takeUpTo(segment.things());
}

void MatchCounts::countMany(const Segment &segment, const DocSet &things, const DocSet &columns)
{
    m_perThing.assign(segment.things(), 0);
    if (const std::vector<quint64> *const bits = columns.bitsIfDense()) {
        const auto count = [&](std::size_t first, std::size_t last) {
            countRanges(*bits, segment.firstColumns(), segment.columns(), first, last, m_perThing);
        };
        const std::size_t middle = segment.things() < manyThings ? segment.things() : segment.things() / 2;
        std::future<void> rest;
        if (middle < segment.things())
            rest = std::async(std::launch::async | std::launch::deferred, count, middle,
                              std::size_t(segment.things()));
        count(0, middle);
        if (rest.valid())
            rest.get();
    } else {
        quint32 thing = 0;
        columns.forEach([&](quint32 column) {
            while (thing + 1 < segment.things() && segment.firstColumn(thing + 1) <= column)
                ++thing;
            ++m_perThing[thing];
            return true;
        });
    }
    things.forEach([this](quint32 thing) {
        ++m_perThing[thing];
        return true;
    });
}

} // namespace meshbook::search
