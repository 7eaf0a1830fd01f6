// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odcs/odcsheaderreader.h"

#include "core/identity.h"
#include "formats/odcs/contractparts.h"
#include "formats/odcs/odcskeys.h"
#include "formats/odcs/odcsparts.h"
#include "formats/reader/redaction.h"

#include <algorithm>
#include <array>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "jdbc:postgresql" and "org.postgresql.Driver" both mean PostgreSQL; a driver nobody knows stands for
/// itself.
QString platformOfDriver(const QString &driver)
{
    if (driver.startsWith("jdbc:"_L1))
        return driver.section(u':', 1, 1);
    static constexpr std::array known{
        "postgresql"_L1, "mysql"_L1,    "mariadb"_L1,    "oracle"_L1,     "sqlserver"_L1, "snowflake"_L1,
        "bigquery"_L1,   "redshift"_L1, "databricks"_L1, "clickhouse"_L1, "hive"_L1,      "trino"_L1,
        "presto"_L1,     "teradata"_L1, "db2"_L1,        "vertica"_L1,    "duckdb"_L1,    "sqlite"_L1};
    const auto found = std::find_if(known.begin(), known.end(), [&](QLatin1StringView name) {
        return driver.contains(name, Qt::CaseInsensitive);
    });
    return found == known.end() ? driver.section(u':', 0, 0) : QString(*found);
}

} // namespace

core::Contract OdcsHeaderReader::read(Node root)
{
    core::Contract contract;
    contract.at = root.position();
    contract.standard = u"ODCS"_s;
    contract.extra = checkOdcsKeys(m_session, OdcsBlock::Contract, root);
    for (const QLatin1StringView key : {"username"_L1, "password"_L1}) {
        if (const QString value = root[key].text(); isSecretValue(value))
            report(m_session.batch, core::Severity::Warning, "secret.redacted"_L1,
                   u"\"%1\" holds a credential; it is left out"_s.arg(key), root[key]);
    }
    readFundamentals(root, contract);
    readIdentity(root, contract);
    readServers(root, contract);
    readTeam(root, contract);
    readSupport(root, contract);
    readRoles(root["roles"_L1], QString(), contract);
    readPrice(m_session.fields.mapping(root["price"_L1]), contract);
    readObjectives(root, contract);
    contract.rules = readOdcsQuality(m_session, root["quality"_L1], QString(), QString());
    // Read although no version has them here; no need to keep them twice.
    for (const QLatin1StringView key : {"quality"_L1, "models"_L1, "tables"_L1})
        contract.extra.remove(key);
    return contract;
}

void OdcsHeaderReader::readFundamentals(Node root, core::Contract &contract)
{
    FieldReader &fields = m_session.fields;
    contract.standardVersion = fields.text(root.any({"apiVersion"_L1, "standardVersion"_L1}));
    contract.nativeId = fields.text(root.any({"id"_L1, "uuid"_L1}));
    contract.version = fields.text(root["version"_L1]);
    contract.status = fields.text(root["status"_L1]);
    contract.lifecycle = core::lifecycleFromText(contract.status);
    contract.domain = fields.text(root.any({"domain"_L1, "datasetDomain"_L1}));
    if (contract.domain.isEmpty())
        contract.domain = m_session.context.domainHint;
    contract.product = fields.text(root.any({"dataProduct"_L1, "quantumName"_L1}));
    contract.tenant = fields.text(root["tenant"_L1]);
    contract.created = fields.text(root["contractCreatedTs"_L1]);
    contract.tags = tagTexts(root["tags"_L1]);
    readDescription(root["description"_L1], contract);
    readOdcsDefinitions(m_session, root["authoritativeDefinitions"_L1], contract.references, contract.terms);
    readOdcsCustom(m_session, root["customProperties"_L1], contract.extra);
}

void OdcsHeaderReader::readIdentity(Node root, core::Contract &contract)
{
    contract.name = m_session.fields.text(root["name"_L1]);
    if (contract.name.isEmpty())
        contract.name = contract.product;
    m_session.contractId = contract.nativeId;
    if (contract.nativeId.trimmed().isEmpty()) {
        // Something has to tell this contract from others: its name does so better than its place.
        m_session.contractId = contract.name.isEmpty() ? m_session.context.path : contract.name;
        report(m_session.batch, core::Severity::Warning, m_session.codes.missing,
               u"The contract has no id; \"%1\" is used"_s.arg(m_session.contractId), root);
    }
    if (contract.name.isEmpty())
        contract.name = m_session.contractId;
    contract.identities.append(core::contractKey(m_session.contractId, contract.version));
}

void OdcsHeaderReader::readDescription(Node node, core::Contract &contract)
{
    FieldReader &fields = m_session.fields;
    if (!node)
        return;
    if (node.isScalar()) {
        contract.description = node.text();
        return;
    }
    if (!fields.mapping(node))
        return;
    const QJsonObject rest = checkOdcsKeys(m_session, OdcsBlock::Description, node);
    contract.purpose = fields.text(node["purpose"_L1]);
    contract.usage = fields.text(node["usage"_L1]);
    contract.limitations = fields.text(node["limitations"_L1]);
    contract.description = contract.purpose;
    readOdcsDefinitions(m_session, node["authoritativeDefinitions"_L1], contract.references, contract.terms);
    QJsonObject extra = rest;
    readOdcsCustom(m_session, node["customProperties"_L1], extra);
    if (!extra.isEmpty())
        contract.extra.insert("description"_L1, extra);
}

void OdcsHeaderReader::readServers(Node root, core::Contract &contract)
{
    for (const FieldReader::Entry &entry : m_session.fields.entries(root["servers"_L1])) {
        if (!m_session.budget.take())
            return;
        readServer(entry.node, entry.key, contract);
    }
    if (!root["servers"_L1])
        readServerOfGeneration2(root, contract);
}

void OdcsHeaderReader::readServer(Node node, const QString &key, core::Contract &contract)
{
    FieldReader &fields = m_session.fields;
    core::Server server;
    server.at = node.position();
    server.name = fields.text(node.any({"server"_L1, "name"_L1}));
    if (server.name.isEmpty())
        server.name = key;
    server.type = fields.text(node["type"_L1]);
    server.environment = fields.text(node["environment"_L1]);
    server.description = fields.text(node["description"_L1]);
    server.location = checkOdcsKeys(m_session, OdcsBlock::Server, node);
    checkOdcsServer(m_session, node, server.type);
    QJsonObject custom;
    readOdcsCustom(m_session, node["customProperties"_L1], custom);
    if (!custom.isEmpty())
        server.location.insert("customProperties"_L1, custom);
    server.space = ServerLocation::of(server.type, server.location).space();
    readRoles(node["roles"_L1], server.name.isNull() ? u""_s : server.name, contract);
    contract.servers.push_back(std::move(server));
}

void OdcsHeaderReader::readServerOfGeneration2(Node root, core::Contract &contract)
{
    FieldReader &fields = m_session.fields;
    const QString driver = fields.text(root["driver"_L1]);
    const QString system = fields.text(root["sourceSystem"_L1]);
    const QString host = fields.safeText(root["server"_L1]);
    const QString database = fields.text(root["database"_L1]);
    const bool byDriver = !driver.isEmpty() && !host.isEmpty();
    core::Server server;
    server.at = root.any({"server"_L1, "sourceSystem"_L1, "database"_L1, "driver"_L1}).position();
    server.name = host.isEmpty() ? system : host;
    server.type = byDriver ? platformOfDriver(driver) : system;
    if (server.type.isEmpty())
        return;
    const auto put = [&server](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            server.location.insert(key, value);
    };
    put("host"_L1, host);
    if (byDriver || root["datasetProject"_L1].text().isEmpty()) {
        put("database"_L1, database);
    } else {
        put("project"_L1, fields.text(root["datasetProject"_L1]));
        put("dataset"_L1, fields.text(root["datasetName"_L1]));
    }
    put("driver"_L1, driver);
    server.space = ServerLocation::of(server.type, server.location).space();
    contract.servers.push_back(std::move(server));
}

void OdcsHeaderReader::readTeam(Node root, core::Contract &contract)
{
    const Node team = root["team"_L1];
    if (team.isMapping())
        readTeamObject(team, contract);
    else if (team.isScalar())
        contract.owners.push_back({team.text(), u"owner"_s});
    else
        readMembers(team, contract);
    readMembers(root["stakeholders"_L1], contract);
    for (const core::Member &member : contract.members) {
        const QString role = member.role.toLower();
        const QString party = member.username.isEmpty() ? member.name : member.username;
        if (party.isEmpty() || hasLeft(member) || !(role.contains("owner"_L1) || role.contains("steward"_L1)))
            continue;
        contract.owners.push_back({party, member.role});
        m_session.implied.team(party, u"person"_s, member.at);
    }
    if (team.isScalar())
        m_session.implied.team(team.text(), u"team"_s, team.position());
}

void OdcsHeaderReader::readTeamObject(Node node, core::Contract &contract)
{
    FieldReader &fields = m_session.fields;
    m_session.drift.uses(310, u"team object"_s, node);
    core::Team team;
    team.at = node.position();
    team.type = u"team"_s;
    team.extra = checkOdcsKeys(m_session, OdcsBlock::Team, node);
    team.nativeId = fields.text(node["id"_L1]);
    team.name = fields.text(node.any({"name"_L1, "id"_L1}));
    team.description = fields.text(node["description"_L1]);
    team.tags = tagTexts(node["tags"_L1]);
    readOdcsDefinitions(m_session, node["authoritativeDefinitions"_L1], team.references, team.terms);
    readOdcsCustom(m_session, node["customProperties"_L1], team.extra);
    readMembers(node["members"_L1], contract);
    team.members = contract.members;
    if (team.name.isEmpty())
        return;
    contract.owners.push_back({team.name, u"owner"_s});
    team.identities.append(core::teamKey(team.name));
    team.implied = team.members.empty() && team.description.isEmpty();
    m_session.implied.described(std::move(team));
}

void OdcsHeaderReader::readMembers(Node list, core::Contract &contract)
{
    FieldReader &fields = m_session.fields;
    for (const FieldReader::Entry &entry : fields.entries(list)) {
        if (!m_session.budget.take())
            return;
        core::Member member;
        member.at = entry.node.position();
        const QJsonObject rest = checkOdcsKeys(m_session, OdcsBlock::Member, entry.node);
        member.username = fields.text(entry.node["username"_L1]);
        if (member.username.isEmpty())
            member.username = entry.key;
        member.name = fields.text(entry.node["name"_L1]);
        member.role = fields.text(entry.node["role"_L1]);
        member.description = fields.text(entry.node.any({"description"_L1, "comment"_L1}));
        member.dateIn = fields.text(entry.node["dateIn"_L1]);
        member.dateOut = fields.text(entry.node["dateOut"_L1]);
        member.replacedBy = fields.text(entry.node["replacedByUsername"_L1]);
        keepRest(contract.extra, "team"_L1, member.username.isEmpty() ? member.name : member.username, rest);
        contract.members.push_back(std::move(member));
    }
}

bool OdcsHeaderReader::hasLeft(const core::Member &member) const
{
    if (member.dateOut.isEmpty())
        return false;
    // The file's own time decides, so that the same file always reads the same.
    const QDate out = QDate::fromString(member.dateOut.left(10), Qt::ISODate);
    return !out.isValid() || !m_session.context.fileTime.isValid()
        || out <= m_session.context.fileTime.date();
}

void OdcsHeaderReader::readSupport(Node root, core::Contract &contract)
{
    FieldReader &fields = m_session.fields;
    for (const FieldReader::Entry &entry : fields.entries(root["support"_L1])) {
        core::SupportChannel support;
        QJsonObject rest = checkOdcsKeys(m_session, OdcsBlock::Support, entry.node);
        support.channel = fields.text(entry.node["channel"_L1]);
        if (support.channel.isEmpty())
            support.channel = entry.key;
        support.tool = fields.text(entry.node["tool"_L1]);
        support.scope = fields.text(entry.node["scope"_L1]);
        support.url = fields.safeText(entry.node["url"_L1]);
        support.invitationUrl = fields.safeText(entry.node["invitationUrl"_L1]);
        support.description = fields.text(entry.node["description"_L1]);
        readOdcsCustom(m_session, entry.node["customProperties"_L1], rest);
        keepRest(contract.extra, "support"_L1, support.channel, rest);
        if (!entry.node["url"_L1])
            m_session.drift.uses(310, u"support without url"_s, entry.node);
        contract.support.push_back(std::move(support));
    }
    const auto put = [&](QLatin1StringView key, const QString &tool, bool isUrl) {
        const QString value = fields.safeText(root[key]);
        if (value.isEmpty())
            return;
        core::SupportChannel support;
        support.channel = value;
        support.tool = tool;
        if (tool == "email"_L1 && !value.contains(u':'))
            support.url = "mailto:"_L1 + value;
        else if (isUrl)
            support.url = value;
        contract.support.push_back(std::move(support));
    };
    put("productDl"_L1, u"email"_s, false);
    put("productSlackChannel"_L1, u"slack"_s, false);
    put("productFeedbackUrl"_L1, QString(), true);
}

void OdcsHeaderReader::readRoles(Node list, const QString &server, core::Contract &contract)
{
    FieldReader &fields = m_session.fields;
    for (const FieldReader::Entry &entry : fields.entries(list)) {
        core::AccessRole role;
        role.extra = checkOdcsKeys(m_session, OdcsBlock::Role, entry.node);
        role.role = fields.text(entry.node.any({"role"_L1, "name"_L1}));
        if (role.role.isEmpty())
            role.role = entry.key;
        role.description = fields.text(entry.node["description"_L1]);
        role.access = fields.text(entry.node["access"_L1]);
        role.firstLevelApprovers = fields.texts(entry.node["firstLevelApprovers"_L1]).join(u", ");
        role.secondLevelApprovers = fields.texts(entry.node["secondLevelApprovers"_L1]).join(u", ");
        readOdcsCustom(m_session, entry.node["customProperties"_L1], role.extra);
        if (!server.isNull())
            role.extra.insert("server"_L1, server);
        contract.roles.push_back(std::move(role));
    }
}

void OdcsHeaderReader::readPrice(Node node, core::Contract &contract)
{
    if (!node)
        return;
    FieldReader &fields = m_session.fields;
    contract.price.amount = fields.text(node["priceAmount"_L1]);
    contract.price.currency = fields.text(node["priceCurrency"_L1]);
    contract.price.unit = fields.text(node["priceUnit"_L1]);
    const QJsonObject rest = checkOdcsKeys(m_session, OdcsBlock::Price, node);
    if (!rest.isEmpty())
        contract.extra.insert("price"_L1, rest);
}

void OdcsHeaderReader::readObjectives(Node root, core::Contract &contract)
{
    FieldReader &fields = m_session.fields;
    const QString defaultElement = fields.text(root.any({"slaDefaultElement"_L1, "slaDefaultColumn"_L1}));
    for (const FieldReader::Entry &entry : fields.entries(root["slaProperties"_L1])) {
        if (!m_session.budget.take())
            return;
        core::Objective objective;
        objective.at = entry.node.position();
        objective.extra = checkOdcsKeys(m_session, OdcsBlock::Objective, entry.node);
        objective.id = fields.text(entry.node["id"_L1]);
        objective.property = fields.text(entry.node["property"_L1]);
        if (objective.property.isEmpty())
            objective.property = entry.key;
        objective.kind = core::objectiveKindFromText(objective.property);
        objective.value = fields.anyText(entry.node["value"_L1]);
        objective.valueExt = fields.anyText(entry.node["valueExt"_L1]);
        objective.unit = fields.text(entry.node["unit"_L1]);
        objective.element = fields.texts(entry.node.any({"element"_L1, "column"_L1})).join(u", ");
        objective.driver = fields.text(entry.node["driver"_L1]);
        objective.schedule = fields.text(entry.node["schedule"_L1]);
        objective.scheduler = fields.text(entry.node["scheduler"_L1]);
        objective.description = fields.text(entry.node["description"_L1]);
        readOdcsCustom(m_session, entry.node["customProperties"_L1], objective.extra);
        // The default names the column to measure by; a date of release or of retirement has none.
        const bool measured = objective.kind == core::ObjectiveKind::Latency
            || objective.kind == core::ObjectiveKind::Freshness
            || objective.kind == core::ObjectiveKind::Retention
            || objective.kind == core::ObjectiveKind::Frequency
            || objective.kind == core::ObjectiveKind::TimeOfAvailability;
        if (objective.element.isEmpty() && measured)
            objective.element = defaultElement;
        normalizeObjective(objective);
        contract.objectives.push_back(std::move(objective));
    }
}

} // namespace meshbook::formats
