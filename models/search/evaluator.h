// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/expansion.h"

#include <map>

namespace meshbook::search {

/// Where a word may be found; combined with |.
enum Where : unsigned {
    InNameWhole = 1, ///< a whole word of the name
    InName = 2, ///< and the beginning of one, where the query allows that
    InAlias = 4,
    ByGlossary = 8,
    InColumn = 16,
    InText = 32,
    Anywhere = 63
};

/// Finds what a query means in one segment. Columns are found by their own words, their own tags, terms and
/// classifications, and else by what their dataset is.
class Evaluator final {
public:
    /// `now` in seconds since 1970.
    Evaluator(const Index &index, std::size_t segment, const Expansions &expansions, qint64 now);

    [[nodiscard]] DocSet things(const QueryNode &node, unsigned where);
    [[nodiscard]] DocSet columns(const QueryNode &node, unsigned where);
    /// Things or columns a word or phrase is found for in one place.
    [[nodiscard]] const DocSet &found(const QueryNode &word, Where where, bool inColumns);
    /// What one name alone selects of a facet.
    [[nodiscard]] DocSet selected(Facet facet, const QStringList &values, bool inColumns);
    [[nodiscard]] DocSet columnsOf(const DocSet &things) const;
    /// What is linked to the terms that all words together name.
    [[nodiscard]] DocSet wholeByGlossary(bool inColumns);

private:
    [[nodiscard]] DocSet evaluate(const QueryNode &node, unsigned where, bool inColumns);
    void addTo(DocSet &set, const QueryNode &node, unsigned where, bool inColumns);
    [[nodiscard]] std::vector<const DocSet *> foundIn(const QueryNode &node, unsigned where, bool inColumns);
    [[nodiscard]] DocSet word(const QueryNode &node, Where where, bool inColumns) const;
    [[nodiscard]] DocSet phrase(const QueryNode &node, Where where, bool inColumns) const;
    [[nodiscard]] DocSet run(const WordRun &run, List list, bool prefix, bool inColumns) const;
    [[nodiscard]] DocSet glossary(const Expansion &expansion, bool inColumns) const;
    [[nodiscard]] DocSet filter(const QueryNode &node, bool inColumns);
    [[nodiscard]] DocSet facetFilter(const QueryNode &node, bool inColumns) const;
    [[nodiscard]] DocSet numberFilter(const QueryNode &node) const;
    [[nodiscard]] DocSet traitFilter(const QueryNode &node) const;
    [[nodiscard]] DocSet everything(bool inColumns) const;
    [[nodiscard]] quint32 universe(bool inColumns) const;

    const Index &m_index;
    std::size_t m_number;
    const Segment &m_segment;
    const Expansions &m_expansions;
    qint64 m_now;
    /// By what was asked, so that a word that stands there twice is looked up once: kind, text, as a
    /// beginning, place, in columns.
    std::map<std::tuple<QueryNode::Kind, QString, bool, unsigned, bool>, DocSet> m_found;
};

} // namespace meshbook::search
