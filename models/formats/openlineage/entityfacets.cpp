// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openlineage/entityfacets.h"

#include "core/identity.h"
#include "formats/openlineage/lineagefacets.h"
#include "formats/openlineage/schemafacet.h"
#include "formats/reader/redaction.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::openlineage {

namespace {

/// A facet without its bookkeeping keys, which change with every release of a producer.
QJsonObject payload(Node facet, core::Batch &batch)
{
    return unmapped(facet, {"_producer"_L1, "_schemaURL"_L1, "_deleted"_L1}, batch.issues);
}

void keepExtra(core::Entity &entity, Node facet, core::Batch &batch)
{
    const QJsonObject rest = payload(facet, batch);
    if (!rest.isEmpty())
        entity.extra.insert(facet.key(), rest);
}

QString tagText(Node tag)
{
    const QString key = tag["key"_L1].text().trimmed();
    const QString value = tag["value"_L1].text().trimmed();
    if (value.isEmpty() || value == "true"_L1 || isPlaceholder(value))
        return key;
    return key.isEmpty() ? value : key + u':' + value;
}

void addOwners(core::Entity &entity, Node facet, core::Batch &batch)
{
    const Node owners = facet["owners"_L1];
    if (owners && !owners.isSequence())
        report(batch, core::Severity::Warning, "openlineage.type"_L1, u"\"owners\" must be a list."_s,
               owners);
    for (Node owner : owners) {
        const QString name = owner["name"_L1].text().trimmed();
        if (name.isEmpty())
            report(batch, core::Severity::Warning, "openlineage.owner"_L1,
                   u"An owner without a name is left out."_s, owner);
        else if (!isPlaceholder(name))
            entity.owners.push_back({name, owner["type"_L1].text()});
    }
}

void addTags(core::Dataset &dataset, Node facet)
{
    for (Node tag : facet["tags"_L1]) {
        const QString text = tagText(tag);
        const QString field = columnPath(tag["field"_L1].text());
        if (text.isEmpty())
            continue;
        if (field.isEmpty()) {
            dataset.tags.append(text);
            continue;
        }
        auto column = std::find_if(dataset.columns.begin(), dataset.columns.end(),
                                   [&](const core::Column &c) { return c.path == field; });
        if (column == dataset.columns.end()) {
            column = dataset.columns.insert(column, core::Column());
            column->path = field;
            column->name = field;
            column->at = tag.position();
        }
        column->tags.append(text);
    }
}

bool namesPaths(const QString &platform)
{
    static constexpr std::array platforms{"kafka"_L1,  "kinesis"_L1, "pubsub"_L1, "s3"_L1,    "gs"_L1,
                                          "file"_L1,   "hdfs"_L1,    "abfss"_L1,  "wasbs"_L1, "dbfs"_L1,
                                          "pulsar"_L1, "http"_L1,    "https"_L1,  "ftp"_L1,   "sftp"_L1};
    return std::find(platforms.begin(), platforms.end(), platform) != platforms.end();
}

QString shortName(const QString &platform, const QString &name)
{
    QStringView rest = name;
    while (rest.endsWith(u'/'))
        rest.chop(1);
    const qsizetype slash = rest.lastIndexOf(u'/');
    if (slash >= 0)
        return rest.sliced(slash + 1).toString();
    const qsizetype dot = rest.lastIndexOf(u'.');
    return dot < 0 || namesPaths(platform) ? rest.toString() : rest.sliced(dot + 1).toString();
}

QString typeOf(const DatasetState &state, const QString &platform)
{
    if (const QString type = state.facets.value(u"datasetType"_s)["datasetType"_L1].text(); !type.isEmpty())
        return type.toLower();
    if (platform == "kafka"_L1 || platform == "pulsar"_L1 || platform == "pubsub"_L1)
        return u"topic"_s;
    for (Node link : state.facets.value(u"symlinks"_s)["identifiers"_L1]) {
        if (link["type"_L1].text().compare("TABLE"_L1, Qt::CaseInsensitive) == 0)
            return u"table"_s;
    }
    if (namesPaths(platform))
        return u"file"_s;
    return platform.isEmpty() || state.space.isEmpty() ? QString() : u"table"_s;
}

void addSymlinks(core::Dataset &dataset, Node facet, EventFold &fold, core::Batch &batch)
{
    const Node identifiers = facet["identifiers"_L1];
    if (identifiers && !identifiers.isSequence())
        report(batch, core::Severity::Warning, "openlineage.type"_L1, u"\"identifiers\" must be a list."_s,
               identifiers);
    for (Node link : identifiers) {
        const QString key = fold.identityOf(link);
        if (!key.isEmpty() && !dataset.identities.contains(key))
            dataset.identities.append(key);
    }
}

void addLifecycle(core::Dataset &dataset, const DatasetState &state)
{
    const Node facet = state.facets.value(u"lifecycleStateChange"_s);
    if (facet)
        dataset.extra.insert(u"lifecycleStateChange"_s, facet["lifecycleStateChange"_L1].text());
    if (!state.dropped)
        return;
    dataset.status = u"DROP"_s;
    dataset.lifecycle = core::Lifecycle::Retired;
}

/// Where a facet's content stands in an entity; null for those that add names, which stay.
QString fieldOf(const QString &facet)
{
    static const QHash<QString, QString> fields{{u"documentation"_s, u"description"_s},
                                                {u"ownership"_s, u"owners"_s},
                                                {u"schema"_s, u"columns"_s},
                                                {u"tags"_s, u"tags"_s},
                                                {u"version"_s, u"version"_s},
                                                {u"sql"_s, u"sql"_s},
                                                {u"jobType"_s, u"type"_s},
                                                {u"symlinks"_s, QString()}};
    return fields.value(facet, u"extra."_s + facet);
}

template <typename State>
void addWithdrawals(core::EntityKind kind, const State &state, core::Batch &batch)
{
    for (auto it = state.deleted.begin(); it != state.deleted.end(); ++it) {
        if (const QString field = fieldOf(it.key()); !field.isNull())
            batch.withdrawals.push_back({{kind, state.key}, field, it.value()});
    }
}

QString text(Node node)
{
    const QString value = node.text();
    return isPlaceholder(value) ? QString() : value;
}

void addDatasetFacet(core::Dataset &dataset, Node facet, EventFold &fold, core::Batch &batch)
{
    const QString name = facet.key();
    if (name == "documentation"_L1)
        dataset.description = text(facet["description"_L1]);
    else if (name == "ownership"_L1)
        addOwners(dataset, facet, batch);
    else if (name == "symlinks"_L1)
        addSymlinks(dataset, facet, fold, batch);
    else if (name == "version"_L1)
        dataset.version = text(facet["datasetVersion"_L1]);
    else if (name != "schema"_L1 && name != "tags"_L1 && name != "lifecycleStateChange"_L1)
        keepExtra(dataset, facet, batch);
}

void addLocation(core::Job &job, Node facet, core::Batch &batch)
{
    const Node url = facet.any({"url"_L1, "repoUrl"_L1});
    job.sourceCodeUrl = redactedText(url.text(), url.position(), batch.issues);
    keepExtra(job, facet, batch);
}

} // namespace

core::Dataset datasetOf(const DatasetState &state, EventFold &fold, core::Batch &batch)
{
    core::Dataset dataset;
    const core::DatasetLocation location = core::fromOpenLineage(state.space, state.name);
    dataset.identities = {state.key};
    dataset.nativeId = state.space.isEmpty() ? state.name : state.space + u'/' + state.name;
    dataset.platform = core::normalizedPlatform(location.platform);
    dataset.name = shortName(dataset.platform, state.name);
    dataset.physicalName = state.name;
    dataset.space = state.space;
    dataset.at = state.at.position();
    dataset.implied = !state.described;
    dataset.type = typeOf(state, dataset.platform);
    addColumns(dataset, state.facets.value(u"schema"_s), batch);
    for (const Node &facet : state.facets)
        addDatasetFacet(dataset, facet, fold, batch);
    addTags(dataset, state.facets.value(u"tags"_s));
    addLifecycle(dataset, state);
    addWithdrawals(core::EntityKind::Dataset, state, batch);
    dataset.told = state.told;
    dataset.rules = state.rules;
    return dataset;
}

core::Job jobOf(const JobState &state, core::Batch &batch)
{
    core::Job job;
    job.identities = {state.key};
    job.nativeId = state.key;
    job.name = state.name;
    job.space = state.space;
    job.parent = state.parent;
    job.at = state.at.position();
    job.implied = !state.described;
    job.told = state.told;
    addWithdrawals(core::EntityKind::Job, state, batch);
    for (const Node &facet : state.facets) {
        const QString name = facet.key();
        if (name == "sql"_L1) {
            job.sql = redactedText(facet["query"_L1].text(), facet.position(), batch.issues);
            if (const QString dialect = facet["dialect"_L1].text(); !dialect.isEmpty())
                job.extra.insert(u"sqlDialect"_s, dialect);
        } else if (name == "sourceCodeLocation"_L1) {
            addLocation(job, facet, batch);
        } else if (name == "jobType"_L1) {
            QStringList words{facet["integration"_L1].text(), facet["jobType"_L1].text(),
                              facet["processingType"_L1].text()};
            words.removeIf([](const QString &word) { return word.isEmpty() || isPlaceholder(word); });
            job.type = words.join(u' ');
        } else if (name == "ownership"_L1) {
            addOwners(job, facet, batch);
        } else if (name == "documentation"_L1) {
            job.description = text(facet["description"_L1]);
        } else if (name == "tags"_L1) {
            for (Node tag : facet["tags"_L1])
                job.tags.append(tagText(tag));
            job.tags.removeAll(QString());
        } else if (name != "lineage"_L1) {
            keepExtra(job, facet, batch);
        }
    }
    return job;
}

} // namespace meshbook::formats::openlineage
