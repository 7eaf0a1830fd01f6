// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachereader.h"

#include "core/identity.h"
#include "store/database.h"
#include "store/linecolumns.h"
#include "store/snapshot.h"
#include "store/sourcetally.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::AnyEntity;
using core::EntityKind;
using core::Result;
using core::Uri;

namespace {

void bindAll(SQLite::Statement &rows, const std::vector<QVariant> &values)
{
    int index = 1;
    for (const QVariant &value : values) {
        if (value.userType() == QMetaType::QString)
            bindText(rows, index++, value.toString());
        else
            rows.bind(index++, static_cast<int64_t>(value.toLongLong()));
    }
}

} // namespace

CacheReader::CacheReader(std::shared_ptr<SQLite::Database> database, std::shared_ptr<SearchFolder> search)
    : m_database(std::move(database))
    , m_search(std::move(search))
{
}

CacheReader::~CacheReader() = default;

void CacheReader::interrupt()
{
    sqlite3_interrupt(m_database->getHandle());
}

EntityLine CacheReader::lineFrom(const SQLite::Statement &row) const
{
    EntityLine line;
    line.id = row.getColumn(0).getInt64();
    line.uri = {static_cast<EntityKind>(row.getColumn(1).getInt()), textColumn(row, 2), {}};
    line.name = textColumn(row, 3);
    line.qualified = textColumn(row, 4);
    line.type = textColumn(row, 5);
    line.domain = textColumn(row, 6);
    line.owner = textColumn(row, 7);
    line.platform = textColumn(row, 8);
    line.status = textColumn(row, 9);
    line.lifecycle = static_cast<core::Lifecycle>(row.getColumn(10).getInt());
    line.summary = textColumn(row, 11);
    line.glossary = textColumn(row, 12);
    if (const QString tags = textColumn(row, 13); !tags.isNull())
        line.tags = tags.split(QChar(0x1f));
    line.implied = row.getColumn(14).getInt() != 0;
    line.stale = row.getColumn(15).getInt() != 0;
    line.records = row.getColumn(16).getInt();
    line.columns = row.getColumn(17).getInt();
    line.ports = row.getColumn(18).getInt();
    line.objectives = row.getColumn(19).getInt();
    line.rules = row.getColumn(20).getInt();
    line.links = row.getColumn(21).getInt();
    line.changedAt = timeColumn(row, 22);
    return line;
}

std::vector<EntityLine> CacheReader::linesWhere(const char *sql, const std::vector<QVariant> &values)
{
    SQLite::Statement rows(*m_database, sql);
    bindAll(rows, values);
    std::vector<EntityLine> lines;
    while (rows.executeStep())
        lines.push_back(lineFrom(rows));
    return lines;
}

void CacheReader::readTally(Stats &stats)
{
    SQLite::Statement kinds(*m_database,
                            "SELECT kind, things, columns, ports, objectives, rules, relations, links FROM "
                            "tally WHERE kind >= 0");
    while (kinds.executeStep()) {
        const qint64 count = kinds.getColumn(1).getInt64();
        switch (static_cast<EntityKind>(kinds.getColumn(0).getInt())) {
        case EntityKind::Domain:
            stats.domains = count;
            break;
        case EntityKind::Team:
            stats.teams = count;
            break;
        case EntityKind::Product:
            stats.products = count;
            stats.ports = kinds.getColumn(3).getInt64();
            break;
        case EntityKind::Contract:
            stats.contracts = count;
            break;
        case EntityKind::Dataset:
            stats.datasets = count;
            stats.columns = kinds.getColumn(2).getInt64();
            break;
        case EntityKind::Job:
            stats.jobs = count;
            break;
        case EntityKind::Glossary:
            stats.glossaries = count;
            break;
        case EntityKind::Term:
            stats.terms = count;
            stats.termRelations = kinds.getColumn(6).getInt64();
            break;
        }
        stats.objectives += kinds.getColumn(4).getInt64();
        stats.rules += kinds.getColumn(5).getInt64();
        stats.termLinks += kinds.getColumn(7).getInt64();
    }
}

Result<Stats> CacheReader::stats()
{
    Stats stats;
    const Result<> read = guarded(u"stats"_s, [&]() -> Result<> {
        const Snapshot snapshot(*m_database);
        readTally(stats);
        const auto count = [&](const char *sql) { return m_database->execAndGet(sql).getInt64(); };
        stats.termLinks +=
            count("SELECT count(*) FROM (SELECT DISTINCT target, element, term FROM term_link)");
        stats.datasetEdges = count(
            "SELECT count(*) FROM (SELECT DISTINCT f.entity, t.entity FROM edge JOIN identity f ON f.id = "
            "from_identity JOIN identity t ON t.id = to_identity WHERE from_column IS NULL AND to_column IS "
            "NULL)");
        stats.columnEdges = count(
            "SELECT count(*) FROM (SELECT DISTINCT f.entity, t.entity, lower(from_column), lower(to_column) "
            "FROM edge JOIN identity f ON f.id = from_identity JOIN identity t ON t.id = to_identity WHERE "
            "from_column IS NOT NULL OR to_column IS NOT NULL)");
        stats.observations = count("SELECT count(*) FROM observation");
        stats.issues = count("SELECT count(*) FROM issue");
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return stats;
}

Result<Stats> CacheReader::totals()
{
    Stats stats;
    const Result<> read = guarded(u"totals"_s, [&]() -> Result<> {
        readTally(stats);
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return stats;
}

QHash<qint64, qint64> CacheReader::thingsBySource()
{
    return store::thingsBySource(*m_database);
}

Result<std::vector<SourceState>> CacheReader::sources()
{
    std::vector<SourceState> states;
    const Result<> read = guarded(u"sources"_s, [&]() -> Result<> {
        const Snapshot snapshot(*m_database);
        const QHash<qint64, qint64> things = thingsBySource();
        SQLite::Statement rows(
            *m_database,
            "SELECT s.id, s.uid, s.name, s.kind, s.location, s.state, s.message, s.commit_id, s.branch, "
            "s.synced_at, s.seconds FROM source s ORDER BY s.id");
        while (rows.executeStep()) {
            SourceState state;
            state.uid = textColumn(rows, 1);
            state.name = textColumn(rows, 2);
            state.kind = textColumn(rows, 3);
            state.location = textColumn(rows, 4);
            state.state = textColumn(rows, 5);
            state.message = textColumn(rows, 6);
            state.commitId = textColumn(rows, 7);
            state.branch = textColumn(rows, 8);
            state.syncedAt = timeColumn(rows, 9);
            state.seconds = rows.getColumn(10).getDouble();
            const int64_t id = rows.getColumn(0).getInt64();
            state.things = things.value(id);
            SQLite::Statement files(
                *m_database, "SELECT state, format, count(*) FROM file WHERE source = ? GROUP BY 1, 2");
            files.bind(1, id);
            while (files.executeStep()) {
                const qint64 count = files.getColumn(2).getInt64();
                const int fileState = files.getColumn(0).getInt();
                (fileState == 0       ? state.filesRead
                     : fileState == 1 ? state.filesIgnored
                                      : state.filesFailed) += count;
                if (!files.getColumn(1).isNull())
                    state.formats[textColumn(files, 1)] += count;
            }
            SQLite::Statement issues(*m_database,
                                     "SELECT severity, count(*) FROM issue WHERE source = ? GROUP BY 1");
            issues.bind(1, id);
            while (issues.executeStep()) {
                const int severity = issues.getColumn(0).getInt();
                (severity == 2       ? state.errors
                     : severity == 1 ? state.warnings
                                     : state.infos) = issues.getColumn(1).getInt64();
            }
            states.push_back(std::move(state));
        }
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return states;
}

Result<std::vector<FileIssue>> CacheReader::issues(const QString &sourceUid, int limit, int offset)
{
    return issuesWhere(
        "?1 IS NULL OR s.uid = ?1) ORDER BY i.severity DESC, s.id, f.path, i.line, i.id LIMIT ?2 OFFSET ?3",
        {sourceUid, limit, offset});
}

Result<std::vector<FileIssue>> CacheReader::fileIssues(const QString &sourceUid, const QString &path,
                                                       int limit)
{
    return issuesWhere(
        "i.file = (SELECT x.id FROM file x JOIN source y ON y.id = x.source WHERE y.uid = ?1 AND "
        "x.path = ?2)) ORDER BY i.line, i.col, i.id LIMIT ?3",
        {sourceUid, path, limit});
}

/// `rest` ends the condition, and says order and how many.
Result<std::vector<FileIssue>> CacheReader::issuesWhere(const char *rest, const std::vector<QVariant> &values)
{
    std::vector<FileIssue> found;
    const Result<> read = guarded(u"issues"_s, [&]() -> Result<> {
        const std::string sql =
            std::string("SELECT i.id, s.uid, s.name, f.path, i.severity, i.code, i.message, i.line, i.col "
                        "FROM issue i JOIN source s ON s.id = i.source LEFT JOIN file f ON f.id = i.file "
                        "WHERE (")
            + rest;
        SQLite::Statement rows(*m_database, sql);
        bindAll(rows, values);
        while (rows.executeStep()) {
            FileIssue issue;
            issue.id = rows.getColumn(0).getInt64();
            issue.sourceUid = textColumn(rows, 1);
            issue.source = textColumn(rows, 2);
            issue.path = textColumn(rows, 3);
            issue.issue = {static_cast<core::Severity>(rows.getColumn(4).getInt()),
                           textColumn(rows, 5),
                           textColumn(rows, 6),
                           {rows.getColumn(7).getInt(), rows.getColumn(8).getInt()}};
            found.push_back(std::move(issue));
        }
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return found;
}

Result<core::FoundLines> CacheReader::lines(const std::vector<Uri> &uris)
{
    core::FoundLines found;
    found.reserve(uris.size());
    const Result<> read = guarded(u"lines"_s, [&]() -> Result<> {
        const Snapshot snapshot(*m_database);
        for (const Uri &uri : uris) {
            found.push_back(lineOf(entityId(uri)));
        }
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return found;
}

Result<std::vector<EntityLine>> CacheReader::list(EntityKind kind, int limit, int offset)
{
    std::vector<EntityLine> lines;
    const Result<> read = guarded(u"list"_s, [&]() -> Result<> {
        lines = linesWhere("SELECT " MESHBOOK_LINE_COLUMNS " FROM entity e WHERE e.kind = ? "
                           "ORDER BY e.name COLLATE NOCASE, e.key LIMIT ? OFFSET ?",
                           {static_cast<int>(kind), limit, offset});
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return lines;
}

qint64 CacheReader::entityId(const Uri &uri)
{
    SQLite::Statement byKey(*m_database,
                            "SELECT id FROM entity WHERE kind = ?1 AND key = ?2 UNION ALL "
                            "SELECT entity FROM identity WHERE kind = ?1 AND key = ?2 AND entity "
                            "IS NOT NULL LIMIT 1");
    byKey.bind(1, static_cast<int>(uri.kind));
    bindText(byKey, 2, uri.key);
    return byKey.executeStep() ? byKey.getColumn(0).getInt64() : 0;
}

Result<std::vector<EntityLine>> CacheReader::resolve(const QString &text, int limit)
{
    std::vector<EntityLine> lines;
    const Result<> read = guarded(u"resolve"_s, [&]() -> Result<> {
        if (const Result<Uri> uri = Uri::parse(text)) {
            if (const qint64 id = entityId(*uri); id != 0)
                lines = linesWhere("SELECT " MESHBOOK_LINE_COLUMNS " FROM entity e WHERE e.id = ?", {id});
            if (!lines.empty())
                lines.front().uri.column = uri->column;
            return {};
        }
        lines =
            linesWhere("SELECT " MESHBOOK_LINE_COLUMNS " FROM entity e WHERE e.id IN ("
                       "SELECT entity FROM identity WHERE key = ?1 UNION "
                       "SELECT r.entity FROM alias a JOIN record r ON r.id = a.record WHERE a.alias = ?2 AND "
                       "a.kind < 100) "
                       "ORDER BY e.implied, e.kind = 1, e.kind, e.name LIMIT ?3",
                       {text, core::foldedName(text), limit});
        return {};
    });
    if (!read)
        return core::Unexpected{read.error()};
    return lines;
}

} // namespace meshbook::store
