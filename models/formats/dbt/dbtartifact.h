// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "formats/document/content.h"
#include "formats/reader/reader.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

/// What the files that dbt writes into `target/` have in common.
///
/// Every artifact names its kind and version in `metadata.dbt_schema_version`
/// ("https://schemas.getdbt.com/dbt/manifest/v12.json"); the number is no promise: v12 covers dbt 1.8 to
/// 1.12 and the Fusion engine wrote v20 for a while. So kinds are told by the URL where there is one,
/// by shape where there is none, and contents are always read by shape.
namespace meshbook::formats::dbt {

enum class Artifact : quint8 { None, Manifest, Catalog, RunResults, Sources, SemanticManifest };

/// The kind of a document's root and how sure that is (0 … 100).
struct ArtifactGuess {
    Artifact artifact = Artifact::None;
    int confidence = 0;
};
[[nodiscard]] ArtifactGuess guessArtifact(const Content &content);
/// The confidence that the content is of this kind; 0 for the others.
[[nodiscard]] int confidenceOf(const Content &content, Artifact artifact);

/// `metadata` of any artifact.
struct Metadata {
    QString schemaVersion; ///< "v12", or the whole text where it has no such number
    QString dbtVersion;
    QString adapter; ///< postgres, snowflake …; manifests only
    QString project; ///< manifests since v10 only
    QString invocation;
    QDateTime generated; ///< UTC; invalid if not stated
};
[[nodiscard]] Metadata metadataOf(Node root);

/// Where an entry of a mapping starts: at its key.
[[nodiscard]] core::SourcePosition placeOf(Node node);

/// unique_ids are unique within a project only, and of all artifacts just the manifest names its
/// project. Artifacts of one run lie in one folder, so that folder is the scope.
[[nodiscard]] QString projectScope(const ReadContext &context);
/// The identity by which the artifacts of one folder speak of the same node.
[[nodiscard]] QString scopedKey(const QString &scope, const QString &uniqueId);

/// The parts of a unique_id: "model.shop.orders.v2" → model, shop, "orders.v2".
struct UniqueId {
    QString type;
    QString package;
    QString name;
};
[[nodiscard]] UniqueId splitUniqueId(QStringView uniqueId);

/// Leaves out null, "", [] and {} at every depth: dbt writes every option it knows into every node.
[[nodiscard]] QJsonValue withoutEmpty(const QJsonValue &value);
[[nodiscard]] QJsonObject withoutEmpty(const QJsonObject &object);

/// Reads values of an expected shape and reports where there is another, at most so often per file
/// that a hostile file cannot fill the issue list.
class Shape final {
public:
    explicit Shape(core::Batch &batch)
        : m_batch(batch)
    {
    }

    /// The text of a scalar; null if absent, null or (reported) of another type. Empty texts are null:
    /// dbt writes "" for everything that nobody stated.
    [[nodiscard]] QString text(Node parent, QLatin1StringView key);
    /// An invalid node if absent, null or (reported) of another type.
    [[nodiscard]] Node mapping(Node parent, QLatin1StringView key);
    [[nodiscard]] Node sequence(Node parent, QLatin1StringView key);
    /// True for a mapping; anything else but null is reported.
    [[nodiscard]] bool isMapping(Node node);
    /// Texts of a list of scalars or of one scalar; empty texts are left out.
    [[nodiscard]] QStringList texts(Node parent, QLatin1StringView key);
    void say(core::Severity severity, QLatin1StringView code, QString message, Node at);

private:
    void wrong(Node node, QLatin1StringView expected);

    core::Batch &m_batch;
    int m_said = 0;
};

} // namespace meshbook::formats::dbt
