// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gitcheckout.h"

#include "sync/gitprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::sync {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::sync::GitCheckout)
};

constexpr int networkMs = 10 * 60 * 1000;
constexpr int localMs = 60 * 1000;

Result<> clone(const core::Source &source, const QString &folder, const Cancellation &cancellation)
{
    const QString parent = QFileInfo(folder).absolutePath();
    QDir().mkpath(parent);
    // Into a name of its own first: a clone that is cut off must not look like a checkout.
    const QString partial = folder + u".partial"_s;
    QDir(partial).removeRecursively();
    QStringList arguments{u"clone"_s,    u"--quiet"_s,         u"--depth"_s,
                          u"1"_s,        u"--single-branch"_s, u"--no-recurse-submodules"_s,
                          u"--no-tags"_s};
    if (!source.branch.isEmpty())
        arguments << u"--branch"_s << source.branch;
    // A shallow clone of a local path needs the file transport.
    const bool local = QFileInfo(source.location).isDir();
    arguments << u"--"_s << (local ? u"file://"_s + source.location : source.location) << partial;
    const Result<QByteArray> cloned = GitProgram::run(parent, arguments, cancellation, networkMs);
    if (!cloned) {
        QDir(partial).removeRecursively();
        return core::Unexpected{cloned.error()};
    }
    QDir(folder).removeRecursively();
    if (!QDir().rename(partial, folder))
        return failure(ErrorCode::Storage, Words::tr("The checkout could not be put in place."), folder);
    return {};
}

Result<> fetch(const core::Source &source, const QString &folder, const Cancellation &cancellation)
{
    const QString ref = source.branch.isEmpty() ? u"HEAD"_s : source.branch;
    const Result<QByteArray> fetched =
        GitProgram::run(folder,
                        {u"fetch"_s, u"--quiet"_s, u"--depth"_s, u"1"_s, u"--no-recurse-submodules"_s,
                         u"--no-tags"_s, u"--"_s, u"origin"_s, ref},
                        cancellation, networkMs);
    if (!fetched)
        return core::Unexpected{fetched.error()};
    const Result<QByteArray> reset = GitProgram::run(
        folder, {u"reset"_s, u"--quiet"_s, u"--hard"_s, u"FETCH_HEAD"_s}, cancellation, localMs);
    if (!reset)
        return core::Unexpected{reset.error()};
    return {};
}

/// A git that was killed leaves its lock files, and every later one stops at them. Whoever syncs has the
/// workspace for itself, so none of these belongs to a git at work.
bool isLeftLocked(const QString &folder)
{
    QDirIterator walk(folder + u"/.git"_s, {u"*.lock"_s}, QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    return walk.hasNext();
}

/// Brings a checkout up to date; one that is broken is cloned anew, since nothing in it is anybody's work.
Result<> update(const core::Source &source, const QString &folder, const Cancellation &cancellation)
{
    if (!QFileInfo(folder + u"/.git"_s).isDir() || isLeftLocked(folder))
        return clone(source, folder, cancellation);
    const Result<> fetched = fetch(source, folder, cancellation);
    if (fetched || cancellation.isCancelled()
        || GitProgram::run(folder, {u"rev-parse"_s, u"--verify"_s, u"--quiet"_s, u"HEAD^{tree}"_s},
                           cancellation, localMs))
        return fetched;
    return clone(source, folder, cancellation);
}

} // namespace

Result<CheckoutState> updateCheckout(const core::Source &source, const QString &folder,
                                     const Cancellation &cancellation)
{
    if (!GitProgram::isSafeLocation(source.location))
        return failure(ErrorCode::Usage, Words::tr("This is no address git can be given."), source.location);
    if (!source.branch.isEmpty() && !GitProgram::isSafeBranch(source.branch))
        return failure(ErrorCode::Usage, Words::tr("This is no name of a branch."), source.branch);
    const Result<> updated = update(source, folder, cancellation);
    if (!updated)
        return core::Unexpected{updated.error()};
    CheckoutState state;
    const Result<QByteArray> commit =
        GitProgram::run(folder, {u"rev-parse"_s, u"HEAD"_s}, cancellation, localMs);
    if (!commit)
        return core::Unexpected{commit.error()};
    state.commitId = QString::fromLatin1(commit->trimmed());
    const Result<QByteArray> branch =
        GitProgram::run(folder, {u"rev-parse"_s, u"--abbrev-ref"_s, u"HEAD"_s}, cancellation, localMs);
    state.branch = branch ? QString::fromUtf8(branch->trimmed()) : source.branch;
    return state;
}

} // namespace meshbook::sync
