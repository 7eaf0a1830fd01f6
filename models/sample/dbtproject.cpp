// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/dbtproject.h"

#include <QCryptographicHash>

namespace meshbook::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

QString packageOf(const Domain &domain, const Table &table)
{
    const bool insights = domain.id == u"marketing" || domain.id == u"finance";
    return insights && table.kind != u"source" ? u"harbour_insights"_s : u"harbour_warehouse"_s;
}

DbtNode makeNode(const Domain &domain, const Product &product, const Contract &contract, const Table &table)
{
    DbtNode node{&table, &domain, &product, &contract, packageOf(domain, table), {}, {}};
    node.resourceType = table.kind == u"source" ? u"source"_s
        : table.kind == u"seed"                 ? u"seed"_s
                                                : u"model"_s;
    node.uniqueId = node.resourceType + u'.' + node.package
        + (node.resourceType == u"source" ? u'.' + table.schema : QString()) + u'.' + table.name;
    return node;
}

QString testHash(const QString &name)
{
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Md5);
    return QString::fromLatin1(digest.toHex().first(10));
}

} // namespace

DbtProject::DbtProject(const Model &model, const QString &name)
    : m_model(model)
    , m_name(name)
{
    collect();
    for (const DbtNode *node : m_own)
        makeTests(*node);
}

QStringList DbtProject::names()
{
    return {u"harbour_warehouse"_s, u"harbour_insights"_s};
}

void DbtProject::collect()
{
    for (const Domain &domain : m_model.domains) {
        for (const Product &product : domain.products) {
            for (const Contract &contract : product.contracts) {
                for (const Table &table : contract.tables) {
                    if (table.inWarehouse())
                        m_all.push_back(makeNode(domain, product, contract, table));
                }
            }
        }
    }
    for (const DbtNode &node : m_all) {
        m_byKey.insert(node.table->key(), &node);
        if (node.package == m_name)
            m_own.push_back(&node);
    }
    QSet<const DbtNode *> read;
    for (const DbtNode *node : m_own) {
        for (const DbtNode *input : inputs(*node->table))
            read.insert(input);
    }
    for (const DbtNode &node : m_all) {
        if (node.package == m_name || read.contains(&node))
            m_visible.push_back(&node);
    }
}

const DbtNode *DbtProject::node(const QString &tableKey) const
{
    return m_byKey.value(tableKey);
}

std::vector<const DbtNode *> DbtProject::inputs(const Table &table) const
{
    std::vector<const DbtNode *> list;
    for (const TableInput &input : table.inputs) {
        if (const DbtNode *found = node(input.key))
            list.push_back(found);
    }
    return list;
}

void DbtProject::makeTests(const DbtNode &node)
{
    qsizetype keys = 0;
    for (const Column &column : node.table->columns)
        keys += column.primaryKey ? 1 : 0;
    for (const Column &column : node.table->columns) {
        if (column.nested())
            continue;
        if (column.primaryKey) {
            addTest(node, u"not_null"_s, &column);
            if (keys == 1)
                addTest(node, u"unique"_s, &column);
        }
        if (!column.allowed.isEmpty())
            addTest(node, u"accepted_values"_s, &column);
        if (!column.foreignKey.isEmpty() && node.table->isModel())
            addTest(node, u"relationships"_s, &column);
        for (const Rule &rule : column.rules) {
            if (rule.metric == u"sql")
                addTest(node, u"singular"_s, &column, &rule);
        }
    }
}

void DbtProject::addTest(const DbtNode &node, const QString &kind, const Column *column, const Rule *rule)
{
    DbtTest test;
    test.kind = kind;
    test.node = &node;
    test.column = column;
    test.rule = rule;
    const QString table = node.table->name;
    if (kind == u"singular") {
        test.name = u"assert_%1_%2"_s.arg(table, rule->name);
        test.uniqueId = u"test.%1.%2"_s.arg(m_name, test.name);
    } else {
        const QString subject = node.resourceType == u"source" ? node.table->schema + u'_' + table : table;
        test.name = (node.resourceType == u"source" ? u"source_"_s : QString()) + kind + u'_' + subject + u'_'
            + column->path;
        if (kind == u"accepted_values")
            test.name += u"__"_s + column->allowed.join(u"__"_s);
        if (kind == u"relationships") {
            const QStringList parts = column->foreignKey.split(u'.');
            const QString key = parts.size() == 3 ? parts.at(0) + u'.' + parts.at(1)
                                                  : node.table->schema + u'.' + parts.at(0);
            test.other = this->node(key);
            if (!test.other)
                return;
            test.name += u"__%1__ref_%2_"_s.arg(parts.last(), test.other->table->name);
        }
        test.uniqueId = u"test.%1.%2.%3"_s.arg(m_name, test.name, testHash(test.name));
    }
    m_tests.push_back(test);
}

QString relationName(const Table &table)
{
    return u"\"%1\".\"%2\".\"%3\""_s.arg(warehouseDatabase(), table.schema, table.name);
}

QString groupName(const QString &teamId)
{
    return QString(teamId).replace(u'-', u'_');
}

} // namespace meshbook::sample
