// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/making/thingfilter.h"

#include <algorithm>

namespace meshbook::lineage {

namespace {

QStringList folded(const QStringList &words)
{
    QStringList all;
    for (const QString &word : words)
        all.append(word.toCaseFolded());
    return all;
}

} // namespace

ThingFilter::ThingFilter(const Graph &graph, const NodeFilter &filter)
    : m_graph(graph)
    , m_types{folded(filter.types), {}}
    , m_domains{folded(filter.domains), {}}
    , m_tags{folded(filter.tags), {}}
    , m_noise(filter.noise)
    , m_idle(m_noise && filter.types.isEmpty() && filter.domains.isEmpty() && filter.tags.isEmpty())
{
}

bool ThingFilter::leavesOut(NodeId thing)
{
    if (m_idle)
        return false;
    return (!m_noise && m_graph.isNoise(thing)) || !passesType(thing)
        || !holds(m_domains, m_graph.textId(thing, Field::Domain))
        || !holds(m_tags, m_graph.textId(thing, Field::Tags));
}

/// One of the words, or one of the texts of a list.
bool ThingFilter::holds(List &list, TextId text) const
{
    if (list.words.isEmpty())
        return true;
    const auto [known, isNew] = list.known.try_emplace(text, false);
    if (isNew) {
        const QStringList texts = m_graph.texts().text(text).split(QChar(0x1f));
        known->second = std::any_of(texts.begin(), texts.end(), [&list](const QString &one) {
            return list.words.contains(one.toCaseFolded());
        });
    }
    return known->second;
}

bool ThingFilter::passesType(NodeId thing)
{
    return holds(m_types, m_graph.textId(thing, Field::Type))
        || m_types.words.contains(QString(core::toText(m_graph.kind(thing))));
}

} // namespace meshbook::lineage
