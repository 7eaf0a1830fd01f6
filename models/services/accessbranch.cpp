// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/accessbranch.h"

#include "sync/branchproposal.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::services::accessbranch {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::services::AccessBranch)
};

} // namespace

core::Result<Preview> previewNow(const governance::AccessRequest &request, const QDate &day)
{
    if (request.role.file.isEmpty())
        return core::failure(core::ErrorCode::NotFound,
                             Words::tr("The contract is in no repository of yours: the source must be a "
                                       "folder in a git working tree. The "
                                       "letter asks for the same."));
    const governance::AccessFile file = governance::requestFile(request, day);
    sync::FileProposal proposal;
    proposal.beside = request.role.file;
    proposal.folder = u"access-requests"_s;
    proposal.fileName = file.name;
    proposal.content = file.content;
    proposal.topic = u"access/"_s + QFileInfo(file.name).completeBaseName();
    proposal.message = file.message;
    proposal.authorName = request.name.simplified();
    proposal.authorEmail = request.email.simplified();
    core::Result<sync::BranchPlan> plan = sync::planBranch(proposal, {});
    if (!plan)
        return core::Unexpected{plan.error()};
    auto kept = std::make_shared<const sync::BranchPlan>(std::move(*plan));
    return Preview{kept->repository, kept->branch, kept->baseBranch, kept->path, kept->diff, kept};
}

core::Result<Made> makeNow(const Preview &preview)
{
    if (!preview.plan)
        return core::failure(core::ErrorCode::Internal, Words::tr("Nothing was planned."));
    core::Result<sync::ProposedBranch> made = sync::makeBranch(*preview.plan, {});
    if (!made)
        return core::Unexpected{made.error()};
    return Made{made->repository, made->branch, made->commitId, made->path};
}

Answer<core::Result<Preview>> preview(const governance::AccessRequest &request, const QDate &day)
{
    return elsewhere([request, day] { return previewNow(request, day); });
}

Answer<core::Result<Made>> make(const Preview &preview)
{
    return elsewhere([preview] { return makeNow(preview); });
}

} // namespace meshbook::services::accessbranch
