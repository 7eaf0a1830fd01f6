// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/searchresultsmodel.h"
#include "tests/app/gui/shared_guifixture.h"
#include "tests/views/support/accessibilitywalk.h"
#include "tests/views/support/smallmesh.h"
#include "views/code/codepage.h"
#include "views/product/thingpage.h"
#include "views/search/discoverpage.h"
#include "views/shell/missingpage.h"
#include "views/shell/startpage.h"
#include "views/shell/statusitem.h"
#include "views/shell/statusstrip.h"
#include "views/sources/addsourcedialog.h"
#include "views/sources/sourcespage.h"
#include "views/widgets/button.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/taskchip.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;

/// The window as the program wires it, over a real workspace.
class WindowControllerTest final : public QObject {
    Q_OBJECT

public slots:
    void opened(const QUrl &url) { m_openedOutside.append(url); }

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void firstStartOffersWaysIn();
    void firstSyncShowsTheCatalog();
    void addressesOpenTheirPages_data();
    void addressesOpenTheirPages();
    void syncsRefreshOpenPages();
    void tasksShowInTheStatusBar();
    void droppedFolderIsAddedAfterAPreview();
    void droppedFileIsAddedAfterAPreview();
    void filesOnTheCommandLineAreOffered();
    void sessionComesBack();
    void rebuiltCacheIsFilledAgain();
    void searchBoxDrivesThePage();
    void filtersAreChipsInTheBox();
    void muchDisappearingIsAskedAbout();
    void workspaceFolderOpensOnce();
    void everythingHasANameAndIsReachable_data();
    void everythingHasANameAndIsReachable();

private:
    void drop(const QString &path);
    [[nodiscard]] AddSourceDialog *offered();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::GuiFixture> m_gui;
    QList<QUrl> m_openedOutside;
};

void WindowControllerTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(qApp);
}

void WindowControllerTest::init()
{
    m_gui = std::make_unique<test::GuiFixture>();
    test::smallmesh::write(m_gui->path(u"mesh"_s));
    m_gui->start(*m_theme, {});
}

void WindowControllerTest::cleanup()
{
    m_gui.reset();
}

void WindowControllerTest::drop(const QString &path)
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_gui->window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_gui->window(), &drop);
    QVERIFY(drop.isAccepted());
}

AddSourceDialog *WindowControllerTest::offered()
{
    return m_gui->window().findChild<AddSourceDialog *>();
}

void WindowControllerTest::firstStartOffersWaysIn()
{
    auto *start = m_gui->page<StartPage>();
    QVERIFY(start != nullptr);
    const QList<Button *> ways = start->findChildren<Button *>();
    QVERIFY(ways.size() >= 2);
    QCOMPARE(test::focusableWithoutName(start), QStringList());
}

void WindowControllerTest::firstSyncShowsTheCatalog()
{
    m_gui->addAndSync(m_gui->path(u"mesh"_s));
    auto *discover = m_gui->page<DiscoverPage>();
    QVERIFY(discover != nullptr);
    QTRY_VERIFY(discover->model()->rowCount() >= 4); // two contracts, two datasets
}

void WindowControllerTest::addressesOpenTheirPages_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("search") << u"meshbook:search?q=orders"_s << QByteArray("DiscoverPage");
    QTest::newRow("sources") << u"meshbook:sources"_s << QByteArray("SourcesPage");
    QTest::newRow("start") << StartPage::pageUri().toString() << QByteArray("StartPage");
    QTest::newRow("thing") << u"meshbook:dataset/orders"_s << QByteArray("ThingPage");
    QTest::newRow("file") << u"meshbook-file:x/orders.odcs.yaml#3"_s << QByteArray("CodePage");
    QTest::newRow("nowhere") << u"meshbook:nonsense"_s << QByteArray("MissingPage");
    QTest::newRow("empty") << u"meshbook:"_s << QByteArray("MissingPage");
}

void WindowControllerTest::addressesOpenTheirPages()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, kind);
    if (kind == "CodePage") // files are no addresses of the command line
        m_gui->window().open(QUrl(address));
    else
        m_gui->controller().openTarget(address);
    const QByteArray shown = m_gui->window().pages().currentPage()->metaObject()->className();
    QCOMPARE(shown, "meshbook::views::" + kind);
}

void WindowControllerTest::syncsRefreshOpenPages()
{
    m_gui->addAndSync(m_gui->path(u"mesh"_s));
    auto *discover = m_gui->page<DiscoverPage>();
    QVERIFY(discover != nullptr);
    QTRY_VERIFY(discover->model()->rowCount() > 0);
    const int before = discover->model()->rowCount();
    test::smallmesh::writeFile(m_gui->path(u"mesh/returns.odcs.yaml"_s),
                               test::smallmesh::contract("returns", "What came back."));
    QSignalSpy started(&m_gui->context().sync(), &services::SyncService::sourcesChanged);
    QSignalSpy finished(&m_gui->context().sync(), &services::SyncService::finished);
    emit m_gui->window().syncRequested();
    QVERIFY(!started.isEmpty());
    QTRY_COMPARE(finished.size(), 1);
    QTRY_COMPARE(discover->model()->rowCount(), before + 2); // a contract and its dataset
    const auto totals = [this] {
        for (const StatusItem *item : m_gui->window().status().findChildren<StatusItem *>()) {
            if (item->isVisible() && item->accessibleName().contains(u"3 dataset(s)"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(totals());
    QCOMPARE(m_gui->page<DiscoverPage>(), discover); // where one was, one stays
}

void WindowControllerTest::tasksShowInTheStatusBar()
{
    auto *chip = m_gui->window().status().findChild<TaskChip *>();
    QVERIFY(!chip->isVisible());
    bool cancelled = false;
    const quint64 task = m_gui->context().tasks().begin(u"Counting"_s, [&] { cancelled = true; });
    QVERIFY(chip->isVisible());
    QVERIFY(chip->accessibleName().contains(u"Counting"_s));
    m_gui->context().tasks().update(task, {}, 3, 4);
    QVERIFY(chip->accessibleName().contains(u"75"_s));
    QTest::keyClick(chip, Qt::Key_Escape);
    QVERIFY(cancelled);
    m_gui->context().tasks().finish(task, {});
    QVERIFY(!chip->isVisible());
}

void WindowControllerTest::droppedFolderIsAddedAfterAPreview()
{
    drop(m_gui->path(u"mesh"_s));
    AddSourceDialog *dialog = offered();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->canAdd());
    QVERIFY2(dialog->previewText().contains(u"2 ODCS"_s), qPrintable(dialog->previewText()));
    const auto before = m_gui->context().sync().sources();
    QVERIFY(before && before->empty()); // nothing is added unasked
    dialog->tryToAdd();
    QTRY_VERIFY(m_gui->page<DiscoverPage>() != nullptr);
    m_gui->settle();
    const auto after = m_gui->context().sync().sources();
    QVERIFY(after && after->size() == 1);
    QCOMPARE(after->front().name, u"mesh"_s);
    QTRY_VERIFY(m_gui->page<DiscoverPage>()->model()->rowCount() >= 4);
}

void WindowControllerTest::droppedFileIsAddedAfterAPreview()
{
    drop(m_gui->path(u"mesh/orders.odcs.yaml"_s));
    AddSourceDialog *dialog = offered();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->canAdd());
    QVERIFY2(dialog->previewText().contains(u"1 ODCS"_s), qPrintable(dialog->previewText()));
    dialog->tryToAdd();
    m_gui->settle();
    QTRY_VERIFY(m_gui->page<DiscoverPage>() != nullptr);
    QTRY_COMPARE(m_gui->page<DiscoverPage>()->model()->rowCount(), 2 + 1); // its domain is named too
}

void WindowControllerTest::filesOnTheCommandLineAreOffered()
{
    m_gui->controller().openTarget(m_gui->path(u"mesh"_s));
    QVERIFY(offered() != nullptr);
    QTRY_VERIFY(offered()->canAdd());
}

void WindowControllerTest::sessionComesBack()
{
    m_gui->addAndSync(m_gui->path(u"mesh"_s));
    m_gui->window().open(QUrl(u"meshbook:search?q=orders"_s));
    m_gui->window().open(SourcesPage::pageUri(), OpenIn::NewTab);
    const QString file = m_gui->path(u"session.json"_s);
    QCOMPARE(m_gui->window().session().save(file), QString());
    m_gui->start(*m_theme, SessionState::load(file));
    QCOMPARE(m_gui->window().pages().count(), 2);
    QVERIFY(m_gui->page<SourcesPage>() != nullptr);
    m_gui->window().pages().setCurrentIndex(0);
    QVERIFY(m_gui->page<DiscoverPage>() != nullptr);
    QCOMPARE(m_gui->page<DiscoverPage>()->query(), u"orders"_s);
    QCOMPARE(m_gui->window().searchField().text(), u"orders"_s);
}

void WindowControllerTest::rebuiltCacheIsFilledAgain()
{
    m_gui->addAndSync(m_gui->path(u"mesh"_s));
    m_gui->stop();
    const QDir workspace(m_gui->path(u"workspace"_s));
    for (const QString &file : workspace.entryList({u"catalog.db*"_s}, QDir::Files))
        QVERIFY(QFile::remove(workspace.filePath(file)));
    m_gui->start(*m_theme, {});
    QVERIFY(m_gui->page<DiscoverPage>() != nullptr); // there are sources: no first start
    QTRY_VERIFY(m_gui->page<DiscoverPage>()->model()->rowCount() >= 4);
}

void WindowControllerTest::searchBoxDrivesThePage()
{
    m_gui->addAndSync(m_gui->path(u"mesh"_s));
    m_gui->window().open(SourcesPage::pageUri());
    QLineEdit *box = m_gui->window().searchField().lineEdit();
    box->setFocus();
    QTest::keyClicks(box, u"customers"_s);
    auto *discover = m_gui->page<DiscoverPage>();
    QVERIFY(discover != nullptr);
    QCOMPARE(discover->query(), u"customers"_s);
    QCOMPARE(m_gui->window().focusWidget(), box); // whoever types goes on typing
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(m_gui->page<ThingPage>() != nullptr);
    QVERIFY(m_gui->window().searchField().text().isEmpty());
    m_gui->window().pages().goBack();
    QCOMPARE(m_gui->window().searchField().text(), u"customers"_s);
}

void WindowControllerTest::filtersAreChipsInTheBox()
{
    m_gui->addAndSync(m_gui->path(u"mesh"_s));
    m_gui->controller().openTarget(u"meshbook:search?q=orders&type=dataset&domain=shop"_s);
    auto *discover = m_gui->page<DiscoverPage>();
    QVERIFY(discover != nullptr);
    SearchField &box = m_gui->window().searchField();
    QTRY_COMPARE(box.chips().size(), 2);
    QTRY_COMPARE(box.chips().at(0).text, u"Domain: Shop"_s); // as it is written, once it is known
    QCOMPARE(box.chips().at(1).text, u"Type: Datasets"_s);
    box.lineEdit()->setCursorPosition(0);
    QTest::keyClick(box.lineEdit(), Qt::Key_Backspace);
    QCOMPARE(discover->filters().keys(), QStringList{u"domain"_s});
    emit box.chipRemoved(box.chips().at(0).id);
    QVERIFY(discover->filters().isEmpty());
    QVERIFY(box.chips().isEmpty());
    QCOMPARE(discover->query(), u"orders"_s);
    m_gui->controller().openTarget(
        u"meshbook:search?type=dataset&type=contract&type=term&type=job&type=team"_s);
    QTRY_COMPARE(box.chips().size(), 3); // the box keeps room for words
    emit box.chipRemoved(box.chips().constLast().id);
    QCOMPARE(m_gui->page<DiscoverPage>()->filters().value(u"type"_s).size(), 2);
    m_gui->window().open(SourcesPage::pageUri());
    QVERIFY(box.chips().isEmpty());
}

void WindowControllerTest::muchDisappearingIsAskedAbout()
{
    test::smallmesh::writeMany(m_gui->path(u"many"_s), 30);
    m_gui->addAndSync(m_gui->path(u"many"_s));
    for (int i = 0; i < 20; ++i)
        QVERIFY(QFile::remove(m_gui->path(u"many/table%1.odcs.yaml"_s.arg(i))));
    const auto count = [this] {
        auto stats = m_gui->context().catalog().stats();
        stats.waitForFinished();
        return stats.result() ? stats.result()->datasets : -1;
    };
    QCOMPARE(count(), 30);
    emit m_gui->window().syncRequested();
    QTRY_VERIFY(m_gui->window().findChild<QMessageBox *>() != nullptr);
    m_gui->settle();
    QCOMPARE(count(), 30); // nothing goes unasked
    auto *box = m_gui->window().findChild<QMessageBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    m_gui->settle();
    QTRY_COMPARE(count(), 10);
}

void WindowControllerTest::workspaceFolderOpensOnce()
{
    QDesktopServices::setUrlHandler(u"file"_s, this, "opened");
    emit m_gui->window().status().workspaceActivated();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_openedOutside, QList<QUrl>{QUrl::fromLocalFile(m_gui->context().workspaceFolder())});
}

void WindowControllerTest::everythingHasANameAndIsReachable_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("start") << StartPage::pageUri().toString();
    QTest::newRow("search") << u"meshbook:search?q=orders"_s;
    QTest::newRow("filtered") << u"meshbook:search?q=orders&type=dataset"_s;
    QTest::newRow("no match") << u"meshbook:search?q=xyzzy&type=dataset"_s;
    QTest::newRow("sources") << u"meshbook:sources"_s;
    QTest::newRow("missing") << u"meshbook:nonsense"_s;
    for (const QString &section : {u"schema"_s, u"overview"_s, u"contract"_s, u"history"_s, u"sources"_s})
        QTest::addRow("dataset %s", qPrintable(section)) << u"@dataset?section="_s + section;
}

/// Every widget that takes the focus says what it is, and Tab comes to it.
void WindowControllerTest::everythingHasANameAndIsReachable()
{
    QFETCH(QString, address);
    test::smallmesh::writeBroken(m_gui->path(u"mesh"_s));
    m_gui->addAndSync(m_gui->path(u"mesh"_s));
    if (address.startsWith(u'@')) {
        auto asked = m_gui->context().catalog().list(core::EntityKind::Dataset, 1, 0);
        asked.waitForFinished();
        const auto datasets = asked.result();
        QVERIFY(datasets && datasets->size() == 1);
        address.replace(u"@dataset"_s, datasets->front().uri.toString());
    }
    m_gui->window().open(QUrl(address));
    m_gui->settle();
    QCOMPARE(test::focusableWithoutName(&m_gui->window()), QStringList());
    QCOMPARE(test::unreachableByTab(&m_gui->window()), QStringList());
    QCOMPARE(test::missedByTab(&m_gui->window()), QStringList());
}

QTEST_MAIN(WindowControllerTest)
#include "tst_windowcontroller.moc"
