// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/upkeep.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using core::Acknowledgement;
using core::Connection;
using core::ErrorCode;
using core::MaintenanceWindow;
using store::Upkeep;
using store::Workspace;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

Connection connection(const QString &name)
{
    Connection connection;
    connection.name = name;
    connection.host = u"db.example"_s;
    connection.database = u"shop"_s;
    connection.user = u"reader"_s;
    connection.secretVariable = u"SHOP_PASSWORD"_s;
    connection.spaces = {u"postgres://db.example:5432"_s};
    connection.timeZone = "Europe/Berlin";
    connection.timeoutSeconds = 7;
    connection.everyMinutes = 30;
    connection.createdAt = now;
    return connection;
}

Acknowledgement acknowledgement(const QString &breach)
{
    return {breach,        u"meshbook:product/orders"_s, u"Ana"_s, u"The loader is being mended"_s, now,
            now.addDays(2)};
}

MaintenanceWindow maintenance()
{
    MaintenanceWindow window;
    window.scope = u"meshbook:product/orders"_s;
    window.from = now;
    window.to = now.addSecs(7200);
    window.repeat = core::Repeat::Weekly;
    window.timeZone = "Europe/Berlin";
    window.lastUntil = now.addDays(90);
    window.reason = u"Index rebuild"_s;
    window.who = u"Ana"_s;
    window.createdAt = now;
    return window;
}

void sql(const QString &path, const char *statement)
{
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec(statement);
}

} // namespace

class TestUpkeep final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Upkeep> m_upkeep;

    QString ledger() const { return m_dir->filePath(u"ledger.db"_s); }
    void open()
    {
        m_upkeep.reset();
        auto workspace = Workspace::open(m_dir->path(), now);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
        m_workspace = std::move(*workspace);
        auto upkeep = m_workspace->openUpkeep();
        QVERIFY(upkeep);
        m_upkeep = std::move(*upkeep);
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        m_upkeep.reset();
        m_workspace.reset();
    }

    void connectionsRoundTrip()
    {
        const auto added = m_upkeep->addConnection(connection(u" shop "_s));
        QVERIFY(added);
        QVERIFY(m_upkeep->addConnection(connection(u"Archive"_s)));
        open();
        const auto all = m_upkeep->connections();
        QCOMPARE(all->size(), std::size_t{2});
        QCOMPARE(all->front().name, u"Archive"_s);
        QCOMPARE(all->back(), *added);
        QCOMPARE(m_upkeep->addConnection(connection(u"SHOP"_s)).error().code, ErrorCode::Conflict);
        Connection changed = *added;
        changed.name = u"archive"_s;
        QCOMPARE(m_upkeep->updateConnection(changed).error().code, ErrorCode::Conflict);
        changed.name = u"shop 2"_s;
        changed.database.clear();
        QCOMPARE(m_upkeep->updateConnection(changed).error().code, ErrorCode::Usage);
        changed.database = u"shop2"_s;
        QVERIFY(m_upkeep->updateConnection(changed));
        QVERIFY(m_upkeep->removeConnection(all->front().uid));
        QCOMPARE(m_upkeep->removeConnection(all->front().uid).error().code, ErrorCode::NotFound);
        open();
        QCOMPARE(*m_upkeep->connections(), std::vector<Connection>{changed});
    }

    void acknowledgementsTakeEachOthersPlace()
    {
        QVERIFY(m_upkeep->acknowledge(acknowledgement(u"b1"_s)));
        Acknowledgement later = acknowledgement(u"b1"_s);
        later.reason = u"Mended on Friday"_s;
        later.until = {};
        later.at = now.addSecs(5);
        QVERIFY(m_upkeep->acknowledge(later));
        QVERIFY(m_upkeep->acknowledge(acknowledgement(u"b2"_s)));
        open();
        QCOMPARE(*m_upkeep->acknowledgements(),
                 (std::vector<Acknowledgement>{later, acknowledgement(u"b2"_s)}));
        QVERIFY(later.holds(now.addYears(9)));
        QVERIFY(!acknowledgement(u"b2"_s).holds(now.addDays(2)));
        QVERIFY(m_upkeep->withdrawAcknowledgement(u"b1"_s));
        QCOMPARE(m_upkeep->withdrawAcknowledgement(u"b1"_s).error().code, ErrorCode::NotFound);
        for (const auto change :
             {&Acknowledgement::who, &Acknowledgement::reason, &Acknowledgement::breach}) {
            Acknowledgement empty = acknowledgement(u"b3"_s);
            empty.*change = u"  "_s.left(change == &Acknowledgement::breach ? 0 : 2);
            QCOMPARE(m_upkeep->acknowledge(empty).error().code, ErrorCode::Usage);
        }
        Acknowledgement backwards = acknowledgement(u"b3"_s);
        backwards.until = now;
        QCOMPARE(m_upkeep->acknowledge(backwards).error().code, ErrorCode::Usage);
    }

    void maintenanceRoundTrips()
    {
        const auto added = m_upkeep->addMaintenance(maintenance());
        QVERIFY(added);
        MaintenanceWindow mesh = maintenance();
        mesh.scope.clear();
        mesh.from = now.addDays(-1);
        mesh.timeZone.clear();
        mesh.lastUntil = {};
        mesh.repeat = core::Repeat::Once;
        const auto second = m_upkeep->addMaintenance(mesh);
        open();
        QCOMPARE(*m_upkeep->maintenance(), (std::vector<MaintenanceWindow>{*second, *added}));
        MaintenanceWindow changed = *added;
        changed.to = changed.from;
        QCOMPARE(m_upkeep->updateMaintenance(changed).error().code, ErrorCode::Usage);
        changed.to = changed.from.addSecs(60);
        QVERIFY(m_upkeep->updateMaintenance(changed));
        QVERIFY(m_upkeep->removeMaintenance(second->uid));
        QCOMPARE(m_upkeep->removeMaintenance(second->uid).error().code, ErrorCode::NotFound);
        QCOMPARE(m_upkeep->updateMaintenance(*second).error().code, ErrorCode::NotFound);
        open();
        QCOMPARE(*m_upkeep->maintenance(), std::vector<MaintenanceWindow>{changed});
        // Undone: the same again.
        QVERIFY(m_upkeep->addMaintenance(*second));
        QCOMPARE(m_upkeep->addMaintenance(*second).error().code, ErrorCode::Conflict);
    }

    void nobodyIsToldTwice()
    {
        QCOMPARE(*m_upkeep->noteAlerts({u"a"_s, u"b"_s, u"a"_s, {}}, now), (QStringList{u"a"_s, u"b"_s}));
        auto other = m_workspace->openUpkeep(); // as another process
        QCOMPARE(*(*other)->noteAlerts({u"b"_s, u"c"_s}, now.addSecs(1)), QStringList{u"c"_s});
        open();
        QCOMPARE(*m_upkeep->noteAlerts({u"a"_s, u"b"_s, u"c"_s}, now.addDays(1)), QStringList());
    }

    void damagedRowsAreNeverOverwritten_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("connection") << QByteArray("UPDATE connection SET name = 'other'");
        QTest::newRow("settings") << QByteArray(
            "UPDATE connection SET settings = replace(settings, 'db.ex', 'evil.ex')");
        QTest::newRow("acknowledgement") << QByteArray("UPDATE acknowledgement SET who = 'Eve'");
        QTest::newRow("until") << QByteArray("UPDATE acknowledgement SET until = NULL");
        QTest::newRow("maintenance") << QByteArray("UPDATE maintenance SET ends_at = ends_at + 1");
    }
    void damagedRowsAreNeverOverwritten()
    {
        QFETCH(QByteArray, change);
        QVERIFY(m_upkeep->addConnection(connection(u"shop"_s)));
        QVERIFY(m_upkeep->acknowledge(acknowledgement(u"b1"_s)));
        QVERIFY(m_upkeep->addMaintenance(maintenance()));
        sql(ledger(), change.constData());
        QCOMPARE(m_upkeep->acknowledge(acknowledgement(u"b2"_s)).error().code, ErrorCode::Storage);
        const auto again = Workspace::open(m_dir->path(), now);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Storage);
    }

    void secondVersionIsBroughtOn()
    {
        cleanup();
        for (const char *drop : {"DROP TABLE connection", "DROP TABLE acknowledgement",
                                 "DROP TABLE maintenance", "DROP TABLE alert", "PRAGMA user_version = 2"})
            sql(ledger(), drop);
        open();
        QVERIFY(!m_workspace->isReadOnly());
        QVERIFY(m_upkeep->acknowledge(acknowledgement(u"b1"_s)));
        QCOMPARE(QDir(m_dir->filePath(u"backups"_s)).entryList({u"before-version-*.db"_s}).size(), 1);
    }

    void newerVersionIsReadOnly()
    {
        QVERIFY(m_upkeep->acknowledge(acknowledgement(u"b1"_s)));
        cleanup();
        sql(ledger(), "PRAGMA user_version = 99");
        open();
        QCOMPARE(m_upkeep->acknowledgements()->size(), std::size_t{1});
        QCOMPARE(m_upkeep->acknowledge(acknowledgement(u"b2"_s)).error().code, ErrorCode::Storage);
        QCOMPARE(m_upkeep->noteAlerts({u"a"_s}, now).error().code, ErrorCode::Storage);
    }
};

QTEST_GUILESS_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
