// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalogservice.h"
#include "services/measureservice.h"
#include "services/taskregistry.h"
#include "services/upkeepservice.h"
#include "shared_guifixture.h"
#include "views/product/thingpage.h"
#include "views/search/thingwords.h"
#include "views/settings/settingsdialog.h"
#include "views/shell/commandtable.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using services::MeasureService;

namespace {

constexpr int patience = 30'000; ///< ms, on a machine with much else to do

/// Two tables of one contract, each with a rule.
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
    properties:
      - name: id
        logicalType: integer
  - name: returns
    physicalName: returns
    quality:
      - name: none
        metric: rowCount
        mustBe: 0
    properties:
      - name: id
        logicalType: integer
)";

} // namespace

/// "Measure now", "Measure everything" and "Connections…", from the menu to the results.
class TestMeasuringFlows final : public QObject {
    Q_OBJECT

private:
    QAction *action(const QString &id) { return m_fixture->window().commands().action(id); }
    services::ConnectionState state() { return m_fixture->context().measuring().state(u"shop"_s); }
    bool trigger(const QString &id)
    {
        QSignalSpy finished(&m_fixture->context().measuring(), &MeasureService::finished);
        if (!m_fixture->window().commands().trigger(id))
            return false;
        return QTest::qWaitFor([&] { return finished.count() == 1; }, patience)
            && finished[0][0].toString().isEmpty();
    }

private slots:
    void initTestCase()
    {
        qputenv("MESHBOOK_NO_KEYCHAIN", "1");
        m_theme = std::make_unique<views::Theme>(qApp);
        m_fixture = std::make_unique<test::GuiFixture>();
        QVERIFY(QDir().mkpath(m_fixture->path(u"mesh"_s)));
        QFile file(m_fixture->path(u"mesh/shop.odcs.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contract);
        file.close();
        SQLite::Database database(m_fixture->path(u"shop.db"_s).toStdString(),
                                  SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("CREATE TABLE orders (id INTEGER); INSERT INTO orders VALUES (1), (2), (3);"
                      "CREATE TABLE returns (id INTEGER); INSERT INTO returns VALUES (1)");
        m_fixture->start(*m_theme, {});
        m_fixture->addAndSync(m_fixture->path(u"mesh"_s));
    }

    void cleanupTestCase()
    {
        m_fixture->stop();
        m_fixture.reset();
    }

    void withoutAConnectionTheMenuSaysWhyNot()
    {
        for (const QString &id : {u"measure.here"_s, u"measure.all"_s}) {
            QVERIFY(!action(id)->isEnabled());
            QVERIFY2(action(id)->toolTip().contains(u"No database is connected yet"_s),
                     qPrintable(action(id)->toolTip()));
        }
        QVERIFY(action(u"measure.connections"_s)->isEnabled());
        QVERIFY(m_fixture->window().commands().trigger(u"measure.connections"_s));
        auto *dialog = m_fixture->window().findChild<views::SettingsDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->place(), views::SettingsDialog::Place::Connections);
        dialog->close();
    }

    void aConnectionMakesThemAvailable()
    {
        core::Connection connection;
        connection.uid = u"shop"_s;
        connection.name = u"Shop"_s;
        connection.driver = core::Driver::Sqlite;
        connection.database = m_fixture->path(u"shop.db"_s);
        connection.spaces = {u"postgres://db.example:5432"_s};
        auto written = m_fixture->context().upkeep().addConnection(connection);
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), patience);
        QVERIFY(written.result());
        QTRY_VERIFY_WITH_TIMEOUT(action(u"measure.here"_s)->isEnabled(), patience);
        QVERIFY(action(u"measure.all"_s)->isEnabled());
    }

    void theThingInFrontIsMeasuredAlone()
    {
        services::CatalogService &catalog = m_fixture->context().catalog();
        const auto found = catalog.resolve(u"orders"_s).result();
        QVERIFY(found && !found->empty());
        m_fixture->window().open(views::things::url(found->front().uri));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->page<views::ThingPage>() != nullptr, patience);
        m_fixture->settle();
        QVERIFY(trigger(u"measure.here"_s));
        QCOMPARE(state().passed, 1);
        QCOMPARE(state().failed, 0); // the other table was not asked for
        QVERIFY(state().trouble.isEmpty());
        m_fixture->settle(); // the results are synced, as they are a source like others
        const auto dossier = catalog.dossier(found->front().uri).result();
        QVERIFY(dossier);
        QCOMPARE(dossier->checks.met, 1);
    }

    void everythingIsMeasured()
    {
        QVERIFY(trigger(u"measure.all"_s));
        QCOMPARE(state().passed, 1);
        QCOMPARE(state().failed, 1);
        m_fixture->settle();
    }

    void withNoThingInFrontEverythingIs()
    {
        m_fixture->window().open(QUrl(u"meshbook:health?view=all"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->page<views::ThingPage>() == nullptr, patience);
        QVERIFY(trigger(u"measure.here"_s));
        QCOMPARE(state().passed, 1);
        QCOMPARE(state().failed, 1);
        m_fixture->settle();
    }

    void withoutTheConnectionTheyAreUnavailableAgain()
    {
        auto written = m_fixture->context().upkeep().removeConnection(u"shop"_s);
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!action(u"measure.here"_s)->isEnabled(), patience);
        QVERIFY(!action(u"measure.all"_s)->isEnabled());
    }

private:
    std::unique_ptr<views::Theme> m_theme;
    std::unique_ptr<test::GuiFixture> m_fixture;
};

QTEST_MAIN(TestMeasuringFlows)
#include "tst_measuringflows.moc"
