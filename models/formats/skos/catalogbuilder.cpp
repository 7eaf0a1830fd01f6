// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/skos/catalogbuilder.h"

#include "core/identity.h"
#include "formats/reader/redaction.h"
#include "formats/skos/rdftexts.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::rdf {

namespace {

constexpr std::size_t statementsOfThing = 5000;
constexpr qint64 mostSteps = 100'000'000;

struct Space {
    QLatin1StringView iri;
    QLatin1StringView prefix;
};
constexpr std::array spaces{Space{"http://www.w3.org/ns/dcat#"_L1, "dcat:"_L1},
                            Space{"http://purl.org/dc/terms/"_L1, "dct:"_L1},
                            Space{"http://purl.org/dc/elements/1.1/"_L1, "dct:"_L1},
                            Space{"https://ekgf.github.io/dprod/"_L1, "dprod:"_L1},
                            Space{"https://www.omg.org/spec/DPROD/"_L1, "dprod:"_L1},
                            Space{"http://www.w3.org/ns/dqv#"_L1, "dqv:"_L1},
                            Space{"http://www.w3.org/ns/prov#"_L1, "prov:"_L1},
                            Space{"http://www.w3.org/2006/vcard/ns#"_L1, "vcard:"_L1},
                            Space{"http://xmlns.com/foaf/0.1/"_L1, "foaf:"_L1},
                            Space{"http://www.w3.org/ns/adms#"_L1, "adms:"_L1},
                            Space{"http://www.w3.org/2002/07/owl#"_L1, "owl:"_L1},
                            Space{"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1, "rdf:"_L1},
                            Space{"http://www.w3.org/2000/01/rdf-schema#"_L1, "rdfs:"_L1},
                            Space{"http://www.w3.org/2004/02/skos/core#"_L1, "skos:"_L1}};

/// Statements that become links, and how these are called.
struct Link {
    QLatin1StringView predicate;
    QLatin1StringView type;
};
constexpr std::array links{Link{"dcat:landingPage"_L1, "landing page"_L1},
                           Link{"foaf:page"_L1, "page"_L1},
                           Link{"dct:license"_L1, "license"_L1},
                           Link{"dct:rights"_L1, "rights"_L1},
                           Link{"dct:accessRights"_L1, "access rights"_L1},
                           Link{"dct:conformsTo"_L1, "conforms to"_L1},
                           Link{"dcat:conformsTo"_L1, "conforms to"_L1},
                           Link{"dcat:endpointDescription"_L1, "endpoint description"_L1}};

/// Read elsewhere, or said of everything.
constexpr std::array silent{"dct:title"_L1,
                            "rdfs:label"_L1,
                            "skos:prefLabel"_L1,
                            "dct:description"_L1,
                            "rdfs:comment"_L1,
                            "dcat:distribution"_L1,
                            "dprod:inputPort"_L1,
                            "dprod:outputPort"_L1,
                            "dprod:purpose"_L1,
                            "dprod:domain"_L1,
                            "dcat:servesDataset"_L1,
                            "dcat:endpointURL"_L1,
                            "dct:accrualPeriodicity"_L1};

struct Role {
    QLatin1StringView predicate;
    QLatin1StringView role;
};
constexpr std::array roles{
    Role{"dprod:dataProductOwner"_L1, "owner"_L1},   Role{"dprod:datasetOwner"_L1, "owner"_L1},
    Role{"dct:publisher"_L1, "publisher"_L1},        Role{"dct:creator"_L1, "creator"_L1},
    Role{"dct:rightsHolder"_L1, "rights holder"_L1}, Role{"dcat:contactPoint"_L1, "contact"_L1}};

} // namespace

CatalogBuilder::CatalogBuilder(const RdfGraph &graph, const Content &content, const ReadContext &context,
                               core::Batch &batch)
    : m_graph(graph)
    , m_context(context)
    , m_batch(batch)
    , m_lines(content)
    , m_budget(content, context, batch)
{
}

const QString &CatalogBuilder::shortName(NodeId iri)
{
    const auto known = m_names.constFind(iri);
    if (known != m_names.constEnd())
        return *known;
    QString text = m_graph.isIri(iri) ? m_graph.text(iri) : QString();
    for (const Space &space : spaces) {
        if (text.startsWith(space.iri)) {
            text = space.prefix + text.sliced(space.iri.size());
            break;
        }
    }
    return *m_names.insert(iri, text);
}

std::vector<NodeId> CatalogBuilder::objectsOf(NodeId subject, QLatin1StringView predicate)
{
    std::vector<NodeId> objects;
    const auto triples = m_graph.of(subject);
    m_steps += static_cast<qint64>(std::min(triples.size(), statementsOfThing));
    if (m_steps > mostSteps)
        return objects;
    for (const RdfGraph::Triple &triple : triples.first(std::min(triples.size(), statementsOfThing))) {
        if (shortName(triple.predicate) == predicate)
            objects.push_back(triple.object);
    }
    return objects;
}

bool CatalogBuilder::isA(NodeId subject, QLatin1StringView type)
{
    const std::vector<NodeId> types = objectsOf(subject, "rdf:type"_L1);
    return std::any_of(types.begin(), types.end(), [&](NodeId one) { return shortName(one) == type; });
}

QString CatalogBuilder::textOf(NodeId subject, QLatin1StringView predicate)
{
    std::vector<core::LabelText> texts;
    for (const NodeId object : objectsOf(subject, predicate))
        addTexts(m_graph, object, texts);
    return bestText(texts);
}

/// An address or name; what has neither is null.
QString CatalogBuilder::linkOf(NodeId object) const
{
    return m_graph.kind(object) == RdfGraph::Kind::Blank ? QString() : m_graph.text(object).simplified();
}

core::SourcePosition CatalogBuilder::placeOf(NodeId subject) const
{
    const auto triples = m_graph.of(subject);
    return triples.empty() ? core::SourcePosition() : m_lines.startOf(triples.front().line);
}

QString CatalogBuilder::nameOf(NodeId subject)
{
    for (const QLatin1StringView predicate : {"dct:title"_L1, "rdfs:label"_L1, "skos:prefLabel"_L1}) {
        if (const QString text = textOf(subject, predicate).simplified(); !text.isEmpty())
            return text;
    }
    return m_graph.isIri(subject) ? localName(m_graph.text(subject)) : QString();
}

/// The IRI; a dataset without one has its title within the file.
QString CatalogBuilder::datasetKeyOf(NodeId subject)
{
    if (m_graph.isIri(subject))
        return core::scopedDatasetKey(u"dcat", {}, m_graph.text(subject));
    const QString name = nameOf(subject);
    return name.isEmpty() ? QString() : core::scopedDatasetKey(u"dcat", m_context.path, name);
}

bool CatalogBuilder::build()
{
    const std::size_t before = m_batch.entities.size() + m_batch.observations.size();
    for (const NodeId subject : m_graph.subjects()) {
        if (isA(subject, "dcat:Catalog"_L1) || isA(subject, "dcat:Catalogue"_L1)) { // as DCAT-AP spells it
            const QString title = nameOf(subject);
            for (const RdfGraph::Triple &triple : m_graph.of(subject)) {
                if (shortName(triple.predicate) == "dcat:dataset"_L1)
                    m_catalogs.insert(triple.object, title);
            }
        }
        for (const QLatin1StringView port : {"dprod:inputPort"_L1, "dprod:outputPort"_L1}) {
            for (const NodeId service : objectsOf(subject, port))
                m_ports.insert(service);
        }
    }
    for (const NodeId subject : m_graph.subjects()) {
        if (!m_budget.take())
            break;
        if (m_steps > mostSteps) {
            m_batch.issues.push_back(
                {core::Severity::Error, u"limit.steps"_s,
                 u"Too many things of this file share too long descriptions; the rest is "
                 "left out."_s,
                 placeOf(subject)});
            break;
        }
        if (isA(subject, "dprod:DataProduct"_L1))
            addProduct(subject);
        else if (isA(subject, "dcat:Dataset"_L1))
            addDataset(subject, u"dataset"_s);
        else if (isA(subject, "dcat:DatasetSeries"_L1))
            addDataset(subject, u"series"_s);
        else if (isA(subject, "dcat:DataService"_L1) && !m_ports.contains(subject))
            addService(subject);
        else if (isA(subject, "dqv:QualityMeasurement"_L1))
            addMeasurement(subject);
    }
    return m_batch.entities.size() + m_batch.observations.size() > before;
}

QString CatalogBuilder::partyOf(NodeId agent)
{
    const auto known = m_parties.constFind(agent);
    if (known != m_parties.constEnd())
        return *known;
    QString party = partyName(m_graph, agent);
    for (const QLatin1StringView predicate :
         {"vcard:fn"_L1, "vcard:organization-name"_L1, "vcard:hasEmail"_L1}) {
        if (!party.isEmpty() && !party.contains("://"_L1))
            break;
        for (const NodeId object : objectsOf(agent, predicate)) {
            const QString text = linkOf(object);
            party = text.startsWith("mailto:"_L1) ? text.sliced(7) : text;
        }
    }
    return *m_parties.insert(agent, party);
}

void CatalogBuilder::addOwner(core::Entity &entity, NodeId agent, const QString &role)
{
    const QString party = entity.owners.size() < partsLimit ? partyOf(agent) : QString();
    if (party.isEmpty())
        return;
    entity.owners.push_back({party, role});
    const QString key = core::teamKey(party);
    if (key.isEmpty() || m_teams.contains(key))
        return;
    m_teams.insert(key);
    core::Team team;
    team.identities = {key};
    team.nativeId = party;
    team.name = party;
    team.at = entity.at;
    team.implied = true;
    m_batch.entities.emplace_back(std::move(team));
}

void CatalogBuilder::readStatement(const RdfGraph::Triple &triple, core::Entity &entity)
{
    const QString predicate = shortName(triple.predicate);
    const QString text = linkOf(triple.object);
    const auto is = [&](const auto &one) { return one.predicate == predicate; };
    if (const auto role = std::find_if(roles.begin(), roles.end(), is); role != roles.end()) {
        addOwner(entity, triple.object, role->role);
    } else if (const auto link = std::find_if(links.begin(), links.end(), is); link != links.end()) {
        if (!text.isEmpty() && entity.references.size() < partsLimit)
            entity.references.push_back(
                {link->type, redactedText(text, entity.at, m_batch.issues), QString()});
    } else if (predicate == "dcat:keyword"_L1) {
        if (!text.isEmpty() && !entity.tags.contains(text))
            entity.tags.append(text);
    } else if (predicate == "dcat:theme"_L1) {
        if (!text.isEmpty() && !entity.terms.contains(text))
            entity.terms.append(text);
    } else if (predicate == "dct:issued"_L1 || predicate == "dct:created"_L1) {
        entity.created = text;
    } else if (predicate == "dct:modified"_L1) {
        entity.updated = text;
    } else if (predicate == "dcat:version"_L1 || predicate == "owl:versionInfo"_L1) {
        entity.version = text;
    } else if (predicate == "adms:status"_L1 || predicate == "dprod:lifecycleStatus"_L1) {
        entity.status = localName(text);
        entity.lifecycle =
            entity.status == "Consume"_L1 ? core::Lifecycle::Active : core::lifecycleFromText(entity.status);
    } else if (triple.predicate != RdfType
               && std::find(silent.begin(), silent.end(), predicate) == silent.end()) {
        addExtra(m_graph, triple, entity.extra);
    }
}

void CatalogBuilder::readCommon(NodeId subject, core::Entity &entity)
{
    entity.at = placeOf(subject);
    entity.nativeId = m_graph.isIri(subject) ? m_graph.text(subject) : QString();
    entity.name = nameOf(subject);
    entity.description = textOf(subject, "dct:description"_L1);
    if (entity.description.isEmpty())
        entity.description = textOf(subject, "rdfs:comment"_L1);
    const auto triples = m_graph.of(subject);
    for (const RdfGraph::Triple &triple : triples.first(std::min(triples.size(), statementsOfThing)))
        readStatement(triple, entity);
}

void CatalogBuilder::readDistributions(NodeId subject, core::Dataset &dataset)
{
    QJsonArray told;
    for (const NodeId distribution : objectsOf(subject, "dcat:distribution"_L1)) {
        QJsonObject one;
        if (const QString name = nameOf(distribution); !name.isEmpty())
            one.insert(u"title"_s, name);
        for (const QLatin1StringView key : {"dcat:accessURL"_L1, "dcat:downloadURL"_L1, "dcat:mediaType"_L1,
                                            "dct:format"_L1, "dct:license"_L1, "dcat:byteSize"_L1}) {
            for (const NodeId object : objectsOf(distribution, key)) {
                const QString text = redactedText(linkOf(object), dataset.at, m_batch.issues);
                if (!text.isEmpty())
                    one.insert(QString(key).section(u':', 1), text);
            }
        }
        if (const QString size = one.value(u"byteSize"_s).toString(); !dataset.sizeBytes && !size.isEmpty()) {
            bool isNumber = false;
            const double bytes = size.toDouble(&isNumber);
            if (isNumber && bytes >= 0 && bytes < 9e18)
                dataset.sizeBytes = static_cast<qint64>(bytes);
        }
        if (!one.isEmpty() && told.size() < static_cast<qsizetype>(partsLimit))
            told.append(one);
    }
    if (!told.isEmpty())
        dataset.extra.insert(u"distributions"_s, told);
}

void CatalogBuilder::addDataset(NodeId subject, const QString &type)
{
    core::Dataset dataset;
    const QString key = datasetKeyOf(subject);
    if (key.isEmpty()) {
        m_batch.issues.push_back({core::Severity::Info, u"rdf.unnamed"_s,
                                  u"A dataset has neither an IRI nor a title and was left out."_s,
                                  placeOf(subject)});
        return;
    }
    dataset.identities = {key};
    dataset.type = type;
    readCommon(subject, dataset);
    dataset.project = m_catalogs.value(subject);
    readDistributions(subject, dataset);
    for (const NodeId object : objectsOf(subject, "dct:accrualPeriodicity"_L1)) {
        core::Objective objective;
        objective.property = u"accrualPeriodicity"_s;
        objective.kind = core::ObjectiveKind::Frequency;
        objective.value = localName(linkOf(object)).toLower();
        objective.at = dataset.at;
        normalizeObjective(objective);
        dataset.objectives.push_back(std::move(objective));
    }
    m_batch.entities.emplace_back(std::move(dataset));
}

void CatalogBuilder::addService(NodeId subject)
{
    const QString key = datasetKeyOf(subject);
    if (key.isEmpty())
        return;
    core::Dataset service;
    service.identities = {key};
    service.type = u"api"_s;
    readCommon(subject, service);
    for (const NodeId url : objectsOf(subject, "dcat:endpointURL"_L1))
        service.physicalName = redactedText(linkOf(url), service.at, m_batch.issues);
    for (const NodeId served : objectsOf(subject, "dcat:servesDataset"_L1)) {
        core::Edge edge;
        edge.from = {core::EntityKind::Dataset, datasetKeyOf(served)};
        edge.to = {core::EntityKind::Dataset, key};
        edge.kind = core::EdgeKind::Declared;
        edge.at = service.at;
        if (!edge.from.key.isEmpty() && m_budget.take())
            m_batch.edges.push_back(std::move(edge));
    }
    m_batch.entities.emplace_back(std::move(service));
}

core::Port CatalogBuilder::portOf(NodeId service, core::PortDirection direction)
{
    core::Port port;
    port.direction = direction;
    port.at = placeOf(service);
    port.name = nameOf(service);
    port.description = textOf(service, "dct:description"_L1);
    for (const NodeId url : objectsOf(service, "dcat:endpointURL"_L1))
        port.endpoint = redactedText(linkOf(url), port.at, m_batch.issues);
    for (const NodeId protocol : objectsOf(service, "dprod:protocol"_L1))
        port.protocol = localName(linkOf(protocol));
    for (const Link &link : links) {
        for (const NodeId object : objectsOf(service, link.predicate)) {
            if (const QString url = linkOf(object); !url.isEmpty() && port.references.size() < partsLimit)
                port.references.push_back({link.type, redactedText(url, port.at, m_batch.issues), {}});
        }
    }
    for (const NodeId distribution : objectsOf(service, "dprod:isAccessServiceOf"_L1)) {
        for (const NodeId format : objectsOf(distribution, "dct:format"_L1))
            port.type = linkOf(format);
        for (const NodeId dataset : objectsOf(distribution, "dprod:isDistributionOf"_L1)) {
            if (const QString key = datasetKeyOf(dataset); !key.isEmpty())
                port.datasets.append(key);
        }
    }
    if (port.name.isEmpty())
        port.name = port.endpoint;
    return port;
}

void CatalogBuilder::addProduct(NodeId subject)
{
    core::Product product;
    readCommon(subject, product);
    product.purpose = textOf(subject, "dprod:purpose"_L1);
    for (const NodeId domain : objectsOf(subject, "dprod:domain"_L1))
        product.domain = m_graph.isLiteral(domain) ? linkOf(domain) : nameOf(domain);
    if (product.domain.isEmpty())
        product.domain = m_context.domainHint;
    const QString id = product.nativeId.isEmpty() ? product.name : product.nativeId;
    if (id.isEmpty())
        return;
    product.identities = {core::productKey(product.domain, id)};
    if (!product.nativeId.isEmpty())
        product.identities.append(core::productKey({}, id));
    product.identities.removeDuplicates();
    for (const auto &[predicate, direction] :
         {std::pair("dprod:inputPort"_L1, core::PortDirection::Input),
          std::pair("dprod:outputPort"_L1, core::PortDirection::Output)}) {
        for (const NodeId service : objectsOf(subject, predicate)) {
            if (!m_budget.take())
                break;
            product.ports.push_back(portOf(service, direction));
            product.datasets += product.ports.back().datasets;
        }
    }
    product.datasets.removeDuplicates();
    m_batch.entities.emplace_back(std::move(product));
}

void CatalogBuilder::addMeasurement(NodeId subject)
{
    core::Observation seen;
    for (const NodeId target : objectsOf(subject, "dqv:computedOn"_L1)) {
        const bool isProduct = isA(target, "dprod:DataProduct"_L1);
        seen.subject.kind = isProduct ? core::EntityKind::Product : core::EntityKind::Dataset;
        seen.subject.key = isProduct ? core::productKey({}, linkOf(target)) : datasetKeyOf(target);
    }
    for (const NodeId metric : objectsOf(subject, "dqv:isMeasurementOf"_L1)) {
        seen.metric = nameOf(metric);
        seen.dimension = core::qualityDimensionFromText(seen.metric);
    }
    if (seen.subject.key.isEmpty() || seen.metric.isEmpty())
        return;
    bool isNumber = false;
    const QString value = textOf(subject, "dqv:value"_L1);
    const double number = value.toDouble(&isNumber);
    if (isNumber)
        seen.value = number;
    else
        seen.status = core::observationStatusFromText(value);
    for (const QLatin1StringView time : {"prov:generatedAtTime"_L1, "dct:date"_L1, "dct:issued"_L1}) {
        if (!seen.at.isValid())
            seen.at = QDateTime::fromString(textOf(subject, time), Qt::ISODateWithMs).toUTC();
    }
    if (!seen.at.isValid())
        seen.at = m_context.fileTime;
    seen.producer = u"DQV"_s;
    seen.position = placeOf(subject);
    m_batch.observations.push_back(std::move(seen));
}

} // namespace meshbook::formats::rdf
