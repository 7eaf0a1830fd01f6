// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/glossarypublish.h"

#include "formats/glossary/glossarypatch.h"
#include "sync/gitrepository.h"
#include "sync/readerregistry.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::sync {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::sync::GlossaryPublish)
};

constexpr int networkMs = 120'000;
constexpr int mostNames = 100;
constexpr qsizetype longestSlug = 60;

QString slugOf(const QString &title)
{
    static const QRegularExpression odd(u"[^a-z0-9]+"_s);
    QString slug = title.normalized(QString::NormalizationForm_KD).toLower();
    slug.replace(odd, u"-"_s);
    slug = slug.left(longestSlug);
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"changes"_s : slug;
}

/// Where the files are, and what upstream is.
Result<> locate(const QString &file, PublishPlan &plan, const Cancellation &cancellation)
{
    const GitRepository inFolder(QFileInfo(file).absolutePath(), cancellation);
    const Result<QString> top = inFolder.ask({u"rev-parse"_s, u"--show-toplevel"_s});
    if (!top) {
        if (top.error().code == ErrorCode::Cancelled || !GitProgram::isAvailable())
            return core::Unexpected{top.error()};
        return failure(ErrorCode::NotFound, Words::tr("The glossary's file lies in no git working tree."),
                       file);
    }
    if (inFolder.word({u"rev-parse"_s, u"--is-shallow-repository"_s}) == "true"_L1)
        return failure(
            ErrorCode::NotFound,
            Words::tr("This repository is a copy without its past. Clone it whole, add that folder as a "
                      "source, and publish from there."),
            *top);
    plan.repository = *top;
    const GitRepository repository(*top, cancellation);
    const QString head = repository.word({u"rev-parse"_s, u"--verify"_s, u"--quiet"_s, u"HEAD^{commit}"_s});
    if (head.isEmpty())
        return failure(ErrorCode::NotFound, Words::tr("The repository has no commit yet."), *top);
    plan.base = head;
    plan.baseBranch = repository.word({u"symbolic-ref"_s, u"--short"_s, u"--quiet"_s, u"HEAD"_s});
    const QString remote = plan.baseBranch.isEmpty()
        ? QString()
        : repository.word({u"config"_s, u"--get"_s, u"branch.%1.remote"_s.arg(plan.baseBranch)});
    const QString merge =
        repository.word({u"config"_s, u"--get"_s, u"branch.%1.merge"_s.arg(plan.baseBranch)});
    if (remote.isEmpty() || remote == "."_L1 || merge.isEmpty())
        return {};
    plan.remote = remote;
    const QString upstream = merge.startsWith("refs/heads/"_L1) ? merge.mid(11) : merge;
    const Result<QString> fetched = repository.ask(
        {u"fetch"_s, u"--quiet"_s, u"--no-tags"_s, u"--no-recurse-submodules"_s, u"--"_s, remote, merge}, {},
        networkMs);
    if (!fetched) {
        if (fetched.error().code == ErrorCode::Cancelled)
            return core::Unexpected{fetched.error()};
        plan.notice = Words::tr("Upstream could not be asked; this is built on what was last seen of it.");
    }
    const QString tip = fetched
        ? repository.word({u"rev-parse"_s, u"--verify"_s, u"--quiet"_s, u"FETCH_HEAD^{commit}"_s})
        : repository.word({u"rev-parse"_s, u"--verify"_s, u"--quiet"_s,
                           u"refs/remotes/%1/%2^{commit}"_s.arg(remote, upstream)});
    if (!tip.isEmpty()) {
        plan.base = tip;
        plan.baseBranch = upstream;
    }
    return {};
}

/// Merges what one file says upstream with the changes.
Result<> mergeFile(const QString &file, const glossary::NetChanges &changes, PublishPlan &plan,
                   const GitRepository &repository, QString &diff)
{
    const QString absolute = QFileInfo(file).canonicalFilePath();
    const QString root = QFileInfo(plan.repository).canonicalFilePath();
    const QString path = absolute.isEmpty() ? QString() : absolute.mid(root.size() + 1);
    if (path.isEmpty() || !absolute.startsWith(root + u'/'))
        return failure(ErrorCode::Usage,
                       Words::tr("The terms live in several repositories. Publish them apart."), file);
    const Result<QByteArray> bytes = repository.bytes({u"cat-file"_s, u"blob"_s, plan.base + u':' + path});
    if (!bytes)
        return failure(ErrorCode::Conflict, Words::tr("Upstream has no such file any more."), path);
    const formats::Content content = formats::Content::fromBytes(*bytes, path);
    const ReaderRegistry registry;
    const formats::Reader *reader = registry.readerFor(content);
    if (reader == nullptr)
        return failure(ErrorCode::Unreadable, Words::tr("Upstream's file cannot be read."), path);
    formats::ReadContext context;
    context.path = path;
    core::Batch batch = reader->read(content, context);
    if (batch.format.isEmpty())
        batch.format = reader->id();
    const auto format = formats::glossaryFormatOf(batch);
    if (!format)
        return failure(ErrorCode::Usage, Words::tr("Files of this kind cannot be changed in place."), path);
    const glossary::Lexicon theirs = formats::lexiconOf(formats::contentOf(batch));
    glossary::Lexicon merged = theirs;
    glossary::Rebased rebased = glossary::rebase(merged, changes, plan.publication.moved);
    plan.conflicts.insert(plan.conflicts.end(), rebased.conflicts.begin(), rebased.conflicts.end());
    if (!rebased.conflicts.empty())
        return {};
    Result<formats::PatchedGlossary> patched = formats::patchGlossary(*bytes, *format, path, theirs, merged);
    if (!patched)
        return core::Unexpected{patched.error()};
    plan.losses.insert(plan.losses.end(), patched->losses.begin(), patched->losses.end());
    if (patched->bytes == *bytes)
        return {};
    // As git would show it: both are put into its store, where nothing refers to them.
    const auto blobOf = [&](const QByteArray &text) {
        GitProgram::Feed feed;
        feed.input = text;
        return repository.ask({u"hash-object"_s, u"-w"_s, u"--stdin"_s}, feed);
    };
    const Result<QString> a = blobOf(*bytes);
    const Result<QString> b = a ? blobOf(patched->bytes) : a;
    if (!b)
        return core::Unexpected{b.error()};
    const Result<QByteArray> shown =
        repository.bytes({u"diff"_s, u"--no-color"_s, u"--no-ext-diff"_s, u"--no-textconv"_s, *a, *b});
    diff += QString::fromUtf8(shown.value_or(QByteArray())).replace(*a, path).replace(*b, path);
    plan.files.push_back({path, std::move(patched->bytes)});
    return {};
}

Result<QString> commitOf(const PublishPlan &plan, const GitRepository &repository)
{
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        return failure(ErrorCode::Storage, Words::tr("No temporary folder could be made."),
                       scratch.errorString());
    GitProgram::Feed own; // an index of ours, not the person's
    own.environment.insert(u"GIT_INDEX_FILE"_s, scratch.filePath(u"index"_s));
    if (const auto read = repository.ask({u"read-tree"_s, plan.base}, own); !read)
        return read;
    for (const PublishPlan::File &file : plan.files) {
        GitProgram::Feed feed;
        feed.input = file.bytes;
        const auto blob = repository.ask({u"hash-object"_s, u"-w"_s, u"--stdin"_s}, feed);
        if (!blob)
            return blob;
        const QString mode =
            repository.word({u"ls-tree"_s, plan.base, u"--"_s, file.path}).section(u' ', 0, 0);
        const QString entry = (mode == "100755"_L1 ? mode : u"100644"_s) + u',' + *blob + u',' + file.path;
        if (const auto added = repository.ask({u"update-index"_s, u"--add"_s, u"--cacheinfo"_s, entry}, own);
            !added)
            return added;
    }
    const auto tree = repository.ask({u"write-tree"_s}, own);
    if (!tree)
        return tree;
    GitProgram::Feed words;
    const GlossaryPublication &publication = plan.publication;
    words.input = (publication.title.simplified() + u'\n'
                   + (publication.text.isEmpty() ? QString() : u'\n' + publication.text + u'\n'))
                      .toUtf8();
    if (!publication.authorName.isEmpty()) {
        QString email = publication.authorEmail;
        if (email.isEmpty())
            email = repository.word({u"config"_s, u"--get"_s, u"user.email"_s});
        if (email.isEmpty()) // git makes no commit without one; .invalid is nobody's (RFC 2606)
            email = slugOf(publication.authorName) + u"@meshbook.invalid"_s;
        for (const QString &who : {u"AUTHOR"_s, u"COMMITTER"_s}) {
            words.environment.insert(u"GIT_%1_NAME"_s.arg(who), publication.authorName);
            words.environment.insert(u"GIT_%1_EMAIL"_s.arg(who), email);
        }
    }
    return repository.ask({u"commit-tree"_s, u"--no-gpg-sign"_s, u"-p"_s, plan.base, u"-F"_s, u"-"_s, *tree},
                          words);
}

} // namespace

Result<PublishPlan> planPublish(const GlossaryPublication &publication, const Cancellation &cancellation)
{
    PublishPlan plan;
    plan.publication = publication;
    if (publication.files.empty())
        return failure(
            ErrorCode::NotFound,
            Words::tr("None of these terms lives in a file. They stay in the ledger; export the glossary "
                      "to have it in one."));
    if (const Result<> located = locate(publication.files.begin()->first, plan, cancellation); !located)
        return core::Unexpected{located.error()};
    if (publication.direct && (plan.remote.isEmpty() || !publication.push))
        return failure(ErrorCode::Usage,
                       Words::tr("Only with a push to a remote can a change go to the branch itself."),
                       plan.repository);
    const GitRepository repository(plan.repository, cancellation);
    for (const auto &[file, changes] : publication.files) {
        if (const Result<> merged = mergeFile(file, changes, plan, repository, plan.diff); !merged)
            return core::Unexpected{merged.error()};
    }
    if (publication.direct) {
        plan.branch = plan.baseBranch;
        plan.isNew = false;
        return plan;
    }
    const QString name = u"meshbook/glossary/"_s + slugOf(publication.title);
    for (int i = 1; i <= mostNames && plan.branch.isEmpty(); ++i) {
        const QString candidate = name + (i == 1 ? QString() : u'-' + QString::number(i));
        if (repository.word({u"show-ref"_s, u"--"_s, u"refs/heads/"_s + candidate}).isEmpty())
            plan.branch = candidate;
    }
    if (plan.branch.isEmpty() || !GitProgram::isSafeBranch(plan.branch))
        return failure(ErrorCode::Conflict, Words::tr("There are too many branches of this name already."),
                       name);
    return plan;
}

Result<Published> makePublish(const PublishPlan &plan, const Cancellation &cancellation)
{
    if (!plan.conflicts.empty())
        return failure(ErrorCode::Conflict,
                       Words::tr("Upstream changed the same words. Resolve the conflicts first."),
                       plan.repository);
    Published made{plan.repository, plan.branch, plan.base, false};
    if (plan.files.empty())
        return made;
    const GitRepository repository(plan.repository, cancellation);
    const Result<QString> commit = commitOf(plan, repository);
    if (!commit)
        return core::Unexpected{commit.error()};
    made.commitId = *commit;
    // The empty old value: only where there is no such branch. The one step that others see. The other kind
    // bears the name of its commit: whoever was killed within this second left just that, and is gone on
    // with.
    const QString ref = plan.isNew ? u"refs/heads/"_s + plan.branch : u"refs/meshbook/published/"_s + *commit;
    QStringList step{u"update-ref"_s, u"--"_s, ref, *commit};
    if (plan.isNew)
        step.append(QString());
    if (const auto set = repository.ask(step); !set) {
        if (plan.isNew && repository.succeeds({u"show-ref"_s, u"--verify"_s, u"--quiet"_s, u"--"_s, ref}))
            return failure(ErrorCode::Conflict,
                           Words::tr("There is a branch of that name by now; try again."), plan.branch);
        return core::Unexpected{set.error()};
    }
    if (!plan.publication.push)
        return made;
    if (plan.remote.isEmpty())
        return failure(ErrorCode::NotFound,
                       Words::tr("The branch is made, but there is no remote to push it to."), plan.branch);
    // Never forced: whoever was faster is merged with, not overwritten.
    const Result<QString> pushed = repository.ask({u"push"_s, u"--quiet"_s, u"--no-verify"_s, u"--"_s,
                                                   plan.remote, *commit + u":refs/heads/"_s + plan.branch},
                                                  {}, networkMs);
    if (!pushed)
        return failure(
            pushed.error().code == ErrorCode::Cancelled ? ErrorCode::Cancelled : ErrorCode::Conflict,
            Words::tr("The remote took no push. Your change is kept here and in the commit; publish again "
                      "to merge with what is new."),
            ref + u": "_s + pushed.error().message);
    made.pushed = true;
    return made;
}

bool isCheckedOut(const QString &repository, const QString &commitId, const Cancellation &cancellation)
{
    return GitProgram::isSafeBranch(commitId)
        && GitRepository(repository, cancellation)
               .ask({u"merge-base"_s, u"--is-ancestor"_s, commitId, u"HEAD"_s})
               .has_value();
}

} // namespace meshbook::sync
