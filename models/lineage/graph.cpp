// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/graph.h"

#include "lineage/classification.h"
#include "lineage/columnpath.h"
#include "lineage/components.h"

#include <QHashFunctions>

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace meshbook::lineage {

namespace {

bool isSame(QUtf8StringView a, QUtf8StringView b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0;
}

} // namespace

std::size_t Graph::slotOf(core::EntityKind kind, QUtf8StringView key) const
{
    const std::size_t mask = m_byKey.size() - 1;
    std::size_t slot =
        qHashBits(key.data(), static_cast<std::size_t>(key.size()), static_cast<std::size_t>(kind)) & mask;
    while (m_byKey[slot] != none) {
        const Node &other = m_nodes[m_byKey[slot]];
        if (other.kind == kind && isSame(m_texts.utf8(other.key), key))
            break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

void Graph::index()
{
    m_byKey.assign(std::bit_ceil(m_nodes.size() + m_nodes.size() / 2 + 1), none);
    for (NodeId node = 0; node < m_nodes.size(); ++node) {
        const std::size_t slot = slotOf(m_nodes[node].kind, m_texts.utf8(m_nodes[node].key));
        if (m_byKey[slot] == none)
            m_byKey[slot] = node;
    }
}

void Graph::takeStrictestOfColumns(NodeId thing)
{
    TextId &own = m_nodes[thing].fields[static_cast<std::size_t>(Field::Classification)];
    for (NodeId column = firstColumn(thing); column < endColumn(thing); ++column) {
        const TextId other = m_columnFacts[column].classification;
        if (other != own && strictness(m_texts.utf8(other)) > strictness(m_texts.utf8(own)))
            own = other;
    }
}

void Graph::markSelfEdge(NodeId thing)
{
    if (m_things.edge(thing, thing) != none)
        m_nodes[thing].flags |= SelfEdge;
}

void Graph::markCycles()
{
    const Components strong = strongComponents(m_things);
    for (NodeId thing = 0; thing < m_nodes.size(); ++thing) {
        quint8 &flags = m_nodes[thing].flags;
        flags = static_cast<quint8>(strong.sizes[strong.of[thing]] > 1 ? flags | InCycle : flags & ~InCycle);
    }
}

NodeId Graph::find(core::EntityKind kind, QUtf8StringView key) const
{
    return m_byKey.empty() ? none : m_byKey[slotOf(kind, key)];
}

NodeId Graph::find(const core::Uri &uri) const
{
    return find(uri.kind, QUtf8StringView(uri.key.toUtf8()));
}

core::Uri Graph::uri(NodeId thing) const
{
    return {m_nodes[thing].kind, key(thing), {}};
}

QStringList Graph::tags(NodeId thing) const
{
    const QString joined = text(thing, Field::Tags);
    return joined.isEmpty() ? QStringList() : joined.split(QChar(0x1f));
}

NodeId Graph::productOf(NodeId thing) const
{
    // A described one before one that is only named; a small one before a project that holds everything.
    NodeId best = none;
    for (const NodeId whole : wholes(thing)) {
        if (kind(whole) != core::EntityKind::Product)
            continue;
        if (best == none
            || std::pair(isImplied(whole), parts(whole).size())
                < std::pair(isImplied(best), parts(best).size()))
            best = whole;
    }
    return best;
}

NodeId Graph::findColumn(NodeId thing, QStringView path) const
{
    const QByteArray wanted = foldedPath(QUtf8StringView(path.toUtf8()));
    const auto begin = m_columnFacts.begin() + firstColumn(thing);
    const auto end = m_columnFacts.begin() + endColumn(thing);
    const auto found =
        std::lower_bound(begin, end, wanted, [this](const ColumnFacts &column, const QByteArray &sought) {
            return foldedPath(m_texts.utf8(column.path)) < sought;
        });
    if (found == end || foldedPath(m_texts.utf8(found->path)) != wanted)
        return none;
    return static_cast<NodeId>(found - m_columnFacts.begin());
}

NodeId Graph::thingOf(NodeId column) const
{
    return static_cast<NodeId>(std::upper_bound(m_firstColumn.begin(), m_firstColumn.end(), column)
                               - m_firstColumn.begin() - 1);
}

core::Uri Graph::columnUri(NodeId column) const
{
    const NodeId thing = thingOf(column);
    return {m_nodes[thing].kind, key(thing), path(column)};
}

Graph::Bytes Graph::bytes() const
{
    const auto sizeOf = [](const auto &list) {
        return static_cast<qint64>(list.capacity() * sizeof(*list.data()));
    };
    Bytes bytes;
    bytes.edges = m_things.bytes() + sizeOf(m_edges) + m_parts.bytes();
    bytes.columns = m_columns.bytes() + sizeOf(m_columnEdges) + sizeOf(m_columnFacts) + sizeOf(m_firstColumn);
    bytes.things = sizeOf(m_nodes) + sizeOf(m_byKey);
    bytes.texts = m_texts.bytes();
    return bytes;
}

} // namespace meshbook::lineage
