// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/dictionary.h"
#include "search/segmentformat.h"

#include <QHash>

#include <array>
#include <span>
#include <unordered_map>
#include <vector>

namespace meshbook::search {

/// What a segment keeps of a thing beside the lists.
struct ThingEntry {
    quint64 id = 0;
    quint16 importance = 0;
    quint8 kind = 0;
    quint32 changed = 0;
    quint8 score = 255;
    QByteArray texts; ///< name and aliases, UTF-8, separated
    std::vector<QByteArray> columns; ///< paths, UTF-8
};

/// Lays out a segment: first all things from the most important down, then all lists by key.
class SegmentWriter final {
public:
    void addThing(const ThingEntry &thing);
    void startLists();
    /// Keys ascending; numbers ascending without doubles.
    void addList(std::string_view key, std::span<const quint32> docs);
    /// How a facet's value is written; the first one stays.
    void setLabel(Facet facet, const std::string &value, const QByteArray &label);
    void addRemoved(quint64 id) { putRemoved(id); }
    [[nodiscard]] QByteArray finish();

private:
    struct Key { ///< of a list that takes part in prefixes, until these are written
        std::string key;
        ListPlace place;
    };
    struct FacetData {
        std::unordered_map<std::string, QByteArray> labels;
        std::vector<QByteArray> values; ///< labels by number
        std::vector<std::pair<quint32, quint32>> pairs; ///< thing, value number
    };

    void putRemoved(quint64 id);
    [[nodiscard]] QByteArray &section(Section which) { return m_sections[static_cast<std::size_t>(which)]; }
    [[nodiscard]] quint32 universe(char list) const;
    void writeOrders();
    void writePrefixes();
    void writePrefixesBelow(std::size_t first, std::size_t last, std::size_t length);
    [[nodiscard]] ListPlace writeUnion(std::size_t first, std::size_t last);
    void writeFacet(const FacetData &facet);
    [[nodiscard]] QByteArray compose() const;

    quint32 m_things = 0;
    quint32 m_columns = 0;
    std::array<QByteArray, sectionCount> m_sections;
    QHash<QByteArray, quint32> m_strings;
    std::vector<std::string> m_names; ///< folded, for the order of names
    std::vector<quint64> m_ids;
    DictionaryWriter m_terms;
    DictionaryWriter m_prefixes;
    std::vector<Key> m_keys; ///< of one kind of list
    std::array<FacetData, facetCount> m_facets;
    std::array<bool, 0x10000> m_letters{};
};

} // namespace meshbook::search
