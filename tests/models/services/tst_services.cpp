// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalogservice.h"
#include "services/syncservice.h"
#include "services/taskregistry.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using services::CatalogService;
using services::SyncService;
using services::TaskRegistry;

namespace {

constexpr int longestMs = 30'000;

bool writeContract(const QString &path, const QByteArray &id)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.write("apiVersion: v3.0.2\nkind: DataContract\nid: " + id + "\nname: " + id
                      + "\nversion: 1.0.0\nstatus: active\nschema:\n  - name: " + id + "_table\n")
        > 0;
}

} // namespace

/// The asynchronous façade that views ask.
class TestServices final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Workspace> m_workspace;

    QString mesh(const QString &relative = {}) const { return m_dir->filePath(u"mesh/"_s + relative); }
    core::Source source() const
    {
        core::Source wanted;
        wanted.kind = u"folder"_s;
        wanted.location = QDir(mesh()).absolutePath();
        return wanted;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto opened =
            store::Workspace::open(m_dir->filePath(u"workspace"_s), QDateTime::currentDateTimeUtc());
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        QVERIFY(writeContract(mesh(u"a.yaml"_s), "alpha"));
        QVERIFY(writeContract(mesh(u"b.yaml"_s), "beta"));
    }
    void cleanup() { m_workspace.reset(); }

    void tasksBeginAndEnd()
    {
        TaskRegistry tasks;
        QSignalSpy changed(&tasks, &TaskRegistry::changed);
        QSignalSpy failed(&tasks, &TaskRegistry::failed);
        bool cancelled = false;
        const quint64 first = tasks.begin(u"one"_s, [&] { cancelled = true; });
        const quint64 second = tasks.begin(u"two"_s, {});
        QCOMPARE(tasks.runningCount(), 2);
        tasks.update(first, u"half"_s, 1, 2);
        QCOMPARE(tasks.tasks().front().done, 1);
        tasks.cancel(first);
        QVERIFY(cancelled);
        tasks.finish(first, core::failure(core::ErrorCode::Cancelled, u"Cancelled."_s));
        bool again = false;
        tasks.finish(second, core::failure(core::ErrorCode::Storage, u"Full."_s), [&] { again = true; });
        QCOMPARE(tasks.runningCount(), 0);
        QCOMPARE(failed.size(), 1); // what a person cancelled is no failure
        tasks.retry(second);
        QVERIFY(again);
        QVERIFY(!changed.isEmpty());
    }

    void addSyncAskAndRemove()
    {
        TaskRegistry tasks;
        SyncService sync(*m_workspace, tasks);
        CatalogService catalog(*m_workspace);
        QSignalSpy finished(&sync, &SyncService::finished);
        const auto added = sync.add(source());
        QVERIFY(added);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, longestMs);
        QTRY_VERIFY_WITH_TIMEOUT(!sync.isSyncing(added->uid), longestMs);
        auto stats = catalog.stats();
        stats.waitForFinished();
        QVERIFY(stats.result());
        QCOMPARE(stats.result()->contracts, 2);
        auto found = catalog.resolve(u"alpha_table"_s);
        found.waitForFinished();
        QCOMPARE(found.result()->size(), std::size_t{1});
        auto dossier = catalog.dossier(found.result()->front().uri);
        dossier.waitForFinished();
        QCOMPARE(dossier.result()->statements.size(), std::size_t{1});
        QCOMPARE(dossier.result()->statements.front().absolutePath,
                 QFileInfo(mesh(u"a.yaml"_s)).canonicalFilePath());
        QVERIFY(!sync.add(source())); // it is there already

        // Taken back at once, nothing is forgotten; later it would be read again.
        QSignalSpy changed(&sync, &SyncService::catalogChanged);
        QSignalSpy removed(&sync, &SyncService::removed);
        QVERIFY(sync.remove(added->uid));
        QCOMPARE(removed.size(), 1);
        QVERIFY(sync.sources()->empty());
        QVERIFY(sync.bringBack(removed.first().first().value<core::Source>()));
        QTRY_VERIFY_WITH_TIMEOUT(!sync.isSyncing(added->uid), longestMs);
        QCOMPARE(sync.sources()->front().uid, added->uid);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), longestMs);
        QVERIFY(!sync.bringBack(*added)); // it is there
        changed.clear();
        sync.setGrace(0);
        QVERIFY(sync.remove(added->uid));
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), longestMs);
        auto empty = catalog.stats();
        empty.waitForFinished();
        QCOMPARE(empty.result()->contracts, 0);
    }

    void whatWasRemovedBeforeAnEndIsForgottenAtTheNextStart()
    {
        TaskRegistry tasks;
        CatalogService catalog(*m_workspace);
        const auto contracts = [&] {
            auto stats = catalog.stats();
            stats.waitForFinished();
            return stats.result() ? stats.result()->contracts : -1;
        };
        {
            SyncService sync(*m_workspace, tasks);
            QSignalSpy finished(&sync, &SyncService::finished);
            const auto added = sync.add(source());
            QVERIFY(added);
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, longestMs);
            QVERIFY(sync.remove(added->uid));
        }
        QCOMPARE(contracts(), 2);
        SyncService next(*m_workspace, tasks);
        QTRY_COMPARE_WITH_TIMEOUT(contracts(), 0, longestMs);
    }

    void previewTouchesNothing()
    {
        TaskRegistry tasks;
        SyncService sync(*m_workspace, tasks);
        auto preview = sync.preview(mesh());
        preview.waitForFinished();
        QVERIFY(preview.result());
        QCOMPARE(preview.result()->formats.value(u"odcs"_s), 2);
        QVERIFY(sync.sources()->empty());
    }

    /// Only files inside a source are shown, whatever path is asked for.
    void fileTextStaysInside()
    {
        TaskRegistry tasks;
        SyncService sync(*m_workspace, tasks);
        CatalogService catalog(*m_workspace);
        QSignalSpy finished(&sync, &SyncService::finished);
        const auto added = sync.add(source());
        QVERIFY(added);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, longestMs);
        auto text = catalog.fileText(added->uid, u"a.yaml"_s);
        text.waitForFinished();
        QVERIFY(text.result());
        QVERIFY(text.result()->text.contains("alpha_table"_L1));
        QVERIFY(QFile::link(u"/etc/hostname"_s, mesh(u"link.yaml"_s)));
        for (const QString &path : {u"../workspace/ledger.db"_s, u"/etc/hostname"_s, u"link.yaml"_s, u""_s}) {
            auto outside = catalog.fileText(added->uid, path);
            outside.waitForFinished();
            QVERIFY2(!outside.result(), qPrintable(path));
        }
    }

    void questionsMayBeLeftUnanswered()
    {
        CatalogService catalog(*m_workspace);
        for (int i = 0; i < 50; ++i)
            (void)catalog.search({u"a"_s, {}, 50, 0, true});
    }
};

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
