// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachereader.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

core::Source folder(const QString &location)
{
    core::Source source;
    source.name = u"mesh"_s;
    source.kind = u"folder"_s;
    source.location = location;
    source.addedAt = now;
    return source;
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(at);
    file.write(bytes);
}

} // namespace

class TestWorkspace final : public QObject {
    Q_OBJECT

private slots:
    void sourcesSurviveReopening()
    {
        const QTemporaryDir dir;
        {
            auto workspace = store::Workspace::open(dir.path(), now);
            QVERIFY(workspace);
            const auto added = (*workspace)->ledger().addSource(folder(u"/a"_s));
            QVERIFY(added);
            QVERIFY(!(*workspace)->ledger().addSource(folder(u"/a"_s)));
            const auto second = (*workspace)->ledger().addSource(folder(u"/b"_s));
            QCOMPARE(second->name, u"mesh 2"_s);
        }
        auto workspace = store::Workspace::open(dir.path(), now);
        QCOMPARE((*workspace)->ledger().sources()->size(), std::size_t{2});
        QCOMPARE((*workspace)->ledger().sources()->front().addedAt, now);
    }

    void damagedCacheIsSetAside()
    {
        const QTemporaryDir dir;
        {
            auto workspace = store::Workspace::open(dir.path(), now);
            QVERIFY((*workspace)->ledger().addSource(folder(u"/a"_s)));
        }
        overwrite(dir.filePath(u"catalog.db"_s), 0, QByteArray(4096, 'x'));
        auto workspace = store::Workspace::open(dir.path(), now);
        QVERIFY(workspace);
        QCOMPARE((*workspace)->notices().size(), 1);
        QCOMPARE((*workspace)->ledger().sources()->size(), std::size_t{1});
        QCOMPARE(QDir(dir.path()).entryList({u"catalog.set-aside-*"_s}).size(), 1);
        QVERIFY((*workspace)->openReader());
    }

    void damagedLedgerIsNeverReplaced()
    {
        const QTemporaryDir dir;
        {
            auto workspace = store::Workspace::open(dir.path(), now);
            QVERIFY((*workspace)->ledger().addSource(folder(u"/a"_s)));
        }
        SQLite::Database(dir.filePath(u"ledger.db"_s).toStdString(), SQLite::OPEN_READWRITE)
            .exec("UPDATE source SET location = '/somewhere/else'");
        const auto workspace = store::Workspace::open(dir.path(), now);
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().code, core::ErrorCode::Storage);
    }

    void newerCacheOpensReadOnly()
    {
        const QTemporaryDir dir;
        QVERIFY(store::Workspace::open(dir.path(), now));
        SQLite::Database(dir.filePath(u"catalog.db"_s).toStdString(), SQLite::OPEN_READWRITE)
            .exec("PRAGMA user_version = 999999");
        auto workspace = store::Workspace::open(dir.path(), now);
        QVERIFY(workspace);
        QVERIFY((*workspace)->isReadOnly());
        QVERIFY(!(*workspace)->openWriter());
        QVERIFY((*workspace)->openReader());
    }

    void backupsAreRolled()
    {
        const QTemporaryDir dir;
        for (int day = 0; day < 10; ++day)
            QVERIFY(store::Workspace::open(dir.path(), now.addDays(day)));
        const QStringList backups = QDir(dir.filePath(u"backups"_s)).entryList(QDir::Files);
        QCOMPARE(backups.size(), 7);
        QCOMPARE(backups.last(), u"ledger-2026-12-02.db"_s);
    }

    void oneSyncAtATime()
    {
        const QTemporaryDir dir;
        auto workspace = store::Workspace::open(dir.path(), now);
        const auto lock = (*workspace)->lockForSync();
        QVERIFY(lock);
        const auto second = (*workspace)->lockForSync();
        QVERIFY(!second);
        QCOMPARE(second.error().code, core::ErrorCode::Conflict);
    }

    /// The lock goes with its owner, whatever the owner was doing when it was killed.
    void killedOwnerLeavesNoLock()
    {
        const QTemporaryDir dir;
        auto workspace = store::Workspace::open(dir.path(), now);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto held = store::SyncLock::take(dir.path());
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY((*workspace)->lockForSync());
    }

    /// Nor does a file hinder that was made and never filled.
    void emptyLockFileLocksNothing()
    {
        const QTemporaryDir dir;
        auto workspace = store::Workspace::open(dir.path(), now);
        QFile file(dir.filePath(u"sync-lock.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY((*workspace)->lockForSync());
    }

    void unwritableFolderIsAClearError()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        const QTemporaryDir dir;
        QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::ExeOwner);
        const auto workspace = store::Workspace::open(dir.filePath(u"inner"_s), now);
        QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().code, core::ErrorCode::Storage);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
