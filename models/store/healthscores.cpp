// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/healthscores.h"

#include "health/evaluation.h"
#include "store/checkinputs.h"
#include "store/database.h"

#include <QtMath>

#include <SQLiteCpp/SQLiteCpp.h>

namespace meshbook::store {

using core::EntityKind;

namespace {

std::shared_ptr<SQLite::Database> borrowed(SQLite::Database &database)
{
    return {&database, [](SQLite::Database *) {}};
}

} // namespace

HealthScores::HealthScores(SQLite::Database &database, ScoredAt at)
    : m_reader(borrowed(database), nullptr)
    , m_health(borrowed(database))
    , m_isMeasured(database,
                   "SELECT EXISTS (SELECT 1 FROM identity i JOIN series s ON s.subject = i.id "
                   "WHERE i.entity = ?)")
    , m_line(database, "SELECT key, domain FROM entity WHERE id = ?")
    , m_anyMeasured(database.execAndGet("SELECT EXISTS (SELECT 1 FROM series)").getInt() != 0)
    , m_at(std::move(at))
{
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

std::optional<int> HealthScores::of(qint64 entity, EntityKind kind)
{
    const bool canHave =
        kind == EntityKind::Dataset || kind == EntityKind::Product || kind == EntityKind::Contract;
    if (!m_anyMeasured || !canHave)
        return std::nullopt;
    // A dataset has only its own measurements: most have none and need not be read.
    if (kind == EntityKind::Dataset && !isMeasured(entity))
        return std::nullopt;
    core::Result<TrackedProduct> tracked =
        kind == EntityKind::Product ? m_health.tracked(entity) : m_reader.tracked(entity, false);
    if (!tracked)
        return std::nullopt;
    Announced thing;
    m_line.reset();
    m_line.bind(1, static_cast<int64_t>(entity));
    if (m_line.executeStep())
        thing = {{kind, textColumn(m_line, 0), {}}, textColumn(m_line, 1)};
    m_line.reset();
    const health::ScoreRules &rules = health::ScoreRules::builtIn();
    const health::Range range{m_at.nowMs - health::scoreReach(rules), m_at.nowMs + 1};
    const auto inputs = checkInputs(m_health, *tracked, m_at.maintenance, range);
    if (!inputs)
        return std::nullopt;
    const auto score =
        health::scoreNow(*inputs, m_at.nowMs, plannedFor(thing, *tracked, m_at.maintenance, range), rules);
    return score ? std::optional(qRound(*score)) : std::nullopt;
}

} // namespace meshbook::store
