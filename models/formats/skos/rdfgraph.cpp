// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/skos/rdfgraph.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::rdf {

RdfGraph::RdfGraph()
{
    m_nodes.reserve(4096);
    for (const std::string_view known : knownIris)
        static_cast<void>(iri(QByteArrayView(known.data(), qsizetype(known.size()))));
}

NodeId RdfGraph::intern(Kind kind, QByteArrayView text)
{
    QHash<QByteArray, NodeId> &known = kind == Kind::Iri ? m_iris : m_blanks;
    const auto it = known.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (it != known.constEnd())
        return *it;
    const auto id = NodeId(m_nodes.size());
    const QByteArray owned = text.toByteArray();
    m_nodes.push_back({owned, {}, kind});
    known.insert(owned, id);
    return id;
}

NodeId RdfGraph::literal(QByteArrayView text, QByteArrayView language)
{
    QByteArray tag;
    if (!language.isEmpty()) {
        const auto it = m_languages.constFind(QByteArray::fromRawData(language.data(), language.size()));
        tag = it != m_languages.constEnd() ? *it : language.toByteArray();
        m_languages.insert(tag, tag);
    }
    m_nodes.push_back({text.toByteArray(), std::move(tag), Kind::Literal});
    return NodeId(m_nodes.size() - 1);
}

void RdfGraph::add(NodeId subject, NodeId predicate, NodeId object, qint32 line)
{
    m_triples.push_back({subject, predicate, object, line});
}

void RdfGraph::addPrefix(QByteArrayView prefix, QByteArrayView space)
{
    if (!prefix.isEmpty() && !space.isEmpty())
        m_prefixes.insert(space.toByteArray(), prefix.toByteArray());
}

void RdfGraph::finish()
{
    for (const Triple &triple : m_triples) {
        if (!m_ranges.contains(triple.subject)) {
            m_ranges.insert(triple.subject, {0, 0});
            m_subjects.push_back(triple.subject);
        }
    }
    std::stable_sort(m_triples.begin(), m_triples.end(),
                     [](const Triple &a, const Triple &b) { return a.subject < b.subject; });
    for (std::size_t i = 0; i < m_triples.size();) {
        std::size_t end = i;
        while (end < m_triples.size() && m_triples[end].subject == m_triples[i].subject)
            ++end;
        m_ranges[m_triples[i].subject] = {i, end - i};
        i = end;
    }
}

std::span<const RdfGraph::Triple> RdfGraph::of(NodeId subject) const
{
    const auto it = m_ranges.constFind(subject);
    if (it == m_ranges.constEnd())
        return {};
    return std::span(m_triples).subspan(it->first, it->second);
}

QString RdfGraph::language(NodeId node) const
{
    const QByteArray &tag = m_nodes[node].language;
    return tag.isEmpty() ? QString() : QString::fromUtf8(tag);
}

QString RdfGraph::compact(NodeId node) const
{
    const QByteArray &iri = m_nodes[node].text;
    const qsizetype end = std::max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    const auto it = m_prefixes.constFind(iri.first(end));
    if (it == m_prefixes.constEnd() || end == iri.size())
        return QString::fromUtf8(iri);
    return QString::fromUtf8(*it) + u':' + QString::fromUtf8(iri.sliced(end));
}

QString RdfGraph::firstLiteral(NodeId subject, NodeId predicate) const
{
    constexpr std::size_t looked = 1000;
    const std::span<const Triple> triples = of(subject);
    for (const Triple &triple : triples.first(std::min(triples.size(), looked))) {
        if (triple.predicate == predicate && isLiteral(triple.object))
            return text(triple.object);
    }
    return {};
}

} // namespace meshbook::formats::rdf
