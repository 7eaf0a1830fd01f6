// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::core {

namespace {

/// Platforms whose unquoted identifiers ignore case, so that names from two tools may differ in it.
/// Postgres and its kin fold to lower, Snowflake and Oracle to upper; either way case carries nothing.
constexpr std::array caseFolding{
    "postgres"_L1,   "snowflake"_L1, "redshift"_L1,   "oracle"_L1,       "mysql"_L1,  "mssql"_L1,
    "sqlserver"_L1,  "hive"_L1,      "databricks"_L1, "spark"_L1,        "trino"_L1,  "presto"_L1,
    "athena"_L1,     "glue"_L1,      "awsathena"_L1,  "awsglue"_L1,      "duckdb"_L1, "sqlite"_L1,
    "vertica"_L1,    "teradata"_L1,  "db2"_L1,        "mariadb"_L1,      "impala"_L1, "synapse"_L1,
    "clickhouse"_L1, "cratedb"_L1,   "exasol"_L1,     "unitycatalog"_L1, "unknown"_L1};

bool foldsCase(const QString &platform)
{
    return std::find(caseFolding.begin(), caseFolding.end(), platform) != caseFolding.end();
}

bool isTabular(const QString &platform)
{
    return foldsCase(platform) || platform == "bigquery"_L1;
}

QString stripQuotes(QStringView part)
{
    part = part.trimmed();
    if (part.size() >= 2) {
        const QChar first = part.front();
        const QChar last = part.back();
        if ((first == last && (first == u'"' || first == u'`' || first == u'\''))
            || (first == u'[' && last == u']'))
            part = part.sliced(1, part.size() - 2);
    }
    return part.toString();
}

/// Splits "db"."sch.ema".tbl at the dots outside quotes and takes the quotes off.
QString withoutQuotes(QStringView name)
{
    if (!name.contains(u'"') && !name.contains(u'`') && !name.contains(u'['))
        return name.trimmed().toString();
    QString out;
    QChar quote;
    for (const QChar c : name.trimmed()) {
        if (quote.isNull() && (c == u'"' || c == u'`' || c == u'['))
            quote = c == u'[' ? u']' : c;
        else if (!quote.isNull() && c == quote)
            quote = QChar();
        else
            out.append(c);
    }
    return out;
}

QString trimmedSlashes(QStringView path)
{
    while (path.startsWith(u'/'))
        path = path.sliced(1);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path.toString();
}

} // namespace

QString normalizedPlatform(QStringView platform)
{
    const QString word = platform.trimmed().toString().toLower();
    if (word == "postgresql"_L1 || word == "pg"_L1)
        return u"postgres"_s;
    if (word == "s3a"_L1 || word == "s3n"_L1)
        return u"s3"_s;
    if (word == "gcs"_L1)
        return u"gs"_s;
    if (word == "sqlserver"_L1)
        return u"mssql"_s;
    return word;
}

QString foldedName(QStringView name)
{
    return name.toString().simplified().toLower();
}

QString datasetKey(const DatasetLocation &location)
{
    const QString platform = normalizedPlatform(location.platform);
    QString name = isTabular(platform) ? withoutQuotes(location.name) : trimmedSlashes(location.name);
    QString authority = location.authority.trimmed();
    authority = trimmedSlashes(authority).toLower();
    if (foldsCase(platform))
        name = name.toLower();
    QString key = platform.isEmpty() ? u"unknown"_s : platform;
    key += authority.isEmpty() ? u":/"_s : u"://"_s + authority + u'/';
    key += name;
    const QString environment = location.environment.trimmed().toLower();
    if (!environment.isEmpty() && environment != "prod"_L1 && environment != "production"_L1)
        key += u'@' + environment;
    return key;
}

QString scopedDatasetKey(QStringView scheme, QStringView scope, QStringView name)
{
    QString key = scheme.toString() + u':';
    if (!scope.isEmpty())
        key += scope.toString() + u'/';
    return key + name.toString();
}

QString datasetFoldKey(QStringView key)
{
    const qsizetype colon = key.indexOf(u':');
    if (colon <= 0 || colon + 1 >= key.size() || key[colon + 1] != u'/')
        return {};
    const QStringView platform = key.first(colon);
    QStringView rest = key.sliced(colon + 2);
    if (rest.startsWith(u'/')) {
        const qsizetype slash = rest.indexOf(u'/', 1);
        if (slash < 0)
            return {};
        rest = rest.sliced(slash + 1);
    }
    // Object stores and files are only unique within their bucket or host.
    if (!isTabular(platform.toString()))
        return {};
    return rest.isEmpty() ? QString() : platform.toString() + u":/"_s + rest.toString();
}

QString datasetAuthority(QStringView key)
{
    const qsizetype marker = key.indexOf("://"_L1);
    if (marker <= 0)
        return {};
    const QStringView rest = key.sliced(marker + 3);
    const qsizetype slash = rest.indexOf(u'/');
    return slash < 0 ? QString() : rest.first(slash).toString();
}

DatasetLocation fromOpenLineage(QStringView space, QStringView name)
{
    DatasetLocation location;
    const qsizetype marker = space.indexOf("://"_L1);
    if (marker > 0) {
        location.platform = space.first(marker).toString();
        location.authority = space.sliced(marker + 3).toString();
        const qsizetype at = location.authority.lastIndexOf(u'@');
        if (at >= 0 && location.platform != "abfss"_L1 && location.platform != "wasbs"_L1)
            location.authority = location.authority.sliced(at + 1); // user info is no identity
    } else {
        location.platform = space.toString();
        while (location.platform.endsWith(u':') || location.platform.endsWith(u'/'))
            location.platform.chop(1);
    }
    location.name = name.toString();
    return location;
}

DatasetLocation fromDataHubUrn(QStringView urn)
{
    static constexpr auto prefix = "urn:li:dataset:("_L1;
    DatasetLocation location;
    if (!urn.startsWith(prefix) || !urn.endsWith(u')'))
        return location;
    const QStringView inner = urn.sliced(prefix.size(), urn.size() - prefix.size() - 1);
    QStringList parts;
    qsizetype start = 0;
    int depth = 0;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] == u'(')
            ++depth;
        else if (inner[i] == u')')
            --depth;
        else if (inner[i] == u',' && depth == 0) {
            parts.append(inner.sliced(start, i - start).toString());
            start = i + 1;
        }
    }
    parts.append(inner.sliced(start).toString());
    if (parts.size() < 2)
        return location;
    location.environment = parts.size() > 2 ? parts.takeLast() : QString();
    location.platform = parts.takeFirst();
    location.platform.remove("urn:li:dataPlatform:"_L1);
    location.name = parts.join(u','); // a name may itself hold commas
    return location;
}

QString qualifiedName(const QStringList &parts)
{
    QStringList kept;
    for (const QString &part : parts) {
        const QString bare = stripQuotes(part);
        if (!bare.isEmpty())
            kept.append(bare);
    }
    return kept.join(u'.');
}

QString domainKey(QStringView nameOrPath)
{
    return foldedName(nameOrPath);
}

QString teamKey(QStringView nameOrEmail)
{
    return foldedName(nameOrEmail);
}

QString productKey(QStringView domain, QStringView idOrName)
{
    return foldedName(domain) + u'/' + foldedName(idOrName);
}

QString contractKey(QStringView id, QStringView version)
{
    const QString bareId = id.trimmed().toString();
    return version.trimmed().isEmpty() ? bareId : bareId + u'@' + version.trimmed().toString();
}

QString jobKey(QStringView space, QStringView name)
{
    return space.trimmed().toString() + u'/' + name.trimmed().toString();
}

QString glossaryKey(QStringView iriOrName)
{
    return iriOrName.contains("://"_L1) || iriOrName.startsWith("urn:"_L1) ? iriOrName.trimmed().toString()
                                                                           : foldedName(iriOrName);
}

QString termKey(QStringView glossary, QStringView iriOrPath)
{
    if (iriOrPath.contains("://"_L1) || iriOrPath.startsWith("urn:"_L1))
        return iriOrPath.trimmed().toString();
    return glossaryKey(glossary) + u'/' + foldedName(iriOrPath);
}

} // namespace meshbook::core
