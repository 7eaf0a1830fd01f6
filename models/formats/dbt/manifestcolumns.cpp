// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dbt/manifestcolumns.h"

#include "formats/dbt/dbtreference.h"
#include "formats/reader/readutil.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::dbt {

namespace {

/// "orders (order_id, line)" as in SQL; the older way to state a foreign key's target.
QStringList targetOfExpression(const QString &expression)
{
    const qsizetype open = expression.indexOf(u'(');
    if (open <= 0)
        return {};
    const QString table = expression.first(open).trimmed();
    const qsizetype close = expression.indexOf(u')', open);
    if (close < 0 || table.contains(u' '))
        return {};
    QStringList ends;
    const QStringList names = expression.sliced(open + 1, close - open - 1).split(u',');
    for (const QString &name : names)
        ends.append(table + u'.' + name.trimmed());
    return ends;
}

core::Relationship foreignKey(Node constraint, const QStringList &columns, const core::Dataset &dataset,
                              Shape &shape)
{
    core::Relationship relationship;
    relationship.type = u"foreignKey"_s;
    for (const QString &column : columns)
        relationship.from.append(dataset.name + u'.' + column);
    const QString target = referenceName(shape.text(constraint, "to"_L1));
    if (!target.isEmpty()) {
        const QStringList names = shape.texts(constraint, "to_columns"_L1);
        for (const QString &name : names)
            relationship.to.append(target + u'.' + name);
        if (names.isEmpty())
            relationship.to.append(target);
    } else {
        relationship.to = targetOfExpression(shape.text(constraint, "expression"_L1));
    }
    relationship.at = constraint.position();
    return relationship;
}

core::QualityRule check(Node constraint, const QString &id, const QString &element, Shape &shape)
{
    core::QualityRule rule;
    rule.id = id;
    rule.name = shape.text(constraint, "name"_L1);
    rule.type = u"sql"_s;
    rule.metric = u"check"_s;
    rule.dimension = core::QualityDimension::Conformity;
    rule.engine = u"constraint"_s;
    rule.implementation = shape.text(constraint, "expression"_L1);
    rule.element = element;
    rule.at = constraint.position();
    return rule;
}

} // namespace

ColumnIndex::ColumnIndex(const core::Dataset &dataset)
{
    m_places.reserve(qsizetype(dataset.columns.size()));
    for (std::size_t i = dataset.columns.size(); i-- > 0;) // backwards: the first of two twins stays
        m_places.insert(dataset.columns[i].path.toLower(), i);
}

core::Column *ColumnIndex::find(core::Dataset &dataset, const QString &name) const
{
    const auto it = m_places.constFind(name.toLower());
    return it == m_places.constEnd() ? nullptr : &dataset.columns[*it];
}

void ManifestColumns::applyMeta(Node meta, core::Column &column)
{
    const Node pii = meta.any({"pii"_L1, "contains_pii"_L1, "is_pii"_L1, "has_pii"_L1});
    if (const std::optional<bool> flag = pii.toBool())
        column.pii = flag;
    const Node classification = meta.any({"classification"_L1, "data_classification"_L1, "sensitivity"_L1});
    if (classification.isScalar())
        column.classification = classification.text();
    const Node terms = meta.any({"glossary_terms"_L1, "glossary_term"_L1, "business_terms"_L1,
                                 "business_term"_L1, "terms"_L1, "term"_L1});
    column.terms += terms.textList();
    column.terms.removeAll(QString());
    column.terms.removeDuplicates();
}

void ManifestColumns::apply(Node constraint, core::Column &column, const core::Dataset &dataset)
{
    const QString type = m_shape.text(constraint, "type"_L1);
    if (type == "not_null"_L1) {
        column.required = true;
    } else if (type == "unique"_L1) {
        column.unique = true;
    } else if (type == "primary_key"_L1) {
        column.primaryKey = true;
    } else if (type == "foreign_key"_L1) {
        column.relationships.push_back(foreignKey(constraint, {column.path}, dataset, m_shape));
    } else if (type == "check"_L1) {
        const QString id = u"%1.%2.check.%3"_s.arg(dataset.nativeId, column.path).arg(column.rules.size());
        column.rules.push_back(check(constraint, id, column.path, m_shape));
    }
}

void ManifestColumns::apply(Node constraint, core::Dataset &dataset, const ColumnIndex &columns, int number)
{
    const QString type = m_shape.text(constraint, "type"_L1);
    const QStringList names = m_shape.texts(constraint, "columns"_L1);
    if (type == "foreign_key"_L1) {
        dataset.relationships.push_back(foreignKey(constraint, names, dataset, m_shape));
        return;
    }
    if (type == "check"_L1) {
        const QString id = u"%1.check.%2"_s.arg(dataset.nativeId).arg(number);
        dataset.rules.push_back(check(constraint, id, {}, m_shape));
        return;
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        core::Column *column = columns.find(dataset, names[i]);
        if (!column)
            continue;
        if (type == "not_null"_L1)
            column->required = true;
        else if (type == "unique"_L1 && names.size() == 1)
            column->unique = true;
        else if (type == "primary_key"_L1) {
            column->primaryKey = true;
            column->primaryKeyPosition = i + 1;
        }
    }
}

core::Column ManifestColumns::column(Node node, const core::Dataset &dataset)
{
    core::Column column;
    column.name = m_shape.text(node, "name"_L1);
    if (column.name.isEmpty())
        column.name = node.key();
    column.path = column.name;
    column.description = m_shape.text(node, "description"_L1);
    column.physicalType = m_shape.text(node, "data_type"_L1);
    column.tags = m_shape.texts(node, "tags"_L1);
    const Node config = m_shape.mapping(node, "config"_L1);
    column.tags += m_shape.texts(config, "tags"_L1);
    column.tags.removeDuplicates();
    applyMeta(node["meta"_L1], column);
    applyMeta(config["meta"_L1], column);
    for (const Node constraint : m_shape.sequence(node, "constraints"_L1)) {
        if (m_shape.isMapping(constraint))
            apply(constraint, column, dataset);
    }
    column.extra = withoutEmpty(unmapped(
        node, {"name"_L1, "description"_L1, "data_type"_L1, "tags"_L1, "config"_L1, "index"_L1}, m_issues));
    if (!column.extra.contains("meta"_L1)) {
        const QJsonObject meta = unmapped(config, {"tags"_L1}, m_issues);
        column.extra.insert("meta"_L1, meta["meta"_L1]);
        column.extra = withoutEmpty(column.extra);
    }
    column.at = placeOf(node);
    return column;
}

void ManifestColumns::read(Node node, core::Dataset &dataset)
{
    const Node columns = m_shape.mapping(node, "columns"_L1);
    for (const Node entry : columns) {
        if (m_shape.isMapping(entry))
            dataset.columns.push_back(column(entry, dataset));
    }
    const Node constraints = m_shape.sequence(node, "constraints"_L1);
    const QStringList key = m_shape.texts(node, "primary_key"_L1);
    if (constraints.size() == 0 && key.isEmpty())
        return;
    const ColumnIndex index(dataset);
    int number = 0;
    for (const Node constraint : constraints) {
        if (m_shape.isMapping(constraint))
            apply(constraint, dataset, index, number++);
    }
    for (qsizetype i = 0; i < key.size(); ++i) {
        if (core::Column *column = index.find(dataset, key[i])) {
            column->primaryKey = true;
            if (key.size() > 1)
                column->primaryKeyPosition = i + 1;
        }
    }
}

void ManifestColumns::readSemanticModel(Node node, core::Dataset &dataset)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> roles[] = {
        {"entities"_L1, "entity"_L1}, {"dimensions"_L1, "dimension"_L1}, {"measures"_L1, "measure"_L1}};
    QSet<QString> names;
    for (const auto &[list, role] : roles) {
        for (const Node entry : m_shape.sequence(node, list)) {
            if (!m_shape.isMapping(entry))
                continue;
            core::Column column;
            column.name = m_shape.text(entry, "name"_L1);
            // An entity and a dimension may share a name; paths must not.
            column.path = names.contains(column.name) ? u"%1:%2"_s.arg(role, column.name) : column.name;
            if (column.name.isEmpty() || names.contains(column.path))
                continue;
            names.insert(column.path);
            column.role = role;
            column.businessName = m_shape.text(entry, "label"_L1);
            column.description = m_shape.text(entry, "description"_L1);
            column.logicalType = m_shape.text(entry, "type"_L1);
            column.transformLogic = m_shape.text(entry, "expr"_L1);
            column.extra = withoutEmpty(
                unmapped(entry, {"name"_L1, "label"_L1, "description"_L1, "type"_L1, "expr"_L1}, m_issues));
            column.at = entry.position();
            dataset.columns.push_back(std::move(column));
        }
    }
}

} // namespace meshbook::formats::dbt
