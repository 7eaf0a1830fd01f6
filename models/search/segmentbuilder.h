// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/document.h"
#include "search/segmentwriter.h"
#include "search/termtable.h"
#include "search/tokenizer.h"

#include <QHash>
#include <QSet>

#include <array>
#include <unordered_map>
#include <vector>

namespace meshbook::search {

/// Makes a segment of documents given in any order. Needs about 12 bytes of memory per word and thing.
class SegmentBuilder final {
public:
    /// Replaces a document with the same id that was given before.
    void add(const Document &document);
    /// Another importance and more traits for a document given before; false where there is none.
    [[nodiscard]] bool revise(qint64 id, quint16 importance, quint16 moreTraits);
    /// Older segments must not show this thing any more, and this one neither.
    void remove(qint64 id);
    [[nodiscard]] bool isEmpty() const { return m_known.isEmpty() && m_removed.isEmpty(); }
    /// When it holds this much, it is time to finish and begin another one.
    [[nodiscard]] bool isFull() const { return m_words.size() + m_columnWords.size() >= fullAt; }
    /// The bytes of the segment; the builder is empty after that.
    [[nodiscard]] QByteArray finish();

private:
    static constexpr std::size_t fullAt = 90'000'000;
    struct Thing {
        ThingEntry entry;
        std::string foldedName;
        std::size_t firstWord = 0;
        std::size_t firstColumnWord = 0;
        quint16 traits = 0;
        bool dropped = false; ///< replaced or removed after it was given
    };
    using Terms = std::vector<quint32>;
    struct Word { ///< what is worked out of a word once
        quint64 hash = 0; ///< wordHash
        std::array<quint32, 3> singulars{}; ///< numbers of their texts
        int singularCount = -1; ///< -1: nothing worked out yet
    };

    void addName(Terms &terms, QStringView text, List words, List exact);
    void addWords(Terms &terms, QStringView text, List words, List pairs, std::size_t limit);
    void addFacets(const Document &document, Terms &terms);
    void addColumn(const ColumnText &column, Terms &thing);
    void addFacetValue(Terms &terms, List list, Facet facet, const QString &value);
    [[nodiscard]] std::vector<quint32> order() const;
    void drop(qint64 id);
    void writeLists(SegmentWriter &writer, const std::vector<quint32> &order);

    [[nodiscard]] Word wordOf(quint32 text, const std::string &part);

    TermTable m_table;
    std::vector<Word> m_wordsByText;
    std::vector<Thing> m_things;
    std::vector<quint32> m_words; ///< terms of all things, one thing after the other
    std::vector<quint32> m_columnWords; ///< of all columns; each column ends with `columnEnd`
    QHash<QString, std::pair<Terms, Terms>> m_columnNames; ///< name → terms of the column, of its dataset
    std::array<std::unordered_map<std::string, QByteArray>, facetCount> m_labels;
    QHash<qint64, quint32> m_known; ///< id → its place among the things
    QSet<qint64> m_removed;
};

} // namespace meshbook::search
