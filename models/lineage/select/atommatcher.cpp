// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/select/atommatcher.h"

#include <algorithm>

namespace meshbook::lineage {

using namespace Qt::StringLiterals;

AtomMatcher::AtomMatcher(const Graph &graph, const SelectorAtom &atom)
    : m_graph(graph)
    , m_method(atom.method)
    , m_glob(atom.text, atom.literal)
{
}

bool AtomMatcher::matches(NodeId thing)
{
    switch (m_method) {
    case Method::NameOrPath:
        return matchesNames(thing);
    case Method::Name:
        return m_glob.matches(m_graph.nameUtf8(thing));
    case Method::Domain:
        return matchesField(thing, Field::Domain);
    case Method::Tag:
        return matchesField(thing, Field::Tags);
    case Method::Type:
        return matchesField(thing, Field::Type) || m_glob.matches(QString(core::toText(m_graph.kind(thing))));
    case Method::Owner:
        return matchesField(thing, Field::Owner);
    case Method::Platform:
        return matchesField(thing, Field::Platform);
    case Method::Source:
        return matchesField(thing, Field::Source);
    case Method::Product:
        return matchesProduct(thing);
    case Method::Class:
        return matchesClass(thing);
    case Method::Schema:
        return matchesField(thing, Field::Schema);
    case Method::Address:
        return false; // looked up, not searched for
    }
    return false;
}

bool AtomMatcher::matchesNames(NodeId thing) const
{
    const QUtf8StringView key = m_graph.keyUtf8(thing);
    const QUtf8StringView qualified = m_graph.qualifiedUtf8(thing);
    return m_glob.matches(m_graph.nameUtf8(thing)) || m_glob.matchesPath(key)
        || (qualified.data() != key.data() && m_glob.matchesPath(qualified));
}

bool AtomMatcher::matchesField(NodeId thing, Field field)
{
    return matchesText(m_graph.textId(thing, field));
}

/// A text may be a list (tags): one of them is enough.
bool AtomMatcher::matchesText(TextId text)
{
    if (text == noText)
        return false;
    const auto [known, isNew] = m_known.try_emplace(text, false);
    if (isNew) {
        const QStringList words = m_graph.texts().text(text).split(QChar(0x1f));
        known->second = std::any_of(words.begin(), words.end(),
                                    [this](const QString &word) { return m_glob.matches(word); });
    }
    return known->second;
}

bool AtomMatcher::matchesProduct(NodeId thing) const
{
    const auto isMeant = [this](NodeId whole) {
        return m_graph.kind(whole) == core::EntityKind::Product
            && (m_glob.matches(m_graph.nameUtf8(whole)) || m_glob.matchesPath(m_graph.keyUtf8(whole)));
    };
    const std::span<const NodeId> wholes = m_graph.wholes(thing);
    return isMeant(thing) || std::any_of(wholes.begin(), wholes.end(), isMeant);
}

bool AtomMatcher::matchesClass(NodeId thing)
{
    if (matchesField(thing, Field::Classification))
        return true;
    for (NodeId column = m_graph.firstColumn(thing); column < m_graph.endColumn(thing); ++column) {
        if (m_graph.isClassified(column) && m_glob.matches(m_graph.classification(column)))
            return true;
    }
    return false;
}

} // namespace meshbook::lineage
