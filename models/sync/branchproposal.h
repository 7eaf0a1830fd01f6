// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sync/cancellation.h"

#include <QByteArray>
#include <QString>

/// A new file offered to a git repository as a branch. The person's checkout, index and branches stay as they
/// are: the commit is made beside them, and no hook runs.
namespace meshbook::sync {

struct FileProposal {
    QString beside; ///< absolute path of a file in a git working tree
    QString folder; ///< for the new file, below the folder of that file: "access-requests"
    QString fileName;
    QByteArray content;
    QString topic; ///< of the branch: "access/2026-03-05-orders"
    QString message; ///< of the commit
    QString authorName; ///< empty: what git knows of the person
    QString authorEmail;
};

/// What will be done. Nothing is written yet.
struct BranchPlan {
    FileProposal proposal;
    QString repository; ///< absolute
    QString base; ///< commit
    QString baseBranch; ///< empty where none is checked out
    QString branch; ///< "meshbook/access/…"; not taken yet
    QString path; ///< of the file in the repository; not taken yet
    QString diff; ///< of the one file, as git would show it
};

struct ProposedBranch {
    QString repository;
    QString branch;
    QString commitId;
    QString path;
};

/// NotFound where the file lies in no git working tree or there is no commit yet, External where git fails.
[[nodiscard]] core::Result<BranchPlan> planBranch(const FileProposal &proposal,
                                                  const Cancellation &cancellation);
/// Conflict where somebody took the branch's name since it was planned; then nothing was changed.
[[nodiscard]] core::Result<ProposedBranch> makeBranch(const BranchPlan &plan,
                                                      const Cancellation &cancellation);

} // namespace meshbook::sync
