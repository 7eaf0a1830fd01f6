// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dbt/manifestdatasets.h"

#include "core/identity.h"
#include "formats/reader/readutil.h"
#include "formats/reader/redaction.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::dbt {

namespace {

/// What a manifest says beyond the mapped keys, less what is derived (code, hashes, paths on the
/// machine that wrote it) or stands elsewhere in the node as well.
QJsonObject extraOf(Node node, std::vector<core::Issue> &issues)
{
    QJsonObject extra = withoutEmpty(unmapped(node,
                                              {"alias"_L1,
                                               "build_path"_L1,
                                               "checksum"_L1,
                                               "columns"_L1,
                                               "compiled"_L1,
                                               "compiled_code"_L1,
                                               "compiled_path"_L1,
                                               "compiled_sql"_L1,
                                               "config"_L1,
                                               "created_at"_L1,
                                               "database"_L1,
                                               "deferred"_L1,
                                               "depends_on"_L1,
                                               "description"_L1,
                                               "doc_blocks"_L1,
                                               "docs"_L1,
                                               "entities"_L1,
                                               "extra_ctes"_L1,
                                               "extra_ctes_injected"_L1,
                                               "dimensions"_L1,
                                               "freshness"_L1,
                                               "functions"_L1,
                                               "identifier"_L1,
                                               "injected_sql"_L1,
                                               "label"_L1,
                                               "measures"_L1,
                                               "metrics"_L1,
                                               "name"_L1,
                                               "owner"_L1,
                                               "package_name"_L1,
                                               "path"_L1,
                                               "primary_key"_L1,
                                               "raw_code"_L1,
                                               "raw_sql"_L1,
                                               "refs"_L1,
                                               "relation_name"_L1,
                                               "resource_type"_L1,
                                               "root_path"_L1,
                                               "schema"_L1,
                                               "sources"_L1,
                                               "tags"_L1,
                                               "unique_id"_L1,
                                               "unrendered_config"_L1,
                                               "url"_L1,
                                               "version"_L1},
                                              issues));
    const QJsonObject config =
        withoutEmpty(unmapped(node["config"_L1],
                              {"access"_L1, "alias"_L1, "contract"_L1, "database"_L1, "docs"_L1, "enabled"_L1,
                               "group"_L1, "meta"_L1, "packages"_L1, "schema"_L1, "tags"_L1},
                              issues));
    if (!config.isEmpty())
        extra.insert("config"_L1, config);
    for (const auto key : {"meta"_L1, "access"_L1, "group"_L1, "contract"_L1}) {
        if (extra.contains(key))
            continue;
        // Old manifests have these on the node, new ones on its config, those between on both.
        const QJsonObject only = withoutEmpty(QJsonObject{{key, node["config"_L1][key].toJson()}});
        if (only.contains(key))
            extra.insert(key, redacted(only[key], node["config"_L1][key].position(), issues));
    }
    return extra;
}

/// Python's None, printed into a name.
QString realName(const QString &name)
{
    return name == "None"_L1 ? QString() : name;
}

QString typeOfModel(const QString &materialized)
{
    return materialized == "incremental"_L1 ? u"table"_s : materialized;
}

QStringList mergedTags(Node node, Shape &shape)
{
    QStringList tags = tagTexts(node["tags"_L1]);
    tags += tagTexts(shape.mapping(node, "config"_L1)["tags"_L1]);
    tags.removeDuplicates();
    return tags;
}

} // namespace

core::Dataset ManifestDatasets::common(Node node, const QString &uniqueId)
{
    core::Dataset dataset;
    const UniqueId parts = splitUniqueId(uniqueId);
    dataset.nativeId = uniqueId;
    dataset.name = m_shape.text(node, "name"_L1);
    if (dataset.name.isEmpty())
        dataset.name = parts.name;
    dataset.displayName = m_shape.text(node, "label"_L1);
    dataset.description = m_shape.text(node, "description"_L1);
    dataset.version = m_shape.text(node, "version"_L1);
    dataset.project = m_shape.text(node, "package_name"_L1);
    if (dataset.project.isEmpty())
        dataset.project = parts.package;
    dataset.tags = mergedTags(node, m_shape);
    dataset.owners = m_owners.of(node, dataset.project);
    const Node domain = node["meta"_L1]["domain"_L1].isScalar() ? node["meta"_L1]["domain"_L1]
                                                                : node["config"_L1]["meta"_L1]["domain"_L1];
    if (domain.isScalar() && !domain.text().isEmpty())
        dataset.domain = domain.text();
    dataset.extra = extraOf(node, m_issues);
    dataset.at = placeOf(node);
    return dataset;
}

void ManifestDatasets::locate(Node node, core::Dataset &dataset, const QString &identifier)
{
    const QString database = realName(m_shape.text(node, "database"_L1));
    const QString schema = realName(m_shape.text(node, "schema"_L1));
    const QString relation = m_shape.text(node, "relation_name"_L1);
    if (schema.isEmpty() && database.isEmpty() && !relation.isEmpty())
        dataset.physicalName = relation;
    else
        dataset.physicalName = core::qualifiedName({database, schema, identifier});
    if (m_metadata.adapter.isEmpty())
        return;
    dataset.platform = core::normalizedPlatform(m_metadata.adapter);
    dataset.identities.append(core::datasetKey({dataset.platform, {}, dataset.physicalName, {}}));
}

void ManifestDatasets::applyDeprecation(Node node, core::Dataset &dataset)
{
    const QDateTime date = utcTime(node["deprecation_date"_L1]);
    if (date.isValid() && m_metadata.generated.isValid() && date <= m_metadata.generated)
        dataset.lifecycle = core::Lifecycle::Deprecated;
}

core::Dataset ManifestDatasets::relation(Node node, const QString &uniqueId)
{
    core::Dataset dataset = common(node, uniqueId);
    const QString resource = splitUniqueId(uniqueId).type;
    const QString materialized = m_shape.text(m_shape.mapping(node, "config"_L1), "materialized"_L1);
    const bool isModel = resource == "model"_L1 || resource.isEmpty();
    dataset.type = isModel && !materialized.isEmpty() ? typeOfModel(materialized) : resource;
    QString alias = m_shape.text(node, "alias"_L1);
    if (alias.isEmpty())
        alias = dataset.name;
    if (materialized != "ephemeral"_L1 && resource != "function"_L1)
        locate(node, dataset, alias);
    else
        dataset.physicalName = alias;
    dataset.identities.append(scopedKey(m_scope, uniqueId));
    applyDeprecation(node, dataset);
    m_columns.read(node, dataset);
    return dataset;
}

core::Dataset ManifestDatasets::source(Node node, const QString &uniqueId)
{
    core::Dataset dataset = common(node, uniqueId);
    dataset.type = u"source"_s;
    QString identifier = m_shape.text(node, "identifier"_L1);
    if (identifier.isEmpty())
        identifier = dataset.name;
    locate(node, dataset, identifier);
    dataset.identities.append(scopedKey(m_scope, uniqueId));
    addFreshness(node, dataset);
    m_columns.read(node, dataset);
    return dataset;
}

void ManifestDatasets::addFreshness(Node node, core::Dataset &dataset)
{
    Node freshness = node["freshness"_L1];
    if (freshness.type() == Node::Type::Null) {
        // Written out as null: checks are switched off for this table. An empty one says nothing.
        dataset.extra.insert("freshness"_L1, QJsonValue::Null);
        return;
    }
    freshness = m_shape.mapping(node, "freshness"_L1);
    if (!freshness)
        freshness = m_shape.mapping(m_shape.mapping(node, "config"_L1), "freshness"_L1);
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> levels[] = {
        {"warn_after"_L1, "warn"_L1}, {"error_after"_L1, "error"_L1}};
    for (const auto &[key, level] : levels) {
        const Node limit = m_shape.mapping(freshness, key);
        const QString count = m_shape.text(limit, "count"_L1);
        if (count.isEmpty())
            continue;
        core::Objective objective;
        objective.id = dataset.nativeId + u'.' + key;
        objective.property = u"freshness"_s;
        objective.kind = core::ObjectiveKind::Freshness;
        objective.value = count;
        objective.unit = m_shape.text(limit, "period"_L1);
        objective.level = level;
        objective.element = m_shape.text(node, "loaded_at_field"_L1);
        const QString filter = m_shape.text(freshness, "filter"_L1);
        if (!filter.isEmpty())
            objective.extra.insert("filter"_L1, filter);
        objective.at = limit.position();
        normalizeObjective(objective);
        dataset.objectives.push_back(std::move(objective));
    }
}

core::Dataset ManifestDatasets::exposure(Node node, const QString &uniqueId)
{
    core::Dataset dataset = common(node, uniqueId);
    dataset.type = m_shape.text(node, "type"_L1);
    if (dataset.type.isEmpty())
        dataset.type = u"exposure"_s;
    dataset.extra.remove("type"_L1);
    dataset.extra.insert("resource_type"_L1, u"exposure"_s);
    dataset.identities.append(scopedKey(m_scope, uniqueId));
    const QString url = m_shape.text(node, "url"_L1);
    if (!url.isEmpty())
        dataset.references.push_back(
            {u"exposure"_s, redactedText(url, node["url"_L1].position(), m_issues), {}});
    return dataset;
}

core::Dataset ManifestDatasets::semantic(Node node, const QString &uniqueId, const QString &type)
{
    core::Dataset dataset = common(node, uniqueId);
    dataset.type = type;
    dataset.identities.append(scopedKey(m_scope, uniqueId));
    if (type == "semantic_model"_L1)
        m_columns.readSemanticModel(node, dataset);
    return dataset;
}

} // namespace meshbook::formats::dbt
