// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dpds/schemadatasets.h"

#include "core/identity.h"
#include "formats/reader/readutil.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::dpds {

namespace {

constexpr int deepest = 16;
constexpr std::size_t mostColumns = 20'000;
constexpr std::size_t mostDatasets = 5'000; ///< of one API
constexpr std::size_t mostColumnsOfApi = 100'000; ///< tables may all refer to one long schema

struct Walk {
    std::vector<core::Column> &columns;
    ReferenceResolver &resolver;
    core::Batch &batch;
};

void addProperties(const Walk &walk, Node schema, const QString &parent, int depth);

/// "string", or "string | null" for a list of types.
QString typeText(Node type)
{
    return type.isSequence() ? type.textList().join(u" | "_s) : type.text();
}

void addProperty(const Walk &walk, const QString &name, Node property, const QString &parent, bool required,
                 int depth)
{
    const Node node = walk.resolver.follow(property).node;
    core::Column column;
    column.path = parent.isEmpty() ? name : parent + u'.' + name;
    column.name = name;
    column.at = property.keyPosition().isKnown() ? property.keyPosition() : property.position();
    column.logicalType = typeText(node["type"_L1]);
    column.description = node["description"_L1].text();
    column.businessName = node.any({"title"_L1, "displayName"_L1}).text();
    if (required)
        column.required = true;
    column.enumValues = node["enum"_L1].textList();
    column.examples = node["examples"_L1].textList();
    column.tags = tagTexts(node["tags"_L1]);
    if (node.isMapping())
        column.extra =
            unmapped(node,
                     {"type"_L1, "description"_L1, "title"_L1, "displayName"_L1, "enum"_L1, "examples"_L1,
                      "tags"_L1, "properties"_L1, "items"_L1, "required"_L1, "$ref"_L1},
                     walk.batch.issues);
    const QString path = column.path;
    walk.columns.push_back(std::move(column));
    addProperties(walk, node, path, depth + 1);
    if (const Node items = walk.resolver.follow(node["items"_L1]).node; items.isMapping())
        addProperties(walk, items, path + u"[]"_s, depth + 1);
}

void addProperties(const Walk &walk, Node schema, const QString &parent, int depth)
{
    const Node properties = schema["properties"_L1];
    if (!properties.isMapping())
        return;
    if (depth > deepest || walk.columns.size() > mostColumns) {
        report(walk.batch, core::Severity::Warning, "dpds.depth"_L1,
               u"The schema is nested too deeply or too large; the rest is left out."_s, properties);
        return;
    }
    const QStringList required = schema["required"_L1].textList();
    for (Node property : properties)
        addProperty(walk, property.key(), property, parent, required.contains(property.key()), depth);
}

core::Column tableColumn(Node node, core::Batch &batch)
{
    core::Column column;
    column.name = node["name"_L1].text();
    column.path = column.name;
    column.businessName = node["displayName"_L1].text();
    column.description = node.any({"description"_L1, "doc"_L1}).text();
    column.physicalType = node["dataType"_L1].text();
    if (const QString length = node["dataLength"_L1].text();
        !length.isEmpty() && !column.physicalType.contains(u'('))
        column.physicalType += u'(' + length + u')';
    const QString constraint = node.any({"columnConstraint"_L1, "constraint"_L1}).text().toUpper();
    if (constraint == "PRIMARY_KEY"_L1)
        column.primaryKey = true;
    if (constraint == "NOT_NULL"_L1 || constraint == "PRIMARY_KEY"_L1)
        column.required = true;
    if (constraint == "UNIQUE"_L1)
        column.unique = true;
    column.tags = tagTexts(node["tags"_L1]);
    column.at = node.position();
    column.extra = unmapped(node,
                            {"name"_L1, "displayName"_L1, "description"_L1, "doc"_L1, "dataType"_L1,
                             "dataLength"_L1, "tags"_L1, "ordinalPosition"_L1},
                            batch.issues);
    return column;
}

void addTableColumns(const Walk &walk, Node list)
{
    for (Node item : list) {
        if (item["name"_L1].isScalar())
            walk.columns.push_back(tableColumn(item, walk.batch));
        else
            report(walk.batch, core::Severity::Warning, "dpds.column"_L1, u"A column has no name."_s, item);
    }
}

void addAvroFields(const Walk &walk, Node record, const QString &parent, int depth)
{
    if (depth > deepest)
        return;
    for (Node field : record["fields"_L1]) {
        const QString name = field["name"_L1].text();
        if (name.isEmpty())
            continue;
        core::Column column;
        column.name = name;
        column.path = parent.isEmpty() ? name : parent + u'.' + name;
        column.description = field["doc"_L1].text();
        const Node type = field["type"_L1];
        column.logicalType = type.isMapping() ? type["type"_L1].text() : typeText(type);
        column.at = field.position();
        const QString path = column.path;
        walk.columns.push_back(std::move(column));
        if (type.isMapping())
            addAvroFields(walk, type, path, depth + 1);
    }
}

QString platformOf(const QString &platform)
{
    const qsizetype colons = platform.lastIndexOf("::"_L1);
    if (colons >= 0)
        return core::normalizedPlatform(QStringView(platform).sliced(colons + 2));
    const QStringList parts = platform.split(u':'); // "docker:postgres:15.3"
    return parts.size() == 3 ? core::normalizedPlatform(parts[1]) : QString();
}

core::Dataset datasetFor(const PortScope &scope, const QString &name, Node at)
{
    core::Dataset dataset;
    dataset.nativeId = core::scopedDatasetKey(u"dpds", scope.port, name);
    dataset.identities = {dataset.nativeId};
    dataset.name = name;
    dataset.product = scope.product;
    dataset.domain = scope.domain;
    dataset.platform = platformOf(scope.platform);
    dataset.at = at.position();
    return dataset;
}

core::Dataset tableOf(Node table, Node schema, const PortScope &scope, ReferenceResolver &resolver,
                      core::Batch &batch)
{
    const Node definition = resolver.follow(table["definition"_L1]).node;
    core::Dataset dataset = datasetFor(scope, table["name"_L1].text(), table);
    dataset.type = u"table"_s;
    dataset.displayName = definition["displayName"_L1].text();
    dataset.description = definition["description"_L1].text();
    dataset.columns = columnsOf(definition, resolver, batch);
    dataset.physicalName =
        core::qualifiedName({schema["databaseName"_L1].text(), schema["schemaName"_L1].text(), dataset.name});
    if (!dataset.platform.isEmpty() && schema["databaseName"_L1].isScalar())
        dataset.identities.prepend(core::datasetKey({dataset.platform, {}, dataset.physicalName, {}}));
    return dataset;
}

/// The broker that an AsyncAPI channel is bound to, else the protocol of the first server; lower case.
QString brokerOf(Node definition, Node channel)
{
    for (const Node binding : channel["bindings"_L1])
        return core::normalizedPlatform(binding.key());
    for (const Node server : definition["servers"_L1])
        return core::normalizedPlatform(server["protocol"_L1].text());
    return {};
}

/// A channel of an AsyncAPI 2 or 3 document: its topic, with the fields of its message where they are here.
core::Dataset topicOf(Node channel, Node definition, const PortScope &scope, ReferenceResolver &resolver,
                      core::Batch &batch)
{
    const Node address = channel["address"_L1]; // since version 3; before, the key is the address
    core::Dataset dataset = datasetFor(scope, address.isScalar() ? address.text() : channel.key(), channel);
    dataset.type = u"topic"_s;
    dataset.physicalName = dataset.name;
    dataset.platform = brokerOf(definition, channel);
    dataset.description = channel.any({"description"_L1, "summary"_L1}).text();
    if (!dataset.platform.isEmpty())
        dataset.identities.prepend(core::datasetKey({dataset.platform, {}, dataset.name, {}}));
    Node message = resolver.follow(channel.any({"subscribe"_L1, "publish"_L1})["message"_L1]).node;
    if (const Node messages = channel["messages"_L1]; messages.isMapping() && messages.size() > 0)
        message = resolver.follow(*messages.begin()).node;
    if (const Node payload = resolver.follow(message["payload"_L1]).node)
        dataset.columns = columnsOf(payload, resolver, batch);
    return dataset;
}

} // namespace

std::vector<core::Column> columnsOf(Node schema, ReferenceResolver &resolver, core::Batch &batch)
{
    std::vector<core::Column> columns;
    const Walk walk{columns, resolver, batch};
    if (schema["properties"_L1].isMapping())
        addProperties(walk, schema, {}, 0);
    else if (schema["columns"_L1].isSequence())
        addTableColumns(walk, schema["columns"_L1]);
    else if (schema["fields"_L1].isSequence())
        addAvroFields(walk, schema, {}, 0);
    return columns;
}

namespace {

bool hasRoom(const std::vector<core::Dataset> &datasets, Node at, core::Batch &batch)
{
    std::size_t columns = 0;
    for (const core::Dataset &dataset : datasets)
        columns += dataset.columns.size();
    if (datasets.size() < mostDatasets && columns < mostColumnsOfApi)
        return true;
    report(batch, core::Severity::Warning, "dpds.size"_L1,
           u"The API has too many tables or columns; the rest is left out."_s, at);
    return false;
}

} // namespace

std::vector<core::Dataset> datasetsOf(Node api, const PortScope &scope, ReferenceResolver &resolver,
                                      core::Batch &batch)
{
    std::vector<core::Dataset> datasets;
    const Node definition = resolver.follow(api["definition"_L1]).node;
    const Node schema =
        definition["schema"_L1].isMapping() ? resolver.follow(definition["schema"_L1]).node : definition;
    if (schema["tables"_L1].isSequence()) {
        for (Node table : schema["tables"_L1]) {
            if (!hasRoom(datasets, table, batch))
                break;
            if (table["name"_L1].isScalar())
                datasets.push_back(tableOf(table, schema, scope, resolver, batch));
        }
        return datasets;
    }
    if (definition["asyncapi"_L1].isScalar() && definition["channels"_L1].isMapping()) {
        for (Node channel : definition["channels"_L1]) {
            if (!hasRoom(datasets, channel, batch))
                break;
            const Node target = resolver.follow(channel).node;
            if (target.isMapping())
                datasets.push_back(topicOf(target, definition, scope, resolver, batch));
        }
        return datasets;
    }
    std::vector<core::Column> columns = columnsOf(schema, resolver, batch);
    if (columns.empty())
        return datasets;
    const QString title = schema.any({"title"_L1, "name"_L1}).text();
    core::Dataset dataset = datasetFor(scope, title.isEmpty() ? scope.name : title, schema);
    dataset.type = u"api"_s;
    dataset.description = schema["description"_L1].text();
    dataset.columns = std::move(columns);
    datasets.push_back(std::move(dataset));
    return datasets;
}

} // namespace meshbook::formats::dpds
