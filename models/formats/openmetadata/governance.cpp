// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openmetadata/governance.h"

#include "core/identity.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::openmetadata {

void GovernanceBuilder::addDomain(Node item)
{
    core::Domain domain;
    QString fqn = m_session.text(item, "fullyQualifiedName"_L1);
    const QString parent = Session::fqnOf(item["parent"_L1]);
    if (fqn.isEmpty())
        fqn = childFqn(parent, m_session.text(item, "name"_L1));
    if (fqn.isEmpty())
        return;
    domain.nativeId = fqn;
    domain.identities = {core::domainKey(domainPathOf(fqn))};
    m_session.fillCommon(item, domain, {"domainType"_L1, "parent"_L1, "assets"_L1});
    domain.type = m_session.text(item, "domainType"_L1);
    const QString above = parent.isEmpty() ? parentFqn(fqn) : parent;
    if (!above.isEmpty()) {
        (void)m_session.refer(u"domain"_s, above);
        domain.parent = domainPathOf(above);
    }
    m_session.emitEntity(item, std::move(domain));
}

void GovernanceBuilder::addTeam(Node item)
{
    core::Team team;
    team.nativeId = m_session.text(item, "name"_L1);
    if (team.nativeId.isEmpty())
        return;
    m_session.fillCommon(item, team, {"teamType"_L1, "email"_L1, "parent"_L1, "parents"_L1, "users"_L1});
    team.type = m_session.text(item, "teamType"_L1);
    if (team.type.isEmpty())
        team.type = u"team"_s;
    team.email = m_session.text(item, "email"_L1);
    team.identities = {core::teamKey(team.nativeId)};
    if (!team.email.isEmpty())
        team.identities.append(core::teamKey(team.email));
    const QStringList parents = m_session.names(item, {"parents"_L1, "parent"_L1});
    team.parent = parents.value(0);
    for (const QString &parent : parents)
        (void)m_session.refer(u"team"_s, parent);
    for (const Node user : m_session.list(item, "users"_L1)) {
        core::Member member;
        member.username = lastPart(Session::fqnOf(user));
        member.name = user["displayName"_L1].text();
        member.at = user.position();
        (void)m_session.refer(user, u"user"_s);
        team.members.push_back(std::move(member));
    }
    m_session.emitEntity(item, std::move(team));
}

void GovernanceBuilder::addUser(Node item)
{
    core::Team person;
    person.nativeId = m_session.text(item, "name"_L1);
    if (person.nativeId.isEmpty())
        return;
    m_session.fillCommon(item, person,
                         {"email"_L1, "teams"_L1, "teamType"_L1, "owns"_L1, "follows"_L1, "isAdmin"_L1,
                          "isBot"_L1, "authenticationMechanism"_L1, "profile"_L1});
    person.type = u"person"_s;
    person.email = m_session.text(item, "email"_L1);
    person.identities = {core::teamKey(person.nativeId)};
    if (!person.email.isEmpty())
        person.identities.append(core::teamKey(person.email));
    const QStringList teams = m_session.names(item, {"teams"_L1});
    person.parent = teams.value(0);
    for (const QString &team : teams)
        (void)m_session.refer(u"team"_s, team);
    if (teams.size() > 1)
        person.extra.insert(u"teams"_s, QJsonArray::fromStringList(teams));
    m_session.emitEntity(item, std::move(person));
}

void GovernanceBuilder::addPort(Node item, core::PortDirection direction, core::Product &product)
{
    core::Port port;
    port.direction = direction;
    port.at = item.position();
    const Node asset = item.has("dataAsset"_L1) ? item["dataAsset"_L1] : item;
    const std::optional<core::EntityRef> ref = m_session.refer(asset, u"table"_s);
    if (ref && ref->kind == core::EntityKind::Dataset && (asset.isScalar() || asset.has("type"_L1)))
        port.datasets = {ref->key};
    port.name = item.isScalar() ? lastPart(item.text()) : m_session.text(item, "name"_L1);
    if (port.name.isEmpty())
        port.name = lastPart(Session::fqnOf(asset));
    port.description = item.isMapping() ? m_session.text(item, "description"_L1) : QString();
    port.protocol = m_session.text(item, "protocol"_L1);
    port.type = m_session.text(item, "format"_L1);
    port.endpoint = m_session.safeText(m_session.text(item, "endpoint"_L1), item);
    if (port.type.isEmpty())
        port.type = asset["type"_L1].text();
    product.ports.push_back(std::move(port));
}

void GovernanceBuilder::addPorts(Node item, core::Product &product)
{
    for (const Node port : m_session.list(item, "ports"_L1)) {
        const QString direction = m_session.text(port, "portType"_L1);
        addPort(port, direction == "INPUT"_L1 ? core::PortDirection::Input : core::PortDirection::Output,
                product);
    }
    for (const Node port : m_session.list(item, "inputPorts"_L1))
        addPort(port, core::PortDirection::Input, product);
    for (const Node port : m_session.list(item, "outputPorts"_L1))
        addPort(port, core::PortDirection::Output, product);
}

void GovernanceBuilder::addProductObjectives(Node sla, core::Product &product)
{
    struct Promise {
        QLatin1StringView key;
        QLatin1StringView unit; ///< as the schema of slaDefinition defines it
    };
    static constexpr Promise promises[] = {{"availability"_L1, "%"_L1},
                                           {"responseTime"_L1, "ms"_L1},
                                           {"dataFreshness"_L1, "min"_L1},
                                           {"dataQuality"_L1, {}}};
    for (const Promise &promise : promises) {
        const Node value = sla[promise.key];
        if (!value)
            continue;
        core::Objective objective;
        objective.property = promise.key;
        objective.kind = core::objectiveKindFromText(objective.property);
        objective.value = value.text();
        objective.unit = promise.unit;
        objective.at = value.position();
        normalizeObjective(objective);
        product.objectives.push_back(std::move(objective));
    }
    if (const QString tier = m_session.text(sla, "tier"_L1); !tier.isEmpty())
        product.extra.insert(u"slaTier"_s, tier);
}

void GovernanceBuilder::addProduct(Node item)
{
    core::Product product;
    const QString name = m_session.text(item, "name"_L1);
    QString fqn = m_session.text(item, "fullyQualifiedName"_L1);
    if (fqn.isEmpty())
        fqn = name;
    if (name.isEmpty() && fqn.isEmpty())
        return;
    product.nativeId = fqn;
    m_session.fillCommon(item, product,
                         {"lifecycleStage"_L1, "sla"_L1, "assets"_L1, "consumesFrom"_L1, "providesTo"_L1,
                          "ports"_L1, "inputPorts"_L1, "outputPorts"_L1});
    if (const QString stage = m_session.text(item, "lifecycleStage"_L1); !stage.isEmpty()) {
        product.status = stage;
        product.lifecycle = core::lifecycleFromText(stage);
    }
    product.identities = {core::productKey(product.domain, product.name), core::productKey({}, product.name)};
    product.identities.removeDuplicates();
    QJsonArray others;
    for (const Node asset : m_session.list(item, "assets"_L1)) {
        const std::optional<core::EntityRef> ref = m_session.refer(asset, u"table"_s);
        if (ref && ref->kind == core::EntityKind::Dataset)
            product.datasets.append(ref->key);
        else
            others.append(Session::fqnOf(asset));
    }
    if (!others.isEmpty())
        product.extra.insert(u"otherAssets"_s, others);
    const auto products = [&](QLatin1StringView key) {
        QStringList found;
        for (const Node other : m_session.list(item, key)) {
            (void)m_session.refer(other, u"dataProduct"_s);
            found.append(lastPart(Session::fqnOf(other)));
        }
        return found;
    };
    product.consumesFrom = products("consumesFrom"_L1);
    product.providesTo = products("providesTo"_L1);
    addPorts(item, product);
    addProductObjectives(item["sla"_L1], product);
    m_session.emitEntity(item, std::move(product));
}

} // namespace meshbook::formats::openmetadata
