// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/dictionary.h"

#include "search/bytes.h"

#include <algorithm>

namespace meshbook::search {

namespace {

constexpr int blockKeys = 16;

} // namespace

void DictionaryWriter::add(std::string_view key, const ListPlace &place)
{
    std::size_t shared = 0;
    if (m_inBlock == 0) {
        putNumber(m_index, static_cast<quint32>(m_blocks.size()));
        m_lastEnd = 0;
    } else {
        const std::size_t most = std::min(m_last.size(), key.size());
        while (shared < most && m_last[shared] == key[shared])
            ++shared;
        putVarint(m_blocks, shared);
    }
    putVarint(m_blocks, key.size() - shared);
    m_blocks.append(key.data() + shared, static_cast<qsizetype>(key.size() - shared));
    putVarint(m_blocks, place.count);
    putVarint(m_blocks, zigzag(static_cast<qint64>(place.offset) - static_cast<qint64>(m_lastEnd)));
    putVarint(m_blocks, place.length);
    m_lastEnd = place.offset + place.length;
    m_last.assign(key);
    m_inBlock = (m_inBlock + 1) % blockKeys;
}

std::size_t Dictionary::blockStart(std::size_t block) const
{
    const std::size_t size = static_cast<std::size_t>(m_blocks.size());
    return block < blockCount() ? std::min<std::size_t>(numberAt<quint32>(m_index, block), size) : size;
}

std::string_view Dictionary::firstKey(std::size_t block) const
{
    ByteReader bytes(m_blocks.sliced(static_cast<qsizetype>(blockStart(block))));
    const quint64 size = bytes.varint();
    return viewOf(bytes.take(size));
}

void Dictionary::Cursor::enterBlock()
{
    m_at = m_dictionary->blockStart(m_block);
    m_blockEnd = std::max(m_at, m_dictionary->blockStart(m_block + 1));
    m_key.clear();
    m_lastEnd = 0;
}

void Dictionary::Cursor::next()
{
    m_valid = false;
    bool first = false;
    if (m_at >= m_blockEnd) {
        if (++m_block >= m_dictionary->blockCount())
            return;
        enterBlock();
        first = true;
    } else {
        first = m_at == m_dictionary->blockStart(m_block);
    }
    const QByteArrayView rest = m_dictionary->m_blocks.sliced(static_cast<qsizetype>(m_at),
                                                              static_cast<qsizetype>(m_blockEnd - m_at));
    ByteReader bytes(rest);
    const quint64 shared = first ? 0 : bytes.varint();
    const quint64 size = bytes.varint();
    const QByteArrayView tail = bytes.take(size);
    const quint64 count = bytes.varint();
    const qint64 gap = unzigzag(bytes.varint());
    const quint64 length = bytes.varint();
    if (!bytes.isGood() || shared > m_key.size())
        return;
    m_key.resize(static_cast<std::size_t>(shared));
    m_key.append(tail.data(), static_cast<std::size_t>(tail.size()));
    m_place = {static_cast<quint32>(count), m_lastEnd + static_cast<quint64>(gap), length};
    m_lastEnd = m_place.offset + m_place.length;
    m_at = m_blockEnd - static_cast<std::size_t>(bytes.left());
    m_valid = true;
}

Dictionary::Cursor Dictionary::from(std::string_view key) const
{
    Cursor cursor;
    cursor.m_dictionary = this;
    if (blockCount() == 0)
        return cursor;
    std::size_t low = 0; // the last block whose first key is not above `key`
    std::size_t high = blockCount();
    while (high - low > 1) {
        const std::size_t middle = (low + high) / 2;
        (firstKey(middle) <= key ? low : high) = middle;
    }
    cursor.m_block = low;
    cursor.enterBlock();
    do {
        cursor.next();
    } while (cursor.m_valid && std::string_view(cursor.m_key) < key);
    return cursor;
}

ListPlace Dictionary::find(std::string_view key) const
{
    const Cursor cursor = from(key);
    return cursor.isValid() && cursor.key() == key ? cursor.place() : ListPlace{};
}

} // namespace meshbook::search
