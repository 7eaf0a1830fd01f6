// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/evaluator.h"
#include "search/searcher.h"

namespace meshbook::search {

/// What is worked out of a query once for all segments.
struct Plan {
    const QueryNode *root = nullptr;
    std::vector<const QueryNode *> words; ///< that may make something a match
    std::vector<const QueryNode *> required; ///< that every match must have
    std::string key; ///< the required words as one name
    Expansions expansions;
    bool wantsColumns = false;
};

/// A match, before it is told apart from its place.
struct Found {
    std::size_t segment = 0;
    quint32 thing = 0;
    std::optional<quint32> column;
    Tier tier = Tier::Filtered;
};

/// One query in one segment.
class SegmentSearch final {
public:
    SegmentSearch(const Index &index, std::size_t segment, const Plan &plan, const SearchOptions &options);

    [[nodiscard]] std::size_t number() const { return m_number; }
    /// All matches.
    [[nodiscard]] const DocSet &things() const { return m_things; }
    [[nodiscard]] const DocSet &columns() const { return m_columns; }
    /// All matches but for the selection of this facet.
    [[nodiscard]] DocSet thingsBut(Facet facet);
    [[nodiscard]] DocSet columnsBut(Facet facet);
    [[nodiscard]] qint64 count() const { return qint64(m_things.count()) + m_columns.count(); }
    /// Appends the best `most`: what comesFirst() of the searcher would put first.
    void collect(std::size_t most, std::vector<Found> &into);
    [[nodiscard]] std::vector<Reason> reasons(const Found &found);

private:
    class Collector;
    void evaluate();
    void select(DocSet &things, DocSet &columns, std::optional<Facet> but);
    void collectByTier(std::size_t most, std::vector<Found> &into);
    void collectByOrder(std::size_t most, std::vector<Found> &into);
    [[nodiscard]] DocSet byKey(List list, bool prefix) const;
    [[nodiscard]] std::optional<Reason> reasonFor(const QueryNode &word, const Found &found);

    std::size_t m_number;
    const Segment &m_segment;
    const Plan &m_plan;
    const SearchOptions &m_options;
    Evaluator m_evaluator;
    DocSet m_baseThings; ///< without selections
    DocSet m_baseColumns;
    DocSet m_things;
    DocSet m_columns;
};

} // namespace meshbook::search
