// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odps/odpsreader.h"

#include "core/identity.h"
#include "formats/odps/bitolparts.h"
#include "formats/odps/odpsdrift.h"
#include "formats/odps/portreader.h"
#include "formats/odps/productneighbours.h"
#include "formats/reader/readutil.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

using namespace odps;

bool isProduct(Node root)
{
    return root.isMapping() && root["kind"_L1].text() == "DataProduct"_L1;
}

void readDescription(core::Product &product, Node root, core::Batch &batch)
{
    const Node node = root["description"_L1];
    if (node.isScalar()) {
        product.description = node.text();
        return;
    }
    const Node block = mappingAt(root, "description"_L1, batch);
    product.purpose = textAt(block, "purpose"_L1, batch);
    product.usage = textAt(block, "usage"_L1, batch);
    product.limitations = textAt(block, "limitations"_L1, batch);
    readDefinitions(block, product.references, &product.terms, batch);
    if (!block)
        return;
    const QJsonObject rest = restOf(
        block,
        {"purpose"_L1, "usage"_L1, "limitations"_L1, "authoritativeDefinitions"_L1, "customProperties"_L1},
        batch);
    if (!rest.isEmpty())
        product.extra.insert("description"_L1, rest);
}

void addOwnersFromMembers(core::Product &product)
{
    for (const core::Member &member : product.members) {
        if (!member.dateOut.isEmpty() || !member.role.contains("owner"_L1, Qt::CaseInsensitive))
            continue;
        const QString &who = member.username.isEmpty() ? member.name : member.username;
        product.owners.push_back({who, member.role});
    }
}

/// `team`: an object with members (0.9 allowed a list as in ODCS 3.0), or just a name.
void readTeam(core::Product &product, Node root, products::ProductNeighbours &neighbours, core::Batch &batch)
{
    const Node node = root["team"_L1];
    QString name;
    if (node.isSequence()) {
        product.members = readMembers(node, batch);
    } else if (node.isScalar()) {
        name = node.text().trimmed();
        neighbours.team(name, u"team"_s, node.position());
    } else if (node) {
        product.members = readMembers(listAt(node, "members"_L1, batch), batch);
        name = textAt(node, "name"_L1, batch).trimmed();
        core::Team team;
        team.identities = {core::teamKey(name)};
        team.nativeId = name;
        team.name = name;
        team.type = u"team"_s;
        team.description = textAt(node, "description"_L1, batch);
        team.members = product.members;
        team.tags = tagTexts(node["tags"_L1]);
        readDefinitions(node, team.references, nullptr, batch);
        team.extra = restOf(node,
                            {"name"_L1, "description"_L1, "members"_L1, "tags"_L1,
                             "authoritativeDefinitions"_L1, "customProperties"_L1},
                            batch);
        team.at = node.position();
        team.implied = team.members.empty() && team.description.isEmpty();
        if (!name.isEmpty())
            neighbours.described(std::move(team));
        else if (!team.extra.isEmpty())
            product.extra.insert("team"_L1, team.extra);
    }
    if (!name.isEmpty())
        product.owners.push_back({name, u"owner"_s});
    addOwnersFromMembers(product);
}

void identify(core::Product &product, Node root, const ReadContext &context, core::Batch &batch)
{
    product.nativeId = textAt(root, "id"_L1, batch).trimmed();
    product.name = textAt(root, "name"_L1, batch).trimmed();
    product.domain = textAt(root, "domain"_L1, batch).trimmed();
    const QString domain = product.domain.isEmpty() ? context.domainHint : product.domain;
    if (product.domain.isEmpty())
        product.domain = domain;
    for (const QString &word : {product.nativeId, product.name}) {
        const QString key = core::productKey(domain, word);
        if (!word.isEmpty() && !product.identities.contains(key))
            product.identities.append(key);
    }
    if (product.nativeId.isEmpty())
        report(batch, core::Severity::Warning, "odps.id"_L1,
               u"The data product has no id: it is known by its name."_s, root);
    if (product.name.isEmpty())
        product.name = product.nativeId;
}

void readProduct(Node root, const ReadContext &context, core::Batch &batch,
                 products::ProductNeighbours &neighbours, Budget &budget)
{
    core::Product product;
    identify(product, root, context, batch);
    if (product.identities.isEmpty()) {
        report(batch, core::Severity::Error, "odps.id"_L1,
               u"The data product has neither an id nor a name and cannot be listed."_s, root);
        return;
    }
    product.at = root.position();
    product.extra = restOf(root,
                           {"apiVersion"_L1,
                            "kind"_L1,
                            "id"_L1,
                            "name"_L1,
                            "version"_L1,
                            "status"_L1,
                            "domain"_L1,
                            "tenant"_L1,
                            "description"_L1,
                            "authoritativeDefinitions"_L1,
                            "customProperties"_L1,
                            "tags"_L1,
                            "inputPorts"_L1,
                            "outputPorts"_L1,
                            "managementPorts"_L1,
                            "support"_L1,
                            "team"_L1,
                            "productCreatedTs"_L1,
                            "synonyms"_L1,
                            "type"_L1,
                            "deprecated"_L1},
                           batch);
    product.version = textAt(root, "version"_L1, batch);
    product.status = textAt(root, "status"_L1, batch);
    product.lifecycle = core::lifecycleFromText(product.status);
    if (root["deprecated"_L1].toBool().value_or(false) && product.lifecycle != core::Lifecycle::Retired)
        product.lifecycle = core::Lifecycle::Deprecated;
    product.tenant = textAt(root, "tenant"_L1, batch);
    product.type = textAt(root, "type"_L1, batch);
    product.created = textAt(root, "productCreatedTs"_L1, batch);
    product.tags = tagTexts(root["tags"_L1]);
    product.synonyms = readSynonyms(root);
    readDefinitions(root, product.references, &product.terms, batch);
    readDescription(product, root, batch);
    product.support = readSupport(root, batch);
    readTeam(product, root, neighbours, batch);
    product.ports = readPorts(root, batch);
    neighbours.domain(product.domain, root["domain"_L1].position());
    if (budget.take(1 + static_cast<qint64>(product.ports.size())))
        batch.entities.emplace_back(std::move(product));
}

} // namespace

QLatin1StringView OdpsReader::id() const
{
    return "odps"_L1;
}

int OdpsReader::recognise(const Content &content) const
{
    int best = 0;
    for (Node root : content.roots()) {
        if (!isProduct(root))
            continue;
        const bool ported = root["inputPorts"_L1] || root["outputPorts"_L1] || root["managementPorts"_L1];
        best = std::max(best, root["apiVersion"_L1] ? 100 : ported ? 80 : 60);
    }
    return best;
}

core::Batch OdpsReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    Budget budget(content, context, batch);
    products::ProductNeighbours neighbours(batch);
    for (Node root : content.roots()) {
        if (!isProduct(root)) {
            if (root)
                report(batch, core::Severity::Info, "odps.other"_L1,
                       u"A document in this file is no data product and is left out."_s, root);
            continue;
        }
        if (batch.formatVersion.isNull())
            batch.formatVersion = root["apiVersion"_L1].text();
        reportDrift(root, batch);
        readProduct(root, context, batch, neighbours, budget);
    }
    return batch;
}

} // namespace meshbook::formats
