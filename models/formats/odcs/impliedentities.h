// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"

#include <QSet>

namespace meshbook::formats {

/// Things a contract names without describing them (its domain, owner and product), each emitted once
/// per file so that no reference dangles silently.
class ImpliedEntities final {
public:
    explicit ImpliedEntities(core::Batch &batch)
        : m_batch(batch)
    {
    }

    void domain(const QString &name, core::SourcePosition at);
    /// `type`: "team" or "person".
    void team(const QString &name, const QString &type, core::SourcePosition at);
    void product(const QString &domain, const QString &name, core::SourcePosition at);
    /// A team that the file describes itself; a later implied one of the same name is left out.
    void described(core::Team team);

private:
    [[nodiscard]] bool isNew(core::EntityKind kind, const QString &key);

    core::Batch &m_batch;
    QSet<QString> m_seen;
};

} // namespace meshbook::formats
