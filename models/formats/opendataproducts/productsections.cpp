// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/opendataproducts/productsections.h"

#include "core/identity.h"
#include "formats/opendataproducts/languages.h"
#include "formats/reader/readutil.h"
#include "formats/reader/redaction.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::opendataproducts {

namespace {

QJsonValue safeJson(Node node, core::Batch &batch)
{
    return redacted(node.toJson(), node.position(), batch.issues);
}

void wrongShape(products::CheckedFields &fields, Node node, QLatin1StringView expected)
{
    report(fields.batch(), core::Severity::Warning, "opendataproducts.type"_L1,
           u"\"%1\" must be %2."_s.arg(node.key(), expected), node);
}

/// Plans under `declarative`, under a language, or both.
Node plansOf(Node section)
{
    const Node declarative = section["declarative"_L1];
    return preferred(declarative ? declarative : section);
}

void addLink(std::vector<core::Reference> &references, QLatin1StringView type, const QString &url)
{
    if (!url.isEmpty() && !isPlaceholder(url))
        references.push_back({type, url, {}});
}

core::Port portOf(Node node, const QString &name, products::CheckedFields &fields)
{
    core::Port port;
    port.direction = core::PortDirection::Output;
    const QString title = preferredText(node["name"_L1]);
    const QString interface = fields.text(node, "interface"_L1);
    port.name = !name.isEmpty() ? name : !title.isEmpty() ? title : interface;
    port.description = preferredText(node["description"_L1]);
    port.type = node.any({"outputPortType"_L1, "outputPorttype"_L1, "interface"_L1, "type"_L1}).text();
    port.protocol = fields.text(node, "format"_L1);
    port.endpoint = fields.text(node, "accessURL"_L1);
    addLink(port.references, "specification"_L1, fields.text(node, "specsURL"_L1));
    addLink(port.references, "documentation"_L1, fields.text(node, "documentationURL"_L1));
    port.extra = unmapped(node,
                          {"description"_L1, "outputPortType"_L1, "outputPorttype"_L1, "interface"_L1,
                           "type"_L1, "format"_L1, "accessURL"_L1, "specsURL"_L1, "documentationURL"_L1},
                          fields.batch().issues);
    port.at = node.position();
    return port;
}

bool isOneAccess(Node section)
{
    for (Node value : section) {
        if (value.isScalar())
            return true;
    }
    return false;
}

void addChannel(core::Product &product, QLatin1StringView tool, const QString &address, const QString &hours)
{
    if (address.isEmpty() || isPlaceholder(address))
        return;
    core::SupportChannel channel;
    channel.channel = address;
    channel.tool = tool;
    channel.description = hours;
    if (tool == "documentation"_L1)
        channel.url = address;
    product.support.push_back(std::move(channel));
}

} // namespace

void addPricing(core::Product &product, Node section, products::CheckedFields &fields)
{
    if (!section)
        return;
    product.extra.insert("pricingPlans"_L1, safeJson(section, fields.batch()));
    const Node plans = plansOf(section);
    if (!plans.isSequence()) {
        if (!plans["$ref"_L1])
            wrongShape(fields, section, "plans by language"_L1);
        return;
    }
    for (Node plan : plans) {
        const QString amount = fields.text(plan, "price"_L1);
        if (amount.isEmpty() || isPlaceholder(amount))
            continue;
        product.price.amount = amount;
        product.price.currency = fields.text(plan, "priceCurrency"_L1);
        QStringList unit{fields.text(plan, "unit"_L1), fields.text(plan, "billingDuration"_L1)};
        unit.removeIf([](const QString &word) { return word.isEmpty() || word == "none"_L1; });
        product.price.unit = unit.join(u" / "_s);
        return;
    }
}

void addAccess(core::Product &product, Node section, products::CheckedFields &fields)
{
    if (!section)
        return;
    if (section.isScalar()) {
        wrongShape(fields, section, "a mapping or a list"_L1);
        return;
    }
    if (section.isMapping() && isOneAccess(section)) {
        product.ports.push_back(portOf(section, {}, fields));
        return;
    }
    for (Node item : section) {
        if (item.isMapping())
            product.ports.push_back(portOf(item, item.key(), fields));
        else
            wrongShape(fields, section, "made of mappings"_L1);
    }
}

void addSupport(core::Product &product, Node section, products::CheckedFields &fields)
{
    const Node node = preferred(section);
    if (!node.isMapping())
        return;
    addChannel(product, "email"_L1, fields.text(node, "email"_L1), fields.text(node, "emailServiceHours"_L1));
    addChannel(product, "phone"_L1, fields.text(node, "phoneNumber"_L1),
               fields.text(node, "phoneServiceHours"_L1));
    addChannel(product, "documentation"_L1, fields.text(node, "documentationURL"_L1), {});
}

void addHolder(core::Product &product, Node section, products::CheckedFields &fields,
               products::ProductNeighbours &neighbours)
{
    const Node node = preferred(section);
    if (!node.isMapping())
        return;
    product.extra.insert("dataHolder"_L1, safeJson(section, fields.batch()));
    const QString name = fields.text(node, "legalName"_L1);
    if (name.isEmpty() || isPlaceholder(name))
        return;
    product.tenant = name;
    product.owners.push_back({name, u"data holder"_s});
    core::Team team;
    team.identities = {core::teamKey(name)};
    team.nativeId = name;
    team.name = name;
    team.type = u"organisation"_s;
    team.email = fields.text(node, "email"_L1);
    team.description = fields.text(node, "description"_L1);
    team.parent = fields.text(node, "parentOrganization"_L1);
    addLink(team.references, "homepage"_L1, fields.text(node, "URL"_L1));
    team.at = node.position();
    team.implied = team.email.isEmpty() && team.description.isEmpty();
    neighbours.described(std::move(team));
    addChannel(product, "email"_L1, fields.text(node, "email"_L1), fields.text(node, "contactName"_L1));
    addChannel(product, "phone"_L1, fields.text(node, "telephone"_L1), {});
}

void addContract(core::Product &product, Node section, products::CheckedFields &fields)
{
    if (!section)
        return;
    if (!section.isMapping()) {
        wrongShape(fields, section, "a mapping"_L1);
        return;
    }
    const Node spec = section["spec"_L1];
    QString id = fields.text(section, "id"_L1).trimmed();
    const QString inner = spec["id"_L1].text().trimmed();
    if (id.isEmpty())
        id = inner;
    const QString url = fields.text(section, "contractURL"_L1);
    addLink(product.references, "contract"_L1, url.isEmpty() ? fields.text(section, "$ref"_L1) : url);
    if (id.isEmpty() || isPlaceholder(id))
        return;
    product.contracts.append(id);
    if (!spec)
        return;
    core::Contract contract;
    contract.nativeId = id;
    contract.standard = fields.text(section, "type"_L1);
    contract.standardVersion = fields.text(section, "contractVersion"_L1);
    contract.product = product.nativeId;
    contract.domain = product.domain;
    contract.name = spec["info"_L1]["title"_L1].text();
    if (contract.name.isEmpty())
        contract.name = spec["name"_L1].isScalar() ? spec["name"_L1].text() : id;
    contract.version = spec["info"_L1]["version"_L1].text();
    if (contract.version.isNull())
        contract.version = spec["version"_L1].text();
    contract.identities = {core::contractKey(id, contract.version)};
    if (!inner.isEmpty() && inner != id)
        contract.identities.append(core::contractKey(inner, contract.version));
    contract.description = spec["info"_L1]["description"_L1].text();
    contract.tags = tagTexts(spec["tags"_L1]);
    contract.at = section.position();
    contract.extra.insert("spec"_L1, safeJson(spec, fields.batch()));
    fields.batch().entities.emplace_back(std::move(contract));
}

void addLicense(core::Product &product, Node section, products::CheckedFields &fields)
{
    if (!section)
        return;
    product.extra.insert("license"_L1, safeJson(section, fields.batch()));
    const Node scope = preferred(section)["scope"_L1];
    const QString definition = fields.text(scope, "definition"_L1);
    const QString restrictions = fields.text(scope, "restrictions"_L1);
    if (!isPlaceholder(definition))
        product.usage = definition;
    if (!isPlaceholder(restrictions))
        product.limitations = restrictions;
}

} // namespace meshbook::formats::opendataproducts
