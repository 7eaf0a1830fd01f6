// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/result.h"
#include "store/sourceupdate.h"
#include "store/workspace.h"
#include "sync/cancellation.h"
#include "sync/readerregistry.h"

#include <functional>
#include <vector>

namespace meshbook::sync {

struct SyncProgress {
    QString source;
    enum class Phase { Fetching, Listing, Reading, Folding, Done } phase = Phase::Listing;
    qint64 done = 0;
    qint64 total = 0; ///< 0 while unknown
    QString path;
};

/// How the sync of one source went.
struct SourceReport {
    store::Source source;
    double seconds = 0;
    qint64 filesSeen = 0;
    qint64 filesRead = 0;
    qint64 filesUnchanged = 0;
    qint64 filesIgnored = 0;
    qint64 filesFailed = 0;
    store::SyncCounts counts;
    struct FileIssue {
        QString path;
        core::Issue issue;
    };
    std::vector<FileIssue> issues; ///< of files looked at in this sync
    bool failed = false; ///< nothing of the source could be taken; the cache is as it was
    core::Error error; ///< where failed
    QString commitId;
};

struct SyncOptions {
    bool allowRemoval = false; ///< also a sync that removes more than a tenth of a source
    int threads = 0; ///< 0: one per core
};

/// Brings the cache to what the sources say (design §5): discover, read, normalize, fold, apply. One
/// transaction per source. Blocking; call it off the UI thread.
class SyncEngine final {
public:
    using Progress = std::function<void(const SyncProgress &)>;

    SyncEngine(store::Workspace &workspace, const ReaderRegistry &registry);

    /// Syncs one source. An error is told in the report, never thrown away.
    [[nodiscard]] SourceReport sync(const store::Source &source, const SyncOptions &options,
                                    const Cancellation &cancellation, const Progress &progress);
    /// Takes a source's words out of the cache; the ledger is the caller's business.
    [[nodiscard]] core::Result<> forget(const store::Source &source);

    /// What a folder or file holds, without touching the workspace: for the preview before adding it.
    struct Preview {
        qint64 files = 0;
        QMap<QString, qint64> formats; ///< files by format
        QMap<QString, qint64> things; ///< things by kind
        std::vector<SourceReport::FileIssue> issues; ///< the first few errors
        bool cut = false; ///< only the first files were looked at
    };
    [[nodiscard]] static core::Result<Preview> preview(const QString &path, const ReaderRegistry &registry,
                                                       const QString &scratch,
                                                       const Cancellation &cancellation);

private:
    [[nodiscard]] core::Result<> apply(SourceReport &report, const SyncOptions &options,
                                       const Cancellation &cancellation, const Progress &progress);
    void recordFailure(SourceReport &report);

    store::Workspace &m_workspace;
    const ReaderRegistry &m_registry;
};

} // namespace meshbook::sync
