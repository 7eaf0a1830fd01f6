// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/graphlog.h"

#include "store/rows.h"

#include <QtEndian>

#include <algorithm>

namespace meshbook::store {

namespace {

constexpr qsizetype mostThings = 16'384; ///< of a step; beyond, reading all anew is as quick
constexpr int stepsKept = 32; ///< four megabytes at most
constexpr qsizetype idBytes = sizeof(qint64);

#define MESHBOOK_NOTE(thing)                                                                                 \
    "INSERT OR IGNORE INTO touched_thing SELECT " thing " WHERE " thing " IS NOT NULL; "
#define MESHBOOK_NOTE_WORDS(kind)                                                                            \
    "INSERT OR IGNORE INTO touched_words SELECT 1 WHERE " kind " BETWEEN 2 AND 4; "
#define MESHBOOK_TRIGGER(name, event) "CREATE TEMP TRIGGER IF NOT EXISTS " name " AFTER " event " BEGIN "

/// Everything store/lineageloader reads is in these tables, or comes and goes with a row of `record` (alias,
/// classified).
constexpr std::array watching{
    "CREATE TEMP TABLE IF NOT EXISTS touched_thing (id INTEGER PRIMARY KEY)",
    "CREATE TEMP TABLE IF NOT EXISTS touched_name (id INTEGER PRIMARY KEY)",
    "CREATE TEMP TABLE IF NOT EXISTS touched_words (id INTEGER PRIMARY KEY)",
    MESHBOOK_TRIGGER("graph_entity_in", "INSERT ON main.entity") MESHBOOK_NOTE("new.id") "END",
    MESHBOOK_TRIGGER("graph_entity_out", "DELETE ON main.entity") MESHBOOK_NOTE("old.id")
        MESHBOOK_NOTE_WORDS("old.kind") "END",
    MESHBOOK_TRIGGER(
        "graph_entity",
        "UPDATE ON main.entity WHEN (old.kind, old.key, old.name, old.qualified, old.type, old.domain, "
        "old.owner, old.platform, old.lifecycle, old.tags, old.records, old.implied, old.stale) IS NOT "
        "(new.kind, new.key, new.name, new.qualified, new.type, new.domain, new.owner, new.platform, "
        "new.lifecycle, new.tags, new.records, new.implied, new.stale)") MESHBOOK_NOTE("new.id") "END",
    MESHBOOK_TRIGGER("graph_identity_in", "INSERT ON main.identity") MESHBOOK_NOTE("new.entity")
        MESHBOOK_NOTE_WORDS("new.kind") "END",
    MESHBOOK_TRIGGER("graph_identity_out", "DELETE ON main.identity") MESHBOOK_NOTE("old.entity")
        MESHBOOK_NOTE_WORDS("old.kind") "END",
    MESHBOOK_TRIGGER(
        "graph_identity",
        "UPDATE ON main.identity WHEN (old.entity, old.kind, old.key) IS NOT (new.entity, new.kind, "
        "new.key)") MESHBOOK_NOTE("old.entity") MESHBOOK_NOTE("new.entity")
        MESHBOOK_NOTE_WORDS("new.kind") "END",
    MESHBOOK_TRIGGER("graph_record_in", "INSERT ON main.record") MESHBOOK_NOTE("new.entity")
        MESHBOOK_NOTE_WORDS("new.kind") "END",
    MESHBOOK_TRIGGER("graph_record_out", "DELETE ON main.record") MESHBOOK_NOTE("old.entity")
        MESHBOOK_NOTE_WORDS("old.kind") "END",
    MESHBOOK_TRIGGER(
        "graph_record",
        "UPDATE ON main.record WHEN (old.entity, old.withdrawn) IS NOT (new.entity, new.withdrawn)")
        MESHBOOK_NOTE("old.entity") MESHBOOK_NOTE("new.entity") MESHBOOK_NOTE_WORDS("new.kind") "END",
    MESHBOOK_TRIGGER("graph_edge_in", "INSERT ON main.edge") "INSERT OR IGNORE INTO touched_name VALUES "
                                                             "(new.from_identity), (new.to_identity); END",
    MESHBOOK_TRIGGER("graph_edge_out", "DELETE ON main.edge") "INSERT OR IGNORE INTO touched_name VALUES "
                                                              "(old.from_identity), (old.to_identity); END",
    MESHBOOK_TRIGGER("graph_edge",
                     "UPDATE ON main.edge") "INSERT OR IGNORE INTO touched_name VALUES (old.from_identity), "
                                            "(old.to_identity), (new.from_identity), "
                                            "(new.to_identity); END",
    "DELETE FROM touched_thing",
    "DELETE FROM touched_name",
    "DELETE FROM touched_words"};

constexpr std::array triggers{"graph_entity_in",   "graph_entity_out",   "graph_entity",
                              "graph_identity_in", "graph_identity_out", "graph_identity",
                              "graph_record_in",   "graph_record_out",   "graph_record",
                              "graph_edge_in",     "graph_edge_out",     "graph_edge"};

/// None: too many.
std::optional<QByteArray> touchedThings(SQLite::Database &database)
{
    QByteArray ids;
    Rows rows(database,
              "SELECT id FROM touched_thing UNION SELECT i.entity FROM touched_name n JOIN identity i ON "
              "i.id = n.id WHERE i.entity IS NOT NULL");
    while (rows.next()) {
        if (ids.size() >= mostThings * idBytes)
            return std::nullopt;
        const qint64 id = qToLittleEndian(rows.number(0));
        ids.append(reinterpret_cast<const char *>(&id), idBytes);
    }
    return ids;
}

bool isThere(SQLite::Database &database, const char *sql)
{
    Rows rows(database, sql);
    return rows.next();
}

} // namespace

GraphLog::GraphLog(Statements &sql)
    : m_sql(sql)
{
    // What an earlier sync over this connection left would only make this one slower.
    for (const char *trigger : triggers)
        m_sql.database().exec(std::string("DROP TRIGGER IF EXISTS temp.") + trigger);
}

void GraphLog::begin()
{
    for (const char *text : watching)
        m_sql.database().exec(text);
    m_noting = true;
}

void GraphLog::write(qint64 before, qint64 after)
{
    SQLite::Database &database = m_sql.database();
    database.exec(
        "CREATE TABLE IF NOT EXISTS graph_step (generation INTEGER PRIMARY KEY, before INTEGER NOT NULL, "
        "words INTEGER NOT NULL, things BLOB)");
    SQLite::Statement &insert =
        m_sql("INSERT INTO graph_step (generation, before, words, things) VALUES (?, ?, ?, ?)");
    insert.bind(1, static_cast<int64_t>(after));
    insert.bind(2, static_cast<int64_t>(before));
    insert.bind(3, m_noting && isThere(database, "SELECT 1 FROM touched_words") ? 1 : 0);
    if (const std::optional<QByteArray> things = m_noting ? touchedThings(database) : std::nullopt)
        insert.bind(4, things->constData(), static_cast<int>(things->size()));
    insert.exec();
    SQLite::Statement &forget =
        m_sql("DELETE FROM graph_step WHERE generation <= (SELECT generation FROM graph_step "
              "ORDER BY generation DESC LIMIT 1 OFFSET ?)");
    forget.bind(1, stepsKept);
    forget.exec();
}

std::optional<GraphSteps> graphSteps(SQLite::Database &database, qint64 before, qint64 after)
{
    if (!isThere(database, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'graph_step'"))
        return std::nullopt;
    GraphSteps steps;
    SQLite::Statement find(database, "SELECT before, words, things FROM graph_step WHERE generation = ?");
    while (after != before) {
        find.reset();
        find.bind(1, static_cast<int64_t>(after));
        if (!find.executeStep() || find.getColumn(2).isNull())
            return std::nullopt;
        const qint64 previous = find.getColumn(0).getInt64();
        if (previous >= after)
            return std::nullopt; // no step of ours goes back in time
        after = previous;
        steps.words = steps.words || find.getColumn(1).getInt() != 0;
        const QByteArray ids = blobColumn(find, 2);
        for (qsizetype at = 0; at + idBytes <= ids.size(); at += idBytes)
            steps.things.push_back(qFromLittleEndian<qint64>(ids.constData() + at));
    }
    std::sort(steps.things.begin(), steps.things.end());
    steps.things.erase(std::unique(steps.things.begin(), steps.things.end()), steps.things.end());
    return steps;
}

} // namespace meshbook::store
