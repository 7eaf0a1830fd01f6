// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/datahub/governancebuilder.h"

#include "core/identity.h"
#include "formats/datahub/commonaspects.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::datahub {

namespace {

core::RelationKind relationOf(QLatin1StringView key)
{
    return core::relationKindFromText(QString(key)).value_or(core::RelationKind::Related);
}

} // namespace

GovernanceBuilder::GovernanceBuilder(Session &session)
    : m_session(session)
{
    indexGlossaryPaths();
}

bool GovernanceBuilder::handles(const Urn &urn)
{
    const QString &type = urn.type;
    return type == "domain"_L1 || type == "corpuser"_L1 || type == "corpGroup"_L1 || type == "dataProduct"_L1
        || type == "dataContract"_L1 || type == "dataJob"_L1 || type == "dataFlow"_L1
        || type == "glossaryTerm"_L1 || type == "glossaryNode"_L1;
}

void GovernanceBuilder::indexGlossaryPaths()
{
    for (const Record &record : m_session.store().records()) {
        if (record.urn.type == "glossaryTerm"_L1 && !isRemoved(record))
            ++m_termPaths[core::foldedName(m_session.glossaryPath(record.urn.text))];
    }
}

void GovernanceBuilder::add(const Record &record)
{
    if (isRemoved(record)) {
        if (const std::optional<core::EntityRef> ref = entityRef(record.urn))
            m_session.batch().withdrawals.push_back({*ref, {}, record.told});
        return;
    }
    const QString &type = record.urn.type;
    if (type == "domain"_L1)
        addDomain(record);
    else if (type == "corpuser"_L1)
        addPerson(record);
    else if (type == "corpGroup"_L1)
        addGroup(record);
    else if (type == "dataProduct"_L1)
        addProduct(record);
    else if (type == "dataContract"_L1)
        addContract(record);
    else if (type == "dataJob"_L1 || type == "dataFlow"_L1)
        addJob(record);
    else if (type == "glossaryTerm"_L1)
        addTerm(record);
    else if (type == "glossaryNode"_L1)
        addNode(record);
}

void GovernanceBuilder::addDomain(const Record &record)
{
    core::Domain domain;
    applyProperties(m_session, record, "domainproperties"_L1, domain, {"parentDomain"_L1});
    applyCommon(m_session, record, domain, {"domainproperties"_L1});
    domain.identities = {core::domainKey(m_session.domainPath(record.urn.text)),
                         core::domainKey(record.urn.id), record.urn.text};
    domain.identities.removeDuplicates();
    if (const Aspect *info = record.state("domainproperties"_L1)) {
        const QString parent = m_session.text(*info, info->value, "parentDomain"_L1);
        if (!parent.isEmpty()) {
            (void)m_session.refer(parent);
            domain.parent = m_session.domainPath(parent);
        }
    }
    m_session.batch().entities.emplace_back(std::move(domain));
}

void GovernanceBuilder::addPerson(const Record &record)
{
    core::Team person;
    person.type = u"person"_s;
    const Aspect *info = record.state("corpuserinfo"_L1);
    applyProperties(m_session, record, "corpuserinfo"_L1, person, {"email"_L1, "fullName"_L1});
    applyCommon(m_session, record, person,
                {"corpuserinfo"_L1, "corpusereditableinfo"_L1, "corpuserstatus"_L1, "corpusersettings"_L1,
                 "groupmembership"_L1, "nativegroupmembership"_L1, "rolemembership"_L1,
                 "corpusercredentials"_L1});
    person.name = record.urn.id;
    if (info != nullptr) {
        person.email = m_session.text(*info, info->value, "email"_L1);
        if (person.displayName.isEmpty())
            person.displayName = m_session.text(*info, info->value, "fullName"_L1);
    }
    if (const Aspect *edits = record.state("corpusereditableinfo"_L1)) {
        const QString name = m_session.text(*edits, edits->value, "displayName"_L1);
        if (!name.isEmpty())
            person.displayName = name;
        const QString about = m_session.text(*edits, edits->value, "aboutMe"_L1);
        if (!about.isEmpty())
            person.description = about;
    }
    QStringList groups;
    for (const QLatin1StringView aspect : {"nativegroupmembership"_L1, "groupmembership"_L1}) {
        const Aspect *membership = record.state(aspect);
        if (membership == nullptr)
            continue;
        const bool native = aspect == "nativegroupmembership"_L1;
        for (const Node group :
             m_session.list(*membership, membership->value, native ? "nativeGroups"_L1 : "groups"_L1)) {
            (void)m_session.refer(group.text());
            groups.append(m_session.partyName(group.text()));
        }
    }
    if (!groups.isEmpty()) {
        person.parent = groups.first();
        person.extra.insert(u"groups"_s, QJsonArray::fromStringList(groups));
    }
    person.identities = {core::teamKey(record.urn.id), record.urn.text};
    if (!person.email.isEmpty())
        person.identities.insert(1, core::teamKey(person.email));
    person.identities.removeDuplicates();
    m_session.batch().entities.emplace_back(std::move(person));
}

void GovernanceBuilder::addGroup(const Record &record)
{
    core::Team group;
    group.type = u"team"_s;
    const Aspect *info = record.state("corpgroupinfo"_L1);
    applyProperties(m_session, record, "corpgroupinfo"_L1, group,
                    {"email"_L1, "admins"_L1, "members"_L1, "slack"_L1});
    applyCommon(m_session, record, group, {"corpgroupinfo"_L1, "corpgroupeditableinfo"_L1, "origin"_L1});
    if (info != nullptr) {
        group.email = m_session.text(*info, info->value, "email"_L1);
        const QString slack = m_session.text(*info, info->value, "slack"_L1);
        if (!slack.isEmpty())
            group.channels.push_back({slack, u"slack"_s, {}, {}, {}, {}});
        for (const QLatin1StringView key : {"admins"_L1, "members"_L1}) {
            for (const Node item : m_session.list(*info, info->value, key)) {
                core::Member member;
                (void)m_session.refer(item.text());
                member.username = m_session.partyName(item.text());
                member.role = key == "admins"_L1 ? u"admin"_s : u"member"_s;
                member.at = info->positionOf(item);
                group.members.push_back(std::move(member));
            }
        }
    }
    const QString shown = m_session.partyName(record.urn.text);
    group.name = shown;
    group.identities = {core::teamKey(record.urn.id), core::teamKey(shown), record.urn.text};
    group.identities.removeDuplicates();
    m_session.batch().entities.emplace_back(std::move(group));
}

void GovernanceBuilder::addAsset(core::Product &product, const Aspect &, const QString &urn, bool outputPort,
                                 core::SourcePosition at)
{
    const std::optional<core::EntityRef> ref = m_session.refer(urn);
    if (!ref || ref->kind != core::EntityKind::Dataset) {
        QJsonArray others = product.extra.value(u"otherAssets"_s).toArray();
        others.append(urn);
        product.extra.insert(u"otherAssets"_s, others);
        return;
    }
    product.datasets.append(ref->key);
    if (!outputPort)
        return;
    core::Port port;
    port.name = Urn::parse(urn).shortName();
    port.type = Urn::parse(urn).platform();
    port.datasets = {ref->key};
    port.at = at;
    product.ports.push_back(std::move(port));
}

void GovernanceBuilder::addProduct(const Record &record)
{
    core::Product product;
    applyProperties(m_session, record, "dataproductproperties"_L1, product, {"assets"_L1});
    applyCommon(m_session, record, product, {"dataproductproperties"_L1});
    if (const Aspect *info = record.state("dataproductproperties"_L1)) {
        for (const Node asset : m_session.list(*info, info->value, "assets"_L1))
            addAsset(product, *info, m_session.text(*info, asset, "destinationUrn"_L1),
                     unwrapped(asset["outputPort"_L1]).toBool().value_or(false), info->positionOf(asset));
    }
    for (const PatchOperation &patch : patchOperations(m_session, record, "dataproductproperties"_L1)) {
        if (patch.path.value(0) == "assets"_L1 && !patch.removes)
            addAsset(product, *patch.aspect, patch.path.value(1),
                     unwrapped(patch.value["outputPort"_L1]).toBool().value_or(false), patch.aspect->at);
    }
    product.datasets.removeDuplicates();
    product.identities = {core::productKey(product.domain, record.urn.id),
                          core::productKey(product.domain, product.name), core::productKey({}, record.urn.id),
                          record.urn.text};
    product.identities.removeDuplicates();
    m_session.batch().entities.emplace_back(std::move(product));
}

void GovernanceBuilder::addContract(const Record &record)
{
    core::Contract contract;
    contract.standard = u"DataHub"_s;
    applyProperties(m_session, record, "datacontractproperties"_L1, contract, {"entity"_L1});
    applyCommon(m_session, record, contract, {"datacontractproperties"_L1, "datacontractstatus"_L1});
    contract.identities = {core::contractKey(record.urn.id, {}), record.urn.text};
    if (const Aspect *info = record.state("datacontractproperties"_L1)) {
        const QString dataset = m_session.referKey(m_session.text(*info, info->value, "entity"_L1));
        if (!dataset.isEmpty())
            contract.datasets = {dataset};
    }
    if (const Aspect *status = record.state("datacontractstatus"_L1)) {
        contract.status = m_session.text(*status, status->value, "state"_L1);
        contract.lifecycle = core::lifecycleFromText(contract.status);
    }
    m_session.batch().entities.emplace_back(std::move(contract));
}

void GovernanceBuilder::addJob(const Record &record)
{
    const bool isFlow = record.urn.type == "dataFlow"_L1;
    const QLatin1StringView info = isFlow ? "dataflowinfo"_L1 : "datajobinfo"_L1;
    core::Job job;
    applyProperties(m_session, record, info, job, {"type"_L1, "flowUrn"_L1, "project"_L1});
    applyCommon(m_session, record, job,
                {info, "datajobinputoutput"_L1, "datatransformlogic"_L1, "subtypes"_L1});
    job.identities = {entityRef(record.urn)->key, record.urn.text};
    job.space = record.urn.platform();
    if (const Aspect *aspect = record.state(info)) {
        job.type = m_session.text(*aspect, aspect->value, "type"_L1);
        const QString project = m_session.text(*aspect, aspect->value, "project"_L1);
        if (!project.isEmpty())
            job.extra.insert(u"project"_s, project);
    }
    if (const Aspect *subTypes = record.state("subtypes"_L1); subTypes != nullptr && job.type.isEmpty())
        job.type = unwrapped(subTypes->value["typeNames"_L1]).textList().value(0);
    if (isFlow) {
        if (job.type.isEmpty())
            job.type = u"flow"_s;
    } else {
        job.parent = m_session.referKey(record.urn.parts.value(0));
    }
    if (const Aspect *logic = record.state("datatransformlogic"_L1)) {
        QStringList statements;
        for (const Node step : m_session.list(*logic, logic->value, "transforms"_L1))
            statements.append(unwrapped(unwrapped(step["queryStatement"_L1])["value"_L1]).text());
        job.sql = m_session.safeText(statements.join("\n"_L1), logic->at);
    }
    m_session.batch().entities.emplace_back(std::move(job));
}

void GovernanceBuilder::fillTerm(const Record &record, core::Term &term, const Aspect *info)
{
    m_sawGlossary = true;
    term.glossary = core::glossaryKey(glossaryName);
    const bool isNode = record.urn.type == "glossaryNode"_L1;
    term.identities = {glossaryTermKey(record.urn.id, isNode)};
    if (info != nullptr) {
        const QString parent = m_session.text(*info, info->value, "parentNode"_L1);
        if (!parent.isEmpty())
            term.parent = m_session.referKey(parent);
    }
    if (!term.name.isEmpty())
        term.labels.push_back({{}, term.name});
    if (!term.description.isEmpty())
        term.definitions.push_back({{}, term.description});
}

void GovernanceBuilder::addTerm(const Record &record)
{
    core::Term term;
    const Aspect *info = record.state("glossaryterminfo"_L1);
    applyProperties(m_session, record, "glossaryterminfo"_L1, term,
                    {"parentNode"_L1, "termSource"_L1, "sourceRef"_L1, "sourceUrl"_L1});
    applyCommon(m_session, record, term, {"glossaryterminfo"_L1, "glossaryrelatedterms"_L1});
    fillTerm(record, term, info);
    const QString path = m_session.glossaryPath(record.urn.text);
    // The readable path is a second name for terms with made-up ids, as long as no other has it.
    if (m_termPaths.value(core::foldedName(path)) == 1)
        term.identities.append(glossaryTermKey(path, false));
    term.identities.append(record.urn.text);
    term.identities.removeDuplicates();
    if (info != nullptr) {
        term.sourceName = m_session.text(*info, info->value, "sourceRef"_L1);
        term.sourceUrl = m_session.text(*info, info->value, "sourceUrl"_L1);
        const QString origin = m_session.text(*info, info->value, "termSource"_L1);
        if (!origin.isEmpty())
            term.extra.insert(u"termSource"_s, origin);
    }
    addRelations(record, term);
    m_session.batch().entities.emplace_back(std::move(term));
}

void GovernanceBuilder::addNode(const Record &record)
{
    core::Term node;
    node.folder = true;
    const Aspect *info = record.state("glossarynodeinfo"_L1);
    applyProperties(m_session, record, "glossarynodeinfo"_L1, node, {"parentNode"_L1});
    applyCommon(m_session, record, node, {"glossarynodeinfo"_L1});
    fillTerm(record, node, info);
    node.identities.append(record.urn.text);
    m_session.batch().entities.emplace_back(std::move(node));
}

void GovernanceBuilder::addRelations(const Record &record, core::Term &term)
{
    const Aspect *aspect = record.state("glossaryrelatedterms"_L1);
    if (aspect == nullptr)
        return;
    for (const QLatin1StringView key :
         {"isRelatedTerms"_L1, "hasRelatedTerms"_L1, "values"_L1, "relatedTerms"_L1}) {
        for (const Node item : m_session.list(*aspect, aspect->value, key)) {
            const QString target = m_session.referKey(item.text());
            if (target.isEmpty())
                continue;
            term.relations.push_back({relationOf(key), target, QString(key), aspect->positionOf(item)});
        }
    }
}

void GovernanceBuilder::finish()
{
    if (!m_sawGlossary)
        return;
    core::Glossary glossary;
    glossary.identities = {core::glossaryKey(glossaryName)};
    glossary.nativeId = glossaryName.toString();
    glossary.name = glossaryName.toString();
    m_session.batch().entities.emplace_back(std::move(glossary));
}

} // namespace meshbook::formats::datahub
