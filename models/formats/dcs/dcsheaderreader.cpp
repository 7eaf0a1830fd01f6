// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dcs/dcsheaderreader.h"

#include "core/identity.h"
#include "formats/dcs/dcsparts.h"
#include "formats/odcs/contractparts.h"

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

core::Contract DcsHeaderReader::read(Node root)
{
    core::Contract contract;
    contract.at = root.position();
    contract.standard = u"DCS"_s;
    contract.standardVersion = m_session.fields.text(root["dataContractSpecification"_L1]);
    contract.extra =
        unmapped(root,
                 {"dataContractSpecification"_L1, "id"_L1, "info"_L1, "servers"_L1, "terms"_L1, "models"_L1,
                  "definitions"_L1, "servicelevels"_L1, "links"_L1, "tags"_L1, "quality"_L1},
                 m_session.batch.issues);
    readInfo(root, contract);
    readTerms(m_session.fields.mapping(root["terms"_L1]), contract);
    readServers(root["servers"_L1], contract);
    contract.tags = tagTexts(root["tags"_L1]);
    readDcsLinks(m_session, root["links"_L1], contract.references, contract.terms);
    contract.objectives = readDcsServiceLevels(m_session, root["servicelevels"_L1]);
    return contract;
}

void DcsHeaderReader::readInfo(Node root, core::Contract &contract)
{
    FieldReader &fields = m_session.fields;
    const Node info = fields.mapping(root["info"_L1]);
    contract.nativeId = fields.text(root["id"_L1]);
    contract.name = fields.text(info["title"_L1]);
    contract.version = fields.text(info["version"_L1]);
    contract.status = fields.text(info["status"_L1]);
    contract.lifecycle = core::lifecycleFromText(contract.status);
    contract.description = fields.text(info["description"_L1]);
    contract.domain = fields.text(info["domain"_L1]);
    if (contract.domain.isEmpty())
        contract.domain = m_session.context.domainHint;
    for (const QLatin1StringView key : {"title"_L1, "version"_L1}) {
        if (!info[key])
            m_session.drift.breaks(u"info lacks \"%1\""_s.arg(key), info ? info : root);
    }
    m_session.contractId = contract.nativeId;
    if (contract.nativeId.trimmed().isEmpty()) {
        m_session.contractId = contract.name.isEmpty() ? m_session.context.path : contract.name;
        report(m_session.batch, core::Severity::Warning, m_session.codes.missing,
               u"The contract has no id; \"%1\" is used"_s.arg(m_session.contractId), root);
    }
    if (contract.name.isEmpty())
        contract.name = m_session.contractId;
    contract.identities.append(core::contractKey(m_session.contractId, contract.version));
    if (const QString owner = fields.text(info["owner"_L1]); !owner.isEmpty()) {
        contract.owners.push_back({owner, u"owner"_s});
        m_session.implied.team(owner, u"team"_s, info["owner"_L1].position());
    }
    readContact(fields.mapping(info["contact"_L1]), contract);
    readDcsLinks(m_session, info["links"_L1], contract.references, contract.terms);
    const QJsonObject rest = unmapped(info,
                                      {"title"_L1, "version"_L1, "status"_L1, "description"_L1, "domain"_L1,
                                       "owner"_L1, "contact"_L1, "links"_L1},
                                      m_session.batch.issues);
    if (!rest.isEmpty())
        contract.extra.insert("info"_L1, rest);
}

void DcsHeaderReader::readContact(Node contact, core::Contract &contract)
{
    if (!contact || contact.size() == 0)
        return;
    FieldReader &fields = m_session.fields;
    const QString email = fields.text(contact["email"_L1]);
    core::SupportChannel channel;
    channel.channel = fields.text(contact["name"_L1]);
    channel.url = fields.safeText(contact["url"_L1]);
    if (channel.channel.isEmpty())
        channel.channel = email.isEmpty() ? channel.url : email;
    if (!email.isEmpty() && !channel.url.isEmpty()) {
        core::SupportChannel mail = channel;
        mail.tool = u"email"_s;
        mail.url = "mailto:"_L1 + email;
        contract.support.push_back(std::move(mail));
    } else if (!email.isEmpty()) {
        channel.tool = u"email"_s;
        channel.url = "mailto:"_L1 + email;
    }
    if (!channel.channel.isEmpty())
        contract.support.push_back(std::move(channel));
    keepRest(contract.extra, "contact"_L1, u"contact"_s,
             unmapped(contact, {"name"_L1, "url"_L1, "email"_L1}, m_session.batch.issues));
}

void DcsHeaderReader::readTerms(Node terms, core::Contract &contract)
{
    if (!terms)
        return;
    FieldReader &fields = m_session.fields;
    contract.usage = fields.text(terms["usage"_L1]);
    contract.limitations = fields.text(terms["limitations"_L1]);
    QStringList conditions;
    if (const QString billing = fields.text(terms["billing"_L1]); !billing.isEmpty())
        conditions.append("Billing: "_L1 + billing);
    if (const QString notice = fields.text(terms["noticePeriod"_L1]); !notice.isEmpty())
        conditions.append("Notice period: "_L1 + notice);
    contract.termsOfUse = conditions.join(u'\n');
    for (const FieldReader::Entry &policy : fields.entries(terms["policies"_L1])) {
        core::Reference reference;
        const QString name = fields.text(policy.node.any({"type"_L1, "name"_L1}));
        reference.type = name.isEmpty() ? u"policy"_s : "policy: "_L1 + name;
        reference.url = fields.safeText(policy.node["url"_L1]);
        reference.description = fields.text(policy.node["description"_L1]);
        contract.references.push_back(std::move(reference));
    }
    const QJsonObject rest =
        unmapped(terms, {"usage"_L1, "limitations"_L1, "billing"_L1, "noticePeriod"_L1, "policies"_L1},
                 m_session.batch.issues);
    if (!rest.isEmpty())
        contract.extra.insert("terms"_L1, rest);
}

void DcsHeaderReader::readServers(Node servers, core::Contract &contract)
{
    FieldReader &fields = m_session.fields;
    QStringList products;
    for (const FieldReader::Entry &entry : fields.entries(servers)) {
        if (!m_session.budget.take())
            return;
        core::Server server;
        server.at = entry.node.position();
        server.name = entry.key.isEmpty() ? fields.text(entry.node.any({"server"_L1, "name"_L1})) : entry.key;
        server.type = fields.text(entry.node["type"_L1]);
        server.environment = fields.text(entry.node["environment"_L1]);
        server.description = fields.text(entry.node["description"_L1]);
        server.location =
            unmapped(entry.node, {"type"_L1, "environment"_L1, "description"_L1, "roles"_L1, "server"_L1},
                     m_session.batch.issues);
        const ServerLocation location = ServerLocation::of(server.type, server.location);
        server.space = location.space();
        readServerRoles(entry.node["roles"_L1], server.name, contract);
        const QString product = fields.text(entry.node["dataProductId"_L1]);
        if (!product.isEmpty() && !products.contains(product))
            products.append(product);
        contract.servers.push_back(std::move(server));
    }
    if (products.size() == 1)
        contract.product = products.first();
}

void DcsHeaderReader::readServerRoles(Node list, const QString &server, core::Contract &contract)
{
    FieldReader &fields = m_session.fields;
    for (const FieldReader::Entry &entry : fields.entries(list)) {
        core::AccessRole role;
        role.role = fields.text(entry.node.any({"name"_L1, "role"_L1}));
        if (role.role.isEmpty())
            role.role = entry.key;
        role.description = fields.text(entry.node["description"_L1]);
        role.access = fields.text(entry.node["access"_L1]);
        role.extra = unmapped(entry.node, {"name"_L1, "role"_L1, "description"_L1, "access"_L1},
                              m_session.batch.issues);
        role.extra.insert("server"_L1, server);
        contract.roles.push_back(std::move(role));
    }
}

} // namespace meshbook::formats
