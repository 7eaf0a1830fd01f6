// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance.h"
#include "core/result.h"
#include "core/source.h"
#include "core/syncreport.h"
#include "store/preparedbatch.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <vector>

namespace SQLite {
class Database;
}

namespace meshbook::store {

using core::Source;
using core::SyncCounts;

/// What the cache knows of a file from the last sync, and what a new look at it gives.
struct FileFacts {
    QString path; ///< within the source
    qint64 size = 0;
    qint64 modified = 0; ///< ns since 1970
    QByteArray hash; ///< of the content; empty if it was not read
    /// Other files that were read for it: lines of "size time path", the size -1 where there was none.
    QString parts{};
};

enum class FileState { Read = 0, NotOurs = 1, Failed = 2 };

struct KnownFile {
    qint64 id = 0;
    FileFacts facts;
    FileState state = FileState::Read;
};

/// How a sync of one source ended, for the record.
struct SyncOutcome {
    QString state; ///< ok, issues, failed
    QString message;
    QString commitId;
    QString branch;
    double seconds = 0;
};

/// One sync of one source: one transaction. Destroying it without finish() leaves the cache as it was.
class SourceUpdate final {
public:
    [[nodiscard]] static core::Result<std::unique_ptr<SourceUpdate>>
    begin(SQLite::Database &database, const Source &source, const QDateTime &now);
    ~SourceUpdate();
    SourceUpdate(const SourceUpdate &) = delete;
    SourceUpdate &operator=(const SourceUpdate &) = delete;

    /// What the ledger announces, which is left out of scores; before finish() or forget().
    void setMaintenance(std::vector<core::MaintenanceWindow> announced);
    /// Files of the last sync by path.
    [[nodiscard]] const QHash<QString, KnownFile> &knownFiles() const;

    /// The file is as it was (perhaps touched: then new facts without a new content).
    [[nodiscard]] core::Result<> keep(const FileFacts &facts);
    /// The file says this now, instead of what it said before.
    [[nodiscard]] core::Result<> put(const FileFacts &facts, const PreparedBatch &batch);
    /// The file holds nothing for the catalog.
    [[nodiscard]] core::Result<> ignore(const FileFacts &facts, const std::vector<core::Issue> &issues);
    /// The file could not be read: what it said before stays, marked stale.
    [[nodiscard]] core::Result<> fail(const FileFacts &facts, const std::vector<core::Issue> &issues);

    /// Drops files that were not mentioned, folds everything that changed, writes the history and
    /// commits. Unless `allowRemoval`, a sync that would remove more than a tenth of the source's things
    /// is refused with ErrorCode::Conflict and changes nothing.
    [[nodiscard]] core::Result<SyncCounts> finish(const SyncOutcome &outcome, bool allowRemoval);

    /// Takes everything this source said out of the cache and commits.
    [[nodiscard]] core::Result<> forget();

private:
    struct Private;
    explicit SourceUpdate(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace meshbook::store
