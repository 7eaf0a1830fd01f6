// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dbt/dbtartifact.h"

#include "core/identity.h"
#include "formats/reader/readutil.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::dbt {

namespace {

constexpr int issueLimit = 200;

Artifact fromSchemaUrl(const QString &url)
{
    if (!url.contains("/dbt/"_L1))
        return Artifact::None;
    if (url.contains("/manifest/"_L1))
        return Artifact::Manifest;
    if (url.contains("/catalog/"_L1))
        return Artifact::Catalog;
    if (url.contains("/run-results/"_L1))
        return Artifact::RunResults;
    if (url.contains("/sources/"_L1) || url.contains("/freshness/"_L1))
        return Artifact::Sources;
    return Artifact::None;
}

/// The first entry of a mapping or list; invalid if it is neither or empty.
Node firstOf(Node container)
{
    return container.size() > 0 ? *container.begin() : Node();
}

ArtifactGuess fromShape(Node root)
{
    const Node node = firstOf(root["nodes"_L1]);
    if (root["nodes"_L1].isMapping()) {
        if (root.has("child_map"_L1) || root.has("parent_map"_L1))
            return {Artifact::Manifest, 90};
        if (node.has("unique_id"_L1) && node.has("resource_type"_L1))
            return {Artifact::Manifest, 70};
        if (node.has("unique_id"_L1) && node.has("stats"_L1) && node["metadata"_L1].isMapping())
            return {Artifact::Catalog, 70};
    }
    const Node result = firstOf(root["results"_L1]);
    if (root["results"_L1].isSequence() && result.has("unique_id"_L1) && result.has("status"_L1))
        return {result.has("snapshotted_at"_L1) ? Artifact::Sources : Artifact::RunResults, 60};
    if (root.has("semantic_models"_L1) && root.has("project_configuration"_L1) && root.has("metrics"_L1))
        return {Artifact::SemanticManifest, 90};
    return {};
}

} // namespace

ArtifactGuess guessArtifact(const Content &content)
{
    const Node root = content.root();
    if (!root.isMapping() || content.roots().size() != 1)
        return {};
    const Artifact artifact = fromSchemaUrl(root["metadata"_L1]["dbt_schema_version"_L1].text());
    return artifact == Artifact::None ? fromShape(root) : ArtifactGuess{artifact, 100};
}

int confidenceOf(const Content &content, Artifact artifact)
{
    const ArtifactGuess guess = guessArtifact(content);
    return guess.artifact == artifact ? guess.confidence : 0;
}

Metadata metadataOf(Node root)
{
    const Node node = root["metadata"_L1];
    Metadata metadata;
    const QString url = node["dbt_schema_version"_L1].text();
    metadata.schemaVersion = url.sliced(url.lastIndexOf(u'/') + 1);
    if (metadata.schemaVersion.endsWith(".json"_L1))
        metadata.schemaVersion.chop(5);
    metadata.dbtVersion = node["dbt_version"_L1].text();
    metadata.adapter = node["adapter_type"_L1].text();
    metadata.project = node["project_name"_L1].text();
    metadata.invocation = node["invocation_id"_L1].text();
    metadata.generated = utcTime(node["generated_at"_L1]);
    return metadata;
}

core::SourcePosition placeOf(Node node)
{
    const core::SourcePosition key = node.keyPosition();
    return key.isKnown() ? key : node.position();
}

QString projectScope(const ReadContext &context)
{
    QString folder = context.path.first(qMax(qsizetype(0), context.path.lastIndexOf(u'/')));
    while (folder.startsWith(u'/'))
        folder.remove(0, 1);
    return folder;
}

QString scopedKey(const QString &scope, const QString &uniqueId)
{
    return core::scopedDatasetKey(u"dbt", scope, uniqueId);
}

UniqueId splitUniqueId(QStringView uniqueId)
{
    const qsizetype first = uniqueId.indexOf(u'.');
    if (first < 0)
        return {{}, {}, uniqueId.toString()};
    const qsizetype second = uniqueId.indexOf(u'.', first + 1);
    if (second < 0)
        return {uniqueId.first(first).toString(), {}, uniqueId.sliced(first + 1).toString()};
    return {uniqueId.first(first).toString(), uniqueId.sliced(first + 1, second - first - 1).toString(),
            uniqueId.sliced(second + 1).toString()};
}

QJsonValue withoutEmpty(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject kept = withoutEmpty(value.toObject());
        return kept.isEmpty() ? QJsonValue() : QJsonValue(kept);
    }
    if (value.isArray()) {
        QJsonArray kept;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items) {
            const QJsonValue cleaned = withoutEmpty(item);
            if (!cleaned.isNull())
                kept.append(cleaned);
        }
        return kept.isEmpty() ? QJsonValue() : QJsonValue(kept);
    }
    if (value.isString() && value.toString().isEmpty())
        return {};
    return value;
}

QJsonObject withoutEmpty(const QJsonObject &object)
{
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue cleaned = withoutEmpty(it.value());
        if (!cleaned.isNull() && !cleaned.isUndefined())
            kept.insert(it.key(), cleaned);
    }
    return kept;
}

void Shape::say(core::Severity severity, QLatin1StringView code, QString message, Node at)
{
    if (m_said > issueLimit)
        return;
    if (m_said++ == issueLimit) {
        report(m_batch, core::Severity::Warning, "limit.issues"_L1,
               u"There are more problems of this kind than are listed."_s, at);
        return;
    }
    report(m_batch, severity, code, std::move(message), at);
}

void Shape::wrong(Node node, QLatin1StringView expected)
{
    if (m_said > issueLimit)
        return; // the pointer is not free
    say(core::Severity::Warning, "dbt.type"_L1,
        u"\"%1\" should be %2; it is left out."_s.arg(node.pointer(), expected), node);
}

QString Shape::text(Node parent, QLatin1StringView key)
{
    const Node node = parent[key];
    if (!node)
        return {};
    if (!node.isScalar()) {
        wrong(node, "a text"_L1);
        return {};
    }
    const QString text = node.text();
    return text.isEmpty() ? QString() : text;
}

Node Shape::mapping(Node parent, QLatin1StringView key)
{
    const Node node = parent[key];
    return isMapping(node) ? node : Node();
}

bool Shape::isMapping(Node node)
{
    if (!node)
        return false;
    if (node.isMapping())
        return true;
    wrong(node, "an object"_L1);
    return false;
}

Node Shape::sequence(Node parent, QLatin1StringView key)
{
    const Node node = parent[key];
    if (!node)
        return {};
    if (node.isSequence())
        return node;
    wrong(node, "a list"_L1);
    return {};
}

QStringList Shape::texts(Node parent, QLatin1StringView key)
{
    const Node node = parent[key];
    if (!node)
        return {};
    if (node.isMapping()) {
        wrong(node, "a list"_L1);
        return {};
    }
    QStringList texts = node.textList();
    texts.removeAll(QString());
    return texts;
}

} // namespace meshbook::formats::dbt
