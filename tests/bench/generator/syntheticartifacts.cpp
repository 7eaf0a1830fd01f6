// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generator/syntheticartifacts.h"

#include "bench/generator/bytes.h"

#include <algorithm>

namespace meshbook::bench {

namespace {

// All texts are made of words of our own, so nothing needs escaping; plain appending keeps the generator
// far faster than what it feeds.

QByteArray uniqueId(int product, int table, quint64 seed)
{
    return join({"model.", projectName(product), ".", tableName(product, table, seed)});
}

void appendColumn(QByteArray &out, const SyntheticColumn &column, bool key)
{
    append(out,
           {"      - name: ", column.name, "\n        logicalType: ", column.logicalType,
            "\n        physicalType: ", column.physicalType, "\n        description: The ",
            QByteArray(column.name).replace('_', ' '), " as the source system holds it.\n"});
    if (key)
        out += "        primaryKey: true\n        primaryKeyPosition: 1\n";
    if (column.required)
        out += "        required: true\n";
    if (!column.classification.isEmpty())
        append(out, {"        classification: ", column.classification, "\n"});
    if (column.checked)
        append(out,
               {"        quality:\n          - name: ", column.name,
                "_present\n            type: library\n            metric: nullValues\n            mustBe: 0\n"
                "            dimension: completeness\n            severity: error\n"});
}

QByteArray metadata(const char *artifact, const QByteArray &project, bool manifest)
{
    QByteArray out = "{\"metadata\":{\"dbt_schema_version\":\"https://schemas.getdbt.com/dbt/";
    out += artifact;
    out += ".json\",\"dbt_version\":\"1.10.4\",\"generated_at\":\"2026-01-01T02:00:00.000000Z\","
           "\"invocation_id\":\"00000000-0000-4000-8000-000000000000\",\"env\":{}";
    if (manifest)
        append(out, {",\"project_name\":\"", project, "\",\"adapter_type\":\"postgres\""});
    return join({out, "}"});
}

} // namespace

QByteArray contractText(const SyntheticProduct &product, int revision)
{
    QByteArray out;
    out.reserve(32768);
    append(
        out,
        {"apiVersion: v3.1.0\nkind: DataContract\nid: dc-", product.id, "\nname: ", product.title,
         "\nversion: ", product.version, "\nstatus: active\ndomain: ", product.domain,
         "\ntenant: synthetic\ndescription:\n  purpose: ", product.title,
         " for everybody who needs it, revision ", QByteArray::number(revision),
         ".\n  usage: Join by the first column of each table.\nservers:\n  - server: warehouse\n"
         "    type: postgres\n    environment: prod\n    host: warehouse.synthetic.example\n    port: 5432\n"
         "    database: synthetic\n    schema: ",
         product.domain.toLower(), "\nschema:\n"});
    for (const SyntheticTable &table : product.tables) {
        append(out,
               {"  - name: ", table.name, "\n    physicalName: ", table.name,
                "\n    logicalType: object\n    physicalType: table\n    description: Rows about ",
                QByteArray(table.name).replace('_', ' '), ".\n    properties:\n"});
        bool key = true;
        for (const SyntheticColumn &column : table.columns) {
            appendColumn(out, column, key);
            key = false;
        }
    }
    const QByteArray team = join({product.domain, " data team"});
    append(out,
           {"slaProperties:\n  - property: freshness\n    value: 24\n    unit: h\n    element: ",
            product.tables.front().name, ".", product.tables.front().columns.front().name,
            "\n  - property: availability\n    value: 99.5\n    unit: percent\nteam:\n  name: ", team,
            "\n  members:\n    - username: owner.", product.domain.toLower(),
            "\n      role: owner\nsupport:\n  - channel: \"#", product.domain.toLower(),
            "-data\"\n"
            "    tool: slack\n    url: https://chat.synthetic.example/",
            product.domain.toLower(), "\n"});
    return out;
}

QByteArray productText(const SyntheticProduct &product, quint64 seed)
{
    QByteArray out = join(
        {"apiVersion: v1.0.0\nkind: DataProduct\nid: ", product.id, "\nname: ", product.title,
         "\nversion: ", product.version, "\nstatus: active\ndomain: ", product.domain,
         "\ntenant: synthetic\ndescription:\n  purpose: ", product.title, " for everybody who needs it.\n"});
    std::vector<int> sources;
    for (const SyntheticTable &table : product.tables) {
        for (const auto &[source, unused] : table.inputs) {
            if (std::find(sources.begin(), sources.end(), source) == sources.end())
                sources.push_back(source);
        }
    }
    if (!sources.empty())
        out += "inputPorts:\n";
    for (const int source : sources) {
        const SyntheticProduct other = SyntheticProduct::make(source, seed);
        append(out,
               {"  - name: ", other.id, "\n    version: ", other.version, "\n    contractId: dc-", other.id,
                "\n"});
    }
    append(out,
           {"outputPorts:\n  - name: ", product.id, "\n    type: tables\n    version: ", product.version,
            "\n    contractId: dc-", product.id, "\nteam:\n  name: ", product.domain,
            " data team\n  members:\n    - username: owner.", product.domain.toLower(),
            "\n      role: owner\n"});
    return out;
}

ProjectText::ProjectText(const QByteArray &name, quint64 seed)
    : m_name(name)
    , m_seed(seed)
{
}

void ProjectText::add(const SyntheticProduct &product)
{
    for (const SyntheticTable &table : product.tables) {
        addNode(product, table);
        addCatalog(product, table);
    }
}

void ProjectText::addNode(const SyntheticProduct &product, const SyntheticTable &table)
{
    const QByteArray id = join({"model.", m_name, ".", table.name});
    const QByteArray schema = product.domain.toLower();
    const QByteArray path = join({schema, "/", table.name, ".sql"});
    QByteArray parents;
    for (const auto &[source, number] : table.inputs)
        append(parents, {parents.isEmpty() ? "\"" : ",\"", uniqueId(source, number, m_seed), "\""});
    m_nodes += m_nodes.isEmpty() ? "\n" : ",\n";
    append(m_nodes,
           {"\"",
            id,
            "\":{\"database\":\"synthetic\",\"schema\":\"",
            schema,
            "\",\"name\":\"",
            table.name,
            "\",\"resource_type\":\"model\",\"package_name\":\"",
            m_name,
            "\",\"path\":\"",
            path,
            "\",\"original_file_path\":\"models/",
            path,
            "\",\"unique_id\":\"",
            id,
            "\",\"fqn\":[\"",
            m_name,
            "\",\"",
            schema,
            "\",\"",
            table.name,
            "\"],\"alias\":\"",
            table.name,
            "\",\"checksum\":{\"name\":\"none\",\"checksum\":\"\"},\"config\":{\"enabled\":true,"
            "\"materialized\":"
            "\"table\"},\"tags\":[],\"description\":\"Rows about ",
            QByteArray(table.name).replace('_', ' '),
            ".\",\"columns\":{"});
    bool first = true;
    for (const SyntheticColumn &column : table.columns) {
        if (!column.required)
            continue;
        append(m_nodes,
               {(first ? "\"" : ",\""), column.name, "\":{\"name\":\"", column.name,
                "\",\"description\":\"\",\"meta\":{},\"data_type\":\"", column.physicalType,
                "\",\"tags\":[]}"});
        first = false;
    }
    append(m_nodes,
           {"},\"meta\":{},\"relation_name\":\"\\\"synthetic\\\".\\\"", schema, "\\\".\\\"", table.name,
            "\\\"\",\"raw_code\":\"select "
            "1\",\"language\":\"sql\",\"refs\":[],\"sources\":[],\"metrics\":[],"
            "\"depends_on\":{\"macros\":[],\"nodes\":[",
            parents, "]},\"access\":\"public\"}"});
    append(m_parents, {(m_parents.isEmpty() ? "\n\"" : ",\n\""), id, "\":[", parents, "]"});
}

void ProjectText::addCatalog(const SyntheticProduct &product, const SyntheticTable &table)
{
    const QByteArray id = join({"model.", m_name, ".", table.name});
    append(m_catalog,
           {(m_catalog.isEmpty() ? "\n\"" : ",\n\""), id,
            "\":{\"metadata\":{\"type\":\"BASE TABLE\",\"schema\":\"", product.domain.toLower(),
            "\",\"name\":\"", table.name, "\",\"database\":\"synthetic\"},\"columns\":{"});
    int index = 0;
    for (const SyntheticColumn &column : table.columns) {
        append(m_catalog,
               {(index == 0 ? "\"" : ",\""), column.name, "\":{\"type\":\"", column.physicalType,
                "\",\"index\":", QByteArray::number(index + 1), ",\"name\":\"", column.name, "\"}"});
        ++index;
    }
    append(m_catalog, {"},\"stats\":{},\"unique_id\":\"", id, "\"}"});
}

QByteArray ProjectText::manifest() const
{
    return join({metadata("manifest/v12", m_name, true), ",\"nodes\":{", m_nodes,
                 "},\"sources\":{},\"macros\":{},\"docs\":{},\"exposures\":{},\"metrics\":{},\"groups\":{},"
                 "\"selectors\":{},\"disabled\":{},\"parent_map\":{",
                 m_parents,
                 "},\"child_map\":{},\"group_map\":{},\"saved_queries\":{},\"semantic_models\":{},"
                 "\"unit_tests\":{}}\n"});
}

QByteArray ProjectText::catalog() const
{
    return join({metadata("catalog/v1", m_name, false), ",\"nodes\":{", m_catalog, "},\"sources\":{}}\n"});
}

} // namespace meshbook::bench
