// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/facetcounter.h"

#include "search/bytes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::search {

namespace {

/// Calls `visit(value)` for each value a thing has.
template <typename Visit>
void eachValue(const FacetTable &table, quint32 things, quint32 thing, Visit visit)
{
    if (table.single) {
        if (const quint32 number = numberAt<quint32>(table.numbers, thing); number > 0)
            visit(number - 1);
        return;
    }
    const quint32 first = numberAt<quint32>(table.numbers, thing);
    const quint32 last = numberAt<quint32>(table.numbers, std::size_t(thing) + 1);
    for (quint32 i = first; i < last && i < table.pairs; ++i)
        visit(numberAt<quint32>(table.numbers, std::size_t(things) + 1 + i));
}

} // namespace

std::vector<ColumnCount> columnsPerThing(const Segment &segment, const DocSet &columns)
{
    std::vector<ColumnCount> counts;
    quint32 end = 0; // the first column behind the current dataset
    columns.forEach([&](quint32 column) {
        if (column >= end || counts.empty()) {
            const quint32 thing = segment.datasetOf(column);
            end = std::max(column + 1, segment.firstColumn(thing + 1));
            counts.push_back({thing, 0});
        }
        ++counts.back().columns;
        return true;
    });
    return counts;
}

FacetCounter::FacetCounter(const Index &index, Facet facet)
    : m_index(index)
    , m_facet(facet)
    , m_counts(index.facetNames(facet).labels.size(), 0)
{
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
    things.forEach([&](quint32 thing) {
        eachValue(table, all, thing, [this](quint32 value) {
            if (value < m_here.size())
                ++m_here[value];
        });
        return true;
    });
}

void FacetCounter::addInherited(const FacetTable &table, const std::vector<ColumnCount> &perThing)
{
    const quint32 things = static_cast<quint32>(table.single ? table.numbers.size() / 4
                                                             : table.numbers.size() / 4 - 1 - table.pairs);
    for (const ColumnCount &count : perThing) {
        eachValue(table, things, count.thing, [&](quint32 value) {
            if (value < m_here.size())
                m_here[value] += count.columns;
        });
    }
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
                       const std::vector<ColumnCount> &perThing)
{
    const Segment &from = m_index.segment(segment);
    const FacetTable table = from.facet(m_facet);
    const Index::FacetNames &names = m_index.facetNames(m_facet);
    const std::vector<quint32> &numbers = names.numbers[segment];
    m_here.assign(numbers.empty() ? names.labels.size() : numbers.size(), 0);
    addThings(table, things);
    if (!perThing.empty()) {
        if (m_facet == Facet::Type)
            m_columns += columns.count();
        else if (m_facet == Facet::Tag || m_facet == Facet::Class || m_facet == Facet::Term)
            addOwn(from, columns);
        else
            addInherited(table, perThing);
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
