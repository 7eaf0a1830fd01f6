// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dpds/dpdsports.h"

#include "formats/dpds/promises.h"
#include "formats/dpds/schemadatasets.h"

#include <QJsonObject>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::dpds {

namespace {

struct PortReader {
    core::Product &product;
    ReferenceResolver &resolver;
    products::CheckedFields &fields;
    Budget &budget;
};

/// "ports/output/trip-status-oport.json" → "trip-status-oport".
QString stemOf(QStringView reference)
{
    const qsizetype slash = reference.lastIndexOf(u'/');
    if (slash >= 0)
        reference = reference.sliced(slash + 1);
    const qsizetype dot = reference.indexOf(u'.');
    return (dot > 0 ? reference.first(dot) : reference).toString();
}

/// What promises and obligations say beyond service levels, under their own names.
void keepRest(core::Port &port, QLatin1StringView key, Node block,
              std::initializer_list<QLatin1StringView> known, core::Batch &batch)
{
    if (!block.isMapping())
        return;
    const QJsonObject rest = unmapped(block, known, batch.issues);
    if (!rest.isEmpty())
        port.extra.insert(key, rest);
}

void readApi(const PortReader &reader, core::Port &port, Node api, const QString &platform,
             const QString &urn)
{
    const ReferenceResolver::Target target = reader.resolver.follow(api);
    if (!target.external.isEmpty())
        port.extra.insert("api"_L1, target.external);
    if (!target.node.isMapping())
        return;
    port.protocol = reader.fields.text(target.node, "specification"_L1);
    addExternalDocs(port.references, target.node, reader.fields);
    PortScope scope;
    scope.product = reader.product.identities.constFirst();
    scope.domain = reader.product.domain;
    scope.port = urn.isEmpty() ? reader.product.nativeId + u':' + port.name : urn;
    scope.platform = platform;
    scope.name = port.name;
    std::vector<core::Dataset> datasets =
        datasetsOf(target.node, scope, reader.resolver, reader.fields.batch());
    for (core::Dataset &dataset : datasets) {
        port.datasets.append(dataset.identities.constFirst());
        if (reader.budget.take(1 + static_cast<qint64>(dataset.columns.size())))
            reader.fields.batch().entities.emplace_back(std::move(dataset));
    }
    if (datasets.empty())
        port.extra.insert("api"_L1, unmapped(target.node, {"externalDocs"_L1}, reader.fields.batch().issues));
}

void readPromises(const PortReader &reader, core::Port &port, Node node, const QString &urn)
{
    core::Batch &batch = reader.fields.batch();
    const Node promises = reader.resolver.follow(reader.fields.mapping(node, "promises"_L1)).node;
    port.type = promises.any({"servicesType"_L1, "serviceType"_L1}).text();
    const QString platform = reader.fields.text(promises, "platform"_L1);
    if (!platform.isEmpty())
        port.extra.insert("platform"_L1, platform);
    if (promises["api"_L1])
        readApi(reader, port, promises["api"_L1], platform, urn);
    addObjectives(reader.product, reader.resolver.follow(promises["slo"_L1]).node, "slo"_L1, port.name,
                  batch);
    keepRest(port, "promises"_L1, promises,
             {"platform"_L1, "servicesType"_L1, "serviceType"_L1, "api"_L1, "slo"_L1}, batch);
    for (const QLatin1StringView key : {"obligations"_L1, "contracts"_L1}) { // its name in the draft
        const Node duties = reader.resolver.follow(reader.fields.mapping(node, key)).node;
        addObjectives(reader.product, reader.resolver.follow(duties["sla"_L1]).node, "sla"_L1, port.name,
                      batch);
        keepRest(port, key, duties, {"sla"_L1}, batch);
    }
}

/// What an input port reads: the product's name out of "dataproducts:customers:1.0.0", else as written.
QString productOf(const QString &dependsOn)
{
    const QStringList parts = dependsOn.split(u':');
    return parts.size() >= 2 && parts.first() == "dataproducts"_L1 ? parts[1] : dependsOn;
}

/// A file that is referred to as a port may be a whole descriptor with that port in it.
Node portIn(Node node, QLatin1StringView group)
{
    const Node ports = node["interfaceComponents"_L1][group];
    return ports.isSequence() && ports.size() > 0 ? *ports.begin() : node;
}

core::Port portOf(const PortReader &reader, Node item, QLatin1StringView group, core::PortDirection direction)
{
    core::Port port;
    port.direction = direction;
    port.at = item.position();
    const ReferenceResolver::Target target = reader.resolver.follow(item);
    if (!target.external.isEmpty()) {
        port.name = stemOf(target.external);
        port.description = reader.fields.text(item, "description"_L1);
        port.extra.insert("$ref"_L1, target.external);
        return port;
    }
    const Node node = portIn(target.node, group);
    if (!node.isMapping())
        return port;
    port.name = reader.fields.text(node, "name"_L1);
    if (port.name.isEmpty())
        port.name = node.key();
    port.version = reader.fields.text(node, "version"_L1);
    port.description = reader.fields.text(node, "description"_L1);
    if (port.description.isEmpty() && target.site)
        port.description = reader.fields.text(target.site, "description"_L1);
    port.tags = tagTexts(node["tags"_L1]);
    port.extra = unmapped(node,
                          {"name"_L1, "version"_L1, "description"_L1, "tags"_L1, "promises"_L1,
                           "obligations"_L1, "contracts"_L1, "externalDocs"_L1},
                          reader.fields.batch().issues);
    if (direction == core::PortDirection::Input)
        port.sourceProduct = productOf(reader.fields.text(node, "dependsOn"_L1));
    addExternalDocs(port.references, node, reader.fields);
    readPromises(reader, port, node, reader.fields.text(node, "fullyQualifiedName"_L1));
    return port;
}

} // namespace

void addExternalDocs(std::vector<core::Reference> &references, Node parent, products::CheckedFields &fields)
{
    const Node docs = fields.mapping(parent, "externalDocs"_L1);
    core::Reference reference;
    reference.url = fields.text(docs, "$href"_L1);
    if (reference.url.isEmpty())
        return;
    reference.type = u"documentation"_s;
    reference.description = fields.text(docs, "description"_L1);
    references.push_back(std::move(reference));
}

void readPorts(core::Product &product, Node interfaces, ReferenceResolver &resolver,
               products::CheckedFields &fields, Budget &budget)
{
    static constexpr std::pair<QLatin1StringView, core::PortDirection> groups[]{
        {"inputPorts"_L1, core::PortDirection::Input},
        {"outputPorts"_L1, core::PortDirection::Output},
        {"discoveryPorts"_L1, core::PortDirection::Discovery},
        {"observabilityPorts"_L1, core::PortDirection::Observability},
        {"controlPorts"_L1, core::PortDirection::Control},
    };
    const PortReader reader{product, resolver, fields, budget};
    for (const auto &[group, direction] : groups) {
        for (Node item : fields.list(interfaces, group)) {
            if (!budget.take())
                return;
            if (item.isMapping())
                product.ports.push_back(portOf(reader, item, group, direction));
            else
                report(fields.batch(), core::Severity::Warning, "dpds.type"_L1,
                       u"A port must be a mapping."_s, item);
        }
    }
}

} // namespace meshbook::formats::dpds
