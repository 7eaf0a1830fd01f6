// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/syncreport.h"
#include "governance/checkreport.h"

#include <functional>

namespace meshbook::services {

/// A check straight on folders and files, without a workspace: for pipelines.
struct FolderCheck {
    QStringList paths; ///< folders and files, as given
    QStringList policyFolders;
    QString domain; ///< that what they say belongs to where it names none; may be null
    /// A git revision: only findings that are not there at that revision, and what changed since breaks.
    QString changedSince;
    QDateTime now; ///< UTC
    int millisecondsPerPolicy = 10'000;
    QString onlyPolicy; ///< id of the only one to run; null: all
    std::function<bool()> cancelled;
};

struct FolderCheckAnswer {
    governance::CheckReport report;
    std::vector<core::SourceReport> sources; ///< how reading went
    qint64 knownFindings = 0; ///< left out since they were there at the revision
    /// The path of a file by source and path within it, beginning as the given path does.
    [[nodiscard]] QString pathOf(const QString &source, const QString &file) const;
    QMap<QString, QString> prefixes; ///< source → the path it was given as
};

/// Blocking. Works in a temporary folder that is gone afterwards.
[[nodiscard]] core::Result<FolderCheckAnswer> checkFolders(const FolderCheck &check);

} // namespace meshbook::services
