// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_syncfixture.h"
#include "sync/filelister.h"
#include "sync/gitprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using tests::git;
using tests::writeFile;

class TestFileLister final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString at(const QString &relative) const { return m_dir->filePath(u"root/"_s + relative); }
    void write(const QStringList &paths) const
    {
        for (const QString &path : paths)
            QVERIFY(writeFile(at(path), "x"));
    }
    core::Result<sync::Listing> listing(const sync::Cancellation &cancellation = {}) const
    {
        return sync::listFiles(m_dir->filePath(u"root"_s), m_dir->filePath(u"scratch"_s), cancellation);
    }
    QStringList paths() const
    {
        const auto listed = listing();
        QStringList found;
        if (listed) {
            for (const store::FileFacts &file : listed->files)
                found.append(file.path);
        }
        return found;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(m_dir->filePath(u"root"_s)));
    }

    void allFilesInOrderOfTheirPaths()
    {
        write({u"b.yaml"_s, u"a/z.json"_s, u"a/b/c.yml"_s, u".hidden/x.yaml"_s, u".dot"_s});
        QCOMPARE(paths(),
                 (QStringList{u".dot"_s, u".hidden/x.yaml"_s, u"a/b/c.yml"_s, u"a/z.json"_s, u"b.yaml"_s}));
        QVERIFY(listing()->issues.empty());
    }

    void factsAreThoseOfTheFile()
    {
        QVERIFY(writeFile(at(u"a"_s), "12345"));
        const auto listed = listing();
        struct stat facts { };
        QCOMPARE(::stat(QFile::encodeName(at(u"a"_s)).constData(), &facts), 0);
        QCOMPARE(listed->files.at(0).size, 5);
        QCOMPARE(listed->files.at(0).modified,
                 qint64(facts.st_mtim.tv_sec) * 1'000'000'000 + facts.st_mtim.tv_nsec);
    }

    void gitignoreIsHonoured()
    {
        if (!sync::GitProgram::isAvailable())
            QSKIP("git is not here");
        QVERIFY(writeFile(at(u".gitignore"_s), "/build/\n*.log\n!keep.log\n"));
        QVERIFY(writeFile(at(u"team/.gitignore"_s), "private.yaml\n"));
        write({u"build/x.yaml"_s, u"a.log"_s, u"keep.log"_s, u"team/private.yaml"_s, u"team/open.yaml"_s,
               u"other/private.yaml"_s});
        QCOMPARE(paths(),
                 (QStringList{u".gitignore"_s, u"keep.log"_s, u"other/private.yaml"_s, u"team/.gitignore"_s,
                              u"team/open.yaml"_s}));
    }

    /// Each repository inside the folder has its own rules; what is committed there still counts as a file.
    void nestedRepositories()
    {
        if (!sync::GitProgram::isAvailable())
            QSKIP("git is not here");
        QVERIFY(writeFile(at(u".gitignore"_s), "*.tmp\n"));
        QVERIFY(writeFile(at(u"inner/.gitignore"_s), "target/\n"));
        write({u"a.yaml"_s, u"a.tmp"_s, u"inner/b.yaml"_s, u"inner/target/c.yaml"_s});
        QVERIFY(git(at(u"inner"_s), {u"init"_s, u"-q"_s}));
        QVERIFY(git(at(u"inner"_s), {u"add"_s, u"b.yaml"_s}));
        QVERIFY(git(at(u"inner"_s), {u"commit"_s, u"-q"_s, u"-m"_s, u"one"_s}));
        QCOMPARE(paths(),
                 (QStringList{u".gitignore"_s, u"a.yaml"_s, u"inner/.gitignore"_s, u"inner/b.yaml"_s}));
    }

    void gitFoldersAreNeverEntered()
    {
        write({u".git/config"_s, u".git/contract.yaml"_s, u"deep/.git/x.yaml"_s, u"deep/y.yaml"_s});
        QCOMPARE(paths(), QStringList{u"deep/y.yaml"_s});
    }

    /// The configuration of a folder's repository must not make git run anything.
    void configurationOfTheFolderIsNotObeyed()
    {
        if (!sync::GitProgram::isAvailable())
            QSKIP("git is not here");
        const QString trap = m_dir->filePath(u"trap"_s);
        QVERIFY(writeFile(at(u".gitignore"_s), "*.log\n"));
        write({u"a.yaml"_s, u"inner/b.yaml"_s});
        for (const QString &repository : {at({}), at(u"inner"_s)}) {
            QVERIFY(git(repository, {u"init"_s, u"-q"_s}));
            QVERIFY(git(repository, {u"config"_s, u"core.fsmonitor"_s, u"touch "_s + trap + u"; false"_s}));
            QVERIFY(git(repository, {u"config"_s, u"core.excludesFile"_s, at(u"exclude-all"_s)}));
        }
        QVERIFY(writeFile(at(u"exclude-all"_s), "*\n"));
        QVERIFY(paths().contains(u"a.yaml"_s));
        QVERIFY(paths().contains(u"inner/b.yaml"_s));
        QVERIFY(!QFileInfo::exists(trap));
    }

    void linksAreNotFollowed()
    {
        write({u"real/a.yaml"_s});
        QVERIFY(writeFile(m_dir->filePath(u"outside/secret.yaml"_s), "x"));
        QVERIFY(QFile::link(m_dir->filePath(u"outside"_s), at(u"way-out"_s)));
        QVERIFY(QFile::link(m_dir->filePath(u"outside/secret.yaml"_s), at(u"secret.yaml"_s)));
        QVERIFY(QFile::link(at({}), at(u"real/loop"_s)));
        QVERIFY(QFile::link(u"nowhere"_s, at(u"dangling"_s)));
        QCOMPARE(paths(), QStringList{u"real/a.yaml"_s});
    }

    /// Opening a pipe would wait for ever.
    void pipesAreNoFiles()
    {
        write({u"a.yaml"_s});
        QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe.yaml"_s)).constData(), 0600), 0);
        QCOMPARE(paths(), QStringList{u"a.yaml"_s});
    }

    void forbiddenFolderIsAnIssue()
    {
        if (::geteuid() == 0)
            QSKIP("root may enter every folder; tests/faults shows it for root too");
        write({u"open/a.yaml"_s, u"closed/b.yaml"_s});
        QFile::setPermissions(at(u"closed"_s), {});
        const auto listed = listing();
        QFile::setPermissions(at(u"closed"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(listed->files.size(), std::size_t{1});
        QCOMPARE(listed->issues.size(), std::size_t{1});
        QCOMPARE(listed->issues.front().first, u"closed"_s);
        QCOMPARE(listed->issues.front().second.code, u"file.permission"_s);
    }

    void nestingIsBounded()
    {
        const QString deep = u"d/"_s.repeated(70);
        write({u"a.yaml"_s, deep + u"b.yaml"_s});
        const auto listed = listing();
        QCOMPARE(listed->files.size(), std::size_t{1});
        QCOMPARE(listed->issues.size(), std::size_t{1});
        QCOMPARE(listed->issues.front().second.code, u"limit.depth"_s);
    }

    void oneFileIsAListOfOne()
    {
        write({u"a.yaml"_s, u"b.yaml"_s});
        const auto listed = sync::listFiles(at(u"b.yaml"_s), m_dir->filePath(u"scratch"_s), {});
        QVERIFY(listed);
        QCOMPARE(listed->files.size(), std::size_t{1});
        QCOMPARE(listed->files.front().path, u"b.yaml"_s);
    }

    void missingFolderIsAnError()
    {
        const auto listed = sync::listFiles(at(u"nowhere"_s), m_dir->filePath(u"scratch"_s), {});
        QVERIFY(!listed);
        QCOMPARE(listed.error().code, core::ErrorCode::NotFound);
    }

    void cancelledListingIsNoListing()
    {
        write({u"a.yaml"_s});
        const sync::Cancellation cancellation;
        cancellation.cancel();
        const auto listed = listing(cancellation);
        QVERIFY(!listed);
        QCOMPARE(listed.error().code, core::ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestFileLister)
#include "tst_filelister.moc"
