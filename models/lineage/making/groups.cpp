// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/making/groups.h"

#include "lineage/words.h"

namespace meshbook::lineage {

using namespace Qt::StringLiterals;

namespace {

std::optional<Field> fieldOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Domain:
        return Field::Domain;
    case Grouping::Schema:
        return Field::Schema;
    case Grouping::Source:
        return Field::Source;
    case Grouping::Product:
    case Grouping::None:
        break;
    }
    return std::nullopt;
}

} // namespace

Groups::Groups(const Graph &graph, Grouping grouping, const QSet<QString> &closed)
    : m_graph(graph)
    , m_grouping(grouping)
    , m_closed(closed)
{
}

int Groups::of(NodeId thing)
{
    const quint32 key = keyOf(thing);
    if (key == none)
        return -1;
    const auto [known, isNew] = m_byKey.try_emplace(key, static_cast<int>(m_groups.size()));
    if (isNew)
        m_groups.push_back(make(key));
    return known->second;
}

int Groups::closedOf(NodeId thing)
{
    const int group = of(thing);
    return group >= 0 && at(group).closed ? group : -1;
}

/// The number of the product or of the text; none: in no group.
quint32 Groups::keyOf(NodeId thing) const
{
    if (m_grouping == Grouping::Product)
        return m_graph.kind(thing) == core::EntityKind::Product ? thing : m_graph.productOf(thing);
    const std::optional<Field> field = fieldOf(m_grouping);
    const TextId text = field ? m_graph.textId(thing, *field) : noText;
    return text == noText ? none : text;
}

Groups::Group Groups::make(quint32 key) const
{
    Group group;
    if (m_grouping == Grouping::Product) {
        group.whole = key;
        group.id = m_graph.key(key);
        group.title = m_graph.name(key);
        group.domain = m_graph.text(key, Field::Domain);
    } else {
        group.title = m_graph.texts().text(key);
        group.id = group.title;
        if (m_grouping == Grouping::Domain)
            group.domain = group.title;
    }
    group.id.prepend(QString(toText(m_grouping)) + u':');
    group.closed = m_closed.contains(group.id) || m_closed.contains(u"*"_s);
    return group;
}

} // namespace meshbook::lineage
