// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/segmentformat.h"

#include <string>
#include <string_view>
#include <vector>

namespace meshbook::search {

/// The keys of a segment under construction, numbered in the order they come. A key is a list and a text, and
/// most texts are in several lists, so that they are kept and sorted once. Tables are flat (open addressing):
/// a catalog of a million things has some ten million keys, and each look-up should miss the cache once.
class TermTable final {
public:
    /// The number of a text; the same text has the same one.
    [[nodiscard]] quint32 text(std::string_view text);
    [[nodiscard]] std::string_view textOf(quint32 text) const;
    [[nodiscard]] quint32 texts() const { return static_cast<quint32>(m_ends.size()); }

    /// The number of a key.
    [[nodiscard]] quint32 number(List list, quint32 text) { return numberOf(packed(list, text)); }
    [[nodiscard]] quint32 number(List list, std::string_view text) { return number(list, this->text(text)); }
    /// `list` is one of the lists of pairs, `hash` a pairHash().
    [[nodiscard]] quint32 pair(List list, quint32 hash) { return numberOf(packed(list, hash)); }
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_keys.size()); }

    /// All numbers of keys in the order of the keys' bytes.
    [[nodiscard]] std::vector<quint32> sorted() const;
    /// The key itself.
    void key(quint32 number, std::string &into) const;

private:
    /// Hashes with the number of what lies there, counted from 1.
    struct Slots {
        std::vector<quint64> places;
        std::size_t used = 0;
    };
    static quint64 packed(List list, quint32 rest)
    {
        return quint64(static_cast<unsigned char>(list)) << 32 | rest;
    }
    [[nodiscard]] quint32 numberOf(quint64 key);
    [[nodiscard]] std::vector<quint32> textRanks() const;

    std::string m_bytes; ///< all texts
    std::vector<std::size_t> m_ends;
    std::vector<quint64> m_keys; ///< packed
    Slots m_textSlots;
    Slots m_keySlots;
};

} // namespace meshbook::search
