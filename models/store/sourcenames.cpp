// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sourcenames.h"

#include "store/rows.h"

namespace meshbook::store {

SourceNames SourceNames::read(SQLite::Database &database)
{
    SourceNames names;
    Rows rows(database, "SELECT id, name FROM source ORDER BY id");
    while (rows.next()) {
        names.m_places.insert(rows.number(0), static_cast<quint32>(names.m_names.size()));
        names.m_names.push_back(rows.text(1).toString().toUtf8());
        names.m_text += QByteArray::number(rows.number(0)) + ' ' + names.m_names.back() + '\0';
    }
    return names;
}

void SourceNames::note(qint64 entity, qint64 source)
{
    m_sourceOf.insert(entity, m_places.value(source));
}

QUtf8StringView SourceNames::name(qint64 source) const
{
    const auto place = m_places.constFind(source);
    return place == m_places.cend() ? QUtf8StringView() : QUtf8StringView(m_names[*place]);
}

QUtf8StringView SourceNames::of(qint64 entity) const
{
    if (isOne())
        return m_names.front();
    const auto found = m_sourceOf.constFind(entity);
    return found == m_sourceOf.cend() ? QUtf8StringView() : QUtf8StringView(m_names[*found]);
}

} // namespace meshbook::store
