// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shellcommands.h"

#include "views/shell/commandtable.h"
#include "views/shell/explains.h"
#include "views/shell/mainwindow.h"
#include "views/shell/navigationrail.h"
#include "views/shell/pagehost.h"
#include "views/shell/pagepanes.h"
#include "views/theme/theme.h"
#include "views/widgets/plaintext.h"
#include "views/widgets/searchfield.h"

#include <QAction>
#include <QCoreApplication>
#include <QGuiApplication>

namespace meshbook::views {

using namespace Qt::Literals::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(meshbook::views::ShellCommands)
};

QKeySequence keys(QLatin1StringView text)
{
    return QKeySequence(QString(text), QKeySequence::PortableText);
}

constexpr int zoomStep = 10;

} // namespace

void ShellCommands::addTo(MainWindow &window)
{
    addFile(window);
    addEdit(window);
    addView(window);
    addTheme(window);
    addGo(window);
    addTabs(window);
    addSources(window);
    addHelp(window);
}

void ShellCommands::addFile(MainWindow &window)
{
    MainWindow *w = &window;
    CommandTable &table = window.commands();
    table.add({.id = u"file.newTab"_s,
               .text = Words::tr("New &tab"),
               .description = Words::tr("Open a new tab"),
               .icon = Icon::Plus,
               .shortcuts = {keys("Ctrl+T"_L1)},
               .menu = MenuId::File,
               .group = 0,
               .handler = [w] { w->pages().newTab(); }});
    table.add({.id = u"file.reopenTab"_s,
               .text = Words::tr("&Reopen closed tab"),
               .description = Words::tr("Open the tab closed last, with its history"),
               .icon = Icon::History,
               .shortcuts = {keys("Ctrl+Shift+T"_L1)},
               .menu = MenuId::File,
               .group = 0,
               .handler = [w] { w->pages().reopenClosed(); }});
    table.add({.id = u"file.closeTab"_s,
               .text = Words::tr("&Close tab"),
               .description = Words::tr("Close the tab in front"),
               .icon = Icon::Close,
               .shortcuts = {keys("Ctrl+W"_L1), keys("Ctrl+F4"_L1)},
               .menu = MenuId::File,
               .group = 0,
               .handler = [w] { w->pages().closeTab(w->pages().currentIndex()); }});
    addTabKeeping(window);
    addWindows(window);
    table.add({.id = u"file.settings"_s,
               .text = Words::tr("Settin&gs"),
               .description = Words::tr("Appearance, identity, keys and language"),
               .icon = Icon::Settings,
               .shortcuts = {keys("Ctrl+,"_L1)},
               .menu = MenuId::File,
               .group = 2,
               .handler = [w] { emit w->settingsRequested(); }});
    table.add({.id = u"file.quit"_s,
               .text = Words::tr("&Quit"),
               .description = Words::tr("Close all windows; they come back with the next start"),
               .shortcuts = {keys("Ctrl+Q"_L1)},
               .menu = MenuId::File,
               .group = 3,
               .handler = [w] { emit w->quitRequested(); }});
}

void ShellCommands::addTabKeeping(MainWindow &window)
{
    MainWindow *w = &window;
    CommandTable &table = window.commands();
    QAction *pin = table.add({.id = u"file.pinTab"_s,
                              .text = Words::tr("P&in tab"),
                              .description = Words::tr("Keep the tab in front first and safe from closing"),
                              .icon = Icon::Pin,
                              .menu = MenuId::File,
                              .group = 0,
                              .checkable = true});
    QObject::connect(pin, &QAction::triggered, w,
                     [w](bool on) { w->pages().setPinned(w->pages().currentIndex(), on); });
    table.add({.id = u"file.closeOtherTabs"_s,
               .text = Words::tr("Close &other tabs"),
               .description = Words::tr("Close all tabs but the one in front and the pinned ones"),
               .menu = MenuId::File,
               .group = 0,
               .handler = [w] { w->pages().closeOthers(w->pages().currentIndex()); }});
}

void ShellCommands::addWindows(MainWindow &window)
{
    MainWindow *w = &window;
    CommandTable &table = window.commands();
    table.add({.id = u"file.newWindow"_s,
               .text = Words::tr("&New window"),
               .description = Words::tr("Another window on the same workspace"),
               .shortcuts = {keys("Ctrl+N"_L1)},
               .menu = MenuId::File,
               .group = 1,
               .handler = [w] { emit w->newWindowRequested({}); }});
    table.add(
        {.id = u"file.moveToWindow"_s,
         .text = Words::tr("&Move tab to new window"),
         .description = Words::tr("The tab in front gets a window of its own"),
         .menu = MenuId::File,
         .group = 1,
         .handler = [w] { emit w->newWindowRequested(w->pages().takeTab(w->pages().currentIndex())); }});
    table.add({.id = u"file.closeWindow"_s,
               .text = Words::tr("Close &window"),
               .description = Words::tr("Close this window with its tabs"),
               .shortcuts = {keys("Ctrl+Shift+W"_L1)},
               .menu = MenuId::File,
               .group = 3,
               .handler = [w] { w->close(); }});
    table.add({.id = u"file.openWorkspace"_s,
               .text = Words::tr("Open wor&kspace…"),
               .description = Words::tr("Open another workspace folder"),
               .icon = Icon::Folder,
               .shortcuts = {keys("Ctrl+O"_L1)},
               .menu = MenuId::File,
               .group = 1,
               .handler = [w] { emit w->openWorkspaceRequested(); }});
    table.add({.id = u"file.openSample"_s,
               .text = Words::tr("Open the &sample mesh"),
               .description = Words::tr("Add the bundled sample of a fictional retailer"),
               .icon = Icon::Product,
               .menu = MenuId::File,
               .group = 1,
               .handler = [w] { emit w->openSampleRequested(); }});
}

void ShellCommands::addZoom(MainWindow &window)
{
    MainWindow *w = &window;
    CommandTable &table = window.commands();
    table.add({.id = u"view.zoomIn"_s,
               .text = Words::tr("Zoom &in"),
               .description = Words::tr("Larger text"),
               .icon = Icon::Plus,
               .shortcuts = {keys("Ctrl++"_L1), keys("Ctrl+="_L1)},
               .menu = MenuId::View,
               .group = 1,
               .handler = [w] { w->m_theme->setZoom(w->m_theme->zoom() + zoomStep); }});
    table.add({.id = u"view.zoomOut"_s,
               .text = Words::tr("Zoom &out"),
               .description = Words::tr("Smaller text"),
               .icon = Icon::Minus,
               .shortcuts = {keys("Ctrl+-"_L1)},
               .menu = MenuId::View,
               .group = 1,
               .handler = [w] { w->m_theme->setZoom(w->m_theme->zoom() - zoomStep); }});
    table.add({.id = u"view.zoomReset"_s,
               .text = Words::tr("&Actual size"),
               .description = Words::tr("Text at the size of the system"),
               .shortcuts = {keys("Ctrl+0"_L1)},
               .menu = MenuId::View,
               .group = 1,
               .handler = [w] { w->m_theme->setZoom(100); }});
}

void ShellCommands::addPanes(MainWindow &window)
{
    MainWindow *w = &window;
    CommandTable &table = window.commands();
    table.add({.id = u"view.split"_s,
               .text = Words::tr("Show page &beside"),
               .description = Words::tr("The page in front once more beside itself, to compare things"),
               .icon = Icon::Split,
               .shortcuts = {keys("Ctrl+\\"_L1)},
               .menu = MenuId::View,
               .group = 0,
               .handler = [w] { w->showBeside(); }});
    table.add({.id = u"view.unsplit"_s,
               .text = Words::tr("One &pane"),
               .description = Words::tr("All tabs in one pane again"),
               .shortcuts = {keys("Ctrl+Shift+\\"_L1)},
               .menu = MenuId::View,
               .group = 0,
               .handler = [w] { w->panes().unsplit(); }});
    table.add({.id = u"go.otherPane"_s,
               .text = Words::tr("&Other pane"),
               .description = Words::tr("Work in the pane beside"),
               .shortcuts = {keys("F6"_L1)},
               .menu = MenuId::Go,
               .group = 2,
               .handler = [w] { w->panes().focusOther(); }});
}

void ShellCommands::addEdit(MainWindow &window)
{
    MainWindow *w = &window;
    CommandTable &table = window.commands();
    table.add({.id = u"edit.search"_s,
               .text = Words::tr("&Search everything"),
               .description = Words::tr("Go to the search box"),
               .icon = Icon::Search,
               .shortcuts = {keys("Ctrl+L"_L1)},
               .menu = MenuId::Edit,
               .group = 0,
               .handler = [w] { w->searchField().focusText(); }});
    table.add({.id = u"edit.find"_s,
               .text = Words::tr("&Find in page"),
               .description = Words::tr("Filter or find in the page in front"),
               .icon = Icon::Filter,
               .shortcuts = {keys("Ctrl+F"_L1)},
               .menu = MenuId::Edit,
               .group = 0,
               .handler = [w] {
                   Page *page = w->pages().currentPage();
                   if (!page || !page->findInPage())
                       w->searchField().focusText();
               }});
    table.add({.id = u"edit.copyLink"_s,
               .text = Words::tr("Copy page &link"),
               .description = Words::tr("Copy the meshbook: link of the page in front"),
               .icon = Icon::Link,
               .shortcuts = {keys("Ctrl+Shift+L"_L1)},
               .menu = MenuId::Edit,
               .group = 1,
               .handler = [w] { w->copyPageLink(); }});
}

void ShellCommands::addView(MainWindow &window)
{
    MainWindow *w = &window;
    CommandTable &table = window.commands();
    QAction *rail = table.add({.id = u"view.rail"_s,
                               .text = Words::tr("&Navigation rail"),
                               .description = Words::tr("Show or hide the places at the edge"),
                               .icon = Icon::Panel,
                               .shortcuts = {keys("Ctrl+B"_L1)},
                               .menu = MenuId::View,
                               .group = 0,
                               .checkable = true});
    rail->setChecked(true);
    QObject::connect(rail, &QAction::toggled, w, [w](bool on) { w->rail().setVisible(on); });
    QAction *panel = table.add({.id = u"view.sidePanel"_s,
                                .text = Words::tr("&Side panel"),
                                .description = Words::tr("Show or hide the details beside the page"),
                                .icon = Icon::Panel,
                                .shortcuts = {keys("F9"_L1)},
                                .menu = MenuId::View,
                                .group = 0,
                                .checkable = true});
    panel->setChecked(true);
    QObject::connect(panel, &QAction::toggled, w, [w](bool on) { w->setSidePanelVisible(on); });
    addPanes(window);
    addZoom(window);
    table.add({.id = u"view.tasks"_s,
               .text = Words::tr("Back&ground tasks"),
               .description = Words::tr("What runs, with progress, cancel and retry"),
               .icon = Icon::Clock,
               .shortcuts = {keys("Ctrl+Shift+J"_L1)},
               .menu = MenuId::View,
               .group = 3,
               .handler = [w] { emit w->tasksRequested(); }});
    table.add({.id = u"view.fullScreen"_s,
               .text = Words::tr("&Full screen"),
               .description = Words::tr("Fill the screen, and back"),
               .icon = Icon::Expand,
               .shortcuts = {keys("F11"_L1)},
               .menu = MenuId::View,
               .group = 3,
               .handler = [w] { w->setWindowState(w->windowState() ^ Qt::WindowFullScreen); }});
}

void ShellCommands::addTheme(MainWindow &window)
{
    MainWindow *w = &window;
    CommandTable &table = window.commands();
    struct Row {
        Theme::Scheme scheme;
        QString id;
        QString text;
        QString description;
        Icon icon;
    };
    const QList<Row> rows{{Theme::Scheme::System, u"view.themeSystem"_s, Words::tr("S&ystem colours"),
                           Words::tr("Follow the desktop's colours"), Icon::Monitor},
                          {Theme::Scheme::Light, u"view.themeLight"_s, Words::tr("&Light"),
                           Words::tr("Light colours"), Icon::Sun},
                          {Theme::Scheme::Dark, u"view.themeDark"_s, Words::tr("&Dark"),
                           Words::tr("Dark colours"), Icon::Moon}};
    for (const Row &row : rows) {
        QAction *action = table.add({.id = row.id,
                                     .text = row.text,
                                     .description = row.description,
                                     .icon = row.icon,
                                     .menu = MenuId::View,
                                     .group = 2,
                                     .handler = [w, scheme = row.scheme] { w->m_theme->setScheme(scheme); },
                                     .checkable = true,
                                     .exclusiveGroup = u"theme"_s});
        action->setChecked(w->m_theme->scheme() == row.scheme);
    }
}

void ShellCommands::addGo(MainWindow &window)
{
    MainWindow *w = &window;
    CommandTable &table = window.commands();
    table.add({.id = u"go.back"_s,
               .text = Words::tr("&Back"),
               .description = Words::tr("The page before, in this tab"),
               .icon = QGuiApplication::isRightToLeft() ? Icon::ArrowRight : Icon::ArrowLeft,
               .shortcuts = {keys("Alt+Left"_L1), QKeySequence(Qt::Key_Back)},
               .menu = MenuId::Go,
               .group = 0,
               .handler = [w] { w->pages().goBack(); }});
    table.add({.id = u"go.forward"_s,
               .text = Words::tr("&Forward"),
               .description = Words::tr("The page one came back from"),
               .icon = QGuiApplication::isRightToLeft() ? Icon::ArrowLeft : Icon::ArrowRight,
               .shortcuts = {keys("Alt+Right"_L1), QKeySequence(Qt::Key_Forward)},
               .menu = MenuId::Go,
               .group = 0,
               .handler = [w] { w->pages().goForward(); }});
    struct Place {
        QLatin1StringView id;
        QString text;
        Icon icon;
    };
    // In the order of the rail; Alt and a figure, as browsers do with bookmarks.
    const QList<Place> places{{"discover"_L1, Words::tr("&Discover"), Icon::Discover},
                              {"sources"_L1, Words::tr("&Sources"), Icon::Sources}};
    QList<RailItem> items;
    int number = 1;
    for (const Place &place : places) {
        const QUrl uri("meshbook:"_L1 + place.id);
        const QString plain = plaintext::withoutMnemonic(place.text);
        table.add({.id = "go."_L1 + place.id,
                   .text = place.text,
                   .description = Words::tr("Go to %1").arg(plain),
                   .icon = place.icon,
                   .shortcuts = {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number++))},
                   .menu = MenuId::Go,
                   .group = 1,
                   .handler = [w, uri] { w->open(uri); }});
        items.append({QString(place.id), plain, place.icon, uri});
    }
    window.rail().setItems(items);
}

void ShellCommands::addTabs(MainWindow &window)
{
    MainWindow *w = &window;
    CommandTable &table = window.commands();
    table.add({.id = u"go.nextTab"_s,
               .text = Words::tr("&Next tab"),
               .description = Words::tr("The tab to the right"),
               .shortcuts = {keys("Ctrl+Tab"_L1), keys("Ctrl+PgDown"_L1)},
               .menu = MenuId::Go,
               .group = 2,
               .handler = [w] { w->pages().cycle(1); }});
    table.add({.id = u"go.previousTab"_s,
               .text = Words::tr("&Previous tab"),
               .description = Words::tr("The tab to the left"),
               .shortcuts = {keys("Ctrl+Shift+Tab"_L1), keys("Ctrl+PgUp"_L1)},
               .menu = MenuId::Go,
               .group = 2,
               .handler = [w] { w->pages().cycle(-1); }});
    for (int i = 1; i <= 9; ++i) {
        table.add(
            {.id = u"go.tab%1"_s.arg(i),
             .text = i == 9 ? Words::tr("Last tab") : Words::tr("Tab %1").arg(i),
             .description = i == 9 ? Words::tr("Go to the last tab") : Words::tr("Go to tab %1").arg(i),
             .shortcuts = {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + i))},
             .handler = [w, i] { w->pages().setCurrentIndex(i == 9 ? w->pages().count() - 1 : i - 1); }});
    }
}

void ShellCommands::addSources(MainWindow &window)
{
    MainWindow *w = &window;
    CommandTable &table = window.commands();
    table.add({.id = u"sources.addFolder"_s,
               .text = Words::tr("Add &folder…"),
               .description = Words::tr("Read contracts, manifests and glossaries from a folder"),
               .icon = Icon::Folder,
               .shortcuts = {keys("Ctrl+Shift+O"_L1)},
               .menu = MenuId::Sources,
               .group = 0,
               .handler = [w] { emit w->addFolderRequested(); }});
    table.add({.id = u"sources.addRepository"_s,
               .text = Words::tr("Add Git &repository…"),
               .description = Words::tr("Read a Git repository, local or remote"),
               .icon = Icon::GitBranch,
               .menu = MenuId::Sources,
               .group = 0,
               .handler = [w] { emit w->addRepositoryRequested(); }});
    table.add({.id = u"sources.sync"_s,
               .text = Words::tr("&Sync all"),
               .description = Words::tr("Read all sources again; what did not change is skipped"),
               .icon = Icon::Sync,
               .shortcuts = {keys("F5"_L1)},
               .menu = MenuId::Sources,
               .group = 1,
               .handler = [w] { emit w->syncRequested(); }});
}

void ShellCommands::addHelp(MainWindow &window)
{
    MainWindow *w = &window;
    CommandTable &table = window.commands();
    table.add({.id = u"help.commands"_s,
               .text = Words::tr("All &commands…"),
               .description = Words::tr("Find and run any command"),
               .icon = Icon::List,
               .shortcuts = {keys("Ctrl+Shift+P"_L1)},
               .menu = MenuId::Help,
               .group = 0,
               .handler = [w] { w->showCommandPalette(); }});
    table.add({.id = u"help.explain"_s,
               .text = Words::tr("&What is this?"),
               .description = Words::tr("Show the definition of what has the focus"),
               .icon = Icon::Help,
               .shortcuts = {keys("Shift+F1"_L1)},
               .menu = MenuId::Help,
               .group = 0,
               .handler = [w] {
                   if (auto *page = dynamic_cast<Explains *>(w->pages().currentPage()))
                       page->explain();
               }});
    table.add({.id = u"help.keys"_s,
               .text = Words::tr("&Keyboard shortcuts"),
               .description = Words::tr("All keys on one sheet"),
               .icon = Icon::Keyboard,
               .shortcuts = {keys("F1"_L1), keys("Ctrl+?"_L1)},
               .menu = MenuId::Help,
               .group = 0,
               .handler = [w] { w->showShortcutSheet(); }});
    table.add({.id = u"help.about"_s,
               .text = Words::tr("&About Meshbook"),
               .description = Words::tr("Version, licences, diagnostics"),
               .icon = Icon::Info,
               .menu = MenuId::Help,
               .group = 1,
               .handler = [w] { emit w->aboutRequested(); }});
}

} // namespace meshbook::views
