// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/document/limits.h"
#include "formats/document/node.h"

#include <QByteArray>

#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace meshbook::formats {

/// The tree behind Node: one contiguous array of small items in file order, whose texts point into the
/// file's bytes wherever the file spells them as they are, else into a side buffer (escapes, folded
/// lines). Built once by the loaders, immutable afterwards, safe to read from several threads.
class Document final {
public:
    enum class Kind : quint8 { Null, Scalar, Sequence, Mapping, Alias };
    enum Flag : quint8 {
        TextInSide = 1, ///< the text stands in the side buffer
        KeyInSide = 2,
        Quoted = 4, ///< a string even where it looks like a number
        HasKey = 8, ///< stands in a mapping
        Indexed = 16, ///< a mapping with a look-up table; `text` names the table
        Dropped = 32 ///< shadowed by a later equal key; gone once its mapping is closed
    };
    /// Offsets are in bytes; 0 is no item (the first element of the array is a dummy).
    struct Item {
        quint32 text = 0; ///< scalar: offset of its text; collection: first child or table; alias: target
        quint32 size = 0; ///< scalar: bytes of text; collection: number of children
        quint32 offset = 0; ///< where it starts in the file
        quint32 next = 0; ///< next sibling
        quint32 parent = 0;
        quint32 key = 0; ///< offset of its key's text
        quint32 keySize = 0;
        quint32 keyOffset = 0; ///< where its key starts in the file
        Kind kind = Kind::Null;
        quint8 flags = 0;
    };

    Document(QByteArray bytes, const Limits &limits);

    void reserve(std::size_t items) { m_items.reserve(items); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    [[nodiscard]] const Item &item(quint32 index) const { return m_items[index]; }
    /// The item itself, or what an alias points to.
    [[nodiscard]] const Item &resolved(quint32 index) const
    {
        const Item &item = m_items[index];
        return item.kind == Kind::Alias ? m_items[item.text] : item;
    }
    [[nodiscard]] std::string_view text(const Item &item) const
    {
        return slice(item.text, item.size, item.flags & TextInSide);
    }
    [[nodiscard]] std::string_view key(const Item &item) const
    {
        return slice(item.key, item.keySize, item.flags & KeyInSide);
    }
    [[nodiscard]] quint32 firstChild(const Item &item) const
    {
        return item.flags & Indexed ? m_tables[item.text].firstChild : item.text;
    }
    /// The child of a mapping under a key; 0 if there is none.
    [[nodiscard]] quint32 find(const Item &mapping, std::string_view key) const;
    [[nodiscard]] core::SourcePosition position(quint32 offset) const;
    /// From now on every position in it is this one. To be called before anybody reads it.
    void standAt(core::SourcePosition position) { m_place = position; }
    [[nodiscard]] Node node(quint32 index) const { return {this, index}; }

private:
    friend class DocumentBuilder;

    struct Table {
        quint32 firstChild = 0;
        quint32 begin = 0; ///< range in m_entries
        quint32 count = 0;
    };
    struct Entry {
        quint64 hash = 0;
        quint32 item = 0;
    };

    [[nodiscard]] std::string_view slice(quint32 offset, quint32 size, bool side) const
    {
        return {(side ? m_side.data() : m_bytes.constData()) + offset, size};
    }
    void findLines() const;

    QByteArray m_bytes;
    Limits m_limits;
    core::SourcePosition m_place; ///< known only in a document that stands for a place in another
    std::vector<Item> m_items;
    std::string m_side;
    std::vector<Table> m_tables;
    std::vector<Entry> m_entries; ///< per table sorted by hash, then by key
    mutable std::once_flag m_linesOnce;
    mutable std::vector<quint32> m_lines; ///< where each line starts; found when first asked for
};

/// A fast 64-bit digest of a key. Not secure: whoever uses it must compare the keys as well.
[[nodiscard]] quint64 keyHash(std::string_view key);

} // namespace meshbook::formats
