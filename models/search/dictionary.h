// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <string>
#include <string_view>

namespace meshbook::search {

/// Where the list of a key lies.
struct ListPlace {
    quint32 count = 0; ///< numbers in the list
    quint64 offset = 0; ///< in the postings
    quint64 length = 0; ///< bytes
};

/// Sorted keys with the place of a list each, in blocks of 16: a block is found by halving, its keys share
/// the beginnings of their neighbours.
class DictionaryWriter final {
public:
    /// Keys in ascending order of their bytes.
    void add(std::string_view key, const ListPlace &place);
    /// Blocks, and the 32-bit offset of each of them.
    [[nodiscard]] const QByteArray &blocks() const { return m_blocks; }
    [[nodiscard]] const QByteArray &index() const { return m_index; }

private:
    QByteArray m_blocks;
    QByteArray m_index;
    std::string m_last;
    quint64 m_lastEnd = 0;
    int m_inBlock = 0;
};

/// Views the bytes of a DictionaryWriter.
class Dictionary final {
public:
    Dictionary() = default;
    Dictionary(QByteArrayView blocks, QByteArrayView index)
        : m_blocks(blocks)
        , m_index(index)
    {
    }

    /// Walks upwards from a key. Stops early where the bytes are damaged.
    class Cursor final {
    public:
        [[nodiscard]] bool isValid() const { return m_valid; }
        [[nodiscard]] const std::string &key() const { return m_key; }
        [[nodiscard]] const ListPlace &place() const { return m_place; }
        [[nodiscard]] bool startsWith(std::string_view prefix) const
        {
            return m_valid && std::string_view(m_key).substr(0, prefix.size()) == prefix;
        }
        void next();

    private:
        friend class Dictionary;
        void enterBlock();
        const Dictionary *m_dictionary = nullptr;
        std::size_t m_block = 0;
        std::size_t m_at = 0; ///< in the bytes of all blocks
        std::size_t m_blockEnd = 0;
        std::string m_key;
        ListPlace m_place;
        quint64 m_lastEnd = 0;
        bool m_valid = false;
    };

    /// At the first key that is not below `key`.
    [[nodiscard]] Cursor from(std::string_view key) const;
    /// The place of exactly this key; a count of 0 where there is none.
    [[nodiscard]] ListPlace find(std::string_view key) const;

private:
    [[nodiscard]] std::size_t blockCount() const { return static_cast<std::size_t>(m_index.size()) / 4; }
    [[nodiscard]] std::size_t blockStart(std::size_t block) const;
    [[nodiscard]] std::string_view firstKey(std::size_t block) const;

    QByteArrayView m_blocks;
    QByteArrayView m_index;
};

} // namespace meshbook::search
