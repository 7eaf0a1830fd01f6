// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/openmetadata/csvcells.h"

#include "core/vocabulary.h"

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::openmetadata {

namespace {

QString unquoted(QString item)
{
    item = item.trimmed();
    const bool whole = item.size() >= 2 && item.startsWith(u'"') && item.endsWith(u'"');
    if (!whole)
        return item;
    QString inner = item.sliced(1, item.size() - 2);
    inner.replace("\"\""_L1, "\""_L1);
    return inner;
}

bool isPartyType(const QString &text)
{
    return text.compare("user"_L1, Qt::CaseInsensitive) == 0
        || text.compare("team"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

QStringList cellItems(const QString &cell)
{
    QStringList items;
    QString item;
    bool inQuotes = false;
    const auto finish = [&] {
        const QString plain = unquoted(std::exchange(item, QString()));
        if (!plain.isEmpty())
            items.append(plain);
    };
    for (const QChar c : cell) {
        if (c == u'"')
            inQuotes = !inQuotes;
        if (c == u';' && !inQuotes)
            finish();
        else
            item += c;
    }
    finish();
    return items;
}

QList<CellParty> cellParties(const QString &cell)
{
    QList<CellParty> parties;
    const QStringList items = cellItems(cell);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString &item = items[i];
        if (isPartyType(item) && i + 1 < items.size()) {
            parties.append({item.toLower(), items[++i]});
            continue;
        }
        const QString before = item.section(u':', 0, 0).trimmed();
        if (item.contains(u':') && isPartyType(before))
            parties.append({before.toLower(), item.section(u':', 1).trimmed()});
        else
            parties.append({{}, item});
    }
    return parties;
}

CellRelation cellRelation(const QString &item)
{
    const qsizetype colon = item.indexOf(u':');
    if (colon <= 0 || item.startsWith("http"_L1))
        return {{}, item};
    // A name may hold a colon too: only a word that is a relation counts as one.
    const QString word = item.first(colon).trimmed();
    if (!core::relationKindFromText(word))
        return {{}, item};
    return {word, unquoted(item.sliced(colon + 1))};
}

} // namespace meshbook::formats::openmetadata
