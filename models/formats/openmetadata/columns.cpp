// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openmetadata/columns.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::openmetadata {

namespace {

constexpr int deepest = 32;

core::Column columnOf(Session &session, Node item, const QString &prefix)
{
    core::Column column;
    column.at = item.position();
    column.name = session.text(item, "name"_L1);
    column.path = prefix.isEmpty() ? column.name : QString(prefix + u'.' + column.name);
    column.businessName = session.text(item, "displayName"_L1);
    column.description = session.text(item, "description"_L1);
    column.logicalType = session.text(item, "dataType"_L1);
    column.physicalType = session.text(item, "dataTypeDisplay"_L1);
    session.fillLabels(item["tags"_L1], column.tags, column.terms);
    const QString constraint = session.text(item, "constraint"_L1);
    if (constraint == "PRIMARY_KEY"_L1)
        column.primaryKey = true;
    else if (constraint == "UNIQUE"_L1)
        column.unique = true;
    if (constraint == "NOT_NULL"_L1 || constraint == "PRIMARY_KEY"_L1)
        column.required = true;
    else if (constraint == "NULL"_L1)
        column.required = false;
    for (const QString &tag : std::as_const(column.tags)) {
        if (!tag.startsWith("PII."_L1) && !tag.startsWith("PersonalData."_L1))
            continue;
        if (column.classification.isEmpty())
            column.classification = tag;
        if (tag == "PII.Sensitive"_L1)
            column.pii = true;
        else if (tag == "PII.None"_L1 && !column.pii)
            column.pii = false;
    }
    for (const QLatin1StringView key : {"dataLength"_L1, "precision"_L1, "scale"_L1, "arrayDataType"_L1}) {
        if (const Node option = item[key])
            column.options.insert(key, option.toJson());
    }
    column.extra =
        unmapped(item,
                 {"name"_L1, "displayName"_L1, "description"_L1, "dataType"_L1, "dataTypeDisplay"_L1,
                  "tags"_L1, "constraint"_L1, "dataLength"_L1, "precision"_L1, "scale"_L1, "arrayDataType"_L1,
                  "ordinalPosition"_L1, "children"_L1, "fullyQualifiedName"_L1, "profile"_L1},
                 session.batch().issues);
    return column;
}

void readLevel(Session &session, Node columns, const QString &prefix, int depth, core::Dataset &dataset)
{
    if (columns && !columns.isSequence()) {
        report(session.batch(), core::Severity::Warning, "openmetadata.type"_L1,
               u"Columns should be a list."_s, columns);
        return;
    }
    for (const Node item : columns) {
        if (!session.budget().take())
            return;
        core::Column column = columnOf(session, item, prefix);
        if (column.name.isEmpty()) {
            report(session.batch(), core::Severity::Warning, "openmetadata.column"_L1,
                   u"A column without a name was left out."_s, item);
            continue;
        }
        QString inner = column.path;
        if (column.logicalType == "ARRAY"_L1)
            inner += "[]"_L1;
        else if (column.logicalType == "MAP"_L1)
            inner += "{}"_L1;
        dataset.columns.push_back(std::move(column));
        if (depth < deepest)
            readLevel(session, item["children"_L1], inner, depth + 1, dataset);
    }
}

core::Column *columnNamed(core::Dataset &dataset, const QString &name)
{
    const auto it = std::find_if(dataset.columns.begin(), dataset.columns.end(),
                                 [&name](const core::Column &column) { return column.path == name; });
    return it == dataset.columns.end() ? nullptr : &*it;
}

void readConstraint(Session &session, Node constraint, core::Dataset &dataset)
{
    const QString type = session.text(constraint, "constraintType"_L1);
    const QStringList columns = constraint["columns"_L1].textList();
    if (type == "FOREIGN_KEY"_L1) {
        core::Relationship relation;
        relation.type = u"foreignKey"_s;
        relation.from = columns;
        relation.at = constraint.position();
        relation.cardinality = session.text(constraint, "relationshipType"_L1);
        for (const QString &target : constraint["referredColumns"_L1].textList()) {
            const QStringList parts = splitFqn(target);
            relation.to.append(parts.size() < 2 ? target : parts.sliced(parts.size() - 2).join(u'.'));
        }
        dataset.relationships.push_back(std::move(relation));
        return;
    }
    qint64 position = 0;
    for (const QString &name : columns) {
        ++position;
        core::Column *column = columnNamed(dataset, name);
        if (column == nullptr) {
            report(session.batch(), core::Severity::Info, "openmetadata.constraint"_L1,
                   u"A constraint names the column %1, which the table does not have."_s.arg(name),
                   constraint);
        } else if (type == "PRIMARY_KEY"_L1) {
            column->primaryKey = true;
            column->primaryKeyPosition = position;
        } else if (type == "UNIQUE"_L1 && columns.size() == 1) {
            column->unique = true;
        }
    }
}

} // namespace

void readColumns(Session &session, Node columns, core::Dataset &dataset)
{
    readLevel(session, columns, {}, 0, dataset);
}

void readConstraints(Session &session, Node table, core::Dataset &dataset)
{
    for (const Node constraint : session.list(table, "tableConstraints"_L1))
        readConstraint(session, constraint, dataset);
    const Node partition = table["tablePartition"_L1];
    qint64 position = 0;
    for (const Node part : session.list(partition, "columns"_L1)) {
        ++position;
        const QString name = part.isScalar() ? part.text() : part["columnName"_L1].text();
        if (core::Column *column = columnNamed(dataset, name)) {
            column->partitioned = true;
            column->partitionPosition = position;
        }
    }
}

} // namespace meshbook::formats::openmetadata
