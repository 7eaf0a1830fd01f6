// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dpds/dpsreader.h"

#include "core/identity.h"
#include "formats/dpds/witboostproduct.h"
#include "formats/reader/redaction.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

using products::CheckedFields;
using products::ProductNeighbours;

bool isWitboost(Node root)
{
    return root["kind"_L1].text().compare("dataproduct"_L1, Qt::CaseInsensitive) == 0
        && root["components"_L1].isSequence() && !root["apiVersion"_L1];
}

void addLinks(std::vector<core::Reference> &references, Node node, CheckedFields &fields)
{
    for (Node link : fields.mapping(node, "links"_L1)) {
        if (link.isScalar())
            references.push_back(
                {link.key(), redactedText(link.text(), link.position(), fields.batch().issues), {}});
    }
}

core::Port portOf(Node node, core::PortDirection direction, CheckedFields &fields)
{
    core::Port port;
    port.direction = direction;
    port.name = fields.text(node, "name"_L1);
    if (port.name.isEmpty())
        port.name = fields.text(node, "id"_L1);
    port.description = fields.text(node, "description"_L1);
    port.type = fields.text(node, "type"_L1);
    port.status = fields.text(node, "status"_L1);
    port.endpoint = fields.text(node, "location"_L1);
    port.contractId = fields.text(node, "dataContractId"_L1);
    port.containsPii = node["containsPii"_L1].toBool();
    port.autoApprove = node["autoApprove"_L1].toBool();
    if (direction == core::PortDirection::Input)
        port.sourceProduct = fields.text(node, "sourceSystemId"_L1);
    port.tags = tagTexts(node["tags"_L1]);
    addLinks(port.references, node, fields);
    port.extra =
        unmapped(node,
                 {"name"_L1, "description"_L1, "type"_L1, "status"_L1, "location"_L1, "dataContractId"_L1,
                  "containsPii"_L1, "autoApprove"_L1, "sourceSystemId"_L1, "tags"_L1, "links"_L1},
                 fields.batch().issues);
    port.at = node.position();
    return port;
}

void addPorts(core::Product &product, Node root, CheckedFields &fields, Budget &budget)
{
    for (const auto &[key, direction] : {std::pair{"inputPorts"_L1, core::PortDirection::Input},
                                         {"outputPorts"_L1, core::PortDirection::Output}}) {
        for (Node item : fields.list(root, key)) {
            if (!budget.take())
                return;
            if (item.isMapping())
                product.ports.push_back(portOf(item, direction, fields));
            else
                report(fields.batch(), core::Severity::Warning, "dps.type"_L1, u"A port must be a mapping."_s,
                       item);
        }
    }
}

void readOld(Node root, const ReadContext &context, CheckedFields &fields, ProductNeighbours &neighbours,
             Budget &budget)
{
    const Node info = fields.mapping(root, "info"_L1);
    core::Product product;
    product.nativeId = fields.text(root, "id"_L1);
    product.name = fields.text(info, "title"_L1);
    product.domain = fields.text(info, "domain"_L1);
    if (product.domain.isEmpty())
        product.domain = context.domainHint;
    for (const QString &word : {product.nativeId, product.name}) {
        if (!word.isEmpty())
            product.identities.append(core::productKey(product.domain, word));
    }
    product.identities.removeDuplicates();
    if (product.identities.isEmpty()) {
        report(fields.batch(), core::Severity::Warning, "dps.id"_L1, u"The file names no data product."_s,
               root);
        return;
    }
    if (product.name.isEmpty())
        product.name = product.nativeId;
    product.description = fields.text(info, "description"_L1);
    product.status = fields.text(info, "status"_L1);
    product.lifecycle = core::lifecycleFromText(product.status);
    product.type = fields.text(info, "archetype"_L1);
    product.tags = tagTexts(root["tags"_L1]);
    product.at = root.position();
    if (const QString owner = fields.text(info, "owner"_L1); !owner.isEmpty()) {
        product.owners.push_back({owner, u"owner"_s});
        neighbours.team(owner, u"team"_s, info["owner"_L1].position());
    }
    addLinks(product.references, root, fields);
    product.extra = unmapped(root,
                             {"dataProductSpecification"_L1, "id"_L1, "info"_L1, "inputPorts"_L1,
                              "outputPorts"_L1, "links"_L1, "tags"_L1},
                             fields.batch().issues);
    if (const QString maturity = fields.text(info, "maturity"_L1); !maturity.isEmpty())
        product.extra.insert("maturity"_L1, maturity);
    addPorts(product, root, fields, budget);
    neighbours.domain(product.domain, info["domain"_L1].position());
    if (budget.take())
        fields.batch().entities.emplace_back(std::move(product));
}

} // namespace

QLatin1StringView DpsReader::id() const
{
    return "dps"_L1;
}

int DpsReader::recognise(const Content &content) const
{
    int best = 0;
    for (Node root : content.roots()) {
        if (!root.isMapping() || root.has("$schema"_L1))
            continue;
        if (root["dataProductSpecification"_L1].isScalar())
            best = 100;
        else if (isWitboost(root))
            best = std::max(best, 90);
    }
    return best;
}

core::Batch DpsReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    Budget budget(content, context, batch);
    CheckedFields fields(batch, "dps.type"_L1);
    ProductNeighbours neighbours(batch);
    for (Node root : content.roots()) {
        if (!root.isMapping())
            continue;
        if (batch.formatVersion.isNull())
            batch.formatVersion = root["dataProductSpecification"_L1].text();
        if (isWitboost(root))
            dps::readWitboost(root, context, fields, neighbours, budget);
        else
            readOld(root, context, fields, neighbours, budget);
    }
    return batch;
}

} // namespace meshbook::formats
