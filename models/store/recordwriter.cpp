// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordwriter.h"

#include "store/edgelog.h"
#include "store/seriesfeed.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::EntityKind;

namespace {

void bindTime(SQLite::Statement &statement, int index, const QDateTime &time)
{
    if (time.isValid())
        statement.bind(index, static_cast<int64_t>(time.toMSecsSinceEpoch()));
    else
        statement.bind(index);
}

template <typename T>
void bindOptional(SQLite::Statement &statement, int index, const std::optional<T> &value)
{
    if (!value)
        statement.bind(index);
    else if constexpr (std::is_same_v<T, qint64>)
        statement.bind(index, static_cast<int64_t>(*value));
    else
        statement.bind(index, *value);
}

/// Everything that makes two reports of one measurement the same, whichever file they stand in.
QByteArray digestOf(qint64 subject, const core::Observation &o)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << subject << o.element << o.rule << o.metric << o.at << static_cast<quint8>(o.status)
           << o.value.has_value() << o.value.value_or(0) << o.expected << o.run << o.producer;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
}

} // namespace

RecordWriter::RecordWriter(Statements &sql, qint64 nowMs)
    : m_sql(sql)
    , m_nowMs(nowMs)
{
    SQLite::Statement &last = m_sql("SELECT coalesce(max(id), 0) FROM entity");
    last.executeStep();
    m_lastThing = last.getColumn(0).getInt64();
    last.reset();
}

/// The id of a name nobody used before, with the thing it is of (0: none yet).
std::optional<qint64> RecordWriter::newIdentity(EntityKind kind, const QString &key, qint64 thing)
{
    SQLite::Statement &insert =
        m_sql("INSERT INTO identity (kind, key, entity) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    insert.bind(1, static_cast<int>(kind));
    bindText(insert, 2, key);
    if (thing != 0)
        insert.bind(3, static_cast<int64_t>(thing));
    if (insert.exec() == 0)
        return std::nullopt;
    return m_sql.database().getLastInsertRowid();
}

qint64 RecordWriter::identity(EntityKind kind, const QString &key)
{
    if (const std::optional<qint64> fresh = newIdentity(kind, key, 0))
        return *fresh;
    SQLite::Statement &find = m_sql("SELECT id FROM identity WHERE kind = ? AND key = ?");
    find.bind(1, static_cast<int>(kind));
    bindText(find, 2, key);
    find.executeStep();
    return find.getColumn(0).getInt64();
}

void RecordWriter::insert(qint64 source, qint64 file, const PreparedBatch &batch)
{
    for (const PreparedEntity &entity : batch.entities)
        insertEntity(file, entity);
    for (const core::Withdrawal &withdrawal : batch.rest.withdrawals)
        insertWithdrawal(file, withdrawal);
    for (const core::Edge &edge : batch.rest.edges)
        insertEdge(source, file, edge);
    for (const core::Run &run : batch.rest.runs)
        insertRun(file, run);
    for (const core::Observation &observation : batch.rest.observations)
        insertObservation(source, observation);
    for (const core::TermLink &link : batch.rest.termLinks)
        insertTermLink(file, link);
}

void RecordWriter::insertTermLink(qint64 file, const core::TermLink &link)
{
    if (link.target.key.isEmpty() || link.term.isEmpty())
        return;
    const qint64 target = identity(link.target.kind, link.target.key);
    SQLite::Statement &sql =
        m_sql("INSERT INTO term_link (file, term, target, element, line) VALUES (?, ?, ?, ?, ?)");
    sql.bind(1, static_cast<int64_t>(file));
    bindText(sql, 2, link.term);
    sql.bind(3, static_cast<int64_t>(target));
    bindText(sql, 4, link.element);
    sql.bind(5, link.at.line);
    sql.exec();
    referred.insert(target);
    touchedIdentities.insert(target);
}

void RecordWriter::insertEntity(qint64 file, const PreparedEntity &entity)
{
    const qint64 thing = m_lastThing + 1;
    bool alone = true;
    std::vector<qint64> names;
    std::vector<qint64> taken; // names given to the thing there may be
    for (const QStringList *list : {&entity.names, &entity.folds}) {
        const bool isFold = list == &entity.folds;
        for (const QString &name : *list) {
            const std::optional<qint64> fresh = newIdentity(entity.kind, name, isFold ? 0 : thing);
            alone = alone && fresh;
            names.push_back(fresh ? *fresh : identity(entity.kind, name));
            if (fresh && !isFold)
                taken.push_back(*fresh);
        }
    }
    insertRecord(file, entity, names, alone ? thing : 0);
    if (alone) {
        m_lastThing = insertEntityRow(m_sql, thing, entity.row, m_nowMs);
        newThings.insert(thing);
        if (onNewThing)
            onNewThing(thing, entity);
        return;
    }
    for (const qint64 name : taken) {
        SQLite::Statement &loosen = m_sql("UPDATE identity SET entity = NULL WHERE id = ?");
        loosen.bind(1, static_cast<int64_t>(name));
        loosen.exec();
    }
    for (const qint64 name : names)
        touchedIdentities.insert(name);
}

void RecordWriter::insertRecord(qint64 file, const PreparedEntity &entity, const std::vector<qint64> &names,
                                qint64 thing)
{
    SQLite::Statement &sql =
        m_sql("INSERT INTO record (file, kind, line, col, body, entity, told) VALUES (?, ?, ?, ?, ?, ?, ?)");
    sql.bind(1, static_cast<int64_t>(file));
    sql.bind(2, static_cast<int>(entity.kind));
    sql.bind(3, entity.at.line);
    sql.bind(4, entity.at.column);
    bindBlob(sql, 5, entity.body);
    if (thing != 0)
        sql.bind(6, static_cast<int64_t>(thing));
    bindTime(sql, 7, entity.told);
    sql.exec();
    const int64_t record = m_sql.database().getLastInsertRowid();
    for (const qint64 name : names) {
        SQLite::Statement &link = m_sql("INSERT INTO record_identity (record, identity) VALUES (?, ?)");
        link.bind(1, record);
        link.bind(2, static_cast<int64_t>(name));
        link.exec();
    }
    for (const PreparedEntity::Alias &alias : entity.aliases) {
        SQLite::Statement &row = m_sql("INSERT INTO alias (kind, alias, record) VALUES (?, ?, ?)");
        row.bind(1, alias.kind);
        bindText(row, 2, alias.name);
        row.bind(3, record);
        row.exec();
    }
    for (const PreparedEntity::Classified &column : entity.classified) {
        SQLite::Statement &row =
            m_sql("INSERT OR IGNORE INTO classified (record, element, word) VALUES (?, ?, ?)");
        row.bind(1, record);
        bindText(row, 2, column.element);
        bindText(row, 3, column.word);
        row.exec();
    }
}

void RecordWriter::insertWithdrawal(qint64 file, const core::Withdrawal &withdrawal)
{
    if (withdrawal.what.key.isEmpty())
        return;
    const qint64 target = identity(withdrawal.what.kind, withdrawal.what.key);
    SQLite::Statement &sql = m_sql("INSERT INTO withdrawal (file, identity, field, at) VALUES (?, ?, ?, ?)");
    sql.bind(1, static_cast<int64_t>(file));
    sql.bind(2, static_cast<int64_t>(target));
    bindText(sql, 3, withdrawal.field);
    bindTime(sql, 4, withdrawal.at);
    sql.exec();
    touchedIdentities.insert(target);
}

void RecordWriter::insertEdge(qint64 source, qint64 file, const core::Edge &edge)
{
    if (edge.from.key.isEmpty() || edge.to.key.isEmpty())
        return;
    const qint64 from = identity(edge.from.kind, edge.from.key);
    const qint64 to = identity(edge.to.kind, edge.to.key);
    SQLite::Statement &sql =
        m_sql("INSERT INTO edge (file, from_identity, to_identity, from_column, to_column, kind, "
              "transformation, description, masking, job, sql, confidence, first_seen, last_seen, line) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    sql.bind(1, static_cast<int64_t>(file));
    sql.bind(2, static_cast<int64_t>(from));
    sql.bind(3, static_cast<int64_t>(to));
    bindText(sql, 4, edge.fromColumn);
    bindText(sql, 5, edge.toColumn);
    sql.bind(6, static_cast<int>(edge.kind));
    bindText(sql, 7, edge.transformation);
    bindText(sql, 8, edge.description);
    bindOptional(sql, 9, edge.masking);
    bindText(sql, 10, edge.job);
    bindText(sql, 11, edge.sql);
    bindOptional(sql, 12, edge.confidence);
    bindTime(sql, 13, edge.firstSeen);
    bindTime(sql, 14, edge.lastSeen);
    sql.bind(15, edge.at.line);
    sql.exec();
    referred.insert(from);
    referred.insert(to);
    if (edgeLog != nullptr && !edgeLog->isIdle())
        edgeLog->count(source, {from, to, edge.fromColumn, edge.toColumn},
                       {static_cast<int>(edge.kind), edge.transformation, edge.description, edge.masking,
                        edge.job, edge.sql},
                       +1);
}

void RecordWriter::insertRun(qint64 file, const core::Run &run)
{
    if (run.id.isEmpty())
        return;
    const qint64 job = identity(EntityKind::Job, run.job.isEmpty() ? u"unknown"_s : run.job);
    SQLite::Statement &sql =
        m_sql("INSERT OR REPLACE INTO run (file, run, job, state, started, ended, parent, "
              "line) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    sql.bind(1, static_cast<int64_t>(file));
    bindText(sql, 2, run.id);
    sql.bind(3, static_cast<int64_t>(job));
    bindText(sql, 4, run.state);
    bindTime(sql, 5, run.started);
    bindTime(sql, 6, run.ended);
    bindText(sql, 7, run.parent);
    sql.bind(8, run.at.line);
    sql.exec();
    touchedRuns.insert(run.id);
    for (const bool output : {false, true}) {
        for (const QString &key : output ? run.outputs : run.inputs) {
            if (key.isEmpty())
                continue;
            const qint64 dataset = identity(EntityKind::Dataset, key);
            SQLite::Statement &io =
                m_sql("INSERT OR IGNORE INTO run_dataset (file, run, output, identity) VALUES (?, ?, ?, ?)");
            io.bind(1, static_cast<int64_t>(file));
            bindText(io, 2, run.id);
            io.bind(3, output ? 1 : 0);
            io.bind(4, static_cast<int64_t>(dataset));
            io.exec();
        }
    }
}

void RecordWriter::insertObservation(qint64 source, const core::Observation &o)
{
    if (o.subject.key.isEmpty())
        return;
    const qint64 subject = identity(o.subject.kind, o.subject.key);
    SQLite::Statement &sql =
        m_sql("INSERT OR IGNORE INTO observation (digest, source, subject, element, rule, metric, dimension, "
              "at, status, value, unit, expected, rows_evaluated, rows_failed, severity, message, run, "
              "producer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindBlob(sql, 1, digestOf(subject, o));
    sql.bind(2, static_cast<int64_t>(source));
    sql.bind(3, static_cast<int64_t>(subject));
    bindText(sql, 4, o.element);
    bindText(sql, 5, o.rule);
    bindText(sql, 6, o.metric);
    sql.bind(7, static_cast<int>(o.dimension));
    bindTime(sql, 8, o.at);
    sql.bind(9, static_cast<int>(o.status));
    bindOptional(sql, 10, o.value);
    bindText(sql, 11, o.unit);
    bindText(sql, 12, o.expected);
    bindOptional(sql, 13, o.rowsEvaluated);
    bindOptional(sql, 14, o.rowsFailed);
    bindText(sql, 15, o.severity);
    bindText(sql, 16, o.message);
    bindText(sql, 17, o.run);
    bindText(sql, 18, o.producer);
    const bool isNew = sql.exec() > 0;
    if (isNew && series != nullptr)
        series->add(subject, o);
    measured.insert(subject);
}

void RecordWriter::removeFile(qint64 file)
{
    SQLite::Statement &named =
        m_sql("SELECT ri.identity FROM record r JOIN record_identity ri ON ri.record = r.id "
              "WHERE r.file = ? UNION SELECT target FROM term_link WHERE file = ?1 "
              "UNION SELECT identity FROM withdrawal WHERE file = ?1");
    named.bind(1, static_cast<int64_t>(file));
    while (named.executeStep())
        touchedIdentities.insert(named.getColumn(0).getInt64());
    SQLite::Statement &runs = m_sql("SELECT run FROM run WHERE file = ?");
    runs.bind(1, static_cast<int64_t>(file));
    while (runs.executeStep())
        touchedRuns.insert(textColumn(runs, 0));
    if (edgeLog != nullptr)
        edgeLog->countFile(file, -1);
    for (const char *sql :
         {"DELETE FROM record_identity WHERE record IN (SELECT id FROM record WHERE file = ?)",
          "DELETE FROM alias WHERE record IN (SELECT id FROM record WHERE file = ?)",
          "DELETE FROM classified WHERE record IN (SELECT id FROM record WHERE file = ?)",
          "DELETE FROM record WHERE file = ?", "DELETE FROM edge WHERE file = ?",
          "DELETE FROM run WHERE file = ?", "DELETE FROM run_dataset WHERE file = ?",
          "DELETE FROM term_link WHERE file = ?", "DELETE FROM withdrawal WHERE file = ?",
          "DELETE FROM issue WHERE file = ?"}) {
        SQLite::Statement &erase = m_sql(sql);
        erase.bind(1, static_cast<int64_t>(file));
        erase.exec();
    }
}

void RecordWriter::replaceIssues(qint64 source, qint64 file, const std::vector<core::Issue> &issues)
{
    SQLite::Statement &erase = m_sql("DELETE FROM issue WHERE file = ?");
    erase.bind(1, static_cast<int64_t>(file));
    erase.exec();
    for (const core::Issue &issue : issues) {
        SQLite::Statement &sql = m_sql("INSERT INTO issue (source, file, severity, code, message, line, col) "
                                       "VALUES (?, ?, ?, ?, ?, ?, ?)");
        sql.bind(1, static_cast<int64_t>(source));
        sql.bind(2, static_cast<int64_t>(file));
        sql.bind(3, static_cast<int>(issue.severity));
        bindText(sql, 4, issue.code);
        bindText(sql, 5, issue.message);
        sql.bind(6, issue.at.line);
        sql.bind(7, issue.at.column);
        sql.exec();
    }
}

} // namespace meshbook::store
