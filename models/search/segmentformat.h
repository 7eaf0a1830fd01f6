// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/document.h"

#include <QtGlobal>

#include <string>

/// What a segment is made of; docs/search.md, "The segment". Numbers are little endian, each section starts
/// at a multiple of eight.
namespace meshbook::search {

inline constexpr char segmentMagic[8] = {'M', 'B', 'S', 'E', 'A', 'R', 'C', 'H'};
/// Another number means another format: the index is made anew.
inline constexpr quint32 segmentVersion = 2;

enum class Section : quint32 {
    Ids, ///< u64 per thing
    Importance, ///< u16 per thing, descending
    Kinds, ///< u8 per thing
    Changed, ///< u32 per thing, seconds since 1970
    Scores, ///< u8 per thing, 255 unknown
    NameRanks, ///< u32 per thing: its place in the order of names
    IdOrder, ///< u32 per thing: their places in the order of ids
    FirstColumns, ///< u32 per thing and one more: its first column
    ColumnStrings, ///< u32 per column: its path among the strings
    StringOffsets, ///< u32 per string and one more
    Strings, ///< paths of columns, each once
    TextOffsets, ///< u32 per thing and one more
    Texts, ///< per thing its name and aliases, separated by U+001F
    TermIndex, ///< dictionary of all lists
    TermBlocks,
    PrefixIndex, ///< dictionary of lists that are unions over a prefix
    PrefixBlocks,
    Postings,
    FacetTables, ///< per facet: how it is kept and where
    FacetLabels, ///< values as written
    FacetValues, ///< value numbers per thing
    Removed, ///< u64: ids that older segments must not show any more
    Alphabet, ///< the letters of the words, for putting typos right
    Count
};
inline constexpr std::size_t sectionCount = static_cast<std::size_t>(Section::Count);

/// The first letter of a key says which list it is. Capitals are lists of columns, the others of things.
enum class List : char {
    ExactName = 'e', ///< Tokenizer::key of the name
    ExactAlias = 'x',
    Name = 'n', ///< a word of the name
    Alias = 'a',
    Column = 'c', ///< a word of a column's name
    Text = 't',
    Pair = 'p', ///< hash of two neighbouring words
    Facet = 'f', ///< then the facet's number as a letter from 'A', then the folded value
    Subtype = 's',
    Product = 'r',
    Trait = 'h', ///< then the trait's number as a letter from 'A'
    ColumnExact = 'E',
    ColumnName = 'N',
    ColumnText = 'T',
    ColumnPair = 'P',
    ColumnFacet = 'F'
};

[[nodiscard]] inline bool isColumnList(char list)
{
    return list >= 'A' && list <= 'Z';
}

/// Lists whose keys are looked up by their beginnings.
[[nodiscard]] inline bool hasPrefixes(char list)
{
    switch (static_cast<List>(list)) {
    case List::ExactName:
    case List::ExactAlias:
    case List::Name:
    case List::Alias:
    case List::Column:
    case List::Text:
    case List::ColumnExact:
    case List::ColumnName:
    case List::ColumnText:
        return true;
    default:
        return false;
    }
}

[[nodiscard]] inline std::string listKey(List list, std::string_view rest)
{
    std::string key(1, static_cast<char>(list));
    key += rest;
    return key;
}

[[nodiscard]] inline std::string facetKey(List list, Facet facet, std::string_view value)
{
    std::string key(1, static_cast<char>(list));
    key += static_cast<char>('A' + static_cast<int>(facet));
    key += value;
    return key;
}

/// Separates the texts of a thing.
inline constexpr char textSeparator = '\x1f';

/// What a word counts as in pairs: the same for "order" and "orders".
[[nodiscard]] quint64 wordHash(const std::string &word);
/// Two neighbouring words in 20 bits: a phrase asks for its words and for each pair of neighbours, so a wrong
/// answer needs both words and a collision.
[[nodiscard]] quint32 pairHash(quint64 firstWord, quint64 secondWord);
[[nodiscard]] std::string pairKey(List list, quint32 hash);

/// FNV-1a over 8 bytes at a time; finds damage, not malice.
[[nodiscard]] quint64 checksum(const char *data, std::size_t size);

} // namespace meshbook::search
