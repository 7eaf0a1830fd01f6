// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odcs/odcsschemareader.h"

#include "formats/odcs/contractparts.h"
#include "formats/odcs/odcskeys.h"
#include "formats/odcs/odcsparts.h"

#include <QJsonArray>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Deeper than any table; keeps a recursion through YAML aliases short.
constexpr int maxDepth = 48;

/// Whether an item or map value says nothing beyond "a struct with these properties".
bool isMereStruct(Node node)
{
    if (!node["properties"_L1])
        return false;
    for (const Node value : node) {
        const QString key = value.key();
        if (key != "properties"_L1 && key != "logicalType"_L1 && key != "physicalType"_L1 && key != "name"_L1)
            return false;
    }
    return true;
}

Node propertiesOf(Node node)
{
    return node.any({"properties"_L1, "columns"_L1, "fields"_L1});
}

QString nameOf(Node node, const QString &key)
{
    const Node name = node.any({"name"_L1, "column"_L1, "table"_L1});
    return name.isScalar() ? name.text() : key;
}

} // namespace

std::vector<core::Dataset> OdcsSchemaReader::read(Node list)
{
    indexIds(list);
    std::vector<core::Dataset> datasets;
    const std::vector<FieldReader::Entry> entries = m_session.fields.entries(list);
    for (const FieldReader::Entry &entry : entries) {
        if (!m_session.budget.take())
            break;
        core::Dataset dataset = readObject(entry.node, entry.key);
        locateDataset(m_session, m_contract, dataset, entries.size() == 1);
        datasets.push_back(std::move(dataset));
    }
    return datasets;
}

core::Dataset OdcsSchemaReader::readObject(Node node, const QString &key)
{
    FieldReader &fields = m_session.fields;
    core::Dataset dataset;
    dataset.at = node.position();
    dataset.extra = checkOdcsKeys(m_session, OdcsBlock::SchemaObject, node);
    dataset.extra.remove("fields"_L1); // read as properties
    dataset.name = nameOf(node, key);
    dataset.physicalName = fields.text(node["physicalName"_L1]);
    if (dataset.name.isEmpty()) {
        dataset.name = dataset.physicalName.isEmpty() ? node.pointer() : dataset.physicalName;
        report(m_session.batch, core::Severity::Warning, m_session.codes.missing,
               u"A schema object has no name; \"%1\" is used"_s.arg(dataset.name), node);
    }
    checkOdcsLogicalType(m_session, node["logicalType"_L1], true);
    dataset.type = fields.text(node["physicalType"_L1]);
    dataset.businessName = fields.text(node["businessName"_L1]);
    dataset.displayName = dataset.businessName;
    dataset.description = fields.text(node["description"_L1]);
    dataset.granularity = fields.text(node.any({"dataGranularityDescription"_L1, "dataGranularity"_L1}));
    dataset.tags = tagTexts(node["tags"_L1]);
    dataset.synonyms = readOdcsSynonyms(m_session, node["synonyms"_L1], dataset.extra);
    if (fields.flag(node["deprecated"_L1]).value_or(false)) {
        dataset.status = u"deprecated"_s;
        dataset.lifecycle = core::Lifecycle::Deprecated;
    }
    readOdcsDefinitions(m_session, node["authoritativeDefinitions"_L1], dataset.references, dataset.terms);
    readOdcsCustom(m_session, node["customProperties"_L1], dataset.extra);
    dataset.rules = readOdcsQuality(m_session, node["quality"_L1], dataset.name, QString());
    dataset.relationships = readRelationships(node["relationships"_L1], QString(), dataset.extra);
    readProperties(propertiesOf(node), {dataset, QString(), 0});
    return dataset;
}

void OdcsSchemaReader::readProperties(Node list, const Place &place)
{
    const std::vector<FieldReader::Entry> entries = m_session.fields.entries(list);
    if (place.depth == 0)
        place.dataset.columns.reserve(entries.size());
    for (const FieldReader::Entry &entry : entries) {
        if (!m_session.budget.take())
            return;
        QString name = nameOf(entry.node, entry.key);
        if (name.isEmpty())
            name = m_session.fields.text(entry.node["physicalName"_L1]);
        if (name.isEmpty()) {
            name = u"property%1"_s.arg(place.dataset.columns.size() + 1);
            report(m_session.batch, core::Severity::Warning, m_session.codes.missing,
                   u"A property has no name; \"%1\" is used"_s.arg(name), entry.node);
        }
        readProperty(entry.node, place.above.isEmpty() ? name : place.above + u'.' + name, name, place);
    }
}

void OdcsSchemaReader::readProperty(Node node, const QString &path, const QString &name, const Place &place)
{
    place.dataset.columns.push_back(readColumn(node, path, name, place.dataset));
    readNested(node, path, place);
}

void OdcsSchemaReader::readNested(Node node, const QString &path, const Place &place)
{
    if (place.depth >= maxDepth) {
        report(m_session.batch, core::Severity::Warning, "limit.depth"_L1,
               u"Properties below \"%1\" are nested too deep; they are left out"_s.arg(path), node);
        return;
    }
    const auto member = [&](Node inner, const QString &innerPath) {
        if (!m_session.fields.mapping(inner) || !m_session.budget.take())
            return;
        const Place below{place.dataset, innerPath, place.depth + 1};
        if (isMereStruct(inner))
            readNested(inner, innerPath, below);
        else
            readProperty(inner, innerPath, nameOf(inner, QString()), below);
    };
    readProperties(propertiesOf(node), {place.dataset, path, place.depth + 1});
    if (const Node items = node["items"_L1])
        member(items, path + "[]"_L1);
    if (const Node map = m_session.fields.mapping(node["map"_L1]); map && map["value"_L1])
        member(map["value"_L1], path + "{}"_L1);
}

core::Column OdcsSchemaReader::readColumn(Node node, const QString &path, const QString &name,
                                          const core::Dataset &dataset)
{
    FieldReader &fields = m_session.fields;
    core::Column column;
    column.at = node.position();
    column.path = path;
    column.name = name;
    column.extra = checkOdcsKeys(m_session, OdcsBlock::Property, node);
    column.extra.remove("fields"_L1);
    column.businessName = fields.text(node["businessName"_L1]);
    column.physicalName = fields.text(node["physicalName"_L1]);
    column.description = fields.text(node["description"_L1]);
    checkOdcsLogicalType(m_session, node["logicalType"_L1], false);
    column.logicalType = fields.text(node["logicalType"_L1]);
    column.physicalType = fields.text(node["physicalType"_L1]);
    column.required = fields.flag(node["required"_L1]);
    if (!column.required) {
        if (const std::optional<bool> nullable = fields.flag(node.any({"isNullable"_L1, "nullable"_L1})))
            column.required = !*nullable;
    }
    column.unique = fields.flag(node.any({"unique"_L1, "isUnique"_L1}));
    column.primaryKey =
        fields.flag(node.any({"primaryKey"_L1, "isPrimaryKey"_L1, "isPrimary"_L1, "primary"_L1}));
    column.primaryKeyPosition = fields.place(node["primaryKeyPosition"_L1]);
    column.partitioned = fields.flag(node.any({"partitioned"_L1, "partitionStatus"_L1}));
    column.partitionPosition = fields.place(node["partitionKeyPosition"_L1]);
    column.classification = fields.text(node["classification"_L1]);
    column.criticalDataElement =
        fields.flag(node.any({"criticalDataElement"_L1, "criticalDataElementStatus"_L1}));
    column.deprecated = fields.flag(node["deprecated"_L1]);
    column.encryptedName = fields.text(node.any({"encryptedName"_L1, "encryptedColumnName"_L1}));
    column.role = fields.text(node["semanticType"_L1]);
    column.examples = fields.texts(node.any({"examples"_L1, "sampleValues"_L1}));
    column.synonyms = readOdcsSynonyms(m_session, node["synonyms"_L1], column.extra);
    column.tags = tagTexts(node["tags"_L1]);
    column.transformSources =
        fields.texts(node.any({"transformSourceObjects"_L1, "transformSourceTables"_L1}));
    column.transformLogic = fields.safeText(node["transformLogic"_L1]);
    column.transformDescription = fields.text(node["transformDescription"_L1]);
    readOdcsDefinitions(m_session, node["authoritativeDefinitions"_L1], column.references, column.terms);
    readOdcsCustom(m_session, node["customProperties"_L1], column.extra);
    // Converters from DCS have nowhere else to put these two.
    if (const QJsonValue pii = column.extra.value("pii"_L1); pii.isBool() || pii.isString())
        column.pii = pii.toBool() || pii.toString().compare("true"_L1, Qt::CaseInsensitive) == 0;
    readEnum(node, column);
    column.relationships =
        readRelationships(node["relationships"_L1], dataset.name + u'.' + column.path, column.extra);
    column.rules = readOdcsQuality(m_session, node["quality"_L1], dataset.name, column.path);
    return column;
}

void OdcsSchemaReader::readEnum(Node node, core::Column &column)
{
    FieldReader &fields = m_session.fields;
    const Node options = fields.mapping(node["logicalTypeOptions"_L1]);
    if (options) {
        column.options = fields.json(options).toObject();
        for (const QLatin1StringView key : {"exclusiveMinimum"_L1, "exclusiveMaximum"_L1}) {
            // A switch beside minimum until 3.0, a bound of its own since 3.1.
            if (const Node bound = options[key]; bound && !bound.toBool())
                m_session.drift.uses(310, u"%1 as a bound"_s.arg(key), bound);
        }
    }
    if (const Node key = node["map"_L1]["key"_L1])
        column.options.insert("key"_L1, fields.json(key));
    if (const Node key = node["map"_L1]["key"_L1]; key.isMapping())
        checkOdcsLogicalType(m_session, key["logicalType"_L1], false);
    const Node values = node["enum"_L1];
    bool saysMore = false;
    if (values && !values.isSequence())
        fields.wrongType(values, "a list"_L1);
    for (const Node value : values) {
        if (value.isMapping()) {
            (void)checkOdcsKeys(m_session, OdcsBlock::EnumValue, value);
            column.enumValues.append(fields.anyText(value["value"_L1]));
            saysMore = saysMore || value.size() > 1;
        } else if (value.isScalar()) {
            column.enumValues.append(value.text());
        }
    }
    if (saysMore)
        column.extra.insert("enum"_L1, fields.json(values));
    if (!values && options)
        column.enumValues = fields.texts(options["enum"_L1]);
    if (column.enumValues.isEmpty()) {
        const QJsonArray listed = column.extra.value("enum"_L1).toArray();
        for (const QJsonValue &value : listed)
            column.enumValues.append(value.toVariant().toString());
    }
}

std::vector<core::Relationship> OdcsSchemaReader::readRelationships(Node list, const QString &from,
                                                                    QJsonObject &extra)
{
    std::vector<core::Relationship> found;
    for (const FieldReader::Entry &entry : m_session.fields.entries(list)) {
        core::Relationship relationship;
        relationship.at = entry.node.position();
        QJsonObject rest = checkOdcsKeys(m_session, OdcsBlock::Relationship, entry.node);
        relationship.type = m_session.fields.text(entry.node["type"_L1]);
        if (relationship.type.isEmpty())
            relationship.type = u"foreignKey"_s; // the standard's default
        relationship.from = resolved(entry.node["from"_L1]);
        if (relationship.from.isEmpty() && !from.isEmpty())
            relationship.from.append(from);
        relationship.to = resolved(entry.node["to"_L1]);
        readOdcsCustom(m_session, entry.node["customProperties"_L1], rest);
        relationship.cardinality = rest.take("cardinality"_L1).toString();
        keepRest(extra, "relationships"_L1, relationship.to.join(u", "), rest);
        found.push_back(std::move(relationship));
    }
    return found;
}

void OdcsSchemaReader::indexIds(Node list)
{
    if (!list.isSequence())
        return;
    for (const Node object : list) {
        const QString id = object["id"_L1].text();
        const QString name = nameOf(object, QString());
        if (id.isEmpty() || name.isEmpty())
            continue;
        const QString reference = u"schema/"_s + id;
        m_byId.insert(reference, name);
        indexProperties(object["properties"_L1], reference, name, 0);
    }
}

void OdcsSchemaReader::indexProperties(Node list, const QString &reference, const QString &path, int depth)
{
    if (!list.isSequence() || depth >= maxDepth)
        return;
    for (const Node property : list) {
        const QString id = property["id"_L1].text();
        if (id.isEmpty() || !m_session.budget.take())
            continue;
        const QString below = reference + "/properties/"_L1 + id;
        const QString name = path + u'.' + nameOf(property, id);
        m_byId.insert(below, name);
        indexProperties(property["properties"_L1], below, name, depth + 1);
    }
}

QStringList OdcsSchemaReader::resolved(Node references)
{
    QStringList ends = m_session.fields.texts(references);
    for (QString &end : ends) {
        QString local = end;
        if (local.startsWith(u'#'))
            local.remove(0, 1);
        if (local.startsWith(u'/'))
            local.remove(0, 1);
        const auto known = m_byId.constFind(local);
        if (known != m_byId.constEnd())
            end = *known;
        else if (local.startsWith("schema/"_L1))
            report(m_session.batch, core::Severity::Warning, m_session.codes.reference,
                   u"\"%1\" names nothing in this contract"_s.arg(end), references);
    }
    return ends;
}

} // namespace meshbook::formats
