// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openlineage/schemafacet.h"

#include "formats/openlineage/event.h"
#include "formats/reader/readutil.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::openlineage {

namespace {

QString childPath(const QString &parent, const QString &parentType, const QString &name)
{
    if (parent.isEmpty())
        return name;
    if (name == "_element"_L1)
        return parent + u"[]"_s;
    if (name == "value"_L1 && parentType.startsWith("map"_L1, Qt::CaseInsensitive))
        return parent + u"{}"_s;
    // Older producers put the fields of an array's items right below it.
    if (parentType.startsWith("array"_L1, Qt::CaseInsensitive)
        || parentType.startsWith("list"_L1, Qt::CaseInsensitive))
        return parent + u"[]."_s + name;
    return parent + u'.' + name;
}

void addField(core::Dataset &dataset, Node field, const QString &parent, const QString &parentType,
              core::Batch &batch);

void addFields(core::Dataset &dataset, Node fields, const QString &parent, const QString &parentType,
               core::Batch &batch)
{
    if (fields && !fields.isSequence()) {
        report(batch, core::Severity::Warning, "openlineage.type"_L1, u"\"fields\" must be a list."_s,
               fields);
        return;
    }
    for (Node field : fields)
        addField(dataset, field, parent, parentType, batch);
}

void addField(core::Dataset &dataset, Node field, const QString &parent, const QString &parentType,
              core::Batch &batch)
{
    const QString name = field["name"_L1].text();
    if (name.isEmpty()) {
        report(batch, core::Severity::Warning, "openlineage.field"_L1,
               u"A field without a name is left out."_s, field);
        return;
    }
    core::Column column;
    column.path = childPath(parent, parentType, name);
    column.name = name;
    if (const QString type = field["type"_L1].text(); !isPlaceholder(type))
        column.physicalType = type;
    if (const QString text = field["description"_L1].text(); !isPlaceholder(text))
        column.description = text;
    column.at = field.position();
    column.extra = unmapped(field,
                            {"name"_L1, "type"_L1, "description"_L1, "fields"_L1, "ordinal_position"_L1,
                             "_producer"_L1, "_schemaURL"_L1},
                            batch.issues);
    const QString path = column.path;
    const QString type = column.physicalType;
    dataset.columns.push_back(std::move(column));
    addFields(dataset, field["fields"_L1], path, type, batch);
}

} // namespace

void addColumns(core::Dataset &dataset, Node schema, core::Batch &batch)
{
    addFields(dataset, schema["fields"_L1], {}, {}, batch);
}

} // namespace meshbook::formats::openlineage
