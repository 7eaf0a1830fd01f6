// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dbt/manifesttests.h"

#include "formats/dbt/dbtreference.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::dbt {

namespace {

constexpr qsizetype longestSql = 64 * 1024;

core::QualityDimension dimensionOf(const QString &test)
{
    using core::QualityDimension;
    struct Known {
        QLatin1StringView part;
        QualityDimension dimension{};
    };
    // The first that is part of the test's name wins; names as in dbt, dbt_utils and dbt_expectations.
    static constexpr Known known[] = {
        {"unique"_L1, QualityDimension::Uniqueness},
        {"not_null"_L1, QualityDimension::Completeness},
        {"not_be_null"_L1, QualityDimension::Completeness},
        {"not_empty"_L1, QualityDimension::Completeness},
        {"relationships"_L1, QualityDimension::Consistency},
        {"equal_rowcount"_L1, QualityDimension::Consistency},
        {"equality"_L1, QualityDimension::Consistency},
        {"recency"_L1, QualityDimension::Timeliness},
        {"recent"_L1, QualityDimension::Timeliness},
        {"freshness"_L1, QualityDimension::Timeliness},
        {"accepted_"_L1, QualityDimension::Conformity},
        {"_in_set"_L1, QualityDimension::Conformity},
        {"regex"_L1, QualityDimension::Conformity},
        {"_of_type"_L1, QualityDimension::Conformity},
        {"row_count"_L1, QualityDimension::Coverage},
    };
    for (const Known &entry : known) {
        if (test.contains(entry.part))
            return entry.dimension;
    }
    return QualityDimension::Unknown;
}

/// What must hold when a test fails for a number of rows that satisfies `operation`.
QLatin1StringView mustOf(QStringView operation)
{
    if (operation == "!="_L1 || operation == "<>"_L1)
        return "mustBe"_L1;
    if (operation == ">"_L1)
        return "mustBeLessOrEqualTo"_L1;
    if (operation == ">="_L1)
        return "mustBeLessThan"_L1;
    if (operation == "<"_L1)
        return "mustBeGreaterOrEqualTo"_L1;
    if (operation == "<="_L1)
        return "mustBeGreaterThan"_L1;
    if (operation == "="_L1 || operation == "=="_L1)
        return "mustNotBe"_L1;
    return {};
}

QString asText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray()) {
        QStringList items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            items.append(asText(item));
        return items.join(", "_L1);
    }
    return value.isNull() ? u"null"_s : value.toVariant().toString();
}

} // namespace

core::Dataset *ManifestIndex::find(const QString &uniqueId)
{
    const auto it = byUniqueId.constFind(uniqueId);
    return it == byUniqueId.constEnd() ? nullptr : &datasets[*it];
}

bool ManifestTests::isNamed(const QString &uniqueId, const QString &name)
{
    const core::Dataset *dataset = m_index.find(uniqueId);
    return dataset ? dataset->name == name : uniqueId.endsWith(u'.' + name);
}

QString ManifestTests::attachedNode(Node test, const QStringList &dependsOn)
{
    const QString stated = m_shape.text(test, "attached_node"_L1);
    if (!stated.isEmpty() || dependsOn.size() < 2)
        return stated.isEmpty() ? dependsOn.value(0) : stated;
    const QString fileKey = m_shape.text(test, "file_key_name"_L1); // "models.orders", "sources.raw"
    const QString model = test["test_metadata"_L1]["kwargs"_L1]["model"_L1].text();
    for (const QString &name : {referenceName(model), fileKey.sliced(fileKey.indexOf(u'.') + 1)}) {
        if (name.isEmpty())
            continue;
        for (const QString &candidate : dependsOn) {
            if (isNamed(candidate, name))
                return candidate;
        }
    }
    return dependsOn.constLast();
}

std::size_t ManifestTests::datasetFor(const QString &uniqueId, Node at)
{
    const auto it = m_index.byUniqueId.constFind(uniqueId);
    if (it != m_index.byUniqueId.constEnd())
        return *it;
    const UniqueId parts = splitUniqueId(uniqueId);
    core::Dataset dataset;
    dataset.identities = {scopedKey(m_scope, uniqueId)};
    dataset.nativeId = uniqueId;
    dataset.name = parts.name;
    dataset.project = parts.package;
    dataset.implied = true;
    dataset.at = placeOf(at);
    const std::size_t place = m_index.datasets.size();
    m_index.datasets.push_back(std::move(dataset));
    m_index.byUniqueId.insert(uniqueId, place);
    return place;
}

core::Column *ManifestTests::columnOf(std::size_t dataset, const QString &name)
{
    if (name.isEmpty())
        return nullptr;
    auto it = m_columns.find(dataset);
    if (it == m_columns.end())
        it = m_columns.insert(dataset, ColumnIndex(m_index.datasets[dataset]));
    QString bare = name;
    if (bare.size() > 1 && (bare.startsWith(u'"') || bare.startsWith(u'`')) && bare.endsWith(bare.front()))
        bare = bare.sliced(1, bare.size() - 2);
    return it->find(m_index.datasets[dataset], bare);
}

void ManifestTests::applyLimits(Node config, core::QualityRule &rule)
{
    static const QRegularExpression comparison(u"^\\s*([<>=!]+)\\s*(-?[0-9.]+)\\s*$"_s);
    const QString errorIf = m_shape.text(config, "error_if"_L1);
    const QString warnIf = m_shape.text(config, "warn_if"_L1);
    // The level that decides: a test of severity "warn" never fails.
    const bool warns = rule.severity.compare("warn"_L1, Qt::CaseInsensitive) == 0;
    const QRegularExpressionMatch match = comparison.match(warns ? warnIf : errorIf);
    if (match.hasMatch()) {
        rule.comparison = mustOf(match.capturedView(1));
        rule.thresholds = QStringList{match.captured(2)};
        rule.unit = u"rows"_s;
    }
    for (const auto key : {"where"_L1, "limit"_L1, "fail_calc"_L1}) {
        const QString text = m_shape.text(config, key);
        if (!text.isEmpty() && text != "count(*)"_L1)
            rule.extra.insert(key, text);
    }
    if (errorIf != warnIf || !match.hasMatch()) {
        if (!errorIf.isEmpty())
            rule.extra.insert("error_if"_L1, errorIf);
        if (!warnIf.isEmpty())
            rule.extra.insert("warn_if"_L1, warnIf);
    }
}

core::QualityRule ManifestTests::ruleOf(Node test, const QString &uniqueId)
{
    core::QualityRule rule;
    rule.id = uniqueId;
    rule.name = m_shape.text(test, "name"_L1);
    rule.description = m_shape.text(test, "description"_L1);
    rule.type = u"test"_s;
    rule.engine = u"dbt"_s;
    const Node config = m_shape.mapping(test, "config"_L1);
    rule.severity = m_shape.text(config, "severity"_L1);
    const Node generic = m_shape.mapping(test, "test_metadata"_L1);
    const QString name = m_shape.text(generic, "name"_L1);
    if (!name.isEmpty()) {
        const QString space = m_shape.text(generic, "namespace"_L1);
        rule.metric = space.isEmpty() ? name : space + u'.' + name;
        rule.dimension = dimensionOf(name);
        for (const Node argument : m_shape.mapping(generic, "kwargs"_L1)) {
            const QString key = argument.key();
            if (argument && key != "model"_L1 && key != "column_name"_L1)
                rule.arguments.append(key + ": "_L1 + asText(argument.toJson()));
        }
    } else {
        QString sql = m_shape.text(test, test.has("raw_code"_L1) ? "raw_code"_L1 : "raw_sql"_L1);
        // A generic test of an old manifest has a call here and no metadata; SQL of people is longer.
        rule.implementation = sql.first(qMin(sql.size(), longestSql));
    }
    rule.element = m_shape.text(test, "column_name"_L1);
    if (rule.element.isEmpty())
        rule.element = m_shape.text(generic["kwargs"_L1], "column_name"_L1);
    rule.tags = m_shape.texts(test, "tags"_L1);
    applyLimits(config, rule);
    const QString file = m_shape.text(test, "original_file_path"_L1);
    if (!file.isEmpty())
        rule.extra.insert("file"_L1, file);
    rule.at = placeOf(test);
    return rule;
}

void ManifestTests::fold(Node test, core::Column &column, const core::Dataset &dataset)
{
    const Node generic = test["test_metadata"_L1];
    const QString name = generic["name"_L1].text();
    if (!generic["namespace"_L1].text().isEmpty() || !test["config"_L1]["where"_L1].text().isEmpty())
        return;
    const Node arguments = generic["kwargs"_L1];
    if (name == "not_null"_L1) {
        column.required = true;
    } else if (name == "unique"_L1) {
        column.unique = true;
    } else if (name == "accepted_values"_L1) {
        column.enumValues = arguments["values"_L1].textList();
    } else if (name == "relationships"_L1) {
        const QString target = referenceName(arguments["to"_L1].text());
        const QString field = arguments["field"_L1].text();
        if (target.isEmpty() || field.isEmpty())
            return;
        core::Relationship relationship;
        relationship.type = u"foreignKey"_s;
        relationship.from = QStringList{dataset.name + u'.' + column.path};
        relationship.to = QStringList{target + u'.' + field};
        relationship.at = placeOf(test);
        column.relationships.push_back(std::move(relationship));
    }
}

void ManifestTests::add(Node test, const QString &uniqueId)
{
    const QStringList dependsOn = m_shape.texts(m_shape.mapping(test, "depends_on"_L1), "nodes"_L1);
    const QString attached = attachedNode(test, dependsOn);
    if (attached.isEmpty()) {
        m_shape.say(core::Severity::Info, "dbt.unattached-test"_L1,
                    u"The test %1 depends on nothing and is left out."_s.arg(uniqueId), test);
        return;
    }
    const std::size_t place = datasetFor(attached, test);
    core::QualityRule rule = ruleOf(test, uniqueId);
    if (dependsOn.size() > 1)
        rule.extra.insert("dependsOn"_L1, QJsonArray::fromStringList(dependsOn));
    core::Dataset &dataset = m_index.datasets[place];
    if (core::Column *column = columnOf(place, rule.element)) {
        rule.element = column->path;
        fold(test, *column, dataset);
        column->rules.push_back(std::move(rule));
        return;
    }
    dataset.rules.push_back(std::move(rule));
}

void ManifestTests::addUnitTest(Node test, const QString &uniqueId)
{
    const QString attached = m_shape.texts(m_shape.mapping(test, "depends_on"_L1), "nodes"_L1).value(0);
    if (attached.isEmpty())
        return;
    const std::size_t place = datasetFor(attached, test);
    core::QualityRule rule;
    rule.id = uniqueId;
    rule.name = m_shape.text(test, "name"_L1);
    rule.description = m_shape.text(test, "description"_L1);
    rule.type = u"test"_s;
    rule.metric = u"unit_test"_s;
    rule.dimension = core::QualityDimension::Accuracy;
    rule.engine = u"dbt"_s;
    rule.tags = m_shape.texts(m_shape.mapping(test, "config"_L1), "tags"_L1);
    rule.at = placeOf(test);
    m_index.datasets[place].rules.push_back(std::move(rule));
}

} // namespace meshbook::formats::dbt
