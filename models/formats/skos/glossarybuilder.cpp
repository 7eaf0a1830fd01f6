// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/skos/glossarybuilder.h"

#include "core/identity.h"
#include "formats/skos/rdftexts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::rdf {

namespace {

constexpr int listLimit = 1'000'000; ///< cells of all ordered lists together; a list may be a ring

} // namespace

GlossaryBuilder::GlossaryBuilder(const RdfGraph &graph, const Content &content, const ReadContext &context,
                                 core::Batch &batch)
    : m_graph(graph)
    , m_batch(batch)
    , m_lines(content)
    , m_reader(graph, m_lines)
    , m_budget(content, context, batch)
{
}

bool GlossaryBuilder::build()
{
    classify();
    if (m_terms.empty() && m_schemes.empty())
        return false;
    linkMembers();
    linkParents();
    breakParentCycles();
    addGlossaries();
    for (const auto &[subject, role] : m_terms) {
        if (!m_budget.take())
            break;
        addTerm(subject, role);
    }
    return true;
}

QSet<NodeId> GlossaryBuilder::withSubclasses(std::initializer_list<NodeId> types) const
{
    QSet<NodeId> found(types);
    bool grown = true;
    for (int round = 0; grown && round < 8; ++round) { // files nest their own types one or two deep
        grown = false;
        for (const NodeId subject : m_graph.subjects()) {
            for (const RdfGraph::Triple &triple : m_graph.of(subject)) {
                if (triple.predicate == RdfsSubClassOf && found.contains(triple.object)
                    && !found.contains(subject)) {
                    found.insert(subject);
                    grown = true;
                }
            }
        }
    }
    return found;
}

void GlossaryBuilder::classify()
{
    const QSet<NodeId> conceptTypes = withSubclasses({SkosConcept});
    const QSet<NodeId> collectionTypes =
        withSubclasses({SkosCollection, SkosOrderedCollection, IsoConceptGroup, IsoThesaurusArray});
    for (const NodeId subject : m_graph.subjects()) {
        bool isConcept = false;
        bool isCollection = false;
        bool isScheme = false;
        bool isTyped = false;
        bool isLabelled = false;
        bool isPlaced = false;
        for (const RdfGraph::Triple &triple : m_graph.of(subject)) {
            if (triple.predicate == RdfType) {
                isTyped = true;
                isConcept = isConcept || conceptTypes.contains(triple.object);
                isCollection = isCollection || collectionTypes.contains(triple.object);
                isScheme = isScheme || triple.object == SkosConceptScheme;
                if (triple.object == OwlOntology && m_graph.isIri(subject))
                    m_ontologies.push_back(subject);
            }
            isLabelled = isLabelled || triple.predicate == SkosPrefLabel || triple.predicate == XlPrefLabel;
            isPlaced = isPlaced || triple.predicate == SkosInScheme || triple.predicate == SkosTopConceptOf
                || triple.predicate == SkosBroader || triple.predicate == SkosNarrower;
        }
        if (isScheme && m_graph.isIri(subject))
            m_schemes.push_back(subject);
        else if (isCollection)
            m_roles.insert(subject, Role::Collection);
        else if (isConcept || (!isTyped && isLabelled && isPlaced))
            m_roles.insert(subject, Role::Concept);
        if (const auto role = m_roles.constFind(subject); role != m_roles.constEnd())
            m_terms.emplace_back(subject, *role);
    }
    addClasses();
}

void GlossaryBuilder::addClasses()
{
    // Beside concepts, the classes of a file are its schema; only those annotated as SKOS has it are terms.
    const bool besideConcepts = !m_terms.empty() || !m_schemes.empty();
    for (const NodeId subject : m_graph.subjects()) {
        if (!m_graph.isIri(subject) || isDescribed(subject))
            continue;
        bool isClass = false;
        bool isAnnotated = false;
        bool isLabelled = false;
        for (const RdfGraph::Triple &triple : m_graph.of(subject)) {
            isClass = isClass
                || (triple.predicate == RdfType && (triple.object == OwlClass || triple.object == RdfsClass));
            isAnnotated =
                isAnnotated || triple.predicate == SkosDefinition || triple.predicate == SkosPrefLabel;
            isLabelled = isLabelled || triple.predicate == RdfsLabel;
        }
        if (!isClass || (besideConcepts && !isAnnotated))
            continue;
        m_roles.insert(subject, Role::Class);
        m_terms.emplace_back(subject, Role::Class);
        // An ontology may add to a class that another one describes.
        if (!isAnnotated && !isLabelled)
            m_mentioned.insert(subject);
    }
}

void GlossaryBuilder::addMember(NodeId collection, NodeId member)
{
    if (!m_graph.isIri(collection) || m_graph.isLiteral(member))
        return;
    QStringList &collections = m_collections[member];
    const QString key = m_graph.text(collection);
    if (std::size_t(collections.size()) < partsLimit && !collections.contains(key))
        collections.append(key);
    const auto role = m_roles.constFind(member);
    if (role != m_roles.constEnd() && *role == Role::Collection && member != collection
        && !m_parents.contains(member))
        m_parents.insert(member, collection);
}

void GlossaryBuilder::linkMembers()
{
    for (const NodeId subject : m_graph.subjects()) {
        for (const RdfGraph::Triple &triple : m_graph.of(subject)) {
            if (triple.predicate == SkosMember || triple.predicate == IsoSubGroup) {
                addMember(subject, triple.object);
            } else if (triple.predicate == IsoSuperGroup) {
                addMember(triple.object, subject);
            } else if (triple.predicate == SkosMemberList) {
                NodeId cell = triple.object;
                for (; m_listSteps < listLimit; ++m_listSteps) {
                    NodeId next = cell;
                    for (const RdfGraph::Triple &item : m_graph.of(cell)) {
                        if (item.predicate == RdfFirst)
                            addMember(subject, item.object);
                        else if (item.predicate == RdfRest)
                            next = item.object;
                    }
                    if (next == cell)
                        break;
                    cell = next;
                }
            } else if (triple.predicate == SkosHasTopConcept && m_graph.isIri(triple.object)) {
                m_topTerms[subject].append(m_graph.text(triple.object));
            } else if (triple.predicate == SkosTopConceptOf && m_graph.isIri(subject)) {
                m_topTerms[triple.object].append(m_graph.text(subject));
            }
        }
    }
}

void GlossaryBuilder::linkParents()
{
    for (const auto &[subject, role] : m_terms) {
        if (role == Role::Collection)
            continue;
        for (const RdfGraph::Triple &triple : m_graph.of(subject)) {
            const bool up = triple.predicate == SkosBroader || triple.predicate == RdfsSubClassOf
                || triple.predicate == IsoBroaderGeneric;
            if (up && m_graph.isIri(triple.object) && !m_parents.contains(subject)
                && m_graph.text(triple.object) != "http://www.w3.org/2002/07/owl#Thing"_L1)
                m_parents.insert(subject, triple.object);
        }
    }
    // Some files state the hierarchy downwards only.
    for (const auto &[subject, role] : m_terms) {
        for (const RdfGraph::Triple &triple : m_graph.of(subject)) {
            if (triple.predicate == SkosNarrower && isDescribed(triple.object)
                && !m_parents.contains(triple.object))
                m_parents.insert(triple.object, subject);
        }
    }
}

void GlossaryBuilder::breakParentCycles()
{
    QHash<NodeId, NodeId> visitedFrom; // node → the term whose walk upwards came by first
    for (const auto &[start, role] : m_terms) {
        NodeId node = start;
        while (!visitedFrom.contains(node)) {
            visitedFrom.insert(node, start);
            const auto parent = m_parents.constFind(node);
            if (parent == m_parents.constEnd())
                break;
            if (visitedFrom.value(*parent, KnownCount) == start && visitedFrom.contains(*parent)) {
                const std::span<const RdfGraph::Triple> triples = m_graph.of(node);
                m_batch.issues.push_back(
                    {core::Severity::Info, u"skos.cycle"_s,
                     u"%1 is among its own broader terms; the tree shows it as a top term."_s.arg(
                         m_graph.text(node)),
                     triples.empty() ? core::SourcePosition() : m_lines.startOf(triples.front().line)});
                m_parents.remove(node);
                break;
            }
            node = *parent;
        }
    }
}

void GlossaryBuilder::implyTeams(const core::Entity &entity)
{
    for (const core::Ownership &owner : entity.owners) {
        const QString key = core::teamKey(owner.party);
        if (key.isEmpty() || m_teams.contains(key))
            continue;
        m_teams.insert(key);
        core::Team team;
        team.identities = {key};
        team.name = owner.party;
        team.at = entity.at;
        team.implied = true;
        m_batch.entities.emplace_back(std::move(team));
    }
}

void GlossaryBuilder::addGlossaries()
{
    std::vector<NodeId> subjects = m_schemes;
    const bool hasClasses = std::any_of(m_terms.begin(), m_terms.end(), [this](const auto &term) {
        return term.second == Role::Class && !m_mentioned.contains(term.first);
    });
    if (hasClasses)
        subjects.insert(subjects.end(), m_ontologies.begin(), m_ontologies.end());
    for (const NodeId subject : subjects) {
        if (!m_budget.take())
            return;
        core::Glossary glossary = m_reader.glossary(subject);
        if (m_glossaries.contains(glossary.identities.constFirst()))
            continue; // both a scheme and an ontology
        m_glossaries.insert(glossary.identities.constFirst());
        glossary.topTerms = m_topTerms.value(subject);
        glossary.topTerms.removeDuplicates();
        implyTeams(glossary);
        m_batch.entities.emplace_back(std::move(glossary));
    }
}

void GlossaryBuilder::implyGlossary(const QString &key)
{
    if (key.isEmpty() || m_glossaries.contains(key))
        return;
    m_glossaries.insert(key);
    core::Glossary glossary;
    glossary.identities = {key};
    glossary.nativeId = key;
    glossary.name = localName(key);
    if (glossary.name.isEmpty())
        glossary.name = key;
    glossary.implied = true;
    m_batch.entities.emplace_back(std::move(glossary));
}

QStringList GlossaryBuilder::schemesOf(NodeId subject) const
{
    QStringList schemes;
    for (const RdfGraph::Triple &triple : m_graph.of(subject)) {
        if ((triple.predicate == SkosInScheme || triple.predicate == SkosTopConceptOf)
            && m_graph.isIri(triple.object) && std::size_t(schemes.size()) < partsLimit
            && !schemes.contains(m_graph.text(triple.object)))
            schemes.append(m_graph.text(triple.object));
    }
    return schemes;
}

QString GlossaryBuilder::fallbackGlossary(NodeId subject)
{
    if (m_schemes.size() == 1)
        return m_graph.text(m_schemes.front());
    return m_graph.isIri(subject) ? namespaceOf(m_graph.text(subject)) : QString();
}

QString GlossaryBuilder::glossaryOf(NodeId subject, Role role)
{
    if (role != Role::Class) {
        const QString scheme = schemesOf(subject).value(0);
        return scheme.isEmpty() ? fallbackGlossary(subject) : scheme;
    }
    QString definedBy;
    for (const RdfGraph::Triple &triple : m_graph.of(subject)) {
        if (triple.predicate == RdfsIsDefinedBy && m_graph.isIri(triple.object))
            definedBy = m_graph.text(triple.object);
    }
    if (m_glossaries.contains(definedBy))
        return definedBy;
    // FIBO names its file there, not its ontology.
    if (m_ontologies.size() == 1)
        return m_graph.text(m_ontologies.front());
    return definedBy.isEmpty() ? fallbackGlossary(subject) : definedBy;
}

void GlossaryBuilder::addTerm(NodeId subject, Role role)
{
    core::Term term = m_reader.term(subject);
    term.implied = m_mentioned.contains(subject);
    if (!term.implied) // else it belongs to whoever describes it
        term.glossary = glossaryOf(subject, role);
    if (!term.implied && term.glossary.isEmpty() && !term.name.isEmpty())
        term.glossary = u"blank"_s;
    if (term.identities.isEmpty()) {
        if (term.name.isEmpty())
            return; // a blank node without a label names nothing
        term.identities = {core::termKey(term.glossary, term.name)};
    }
    implyGlossary(term.glossary);
    if (role == Role::Collection)
        term.folder = true;
    if (const auto parent = m_parents.constFind(subject); parent != m_parents.constEnd())
        term.parent = m_graph.text(*parent);
    term.collections = m_collections.value(subject);
    const QStringList schemes = schemesOf(subject);
    if (schemes.size() > 1)
        term.extra.insert("inScheme"_L1, QJsonArray::fromStringList(schemes));
    static_cast<void>(m_budget.take(qint64(term.relations.size())));
    implyTeams(term);
    m_batch.entities.emplace_back(std::move(term));
}

} // namespace meshbook::formats::rdf
