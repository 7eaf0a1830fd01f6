// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/datahub/columnbuilder.h"

#include "formats/datahub/commonaspects.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::datahub {

namespace {

/// {"type": {"com.linkedin.schema.NumberType": {}}} → "number".
QString logicalType(Node field)
{
    const Node type = field["type"_L1]["type"_L1];
    if (!type.isMapping() || type.size() == 0)
        return unwrapped(field["type"_L1]).text();
    QString name = lastSegment((*type.begin()).key());
    if (name.endsWith("Type"_L1))
        name.chop(4);
    return name.toLower();
}

QString lastPathPart(const QString &path)
{
    return path.section(u'.', -1);
}

void setIfStated(std::optional<bool> &target, Node node)
{
    if (const std::optional<bool> value = unwrapped(node).toBool())
        target = value;
}

} // namespace

ColumnBuilder::ColumnBuilder(Session &session, core::Dataset &dataset)
    : m_session(session)
    , m_dataset(dataset)
{
}

core::Column *ColumnBuilder::find(const QString &path)
{
    const auto it = m_index.constFind(path);
    return it == m_index.cend() ? nullptr : &m_dataset.columns[static_cast<size_t>(it.value())];
}

core::Column *ColumnBuilder::add(core::Column column)
{
    if (column.path.isEmpty())
        return nullptr;
    if (core::Column *known = find(column.path))
        return known;
    m_index.insert(column.path, static_cast<qsizetype>(m_dataset.columns.size()));
    m_dataset.columns.push_back(std::move(column));
    return &m_dataset.columns.back();
}

core::Column *ColumnBuilder::findOrMake(const QString &path, core::SourcePosition at)
{
    if (core::Column *known = find(path))
        return known;
    if (m_hasSchema) {
        m_session.complain(core::Severity::Info, "datahub.stale-field"_L1,
                           u"Something is said of the field %1, which the schema of %2 does not have."_s.arg(
                               path, m_dataset.nativeId),
                           at);
        return nullptr;
    }
    core::Column column;
    column.path = path;
    column.name = lastPathPart(path);
    column.at = at;
    return add(std::move(column));
}

core::Column ColumnBuilder::columnOf(const Aspect &aspect, Node field)
{
    core::Column column;
    column.at = aspect.positionOf(field);
    column.path = columnPath(m_session.text(aspect, field, "fieldPath"_L1));
    column.name = lastPathPart(column.path);
    column.businessName = m_session.text(aspect, field, "label"_L1);
    column.description = m_session.text(aspect, field, "description"_L1);
    column.logicalType = logicalType(field);
    column.physicalType = m_session.text(aspect, field, "nativeDataType"_L1);
    if (const std::optional<bool> nullable = unwrapped(field["nullable"_L1]).toBool())
        column.required = !*nullable;
    setIfStated(column.primaryKey, field["isPartOfKey"_L1]);
    setIfStated(column.partitioned, field["isPartitioningKey"_L1]);
    appendTags(m_session, aspect, unwrapped(field["globalTags"_L1]), column.tags);
    appendTerms(m_session, aspect, unwrapped(field["glossaryTerms"_L1]), column.terms);
    column.extra =
        m_session.rest(aspect, field,
                       {"fieldPath"_L1, "label"_L1, "description"_L1, "type"_L1, "nativeDataType"_L1,
                        "nullable"_L1, "isPartOfKey"_L1, "isPartitioningKey"_L1, "globalTags"_L1,
                        "glossaryTerms"_L1, "recursive"_L1, "created"_L1, "lastModified"_L1, "jsonPath"_L1});
    const QStringList keys = column.extra.keys();
    for (const QString &key : keys) {
        if (column.extra.value(key).isNull())
            column.extra.remove(key);
    }
    return column;
}

void ColumnBuilder::readSchema(const Aspect &schema)
{
    m_hasSchema = true;
    qint64 position = 0;
    for (const Node field : m_session.list(schema, schema.value, "fields"_L1)) {
        core::Column column = columnOf(schema, field);
        if (column.path.isEmpty()) {
            m_session.complain(core::Severity::Warning, "datahub.type"_L1, u"A field has no fieldPath."_s,
                               schema.positionOf(field));
            continue;
        }
        if (find(column.path) != nullptr) {
            m_session.complain(core::Severity::Info, "datahub.duplicate-field"_L1,
                               u"The field %1 stands twice; the first is kept."_s.arg(column.path),
                               column.at);
            continue;
        }
        (void)add(std::move(column));
    }
    for (const Node key : m_session.list(schema, schema.value, "primaryKeys"_L1)) {
        ++position;
        if (core::Column *column = find(columnPath(key.text()))) {
            column->primaryKey = true;
            column->primaryKeyPosition = position;
        }
    }
    for (const Node key : m_session.list(schema, schema.value, "foreignKeys"_L1))
        readForeignKey(schema, key);
}

void ColumnBuilder::readForeignKey(const Aspect &schema, Node key)
{
    core::Relationship relation;
    relation.type = u"foreignKey"_s;
    relation.at = schema.positionOf(key);
    const auto append = [&](QLatin1StringView name, QStringList &ends) {
        for (const Node end : m_session.list(schema, key, name)) {
            const std::optional<FieldUrn> field = parseFieldUrn(end.text());
            if (!field)
                continue;
            const QString table = Urn::parse(field->dataset).shortName();
            ends.append(table.isEmpty() ? field->path : table + u'.' + field->path);
        }
    };
    append("sourceFields"_L1, relation.from);
    append("foreignFields"_L1, relation.to);
    if (!relation.from.isEmpty() || !relation.to.isEmpty())
        m_dataset.relationships.push_back(std::move(relation));
}

void ColumnBuilder::readEdits(const Aspect &edits)
{
    for (const Node field : m_session.list(edits, edits.value, "editableSchemaFieldInfo"_L1)) {
        const QString path = columnPath(m_session.text(edits, field, "fieldPath"_L1));
        if (path.isEmpty())
            continue;
        core::Column *column = findOrMake(path, edits.positionOf(field));
        if (column == nullptr)
            continue;
        const QString description = m_session.text(edits, field, "description"_L1);
        if (!description.isEmpty()) {
            if (!column->description.isEmpty() && column->description != description)
                column->extra.insert(u"sourceDescription"_s, column->description);
            column->description = description;
        }
        const QString label = m_session.text(edits, field, "label"_L1);
        if (!label.isEmpty())
            column->businessName = label;
        appendTags(m_session, edits, unwrapped(field["globalTags"_L1]), column->tags);
        appendTerms(m_session, edits, unwrapped(field["glossaryTerms"_L1]), column->terms);
    }
}

void ColumnBuilder::readFieldEntity(const Record &field, const QString &path)
{
    const Aspect *documentation = field.state("documentation"_L1);
    const Aspect *tags = field.state("globaltags"_L1);
    const Aspect *terms = field.state("glossaryterms"_L1);
    const Aspect *deprecation = field.state("deprecation"_L1);
    const Aspect *properties = field.state("structuredproperties"_L1);
    if (!documentation && !tags && !terms && !deprecation && !properties)
        return; // only its key and status: nothing said
    core::Column *column = findOrMake(path, field.at);
    if (column == nullptr)
        return;
    if (documentation != nullptr && column->description.isEmpty())
        column->description = documentationText(m_session, *documentation);
    if (tags != nullptr)
        appendTags(m_session, *tags, tags->value, column->tags);
    if (terms != nullptr)
        appendTerms(m_session, *terms, terms->value, column->terms);
    if (deprecation != nullptr)
        setIfStated(column->deprecated, deprecation->value["deprecated"_L1]);
    if (properties != nullptr)
        column->extra.insert(u"structuredProperties"_s, structuredValues(m_session, *properties));
}

void ColumnBuilder::readInputFields(const Aspect &inputs)
{
    for (const Node item : m_session.list(inputs, inputs.value, "fields"_L1)) {
        const Node field = unwrapped(item["schemaField"_L1]);
        if (field.isMapping())
            (void)add(columnOf(inputs, field));
    }
}

} // namespace meshbook::formats::datahub
