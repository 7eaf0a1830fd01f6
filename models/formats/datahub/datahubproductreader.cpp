// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/datahub/datahubproductreader.h"

#include "core/identity.h"
#include "formats/datahub/yamlparts.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

Node firstOf(Node list)
{
    return list.isSequence() && list.size() > 0 ? *list.begin() : Node();
}

void addAssets(datahub::Session &session, Node root, core::Product &product)
{
    QJsonArray others;
    for (const Node asset : root["assets"_L1]) {
        if (!session.budget().take())
            return;
        const std::optional<core::EntityRef> ref = session.refer(asset.text());
        if (ref && ref->kind == core::EntityKind::Dataset)
            product.datasets.append(ref->key);
        else if (!asset.text().isEmpty())
            others.append(asset.text());
        else
            report(session.batch(), core::Severity::Warning, "datahub-product.type"_L1,
                   u"An asset should be a urn."_s, asset);
    }
    if (!others.isEmpty())
        product.extra.insert(u"otherAssets"_s, others);
    for (const Node output : root["output_ports"_L1]) {
        if (!session.budget().take())
            return;
        const datahub::Urn urn = datahub::Urn::parse(output.text());
        core::Port port;
        port.at = output.position();
        port.name = urn.isValid() ? urn.shortName() : output.text();
        port.type = urn.platform();
        const QString key = session.referKey(output.text());
        if (!key.isEmpty())
            port.datasets = {key};
        product.ports.push_back(std::move(port));
    }
}

core::Product productOf(datahub::Session &session, Node root)
{
    core::Product product;
    product.at = root.position();
    const QString native = root["id"_L1].text();
    const datahub::Urn urn = datahub::Urn::parse(datahub::asUrn(native, "dataProduct"_L1));
    product.nativeId = urn.text;
    product.name = root["display_name"_L1].text();
    if (product.name.isEmpty())
        product.name = urn.id;
    product.description = root["description"_L1].text();
    if (const QString domain = root["domain"_L1].text(); !domain.isEmpty())
        product.domain = datahub::domainOf(session, domain);
    product.identities = {core::productKey(product.domain, urn.id),
                          core::productKey(product.domain, product.name), core::productKey({}, urn.id),
                          urn.text};
    product.identities.removeDuplicates();
    product.owners = datahub::listedOwners(session, root["owners"_L1]);
    for (const QString &tag : root["tags"_L1].textList())
        product.tags.append(datahub::tagOf(tag));
    for (const QString &term : root["terms"_L1].textList())
        product.terms.append(datahub::termOf(session, term));
    datahub::appendLinks(session, root["institutional_memory"_L1]["elements"_L1], product.references);
    if (const QString url = root["external_url"_L1].text(); !url.isEmpty())
        product.references.push_back(
            {u"source"_s, session.safeText(url, root["external_url"_L1].position()), {}});
    product.extra = unmapped(root,
                             {"id"_L1, "display_name"_L1, "description"_L1, "domain"_L1, "owners"_L1,
                              "tags"_L1, "terms"_L1, "institutional_memory"_L1, "external_url"_L1,
                              "assets"_L1, "output_ports"_L1, "properties"_L1},
                             session.batch().issues);
    const Node properties = root["properties"_L1];
    const QJsonObject custom = unmapped(properties, {}, session.batch().issues);
    if (!custom.isEmpty())
        product.extra.insert(u"customProperties"_s, custom);
    product.status = properties["lifecycle"_L1].text();
    product.lifecycle = core::lifecycleFromText(product.status);
    addAssets(session, root, product);
    return product;
}

} // namespace

int DataHubProductReader::recognise(const Content &content) const
{
    const Node root = content.root();
    if (!root.isMapping() || !root["id"_L1].isScalar() || root.has("apiVersion"_L1) || root.has("kind"_L1))
        return 0;
    const Node assets = root["assets"_L1];
    const Node ports = root["output_ports"_L1];
    const bool urns =
        firstOf(assets).text().startsWith("urn:li:"_L1) || firstOf(ports).text().startsWith("urn:li:"_L1);
    if (urns)
        return 95;
    return root.has("domain"_L1) && root.has("display_name"_L1) ? 60 : 0;
}

core::Batch DataHubProductReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    Budget budget(content, context, batch);
    const datahub::AspectStore nothing(batch);
    datahub::Session session(nothing, batch, budget);
    for (const Node root : content.roots()) {
        if (!budget.take())
            break;
        if (root["id"_L1].text().isEmpty()) {
            report(batch, core::Severity::Error, "datahub-product.id"_L1, u"The data product has no id."_s,
                   root);
            continue;
        }
        core::Product product = productOf(session, root);
        session.describe(product.nativeId);
        batch.entities.emplace_back(std::move(product));
    }
    session.finish();
    return batch;
}

} // namespace meshbook::formats
