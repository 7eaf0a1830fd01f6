// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searcher.h"

#include "search/corrector.h"
#include "search/evaluator.h"
#include "search/facetcounter.h"
#include "search/segmentsearch.h"

#include <algorithm>
#include <future>
#include <limits>

namespace meshbook::search {

namespace {

struct TierInfo {
    QLatin1StringView name;
    int weight = 0;
};
constexpr std::array<TierInfo, 12> tiers{{{QLatin1StringView("exact-name"), 1000},
                                          {QLatin1StringView("exact-alias"), 900},
                                          {QLatin1StringView("name-prefix"), 800},
                                          {QLatin1StringView("name-words"), 700},
                                          {QLatin1StringView("name-word-prefixes"), 600},
                                          {QLatin1StringView("names"), 500},
                                          {QLatin1StringView("glossary"), 450},
                                          {QLatin1StringView("column-exact"), 400},
                                          {QLatin1StringView("column-words"), 300},
                                          {QLatin1StringView("names-and-columns"), 250},
                                          {QLatin1StringView("text"), 100},
                                          {QLatin1StringView("filtered"), 0}}};

using Parts = std::vector<std::unique_ptr<SegmentSearch>>;

constexpr qint64 manyMatches = 100'000; ///< from here on facets are counted by two threads
constexpr std::size_t facetsOfThisThread = 3; ///< type, domain, owner; the other one has the rest

/// Words every hit must have: those that stand directly in the query, not in an OR or NOT.
std::vector<const QueryNode *> requiredWords(const QueryNode &root)
{
    std::vector<const QueryNode *> words;
    for (const QueryNode &node : root.children) {
        if (node.kind == QueryNode::Kind::Word || node.kind == QueryNode::Kind::Phrase)
            words.push_back(&node);
        else if (node.kind == QueryNode::Kind::And) {
            for (const QueryNode *const word : requiredWords(node))
                words.push_back(word);
        }
    }
    return words;
}

void allWords(const QueryNode &node, std::vector<const QueryNode *> &words)
{
    if (node.kind == QueryNode::Kind::Word || node.kind == QueryNode::Kind::Phrase)
        words.push_back(&node);
    else if (node.kind != QueryNode::Kind::Not) {
        for (const QueryNode &child : node.children)
            allWords(child, words);
    }
}

std::string keyOf(const QueryNode &word)
{
    std::string key;
    for (const WordRun &run : word.runs) {
        const std::size_t count = run.parts.size();
        for (std::size_t i = 0; i < (run.cjk ? std::min<std::size_t>(count, 1) : count); ++i)
            key += run.parts[i];
    }
    return key;
}

Plan planFor(const Index &index, const Query &query, const SearchOptions &options)
{
    Plan plan;
    plan.root = &query.root;
    plan.required = requiredWords(query.root);
    allWords(query.root, plan.words);
    // A word written with separators is several nodes at one place; a name is what was typed, as a whole.
    qsizetype last = -1;
    for (const QueryNode *const word : plan.required) {
        if (word->position != last)
            plan.key += Tokenizer::key(word->text);
        last = word->position;
    }
    for (const QueryNode *const word : plan.words) {
        if (!options.glossary)
            break;
        const std::string key = word->kind == QueryNode::Kind::Word && word->runs.front().cjk
            ? Tokenizer::key(word->text)
            : keyOf(*word);
        if (Expansion expansion = expansionOf(index, key); !expansion.isEmpty())
            plan.expansions.words.emplace(word, std::move(expansion));
    }
    if (options.glossary && plan.required.size() > 1)
        plan.expansions.whole = expansionOf(index, plan.key);
    plan.wantsColumns = !plan.words.empty();
    const auto asksColumns = [](const QueryNode &node) {
        return node.kind == QueryNode::Kind::Filter && node.field == Field::Type
            && std::any_of(node.values.begin(), node.values.end(), [](const FilterValue &value) {
                   return value.text.compare(QLatin1StringView("column"), Qt::CaseInsensitive) == 0;
               });
    };
    plan.wantsColumns = plan.wantsColumns
        || std::any_of(query.root.children.begin(), query.root.children.end(), asksColumns)
        || options.selected[static_cast<std::size_t>(Facet::Type)].contains(QLatin1StringView("column"));
    return plan;
}

/// Things before columns, within a tier where hits go by relevance.
bool comesFirst(const Index &index, Order order, const Found &a, const Found &b)
{
    const Segment &x = index.segment(a.segment);
    const Segment &y = index.segment(b.segment);
    if (order == Order::Relevance && a.tier != b.tier)
        return a.tier < b.tier;
    if (a.column.has_value() != b.column.has_value())
        return b.column.has_value();
    if (order == Order::Updated && !a.column && x.changed(a.thing) != y.changed(b.thing))
        return x.changed(a.thing) > y.changed(b.thing);
    if (order == Order::Name && !a.column && a.segment == b.segment)
        return x.nameRank(a.thing) < x.nameRank(b.thing);
    if (order == Order::Name && !a.column) {
        const std::string first = Tokenizer::folded(x.name(a.thing));
        const std::string second = Tokenizer::folded(y.name(b.thing));
        if (first != second)
            return first < second;
    }
    if (x.importance(a.thing) != y.importance(b.thing))
        return x.importance(a.thing) > y.importance(b.thing);
    return std::tie(a.segment, a.thing, a.column) < std::tie(b.segment, b.thing, b.column);
}

std::vector<FacetCount> countOne(const Index &index, const Parts &parts,
                                 const std::vector<MatchCounts> &counts, Facet facet,
                                 const SearchOptions &options)
{
    FacetCounter counter(index, facet);
    for (std::size_t n = 0; n < parts.size(); ++n) {
        if (options.selected[static_cast<std::size_t>(facet)].isEmpty()) {
            counter.add(n, parts[n]->things(), parts[n]->columns(), counts[n]);
            continue;
        }
        const DocSet things = parts[n]->thingsBut(facet);
        const DocSet columns = parts[n]->columnsBut(facet);
        counter.add(n, things, columns, MatchCounts(index.segment(n), things, columns));
    }
    return counter.finish(options.mostFacetValues);
}

void countFacets(const Index &index, const Parts &parts, const SearchOptions &options, Answer &answer)
{
    std::vector<MatchCounts> counts;
    counts.reserve(parts.size());
    for (const auto &part : parts)
        counts.emplace_back(index.segment(part->number()), part->things(), part->columns());
    const auto countRange = [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            answer.facets[i] = countOne(index, parts, counts, static_cast<Facet>(i), options);
    };
    // With a selection the parts evaluate on, which only one thread may; and few matches are quicker alone.
    const bool plain = std::all_of(options.selected.begin(), options.selected.end(),
                                   [](const QStringList &values) { return values.isEmpty(); });
    if (!plain || answer.total < manyMatches) {
        countRange(0, facetCount);
        return;
    }
    // Where no thread can be had, it is done when it is asked for.
    auto rest = std::async(std::launch::async | std::launch::deferred, countRange, facetsOfThisThread,
                           std::size_t(facetCount));
    countRange(0, facetsOfThisThread);
    rest.get();
}

/// One query over all segments of an index, which it must not outlive, nor the query and the options.
class Matches final {
public:
    Matches(const Index &index, const Query &query, const SearchOptions &options, std::size_t most)
        : m_index(index)
        , m_options(options)
        , m_plan(planFor(index, query, options))
    {
        for (std::size_t i = 0; i < index.size(); ++i) {
            m_parts.push_back(std::make_unique<SegmentSearch>(index, i, m_plan, options));
            m_total += m_parts.back()->count();
            m_parts.back()->collect(most, m_found);
        }
        const auto order = [&](const Found &a, const Found &b) {
            return comesFirst(index, options.order, a, b);
        };
        const std::size_t end = std::min(m_found.size(), most);
        if (!std::is_sorted(m_found.begin(), m_found.end(), order))
            std::partial_sort(m_found.begin(), m_found.begin() + static_cast<std::ptrdiff_t>(end),
                              m_found.end(), order);
        m_found.resize(end);
    }

    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] std::size_t count() const { return m_found.size(); } ///< of those collected
    [[nodiscard]] const Parts &parts() const { return m_parts; }
    [[nodiscard]] Hit hit(std::size_t place) const
    {
        const Found &found = m_found[place];
        const Segment &segment = m_index.segment(found.segment);
        Hit hit;
        hit.id = segment.id(found.thing);
        if (found.column)
            hit.column = segment.columnPath(*found.column);
        hit.tier = found.tier;
        hit.score = weightOf(hit.tier) + segment.importance(found.thing) / 1400.0;
        if (m_options.reasons)
            hit.reasons = m_parts[found.segment]->reasons(found);
        return hit;
    }

private:
    const Index &m_index;
    const SearchOptions &m_options;
    Plan m_plan;
    Parts m_parts;
    std::vector<Found> m_found;
    qint64 m_total = 0;
};

Answer pageOf(const Index &index, const Query &query, const SearchOptions &options)
{
    const auto offset = static_cast<std::size_t>(std::max(0, options.offset));
    const auto limit = static_cast<std::size_t>(std::max(0, options.limit));
    const Matches matches(index, query, options, offset + limit);
    Answer answer;
    answer.total = matches.total();
    for (std::size_t i = offset; i < matches.count(); ++i)
        answer.hits.push_back(matches.hit(i));
    if (options.facets)
        countFacets(index, matches.parts(), options, answer);
    return answer;
}

Answer walkOver(const Index &index, const Query &query, const SearchOptions &options, const TakeHits &take)
{
    const Matches matches(index, query, options, std::numeric_limits<std::size_t>::max());
    Answer answer;
    answer.total = matches.total();
    std::vector<Hit> batch;
    for (std::size_t i = 0; i < matches.count();) {
        batch.clear();
        for (; i < matches.count() && batch.size() < walkBatch; ++i)
            batch.push_back(matches.hit(i));
        if (!take(batch, answer.total))
            break;
    }
    return answer;
}

/// Answers a text by `run`; where nothing matches, with its typing error put right.
Answer answered(const Index &index, const QString &text, const SearchOptions &options,
                const std::function<Answer(const Query &)> &run)
{
    const Query query = parseQuery(text);
    Answer answer;
    answer.error = query.error;
    if (query.error || query.onlyPunctuation)
        return answer;
    answer = run(query);
    if (answer.total > 0 || !options.correct)
        return answer;
    const QString corrected = correctedQuery(index, text, query);
    if (corrected.isNull())
        return answer;
    const Query better = parseQuery(corrected);
    if (better.error)
        return answer;
    Answer instead = run(better);
    if (instead.total > 0) {
        instead.corrected = corrected;
        return instead;
    }
    return answer;
}

} // namespace

QLatin1StringView toText(Tier tier)
{
    return tiers[static_cast<std::size_t>(tier)].name;
}

int weightOf(Tier tier)
{
    return tiers[static_cast<std::size_t>(tier)].weight;
}

Answer search(const Index &index, const QString &text, const SearchOptions &options)
{
    return answered(index, text, options, [&](const Query &query) { return pageOf(index, query, options); });
}

Answer walk(const Index &index, const QString &text, const SearchOptions &options, const TakeHits &take)
{
    return answered(index, text, options,
                    [&](const Query &query) { return walkOver(index, query, options, take); });
}

} // namespace meshbook::search
