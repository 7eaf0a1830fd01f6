// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uri.h"
#include "core/vocabulary.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace meshbook::lineage {

/// What one place of one source says of a flow.
struct EdgeStatement {
    QString fromColumn; ///< null: the thing as a whole
    QString toColumn;
    core::EdgeKind kind = core::EdgeKind::Transform;
    QString transformation; ///< as written
    QString description;
    std::optional<bool> masking;
    QString job; ///< identity of what moves the data, as written; null: not said
    QString sql; ///< null: not said, neither here nor of the job
    bool sqlCut = false;
    std::optional<double> confidence; ///< 0 … 1
    QDateTime firstSeen; ///< UTC; invalid: not said
    QDateTime lastSeen;
    QString sourceUid;
    QString sourceName;
    QString path; ///< of the file within the source
    QString format;
    int line = 0;
    bool stale = false; ///< the file cannot be read any more
    bool joined = false; ///< put together from parts of a run in several files
};

/// What moves the data, and how that went.
struct EdgeJob {
    QString job; ///< as the statements name it
    core::Uri uri; ///< empty key: not in the catalog
    QString name;
    QString lastState; ///< START, RUNNING, COMPLETE, ABORT, FAIL, OTHER; null: no run is known
    QDateTime lastAt; ///< when its last run ended, or else started; UTC
    int completed = 0; ///< runs that ended in the 30 days before the question
    int failed = 0; ///< FAIL and ABORT, the same
};

/// Everything said of what flows from one thing or column to another.
struct EdgeDetails {
    core::Uri from;
    core::Uri to;
    std::vector<EdgeStatement> statements; ///< of the things as wholes first
    qint64 total = 0; ///< statements there are; more than `statements` has where there are very many
    std::vector<EdgeJob> jobs;
    QDateTime firstSeen; ///< of all statements; invalid: none says
    QDateTime lastSeen;
};

} // namespace meshbook::lineage
