// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searcher.h"

#include <vector>

namespace meshbook::search {

/// How many matching columns a dataset has.
struct ColumnCount {
    quint32 thing = 0;
    quint32 columns = 0;
};
[[nodiscard]] std::vector<ColumnCount> columnsPerThing(const Segment &segment, const DocSet &columns);

/// Counts the values of one facet over the matches of all segments.
class FacetCounter final {
public:
    FacetCounter(const Index &index, Facet facet);
    /// `perThing` is columnsPerThing() of `columns`.
    void add(std::size_t segment, const DocSet &things, const DocSet &columns,
             const std::vector<ColumnCount> &perThing);
    /// The most frequent values first, equal ones by label.
    [[nodiscard]] std::vector<FacetCount> finish(int most);

private:
    void addThings(const FacetTable &table, const DocSet &things);
    void addInherited(const FacetTable &table, const std::vector<ColumnCount> &perThing);
    void addOwn(const Segment &segment, const DocSet &columns);

    const Index &m_index;
    Facet m_facet;
    std::vector<qint64> m_counts; ///< by number over all segments
    std::vector<qint64> m_here; ///< by number in the segment that is added
    qint64 m_columns = 0;
};

} // namespace meshbook::search
