// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edgedetailsreader.h"

#include "core/codec.h"
#include "core/identity.h"
#include "lineage/columnpath.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::EntityKind;
using lineage::EdgeDetails;
using lineage::EdgeJob;
using lineage::EdgeStatement;

namespace {

constexpr std::size_t mostStatements = 200;
constexpr std::size_t mostJobs = 50;
constexpr qsizetype longestSql = 100'000; ///< characters
constexpr int daysCounted = 30;

bool isColumn(const QString &written, const QString &asked)
{
    return lineage::foldedPath(QUtf8StringView(written.toUtf8()))
        == lineage::foldedPath(QUtf8StringView(asked.toUtf8()));
}

/// Of a question about columns, statements of other columns are left out.
bool concerns(const EdgeStatement &said, const EdgeDetails &details)
{
    const bool aboutColumns = !details.from.column.isEmpty() || !details.to.column.isEmpty();
    return !aboutColumns
        || (isColumn(said.fromColumn, details.from.column) && isColumn(said.toColumn, details.to.column));
}

void widen(EdgeDetails &details, const EdgeStatement &said)
{
    if (said.firstSeen.isValid() && (!details.firstSeen.isValid() || said.firstSeen < details.firstSeen))
        details.firstSeen = said.firstSeen;
    if (said.lastSeen.isValid() && (!details.lastSeen.isValid() || said.lastSeen > details.lastSeen))
        details.lastSeen = said.lastSeen;
}

EdgeStatement statementFrom(const SQLite::Statement &row)
{
    EdgeStatement said;
    said.fromColumn = textColumn(row, 0);
    said.toColumn = textColumn(row, 1);
    said.kind = static_cast<core::EdgeKind>(row.getColumn(2).getInt());
    said.transformation = textColumn(row, 3);
    said.description = textColumn(row, 4);
    if (!row.getColumn(5).isNull())
        said.masking = row.getColumn(5).getInt() != 0;
    said.job = textColumn(row, 6);
    said.sql = textColumn(row, 7);
    if (!row.getColumn(8).isNull())
        said.confidence = row.getColumn(8).getDouble();
    said.firstSeen = timeColumn(row, 9);
    said.lastSeen = timeColumn(row, 10);
    said.line = row.getColumn(11).getInt();
    said.joined = !row.getColumn(12).isNull();
    said.sourceUid = textColumn(row, 13);
    said.sourceName = textColumn(row, 14);
    said.path = textColumn(row, 15);
    said.format = textColumn(row, 16);
    said.stale = row.getColumn(17).getInt() == 2;
    return said;
}

void shorten(EdgeStatement &said)
{
    said.sqlCut = said.sql.size() > longestSql;
    if (said.sqlCut)
        said.sql.truncate(longestSql);
}

} // namespace

qint64 EdgeDetailsReader::entityId(const core::Uri &uri)
{
    SQLite::Statement &find =
        m_sql("SELECT id FROM entity WHERE kind = ?1 AND key = ?2 UNION ALL SELECT entity FROM identity "
              "WHERE kind = ?1 AND key = ?2 AND entity IS NOT NULL LIMIT 1");
    find.bind(1, static_cast<int>(uri.kind));
    bindText(find, 2, uri.key);
    const qint64 id = find.executeStep() ? find.getColumn(0).getInt64() : 0;
    find.reset();
    return id;
}

/// Rows that leave one thing and rows that enter the other are met in the indexes: hubs have very many.
void EdgeDetailsReader::readStatements(qint64 from, qint64 to, EdgeDetails &details)
{
    SQLite::Statement &rows = m_sql(
        "SELECT g.from_column, g.to_column, g.kind, g.transformation, g.description, g.masking, g.job, "
        "g.sql, "
        "g.confidence, g.first_seen, g.last_seen, g.line, g.joined_run, s.uid, s.name, f.path, f.format, "
        "f.state FROM edge g JOIN file f ON f.id = g.file JOIN source s ON s.id = f.source WHERE g.id IN ("
        "SELECT id FROM edge WHERE from_identity IN (SELECT id FROM identity WHERE entity = ?1) INTERSECT "
        "SELECT id FROM edge WHERE to_identity IN (SELECT id FROM identity WHERE entity = ?2)) "
        "ORDER BY g.from_column IS NOT NULL OR g.to_column IS NOT NULL, s.id, f.path, g.line, g.id");
    rows.bind(1, static_cast<int64_t>(from));
    rows.bind(2, static_cast<int64_t>(to));
    while (rows.executeStep()) {
        EdgeStatement said = statementFrom(rows);
        if (!concerns(said, details))
            continue;
        ++details.total;
        widen(details, said);
        if (details.statements.size() < mostStatements)
            details.statements.push_back(std::move(said));
    }
    rows.reset();
}

/// A job by its name, else whatever has that name as an alias: dbt names the model that is made.
qint64 EdgeDetailsReader::jobId(const QString &job)
{
    if (const qint64 named = entityId({EntityKind::Job, job, {}}); named != 0)
        return named;
    SQLite::Statement &called = m_sql("SELECT r.entity FROM alias a JOIN record r ON r.id = a.record "
                                      "WHERE a.alias = ? AND a.kind IN (4, 5) ORDER BY a.kind DESC LIMIT 1");
    bindText(called, 1, core::foldedName(job));
    const qint64 id = called.executeStep() ? called.getColumn(0).getInt64() : 0;
    called.reset();
    return id;
}

QString EdgeDetailsReader::sqlOf(qint64 entity)
{
    SQLite::Statement &records =
        m_sql("SELECT body FROM record WHERE entity = ? AND kind = 5 ORDER BY told DESC, id LIMIT 5");
    records.bind(1, static_cast<int64_t>(entity));
    QString sql;
    while (sql.isNull() && records.executeStep()) {
        const std::optional<core::AnyEntity> said = core::decode(EntityKind::Job, blobColumn(records, 0));
        if (const auto *job = said ? std::get_if<core::Job>(&*said) : nullptr)
            sql = job->sql;
    }
    records.reset();
    return sql;
}

/// What another edge of the same job into the same thing says: dbt's models say their query once.
QString EdgeDetailsReader::sqlBeside(const QString &job, const core::Uri &to)
{
    SQLite::Statement &rows =
        m_sql("SELECT sql FROM edge WHERE to_identity IN (SELECT id FROM identity WHERE entity = ?) "
              "AND job = ? AND sql IS NOT NULL ORDER BY id LIMIT 1");
    rows.bind(1, static_cast<int64_t>(entityId({to.kind, to.key, {}})));
    bindText(rows, 2, job);
    const QString sql = rows.executeStep() ? textColumn(rows, 0) : QString();
    rows.reset();
    return sql;
}

/// Parts of one run may stand in several files: the latest part has its state.
void EdgeDetailsReader::readRuns(qint64 entity, const QDateTime &now, EdgeJob &job)
{
    SQLite::Statement &runs =
        m_sql("SELECT run, state, max(coalesce(ended, started, 0)), max(ended) FROM run WHERE job IN "
              "(SELECT id FROM identity WHERE entity = ?) GROUP BY run ORDER BY 3");
    runs.bind(1, static_cast<int64_t>(entity));
    while (runs.executeStep()) {
        const QString state = textColumn(runs, 1).toUpper();
        job.lastState = state;
        job.lastAt = runs.getColumn(2).getInt64() == 0 ? QDateTime() : timeColumn(runs, 2);
        const QDateTime ended = timeColumn(runs, 3);
        if (!ended.isValid() || ended < now.addDays(-daysCounted) || ended > now)
            continue;
        job.completed += state == "COMPLETE"_L1 ? 1 : 0;
        job.failed += state == "FAIL"_L1 || state == "ABORT"_L1 ? 1 : 0;
    }
    runs.reset();
}

void EdgeDetailsReader::readJobs(EdgeDetails &details, const QDateTime &now)
{
    for (EdgeStatement &said : details.statements) {
        const auto isSame = [&](const EdgeJob &job) { return job.job == said.job; };
        if (said.job.isEmpty() || details.jobs.size() >= mostJobs
            || std::any_of(details.jobs.begin(), details.jobs.end(), isSame))
            continue;
        EdgeJob job{.job = said.job,
                    .uri = {EntityKind::Job, {}, {}},
                    .name = said.job,
                    .lastState = {},
                    .lastAt = {}};
        QString sql;
        if (const qint64 id = jobId(said.job); id != 0) {
            SQLite::Statement &line = m_sql("SELECT kind, key, name FROM entity WHERE id = ?");
            line.bind(1, static_cast<int64_t>(id));
            if (line.executeStep()) {
                job.uri = {static_cast<EntityKind>(line.getColumn(0).getInt()), textColumn(line, 1), {}};
                job.name = textColumn(line, 2);
            }
            line.reset();
            readRuns(id, now, job);
            sql = sqlOf(id);
        }
        if (sql.isNull())
            sql = sqlBeside(said.job, details.to);
        for (EdgeStatement &other : details.statements) {
            if (other.job == said.job && other.sql.isNull())
                other.sql = sql;
        }
        details.jobs.push_back(std::move(job));
    }
}

EdgeDetails EdgeDetailsReader::read(const core::Uri &from, const core::Uri &to, const QDateTime &now)
{
    EdgeDetails details;
    details.from = from;
    details.to = to;
    const qint64 fromId = entityId(from);
    const qint64 toId = entityId(to);
    if (fromId == 0 || toId == 0)
        return details;
    readStatements(fromId, toId, details);
    readJobs(details, now);
    std::for_each(details.statements.begin(), details.statements.end(), shorten);
    return details;
}

} // namespace meshbook::store
