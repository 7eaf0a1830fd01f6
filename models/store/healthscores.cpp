// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/healthscores.h"

#include <QtMath>

#include <SQLiteCpp/SQLiteCpp.h>

namespace meshbook::store {

using core::EntityKind;

HealthScores::HealthScores(SQLite::Database &database)
    : m_reader(std::shared_ptr<SQLite::Database>(&database, [](SQLite::Database *) {}), nullptr)
    , m_isMeasured(database,
                   "SELECT EXISTS (SELECT 1 FROM identity i JOIN observation o ON o.subject = i.id "
                   "WHERE i.entity = ?)")
    , m_anyMeasured(database.execAndGet("SELECT EXISTS (SELECT 1 FROM observation)").getInt() != 0)
{
    m_reader.rememberMeasurements();
}

bool HealthScores::isMeasured(qint64 entity)
{
    m_isMeasured.reset();
    m_isMeasured.bind(1, static_cast<int64_t>(entity));
    m_isMeasured.executeStep();
    const bool measured = m_isMeasured.getColumn(0).getInt() != 0;
    m_isMeasured.reset();
    return measured;
}

const CacheReader::Standing &HealthScores::standing(qint64 entity)
{
    auto known = m_known.constFind(entity);
    if (known == m_known.constEnd())
        known = m_known.insert(entity, m_reader.standing(entity));
    return *known;
}

std::optional<int> HealthScores::of(qint64 entity, EntityKind kind)
{
    const bool canHave =
        kind == EntityKind::Dataset || kind == EntityKind::Product || kind == EntityKind::Contract;
    if (!m_anyMeasured || !canHave)
        return std::nullopt;
    // A dataset has only its own measurements: most have none and need not be read.
    if (kind == EntityKind::Dataset && !isMeasured(entity))
        return std::nullopt;
    const std::optional<double> score = standing(entity).score;
    return score ? std::optional(qRound(*score)) : std::nullopt;
}

std::vector<qint64> HealthScores::partOf(qint64 entity)
{
    return standing(entity).partOf;
}

} // namespace meshbook::store
