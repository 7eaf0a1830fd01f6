// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/postings.h"

#include "search/bytes.h"

namespace meshbook::search {

namespace {

constexpr char asDistances = 0;
constexpr char asBits = 1;
constexpr quint32 bitsFromOneIn = 16;
// Numbers per byte of a list between which its distances are now one byte, now two.
constexpr quint64 mixedFrom = 70;
constexpr quint64 mixedTo = 300;

std::size_t wordsOf(quint32 universe)
{
    return (std::size_t(universe) + 63) / 64;
}

/// The bits below `universe` in the last of its words.
quint64 lastMask(quint32 universe)
{
    return universe % 64 == 0 ? ~quint64(0) : (quint64(1) << (universe % 64)) - 1;
}

/// Calls `visit` for each number from `next` on, until one is not below `universe`.
template <typename Visit>
void eachDistance(const unsigned char *at, const unsigned char *end, quint64 next, quint32 universe,
                  Visit visit)
{
    while (at != end) {
        quint64 distance = *at & 0x7fu;
        int shift = 7;
        while ((*at++ & 0x80u) != 0) {
            if (at == end || shift > 28)
                return;
            distance |= static_cast<quint64>(*at & 0x7fu) << shift;
            shift += 7;
        }
        next += distance;
        if (next >= universe)
            return;
        visit(static_cast<quint32>(next));
        ++next;
    }
}

/// The same without a branch on one byte or two: where both come often, half of them would be guessed wrong.
template <typename Visit>
void eachMixedDistance(const unsigned char *at, const unsigned char *end, quint32 universe, Visit visit)
{
    quint64 next = 0;
    while (end - at >= 2) {
        const quint32 two = at[0] | quint32(at[1]) << 8;
        if ((two & 0x8080u) == 0x8080u)
            break; // three bytes or more: rare here, the other way goes on
        const quint32 more = two >> 7 & 1u;
        next += (two & 0x7fu) | (two >> 1 & 0x3f80u & (0u - more));
        if (next >= universe)
            return;
        visit(static_cast<quint32>(next));
        ++next;
        at += 1 + more;
    }
    eachDistance(at, end, next, universe, visit);
}

template <typename Visit>
void eachDistance(QByteArrayView bytes, quint32 universe, Visit visit)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto *const end = at + bytes.size();
    const auto perByte =
        static_cast<quint64>(universe) / static_cast<quint64>(qMax<qsizetype>(1, bytes.size()));
    if (perByte >= mixedFrom && perByte <= mixedTo)
        eachMixedDistance(at, end, universe, visit);
    else
        eachDistance(at, end, 0, universe, visit);
}

} // namespace

void encodePostings(QByteArray &out, std::span<const quint32> docs, quint32 universe)
{
    if (docs.size() >= 64 && docs.size() >= universe / bitsFromOneIn) {
        std::vector<quint64> bits(wordsOf(universe), 0);
        for (const quint32 doc : docs)
            bits[doc >> 6] |= quint64(1) << (doc & 63u);
        out += asBits;
        for (const quint64 word : bits)
            putNumber(out, word);
        return;
    }
    out += asDistances;
    quint32 next = 0;
    for (const quint32 doc : docs) {
        putVarint(out, doc - next);
        next = doc + 1;
    }
}

void encodePostings(QByteArray &out, const DocSet &docs)
{
    std::vector<quint32> list;
    list.reserve(docs.count());
    docs.forEach([&list](quint32 doc) {
        list.push_back(doc);
        return true;
    });
    encodePostings(out, list, docs.universe());
}

void decodePostings(QByteArrayView bytes, quint32 universe, std::vector<quint32> &out)
{
    if (bytes.isEmpty())
        return;
    const QByteArrayView body = bytes.sliced(1);
    if (bytes.front() == asBits) {
        const std::size_t words = qMin(wordsOf(universe), static_cast<std::size_t>(body.size()) / 8);
        for (std::size_t i = 0; i < words; ++i) {
            quint64 word = numberAt<quint64>(body, i);
            if (i + 1 == wordsOf(universe))
                word &= lastMask(universe);
            for (; word != 0; word &= word - 1)
                out.push_back(
                    static_cast<quint32>(i * 64 + static_cast<std::size_t>(std::countr_zero(word))));
        }
        return;
    }
    eachDistance(body, universe, [&out](quint32 doc) { out.push_back(doc); });
}

void decodePostings(QByteArrayView bytes, quint32 universe, std::vector<quint64> &bits)
{
    if (bytes.isEmpty())
        return;
    const QByteArrayView body = bytes.sliced(1);
    if (bytes.front() == asBits) {
        const std::size_t words = qMin(bits.size(), static_cast<std::size_t>(body.size()) / 8);
        for (std::size_t i = 0; i < words; ++i)
            bits[i] |= qFromLittleEndian<quint64>(body.data() + i * 8);
        if (!bits.empty())
            bits.back() &= lastMask(universe);
        return;
    }
    eachDistance(body, universe, [&bits](quint32 doc) { bits[doc >> 6] |= quint64(1) << (doc & 63u); });
}

} // namespace meshbook::search
