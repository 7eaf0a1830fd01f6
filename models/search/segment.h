// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "search/dictionary.h"
#include "search/docset.h"
#include "search/segmentformat.h"

#include <QStringList>

#include <array>
#include <memory>
#include <span>

namespace meshbook::search {

/// A key to look up, or the beginning of keys.
struct Lookup {
    std::string key;
    bool prefix = false;
};

/// How a facet's values are kept in a segment.
struct FacetTable {
    quint32 values = 0;
    bool single = true; ///< at most one value per thing
    quint32 pairs = 0;
    QByteArrayView numbers;
    QByteArrayView labels;
};

/// An immutable index over some things, a view of bytes that SegmentWriter made. Things are numbered from the
/// most important down, columns in the order of their datasets. Opening reads only the head; damage further
/// in gives wrong answers but never reads outside the bytes (isIntact() tells).
class Segment final {
public:
    /// `owner` keeps the bytes alive. ErrorCode::Storage where they are no segment of this version.
    [[nodiscard]] static core::Result<std::shared_ptr<const Segment>> open(QByteArrayView bytes,
                                                                           std::shared_ptr<const void> owner);
    [[nodiscard]] static core::Result<std::shared_ptr<const Segment>> open(const QByteArray &bytes);
    /// Reads everything and compares the checksum.
    [[nodiscard]] bool isIntact() const;

    [[nodiscard]] quint32 things() const { return m_things; }
    [[nodiscard]] quint32 columns() const { return m_columns; }
    [[nodiscard]] qint64 id(quint32 thing) const;
    [[nodiscard]] quint16 importance(quint32 thing) const;
    [[nodiscard]] core::EntityKind kind(quint32 thing) const;
    [[nodiscard]] quint32 changed(quint32 thing) const;
    [[nodiscard]] int score(quint32 thing) const; ///< -1 unknown
    [[nodiscard]] quint32 nameRank(quint32 thing) const;
    [[nodiscard]] QString name(quint32 thing) const;
    [[nodiscard]] QStringList aliases(quint32 thing) const;
    [[nodiscard]] quint32 firstColumn(quint32 thing) const; ///< also for things(): the end
    /// All of them, and the end: u32 in little endian, as many as the bytes hold.
    [[nodiscard]] QByteArrayView firstColumns() const { return section(Section::FirstColumns); }
    [[nodiscard]] quint32 datasetOf(quint32 column) const;
    [[nodiscard]] QString columnPath(quint32 column) const;
    /// The thing with this id, or things().
    [[nodiscard]] quint32 find(qint64 id) const;
    /// The `n`th thing in the order of ids.
    [[nodiscard]] quint32 byId(quint32 n) const;
    [[nodiscard]] quint32 removedCount() const;
    [[nodiscard]] qint64 removed(quint32 n) const;
    [[nodiscard]] QString alphabet() const;

    [[nodiscard]] const Dictionary &terms() const { return m_terms; }
    [[nodiscard]] quint32 universe(char list) const { return isColumnList(list) ? m_columns : m_things; }
    [[nodiscard]] std::vector<quint32> list(const ListPlace &place, quint32 universe) const;
    /// Everything in any of the lists; all of one kind (things or columns).
    [[nodiscard]] DocSet unionOf(std::span<const Lookup> lookups, quint32 universe) const;
    /// How many numbers the lists hold together, doubles counted; 0 only if there is nothing.
    [[nodiscard]] quint64 weightOf(const Lookup &lookup) const;

    [[nodiscard]] FacetTable facet(Facet which) const;
    /// The values as written, by number.
    [[nodiscard]] std::vector<QString> facetLabels(Facet which) const;

private:
    Segment() = default;
    [[nodiscard]] QByteArrayView section(Section which) const
    {
        return m_sections[static_cast<std::size_t>(which)];
    }
    [[nodiscard]] QByteArrayView bytesOf(const ListPlace &place) const;
    [[nodiscard]] std::vector<ListPlace> places(std::span<const Lookup> lookups) const;
    [[nodiscard]] QByteArrayView texts(quint32 thing) const;
    [[nodiscard]] bool sizesFit() const;

    QByteArrayView m_bytes;
    std::shared_ptr<const void> m_owner;
    std::array<QByteArrayView, sectionCount> m_sections;
    quint32 m_things = 0;
    quint32 m_columns = 0;
    quint64 m_bodySum = 0;
    quint64 m_bodyStart = 0;
    Dictionary m_terms;
    Dictionary m_prefixes;
};

} // namespace meshbook::search
