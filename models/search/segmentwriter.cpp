// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/segmentwriter.h"

#include "search/bytes.h"
#include "search/postings.h"
#include "search/tokenizer.h"

#include <algorithm>
#include <numeric>

namespace meshbook::search {

namespace {

/// A prefix gets a list of its own where the lists below it hold this many numbers.
constexpr quint32 smallestUnion = 2'048;
constexpr quint32 unionFromOneIn = 128;
constexpr std::size_t longestPrefix = 24; ///< bytes, the kind of list included
constexpr std::size_t largestAlphabet = 64; ///< letters beyond a to z

/// Where the character that starts at `at` ends.
std::size_t nextCharacter(const std::string &text, std::size_t at)
{
    do {
        ++at;
    } while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80);
    return at;
}

} // namespace

quint32 SegmentWriter::universe(char list) const
{
    return isColumnList(list) ? m_columns : m_things;
}

void SegmentWriter::addThing(const ThingEntry &thing)
{
    putNumber(section(Section::Ids), thing.id);
    putNumber(section(Section::Importance), thing.importance);
    putNumber(section(Section::Kinds), thing.kind);
    putNumber(section(Section::Changed), thing.changed);
    putNumber(section(Section::Scores), thing.score);
    putNumber(section(Section::FirstColumns), m_columns);
    putNumber(section(Section::TextOffsets), static_cast<quint32>(section(Section::Texts).size()));
    section(Section::Texts) += thing.texts;
    m_ids.push_back(thing.id);
    const qsizetype nameEnd = thing.texts.indexOf(textSeparator);
    m_names.push_back(
        Tokenizer::folded(QString::fromUtf8(nameEnd < 0 ? thing.texts : thing.texts.first(nameEnd))));
    for (const QByteArray &column : thing.columns) {
        auto known = m_strings.find(column);
        if (known == m_strings.end()) {
            known = m_strings.insert(column, static_cast<quint32>(m_strings.size()));
            putNumber(section(Section::StringOffsets),
                      static_cast<quint32>(section(Section::Strings).size()));
            section(Section::Strings) += column;
        }
        putNumber(section(Section::ColumnStrings), *known);
    }
    m_columns += static_cast<quint32>(thing.columns.size());
    ++m_things;
}

void SegmentWriter::startLists()
{
    putNumber(section(Section::FirstColumns), m_columns);
    putNumber(section(Section::TextOffsets), static_cast<quint32>(section(Section::Texts).size()));
    putNumber(section(Section::StringOffsets), static_cast<quint32>(section(Section::Strings).size()));
    m_strings = {};
}

void SegmentWriter::addList(std::string_view key, std::span<const quint32> docs)
{
    const char list = key.front();
    if (!m_keys.empty() && m_keys.front().key.front() != list)
        writePrefixes();
    QByteArray &postings = section(Section::Postings);
    ListPlace place{static_cast<quint32>(docs.size()), static_cast<quint64>(postings.size()), 0};
    encodePostings(postings, docs, universe(list));
    place.length = static_cast<quint64>(postings.size()) - place.offset;
    m_terms.add(key, place);
    if (hasPrefixes(list))
        m_keys.push_back({std::string(key), place});
    if (list == static_cast<char>(List::Name) || list == static_cast<char>(List::ColumnName)) {
        const QString word = QString::fromUtf8(key.data() + 1, static_cast<qsizetype>(key.size()) - 1);
        for (const QChar c : word)
            m_letters[c.unicode()] = true;
    }
    if (list == static_cast<char>(List::Facet) && key.size() > 2) {
        FacetData &facet = m_facets[static_cast<std::size_t>(key[1] - 'A')];
        const auto label = facet.labels.find(std::string(key.substr(2)));
        const auto number = static_cast<quint32>(facet.values.size());
        facet.values.push_back(label != facet.labels.end()
                                   ? label->second
                                   : QByteArray(key.data() + 2, static_cast<qsizetype>(key.size()) - 2));
        for (const quint32 doc : docs)
            facet.pairs.emplace_back(doc, number);
    }
}

void SegmentWriter::setLabel(Facet facet, const std::string &value, const QByteArray &label)
{
    m_facets[static_cast<std::size_t>(facet)].labels.try_emplace(value, label);
}

void SegmentWriter::putRemoved(quint64 id)
{
    putNumber(section(Section::Removed), id);
}

ListPlace SegmentWriter::writeUnion(std::size_t first, std::size_t last)
{
    const quint32 all = universe(m_keys[first].key.front());
    DocSet set(all);
    std::vector<quint64> &bits = set.bits();
    QByteArray &postings = section(Section::Postings);
    for (std::size_t i = first; i < last; ++i) {
        const ListPlace &place = m_keys[i].place;
        decodePostings(QByteArrayView(postings).sliced(static_cast<qsizetype>(place.offset),
                                                       static_cast<qsizetype>(place.length)),
                       all, bits);
    }
    ListPlace place{set.count(), static_cast<quint64>(postings.size()), 0};
    encodePostings(postings, set);
    place.length = static_cast<quint64>(postings.size()) - place.offset;
    return place;
}

/// The keys [first, last) share `length` bytes: writes the unions of all longer prefixes worth it.
void SegmentWriter::writePrefixesBelow(std::size_t first, std::size_t last, std::size_t length)
{
    const quint32 least = std::max(smallestUnion, universe(m_keys[first].key.front()) / unionFromOneIn);
    for (std::size_t start = first; start < last;) {
        const std::string &key = m_keys[start].key;
        if (key.size() <= length) {
            ++start;
            continue;
        }
        const std::size_t end = nextCharacter(key, length);
        const std::string_view prefix = std::string_view(key).substr(0, end);
        std::size_t stop = start;
        quint64 sum = 0;
        while (stop < last && std::string_view(m_keys[stop].key).substr(0, end) == prefix)
            sum += m_keys[stop++].place.count;
        if (stop - start > 1 && sum >= least && end <= longestPrefix) {
            m_prefixes.add(prefix, writeUnion(start, stop));
            writePrefixesBelow(start, stop, end);
        }
        start = stop;
    }
}

void SegmentWriter::writePrefixes()
{
    if (!m_keys.empty())
        writePrefixesBelow(0, m_keys.size(), 1);
    m_keys.clear();
}

void SegmentWriter::writeOrders()
{
    std::vector<quint32> order(m_things);
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(),
              [this](quint32 a, quint32 b) { return std::tie(m_ids[a], a) < std::tie(m_ids[b], b); });
    for (const quint32 doc : order)
        putNumber(section(Section::IdOrder), doc);
    std::sort(order.begin(), order.end(),
              [this](quint32 a, quint32 b) { return std::tie(m_names[a], a) < std::tie(m_names[b], b); });
    std::vector<quint32> ranks(m_things);
    for (quint32 i = 0; i < m_things; ++i)
        ranks[order[i]] = i;
    for (const quint32 rank : ranks)
        putNumber(section(Section::NameRanks), rank);
}

/// A number per thing where none has two values, else where each thing's numbers begin, and the numbers.
void SegmentWriter::writeFacet(const FacetData &facet)
{
    std::vector<std::pair<quint32, quint32>> pairs = facet.pairs;
    std::sort(pairs.begin(), pairs.end());
    bool single = true;
    for (std::size_t i = 1; i < pairs.size() && single; ++i)
        single = pairs[i].first != pairs[i - 1].first;
    QByteArray &table = section(Section::FacetTables);
    QByteArray &labels = section(Section::FacetLabels);
    QByteArray &values = section(Section::FacetValues);
    putNumber(table, static_cast<quint32>(facet.values.size()));
    putNumber(table, static_cast<quint32>(single ? 1 : 0));
    putNumber(table, static_cast<quint32>(pairs.size()));
    putNumber(table, static_cast<quint32>(labels.size()));
    putNumber(table, static_cast<quint64>(values.size()));
    for (const QByteArray &label : facet.values) {
        putVarint(labels, static_cast<quint64>(label.size()));
        labels += label;
    }
    if (single) {
        std::size_t next = 0;
        for (quint32 doc = 0; doc < m_things; ++doc) {
            const bool has = next < pairs.size() && pairs[next].first == doc;
            putNumber(values, has ? pairs[next++].second + 1 : quint32(0));
        }
        return;
    }
    std::size_t next = 0;
    for (quint32 doc = 0; doc <= m_things; ++doc) {
        while (next < pairs.size() && pairs[next].first < doc)
            ++next;
        putNumber(values, static_cast<quint32>(next));
    }
    for (const auto &[doc, value] : pairs)
        putNumber(values, value);
}

QByteArray SegmentWriter::compose() const
{
    QByteArray head(segmentMagic, sizeof segmentMagic);
    putNumber(head, segmentVersion);
    putNumber(head, m_things);
    putNumber(head, m_columns);
    putNumber(head, quint32(0));
    constexpr qsizetype sumBytes = 16; // of the body, of the head
    quint64 offset = static_cast<quint64>(head.size() + qsizetype(sectionCount) * 16 + sumBytes);
    QByteArray body;
    qsizetype bytes = 0;
    for (const QByteArray &one : m_sections)
        bytes += (one.size() + 7) / 8 * 8;
    body.reserve(bytes);
    for (const QByteArray &one : m_sections) {
        putNumber(head, offset + static_cast<quint64>(body.size()));
        putNumber(head, static_cast<quint64>(one.size()));
        body += one;
        body.append((8 - body.size() % 8) % 8, '\0');
    }
    putNumber(head, checksum(body.constData(), static_cast<std::size_t>(body.size())));
    putNumber(head, checksum(head.constData(), static_cast<std::size_t>(head.size())));
    return head + body;
}

QByteArray SegmentWriter::finish()
{
    writePrefixes();
    writeOrders();
    for (const FacetData &facet : m_facets)
        writeFacet(facet);
    section(Section::TermIndex) = m_terms.index();
    section(Section::TermBlocks) = m_terms.blocks();
    section(Section::PrefixIndex) = m_prefixes.index();
    section(Section::PrefixBlocks) = m_prefixes.blocks();
    QString alphabet;
    for (char16_t c = 0x80; c < 0x2e80 && alphabet.size() < qsizetype(largestAlphabet); ++c) {
        if (m_letters[c])
            alphabet += QChar(c);
    }
    section(Section::Alphabet) = alphabet.toUtf8();
    return compose();
}

} // namespace meshbook::search
