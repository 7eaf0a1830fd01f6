// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/applicationcontext.h"
#include "app/gui/windowcontroller.h"
#include "app/gui/windows.h"
#include "services/settings.h"
#include "views/shell/commandtable.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pagehost.h"
#include "views/shell/pagepanes.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace meshbook;
using namespace meshbook::views;
using gui::Windows;

/// Several windows on one workspace, and what the next start brings back.
class WindowsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void tabsMoveToWindowsOfTheirOwn();
    void linksFromOutsideGoToTheWindowUsedLast();
    void quittingKeepsAllWindowsAndPanes();
    void closingOneKeepsTheOthers();

private:
    void start();
    [[nodiscard]] static MainWindow &windowOf(const std::unique_ptr<gui::WindowController> &controller)
    {
        return controller->window();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<gui::ApplicationContext> m_context;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<Windows> m_windows;
    QString m_session;
};

void WindowsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setQuitOnLastWindowClosed(false);
    m_theme = std::make_unique<Theme>(qApp);
}

void WindowsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = gui::ApplicationContext::open(m_folder->filePath(u"workspace"_s));
    QVERIFY(opened);
    m_context = std::move(*opened);
    m_settings = std::make_unique<services::Settings>();
    m_session = m_folder->filePath(u"session.json"_s);
    start();
}

void WindowsTest::start()
{
    m_windows = std::make_unique<Windows>(*m_context, *m_theme, *m_settings, m_session);
    const QList<SessionState> states = SessionState::loadAll(m_session);
    m_windows->restore({states.begin(), states.end()});
    m_windows->showAll();
}

void WindowsTest::cleanup()
{
    m_windows.reset();
    m_settings.reset();
    m_context.reset();
    m_folder.reset();
}

void WindowsTest::tabsMoveToWindowsOfTheirOwn()
{
    MainWindow &first = m_windows->front().window();
    first.open(QUrl(u"meshbook:nonsense/1"_s), OpenIn::NewTab);
    first.open(QUrl(u"meshbook:nonsense/2"_s));
    const int before = first.pages().count();
    QVERIFY(first.commands().trigger(u"file.moveToWindow"_s));
    QCOMPARE(first.pages().count(), before - 1);
    QCOMPARE(m_windows->all().size(), 2U);
    MainWindow &second = windowOf(m_windows->all().back());
    QVERIFY(&second != &first);
    QVERIFY(second.isVisible());
    QCOMPARE(second.pages().count(), 1);
    QCOMPARE(second.pages().uriAt(0), QUrl(u"meshbook:nonsense/2"_s));
    QVERIFY(second.pages().canGoBack()); // the tab brought its way
    QVERIFY(second.commands().trigger(u"file.newWindow"_s));
    QCOMPARE(m_windows->all().size(), 3U);
}

void WindowsTest::linksFromOutsideGoToTheWindowUsedLast()
{
    m_windows->openFromOutside({u"meshbook:sources"_s});
    MainWindow &window = m_windows->front().window();
    QCOMPARE(window.pages().uriAt(window.pages().currentIndex()), QUrl(u"meshbook:sources"_s));
    QCOMPARE(window.pages().count(), 2);
    window.setWindowState(Qt::WindowMinimized);
    m_windows->openFromOutside({});
    QVERIFY(!window.isMinimized());
}

void WindowsTest::quittingKeepsAllWindowsAndPanes()
{
    MainWindow &first = m_windows->front().window();
    first.open(QUrl(u"meshbook:nonsense/1"_s), OpenIn::NewTab);
    first.pages().setPinned(1, true);
    QVERIFY(first.commands().trigger(u"view.split"_s));
    QVERIFY(first.panes().isSplit());
    first.commands().trigger(u"file.newWindow"_s);
    QVERIFY(m_windows->front().window().commands().trigger(u"file.quit"_s));
    QVERIFY(!first.isVisible());
    start();
    QCOMPARE(m_windows->all().size(), 2U);
    const auto split = std::count_if(m_windows->all().begin(), m_windows->all().end(), [](const auto &c) {
        return c->window().panes().isSplit() && c->window().panes().hosts().constFirst()->pinnedCount() == 1;
    });
    QCOMPARE(split, 1);
}

void WindowsTest::closingOneKeepsTheOthers()
{
    m_windows->front().window().commands().trigger(u"file.newWindow"_s);
    QCOMPARE(m_windows->all().size(), 2U);
    m_windows->front().window().close();
    QCOMPARE(m_windows->all().size(), 1U);
    QVERIFY(!QFileInfo::exists(m_session)); // the program goes on
    m_windows->front().window().close();
    QVERIFY(QFileInfo::exists(m_session));
    QCOMPARE(SessionState::loadAll(m_session).size(), 1);
}

QTEST_MAIN(WindowsTest)
#include "tst_windows.moc"
