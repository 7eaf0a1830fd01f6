// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dpds/dpdsreader.h"

#include "core/identity.h"
#include "formats/dpds/dpdsports.h"
#include "formats/odps/productneighbours.h"
#include "formats/reader/redaction.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

using products::CheckedFields;
using products::ProductNeighbours;

void readOwner(core::Product &product, Node info, CheckedFields &fields, ProductNeighbours &neighbours)
{
    const Node owner = info["owner"_L1];
    if (owner.isScalar()) {
        product.owners.push_back({owner.text(), u"owner"_s});
        neighbours.team(owner.text(), {}, owner.position());
        return;
    }
    const Node block = fields.mapping(info, "owner"_L1);
    const QString id = fields.text(block, "id"_L1).trimmed();
    const QString name = fields.text(block, "name"_L1).trimmed();
    if (id.isEmpty() && name.isEmpty())
        return;
    product.owners.push_back({id.isEmpty() ? name : id, u"owner"_s});
    const bool address = id.contains(u'@');
    neighbours.team(name.isEmpty() ? id : name, {}, block.position(), address ? id : QString());
    const QJsonObject rest = unmapped(block, {"id"_L1, "name"_L1}, fields.batch().issues);
    if (!rest.isEmpty())
        product.extra.insert("owner"_L1, rest);
}

void readContacts(core::Product &product, Node info, CheckedFields &fields)
{
    for (Node item : fields.list(info, "contactPoints"_L1)) {
        core::SupportChannel channel;
        channel.channel = fields.text(item, "name"_L1);
        channel.tool = fields.text(item, "channel"_L1);
        channel.url = fields.text(item, "address"_L1);
        channel.description = fields.text(item, "description"_L1);
        if (channel.channel.isEmpty())
            channel.channel = channel.url;
        if (!channel.channel.isEmpty())
            product.support.push_back(std::move(channel));
        else
            report(fields.batch(), core::Severity::Warning, "dpds.contact"_L1,
                   u"A contact point without name and address is left out."_s, item);
    }
}

/// "${name}" or "{{name}}", which blueprints leave open.
bool isTemplate(const QString &text)
{
    return text.contains("${"_L1) || text.contains("{{"_L1);
}

/// A urn is unique in itself, so it names the product with and without its domain.
void identify(core::Product &product, Node info, const ReadContext &context, CheckedFields &fields)
{
    product.nativeId = fields.text(info, "fullyQualifiedName"_L1).trimmed();
    product.name = fields.text(info, "name"_L1).trimmed();
    product.domain = fields.text(info, "domain"_L1).trimmed();
    if (product.domain.isEmpty())
        product.domain = context.domainHint;
    QStringList keys;
    if (!product.nativeId.isEmpty())
        keys << core::productKey(product.domain, product.nativeId);
    if (!product.name.isEmpty())
        keys << core::productKey(product.domain, product.name);
    if (product.nativeId.startsWith("urn:"_L1))
        keys << core::productKey({}, product.nativeId);
    keys.removeDuplicates();
    product.identities = keys;
    if (product.nativeId.isEmpty())
        product.nativeId = product.name;
    if (product.name.isEmpty())
        product.name = product.nativeId;
}

void readProduct(Node root, const ReadContext &context, CheckedFields &fields, ProductNeighbours &neighbours,
                 Budget &budget)
{
    const Node info = fields.mapping(root, "info"_L1);
    core::Product product;
    identify(product, info, context, fields);
    if (isTemplate(product.name) || isTemplate(product.nativeId)) {
        report(fields.batch(), core::Severity::Info, "dpds.template"_L1,
               u"This is a blueprint: its product has no name yet and is not listed."_s, root);
        return;
    }
    if (product.identities.isEmpty()) {
        report(fields.batch(), core::Severity::Error, "dpds.id"_L1,
               u"The data product has neither a fullyQualifiedName nor a name and cannot be listed."_s, root);
        return;
    }
    product.at = root.position();
    product.displayName = fields.text(info, "displayName"_L1);
    product.description = fields.text(info, "description"_L1);
    product.version = fields.text(info, "version"_L1);
    product.extra = unmapped(
        root, {"dataProductDescriptor"_L1, "info"_L1, "interfaceComponents"_L1, "tags"_L1, "externalDocs"_L1},
        fields.batch().issues);
    if (info) {
        const QJsonObject rest = unmapped(info,
                                          {"fullyQualifiedName"_L1, "name"_L1, "domain"_L1, "displayName"_L1,
                                           "description"_L1, "version"_L1, "owner"_L1, "contactPoints"_L1},
                                          fields.batch().issues);
        if (!rest.isEmpty())
            product.extra.insert("info"_L1, rest);
    }
    product.tags = tagTexts(root["tags"_L1]);
    dpds::addExternalDocs(product.references, root, fields);
    readOwner(product, info, fields, neighbours);
    readContacts(product, info, fields);
    dpds::ReferenceResolver resolver(root, context, fields.batch());
    dpds::readPorts(product, fields.mapping(root, "interfaceComponents"_L1), resolver, fields, budget);
    neighbours.domain(product.domain, info["domain"_L1].position());
    if (budget.take())
        fields.batch().entities.emplace_back(std::move(product));
}

} // namespace

QLatin1StringView DpdsReader::id() const
{
    return "dpds"_L1;
}

int DpdsReader::recognise(const Content &content) const
{
    int best = 0;
    for (Node root : content.roots()) {
        if (!root.isMapping() || root.has("$schema"_L1))
            continue;
        if (root["dataProductDescriptor"_L1].isScalar())
            best = 100;
        else if (root["info"_L1].isMapping() && root["interfaceComponents"_L1].isMapping())
            best = std::max(best, 80);
    }
    return best;
}

core::Batch DpdsReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    Budget budget(content, context, batch);
    CheckedFields fields(batch, "dpds.type"_L1);
    ProductNeighbours neighbours(batch);
    for (Node root : content.roots()) {
        if (!root.isMapping())
            continue;
        const QString version = root["dataProductDescriptor"_L1].text();
        if (batch.formatVersion.isNull())
            batch.formatVersion = version;
        if (!version.startsWith("1.0"_L1))
            report(batch, core::Severity::Info, "dpds.drift"_L1,
                   version.isEmpty() ? u"The version of the descriptor is not declared."_s
                                     : u"Version \"%1\" is read as 1.0.0."_s.arg(version),
                   root);
        readProduct(root, context, fields, neighbours, budget);
    }
    return batch;
}

} // namespace meshbook::formats
