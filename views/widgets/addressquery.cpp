// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/addressquery.h"

#include <QUrl>
#include <QUrlQuery>

namespace meshbook::views::addressquery {

namespace {

constexpr qsizetype mostCharacters = 4'000; // of one value

} // namespace

QString valueOf(const QUrlQuery &query, const QString &name)
{
    const QString value = query.queryItemValue(name, QUrl::FullyDecoded);
    return value.size() <= mostCharacters ? value : QString();
}

QStringList valuesOf(const QUrlQuery &query, const QString &name, qsizetype most)
{
    QStringList values;
    const QStringList said = query.allQueryItemValues(name, QUrl::FullyDecoded);
    for (const QString &value : said) {
        if (!value.isEmpty() && value.size() <= mostCharacters && values.size() < most)
            values.append(value);
    }
    return values;
}

void add(QUrlQuery &query, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

} // namespace meshbook::views::addressquery
