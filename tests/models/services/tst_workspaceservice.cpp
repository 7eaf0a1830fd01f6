// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/taskregistry.h"
#include "services/workspaceservice.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using services::WorkspaceService;
using Kind = WorkspaceService::Kind;

/// The workspace as a folder.
class WorkspaceServiceTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void partsAreCountedByKind();
    void searchIsRebuiltAsATask();
    void rebuildingIsRefusedWhileSomebodySyncs();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<services::TaskRegistry> m_tasks;
    std::unique_ptr<WorkspaceService> m_service;
};

void WorkspaceServiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = store::Workspace::open(m_folder->path(), QDateTime::currentDateTimeUtc());
    QVERIFY(opened);
    m_workspace = std::move(*opened);
    m_tasks = std::make_unique<services::TaskRegistry>();
    m_service = std::make_unique<WorkspaceService>(*m_workspace, *m_tasks);
}

void WorkspaceServiceTest::cleanup()
{
    m_service.reset();
    m_tasks.reset();
    m_workspace.reset();
    m_folder.reset();
}

void WorkspaceServiceTest::partsAreCountedByKind()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"git/x/deep"_s));
    QFile file(m_folder->filePath(u"git/x/deep/file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    QVERIFY(QFile::link(u"/dev/zero"_s, m_folder->filePath(u"git/x/link"_s))); // leads out, is not counted
    auto asked = m_service->sizes();
    asked.waitForFinished();
    const auto parts = asked.result();
    const auto part = [&](Kind kind) {
        const auto found =
            std::find_if(parts.begin(), parts.end(), [kind](const auto &p) { return p.kind == kind; });
        return found == parts.end() ? WorkspaceService::Part{} : *found;
    };
    QVERIFY(part(Kind::Cache).bytes > 0);
    QVERIFY(part(Kind::Ledger).bytes > 0);
    QCOMPARE(part(Kind::Sources).bytes, 5000);
    QCOMPARE(part(Kind::Sources).files, 1);
    QVERIFY(std::is_sorted(parts.begin(), parts.end(),
                           [](const auto &a, const auto &b) { return a.kind < b.kind; }));
}

void WorkspaceServiceTest::searchIsRebuiltAsATask()
{
    QSignalSpy started(m_service.get(), &WorkspaceService::rebuildStarted);
    QSignalSpy finished(m_service.get(), &WorkspaceService::rebuildFinished);
    m_service->rebuildSearch();
    QVERIFY(m_service->isRebuilding());
    QCOMPARE(m_tasks->runningCount(), 1);
    m_service->rebuildSearch(); // one at a time
    QCOMPARE(started.size(), 1);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toString(), QString());
    QVERIFY(!m_service->isRebuilding());
    QVERIFY(m_tasks->tasks().empty());
}

void WorkspaceServiceTest::rebuildingIsRefusedWhileSomebodySyncs()
{
    QSignalSpy finished(m_service.get(), &WorkspaceService::rebuildFinished);
    {
        const auto lock = m_workspace->lockForSync();
        QVERIFY(lock);
        m_service->rebuildSearch();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    }
    QVERIFY(!finished.first().first().toString().isEmpty());
    QCOMPARE(m_tasks->tasks().size(), 1U);
    QVERIFY(m_tasks->tasks().front().canRetry);
    m_tasks->retry(m_tasks->tasks().front().id);
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(finished.last().first().toString(), QString());
}

QTEST_GUILESS_MAIN(WorkspaceServiceTest)
#include "tst_workspaceservice.moc"
