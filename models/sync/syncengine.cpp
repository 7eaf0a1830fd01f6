// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncengine.h"

#include "store/database.h"
#include "store/upkeep.h"
#include "sync/filelister.h"
#include "sync/gitcheckout.h"
#include "sync/orderedloader.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::sync {

using core::ErrorCode;
using core::failure;
using core::Result;
using Outcome = LoadedFile::Outcome;

namespace {

/// Readers that understand more than the last release's must look at unchanged files again.
constexpr int readersVersion = 1;
constexpr qint64 progressEvery = 25;
constexpr std::size_t previewFiles = 2'000;
constexpr std::size_t previewIssues = 50;

bool readersChanged(SQLite::Database &database, const QString &uid)
{
    SQLite::Statement row(database, "SELECT value FROM meta WHERE name = ?");
    store::bindText(row, 1, u"readers:"_s + uid);
    return row.executeStep() && row.getColumn(0).getInt() != readersVersion;
}

void rememberReaders(SQLite::Database &database, const QString &uid)
{
    SQLite::Statement row(database, "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)");
    store::bindText(row, 1, u"readers:"_s + uid);
    row.bind(2, readersVersion);
    row.exec();
}

/// With the maintenance that the ledger announces, for the scores of what is synced.
Result<std::unique_ptr<store::SourceUpdate>>
beginUpdate(const store::Workspace &workspace, SQLite::Database &database, const core::Source &source)
{
    const auto upkeep = workspace.openUpkeep();
    if (!upkeep)
        return core::Unexpected{upkeep.error()};
    auto maintenance = (*upkeep)->maintenance();
    if (!maintenance)
        return core::Unexpected{maintenance.error()};
    auto update = store::SourceUpdate::begin(database, source, QDateTime::currentDateTimeUtc());
    if (update)
        (*update)->setMaintenance(std::move(*maintenance));
    return update;
}

QString rootFolder(const QString &root)
{
    const QFileInfo info(root);
    return info.isFile() ? info.absolutePath() : root;
}

} // namespace

SyncEngine::SyncEngine(store::Workspace &workspace, const ReaderRegistry &registry)
    : m_workspace(workspace)
    , m_registry(registry)
{
}

SourceReport SyncEngine::sync(const core::Source &source, const SyncOptions &options,
                              const Cancellation &cancellation, const Progress &progress)
{
    SourceReport report;
    report.source = source;
    QElapsedTimer timer;
    timer.start();
    const Result<> done = apply(report, options, cancellation, progress);
    report.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (!done) {
        report.failed = true;
        report.error = done.error();
        report.counts = {};
        recordFailure(report);
    }
    progress({source.name, SyncProgress::Phase::Done, report.filesSeen, report.filesSeen, {}});
    return report;
}

Result<> SyncEngine::apply(SourceReport &report, const SyncOptions &options, const Cancellation &cancellation,
                           const Progress &progress)
{
    const core::Source &source = report.source;
    auto lock = m_workspace.lockForSync();
    if (!lock)
        return core::Unexpected{lock.error()};
    store::SyncOutcome outcome;
    if (source.kind == "git"_L1) {
        progress({source.name, SyncProgress::Phase::Fetching, 0, 0, source.location});
        const Result<CheckoutState> checkout =
            updateCheckout(source, m_workspace.checkoutFolder(source.uid), cancellation);
        if (!checkout)
            return core::Unexpected{checkout.error()};
        outcome.commitId = checkout->commitId;
        outcome.branch = checkout->branch;
        report.commitId = checkout->commitId;
    }
    progress({source.name, SyncProgress::Phase::Listing, 0, 0, source.location});
    const QString root = m_workspace.rootOf(source);
    Result<Listing> listing = listFiles(root, m_workspace.directory() + u"/ignore.git"_s, cancellation);
    if (!listing)
        return core::Unexpected{listing.error()};
    for (const auto &[path, issue] : listing->issues)
        report.issues.push_back({path, issue});

    auto database = m_workspace.openWriter();
    if (!database)
        return core::Unexpected{database.error()};
    auto update = beginUpdate(m_workspace, **database, source);
    if (!update)
        return core::Unexpected{update.error()};
    const bool reread = readersChanged(**database, source.uid);
    const FileLoader loader(rootFolder(root), source.domain, m_registry, cancellation);
    Result<> applied;
    const qint64 total = static_cast<qint64>(listing->files.size());
    QElapsedTimer timer;
    timer.start();
    loadInOrder(loader, listing->files, (*update)->knownFiles(), reread, options.threads, cancellation,
                [&](LoadedFile &&file) {
                    if (report.filesSeen++ % progressEvery == 0)
                        progress({source.name, SyncProgress::Phase::Reading, report.filesSeen, total,
                                  file.facts.path});
                    for (const core::Issue &issue : file.batch.rest.issues)
                        report.issues.push_back({file.facts.path, issue});
                    switch (file.outcome) {
                    case Outcome::Unchanged:
                        ++report.filesUnchanged;
                        applied = (*update)->keep(file.facts);
                        break;
                    case Outcome::Read:
                        ++report.filesRead;
                        applied = (*update)->put(file.facts, file.batch);
                        break;
                    case Outcome::NotOurs:
                        ++report.filesIgnored;
                        applied = (*update)->ignore(file.facts, file.batch.rest.issues);
                        break;
                    case Outcome::Failed:
                        ++report.filesFailed;
                        applied = (*update)->fail(file.facts, file.batch.rest.issues);
                        break;
                    }
                    return applied.has_value();
                });
    if (!applied)
        return applied;
    if (cancellation.isCancelled())
        return failure(ErrorCode::Cancelled, u"Cancelled."_s);
    progress({source.name, SyncProgress::Phase::Folding, total, total, {}});
    rememberReaders(**database, source.uid);
    outcome.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    outcome.state = report.filesFailed > 0 || !listing->issues.empty() ? u"issues"_s : u"ok"_s;
    Result<core::SyncCounts> counts = (*update)->finish(outcome, options.allowRemoval);
    if (!counts)
        return core::Unexpected{counts.error()};
    report.counts = *counts;
    return {};
}

/// The source's row tells that the last attempt failed; what it said before stays.
void SyncEngine::recordFailure(SourceReport &report)
{
    auto database = m_workspace.openWriter();
    if (!database)
        return;
    const Result<> noted = store::guarded(u"note failure"_s, [&]() -> Result<> {
        SQLite::Statement row(
            **database,
            "INSERT INTO source (uid, name, kind, location, state, message) VALUES (?1, ?2, ?3, "
            "?4, 'failed', ?5) ON CONFLICT (uid) DO UPDATE SET state = 'failed', message = ?5");
        store::bindText(row, 1, report.source.uid);
        store::bindText(row, 2, report.source.name);
        store::bindText(row, 3, report.source.kind);
        store::bindText(row, 4, report.source.location);
        store::bindText(row, 5, report.error.message);
        row.exec();
        return {};
    });
    if (!noted && report.error.detail.isEmpty())
        report.error.detail = noted.error().detail;
}

Result<> SyncEngine::forget(const core::Source &source)
{
    auto lock = m_workspace.lockForSync();
    if (!lock)
        return core::Unexpected{lock.error()};
    auto database = m_workspace.openWriter();
    if (!database)
        return core::Unexpected{database.error()};
    auto update = beginUpdate(m_workspace, **database, source);
    if (!update)
        return core::Unexpected{update.error()};
    return (*update)->forget();
}

Result<int> SyncEngine::forgetRemoved()
{
    std::vector<core::Source> left;
    {
        auto database = m_workspace.openWriter();
        if (!database)
            return core::Unexpected{database.error()};
        const Result<> read = store::guarded(u"sources"_s, [&]() -> Result<> {
            SQLite::Statement rows(**database, "SELECT uid, name, kind, location FROM source");
            while (rows.executeStep()) {
                core::Source source;
                source.uid = store::textColumn(rows, 0);
                source.name = store::textColumn(rows, 1);
                source.kind = store::textColumn(rows, 2);
                source.location = store::textColumn(rows, 3);
                left.push_back(source);
            }
            return {};
        });
        if (!read)
            return core::Unexpected{read.error()};
    }
    // Asked after the cache: what another process adds meanwhile is in the ledger first.
    const auto known = m_workspace.ledger().sources();
    if (!known)
        return core::Unexpected{known.error()};
    std::erase_if(left, [&](const core::Source &source) {
        return std::any_of(known->begin(), known->end(),
                           [&](const core::Source &each) { return each.uid == source.uid; });
    });
    for (const core::Source &source : left) {
        if (const Result<> forgotten = forget(source); !forgotten)
            return core::Unexpected{forgotten.error()};
    }
    return static_cast<int>(left.size());
}

Result<SourcePreview> SyncEngine::preview(const QString &path, const ReaderRegistry &registry,
                                          const QString &scratch, const Cancellation &cancellation)
{
    Result<Listing> listing = listFiles(path, scratch, cancellation);
    if (!listing)
        return core::Unexpected{listing.error()};
    SourcePreview preview;
    preview.files = static_cast<qint64>(listing->files.size());
    if (listing->files.size() > previewFiles) {
        listing->files.resize(previewFiles);
        preview.cut = true;
    }
    const FileLoader loader(rootFolder(path), {}, registry, cancellation);
    loadInOrder(loader, listing->files, {}, true, 0, cancellation, [&](LoadedFile &&file) {
        if (file.outcome == Outcome::Read)
            ++preview.formats[file.batch.format];
        for (const store::PreparedEntity &entity : file.batch.entities) {
            if (!entity.row.implied)
                ++preview.things[core::toText(entity.kind)];
        }
        for (const core::Issue &issue : file.batch.rest.issues) {
            if (issue.severity == core::Severity::Error && preview.issues.size() < previewIssues)
                preview.issues.push_back({file.facts.path, issue});
        }
        return true;
    });
    if (cancellation.isCancelled())
        return failure(ErrorCode::Cancelled, u"Cancelled."_s);
    return preview;
}

} // namespace meshbook::sync
