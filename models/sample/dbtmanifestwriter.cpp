// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/dbtmanifestwriter.h"

#include "sample/columntypes.h"
#include "sample/dbtmetadata.h"
#include "sample/history.h"
#include "sample/jsontext.h"
#include "sample/sqltext.h"

#include <QCryptographicHash>
#include <QMap>

namespace meshbook::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

class ManifestWriter final {
public:
    explicit ManifestWriter(const DbtProject &project)
        : m_project(project)
    {
    }

    QByteArray write();

private:
    void node(const DbtNode &node);
    void modelCode(const DbtNode &node);
    void source(const DbtNode &node);
    void freshness(const DbtNode &node);
    void test(const DbtTest &test);
    void testCode(const DbtTest &test);
    void exposure(const Domain &domain, const Exposure &exposure);
    void groups();
    void maps();
    void place(const QString &name, const QString &type, const QString &package, const QString &path,
               const QString &id);
    void columns(const DbtNode &node, bool all);
    void owner(const DbtNode &node);
    void dependsOn(const QStringList &nodes);
    void relate(const QString &parent, const QString &child);
    [[nodiscard]] QString referenceTo(const Table &table) const;

    const DbtProject &m_project;
    JsonText m_json{JsonText::Style::Pretty};
    QMap<QString, QStringList> m_parents;
    QMap<QString, QStringList> m_children;
};

QByteArray ManifestWriter::write()
{
    m_json.beginObject();
    dbtMetadata(m_json, u"manifest/v12"_s, m_project, m_project.model().today, 2);
    m_json.object(u"nodes");
    for (const DbtNode *each : m_project.visible()) {
        if (each->resourceType != u"source")
            node(*each);
    }
    for (const DbtTest &each : m_project.tests())
        test(each);
    m_json.endObject().object(u"sources");
    for (const DbtNode *each : m_project.visible()) {
        if (each->resourceType == u"source")
            source(*each);
    }
    m_json.endObject().emptyObject(u"macros").emptyObject(u"docs").object(u"exposures");
    for (const Domain &domain : m_project.model().domains) {
        for (const Exposure &each : domain.exposures)
            exposure(domain, each);
    }
    m_json.endObject().emptyObject(u"metrics");
    groups();
    m_json.emptyObject(u"selectors").emptyObject(u"disabled");
    maps();
    m_json.emptyObject(u"group_map").emptyObject(u"saved_queries");
    m_json.emptyObject(u"semantic_models").emptyObject(u"unit_tests").endObject();
    return m_json.bytes() + '\n';
}

void ManifestWriter::place(const QString &name, const QString &type, const QString &package,
                           const QString &path, const QString &id)
{
    m_json.field(u"name", name).field(u"resource_type", type).field(u"package_name", package);
    m_json.field(u"path", path.section(u'/', 1)).field(u"original_file_path", path).field(u"unique_id", id);
    m_json.list(u"fqn", QStringList{package} + path.section(u'/', 1).section(u'.', 0, 0).split(u'/'));
}

void ManifestWriter::owner(const DbtNode &node)
{
    const Team *team = node.domain->team(node.product->team);
    m_json.object(u"meta").field(u"owner", team->name).field(u"domain", node.domain->name);
    m_json.field(u"data_product", node.product->id).endObject();
}

void ManifestWriter::columns(const DbtNode &node, bool all)
{
    // As in most projects only what matters is documented; the catalog knows the rest.
    m_json.object(u"columns");
    for (const Column &column : node.table->columns) {
        if (column.nested() || !(all || column.required || column.primaryKey))
            continue;
        m_json.object(column.path).field(u"name", column.path).field(u"description", column.description);
        m_json.object(u"meta");
        if (!column.term.isEmpty() && !column.term.startsWith(u"urn:"))
            m_json.field(u"term", QString(glossaryBase() + column.term));
        m_json.endObject().field(u"data_type", column.type.startsWith(u"object") ? u"jsonb"_s : column.type);
        m_json.array(u"constraints");
        if (column.required)
            m_json.beginObject().field(u"type", u"not_null").endObject();
        m_json.endArray().key(u"quote").null();
        m_json.list(u"tags", column.classification == u"pii" ? QStringList{u"pii"_s} : QStringList());
        m_json.endObject();
    }
    m_json.endObject();
}

QString ManifestWriter::referenceTo(const Table &table) const
{
    return table.kind == u"source" ? u"{{ source('%1', '%2') }}"_s.arg(table.schema, table.name)
                                   : u"{{ ref('%1') }}"_s.arg(table.name);
}

void ManifestWriter::relate(const QString &parent, const QString &child)
{
    m_children[parent] << child;
    m_parents[child] << parent;
}

void ManifestWriter::dependsOn(const QStringList &nodes)
{
    m_json.object(u"depends_on").list(u"macros", QStringList()).list(u"nodes", nodes).endObject();
}

void ManifestWriter::node(const DbtNode &node)
{
    const Table &table = *node.table;
    const bool seed = node.resourceType == u"seed";
    const QString path = seed ? u"seeds/%1/%2.csv"_s.arg(node.domain->id, table.name)
                              : u"models/%1/%2.sql"_s.arg(node.domain->id, table.name);
    m_json.object(node.uniqueId).field(u"database", warehouseDatabase()).field(u"schema", table.schema);
    place(table.name, node.resourceType, node.package, path, node.uniqueId);
    m_json.field(u"alias", table.name);
    const QByteArray digest =
        QCryptographicHash::hash(node.uniqueId.toUtf8(), QCryptographicHash::Sha256).toHex();
    m_json.object(u"checksum")
        .field(u"name", u"sha256")
        .field(u"checksum", QString::fromLatin1(digest))
        .endObject();
    m_json.object(u"config")
        .key(u"enabled")
        .value(true)
        .field(u"materialized", seed ? u"seed"_s : table.kind);
    m_json.field(u"group", groupName(node.product->team)).list(u"tags", node.product->tags);
    owner(node);
    m_json.endObject();
    m_json.list(u"tags", node.product->tags).field(u"description", table.description);
    columns(node, false);
    owner(node);
    m_json.field(u"group", groupName(node.product->team));
    m_json.field(u"patch_path", u"%1://models/%2/_%2.yml"_s.arg(node.package, node.domain->id));
    m_json.key(u"created_at").value(1.6e9 + 1e7 * History::noise(node.uniqueId, 0));
    m_json.field(u"relation_name", relationName(table));
    // A model of the other project is known by its relation only, as dbt's cross-project refs have it.
    if (!seed && node.package != m_project.name())
        dependsOn({});
    else if (seed)
        m_json.field(u"raw_code", u"").object(u"depends_on").list(u"macros", QStringList()).endObject();
    else
        modelCode(node);
    m_json.endObject();
}

void ManifestWriter::modelCode(const DbtNode &node)
{
    const Model &model = m_project.model();
    const Table &table = *node.table;
    m_json.field(u"raw_code",
                 selectStatement(model, table, [this](const Table &t) { return referenceTo(t); }));
    m_json.field(u"language", u"sql").array(u"refs");
    QStringList parents;
    for (const DbtNode *input : m_project.inputs(table)) {
        parents << input->uniqueId;
        relate(input->uniqueId, node.uniqueId);
        if (input->resourceType == u"source")
            continue;
        m_json.beginObject().field(u"name", input->table->name).key(u"package");
        if (input->package == node.package)
            m_json.null();
        else
            m_json.value(input->package);
        m_json.key(u"version").null().endObject();
    }
    m_json.endArray().array(u"sources");
    for (const DbtNode *input : m_project.inputs(table)) {
        if (input->resourceType == u"source")
            m_json.strings({input->table->schema, input->table->name});
    }
    m_json.endArray();
    dependsOn(parents);
    m_json.key(u"compiled").value(true);
    m_json.field(u"compiled_code",
                 selectStatement(model, table, [](const Table &t) { return relationName(t); }));
    const bool enforced = node.contract->status == u"active" && table.kind != u"view";
    m_json.object(u"contract").key(u"enforced").value(enforced).key(u"alias_types").value(true).endObject();
    const bool internal = table.schema == u"staging";
    m_json.field(u"access", internal ? u"protected" : u"public");
    m_json.key(u"deprecation_date");
    if (node.product->status == u"deprecated")
        m_json.value(model.today.addDays(40).toString(Qt::ISODate));
    else
        m_json.null();
    QStringList keys;
    for (const Column &column : table.columns) {
        if (column.primaryKey)
            keys << column.path;
    }
    m_json.list(u"primary_key", keys);
}

void ManifestWriter::source(const DbtNode &node)
{
    const Table &table = *node.table;
    const QString path = u"models/%1/_sources.yml"_s.arg(node.domain->id);
    m_json.object(node.uniqueId).field(u"database", warehouseDatabase()).field(u"schema", table.schema);
    m_json.field(u"name", table.name).field(u"resource_type", u"source").field(u"package_name", node.package);
    m_json.field(u"path", path).field(u"original_file_path", path).field(u"unique_id", node.uniqueId);
    m_json.list(u"fqn", QStringList{node.package, node.domain->id, table.schema, table.name});
    m_json.field(u"source_name", table.schema).field(u"source_description", node.product->purpose);
    m_json.field(u"loader", u"harbour-loader").field(u"identifier", table.name);
    freshness(node);
    m_json.field(u"description", table.description);
    columns(node, false);
    owner(node);
    m_json.emptyObject(u"source_meta").list(u"tags", node.product->tags);
    m_json.field(u"relation_name", relationName(table)).endObject();
}

void ManifestWriter::freshness(const DbtNode &node)
{
    const auto minutes = static_cast<qint64>(freshnessHours(*node.contract) * 60);
    QString column;
    for (const Column &each : node.table->columns) {
        if (each.term == u"load-timestamp" || (column.isEmpty() && each.term == u"change-timestamp"))
            column = each.path;
    }
    m_json.key(u"loaded_at_field");
    if (column.isEmpty() || minutes == 0) {
        m_json.null().key(u"freshness").null();
        return;
    }
    m_json.value(column).object(u"freshness");
    m_json.object(u"warn_after").key(u"count").value(minutes * 3 / 4).field(u"period", u"minute").endObject();
    m_json.object(u"error_after").key(u"count").value(minutes).field(u"period", u"minute").endObject();
    m_json.key(u"filter").null().endObject();
}

void ManifestWriter::test(const DbtTest &test)
{
    const bool singular = test.kind == u"singular";
    const QString folder = test.node->domain->id;
    m_json.object(test.uniqueId).field(u"database", warehouseDatabase()).field(u"schema", u"dbt_test__audit");
    place(test.name, u"test"_s, m_project.name(),
          singular ? u"tests/%1/%2.sql"_s.arg(folder, test.name)
                   : u"models/%1/%2.sql"_s.arg(folder, test.name),
          test.uniqueId);
    m_json.field(u"alias", test.name);
    m_json.object(u"checksum").field(u"name", u"none").field(u"checksum", u"").endObject();
    const QString severity = test.rule && test.rule->severity == u"warning" ? u"warn"_s : u"ERROR"_s;
    m_json.object(u"config").key(u"enabled").value(true).field(u"severity", severity);
    m_json.field(u"fail_calc", u"count(*)")
        .field(u"warn_if", u"!= 0")
        .field(u"error_if", u"!= 0")
        .endObject();
    m_json.list(u"tags", QStringList()).field(u"description", test.rule ? test.rule->description : QString());
    testCode(test);
    QStringList nodes{test.node->uniqueId};
    if (test.other && test.other != test.node)
        nodes.prepend(test.other->uniqueId);
    for (const QString &parent : nodes)
        relate(parent, test.uniqueId);
    dependsOn(nodes);
    if (!singular)
        m_json.field(u"column_name", test.column->path).field(u"attached_node", test.node->uniqueId);
    m_json.endObject();
}

void ManifestWriter::testCode(const DbtTest &test)
{
    m_json.field(u"language", u"sql");
    const QString model = referenceTo(*test.node->table);
    if (test.kind == u"singular") {
        m_json.field(u"raw_code", QString(test.rule->query).replace(u"{table}"_s, model));
        return;
    }
    m_json.field(u"raw_code", u"{{ test_%1(**_dbt_generic_test_kwargs) }}"_s.arg(test.kind));
    m_json.object(u"test_metadata").field(u"name", test.kind).object(u"kwargs");
    m_json.field(u"column_name", test.column->path);
    m_json.field(u"model", u"{{ get_where_subquery(%1) }}"_s.arg(model.mid(3, model.size() - 6)));
    if (test.kind == u"accepted_values")
        m_json.list(u"values", test.column->allowed);
    if (test.other) {
        const QString to = referenceTo(*test.other->table);
        m_json.field(u"to", to.mid(3, to.size() - 6));
        m_json.field(u"field", test.column->foreignKey.section(u'.', -1));
    }
    m_json.endObject().key(u"namespace").null().endObject();
}

void ManifestWriter::exposure(const Domain &domain, const Exposure &exposure)
{
    const bool insights = domain.id == u"marketing" || domain.id == u"finance";
    if (insights != (m_project.name() == u"harbour_insights"))
        return;
    const QString id = u"exposure.%1.%2"_s.arg(m_project.name(), exposure.id);
    const QString path = u"models/%1/_exposures.yml"_s.arg(domain.id);
    m_json.object(id);
    m_json.field(u"name", exposure.id).field(u"resource_type", u"exposure");
    m_json.field(u"package_name", m_project.name()).field(u"path", path).field(u"original_file_path", path);
    m_json.field(u"unique_id", id).list(u"fqn", QStringList{m_project.name(), domain.id, exposure.id});
    m_json.field(u"type", exposure.type);
    const Team *team = m_project.model().teamNamed(exposure.owner);
    m_json.object(u"owner").field(u"email", QString(team->channel + u"@harbour.example"_s));
    m_json.field(u"name", team->name).endObject();
    m_json.field(u"description", exposure.description).field(u"label", exposure.name);
    m_json.field(u"maturity", exposure.maturity);
    m_json.field(u"url", QString(u"https://reports.harbour.example/"_s + exposure.id));
    QStringList nodes;
    for (const QString &key : exposure.tables) {
        nodes << m_project.node(key)->uniqueId;
        relate(nodes.last(), id);
    }
    dependsOn(nodes);
    m_json.endObject();
}

void ManifestWriter::groups()
{
    m_json.object(u"groups");
    QSet<QString> written;
    for (const DbtNode *each : m_project.own()) {
        const Team *team = each->domain->team(each->product->team);
        const QString name = groupName(team->id);
        const QString id = u"group.%1.%2"_s.arg(m_project.name(), name);
        if (written.contains(id))
            continue;
        written.insert(id);
        const QString path = u"models/%1/_groups.yml"_s.arg(each->domain->id);
        m_json.object(id).field(u"name", name).field(u"resource_type", u"group");
        m_json.field(u"package_name", m_project.name()).field(u"path", path);
        m_json.field(u"original_file_path", path).field(u"unique_id", id).object(u"owner");
        m_json.field(u"email", QString(team->channel + u"@harbour.example"_s)).field(u"name", team->name);
        m_json.endObject().endObject();
    }
    m_json.endObject();
}

void ManifestWriter::maps()
{
    m_json.object(u"parent_map");
    for (auto it = m_parents.cbegin(); it != m_parents.cend(); ++it)
        m_json.list(it.key(), it.value());
    m_json.endObject().object(u"child_map");
    for (auto it = m_children.cbegin(); it != m_children.cend(); ++it)
        m_json.list(it.key(), it.value());
    m_json.endObject();
}

} // namespace

QByteArray dbtManifest(const DbtProject &project)
{
    return ManifestWriter(project).write();
}

} // namespace meshbook::sample
