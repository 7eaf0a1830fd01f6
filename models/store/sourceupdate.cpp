// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sourceupdate.h"

#include "store/edgelog.h"
#include "store/graphlog.h"
#include "store/healthfeed.h"
#include "store/reconciler.h"
#include "store/recordwriter.h"
#include "store/searchfeed.h"
#include "store/seriesfeed.h"
#include "store/sourcetally.h"
#include "store/tally.h"

#include <QCoreApplication>

#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::store {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::store::SourceUpdate)
};

/// Below this many things a tenth is a handful, and removing a handful is everyday work.
constexpr qint64 brakeFloor = 20;
constexpr qint64 msPerSecond = 1'000;

} // namespace

struct SourceUpdate::Private {
    Private(SQLite::Database &database, qint64 now)
        : transaction(database, SQLite::TransactionBehavior::IMMEDIATE)
        , search(database)
        , sql(database)
        , records(sql, now)
        , health(sql, now)
        , nowMs(now)
    {
        records.series = &series;
    }

    SQLite::Transaction transaction; // first, so that its end comes after that of the statements
    SearchFeed search;
    Statements sql;
    SeriesFeed series{sql};
    GraphLog graph{sql};
    RecordWriter records;
    HealthFeed health;
    std::unique_ptr<Reconciler> reconciler;
    std::unique_ptr<EdgeLog> edges; ///< none where a source is forgotten: that leaves no trace
    Source source;
    qint64 sourceId = 0;
    qint64 nowMs;
    std::vector<core::MaintenanceWindow> maintenance; ///< announced
    bool first = false;
    bool renamed = false; ///< the source has another name now
    bool touched = false; ///< this sync puts in, takes out or marks something
    QHash<QString, KnownFile> known;
    QSet<QString> mentioned;
    QHash<qint64, qint64> things; ///< how many, by source

    void loadSource();
    void loadFiles();
    qint64 writeFile(const FileFacts &facts, const PreparedBatch *batch, FileState state);
    void touchRecordsOf(qint64 file);
    void indexNew(qint64 thing, const PreparedEntity &entity);
    qint64 countThings();
    void joinRuns();
    void dropUnmentioned();
    void logEdges();
    void settle(qint64 sync);
    qint64 logSync(const SyncOutcome &outcome);
    void writeOutcome(qint64 sync, const SyncOutcome &outcome, const SyncCounts &counts);
    void nextGeneration();
    [[nodiscard]] Result<> commit();
};

void SourceUpdate::Private::loadSource()
{
    SQLite::Statement &find = sql("SELECT id, name FROM source WHERE uid = ?");
    bindText(find, 1, source.uid);
    first = !find.executeStep();
    if (first) {
        SQLite::Statement &insert = sql("INSERT INTO source (uid, name, kind, location) VALUES (?, ?, ?, ?)");
        bindText(insert, 1, source.uid);
        bindText(insert, 2, source.name);
        bindText(insert, 3, source.kind);
        bindText(insert, 4, source.location);
        insert.exec();
        sourceId = sql.database().getLastInsertRowid();
    } else {
        sourceId = find.getColumn(0).getInt64();
        if (textColumn(find, 1) != source.name) {
            search.noteSource(sourceId);
            renamed = true;
        }
        SQLite::Statement &synced = sql("SELECT count(*) FROM sync WHERE source = ?");
        synced.bind(1, static_cast<int64_t>(sourceId));
        first = !synced.executeStep() || synced.getColumn(0).getInt64() == 0;
    }
}

void SourceUpdate::Private::loadFiles()
{
    SQLite::Statement &files =
        sql("SELECT id, path, size, modified, hash, state, parts FROM file WHERE source = ?");
    files.bind(1, static_cast<int64_t>(sourceId));
    while (files.executeStep()) {
        KnownFile file;
        file.id = files.getColumn(0).getInt64();
        file.facts = {textColumn(files, 1), files.getColumn(2).getInt64(), files.getColumn(3).getInt64(),
                      blobColumn(files, 4), textColumn(files, 6)};
        file.state = static_cast<FileState>(files.getColumn(5).getInt());
        known.insert(file.facts.path, file);
    }
}

qint64 SourceUpdate::Private::writeFile(const FileFacts &facts, const PreparedBatch *batch, FileState state)
{
    SQLite::Statement &write = sql(
        "INSERT INTO file (source, path, size, modified, hash, format, version, state, synced_at, parts) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT (source, path) DO UPDATE SET "
        "size = ?3, modified = ?4, hash = ?5, format = coalesce(?6, CASE WHEN ?8 = 2 THEN format END), "
        "version = coalesce(?7, CASE WHEN ?8 = 2 THEN version END), state = ?8, synced_at = ?9, parts = ?10 "
        "RETURNING id");
    write.bind(1, static_cast<int64_t>(sourceId));
    bindText(write, 2, facts.path);
    write.bind(3, static_cast<int64_t>(facts.size));
    write.bind(4, static_cast<int64_t>(facts.modified));
    bindBlob(write, 5, facts.hash);
    bindText(write, 6, batch != nullptr ? batch->format : QString());
    bindText(write, 7, batch != nullptr ? batch->formatVersion : QString());
    write.bind(8, static_cast<int>(state));
    write.bind(9, static_cast<int64_t>(nowMs));
    bindText(write, 10, facts.parts);
    write.executeStep();
    const qint64 id = write.getColumn(0).getInt64();
    write.reset();
    mentioned.insert(facts.path);
    touched = true;
    return id;
}

/// Makes the things of a file be folded again, because its state (stale or not) changed.
void SourceUpdate::Private::touchRecordsOf(qint64 file)
{
    SQLite::Statement &named =
        sql("SELECT ri.identity FROM record r JOIN record_identity ri ON ri.record = r.id "
            "WHERE r.file = ?");
    named.bind(1, static_cast<int64_t>(file));
    while (named.executeStep())
        records.touchedIdentities.insert(named.getColumn(0).getInt64());
}

/// Most things are said by one file only: they are indexed as they come, beside storing them.
void SourceUpdate::Private::indexNew(qint64 thing, const PreparedEntity &entity)
{
    meshbook::search::Document document = entity.document;
    document.changed = nowMs / msPerSecond;
    document.facets[static_cast<std::size_t>(meshbook::search::Facet::Source)] = {source.name};
    search.put(thing, std::move(document));
}

/// Those of this source; all are kept for whoever asks until the next sync.
qint64 SourceUpdate::Private::countThings()
{
    things = countBySource(sql.database());
    return things.value(sourceId);
}

/// OpenLineage tells one run in several events, and these may lie in several files: inputs here, outputs
/// there. What neither file can say alone is put together here.
void SourceUpdate::Private::joinRuns()
{
    for (const QString &run : std::as_const(records.touchedRuns)) {
        if (edges)
            edges->countRun(run, -1);
        SQLite::Statement &erase = sql("DELETE FROM edge WHERE joined_run = ?");
        bindText(erase, 1, run);
        erase.exec();
        SQLite::Statement &join = sql(
            "INSERT INTO edge (file, from_identity, to_identity, kind, job, first_seen, last_seen, line, "
            "joined_run) SELECT o.file, i.identity, o.identity, 0, j.key, r.started, r.ended, r.line, ?1 "
            "FROM run_dataset i JOIN run_dataset o ON o.run = i.run AND o.output = 1 AND o.file <> i.file "
            "JOIN run r ON r.file = o.file AND r.run = o.run JOIN identity j ON j.id = r.job "
            "WHERE i.run = ?1 AND i.output = 0 AND NOT EXISTS (SELECT 1 FROM edge e WHERE "
            "e.from_identity = i.identity AND e.to_identity = o.identity AND e.file IN (i.file, o.file)) "
            "GROUP BY i.identity, o.identity");
        bindText(join, 1, run);
        join.exec();
        if (edges)
            edges->countRun(run, +1);
    }
    if (records.touchedRuns.isEmpty())
        return;
    SQLite::Statement &ends = sql("SELECT from_identity, to_identity FROM edge WHERE joined_run IS NOT NULL");
    while (ends.executeStep()) {
        records.referred.insert(ends.getColumn(0).getInt64());
        records.referred.insert(ends.getColumn(1).getInt64());
    }
}

SourceUpdate::SourceUpdate(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

SourceUpdate::~SourceUpdate() = default;

Result<std::unique_ptr<SourceUpdate>> SourceUpdate::begin(SQLite::Database &database, const Source &source,
                                                          const QDateTime &now)
{
    std::unique_ptr<SourceUpdate> update;
    const Result<> begun = guarded(u"begin sync"_s, [&]() -> Result<> {
        auto priv = std::make_unique<Private>(database, now.toMSecsSinceEpoch());
        priv->source = source;
        priv->loadSource();
        priv->loadFiles();
        markCounted(priv->sql);
        priv->logEdges();
        if (!priv->first)
            priv->graph.begin(); // the first sync of a source is more than a step
        SQLite::Statement &last = priv->sql("SELECT coalesce(max(id), 0) FROM record");
        last.executeStep();
        priv->reconciler = std::make_unique<Reconciler>(priv->sql, priv->nowMs, last.getColumn(0).getInt64());
        last.reset();
        priv->records.onNewThing = [self = priv.get()](qint64 thing, const PreparedEntity &entity) {
            self->indexNew(thing, entity);
        };
        update.reset(new SourceUpdate(std::move(priv)));
        return {};
    });
    if (!begun)
        return core::Unexpected{begun.error()};
    return update;
}

void SourceUpdate::setMaintenance(std::vector<core::MaintenanceWindow> announced)
{
    d->maintenance = std::move(announced);
}

const QHash<QString, KnownFile> &SourceUpdate::knownFiles() const
{
    return d->known;
}

Result<> SourceUpdate::keep(const FileFacts &facts)
{
    d->mentioned.insert(facts.path);
    const auto known = d->known.constFind(facts.path);
    if (known == d->known.constEnd() || known->facts.modified == facts.modified)
        return {};
    return guarded(facts.path, [&]() -> Result<> {
        SQLite::Statement &touch = d->sql("UPDATE file SET size = ?, modified = ? WHERE id = ?");
        touch.bind(1, static_cast<int64_t>(facts.size));
        touch.bind(2, static_cast<int64_t>(facts.modified));
        touch.bind(3, static_cast<int64_t>(known->id));
        touch.exec();
        return {};
    });
}

Result<> SourceUpdate::put(const FileFacts &facts, const PreparedBatch &batch)
{
    return guarded(facts.path, [&]() -> Result<> {
        const qint64 file = d->writeFile(facts, &batch, FileState::Read);
        if (d->known.contains(facts.path)) {
            d->reconciler->rememberBefore(file);
            d->records.removeFile(file);
        }
        d->records.insert(d->sourceId, file, batch);
        if (const Result<> written = d->search.writeFull(); !written)
            return written;
        d->records.replaceIssues(d->sourceId, file, batch.rest.issues);
        return {};
    });
}

Result<> SourceUpdate::ignore(const FileFacts &facts, const std::vector<core::Issue> &issues)
{
    return guarded(facts.path, [&]() -> Result<> {
        const qint64 file = d->writeFile(facts, nullptr, FileState::NotOurs);
        if (d->known.contains(facts.path)) {
            d->reconciler->rememberBefore(file);
            d->records.removeFile(file);
        }
        d->records.replaceIssues(d->sourceId, file, issues);
        return {};
    });
}

Result<> SourceUpdate::fail(const FileFacts &facts, const std::vector<core::Issue> &issues)
{
    return guarded(facts.path, [&]() -> Result<> {
        const qint64 file = d->writeFile(facts, nullptr, FileState::Failed);
        d->records.replaceIssues(d->sourceId, file, issues);
        d->touchRecordsOf(file);
        return {};
    });
}

/// Takes out what files said that are no more.
void SourceUpdate::Private::dropUnmentioned()
{
    for (auto it = known.constBegin(); it != known.constEnd(); ++it) {
        if (mentioned.contains(it.key()))
            continue;
        reconciler->rememberBefore(it->id);
        records.removeFile(it->id);
        SQLite::Statement &erase = sql("DELETE FROM file WHERE id = ?");
        erase.bind(1, static_cast<int64_t>(it->id));
        erase.exec();
        touched = true;
    }
}

void SourceUpdate::Private::logEdges()
{
    SQLite::Statement &count = sql("SELECT count(*) FROM source");
    count.executeStep();
    edges = std::make_unique<EdgeLog>(sql, sourceId, first, count.getColumn(0).getInt64());
    count.reset();
    records.edgeLog = edges.get();
}

/// Makes things of what changed. `sync`: which the history of edges is written under.
void SourceUpdate::Private::settle(qint64 sync)
{
    reconciler->reconcile(records.touchedIdentities, records.newThings);
    joinRuns();
    if (edges)
        edges->write(sync);
    reconciler->bindReferences(records.referred, records.measured);
    reconciler->removeForsaken();
}

qint64 SourceUpdate::Private::logSync(const SyncOutcome &outcome)
{
    SQLite::Statement &log = sql("INSERT INTO sync (source, started, finished, commit_id, added, changed, "
                                 "removed, first) VALUES (?, ?, ?, ?, 0, 0, 0, ?)");
    log.bind(1, static_cast<int64_t>(sourceId));
    log.bind(2, static_cast<int64_t>(nowMs));
    log.bind(3, static_cast<int64_t>(nowMs + qRound64(outcome.seconds * 1000)));
    bindText(log, 4, outcome.commitId);
    log.bind(5, first ? 1 : 0);
    log.exec();
    return sql.database().getLastInsertRowid();
}

void SourceUpdate::Private::writeOutcome(qint64 sync, const SyncOutcome &outcome, const SyncCounts &counts)
{
    SQLite::Statement &sums = sql("UPDATE sync SET added = ?, changed = ?, removed = ? WHERE id = ?");
    sums.bind(1, static_cast<int64_t>(counts.added));
    sums.bind(2, static_cast<int64_t>(counts.changed));
    sums.bind(3, static_cast<int64_t>(counts.removed));
    sums.bind(4, static_cast<int64_t>(sync));
    sums.exec();
    SQLite::Statement &state = sql("UPDATE source SET name = ?, kind = ?, location = ?, domain = ?, "
                                   "commit_id = ?, branch = ?, state = ?, message = ?, synced_at = ?, "
                                   "seconds = ? WHERE id = ?");
    int index = 1;
    for (const QString *text : std::initializer_list<const QString *>{
             &source.name, &source.kind, &source.location, &source.domain, &outcome.commitId, &outcome.branch,
             &outcome.state, &outcome.message})
        bindText(state, index++, *text);
    state.bind(9, static_cast<int64_t>(nowMs));
    state.bind(10, outcome.seconds);
    state.bind(11, static_cast<int64_t>(sourceId));
    state.exec();
}

/// What was made of the cache in memory is told to be old, and what of it. Times make the numbers of a cache
/// that was made anew differ from those before.
void SourceUpdate::Private::nextGeneration()
{
    SQLite::Statement &last = sql("SELECT coalesce((SELECT value FROM meta WHERE name = 'generation'), 0)");
    last.executeStep();
    const qint64 before = last.getColumn(0).getInt64();
    last.reset();
    const qint64 generation = qMax(before + 1, nowMs);
    SQLite::Statement &next =
        sql("INSERT INTO meta (name, value) VALUES ('generation', ?1) ON CONFLICT (name) "
            "DO UPDATE SET value = ?1");
    next.bind(1, static_cast<int64_t>(generation));
    next.exec();
    graph.write(before, generation);
}

/// What the sync shows is searchable: both come with the one commit.
Result<> SourceUpdate::Private::commit()
{
    if (touched) {
        series.write();
        health.update(search.written(), series);
    }
    if (const Result<> indexed = search.write({nowMs, maintenance}); !indexed)
        return indexed;
    if (touched || renamed) {
        nextGeneration();
        keepBySource(sql, things);
    }
    if (touched)
        countNew(sql);
    transaction.commit();
    search.sweep();
    return {};
}

Result<SyncCounts> SourceUpdate::finish(const SyncOutcome &outcome, bool allowRemoval)
{
    SyncCounts counts;
    const Result<> done = guarded(u"finish sync"_s, [&]() -> Result<> {
        d->things = thingsBySource(d->sql.database());
        const qint64 before = d->first ? 0 : d->things.value(d->sourceId);
        d->dropUnmentioned();
        const qint64 sync = d->logSync(outcome);
        if (d->touched)
            d->settle(sync);
        counts = d->reconciler->writeChanges(d->first ? 0 : sync);
        if (!allowRemoval && before >= brakeFloor && counts.removed * 10 > before)
            return failure(
                ErrorCode::Conflict,
                Words::tr("This sync would remove %1 of %2 things of the source \"%3\". Nothing was changed. "
                          "If that is right, sync again and allow the removal.")
                    .arg(counts.removed)
                    .arg(before)
                    .arg(d->source.name));
        const qint64 after = d->touched ? d->countThings() : before;
        counts.unchanged = qMax<qint64>(0, after - counts.added - counts.changed);
        d->writeOutcome(sync, outcome, counts);
        return d->commit();
    });
    if (!done)
        return core::Unexpected{done.error()};
    return counts;
}

Result<> SourceUpdate::forget()
{
    return guarded(u"forget source"_s, [&]() -> Result<> {
        d->records.edgeLog = nullptr;
        d->edges.reset();
        for (const KnownFile &file : std::as_const(d->known)) {
            d->reconciler->rememberBefore(file.id);
            d->records.removeFile(file.id);
        }
        d->search.noteMeasuredBy(d->sourceId);
        d->series.noteSource(d->sourceId);
        for (const char *text :
             {"DELETE FROM file WHERE source = ?", "DELETE FROM issue WHERE source = ?",
              "DELETE FROM observation WHERE source = ?", "DELETE FROM edge_change WHERE source = ?",
              "DELETE FROM edge_change WHERE sync IN (SELECT id FROM sync WHERE source = ?)",
              "DELETE FROM change WHERE sync IN (SELECT id FROM sync WHERE source = ?)",
              "DELETE FROM sync WHERE source = ?", "DELETE FROM source WHERE id = ?"}) {
            SQLite::Statement &erase = d->sql(text);
            erase.bind(1, static_cast<int64_t>(d->sourceId));
            erase.exec();
        }
        d->series.makeAnew();
        d->settle(0);
        d->touched = true;
        d->countThings();
        return d->commit();
    });
}

} // namespace meshbook::store
