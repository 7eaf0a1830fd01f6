// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/textpool.h"

#include <QHashFunctions>

#include <cstring>
#include <limits>
#include <new>

namespace meshbook::lineage {

namespace {

constexpr qsizetype lengthBytes = sizeof(quint32);
constexpr std::size_t leastTable = 1024;

std::size_t hashOf(QUtf8StringView text)
{
    return qHashBits(text.data(), static_cast<std::size_t>(text.size()), 0x9e3779b9);
}

} // namespace

TextPool::TextPool()
    : m_block(lengthBytes, '\0') // the empty text, whose id is 0
{
}

TextId TextPool::add(QUtf8StringView text)
{
    if (text.isEmpty())
        return noText;
    const qsizetype at = m_block.size();
    if (at + lengthBytes + text.size() > qsizetype(std::numeric_limits<TextId>::max()))
        throw std::bad_alloc(); // four gigabytes of names: as good as no memory
    const auto length = static_cast<quint32>(text.size());
    m_block.append(reinterpret_cast<const char *>(&length), lengthBytes);
    m_block.append(reinterpret_cast<const char *>(text.data()), text.size());
    return static_cast<TextId>(at);
}

TextId TextPool::intern(QUtf8StringView text)
{
    if (text.isEmpty())
        return noText;
    if ((m_interned + 1) * 2 > m_table.size())
        enlargeTable();
    const std::size_t mask = m_table.size() - 1;
    std::size_t slot = hashOf(text) & mask;
    for (; m_table[slot] != noText; slot = (slot + 1) & mask) {
        const QUtf8StringView other = utf8(m_table[slot]);
        if (other.size() == text.size()
            && std::memcmp(other.data(), text.data(), static_cast<std::size_t>(text.size())) == 0)
            return m_table[slot];
    }
    ++m_interned;
    return m_table[slot] = add(text);
}

void TextPool::enlargeTable()
{
    std::vector<TextId> old(qMax(leastTable, m_table.size() * 2), noText);
    old.swap(m_table);
    const std::size_t mask = m_table.size() - 1;
    for (const TextId id : old) {
        if (id == noText)
            continue;
        std::size_t slot = hashOf(utf8(id)) & mask;
        while (m_table[slot] != noText)
            slot = (slot + 1) & mask;
        m_table[slot] = id;
    }
}

void TextPool::squeeze()
{
    m_block.squeeze();
}

QUtf8StringView TextPool::utf8(TextId id) const
{
    const char *at = m_block.constData() + id;
    quint32 length = 0;
    std::memcpy(&length, at, lengthBytes);
    return {at + lengthBytes, static_cast<qsizetype>(length)};
}

qint64 TextPool::bytes() const
{
    return m_block.capacity() + static_cast<qint64>(m_table.capacity() * sizeof(TextId));
}

} // namespace meshbook::lineage
