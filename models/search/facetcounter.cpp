// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/facetcounter.h"

#include "search/bytes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::search {

namespace {

constexpr std::size_t turns = 4;

/// Calls `visit(value)` for each value a thing has. All things together have as many as the table has pairs:
/// `left` says how many may still come, so that damaged bytes cannot make it a walk without end.
template <typename Visit>
void eachValue(const FacetTable &table, quint32 things, quint32 thing, quint32 &left, Visit visit)
{
    if (table.single) {
        if (const quint32 number = numberAt<quint32>(table.numbers, thing); number > 0)
            visit(number - 1);
        return;
    }
    const quint32 first = numberAt<quint32>(table.numbers, thing);
    const quint32 last = numberAt<quint32>(table.numbers, std::size_t(thing) + 1);
    for (quint32 i = first; i < last && i < table.pairs && left > 0; ++i, --left)
        visit(numberAt<quint32>(table.numbers, std::size_t(things) + 1 + i));
}

} // namespace

FacetCounter::FacetCounter(const Index &index, Facet facet)
    : m_index(index)
    , m_facet(facet)
    , m_counts(index.facetNames(facet).labels.size(), 0)
{
}

/// Where there are few values, the bits of each in common with the matches.
void FacetCounter::addLists(const Segment &segment, const DocSet &things)
{
    const std::string all = facetKey(List::Facet, m_facet, {});
    std::size_t number = 0;
    for (auto cursor = segment.terms().from(all); cursor.startsWith(all) && number < m_here.size();
         cursor.next(), ++number) {
        const Lookup value{cursor.key(), false};
        m_here[number] += segment.unionOf(std::span(&value, 1), segment.things()).countCommon(things);
    }
}

void FacetCounter::addThings(const FacetTable &table, const DocSet &things)
{
    const quint32 all = things.universe();
    if (table.single && table.numbers.size() == qsizetype(all) * 4) {
        // The straight way for what most facets are: one look-up per thing.
        std::vector<qint64> counts(m_here.size() + 1, 0);
        const char *const numbers = table.numbers.data();
        things.forEach([&](quint32 thing) {
            const quint32 number = qFromLittleEndian<quint32>(numbers + std::size_t(thing) * 4);
            if (number < counts.size())
                ++counts[number];
            return true;
        });
        for (std::size_t i = 0; i < m_here.size(); ++i)
            m_here[i] += counts[i + 1];
        return;
    }
    quint32 left = table.pairs;
    things.forEach([&](quint32 thing) {
        eachValue(table, all, thing, left, [this](quint32 value) {
            if (value < m_here.size())
                ++m_here[value];
        });
        return true;
    });
}

/// Four tables of counts in turn: with one, a value that most things have would make each step wait for the
/// one before.
void FacetCounter::addPerThing(const FacetTable &table, const std::vector<quint32> &counts)
{
    const std::size_t values = m_here.size() + 1;
    std::vector<quint64> sums(values * turns, 0);
    const char *numbers = table.numbers.data();
    std::size_t turn = 0;
    for (const quint32 count : counts) {
        const quint32 number = qFromLittleEndian<quint32>(numbers);
        if (number < values)
            sums[turn * values + number] += count;
        numbers += 4;
        turn = (turn + 1) % turns;
    }
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (i % values > 0)
            m_here[i % values - 1] += static_cast<qint64>(sums[i]);
    }
}

void FacetCounter::addCounts(const FacetTable &table, quint32 things, const MatchCounts &counts)
{
    if (table.single && table.values == 1 && table.pairs == things && m_here.size() == 1) {
        m_here[0] += counts.total(); // the one value everything has, as of a lone source
        return;
    }
    if (table.single && !counts.perThing().empty()
        && table.numbers.size() == qsizetype(counts.perThing().size()) * 4) {
        addPerThing(table, counts.perThing());
        return;
    }
    quint32 left = table.pairs;
    counts.forEach([&](quint32 thing, quint32 count) {
        eachValue(table, things, thing, left, [&](quint32 value) {
            if (value < m_here.size())
                m_here[value] += count;
        });
    });
}

/// Columns have tags, classifications and terms of their own. Both dictionaries are sorted, so one walk
/// finds the numbers.
void FacetCounter::addOwn(const Segment &segment, const DocSet &columns)
{
    const std::string own = facetKey(List::ColumnFacet, m_facet, {});
    const std::string all = facetKey(List::Facet, m_facet, {});
    auto numbered = segment.terms().from(all);
    std::size_t number = 0;
    for (auto cursor = segment.terms().from(own); cursor.startsWith(own); cursor.next()) {
        const std::string_view value = std::string_view(cursor.key()).substr(own.size());
        while (numbered.startsWith(all) && std::string_view(numbered.key()).substr(all.size()) < value) {
            numbered.next();
            ++number;
        }
        if (number >= m_here.size())
            return;
        for (const quint32 column : segment.list(cursor.place(), segment.columns()))
            m_here[number] += columns.contains(column) ? 1 : 0;
    }
}

void FacetCounter::add(std::size_t segment, const DocSet &things, const DocSet &columns,
                       const MatchCounts &counts)
{
    const Segment &from = m_index.segment(segment);
    const FacetTable table = from.facet(m_facet);
    if (table.values == 0 && m_facet != Facet::Type)
        return;
    const Index::FacetNames &names = m_index.facetNames(m_facet);
    const std::vector<quint32> &numbers = names.numbers[segment];
    m_here.assign(numbers.empty() ? names.labels.size() : numbers.size(), 0);
    const bool ofColumns = m_facet == Facet::Tag || m_facet == Facet::Class || m_facet == Facet::Term;
    if (m_facet == Facet::Type) {
        addLists(from, things);
        m_columns += counts.columns();
    } else if (ofColumns || !counts.hasColumns()) {
        addThings(table, things);
        if (counts.hasColumns())
            addOwn(from, columns);
    } else {
        addCounts(table, from.things(), counts);
    }
    for (std::size_t i = 0; i < m_here.size(); ++i)
        m_counts[numbers.empty() ? i : numbers[i]] += m_here[i];
}

std::vector<FacetCount> FacetCounter::finish(int most)
{
    const Index::FacetNames &names = m_index.facetNames(m_facet);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i] > 0)
            order.push_back(i);
    }
    const std::size_t shown = std::min(order.size(), static_cast<std::size_t>(std::max(0, most)));
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(shown), order.end(),
                      [&](std::size_t a, std::size_t b) {
                          return std::tie(m_counts[b], names.labels[a])
                              < std::tie(m_counts[a], names.labels[b]);
                      });
    std::vector<FacetCount> found;
    for (std::size_t i = 0; i < shown; ++i) {
        const QString &label = names.labels[order[i]];
        found.push_back({QString::fromStdString(Tokenizer::folded(label)), label, m_counts[order[i]]});
    }
    if (m_columns > 0) {
        const auto place = std::find_if(found.begin(), found.end(),
                                        [this](const FacetCount &value) { return value.count < m_columns; });
        found.insert(place, {u"column"_s, u"column"_s, m_columns});
    }
    return found;
}

} // namespace meshbook::search
