// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odcs/serverlocation.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPlaceholder(QStringView text)
{
    return text.contains("${"_L1) || text.contains("{{"_L1)
        || (text.startsWith("__"_L1) && text.endsWith("__"_L1))
        || (text.startsWith(u'<') && text.endsWith(u'>'));
}

/// The first of some keys that says something; numbers (ports) as text.
QString stated(const QJsonObject &details, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = details.value(key);
        const QString text =
            value.isDouble() ? QString::number(value.toInteger()) : value.toString().trimmed();
        if (!text.isEmpty() && !isPlaceholder(text))
            return text;
    }
    return {};
}

/// Platforms whose tables have two levels: database (or schema) and table.
constexpr std::array twoLevels{"mysql"_L1,    "mariadb"_L1,  "clickhouse"_L1, "hive"_L1,   "impala"_L1,
                               "teradata"_L1, "informix"_L1, "zen"_L1,        "denodo"_L1, "glue"_L1,
                               "exasol"_L1,   "dremio"_L1,   "cassandra"_L1,  "spark"_L1};
constexpr std::array pathTypes{"s3"_L1,   "azure"_L1, "gs"_L1,   "sftp"_L1, "ftp"_L1,  "local"_L1,
                               "file"_L1, "api"_L1,   "hdfs"_L1, "http"_L1, "https"_L1};
constexpr std::array topicTypes{"kafka"_L1, "kinesis"_L1, "pubsub"_L1, "pulsar"_L1, "eventhub"_L1};

template <std::size_t size>
bool isOneOf(const std::array<QLatin1StringView, size> &words, const QString &word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Parts of "db"."sch.ema".tbl: dots inside quotes do not part.
QStringList levelsOf(const QString &name)
{
    QStringList parts(1);
    QChar quote;
    for (const QChar c : name) {
        if (quote.isNull() && c == u'.') {
            parts.append(QString());
            continue;
        }
        if (quote.isNull() && (c == u'"' || c == u'`' || c == u'['))
            quote = c == u'[' ? u']' : c;
        else if (!quote.isNull() && c == quote)
            quote = QChar();
        parts.last().append(c);
    }
    parts.removeAll(QString());
    return parts;
}

/// A path up to its first wildcard, with the placeholders for the model filled in.
QString concrete(QString path, const QString &model)
{
    for (const QLatin1StringView name :
         {"{model}"_L1, "{table}"_L1, "{schema}"_L1, "{object}"_L1, "{topic}"_L1})
        path.replace(name, model);
    QStringList kept;
    const QStringList segments = path.split(u'/');
    for (const QString &segment : segments) {
        if (segment.contains(u'*') || segment.contains(u'?') || segment.contains(u'{'))
            break;
        kept.append(segment);
    }
    return kept.join(u'/');
}

} // namespace

ServerLocation ServerLocation::of(const QString &type, const QJsonObject &details)
{
    ServerLocation location;
    location.m_platform = core::normalizedPlatform(type);
    location.m_scheme = location.m_platform;
    const bool unknownButPlaced = stated(details, {"host"_L1, "account"_L1, "database"_L1}).isEmpty()
        && !stated(details, {"location"_L1}).isEmpty();
    if (location.m_platform.isEmpty())
        return location;
    if (isOneOf(topicTypes, location.m_platform))
        location.readTopic(details);
    else if (isOneOf(pathTypes, location.m_platform) || unknownButPlaced)
        location.readPath(details);
    else
        location.readDatabase(details);
    return location;
}

void ServerLocation::readDatabase(const QJsonObject &details)
{
    m_depth = isOneOf(twoLevels, m_platform) ? 2 : 3;
    const QString host = stated(details, {"host"_L1, "endpoint"_L1, "catalogUrl"_L1, "clusterIdentifier"_L1});
    const QString port = stated(details, {"port"_L1});
    const QString region = stated(details, {"regionName"_L1, "region"_L1});
    if (m_platform == "snowflake"_L1) {
        m_authority = stated(details, {"account"_L1, "host"_L1});
        m_authority.remove(".snowflakecomputing.com"_L1, Qt::CaseInsensitive);
    } else if (m_platform == "athena"_L1) {
        m_scheme = u"awsathena"_s;
        m_authority = region.isEmpty() ? QString() : u"athena.%1.amazonaws.com"_s.arg(region);
    } else if (!host.isEmpty()) {
        splitUrl(host);
        if (!port.isEmpty() && !m_authority.contains(u':'))
            m_authority += u':' + port;
    } else if (m_platform != "bigquery"_L1) {
        m_authority = stated(details, {"account"_L1});
    }
    QString top =
        stated(details, {"catalog"_L1, "project"_L1, "database"_L1, "serviceName"_L1, "service_name"_L1});
    const QString middle = stated(details, {"schema"_L1, "dataset"_L1, "namespace"_L1});
    if (m_platform == "duckdb"_L1) {
        // DuckDB names a database after its file.
        top = top.section(u'/', -1).section(u'.', 0, 0);
    }
    if (m_depth == 2)
        m_levels = {top.isEmpty() ? middle : top};
    else if (middle.isEmpty() && top.count(u'.') == 1 && m_platform != "duckdb"_L1)
        m_levels = top.split(u'.'); // "database.schema" in one key, as ODCS 2 wrote it
    else
        m_levels = {top, middle};
}

void ServerLocation::splitUrl(const QString &url)
{
    QString rest = url;
    const qsizetype marker = rest.indexOf("://"_L1);
    if (marker >= 0)
        rest = rest.mid(marker + 3);
    const qsizetype slash = rest.indexOf(u'/');
    m_authority = slash < 0 ? rest : rest.left(slash);
    m_path = slash < 0 ? QString() : rest.mid(slash + 1);
    const qsizetype at = m_authority.lastIndexOf(u'@');
    if (at >= 0 && !m_authority.endsWith("windows.net"_L1))
        m_authority = m_authority.mid(at + 1);
}

void ServerLocation::readPath(const QJsonObject &details)
{
    m_naming = Naming::Path;
    const QString place = stated(details, {"location"_L1, "path"_L1, "bucket"_L1});
    if (m_platform == "local"_L1 || m_platform == "file"_L1 || !place.contains("://"_L1)) {
        m_scheme = u"file"_s;
        m_path = place.startsWith("file://"_L1) ? place.mid(7) : place;
        while (m_path.startsWith("./"_L1))
            m_path.remove(0, 2);
        return;
    }
    m_scheme = core::normalizedPlatform(place.left(place.indexOf("://"_L1)));
    splitUrl(place);
    if (m_authority.endsWith(".blob.core.windows.net"_L1) && m_authority.count(u'@') == 0) {
        // https and az addresses of a container are the wasbs one that Spark and OpenLineage write.
        m_scheme = u"wasbs"_s;
        m_authority = m_path.section(u'/', 0, 0) + u'@' + m_authority;
        m_path = m_path.section(u'/', 1);
    }
}

void ServerLocation::readTopic(const QJsonObject &details)
{
    m_naming = Naming::Topic;
    if (m_platform == "pubsub"_L1) {
        const QString project = stated(details, {"project"_L1});
        m_levels = project.isEmpty() ? QStringList() : QStringList{project};
    } else {
        const QString hosts = stated(details, {"host"_L1, "bootstrapServers"_L1, "account"_L1, "region"_L1});
        splitUrl(hosts.section(u',', 0, 0).trimmed());
        const QString port = stated(details, {"port"_L1});
        if (!port.isEmpty() && !m_authority.isEmpty() && !m_authority.contains(u':'))
            m_authority += u':' + port;
    }
    m_path = stated(details, {"topic"_L1, "stream"_L1});
}

bool ServerLocation::isUsable() const
{
    if (m_platform.isEmpty())
        return false;
    if (m_naming == Naming::Path)
        return !m_path.isEmpty() || !m_authority.isEmpty();
    return !m_authority.isEmpty() || std::any_of(m_levels.begin(), m_levels.end(), [](const QString &level) {
        return !level.isEmpty();
    });
}

QString ServerLocation::space() const
{
    if (!m_authority.isEmpty())
        return m_scheme + "://"_L1 + m_authority;
    const bool global = m_scheme == "bigquery"_L1 || m_scheme == "pubsub"_L1 || m_scheme == "file"_L1;
    return global && isUsable() ? m_scheme : QString();
}

core::DatasetLocation ServerLocation::dataset(const QString &physicalName, bool alone) const
{
    core::DatasetLocation location;
    location.platform = m_scheme;
    location.authority = m_authority;
    if (m_naming == Naming::Topic) {
        location.name = alone && !m_path.isEmpty() && !m_path.contains(u'{') ? m_path : physicalName;
        if (m_platform == "pubsub"_L1)
            location.name = (QStringList{u"topic"_s} + m_levels + QStringList{location.name}).join(u':');
        return location;
    }
    if (m_naming == Naming::Path) {
        const QString path = concrete(m_path, physicalName);
        const bool own = alone || m_path.contains(u'{');
        location.name =
            own && !path.isEmpty() ? path : path + (path.endsWith(u'/') ? u""_s : u"/"_s) + physicalName;
        return location;
    }
    const QStringList own = levelsOf(physicalName);
    const qsizetype wanted = std::clamp<qsizetype>(m_depth - own.size(), 0, m_levels.size());
    location.name = core::qualifiedName(m_levels.first(wanted) + own);
    return location;
}

} // namespace meshbook::formats
