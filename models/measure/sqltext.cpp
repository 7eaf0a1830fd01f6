// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/sqltext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::measure {

namespace {

QString doubled(QString text, QChar quote)
{
    text.remove(QChar(u'\0'));
    return quote + text.replace(quote, QString(2, quote)) + quote;
}

QString plainText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest)
                            : value.toString();
}

} // namespace

QString quotedName(const QString &name)
{
    return doubled(name, u'"');
}

QString quotedName(const QStringList &parts)
{
    QStringList quoted;
    for (const QString &part : parts)
        quoted.append(quotedName(part));
    return quoted.join(u'.');
}

QString quotedText(const QString &text)
{
    return doubled(text, u'\'');
}

QString asText(const QString &column)
{
    return u"CAST(%1 AS TEXT)"_s.arg(column);
}

QString inList(core::Driver driver, const QString &column, const QList<QJsonValue> &values)
{
    const bool typed = std::all_of(values.begin(), values.end(), [](const QJsonValue &value) {
        return value.isDouble() || value.isBool() || value.isNull();
    });
    QStringList list;
    for (const QJsonValue &value : values) {
        if (value.isNull())
            continue;
        // PostgreSQL takes a quoted constant of no type as the column's own; SQLite has no truth values.
        if (typed && driver == core::Driver::Sqlite)
            list.append(value.isBool() ? (value.toBool() ? u"1"_s : u"0"_s) : plainText(value));
        else
            list.append(quotedText(plainText(value)));
    }
    if (list.isEmpty())
        return u"1 = 0"_s;
    return u"%1 IN (%2)"_s.arg(typed ? column : asText(column), list.join(u", "_s));
}

} // namespace meshbook::measure
