// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/syncreport.h"
#include "views/settings/settingsdialog.h"
#include "views/widgets/openin.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace meshbook::views {
class MainWindow;
class Page;
class SettingsBinding;
class SearchCompleter;
class SourcesPage;
class StartPage;
class TabHistory;
class Theme;
struct SessionState;
} // namespace meshbook::views

namespace meshbook::gui {

class ApplicationContext;
class PageCommands;
class SearchCommands;
class BookmarkController;
class GlossaryCommands;
class GovernanceCommands;
class HealthCommands;
class LineageCommands;
class MeasureCommands;
class QuickOpenController;

/// Ties the window to the services: which page lives at which address, what the rail, the status bar and
/// the search box show and do.
class WindowController final : public QObject {
    Q_OBJECT

public:
    /// All three must outlive the controller.
    WindowController(ApplicationContext &context, views::Theme &theme, services::Settings &settings);
    ~WindowController() override;

    [[nodiscard]] views::MainWindow &window() { return *m_window; }
    /// Of the search box.
    [[nodiscard]] views::SearchCompleter &completer() { return *m_completer; }
    void restore(const views::SessionState &state);
    /// Opens an address, or offers a file or folder for adding.
    void openTarget(const QString &target, views::OpenIn openIn = views::OpenIn::CurrentTab);
    /// Before all other windows, also where it was minimised.
    void bringUp();
    /// Colours of this run only: "light", "contrast-dark" … as on the command line.
    void wear(const QString &theme);
    /// How another workspace is opened: starts this program with these arguments, unless a test says
    /// otherwise.
    using Launcher = std::function<bool(const QStringList &arguments)>;
    void setLauncher(Launcher launcher) { m_launcher = std::move(launcher); }
    void openWorkspace(const QString &folder);
    [[nodiscard]] PageCommands &pageCommands() { return *m_pageCommands; }

signals:
    void newWindowRequested(const meshbook::views::TabHistory &history);
    void quitRequested();
    void restartRequested(); ///< quit, and start again with the session
    void closed(); ///< the window was closed; its session has not been read yet

private:
    [[nodiscard]] views::Page *makePage(const QUrl &uri);
    [[nodiscard]] views::Page *makeStartPage();
    [[nodiscard]] views::Page *makeSourcesPage();
    void connectWindow();
    void connectSearch();
    void showRail();
    void showTasks();
    void showTaskList();
    void showCounts();
    void fillRebuiltCache();
    void addFolder();
    void addRepository();
    void askAboutRemoval(const core::SourceReport &report);
    void showAbout();
    void showSettings(views::SettingsDialog::Place place);
    void chooseWorkspace();
    void offer(const QStringList &paths);

    ApplicationContext &m_context;
    views::Theme &m_theme;
    services::Settings &m_settings;
    std::unique_ptr<views::MainWindow> m_window;
    std::unique_ptr<SearchCommands> m_searchCommands;
    std::unique_ptr<PageCommands> m_pageCommands;
    std::unique_ptr<LineageCommands> m_lineageCommands;
    std::unique_ptr<MeasureCommands> m_measureCommands;
    std::unique_ptr<HealthCommands> m_healthCommands;
    std::unique_ptr<GlossaryCommands> m_glossaryCommands;
    std::unique_ptr<GovernanceCommands> m_governanceCommands;
    std::unique_ptr<views::SettingsBinding> m_binding;
    Launcher m_launcher;
    views::SearchCompleter *m_completer; ///< the search box owns it
    std::unique_ptr<BookmarkController> m_bookmarks;
    std::unique_ptr<QuickOpenController> m_quickOpen;
    quint64 m_counted = 0; ///< answers to older questions are dropped
    quint64 m_shownTask = 0; ///< what the chip cancels
    bool m_emptyWorkspace = false;
};

} // namespace meshbook::gui
