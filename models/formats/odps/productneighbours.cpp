// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odps/productneighbours.h"

#include "core/identity.h"

namespace meshbook::formats::products {

bool ProductNeighbours::isNew(core::EntityKind kind, const QString &key)
{
    const QString seen = QString::number(static_cast<int>(kind)) + u'/' + key;
    if (key.isEmpty() || m_seen.contains(seen))
        return false;
    m_seen.insert(seen);
    return true;
}

template <typename T>
void ProductNeighbours::imply(T entity)
{
    if (!isNew(T::kind, entity.identities.constFirst()))
        return;
    entity.nativeId = entity.name;
    entity.implied = true;
    m_batch.entities.emplace_back(std::move(entity));
}

void ProductNeighbours::domain(const QString &name, core::SourcePosition at)
{
    core::Domain domain;
    domain.identities = {core::domainKey(name)};
    domain.name = name.trimmed();
    domain.at = at;
    imply(std::move(domain));
}

void ProductNeighbours::team(const QString &name, const QString &type, core::SourcePosition at,
                             const QString &email)
{
    core::Team team;
    team.identities = {core::teamKey(name)};
    if (const QString key = core::teamKey(email); !key.isEmpty() && !team.identities.contains(key))
        team.identities.append(key);
    team.name = name.trimmed();
    team.type = type;
    team.email = email;
    team.at = at;
    imply(std::move(team));
}

void ProductNeighbours::described(core::Team team)
{
    if (isNew(core::EntityKind::Team, team.identities.value(0)))
        m_batch.entities.emplace_back(std::move(team));
}

} // namespace meshbook::formats::products
