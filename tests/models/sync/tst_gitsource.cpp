// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_syncfixture.h"
#include "sync/gitcheckout.h"
#include "sync/gitprogram.h"
#include "sync/syncengine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using sync::GitProgram;
using tests::git;
using tests::smallContract;
using tests::writeFile;

class TestGitSource final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    core::Source m_source;

    QString origin(const QString &relative = {}) const { return m_dir->filePath(u"origin/"_s + relative); }
    QString checkout() const { return m_dir->filePath(u"checkout"_s); }
    bool commit(const QString &path, const QByteArray &bytes) const
    {
        return writeFile(origin(path), bytes) && git(origin(), {u"add"_s, u"-A"_s})
            && git(origin(), {u"commit"_s, u"-q"_s, u"-m"_s, u"change"_s});
    }
    QString head(const QString &ref = u"HEAD"_s) const
    {
        QByteArray id;
        return git(origin(), {u"rev-parse"_s, ref}, &id) ? QString::fromLatin1(id.trimmed()) : QString();
    }
    bool trap(const QString &hook) const
    {
        const QString path = origin(u".git/hooks/"_s + hook);
        return writeFile(path, "#!/bin/sh\ntouch '" + QFile::encodeName(trapMark()) + "'\n")
            && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString trapMark() const { return m_dir->filePath(u"hook-was-run"_s); }

private slots:
    void init()
    {
        if (!GitProgram::isAvailable())
            QSKIP("git is not here");
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(origin()));
        QVERIFY(git(origin(), {u"init"_s, u"-q"_s}));
        QVERIFY(commit(u"a.odcs.yaml"_s, smallContract("alpha")));
        m_source = {};
        m_source.uid = u"git-uid"_s;
        m_source.name = u"origin"_s;
        m_source.kind = u"git"_s;
        m_source.location = QDir(origin()).absolutePath();
    }

    void unsafeLocations_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<bool>("safe");
        QTest::newRow("https") << u"https://git.example/mesh.git"_s << true;
        QTest::newRow("ssh") << u"git@git.example:team/mesh.git"_s << true;
        QTest::newRow("path") << u"/srv/mesh"_s << true;
        QTest::newRow("option") << u"--upload-pack=touch x"_s << false;
        QTest::newRow("short option") << u"-u"_s << false;
        QTest::newRow("ext") << u"ext::sh -c touch% x"_s << false;
        QTest::newRow("fd") << u"fd::17"_s << false;
        QTest::newRow("line break") << u"https://a\n--exec"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void unsafeLocations()
    {
        QFETCH(const QString, location);
        QFETCH(const bool, safe);
        QCOMPARE(GitProgram::isSafeLocation(location), safe);
    }

    void unsafeBranches_data()
    {
        QTest::addColumn<QString>("branch");
        QTest::addColumn<bool>("safe");
        QTest::newRow("main") << u"main"_s << true;
        QTest::newRow("nested") << u"release/2026-11"_s << true;
        QTest::newRow("option") << u"--upload-pack=x"_s << false;
        QTest::newRow("range") << u"a..b"_s << false;
        QTest::newRow("refspec") << u"main:refs/heads/x"_s << false;
        QTest::newRow("forced") << u"+main"_s << false;
        QTest::newRow("space") << u"a b"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void unsafeBranches()
    {
        QFETCH(const QString, branch);
        QFETCH(const bool, safe);
        QCOMPARE(GitProgram::isSafeBranch(branch), safe);
    }

    void cloneThenUpdate()
    {
        auto state = sync::updateCheckout(m_source, checkout(), {});
        QVERIFY2(state, qPrintable(state ? QString() : state.error().message));
        QCOMPARE(state->commitId, head());
        QCOMPARE(state->branch, u"main"_s);
        QVERIFY(QFileInfo(checkout() + u"/a.odcs.yaml"_s).isFile());

        QVERIFY(commit(u"b.odcs.yaml"_s, smallContract("beta")));
        QVERIFY(QFile::remove(origin(u"a.odcs.yaml"_s)));
        QVERIFY(commit(u"c.odcs.yaml"_s, smallContract("gamma")));
        state = sync::updateCheckout(m_source, checkout(), {});
        QVERIFY(state);
        QCOMPARE(state->commitId, head());
        QVERIFY(!QFileInfo::exists(checkout() + u"/a.odcs.yaml"_s));
        QVERIFY(QFileInfo::exists(checkout() + u"/b.odcs.yaml"_s));
        QVERIFY(QFileInfo::exists(checkout() + u"/c.odcs.yaml"_s));
    }

    void theBranchThatIsAskedFor()
    {
        QVERIFY(git(origin(), {u"checkout"_s, u"-q"_s, u"-b"_s, u"release/one"_s}));
        QVERIFY(commit(u"only-there.odcs.yaml"_s, smallContract("there")));
        QVERIFY(git(origin(), {u"checkout"_s, u"-q"_s, u"main"_s}));
        m_source.branch = u"release/one"_s;
        auto state = sync::updateCheckout(m_source, checkout(), {});
        QVERIFY(state);
        QCOMPARE(state->branch, u"release/one"_s);
        QCOMPARE(state->commitId, head(u"release/one"_s));
        QVERIFY(QFileInfo::exists(checkout() + u"/only-there.odcs.yaml"_s));
        // A missing branch is an error and leaves what there was.
        m_source.branch = u"gone"_s;
        QVERIFY(!sync::updateCheckout(m_source, checkout(), {}));
        QVERIFY(QFileInfo::exists(checkout() + u"/only-there.odcs.yaml"_s));
    }

    void rewrittenHistoryIsTaken()
    {
        QVERIFY(sync::updateCheckout(m_source, checkout(), {}));
        QVERIFY(writeFile(origin(u"a.odcs.yaml"_s), smallContract("rewritten")));
        QVERIFY(git(origin(), {u"commit"_s, u"-q"_s, u"-a"_s, u"--amend"_s, u"-m"_s, u"other"_s}));
        const auto state = sync::updateCheckout(m_source, checkout(), {});
        QVERIFY(state);
        QCOMPARE(state->commitId, head());
    }

    void hooksAreNotRun()
    {
        for (const QString &hook : {u"post-checkout"_s, u"pre-receive"_s, u"post-merge"_s, u"post-rewrite"_s})
            QVERIFY(trap(hook));
        QVERIFY(sync::updateCheckout(m_source, checkout(), {}));
        // One that got into the checkout itself.
        QVERIFY(writeFile(checkout() + u"/.git/hooks/post-checkout"_s,
                          "#!/bin/sh\ntouch '" + QFile::encodeName(trapMark()) + "'\n"));
        QFile::setPermissions(checkout() + u"/.git/hooks/post-checkout"_s,
                              QFile::ReadOwner | QFile::ExeOwner);
        QVERIFY(commit(u"b.odcs.yaml"_s, smallContract("beta")));
        QFile::remove(trapMark()); // our own commit may have run the origin's hooks
        QVERIFY(sync::updateCheckout(m_source, checkout(), {}));
        QVERIFY(!QFileInfo::exists(trapMark()));
    }

    void submodulesAreNotFetched()
    {
        const QString other = m_dir->filePath(u"other"_s);
        QVERIFY(QDir().mkpath(other));
        QVERIFY(git(other, {u"init"_s, u"-q"_s}));
        QVERIFY(writeFile(other + u"/secret.yaml"_s, "x: 1\n"));
        QVERIFY(git(other, {u"add"_s, u"-A"_s}));
        QVERIFY(git(other, {u"commit"_s, u"-q"_s, u"-m"_s, u"one"_s}));
        QVERIFY(git(origin(),
                    {u"-c"_s, u"protocol.file.allow=always"_s, u"submodule"_s, u"--quiet"_s, u"add"_s, other,
                     u"sub"_s}));
        QVERIFY(git(origin(), {u"commit"_s, u"-q"_s, u"-m"_s, u"submodule"_s}));
        QVERIFY(sync::updateCheckout(m_source, checkout(), {}));
        QVERIFY(!QFileInfo::exists(checkout() + u"/sub/secret.yaml"_s));
    }

    /// A link in a repository becomes a small file, so nothing outside the checkout can be read through it.
    void linksBecomeFiles()
    {
        QVERIFY(QFile::link(u"/etc/hostname"_s, origin(u"leak.yaml"_s)));
        QVERIFY(commit(u"b.yaml"_s, "x: 1\n"));
        QVERIFY(sync::updateCheckout(m_source, checkout(), {}));
        QVERIFY(!QFileInfo(checkout() + u"/leak.yaml"_s).isSymLink());
    }

    void errorsAreSaidClearly()
    {
        m_source.location = m_dir->filePath(u"no-such-repository"_s);
        const auto missing = sync::updateCheckout(m_source, checkout(), {});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, core::ErrorCode::External);
        QVERIFY(!QFileInfo::exists(checkout()));
        m_source.location = u"ext::sh -c true"_s;
        const auto unsafe = sync::updateCheckout(m_source, checkout(), {});
        QVERIFY(!unsafe);
        QCOMPARE(unsafe.error().code, core::ErrorCode::Usage);
    }

    /// A git killed at work leaves lock files or half an object store: neither may end all later syncs.
    void brokenCheckoutIsMadeAnew_data()
    {
        QTest::addColumn<QString>("broken");
        QTest::newRow("left locked") << u"/.git/index.lock"_s;
        QTest::newRow("left locked while fetching") << u"/.git/shallow.lock"_s;
        QTest::newRow("head cut off") << u"/.git/HEAD"_s;
    }
    void brokenCheckoutIsMadeAnew()
    {
        QFETCH(const QString, broken);
        QVERIFY(sync::updateCheckout(m_source, checkout(), {}));
        QFile file(checkout() + broken);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.close();
        QVERIFY(commit(u"later.yaml"_s, "x: 1\n"));
        const auto state = sync::updateCheckout(m_source, checkout(), {});
        QVERIFY2(state, qPrintable(state ? QString() : state.error().message));
        QCOMPARE(state->commitId, head());
        QVERIFY(QFileInfo::exists(checkout() + u"/later.yaml"_s));
    }

    void cancelledCloneLeavesNothing()
    {
        const sync::Cancellation cancellation;
        cancellation.cancel();
        const auto state = sync::updateCheckout(m_source, checkout(), cancellation);
        QVERIFY(!state);
        QVERIFY(!QFileInfo::exists(checkout()));
        QVERIFY(!QFileInfo::exists(checkout() + u".partial"_s));
    }

    void commitIsRecordedBySync()
    {
        tests::SyncFixture fixture;
        QVERIFY(fixture.isReady());
        sync::SyncEngine engine(fixture.workspace(), fixture.readers());
        const auto report = engine.sync(m_source, {}, {}, [](const core::SyncProgress &) {});
        QVERIFY2(!report.failed, qPrintable(report.error.message));
        QCOMPARE(report.commitId, head());
        const auto states = fixture.reader()->sources();
        QCOMPARE(states->size(), std::size_t{1});
        QCOMPARE(states->front().commitId, head());
        QCOMPARE(states->front().branch, u"main"_s);
        QCOMPARE(fixture.stats().contracts, 1);
    }
};

QTEST_GUILESS_MAIN(TestGitSource)
#include "tst_gitsource.moc"
