// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "formats/document/document.h"

#include <QLatin1StringView>

#include <array>
#include <string_view>
#include <vector>

namespace meshbook::formats {

/// Issues of one file, bounded: a hostile file must not fill the memory with complaints.
class IssueLog final {
public:
    static constexpr int mostPerCode = 100;

    /// Keeps the first `mostPerCode` of each code and counts the rest.
    void add(core::Severity severity, QLatin1StringView code, QString message, core::SourcePosition at);
    /// How many were added, listed or not.
    [[nodiscard]] std::size_t total() const { return m_total; }
    /// The issues, with one line for each code that was cut short.
    [[nodiscard]] std::vector<core::Issue> take();

private:
    struct Count {
        QLatin1StringView code;
        int seen = 0;
    };
    std::vector<core::Issue> m_issues;
    std::vector<Count> m_counts;
    std::size_t m_total = 0;
};

/// Why a document was given up.
struct Failure {
    QLatin1StringView code; ///< null: no failure
    QString message;
    quint32 offset = 0;
};

/// Builds Document items in the order a parser meets them and holds the bounds. Every step returns
/// false once a bound is passed; failure() then says which.
class DocumentBuilder final {
public:
    /// A text in the file's bytes or in the side buffer.
    struct Text {
        quint32 offset = 0;
        quint32 size = 0;
        bool side = false;
    };

    /// `duplicateCode` is the issue code for a key that stands twice.
    DocumentBuilder(Document &document, IssueLog &issues, QLatin1StringView duplicateCode);

    [[nodiscard]] const Failure &failure() const { return m_failure; }
    [[nodiscard]] Document &document() { return m_document; }
    bool fail(QLatin1StringView code, QString message, quint32 offset);

    /// Forgets everything since the last finished document.
    void rollBack();
    /// Ends a document and returns its root, 0 if it has none.
    [[nodiscard]] quint32 finish();

    /// A text as it stands in the file's bytes at `begin`.
    [[nodiscard]] Text inFile(std::string_view text) const
    {
        return {static_cast<quint32>(text.data() - m_document.m_bytes.constData()),
                static_cast<quint32>(text.size()), false};
    }
    [[nodiscard]] Text inSide(std::string_view text);
    [[nodiscard]] std::string_view view(const Text &text) const
    {
        return m_document.slice(text.offset, text.size, text.side);
    }

    /// The key of the next value; only directly within a mapping.
    void key(const Text &text, quint32 offset)
    {
        m_key = text;
        m_keyOffset = offset;
    }
    /// The next value belongs to no mapping entry that could be kept (its key is a collection).
    void detachNext() { m_detached = true; }
    /// Each returns the item's index, 0 on failure.
    quint32 scalar(const Text &text, quint32 offset, bool quoted);
    quint32 null(quint32 offset) { return add(Document::Kind::Null, offset); }
    quint32 alias(quint32 target, quint32 offset);
    quint32 open(Document::Kind collection, quint32 offset);
    bool close();

    /// Removes an entry from the open mapping once that is closed.
    void drop(quint32 item);
    /// Adds an entry of another mapping to the open one.
    quint32 adopt(quint32 entry);
    /// Calls `visit` for each entry of the collection that is open innermost.
    template <typename Visit>
    void forOpenEntries(Visit visit) const
    {
        const auto &items = m_document.m_items;
        for (quint32 entry = m_frames.back().first; entry != 0; entry = items[entry].next)
            visit(items[entry]);
    }

    /// The entry of the innermost open mapping under a key, so far; 0 if there is none.
    [[nodiscard]] quint32 findOpenEntry(std::string_view key) const
    {
        const auto &items = m_document.m_items;
        quint32 entry = m_frames.back().first;
        while (entry != 0 && m_document.key(items[entry]) != key)
            entry = items[entry].next;
        return entry;
    }

    [[nodiscard]] int depth() const { return static_cast<int>(m_frames.size()); }
    /// The collection that is open innermost; 0 outside.
    [[nodiscard]] quint32 current() const { return m_frames.empty() ? 0 : m_frames.back().item; }
    [[nodiscard]] quint32 itemCount() const { return static_cast<quint32>(m_document.m_items.size()); }

private:
    static constexpr quint32 indexFrom = 33;

    struct Frame {
        quint32 item = 0;
        quint32 first = 0;
        quint32 last = 0;
        quint32 count = 0;
        bool mapping = false;
        bool doubtful = false; ///< two keys may be equal
        bool dropped = false;
        std::array<quint64, 16> seen{}; ///< a small Bloom filter of the keys
    };

    quint32 add(Document::Kind kind, quint32 offset);
    void noteKey(Frame &frame);
    void findDuplicates(Frame &frame);
    void reportDuplicate(quint32 later);
    void relink(Frame &frame);
    void index(const Frame &frame);

    Document &m_document;
    IssueLog &m_issues;
    QLatin1StringView m_duplicateCode;
    std::vector<Frame> m_frames;
    Failure m_failure;
    Text m_key;
    quint32 m_keyOffset = 0;
    bool m_detached = false;
    quint32 m_root = 0;
    std::size_t m_kept = 1; ///< items of finished documents
    std::size_t m_keptSide = 0;
    std::size_t m_keptTables = 0;
    std::size_t m_keptEntries = 0;
};

} // namespace meshbook::formats
