// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/opendataproducts/opendataproductsreader.h"

#include "core/identity.h"
#include "formats/opendataproducts/languages.h"
#include "formats/opendataproducts/productsections.h"
#include "formats/opendataproducts/servicelevels.h"
#include "formats/reader/readutil.h"
#include "formats/reader/redaction.h"

#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats {

namespace {

using namespace opendataproducts;
using products::CheckedFields;
using products::ProductNeighbours;

constexpr std::array sectionKeys{"pricingPlans"_L1, "SLA"_L1,     "dataQuality"_L1, "dataAccess"_L1,
                                 "dataHolder"_L1,   "license"_L1, "support"_L1};

/// "odps", "odpc" or "odpv" by the schema address; null if it is none of the initiative's.
QString familyOf(Node root)
{
    const QString schema = root["schema"_L1].text();
    if (!schema.contains("opendataproducts.org"_L1, Qt::CaseInsensitive))
        return {};
    if (schema.contains("odpc"_L1, Qt::CaseInsensitive))
        return u"odpc"_s;
    return schema.contains("odpv"_L1, Qt::CaseInsensitive) ? u"odpv"_s : u"odps"_s;
}

Node sectionOf(Node root, QLatin1StringView key)
{
    const Node inner = root["product"_L1][key];
    return inner ? inner : root[key];
}

/// A file that holds one section to be referred to from products.
bool isFragment(Node root)
{
    if (!root.isMapping() || root.size() > 2 || root.has("product"_L1))
        return false;
    for (const QLatin1StringView key : {"pricingPlans"_L1, "SLA"_L1, "dataQuality"_L1}) {
        if (root[key]["declarative"_L1] || isByLanguage(root[key]))
            return true;
    }
    return false;
}

void addDetails(core::Product &product, Node root, const ReadContext &context, CheckedFields &fields)
{
    const Node all = fields.mapping(root["product"_L1], "details"_L1);
    const Node details = preferred(all);
    product.nativeId = fields.text(details, "productID"_L1).trimmed();
    product.name = fields.text(details, "name"_L1).trimmed();
    product.description = fields.text(details, "description"_L1);
    product.purpose = fields.text(details, "valueProposition"_L1);
    product.version = fields.text(details, "productVersion"_L1);
    product.status = fields.text(details, "status"_L1);
    product.lifecycle = core::lifecycleFromText(product.status);
    product.type = fields.text(details, "type"_L1);
    product.created = fields.text(details, "created"_L1);
    product.updated = fields.text(details, "updated"_L1);
    product.tags = tagTexts(details["tags"_L1]);
    product.at = all ? all.position() : root.position();
    for (const auto &[key, type] : {std::pair{"contentSample"_L1, "sample"_L1}, {"logoURL"_L1, "logo"_L1}}) {
        const QString url = fields.text(details, key);
        if (!url.isEmpty() && !isPlaceholder(url))
            product.references.push_back({type, url, {}});
    }
    if (details.isMapping())
        product.extra = unmapped(details,
                                 {"productID"_L1, "name"_L1, "description"_L1, "valueProposition"_L1,
                                  "productVersion"_L1, "status"_L1, "type"_L1, "created"_L1, "updated"_L1,
                                  "tags"_L1, "contentSample"_L1, "logoURL"_L1},
                                 fields.batch().issues);
    if (isByLanguage(all) && all.size() > 1)
        product.extra.insert("labels"_L1, redacted(all.toJson(), all.position(), fields.batch().issues));
    const Node holder = preferred(sectionOf(root, "dataHolder"_L1));
    product.domain = fields.text(holder, "businessDomain"_L1).trimmed();
    if (product.domain.isEmpty() || isPlaceholder(product.domain))
        product.domain = context.domainHint;
}

void identify(core::Product &product)
{
    for (const QString &word : {product.nativeId, product.name}) {
        const QString key = core::productKey(product.domain, word);
        if (!word.isEmpty() && !isPlaceholder(word) && !product.identities.contains(key))
            product.identities.append(key);
    }
    if (product.name.isEmpty())
        product.name = product.nativeId;
}

void addSections(core::Product &product, Node root, CheckedFields &fields, ProductNeighbours &neighbours)
{
    addPricing(product, sectionOf(root, "pricingPlans"_L1), fields);
    addServiceLevels(product, sectionOf(root, "SLA"_L1), false, fields.batch());
    addServiceLevels(product, sectionOf(root, "dataQuality"_L1), true, fields.batch());
    addAccess(product, sectionOf(root, "dataAccess"_L1), fields);
    addLicense(product, sectionOf(root, "license"_L1), fields);
    addSupport(product, sectionOf(root, "support"_L1), fields);
    addSupport(product, sectionOf(root, "SLA"_L1)["support"_L1], fields);
    addHolder(product, sectionOf(root, "dataHolder"_L1), fields, neighbours);
    addContract(product, sectionOf(root, "contract"_L1), fields);
}

void keepRest(core::Product &product, Node root, core::Batch &batch)
{
    const std::initializer_list<QLatin1StringView> known{
        "details"_L1,     "schema"_L1,     "version"_L1,    "product"_L1, "pricingPlans"_L1, "SLA"_L1,
        "dataQuality"_L1, "dataAccess"_L1, "dataHolder"_L1, "license"_L1, "support"_L1,      "contract"_L1};
    for (const Node level : {root["product"_L1], root}) {
        if (!level.isMapping())
            continue;
        const QJsonObject rest = unmapped(level, known, batch.issues);
        for (auto it = rest.begin(); it != rest.end(); ++it)
            product.extra.insert(it.key(), *it);
    }
}

void readProduct(Node root, const ReadContext &context, CheckedFields &fields, ProductNeighbours &neighbours,
                 Budget &budget)
{
    core::Product product;
    addDetails(product, root, context, fields);
    if (isPlaceholder(product.nativeId) || isPlaceholder(product.name)) {
        report(fields.batch(), core::Severity::Info, "opendataproducts.template"_L1,
               u"This is a template: its product has no name yet and is not listed."_s, root);
        return;
    }
    identify(product);
    if (product.identities.isEmpty()) {
        report(fields.batch(), core::Severity::Error, "opendataproducts.id"_L1,
               u"The data product has neither a productID nor a name and cannot be listed."_s, root);
        return;
    }
    keepRest(product, root, fields.batch());
    addSections(product, root, fields, neighbours);
    neighbours.domain(product.domain, product.at);
    const auto size = product.ports.size() + product.objectives.size() + product.rules.size();
    if (budget.take(1 + static_cast<qint64>(size)))
        fields.batch().entities.emplace_back(std::move(product));
}

/// What is of the initiative and yet describes no product.
bool reportOther(Node root, core::Batch &batch)
{
    const QString family = familyOf(root);
    if (family == "odpc"_L1)
        report(batch, core::Severity::Info, "opendataproducts.catalog"_L1,
               u"A catalog of the Open Data Product Initiative; it lists products described elsewhere."_s,
               root);
    else if (family == "odpv"_L1)
        report(batch, core::Severity::Info, "opendataproducts.vocabulary"_L1,
               u"The vocabulary of the Open Data Product Initiative; it describes no product."_s, root);
    else if (isFragment(root))
        report(batch, core::Severity::Info, "opendataproducts.fragment"_L1,
               u"A section to be used by products; it describes none itself."_s, root);
    else
        return false;
    return true;
}

void reportVersion(Node root, core::Batch &batch)
{
    static constexpr std::array read{"3.0"_L1, "3.1"_L1, "4.0"_L1, "4.1"_L1};
    const QString version = root["version"_L1].text();
    const bool known =
        std::any_of(read.begin(), read.end(), [&](QLatin1StringView one) { return version.startsWith(one); });
    if (!known)
        report(batch, core::Severity::Info, "opendataproducts.drift"_L1,
               version.isEmpty() ? u"The version of the specification is not declared."_s
                                 : u"Version \"%1\" is read by its shape."_s.arg(version),
               root);
    const bool inside = std::any_of(sectionKeys.begin(), sectionKeys.end(),
                                    [&](QLatin1StringView key) { return root["product"_L1].has(key); });
    if (inside && version.startsWith(u'3'))
        report(batch, core::Severity::Info, "opendataproducts.drift"_L1,
               u"Declares %1 and has the sections inside \"product\", as 4.0 does."_s.arg(version), root);
}

} // namespace

QLatin1StringView OpenDataProductsReader::id() const
{
    return "opendataproducts"_L1;
}

int OpenDataProductsReader::recognise(const Content &content) const
{
    int best = 0;
    for (Node root : content.roots()) {
        if (!root.isMapping() || root.has("$schema"_L1))
            continue;
        const QString family = familyOf(root);
        const bool detailed = root["product"_L1]["details"_L1].isMapping();
        if (!family.isNull())
            best = std::max(best, family != "odps"_L1 || detailed ? 100 : 70);
        else if (detailed)
            best = std::max(best, 80);
        else if (isFragment(root))
            best = std::max(best, 40);
    }
    return best;
}

core::Batch OpenDataProductsReader::read(const Content &content, const ReadContext &context) const
{
    core::Batch batch;
    batch.format = id();
    Budget budget(content, context, batch);
    CheckedFields fields(batch, "opendataproducts.type"_L1);
    ProductNeighbours neighbours(batch);
    for (Node root : content.roots()) {
        if (!root.isMapping())
            continue;
        if (batch.formatVersion.isNull())
            batch.formatVersion = root["version"_L1].text();
        if (reportOther(root, batch))
            continue;
        reportVersion(root, batch);
        readProduct(root, context, fields, neighbours, budget);
    }
    return batch;
}

} // namespace meshbook::formats
