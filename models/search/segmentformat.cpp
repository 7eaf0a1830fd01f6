// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/segmentformat.h"

#include "search/tokenizer.h"

#include <QtEndian>

namespace meshbook::search {

namespace {

constexpr quint64 hashStart = 0xcbf29ce484222325;
constexpr quint64 hashPrime = 0x100000001b3;
constexpr quint64 hashMultiplier = 0x9e3779b97f4a7c15; ///< 2^64 by the golden ratio
constexpr int pairBits = 20;

/// One spelling for "order" and "orders".
std::string plainForm(const std::string &word)
{
    const std::vector<std::string> singulars = Tokenizer::singulars(word);
    return singulars.empty() ? word : singulars.front();
}

} // namespace

quint64 wordHash(const std::string &word)
{
    const std::string plain = plainForm(word);
    quint64 hash = hashStart;
    for (const char c : plain)
        hash = (hash ^ static_cast<unsigned char>(c)) * hashPrime;
    return hash ^ (hash >> 32);
}

quint32 pairHash(quint64 firstWord, quint64 secondWord)
{
    const quint64 hash = (firstWord * hashPrime + secondWord) * hashMultiplier;
    return static_cast<quint32>(hash >> (64 - pairBits));
}

std::string pairKey(List list, quint32 hash)
{
    std::string key(1, static_cast<char>(list));
    for (int shift = 16; shift >= 0; shift -= 8)
        key += static_cast<char>((hash >> shift) & 0xffu);
    return key;
}

quint64 checksum(const char *data, std::size_t size)
{
    quint64 hash = hashStart ^ size;
    std::size_t at = 0;
    for (; at + 8 <= size; at += 8) {
        hash = (hash ^ qFromLittleEndian<quint64>(data + at)) * hashPrime;
        hash ^= hash >> 29;
    }
    for (; at < size; ++at)
        hash = (hash ^ static_cast<unsigned char>(data[at])) * hashPrime;
    return hash;
}

} // namespace meshbook::search
