// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/keychain.h"
#include "services/measureservice.h"
#include "services/syncservice.h"
#include "services/taskregistry.h"
#include "services/upkeepservice.h"
#include "store/cachereader.h"
#include "store/measuredlog.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using services::MeasureService;
using services::UpkeepService;

namespace {

constexpr int longestMs = 30'000;

const QByteArray contract = R"(apiVersion: v3.1.0
kind: DataContract
id: shop
name: Shop
version: 1.0.0
status: active
servers:
  - server: prod
    type: postgres
    host: db.example
    port: 5432
    database: shop
    schema: sales
schema:
  - name: orders
    physicalName: orders
    quality:
      - name: enough
        metric: rowCount
        mustBeGreaterThan: 2
      - name: positive
        type: sql
        query: SELECT count(*) FROM ${object} WHERE amount < 0
        mustBe: 0
    properties:
      - name: id
        logicalType: integer
      - name: status
        logicalType: string
        quality:
          - name: given
            metric: nullValues
            mustBe: 0
            schedule: "0 * * * *"
      - name: changed_at
        logicalType: timestamp
slaProperties:
  - property: freshness
    value: 1
    unit: h
    element: orders.changed_at
)";

class NoKeychain final : public measure::Keychain {
public:
    void read(const QString &, Read hear) override
    {
        hear(core::failure(core::ErrorCode::External, u"none"_s));
    }
    void write(const QString &, const QByteArray &, Done hear) override
    {
        hear(core::failure(core::ErrorCode::External, u"none"_s));
    }
    void remove(const QString &, Done hear) override { hear({}); }
};

/// Waits in the event loop, on which writes are told.
bool written(UpkeepService::Written answer)
{
    return QTest::qWaitFor([&answer] { return answer.isFinished(); }, longestMs) && answer.result();
}

} // namespace

class TestMeasureService final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<services::TaskRegistry> m_tasks;
    std::unique_ptr<services::SyncService> m_sync;
    std::unique_ptr<UpkeepService> m_upkeep;
    NoKeychain m_keychain;
    std::unique_ptr<MeasureService> m_measuring;

    QString path(const QString &name) const { return m_dir->filePath(name); }
    core::Connection connection(const QString &file) const
    {
        core::Connection connection;
        connection.uid = file;
        connection.name = file;
        connection.driver = core::Driver::Sqlite;
        connection.database = path(file);
        connection.spaces = {u"postgres://db.example:5432"_s};
        return connection;
    }
    void open()
    {
        m_measuring.reset();
        m_upkeep.reset();
        m_sync.reset();
        auto opened = store::Workspace::open(path(u"workspace"_s), QDateTime::currentDateTimeUtc());
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        m_tasks = std::make_unique<services::TaskRegistry>();
        m_sync = std::make_unique<services::SyncService>(*m_workspace, *m_tasks);
        m_upkeep = std::make_unique<UpkeepService>(*m_workspace);
        m_measuring = std::make_unique<MeasureService>(*m_workspace, *m_tasks, *m_upkeep, &m_keychain);
        connect(m_measuring.get(), &MeasureService::measured, m_sync.get(),
                [this](const QString &uid) { m_sync->sync(uid); });
        QTRY_COMPARE(m_upkeep->pendingSteps(), 0);
    }
    void measureAndSync()
    {
        QSignalSpy finished(m_measuring.get(), &MeasureService::finished);
        QSignalSpy synced(m_sync.get(), &services::SyncService::finished);
        m_measuring->measure({}, {});
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, longestMs);
        QCOMPARE(finished[0][0].toString(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(synced.count(), 1, longestMs);
    }
    qint64 observations() const
    {
        const auto reader = m_workspace->openReader();
        return (*reader)->stats()->observations;
    }
    /// The verdict on each check of the dataset, by the name of its metric.
    QStringList verdicts() const
    {
        const auto reader = m_workspace->openReader();
        const auto found = (*reader)->resolve(u"orders"_s);
        const auto dossier = (*reader)->dossier(found->front().uri);
        QStringList texts;
        for (const core::Observation &one : dossier->measurements)
            texts.append(one.metric + u' ' + core::toText(one.status) + u' ' + one.producer);
        texts.sort();
        return texts;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QDir().mkpath(path(u"mesh"_s));
        QFile file(path(u"mesh/shop.odcs.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contract);
        file.close();
        SQLite::Database database(path(u"shop.db"_s).toStdString(),
                                  SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("CREATE TABLE orders (id INTEGER, status TEXT, amount NUMERIC, changed_at TEXT);"
                      "INSERT INTO orders VALUES (1, 'new', 5, datetime('now', '-10 minutes')), "
                      "(2, NULL, 6, datetime('now', '-2 days')), (3, 'paid', 7, datetime('now', '-3 days'))");
        open();
        core::Source source;
        source.kind = u"folder"_s;
        source.location = path(u"mesh"_s);
        QSignalSpy synced(m_sync.get(), &services::SyncService::finished);
        QVERIFY(m_sync->add(source));
        QTRY_COMPARE_WITH_TIMEOUT(synced.count(), 1, longestMs);
        QVERIFY(written(m_upkeep->addConnection(connection(u"shop.db"_s))));
        QTRY_COMPARE(m_upkeep->connections().size(), std::size_t{1});
    }
    void cleanup()
    {
        m_measuring.reset();
        m_upkeep.reset();
        m_sync.reset();
        m_workspace.reset();
    }

    void resultsOutliveSyncsAndTheCache()
    {
        measureAndSync();
        const QStringList expected{u"freshness pass Meshbook"_s, u" fail Meshbook"_s, u" pass Meshbook"_s,
                                   u" pass Meshbook"_s};
        QStringList sorted = expected;
        sorted.sort();
        QCOMPARE(verdicts(), sorted);
        QCOMPARE(observations(), 4);
        const services::ConnectionState state = m_measuring->state(u"shop.db"_s);
        QCOMPARE(state.passed, 3);
        QCOMPARE(state.failed, 1);
        QVERIFY(state.trouble.isEmpty());
        // A sync of all counts nothing twice.
        QSignalSpy synced(m_sync.get(), &services::SyncService::finished);
        m_sync->syncAll();
        QTRY_COMPARE_WITH_TIMEOUT(synced.count(), 2, longestMs);
        QCOMPARE(observations(), 4);
        measureAndSync();
        QCOMPARE(observations(), 8);
        // The cache is made anew: what was measured is there again.
        m_sync.reset();
        QVERIFY(m_workspace->rebuildCache(QDateTime::currentDateTimeUtc()));
        open();
        QCOMPARE(observations(), 0);
        QSignalSpy again(m_sync.get(), &services::SyncService::finished);
        m_sync->syncAll();
        QTRY_COMPARE_WITH_TIMEOUT(again.count(), 2, longestMs);
        QCOMPARE(observations(), 8);
        QCOMPARE(verdicts(), sorted);
    }

    void failuresAreToldAndCountNothing()
    {
        QVERIFY(written(m_upkeep->removeConnection(u"shop.db"_s)));
        QVERIFY(written(m_upkeep->addConnection(connection(u"absent.db"_s))));
        QTRY_VERIFY(m_upkeep->connection(u"absent.db"_s) != nullptr);
        QSignalSpy finished(m_measuring.get(), &MeasureService::finished);
        m_measuring->measure({}, {});
        QVERIFY(m_measuring->isMeasuring());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, longestMs);
        QVERIFY(finished[0][0].toString().contains(u"absent.db"_s));
        QVERIFY(!m_measuring->state(u"absent.db"_s).trouble.isEmpty());
        QVERIFY(!m_measuring->isMeasuring());
        QVERIFY(!QFile::exists(path(u"workspace/measured"_s)));
        QCOMPARE(m_tasks->tasks().back().state, services::Task::State::Failed);
        QVERIFY(m_tasks->tasks().back().canRetry);
    }

    void cancelKeepsWhatIsKnown()
    {
        QSignalSpy finished(m_measuring.get(), &MeasureService::finished);
        m_measuring->measure({}, {});
        m_tasks->cancelAll();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, longestMs);
        QVERIFY(!m_measuring->isMeasuring());
    }

    void connectionsAreTried()
    {
        const auto good = m_measuring->test(connection(u"shop.db"_s)).result();
        QVERIFY(good);
        QVERIFY(good->startsWith(u"SQLite "_s));
        QVERIFY(!m_measuring->test(connection(u"absent.db"_s)).result());
    }

    void passwordsWithoutAKeychainAreInMemoryAndNowhereElse()
    {
        QSignalSpy kept(m_measuring.get(), &MeasureService::passwordKept);
        m_measuring->setPassword(u"shop.db"_s, "canary-4711");
        QTRY_COMPARE(kept.count(), 1);
        QCOMPARE(kept[0][1].value<core::SecretPlace>(), core::SecretPlace::Memory);
        measureAndSync();
        QDirIterator files(m_dir->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("canary-4711"), qPrintable(file.fileName()));
        }
    }

    void scheduledByMinutesAndByRules()
    {
        core::Connection often = connection(u"shop.db"_s);
        often.everyMinutes = 10;
        QVERIFY(written(m_upkeep->updateConnection(often)));
        QTRY_COMPARE(m_upkeep->connections().front().everyMinutes, 10);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QSignalSpy finished(m_measuring.get(), &MeasureService::finished);
        m_measuring->runDue(now); // the first look starts nothing
        m_measuring->runDue(now.addSecs(599));
        QVERIFY(!m_measuring->isMeasuring());
        m_measuring->runDue(now.addSecs(600));
        QVERIFY(m_measuring->isMeasuring());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, longestMs);
        QTRY_COMPARE_WITH_TIMEOUT(observations(), 4, longestMs);
    }

    void schedulesOfRulesAreObeyed_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QTime>("before"); // UTC: a look that is not the first
        QTest::addColumn<QTime>("later"); // and the next one
        QTest::addColumn<bool>("isDue"); // the rule says "0 * * * *"
        QTest::newRow("over a full hour") << QByteArray() << QTime(10, 55) << QTime(11, 1) << true;
        QTest::newRow("at the full hour itself") << QByteArray() << QTime(10, 55) << QTime(11, 0) << true;
        QTest::newRow("between two") << QByteArray() << QTime(11, 0) << QTime(11, 30) << false;
        QTest::newRow("several at once are one") << QByteArray() << QTime(8, 30) << QTime(12, 30) << true;
        // There a full hour is half past one of UTC.
        QTest::newRow("elsewhere, not due")
            << QByteArray("Asia/Kolkata") << QTime(10, 55) << QTime(11, 1) << false;
        QTest::newRow("elsewhere, due")
            << QByteArray("Asia/Kolkata") << QTime(11, 25) << QTime(11, 31) << true;
    }
    void schedulesOfRulesAreObeyed()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QTime, before);
        QFETCH(const QTime, later);
        QFETCH(const bool, isDue);
        core::Connection obedient = connection(u"shop.db"_s);
        obedient.obeysSchedules = true;
        obedient.timeZone = zone;
        QVERIFY(written(m_upkeep->updateConnection(obedient)));
        QTRY_VERIFY(m_upkeep->connections().front().obeysSchedules);
        const QDate day(2026, 11, 24);
        QSignalSpy started(m_measuring.get(), &MeasureService::started);
        QSignalSpy finished(m_measuring.get(), &MeasureService::finished);
        m_measuring->runDue(QDateTime(day, before, Qt::UTC)); // the first look starts nothing
        QVERIFY(!m_measuring->isMeasuring());
        m_measuring->runDue(QDateTime(day, before, Qt::UTC).addSecs(MeasureService::scheduleSeconds - 1));
        QVERIFY(!m_measuring->isMeasuring()); // too soon to look again
        m_measuring->runDue(QDateTime(day, later, Qt::UTC));
        QVERIFY(m_measuring->isMeasuring());
        QTRY_VERIFY_WITH_TIMEOUT(!m_measuring->isMeasuring(), longestMs);
        // Of four checks one has a schedule; where it is not due, nothing is shown at all.
        QCOMPARE(started.count(), isDue ? 1 : 0);
        QCOMPARE(finished.count(), isDue ? 1 : 0);
        const services::ConnectionState state = m_measuring->state(u"shop.db"_s);
        QCOMPARE(state.passed + state.warned + state.failed + state.wrong, isDue ? 1 : 0);
        QCOMPARE(state.failed, isDue ? 1 : 0); // one status is not given
        QTRY_COMPARE_WITH_TIMEOUT(observations(), isDue ? 1 : 0, longestMs);
        // The same time is not measured twice.
        m_measuring->runDue(QDateTime(day, later, Qt::UTC).addSecs(MeasureService::scheduleSeconds));
        QTRY_VERIFY_WITH_TIMEOUT(!m_measuring->isMeasuring(), longestMs);
        QCOMPARE(started.count(), isDue ? 1 : 0);
    }

    void connectionsThatObeyNothingAreLeftAlone()
    {
        const QDateTime now(QDate(2026, 11, 24), QTime(10, 55), Qt::UTC);
        m_measuring->runDue(now);
        m_measuring->runDue(now.addSecs(24 * 3'600));
        QVERIFY(!m_measuring->isMeasuring());
    }

    void linesAreAppendedWhole()
    {
        store::MeasuredLog log(path(u"log"_s), 100);
        const QDateTime day(QDate(2026, 11, 24), QTime(23, 59), Qt::UTC);
        QVERIFY(log.append("{\"a\":1}\n", day));
        QFile file(path(u"log/2026-11-24.jsonl"_s));
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"torn\":"); // a process died here
        file.close();
        QVERIFY(log.append("{\"b\":2}\n", day));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{\"a\":1}\n{\"b\":2}\n"));
        file.close();
        QVERIFY(log.append(QByteArray(90, 'x') + '\n', day)); // too large for this file
        QCOMPARE(QDir(path(u"log"_s)).entryList({u"*.jsonl"_s}),
                 (QStringList{u"2026-11-24-2.jsonl"_s, u"2026-11-24.jsonl"_s}));
        QVERIFY(log.append({}, day));
        QFile blocked(path(u"blocked"_s));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        QCOMPARE(store::MeasuredLog(blocked.fileName()).append("x\n", day).error().code,
                 core::ErrorCode::Storage);
    }

    void editsAreUndone()
    {
        QSignalSpy done(m_upkeep.get(), &UpkeepService::done);
        core::MaintenanceWindow window;
        window.from = QDateTime::currentDateTimeUtc();
        window.to = window.from.addSecs(3600);
        window.reason = u"Index rebuild"_s;
        QVERIFY(written(m_upkeep->addMaintenance(window)));
        QTRY_COMPARE(m_upkeep->maintenance().size(), std::size_t{1});
        const core::MaintenanceWindow kept = m_upkeep->maintenance().front();
        QCOMPARE(done.count(), 1);
        QVERIFY(written(m_upkeep->removeMaintenance(kept.uid)));
        QTRY_VERIFY(m_upkeep->maintenance().empty());
        m_upkeep->undo();
        QTRY_COMPARE(m_upkeep->maintenance(), std::vector<core::MaintenanceWindow>{kept});
        m_upkeep->redo();
        QTRY_VERIFY(m_upkeep->maintenance().empty());
        core::Acknowledgement first;
        first.breach = u"b"_s;
        first.who = u"Ana"_s;
        first.reason = u"first"_s;
        QVERIFY(written(m_upkeep->acknowledge(first)));
        core::Acknowledgement second = first;
        second.reason = u"second"_s;
        QVERIFY(written(m_upkeep->acknowledge(second)));
        QTRY_COMPARE(m_upkeep->acknowledgements().front().reason, u"second"_s);
        m_upkeep->undo();
        QTRY_COMPARE(m_upkeep->acknowledgements().front().reason, u"first"_s);
        m_upkeep->undo();
        QTRY_VERIFY(m_upkeep->acknowledgements().empty());
        QSignalSpy failed(m_upkeep.get(), &UpkeepService::failed);
        first.who.clear();
        QVERIFY(!written(m_upkeep->acknowledge(first)));
        QTRY_COMPARE(failed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMeasureService)
#include "tst_measureservice.moc"
