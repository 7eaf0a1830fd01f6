// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/skos/rdftexts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::rdf {

namespace {

constexpr qsizetype valuesPerPredicate = 64;
constexpr qsizetype predicatesPerThing = 128;
constexpr qsizetype longestExtra = 4000;
constexpr std::size_t triplesOfValue = 1000; ///< a label or value has few statements

void addText(const RdfGraph &graph, NodeId literal, std::vector<core::LabelText> &texts)
{
    if (texts.size() >= partsLimit)
        return;
    core::LabelText text{graph.language(literal), graph.text(literal)};
    if (std::find(texts.begin(), texts.end(), text) == texts.end())
        texts.push_back(std::move(text));
}

} // namespace

void addTexts(const RdfGraph &graph, NodeId object, std::vector<core::LabelText> &texts)
{
    if (graph.isLiteral(object)) {
        addText(graph, object, texts);
        return;
    }
    for (const NodeId predicate : {NodeId(XlLiteralForm), NodeId(RdfValue), NodeId(RdfsLabel)}) {
        bool found = false;
        const std::span<const RdfGraph::Triple> triples = graph.of(object);
        for (const RdfGraph::Triple &triple : triples.first(std::min(triples.size(), triplesOfValue))) {
            if (triple.predicate == predicate && graph.isLiteral(triple.object)) {
                addText(graph, triple.object, texts);
                found = true;
            }
        }
        if (found)
            return;
    }
}

QString bestText(const std::vector<core::LabelText> &texts)
{
    const core::LabelText *best = nullptr;
    int bestRank = 4;
    for (const core::LabelText &text : texts) {
        int rank = 3;
        if (text.language.compare("en"_L1, Qt::CaseInsensitive) == 0)
            rank = 0;
        else if (text.language.isEmpty())
            rank = 1;
        else if (text.language.startsWith("en-"_L1, Qt::CaseInsensitive))
            rank = 2;
        if (rank < bestRank) {
            best = &text;
            bestRank = rank;
        }
    }
    return best ? best->text : QString();
}

QString localName(const QString &iri)
{
    QString bare = iri;
    while (bare.endsWith(u'/') || bare.endsWith(u'#'))
        bare.chop(1);
    return bare.sliced(std::max({bare.lastIndexOf(u'/'), bare.lastIndexOf(u'#'), qsizetype(-1)}) + 1);
}

QString namespaceOf(const QString &iri)
{
    return iri.first(std::max(iri.lastIndexOf(u'/'), iri.lastIndexOf(u'#')) + 1);
}

QString partyName(const RdfGraph &graph, NodeId object)
{
    if (graph.isLiteral(object))
        return graph.text(object).simplified();
    for (const NodeId predicate : {NodeId(FoafName), NodeId(SchemaName), NodeId(SchemaHttpsName),
                                   NodeId(RdfsLabel), NodeId(SkosPrefLabel), NodeId(DctTitle)}) {
        const QString name = graph.firstLiteral(object, predicate).simplified();
        if (!name.isEmpty())
            return name;
    }
    if (!graph.isIri(object))
        return {};
    const QString iri = graph.text(object);
    return iri.startsWith("mailto:"_L1) ? iri.sliced(7) : iri;
}

void addExtra(const RdfGraph &graph, const RdfGraph::Triple &triple, QJsonObject &extra)
{
    if (graph.kind(triple.object) == RdfGraph::Kind::Blank)
        return;
    const QString key = graph.compact(triple.predicate);
    const QJsonValue known = extra.value(key);
    if (known.isUndefined() && extra.size() >= predicatesPerThing)
        return;
    const QString text = graph.text(triple.object).left(longestExtra);
    const QString language = graph.language(triple.object);
    const QJsonValue value = language.isNull()
        ? QJsonValue(text)
        : QJsonValue(QJsonObject{{u"language"_s, language}, {u"text"_s, text}});
    if (known.isUndefined()) {
        extra.insert(key, value);
        return;
    }
    QJsonArray values = known.isArray() ? known.toArray() : QJsonArray{known};
    if (values.size() < valuesPerPredicate && !values.contains(value)) {
        values.append(value);
        extra.insert(key, values);
    }
}

} // namespace meshbook::formats::rdf
