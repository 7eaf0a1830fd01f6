// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sqltext.h"

namespace meshbook::sample {

using namespace Qt::Literals::StringLiterals;

QString selectStatement(const Model &model, const Table &table, const TableNaming &naming)
{
    QStringList columns;
    const QString first = table.inputs.empty() ? QString() : table.inputs.front().alias;
    for (const Column &column : table.columns) {
        if (column.nested())
            continue;
        if (column.expression.isEmpty())
            columns << u"  rules.%1(%2) as %1"_s.arg(column.path, first);
        else if (column.isCopy() && column.expression.endsWith(u'.' + column.path))
            columns << u"  "_s + column.expression;
        else
            columns << u"  %1 as %2"_s.arg(column.expression, column.path);
    }
    QString sql = u"select\n"_s + columns.join(u",\n"_s);
    for (const TableInput &input : table.inputs) {
        const Table *source = model.table(input.key);
        const QString name = source ? naming(*source) : input.key;
        if (input.condition.isEmpty())
            sql += u"\nfrom %1 %2"_s.arg(name, input.alias);
        else
            sql += u"\nleft join %1 %2\n  on %3"_s.arg(name, input.alias, input.condition);
    }
    if (!table.where.isEmpty())
        sql += u"\nwhere "_s + table.where;
    if (!table.groupBy.isEmpty())
        sql += u"\ngroup by "_s + table.groupBy;
    return sql + u'\n';
}

} // namespace meshbook::sample
