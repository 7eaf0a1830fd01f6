// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/accessibilitywalk.h"
#include "views/shell/breadcrumb.h"
#include "views/shell/commandpalette.h"
#include "views/shell/commandtable.h"
#include "views/shell/mainwindow.h"
#include "views/shell/navigationrail.h"
#include "views/shell/pagehost.h"
#include "views/shell/railbutton.h"
#include "views/shell/startpage.h"
#include "views/shell/statusstrip.h"
#include "views/theme/theme.h"
#include "views/widgets/button.h"
#include "views/widgets/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace meshbook::views;
using namespace Qt::Literals::StringLiterals;

class TestMainWindow final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void commandsAreUniqueAndKeysDoNotConflict();
    void everythingFocusableHasANameAndIsReachable();
    void startPageOffersThreeWays();
    void searchKeyFocusesTheBox();
    void railAndBreadcrumbNavigate();
    void mouseButtonsGoBack();
    void droppedFoldersAreAnnounced();
    void sessionRoundTrips();
    void zoomAndThemeByCommand();
    void paletteFindsAndRuns();
    void statusSpeaks();

private:
    [[nodiscard]] static Page *makePage(const QUrl &uri);
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

class PlainPage final : public Page {
public:
    explicit PlainPage(const QUrl &uri)
        : m_uri(uri)
    {
        setFocusPolicy(Qt::NoFocus);
    }
    [[nodiscard]] QUrl uri() const override { return m_uri; }
    [[nodiscard]] QString title() const override { return m_uri.path(); }
    [[nodiscard]] Icon icon() const override { return Icon::Product; }
    [[nodiscard]] QList<Crumb> breadcrumb() const override
    {
        return {{u"Discover"_s, QUrl(u"meshbook:discover"_s)}, {title(), m_uri}};
    }
    [[nodiscard]] QString railItem() const override { return m_uri.path(); }

private:
    QUrl m_uri;
};

} // namespace

Page *TestMainWindow::makePage(const QUrl &uri)
{
    if (uri == StartPage::pageUri())
        return new StartPage;
    return new PlainPage(uri);
}

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(qApp);
}

void TestMainWindow::init()
{
    m_window = std::make_unique<MainWindow>(m_theme.get(), makePage, StartPage::pageUri());
    m_window->restoreSession({});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::commandsAreUniqueAndKeysDoNotConflict()
{
    const CommandTable &table = m_window->commands();
    QCOMPARE(table.conflicts(), (QList<QPair<QString, QString>>()));
    QSet<QString> ids;
    for (const Command &command : table.commands()) {
        QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
        ids.insert(command.id);
        QVERIFY2(!command.text.isEmpty() && !command.description.isEmpty(), qPrintable(command.id));
        for (const QKeySequence &key : command.shortcuts)
            QVERIFY2(!key.isEmpty(), qPrintable(command.id));
    }
    QVERIFY(ids.size() > 30);
}

void TestMainWindow::everythingFocusableHasANameAndIsReachable()
{
    m_window->rail().setFavourites(
        {{u"a"_s, u"Customer 360"_s, QUrl(u"meshbook:product/a"_s), Icon::None, 0}});
    m_window->rail().setSync({State::Ok, false, u"Synced 2 min ago"_s});
    m_window->status().setWorkspace(u"default"_s, u"/tmp"_s);
    m_window->status().setTask({u"Indexing"_s, 0.5});
    m_window->status().setSources(State::Ok, u"4 sources"_s);
    m_window->open(QUrl(u"meshbook:product/a"_s), OpenIn::NewTab);
    QApplication::processEvents();
    QCOMPARE(meshbook::test::focusableWithoutName(m_window.get()), QStringList());
    QCOMPARE(meshbook::test::unreachableByTab(m_window.get()), QStringList());
    m_window->pages().setCurrentIndex(0);
    QCOMPARE(meshbook::test::focusableWithoutName(m_window.get()), QStringList());
}

void TestMainWindow::startPageOffersThreeWays()
{
    auto *start = qobject_cast<StartPage *>(m_window->pages().currentPage());
    QVERIFY(start);
    QSignalSpy sample(start, &StartPage::openSampleRequested);
    QSignalSpy folder(start, &StartPage::addFolderRequested);
    QSignalSpy server(start, &StartPage::connectServerRequested);
    const QList<Button *> buttons = start->findChildren<Button *>();
    QCOMPARE(buttons.size(), 3);
    for (Button *button : buttons)
        button->click();
    QCOMPARE(sample.count() + folder.count() + server.count(), 3);
    start->setServersAvailable(false);
    QCOMPARE(buttons.last()->isEnabled(), false);
}

void TestMainWindow::searchKeyFocusesTheBox()
{
    QVERIFY(m_window->commands().trigger(u"edit.search"_s));
    QCOMPARE(m_window->focusWidget(), m_window->searchField().lineEdit());
    QSignalSpy submitted(m_window.get(), &MainWindow::searchSubmitted);
    QTest::keyClicks(m_window->searchField().lineEdit(), u"orders"_s);
    QTest::keyClick(m_window->searchField().lineEdit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.first().at(0).toString(), u"orders"_s);
    QCOMPARE(submitted.first().at(1).toBool(), true);
}

void TestMainWindow::railAndBreadcrumbNavigate()
{
    auto *button = m_window->rail().findChildren<RailButton *>().constFirst();
    for (auto *candidate : m_window->rail().findChildren<RailButton *>())
        if (candidate->accessibleName() == "Sources"_L1)
            button = candidate;
    button->click();
    QCOMPARE(m_window->pages().currentPage()->uri(), QUrl(u"meshbook:sources"_s));
    QCOMPARE(button->accessibleDescription(), u"current place"_s);
    QTest::mouseClick(button, Qt::MiddleButton);
    QCOMPARE(m_window->pages().count(), 2);
    auto *crumbs = m_window->findChild<Breadcrumb *>();
    emit crumbs->navigateRequested(QUrl(u"meshbook:discover"_s), OpenIn::CurrentTab);
    QCOMPARE(m_window->pages().currentPage()->uri(), QUrl(u"meshbook:discover"_s));
    m_window->commands().trigger(u"edit.copyLink"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"meshbook:discover"_s);
}

void TestMainWindow::mouseButtonsGoBack()
{
    m_window->open(QUrl(u"meshbook:product/a"_s));
    m_window->open(QUrl(u"meshbook:product/b"_s));
    QWidget *page = m_window->pages().currentPage();
    QTest::mouseClick(page, Qt::BackButton);
    QCOMPARE(m_window->pages().currentPage()->uri(), QUrl(u"meshbook:product/a"_s));
    QTest::mouseClick(m_window->pages().currentPage(), Qt::ForwardButton);
    QCOMPARE(m_window->pages().currentPage()->uri(), QUrl(u"meshbook:product/b"_s));
}

void TestMainWindow::droppedFoldersAreAnnounced()
{
    QSignalSpy dropped(m_window.get(), &MainWindow::pathsDropped);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(u"/tmp/contracts"_s), QUrl(u"https://example.org/x"_s)});
    // Qt hands a drop only to the widget the drag entered.
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(dropped.first().at(0).toStringList(), QStringList{u"/tmp/contracts"_s});
    mime.setUrls({QUrl(u"https://example.org/x"_s)});
    QDragEnterEvent other(QPoint(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QApplication::sendEvent(m_window.get(), &other);
    QVERIFY(!other.isAccepted());
    QCOMPARE(dropped.count(), 1);
}

void TestMainWindow::sessionRoundTrips()
{
    m_window->open(QUrl(u"meshbook:product/a"_s));
    m_window->open(QUrl(u"meshbook:product/b"_s), OpenIn::NewTab);
    m_window->commands().action(u"view.rail"_s)->setChecked(false);
    const SessionState saved = m_window->session();
    QCOMPARE(saved.tabs.size(), 2);
    QVERIFY(!saved.railVisible);
    MainWindow other(m_theme.get(), makePage, StartPage::pageUri());
    other.restoreSession(saved);
    // The screen of the test may be smaller than the window; everything else comes back as it was.
    SessionState again = other.session();
    QVERIFY(again.window.width() <= saved.window.width());
    again.window = saved.window;
    QCOMPARE(again, saved);
    QCOMPARE(other.pages().currentPage()->uri(), QUrl(u"meshbook:product/b"_s));
}

void TestMainWindow::zoomAndThemeByCommand()
{
    m_window->commands().trigger(u"view.zoomIn"_s);
    QCOMPARE(m_theme->zoom(), 110);
    m_window->commands().trigger(u"view.zoomReset"_s);
    QCOMPARE(m_theme->zoom(), 100);
    m_window->commands().trigger(u"view.themeDark"_s);
    QVERIFY(m_theme->isDark());
    m_theme->setScheme(Theme::Scheme::Light);
    QVERIFY(m_window->commands().action(u"view.themeLight"_s)->isChecked());
}

void TestMainWindow::paletteFindsAndRuns()
{
    m_window->commands().trigger(u"help.commands"_s);
    auto *palette = m_window->findChild<CommandPalette *>();
    QVERIFY(palette);
    QCOMPARE(meshbook::test::focusableWithoutName(palette), QStringList());
    auto *edit = palette->findChild<QLineEdit *>();
    QTest::keyClicks(edit, u"tab new"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_window->pages().count(), 2);
}

void TestMainWindow::statusSpeaks()
{
    StatusStrip &status = m_window->status();
    QSignalSpy cancel(&status, &StatusStrip::taskCancelRequested);
    status.setTask({u"Indexing"_s, 0.3});
    auto *chip = status.findChild<TaskChip *>();
    QVERIFY(chip->isVisible());
    QTest::keyClick(chip, Qt::Key_Escape);
    QCOMPARE(cancel.count(), 1);
    status.setTask({});
    QVERIFY(!chip->isVisible());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
