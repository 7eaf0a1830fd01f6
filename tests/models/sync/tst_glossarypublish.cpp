// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gitrepository.h"
#include "sync/glossarypublish.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::sync;

/// The last steps of publishing, in real repositories, where an earlier try was stopped between them.
class TestGlossaryPublish final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    Cancellation m_cancellation;

    GitRepository at(const QString &name) const { return {m_dir->filePath(name), m_cancellation}; }
    GitRepository clone() const { return at(u"clone"_s); }
    /// A new text for the file upstream, onto the branch itself.
    PublishPlan plan() const
    {
        PublishPlan plan;
        plan.repository = m_dir->filePath(u"clone"_s);
        plan.remote = u"origin"_s;
        plan.base = clone().word({u"rev-parse"_s, u"HEAD"_s});
        plan.baseBranch = plan.branch = u"main"_s;
        plan.isNew = false;
        plan.files.push_back({u"g.ttl"_s, "new\n"});
        plan.publication.title = u"A title"_s;
        plan.publication.authorName = u"Ana"_s;
        plan.publication.direct = plan.publication.push = true;
        return plan;
    }

private slots:
    void init()
    {
        if (!GitProgram::isAvailable())
            QSKIP("There is no git");
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_dir->path()).mkpath(u"clone"_s));
        QVERIFY(at(u"."_s).succeeds({u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s, u"remote.git"_s}));
        QVERIFY(clone().succeeds({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}));
        QVERIFY(clone().succeeds({u"remote"_s, u"add"_s, u"origin"_s, m_dir->filePath(u"remote.git"_s)}));
        QFile file(m_dir->filePath(u"clone/g.ttl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old\n");
        file.close();
        QVERIFY(clone().succeeds({u"add"_s, u"."_s}));
        QVERIFY(clone().succeeds({u"-c"_s, u"user.name=Ana"_s, u"-c"_s, u"user.email=ana@x.example"_s,
                                  u"commit"_s, u"-q"_s, u"-m"_s, u"first"_s}));
        QVERIFY(clone().succeeds({u"push"_s, u"-q"_s, u"origin"_s, u"main"_s}));
    }

    /// The commit of a second try within the same second is the same one, under the same name.
    void goesOnWithWhatAnEarlierTryLeft()
    {
        bool same = false;
        for (int attempt = 0; attempt < 5 && !same; ++attempt) { // a second may end in between
            PublishPlan stopped = plan();
            stopped.publication.push = false;
            const auto first = makePublish(stopped, m_cancellation);
            QVERIFY2(first, first ? "" : qPrintable(first.error().message));
            const auto second = makePublish(stopped, m_cancellation);
            QVERIFY2(second, second ? "" : qPrintable(second.error().message));
            same = first->commitId == second->commitId;
        }
        QVERIFY(same);
        const auto pushed = makePublish(plan(), m_cancellation);
        QVERIFY2(pushed, pushed ? "" : qPrintable(pushed.error().message));
        QVERIFY(pushed->pushed);
        QCOMPARE(at(u"remote.git"_s).word({u"show"_s, u"main:g.ttl"_s}), u"new"_s);
        QCOMPARE(at(u"remote.git"_s).word({u"rev-list"_s, u"--count"_s, u"main"_s}), u"2"_s);
    }

    void aBranchThatIsThereIsSomebodyElses()
    {
        PublishPlan own = plan();
        own.isNew = true;
        own.branch = u"meshbook/glossary/a-title"_s;
        own.publication.direct = own.publication.push = false;
        QVERIFY(makePublish(own, m_cancellation));
        own.files.front().bytes = "another\n";
        const auto again = makePublish(own, m_cancellation);
        QVERIFY(!again);
        QCOMPARE(again.error().code, core::ErrorCode::Conflict);
        QCOMPARE(clone().word({u"show"_s, own.branch + u":g.ttl"_s}), u"new"_s);
    }

    /// What else keeps git from it is told in its words, not as a branch that is there.
    void aLockLeftBehindIsTold()
    {
        PublishPlan own = plan();
        own.isNew = true;
        own.branch = u"meshbook/glossary/locked"_s;
        own.publication.direct = own.publication.push = false;
        QVERIFY(QDir().mkpath(m_dir->filePath(u"clone/.git/refs/heads/meshbook/glossary"_s)));
        QFile lock(m_dir->filePath(u"clone/.git/refs/heads/meshbook/glossary/locked.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        const auto made = makePublish(own, m_cancellation);
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains(u"lock"_s), qPrintable(made.error().message));
        QVERIFY(lock.remove());
        QVERIFY(makePublish(own, m_cancellation));
    }
};

QTEST_GUILESS_MAIN(TestGlossaryPublish)
#include "tst_glossarypublish.moc"
