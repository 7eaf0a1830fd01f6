// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/document/document.h"

#include <algorithm>
#include <cstring>

namespace meshbook::formats {

Document::Document(QByteArray bytes, const Limits &limits)
    : m_bytes(std::move(bytes))
    , m_limits(limits)
{
    m_items.emplace_back();
}

quint64 keyHash(std::string_view key)
{
    quint64 hash = 0x9e3779b97f4a7c15ULL ^ key.size();
    const char *at = key.data();
    std::size_t left = key.size();
    const auto mix = [&hash](quint64 word) {
        hash = (hash ^ word) * 0xff51afd7ed558ccdULL;
        hash ^= hash >> 32;
    };
    for (; left >= sizeof(quint64); left -= sizeof(quint64), at += sizeof(quint64)) {
        quint64 word = 0;
        std::memcpy(&word, at, sizeof word);
        mix(word);
    }
    if (left > 0) {
        quint64 word = 0;
        std::memcpy(&word, at, left);
        mix(word);
    }
    return hash;
}

quint32 Document::find(const Item &mapping, std::string_view name) const
{
    if (!(mapping.flags & Indexed)) {
        for (quint32 child = mapping.text; child != 0; child = m_items[child].next) {
            if (key(m_items[child]) == name)
                return child;
        }
        return 0;
    }
    const Table &table = m_tables[mapping.text];
    const auto begin = m_entries.begin() + table.begin;
    const auto end = begin + table.count;
    const quint64 hash = keyHash(name);
    // Equal hashes are ordered by key, so that a file made of collisions is still searched in halves.
    const auto found = std::lower_bound(begin, end, hash, [&](const Entry &entry, quint64 wanted) {
        return entry.hash != wanted ? entry.hash < wanted : key(m_items[entry.item]) < name;
    });
    if (found == end || found->hash != hash || key(m_items[found->item]) != name)
        return 0;
    return found->item;
}

void Document::findLines() const
{
    const char *const begin = m_bytes.constData();
    const char *const end = begin + m_bytes.size();
    // Old Macintosh line ends count only where a file has no others.
    const char lineEnd = std::memchr(begin, '\n', static_cast<std::size_t>(m_bytes.size())) ? '\n' : '\r';
    m_lines.push_back(0);
    for (const char *at = begin; at < end; ++at) {
        at = static_cast<const char *>(std::memchr(at, lineEnd, static_cast<std::size_t>(end - at)));
        if (!at)
            break;
        m_lines.push_back(static_cast<quint32>(at + 1 - begin));
    }
}

core::SourcePosition Document::position(quint32 offset) const
{
    if (m_place.isKnown())
        return m_place;
    std::call_once(m_linesOnce, [this] { findLines(); });
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), offset);
    const auto line = after - m_lines.begin();
    return {static_cast<qint32>(line), static_cast<qint32>(offset - *(after - 1)) + 1};
}

} // namespace meshbook::formats
