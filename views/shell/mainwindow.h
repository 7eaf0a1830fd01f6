// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"
#include "views/shell/sessionstate.h"

#include <QHash>
#include <QMainWindow>

class QSplitter;

namespace meshbook::views {

class CommandTable;
class NavigationRail;
class NoticeBar;
class PageHost;
class PagePanes;
class SearchField;
class StatusStrip;
class Theme;
class TopBar;

// The window without any data: rail, top bar, tabs, status bar, menus from the command table. Whoever owns
// it gives it a page factory, fills rail and status, and answers its signals.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    // `theme` must outlive the window. `home` is what a new tab and an empty session show.
    MainWindow(Theme *theme, PageFactory factory, const QUrl &home, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] CommandTable &commands() { return *m_commands; }
    [[nodiscard]] PageHost &pages(); // of the pane in use
    [[nodiscard]] PagePanes &panes() { return *m_panes; }
    [[nodiscard]] NavigationRail &rail() { return *m_rail; }
    [[nodiscard]] StatusStrip &status() { return *m_status; }
    [[nodiscard]] NoticeBar &notice() { return *m_notice; }
    [[nodiscard]] SearchField &searchField();

    // Call after adding commands of one's own.
    void rebuildMenus();
    // "Harbour Goods": stands in the window title between page and program.
    void setWorkspaceName(const QString &name);
    void setHome(const QUrl &home);

    // Before show(): size and place clamped to the screen, tabs, panes.
    void restoreSession(const SessionState &state);
    [[nodiscard]] SessionState session() const;

    // A link from outside: raises the window and opens it in a new tab.
    void openFromOutside(const QUrl &uri);

public slots:
    void open(const QUrl &uri, meshbook::views::OpenIn openIn = meshbook::views::OpenIn::CurrentTab);

signals:
    // From the search box of the top bar.
    void searchEdited(const QString &text);
    void searchSubmitted(const QString &text, bool newTab);
    void searchChipRemoved(const QString &id);
    void searchMoveRequested(int key); // see SearchField::moveRequested()
    // From menus, rail and status bar.
    void addFolderRequested();
    void addRepositoryRequested();
    void syncRequested();
    void settingsRequested();
    void keySettingsRequested();
    void openWorkspaceRequested();
    void workspaceActivated(); // in the status bar
    void openSampleRequested();
    void aboutRequested();
    void tasksRequested();
    // Another window: with this tab, or with home where it is empty.
    void newWindowRequested(const meshbook::views::TabHistory &history);
    // Ends the program, all windows at once.
    void quitRequested();
    // Local files and folders dropped on the window, absolute paths.
    void pathsDropped(const QStringList &paths);
    // Another page is in front, or the page in front changed.
    void pageChanged(meshbook::views::Page *page);
    // Last call before the window closes; save the session here.
    void aboutToClose();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(PageFactory factory, const QUrl &home);
    void connectParts();
    void pageBecameCurrent();
    void setUpPage(Page *page);
    void setUpSplitter(QSplitter *splitter);
    void setSidePanelVisible(bool visible);
    void themeChanged();
    void showCommandPalette();
    void showShortcutSheet();
    void copyPageLink();
    void showBeside();
    void updateTabCommands();
    void showSearchKey();

    friend class ShellCommands;

    Theme *m_theme;
    CommandTable *m_commands;
    NavigationRail *m_rail = nullptr;
    TopBar *m_topBar = nullptr;
    PagePanes *m_panes = nullptr;
    NoticeBar *m_notice = nullptr;
    StatusStrip *m_status = nullptr;
    QWidget *m_dropHint = nullptr;
    QString m_workspace;
    QHash<QString, QList<int>> m_splitters;
    bool m_sidePanel = true;
};

} // namespace meshbook::views
