// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/meshmodel.h"

#include <QRegularExpression>

namespace meshbook::sample {

using namespace Qt::Literals::StringLiterals;

QString Table::key() const
{
    return (kind == u"topic" ? u"kafka"_s : schema) + u'.' + name;
}

bool Column::isCopy() const
{
    static const QRegularExpression plain(u"^\\w+\\.\\w+$"_s);
    return expression.contains(plain);
}

bool Table::isModel() const
{
    return kind == u"table" || kind == u"view" || kind == u"incremental";
}

QString Table::openLineageNamespace() const
{
    return inWarehouse() ? warehouseNamespace() : u"kafka://events.harbour.example:9092"_s;
}

QString Table::openLineageName() const
{
    return inWarehouse() ? QString(warehouseDatabase() + u'.' + schema + u'.' + name) : name;
}

std::vector<Rule> Table::allRules() const
{
    std::vector<Rule> all = rules;
    for (const Column &column : columns)
        all.insert(all.end(), column.rules.begin(), column.rules.end());
    return all;
}

const Team *Domain::team(const QString &teamId) const
{
    for (const Team &team : teams) {
        if (team.id == teamId)
            return &team;
    }
    return nullptr;
}

const Product *Model::product(const QString &id) const
{
    return m_products.value(id);
}

const Table *Model::table(const QString &key) const
{
    return m_tables.value(key);
}

const Term *Model::term(const QString &slug) const
{
    return m_terms.value(slug);
}

const Team *Model::teamNamed(const QString &name) const
{
    for (const Domain &domain : domains) {
        for (const Team &team : domain.teams) {
            if (team.name == name)
                return &team;
        }
    }
    return nullptr;
}

void Model::buildIndex()
{
    m_products.clear();
    m_tables.clear();
    m_terms.clear();
    for (const Domain &domain : domains) {
        for (const Product &product : domain.products) {
            m_products.insert(product.id, &product);
            for (const Contract &contract : product.contracts) {
                for (const Table &table : contract.tables)
                    m_tables.insert(table.key(), &table);
            }
        }
    }
    for (const TermGroup &group : glossary) {
        for (const Term &term : group.terms)
            m_terms.insert(term.slug, &term);
    }
    for (const Term &term : orphans)
        m_terms.insert(term.slug, &term);
}

QString glossaryBase()
{
    return u"https://glossary.harbour.example/term/"_s;
}

QString warehouseNamespace()
{
    return u"postgres://warehouse.harbour.example:5432"_s;
}

QString warehouseDatabase()
{
    return u"harbour"_s;
}

} // namespace meshbook::sample
