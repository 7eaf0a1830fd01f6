// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/result.h"
#include "core/source.h"

#include <QMap>

#include <vector>

/// What a sync tells while it runs and when it is done.
namespace meshbook::core {

/// What a sync did to the catalog, counted in things (entities).
struct SyncCounts {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
    qint64 unchanged = 0;
};

struct SyncProgress {
    QString source;
    enum class Phase { Fetching, Listing, Reading, Folding, Done } phase = Phase::Listing;
    qint64 done = 0;
    qint64 total = 0; ///< 0 while unknown
    QString path;
};

/// An issue and the file, within the source, that it is about.
struct PathIssue {
    QString path;
    Issue issue;
};

/// How the sync of one source went.
struct SourceReport {
    Source source;
    double seconds = 0;
    qint64 filesSeen = 0;
    qint64 filesRead = 0;
    qint64 filesUnchanged = 0;
    qint64 filesIgnored = 0;
    qint64 filesFailed = 0;
    SyncCounts counts;
    std::vector<PathIssue> issues; ///< of files looked at in this sync
    bool failed = false; ///< nothing of the source could be taken; the catalog is as it was
    Error error; ///< where failed
    QString commitId;
};

struct SyncOptions {
    bool allowRemoval = false; ///< also a sync that removes more than a tenth of a source
    int threads = 0; ///< 0: one per core
};

/// What a folder or file holds, without touching the workspace: for the preview before adding it.
struct SourcePreview {
    qint64 files = 0;
    QMap<QString, qint64> formats; ///< files by format
    QMap<QString, qint64> things; ///< things by kind
    std::vector<PathIssue> issues; ///< the first few errors
    bool cut = false; ///< only the first files were looked at
};

} // namespace meshbook::core
