// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "governance/accessrequest.h"
#include "services/answer.h"

#include <memory>

namespace meshbook::sync {
struct BranchPlan;
}

/// A request for access as a branch of the repository that the contract lives in. Off the calling thread; see
/// sync/branchproposal.h for what is promised of the person's checkout.
namespace meshbook::services::accessbranch {

/// What will be done, to look at first.
struct Preview {
    QString repository;
    QString branch;
    QString baseBranch; ///< empty where none is checked out
    QString path; ///< of the new file in the repository
    QString diff;
    std::shared_ptr<const sync::BranchPlan> plan;
};

struct Made {
    QString repository;
    QString branch;
    QString commitId;
    QString path;
};

/// The request must name the file that states its role (OfferedRole::file).
[[nodiscard]] Answer<core::Result<Preview>> preview(const governance::AccessRequest &request,
                                                    const QDate &day);
[[nodiscard]] Answer<core::Result<Made>> make(const Preview &preview);

/// The same on the calling thread, for the command line.
[[nodiscard]] core::Result<Preview> previewNow(const governance::AccessRequest &request, const QDate &day);
[[nodiscard]] core::Result<Made> makeNow(const Preview &preview);

} // namespace meshbook::services::accessbranch
