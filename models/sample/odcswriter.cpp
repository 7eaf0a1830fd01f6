// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/odcswriter.h"

#include "sample/columntypes.h"
#include "sample/yamltext.h"

#include <QRegularExpression>

#include <algorithm>

namespace meshbook::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

qsizetype keySize(const Table &table)
{
    return std::count_if(table.columns.begin(), table.columns.end(),
                         [](const Column &column) { return column.primaryKey; });
}

/// Position within the primary key, from one.
qsizetype keyPosition(const Table &table, const Column &wanted)
{
    qsizetype position = 0;
    for (const Column &column : table.columns) {
        position += column.primaryKey ? 1 : 0;
        if (column.path == wanted.path)
            break;
    }
    return position;
}

class OdcsWriter final {
public:
    OdcsWriter(const Model &model, const Domain &domain, const Product &product, const Contract &contract)
        : m_model(model)
        , m_domain(domain)
        , m_product(product)
        , m_contract(contract)
        , m_modern(contract.apiVersion == u"v3.1.0")
    {
    }

    QString write()
    {
        head();
        description();
        server();
        schema();
        promises();
        people();
        return m_yaml.take();
    }

private:
    void head();
    void description();
    void server();
    void schema();
    void table(const Table &table);
    void column(int indent, const Table &table, const Column &column);
    void facts(int indent, const Column &column);
    void origin(int indent, const Table &table, const Column &column);
    void typeOptions(int indent, const Column &column);
    void links(int indent, const Column &column);
    void children(int indent, const Table &table, const Column &column);
    void rules(int indent, const Table &table, const std::vector<Rule> &rules);
    void rule(int indent, const Table &table, const Rule &rule);
    [[nodiscard]] QString libraryName(const Rule &rule) const;
    void promises();
    void people();
    void members(int indent, const Team &team);

    const Model &m_model;
    const Domain &m_domain;
    const Product &m_product;
    const Contract &m_contract;
    const bool m_modern; ///< 3.1: timestamps, metric, team object, relationships
    YamlText m_yaml;
};

void OdcsWriter::head()
{
    const Team *team = m_domain.team(m_product.team);
    m_yaml.comment(u"%1: what the %2 domain promises to its consumers."_s.arg(m_product.name, m_domain.name));
    m_yaml.comment(u"Changes are announced in #%1 two weeks ahead."_s.arg(team->channel));
    m_yaml.field(0, u"apiVersion"_s, m_contract.apiVersion);
    m_yaml.field(0, u"kind"_s, u"DataContract"_s);
    m_yaml.field(0, u"id"_s, m_contract.id);
    m_yaml.field(0, u"name"_s, m_product.name);
    m_yaml.field(0, u"version"_s, m_contract.version);
    m_yaml.field(0, u"status"_s, m_contract.status);
    m_yaml.field(0, u"domain"_s, m_domain.name);
    if (!m_modern)
        m_yaml.field(0, u"dataProduct"_s, m_product.id);
    m_yaml.field(0, u"tenant"_s, u"harbour-goods"_s);
    m_yaml.list(0, u"tags"_s, m_product.tags);
    m_yaml.field(0, u"contractCreatedTs"_s, m_product.created + u"T09:00:00Z"_s);
}

void OdcsWriter::description()
{
    m_yaml.blank();
    m_yaml.open(0, u"description"_s);
    m_yaml.text(2, u"purpose"_s, m_product.purpose);
    m_yaml.text(2, u"usage"_s, m_product.usage);
    m_yaml.text(2, u"limitations"_s, m_product.limitations);
}

void OdcsWriter::server()
{
    m_yaml.blank();
    m_yaml.open(0, u"servers"_s);
    m_yaml.item();
    if (m_contract.kafkaHost.isEmpty()) {
        m_yaml.field(4, u"server"_s, u"warehouse"_s);
        m_yaml.field(4, u"type"_s, u"postgres"_s);
        m_yaml.field(4, u"environment"_s, u"prod"_s);
        m_yaml.field(4, u"host"_s, u"warehouse.harbour.example"_s);
        m_yaml.number(4, u"port"_s, u"5432"_s);
        m_yaml.field(4, u"database"_s, warehouseDatabase());
        m_yaml.field(4, u"schema"_s, m_contract.schema);
    } else {
        m_yaml.field(4, u"server"_s, u"events"_s);
        m_yaml.field(4, u"type"_s, u"kafka"_s);
        m_yaml.field(4, u"environment"_s, u"prod"_s);
        m_yaml.field(4, u"host"_s, m_contract.kafkaHost);
        m_yaml.field(4, u"format"_s, u"json"_s);
    }
}

void OdcsWriter::schema()
{
    m_yaml.blank();
    m_yaml.open(0, u"schema"_s);
    bool first = true;
    for (const Table &each : m_contract.tables) {
        if (!first)
            m_yaml.blank();
        first = false;
        table(each);
    }
}

void OdcsWriter::table(const Table &table)
{
    const bool topic = table.kind == u"topic";
    m_yaml.item();
    m_yaml.field(4, u"name"_s, table.logicalName);
    m_yaml.field(4, u"physicalName"_s, table.name);
    m_yaml.field(4, u"logicalType"_s, u"object"_s);
    m_yaml.field(4, u"physicalType"_s, topic ? u"topic"_s : table.kind == u"view" ? u"view"_s : u"table"_s);
    m_yaml.text(4, u"description"_s, table.description);
    m_yaml.field(4, u"dataGranularityDescription"_s, table.granularity);
    rules(4, table, table.rules);
    m_yaml.open(4, u"properties"_s);
    for (const Column &each : table.columns) {
        if (!each.nested())
            column(8, table, each);
    }
}

void OdcsWriter::column(int indent, const Table &table, const Column &column)
{
    m_yaml.item();
    m_yaml.field(indent, u"name"_s, column.leaf());
    if (const Term *term = m_model.term(column.term))
        m_yaml.field(indent, u"businessName"_s, term->label);
    m_yaml.field(indent, u"logicalType"_s, logicalType(column.type, m_modern));
    const bool plain = m_contract.kafkaHost.isEmpty();
    m_yaml.field(indent, u"physicalType"_s,
                 column.type.startsWith(u"object") ? (plain ? u"jsonb"_s : QString())
                                                   : (plain ? column.type : QString()));
    m_yaml.text(indent, u"description"_s, column.description);
    m_yaml.flag(indent, u"primaryKey"_s, column.primaryKey);
    if (column.primaryKey && keySize(table) > 1)
        m_yaml.number(indent, u"primaryKeyPosition"_s, QString::number(keyPosition(table, column)));
    facts(indent, column);
    origin(indent, table, column);
    typeOptions(indent, column);
    links(indent, column);
    rules(indent, table, column.rules);
    children(indent, table, column);
}

void OdcsWriter::facts(int indent, const Column &column)
{
    m_yaml.flag(indent, u"required"_s, column.required);
    m_yaml.flag(indent, u"unique"_s, column.unique);
    m_yaml.flag(indent, u"partitioned"_s, column.partition);
    m_yaml.flag(indent, u"criticalDataElement"_s, column.critical);
    m_yaml.field(indent, u"classification"_s, column.classification);
    if (column.classification == u"pii")
        m_yaml.list(indent, u"tags"_s, {u"pii"_s});
    const bool numeric = logicalType(column.type) == u"number" || logicalType(column.type) == u"integer";
    if (numeric && !column.examples.isEmpty())
        m_yaml.number(indent, u"examples"_s, u'[' + column.examples.join(u", "_s) + u']');
    else
        m_yaml.list(indent, u"examples"_s, column.examples);
}

/// Where the column comes from, with table names in place of the aliases of the query.
void OdcsWriter::origin(int indent, const Table &table, const Column &column)
{
    if (column.sources.empty())
        return;
    QStringList sources;
    for (const ColumnSource &source : column.sources) {
        if (!sources.contains(source.table))
            sources << source.table;
    }
    m_yaml.list(indent, u"transformSourceObjects"_s, sources);
    QString logic = column.expression;
    for (const TableInput &input : table.inputs)
        logic.replace(QRegularExpression(u"\\b%1\\."_s.arg(input.alias)), input.key.section(u'.', -1) + u'.');
    m_yaml.text(indent, u"transformLogic"_s, logic);
}

void OdcsWriter::typeOptions(int indent, const Column &column)
{
    const int length = maxLength(column.type);
    if (logicalType(column.type) != u"string" || (length == 0 && column.pattern.isEmpty()))
        return;
    m_yaml.open(indent, u"logicalTypeOptions"_s);
    if (length > 0)
        m_yaml.number(indent + 2, u"maxLength"_s, QString::number(length));
    m_yaml.field(indent + 2, u"pattern"_s, column.pattern);
}

void OdcsWriter::links(int indent, const Column &column)
{
    if (!column.term.isEmpty()) {
        m_yaml.open(indent, u"authoritativeDefinitions"_s);
        m_yaml.item();
        m_yaml.field(indent + 4, u"type"_s, u"businessDefinition"_s);
        m_yaml.field(indent + 4, u"url"_s, termUrl(column.term));
    }
    if (m_modern && !column.foreignKey.isEmpty()) {
        m_yaml.open(indent, u"relationships"_s);
        m_yaml.item();
        m_yaml.field(indent + 4, u"type"_s, u"foreignKey"_s);
        m_yaml.field(indent + 4, u"to"_s, column.foreignKey.section(u'.', -2));
    }
}

void OdcsWriter::children(int indent, const Table &table, const Column &column)
{
    const bool array = column.type.endsWith(u"[]");
    if (column.type == u"text[]") {
        m_yaml.open(indent, u"items"_s);
        m_yaml.field(indent + 2, u"logicalType"_s, u"string"_s);
    }
    if (!column.type.startsWith(u"object"))
        return;
    int inner = indent;
    if (array) {
        m_yaml.open(indent, u"items"_s);
        m_yaml.field(indent + 2, u"logicalType"_s, u"object"_s);
        inner += 2;
    }
    m_yaml.open(inner, u"properties"_s);
    const QString parent = array ? column.path + u"[]"_s : column.path;
    bool any = false;
    for (const Column &child : table.columns) {
        if (child.parent() == parent) {
            this->column(inner + 4, table, child);
            any = true;
        }
    }
    Q_ASSERT(any);
}

void OdcsWriter::rules(int indent, const Table &table, const std::vector<Rule> &all)
{
    if (all.empty())
        return;
    m_yaml.open(indent, u"quality"_s);
    for (const Rule &each : all) {
        m_yaml.item();
        rule(indent + 4, table, each);
    }
}

void OdcsWriter::rule(int indent, const Table &table, const Rule &rule)
{
    m_yaml.field(indent, u"name"_s, rule.name);
    m_yaml.text(indent, u"description"_s, rule.description);
    if (rule.metric == u"sql") {
        m_yaml.field(indent, u"type"_s, u"sql"_s);
        const QString name = m_modern ? u"${object}"_s : QString(table.schema + u'.' + table.name);
        m_yaml.text(indent, u"query"_s, QString(rule.query).replace(u"{table}"_s, name));
    } else {
        m_yaml.field(indent, u"type"_s, u"library"_s);
        m_yaml.field(indent, m_modern ? u"metric"_s : u"rule"_s, libraryName(rule));
    }
    if (!rule.pattern.isEmpty() || !rule.validValues.isEmpty()) {
        if (m_modern) {
            m_yaml.open(indent, u"arguments"_s);
            m_yaml.field(indent + 2, u"pattern"_s, rule.pattern);
            m_yaml.list(indent + 2, u"validValues"_s, rule.validValues);
        } else {
            m_yaml.list(indent, u"validValues"_s, rule.validValues);
        }
    }
    if (m_modern || rule.validValues.isEmpty())
        m_yaml.number(indent, rule.comparison, rule.threshold);
    m_yaml.field(indent, u"unit"_s, rule.unit);
    m_yaml.field(indent, u"dimension"_s, rule.dimension);
    m_yaml.field(indent, u"severity"_s, rule.severity);
}

QString OdcsWriter::libraryName(const Rule &rule) const
{
    if (m_modern)
        return rule.metric;
    return !rule.validValues.isEmpty()      ? u"validValues"_s
        : rule.metric == u"duplicateValues" ? u"duplicateCount"_s
                                            : rule.metric;
}

void OdcsWriter::promises()
{
    if (!m_contract.objectives.empty()) {
        m_yaml.blank();
        m_yaml.open(0, u"slaProperties"_s);
    }
    for (const Objective &objective : m_contract.objectives) {
        m_yaml.item();
        m_yaml.field(4, u"property"_s, objective.property);
        bool number = false;
        objective.value.toDouble(&number);
        if (number)
            m_yaml.number(4, u"value"_s, objective.value);
        else
            m_yaml.field(4, u"value"_s, objective.value);
        m_yaml.field(4, u"unit"_s, objective.unit == u"%" ? u"percent"_s : objective.unit);
        m_yaml.field(4, u"element"_s, objective.element);
        m_yaml.text(4, m_modern ? u"description"_s : u"driver"_s,
                    m_modern ? objective.description : u"operational"_s);
    }
    if (!m_contract.price.isEmpty()) {
        m_yaml.blank();
        m_yaml.open(0, u"price"_s);
        m_yaml.number(2, u"priceAmount"_s, m_contract.price.at(0));
        m_yaml.field(2, u"priceCurrency"_s, m_contract.price.at(1));
        m_yaml.field(2, u"priceUnit"_s, m_contract.price.at(2));
    }
}

void OdcsWriter::people()
{
    const Team *team = m_domain.team(m_product.team);
    m_yaml.blank();
    m_yaml.open(0, u"team"_s);
    if (m_modern) {
        m_yaml.field(2, u"name"_s, team->name);
        m_yaml.text(2, u"description"_s, team->description);
        m_yaml.open(2, u"members"_s);
    }
    members(m_modern ? 6 : 4, *team);
    if (!m_contract.roles.empty()) {
        m_yaml.blank();
        m_yaml.open(0, u"roles"_s);
    }
    for (const AccessRole &role : m_contract.roles) {
        m_yaml.item();
        m_yaml.field(4, u"role"_s, role.role);
        m_yaml.field(4, u"access"_s, role.access);
        m_yaml.field(4, u"firstLevelApprovers"_s, role.firstApprover);
        m_yaml.field(4, u"secondLevelApprovers"_s, role.secondApprover);
    }
    m_yaml.blank();
    m_yaml.open(0, u"support"_s);
    m_yaml.item();
    m_yaml.field(4, u"channel"_s, u'#' + team->channel);
    m_yaml.field(4, u"tool"_s, u"slack"_s);
    m_yaml.field(4, u"scope"_s, u"interactive"_s);
    m_yaml.field(4, u"url"_s, u"https://chat.harbour.example/channels/"_s + team->channel);
    m_yaml.item();
    m_yaml.field(4, u"channel"_s, team->channel + u"-announcements"_s);
    m_yaml.field(4, u"tool"_s, u"email"_s);
    m_yaml.field(4, u"scope"_s, u"announcements"_s);
    m_yaml.field(4, u"url"_s, u"mailto:"_s + team->channel + u"@harbour.example"_s);
    if (!m_contract.goal.isEmpty()) {
        m_yaml.blank();
        m_yaml.open(0, u"customProperties"_s);
        m_yaml.item();
        m_yaml.field(4, u"property"_s, u"attainmentGoal"_s);
        m_yaml.number(4, u"value"_s, m_contract.goal);
        if (m_modern)
            m_yaml.field(4, u"description"_s,
                         u"Share of all checks, in percent, that must meet their promise."_s);
    }
}

void OdcsWriter::members(int indent, const Team &team)
{
    for (const Person &person : team.members) {
        m_yaml.item();
        m_yaml.field(indent, u"username"_s, person.username);
        m_yaml.field(indent, u"name"_s, m_modern ? person.name : QString());
        m_yaml.field(indent, u"role"_s, person.role);
        m_yaml.field(indent, u"dateIn"_s, person.since);
    }
}

} // namespace

QString odcsContract(const Model &model, const Domain &domain, const Product &product,
                     const Contract &contract)
{
    return OdcsWriter(model, domain, product, contract).write();
}

QString termUrl(const QString &term)
{
    return term.startsWith(u"urn:") ? term : glossaryBase() + term;
}

} // namespace meshbook::sample
