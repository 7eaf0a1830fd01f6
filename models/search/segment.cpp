// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/segment.h"

#include "search/bytes.h"
#include "search/postings.h"

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::search {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

constexpr qsizetype fixedBytes = sizeof segmentMagic + 16;
constexpr qsizetype headBytes = fixedBytes + qsizetype(sectionCount) * 16 + 16;
constexpr std::size_t facetTableBytes = 24;

/// Part of `bytes`, cut to what there is.
QByteArrayView part(QByteArrayView bytes, quint64 from, quint64 to)
{
    const auto size = static_cast<quint64>(bytes.size());
    const quint64 start = std::min(from, size);
    return bytes.sliced(static_cast<qsizetype>(start),
                        static_cast<qsizetype>(std::clamp(to, start, size) - start));
}

} // namespace

Result<std::shared_ptr<const Segment>> Segment::open(const QByteArray &bytes)
{
    auto owner = std::make_shared<QByteArray>(bytes);
    const QByteArrayView view(*owner);
    return open(view, std::move(owner));
}

Result<std::shared_ptr<const Segment>> Segment::open(QByteArrayView bytes, std::shared_ptr<const void> owner)
{
    const auto damaged = [] {
        return failure(ErrorCode::Storage, u"A part of the search index is damaged."_s);
    };
    if (bytes.size() < headBytes || std::memcmp(bytes.data(), segmentMagic, sizeof segmentMagic) != 0)
        return damaged();
    const QByteArrayView fixed = bytes.sliced(sizeof segmentMagic);
    if (numberAt<quint32>(fixed, 0) != segmentVersion)
        return failure(ErrorCode::Storage, u"A part of the search index is from another version."_s);
    if (qFromLittleEndian<quint64>(bytes.data() + headBytes - 8)
        != checksum(bytes.data(), static_cast<std::size_t>(headBytes - 8)))
        return damaged();
    auto segment = std::shared_ptr<Segment>(new Segment);
    segment->m_bytes = bytes;
    segment->m_owner = std::move(owner);
    segment->m_things = numberAt<quint32>(fixed, 1);
    segment->m_columns = numberAt<quint32>(fixed, 2);
    segment->m_bodyStart = headBytes;
    segment->m_bodySum = qFromLittleEndian<quint64>(bytes.data() + headBytes - 16);
    const QByteArrayView table = bytes.sliced(fixedBytes);
    for (std::size_t i = 0; i < sectionCount; ++i) {
        const quint64 offset = numberAt<quint64>(table, i * 2);
        const quint64 size = numberAt<quint64>(table, i * 2 + 1);
        if (offset > static_cast<quint64>(bytes.size()) || size > static_cast<quint64>(bytes.size()) - offset)
            return damaged();
        segment->m_sections[i] = bytes.sliced(static_cast<qsizetype>(offset), static_cast<qsizetype>(size));
    }
    if (!segment->sizesFit())
        return damaged();
    segment->m_terms =
        Dictionary(segment->section(Section::TermBlocks), segment->section(Section::TermIndex));
    segment->m_prefixes =
        Dictionary(segment->section(Section::PrefixBlocks), segment->section(Section::PrefixIndex));
    return std::shared_ptr<const Segment>(std::move(segment));
}

bool Segment::sizesFit() const
{
    const auto has = [this](Section which, quint64 count, quint64 width) {
        return static_cast<quint64>(section(which).size()) == count * width;
    };
    const quint64 n = m_things;
    return has(Section::Ids, n, 8) && has(Section::Importance, n, 2) && has(Section::Kinds, n, 1)
        && has(Section::Changed, n, 4) && has(Section::Scores, n, 1) && has(Section::NameRanks, n, 4)
        && has(Section::IdOrder, n, 4) && has(Section::FirstColumns, n + 1, 4)
        && has(Section::TextOffsets, n + 1, 4) && has(Section::ColumnStrings, m_columns, 4)
        && has(Section::FacetTables, facetCount, facetTableBytes);
}

bool Segment::isIntact() const
{
    const QByteArrayView body = m_bytes.sliced(static_cast<qsizetype>(m_bodyStart));
    return checksum(body.data(), static_cast<std::size_t>(body.size())) == m_bodySum;
}

qint64 Segment::id(quint32 thing) const
{
    return static_cast<qint64>(numberAt<quint64>(section(Section::Ids), thing));
}

quint16 Segment::importance(quint32 thing) const
{
    return numberAt<quint16>(section(Section::Importance), thing);
}

core::EntityKind Segment::kind(quint32 thing) const
{
    return static_cast<core::EntityKind>(
        qMin<quint8>(numberAt<quint8>(section(Section::Kinds), thing), core::entityKindCount - 1));
}

quint32 Segment::changed(quint32 thing) const
{
    return numberAt<quint32>(section(Section::Changed), thing);
}

int Segment::score(quint32 thing) const
{
    const quint8 score = numberAt<quint8>(section(Section::Scores), thing);
    return score > 100 ? -1 : score;
}

quint32 Segment::nameRank(quint32 thing) const
{
    return numberAt<quint32>(section(Section::NameRanks), thing);
}

QByteArrayView Segment::texts(quint32 thing) const
{
    const QByteArrayView offsets = section(Section::TextOffsets);
    return part(section(Section::Texts), numberAt<quint32>(offsets, thing),
                numberAt<quint32>(offsets, std::size_t(thing) + 1));
}

QString Segment::name(quint32 thing) const
{
    const QByteArrayView all = texts(thing);
    const std::size_t end = viewOf(all).find(textSeparator);
    return QString::fromUtf8(
        all.first(end == std::string_view::npos ? all.size() : static_cast<qsizetype>(end)));
}

QStringList Segment::aliases(quint32 thing) const
{
    return QString::fromUtf8(texts(thing)).split(QLatin1Char(textSeparator)).mid(1);
}

quint32 Segment::firstColumn(quint32 thing) const
{
    return qMin(numberAt<quint32>(section(Section::FirstColumns), thing), m_columns);
}

quint32 Segment::datasetOf(quint32 column) const
{
    quint32 low = 0; // the last thing whose first column is not above `column`
    quint32 high = m_things;
    while (high - low > 1) {
        const quint32 middle = low + (high - low) / 2;
        (firstColumn(middle) <= column ? low : high) = middle;
    }
    return low;
}

QString Segment::columnPath(quint32 column) const
{
    const quint32 string = numberAt<quint32>(section(Section::ColumnStrings), column);
    const QByteArrayView offsets = section(Section::StringOffsets);
    return QString::fromUtf8(part(section(Section::Strings), numberAt<quint32>(offsets, string),
                                  numberAt<quint32>(offsets, std::size_t(string) + 1)));
}

quint32 Segment::byId(quint32 n) const
{
    return qMin(numberAt<quint32>(section(Section::IdOrder), n), m_things - 1);
}

quint32 Segment::find(qint64 wanted) const
{
    quint32 low = 0;
    quint32 high = m_things;
    while (low < high) {
        const quint32 middle = low + (high - low) / 2;
        if (id(byId(middle)) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return low < m_things && id(byId(low)) == wanted ? byId(low) : m_things;
}

quint32 Segment::removedCount() const
{
    return static_cast<quint32>(section(Section::Removed).size() / 8);
}

qint64 Segment::removed(quint32 n) const
{
    return static_cast<qint64>(numberAt<quint64>(section(Section::Removed), n));
}

QString Segment::alphabet() const
{
    return QString::fromUtf8(section(Section::Alphabet));
}

QByteArrayView Segment::bytesOf(const ListPlace &place) const
{
    return part(section(Section::Postings), place.offset, place.offset + place.length);
}

std::vector<quint32> Segment::list(const ListPlace &place, quint32 universe) const
{
    std::vector<quint32> docs;
    docs.reserve(qMin(place.count, universe));
    decodePostings(bytesOf(place), universe, docs);
    return docs;
}

std::vector<ListPlace> Segment::places(std::span<const Lookup> lookups) const
{
    std::vector<ListPlace> found;
    for (const Lookup &lookup : lookups) {
        if (!lookup.prefix) {
            if (const ListPlace place = m_terms.find(lookup.key); place.count > 0)
                found.push_back(place);
        } else if (const ListPlace all = m_prefixes.find(lookup.key); all.count > 0) {
            found.push_back(all);
        } else {
            for (auto cursor = m_terms.from(lookup.key); cursor.startsWith(lookup.key); cursor.next())
                found.push_back(cursor.place());
        }
    }
    return found;
}

DocSet Segment::unionOf(std::span<const Lookup> lookups, quint32 universe) const
{
    const std::vector<ListPlace> found = places(lookups);
    quint64 sum = 0;
    for (const ListPlace &place : found)
        sum += place.count;
    DocSet set(universe);
    if (sum >= DocSet::denseFrom(universe)) {
        std::vector<quint64> &bits = set.bits();
        for (const ListPlace &place : found)
            decodePostings(bytesOf(place), universe, bits);
        return set;
    }
    std::vector<quint32> docs;
    for (const ListPlace &place : found)
        decodePostings(bytesOf(place), universe, docs);
    if (found.size() > 1) {
        std::sort(docs.begin(), docs.end());
        docs.erase(std::unique(docs.begin(), docs.end()), docs.end());
    }
    return DocSet::fromSorted(universe, std::move(docs));
}

quint64 Segment::weightOf(const Lookup &lookup) const
{
    quint64 sum = 0;
    for (const ListPlace &place : places(std::span(&lookup, 1)))
        sum += place.count;
    return sum;
}

FacetTable Segment::facet(Facet which) const
{
    const auto at = static_cast<std::size_t>(which);
    const QByteArrayView row =
        part(section(Section::FacetTables), at * facetTableBytes, (at + 1) * facetTableBytes);
    FacetTable table;
    table.values = numberAt<quint32>(row, 0);
    table.single = numberAt<quint32>(row, 1) == 1;
    // No more than there is room for, whatever damaged bytes say: loops and memory go by it.
    const auto room = static_cast<quint64>(section(Section::FacetValues).size()) / 4;
    table.pairs = static_cast<quint32>(qMin<quint64>(numberAt<quint32>(row, 2), room));
    table.labels = part(section(Section::FacetLabels), numberAt<quint32>(row, 3), ~quint64(0));
    const quint64 start = numberAt<quint64>(row, 2);
    const quint64 count = table.single ? m_things : quint64(m_things) + 1 + table.pairs;
    table.numbers = part(section(Section::FacetValues), start, start + count * 4);
    return table;
}

std::vector<QString> Segment::facetLabels(Facet which) const
{
    const FacetTable table = facet(which);
    std::vector<QString> labels;
    ByteReader bytes(table.labels);
    for (quint32 i = 0; i < table.values && bytes.isGood(); ++i) {
        const quint64 size = bytes.varint();
        labels.push_back(QString::fromUtf8(bytes.take(size)));
    }
    labels.resize(qMin<std::size_t>(table.values, m_things + std::size_t(table.pairs)));
    return labels;
}

} // namespace meshbook::search
