// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/odcs/impliedentities.h"

#include "core/identity.h"

namespace meshbook::formats {

bool ImpliedEntities::isNew(core::EntityKind kind, const QString &key)
{
    const QString entry = core::toText(kind) + u'\n' + key;
    if (key.isEmpty() || m_seen.contains(entry))
        return false;
    m_seen.insert(entry);
    return true;
}

void ImpliedEntities::domain(const QString &name, core::SourcePosition at)
{
    const QString key = core::domainKey(name);
    if (!isNew(core::EntityKind::Domain, key))
        return;
    core::Domain domain;
    domain.identities.append(key);
    domain.name = name;
    domain.at = at;
    domain.implied = true;
    m_batch.entities.emplace_back(std::move(domain));
}

void ImpliedEntities::team(const QString &name, const QString &type, core::SourcePosition at)
{
    const QString key = core::teamKey(name);
    if (!isNew(core::EntityKind::Team, key))
        return;
    core::Team team;
    team.identities.append(key);
    team.name = name;
    team.type = type;
    team.at = at;
    team.implied = true;
    m_batch.entities.emplace_back(std::move(team));
}

void ImpliedEntities::product(const QString &domain, const QString &name, core::SourcePosition at)
{
    const QString key = core::productKey(domain, name);
    if (name.trimmed().isEmpty() || !isNew(core::EntityKind::Product, key))
        return;
    core::Product product;
    product.identities.append(key);
    product.name = name;
    product.domain = domain;
    product.at = at;
    product.implied = true;
    m_batch.entities.emplace_back(std::move(product));
}

void ImpliedEntities::described(core::Team team)
{
    if (!team.identities.isEmpty() && isNew(core::EntityKind::Team, team.identities.first()))
        m_batch.entities.emplace_back(std::move(team));
}

} // namespace meshbook::formats
