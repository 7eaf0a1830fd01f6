// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/filelister.h"

#include "sync/gitprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::sync {

using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::sync::FileLister)
};

constexpr std::size_t maxFiles = 2'000'000;
constexpr int maxDepth = 64;
constexpr int gitMs = 5 * 60 * 1000;

/// Walks by itself: quick, and enough where there is no .gitignore.
class Walker final {
public:
    Walker(const QString &root, const Cancellation &cancellation, Listing &listing)
        : m_root(root)
        , m_cancellation(cancellation)
        , m_listing(listing)
    {
    }

    void walk(const QString &relative, int depth)
    {
        if (m_cancellation.isCancelled() || m_listing.files.size() >= maxFiles)
            return;
        const QString absolute = relative.isEmpty() ? m_root : m_root + u'/' + relative;
        const QFileInfo folder(absolute);
        if (depth > maxDepth || !folder.isReadable() || !folder.isExecutable()) {
            const QString reason = depth > maxDepth
                ? u"Folders nested deeper than %1 are not read."_s.arg(maxDepth)
                : u"The folder cannot be opened: permission denied."_s;
            m_listing.issues.emplace_back(
                relative,
                core::Issue{core::Severity::Error,
                            depth > maxDepth ? u"limit.depth"_s : u"file.permission"_s,
                            reason,
                            {}});
            return;
        }
        QDirIterator entries(absolute, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::System);
        QStringList folders;
        while (entries.hasNext()) {
            entries.next();
            const QString name = entries.fileName();
            const QString path = relative.isEmpty() ? name : relative + u'/' + name;
            struct stat facts { };
            if (::lstat(QFile::encodeName(m_root + u'/' + path).constData(), &facts) != 0)
                continue;
            if (S_ISDIR(facts.st_mode)) {
                if (name != ".git"_L1)
                    folders.append(path);
            } else if (S_ISREG(facts.st_mode)) {
                m_hasIgnoreFile = m_hasIgnoreFile || name == ".gitignore"_L1;
                m_listing.files.push_back(
                    {path,
                     static_cast<qint64>(facts.st_size),
                     static_cast<qint64>(facts.st_mtim.tv_sec) * 1'000'000'000 + facts.st_mtim.tv_nsec,
                     {}});
            }
        }
        for (const QString &path : std::as_const(folders))
            walk(path, depth + 1);
    }

    [[nodiscard]] bool hasIgnoreFile() const { return m_hasIgnoreFile; }

private:
    QString m_root;
    const Cancellation &m_cancellation;
    Listing &m_listing;
    bool m_hasIgnoreFile = false;
};

/// Paths that .gitignore rules leave out. Nested repositories are asked about one by one, since git
/// shows each as one entry of its parent.
Result<QSet<QString>> keptByGit(const QString &root, const QString &scratch, const Cancellation &cancellation)
{
    if (!QFileInfo(scratch + u"/HEAD"_s).isFile()) {
        QDir().mkpath(scratch);
        const Result<QByteArray> made = GitProgram::run(
            scratch, {u"init"_s, u"--quiet"_s, u"--bare"_s, u"--"_s, u"."_s}, cancellation, gitMs);
        if (!made)
            return core::Unexpected{made.error()};
    }
    QSet<QString> kept;
    QStringList pending{QString()};
    while (!pending.isEmpty()) {
        const QString below = pending.takeLast();
        const QString folder = below.isEmpty() ? root : root + u'/' + below;
        const Result<QByteArray> listed =
            GitProgram::run(folder,
                            {u"--git-dir="_s + scratch, u"--work-tree="_s + folder, u"-c"_s,
                             u"core.bare=false"_s, u"-c"_s, u"core.excludesFile=/dev/null"_s, u"ls-files"_s,
                             u"--others"_s, u"--exclude-standard"_s, u"-z"_s},
                            cancellation, gitMs);
        if (!listed)
            return core::Unexpected{listed.error()};
        for (const QByteArray &entry : listed->split('\0')) {
            if (entry.isEmpty())
                continue;
            const QString path = (below.isEmpty() ? QString() : below + u'/') + QFile::decodeName(entry);
            if (path.endsWith(u'/'))
                pending.append(path.chopped(1));
            else
                kept.insert(path);
        }
    }
    return kept;
}

} // namespace

Result<Listing> listFiles(const QString &root, const QString &scratch, const Cancellation &cancellation)
{
    const QFileInfo folder(root);
    if (!folder.exists())
        return failure(ErrorCode::NotFound, Words::tr("The folder does not exist (any more): %1").arg(root),
                       root);
    Listing listing;
    if (folder.isFile()) {
        listing.files.push_back(
            {folder.fileName(), folder.size(), folder.lastModified().toMSecsSinceEpoch() * 1'000'000, {}});
        return listing;
    }
    if (!folder.isReadable() || !folder.isExecutable())
        return failure(ErrorCode::Unreadable, Words::tr("The folder cannot be opened: permission denied."),
                       root);
    Walker walker(root, cancellation, listing);
    walker.walk(QString(), 0);
    if (cancellation.isCancelled())
        return failure(ErrorCode::Cancelled, u"Cancelled."_s);
    if (walker.hasIgnoreFile() && GitProgram::isAvailable()) {
        const Result<QSet<QString>> kept = keptByGit(root, scratch, cancellation);
        if (kept) {
            std::erase_if(listing.files,
                          [&](const store::FileFacts &file) { return !kept->contains(file.path); });
        } else if (kept.error().code == ErrorCode::Cancelled) {
            return core::Unexpected{kept.error()};
        } else {
            listing.issues.emplace_back(
                QString(),
                core::Issue{core::Severity::Warning,
                            u"file.gitignore"_s,
                            u"The .gitignore files could not be honoured: %1"_s.arg(kept.error().message),
                            {}});
        }
    }
    if (listing.files.size() >= maxFiles)
        listing.issues.emplace_back(
            QString(),
            core::Issue{core::Severity::Error,
                        u"limit.files"_s,
                        u"Only the first %1 files of this folder are read."_s.arg(maxFiles),
                        {}});
    std::sort(listing.files.begin(), listing.files.end(),
              [](const store::FileFacts &a, const store::FileFacts &b) { return a.path < b.path; });
    return listing;
}

} // namespace meshbook::sync
