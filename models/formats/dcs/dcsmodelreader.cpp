// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dcs/dcsmodelreader.h"

#include "core/identity.h"
#include "formats/dcs/dcsparts.h"
#include "formats/odcs/contractparts.h"

#include <algorithm>
#include <array>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Deeper than any table; keeps a recursion through aliases and definitions short.
constexpr int maxDepth = 48;

/// Keys of a field that have a place in the vocabulary; the rest goes into `extra`.
constexpr std::initializer_list<QLatin1StringView> fieldKeys{"description"_L1,
                                                             "title"_L1,
                                                             "type"_L1,
                                                             "required"_L1,
                                                             "fields"_L1,
                                                             "items"_L1,
                                                             "keys"_L1,
                                                             "values"_L1,
                                                             "primary"_L1,
                                                             "primaryKey"_L1,
                                                             "references"_L1,
                                                             "unique"_L1,
                                                             "enum"_L1,
                                                             "minLength"_L1,
                                                             "maxLength"_L1,
                                                             "format"_L1,
                                                             "precision"_L1,
                                                             "scale"_L1,
                                                             "pattern"_L1,
                                                             "minimum"_L1,
                                                             "exclusiveMinimum"_L1,
                                                             "maximum"_L1,
                                                             "exclusiveMaximum"_L1,
                                                             "example"_L1,
                                                             "examples"_L1,
                                                             "pii"_L1,
                                                             "classification"_L1,
                                                             "tags"_L1,
                                                             "links"_L1,
                                                             "$ref"_L1,
                                                             "quality"_L1,
                                                             "lineage"_L1,
                                                             "config"_L1};
constexpr std::array optionKeys{"format"_L1,           "minLength"_L1,       "maxLength"_L1, "pattern"_L1,
                                "precision"_L1,        "scale"_L1,           "minimum"_L1,   "maximum"_L1,
                                "exclusiveMinimum"_L1, "exclusiveMaximum"_L1};
/// Native types that DCS files state without a server to choose by, in order of how often they do.
constexpr std::array nativeTypes{"physicalType"_L1,   "oracleType"_L1,    "bigqueryType"_L1,
                                 "sqlserverType"_L1,  "snowflakeType"_L1, "databricksType"_L1,
                                 "redshiftType"_L1,   "postgresType"_L1,  "mysqlType"_L1,
                                 "clickhouseType"_L1, "trinoType"_L1,     "glueType"_L1};

bool isMereStruct(Node node)
{
    if (!node["fields"_L1])
        return false;
    for (const Node value : node) {
        const QString key = value.key();
        if (key != "fields"_L1 && key != "type"_L1)
            return false;
    }
    return true;
}

} // namespace

std::vector<core::Dataset> DcsModelReader::read(Node models)
{
    std::vector<core::Dataset> datasets;
    const std::vector<FieldReader::Entry> entries = m_session.fields.entries(models);
    for (const FieldReader::Entry &entry : entries) {
        if (!m_session.budget.take())
            break;
        QString name = entry.key.isEmpty() ? m_session.fields.text(entry.node["name"_L1]) : entry.key;
        if (name.isEmpty())
            name = entry.node.pointer();
        datasets.push_back(readModel(entry.node, name, entries.size() == 1));
    }
    return datasets;
}

core::Dataset DcsModelReader::readModel(Node node, const QString &name, bool alone)
{
    FieldReader &fields = m_session.fields;
    core::Dataset dataset;
    dataset.at = node.key().isNull() ? node.position() : node.keyPosition();
    dataset.name = name;
    dataset.extra = unmapped(node,
                             {"description"_L1, "type"_L1, "title"_L1, "fields"_L1, "columns"_L1,
                              "primaryKey"_L1, "quality"_L1, "config"_L1, "tags"_L1, "links"_L1, "name"_L1},
                             m_session.batch.issues);
    const Node config = fields.mapping(node["config"_L1]);
    for (const Node value : config) {
        if (value.key().endsWith("Table"_L1) && value.isScalar())
            dataset.physicalName = value.text();
    }
    if (config)
        dataset.extra.insert("config"_L1, fields.json(config));
    dataset.type = fields.text(node["type"_L1]);
    dataset.businessName = fields.text(node["title"_L1]);
    dataset.displayName = dataset.businessName;
    dataset.description = fields.text(node["description"_L1]);
    dataset.tags = tagTexts(node["tags"_L1]);
    readDcsLinks(m_session, node["links"_L1], dataset.references, dataset.terms);
    locateDataset(m_session, m_contract, dataset, alone);
    dataset.rules = readDcsQuality(m_session, node["quality"_L1], name, QString());
    readFields(node.any({"fields"_L1, "columns"_L1}), QString(), dataset, 0);
    readPrimaryKey(node["primaryKey"_L1], dataset);
    return dataset;
}

void DcsModelReader::readFields(Node fields, const QString &above, core::Dataset &dataset, int depth)
{
    if (!fields)
        return;
    if (fields.isScalar()) {
        m_session.fields.wrongType(fields, "a mapping"_L1);
        return;
    }
    if (depth > maxDepth) {
        report(m_session.batch, core::Severity::Warning, "limit.depth"_L1,
               u"Fields below \"%1\" are nested too deep; they are left out"_s.arg(above), fields);
        return;
    }
    for (const Node node : fields) {
        if (!m_session.budget.take())
            return;
        if (node && !node.isMapping()) {
            m_session.fields.wrongType(node, "a mapping"_L1);
            continue;
        }
        const QString name = node.key().isEmpty() ? node["name"_L1].text() : node.key();
        if (name.isEmpty())
            continue;
        readField(node, above.isEmpty() ? name : above + u'.' + name, name, dataset, depth);
    }
}

void DcsModelReader::readField(Node node, const QString &path, const QString &name, core::Dataset &dataset,
                               int depth)
{
    const InheritedField field(node, m_definitions);
    dataset.columns.push_back(readColumn(field, path, name, dataset));
    readInner(field, path, dataset, depth);
}

void DcsModelReader::readInner(const InheritedField &field, const QString &path, core::Dataset &dataset,
                               int depth)
{
    if (depth > maxDepth)
        return;
    const auto member = [&](Node inner, const QString &innerPath) {
        if (!m_session.fields.mapping(inner) || !m_session.budget.take())
            return;
        if (isMereStruct(inner))
            readInner(InheritedField(inner, m_definitions), innerPath, dataset, depth + 1);
        else
            readField(inner, innerPath, QString(), dataset, depth + 1);
    };
    readFields(field["fields"_L1], path, dataset, depth + 1);
    if (const Node items = field["items"_L1])
        member(items, path + "[]"_L1);
    if (const Node values = field["values"_L1]; values.isMapping())
        member(values, path + "{}"_L1);
}

core::Column DcsModelReader::readColumn(const InheritedField &field, const QString &path, const QString &name,
                                        const core::Dataset &dataset)
{
    FieldReader &fields = m_session.fields;
    core::Column column;
    const Node own = field.own();
    column.at = own.key().isNull() ? own.position() : own.keyPosition();
    column.path = path;
    column.name = name;
    column.extra = unmapped(own, fieldKeys, m_session.batch.issues);
    column.businessName = fields.text(field["title"_L1]);
    column.description = fields.text(field["description"_L1]);
    checkDcsType(m_session, own["type"_L1]);
    column.logicalType = fields.text(field["type"_L1]);
    column.required = fields.flag(field["required"_L1]);
    column.unique = fields.flag(field["unique"_L1]);
    const Node key = field.any({"primaryKey"_L1, "primary"_L1});
    column.primaryKey = fields.flag(key);
    if (key && key.isScalar() && !key.toBool())
        m_session.drift.breaks(u"primaryKey is true or false, not a number"_s, key);
    column.pii = fields.flag(field["pii"_L1]);
    column.classification = fields.text(field["classification"_L1]);
    readDetails(field, column);
    readReference(field, column);
    readConfig(field, column);
    if (const QString target = fields.text(field["references"_L1]); !target.isEmpty()) {
        core::Relationship relationship;
        relationship.type = u"foreignKey"_s;
        relationship.from.append(dataset.name + u'.' + path);
        relationship.to.append(target);
        relationship.at = field["references"_L1].position();
        column.relationships.push_back(std::move(relationship));
    }
    column.rules = readDcsQuality(m_session, field["quality"_L1], dataset.name, path);
    readLineage(fields.mapping(field["lineage"_L1]), column, dataset);
    return column;
}

void DcsModelReader::readDetails(const InheritedField &field, core::Column &column)
{
    FieldReader &fields = m_session.fields;
    column.examples = fields.texts(field.any({"examples"_L1, "example"_L1}));
    const Node values = field["enum"_L1];
    if (values.isMapping()) {
        // Written by a protobuf import: the names of the values with their numbers.
        for (const Node value : values)
            column.enumValues.append(value.key());
        column.extra.insert("enum"_L1, fields.json(values));
    } else {
        column.enumValues = fields.texts(values);
    }
    column.tags = tagTexts(field["tags"_L1]);
    readDcsLinks(m_session, field["links"_L1], column.references, column.terms);
    for (const QLatin1StringView key : optionKeys) {
        if (const Node option = field[key])
            column.options.insert(key, fields.json(option));
    }
    // Of a map, `values` is a column of its own; the type of its keys is an option, as in ODCS.
    if (const Node keys = field["keys"_L1])
        column.options.insert("key"_L1, fields.json(keys));
    if (const Node other = field["values"_L1]; other && !other.isMapping())
        column.extra.insert("values"_L1, fields.json(other));
}

void DcsModelReader::readReference(const InheritedField &field, core::Column &column)
{
    const QString reference = field.reference();
    if (reference.isEmpty())
        return;
    if (!field.definition().isNull()) {
        column.terms.append(dcsTermKey(m_session, field.definition()));
        return;
    }
    const Node at = field.own()["$ref"_L1];
    if (reference.startsWith(u'#')) {
        report(m_session.batch, core::Severity::Warning, m_session.codes.reference,
               u"\"%1\" names no definition of this contract"_s.arg(reference), at);
        return;
    }
    const QString safe = m_session.fields.safeText(at);
    column.references.push_back({u"definition"_s, safe, QString()});
    column.terms.append(safe);
}

void DcsModelReader::readConfig(const InheritedField &field, core::Column &column)
{
    const Node config = m_session.fields.mapping(field["config"_L1]);
    if (!config)
        return;
    column.extra.insert("config"_L1, m_session.fields.json(config));
    if (const core::Server *server = primaryServer(m_contract.servers)) {
        const QByteArray key = (server->type + "Type"_L1).toLatin1();
        column.physicalType = m_session.fields.text(config[QLatin1StringView(key)]);
    }
    for (const QLatin1StringView key : nativeTypes) {
        if (column.physicalType.isEmpty())
            column.physicalType = m_session.fields.text(config[key]);
    }
}

void DcsModelReader::readLineage(Node lineage, core::Column &column, const core::Dataset &dataset)
{
    if (!lineage)
        return;
    FieldReader &fields = m_session.fields;
    m_session.drift.uses(110, u"lineage of fields"_s, lineage);
    column.transformDescription = fields.text(lineage["transformationDescription"_L1]);
    for (const FieldReader::Entry &entry : fields.entries(lineage["inputFields"_L1])) {
        if (!m_session.budget.take())
            return;
        const QString space = fields.text(entry.node["namespace"_L1]);
        const QString name = fields.text(entry.node["name"_L1]);
        if (name.isEmpty())
            continue;
        core::Edge edge;
        edge.at = entry.node.position();
        edge.kind = core::EdgeKind::Declared;
        edge.from.key = core::datasetKey(core::fromOpenLineage(space, name));
        edge.to.key = dataset.identities.first();
        edge.fromColumn = fields.text(entry.node["field"_L1]);
        edge.toColumn = column.path;
        const std::vector<FieldReader::Entry> steps = fields.entries(entry.node["transformations"_L1]);
        if (!steps.empty()) {
            const Node step = steps.front().node;
            QStringList kind{fields.text(step["type"_L1]), fields.text(step["subtype"_L1])};
            kind.removeAll(QString());
            edge.transformation = kind.join(u'/');
            edge.description = fields.text(step["description"_L1]);
            edge.masking = fields.flag(step["masking"_L1]);
        } else {
            edge.transformation = fields.text(lineage["transformationType"_L1]);
            edge.description = column.transformDescription;
        }
        column.transformSources.append(edge.fromColumn.isEmpty() ? name : name + u'.' + edge.fromColumn);
        m_session.batch.edges.push_back(std::move(edge));
    }
}

void DcsModelReader::readPrimaryKey(Node node, core::Dataset &dataset)
{
    const QStringList names = m_session.fields.texts(node);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto column = std::find_if(dataset.columns.begin(), dataset.columns.end(),
                                         [&](const core::Column &c) { return c.path == names.at(i); });
        if (column == dataset.columns.end()) {
            report(
                m_session.batch, core::Severity::Warning, m_session.codes.reference,
                u"The primary key names \"%1\", which is no field of \"%2\""_s.arg(names.at(i), dataset.name),
                node);
            continue;
        }
        column->primaryKey = true;
        column->primaryKeyPosition = i + 1;
    }
}

} // namespace meshbook::formats
