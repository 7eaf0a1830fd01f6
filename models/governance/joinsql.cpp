// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/joinsql.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance {

namespace {

constexpr int shownColumns = 5;

/// As it is where every platform takes it so, else in double quotes.
QString quoted(const QString &name)
{
    static const QRegularExpression plain(u"\\A[a-z_][a-z0-9_]*\\z"_s);
    static const QStringList words{u"order"_s, u"group"_s, u"select"_s, u"from"_s, u"where"_s, u"table"_s,
                                   u"user"_s,  u"join"_s,  u"as"_s,     u"on"_s,   u"by"_s,    u"desc"_s,
                                   u"limit"_s, u"union"_s, u"values"_s, u"end"_s,  u"case"_s,  u"date"_s};
    if (plain.match(name).hasMatch() && !words.contains(name))
        return name;
    QString inner = name;
    inner.replace(u'"', "\"\""_L1);
    return u'"' + inner + u'"';
}

/// "warehouse.orders.confirmed": each part by itself.
QString tableName(const JoinDataset &dataset)
{
    const QString name = dataset.qualified.isEmpty() ? dataset.name : dataset.qualified;
    QStringList parts;
    for (const QString &part : name.split(u'.', Qt::SkipEmptyParts))
        parts.append(quoted(part));
    return parts.join(u'.');
}

QString columnName(const QString &alias, const QString &path)
{
    QStringList parts{alias};
    for (const QString &part : path.split(u'.', Qt::SkipEmptyParts))
        parts.append(quoted(part));
    return parts.join(u'.');
}

/// No line break may end the comment it stands in.
QString inComment(const QString &text)
{
    return text.simplified();
}

} // namespace

QString joinSql(const std::vector<JoinSide> &sides, const JoinKey &key)
{
    const bool cast = key.type == Agreement::Convert || key.type == Agreement::Differs;
    QString columns;
    QString joins;
    const auto aliasOf = [](std::size_t place) -> QString { return u't' + QString::number(place + 1); };
    const auto keyOf = [&](std::size_t place) -> QString {
        const QString name = columnName(aliasOf(place), key.ends[place].path);
        return cast ? u"CAST(%1 AS VARCHAR)"_s.arg(name) : name;
    };
    for (std::size_t place = 0; place < key.ends.size(); ++place) {
        const JoinSide &side = sides[static_cast<std::size_t>(key.ends[place].side)];
        const JoinDataset &dataset = side.datasets[static_cast<std::size_t>(key.ends[place].dataset)];
        columns += u"\n  -- %1\n"_s.arg(inComment(side.name));
        if (place == 0)
            columns += u"  %1,\n"_s.arg(columnName(aliasOf(place), key.ends[place].path));
        int shown = 0;
        for (const JoinColumn &column : dataset.columns) {
            if (shown == shownColumns)
                break;
            if (column.column.path == key.ends[place].path || column.column.path.contains(u'.')
                || column.column.path.contains(u'['))
                continue;
            columns += u"  %1,\n"_s.arg(columnName(aliasOf(place), column.column.path));
            ++shown;
        }
        const QString table = u"%1 AS %2"_s.arg(tableName(dataset), aliasOf(place));
        joins += place == 0 ? u"FROM %1\n"_s.arg(table)
                            : u"JOIN %1\n  ON %2 = %3\n"_s.arg(table, keyOf(0), keyOf(place));
    }
    const qsizetype comma = columns.lastIndexOf(u',');
    if (comma >= 0)
        columns.remove(comma, 1);
    QString sql = u"-- By %1\n"_s.arg(inComment(key.name));
    for (const QString &problem : key.problems)
        sql += u"-- %1\n"_s.arg(inComment(problem));
    return sql + u"SELECT"_s + columns + joins;
}

} // namespace meshbook::governance
