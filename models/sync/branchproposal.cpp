// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/branchproposal.h"

#include "sync/gitrepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::sync {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::sync::BranchProposal)
};

constexpr int mostNames = 100;

/// "name", "name-2" … until `isFree` says so; null where all are taken.
template <typename IsFree>
QString freeName(const QString &name, const QString &suffix, IsFree isFree)
{
    for (int i = 1; i <= mostNames; ++i) {
        const QString candidate = name + (i == 1 ? QString() : QString(u'-' + QString::number(i))) + suffix;
        if (isFree(candidate))
            return candidate;
    }
    return {};
}

QString diffOf(const QString &path, const QByteArray &content)
{
    QStringList lines = QString::fromUtf8(content).split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return u"new file %1\n--- /dev/null\n+++ b/%1\n@@ -0,0 +1,%2 @@\n+%3\n"_s.arg(
        path, QString::number(lines.size()), lines.join(u"\n+"_s));
}

} // namespace

Result<BranchPlan> planBranch(const FileProposal &proposal, const Cancellation &cancellation)
{
    const QFileInfo beside(proposal.beside);
    const GitRepository inFolder(beside.absolutePath(), cancellation);
    const Result<QString> top = inFolder.ask({u"rev-parse"_s, u"--show-toplevel"_s});
    if (!top) {
        if (top.error().code == ErrorCode::Cancelled || !GitProgram::isAvailable())
            return core::Unexpected{top.error()};
        return failure(ErrorCode::NotFound, Words::tr("The contract's file lies in no git working tree."),
                       proposal.beside);
    }
    // Sources given as an address are shallow copies that the program keeps: a branch there is seen by
    // nobody.
    if (inFolder.ask({u"rev-parse"_s, u"--is-shallow-repository"_s}).value_or(QString()) == "true"_L1)
        return failure(
            ErrorCode::NotFound,
            Words::tr("This repository is a copy without its past. Clone it whole, add that folder as a "
                      "source, and ask from there."),
            *top);
    BranchPlan plan;
    plan.proposal = proposal;
    plan.repository = *top;
    const GitRepository repository(*top, cancellation);
    const Result<QString> base =
        repository.ask({u"rev-parse"_s, u"--verify"_s, u"--quiet"_s, u"HEAD^{commit}"_s});
    if (!base)
        return failure(ErrorCode::NotFound, Words::tr("The repository has no commit yet."), *top);
    plan.base = *base;
    plan.baseBranch =
        repository.ask({u"symbolic-ref"_s, u"--short"_s, u"--quiet"_s, u"HEAD"_s}).value_or(QString());
    const QString name = u"meshbook/"_s + proposal.topic;
    if (!GitProgram::isSafeBranch(name))
        return failure(ErrorCode::Usage, Words::tr("This is no name of a branch."), name);
    plan.branch = freeName(name, {}, [&](const QString &candidate) {
        return !repository.succeeds(
            {u"show-ref"_s, u"--verify"_s, u"--quiet"_s, u"--"_s, u"refs/heads/"_s + candidate});
    });
    const Result<QString> prefix = inFolder.ask({u"rev-parse"_s, u"--show-prefix"_s});
    const QString folder = prefix.value_or(QString()) + proposal.folder + u'/';
    const QFileInfo file(proposal.fileName);
    plan.path = freeName(folder + file.completeBaseName(), u'.' + file.suffix(), [&](const QString &path) {
        return !repository.succeeds({u"cat-file"_s, u"-e"_s, plan.base + u':' + path});
    });
    if (plan.branch.isNull() || plan.path.isNull())
        return failure(ErrorCode::Conflict, Words::tr("There are too many such requests already."), *top);
    plan.diff = diffOf(plan.path, proposal.content);
    return plan;
}

Result<ProposedBranch> makeBranch(const BranchPlan &plan, const Cancellation &cancellation)
{
    const GitRepository repository(plan.repository, cancellation);
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        return failure(ErrorCode::Storage, Words::tr("No temporary folder could be made."),
                       scratch.errorString());
    GitProgram::Feed own; // an index of ours, not the person's
    own.environment.insert(u"GIT_INDEX_FILE"_s, scratch.filePath(u"index"_s));
    const auto blob = repository.ask({u"hash-object"_s, u"-w"_s, u"--stdin"_s}, {plan.proposal.content, {}});
    if (!blob)
        return core::Unexpected{blob.error()};
    if (const auto read = repository.ask({u"read-tree"_s, plan.base}, own); !read)
        return core::Unexpected{read.error()};
    const QString entry = u"100644,"_s + *blob + u',' + plan.path;
    if (const auto added = repository.ask({u"update-index"_s, u"--add"_s, u"--cacheinfo"_s, entry}, own);
        !added)
        return core::Unexpected{added.error()};
    const auto tree = repository.ask({u"write-tree"_s}, own);
    if (!tree)
        return core::Unexpected{tree.error()};
    GitProgram::Feed words;
    words.input = (plan.proposal.message + u'\n').toUtf8();
    if (!plan.proposal.authorName.isEmpty() && !plan.proposal.authorEmail.isEmpty()) {
        for (const QString &who : {u"AUTHOR"_s, u"COMMITTER"_s}) {
            words.environment.insert(u"GIT_%1_NAME"_s.arg(who), plan.proposal.authorName);
            words.environment.insert(u"GIT_%1_EMAIL"_s.arg(who), plan.proposal.authorEmail);
        }
    }
    const auto commit = repository.ask(
        {u"commit-tree"_s, u"--no-gpg-sign"_s, u"-p"_s, plan.base, u"-F"_s, u"-"_s, *tree}, words);
    if (!commit)
        return core::Unexpected{commit.error()};
    // The empty old value: only where there is no such branch. The one step that others see.
    const QString ref = u"refs/heads/"_s + plan.branch;
    if (const auto made = repository.ask({u"update-ref"_s, u"--"_s, ref, *commit, QString()}); !made) {
        if (repository.succeeds({u"show-ref"_s, u"--verify"_s, u"--quiet"_s, u"--"_s, ref}))
            return failure(ErrorCode::Conflict,
                           Words::tr("There is a branch of that name by now; try again."), plan.branch);
        return core::Unexpected{made.error()};
    }
    return ProposedBranch{plan.repository, plan.branch, *commit, plan.path};
}

} // namespace meshbook::sync
