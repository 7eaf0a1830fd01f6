// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/segment.h"

#include <vector>

namespace meshbook::search {

/// How often each thing of a segment counts among the matches: once where it matches itself, and once for
/// each of its columns that match, which have most facets from it.
class MatchCounts final {
public:
    MatchCounts(const Segment &segment, const DocSet &things, const DocSet &columns);

    [[nodiscard]] bool hasColumns() const { return m_columns > 0; }
    [[nodiscard]] quint32 columns() const { return m_columns; }
    [[nodiscard]] qint64 total() const { return qint64(m_things) + m_columns; }
    /// Per thing of the segment; empty where that would be mostly zeros.
    [[nodiscard]] const std::vector<quint32> &perThing() const { return m_perThing; }

    /// `visit(thing, count)` upwards for all that count.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (const auto &[thing, count] : m_few)
            visit(thing, count);
        for (quint32 thing = 0; thing < m_perThing.size(); ++thing) {
            if (m_perThing[thing] > 0)
                visit(thing, m_perThing[thing]);
        }
    }

private:
    void countFew(const Segment &segment, const DocSet &things, const DocSet &columns);
    void countMany(const Segment &segment, const DocSet &things, const DocSet &columns);

    quint32 m_things = 0;
    quint32 m_columns = 0;
    std::vector<std::pair<quint32, quint32>> m_few;
    std::vector<quint32> m_perThing;
};

} // namespace meshbook::search
