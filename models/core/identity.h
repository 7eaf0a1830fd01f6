// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// How things are named across sources (design §3). Every reader builds identities here, so the table
/// that a dbt manifest, an OpenLineage event, a DataHub urn and an ODCS server name is one dataset.
namespace meshbook::core {

/// Where a dataset lives, as far as a source says. Names follow the OpenLineage naming specification.
struct DatasetLocation {
    QString platform; ///< postgres, snowflake, bigquery, kafka, s3 … any spelling; normalized inside
    QString authority; ///< host:port, account, bucket; null if the source does not say
    QString name; ///< database.schema.table, topic, path …; as written (quotes are removed inside)
    QString environment; ///< DataHub fabric; PROD and null are the same
};

/// The identity of a located dataset: "postgres://host:5432/db.schema.table" with the authority, and
/// "postgres:/db.schema.table" without. Names are lower-cased on platforms that fold case.
[[nodiscard]] QString datasetKey(const DatasetLocation &location);

/// The identity of a dataset that only exists inside another thing (a contract without servers, a dbt
/// ephemeral model): "contract:<id>/<name>", "dbt:<unique id>".
[[nodiscard]] QString scopedDatasetKey(QStringView scheme, QStringView scope, QStringView name);

/// The part of a dataset identity that does not name the host: two keys with the same fold key may be
/// the same table. Empty for scoped keys.
[[nodiscard]] QString datasetFoldKey(QStringView key);
/// The host part of a dataset identity; empty if it names none.
[[nodiscard]] QString datasetAuthority(QStringView key);

/// Splits an OpenLineage namespace ("postgres://host:5432", "bigquery", "s3://bucket") and name.
[[nodiscard]] DatasetLocation fromOpenLineage(QStringView space, QStringView name);
/// Reads "urn:li:dataset:(urn:li:dataPlatform:snowflake,instance.db.schema.table,PROD)". Nested
/// parentheses are counted. A null name means it is no dataset urn.
[[nodiscard]] DatasetLocation fromDataHubUrn(QStringView urn);

/// "snowflake" for Snowflake, "postgres" for postgresql, redshift stays … lower case.
[[nodiscard]] QString normalizedPlatform(QStringView platform);

/// Joins name parts with ".", leaving out null and empty ones and stripping quotes and brackets.
[[nodiscard]] QString qualifiedName(const QStringList &parts);

[[nodiscard]] QString domainKey(QStringView nameOrPath);
[[nodiscard]] QString teamKey(QStringView nameOrEmail);
/// "<domain>/<id or name>", both folded; "/<id>" without a domain.
[[nodiscard]] QString productKey(QStringView domain, QStringView idOrName);
/// "<id>@<version>", or "<id>" without a version.
[[nodiscard]] QString contractKey(QStringView id, QStringView version);
[[nodiscard]] QString jobKey(QStringView space, QStringView name);
[[nodiscard]] QString glossaryKey(QStringView iriOrName);
/// An IRI as it is; else "<glossary>/<path>" folded.
[[nodiscard]] QString termKey(QStringView glossary, QStringView iriOrPath);

/// Case and white space folding used for names that people type: trimmed, simplified, lower case.
[[nodiscard]] QString foldedName(QStringView name);

} // namespace meshbook::core
