// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/termtable.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>

namespace meshbook::search {

namespace {

constexpr std::size_t firstSlots = 1'024; ///< a power of two, as all sizes are

/// Spreads the bits of a key (the end of SplitMix64).
quint64 spread(quint64 key)
{
    key = (key ^ (key >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    key = (key ^ (key >> 27U)) * 0x94d049bb133111ebULL;
    return key ^ (key >> 31U);
}

constexpr quint64 hashPart = 0xffffffff00000000ULL;

quint32 numberIn(quint64 slot)
{
    return static_cast<quint32>(slot) - 1;
}

/// Looks for what `isIt` says is it among the places of a hash, and puts `fresh` there where it is not.
template <typename IsIt, typename HashOf>
quint32 findOrPut(std::vector<quint64> &places, std::size_t &used, quint64 hash, quint32 fresh, IsIt isIt,
                  HashOf hashOf)
{
    if ((used + 1) * 2 > places.size()) {
        std::vector<quint64> larger(std::max(firstSlots, places.size() * 2), 0);
        for (const quint64 slot : places) {
            if (slot == 0)
                continue;
            std::size_t at = hashOf(numberIn(slot)) & (larger.size() - 1);
            while (larger[at] != 0)
                at = (at + 1) & (larger.size() - 1);
            larger[at] = slot;
        }
        places.swap(larger);
    }
    std::size_t at = hash & (places.size() - 1);
    for (; places[at] != 0; at = (at + 1) & (places.size() - 1)) {
        if ((places[at] & hashPart) == (hash & hashPart) && isIt(numberIn(places[at])))
            return numberIn(places[at]);
    }
    places[at] = (hash & hashPart) | (quint64(fresh) + 1);
    ++used;
    return fresh;
}

quint64 hashOfText(std::string_view text)
{
    return spread(checksum(text.data(), text.size()));
}

} // namespace

std::string_view TermTable::textOf(quint32 text) const
{
    const std::size_t start = text == 0 ? 0 : m_ends[text - 1];
    return std::string_view(m_bytes).substr(start, m_ends[text] - start);
}

quint32 TermTable::text(std::string_view text)
{
    const quint32 fresh = texts();
    const quint32 number = findOrPut(
        m_textSlots.places, m_textSlots.used, hashOfText(text), fresh,
        [&](quint32 known) { return textOf(known) == text; },
        [&](quint32 known) { return hashOfText(textOf(known)); });
    if (number == fresh) {
        m_bytes += text;
        m_ends.push_back(m_bytes.size());
    }
    return number;
}

quint32 TermTable::numberOf(quint64 key)
{
    const quint32 fresh = size();
    const quint32 number = findOrPut(
        m_keySlots.places, m_keySlots.used, spread(key), fresh,
        [&](quint32 known) { return m_keys[known] == key; },
        [&](quint32 known) { return spread(m_keys[known]); });
    if (number == fresh)
        m_keys.push_back(key);
    return number;
}

/// The place of each text among all, by their bytes. Most are told apart by the first eight, as one number.
std::vector<quint32> TermTable::textRanks() const
{
    std::vector<std::pair<quint64, quint32>> order(texts());
    for (quint32 i = 0; i < texts(); ++i) {
        const std::string_view text = textOf(i);
        std::array<char, 8> first{};
        std::memcpy(first.data(), text.data(), std::min(text.size(), first.size()));
        order[i] = {qFromBigEndian<quint64>(first.data()), i};
    }
    std::sort(order.begin(), order.end(), [this](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : textOf(a.second) < textOf(b.second);
    });
    std::vector<quint32> ranks(texts());
    for (quint32 rank = 0; rank < texts(); ++rank)
        ranks[order[rank].second] = rank;
    return ranks;
}

std::vector<quint32> TermTable::sorted() const
{
    const std::vector<quint32> ranks = textRanks();
    std::vector<std::pair<quint64, quint32>> order(size());
    for (quint32 i = 0; i < size(); ++i) {
        const quint64 key = m_keys[i];
        const auto list = static_cast<List>(key >> 32U);
        const bool isPair = list == List::Pair || list == List::ColumnPair;
        const auto rest = static_cast<quint32>(key);
        order[i] = {packed(list, isPair ? rest : ranks[rest]), i};
    }
    std::sort(order.begin(), order.end());
    std::vector<quint32> numbers(size());
    std::transform(order.begin(), order.end(), numbers.begin(), [](const auto &one) { return one.second; });
    return numbers;
}

void TermTable::key(quint32 number, std::string &into) const
{
    const auto list = static_cast<List>(m_keys[number] >> 32U);
    const auto rest = static_cast<quint32>(m_keys[number]);
    if (list == List::Pair || list == List::ColumnPair) {
        into = pairKey(list, rest);
        return;
    }
    into.assign(1, static_cast<char>(list));
    into += textOf(rest);
}

} // namespace meshbook::search
