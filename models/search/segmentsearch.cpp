// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/segmentsearch.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::search {

namespace {

constexpr quint32 mostColumnsLookedAt = 400; ///< when saying in which column a word was found

} // namespace

SegmentSearch::SegmentSearch(const Index &index, std::size_t segment, const Plan &plan,
                             const SearchOptions &options)
    : m_number(segment)
    , m_segment(index.segment(segment))
    , m_plan(plan)
    , m_options(options)
    , m_evaluator(index, segment, plan.expansions, options.now)
    , m_baseColumns(m_segment.columns())
{
    evaluate();
    const bool plain = std::all_of(options.selected.begin(), options.selected.end(),
                                   [](const QStringList &values) { return values.isEmpty(); });
    if (plain) { // then nobody asks for what a selection leaves out
        m_things = std::move(m_baseThings);
        m_columns = std::move(m_baseColumns);
        return;
    }
    m_things = m_baseThings;
    m_columns = m_baseColumns;
    select(m_things, m_columns, std::nullopt);
}

void SegmentSearch::evaluate()
{
    m_baseThings = m_evaluator.things(*m_plan.root, Anywhere);
    if (m_plan.wantsColumns)
        m_baseColumns = m_evaluator.columns(*m_plan.root, Anywhere);
    if (m_plan.expansions.whole.isEmpty())
        return;
    // All words together may be the name of a term; the rest of the query still holds.
    DocSet things = m_evaluator.wholeByGlossary(false);
    DocSet columns = m_evaluator.wholeByGlossary(true);
    for (const QueryNode &node : m_plan.root->children) {
        if (node.kind == QueryNode::Kind::Word || node.kind == QueryNode::Kind::Phrase)
            continue;
        things.intersect(m_evaluator.things(node, Anywhere));
        columns.intersect(m_evaluator.columns(node, Anywhere));
    }
    m_baseThings.unite(things);
    m_baseColumns.unite(columns);
}

void SegmentSearch::select(DocSet &things, DocSet &columns, std::optional<Facet> but)
{
    for (std::size_t i = 0; i < facetCount; ++i) {
        const auto facet = static_cast<Facet>(i);
        const QStringList &values = m_options.selected[i];
        if (values.isEmpty() || facet == but)
            continue;
        things.intersect(m_evaluator.selected(facet, values, false));
        if (!columns.isEmpty())
            columns.intersect(m_evaluator.selected(facet, values, true));
    }
}

DocSet SegmentSearch::thingsBut(Facet facet)
{
    DocSet things = m_baseThings;
    DocSet none(m_segment.columns());
    select(things, none, facet);
    return things;
}

DocSet SegmentSearch::columnsBut(Facet facet)
{
    DocSet none(m_segment.things());
    DocSet columns = m_baseColumns;
    select(none, columns, facet);
    return columns;
}

/// Takes the best that are not taken yet.
class SegmentSearch::Collector final {
public:
    Collector(const SegmentSearch &search, std::size_t most, std::vector<Found> &into)
        : m_search(search)
        , m_left(most)
        , m_into(into)
        , m_things(search.m_things)
    {
    }
    [[nodiscard]] bool isFull() const { return m_left == 0; }
    void takeThings(DocSet set, Tier tier)
    {
        set.intersect(m_things);
        set.forEach([&](quint32 thing) {
            m_into.push_back({m_search.m_number, thing, std::nullopt, tier});
            return --m_left > 0;
        });
        m_things.subtract(set);
    }
    void takeColumns(DocSet set, Tier tier)
    {
        if (!m_columns)
            m_columns = m_search.m_columns;
        set.intersect(*m_columns);
        set.forEach([&](quint32 column) {
            m_into.push_back({m_search.m_number, m_search.m_segment.datasetOf(column), column, tier});
            return --m_left > 0;
        });
        m_columns->subtract(set);
    }

private:
    const SegmentSearch &m_search;
    std::size_t m_left;
    std::vector<Found> &m_into;
    DocSet m_things; ///< not taken yet
    std::optional<DocSet> m_columns; ///< likewise; a copy of megabytes, made when it is needed
};

DocSet SegmentSearch::byKey(List list, bool prefix) const
{
    const Lookup lookup{listKey(list, m_plan.key), prefix};
    return m_segment.unionOf(std::span(&lookup, 1), m_segment.universe(static_cast<char>(list)));
}

void SegmentSearch::collectByTier(std::size_t most, std::vector<Found> &into)
{
    Collector collector(*this, most, into);
    const QueryNode &root = *m_plan.root;
    const auto step = [&collector](auto take) {
        if (!collector.isFull())
            take();
    };
    if (!m_plan.key.empty()) {
        step([&] { collector.takeThings(byKey(List::ExactName, false), Tier::ExactName); });
        step([&] { collector.takeThings(byKey(List::ExactAlias, false), Tier::ExactAlias); });
        step([&] { collector.takeThings(byKey(List::ExactName, true), Tier::NamePrefix); });
    }
    step([&] { collector.takeThings(m_evaluator.things(root, InNameWhole), Tier::NameWords); });
    step([&] { collector.takeThings(m_evaluator.things(root, InName), Tier::NameWordPrefixes); });
    step([&] { collector.takeThings(m_evaluator.things(root, InName | InAlias), Tier::Names); });
    if (!m_plan.expansions.words.empty() || !m_plan.expansions.whole.isEmpty()) {
        step([&] {
            DocSet set = m_evaluator.things(root, InName | InAlias | ByGlossary);
            if (!m_plan.expansions.whole.isEmpty())
                set.unite(m_evaluator.wholeByGlossary(false));
            collector.takeThings(std::move(set), Tier::Glossary);
        });
        step([&] {
            DocSet set = m_evaluator.columns(root, ByGlossary);
            if (!m_plan.expansions.whole.isEmpty())
                set.unite(m_evaluator.wholeByGlossary(true));
            collector.takeColumns(std::move(set), Tier::Glossary);
        });
    }
    if (!m_columns.isEmpty()) {
        if (!m_plan.key.empty())
            step([&] { collector.takeColumns(byKey(List::ColumnExact, false), Tier::ColumnExact); });
        step([&] { collector.takeColumns(m_evaluator.columns(root, InName), Tier::ColumnWords); });
    }
    step([&] {
        collector.takeThings(m_evaluator.things(root, InName | InAlias | ByGlossary | InColumn),
                             Tier::NamesAndColumns);
    });
    step([&] { collector.takeThings(m_things, Tier::Text); });
    step([&] { collector.takeColumns(m_columns, Tier::Text); });
}

void SegmentSearch::collectByOrder(std::size_t most, std::vector<Found> &into)
{
    const Tier tier = m_plan.words.empty() ? Tier::Filtered : Tier::Text;
    if (m_options.order == Order::Relevance || m_options.order == Order::Importance) {
        Collector collector(*this, most, into);
        collector.takeThings(m_things, tier);
        if (!collector.isFull())
            collector.takeColumns(m_columns, tier);
        return;
    }
    std::vector<std::pair<quint32, quint32>> keyed; // what is compared, the thing
    m_things.forEach([&](quint32 thing) {
        keyed.emplace_back(
            m_options.order == Order::Name ? m_segment.nameRank(thing) : ~m_segment.changed(thing), thing);
        return true;
    });
    const std::size_t taken = std::min(most, keyed.size());
    std::partial_sort(keyed.begin(), keyed.begin() + static_cast<std::ptrdiff_t>(taken), keyed.end());
    for (std::size_t i = 0; i < taken; ++i)
        into.push_back({m_number, keyed[i].second, std::nullopt, tier});
    std::size_t left = most - taken;
    m_columns.forEach([&](quint32 column) {
        if (left == 0)
            return false;
        into.push_back({m_number, m_segment.datasetOf(column), column, tier});
        --left;
        return true;
    });
}

void SegmentSearch::collect(std::size_t most, std::vector<Found> &into)
{
    if (most == 0)
        return;
    if (m_plan.words.empty() || m_options.order != Order::Relevance)
        collectByOrder(most, into);
    else
        collectByTier(most, into);
}

std::optional<Reason> SegmentSearch::reasonFor(const QueryNode &word, const Found &found)
{
    const bool inColumns = found.column.has_value();
    const quint32 doc = found.column.value_or(found.thing);
    const auto has = [&](Where where) { return m_evaluator.found(word, where, inColumns).contains(doc); };
    const std::string &needle = word.runs.front().parts.front();
    const auto holds = [&needle](const QString &text) {
        return Tokenizer::folded(text).find(needle) != std::string::npos
            || Tokenizer::key(text).find(needle) != std::string::npos;
    };
    if (has(InName))
        return inColumns ? Reason{word.text, "column"_L1, m_segment.columnPath(doc)}
                         : Reason{word.text, "name"_L1, m_segment.name(doc)};
    if (!inColumns && has(InAlias)) {
        for (const QString &alias : m_segment.aliases(doc)) {
            if (holds(alias))
                return Reason{word.text, "alias"_L1, alias};
        }
        return Reason{word.text, "alias"_L1, word.text};
    }
    if (has(ByGlossary))
        return Reason{word.text, "glossary"_L1, m_plan.expansions.words.at(&word).term};
    if (!inColumns && has(InColumn)) {
        const quint32 first = m_segment.firstColumn(doc);
        const quint32 last = std::min(m_segment.firstColumn(doc + 1), first + mostColumnsLookedAt);
        for (quint32 column = first; column < last; ++column) {
            if (const QString path = m_segment.columnPath(column); holds(path))
                return Reason{word.text, "column"_L1, path};
        }
        return Reason{word.text, "column"_L1, word.text};
    }
    if (has(InText))
        return Reason{word.text, "text"_L1, word.text};
    if (!m_plan.expansions.whole.isEmpty())
        return Reason{word.text, "glossary"_L1, m_plan.expansions.whole.term};
    return std::nullopt; // the other side of an OR
}

std::vector<Reason> SegmentSearch::reasons(const Found &found)
{
    std::vector<Reason> reasons;
    if (found.tier == Tier::ExactAlias && !found.column) {
        for (const QString &alias : m_segment.aliases(found.thing)) {
            if (Tokenizer::key(alias) == m_plan.key)
                return {{m_plan.required.front()->text, "alias"_L1, alias}};
        }
    }
    for (const QueryNode *const word : m_plan.words) {
        if (std::optional<Reason> reason = reasonFor(*word, found))
            reasons.push_back(std::move(*reason));
    }
    return reasons;
}

} // namespace meshbook::search
