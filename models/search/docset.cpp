// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/docset.h"

#include "search/manybits.h"

#include <algorithm>
#include <iterator>

namespace meshbook::search {

namespace {

constexpr quint64 bitOf(quint32 doc)
{
    return quint64(1) << (doc & 63u);
}

bool test(const std::vector<quint64> &bits, quint32 doc)
{
    return (bits[doc >> 6] & bitOf(doc)) != 0;
}

} // namespace

DocSet DocSet::all(quint32 universe)
{
    DocSet set(universe);
    set.invert();
    return set;
}

DocSet DocSet::fromSorted(quint32 universe, std::vector<quint32> docs)
{
    DocSet set(universe);
    set.m_docs = std::move(docs);
    if (set.m_docs.size() >= denseFrom(universe))
        set.densify();
    return set;
}

void DocSet::densify()
{
    if (m_dense)
        return;
    m_bits.assign(wordCount(), 0);
    for (const quint32 doc : m_docs)
        m_bits[doc >> 6] |= bitOf(doc);
    m_docs = {};
    m_dense = true;
}

std::vector<quint64> &DocSet::bits()
{
    densify();
    return m_bits;
}

quint32 DocSet::count() const
{
    if (!m_dense)
        return static_cast<quint32>(m_docs.size());
    return countBits(m_bits);
}

bool DocSet::isEmpty() const
{
    return m_dense ? std::all_of(m_bits.begin(), m_bits.end(), [](quint64 word) { return word == 0; })
                   : m_docs.empty();
}

bool DocSet::contains(quint32 doc) const
{
    if (doc >= m_universe)
        return false;
    return m_dense ? test(m_bits, doc) : std::binary_search(m_docs.begin(), m_docs.end(), doc);
}

void DocSet::unite(const DocSet &other)
{
    if (!other.m_dense && other.m_docs.empty())
        return;
    if (!m_dense && !other.m_dense && m_docs.size() + other.m_docs.size() < denseFrom(m_universe)) {
        std::vector<quint32> both;
        both.reserve(m_docs.size() + other.m_docs.size());
        std::set_union(m_docs.begin(), m_docs.end(), other.m_docs.begin(), other.m_docs.end(),
                       std::back_inserter(both));
        m_docs = std::move(both);
        return;
    }
    densify();
    if (other.m_dense) {
        for (std::size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] |= other.m_bits[i];
    } else {
        for (const quint32 doc : other.m_docs)
            m_bits[doc >> 6] |= bitOf(doc);
    }
}

void DocSet::intersect(const DocSet &other)
{
    if (m_dense && other.m_dense) {
        for (std::size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] &= other.m_bits[i];
        return;
    }
    if (m_dense) {
        std::vector<quint32> both;
        for (const quint32 doc : other.m_docs) {
            if (test(m_bits, doc))
                both.push_back(doc);
        }
        m_bits = {};
        m_dense = false;
        m_docs = std::move(both);
        return;
    }
    std::erase_if(m_docs, [&other](quint32 doc) { return !other.contains(doc); });
}

DocSet DocSet::unionOf(std::span<const DocSet *const> sets, quint32 universe)
{
    if (sets.empty())
        return DocSet(universe);
    DocSet all = *sets.front();
    for (const DocSet *const set : sets.subspan(1))
        all.unite(*set);
    return all;
}

void DocSet::intersectAny(std::span<const DocSet *const> sets)
{
    if (!m_dense) {
        std::erase_if(m_docs, [&sets](quint32 doc) {
            return std::none_of(sets.begin(), sets.end(),
                                [doc](const DocSet *set) { return set->contains(doc); });
        });
        return;
    }
    if (sets.size() == 1) {
        intersect(*sets.front());
        return;
    }
    if (sets.size() == 2 && sets[0]->m_dense && sets[1]->m_dense) {
        const quint64 *const a = sets[0]->m_bits.data();
        const quint64 *const b = sets[1]->m_bits.data();
        for (std::size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] &= a[i] | b[i];
        return;
    }
    intersect(unionOf(sets, m_universe));
}

void DocSet::subtract(const DocSet &other)
{
    if (!m_dense) {
        std::erase_if(m_docs, [&other](quint32 doc) { return other.contains(doc); });
        return;
    }
    if (other.m_dense) {
        for (std::size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] &= ~other.m_bits[i];
        return;
    }
    for (const quint32 doc : other.m_docs)
        m_bits[doc >> 6] &= ~bitOf(doc);
}

void DocSet::invert()
{
    densify();
    for (quint64 &word : m_bits)
        word = ~word;
    if (m_universe % 64 != 0)
        m_bits.back() &= (quint64(1) << (m_universe % 64)) - 1;
}

void DocSet::addRange(quint32 first, quint32 last)
{
    densify();
    if (first >= last)
        return;
    const quint32 from = first >> 6;
    const quint32 to = (last - 1) >> 6;
    const quint64 head = ~quint64(0) << (first & 63u);
    const quint64 tail = ~quint64(0) >> (63 - ((last - 1) & 63u));
    if (from == to) {
        m_bits[from] |= head & tail;
        return;
    }
    m_bits[from] |= head;
    std::fill(m_bits.begin() + from + 1, m_bits.begin() + to, ~quint64(0));
    m_bits[to] |= tail;
}

quint32 DocSet::countCommon(const DocSet &other) const
{
    if (m_dense && other.m_dense)
        return countCommonBits(m_bits, other.m_bits);
    quint32 sum = 0;
    const DocSet &walked = m_dense ? other : *this;
    const DocSet &asked = m_dense ? *this : other;
    for (const quint32 doc : walked.m_docs)
        sum += asked.contains(doc) ? 1 : 0;
    return sum;
}

} // namespace meshbook::search
