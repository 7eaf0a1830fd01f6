// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUtf8StringView>

#include <string_view>
#include <vector>

namespace meshbook::lineage {

/// A text in a TextPool. Equal ids are equal texts; of texts that were interned the reverse holds too.
using TextId = quint32;
inline constexpr TextId noText = 0; ///< the empty text

/// Texts back to back in one block, as UTF-8. Grows only; an id stays good for the life of the pool.
class TextPool final {
public:
    TextPool();

    /// Stores a text without looking whether it is there already: for names, which hardly repeat.
    [[nodiscard]] TextId add(QUtf8StringView text);
    /// The id of this text, stored once.
    [[nodiscard]] TextId intern(QUtf8StringView text);
    /// Gives back room that nothing is in.
    void squeeze();

    [[nodiscard]] QUtf8StringView utf8(TextId id) const;
    [[nodiscard]] QString text(TextId id) const { return utf8(id).toString(); }
    [[nodiscard]] qint64 bytes() const;

private:
    void enlargeTable();

    QByteArray m_block; ///< of each text its length in four bytes and the bytes
    std::vector<TextId> m_table; ///< open addressing by hash of interned texts; 0: free
    std::size_t m_interned = 0;
};

} // namespace meshbook::lineage
