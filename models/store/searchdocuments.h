// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"
#include "search/document.h"
#include "store/entityrow.h"
#include "store/healthscores.h"
#include "store/statements.h"

#include <QHash>

#include <optional>

namespace meshbook::store {

/// What the search index is told of things: their rows and records in the cache, folded.
class SearchDocuments final {
public:
    /// `at`: the moment of scores.
    SearchDocuments(SQLite::Database &database, ScoredAt at)
        : m_sql(database)
        , m_health(database, std::move(at))
    {
    }

    /// Counts the neighbours of all things at once instead of one by one.
    void expectMany();
    /// Absent where nothing describes the thing (any more).
    [[nodiscard]] std::optional<search::Document> document(qint64 entity);
    struct Standing {
        quint16 importance = 0;
        bool hasLineage = false;
    };
    /// What of a document depends on the edges of its thing. Absent as document() is. Quick.
    [[nodiscard]] std::optional<Standing> standing(qint64 entity);
    /// From the row alone: names, domain, owner, tags and the beginning of the description. Quick.
    [[nodiscard]] std::optional<search::Document> outline(qint64 entity);
    /// The products and contracts whose score measurements of this thing are a part of.
    [[nodiscard]] std::vector<qint64> measuredBy(qint64 entity) { return m_health.partOf(entity); }
    /// The ids of all that are described.
    [[nodiscard]] std::vector<qint64> described();

private:
    struct Neighbours {
        qint64 upstream = 0; ///< names with an edge to it
        qint64 downstream = 0;
    };
    [[nodiscard]] std::optional<EntityRow> row(qint64 entity, qint64 &changed);
    [[nodiscard]] std::optional<search::Document> fromRow(qint64 entity);
    [[nodiscard]] std::optional<core::AnyEntity> folded(qint64 entity, QStringList &sources);
    [[nodiscard]] Neighbours neighbours(qint64 entity);

    Statements m_sql;
    HealthScores m_health;
    std::optional<QHash<qint64, Neighbours>> m_neighbours;
};

} // namespace meshbook::store
