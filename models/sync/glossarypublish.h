// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "formats/glossary/glossarycontent.h"
#include "glossary/threeway.h"
#include "sync/cancellation.h"

#include <QString>

#include <map>
#include <vector>

/// Writes a change set to where its terms live: files in a git working tree, changed as little as can be. The
/// person's checkout, index and branches stay as they are; no hook runs.
namespace meshbook::sync {

struct GlossaryPublication {
    std::map<QString, glossary::NetChanges>
        files; ///< absolute path of a file in a working tree → what to change
    QHash<QString, QString> moved; ///< newer keys of terms; see Book::moved()
    QString title; ///< of the change set: first line of the commit
    QString text; ///< the rest of the message
    QString authorName; ///< empty: what git knows of the person
    QString authorEmail; ///< empty: what git knows, else one that is nobody's
    /// To the branch that upstream has, instead of one of its own. Needs `push`.
    bool direct = false;
    bool push = false;
};

struct PublishPlan {
    QString repository;
    QString remote; ///< null where there is none
    QString base; ///< commit: the newest one upstream
    QString baseBranch;
    QString branch; ///< that will have the commit
    bool isNew = true; ///< no branch of that name yet
    struct File {
        QString path; ///< in the repository
        QByteArray bytes;
    };
    std::vector<File> files; ///< that change; empty: upstream says all of it already
    QString diff;
    std::vector<glossary::Conflict> conflicts; ///< upstream moved otherwise; then nothing can be made
    std::vector<formats::Loss> losses; ///< what the files cannot hold
    QString notice; ///< that upstream could not be asked, as one sentence
    GlossaryPublication publication;
};

struct Published {
    QString repository;
    QString branch;
    QString commitId;
    bool pushed = false;
};

/// Fetches, merges with what is upstream and says what would be done; writes nothing but git's own copy of
/// upstream. NotFound where a file lies in no working tree, Usage where they lie in several or cannot be
/// changed in place.
[[nodiscard]] core::Result<PublishPlan> planPublish(const GlossaryPublication &publication,
                                                    const Cancellation &cancellation);
/// Commits, and pushes where asked. Conflict where upstream moved since the plan was made, or refuses; then
/// the commit is on a branch here and nothing is lost.
[[nodiscard]] core::Result<Published> makePublish(const PublishPlan &plan, const Cancellation &cancellation);

/// Whether what is checked out in a working tree has a commit in its past.
[[nodiscard]] bool isCheckedOut(const QString &repository, const QString &commitId,
                                const Cancellation &cancellation);

} // namespace meshbook::sync
