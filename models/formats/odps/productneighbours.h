// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"

#include <QSet>

namespace meshbook::formats::products {

/// What a product names without describing it: its domain and owners. Each is emitted once per file,
/// marked implied, so that no reference dangles silently. Contracts are not implied: they are named by
/// id alone while their identity has a version, so they are found by alias.
class ProductNeighbours final {
public:
    explicit ProductNeighbours(core::Batch &batch)
        : m_batch(batch)
    {
    }

    void domain(const QString &name, core::SourcePosition at);
    /// `type` is "team", "person" or "organisation".
    void team(const QString &name, const QString &type, core::SourcePosition at, const QString &email = {});
    /// A team the file describes; replaces nothing, so call it before a bare mention of the same team.
    void described(core::Team team);

private:
    template <typename T>
    void imply(T entity);
    [[nodiscard]] bool isNew(core::EntityKind kind, const QString &key);

    core::Batch &m_batch;
    QSet<QString> m_seen;
};

} // namespace meshbook::formats::products
