// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/evaluator.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::search {

namespace {

constexpr Where places[] = {InNameWhole, InName, InAlias, ByGlossary, InColumn, InText};

std::vector<Where> placesOf(unsigned where)
{
    if ((where & InName) != 0)
        where &= ~static_cast<unsigned>(InNameWhole); // holds it
    std::vector<Where> found;
    std::copy_if(std::begin(places), std::end(places), std::back_inserter(found),
                 [where](Where place) { return (where & place) != 0; });
    return found;
}

/// The list a place is kept in; 0 where there is none.
char listOf(Where where, bool inColumns)
{
    if (inColumns) {
        switch (where) {
        case InNameWhole:
        case InName:
            return static_cast<char>(List::ColumnName);
        case InText:
            return static_cast<char>(List::ColumnText);
        default:
            return 0;
        }
    }
    switch (where) {
    case InNameWhole:
    case InName:
        return static_cast<char>(List::Name);
    case InAlias:
        return static_cast<char>(List::Alias);
    case InColumn:
        return static_cast<char>(List::Column);
    case InText:
        return static_cast<char>(List::Text);
    default:
        return 0;
    }
}

/// A word as itself or as one of its singulars; as a beginning too where wanted.
std::vector<Lookup> lookups(List list, const std::string &word, bool prefix)
{
    std::vector<Lookup> found{{listKey(list, word), prefix}};
    for (const std::string &singular : Tokenizer::singulars(word))
        found.push_back({listKey(list, singular), false});
    return found;
}

bool isColumnType(const QStringList &values)
{
    return values.contains("column"_L1, Qt::CaseInsensitive);
}

} // namespace

Evaluator::Evaluator(const Index &index, std::size_t segment, const Expansions &expansions, qint64 now)
    : m_index(index)
    , m_number(segment)
    , m_segment(index.segment(segment))
    , m_expansions(expansions)
    , m_now(now)
{
}

quint32 Evaluator::universe(bool inColumns) const
{
    return inColumns ? m_segment.columns() : m_segment.things();
}

DocSet Evaluator::everything(bool inColumns) const
{
    return DocSet::all(universe(inColumns));
}

DocSet Evaluator::things(const QueryNode &node, unsigned where)
{
    DocSet set = evaluate(node, where, false);
    if (const auto &live = m_index.liveThings(m_number))
        set.intersect(*live);
    return set;
}

DocSet Evaluator::columns(const QueryNode &node, unsigned where)
{
    DocSet set = evaluate(node, where, true);
    if (const auto &live = m_index.liveColumns(m_number))
        set.intersect(*live);
    return set;
}

DocSet Evaluator::evaluate(const QueryNode &node, unsigned where, bool inColumns)
{
    switch (node.kind) {
    case QueryNode::Kind::Word:
    case QueryNode::Kind::Phrase:
        return DocSet::unionOf(foundIn(node, where, inColumns), universe(inColumns));
    case QueryNode::Kind::Filter:
        return filter(node, inColumns);
    case QueryNode::Kind::Not: {
        DocSet set = evaluate(node.children.front(), Anywhere, inColumns);
        set.invert();
        return set;
    }
    case QueryNode::Kind::Or: {
        DocSet set(universe(inColumns));
        addTo(set, node, where, inColumns);
        return set;
    }
    case QueryNode::Kind::And:
        break;
    }
    if (node.children.empty())
        return everything(inColumns);
    DocSet set = evaluate(node.children.front(), where, inColumns);
    for (std::size_t i = 1; i < node.children.size() && !set.isEmpty(); ++i) {
        const QueryNode &child = node.children[i];
        if (child.kind == QueryNode::Kind::Word || child.kind == QueryNode::Kind::Phrase)
            set.intersectAny(foundIn(child, where, inColumns));
        else
            set.intersect(evaluate(child, where, inColumns));
    }
    return set;
}

/// Without a set in between for each side of an OR, which for columns would be megabytes.
void Evaluator::addTo(DocSet &set, const QueryNode &node, unsigned where, bool inColumns)
{
    if (node.kind == QueryNode::Kind::Or) {
        for (const QueryNode &child : node.children)
            addTo(set, child, where, inColumns);
    } else if (node.kind == QueryNode::Kind::Word || node.kind == QueryNode::Kind::Phrase) {
        for (const Where place : placesOf(where))
            set.unite(found(node, place, inColumns));
    } else {
        set.unite(evaluate(node, where, inColumns));
    }
}

/// Where a word was found, place by place; places with nothing are left out.
std::vector<const DocSet *> Evaluator::foundIn(const QueryNode &node, unsigned where, bool inColumns)
{
    std::vector<const DocSet *> sets;
    for (const Where place : placesOf(where)) {
        if (const DocSet &here = found(node, place, inColumns);
            here.bitsIfDense() != nullptr || !here.isEmpty())
            sets.push_back(&here);
    }
    return sets;
}

const DocSet &Evaluator::found(const QueryNode &node, Where where, bool inColumns)
{
    // What is written with separators is several nodes of one text: their own parts tell them apart.
    QString text = node.text;
    for (const WordRun &run : node.runs) {
        for (const std::string &part : run.parts)
            text += QChar(0x1f) + QString::fromStdString(part);
    }
    const auto key = std::tuple(node.kind, text, node.prefix, static_cast<unsigned>(where), inColumns);
    auto known = m_found.find(key);
    if (known == m_found.end())
        known = m_found
                    .emplace(key,
                             node.kind == QueryNode::Kind::Phrase ? phrase(node, where, inColumns)
                                                                  : word(node, where, inColumns))
                    .first;
    return known->second;
}

DocSet Evaluator::word(const QueryNode &node, Where where, bool inColumns) const
{
    if (where == ByGlossary) {
        const auto expansion = m_expansions.words.find(&node);
        return expansion == m_expansions.words.end() ? DocSet(universe(inColumns))
                                                     : glossary(expansion->second, inColumns);
    }
    const char list = listOf(where, inColumns);
    if (list == 0)
        return DocSet(universe(inColumns));
    return run(node.runs.front(), static_cast<List>(list), node.prefix && where != InNameWhole, inColumns);
}

DocSet Evaluator::run(const WordRun &run, List list, bool prefix, bool inColumns) const
{
    DocSet set(universe(inColumns));
    for (std::size_t i = 0; i < run.parts.size(); ++i) {
        const bool last = i + 1 == run.parts.size();
        DocSet part = m_segment.unionOf(lookups(list, run.parts[i], prefix && last), universe(inColumns));
        if (i == 0)
            set = std::move(part);
        else
            set.intersect(part);
    }
    if (const std::string joined = Tokenizer::joined(run); !joined.empty())
        set.unite(m_segment.unionOf(lookups(list, joined, prefix), universe(inColumns)));
    return set;
}

/// Every word, and every two neighbours as neighbours. CJK runs are pairs of neighbours already.
DocSet Evaluator::phrase(const QueryNode &node, Where where, bool inColumns) const
{
    const char list = listOf(where, inColumns);
    if (list == 0)
        return DocSet(universe(inColumns));
    DocSet set = everything(inColumns);
    const std::string *previous = nullptr;
    for (const WordRun &run : node.runs) {
        const std::size_t count = run.parts.size() - (run.cjk && run.parts.size() > 1 ? 1 : 0);
        if (run.cjk)
            previous = nullptr;
        for (std::size_t i = 0; i < count; ++i) {
            const std::string &part = run.parts[i];
            set.intersect(m_segment.unionOf(lookups(static_cast<List>(list), part, run.cjk && count == 1),
                                            universe(inColumns)));
            if (previous != nullptr) {
                const quint32 hash = pairHash(wordHash(*previous), wordHash(part));
                const Lookup pair{pairKey(inColumns ? List::ColumnPair : List::Pair, hash), false};
                set.intersect(m_segment.unionOf(std::span(&pair, 1), universe(inColumns)));
            }
            previous = &part;
        }
        if (run.cjk)
            previous = nullptr;
    }
    return set;
}

DocSet Evaluator::glossary(const Expansion &expansion, bool inColumns) const
{
    DocSet set = m_segment.unionOf(inColumns ? expansion.columnLinks : expansion.links, universe(inColumns));
    for (const std::vector<WordRun> &name : expansion.otherNames) {
        for (const List list : {inColumns ? List::ColumnName : List::Name, List::Alias}) {
            if (inColumns && list == List::Alias)
                continue;
            DocSet bearers = everything(inColumns);
            for (const WordRun &part : name)
                bearers.intersect(run(part, list, false, inColumns));
            set.unite(bearers);
        }
    }
    return set;
}

DocSet Evaluator::wholeByGlossary(bool inColumns)
{
    DocSet set = glossary(m_expansions.whole, inColumns);
    if (const auto &live = inColumns ? m_index.liveColumns(m_number) : m_index.liveThings(m_number))
        set.intersect(*live);
    return set;
}

DocSet Evaluator::columnsOf(const DocSet &things) const
{
    DocSet set(m_segment.columns());
    quint32 first = 0; // of what is to be added: things beside each other make one range
    quint32 last = 0;
    things.forEach([&](quint32 thing) {
        const quint32 start = m_segment.firstColumn(thing);
        if (start != last) {
            set.addRange(first, last);
            first = start;
        }
        last = m_segment.firstColumn(thing + 1);
        return true;
    });
    set.addRange(first, last);
    return set;
}

DocSet Evaluator::filter(const QueryNode &node, bool inColumns)
{
    switch (node.field) {
    case Field::Has:
    case Field::Missing:
        return inColumns ? columnsOf(traitFilter(node)) : traitFilter(node);
    case Field::Updated:
    case Field::Columns:
    case Field::Score:
        return inColumns ? columnsOf(numberFilter(node)) : numberFilter(node);
    case Field::Product: {
        std::vector<Lookup> wanted;
        for (const FilterValue &value : node.values)
            wanted.push_back({listKey(List::Product, Tokenizer::folded(value.text)), value.prefix});
        const DocSet set = m_segment.unionOf(wanted, m_segment.things());
        return inColumns ? columnsOf(set) : set;
    }
    default:
        return facetFilter(node, inColumns);
    }
}

DocSet Evaluator::facetFilter(const QueryNode &node, bool inColumns) const
{
    const auto facet = static_cast<Facet>(node.field);
    const bool own = facet == Facet::Tag || facet == Facet::Class || facet == Facet::Term;
    std::vector<Lookup> wanted;
    bool columns = false;
    bool none = false;
    for (const FilterValue &value : node.values) {
        const std::string folded = Tokenizer::folded(value.text);
        if (folded.empty() && !value.prefix) {
            none = true;
            continue;
        }
        wanted.push_back(
            {facetKey(inColumns && own ? List::ColumnFacet : List::Facet, facet, folded), value.prefix});
        if (facet == Facet::Type) {
            wanted.push_back({listKey(List::Subtype, folded), value.prefix});
            columns = columns
                || (value.prefix ? u"column"_s.startsWith(value.text, Qt::CaseInsensitive)
                                 : isColumnType({value.text}));
        }
        const core::Lifecycle lifecycle = core::lifecycleFromText(value.text);
        if (facet == Facet::Status && lifecycle != core::Lifecycle::Unknown)
            wanted.push_back(
                {facetKey(List::Facet, facet, Tokenizer::folded(QString(core::toText(lifecycle)))), false});
    }
    if (inColumns && facet == Facet::Type)
        return columns ? everything(true) : DocSet(m_segment.columns());
    const quint32 universe = inColumns && own ? m_segment.columns() : m_segment.things();
    DocSet set = m_segment.unionOf(wanted, universe);
    if (none) {
        const Lookup any{facetKey(inColumns && own ? List::ColumnFacet : List::Facet, facet, {}), true};
        DocSet without = m_segment.unionOf(std::span(&any, 1), universe);
        without.invert();
        set.unite(without);
    }
    return inColumns && !own ? columnsOf(set) : set;
}

DocSet Evaluator::selected(Facet facet, const QStringList &values, bool inColumns)
{
    QueryNode node;
    node.kind = QueryNode::Kind::Filter;
    node.field = static_cast<Field>(facet);
    for (const QString &value : values)
        node.values.push_back({value, false});
    return facetFilter(node, inColumns);
}

DocSet Evaluator::traitFilter(const QueryNode &node) const
{
    DocSet set(m_segment.things());
    for (const FilterValue &value : node.values) {
        const std::optional<Trait> trait = traitFromText(value.text);
        if (!trait)
            continue;
        const Lookup key{
            listKey(List::Trait, std::string(1, static_cast<char>('A' + static_cast<int>(*trait)))), false};
        DocSet having = m_segment.unionOf(std::span(&key, 1), m_segment.things());
        if (node.field == Field::Missing)
            having.invert();
        set.unite(having);
    }
    return set;
}

DocSet Evaluator::numberFilter(const QueryNode &node) const
{
    DocSet set(m_segment.things());
    std::vector<quint64> &bits = set.bits();
    const auto isIn = [&node](qint64 number) {
        return number >= node.range.least && number <= node.range.most;
    };
    const auto select = [&](auto fits) {
        for (quint32 thing = 0; thing < m_segment.things(); ++thing)
            bits[thing >> 6] |= quint64(fits(thing) ? 1 : 0) << (thing & 63u);
    };
    if (node.field == Field::Updated) {
        select([&](quint32 thing) { return isIn(m_now - m_segment.changed(thing)); });
    } else if (node.field == Field::Columns) {
        quint32 first = m_segment.firstColumn(0);
        select([&](quint32 thing) {
            const quint32 next = m_segment.firstColumn(thing + 1);
            return isIn(qint64(next) - std::exchange(first, next));
        });
    } else {
        select([&](quint32 thing) {
            const int score = m_segment.score(thing);
            return score >= 0 && isIn(score); // not known is not zero
        });
    }
    return set;
}

} // namespace meshbook::search
