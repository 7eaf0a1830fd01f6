// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dpds/witboostproduct.h"

#include "core/identity.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::dps {

namespace {

using products::CheckedFields;

struct Reading {
    core::Product &product;
    CheckedFields &fields;
    Budget &budget;
};

QStringList labels(Node list)
{
    QStringList texts;
    for (Node item : list) {
        const QString label = item.isMapping() ? item["tagFQN"_L1].text() : item.text();
        if (!label.isEmpty())
            texts.append(label);
    }
    return texts;
}

core::Column columnOf(Node node, CheckedFields &fields)
{
    core::Column column;
    column.name = fields.text(node, "name"_L1);
    column.path = column.name;
    column.description = fields.text(node, "description"_L1);
    column.logicalType = fields.text(node, "dataType"_L1);
    const QString constraint = fields.text(node, "constraint"_L1).toUpper();
    if (constraint == "PRIMARY_KEY"_L1)
        column.primaryKey = true;
    if (constraint == "NOT_NULL"_L1 || constraint == "PRIMARY_KEY"_L1)
        column.required = true;
    if (constraint == "UNIQUE"_L1)
        column.unique = true;
    column.tags = labels(node["tags"_L1]);
    column.terms = labels(node["businessTerms"_L1]);
    column.extra = unmapped(
        node, {"name"_L1, "description"_L1, "dataType"_L1, "constraint"_L1, "tags"_L1, "businessTerms"_L1},
        fields.batch().issues);
    column.at = node.position();
    return column;
}

void addServiceLevels(const Reading &reading, Node levels, const QString &port)
{
    for (Node level : levels) {
        if (!level.isScalar() || level.text().isEmpty() || level.text() == "undefined"_L1)
            continue;
        core::Objective objective;
        objective.property = level.key();
        objective.kind = core::objectiveKindFromText(objective.property);
        objective.value = level.text().trimmed();
        if (!port.isEmpty())
            objective.extra.insert("port"_L1, port);
        objective.at = level.position();
        normalizeObjective(objective);
        reading.product.objectives.push_back(std::move(objective));
    }
}

/// The schema of an output port as a dataset of its own.
void addDataset(const Reading &reading, core::Port &port, Node component, const QString &urn)
{
    const Node schema = component["dataContract"_L1]["schema"_L1];
    if (!schema.isSequence() || schema.size() == 0)
        return;
    core::Dataset dataset;
    dataset.identities = {core::scopedDatasetKey(u"dps", {}, urn.isEmpty() ? port.name : urn)};
    dataset.nativeId = urn;
    dataset.name = port.name;
    dataset.description = port.description;
    dataset.type = port.type;
    dataset.product = reading.product.identities.constFirst();
    dataset.domain = reading.product.domain;
    dataset.physicalName = core::qualifiedName(
        {component["specific"_L1]["database"_L1].text(), component["specific"_L1]["table"_L1].text()});
    for (Node item : schema) {
        core::Column column = columnOf(item, reading.fields);
        if (!column.name.isEmpty())
            dataset.columns.push_back(std::move(column));
    }
    dataset.at = schema.position();
    port.datasets.append(dataset.identities.constFirst());
    if (reading.budget.take(1 + static_cast<qint64>(dataset.columns.size())))
        reading.fields.batch().entities.emplace_back(std::move(dataset));
}

void addPort(const Reading &reading, Node node, core::PortDirection direction)
{
    CheckedFields &fields = reading.fields;
    core::Port port;
    port.direction = direction;
    const QString urn = fields.text(node, "id"_L1);
    port.name = fields.text(node, "name"_L1);
    port.version = fields.text(node, "version"_L1);
    port.description = fields.text(node, "description"_L1);
    port.type = fields.text(node, "outputPortType"_L1);
    port.protocol = fields.text(node, "technology"_L1);
    port.endpoint = node["dataContract"_L1]["endpoint"_L1].isScalar()
        ? fields.text(node["dataContract"_L1], "endpoint"_L1)
        : fields.text(node, "endpoint"_L1);
    port.tags = labels(node["tags"_L1]);
    port.at = node.position();
    port.extra = unmapped(node,
                          {"name"_L1, "version"_L1, "description"_L1, "outputPortType"_L1, "technology"_L1,
                           "endpoint"_L1, "tags"_L1, "kind"_L1},
                          fields.batch().issues);
    if (direction == core::PortDirection::Output) {
        addServiceLevels(reading, node["dataContract"_L1]["SLA"_L1], port.name);
        addDataset(reading, port, node, urn);
    }
    reading.product.ports.push_back(std::move(port));
}

void addWorkload(const Reading &reading, Node node)
{
    CheckedFields &fields = reading.fields;
    core::Job job;
    job.nativeId = fields.text(node, "id"_L1);
    job.name = fields.text(node, "name"_L1);
    job.space = reading.product.nativeId;
    const QString key = core::jobKey(u"dps", job.nativeId.isEmpty() ? job.name : job.nativeId);
    job.identities = {key};
    job.description = fields.text(node, "description"_L1);
    job.version = fields.text(node, "version"_L1);
    job.type = fields.text(node, "workloadType"_L1);
    job.domain = reading.product.domain;
    job.tags = labels(node["tags"_L1]);
    job.extra = unmapped(
        node, {"id"_L1, "name"_L1, "description"_L1, "version"_L1, "workloadType"_L1, "tags"_L1, "kind"_L1},
        fields.batch().issues);
    job.at = node.position();
    if (!job.name.isEmpty() && reading.budget.take())
        fields.batch().entities.emplace_back(std::move(job));
}

void addComponents(const Reading &reading, Node root)
{
    for (Node node : reading.fields.list(root, "components"_L1)) {
        if (!reading.budget.take())
            return;
        const QString kind = node["kind"_L1].text().toLower();
        if (kind == "outputport"_L1)
            addPort(reading, node, core::PortDirection::Output);
        else if (kind == "observability"_L1)
            addPort(reading, node, core::PortDirection::Observability);
        else if (kind == "workload"_L1)
            addWorkload(reading, node);
        else
            report(reading.fields.batch(), core::Severity::Info, "dps.component"_L1,
                   u"A component of kind \"%1\" is not listed."_s.arg(node["kind"_L1].text()), node);
    }
}

void addPeople(core::Product &product, Node root, CheckedFields &fields,
               products::ProductNeighbours &neighbours)
{
    const QString owner = fields.text(root, "dataProductOwner"_L1);
    const QString shown = fields.text(root, "dataProductOwnerDisplayName"_L1);
    if (!owner.isEmpty()) {
        product.owners.push_back({owner, u"owner"_s});
        neighbours.team(shown.isEmpty() ? owner : shown, u"person"_s, root["dataProductOwner"_L1].position(),
                        owner);
    }
    for (const auto &[key, role] :
         {std::pair{"ownerGroup"_L1, "owner group"_L1}, {"devGroup"_L1, "development"_L1}}) {
        const QString group = fields.text(root, key);
        if (group.isEmpty())
            continue;
        product.owners.push_back({group, role});
        neighbours.team(group, u"team"_s, root[key].position());
    }
    if (const QString address = fields.text(root, "email"_L1); !address.isEmpty())
        product.support.push_back({address, u"email"_s, {}, address, {}, {}});
}

} // namespace

void readWitboost(Node root, const ReadContext &context, CheckedFields &fields,
                  products::ProductNeighbours &neighbours, Budget &budget)
{
    core::Product product;
    product.nativeId = fields.text(root, "id"_L1);
    product.name = fields.text(root, "name"_L1);
    product.displayName = fields.text(root, "fullyQualifiedName"_L1);
    product.domain = fields.text(root, "domain"_L1);
    if (product.domain.isEmpty())
        product.domain = context.domainHint;
    for (const QString &word : {product.nativeId, product.name}) {
        if (!word.isEmpty())
            product.identities.append(core::productKey(product.domain, word));
    }
    product.identities.removeDuplicates();
    if (product.identities.isEmpty()) {
        report(fields.batch(), core::Severity::Error, "dps.id"_L1,
               u"The data product has neither an id nor a name and cannot be listed."_s, root);
        return;
    }
    product.description = fields.text(root, "description"_L1);
    product.version = fields.text(root, "version"_L1);
    product.status = fields.text(root, "status"_L1);
    product.lifecycle = core::lifecycleFromText(product.status);
    product.type = fields.text(root, "kind"_L1);
    product.tags = labels(root["tags"_L1]);
    product.terms = labels(root["businessConcepts"_L1]);
    product.at = root.position();
    product.extra = unmapped(root,
                             {"id"_L1, "name"_L1, "fullyQualifiedName"_L1, "domain"_L1, "description"_L1,
                              "version"_L1, "status"_L1, "kind"_L1, "tags"_L1, "businessConcepts"_L1,
                              "dataProductOwner"_L1, "dataProductOwnerDisplayName"_L1, "ownerGroup"_L1,
                              "devGroup"_L1, "email"_L1, "components"_L1, "supportSLA"_L1},
                             fields.batch().issues);
    addPeople(product, root, fields, neighbours);
    const Reading reading{product, fields, budget};
    addServiceLevels(reading, root["supportSLA"_L1], {});
    addComponents(reading, root);
    neighbours.domain(product.domain, root["domain"_L1].position());
    if (budget.take())
        fields.batch().entities.emplace_back(std::move(product));
}

} // namespace meshbook::formats::dps
