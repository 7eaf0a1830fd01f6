// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/index.h"
#include "search/matchcounts.h"
#include "search/searcher.h"

#include <vector>

namespace meshbook::search {

/// Counts the values of one facet over the matches of all segments.
class FacetCounter final {
public:
    FacetCounter(const Index &index, Facet facet);
    /// `counts` are of these things and columns.
    void add(std::size_t segment, const DocSet &things, const DocSet &columns, const MatchCounts &counts);
    /// The most frequent values first, equal ones by label.
    [[nodiscard]] std::vector<FacetCount> finish(int most);

private:
    void addLists(const Segment &segment, const DocSet &things);
    void addThings(const FacetTable &table, const DocSet &things);
    void addCounts(const FacetTable &table, quint32 things, const MatchCounts &counts);
    void addPerThing(const FacetTable &table, const std::vector<quint32> &counts);
    void addOwn(const Segment &segment, const DocSet &columns);

    const Index &m_index;
    Facet m_facet;
    std::vector<qint64> m_counts; ///< by number over all segments
    std::vector<qint64> m_here; ///< by number in the segment that is added
    qint64 m_columns = 0;
};

} // namespace meshbook::search
