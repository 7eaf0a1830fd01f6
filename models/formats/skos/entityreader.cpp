// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/skos/entityreader.h"

#include "formats/skos/rdftexts.h"
#include "glossary/entry.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::rdf {

namespace {

using core::RelationKind;

constexpr auto beyondProperty = "urn:meshbook:glossary:fields"_L1;
constexpr auto owlThing = "http://www.w3.org/2002/07/owl#Thing"_L1;

std::optional<RelationKind> relationOf(NodeId predicate)
{
    switch (predicate) {
    case SkosBroader:
    case SkosBroaderTransitive:
    case RdfsSubClassOf:
        return RelationKind::Broader;
    case SkosNarrower:
    case SkosNarrowerTransitive:
        return RelationKind::Narrower;
    case SkosRelated:
        return RelationKind::Related;
    case SkosExactMatch:
    case OwlEquivalentClass:
    case OwlSameAs:
        return RelationKind::ExactMatch;
    case SkosCloseMatch:
        return RelationKind::CloseMatch;
    case SkosBroadMatch:
        return RelationKind::BroadMatch;
    case SkosNarrowMatch:
        return RelationKind::NarrowMatch;
    case SkosRelatedMatch:
        return RelationKind::RelatedMatch;
    case DctIsReplacedBy:
        return RelationKind::ReplacedBy;
    case DctHasPart:
        return RelationKind::HasPart;
    case DctIsPartOf:
    case IsoBroaderPartitive:
        return RelationKind::PartOf;
    case IsoBroaderGeneric:
    case IsoBroaderInstantial:
        return RelationKind::IsA;
    default:
        return std::nullopt;
    }
}

bool isKnownType(NodeId type)
{
    return type == SkosConcept || type == SkosConceptScheme || type == SkosCollection
        || type == SkosOrderedCollection || type == OwlClass || type == RdfsClass || type == OwlOntology
        || type == IsoConceptGroup || type == IsoThesaurusArray;
}

bool isTrue(const QString &text)
{
    return text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text == "1"_L1;
}

void addOwner(const QString &party, QLatin1StringView role, core::Entity &entity)
{
    const core::Ownership owner{party, role};
    if (!party.isEmpty() && entity.owners.size() < partsLimit
        && std::find(entity.owners.begin(), entity.owners.end(), owner) == entity.owners.end())
        entity.owners.push_back(owner);
}

/// What our own export says in JSON since SKOS has no words for it. Of what only a ledger knows a file has no
/// say.
void takeBeyond(const QString &json, core::Term &term)
{
    glossary::Entry entry;
    entry.term = std::move(term);
    const QJsonObject fields = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.key() != "identities"_L1)
            glossary::setField(entry, it.key(), it.value());
    }
    term = std::move(entry.term);
}

} // namespace

void EntityReader::readStatus(NodeId object, core::Entity &entity) const
{
    // Status vocabularies are IRIs whose last part is the word.
    const QString text = m_graph.text(object);
    entity.status = m_graph.isIri(object) ? localName(text) : text;
    if (entity.lifecycle != core::Lifecycle::Deprecated)
        entity.lifecycle = core::lifecycleFromText(entity.status);
}

void EntityReader::addReference(const QString &type, NodeId object, core::Entity &entity) const
{
    if (m_graph.kind(object) == RdfGraph::Kind::Blank)
        return;
    const QString text = m_graph.text(object).simplified();
    const bool isUrl =
        m_graph.isIri(object) || text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
    core::Reference reference{type, isUrl ? text : QString(), isUrl ? QString() : text};
    if (entity.references.size() < partsLimit
        && std::find(entity.references.begin(), entity.references.end(), reference)
            == entity.references.end())
        entity.references.push_back(std::move(reference));
}

bool EntityReader::readText(const RdfGraph::Triple &triple, Texts &texts) const
{
    switch (triple.predicate) {
    case SkosPrefLabel:
    case XlPrefLabel:
        addTexts(m_graph, triple.object, texts.preferred);
        return true;
    case RdfsLabel:
        addTexts(m_graph, triple.object, texts.labels);
        return true;
    case DctTitle:
    case DcTitle:
        addTexts(m_graph, triple.object, texts.titles);
        return true;
    case SkosDefinition:
        addTexts(m_graph, triple.object, texts.definitions);
        return true;
    case RdfsComment:
    case DctDescription:
    case DctAbstract:
    case DcDescription:
        addTexts(m_graph, triple.object, texts.comments);
        return true;
    default:
        return false;
    }
}

bool EntityReader::readCommon(const RdfGraph::Triple &triple, core::Entity &entity, Texts &texts) const
{
    if (readText(triple, texts))
        return true;
    switch (triple.predicate) {
    case RdfType:
        return isKnownType(triple.object);
    case RdfsIsDefinedBy:
        return true;
    case AdmsStatus:
    case RegStatus:
    case EuvocStatus:
    case FiboMaturityLevel:
        readStatus(triple.object, entity);
        return true;
    case OwlDeprecated:
        if (isTrue(m_graph.text(triple.object))) {
            entity.lifecycle = core::Lifecycle::Deprecated;
            if (entity.status.isEmpty())
                entity.status = u"deprecated"_s;
        }
        return true;
    case OwlVersionInfo:
        if (!entity.version.isEmpty())
            return false;
        entity.version = m_graph.text(triple.object);
        return true;
    case DctCreated:
    case DctIssued:
        if (!entity.created.isEmpty() && triple.predicate == DctIssued)
            return false;
        entity.created = m_graph.text(triple.object);
        return true;
    case DctModified:
        // Several are a history; the last one is when it was changed.
        entity.updated = std::max(entity.updated, m_graph.text(triple.object));
        return true;
    case DctCreator:
    case DcCreator:
        addOwner(partyName(m_graph, triple.object), "creator"_L1, entity);
        return true;
    case DctContributor:
    case DcContributor:
        addOwner(partyName(m_graph, triple.object), "contributor"_L1, entity);
        return true;
    case DctPublisher:
    case DcPublisher:
        addOwner(partyName(m_graph, triple.object), "publisher"_L1, entity);
        return true;
    case RdfsSeeAlso:
    case DctReferences:
    case ProvWasDerivedFrom:
        addReference(m_graph.compact(triple.predicate), triple.object, entity);
        return true;
    default:
        return false;
    }
}

void EntityReader::addSource(const RdfGraph::Triple &triple, core::Term &term) const
{
    if (m_graph.kind(triple.object) == RdfGraph::Kind::Blank)
        return;
    const QString text = m_graph.text(triple.object).simplified();
    const bool isUrl =
        m_graph.isIri(triple.object) || text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
    QString &place = isUrl ? term.sourceUrl : term.sourceName;
    if (place.isEmpty())
        place = text;
    else if (place != text)
        addReference(u"source"_s, triple.object, term);
}

bool EntityReader::readTermText(const RdfGraph::Triple &triple, core::Term &term) const
{
    switch (triple.predicate) {
    case SkosAltLabel:
    case XlAltLabel:
    case CmnsSynonym:
    case FiboPreferredDesignation:
        addTexts(m_graph, triple.object, term.altLabels);
        return true;
    case SkosHiddenLabel:
    case XlHiddenLabel:
        addTexts(m_graph, triple.object, term.hiddenLabels);
        return true;
    case CmnsAbbreviation:
    case CmnsAcronym:
        if (const QString text = m_graph.text(triple.object);
            std::size_t(term.abbreviations.size()) < partsLimit && !term.abbreviations.contains(text))
            term.abbreviations.append(text);
        return true;
    case SkosScopeNote:
    case SkosNote:
    case CmnsExplanatoryNote:
    case CmnsUsageNote:
        addTexts(m_graph, triple.object, term.scopeNotes);
        return true;
    case SkosExample:
        addTexts(m_graph, triple.object, term.examples);
        return true;
    case SkosNotation:
        if (!term.notation.isEmpty())
            return false;
        term.notation = m_graph.text(triple.object);
        return true;
    case DctSource:
    case DcSource:
    case CmnsAdaptedFrom:
        addSource(triple, term);
        return true;
    case SkosTopConceptOf:
    case SkosMember:
    case SkosMemberList:
    case IsoSuperGroup:
    case IsoSubGroup:
        return true; // GlossaryBuilder places terms by these
    default:
        return false;
    }
}

bool EntityReader::readRelation(const RdfGraph::Triple &triple, core::Term &term, SeenRelations &seen) const
{
    const std::optional<RelationKind> kind = relationOf(triple.predicate);
    if (!kind)
        return false;
    if (!m_graph.isIri(triple.object))
        return !m_graph.isLiteral(triple.object); // restrictions of an ontology are no terms
    const QString target = m_graph.text(triple.object);
    if (target == owlThing)
        return true;
    const quint64 key = (quint64(*kind) << 32) | triple.object;
    if (!seen.contains(key)) {
        seen.insert(key);
        term.relations.push_back(
            {*kind, target, m_graph.compact(triple.predicate), m_lines.statementAt(triple.line)});
    }
    return true;
}

std::vector<core::LabelText> EntityReader::choose(Texts &texts, std::vector<core::LabelText> &labels,
                                                  std::vector<core::LabelText> &definitions) const
{
    for (std::vector<core::LabelText> *candidate : {&texts.preferred, &texts.labels, &texts.titles}) {
        if (labels.empty())
            labels = std::move(*candidate);
    }
    if (!texts.definitions.empty()) {
        definitions = std::move(texts.definitions);
        return std::move(texts.comments);
    }
    definitions = std::move(texts.comments);
    return {};
}

void EntityReader::conclude(NodeId subject, core::Entity &entity, const std::vector<core::LabelText> &labels,
                            const std::vector<core::LabelText> &definitions) const
{
    entity.name = bestText(labels).simplified();
    entity.description = bestText(definitions);
    if (m_graph.isIri(subject)) {
        const QString iri = m_graph.text(subject);
        entity.identities = {iri};
        entity.nativeId = iri;
        if (entity.name.isEmpty())
            entity.name = localName(iri);
    }
    entity.at = placeOf(subject);
}

core::SourcePosition EntityReader::placeOf(NodeId subject) const
{
    // Exports scatter what they say of a subject. In Turtle its label stands with the bulk of it; in
    // RDF/XML its type does, and other subjects may be nested before the label.
    const std::span<const RdfGraph::Triple> triples = m_graph.of(subject);
    if (triples.empty())
        return {};
    const auto main = std::find_if(triples.begin(), triples.end(), [this](const RdfGraph::Triple &triple) {
        if (m_lines.isXml())
            return triple.predicate == RdfType && isKnownType(triple.object);
        return triple.predicate == SkosPrefLabel || triple.predicate == XlPrefLabel
            || triple.predicate == RdfsLabel;
    });
    return m_lines.startOf(main == triples.end() ? triples.front().line : main->line);
}

core::Term EntityReader::term(NodeId subject) const
{
    core::Term term;
    QString beyond;
    Texts texts;
    SeenRelations seen;
    for (const RdfGraph::Triple &triple : m_graph.of(subject)) {
        if (readCommon(triple, term, texts) || readTermText(triple, term) || readRelation(triple, term, seen)
            || triple.predicate == SkosInScheme)
            continue;
        if (m_graph.text(triple.predicate) == beyondProperty)
            beyond = m_graph.text(triple.object);
        else
            addExtra(m_graph, triple, term.extra);
    }
    // A plain label beside a preferred one is one more way to say it.
    for (core::LabelText &label : texts.labels) {
        if (!texts.preferred.empty()
            && std::find(texts.preferred.begin(), texts.preferred.end(), label) == texts.preferred.end()
            && bestText(texts.preferred) != label.text)
            term.altLabels.push_back(label);
    }
    std::vector<core::LabelText> notes = choose(texts, term.labels, term.definitions);
    for (core::LabelText &note : notes)
        term.scopeNotes.push_back(std::move(note));
    conclude(subject, term, term.labels, term.definitions);
    if (term.labels.empty() && !term.notation.isEmpty())
        term.name = term.notation;
    if (!beyond.isEmpty())
        takeBeyond(beyond, term);
    return term;
}

core::Glossary EntityReader::glossary(NodeId subject) const
{
    core::Glossary glossary;
    Texts texts;
    for (const RdfGraph::Triple &triple : m_graph.of(subject)) {
        if (!readCommon(triple, glossary, texts) && triple.predicate != SkosHasTopConcept)
            addExtra(m_graph, triple, glossary.extra);
    }
    std::vector<core::LabelText> notes = choose(texts, glossary.labels, glossary.definitions);
    for (core::LabelText &note : notes)
        glossary.definitions.push_back(std::move(note));
    conclude(subject, glossary, glossary.labels, glossary.definitions);
    return glossary;
}

} // namespace meshbook::formats::rdf
