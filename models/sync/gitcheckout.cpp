// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gitcheckout.h"

#include "sync/gitprogram.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::sync {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

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
        return failure(ErrorCode::Storage, u"The checkout could not be put in place."_s, folder);
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

} // namespace

Result<CheckoutState> updateCheckout(const core::Source &source, const QString &folder,
                                     const Cancellation &cancellation)
{
    if (!GitProgram::isSafeLocation(source.location))
        return failure(ErrorCode::Usage, u"This is no address git can be given."_s, source.location);
    if (!source.branch.isEmpty() && !GitProgram::isSafeBranch(source.branch))
        return failure(ErrorCode::Usage, u"This is no name of a branch."_s, source.branch);
    const Result<> updated = QFileInfo(folder + u"/.git"_s).isDir() ? fetch(source, folder, cancellation)
                                                                    : clone(source, folder, cancellation);
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
