// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odcs/contractparts.h"
#include "formats/odcs/odcskeys.h"

#include <algorithm>
#include <array>
#include <string_view>

/// What the JSON Schemas of ODCS 3.0 to 3.2 say beyond the names of keys, as far as real files are
/// known to break it. Keys of servers are lists parted by commas.
namespace meshbook::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ServerRule {
    QLatin1StringView type;
    SpecVersion since{};
    QLatin1StringView needs;
    QLatin1StringView may;
};

constexpr std::array serverRules{
    ServerRule{"api"_L1, 300, "location"_L1, ""_L1},
    ServerRule{"athena"_L1, 300, "stagingDir,schema"_L1, "catalog,regionName"_L1},
    ServerRule{"azure"_L1, 300, "location,format"_L1, "delimiter"_L1},
    ServerRule{"bigquery"_L1, 300, "project,dataset"_L1, ""_L1},
    ServerRule{"clickhouse"_L1, 300, "host,port,database"_L1, ""_L1},
    ServerRule{"databricks"_L1, 300, "catalog,schema"_L1, "host"_L1},
    ServerRule{"denodo"_L1, 300, "host,port"_L1, "database"_L1},
    ServerRule{"dremio"_L1, 300, "host,port"_L1, "schema"_L1},
    ServerRule{"duckdb"_L1, 300, "database"_L1, "schema"_L1},
    ServerRule{"glue"_L1, 300, "account,database"_L1, "location,format"_L1},
    ServerRule{"cloudsql"_L1, 300, "host,port,database,schema"_L1, ""_L1},
    ServerRule{"db2"_L1, 300, "host,port,database"_L1, "schema"_L1},
    ServerRule{"hive"_L1, 310, "host,database"_L1, "port"_L1},
    ServerRule{"impala"_L1, 310, "host,database"_L1, "port"_L1},
    ServerRule{"zen"_L1, 310, "host,database"_L1, "port"_L1},
    ServerRule{"informix"_L1, 300, "host,database"_L1, "port"_L1},
    ServerRule{"kafka"_L1, 300, "host"_L1, "format"_L1},
    ServerRule{"kinesis"_L1, 300, ""_L1, "region,format"_L1},
    ServerRule{"local"_L1, 300, "path,format"_L1, ""_L1},
    ServerRule{"mysql"_L1, 300, "host,port,database"_L1, ""_L1},
    ServerRule{"oracle"_L1, 300, "host,port,serviceName"_L1, ""_L1},
    ServerRule{"postgres"_L1, 300, "host,port,database,schema"_L1, ""_L1},
    ServerRule{"postgresql"_L1, 300, "host,port,database,schema"_L1, ""_L1},
    ServerRule{"presto"_L1, 300, "host"_L1, "catalog,schema"_L1},
    ServerRule{"pubsub"_L1, 300, "project"_L1, ""_L1},
    ServerRule{"redshift"_L1, 300, "database,schema"_L1, "host,region,account"_L1},
    ServerRule{"s3"_L1, 300, "location"_L1, "endpointUrl,format,delimiter"_L1},
    ServerRule{"sftp"_L1, 300, "location"_L1, "format,delimiter"_L1},
    ServerRule{"snowflake"_L1, 300, "account,database,schema"_L1, "host,port,warehouse"_L1},
    ServerRule{"sqlserver"_L1, 300, "host,database,schema"_L1, "port"_L1},
    ServerRule{"synapse"_L1, 300, "host,port,database"_L1, ""_L1},
    ServerRule{"trino"_L1, 300, "host,port,catalog,schema"_L1, ""_L1},
    ServerRule{"vertica"_L1, 300, "host,port,database,schema"_L1, ""_L1},
    ServerRule{"exasol"_L1, 320, "host"_L1, "port,schema"_L1},
    ServerRule{"hana"_L1, 320, "host"_L1, "port,database,schema"_L1},
    ServerRule{"iceberg"_L1, 320, "catalog,catalogUrl"_L1, "namespace,warehouse"_L1},
    ServerRule{"teradata"_L1, 320, "host"_L1, "port,database"_L1},
};

QStringList words(QLatin1StringView list)
{
    return QString(list).split(u',', Qt::SkipEmptyParts);
}

/// From 3.1 on a server may have the keys of its type and no others.
void checkServerKeys(ContractSession &session, Node server, const ServerRule &rule)
{
    static const QStringList common{
        u"id"_s,    u"server"_s,          u"type"_s, u"description"_s, u"environment"_s,
        u"roles"_s, u"customProperties"_s};
    const QStringList allowed = words(rule.needs) + words(rule.may);
    for (const Node value : server) {
        const QString key = value.key();
        if (common.contains(key) || allowed.contains(key))
            continue;
        if (key == "encoding"_L1 || (key == "workgroup"_L1 && rule.type == "athena"_L1)) {
            session.drift.uses(320, u"%1 (servers)"_s.arg(key), value);
            continue;
        }
        session.drift.breaks(u"\"%1\" is no key of %2 servers"_s.arg(key, rule.type), value);
    }
}

bool hasOperator(Node rule)
{
    for (const Node value : rule) {
        if (isComparison(value.key()))
            return true;
    }
    return false;
}

} // namespace

void checkOdcsServer(ContractSession &session, Node server, const QString &type)
{
    const SpecVersion declared = session.drift.declared();
    if (declared < 300 || type.isEmpty() || type == "custom"_L1)
        return;
    const auto rule = std::find_if(serverRules.begin(), serverRules.end(),
                                   [&type](const ServerRule &r) { return type == r.type; });
    if (rule == serverRules.end()) {
        session.drift.breaks(u"\"%1\" is no server type of the standard"_s.arg(type), server["type"_L1]);
        return;
    }
    if (rule->since > declared) {
        session.drift.uses(rule->since, u"%1 servers"_s.arg(type), server);
        return;
    }
    const QStringList needed = words(rule->needs);
    for (const QString &key : needed) {
        if (declared >= 320 && key == "stagingDir"_L1)
            continue;
        if (!server.has(QLatin1StringView(key.toLatin1())))
            session.drift.breaks(u"a %1 server needs \"%2\""_s.arg(type, key), server);
    }
    if (declared >= 310)
        checkServerKeys(session, server, *rule);
}

void checkOdcsLogicalType(ContractSession &session, Node type, bool ofObject)
{
    if (!type || !type.isScalar() || session.drift.declared() < 300)
        return;
    const QString name = type.text();
    if (ofObject) {
        if (name != "object"_L1)
            session.drift.breaks(u"the logical type of a schema object is \"object\", not \"%1\""_s.arg(name),
                                 type);
        return;
    }
    static constexpr std::array always{"string"_L1, "date"_L1,  "number"_L1, "integer"_L1,
                                       "object"_L1, "array"_L1, "boolean"_L1};
    if (std::find(always.begin(), always.end(), name) != always.end())
        return;
    if (name == "timestamp"_L1 || name == "time"_L1)
        session.drift.uses(310, name, type);
    else if (name == "map"_L1 || name == "vector"_L1)
        session.drift.uses(320, u"%1 type"_s.arg(name), type);
    else
        session.drift.breaks(u"\"%1\" is no logical type of the standard"_s.arg(name), type);
}

void checkOdcsQuality(ContractSession &session, Node rule)
{
    const SpecVersion declared = session.drift.declared();
    if (declared < 300)
        return;
    static constexpr std::array types{"text"_L1, "library"_L1, "sql"_L1, "custom"_L1};
    static constexpr std::array dimensions{"accuracy"_L1,    "completeness"_L1, "conformity"_L1,
                                           "consistency"_L1, "coverage"_L1,     "timeliness"_L1,
                                           "uniqueness"_L1};
    const QString type = rule["type"_L1].text();
    const Node dimension = rule["dimension"_L1];
    if (!type.isEmpty() && std::find(types.begin(), types.end(), type) == types.end())
        session.drift.breaks(u"\"%1\" is no type of quality rule"_s.arg(type), rule["type"_L1]);
    if (dimension && std::find(dimensions.begin(), dimensions.end(), dimension.text()) == dimensions.end())
        session.drift.breaks(u"\"%1\" is no quality dimension of the standard"_s.arg(dimension.text()),
                             dimension);
    const bool hasMetric = bool(rule["metric"_L1]);
    if (declared < 310) {
        // There a rule without a type counts as a library rule, and those need "rule".
        if ((type.isEmpty() || type == "library"_L1) && !rule["rule"_L1]) {
            if (hasMetric)
                session.drift.uses(310, u"metric instead of rule (quality)"_s, rule);
            else
                session.drift.breaks(u"a library rule needs \"rule\""_s, rule);
        }
    } else if (type == "library"_L1 && !hasMetric) {
        session.drift.breaks(u"a library rule needs \"metric\""_s, rule);
    } else if (type != "library"_L1 && type != "sql"_L1 && !hasMetric && hasOperator(rule)) {
        session.drift.breaks(u"an operator needs a \"metric\" or a query"_s, rule);
    }
    if (type == "sql"_L1 && !rule["query"_L1])
        session.drift.breaks(u"an sql rule needs \"query\""_s, rule);
    if (type == "custom"_L1) {
        if (!rule["engine"_L1])
            session.drift.breaks(u"a custom rule needs \"engine\""_s, rule);
        if (!rule["implementation"_L1])
            session.drift.breaks(u"a custom rule needs \"implementation\""_s, rule);
    }
}

} // namespace meshbook::formats
