// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/dbt/manifestowners.h"

#include "core/identity.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::formats::dbt {

namespace {

constexpr std::size_t ownersLimit = 200; ///< of one thing; nobody means more

} // namespace

void ManifestOwners::readGroups(Node groups)
{
    for (const Node group : groups) {
        if (!m_shape.isMapping(group))
            continue;
        const QString name = m_shape.text(group, "name"_L1);
        if (name.isNull())
            continue;
        m_groups.insert(m_shape.text(group, "package_name"_L1) + u'.' + name, group);
        m_groups.insert(name, group);
    }
}

ManifestOwners::Party ManifestOwners::partyOf(Node owner)
{
    Party party;
    if (owner.isScalar()) {
        party.name = owner.text().trimmed();
    } else if (owner.isMapping()) {
        party.name = m_shape.text(owner, "name"_L1).trimmed();
        // Since dbt 1.10 an owner may have several addresses.
        const QStringList addresses = m_shape.texts(owner, "email"_L1);
        party.email = addresses.value(0).trimmed();
    }
    if (party.name.isEmpty())
        party.name = party.email;
    return party;
}

void ManifestOwners::add(std::vector<core::Ownership> &owners, const Party &party, const QString &role,
                         Node at, const QString &group)
{
    if (party.name.isEmpty() || owners.size() >= ownersLimit)
        return;
    const core::Ownership ownership{party.name, role};
    if (std::find(owners.begin(), owners.end(), ownership) == owners.end())
        owners.push_back(ownership);
    const QString key = core::teamKey(party.name);
    if (m_known.contains(key))
        return;
    m_known.insert(key);
    core::Team team;
    team.identities = {key};
    team.name = party.name;
    if (!party.email.isEmpty())
        team.email = party.email;
    if (!group.isEmpty())
        team.extra.insert("group"_L1, group);
    team.at = placeOf(at);
    team.implied = true;
    m_teams.push_back(std::move(team));
}

void ManifestOwners::addFrom(std::vector<core::Ownership> &owners, Node value, const QString &role)
{
    if (value.isSequence()) {
        for (const Node item : value)
            add(owners, partyOf(item), role, item);
        return;
    }
    add(owners, partyOf(value), role, value);
}

void ManifestOwners::addFromMeta(std::vector<core::Ownership> &owners, Node meta)
{
    for (const Node value : meta) {
        const QString key = value.key();
        const QString folded = key.toLower();
        if (!value || value.toBool())
            continue;
        if (folded.endsWith("owners"_L1))
            addFrom(owners, value, key.chopped(1));
        else if (folded.endsWith("owner"_L1) || folded.endsWith("steward"_L1))
            addFrom(owners, value, key);
    }
}

std::vector<core::Ownership> ManifestOwners::of(Node node, const QString &package)
{
    std::vector<core::Ownership> owners;
    if (const Node owner = node["owner"_L1])
        addFrom(owners, owner, u"owner"_s);
    const Node config = node["config"_L1];
    QString groupName = node["group"_L1].text();
    if (groupName.isEmpty())
        groupName = config["group"_L1].text();
    if (!groupName.isEmpty()) {
        const auto exact = m_groups.constFind(package + u'.' + groupName);
        const Node group = exact != m_groups.constEnd() ? *exact : m_groups.value(groupName);
        if (const Node owner = group["owner"_L1])
            add(owners, partyOf(owner), u"owner"_s, group, groupName);
    }
    addFromMeta(owners, node["meta"_L1]);
    addFromMeta(owners, config["meta"_L1]); // dbt 1.10 and later; mirrored by most, so add() looks twice
    return owners;
}

} // namespace meshbook::formats::dbt
