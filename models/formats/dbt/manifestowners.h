// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"
#include "formats/dbt/dbtartifact.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace meshbook::formats::dbt {

/// Who owns what in a manifest: the owner of a node's group, the owner of an exposure, and by
/// convention the keys of `meta` that end in "owner", "owners" or "steward".
class ManifestOwners final {
public:
    explicit ManifestOwners(Shape &shape)
        : m_shape(shape)
    {
    }

    void readGroups(Node groups);
    /// `node` is a model, source, exposure …; `package` finds its group.
    [[nodiscard]] std::vector<core::Ownership> of(Node node, const QString &package);
    /// The parties named so far, once each, as implied teams.
    [[nodiscard]] std::vector<core::Team> takeTeams() { return std::move(m_teams); }

private:
    struct Party {
        QString name;
        QString email;
    };
    [[nodiscard]] Party partyOf(Node owner);
    void add(std::vector<core::Ownership> &owners, const Party &party, const QString &role, Node at,
             const QString &group = {});
    void addFrom(std::vector<core::Ownership> &owners, Node value, const QString &role);
    void addFromMeta(std::vector<core::Ownership> &owners, Node meta);

    Shape &m_shape;
    QHash<QString, Node> m_groups; ///< "package.group" and "group" → the group
    QSet<QString> m_known;
    std::vector<core::Team> m_teams;
};

} // namespace meshbook::formats::dbt
